/*
 * gather.h - statements that were put one after the other, under one head (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_GATHER_H
#define HEARKEN_REPLY_GATHER_H

#include "writing.h"

/* "A. B. You would like C." → "You write that A and that B. You would like C.": two or three statements behind one head, the rest of
 * them behind a second. What is wanted, a quotation, a question and what cannot be put behind "that" stay as they are; so does a pack
 * that has no such head. source: the mail, which says of a capital whether it is a name's; bare: a "you write" amid a sentence goes.
 * Owned by caller. */
char *gather(const struct writing *writing, const char *sentences, const char *source, bool bare);

#endif
