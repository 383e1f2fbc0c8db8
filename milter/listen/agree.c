/*
 * agree.c - English verbs that do not go with what stands before them: learners' and hasty slips of number and form.
 *
 * Each rule looks at a subject whose number is beyond doubt (a pronoun, or a determiner and its noun at the head of a clause) and the
 * verb right behind it; what may be asked ("did it say") or wished ("make it work") is left alone. Dialects say "we was": told back,
 * the written form offends nobody. Pure.
 */
#include "agree.h"

#include "clause.h"
#include "grammar.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

/* Behind these a pronoun's verb has its base: "does it work", "let it go", "until he come" is left to its speaker. */
static const char bases[] =
    "do does did don't doesn't didn't can could will would shall should may might must can't couldn't won't wouldn't "
    "shouldn't make makes made making let lets letting help helps helped see saw seen hear heard have had has having "
    "watch "
    "watched feel felt to that is was are were isn't wasn't why how what which where the a my your and or nor if for "
    "with of on "
    "at in about from by than like as suggest recommend ask insist demand whatever keep kept keeps keeping leave left "
    "leaving hold held get got find found want push pull prise pry break force";
static const char plain[] =
    "say show keep work look take need go come make crash freeze stop tell ask seem feel sound cost want charge give "
    "get "
    "leave turn refuse arrive open close load start fail break leak smell taste happen expire drop connect lag hang";
static const char owners[] = "the my your our his her their this that";
static const char numbers[] = "two three four five six seven eight nine ten these those both all several many few";

/* "items" of "item": a plural whose singular is a noun. */
static bool
is_plural(const char *low)
{
    gsize width = strlen(low);
    if (word_in(low, "people children men women"))
        return true;
    if (width < 4 || low[width - 1] != 's' || strchr("su'i", low[width - 2]) ||
        word_in(low, "news gas lens means series always gps sms address process access politics"))
        return false;
    g_autofree char *one = g_strndup(low, width - 1), *other = g_strndup(low, width - 2);
    g_autofree char *third = g_str_has_suffix(low, "ies") ? g_strdup_printf("%.*sy", (int)width - 3, low) : NULL;
    return grammar_names_thing(one) || (g_str_has_suffix(low, "es") && grammar_names_thing(other)) ||
           (third && grammar_names_thing(third));
}

/* "lock", "trip": a verb's base, and no form else. */
static bool
is_base(const char *low)
{
    guint32 kinds = grammar_kinds(low);
    return (kinds & 1U << ('v' - 'a')) && !(kinds & 1U << ('d' - 'a')) && !grammar_describes(low) &&
           !verb_is_past(low) && strlen(low) > 2 && !g_str_has_suffix(low, "ed") && !g_str_has_suffix(low, "ing") &&
           !g_str_has_suffix(low, "s") && !g_str_has_suffix(low, "en") && !g_str_has_suffix(low, "wn") &&
           !g_str_has_suffix(low, "ung") && !g_str_has_suffix(low, "ound") &&
           strspn(low, "abcdefghijklmnopqrstuvwxyz") == strlen(low) &&
           !word_in(low, "and or but nor can will may might must shall read put set cut hit let cost hurt shut quit "
                         "spread beat left "
                         "done gone come become run worn torn sworn shorn swum sunk shrunk drunk begun spun won sung "
                         "rung hung would could should "
                         "cannot off out up "
                         "down over on in by");
}

