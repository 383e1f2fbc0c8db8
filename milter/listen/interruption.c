/*
 * interruption.c - the last ways to break a run of the customer's words before something is left out: a time moved to the front, to
 * the end or behind what it stood before; a relative clause without its "that was"; "and also" before the second thing asked for; at
 * the last "you write" where a clause bears it.
 *
 * What is left out is missed by the customer, a word put in by nobody. Each way proposes one change at one word; the first proposal
 * that suffices is taken, else the one that gets furthest, for up to three rounds. Pure; O(ways · words) proposals a round, each measured
 * by span.c.
 */
#include "interruption.h"

#include "clause.h"
#include "grammar.h"
#include "parting.h"
#include "span.h"
#include "verb.h"

#include <string.h>

#define ROUNDS      3
#define PLACE_LEAST 4 /* words on either side of a remark */

static const char months[] =
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sept sep oct nov dec";
static const char days[] = "monday tuesday wednesday thursday friday saturday sunday";
static const char units[] =
    "day days week weeks month months year years hour hours minute minutes quarter season summer "
    "winter spring autumn weekend morning afternoon evening night";
static const char counts[] = "one two three four five six seven eight nine ten eleven twelve couple few several";
static const char finite[] =
    "is are was were has have had do does did will would can could should must isn't aren't wasn't weren't hasn't "
    "haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't came went got gave took made said told "
    "left lost paid sent kept found began fell broke put says keeps shows needs wants costs makes goes comes stops "
    "works "
    "refuses charges sends tells asks runs starts";
static const char joints[] =
    "and but or so because as if when while although though unless until whether that which who "
    "that's who's whose where what how why before after since than either neither";
static const char wishes[] = "would want need request ask expect demand require like hope";

static bool
is_wish(const struct clause *clause)
{
    return clause->count > 3 && word_in(clause->words[0].low, "you we") &&
           (word_in(clause->words[1].low, wishes) || clause_has(clause, 1, "are asking|requesting|looking|hoping"));
}

static bool
is_verb(const char *low)
{
    return word_in(low, finite) || (strlen(low) > 4 && g_str_has_suffix(low, "ed") && !g_str_has_suffix(low, "eed"));
}

/* Whether one of the words from..to is in the list, or, without one, a verb that says when. */
static bool
holds(const struct clause *clause, guint from, guint to, const char *list)
{
    for (guint i = from; i < to && i < clause->count; i++)
        if (list ? word_in(clause->words[i].low, list) : is_verb(clause->words[i].low))
            return true;
    return false;
}

/* The words from..to, then those from more to the end. */
static char *
joined(const struct clause *clause, guint from, guint to, guint more, guint end)
{
    g_autofree char *first = clause_join(clause, from, to), *second = clause_join(clause, more, end);
    return g_strdup_printf("%s %s", first, second);
}

/* ---- times ------------------------------------------------------------------------------------------------------- */

static bool
is_date(const char *low)
{
    return g_ascii_isdigit(*low) && strlen(low) <= 4 && !strpbrk(low, "£$€%:.");
}

/* Where a day's name, a date or a month ends that begins at `at`; `at` itself: none does. */
static guint
date_end(const struct clause *clause, guint at)
{
    guint end = at;
    while (end < clause->count && end < at + 4 && (end == at || !*clause->words[end - 1].trail) &&
           (word_in(clause->words[end].low, days) || word_in(clause->words[end].low, months) ||
            is_date(clause->words[end].text) || (end == at && word_in(clause->words[end].low, "the")) ||
            (end > at && word_in(clause->words[end].low, "morning afternoon evening night"))))
        end++;
    return end == at + 1 && word_in(clause->words[at].low, "the") ? at : end;
}

