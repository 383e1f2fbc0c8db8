/*
 * rejoin.h - a joint of a clause said otherwise (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_REJOIN_H
#define HEARKEN_LISTEN_REJOIN_H

#include "pack.h"

/* The clause with a row or a contrast joined in other words, so that a shorter run of them stands in source. NULL: no joint helps.
 * Owned by caller. */
char *rejoin(const struct pack *pack, const char *clause, const char *source);

#endif
