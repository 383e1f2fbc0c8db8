/*
 * brief.c - the milter's share of listening: language and tone, cheap enough for end-of-message.
 *
 * Knows nothing of packs or models; the courier's whole engine comes to the same two answers by the
 * same two calls. Pure, thread-safe.
 */
#include <hearken/insight.h>

#include "language.h"
#include "tone.h"

#include <string.h>

#define LOOK 8192 /* octets of text: the feeling shows early, and the sender waits */

void
insight_briefly(const char *subject, const char *text, const char **language_out, enum tone *tone_out)
{
    g_autofree char *start = g_strndup(text, LOOK);
    char *end;
    if (!g_utf8_validate(start, -1, (const char **)&end))
        *end = '\0';
    *language_out = language_tell(subject, start);
    g_autofree char *whole = g_strdup_printf("%s\n%s", subject, start);
    *tone_out = tone_tell(*language_out, whole);
}
