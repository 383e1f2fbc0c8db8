/*
 * counters.h - what the milter counts, for the metrics textfile (intake only). Atomic,
 * process-wide.
 */
#ifndef HEARKEN_INTAKE_COUNTERS_H
#define HEARKEN_INTAKE_COUNTERS_H

#include <glib.h>

enum counter {
    COUNT_OPENED,
    COUNT_JOINED,
    COUNT_DUPLICATE,
    COUNT_FILED,
    COUNT_IGNORED,
    COUNT_DEFERRED,
    COUNT_PASSED,
    COUNT_POISONED,
    COUNT_SEEN,
    COUNT_SEEN_AGAIN,
    COUNT_REFUSED, /* agents' mails with a fault in them */
    COUNTERS,
};

void count(enum counter counter);
/* By an action of struct taken. */
void count_action(const char *action);
/* node_exporter's text, written aside and renamed; false: could not be written. */
gboolean counters_write(const char *file, guint connections, guint leased, guint flights, GError **error_out);

#endif
