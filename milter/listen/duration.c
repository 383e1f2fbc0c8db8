/*
 * duration.c - English pieces without a verb that tell how long something took or how often it came: "2 hours on the tarmac",
 * "day 9 without internet", "fourth Sunday in a row".
 *
 * A measure of time names no thing, so "2 hours are on the tarmac" is never meant: the writer spent them there. Closed classes of
 * words, on the words alone; what holds a verb of its own is left as it is. Stands before the forms that name a thing and what is said of
 * it (smallclause.c, copula.c). Pure.
 */
#include "duration.h"

#include <string.h>

static const char numbers[] =
    "a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty "
    "forty fifty sixty several many few";
static const char units[] = "second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks "
                            "month months year years morning mornings evening evenings weekend weekends mondays "
                            "tuesdays wednesdays thursdays fridays saturdays sundays";
static const char single[] =
    "second minute min hour hr day night week month year morning evening weekend"; /* of "a", "one", "1" */
static const char times[] =
    "time day night morning evening week weekend month year season visit attempt monday tuesday "
    "wednesday thursday friday saturday sunday";

/* Verbs that make a clause of what stands behind the measure. */
static const char finite[] =
    "is are was were am isn't aren't wasn't weren't has have had hasn't haven't do does did don't doesn't "
    "didn't can can't cannot could couldn't will won't would wouldn't should it's that's there's he's "
    "she's they're i'm i've i'd i'll you're you've we're we've passed went says said";

static bool
is_figure(const char *low)
{
    return g_ascii_isdigit(*low) && !low[strspn(low, "0123456789.,+\302\275")];
}

/* "3rd", "fourth". */
static bool
is_ordinal(const char *low)
{
    gsize figures = strspn(low, "0123456789");
    return (figures && word_in(low + figures, "st nd rd th")) ||
           word_in(low, "first second third fourth fifth sixth seventh eighth ninth tenth");
}

/* The first word behind a measure of time that stands at `from`; 0: none stands there. */
static guint
measure_end(const struct clause *words, guint from)
{
    guint at = from;
    while (word_in(clause_low(words, at),
                   "only over nearly almost about around just another more than at least the good half"))
        at++;
    const char *count = clause_low(words, at);
    if (!is_figure(count) && !word_in(count, numbers))
        return 0;
    at++;
    bool few = word_in(count, "a") && word_in(clause_low(words, at), "few couple");
    bool one = word_in(count, "a an one 1") && !few;
    at += few;
    at += word_in(clause_low(words, at), "of") && word_in(clause_low(words, at - 1), "couple");
    at += word_in(clause_low(words, at), "more whole full long solid extra odd");
    const char *unit = clause_low(words, at);
    if (*words->words[at - 1].trail || !word_in(unit, one ? single : units))
        return 0;
    at++;
    return at + clause_has(words, at, "and a half|quarter|bit");
}

/* Whether a verb stands there: then it is no piece but a clause. What one "was told" may have its own. */
static bool
has_verb(const struct clause *words, guint from)
{
    for (guint i = from; i < words->count && !clause_has(words, i, "to be told"); i++)
        if (word_in(clause_low(words, i), finite))
            return true;
    return false;
}

static char *
tail_of(const struct clause *words, guint from)
{
    return clause_join(words, from, words->count);
}

/* "in a row", "running": how many words; 0: it does not stand there. */
static guint
in_a_row(const struct clause *words, guint at)
{
    guint width = clause_has(words, at, "in a row");
    width = width ? width : clause_has(words, at, "running|straight");
    at += width;
    bool closed = at == words->count || (at + 1 == words->count && word_in(clause_low(words, at), "now already"));
    return width && closed ? width : 0;
}

bool
duration_stands(const struct clause *words, guint from)
{
    guint end = measure_end(words, from);
    if (!end) /* "3rd Sunday in a row" */
        return is_ordinal(clause_low(words, from)) && word_in(clause_low(words, from + 1), times) &&
               in_a_row(words, from + 2);
    const char *next = clause_low(words, end);
    return word_in(next, "in on at of for to with without from outside inside straight this") ||
           g_str_has_suffix(next, "ing");
}

/* "3rd Sunday in a row", "third time this month", "second week without heating". */
static char *
counted(const struct clause *words, guint from)
{
    guint at = from + word_in(clause_low(words, from), "the now");
    if (!is_ordinal(clause_low(words, at)) || !word_in(clause_low(words, at + 1), times) || has_verb(words, at))
        return NULL;
    guint row = in_a_row(words, at + 2);
    bool within = clause_has(words, at + 2, "this week|month|year|season|summer|winter") ||
                  (clause_has(words, at + 2, "in") && measure_end(words, at + 3) == words->count) ||
                  clause_has(words, at + 2, "without|of");
    if (!row && !within)
        return NULL;
    g_autofree char *what = clause_join(words, at, row ? at + 2 + row : words->count);
    what[0] = g_ascii_isupper(what[1]) ? what[0] : g_ascii_tolower(what[0]);
    return g_strconcat("this is the ", what, NULL);
}

/* "Day 9 without internet", "week 3 of no heating". */
static char *
numbered(const struct clause *words, guint from)
{
    if (!word_in(clause_low(words, from), "day week month") || !is_figure(clause_low(words, from + 1)) ||
        !word_in(clause_low(words, from + 2), "without with of") || has_verb(words, from + 2))
        return NULL;
    g_autofree char *tail = tail_of(words, from + 1);
    return g_strdup_printf("this is %s %s", clause_low(words, from), tail);
}

