/*
 * forward.h - a mail forwarded inside the text of another (letter module only). Pure, linear.
 */
#ifndef HEARKEN_LETTER_FORWARD_H
#define HEARKEN_LETTER_FORWARD_H

#include <hearken/letter.h>

/* subject: the mail's own, as written; its first prefix tells a forward from an answer. text: clean
 * UTF-8, \n lines. NULL: no mail stands in the text. Owned by caller (forwarded_free). */
struct forwarded *forward_find(const char *subject, const char *text);
void forwarded_free(struct forwarded *forwarded);

#endif
