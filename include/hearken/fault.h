/*
 * fault.h - how an attempt that touches the world ended.
 *
 * Everything that talks to the world (database, SMTP, files, parsers of foreign bytes) returns an
 * enum outcome and, through its last parameter, a short sentence for the log. Pure questions return
 * bool.
 */
#ifndef HEARKEN_FAULT_H
#define HEARKEN_FAULT_H

#include <glib.h>

enum outcome {
    OUTCOME_OK,     /* done */
    OUTCOME_DEFER,  /* not now: whoever asked may ask again unchanged (451 on the wire) */
    OUTCOME_REFUSE, /* never: asking again will not help (5xx, EX_CONFIG, a poisoned input) */
};

/* One sentence for whoever reads the log: what is wrong, where, and what to do. Plain data, no
 * ownership; longer text is cut at a UTF-8 boundary. `code` is the world's own code (SQLSTATE, SMTP
 * reply, errno name). */
struct fault {
    char code[16];
    char text[496];
};

/* Fill `fault_out` (may be NULL) and return `outcome`, so that a failure is one line:
 * return fault_set(fault_out, OUTCOME_DEFER, "08006", "database is away: %s", why); */
enum outcome fault_set(struct fault *fault_out, enum outcome outcome, const char *code, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

#endif
