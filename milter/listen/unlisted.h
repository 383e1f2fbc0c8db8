/*
 * unlisted.h - words that the dictionary does not list: built of ones that it does, or one letter away (listen module only).
 */
#ifndef HEARKEN_LISTEN_UNLISTED_H
#define HEARKEN_LISTEN_UNLISTED_H

#include "spelling.h"
#include "vocabulary.h"

/* Whether a word is of its trade ("webhook", "email") and stays in every language. Pure. */
bool unlisted_trade(const char *word);
/* Whether a word in small letters is built of known ones: an English ending ("degreaser"), a German or Dutch compound. */
bool unlisted_known(struct spelling *spelling, const char *language, const char *word);
/* Whether a German word typed small ends in a noun: "kundennummer". */
bool unlisted_noun(struct spelling *spelling, const char *word);
/* The only known word one letter away, of seven letters and more: two changed over, one doubled or not, left out, too many, a vowel for
 * another. sure: only the first three. NULL: none or several. Owned by caller. */
char *unlisted_nearest(struct spelling *spelling, const char *word, bool sure);
/* Whether another known word that stands in no mail, of which one letter was left out, is nearer than the one taken to be meant: "staned" is "stained" rather than
 * "stand". */
bool unlisted_rivals(struct spelling *spelling, const struct vocabulary *common, const char *word, const char *meant,
                     double cost);
/* The word with its ending as it is written, where the dictionary has it so: "antwoort", "ontvange", "vertrösted", "heut", "registerd",
 * "batterys". NULL: none. Owned by caller. */
char *unlisted_ending(struct spelling *spelling, const char *language, const char *word);

#endif
