/*
 * duration.h - English pieces without a verb that tell how long something took or how often it came (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_DURATION_H
#define HEARKEN_LISTEN_DURATION_H

#include "clause.h"

#include <stdbool.h>

/* Whether a measure of time and where or how it was spent, or a row of times, begins at `from`: "2 hours on", "3rd week running". It
 * names no thing, so nothing is said of it. */
bool duration_stands(const struct clause *words, guint from);

/* The piece with the verb that it lacks: "2 hours on the tarmac", "day 9 without internet", "third time this month". NULL: it is no such
 * piece. Owned by caller. */
char *duration_told(const struct clause *words, guint from);

/* The same of a whole sentence, with its capital and stop. Owned by caller. */
char *duration_filled(const char *sentence);

/* What such a piece says of the one before it: "3rd week running", "four months in a row". NULL: nothing. Owned by caller. */
char *duration_hung(const struct clause *words);

#endif
