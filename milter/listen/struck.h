/*
 * struck.h - what a consumer portal ("chez *****") or a regulator's clerk ("on XX/XX/2023") struck out (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_STRUCK_H
#define HEARKEN_LISTEN_STRUCK_H

#include <glib.h>

/* The sentence with a word for such a place where a name was struck out, or with nothing behind a noun that names it already.
 * Owned by caller. */
char *struck_named(const char *language, const char *sentence);

/* The text, where it may be English (elsewhere "XXX" is a name), without "XXXX" and "XX/XX/2023" where a sentence can do without, and
 * "{$45.00}" as "$45". Owned by caller. */
char *struck_blanks(const char *language, const char *text);

#endif
