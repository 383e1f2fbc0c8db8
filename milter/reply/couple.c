/*
 * couple.c - English: two clauses of one train in one sentence, by the joint that says how they hang together.
 *
 * "You took the day off" and "nobody turned up" are what was expected and what came of it: "but". "The code does not work" and "it says
 * “used”" are a fault and how it shows: a colon. "It …" goes on with what the clause before names: "and". What hangs together in no
 * such way stays two sentences. Pure.
 */
#include "couple.h"

#include "../listen/clause.h"
#include "../listen/span.h"

#include <hearken/text.h>
#include <string.h>

#define BOTH_MAX  27 /* words of the sentence */
#define FIRST_MAX 16 /* … of what "and it …" is put behind */
#define SIDE_MAX  12 /* … of each of two facts beside each other */
#define LAST_MAX  9  /* … and of that */

static const char deeds[] =
    "called rang phoned wrote emailed messaged texted contacted asked requested ordered paid booked bought "
    "purchased tried took waited sent returned reported told complained reset applied submitted filed "
    "signed registered upgraded renewed cancelled canceled filled uploaded restarted reinstalled "
    "rebooted updated changed replaced subscribed placed chased stayed downloaded installed drove went came "
    "travelled walked visited";

static const char negations[] =
    "not never no nothing nobody none don't doesn't didn't can't cannot couldn't won't isn't "
    "aren't wasn't weren't haven't hasn't hadn't neither";

static bool
has_any(const struct clause *clause, guint from, const char *words)
{
    for (guint i = from; i < clause->count; i++)
        if (word_in(clause->words[i].low, words))
            return true;
    return false;
}

/* A deed of the customer's, a promise, or what something of ours says: something is to come of it. */
static bool
raises_hope(const struct clause *clause)
{
    guint at = clause_has(clause, 0, "you have|had") ? 2 : word_in(clause->words[0].low, "you you've you'd") ? 1 : 0;
    while (at && at < clause->count && word_in(clause->words[at].low, "already also just then twice even have since"))
        at++;
    bool did = at && at < clause->count && word_in(clause->words[at].low, deeds);
    bool home = clause_has(clause, 0, "you were|are home|in") > 0;
    bool said = clause_has(clause, 0, "you were|are told|promised|assured") > 0 ||
                clause_has(clause, 0, "you have been told|promised|assured") > 0;
    for (guint i = 1; i + 1 < clause->count; i++)
        said |= clause_has(clause, i, "was|were|is|are supposed|promised|due|meant|guaranteed") > 0;
    return (did || home || said) && !has_any(clause, 0, negations);
}

/* … and nothing did. */
static bool
dashes_hope(const struct clause *clause)
{
    static const char *const heads[] = {
        "nobody|nothing|none|neither",
        "no one",
        "you have|had|got|received|heard no|nothing|not",
        "you have had|heard|received no|nothing",
        "you've had|heard|received no|nothing",
        "you haven't|didn't",
        "you have still not",
        "you still have|haven't|don't",
        "you never received|got|heard",
        "it|they|he|she didn't|doesn't|don't|hasn't|haven't|won't|never|wouldn't|refuse|refused",
        "it|they did|do|does|has|have|will not",
        "it still",
        "it just|only|always says|shows|keeps",
        "it is|has still",
        "it's still|not",
        "there was|is|has no",
        "there's no",
        "the problem|issue|error|fault persists|remains|continues"};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (clause_has(clause, 0, heads[i]))
            return true;
    return false;
}

/* "the refund says processed" and "the bank says nothing has come in". */
static bool
gainsays(const struct clause *one, const struct clause *two)
{
    bool first = false, second = false;
    for (guint i = 1; i < one->count && i < 5; i++)
        first |= word_in(one->words[i].low, "says say said");
    for (guint i = 1; i < two->count && i < 5; i++)
        second |= word_in(two->words[i].low, "says say said");
    return first && second && word_in(one->words[0].low, "the your our they he she") &&
           word_in(two->words[0].low, "the your our they he she") &&
           (strcmp(one->words[0].low, two->words[0].low) != 0 || strcmp(one->words[1].low, two->words[1].low) != 0);
}