/* How many words of a time stand at `at`: "on the 9th", "this morning", "in the last three weeks", "for the third time this month". */
static guint
time_at(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    if (at + 1 >= clause->count)
        return word_in(low, "yesterday today tonight");
    if (*clause->words[at].trail)
        return 0;
    if (word_in(low, "this last next") &&
        (word_in(clause->words[at + 1].low, units) || word_in(clause->words[at + 1].low, days)))
        return 2;
    guint matched = clause_has(clause, at, "for the first|second|third|fourth|fifth|sixth time");
    if (clause_has(clause, at, "since then"))
        return 2;
    if (matched)
        return matched + (at + matched < clause->count && !*clause->words[at + matched - 1].trail
                              ? clause_has(clause, at + matched, "this week|month|year|season")
                              : 0);
    matched = clause_has(clause, at, "before|by|since|at|until the end|start|beginning of the|this|next|last");
    matched = matched ? matched : clause_has(clause, at, "before|by|since|at|until the end|start|beginning of");
    if (matched && at + matched < clause->count &&
        (word_in(clause->words[at + matched].low, units) || word_in(clause->words[at + matched].low, months)))
        return matched + 1;
    matched = clause_has(clause, at, "in|within|over|during|for the last|past|next");
    guint number = at + (matched ? matched : word_in(low, "for in within over"));
    if (number > at && number + 1 < clause->count &&
        (word_in(clause->words[number].low, counts) || g_ascii_isdigit(clause->words[number].text[0])) &&
        word_in(clause->words[number + 1].low, units))
        return number + 2 - at;
    guint about = clause_has(clause, at, "at|around about|around") ? 2 : word_in(low, "at around");
    if (about && at + about < clause->count && g_ascii_isdigit(clause->words[at + about].text[0]) &&
        strpbrk(clause->words[at + about].text, ".:apAP")) /* "at about 8.15 this morning" */
        return about + 1 +
               (at + about + 2 < clause->count && !*clause->words[at + about].trail &&
                        clause_has(clause, at + about + 1,
                                   "this|on morning|afternoon|evening|monday|tuesday|wednesday|"
                                   "thursday|friday|saturday|sunday")
                    ? 2
                    : 0);
    guint end = word_in(low, "on since by") ? date_end(clause, at + 1) : at + 1;
    return end > at + 1 ? end - at : 0;
}

/* "the sofa came on the 9th with a tear": "on the 9th, the sofa came with a tear", where one deed is told. */
static char *
time_fronted(const struct clause *clause, guint at)
{
    guint width = at > 2 && !is_wish(clause) ? time_at(clause, at) : 0;
    if (!width || *clause->words[at - 1].trail ||
        !word_in(clause->words[0].low, "the your our my this that a an you we it "
                                       "they he she you've we've they've") ||
        holds(clause, 0, at, joints) || !holds(clause, 0, at, NULL) ||
        holds(clause, at + width, clause->count, joints) || holds(clause, at + width, clause->count, NULL) ||
        word_in(clause->words[at - 1].low,
                "due booked scheduled planned dated for from of to and early late until starting beginning ending "
                "expiring"))
        return NULL;
    g_autofree char *when = clause_join(clause, at, at + width), *head = clause_join(clause, 0, at),
                    *rest = at + width < clause->count ? clause_join(clause, at + width, clause->count) : g_strdup("");
    const char *mark = !*rest ? "" : strchr(clause->words[at + width - 1].trail, ',') ? ", " : " ";
    return g_strdup_printf("%s, %s%s%s", when, head, mark, rest);
}

/* "in the last three weeks two cardigans have gone": the time behind them. */
static char *
time_ended(const struct clause *clause, guint at)
{
    guint width = at == 0 && !is_wish(clause) ? time_at(clause, 0) : 0;
    if (!width || width + 4 > clause->count || !holds(clause, width, clause->count, NULL) ||
        holds(clause, width, clause->count, "but so because if when that which who"))
        return NULL;
    for (guint i = width; i + 1 < clause->count; i++)
        if (*clause->words[i].trail || (i > width && time_at(clause, i)))
            return NULL;
    return joined(clause, width, clause->count, 0, width);
}

/* "the hall on 14 June for a birthday": "the hall for a birthday on 14 June". */
static char *
time_behind(const struct clause *clause, guint at)
{
    guint width = at > 2 ? time_at(clause, at) : 0, from = at + width, end = from;
    if (!width || *clause->words[from - 1].trail || end + 1 >= clause->count ||
        !word_in(clause->words[from].low, "for with at"))
        return NULL;
    while (end < clause->count && end < from + 7 && (end == from || !*clause->words[end - 1].trail) &&
           (end == from || !(word_in(clause->words[end].low, joints) || is_verb(clause->words[end].low) ||
                             word_in(clause->words[end].low, "for with at on in to from by about"))))
        end++;
    if (end < from + 2 || (end < clause->count && !*clause->words[end - 1].trail))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *when = clause_join(clause, at, from),
                    *what = clause_join(clause, from, end), *rest = clause_join(clause, end, clause->count);
    return g_strdup_printf("%s %s %s%s%s", head, what, when, *rest ? ", " : "", rest);
}

/* ---- shapes ------------------------------------------------------------------------------------------------------ */

