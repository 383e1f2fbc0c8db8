/*
 * forward.h - a mail forwarded inside the text of another (letter module only). Pure, linear.
 */
#ifndef HEARKEN_LETTER_FORWARD_H
#define HEARKEN_LETTER_FORWARD_H

#include "lines.h"

#include <hearken/letter.h>

/* subject: the mail's own, as written; its first prefix tells a forward from an answer. text: clean
 * UTF-8, \n lines. NULL: no mail stands in the text. Owned by caller (forwarded_free). */
struct forwarded *forward_find(const char *subject, const char *text);
/* The same, of a text whose lines somebody else wants, too. */
struct forwarded *forward_in_lines(const char *subject, const struct lines *lines);
void forwarded_free(struct forwarded *forwarded);

#endif