/* "it says “used”" behind what does not work; "it won't start" behind "you have a problem with your reader". */
static bool
explains(const struct clause *one, const struct clause *two)
{
    bool fails = has_any(one, 0, negations) || has_any(one, 0, "error message fails failed failing rejected declined");
    bool says = clause_has(two, 0, "it|this just|only|always|still says|shows|displays") > 0 ||
                clause_has(two, 0, "it says|shows|displays|reads|tells") > 0;
    bool problem = clause_has(one, 0, "you have|had a|an|some problem|issue|issues|trouble") > 0 ||
                   clause_has(one, 0, "there is|was a|an problem|issue|fault") > 0;
    return (fails && says) || (problem && word_in(two->words[0].low, "it it's they"));
}

/* What goes on about what the clause before names, in a few words. */
static bool
goes_on(const struct clause *one, const struct clause *two)
{
    static const char *const wants[] = {"you need|want", "you would|'d like", "you'd like"};
    bool thing = has_any(one, 0, "the your a an our this these those it");
    return thing && word_in(two->words[0].low, "it it's they're they") &&
           !word_in(two->words[1].low, "say says said told tell tells claim claimed") && one->count <= FIRST_MAX &&
           two->count <= LAST_MAX && !has_any(one, 0, "and but because although which who if when") &&
           !has_any(two, 0, "and but because although if when") && !clause_first(one, 0, wants, G_N_ELEMENTS(wants));
}

/* "you need to renew your card" and "it runs out in May": the one thing that the wish names last. */
static bool
is_of_object(const struct clause *one, const struct clause *two)
{
    guint things = 0, last = 0;
    for (guint i = 0; i < one->count; i++)
        if (word_in(one->words[i].low, "the your a an our this these those his her their")) {
            things++;
            last = word_in(one->words[i].low, "the your our") ? i : 0;
        }
    return things == 1 && last && one->count - last <= 4 && one->count <= FIRST_MAX && two->count <= LAST_MAX &&
           word_in(one->words[0].low, "you you'd") && word_in(two->words[0].low, "it it's they they're") &&
           !has_any(one, last, "in on at from for to with by of and") && !has_any(two, 0, "and but because although") &&
           !has_any(one, 0, negations) && !has_any(two, 0, negations);
}

/* "it's spelled wrong": "which is spelled wrong". Owned by caller. */
static char *
relative(const struct clause *two)
{
    const char *low = two->words[0].low;
    g_autofree char *rest = clause_join(two, 1, two->count);
    const char *verb = g_str_has_suffix(low, "'s") ? "is " : g_str_has_suffix(low, "'re") ? "are " : "";
    return g_strconcat("which ", verb, rest, NULL);
}

static const char *
joint_of(const struct clause *one, const struct clause *two, bool quotes)
{
    static const char *const unused[] = {"you haven't|didn't|never", "you have|did not", "you have never"};
    bool turns = has_any(one, 0, "but although");
    if (quotes && clause_first(two, 0, unused, G_N_ELEMENTS(unused)))
        return ", but ";
    if (strcmp(two->words[0].low, "then") == 0 && !has_any(one, 0, "and but"))
        return ", and ";
    if (explains(one, two))
        return ": ";
    if (!turns && !has_any(one, 0, "should wrong incorrect misspelt misspelled") &&
        clause_has(two, 0, "it|they|this should have|be"))
        return ", but "; /* "it says delayed", "it should have arrived on Saturday" */
    if (!turns && ((raises_hope(one) && dashes_hope(two)) || gainsays(one, two)))
        return ", but ";
    return goes_on(one, two) ? ", and " : NULL;
}

char *
couple_object(const char *wish, const char *clause, const char *source)
{
    g_autoptr(clause) one = clause_cut(wish), two = clause_cut(clause);
    bool likes = clause_has(one, 0, "you would like us|someone to") > 0;
    g_autofree char *which = likes && is_of_object(one, two) ? relative(two) : NULL;
    g_autofree char *both = which ? g_strconcat(wish, ", ", which, NULL) : NULL;
    return both && span_longest(both, source) <= SPAN_MAX ? g_steal_pointer(&both) : NULL;
}