/* "a fee that was applied to my account": "a fee applied to my account", where the relative clause ends the sentence. */
static char *
relative_bared(const struct clause *clause, guint at)
{
    if (at < 2 || at + 4 > clause->count || !clause_has(clause, at, "that|which is|are|was|were|has|have") ||
        *clause->words[at - 1].trail || is_verb(clause->words[at - 1].low) ||
        word_in(clause->words[at - 1].low,
                "it this that what all so now not you us them me say think know hope sure told here there thing one "
                "everything nothing something anything") ||
        holds(clause, at + 2, clause->count, "and or but") || holds(clause, at + 3, clause->count, finite))
        return NULL;
    guint verb = at + 2 + word_in(clause->words[at + 1].low, "has have");
    if ((verb > at + 2 && !word_in(clause->words[at + 2].low, "been")) || verb >= clause->count)
        return NULL;
    const char *low = clause->words[verb].low;
    if (!((strlen(low) > 4 && g_str_has_suffix(low, "ed")) ||
          word_in(low, "sent made taken given paid bought sold left held kept put set written drawn")))
        return NULL;
    return joined(clause, 0, at, verb, clause->count);
}

/* "that we arrange an inspection and issue a credit note": "… and also issue …". */
static char *
asked_also(const struct clause *clause, guint at)
{
    if (!is_wish(clause) || at < 4 || at + 2 >= clause->count || strcmp(clause->words[at].low, "and") != 0 ||
        !(verb_is_request(clause->words[at + 1].low) || word_in(clause->words[at + 1].low, "be")) ||
        *clause->words[at + 1].trail ||
        !word_in(
            clause->words[at + 2].low,
            "the a an your our my it them you us this that these those all his her their each some in to how why what "
            "whether when any up out two three paid refunded told informed given sent"))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at + 1, clause->count);
    bool to = clause_has(clause, 0, "you would like to") > 0;
    return g_strdup_printf("%s and %s %s", head, to ? "to" : "also", rest);
}

/* "charged twice, once on Monday and once on Friday": "…, first on Monday and then on Friday". */
static char *
once_counted(const struct clause *clause, guint at)
{
    guint joint = at + 2;
    while (joint + 2 < clause->count && !clause_has(clause, joint, "and once"))
        joint++;
    if (at < 3 || joint + 2 >= clause->count || strcmp(clause->words[at].low, "once") != 0 ||
        !strchr(clause->words[at - 1].trail, ',') || !holds(clause, 0, at, "twice"))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *one = clause_join(clause, at + 1, joint),
                    *other = clause_join(clause, joint + 2, clause->count);
    return g_strdup_printf("%s, first %s and then %s", head, one, other);
}

/* "to know the price, the weight, and whether": "the price and the weight, and also whether". */
static char *
row_paired(const struct clause *clause, guint at)
{
    guint joint = at + 2;
    while (joint + 2 < clause->count &&
           !(strcmp(clause->words[joint].low, "and") == 0 && strchr(clause->words[joint - 1].trail, ',')))
        joint++;
    if (at < 5 || joint + 2 >= clause->count || !is_wish(clause) || strcmp(clause->words[at - 1].trail, ",") != 0 ||
        !word_in(clause->words[at].low, "the a an your our") ||
        !word_in(clause->words[joint + 1].low, "whether how what when where if who which why"))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *second = clause_join(clause, at, joint),
                    *rest = clause_join(clause, joint + 1, clause->count);
    return g_strdup_printf("%s and %s, and also %s", head, second, rest);
}

/* "either a repeat or half of the price": "a repeat or else half of the price". */
static char *
either_dropped(const struct clause *clause, guint at)
{
    guint joint = at + 2;
    while (joint < clause->count && strcmp(clause->words[joint].low, "or") != 0)
        joint++;
    if (at < 2 || strcmp(clause->words[at].low, "either") != 0 || joint + 1 >= clause->count)
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *one = clause_join(clause, at + 1, joint),
                    *other = clause_join(clause, joint + 1, clause->count);
    return g_strdup_printf("%s %s or else %s", head, one, other);
}

/* "the same email saying a signature is needed": "… that says …". */
static char *
saying_told(const struct clause *clause, guint at)
{
    static const char papers[] = "email mail message text letter note notice error sign label card reply notification "
                                 "popup pop-up receipt screen page banner";
    bool says = at > 1 && at + 3 < clause->count && word_in(clause->words[at].low, "saying stating telling") &&
                word_in(clause->words[at - 1].low, papers) && !*clause->words[at - 1].trail;
    if (!says)
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at + 1, clause->count);
    const char *low = clause->words[at].low;
    return g_strdup_printf("%s that %s %s", head, *low == 't' ? "tells" : low[1] == 't' ? "states" : "says", rest);
}

