/*
 * follow.c - how a clause follows the sentences before it.
 *
 * What says itself how it hangs on the sentence before takes no "also". In French what the sentence before began with is a pronoun in
 * the next. Pure.
 */
#include "follow.h"

#include "../listen/clause.h"
#include "../listen/parting.h"

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
follow_which(const char *text, const char *clause)
{
    static const char *const effects[] = {
        "this means ",      "this makes ",      "this leaves ",     "this affects ",    "this causes ",
        "this prevents ",   "this blocks ",     "this stops ",      "this has caused",  "this caused ",
        "this has made ",   "this has left ",   "this is causing",  "this is blocking", "this is affecti",
        "this is prevent",  "this is making",   "this is impact",   "this is costing",  "this is holding",
        "this is stoppin",  "this is delayin",  "this is disrup",   "this is hurting",  "this is urgent",
        "this is critical", "this costs ",      "this makes it ",   "this is slowin",   "this is putting",
        "this disrupts ",   "this is leaving",  "this is unaccep",  "this is a real ",  "this is a bug",
        "this is a serio",  "this is a critic", "this is a produ",  "this is a major",  "this is a huge ",
        "this is a secur",  "this is an emer",  "this is an outag", "this is not acc",  "this is becomin",
        "this is a breac"};
    const char *stop = strrchr(text, '.'), *last = last_sentence(text);
    bool effect = false;
    for (guint i = 0; i < G_N_ELEMENTS(effects); i++)
        effect |= g_str_has_prefix(clause, effects[i]);
    if (!effect || !stop || stop[1] || strstr(last, "which ") || g_str_has_prefix(last, "You'd like ") ||
        strstr(last, "\xE2\x80\x9C") || text_word_count(last) + text_word_count(clause) > BOTH_MAX)
        return NULL;
    return g_strdup_printf("%.*s, which %s.", (int)(stop - text), text, clause + strlen("this "));
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

bool
follow_is_full(const char *text, const char *joint)
{
    const char *at = strcmp(joint, ", and ") == 0 ? strstr(text, " and ") : NULL;
    return g_str_has_prefix(text, "it's now ") || g_str_has_prefix(text, "it is now ") || strstr(text, joint) ||
           (at && !g_ascii_isupper(at[5]) && parting_is_clause(at + strlen(" and ")));
}
