/*
 * starter.c - how the matter begins: bare, after a starter that says it is our understanding, or as the customer's words; in English
 * behind the plea that something be done.
 *
 * What would concede a charge is on the customer's word from its first; a view, a wish and a death never are. "Please look into this",
 * "this needs attention now" ask for nothing that the matter does not say; told behind it they make every reply end alike. Put first
 * they are what the opening sentence is about. Pure.
 */
#include "starter.h"

#include "../listen/clause.h"
#include "blame.h"
#include "reported.h"
#include "telling.h"

#include <hearken/text.h>
#include <string.h>

/* "Dice che le avete preso …" is on the customer's word already. */
static bool
is_attributed(const char *clause)
{
    static const char *const heads[] = {"dice che ", "dici che ", "diz que "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(clause, heads[i]))
            return true;
    return false;
}

/* "you would like us to train our staff": a wish accuses nobody. */
static bool
is_longing(const char *clause)
{
    return g_str_has_prefix(clause, "you would like ") || g_str_has_prefix(clause, "you'd like ") ||
           g_str_has_prefix(clause, "you want ") || g_str_has_prefix(clause, "you are asking ");
}

static const char *
starter_for(const struct writing *writing, const char *clause)
{
    if (writing->tone == TONE_THANKS)
        return "starter.praise";
    if (writing->tone == TONE_BEREAVED)
        return "starter.bereaved";
    if (!is_attributed(clause) && !is_longing(clause) &&
        (blame_is_laid(writing->pack, clause) || blame_is_due(writing, clause)))
        return "starter.ours";
    return writing->opened && pack_texts(writing->pack, "starter.opened") ? "starter.opened" : "starter";
}

void
starter_put(struct telling *telling, const char *line, const char *clause)
{
    struct writing *writing = telling->writing;
    gsize second = writing->tone == TONE_THANKS ? 0 : telling_second(writing->pack, line);
    if (second) {
        g_autofree char *first = g_strndup(line, second - 2);
        starter_put(telling, first, first);
        telling_put_second(telling, line + second);
        return;
    }
    const char *remark = strstr(line, ", you write, "), *stop = strstr(line, ". ");
    char **that =
        pack_texts(writing->pack, writing->informal ? "more.last.du" : "more.last"); /* "Sie schreiben, dass" */
    bool written = that && strncmp(line, *that, strcspn(*that, "{")) == 0;
    bool said_so = (remark && (!stop || remark < stop)) || written;
    if (said_so || (telling->begun && writing->tone != TONE_THANKS && !blame_is_laid(writing->pack, clause))) {
        telling_put_sentence(writing, line);
        return;
    }
    if (writing->tone == TONE_BEREAVED && is_attributed(line)) /* the death is no hearsay */
        line = strchr(strchr(line, ' ') + 1, ' ') + 1;
    bool ours = pack_texts(writing->pack, "charge.wish") && !is_longing(line) && !is_attributed(line) &&
                writing->tone != TONE_THANKS && blame_is_laid(writing->pack, line);
    g_autofree char *turned = writing->tone == TONE_THANKS ? NULL : telling_turned(writing, line);
    telling->wished = telling_wishes(writing->pack, clause);
    if (turned) {
        telling_put_sentence(writing, turned);
        telling->charges = 1;
        return;
    }
    const char *key = ours ? "starter.ours" : starter_for(writing, clause);
    telling->charges = telling->voiced = strcmp(key, "starter.ours") == 0;
    if (telling->voiced) {
        g_autofree char *told = reported_line(writing, line, 0, true);
        writing_put(writing, "{gist}", "{gist}", told);
        return;
    }
    const char *starter = writing_choose_fresh(writing, key, NULL);
    /* After a colon a German sentence begins with a capital, and every German starter ends in one. */
    bool capital = g_str_has_prefix(starter, "{gist}") || strcmp(writing->pack->language, "de") == 0;
    g_autofree char *whole = capital ? telling_capitalised(line) : g_strdup(line);
    g_autoptr(GString) once = g_string_new(whole);
    if (strstr(starter, ": {gist}")) /* one colon in a sentence */
        g_string_replace(once, ": it ", ", and it ", 1);
    telling_put_elided(writing, starter, once->str);
}

/* ---- the plea before the matter ---------------------------------------------------------------------------------- */

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
    if (!writing->unopened || writing->tone == TONE_THANKS || blame_is_laid(writing->pack, matter) ||
        blame_is_due(writing, matter) || telling_wishes(writing->pack, matter) || strchr(matter, ':') ||
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
