/*
 * splice.h - told clauses of Spanish, Italian and Portuguese that only a comma holds together (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SPLICE_H
#define HEARKEN_LISTEN_SPLICE_H

#include "clause.h"
#include "pack.h"

/* "pidió una M y llegó una S, la quiere cambiar" → "…, y la quiere cambiar"; a verdict behind the matter ("…, esto es una vergüenza") is
 * the opener's and goes. Takes the clause (NULL: none), gives the clause. Owned by caller. */
char *splice_joined(const struct pack *pack, char *clause);
/* Whether a clause with a verb of its own begins at `at`; whether a verb stands among the words. */
bool splice_begins(const struct pack *pack, const struct clause *words, guint at, guint end);
bool splice_states(const struct pack *pack, const struct clause *words, guint from, guint end);

#endif
