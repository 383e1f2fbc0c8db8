/*
 * report.c - the two kinds of line that hearken check prints.
 *
 * Knows nothing of what is checked; counts the faults, for the exit status.
 */
#include "report.h"

#include <stdarg.h>
#include <stdio.h>

static void
say(FILE *to, const char *mark, const char *format, va_list arguments)
{
    fputs(mark, to);
    vfprintf(to, format, arguments);
    fputc('\n', to);
}

void
report_fault(struct report *report, const char *format, ...)
{
    va_list arguments;
    report->faults++;
    fflush(stdout);
    va_start(arguments, format);
    say(stderr, "fault: ", format, arguments);
    va_end(arguments);
}

void
report_fine(struct report *report, const char *format, ...)
{
    if (report->quiet)
        return;
    va_list arguments;
    va_start(arguments, format);
    say(stdout, "ok: ", format, arguments);
    va_end(arguments);
}
