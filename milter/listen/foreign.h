/*
 * foreign.h - a clause of another language than English in the second person (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FOREIGN_H
#define HEARKEN_LISTEN_FOREIGN_H

#include "clause.h"
#include "pack.h"

/* "ich habe zwei Lampen bestellt" → "Sie haben zwei Lampen bestellt"; asks_out: a request or question, restated as a wish. NULL
 * when not every person can be turned safely. Owned by caller. */
char *foreign_turn(const struct pack *pack, bool informal, const struct clause *clause, bool *asks_out);

#endif
