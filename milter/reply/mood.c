/*
 * mood.c - what the words of a mail show beside its tone: a wait, something gone wrong, a raised voice, a court.
 *
 * Pieces of words, looked for in the text in small letters; they are data of the packs ("marks.…" in en.words), and a pack without
 * a list shows nothing by it. Pure.
 */
#include "mood.h"
#include "blame.h"
#include "telling.h"

#include "../listen/clause.h"
#include "../listen/kindness.h"
#include "../listen/tone.h"

#include <hearken/text.h>
#include <string.h>

#define PRAISE 45 /* words of a mail that can be nothing but praise */
#define CALM   50 /* words of a mail whose matter can be over */
#define ASKED  25 /* … and of one that asks something behind it */

/* low: in small letters. */
static bool
holds(const struct pack *pack, const char *marks, const char *low)
{
    for (char **mark = pack_texts(pack, marks); mark && *mark; mark++)
        if (**mark && strstr(low, *mark))
            return true;
    return false;
}

/* The text in small letters, a blank at either end. Owned by caller. */
static char *
lowered(const struct letter *letter)
{
    g_autofree char *low = g_utf8_strdown(letter->reply, -1);
    return g_strdup_printf(" %s ", low);
}

bool
mood_waits(const struct pack *pack, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return holds(pack, "marks.waiting", low);
}

bool
mood_asks_again(const struct pack *pack, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return !pack_texts(pack, "marks.contact") ||
           (holds(pack, "marks.contact", low) && (!pack_texts(pack, "marks.again") || holds(pack, "marks.again", low)));
}

bool
mood_accuses(const struct writing *writing)
{
    for (guint i = 0; i < writing->insight->issue_count; i++)
        if (blame_is_laid(writing->pack, writing->insight->issues[i].clause))
            return true;
    return false;
}

bool
mood_is_wronged(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return mood_accuses(writing) || holds(writing->pack, "marks.wrong", low);
}

bool
mood_asks_first(const struct writing *writing)
{
    const struct insight *insight = writing->insight;
    return insight->issue_count == 0 || insight->issues[0].quoted || insight->wish_first ||
           telling_wishes(writing->pack, insight->issues[0].clause);
}

bool
mood_thanks(const struct writing *writing)
{
    for (char **head = pack_texts(writing->pack, "marks.thanking"); head && *head; head++)
        if (g_str_has_prefix(writing->insight->wish_clause, *head))
            return true;
    return false;
}

bool
mood_is_glad(const struct pack *pack, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return holds(pack, "marks.glad", low) && !holds(pack, "marks.wrong", low);
}

/* The text without the words of praise in it; NULL: there are none. low: in small letters. Owned by caller. */
static char *
without_praise(const struct pack *pack, const char *low)
{
    static const char *const keys[] = {"marks.praise", "marks.praise.well",
                                       "marks.praise.amid"}; /* what goes well is no praise by itself */
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    g_autoptr(GString) rest = g_string_new(spaced);
    guint found = 0;
    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        for (char **mark = pack_texts(pack, keys[i]); mark && *mark; mark++) {
            guint times = **mark ? g_string_replace(rest, *mark, " ", 0) : 0;
            found += i == 0 ? times : 0;
        }
    if (holds(pack, "marks.praise.turn", low)) { /* "I never thought I would enjoy it, but …" */
        g_string_replace(rest, " but ", " ", 1);
        for (char **mark = pack_texts(pack, "marks.praise.turn"); *mark; mark++)
            g_string_replace(rest, *mark, " ", 1);
    }
    return found ? g_string_free(g_steal_pointer(&rest), FALSE) : NULL;
}

/* Praise, and no word that speaks against it. */
static bool
is_praise(const struct pack *pack, const char *text)
{
    g_autofree char *low = g_utf8_strdown(text, -1), *rest = without_praise(pack, low);
    return rest && !holds(pack, "marks.praise.not", rest);
}

bool
mood_praises(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    g_autoptr(GString) said = g_string_new(NULL), told = g_string_new(NULL);
    char **know = pack_texts(writing->pack, "turn.know");
    bool asks = know && g_str_has_prefix(insight->wish_clause, *know);
    g_autofree char *low = lowered(letter);
    bool sure = holds(writing->pack, "marks.praise.sure", low);
    if ((*insight->wish_clause && !asks && !mood_thanks(writing) && !tone_is_kind(letter->reply)) ||
        text_word_count(letter->reply) > (asks && !sure ? ASKED : PRAISE))
        return false;
    g_auto(GStrv) parts = asks ? g_strsplit_set(letter->reply, ".!\n", -1) : NULL;
    for (char **part = parts; part && *part; part++) /* a question behind praise speaks neither way */
        if (!strchr(*part, '?'))
            g_string_append_printf(said, "%s. ", *part);
    for (guint i = 0; i < insight->issue_count; i++)
        g_string_append_printf(told, "%s. ", insight->issues[i].clause ? insight->issues[i].clause : "");
    if (strcmp(writing->pack->language, "en") == 0 && writing->tone == TONE_THANKS && kindness_is_told(letter->reply))
        return true;
    if (mood_thanks(writing) && insight->issue_count == 0 && !strchr(letter->reply, '?') && !strstr(low, " but "))
        return true; /* nothing but thanks: "for replacing the cracked tiles" */
    bool meant = mood_thanks(writing) || sure || (told->len ? is_praise(writing->pack, told->str) : !asks);
    return meant && is_praise(writing->pack, asks ? said->str : letter->reply) &&
           (asks || !strchr(letter->reply, '?')); /* irony tells no praise */
}

