/*
 * pairs.c - hundreds of phrases looked for in a short text.
 *
 * Each mail's first sentences are asked for some hundred phrases in thirty languages, and hold none: the first five pairs of a phrase's
 * octets rule out nearly all of them by a look at a set of 512 octets, made once for the text. Pure; no memory of its own.
 */
#include "pairs.h"

#include <string.h>

#define LOOK 5 /* pairs of a phrase; more rule out hardly any besides */

static guint
place(const char *at)
{
    return ((guint)(guchar)at[0] * 61 + (guchar)at[1]) & 4095;
}

void
pairs_take(struct pairs *pairs, const char *text)
{
    memset(pairs->held, 0, sizeof pairs->held);
    pairs->text = text;
    for (const char *at = text; *at && at[1]; at++)
        pairs->held[place(at) / 8] |= (guint8)(1 << place(at) % 8);
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
        for (guint at = 0; at < LOOK && likely && phrase[at] && phrase[at + 1]; at++)
            likely = pairs->held[place(phrase + at) / 8] >> place(phrase + at) % 8 & 1;
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
