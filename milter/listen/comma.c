/*
 * comma.c - English: the commas between clauses that haste left out: before "and", "but" and "so" where a clause with a subject of its
 * own begins, before a "which" that judges, and behind "when I try to log in".
 *
 * Only where the form leaves no doubt: behind "and" a pronoun or its like, and nothing before it on which both clauses may hang
 * ("when", "that", "because"); behind a clause that leads a subject with its verb, where the first has had its own and the word before
 * neither joins nor takes a clause. No word changes. Pure.
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
        if (*words->words[at - 1].trail || *words->words[at].lead || *words->words[at].trail || strchr(clause, '"') ||
            !is_due(words, at))
            continue;
        clause_mark(words, at - 1, ",");
    }
    g_free(clause);
    return clause_join(words, 0, words->count);
}

/* ---- the comma behind "when I try to log in" --------------------------------------------------------------------- */

static const char opens[] = "when whenever if after since once because while although though unless until as before";
static const char verbs[] =
    "is isn't are aren't was wasn't were weren't am has hasn't have haven't had hadn't do don't does doesn't did "
    "didn't can "
    "can't cannot could couldn't will won't would wouldn't should must get gets got see saw need want keep keeps says "
    "said "
    "shows tells told comes came goes went gives gave takes took works stopped stops crashes freezes fails try tried "
    "found "
    "noticed called emailed received ordered bought think hope just still also always only never now";

static bool
is_subject(const struct clause *clause, guint at)
{
    if (at + 1 >= clause->count || *clause->words[at].trail)
        return false;
    if (word_in(clause->words[at].low, "i'm i've i'll i'd it's there's they're we're we've that's nothing nobody"))
        return true;
    if (word_in(clause->words[at].low, "i we they") && !word_in(clause->words[at + 1].low, "and or"))
        return true;
    if (word_in(clause->words[at].low, "it he she this nobody nothing there"))
        return word_in(clause->words[at + 1].low, verbs) || g_str_has_suffix(clause->words[at + 1].low, "ed");
    if (!word_in(clause->words[at].low, "the my our"))
        return false;
    for (guint i = at + 2; i < clause->count && i < at + 5 && !*clause->words[i - 1].trail; i++)
        if (word_in(clause->words[i].low, "i we it he she they you nobody nothing there my our the your"))
            return false; /* "my password | I get": the subject is yet to come */
        else if (word_in(clause->words[i].low, verbs))
            return true;
    return false;
}

/* Words that join what follows to what is before, or take a clause. */
static bool
takes_clause(const char *low)
{
    return word_in(
        low, "and or but nor that which who whom whose what when where why how if because since as than so to of for "
             "from with by in on at into about until till before after unless whether while though although think "
             "thought say says said saying know knew hope notice noticed see saw feel felt mean means told tells "
             "tell ask asked believe realise realize realised realized found sure all only even just the a an my "
             "your our everything anything something like is was are were time times");
}

static bool
has_verb(const struct clause *clause, guint from, guint to)
{
    if (to > from && word_in(clause->words[from - 1].low, "i we they he she it you"))
        return true; /* "I ring": whatever the verb */
    for (guint i = from; i < to; i++)
        if (word_in(clause->words[i].low, verbs) ||
            word_in(clause->words[i].low,
                    "click open log press tap use enter start turn sign go pay order send play charge") ||
            (strlen(clause->words[i].low) > 4 && g_str_has_suffix(clause->words[i].low, "ed")))
            return true;
    return false;
}

/* "… | what happens to the money", "… | do I need to tell you": a question behind its condition. */
static bool
is_question(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low, *next = at + 1 < clause->count ? clause->words[at + 1].low : "";
    if (!strchr(clause->words[clause->count - 1].trail, '?') || !word_in(clause->words[0].low, "if when once after"))
        return false;
    return (word_in(low, "what how where who when which") &&
            word_in(next, "happens happened is are do does did can could will would should long much many")) ||
           (word_in(low, "do does did can could will would should is are am") &&
            word_in(next, "i you we it they my the there your"));
}

/* Where the main clause behind the one that opens at `from` begins; 0: not known. */
static guint
main_clause(const struct clause *clause, guint from)
{
    guint place = 0;
    for (guint at = from + 2; at + 1 < clause->count; at++) {
        if (word_in(clause->words[at].low, "and but") && clause_has(clause, at + 1, "when|if|whenever"))
            break;
        if (is_question(clause, at) && !takes_clause(clause->words[at - 1].low) && has_verb(clause, from + 1, at))
            return at;
        if (!is_subject(clause, at) || takes_clause(clause->words[at - 1].low) || !has_verb(clause, from + 1, at))
            continue;
        if (place)
            return 0; /* "when I use the card I got it says no": of which is not sure */
        place = at;
    }
    return place;
}

char *
comma_fronted(const char *sentence)
{
    g_autoptr(clause) clause = clause_cut(sentence);
    guint from = clause->count > 2 && clause_has(clause, 0, "every|each|as time|soon") ? 2 : 1;
    bool every = from == 2;
    from += every && clause_has(clause, 2, "as");
    if (clause->count < 7 || (!every && !word_in(clause->words[0].low, opens)) ||
        (!every &&
         word_in(clause->words[1].low,
                 "can could do does did is are will would should was were has have what which when how whom")))
        return g_strdup(sentence); /* "when can I use the voucher I got" asks */
    for (guint i = 0; i + 1 < clause->count; i++)
        if (strpbrk(clause->words[i].trail, ",;:.?!"))
            return g_strdup(sentence); /* it has one */
    guint place = main_clause(clause, from), second = 0, joint = 0;
    for (guint i = place; place && i + 4 < clause->count && !joint; i++)
        joint = word_in(clause->words[i].low, "and but") && clause_has(clause, i + 1, "when|if|whenever") ? i : 0;
    second = joint ? main_clause(clause, joint + 2) : 0; /* "…, and when I refresh it, the page is blank" */
    if (!place || (joint && !second))
        return g_strdup(sentence);
    g_autofree char *first = clause_join(clause, 0, place);
    g_autofree char *main = clause_join(clause, place, joint ? joint : clause->count);
    const char *end = strpbrk(clause->words[clause->count - 1].trail, ".!?"); /* brackets stand in the words */
    end = end ? end : "";
    if (!joint)
        return g_strdup_printf("%s, %s%s", first, main, end);
    g_autofree char *again = clause_join(clause, joint, second), *then = clause_join(clause, second, clause->count);
    return g_strdup_printf("%s, %s, %s, %s%s", first, main, again, then, end);
}
