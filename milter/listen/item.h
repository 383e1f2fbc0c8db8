/*
 * item.h - enumerations in a line made lists (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_ITEM_H
#define HEARKEN_LISTEN_ITEM_H

#include <glib.h>

/* The text with each item of "(a) … (b) …", "1) … 2) …", "i) … ii) …" on a line of its own as "1. …", and so the parts of what a
 * colon and commas enumerate behind a demand ("I expect: a refund, an apology, and to know why"). Owned by caller. */
char *item_lines(const char *text);

/* The sentence without a label that only counts or links: "First: the lid leaks", "PS: …". Borrowed from it. */
const char *item_unlabelled(const char *sentence);

#endif
