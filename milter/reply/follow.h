/*
 * follow.h - how a clause follows the sentences before it (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_FOLLOW_H
#define HEARKEN_REPLY_FOLLOW_H

#include <stdbool.h>

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