/* The subject that ends before `verb`, at the head of a clause: 1 one thing, 2 several, 0 not known. */
static guint
number_before(const struct clause *words, guint verb)
{
    if (verb < 2 || *words->words[verb - 1].trail)
        return 0;
    if (word_in(clause_low(words, verb - 1), "still also just even never always")) /* "the pictures still don't load" */
        return number_before(words, verb - 1);
    guint from = verb - 1;
    while (from > 0 && verb - from < 4 && !word_in(clause_low(words, from), owners) &&
           !word_in(clause_low(words, from), numbers) && !g_ascii_isdigit(words->words[from].text[0]) &&
           !*words->words[from - 1].trail)
        from--;
    const char *first = clause_low(words, from), *head = clause_low(words, verb - 1);
    bool counted = word_in(first, numbers) || (g_ascii_isdigit(*first) && strcmp(first, "1") != 0);
    if ((!word_in(first, owners) && !counted) ||
        (from > 1 && word_in(clause_low(words, from - 1), "and") && word_in(clause_low(words, from - 2), "i")))
        return 0; /* "I and my husband have moved" */
    if (from > 3 && word_in(clause_low(words, from - 1), "for of in on with from") &&
        word_in(first, "my our the your") && verb - from == 2 && !*words->words[from - 1].trail)
        return number_before(words, from - 1); /* "the lessons for my son | was" */
    if (from > 0 && !*words->words[from - 1].trail &&
        !word_in(clause_low(words, from - 1),
                 "and but because so when if though although while since that as until now then hi hello"))
        return 0; /* "the price of the tickets is" */
    for (guint i = from + 1; i + 1 < verb; i++)
        if (word_in(clause_low(words, i),
                    "of in on at for from to with and or i you we they it he she that who which") ||
            (g_str_has_suffix(clause_low(words, i), "ing") &&
             !word_in(clause_low(words, i), "washing dining sewing swimming sleeping vacuuming")))
            return 0;
    if (from + 1 > verb - 1 || word_in(head, "and or will would can could may might must shall should i you we they it "
                                             "he she that who which staff team police others rest lot "
                                             "couple number half most all both one ones company family crew"))
        return 0;
    if (word_in(head,
                "pounds dollars euros rupees pence cents minutes hours days weeks months years miles percent degrees"))
        return 0; /* a sum is one */
    if (is_plural(head))
        return counted || !word_in(first, "this that") ? 2 : 0;
    bool thing =
        grammar_names_thing(head) || word_in(head, "app website laptop router wi-fi wifi tv driver helpline hotline");
    return !counted && thing && (!g_str_has_suffix(head, "s") || g_str_has_suffix(head, "ss")) ? 1 : 0;
}

/* "i pay the bill yesterday": a deed that is over, in the form that says so. NULL: it has it. */
static char *
over(const struct clause *words, guint at)
{
    static const char deeds[] = "repair fix install deliver sell replace pay send order book buy call ask apply submit "
                                "return receive cancel sign open request transfer "
                                "contact email";
    const char *low = clause_low(words, at), *before = at ? clause_low(words, at - 1) : "",
               *lead = at > 1 ? clause_low(words, at - 2) : "";
    if (!word_in(low, deeds) && !word_in(low, "spend lose restart reinstall complete submit update install"))
        return NULL;
    bool free = at > 0 && !*words->words[at - 1].trail;
    if (!free || !word_in(before, "i we you they") || (word_in(lead, bases) && !word_in(lead, "which that")))
        return NULL;
    bool past = at > 1 && (word_in(lead, "yesterday") || clause_has(words, at - 2, "ago"));
    for (guint i = at + 1; i < words->count && i < at + 9 && !*words->words[i - 1].trail && !past; i++)
        past = word_in(clause_low(words, i), "yesterday ago") ||
               clause_has(words, i, "last week|month|night|year|monday|tuesday|wednesday|thursday|friday");
    return past ? verb_past(low) : NULL;
}

/* "deducted", "sent": of verbs that have one form for both. NULL: not of this one. */
static char *
participle(const char *low)
{
    g_autofree char *past = verb_past(low);
    return g_str_has_suffix(past, "ed") || word_in(low, "send spend pay sell buy lose") ? g_steal_pointer(&past) : NULL;
}

