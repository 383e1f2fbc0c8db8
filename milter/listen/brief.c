/*
 * brief.c - the milter's share of listening: language and tone, cheap enough for end-of-message.
 *
 * Knows nothing of packs or models; the courier's whole engine comes to the same two answers by the
 * same two calls. Pure, thread-safe.
 */
#include <hearken/insight.h>

#include "language.h"
#include "tone.h"

#include <hearken/text.h>

#include <string.h>

/* Octets of text that are looked at: the sender waits, and a language shows in its first hundred words, a feeling in the first three
 * hundred. CLD2 alone would cost more than all of GMime. */
#define LOOK_LANGUAGE 768
#define LOOK_TONE     2048

static char *
beginning(const char *text, gsize octets)
{
    return g_strndup(text, text_valid(text, strnlen(text, octets)));
}

void
insight_briefly(const char *subject, const char *text, const char **language_out, enum tone *tone_out)
{
    g_autofree char *words = beginning(text, LOOK_LANGUAGE), *more = beginning(text, LOOK_TONE);
    *language_out = language_tell(subject, words);
    g_autofree char *whole = g_strdup_printf("%s\n%s", subject, more);
    *tone_out = tone_tell(*language_out, whole);
}