/* "…, only to find that": "…, but then found that", of the customer. */
static char *
only_to_told(const struct clause *clause, guint at)
{
    static const char *const deeds[][2] = {
        {"find", "found"},      {"discover", "discovered"}, {"learn", "learned"}, {"see", "saw"},
        {"hear", "heard"},      {"realise", "realised"},    {"be", "were"},       {"get", "got"},
        {"realize", "realized"}};
    if (at < 3 || at + 4 > clause->count || !clause_has(clause, at, "only to") ||
        !word_in(clause->words[0].low, "you we you've we've") || holds(clause, 1, at, "who which he she they it"))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(deeds); i++)
        if (strcmp(clause->words[at + 2].low, deeds[i][0]) == 0) {
            g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at + 3, clause->count);
            return g_strdup_printf("%s, but then %s %s", head, deeds[i][1], rest);
        }
    return NULL;
}

/* "posted the form and the receipt": "posted both the form and the receipt". */
static char *
both_put(const struct clause *clause, guint at)
{
    if (at < 2 || at + 4 > clause->count || !word_in(clause->words[at].low, "the your our his her their") ||
        *clause->words[at - 1].trail || word_in(clause->words[at - 1].low, joints) ||
        !(is_verb(clause->words[at - 1].low) || word_in(clause->words[at - 1].low, "for with to from of about")))
        return NULL;
    for (guint i = at + 2; i + 2 < clause->count && i < at + 4 && !*clause->words[i - 1].trail; i++)
        if (strcmp(clause->words[i].low, "and") == 0 &&
            word_in(clause->words[i + 1].low, "the your our his her their") &&
            !holds(clause, i + 2, MIN(i + 6, clause->count), NULL)) {
            g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at, clause->count);
            return g_strdup_printf("%s both %s", head, rest);
        }
    return NULL;
}

/* "drove out, fixed it and even carried the logs": "drove out and fixed it, and even …". */
static char *
deeds_paired(const struct clause *clause, guint at)
{
    guint joint = at + 2;
    if (at < 2 || strcmp(clause->words[at - 1].trail, ",") != 0 || !is_verb(clause->words[at].low) ||
        word_in(clause->words[at].low, "is are was were has have had do does did will would can could"))
        return NULL;
    while (joint + 2 < clause->count && strcmp(clause->words[joint].low, "and") != 0)
        if (*clause->words[joint++].trail)
            return NULL;
    guint next =
        joint + 1 + (joint + 1 < clause->count && word_in(clause->words[joint + 1].low, "even then also never"));
    if (joint + 2 >= clause->count || next >= clause->count || *clause->words[joint - 1].trail ||
        !is_verb(clause->words[next].low) || holds(clause, 0, at, joints))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *second = clause_join(clause, at, joint),
                    *rest = clause_join(clause, joint, clause->count);
    return g_strdup_printf("%s and %s, %s", head, second, rest);
}

/* "the showers have been cold since May, the lockers don't lock": a sentence each. */
static char *
clauses_parted(const struct clause *clause, guint at)
{
    if (is_wish(clause) || at < 4 || at + 3 > clause->count || strcmp(clause->words[at - 1].trail, ",") != 0 ||
        !word_in(clause->words[at].low, "the your our my you we it they he she nobody") ||
        word_in(clause->words[0].low,
                "if when as since after before because although though while once on in at for") ||
        !holds(clause, 1, at, NULL) || holds(clause, 0, at, "if when because although while who which that"))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at, clause->count);
    const char *more = strchr(rest, ',');
    g_autofree char *next = g_strndup(rest, more ? (gsize)(more - rest) : strlen(rest));
    return parting_is_clause(next) ? g_strdup_printf("%s. %c%s", head, g_ascii_toupper(*rest), rest + 1) : NULL;
}

/* "sold as new": no joint. */
static bool
sold_as(const struct clause *clause, guint at)
{
    return at && clause_has(clause, at - 1, "sold|listed|described|marked|advertised as");
}

