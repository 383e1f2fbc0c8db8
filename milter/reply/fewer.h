/*
 * fewer.h - what has been put, sentence by sentence, in fewer (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_FEWER_H
#define HEARKEN_REPLY_FEWER_H

#include "telling.h"

/* The gist that stands in the writing's text from telling->from on, in fewer sentences where its language can; never so that a longer
 * run of the mail's own words stands in it than before. listed: it is a list, whose items stay. */
void fewer_put(struct telling *telling, bool listed);

/* "I can see how unsettling this is." and the sentences behind it with a colon between; NULL: two they stay. Owned by caller. */
char *colon_put(const char *opening, const char *sentences);

#endif
