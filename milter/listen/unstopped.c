/*
 * unstopped.c - English sentences whose end nothing shows but the capital of the next: "it said wrong again My son tried too".
 *
 * Whoever leaves out every stop still begins with a capital. Only small words that begin a sentence and are no name's first word by
 * themselves ("My", "It", "Can") count, behind a word in small letters that can end one and before another in small letters: "on The
 * Voice", "the book called My summer" and "thank You" stay. A text of capitals or titles has none of these. Before sentences are cut.
 * Pure, linear.
 */
#include "unstopped.h"

#include "clause.h"

#include <string.h>

/* Behind these a name or a clause's second half is awaited. */
static const char holds[] =
    "a an the my our your his her their of to for with from in on at by and or but so if when that which who "
    "what how where than as because is are was were am be been called named titled watch watched read "
    "app game song series film book show album brand please dear hi hello mr mrs ms dr thank not i like say "
    "says said us me about into over under via per vs no message error "
    "notice text sign banner popup alert title subject heading reading words labelled marked saying";

static const char begins[] =
    "My It This That We They He She There When What Why How Where Then Now Please Also But Can Could Would Will "
    "Do Did Does Is Are Have Has The Nobody Someone If Our It's We're They're There's That's Not";
/* Behind "You", which alone may be but a capital out of respect: the verb that makes it a subject. */
static const char verbs[] =
    "are have had can can't could should will would did didn't do don't never said promised sent charged told "
    "need must keep";

static bool
is_small(const char *word)
{
    return g_ascii_islower(*word);
}

/* Whether a sentence begins at this word. */
static bool
begins_one(const struct clause *words, guint at)
{
    const struct word *before = &words->words[at - 1], *word = &words->words[at], *next = &words->words[at + 1];
    bool you = strcmp(word->text, "You") == 0 && word_in(next->low, verbs);
    if (*before->trail || *word->lead || *word->trail || *next->lead || !is_small(before->text) ||
        !is_small(next->text))
        return false;
    return (you || word_in(word->text, begins)) && !word_in(before->low, holds);
}

/* One line's sentences parted. Owned by caller. */
static char *
line_parted(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    bool parted = false;
    guint last = 0; /* where the sentence began */
    for (guint at = 1; at + 1 < words->count; at++) {
        if (strpbrk(words->words[at - 1].trail, ".!?:;,"))
            last = at;
        if (at < last + 2 || !begins_one(words, at))
            continue;
        clause_mark(words, at - 1, ".");
        last = at;
        parted = true;
    }
    return parted ? clause_line(words) : g_strdup(line);
}

char *
unstopped_parted(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        char *parted = line_parted(*line);
        g_free(*line);
        *line = parted;
    }
    return g_strjoinv("\n", lines);
}