/* "the vase came half empty and with a sticker on its base": what something has beside what it is. */
static char *
with_joined(const struct clause *clause, guint at)
{
    if (at < 5 || at + 3 > clause->count || strcmp(clause->words[at].low, "with") != 0 || *clause->words[at - 1].trail)
        return NULL;
    const char *next = clause->words[at + 1].low, *before = clause->words[at - 1].low;
    if (!(word_in(next, "a an no the my your") || word_in(next, counts) || g_ascii_isdigit(*next)) || is_verb(before) ||
        verb_is_past(before) || !holds(clause, 1, at, NULL) ||
        word_in(before, "up off along happy pleased fine busy done deal agree help cope come go start end fill cover"))
        return NULL;
    for (guint i = 0; i < clause->count; i++)
        if (word_in(clause->words[i].low, joints) && !sold_as(clause, i) &&
            !(i < 4 && word_in(clause->words[i].low, "that which who")))
            return NULL;
    g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at, clause->count);
    return g_strdup_printf("%s and %s", head, rest);
}

/* The clause with the remark at `at`; NULL where brackets or marks of quotation are open, or there is one. */
static char *
with_remark(const struct clause *clause, guint at)
{
    g_autofree char *head = clause_join(clause, 0, at), *rest = clause_join(clause, at, clause->count);
    bool open = strpbrk(head, "(\"") || strstr(head, "\xE2\x80\x9C");
    return open || strstr(head, " you write") ? NULL : g_strdup_printf("%s, you write, %s", head, rest);
}

/* "the flight to Oslo, you write, has been standing there": behind what the sentence is about. */
static char *
subject_remarked(const struct clause *clause, guint at)
{
    if (at < 3 || at > 9 || at + 3 > clause->count || !word_in(clause->words[at].low, finite) ||
        word_in(clause->words[0].low, "you we it they he she there this that what who nobody you've we've it's they've "
                                      "he's she's there's if when as since on in at for from by to with and but so") ||
        holds(clause, 1, at, NULL))
        return NULL;
    for (guint i = 0; i < at; i++)
        if (*clause->words[i].trail || (word_in(clause->words[i].low, joints) && !sold_as(clause, i)))
            return NULL;
    bool reduced = word_in(clause->words[at].low, "made told left lost paid sent kept found put") &&
                   word_in(clause->words[at + 1].low, "in on at by to from for with last yesterday out");
    for (guint i = at + 2; reduced && i < clause->count; i++) /* "the statement sent in May | shows" */
        if (word_in(clause->words[i].low, joints))
            break;
        else if (word_in(clause->words[i].low, finite))
            return NULL;
    return with_remark(clause, at);
}

/* Whether a verb in the past or one that says when stands at or behind `from`. */
static bool
tells(const struct clause *clause, guint from)
{
    for (guint i = from; i < clause->count; i++)
        if (is_verb(clause->words[i].low) || verb_is_past(clause->words[i].low))
            return true;
    return false;
}

/* "after one wash at 30, you write, the cover shrank so much that ...": behind a circumstance that opens the sentence. */
static char *
opening_remarked(const struct clause *clause, guint at)
{
    if (at < 2 || at > 7 || at + 4 > clause->count ||
        !(*clause->words[at - 1].trail == 0 || strcmp(clause->words[at - 1].trail, ",") == 0) ||
        !word_in(clause->words[0].low, "after since within during despite from on in at for") ||
        !word_in(clause->words[at].low, "the a an your our this these it they he she you we nobody someone") ||
        word_in(clause->words[at - 1].low,
                "of to in on at for from by with about into near and or than all both the a an your our") ||
        !tells(clause, at + 1))
        return NULL;
    for (guint i = 1; i < at; i++)
        if ((i + 1 < at && *clause->words[i].trail) ||
            (is_verb(clause->words[i].low) &&
             !word_in(clause->words[i - 1].low, "a an the one two three first second third my our your")))
            return NULL;
    g_autofree char *told = with_remark(clause, at);
    char *doubled = told ? strstr(told, ",, you write,") : NULL; /* "after one wash, the cover": the comma is there */
    if (doubled)
        memmove(doubled, doubled + 1, strlen(doubled));
    return g_steal_pointer(&told);
}

/* The same where the parser finds the subject and its verb: "the till in the hall, you write, shouts the price". NULL: it finds none. */
static char *
parsed_remarked(const struct clause *clause, const struct grammar *parsed)
{
    for (guint i = 0; i + 1 < clause->count; i++)
        if (*clause->words[i].trail)
            return NULL;
    for (guint i = 0; parsed && i < parsed->link_count; i++) {
        const struct grammar_link *link = &parsed->links[i];
        if (*link->label != 'S' || g_str_has_prefix(link->label, "SI") || link->right < 3 || link->right > 10 ||
            link->right + 3 > clause->count || *clause->words[link->right - 1].trail ||
            holds(clause, 0, link->right, joints) || holds(clause, 1, link->right, NULL) ||
            word_in(clause->words[0].low,
                    "you we it they he she there this that what who nobody if when as since on in at "
                    "for from by to with and but so"))
            continue;
        return with_remark(clause, link->right);
    }
    return NULL;
}

