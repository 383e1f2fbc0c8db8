/*
 * splices.h - English sentences that only a comma, a joint or nothing parts: "nobody came, please call me" (listen module only).
 * Thread-safe.
 */
#ifndef HEARKEN_LISTEN_SPLICES_H
#define HEARKEN_LISTEN_SPLICES_H

#include "clause.h"

#include <stdbool.h>

/* Whether a question ends what is told since `from` before the word `at`, or a statement, which goes on up to `to`, what is asked.
 * begun_out: where it begins, behind its "and", "so", "but". */
bool splices_here(const struct clause *words, guint from, guint at, guint to, guint *begun_out);
/* The text with a full stop or a question mark at each such place. Owned by caller. */
char *splices_parted(const char *text);

#endif
