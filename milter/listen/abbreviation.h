/*
 * abbreviation.h - whether a stop ends a word or a sentence, and so where a sentence ends (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ABBREVIATION_H
#define HEARKEN_LISTEN_ABBREVIATION_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the stop is an abbreviation's, an initial's, an ordinal's or a date's, and its sentence goes on. start: where the sentence that
 * it stands in begins. */
bool abbreviation_here(const char *start, const char *stop);
/* The octets of the sentence that begins here, with the marks that end it; a line's end parts sentences, too. marks: ".!?" or more, and the
 * line's end. */
size_t abbreviation_sentence(const char *text, const char *marks);

#endif
