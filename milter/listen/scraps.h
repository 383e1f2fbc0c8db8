/*
 * scraps.h - what stands in a line of its own and belongs to what stands before it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SCRAPS_H
#define HEARKEN_LISTEN_SCRAPS_H

#include <glib.h>

/* "Still no refund." and "3 weeks.": "Still no refund for 3 weeks."; NULL when the second is no scrap. Owned by caller. */
char *scraps_join(const char *language, const char *before, const char *scrap);

/* "I require the following:" and the list's "a copy of my data;": "I would like a copy of my data". `body` tells what is an item. NULL
 * when the one is no such lead or the other no item that can be wanted. Owned by caller. */
char *scraps_item(const char *language, const char *body, const char *lead, const char *item);

/* The text with a short line behind "… and it says", "Fehlermeldung:" put in quotes into that sentence. Longer lines, lists and lines
 * with an address or anything redacted are left where they are. Owned by caller. */
char *scraps_message(const char *text);

#endif
