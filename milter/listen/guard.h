/*
 * guard.h - whether a turned clause that is not English is safe to say (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_GUARD_H
#define HEARKEN_GUARD_H

#include "pack.h"

/* The clause, what has one right form put right ("ob Sie bitte", "aujourdhui"); NULL when closed-class signs of a conversion gone
 * wrong stand in it: an order left as one, "here" of the customer, a deed of ours told as to come, a question within a question, a
 * quotation changed, a head or an end that no clause has. wish: it restates a wish or question. English is sound.h's; other
 * languages pass. Takes clause (may be NULL); owned by caller. */
char *guard_kept(const struct pack *pack, bool informal, char *clause, const char *source, bool wish);
/* Whether the language has rules: there a quotation is whole or none. */
bool guard_knows(const struct pack *pack);
/* Whether a sentence that could not be turned is better not quoted either. */
bool guard_hushes(const struct pack *pack, const char *sentence);

#endif