/* Where "and" joins a clause, or what there still is not, to the piece; 0: nowhere. */
static guint
joint(const struct clause *words, guint from)
{
    for (guint i = from; i + 2 < words->count; i++)
        if (word_in(clause_low(words, i), "and but") &&
            word_in(clause_low(words, i + 1),
                    "i we you they it he she nobody no none not still the my our your this that there half"))
            return i;
    return 0;
}

/* "still no pizza", "nobody cares": what is told behind the joint. */
static char *
rest_of(const struct clause *words, guint at)
{
    guint no = at + word_in(clause_low(words, at), "still");
    g_autofree char *tail = tail_of(words, at);
    if (!word_in(clause_low(words, no), "no") || word_in(clause_low(words, no + 1), "one"))
        return has_verb(words, at) || !word_in(clause_low(words, at), "still not half") ? g_steal_pointer(&tail) : NULL;
    return no + 1 < words->count && !has_verb(words, no) ? g_strconcat("there is ", tail, NULL) : NULL;
}

/* What the writer did for that time, as the words from `at` tell it: "on the tarmac", "waiting for a van". NULL: they do not. */
static char *
spent(const struct clause *words, const char *long_, guint at)
{
    static const char place[] =
        "on|in|at|outside|inside|aboard the|a|an|your|my|our|this|that|their|hold|queue|line|traffic";
    const char *low = clause_low(words, at);
    g_autofree char *tail = tail_of(words, at);
    if (at + 1 >= words->count || *words->words[at].trail || has_verb(words, at) || clause_has(words, at, "in a row"))
        return NULL;
    if (word_in(low, "without"))
        return g_strdup_printf("I have been %s for %s", tail, long_);
    if (clause_has(words, at, "with no") && clause_low(words, at + 2)[0]) {
        g_autofree char *missing = tail_of(words, at + 2);
        return g_strdup_printf("I have been without %s for %s", missing, long_);
    }
    if (clause_has(words, at, "a|an|your customer|member|subscriber|tenant|user"))
        return g_strdup_printf("I have been %s for %s", tail, long_);
    if (clause_has(words, at, "on hold")) {
        g_autofree char *rest = tail_of(words, at + 2);
        return g_strdup_printf("I have been on hold for %s%s%s", long_, *rest ? " " : "", rest);
    }
    if (clause_has(words, at, place) ||
        word_in(low, "waiting sitting standing queuing queueing trying listening searching driving walking stuck"))
        return g_strdup_printf("I spent %s %s", long_, tail);
    return NULL;
}

/* A measure of time and what is said with it, no joint behind. NULL: nothing is. */
static char *
measured(const struct clause *words, guint from, guint end)
{
    g_autofree char *long_ = clause_join(words, from, end);
    long_[0] = g_ascii_tolower(long_[0]);
    guint row = in_a_row(words, end), this_time = clause_has(words, end, "this time");
    g_autofree char *all = clause_join(words, from, words->count);
    all[0] = g_ascii_tolower(all[0]);
    if (row)
        return g_strconcat("it has been like this for ", all, NULL);
    if ((this_time && end + this_time == words->count) || (clause_has(words, end, "late") && end + 1 == words->count))
        return g_strconcat("it was ", all, NULL);
    if (clause_has(words, end, "in|later|on") && strchr(words->words[end].trail, ',') && has_verb(words, end + 1)) {
        g_autofree char *rest = tail_of(words, end + 1); /* "ten minutes in, the fan screams" */
        return g_strdup_printf("after %s %s", long_, rest);
    }
    return spent(words, long_, end);
}

char *
duration_told(const struct clause *words, guint from)
{
    char *row = counted(words, from);
    row = row ? row : numbered(words, from);
    guint end = row ? 0 : measure_end(words, from);
    if (!end || end == words->count || *words->words[end - 1].trail)
        return row;
    guint and = joint(words, end);
    if (!and)
        return measured(words, from, end);
    g_autofree char *rest = rest_of(words, and+1);
    if (!rest)
        return NULL;
    if (and == end || (and == end + 1 && word_in(clause_low(words, end), "in later on now gone passed"))) {
        g_autofree char *long_ = clause_join(words, from, end);
        long_[0] = g_ascii_tolower(long_[0]);
        return g_strdup_printf("after %s %s", long_, rest);
    }
    g_autoptr(clause) head = clause_part(words, 0, and);
    g_autofree char *told = measured(head, from, end);
    return told ? g_strdup_printf("%s, %s %s", told, clause_low(words, and), rest) : NULL;
}

char *
duration_filled(const char *sentence)
{
    if (strpbrk(sentence, "?;(:"))
        return NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    char *told = words->count > 2 ? duration_told(words, 0) : NULL;
    if (!told)
        return NULL;
    g_autofree char *open = told;
    open[0] = g_ascii_toupper(open[0]);
    return g_strconcat(open, ".", NULL);
}

char *
duration_hung(const struct clause *words)
{
    guint end = measure_end(words, 0);
    guint row = end ? in_a_row(words, end) : 0;
    guint at = word_in(clause_low(words, 0), "the now for");
    bool ordinal = is_ordinal(clause_low(words, at)) && word_in(clause_low(words, at + 1), times);
    if (!row && !(ordinal && words->count > at + 2 && words->count < at + 7 && !has_verb(words, at)))
        return NULL;
    g_autofree char *all = row ? clause_join(words, 0, end + row) : clause_join(words, at, words->count);
    all[0] = g_ascii_isupper(all[1]) ? all[0] : g_ascii_tolower(all[0]);
    return g_strconcat(row ? " for " : " for the ", all, NULL);
}
