/*
 * spelled.h - codes spelled letter by letter, and slips of single letters (listen module only). Pure but for the dictionary.
 */
#ifndef HEARKEN_LISTEN_SPELLED_H
#define HEARKEN_LISTEN_SPELLED_H

#include <glib.h>

/* "number is q 5 i 3 e 1": "number is Q5I3E1". Owned by caller. */
char *spelled_joined(const char *text);

/* Single letters and short numbers in a row joined, whatever they spell: "4 4 7 8 2" is "44782". Owned by caller. */
char *spelled_closed(const char *text);

/* English: a small word that no dictionary has and that one letter more, less or changed over makes the only word it can be
 * ("enviromental", "neeeded"); names typed small that the dictionary has only with a capital ("nancy"). Owned by caller. */
char *spelled_right(const char *text);

#endif
