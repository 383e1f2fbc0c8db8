/*
 * fronted.c - the comma behind "when I try to log in".
 *
 * It goes before the second clause: a subject with its verb behind it, where the first clause has had its own and the word before
 * neither joins nor takes a clause. Where no such place is, the sentence stays as it is. Pure.
 */
#include "fronted.h"

#include "clause.h"

#include <string.h>

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
fronted_comma(const char *sentence)
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