/* "has went", "you have deduct 499": the form behind "have". NULL: it has it. */
static char *
behind_have(const struct clause *words, guint at)
{
    static const char *const forms[][2] = {
        {"wore", "worn"},     {"went", "gone"},    {"took", "taken"},   {"broke", "broken"},
        {"wrote", "written"}, {"ate", "eaten"},    {"came", "come"},    {"gave", "given"},
        {"saw", "seen"},      {"spoke", "spoken"}, {"chose", "chosen"}, {"ran", "run"},
        {"did", "done"},      {"fell", "fallen"},  {"stole", "stolen"}, {"forgot", "forgotten"}};
    bool adverb = at > 1 && word_in(clause_low(words, at - 1), "only never just already not ever even also");
    guint have = adverb ? at - 2 : at - 1;
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    const char *lead = at ? clause_low(words, have) : "", *before = at && have ? clause_low(words, have - 1) : "";
    if (at == 0 || *words->words[at - 1].trail ||
        !(word_in(lead, "have has had haven't hasn't hadn't having") || g_str_has_suffix(lead, "'ve")))
        return NULL;
    /* "the seat I had fell apart", "the code I have did not work": what one has, and its own deed */
    bool own =
        have > 1 && word_in(before, "i we you they") && !*words->words[have - 2].trail &&
        (grammar_names_thing(clause_low(words, have - 2)) || word_in(clause_low(words, have - 2), "one that which"));
    if (own || (strcmp(low, "did") == 0 && word_in(next, "not")))
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(forms); i++)
        if (strcmp(low, forms[i][0]) == 0)
            return g_strdup(forms[i][1]);
    bool object = word_in(next, "a an the my your it this me us") ||
                  (!grammar_names_thing(low) && (g_ascii_isdigit(*next) || word_in(next, "from for on to two three")));
    if (!object || word_in(lead, "having") || word_in(low, "need use want look cost like have been") ||
        word_in(before, "to can could will would may might must should do does did") || !grammar_acts(low) ||
        (have > 1 && word_in(clause_low(words, have - 2), "do does did can could will would")))
        return NULL;
    return is_base(low) ? participle(low) : NULL;
}

/* "the blender I bought | stop": one thing that the writer bought. */
static bool
is_bought(const struct clause *words, guint verb)
{
    if (verb > 5 && clause_has(words, verb - 2, "from you"))
        verb -= 2;
    guint that = verb > 3 && word_in(clause_low(words, verb - 3), "that which");
    const char *thing = verb > 3 + that ? clause_low(words, verb - 3 - that) : "";
    return *thing && word_in(clause_low(words, verb - 1), "bought ordered got received purchased booked rented") &&
           word_in(clause_low(words, verb - 2), "i we") && word_in(clause_low(words, verb - 4 - that), "the this my") &&
           grammar_names_thing(thing) && !is_plural(thing) && !*words->words[verb - 1].trail;
}

/* Whether a verb of the words from `from` to `to` tells what happened. */
static bool
happened_within(const struct clause *words, guint from, guint to)
{
    for (guint i = from; i < MIN(to, words->count); i++) {
        const char *low = clause_low(words, i);
        if (verb_is_past(low) || word_in(low, "was were didn't did") ||
            (i > 1 && word_in(low, "say") && word_in(clause_low(words, i - 2), owners)) ||
            (strlen(low) > 4 && g_str_has_suffix(low, "ed") && grammar_acts(low) && !word_in(low, "need")))
            return true;
    }
    return false;
}

/* "the driver came late and charge me": the second verb of one tale. */
static bool
goes_on(const struct clause *words, guint at)
{
    guint joint = at > 0 && word_in(clause_low(words, at - 1), "then later") ? at - 1 : at;
    if (joint < 3 || !word_in(clause_low(words, joint - 1), "and") ||
        !word_in(clause_low(words, at), "say tell charge ask take leave refuse throw bring give") ||
        !word_in(clause_low(words, at + 1), "me us him her them my our it it's its is no that the a") ||
        *words->words[at].trail)
        return false;
    guint from = joint - 1;
    while (from > 0 && !*words->words[from - 1].trail)
        from--;
    for (guint i = from; i + 1 < joint; i++)
        if (word_in(clause_low(words, i), "i we to did didn't do don't does doesn't can can't could will won't would "
                                          "should must might may please let make"))
            return false;
    return happened_within(words, from, joint - 1);
}

/* "I order a chair but came two", "when I take it back it was broken": what the writer did, told in the present. */
static bool
is_over(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at);
    if (at == 0 || !word_in(clause_low(words, at - 1), "i we") || *words->words[at].trail)
        return false;
    const char *before = at > 1 ? clause_low(words, at - 2) : "";
    bool opens = at == 1 || strchr(words->words[at - 2].trail, ',') != NULL || word_in(before, "and but"),
         when = word_in(before, "when");
    for (guint i = at + 1; when && i + 1 < words->count; i++) /* "when I order here, I never get what I paid for" */
        if (word_in(clause_low(words, i), "always never usually often mostly") &&
            !verb_is_past(clause_low(words, i + 1)) && !g_str_has_suffix(clause_low(words, i + 1), "ed"))
            return false;
    return ((opens && word_in(low, "order buy bring purchase return")) ||
            (when && word_in(low, "order buy bring purchase take get open receive ask call come"))) &&
           happened_within(words, at + 1, words->count);
}

