/*
 * predicate.c - where what is said of an English question's subject begins, by its form: "is the lift | working", "will it | cover".
 *
 * Behind "do" and "can" a verb of a list, behind "has" a participle, behind "is" a quality, a participle or a place that is no part
 * of the subject. Subjects that are pronouns are subject.c's. Pure.
 */
#include "predicate.h"

#include <string.h>

static const char adverbs[] =
    "still not already also just always never even ever really actually again now yet normally "
    "usually typically generally currently";

bool
predicate_is_adverb(const char *low)
{
    return word_in(low, adverbs);
}

bool
predicate_of_be(const char *auxiliary)
{
    return word_in(auxiliary, "is are was were isn't aren't wasn't weren't");
}

bool
predicate_of_do(const char *auxiliary)
{
    return word_in(auxiliary, "do does did can could will would don't doesn't didn't can't couldn't won't wouldn't");
}

/* The word before the auxiliary, "" where it begins the clause. */
static const char *
word_before(const struct clause *clause, guint auxiliary)
{
    return auxiliary > 0 ? clause->words[auxiliary - 1].low : "";
}

/* "is mobile banking available all day", "are pets allowed": a noun or two without a determiner. 0: no such. */
static guint
bare_end(const struct clause *clause, guint from)
{
    for (guint i = from + 1; i < clause->count && i < from + 5; i++) {
        if (*clause->words[i - 1].trail || word_in(clause->words[i - 1].low, "there no it you i we they he she"))
            return 0;
        if (word_in(clause->words[i].low,
                    "available valid usable free included open closed shut allowed permitted possible safe "
                    "refundable required needed necessary "
                    "compatible guaranteed insured covered waterproof taxable charged accepted "
                    "supported mandatory compulsory "
                    "optional encrypted secure protected deductible transferable still already"))
            return i;
    }
    return 0;
}

/* "are customers | going to get it back", "are refunds | being held": what no subject holds. 0: it does not stand there. */
static guint
before_outlook(const struct clause *clause, guint from)
{
    for (guint i = from + 1; i + 1 < clause->count && i < from + 8 && !*clause->words[i - 1].trail; i++) {
        if (word_in(clause->words[i - 1].low, "who that which and or i you we he she they it"))
            return 0;
        if (clause_has(clause, i, "going|able|supposed|allowed|meant|likely|expected|entitled|required|about to") ||
            (word_in(clause->words[i].low, "being") && g_str_has_suffix(clause->words[i + 1].low, "ed")))
            return i;
    }
    return 0;
}

/* "has the button | gone": where the participle behind the subject stands; 0: not known. */
static guint
participle(const struct clause *clause, guint from)
{
    static const char forms[] = "gone been taken sent left lost made got become come paid put told sold found stopped "
                                "changed moved closed disappeared started arrived";
    if (from >= clause->count || !word_in(clause->words[from].low, "the my our your this these"))
        return 0;
    for (guint i = from + 1; i < clause->count && i < from + 5 && !*clause->words[i - 1].trail; i++)
        if (word_in(clause->words[i].low, forms))
            return i;
    return 0;
}

/* "are the boots | waterproof or not", "is a licence | enough for it": a quality, and no noun behind it that it would belong to. */
static bool
said_of(const struct clause *clause, guint at)
{
    static const char qualities[] =
        "enough standard suitable waterproof resistant eligible legal mandatory optional compulsory important "
        "essential "
        "necessary "
        "accurate true false responsible liable aware likely easy hard difficult separate extra inclusive vegan "
        "vegetarian halal kosher spicy cold warm clean dirty quiet loud strong weak heavy light tall short long wide "
        "deep "
        "thick thin same similar identical full overdue early online offline live fine alright welcome yours mine ours "
        "private public flexible near close far busy quicker easier older newer stronger thicker wider taller heavier "
        "lighter genuine legitimate original toxic organic functional faulty brown black white red green yellow blue "
        "grey "
        "pink purple orange cloudy rusty noisy wet dry sticky direct nonstop non-stop";
    return word_in(clause->words[at].low, qualities) &&
           (at + 1 >= clause->count || *clause->words[at].trail ||
            word_in(clause->words[at + 1].low,
                    "for to in on at of with than or and but as if when now today from by until "
                    "this after because yet enough too either all while during"));
}

/* "for | the last 6 days" */
static bool
lasts(const struct clause *clause, guint at)
{
    for (guint i = at; i < clause->count && i < at + 4; i++)
        if (word_in(clause->words[i].low,
                    "days weeks months hours minutes years day week month hour year ages now ever"))
            return true;
    return false;
}

/* "do flights from Rome | leave on time". 0: nothing of the kind moves there. */
static guint
departure(const struct clause *clause, guint from)
{
    static const char moves[] = "fly leave depart arrive land stop serve operate connect board";
    for (guint i = from + 1; i < clause->count && i < from + 10; i++) {
        if (word_in(clause->words[i].low, "you i we it they he she which that who and"))
            return 0;
        if (word_in(clause->words[i].low, moves) && !word_in(clause->words[i - 1].low, "to a the non"))
            return i;
    }
    return 0;
}

