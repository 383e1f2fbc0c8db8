/*
 * clean.h - a text made regular (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_CLEAN_H
#define HEARKEN_LISTEN_CLEAN_H

#include <glib.h>

/* The text as a person would type it plainly: no invisible characters, one kind of apostrophe, quote, dash and blank, entities
 * read, no run of more than three marks. Lines are kept. Owned by caller. */
char *clean_text(const char *text);

/* The text with a blank behind each comma between words, and in English "and" for "&", "to" for "2" before a deed. Owned by caller. */
char *clean_spaced(const char *language, const char *text);

/* One sentence with text-message words, common typos, missing apostrophes and shouting mended and a salutation before it cut
 * off; the meaning is not touched.
 * Owned by caller. */
char *clean_plain(const char *language, const char *sentence);

#endif