bool
mood_is_mocked(const struct writing *writing, const struct letter *letter)
{
    if (writing->tone == TONE_THANKS && strcmp(writing->pack->language, "en") == 0 && kindness_is_told(letter->reply))
        return false;
    g_autofree char *low = lowered(letter);
    for (char **mark = pack_texts(writing->pack, "marks.praise.well"); mark && *mark; mark++)
        if (**mark && strstr(low, *mark))
            return false;
    bool praised = writing->tone == TONE_THANKS || holds(writing->pack, "marks.praise", low) ||
                   tone_tell(writing->pack->language, letter->reply) == TONE_THANKS;
    return praised && text_word_count(letter->reply) <= PRAISE && holds(writing->pack, "marks.mishap", low) &&
           !holds(writing->pack, "marks.mended", low);
}

bool
mood_is_calm(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return text_word_count(letter->reply) <= CALM && holds(writing->pack, "marks.calm", low) &&
           !holds(writing->pack, "marks.calm.not", low);
}

bool
mood_scorns(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return holds(writing->pack, "marks.scorn.sure", low) ||
           (holds(writing->pack, "marks.scorn", low) && !strstr(low, "thank") && !strstr(low, " but "));
}

bool
mood_reports(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    if (mood_asks_first(writing))
        return false;
    for (guint i = 0; i < insight->issue_count; i++) {
        g_autofree char *low = g_utf8_strdown(insight->issues[i].clause, -1);
        g_autofree char *spaced = g_strdup_printf(" %s ", low);
        if (holds(writing->pack, "marks.requesting", spaced))
            return false;
        if (holds(writing->pack, "marks.wrong", spaced))
            return true;
    }
    return !*insight->wish_clause &&
           (mood_is_wronged(writing, letter) || !g_str_has_prefix(insight->issues[0].clause, "you "));
}

bool
mood_is_wrong_told(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    if (!pack_texts(writing->pack, "opener.trouble.wrong") || insight->issue_count == 0 ||
        (writing->tone != TONE_TROUBLE && writing->tone != TONE_NEUTRAL) || strstr(letter->reply, "bravo") ||
        writing_is_question(writing) || insight->wish_first)
        return false;
    for (char **head = pack_texts(writing->pack, "marks.wanted"); head && *head; head++) /* a request, or praise */
        if (insight->issues[0].clause && g_str_has_prefix(insight->issues[0].clause, *head))
            return false;
    for (guint k = 0; k < insight->issue_count; k++) {
        g_autofree char *clause = g_strdup_printf(" %s ", insight->issues[k].clause ? insight->issues[k].clause : "");
        if (!insight->issues[k].quoted && !holds(writing->pack, "marks.own", clause) &&
            holds(writing->pack, "marks.wrong.told", clause))
            return true;
    }
    /* Who strikes a company's name out writes to a portal for complaints. */
    return strcmp(writing->pack->language, "fr") == 0 &&
           (strstr(letter->reply, "***") || strstr(letter->reply, " XXX"));
}

/* "Pay for YOUR mistake": a small word shouted among others. */
static bool
stresses(const struct pack *pack, const char *text)
{
    char **words = pack_texts(pack, "marks.stressed");
    g_auto(GStrv) parts = g_strsplit_set(text, " ,.!?;:\n\"'()", -1);
    guint small = 0, great = 0;
    for (char **part = parts; words && *part; part++) {
        small += strlen(*part) > 1 && g_ascii_islower(**part);
        great += **part && g_strv_contains((const char *const *)words, *part);
    }
    return great > 0 && small > 4;
}

/* "The bug is still there!": the matter itself is cried out. */
static bool
cries_out(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        const struct sentence *sentence = &insight->sentences[i];
        if (sentence->main && sentence->role == ROLE_PROBLEM && g_str_has_suffix(sentence->text, "!"))
            return true;
    }
    return false;
}

bool
mood_is_heated(const struct writing *writing, const struct letter *letter)
{
    const struct pack *pack = writing->pack;
    bool trouble = writing->tone == TONE_TROUBLE;
    g_autofree char *low = lowered(letter);
    if ((!trouble && writing->tone != TONE_NEUTRAL) || strlen(letter->reply) <= 12 || holds(pack, "marks.glad", low))
        return false;
    bool asks = writing_is_asked(writing), wronged = mood_is_wronged(writing, letter);
    bool cried = (strstr(low, "?!") || strstr(low, "!?")) && (!asks || wronged); /* "do you sell kites?!" */
    return (strstr(low, "???") && !asks) || cried || /* a question marked thrice is one still */
           holds(pack, "marks.loud", low) || (trouble && stresses(pack, letter->reply)) ||
           ((strstr(low, "!!") || cries_out(writing->insight)) && wronged);
}

bool
mood_blames(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return pack_texts(writing->pack, "opener.trouble.asking") && holds(writing->pack, "marks.blaming", low) &&
           mood_is_wronged(writing, letter);
}

bool
mood_is_at_law(const struct writing *writing, const struct letter *letter)
{
    g_autofree char *low = lowered(letter);
    return writing->tone == TONE_WORRIED && holds(writing->pack, "marks.law", low) &&
           !tone_is_felt(writing->insight->language, letter->reply);
}
