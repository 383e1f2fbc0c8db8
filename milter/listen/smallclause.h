/*
 * smallclause.h - English: a thing's name and what is said of it without a verb (listen module only). Pure but for the dictionary;
 * thread-safe.
 *
 * All clauses are in the customer's person. `from` is the index of the first word looked at. Results are owned by the caller.
 */
#ifndef HEARKEN_LISTEN_SMALLCLAUSE_H
#define HEARKEN_LISTEN_SMALLCLAUSE_H

#include "clause.h"

#include <stdbool.h>

/* A noun of several things; a participle of what is done to one; what may be said of the name before `at`; a word of a name. Small
 * letters. */
bool smallclause_many(const char *low);
bool smallclause_suffers(const char *low);
bool smallclause_is_said(const struct clause *words, guint at);
bool smallclause_may(const struct word *word);

/* Whether the clause has its subject and verb, by its words; by the parser. */
bool smallclause_whole(const struct clause *words);
/* "Internet works fine on the laptop": a verb of one thing, and how it does it. */
bool smallclause_does_well(const struct clause *words);
bool smallclause_clause(const struct clause *words, guint from);

/* "box soaked" → "the box was soaked"; NULL: no name, or whole. first: of the pieces; past: what happened is over. */
char *smallclause_thing(const struct clause *words, guint from, bool first, bool past);
/* "flight landed 00:20" → "the flight landed at 00:20": its article is all that is lacking. NULL: else. */
char *smallclause_acted(const struct clause *words, guint from);
/* "baby seat requested" → "I requested a baby seat". NULL: else. */
char *smallclause_ordered(const struct clause *words, guint from);
/* "gym shut on Monday" → "Is the gym shut on Monday?". NULL: else. */
char *smallclause_asked(const struct clause *words, bool past);

#endif