/* "does the charge | cover it", "will my card | still work". 0: no verb that is one for sure. */
static guint
plain_verb(const struct clause *clause, guint from)
{
    static const char verbs[] =
        "cover need cost take mean include apply work start end stay last arrive come go contain expire "
        "require have get point do happen run fit look say show count belong ship deliver open close "
        "hurt affect lower raise improve cancel delete change drop rise fall vary increase decrease differ "
        "fail clear update sync appear disappear "
        "depend shut leave depart renew reset reopen finish begin reach land board earn allow accept sell "
        "send keep hold store "
        "reply respond weigh measure carry handle pair fold";
    bool article =
        from < clause->count && word_in(clause->words[from].low, "the my our your this that these those a an");
    guint moving = article ? 0 : departure(clause, from);
    if (moving)
        return moving;
    for (guint i = from + 1 + article; i < clause->count && i < from + 8; i++) {
        if (*clause->words[i - 1].trail || word_in(clause->words[i - 1].low, "you i we it they he she") ||
            (word_in(clause->words[i - 1].low, "to") && !g_ascii_isupper(clause->words[i].text[0])))
            return 0;
        if (word_in(clause->words[i].low, verbs)) {
            i += i + 1 < clause->count && !*clause->words[i].trail &&
                 word_in(clause->words[i].low, "cover cost show count deposit hold store open close work start end fit "
                                               "stay delay drop rise fall fail update") &&
                 word_in(clause->words[i + 1].low,
                         "include cover cost need require apply contain depend expire mean hide make break delete "
                         "remove change freeze crash ask log want let keep say look");
            while (i > from + 1 && predicate_is_adverb(clause->words[i - 1].low))
                i--;
            return i;
        }
    }
    return 0;
}

/* "the offer (3 for 2) in the leaflet": the first word that no bracket holds. */
static guint
past_brackets(const struct clause *clause, guint at)
{
    while (at + 1 < clause->count && clause->words[at].lead[0] == '(') {
        while (at + 1 < clause->count && !strchr(clause->words[at].trail, ')'))
            at++;
        at++;
    }
    return at;
}

/* "working", "refundable", "broken", "on", "£5": what can be said of a thing, by the word alone. */
static bool
can_be_said(const struct clause *clause, guint at)
{
    static const char said[] =
        "still not always back already free open closed shut safe valid normal ready ok okay correct right down "
        "off out "
        "broken on in at for with included due gone lost stuck dead new real too so even good like worth "
        "lower higher less different wrong missing blurry dirty noisy empty negative late slow fast low high big small "
        "expensive cheap cheaper "
        "smaller bigger larger slower faster longer shorter better worse "
        "frozen stolen hidden overdrawn active inactive paid sent hurt broke dead "
        "made meant supposed cut put shown spent sold split left taken given held kept brought built bought per";
    static const char *const endings[] = {"ing", "ed", "able", "ible"};
    static const char *const coins[] = {"£", "$", "€"}; /* "is a copy | £5" */
    const struct word *word = &clause->words[at];
    if (word_in(word->low, "off") && strpbrk(clause->words[at - 1].text, "%0123456789")) /* "the 5% off" */
        return false;
    bool formed = strlen(word->low) > 4 && !g_ascii_isupper(word->text[0]);
    for (guint i = 0; i < G_N_ELEMENTS(endings) && formed; i++)
        if (g_str_has_suffix(word->low, endings[i]))
            return true;
    for (guint i = 0; i < G_N_ELEMENTS(coins); i++)
        if (g_str_has_prefix(word->text, coins[i]))
            return true;
    return word_in(word->low, said) || said_of(clause, at);
}

/* "the store in Hull | open", "the offer in it | for members": what is said comes only behind the place at `at`. */
static bool
said_further_on(const struct clause *clause, guint at)
{
    bool inside = word_in(clause->words[at].low, "in on");
    for (guint k = at + 2; k < clause->count && k < at + 9; k++) {
        const char *low = clause->words[k].low;
        bool lent = *clause->words[k - 1].trail || word_in(clause->words[k - 1].low, "a an the my your");
        if ((inside && word_in(low, "for") && !lasts(clause, k + 1)) ||
            clause_has(clause, k, "on|in sale|stock|time|offer|order|use|display|hold|track|force") ||
            said_of(clause, k) || (g_str_has_suffix(low, "ed") && strlen(low) > 4) ||
            (g_str_has_suffix(low, "ing") && strlen(low) > 5 && !lent) ||
            word_in(low,
                    "free safe correct right wrong real genuine legitimate true normal open closed shut available "
                    "valid included working refundable per covered always out down broken sold so never still being "
                    "empty full late slow busy dead"))
            return true;
    }
    return false;
}

/* Whether what is said begins with the word at `at`; before: what stands before the auxiliary. */
static bool
is_said(const struct clause *clause, guint at, const char *before)
{
    const char *low = clause->words[at].low;
    bool place = word_in(low, "in on at with for");
    return can_be_said(clause, at) && !(place && word_in(before, "when time")) && /* "when is the cut-off for …" */
           !(place && at + 2 < clause->count && said_further_on(clause, at)) &&
           !word_in(clause->words[at - 1].low, "the a an my our your") && /* "the rooms at the back" */
           !word_in(low, "morning evening building billing booking shipping parking pricing thing nothing anything "
                         "training meeting heating ceiling");
}

