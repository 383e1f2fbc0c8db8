/*
 * sought.c - the thing that a question asks for: "what is the minimum balance for this account" wants to know the minimum balance.
 *
 * A noun that stands for a value ("cost", "status", "way") is itself what is known; any other goes before its verb ("what the matter
 * is") while it is short. What is said behind the thing ("if I pay late") is left to the caller. Closed lists only. Pure.
 */
#include "sought.h"

#include "subject.h"

#include <string.h>

#define SHORT_MAX 8 /* words of a thing that may stand between "what" and "is" */
#define PLAIN_MAX 4 /* words of a value that may, too */

/* Nouns that stand for a value: who knows the cost knows what the cost is. */
static const char values[] =
    "status difference differences way ways method balance price prices cost costs time times number numbers address "
    "addresses reason reasons name names date dates limit limits rate rates fee fees hours policy policies process "
    "procedure "
    "deadline minimum maximum amount total length size sizes weight age code codes requirements requirement "
    "restrictions benefits terms conditions distance duration capacity location locations meaning purpose function "
    "percentage score value period cut-off cutoff departure arrival schedule timetable latest earliest chance chances "
    "likelihood steps rules interest extension expiry expiration validity turnaround range speed forecast "
    "fare fares airfare allowance surcharge premium excess deductible penalty discount limit eligibility criteria "
    "eta specifications specs dimensions ingredients contents most least longest furthest soonest";
static const char behind[] =
    "of for on in at to from with between when where if that which who i you we per by under "
    "after before within into about as if required needed until via near since my our your the he she it "
    "they";
static const char owners[] = "i you we he she it they my our your the";
static const char conditions[] = "if when once unless until before after";
static const char wh[] = "what when where why how who which whose";
static const char asks[] = "is are do does did can could will would should have has was were may";

static bool
begins_clause(const struct clause *clause, guint at)
{
    return subject_is_pronoun(clause_low(clause, at)) || word_in(clause_low(clause, at), "the a an my our your");
}

/* Where the thing that begins at `at` ends. */
static guint
thing_end(const struct clause *clause, guint at)
{
    guint end = at + 1;
    while (end < clause->count && !strpbrk(clause->words[end - 1].trail, ",;:.?!")) {
        const char *low = clause->words[end].low, *next = clause_low(clause, end + 1);
        if ((word_in(low, "and or") && (word_in(next, wh) || word_in(next, asks))) ||
            (word_in(low, conditions) && begins_clause(clause, end + 1)))
            break;
        end++;
    }
    return end;
}

/* Where the thing's own noun stands: before "of", "for", "I". */
static guint
noun_of(const struct clause *clause, guint at, guint end)
{
    guint noun = at;
    while (noun + 1 < end && !word_in(clause->words[noun + 1].low, behind))
        noun++;
    return noun;
}

char *
sought_thing(const struct clause *clause, guint from, guint *end_out)
{
    guint at = from + 2;
    if (!clause_has(clause, from, "what is|are|was|were the|my|our|your") || at + 1 >= clause->count)
        return NULL;
    guint end = *end_out = thing_end(clause, at), noun = noun_of(clause, at, end);
    const char *last = clause->words[end - 1].low, *be = clause->words[from + 1].low;
    g_autofree char *thing = clause_join(clause, at, end);
    bool dangles = g_str_has_suffix(last, "ing") || g_str_has_suffix(last, "ed") ||
                   word_in(last, "like for on in at to about from with today tonight now of");
    bool best = g_str_has_suffix(clause_low(clause, at + 1), "est") || word_in(clause_low(clause, at + 1), "best most");
    bool value = word_in(clause->words[noun].low, values) && !word_in(last, "like about");
    bool relative = noun + 1 < end && word_in(clause->words[noun + 1].low, owners); /* "the date my cover ends" */
    if (value && word_in(be, "is are") && (end - at > PLAIN_MAX || best || relative))
        return g_steal_pointer(&thing);
    for (guint i = noun + 1; i + 1 < end && word_in(be, "was were"); i++)
        if (word_in(clause->words[i].low, "on in at before after")) { /* "what was my balance on 3 May" */
            g_autofree char *head = clause_join(clause, at, i), *when = clause_join(clause, i, end);
            return g_strdup_printf("what %s %s %s", head, be, when);
        }
    bool clausal = relative; /* "the letter you sent me": its verb would stand beside the question's */
    for (guint i = at + 1; i < end; i++)
        clausal |= word_in(clause->words[i].low, "i you we they he she who that which to");
    if (dangles || clausal || end - at > SHORT_MAX)
        return NULL;
    return g_strdup_printf("what %s %s", thing, be);
}

guint
sought_deed(const struct clause *clause, guint from, guint auxiliary)
{
    const char *first = clause->words[from].low;
    guint verb = auxiliary + 2;
    if (verb >= clause->count || !clause_has(clause, auxiliary, "do|can|could|should i|we"))
        return 0;
    if (word_in(first, "how where who") && clause_has(clause, verb, "need|have to") && verb + 2 < clause->count)
        verb += 2;
    bool gets =
        clause_has(clause, verb, "know which|what|when|where|how|who") ||
        clause_has(
            clause, verb,
            "get from|a|an|the|my|our|it|them|some|rid|hold|through|help|into|to|in|out|back|past|around|started");
    if (auxiliary == from + 1 && word_in(first, "how where who"))
        return !word_in(clause->words[verb].low, "not know get even have expect be just still believe trust") || gets
                   ? verb
                   : 0;
    bool thing = word_in(first, "what which") && auxiliary <= from + 3;
    bool due =
        word_in(clause->words[auxiliary].low, "do") && /* who may choose is asked with "can" */
        word_in(clause->words[verb].low, "put write use choose pick select enter send bring say type click press "
                                         "fill quote wear follow buy order install download ring call dial answer");
    return thing && (due || word_in(clause->words[auxiliary].low, "should")) ? verb : 0;
}
