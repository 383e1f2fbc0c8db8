/*
 * plea.c - English: the plea that something be done, put before the matter instead of behind it.
 *
 * "Please look into this", "this needs attention now" ask for nothing that the matter does not say; told behind it they make every
 * reply end alike. Put first they are what the opening sentence is about. Pure.
 */
#include "plea.h"
#include "telling.h"

#include "../listen/clause.h"

#include <hearken/text.h>
#include <string.h>

#define PLEA_MAX   11 /* words of the wish */
#define MATTER_MAX 26 /* … of what stands behind the colon */

/* What of "you would like …" is wanted of this matter as a whole: "this fixed", "us to look into this"; NULL: something else is. */
static char *
wanted(const char *wish)
{
    g_autoptr(clause) words = clause_cut(wish);
    guint at = clause_has(words, 0, "you would like");
    if (!at || words->count > PLEA_MAX || strpbrk(wish, ",.:;") || strstr(wish, " and "))
        return NULL;
    bool done = words->count > at + 1 && word_in(words->words[at].low, "this it") &&
                !word_in(words->words[at + 1].low, "to in on at for from with by of");
    guint us = clause_has(words, at, "us to");
    guint thing = 0;
    us = us && at + us < words->count &&
                 word_in(words->words[at + us].low,
                         "fix resolve solve correct sort look investigate address rectify deal check handle "
                         "stop reverse review get put attend remedy settle clear")
             ? us
             : 0;
    for (guint i = at + us; us && i < words->count; i++)
        if (word_in(words->words[i].low, "this it"))
            thing = i;
    bool ends = thing && (thing + 1 == words->count || thing + 2 == words->count);
    if (!done && !ends)
        return NULL;
    if (ends && strcmp(words->words[thing].low, "it") == 0)
        clause_set(words, thing, "this"); /* what it stands for comes behind */
    if (done)
        clause_set(words, at, "this");
    return clause_join(words, at, words->count);
}

char *
plea_line(const struct writing *writing, const char *wish, const char *matter)
{
    if (!writing->unopened || writing->tone == TONE_THANKS || telling_accuses(writing->pack, matter) ||
        telling_is_charged(writing, matter) || telling_wishes(writing->pack, matter) || strchr(matter, ':') ||
        g_str_has_prefix(matter, "this is about ") || text_word_count(matter) > MATTER_MAX ||
        !pack_texts(writing->pack, "plea.before"))
        return NULL;
    g_autofree char *what = wanted(wish);
    if (!what)
        return NULL;
    g_autoptr(GString) line = g_string_new(writing_choose(writing, "plea.before", NULL));
    g_string_replace(line, "{wish}", what, 1);
    g_string_replace(line, "{gist}", matter, 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}