char *
couple(const char *first, const char *second, const char *source)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    const char *colon = strstr(first, ": it "); /* "… does not work: it says “used”" */
    if (one->count < 3 || two->count < 2 || one->count + two->count > BOTH_MAX || strpbrk(first, ";?!") ||
        strstr(first, ". ") || (!colon && strchr(first, ':')) || strpbrk(second, ";:?!") || strstr(second, ". ") ||
        strstr(second, ", but ") || (strchr(first, ',') && strstr(first, ", and ")))
        return NULL;
    const char *joint = joint_of(one, two, colon && strstr(colon, "\xE2\x80\x9C"));
    g_autofree char *which = !joint && is_of_object(one, two) ? relative(two) : NULL;
    g_autofree char *both = which   ? g_strconcat(first, ", ", which, NULL)
                            : joint ? g_strconcat(first, joint, second, NULL)
                                    : NULL;
    return both && span_longest(both, source) <= SPAN_MAX ? g_steal_pointer(&both) : NULL;
}

/* With a small letter, where the word is one of the language's own or stands so in the mail. */
static char *
lowered(const char *sentence, const char *source)
{
    static const char own[] =
        "You Your You've You're You'd The It It's They There There's This That Nobody Nothing No None Then "
        "He She Our We After When Now";
    g_autofree char *first = g_strndup(sentence, strcspn(sentence, " ,"));
    g_autofree char *small = g_ascii_strdown(first, -1), *inside = g_strdup_printf(" %s ", small);
    char *low = g_strdup(sentence);
    if (word_in(first, own) || strstr(source, inside))
        *low = g_ascii_tolower(*low);
    return low;
}

/* What joins the two in the mail, where one sentence of it tells both: what stands behind the last words of the first. */
static const char *
own_joint(const struct clause *one, const char *source)
{
    static const char *const joints[][2] = {
        {" but ", ", yet "},
        {", but ", ", yet "},
        {" so ", ", so "},
        {", so ", ", so "},
    };
    g_autofree char *end = clause_join(one, one->count - 2, one->count), *low = g_utf8_strdown(end, -1),
                    *mail = g_utf8_strdown(source, -1);
    for (const char *at = mail; (at = strstr(at, low)); at++)
        for (guint i = 0; i < G_N_ELEMENTS(joints); i++)
            if (g_str_has_prefix(at + strlen(low), joints[i][0]))
                return joints[i][1];
    return NULL;
}

/* Two facts that the mail tells in one sentence stay in one: behind a joint that no run of its words goes through. */
static char *
side_by_side(const char *first, const char *second, const char *source)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    bool whole = one->count >= 3 && two->count >= 3 && one->count <= SIDE_MAX && two->count <= SIDE_MAX;
    if (!whole || strpbrk(first, ";:,?!(") || strpbrk(second, ";:,?!.") ||
        has_any(one, 0, "when while if because as but yet and") ||
        has_any(two, 0, "when while if because as who which but and") || g_str_has_prefix(second, "you write ") ||
        word_in(two->words[0].low, "is are do does did can could will would who what why how"))
        return NULL;
    const char *joint = own_joint(one, source);
    bool twice = joint && strstr(joint, "yet") && g_str_has_suffix(second, " yet");
    g_autofree char *rest = g_strndup(second, strlen(second) - (twice ? strlen(" yet") : 0));
    char *both = joint ? g_strconcat(first, joint, rest, NULL) : NULL;
    if (!both || span_longest(both, source) <= SPAN_MAX)
        return both;
    g_free(both);
    return NULL;
}

