/*
 * tails.h - English: what a post says behind a comma without its subject, as a sentence of its own.
 */
#ifndef HEARKEN_LISTEN_TAILS_H
#define HEARKEN_LISTEN_TAILS_H

#include "clause.h"

#include <stdbool.h>

/*
 * "Ordered it on Monday, still says processing" → "Ordered it on Monday.\nIt still says processing."; behind a subordinate clause the
 * subject is put in where it stands ("When I rang, got cut off" → "When I rang, I got cut off"). NULL: no such tail. g_free.
 */
char *tails_parted(const char *sentence);

/* "The driver came, | asked for cash and left": whether the second are further deeds of whoever the first tells of, and none of the writer's. */
bool tails_is_doers(const struct clause *before, const struct clause *after);

#endif
