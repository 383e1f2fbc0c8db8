/*
 * repair.c - whether what was made of an untidy English sentence may stand for it.
 *
 * Knows that the steps which fill what haste leaves out (notes, copula, verbless, elided, determiner, agree) go by kinds of words, which a
 * careful writer's words have too: "far too fast" got "is", "back left corner" an article. What link-grammar takes for a whole clause
 * lacks no verb, and what it no longer takes for one was no repair. Only a sentence that got an article or a form of "be" is parsed:
 * those break it. Pure.
 */
#include "repair.h"

#include "clause.h"
#include "grammar.h"

#include <glib.h>
#include <string.h>

/* "Parcel lost twice.", "Charged for a seat", "2hr queue": the parser finds a verb in a note too. */
static bool
is_note(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    const char *first = words->count ? words->words[0].low : "";
    return g_ascii_isdigit(*first) || g_str_has_suffix(first, "ed") || grammar_counts(first);
}

/* How many words of the set the second line has that the first has not. */
static gint
added(const char *before, const char *after, const char *set)
{
    gint found = 0;
    const char *lines[] = {before, after};
    for (guint k = 0; k < G_N_ELEMENTS(lines); k++) {
        g_autoptr(clause) words = clause_cut(lines[k]);
        for (guint i = 0; i < words->count; i++)
            found += word_in(words->words[i].low, set) ? (k ? 1 : -1) : 0;
    }
    return found;
}

bool
repair_holds(const char *sentence, const char *repaired)
{
    if (!*repaired || strcmp(repaired, sentence) == 0)
        return true;
    bool verb = added(sentence, repaired, "is are was were") > 0;
    if ((!verb && added(sentence, repaired, "a an the am be") <= 0) || is_note(sentence) ||
        !grammar_is_clause(sentence))
        return true;
    g_auto(GStrv) lines = g_strsplit(repaired, "\n", -1);
    for (char **line = lines; *line && !verb; line++)
        verb |= **line && !grammar_is_clause(*line);
    return !verb;
}