/* A learner's present for what happened: its past; NULL: it is none. Owned by caller. */
static char *
past_meant(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *before = at ? clause_low(words, at - 1) : "",
               *next = clause_low(words, at + 1), *earlier = at > 1 ? clause_low(words, at - 2) : "";
    if (at == 0 || *words->words[at - 1].trail)
        return NULL;
    if (word_in(low, "start stop begin") &&
        !word_in(before, "will would can could may might must should shall to not") && strlen(next) > 4 &&
        g_str_has_suffix(next, "ing") && (is_bought(words, at) || number_before(words, at) == 1))
        return verb_past(low); /* "my kettle start leaking" */
    bool noun = grammar_names_thing(low) || grammar_describes(low), was = word_in(before, "was were been");
    bool owed = g_ascii_isdigit(*next) || word_in(next, "by for twice double");
    if ((was || (!noun && word_in(before, "is are"))) && !word_in(earlier, "there it this that no what all") &&
        (is_base(low) || word_in(low, "cancel")) && strlen(low) > 3 &&
        !word_in(low, "open close cost feel down over better best") &&
        (owed || (!noun && (!*next || word_in(next, "to from in on with and but or") ||
                            (was && word_in(next, "that a an the extra again"))))))
        return g_str_has_suffix(low, "n") ? NULL : participle(low); /* "was promise by", "is deduct from" */
    if (word_in(before, "nearly almost") && word_in(earlier, "i we") && word_in(low, "miss lose forget fall break"))
        return verb_past(low);
    if (word_in(before, "never") && word_in(earlier, "i we") &&
        word_in(low, "collect receive sign authorise authorize") &&
        word_in(next, "it this that the any my a an them anything"))
        return verb_past(low);
    return goes_on(words, at) || is_over(words, at) ? verb_past(low) : NULL;
}

/* The verb behind "it", "he", "she" in their form: "it leak every time", "he don't have". NULL: it has it, or is none. */
static char *
behind_one(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at);
    static const char others[] =
        "can could will would shall should may might must do does did is was has had have "
        "be been ought need dare let "
        "back out up down home wound put set cut hit hurt cost quit shut read left found felt lay just still only "
        "even also never always not so "
        "as too then now well all both that like";
    bool opens = at == 1 || *words->words[at - 2].trail ||
                 word_in(clause_low(words, at - 2), "and but because so when if which since");   /* no object */
    bool past = word_in(low, "cost") && !(at > 1 && word_in(clause_low(words, at - 2), "much")); /* "it cost £9" */
    if ((word_in(low, plain) && !word_in(low, "need") && !past) ||
        (opens && strlen(low) > 3 && !word_in(low, others) && grammar_acts(low) && !grammar_describes(low) &&
         !verb_is_past(low) && !word_in(low, "reset put set cut hit let shut read cost quit split spread upset hurt") &&
         !g_str_has_suffix(low, "ed") && !g_str_has_suffix(low, "ing") && !g_str_has_suffix(low, "s") &&
         !g_str_has_suffix(low, "ly") && strspn(low, "abcdefghijklmnopqrstuvwxyz") == strlen(low) &&
         word_in(clause_low(words, at + 1), "all every the a an my me us it not very like when at in on too again")))
        return verb_third(low);
    if (word_in(low, "don't have"))
        return g_strdup(*low == 'd' ? "doesn't" : "has");
    if (word_in(low, "are were") && !word_in(clause_low(words, at + 1), "to"))
        return g_strdup(word_in(low, "are") ? "is" : "was");
    return NULL;
}

/* "the app lock my PIN", "the cooker trip when": the only verb of its clause, in its base. */
static bool
acts_alone(const struct clause *words, guint at)
{
    static const char goes_on_with[] =
        "my me us him it them our the a an every not again too very when frequently often always by up off";
    const char *low = clause_low(words, at);
    if (at == 0 || !is_base(low) || word_in(clause_low(words, at - 1), "can will may might must to not do does did") ||
        word_in(low, "need dare cost charge price number back down cover offer last reset put set cut hit let shut "
                     "read quit split") ||
        *words->words[at].trail || !word_in(clause_low(words, at + 1), goes_on_with))
        return false;
    for (guint i = at + 1; i < words->count && !word_in(clause_low(words, i), "and but so because when if that"); i++) {
        const char *next = clause_low(words, i);
        if (verb_is_past(next) ||
            word_in(next, "is are was were has have had do does did can will would i you we they") ||
            (strlen(next) > 3 && (g_str_has_suffix(next, "ed") || g_str_has_suffix(next, "s")) && grammar_acts(next)))
            return false;
        if (*words->words[i].trail)
            break;
    }
    return true;
}

