/*
 * comma.c - English: a comma before "and", "but" and "so" where a clause with a subject of its own begins, and before a "which" that
 * judges.
 *
 * Only where the form leaves no doubt: behind "and" a pronoun or its like, and nothing before it on which both clauses may hang
 * ("when", "that", "because"). No word changes. Pure.
 */
#include "comma.h"

#include "clause.h"

#include <stdbool.h>
#include <string.h>

#define LEAST 3  /* words before the joint */
#define BOTH  13 /* … of both clauses, for a comma before "and" */

static const char pronouns[] =
    "there it you we they he she nobody nothing everyone everybody someone now it's you're you've there's we're "
    "they're he's she's you'd you'll it'll nothing's none neither";
static const char hangs[] =
    "when if after since as because once although though while before whenever unless until that whether "
    "which who where how why what so both either";

/* Whether a verb follows the words behind a determiner closely enough to be theirs: "the parcel is", "your team never came". */
static bool
acts(const struct clause *clause, guint at)
{
    for (guint i = at + 1; i < MIN(clause->count, at + 5u); i++) {
        const char *low = clause->words[i].low;
        if (word_in(low,
                    "is are was were has have had does do did can cannot will would won't isn't aren't wasn't weren't "
                    "hasn't haven't doesn't don't didn't can't couldn't keeps keep says came went never still") ||
            (i > at + 1 && strlen(low) > 4 && g_str_has_suffix(low, "ed")))
            return true;
        if (*clause->words[i].trail)
            return false;
    }
    return false;
}

/* Whether a clause begins at the word `at`. */
static bool
begins(const struct clause *clause, guint at, bool wide)
{
    if (at + 1 >= clause->count)
        return false;
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    if (word_in(low, pronouns) || clause_has(clause, at, "no one"))
        return !word_in(next, "and or all both");
    return wide && word_in(low, "the your our this that these those my") && acts(clause, at);
}

/* Whether the words before `at` may govern what stands on either side of a joint there, or it ends a row. */
static bool
is_hung(const struct clause *clause, guint at)
{
    for (guint i = 0; i < at; i++)
        if (word_in(clause->words[i].low, hangs) || *clause->words[i].trail)
            return true;
    return false;
}

/* "a window of 12 hours which is far too broad". */
static bool
judges(const struct clause *clause, guint at)
{
    guint next = at + clause_has(clause, at, "which is|was|are|were|makes|made|seems");
    while (next > at && next < clause->count &&
           word_in(clause->words[next].low,
                   "far way much completely totally simply very really not just so quite extremely"))
        next++;
    return next > at && next < clause->count &&
           word_in(clause->words[next].low,
                   "too unacceptable ridiculous wrong useless unfair annoying frustrating disappointing "
                   "misleading illegal impossible inconvenient poor inaccurate absurd") &&
           !word_in(clause->words[at - 1].low, "in of to for on at with by from and or know see tell clear about");
}

static bool
is_due(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *before = clause->words[at - 1].low;
    if (strcmp(low, "which") == 0)
        return judges(clause, at);
    if (strcmp(low, "but") == 0)
        return begins(clause, at + 1, true) && !word_in(before, "nothing anything all everything none");
    if (strcmp(low, "and") == 0) /* short ones do without */
        return clause->count >= BOTH && at > LEAST && begins(clause, at + 1, false) && !is_hung(clause, at) &&
               !word_in(before, "you us between");
    return strcmp(low, "so") == 0 && begins(clause, at + 1, true) &&
           !word_in(before, "and or think say do even just far ever if is was are be not said hope told") &&
           !clause_has(clause, at, "so that");
}

char *
comma_set(char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    for (guint at = LEAST; at + 2 < words->count; at++) {
        struct word *before = &words->words[at - 1];
        if (*before->trail || *words->words[at].lead || *words->words[at].trail || strchr(clause, '"') ||
            !is_due(words, at))
            continue;
        g_free(before->trail);
        before->trail = g_strdup(",");
    }
    g_free(clause);
    return clause_join(words, 0, words->count);
}