char *
couple_beside(const char *first, const char *second, const char *source)
{
    static const char *const joints[] = {" but ", ", but ", ". but ", "! but ", ".. but ", "... but "};
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    if (one->count < 3 || two->count < 3 || one->count > FIRST_MAX || one->count + two->count > BOTH_MAX ||
        strpbrk(first, ";:?!(") || strpbrk(second, ";:?!(") || strstr(first, ". ") || strstr(second, ". ") ||
        has_any(one, 0, "but yet although") || has_any(two, 0, "but yet although"))
        return NULL;
    g_autofree char *last = clause_join(one, one->count - 1, one->count), *low = g_utf8_strdown(last, -1),
                    *mail = g_utf8_strdown(source, -1), *behind = clause_join(two, two->count - 1, two->count),
                    *end = g_utf8_strdown(behind, -1);
    bool turns = false;
    for (const char *at = mail; (at = strstr(at, low)) && !turns; at++)
        for (guint i = 0; i < G_N_ELEMENTS(joints) && !turns; i++) {
            const char *rest = at + strlen(low);
            const char *far = g_str_has_prefix(rest, joints[i]) ? strstr(rest, end) : NULL;
            turns = far && far - rest < (gssize)strlen(second) + 24;
        }
    g_autofree char *both = turns ? g_strconcat(first, ", but ", second, NULL) : NULL;
    return both && span_longest(both, source) <= SPAN_MAX ? g_steal_pointer(&both) : NULL;
}

/* One pass over the sentences; joined_out: some are. Owned by caller. */
static char *
coupled_by(char *(*join)(const char *, const char *, const char *), const char *clause, const char *source,
           bool *joined_out)
{
    g_auto(GStrv) parts = g_strsplit(clause, ". ", -1);
    g_autoptr(GString) line = g_string_new(NULL);
    g_autofree char *last = g_strdup(parts[0]);
    for (guint i = 1; parts[i]; i++) {
        g_autofree char *next = lowered(parts[i], source), *first = lowered(last, source);
        char *both = join(first, next, source);
        if (both && g_ascii_isupper(*last))
            *both = g_ascii_toupper(*both);
        else if (!both)
            g_string_append_printf(line, "%s. ", last);
        *joined_out |= both != NULL;
        g_free(last);
        last = both ? both : g_strdup(parts[i]);
    }
    g_string_append(line, last);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* "the quote said 70, but the bill says 90, but nobody told you": it turns once; NULL: it does. */
static char *
turned_once(const char *clause)
{
    static const char but[] = ", but ";
    const char *first = strstr(clause, but), *second = first ? strstr(first + 1, but) : NULL;
    g_autofree char *between = second ? g_strndup(first, (gsize)(second - first)) : NULL;
    if (!second || strpbrk(between, ".;:") || strstr(between, " and "))
        return NULL;
    return g_strdup_printf("%.*s, and %s", (int)(second - clause), clause, second + strlen(but));
}

/* "it was due on Monday, and nobody came": "but nobody came"; NULL: nothing turns so. */
static char *
turned_round(const char *clause)
{
    static const char *const joints[] = {", and nobody ", ", and no one ", ", and nothing "};
    for (guint i = 0; i < G_N_ELEMENTS(joints); i++) {
        const char *at = strstr(clause, joints[i]);
        g_autofree char *head = at ? g_strndup(clause, (gsize)(at - clause)) : NULL;
        g_autoptr(clause) one = head ? clause_cut(head) : NULL;
        if (one && one->count > 2 && !strpbrk(head, ";:.") && raises_hope(one) && !has_any(one, 0, "but although yet"))
            return g_strdup_printf("%s, but %s", head, at + strlen(", and "));
    }
    return NULL;
}

char *
couple_within(const char *clause, const char *source, bool charged)
{
    bool joined = false;
    char *turned = turned_once(clause);
    turned = turned ? turned : turned_round(clause);
    if (turned || !strstr(clause, ". "))
        return turned;
    g_autofree char *line = coupled_by(couple, clause, source, &joined);
    g_autofree char *whole = charged ? g_strdup(line) : coupled_by(side_by_side, line, source, &joined);
    return joined && span_longest(whole, source) <= SPAN_MAX ? g_steal_pointer(&whole) : NULL;
}
