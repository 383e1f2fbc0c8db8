/*
 * follow.c - how a clause follows the sentences before it.
 *
 * What says itself how it hangs on the sentence before takes no "also". In French two sentences that stood beside each other in the
 * mail are joined by "et" rather than by an adverb, and what the sentence before began with is a pronoun in the next. Pure.
 */
#include "follow.h"

#include "../listen/clause.h"

#include <hearken/text.h>
#include <string.h>

#define BOTH_MAX 36 /* words of two clauses in one sentence */

/* Where the last sentence of the text begins: behind a stop or a starter's colon. */
static const char *
last_sentence(const char *text)
{
    text += strspn(text, " \n");
    const char *last = text;
    for (const char *at = text; (at = strpbrk(at, ".:")); at++)
        if (at[1] == ' ' && at[2])
            last = at + 2;
    return last;
}

char *
follow_pronoun(const char *text, const char *clause)
{
    g_auto(GStrv) words = g_strsplit(clause, " ", 3);
    g_auto(GStrv) before = g_strsplit(last_sentence(text), " ", 3);
    if (g_strv_length(words) < 3 || !word_in(words[0], "ce cet cette") || g_strv_length(before) < 3 ||
        strcmp(before[1], words[1]) != 0)
        return NULL;
    return g_strdup_printf("%s %s", strcmp(words[0], "cette") == 0 ? "elle" : "il", words[2]);
}

char *
follow_joined(const char *text, const char *clause)
{
    const char *stop = strrchr(text, '.'), *last = last_sentence(text);
    if (!stop || stop[1] || strstr(last, ", et ") || text_word_count(last) + text_word_count(clause) > BOTH_MAX)
        return NULL;
    return g_strdup_printf("%.*s, et %s.", (int)(stop - text), text, clause);
}

bool
follow_is_linked(const char *clause)
{
    g_autofree char *low = g_utf8_strdown(clause, -1);
    g_autofree char *first = g_strndup(low, strcspn(low, " ,"));
    return g_str_has_prefix(low, "à défaut") || g_str_has_prefix(low, "de plus") ||
           word_in(first, "außerdem sonst andernfalls zudem trotzdem deshalb anschließend danach und aber sinon "
                          "cependant pourtant ensuite toutefois además pero también sin");
}
