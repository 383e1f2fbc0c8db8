/*
 * codes.h - codes spelled letter by letter (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CODES_H
#define HEARKEN_LISTEN_CODES_H

#include <glib.h>

/* "number is t 8 b 2 n 4": "number is T8B2N4". Owned by caller. */
char *codes_joined(const char *text);

/* Single letters and short numbers in a row joined, whatever they spell: "4 4 7 8 2" is "44782". Owned by caller. */
char *codes_closed(const char *text);

#endif
