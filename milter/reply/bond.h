/*
 * bond.h - how two told clauses hang together (reply only). Pure.
 */
#ifndef HEARKEN_REPLY_BOND_H
#define HEARKEN_REPLY_BOND_H

#include "../listen/pack.h"

#include <stdbool.h>

/* What joins two short clauses of one sentence: "; " where only the mail's order holds them together; NULL where "and" does, in other
 * languages, whose joint is the pack's; "" where the second begins a sentence of its own. Static. */
const char *bond_between(const struct pack *pack, const char *first, const char *second);
/* "quiere cambiarla por una M" and "quiere saber cómo hacerlo" as one. NULL: they are two. Owned by caller. */
char *bond_wishes(const struct pack *pack, const char *first, const char *second);
/* Whether a Spanish clause holds an "y" already, so that a wish is not hung on with another. */
bool bond_is_full(const struct pack *pack, const char *clause);

/* "first, and second", with the stop of a date that the end of its sentence took ("zum 31.1., und …"). Owned by caller. */
char *bond_joined(const char *first, const char *and, const char *second);

/* Whether the clause says itself how it hangs on the sentence before: it takes no "also" and no "you add". */
bool follow_is_linked(const char *clause);
/* English: "…, which is blocking the whole team" for a clause that says what the sentence before it does. NULL: it does not, or that
 * sentence cannot bear it. The text with both; owned by caller. */
char *follow_which(const char *text, const char *clause);
/* French: "cet abonnement …" right behind a sentence about an "abonnement": "il …". NULL: it is another thing. Owned by caller. */
char *follow_pronoun(const char *text, const char *clause);

/* Whether the text has the joint, or joins two clauses without a comma (English): nothing more is hung on it. */
bool follow_is_full(const char *text, const char *joint);

#endif