/* The word for the one at `at`; NULL: it goes with its subject. Owned by caller. */
static char *
agreed(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *before = at ? clause_low(words, at - 1) : "";
    bool free = at > 0 && !*words->words[at - 1].trail;
    bool held = at > 1 && !*words->words[at - 2].trail && word_in(clause_low(words, at - 2), bases) &&
                !(word_in(clause_low(words, at - 2), "and") && word_in(before, "it"));
    bool joined = at > 1 && word_in(clause_low(words, at - 2), "and or with");
    char *third = free && word_in(before, "it he she") && !held ? behind_one(words, at) : NULL;
    if (third)
        return third;
    if (free && word_in(before, "we they you") && !joined && word_in(low, "was wasn't") && !held)
        return g_strdup(word_in(low, "was") ? "were" : "weren't");
    if (free && word_in(before, "we they") && word_in(low, "is has doesn't") && !held)
        return g_strdup(word_in(low, "is") ? "are" : word_in(low, "has") ? "have" : "don't");
    guint amount = at + 1 + word_in(clause_low(words, at + 1), "there"),
          things = amount + 1 + word_in(clause_low(words, amount + 1), "other more");
    if ((word_in(before, "there") || amount > at + 1) && word_in(low, "is was") && things < words->count &&
        word_in(clause_low(words, amount), "no any many some several few two three four five") &&
        is_plural(clause_low(words, things)) && !*words->words[things - 1].trail)
        return g_strdup(word_in(low, "is") ? "are" : "were"); /* "there is no other options" */
    guint number = word_in(low, "is was has isn't wasn't hasn't doesn't don't are were have haven't aren't weren't")
                       ? number_before(words, at)
                       : 0;
    if (number == 2 && word_in(low, "is was has isn't wasn't hasn't doesn't"))
        return g_strdup(word_in(low, "is")       ? "are"
                        : word_in(low, "was")    ? "were"
                        : word_in(low, "has")    ? "have"
                        : word_in(low, "isn't")  ? "aren't"
                        : word_in(low, "wasn't") ? "weren't"
                        : word_in(low, "hasn't") ? "haven't"
                                                 : "don't");
    if (((word_in(low, plain) && !word_in(low, "need cost charge")) || acts_alone(words, at)) && at > 2 &&
        word_in(before, "always never often just only still") && number_before(words, at - 1) == 1)
        return verb_third(low); /* "the app always crash" */
    bool heads = at == 1 || (at > 1 && strchr(words->words[at - 2].trail, ','));
    if (word_in(low, "don't") && free && heads &&
        (grammar_names_thing(before) || word_in(before, "remote app website router laptop")) && !is_plural(before) &&
        !word_in(before, "i you we they people staff please so and but just still even also then really"))
        return g_strdup("doesn't"); /* "remote don't work" */
    if (word_in(low, "come leave give send take tell say refuse throw put charge drive go promise call ask") && free &&
        word_in(
            before,
            "driver courier technician engineer agent waiter waitress plumber seller manager man lady guy hotel shop "
            "company store bank airline garage restaurant clerk receptionist doctor fitter cleaner installer friend "
            "boy "
            "brother sister executive person representative operator") &&
        (at == 1 || word_in(clause_low(words, at - 2), owners) ||
         (at == 2 && word_in(clause_low(words, 0), "delivery service sales bank customer call"))) &&
        !(at > 2 && word_in(clause_low(words, at - 3), bases)))
        return verb_past(low); /* "your courier leave it outside" */
    const char *next = clause_low(words, at + 1);
    bool acts = word_in(low, "say show make keep ask") ||
                (word_in(low, "give tell take ask leak smell stop refuse leave") &&
                 word_in(next, "me us my our it them when every water the a an bad like to"));
    acts |= acts_alone(words, at);
    if (acts && !word_in(next, "is was has") && (number_before(words, at) == 1 || is_bought(words, at)))
        return verb_third(low);
    if (number == 1 && word_in(low, "don't haven't have") && !word_in(before, "bank shop store airline hotel council"))
        return g_strdup(word_in(low, "don't") ? "doesn't" : word_in(low, "have") ? "has" : "hasn't");
    return NULL;
}

