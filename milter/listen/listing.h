/*
 * listing.h - the lists that a head announces, found in a mail's text (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_LISTING_H
#define HEARKEN_LISTEN_LISTING_H

#include <glib.h>
#include <stdbool.h>

/* The text without the rows of its list, whose head is marked; rows_out: these, NULL where there is no such list. Lists whose items are
 * sentences or wishes of their own stay, and so do several: which of them is which, their heads alone say. Owned by caller. */
char *listing_cut(const char *language, const char *text, char ***rows_out);
/* Whether a sentence of that text announces the rows; its mark is taken off. */
bool listing_announced(char *sentence);

#endif
