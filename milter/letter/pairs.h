/*
 * pairs.h - hundreds of phrases looked for in a short text (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_PAIRS_H
#define HEARKEN_LETTER_PAIRS_H

#include <glib.h>
#include <stdbool.h>

/* A text, which it does not own, and the set of its pairs of octets: a phrase whose pairs are not all among them does not stand in it. */
struct pairs {
    const char *text;
    guint8 held[4096]; /* an octet, and no bit: a phrase is looked up more often than the set is made */
};

void pairs_take(struct pairs *pairs, const char *text);
/* Whether one of the phrases stands in the text. */
bool pairs_hold(const struct pairs *pairs, const char *const *phrases, gsize count);
/* The same, but each must begin where a word does: of thirty languages' words, one's stand within another's ("cuti" in "executive"). */
bool pairs_hold_words(const struct pairs *pairs, const char *const *phrases, gsize count);
/* As pairs_hold(), of a text that is asked once. */
bool pairs_hold_in(const char *text, const char *const *phrases, gsize count);

#endif
