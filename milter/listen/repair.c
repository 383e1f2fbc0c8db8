/*
 * repair.c - whether what was made of an untidy English sentence may stand for it.
 *
 * Knows that the steps which fill what haste leaves out (notes, copula, verbless, elided, determiner, agree) go by kinds of words, which a
 * careful writer's words have too: "far too fast" got "is", "back left corner" an article. What link-grammar takes for a whole clause
 * lacks no verb, and what it no longer takes for one was no repair. Only sentences that a step changed are parsed. Pure.
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

static bool
is_whole(const char *line)
{
    gsize end = strlen(line);
    while (end && strchr(".! ", line[end - 1]))
        end--;
    g_autofree char *even = g_strdup_printf("%.*s.", (int)end, line);
    even[0] = g_ascii_toupper(even[0]);
    g_autoptr(grammar) grammar = grammar_parse(even, 0);
    return grammar && grammar->clause;
}

static guint
copulas(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    guint found = 0;
    for (guint i = 0; i < words->count; i++)
        found += word_in(words->words[i].low, "is are was were");
    return found;
}

bool
repair_holds(const char *sentence, const char *repaired)
{
    bool begun = g_str_has_prefix(repaired, "I ") && g_ascii_strncasecmp(repaired + 2, sentence, strlen(sentence)) == 0;
    if (!*repaired || begun || strcmp(repaired, sentence) == 0 || is_note(sentence) || !is_whole(sentence))
        return true; /* "Had my bag taken." is a question to the parser */
    if (copulas(repaired) > copulas(sentence))
        return false;
    g_auto(GStrv) lines = g_strsplit(repaired, "\n", -1);
    for (char **line = lines; *line; line++)
        if (**line && !is_whole(*line))
            return false;
    return true;
}
