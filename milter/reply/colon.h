/*
 * colon.h - the opening sentence and what it speaks of in one (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_COLON_H
#define HEARKEN_REPLY_COLON_H

/* "I can see how unsettling this is." and the sentences behind it with a colon between; NULL: two they stay. Owned by caller. */
char *colon_put(const char *opening, const char *sentences);

#endif
