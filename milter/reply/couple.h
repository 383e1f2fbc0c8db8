/*
 * couple.h - two English clauses of one train in one sentence (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_COUPLE_H
#define HEARKEN_REPLY_COUPLE_H

#include <stdbool.h>

/* The two as one sentence where the second is what came of the first, what it says, or goes on with it; NULL: they are two, or one
 * sentence would be long or repeat the mail's own run of words. Owned by caller. */
char *couple(const char *first, const char *second, const char *source);
/* "you would like us to look at your pump" and "it makes a noise": "… your pump, which makes a noise". NULL as above. */
char *couple_object(const char *wish, const char *clause, const char *source);
/* The two as one sentence where the mail itself says "but" between them, be it over a stop; NULL: it does not. Owned by caller. */
char *couple_beside(const char *first, const char *second, const char *source);
/* The sentences of a clause that is told in several, those of one train in one; NULL: none are. charged: some of it would concede
 * a charge. Owned by caller. */
char *couple_within(const char *clause, const char *source, bool charged);

#endif
