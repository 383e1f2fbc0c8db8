/*
 * pairs.c - hundreds of phrases looked for in a short text.
 *
 * Each mail's first sentences are asked for some hundred phrases in thirty languages, and hold none: the first five pairs of a phrase's
 * octets rule out nearly all of them by a look at a set, made once for the text. Pure; no memory of its own.
 */
#include "pairs.h"

#include <string.h>

#define LOOK 5 /* pairs of a phrase; more rule out hardly any besides */

static guint
pair(const char *at)
{
    return (guint)(guchar)at[0] | (guint)(guchar)at[1] << 8;
}

static guint
place(guint pair)
{
    return pair * 40503u >> 4 & 4095; /* 2^16 by the golden ratio */
}

void
pairs_take(struct pairs *pairs, const char *text)
{
    memset(pairs->held, 0, sizeof pairs->held);
    pairs->text = text;
    for (const char *at = text; *at && at[1]; at++)
        pairs->held[place(pair(at))] = 1;
}

/* A word of Latin letters: the others here are written without blanks between words, or are long enough to be none's middle. */
static bool
begins_word(const char *text, const char *at)
{
    return at == text || !g_ascii_isalpha(*at) || (!g_ascii_isalpha(at[-1]) && (guchar)at[-1] < 0x80);
}

static bool
stands(const char *text, const char *phrase, bool at_words)
{
    for (const char *at = text; (at = strstr(at, phrase)); at++)
        if (!at_words || begins_word(text, at))
            return true;
    return false;
}

static bool
hold(const struct pairs *pairs, const char *const *phrases, gsize count, bool at_words)
{
    for (gsize i = 0; i < count; i++) {
        const char *phrase = phrases[i];
        bool likely = true;
        for (guint at = 0, two; at < LOOK && likely && (two = pair(phrase + at)) > 0xFF; at++)
            likely = pairs->held[place(two)]; /* 0xFF and less: the phrase's end */
        if (likely && stands(pairs->text, phrase, at_words))
            return true;
    }
    return false;
}

bool
pairs_hold(const struct pairs *pairs, const char *const *phrases, gsize count)
{
    return hold(pairs, phrases, count, false);
}

bool
pairs_hold_words(const struct pairs *pairs, const char *const *phrases, gsize count)
{
    return hold(pairs, phrases, count, true);
}

bool
pairs_hold_in(const char *text, const char *const *phrases, gsize count)
{
    struct pairs pairs;
    pairs_take(&pairs, text);
    return pairs_hold(&pairs, phrases, count);
}