/* "when is the first flight | in the morning": of which day it is, not when. */
static bool
is_of_journey(const struct clause *clause, guint at, const char *before)
{
    return word_in(before, "when") && word_in(clause->words[at].low, "in on at with for") &&
           word_in(clause->words[at - 1].low, "flight flights train trains bus buses ferry connection departure");
}

/* "step free", "microwave safe": a quality of two words. */
static bool
ends_pair(const struct clause *clause, guint at)
{
    return word_in(clause->words[at].low, "free safe proof resistant washable friendly accessible operated powered") &&
           word_in(clause->words[at - 1].low, "dishwasher oven microwave freezer child pet water heat step smoke "
                                              "machine hand wheelchair family dog battery "
                                              "gluten dairy nut fee duty tax lead scent alcohol sugar lactose hands");
}

/* Where what is said begins behind a subject with a determiner, which begins at `from`. 0: not known. */
static guint
behind_noun(const struct clause *clause, guint from, const char *before)
{
    for (guint i = from + 2; i < clause->count && i < from + 11; i++) {
        i = past_brackets(clause, i);
        if (i >= clause->count || is_of_journey(clause, i, before))
            return 0;
        if (ends_pair(clause, i)) /* "is the shower | step free" */
            return i > from + 2 ? i - 1 : 0;
        for (guint k = i + 2; k + 1 < clause->count && word_in(clause->words[i].low, "from by on in at for with per");
             k++)
            if (word_in(clause->words[k].low, "or") && strcmp(clause->words[k + 1].low, clause->words[i].low) == 0)
                return i; /* "is the cover | from the first day or from the second" */
        if (clause_has(clause, i, "part of"))
            return i;
        if (is_said(clause, i, before)) {
            while (
                i > from + 2 &&
                (word_in(clause->words[i - 1].low, "also always only really actually currently still "
                                                   "normally usually already just even very") ||
                 (strlen(clause->words[i - 1].low) > 4 && g_str_has_suffix(clause->words[i - 1].low, "ly") &&
                  !word_in(clause->words[i - 1].low, "monthly weekly supply assembly elderly family yearly quarterly "
                                                     "only early daily reply apply friendly jelly belly"))))
                i--; /* "is the discount | also valid" */
            return i;
        }
        const char *low = clause->words[i].low, *last = clause->words[clause->count - 1].low;
        if (word_in(low, "that which who you i we and")) /* "the letter I got | genuine" */
            return word_in(last, "genuine real correct valid normal legitimate legit") ? clause->count - 1 : 0;
        if (word_in(low, "of")) /* "the deposit of 220 pounds" */
            i++;
    }
    return 0;
}

/* Behind "is", "are": "is the lift | working", "are pets | allowed". 0: not known. */
static guint
quality(const struct clause *clause, guint auxiliary)
{
    guint from = auxiliary + 1, outlook = before_outlook(clause, from);
    const char *before = word_before(clause, auxiliary);
    if (outlook)
        return outlook;
    bool part =
        clause_has(clause, from, "one|some|part|half|most|any|none|all|both|many of") > 0; /* "one of my items" */
    if (!part && !word_in(clause->words[from].low, "the a an my our your this that these those every each any all"))
        return auxiliary == 0 || word_in(before, "why when where how whether and so but") ? bare_end(clause, from) : 0;
    if (from + 2 >= clause->count)
        return 0;
    for (guint i = from + 2; i < clause->count && word_in(before, "far"); i++)
        if (word_in(clause->words[i].low, "from to"))
            return i; /* "how far is the campsite | from the beach" */
    return behind_noun(clause, from, before);
}

/* "will the shop | be open": a noun with its article, and "be" behind it. 0: not so. */
guint
predicate_be(const struct clause *clause, guint auxiliary)
{
    if (!word_in(clause_low(clause, auxiliary + 1), "the a an my our your this that these those"))
        return 0;
    for (guint i = auxiliary + 3; i < clause->count && i < auxiliary + 8; i++) {
        if (strcmp(clause->words[i].low, "be") == 0)
            return i;
        if (*clause->words[i - 1].trail || word_in(clause->words[i].low, "to that which who if when or") ||
            (word_in(clause->words[i].low, "and") && i > auxiliary + 3))
            return 0;
    }
    return 0;
}

guint
predicate_begins(const struct clause *clause, guint auxiliary)
{
    const char *low = clause->words[auxiliary].low;
    guint be = word_in(low, "will would can could may might must should") ? predicate_be(clause, auxiliary) : 0;
    if (be)
        return be;
    if (predicate_of_do(low) || word_in(low, "should"))
        return plain_verb(clause, auxiliary + 1);
    if (word_in(low, "has have had"))
        return participle(clause, auxiliary + 1);
    return predicate_of_be(low) && auxiliary + 2 < clause->count ? quality(clause, auxiliary) : 0;
}