/* "didn't received", "did not came": the form behind "did". NULL: it has it. */
static char *
base_of(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at);
    bool denied =
        at > 1 && word_in(clause_low(words, at - 1), "not") && word_in(clause_low(words, at - 2), "did does do");
    bool asked = at > 1 && word_in(clause_low(words, at - 1), "i we you they he she it") &&
                 word_in(clause_low(words, at - 2), "do does did"); /* "where do I found it" */
    if (at == 0 || *words->words[at - 1].trail ||
        (!denied && !asked && !word_in(clause_low(words, at - 1), "didn't doesn't don't")))
        return NULL;
    static const char *const irregular[][2] = {
        {"got", "get"},    {"went", "go"},    {"came", "come"},  {"sent", "send"},  {"gave", "give"},
        {"told", "tell"},  {"made", "make"},  {"took", "take"},  {"paid", "pay"},   {"found", "find"},
        {"bought", "buy"}, {"said", "say"},   {"knew", "know"},  {"saw", "see"},    {"kept", "keep"},
        {"left", "leave"}, {"works", "work"}, {"comes", "come"}, {"gets", "get"},   {"shows", "show"},
        {"goes", "go"},    {"lets", "let"},   {"wants", "want"}, {"takes", "take"}, {"opens", "open"},
        {"loads", "load"}, {"gives", "give"}, {"has", "have"}};
    for (guint i = 0; i < G_N_ELEMENTS(irregular); i++)
        if (strcmp(low, irregular[i][0]) == 0)
            return g_strdup(irregular[i][1]);
    gsize width = strlen(low);
    if (width < 5 || !g_str_has_suffix(low, "ed") || word_in(low, "need"))
        return NULL;
    const gsize cuts[] = {2, 1, 3};
    for (guint i = 0; i < G_N_ELEMENTS(cuts); i++) {
        g_autofree char *base = g_strndup(low, width - cuts[i]);
        g_autofree char *past = verb_past(base);
        if (grammar_acts(base) && strcmp(past, low) == 0)
            return g_steal_pointer(&base);
    }
    return NULL;
}

/* "my daughter she got": a pronoun that says its noun again, where no clause about the noun begins with it. */
static bool
repeats(const struct clause *words, guint at)
{
    if (at < 2 || at + 1 >= words->count || *words->words[at - 1].trail || *words->words[at].trail ||
        !word_in(clause_low(words, at), "he she it they") || !word_in(clause_low(words, at - 2), owners) ||
        (!grammar_names_thing(clause_low(words, at - 1)) &&
         !word_in(clause_low(words, at - 1),
                  "app website driver courier mother father son daughter wife husband brother sister mum dad")) ||
        !word_in(clause_low(words, at + 1),
                 "is was has got did does didn't doesn't said told keeps can't cannot won't don't broke lost took came "
                 "went gave made left paid needs wants had bought"))
        return false;
    if (at > 2 && !word_in(clause_low(words, at - 3), "and but because so hi hello sir since that"))
        return false;
    for (guint i = at + 2; i < words->count && !*words->words[i - 1].trail; i++)
        if (word_in(clause_low(words, i), "is was are were has have had isn't wasn't aren't do does did don't doesn't "
                                          "didn't will won't would can can't cannot could couldn't") ||
            (i > at + 2 && verb_is_past(clause_low(words, i))))
            return false; /* "the shoes she got are too small" */
    return true;
}

/* "i not received", "it not working": the verb before "not". NULL: none is lacking. */
static const char *
left_out(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *before = at ? clause_low(words, at - 1) : "",
               *next = clause_low(words, at + 1);
    guint number = at > 0 && word_in(low, "been") ? number_before(words, at) : 0;
    if (number && !word_in(clause_low(words, at - 1), "have has had"))
        return number == 1 ? "has" : "have"; /* "both kids been sick" */
    if (!word_in(low, "not") || at == 0 || *words->words[at - 1].trail || !*next ||
        !word_in(before, "i we it they he she you") ||
        (at > 1 && word_in(clause_low(words, at - 2), bases) && !word_in(clause_low(words, at - 2), "and but")))
        return NULL;
    bool done = (strlen(next) > 4 && g_str_has_suffix(next, "ed")) || word_in(next, "got had been seen found");
    bool being = (g_str_has_suffix(next, "ing") && !word_in(next, "being having")) ||
                 word_in(next, "able happy sure available good right here there clear");
    if (!done && !being)
        return NULL;
    if (done)
        return word_in(before, "it he she") ? "has" : "have";
    return word_in(before, "i") ? "am" : word_in(before, "it he she") ? "is" : "are";
}

