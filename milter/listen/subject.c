/*
 * subject.c - where the subject of an English question ends: "is the lift | working", "does the charge | cover it".
 *
 * Pronouns by rule; a noun phrase by the form of what follows, else by link-grammar's SI link and the link from the auxiliary to its
 * verb. Thread-safe.
 */
#include "subject.h"

#include "grammar.h"
#include "verb.h"

#include <string.h>

static const char pronouns[] =
    "i you we he she it they this that there these those anyone someone anybody somebody u nobody all everything";
static const char adverbs[] =
    "still not already also just always never even ever really actually again now yet normally "
    "usually typically generally currently";
static const char wh[] = "what when where why how who which whose whats where's what's when's how's who's why's";

bool
subject_is_pronoun(const char *low)
{
    return word_in(low, pronouns);
}

static guint
past(const struct clause *clause, guint at, const char *list)
{
    while (at < clause->count && word_in(clause->words[at].low, list))
        at++;
    return at;
}

/* "is mobile banking available all day", "are pets allowed": a noun or two without a determiner. 0: no such. */
static guint
bare_end(const struct clause *clause, guint from)
{
    for (guint i = from + 1; i < clause->count && i < from + 5; i++) {
        if (*clause->words[i - 1].trail || word_in(clause->words[i - 1].low, "there no it you i we they he she"))
            return 0;
        if (word_in(clause->words[i].low,
                    "available valid usable free included open closed allowed permitted possible safe "
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

/* "what are your specials | today": no part of the subject. */
static guint
without_time(const struct clause *clause, guint end)
{
    if (end > 3 && word_in(clause->words[end - 1].low, "today tonight tomorrow now currently"))
        return end - 1;
    return end > 4 && clause_has(clause, end - 2, "this|next|right week|month|weekend|year|morning|evening|now")
               ? end - 2
               : end;
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
        "enough suitable waterproof resistant eligible legal mandatory optional compulsory important essential "
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

/* "is the lift working", "is the deposit refundable": what is said of the subject is plain by its form. 0: it is not. */
static guint
by_looks(const struct clause *clause, guint auxiliary)
{
    guint from = auxiliary + 1;
    if (word_in(clause->words[auxiliary].low, "do does did can could will would should don't doesn't didn't can't "
                                              "couldn't won't wouldn't")) { /* "does the charge cover" */
        bool article =
            from < clause->count && word_in(clause->words[from].low, "the my our your this that these those a an");
        static const char moves[] = "fly leave depart arrive land stop serve operate connect board";
        for (guint i = from + 1; i < clause->count && i < from + 10 && !article;
             i++) { /* "flights from Rome | leave" */
            if (word_in(clause->words[i].low, "you i we it they he she which that who and"))
                break;
            if (word_in(clause->words[i].low, moves) && !word_in(clause->words[i - 1].low, "to a the non"))
                return i;
        }
        for (guint i = from + 1 + article; i < clause->count && i < from + 8; i++) {
            if (*clause->words[i - 1].trail || word_in(clause->words[i - 1].low, "you i we it they he she") ||
                (word_in(clause->words[i - 1].low, "to") && !g_ascii_isupper(clause->words[i].text[0])))
                return 0;
            if (word_in(
                    clause->words[i].low,
                    "cover need cost take mean include apply work start end stay last arrive come go contain expire "
                    "require have get point do happen run fit look say show count belong ship deliver open close "
                    "hurt affect lower raise improve cancel delete change drop rise fall vary increase decrease differ "
                    "fail clear update sync appear disappear "
                    "depend shut leave depart renew reset reopen finish begin reach land board earn allow accept sell "
                    "send keep hold store "
                    "reply respond weigh measure carry handle pair fold")) {
                while (i > from + 1 && word_in(clause->words[i - 1].low, adverbs))
                    i--; /* "will my card | still work" */
                return i;
            }
        }
        return 0;
    }
    if (word_in(clause->words[auxiliary].low, "has have had"))
        return participle(clause, from);
    if (!word_in(clause->words[auxiliary].low, "is are was were isn't aren't wasn't weren't") ||
        from + 1 >= clause->count)
        return 0;
    guint outlook = before_outlook(clause, from);
    if (outlook)
        return outlook;
    bool part =
        clause_has(clause, from, "one|some|part|half|most|any|none|all|both|many of") > 0; /* "one of my items" */
    if (!part && !word_in(clause->words[from].low, "the a an my our your this that these those every each any all"))
        return auxiliary == 0 || word_in(clause->words[auxiliary - 1].low, "why when where how whether and so but")
                   ? bare_end(clause, from)
                   : 0;
    if (from + 2 >= clause->count)
        return 0;
    for (guint i = from + 2; i < clause->count && auxiliary && word_in(clause->words[auxiliary - 1].low, "far"); i++)
        if (word_in(clause->words[i].low, "from to"))
            return i; /* "how far is the campsite | from the beach" */
    for (guint i = from + 2; i < clause->count && i < from + 11; i++) {
        while (clause->words[i].lead[0] == '(' && i + 1 < clause->count) { /* "the offer (3 for 2) in the leaflet" */
            while (i + 1 < clause->count && !strchr(clause->words[i].trail, ')'))
                i++;
            i++;
        }
        if (i >= clause->count)
            return 0;
        const char *low = clause->words[i].low;
        bool predicate =
            (strlen(low) > 4 && !g_ascii_isupper(clause->words[i].text[0]) &&
             (g_str_has_suffix(low, "ing") || g_str_has_suffix(low, "ed") || g_str_has_suffix(low, "able") ||
              g_str_has_suffix(low, "ible"))) ||
            word_in(low,
                    "still not always back already free open closed safe valid normal ready ok okay correct right down "
                    "off out "
                    "broken on in at for with included due gone lost stuck dead new real too so even good like worth "
                    "lower higher less different wrong missing empty negative late slow fast low high big small "
                    "expensive cheap cheaper "
                    "smaller bigger larger slower faster longer shorter better worse "
                    "frozen stolen hidden overdrawn active inactive paid sent hurt broke dead "
                    "made meant supposed sold split left taken given held kept brought built bought per");
        predicate |= said_of(clause, i) || g_str_has_prefix(clause->words[i].text, "£") ||
                     g_str_has_prefix(clause->words[i].text, "$") ||
                     g_str_has_prefix(clause->words[i].text, "€"); /* "is a copy | £5" */
        predicate &= !(word_in(low, "off") && strpbrk(clause->words[i - 1].text, "%0123456789")); /* "the 5% off" */
        if (auxiliary && word_in(clause->words[auxiliary - 1].low, "when") && word_in(low, "in on at with for") &&
            word_in(clause->words[i - 1].low, "flight flights train trains bus buses ferry connection departure"))
            return 0;                                                            /* "the first flight in the morning" */
        bool place = word_in(low, "in on at with for") && i + 2 < clause->count; /* "the store in Hull | open" */
        bool dated =
            auxiliary > 0 && word_in(clause->words[auxiliary - 1].low, "when time"); /* "when is the cut-off for …" */
        predicate &= !(dated && word_in(low, "on in at for with"));
        for (guint k = i + 2; place && k < clause->count && k < i + 9 && predicate; k++)
            predicate = !(word_in(low, "in on") && word_in(clause->words[k].low, "for") &&
                          !lasts(clause, k + 1)) && /* "the offer in it | for" */
                        !clause_has(clause, k, "on|in sale|stock|time|offer|order|use|display|hold|track|force") &&
                        !said_of(clause, k) && !word_in(clause->words[k].low, "free safe") &&
                        !(g_str_has_suffix(clause->words[k].low, "ed") && strlen(clause->words[k].low) > 4) &&
                        !(g_str_has_suffix(clause->words[k].low, "ing") && strlen(clause->words[k].low) > 5 &&
                          !*clause->words[k - 1].trail && !word_in(clause->words[k - 1].low, "a an the my your")) &&
                        !word_in(clause->words[k].low, "correct right wrong real genuine legitimate true normal "
                                                       "open closed available valid included working refundable "
                                                       "covered always out down broken sold so never "
                                                       "still being empty full late slow busy dead");
        if (word_in(low, "free safe proof resistant") &&
            word_in(clause->words[i - 1].low, "dishwasher oven microwave freezer child pet water heat step smoke "
                                              "gluten dairy nut fee duty tax lead scent alcohol sugar lactose hands"))
            return i > from + 2 ? i - 1 : 0;                                     /* "is the shower | step free" */
        predicate &= !word_in(clause->words[i - 1].low, "the a an my our your"); /* "the rooms at the back" */
        if (predicate &&
            !word_in(low, "morning evening building billing booking shipping parking pricing thing nothing anything "
                          "training meeting heating ceiling")) {
            while (i > from + 2 && word_in(clause->words[i - 1].low, "also always only really actually currently still "
                                                                     "normally usually already just even"))
                i--; /* "is the discount | also valid" */
            return i;
        }
        if (word_in(low, "of")) {
            i++; /* "the deposit of 220 pounds" */
            continue;
        }
        if (word_in(low, "that which who you i we and")) /* "the letter I got | genuine" */
            return word_in(clause->words[clause->count - 1].low, "genuine real correct valid normal legitimate legit")
                       ? clause->count - 1
                       : 0;
    }
    return 0;
}

/* "my partner and I | both", "anyone in your team | actually read". 0: no such. */
static guint
joined_end(const struct clause *clause, guint from)
{
    bool ours = word_in(clause->words[from].low, "my our");
    for (guint i = from + 2; ours && i < from + 4 && i + 2 < clause->count; i++)
        if (clause_has(clause, i, "and i|me|myself"))
            return i + 2;
    if (!word_in(clause->words[from].low, "anyone anybody someone somebody nobody everyone"))
        return 0;
    bool placed = from + 1 < clause->count && word_in(clause->words[from + 1].low, "in at from on of within");
    for (guint i = from + 3; placed && i < clause->count && i < from + 7; i++)
        if (!word_in(clause->words[i - 1].low, "a an the my our your this that in at from on of within") &&
            (word_in(clause->words[i].low, adverbs) || verb_is_request(clause->words[i].low) ||
             word_in(clause->words[i].low, "speak know read have look use offer sell work live want fancy remember")))
            return i;
    return 0;
}

/* Where the subject that begins at `from` ends, given its auxiliary before it; 0: not known. verb_out: where the verb stands. */
guint
subject_end(const struct clause *clause, guint auxiliary, guint *verb_out)
{
    guint from = auxiliary + 1;
    if (from >= clause->count)
        return 0;
    if (word_in(clause->words[from].low, "something anything nothing") && from + 1 < clause->count &&
        word_in(clause->words[from + 1].low, "wrong amiss missing broken happening going different new"))
        return *verb_out = from + 1; /* "is something wrong with our account" */
    bool be = word_in(clause->words[auxiliary].low, "is are was were isn't aren't wasn't weren't");
    bool many = word_in(clause->words[from].low, "all") && from + 1 < clause->count &&
                g_str_has_suffix(clause->words[from + 1].low, "s"); /* "are all branches open" */
    guint joined = clause_has(clause, from, "you guys|lot|people|all") ? from + 2 : joined_end(clause, from);
    if (joined)
        return *verb_out = past(clause, joined, adverbs), joined;
    if (word_in(clause->words[from].low, pronouns) && !clause_has(clause, from, "all the|my|our|these|of") && !many &&
        !(word_in(clause->words[from].low, "this that these those") && from + 1 < clause->count &&
          !word_in(clause->words[from + 1].low, adverbs) && (be || !verb_is_request(clause->words[from + 1].low)) &&
          !g_str_has_suffix(clause->words[from + 1].low, "ed") &&
          !g_str_has_suffix(clause->words[from + 1].low, "ing") &&
          !word_in(
              clause->words[from + 1].low,
              "so all how what why where when who whether your his her their too very even something someone anything "
              "a an the my our for on in with from about only just because or and normal right correct "
              "possible happen mean work cover covered free true ok okay fair legal allowed safe enough available"))) {
        guint end = from + 1;
        end += end + 1 < clause->count && word_in(clause->words[end].low, "else"); /* "can someone else | collect it" */
        *verb_out = past(clause, end, adverbs);
        return end;
    }
    if (be && clause_has(clause, from, "this|that|it|these|those one|part|some|any|all|none of"))
        return *verb_out = from + 1; /* "is that one of yours" */
    if (word_in(clause->words[from].low, "this that it") && from + 1 < clause->count &&
        g_ascii_isupper(clause->words[from + 1].text[0]) && word_in(clause->words[auxiliary].low, "is was"))
        return *verb_out = from + 1; /* "is that Barclays" */
    if (be && clause->count == from + 3 &&
        word_in(clause->words[clause->count - 1].low, "enough sufficient ok okay fine acceptable") &&
        word_in(clause->words[from].low, "a an the my your our one two"))
        return *verb_out = clause->count - 1; /* "is a scan enough" */
    bool where = be && auxiliary > 0 && word_in(clause->words[auxiliary - 1].low, "where") &&
                 clause->count - from <= 8 && word_in(clause->words[from].low, "the my our your this that");
    for (guint i = from; i < clause->count && where; i++) /* "where is the 16:47 from York to Hull" */
        where =
            !word_in(clause->words[i].low, "going being gone coming hiding located sold supposed made kept sent so if "
                                           "when because and but for i you we he she they it now") &&
            !(*clause->words[i].trail && i + 1 < clause->count);
    if (where)
        return *verb_out = without_time(clause, clause->count);
    guint seen = by_looks(clause, auxiliary);
    if (seen)
        return *verb_out = past(clause, seen, adverbs), seen;
    g_autofree char *line = clause_join(clause, 0, clause->count);
    g_autofree char *asked = g_strconcat(line, "?", NULL);
    g_autoptr(grammar) grammar = grammar_parse(asked, GRAMMAR_NULLS_MAX);
    guint head = 0, verb = 0;
    for (guint i = 0; grammar && i < grammar->link_count; i++)
        if (strncmp(grammar->links[i].label, "SI", 2) == 0 && grammar->links[i].left == auxiliary &&
            grammar->links[i].right < clause->count)
            head = grammar->links[i].right;
    for (guint i = 0; head && i < grammar->link_count; i++) {
        const struct grammar_link *link = &grammar->links[i];
        if (link->right >= clause->count) /* a mark that stands alone is a word to the parser */
            continue;
        bool verbal = word_in(link->label, "I IX P PP PV PG PPF") && link->left == auxiliary;
        bool reduced = strcmp(link->label, "M") == 0 && link->left == head &&
                       g_str_has_suffix(clause->words[link->right].low, "ed");
        bool dated = auxiliary > 0 && word_in(clause->words[auxiliary - 1].low, "when time") &&
                     word_in(clause->words[link->right].low, "to for in on at from of off");
        if ((verbal || reduced) && !dated && link->right > head && (!verb || link->right < verb))
            verb = link->right;
    }
    if (!head && be && auxiliary > 0 && word_in(clause->words[auxiliary - 1].low, wh)) {
        guint end = without_time(clause, clause->count);
        *verb_out = end; /* "what is the fee": the rest is the subject */
        return clause->count - from <= 6 ? end : 0;
    }
    bool last = !verb &&
                word_in(clause->words[auxiliary].low, "do does did can could will would don't doesn't didn't "
                                                      "can't couldn't won't wouldn't") &&
                word_in(clause->words[from].low, "my our your the this these") && clause->count - from >= 3 &&
                clause->count - from <= 4 && !*clause->words[clause->count - 2].trail;
    if (last) /* "why won't my vouchers | stack": what stands last is the verb */
        return *verb_out = clause->count - 1, clause->count - 1;
    if (!head || (!verb && !be))
        return 0;
    guint end = verb ? verb : clause->count;
    if (!verb) /* "where is my order": the whole rest is the subject */
        for (guint i = head + 1; i < clause->count; i++)
            if ((word_in(clause->words[i].low, "for") &&
                 (auxiliary == 0 || !word_in(clause->words[auxiliary - 1].low, "when") || i + 5 < clause->count ||
                  word_in(clause->words[i + 1].low, "me us you it them"))) ||
                word_in(clause->words[i].low, "so if when because and but") ||
                strpbrk(clause->words[i - 1].trail, ",;"))
                return *verb_out = i, i;
    end = verb ? end : without_time(clause, end);
    while (end > from + 1 && word_in(clause->words[end - 1].low, adverbs))
        end--;
    *verb_out = verb ? verb : end;
    return end;
}
