/*
 * weave.h - English sentences that were put one after the other, in fewer (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_WEAVE_H
#define HEARKEN_REPLY_WEAVE_H

#include <stdbool.h>

/* The sentences with those that belong together in one, no word of their matter changed. Owned by caller. */
char *weave(const char *sentences);
/* Whether one of the marks, a list that ends in NULL, stands in the text. */
bool weave_has_mark(const char *text, const char *const *marks);
/* Where the first sentence ends, at its stop; NULL: it is the last, or its end is in doubt. Borrowed, of text. */
const char *weave_stop(const char *text);

#endif
