/*
 * determiner.h - the article that an English noun lacks (listen module only). Pure but for the dictionary; thread-safe.
 */
#ifndef HEARKEN_LISTEN_DETERMINER_H
#define HEARKEN_LISTEN_DETERMINER_H

#include "pack.h"

#include <stdbool.h>

/* A sentence in the customer's person, its bare nouns that one counts with an article: "booked aisle seat" → "booked an aisle seat",
 * "at petrol station" → "at the petrol station", "my email has same address" → "… the same address". What a careful hand wrote stays
 * as it is; where its writer uses articles, only "my mum's" and "the same" are put. Linear. Owned by caller. */
char *determiner_put(const struct pack *pack, const char *sentence, bool used);

/* Whether a text's writer uses articles: what stands bare then is an idiom ("per head", "until end of life") or no noun at all. */
bool determiner_used(const char *text);

#endif