/* "you had to stand all the way, you write, although you had a seat": before another clause; within one it splits what belongs
 * together. */
static char *
remarked(const struct clause *clause, guint at)
{
    if (is_wish(clause) || at < PLACE_LEAST || at + 3 > clause->count ||
        !word_in(clause->words[at].low, "despite because although though while when until since") ||
        is_verb(clause->words[at - 1].low) || g_str_has_suffix(clause->words[at - 1].low, "ing") ||
        strpbrk(clause->words[at - 1].trail, ",;:.(") || clause->words[at].lead[0] ||
        strpbrk(clause->words[at + 1].text, "0123456789") ||
        word_in(
            clause->words[at - 1].low,
            "the a an my your our this that is are was were be been has have had will would can could to of and or but "
            "not no very so too just only from up out off on in at for with by ever also even if looked look waiting "
            "waited paid pay asked asking all own once") ||
        !holds(clause, 0, at, NULL))
        return NULL;
    return with_remark(clause, at);
}

/* ---- all of them --------------------------------------------------------------------------------------------------- */

static char *(*const ways[])(const struct clause *clause, guint at) = {
    once_counted, row_paired,   asked_also,  either_dropped, saying_told, only_to_told,     relative_bared,   both_put,
    deeds_paired, time_fronted, time_behind, time_ended,     with_joined, subject_remarked, opening_remarked, remarked,
};

/* The first proposal that suffices, else the one that gets furthest. NULL: none shortens the run. */
static char *
changed(const char *line, const char *source, guint *run)
{
    g_autoptr(clause) clause = clause_cut(line);
    char *best = NULL;
    for (guint way = 0; way < G_N_ELEMENTS(ways) && *run > SPAN_MAX; way++)
        for (guint at = 0; at<clause->count && * run> SPAN_MAX; at++) {
            g_autofree char *proposal = ways[way](clause, at);
            guint shorter = proposal ? span_longest(proposal, source) : *run;
            if (shorter >= *run)
                continue;
            *run = shorter;
            g_free(best);
            best = g_steal_pointer(&proposal);
        }
    return best;
}

/* A comma between two sentences is one too few, whatever the run. */
static char *
parted_anywhere(const char *line)
{
    g_autoptr(clause) words = clause_cut(line);
    char *apart = NULL;
    for (guint at = 0; at < words->count && !apart; at++)
        apart = clauses_parted(words, at);
    return apart;
}

/* What the parser takes for no clause is not made one: a remark behind its opening, or an "and" before what it comes with, is all it gets. */
static char *
opened(const struct clause *clause, const char *source)
{
    static char *(*const safe[])(const struct clause *clause, guint at) = {opening_remarked, with_joined};
    for (guint way = 0; way < G_N_ELEMENTS(safe); way++)
        for (guint at = 0; at < clause->count; at++) {
            g_autofree char *told = safe[way](clause, at);
            if (told && span_longest(told, source) <= SPAN_MAX)
                return g_steal_pointer(&told);
        }
    return NULL;
}

char *
interruption_put(const char *clause, const char *source)
{
    g_autofree char *line = g_strdup(clause);
    g_autoptr(clause) words = clause_cut(clause);
    g_autoptr(grammar) parsed = is_wish(words) ? NULL : grammar_parse(clause, 0);
    if (!is_wish(words) && (!parsed || !parsed->clause))
        return opened(words, source);
    g_autofree char *apart = parted_anywhere(line);
    bool moved = apart != NULL;
    if (apart) {
        g_free(line);
        line = g_steal_pointer(&apart);
    }
    guint run = span_longest(line, source);
    for (guint round = 0; round < ROUNDS && run > SPAN_MAX; round++) {
        char *better = changed(line, source, &run);
        g_autoptr(clause) whole = better ? NULL : clause_cut(line);
        better = better || round > 0 || moved ? better : parsed_remarked(whole, parsed);
        if (!better)
            return NULL;
        run = span_longest(better, source);
        g_free(line);
        line = better;
    }
    return run <= SPAN_MAX ? g_steal_pointer(&line) : NULL;
}
