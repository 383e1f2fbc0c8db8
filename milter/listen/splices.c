/*
 * splices.c - English sentences that only a comma parts, so that each is heard for itself: "nobody came, please call me".
 *
 * A comma ends a sentence where what stands before it is a clause of its own by link-grammar, leads nowhere ("if", "when", "he said"),
 * and what stands behind is a plea or a question. Statements keep their commas: later steps tell what joins them. Sentences with a
 * quotation are left. Written text, before its questions are marked and its sentences cut. Pure but for the parser.
 */
#include "splices.h"

#include "abbreviation.h"
#include "clause.h"
#include "grammar.h"
#include "verb.h"

#include <string.h>

#define MOST  34 /* words of a sentence that the parser takes */
#define LEAST 4  /* words of a clause that is worth a sentence */

static bool
leads(const struct clause *words, guint from)
{
    guint at = from;
    while (at < words->count && word_in(clause_low(words, at), "and but so also hi hello ok well even just only not"))
        at++;
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (strcmp(low, "the") == 0) /* "the sooner it comes, …" */
        return word_in(next, "more sooner longer moment minute day");
    if (strcmp(low, "in") == 0)
        return strcmp(next, "case") == 0;
    return word_in(low, "if when once as since because while whilst although though after before unless until till "
                        "where what how whatever whenever wherever every each given should whether more not either "
                        "neither");
}

/* "nobody came" before the comma: it is whole, and waits for nothing. */
static bool
is_whole(const struct clause *words, guint from, guint to)
{
    static const char reports[] =
        "think thinks thought say says said saying believe know knew hope guess suppose see told feel "
        "means mean sure afraid honest understand sorry note reads";
    if (to < from + 2 || word_in(clause_low(words, to - 1), reports) || leads(words, from))
        return false;
    for (guint i = from; i + 1 < to; i++)
        if (strchr(words->words[i].trail, ':') && leads(words, i + 1))
            return false; /* "one question: if I repay it now, do you charge me?" */
    for (guint i = from + 1; i < to; i++)
        if (strchr(words->words[i - 1].trail, ',') &&
            word_in(clause_low(words, i), "if when because as since while although which who where"))
            return false; /* "it fails, when I ring, I wait" */
    g_autofree char *line = clause_join(words, from, to);
    return grammar_is_clause(line);
}

static bool
is_plea(const struct clause *words, guint at)
{
    guint verb = at + 1 + (guint)word_in(clause_low(words, at + 1), "just kindly can could do");
    return word_in(clause_low(words, at), "please pls kindly") && at + 2 < words->count && !*words->words[at].trail &&
           (verb_is_request(clause_low(words, verb)) || grammar_acts(clause_low(words, verb)) || verb > at + 1);
}

static bool
is_next(const struct clause *words, guint at, guint to)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (is_plea(words, at) ||
        (at + 2 == words->count && (clause_has(words, at, "now what") || clause_has(words, at, "what now"))))
        return true;
    return to >= at + LEAST && !*words->words[at].trail && word_in(low, "can could would will is are do does did") &&
           word_in(next, "you i we it they anyone someone there");
}

/* Where the clause that begins at `at` ends: behind its last word before the next comma. */
static guint
clause_end(const struct clause *words, guint at)
{
    while (at < words->count && !strchr(words->words[at].trail, ','))
        at++;
    return MIN(at + 1, words->count);
}

/* One sentence; NULL: nothing in it to part. */
static char *
parted(const char *sentence)
{
    if (!strchr(sentence, ',') || strpbrk(sentence, "\";") || strstr(sentence, "\xe2\x80\x9c") ||
        !g_ascii_isalpha(*sentence))
        return NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    bool changed = false;
    if (words->count < 6 || words->count > MOST)
        return NULL;
    for (guint from = 0, at = clause_end(words, 0); at < words->count; at = clause_end(words, at)) {
        if (strcmp(words->words[at - 1].trail, ",") != 0 || !is_next(words, at, clause_end(words, at)) ||
            !is_whole(words, from, at))
            continue;
        clause_mark(words, at - 1, ".");
        from = at;
        changed = true;
    }
    return changed ? clause_line(words) : NULL;
}

char *
splices_parted(const char *text)
{
    return abbreviation_each(text, ".!?", parted);
}
