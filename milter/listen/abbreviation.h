/*
 * abbreviation.h - whether a stop ends a word or a sentence, and so where a sentence ends (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ABBREVIATION_H
#define HEARKEN_LISTEN_ABBREVIATION_H

#include <stdbool.h>

/* Whether the stop is an abbreviation's, an initial's, an ordinal's or a date's, and its sentence goes on. start: where the sentence that
 * it stands in begins. */
bool abbreviation_here(const char *start, const char *stop);
/* The text with each of its sentences as `put` makes it; NULL from it: as it stands. marks: those that end a sentence (".!?"); a line's end
 * does, too. Owned by caller. */
char *abbreviation_each(const char *text, const char *marks, char *(*put)(const char *sentence));

#endif
