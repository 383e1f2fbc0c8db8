/*
 * polish.h - the last hand on a turned clause: what a customer writes in haste or by form, put as one would tell it.
 */
#ifndef HEARKEN_LISTEN_POLISH_H
#define HEARKEN_LISTEN_POLISH_H

#include "pack.h"

/* Takes the clause and gives it back polished (owned by caller). source: the sentence it was turned from. */
char *polish_clause(const struct pack *pack, bool informal, char *clause, const char *source);

#endif
