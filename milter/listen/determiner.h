/*
 * determiner.h - the article that an English noun lacks (listen module only). Pure but for the dictionary; thread-safe.
 */
#ifndef HEARKEN_LISTEN_DETERMINER_H
#define HEARKEN_LISTEN_DETERMINER_H

#include "pack.h"

/* A sentence in the customer's person, its bare nouns that one counts with an article: "booked aisle seat" → "booked an aisle seat",
 * "at petrol station" → "at the petrol station", "my email has same address" → "… the same address". What a careful hand wrote stays
 * as it is. Linear. Owned by caller. */
char *determiner_put(const struct pack *pack, const char *sentence);

#endif
