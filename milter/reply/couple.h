/*
 * couple.h - two English clauses of one train in one sentence (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_COUPLE_H
#define HEARKEN_REPLY_COUPLE_H

/* The two as one sentence where the second is what came of the first, what it says, or goes on with it; NULL: they are two, or one
 * sentence would be long or repeat the mail's own run of words. Owned by caller. */
char *couple(const char *first, const char *second, const char *source);

#endif
