/*
 * shout.h - what was typed in capitals, said (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_SHOUT_H
#define HEARKEN_LISTEN_SHOUT_H

#include <glib.h>
#include <stdbool.h>

/* The text with shouted sentences in small letters: what holds a digit, abbreviations, names (of the language, of names: blank-separated,
 * as the customer signed), sentence starts and German nouns keep or get their capitals. Other sentences are left as they are. Owned
 * by caller. */
char *shout_calm(const char *language, const char *names, const char *text);

/* One word shouted in a sentence that is not ("send it NOW", "desde OCTUBRE") in small letters, unless it may be an abbreviation or a
 * name; else NULL. */
char *shout_word(const char *language, const char *word);

/* English: a place, weekday or month typed small, with its capital; NULL for any other word and for what may be another ("may",
 * "turkey"). */
char *shout_name(const char *word);

/* German: a sentence typed without any capital, its nouns with theirs as far as they are known; others are copied. */
char *shout_nouns(const char *language, const char *sentence);

/* Whether the word is an airport's code, by the word before it: "from LAX". Of English. */
bool shout_place(const char *before, const char *word);

#endif
