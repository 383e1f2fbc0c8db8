/*
 * report.h - what hearken check found: faults on stderr, what is fine on stdout (tool module only).
 */
#ifndef HEARKEN_TOOL_REPORT_H
#define HEARKEN_TOOL_REPORT_H

#include <glib.h>
#include <stdbool.h>

struct report {
    guint faults;
    bool quiet;
};

/* One sentence: what is wrong, where, what to do. */
void report_fault(struct report *report, const char *format, ...) G_GNUC_PRINTF(2, 3);
void report_fine(struct report *report, const char *format, ...) G_GNUC_PRINTF(2, 3);

#endif