/* "nobody answering", "he refusing to help": the verb before what is being done. NULL: none is lacking. */
static const char *
is_lacking(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *before = at ? clause_low(words, at - 1) : "";
    bool opens =
        at == 1 ||
        (at > 1 && (strchr(words->words[at - 2].trail, ',') || word_in(clause_low(words, at - 2), "and but so")));
    if (!opens || *words->words[at - 1].trail || strlen(low) < 6 || !g_str_has_suffix(low, "ing") ||
        !grammar_acts(low) || grammar_describes(low) ||
        !word_in(before, "nobody someone everyone everybody he she it they we"))
        return NULL;
    return word_in(before, "they we") ? "are" : "is";
}

/* "send someone fix my boiler" */
static bool
sends(const struct clause *words, guint at)
{
    return at > 1 && at + 1 < words->count &&
           word_in(clause_low(words, at - 1), "someone somebody engineer technician plumber") &&
           (word_in(clause_low(words, at - 2), "send need want get") ||
            (at > 2 && word_in(clause_low(words, at - 3), "send need want"))) &&
           verb_is_request(clause_low(words, at)) && !*words->words[at - 1].trail;
}

/* "i want cancel my order": "to" before the second verb. */
static bool
lacks_to(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    if (at < 2 || at + 1 >= words->count || *words->words[at - 1].trail || *words->words[at].trail ||
        !word_in(clause_low(words, at - 1), "want need wish") || !word_in(clause_low(words, at - 2), "i we"))
        return false;
    if (word_in(low, "know speak talk") ||
        (word_in(low, "cancel buy add remove open change update return book check track") &&
         (grammar_names_thing(next) || word_in(next, "shoes items"))))
        return true;
    return verb_is_request(low) && word_in(next, "my the a an this it that your one");
}

char *
agree_put(const char *sentence)
{
    g_autoptr(clause) words = clause_cut(sentence);
    g_autoptr(GString) line = g_string_new(NULL);
    bool quoted = false, third = false, past = false; /* third, past: a verb before this one was put right */
    for (guint i = 0; i < words->count; i++) {
        const struct word *word = &words->words[i];
        quoted |= word_opens_quote(word);
        bool again = !quoted && repeats(words, i);
        g_autofree char *other = quoted ? NULL : past_meant(words, i);
        other = quoted || other ? other : agreed(words, i);
        other = quoted || other ? other : over(words, i);
        other = quoted || other ? other : behind_have(words, i);
        if (!quoted && !other && third && i > 0 && word_in(clause_low(words, i - 1), "and") &&
            word_in(clause_low(words, i), plain))
            other = verb_third(clause_low(words, i)); /* "the iron leaks and leave marks" */
        if (!quoted && !other && past && i > 0 && word_in(clause_low(words, i - 1), "and then") &&
            word_in(clause_low(words, i), plain))
            other = verb_past(clause_low(words, i)); /* "the driver called me and ask for cash" */
        past = (past && !strpbrk(word->trail, ",;:")) ||
               (other && (verb_is_past(other) || g_str_has_suffix(other, "ed") || word_in(other, "left")));
        third = (third && !strpbrk(word->trail, ",;:")) || (other && g_str_has_suffix(other, "s"));
        g_autofree char *base = quoted || other ? NULL : base_of(words, i);
        const char *verb = quoted ? NULL : left_out(words, i);
        verb = verb || quoted ? verb : is_lacking(words, i);
        const char *text = other ? other : base ? base : word->text;
        if (!again)
            g_string_append_printf(line, "%s%s%s%s%s%s%s", line->len ? " " : "", word->lead, verb ? verb : "",
                                   verb ? " " : "", !quoted && (lacks_to(words, i) || sends(words, i)) ? "to " : "",
                                   text, word->trail);
        quoted &= !word_closes_quote(word);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}
