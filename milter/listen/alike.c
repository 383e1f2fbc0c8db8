/*
 * alike.c - what an English clause can say as plainly in another word: "the past 20 minutes" for "the last", "said that it", "the jacket
 * that you ordered", "two weeks" for "2 weeks".
 *
 * Each way looks at the words around one place and is grammatical whatever stands around them. A detail left out is a fault, a word
 * changed is none: this is tried before anything is cut. Pure; O(ways · words) proposals, each measured by span.c.
 */
#include "alike.h"

#include "clause.h"
#include "span.h"
#include "verb.h"

#include <string.h>

static const char pronouns[] = "you we it they he she there nobody everyone everybody everything";
static const char auxiliaries[] =
    "is was are were has have had will would can could do does did isn't wasn't aren't weren't hasn't haven't hadn't "
    "won't wouldn't can't couldn't cannot don't doesn't didn't should must may might never still also already";
static const char acts[] =
    "need needs want wants got get went came took made paid sent bought ordered received booked placed set use used "
    "have had rented hired signed chose signed returned reported asked spoke submitted opened gave left lost found "
    "rent own run work live pay";
static const char determiners[] = "the a an your our this his her their my each every another any";
static const char times[] = "time day week month year morning evening afternoon night moment minute second hour date "
                            "reason way place weekend";
static const char units[] = "days weeks months years hours minutes times nights people calls emails attempts letters";

/* Words that may be changed wherever they stand; behind ':' what may follow, behind '<' what may not stand before. */
static const struct {
    const char *from, *to, *next, *not_before;
} pairs[] = {
    {"the last", "the past", "# two three four five six ten few several couple 24 48", ""},
    {"plus", "along with", "a an the my our your his her their some two", ""},
    {"gets", "is", "bounced sent thrown kicked put moved locked logged blocked rejected refused cut redirected", ""},
    {"turns round", "turns around", "", ""},
    {"and if not", "or if not", "", ""},
    {"every", "each", "!# single one other two three second third fourth few bit now so reason right body",
     "nearly almost not"},
    {"nearly", "almost", "", "is was"},
    {"almost", "nearly", "", "is was"},
    {"with no", "without any", "!one longer more less further", ""},
    {"right now", "at the moment", "", ""},
    {"anymore", "any longer", "", ""},
    {"unable to", "not able to", "", ""},
    {"not able to", "unable to", "", ""},
    {"makes no difference", "does not help", "", ""},
    {"made no difference", "did not help", "", ""},
    {"spoke to", "spoke with", "a an the your our his her their someone somebody one two three several him them you",
     ""},
    {"spoken to", "spoken with", "a an the your our his her their someone somebody one two three several him them you",
     ""},
    {"speak to", "speak with", "a an the your our his her their someone somebody one two three several him them you",
     ""},
    {"talked to", "talked with", "", ""},
    {"more than", "over", "# ten fifty hundred", "no not"},
    {"for over", "for more than", "#", ""},
    {"wait", "wait for", "two three four five six several hours half", ""},
    {"waited", "waited for", "two three four five six several hours half", ""},
    {"by mistake", "in error", "", ""},
    {"in error", "by mistake", "", ""},
    {"a response", "an answer", "", ""},
    {"a reply", "an answer", "", ""},
    {"no response", "no answer", "", ""},
    {"no reply", "no answer", "", ""},
    {"responded", "replied", "", ""},
    {"same issue", "same problem", "", ""},
    {"this issue", "this problem", "", ""},
    {"the issue", "the problem", "", "solve"},
    {"issues with", "problems with", "", ""},
    {"a number of", "several", "", ""},
    {"needs to be", "has to be", "", ""},
    {"need to be", "have to be", "", ""},
    {"appears to", "seems to", "", ""},
    {"seems to", "appears to", "", ""},
    {"therefore", "so", "", ""},
    {"per cent", "percent", "", ""},
    {"whole team", "entire team", "", ""},
    {"whole time", "entire time", "", ""},
    {"in full", "fully", "", "paid"},
    {"straight after", "right after", "", ""},
    {"while on hold", "on hold", "", ""},
    {"afterwards", "later", "", ""},
    {"on top of that", "besides", "", ""},
    {"as if", "as though", "", ""},
    {"as though", "as if", "", ""},
    {"besides", "apart from", "the a an this that", ""},
    {"apart from", "except for", "", ""},
    {"except for", "apart from", "", ""},
    {"again today", "once more today", "", ""},
    {"once again", "yet again", "", ""},
    {"in advance", "beforehand", "", "month week year days pay paid"},
    {"a while ago", "some time ago", "", ""},
    {"for a while", "for some time", "", ""},
    {"both of us", "the two of us", "", ""},
    {"on the phone", "by phone", "", "stay stayed kept"},
    {"over the phone", "by phone", "", ""},
    {"through the website", "on the website", "", ""},
    {"and once", "and again", "on in at", ""},
    {"i.e", "that is", "", ""},
    {"have been charged", "were charged", "", ""},
    {"has been charged", "was charged", "", ""},
    {"has been moved", "was moved", "", ""},
    {"has been changed", "was changed", "", ""},
    {"has been cancelled", "was cancelled", "", ""},
    {"has started", "has begun", "", ""},
    {"have started", "have begun", "", ""},
    {"started to", "began to", "", ""},
    {"is different from", "differs from", "", ""},
    {"are different from", "differ from", "", ""},
    {"was different from", "differed from", "", ""},
    {"extremely", "very", "", "not"},
    {"starting at", "from", "#", ""},
    {"starting from", "from", "", ""},
    {"continuously", "constantly", "", ""},
    {"constantly", "continually", "", ""},
    {"frequently", "often", "", ""},
    {"due to", "because of", "", "is are was were been payment be being not now fall fell"},
    {"the entire", "the whole", "", ""},
    {"than last year", "than a year ago", "", ""},
    {"an entire", "a whole", "", ""},
    {"an incorrect", "a wrong", "", ""},
    {"incorrect", "wrong", "", "an"},
    {"additional", "extra", "", "an no"},
    {"an additional", "an extra", "", ""},
    {"attempting to", "trying to", "", ""},
    {"attempted to", "tried to", "", ""},
    {"informed", "told", "you us them that", "well is are"},
    {"requested", "asked for", "the a an your my", "as was were been be being is are"},
    {"assistance", "help", "", ""},
    {"upon", "on", "arrival opening receipt delivery", ""},
    {"causing", "which caused", "", ""},
    {"several", "a number of", "!hundred thousand times", "the these those your our last past next"},
    {"website", "site", "", ""},
    {"began to", "started to", "", ""},
    {"still not", "not yet", "been arrived received", "is are was were"},
    {"are not", "aren't", "", ""},
    {"is not", "isn't", "", ""},
    {"was not", "wasn't", "", ""},
    {"were not", "weren't", "", ""},
    {"has not", "hasn't", "", ""},
    {"have not", "haven't", "", ""},
    {"did not", "didn't", "", ""},
    {"does not", "doesn't", "", ""},
    {"do not", "don't", "", ""},
    {"will not", "won't", "", ""},
    {"cannot", "can't", "", ""},
    {"isn't", "is not", "", ""},
    {"wasn't", "was not", "", ""},
    {"hasn't", "has not", "", ""},
    {"haven't", "have not", "", ""},
    {"didn't", "did not", "", ""},
    {"doesn't", "does not", "", ""},
    {"don't", "do not", "", ""},
    {"won't", "will not", "", ""},
    {"can't", "cannot", "", ""},
    {"couldn't", "could not", "", ""},
    {"it is", "it's", "", "of for with from in on at about than"}, /* "a third of it is" */
    {"it's", "it is",
     "a an the not due still too very so only just now always never impossible possible urgent supposed meant", ""},
    {"that's", "that is", "a an the not still too very so only just now why what how", ""},
    {"about", "around", "# half", "how what think know is are was were"},
    {"around", "about", "#", "look looked turn turned"},
    {"and arrive in", "and get to", "", ""},
    {"and arriving in", "and getting to", "", ""},
    {"and return to", "and back to", "", "will must"},
    {"and returning to", "and back to", "", ""},
    {"what flights", "which flights", "", ""},
    {"and also", "and", "", ""},
    {"to go from", "to get from", "", ""},
    {"that serves", "serving", "", ""},
    {"that serve", "serving", "", ""},
    {"have any", "have", "!idea of other more questions", "not never"},
    {"to order", "", "a an one two three four five six some", ""},
    {"fare on", "fare for", "", ""},
    {"the least expensive", "the cheapest", "", ""},
    {"all flights", "all the flights", "", ""},
    {"flights from", "flights out of", "", ""},
    {"to get a quote", "a quote", "", ""},
    {"a quote for", "a quote on", "", ""},
    {"tickets for", "tickets to", "the a", ""},
    {"and arrives by", "and gets there by", "", ""},
    {"and arrive by", "and get there by", "", ""},
    {"and arrive at", "and get there at", "#", ""},
    {"less than", "under", "#", "no not"},
    {"with a view of", "overlooking", "", ""},
    {"the same day", "that day", "", "on"},
    {"to get from", "to go from", "", ""},
    {"to the", "until the",
     "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
     "fifteenth "
     "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
     ""},
    {"for two people", "for two", "", ""},
    {"as well", "too", "", ""},
    {"to have some", "some", "", ""},
    {"to have", "", "a an information two three four",
     "you we they i have ok okay fine free safe able allowed right going due supposed meant used how where when what "
     "whether not"},
    {"to get some", "some", "information help", ""},
    {"to get information", "information", "", ""},
    {"starting", "from",
     "monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight january "
     "february march april may june july august september october november december",
     ""},
    {"close to", "near", "the a an my your our downtown", "is are was were too very get"},
    {"which leave", "that leave", "", ""},
    {"which leaves", "that leaves", "", ""},
    {"which arrive", "that arrive", "", ""},
    {"which arrives", "that arrives", "", ""},
    {"which go", "that go", "", ""},
    {"which stop", "that stop", "", ""},
    {"which is", "that is", "less more under over near on in at", ","},
    {"flights leaving", "flights that leave", "", ""},
    {"flight leaving", "flight that leaves", "", ""},
    {"flights arriving", "flights that arrive", "", ""},
    {"flight arriving", "flight that arrives", "", ""},
    {"flights departing", "flights that depart", "", ""},
    {"flight departing", "flight that departs", "", ""},
    {"flights going", "flights that go", "", ""},
    {"flight going", "flight that goes", "", ""},
    {"that goes", "going", "from to via through", ""},
    {"that go", "going", "from to via through", ""},
    {"that has", "with", "a an two three four free the", "it"},
    {"that have", "with", "a an two three four free", "they"},
    {"stopping in", "with a stop in", "", "are is was were be keep keeps and"},
    {"stopping at", "with a stop at", "", "are is was were be keep keeps and"},
    {"to find a flight", "a flight", "", "you trying able unable cannot can't"},
    {"early in the morning", "in the early morning", "", ""},
    {"late in the evening", "in the late evening", "", ""},
    {"as early as possible", "as soon as possible", "", "leave leaves arrive arrives"},
    {"arriving", "that arrives", "in at by before after around", "flights flight is are was were and be time"},
    {"on american airlines", "with American Airlines", "!flight flights", ""},
    {"on delta", "with Delta", "", ""},
    {"on united airlines", "with United Airlines", "!flight flights", ""},
    {"ending with", "ending in", "#", ""},
    {"using my", "from my", "", ""},
    {"is reporting in the amount of", "is reported at", "", ""},
    {"in the amount of", "of", "", "reporting reported reports it"},
    {"round trip", "return", "fare fares ticket tickets flight flights airfare", ""},
    {"one way", "single", "fare fares ticket tickets", ""},
    {"they are", "they're", "", "where how what who as than which"},
    {"there is", "there's", "", ""},
    {"there's been", "there has been", "", ""},
    {"there's", "there is", "!been", ""},
    {"all weekend", "the whole weekend", "", ""},
    {"all day", "the whole day", "", ""},
    {"all night", "the whole night", "", ""},
    {"all morning", "the whole morning", "", ""},
    {"all afternoon", "the whole afternoon", "", ""},
    {"all week", "the whole week", "", ""},
    {"when you had already", "by which time you had already", "", ""},
    {"although", "even though", "", ""},
    {"even though", "although", "", ""},
    {"with it", "together with it", "the a my our your all", "together along up"},
    {"on two occasions", "twice", "", ""},
    {"on three occasions", "three times", "", ""},
    {"both times", "each time", "", ""},
    {"someone", "somebody", "", ""},
    {"somebody", "someone", "", ""},
    {"could not", "couldn't", "", ""},
    {"would not", "wouldn't", "", ""},
    {"wouldn't", "would not", "", ""},
    {"had not", "hadn't", "", ""},
    {"hadn't", "had not", "", ""},
    {"three times", "on three occasions", "!a an per as the more in each every than that what how your our higher",
     "first last next all other about around over nearly almost"},
    {"four times", "on four occasions", "!a an per as the more in each every than that what how your our higher",
     "first last next all other about around over nearly almost"},
    {"five times", "on five occasions", "!a an per as the more in each every than that what how your our higher",
     "first last next all other about around over nearly almost"},
    {"already", "", "!in had", "you we they i and"},
    {"simply", "", "", "quite very"},
    {"clearly", "", "", "very quite not"},
    {"very", "", "!much few little many well often soon same first", "not the so"},
    {"they're", "they are", "", ""},
};

/* The words from..to of the clause as `text`, with the marks that stood around them. Owned by caller. */
static char *
changed(const struct clause *clause, guint from, guint to, const char *text)
{
    g_autofree char *head = clause_join(clause, 0, from), *tail = clause_join(clause, to, clause->count);
    const char *lead = from ? clause->words[from - 1].low : "";
    if (word_in(lead, "a an")) { /* "a very odd call": "an odd call" */
        const char *next = *text || to >= clause->count ? text : clause->words[to].text;
        gsize width = strlen(head) - strlen(lead);
        char *fitted = g_strdup_printf("%.*s%c%s", (int)width, head, head[width], clause_article(next) + 1);
        g_free(head);
        head = fitted;
    }
    const char *before = from ? clause->words[from - 1].trail : "", *after = clause->words[to - 1].trail;
    gsize kept = strlen(before); /* of the marks the head has all that close something: "(lot 9) is" */
    while (kept && strchr(" .!?,;:-", before[kept - 1]))
        kept--;
    before += kept;
    if (!*text) /* left out */
        return g_strdup_printf("%s%s %s", head, before, tail);
    return g_strdup_printf("%s%s%s%s%s%s%s%s", head, from ? before : "", from ? " " : "", clause->words[from].lead,
                           text, to < clause->count ? after : "", to < clause->count ? " " : "", tail);
}

static bool
fits(const char *next, const char *wanted)
{
    if (!*wanted)
        return true;
    if (*wanted == '!')
        return *next && !word_in(next, wanted + 1) && !(wanted[1] == '#' && g_ascii_isdigit(*next));
    return (*wanted == '#' &&
            (g_ascii_isdigit(*next) || word_in(next, "two three four five six seven eight nine ten twenty thirty forty "
                                                     "fifty a an"))) ||
           word_in(next, *wanted == '#' ? wanted + 1 : wanted);
}

static char *
by_pair(const struct clause *clause, guint at, guint pair)
{
    guint matched = clause_has(clause, at, pairs[pair].from), same = 0;
    for (guint i = 0; i < clause->count && matched; i++)
        same += clause_has(clause, i, pairs[pair].from) > 0;
    if (!matched || same > 1) /* "every time he says …, every time it is …": both or none */
        return NULL;
    for (guint i = at; i + 1 < at + matched; i++)
        if (*clause->words[i].trail)
            return NULL;
    bool stops = *clause->words[at + matched - 1].trail || at + matched >= clause->count;
    const char *next = stops ? "" : clause->words[at + matched].low, *before = at ? clause->words[at - 1].low : "";
    if (!fits(next, pairs[pair].next) || word_in(before, pairs[pair].not_before))
        return NULL;
    return changed(clause, at, at + matched, pairs[pair].to);
}

static bool
is_verb(const char *low)
{
    return word_in(low, auxiliaries) || word_in(low, acts) || (strlen(low) > 4 && g_str_has_suffix(low, "ed"));
}

/* "said it was", "so you can", "the jacket you ordered": a "that" between. */
static char *
by_that(const struct clause *clause, guint at)
{
    if (at < 1 || at + 1 >= clause->count || *clause->words[at - 1].trail || *clause->words[at].trail)
        return NULL;
    const char *before = clause->words[at - 1].low, *here = clause->words[at].low, *next = clause->words[at + 1].low;
    const char *two = at > 1 ? clause->words[at - 2].low : "", *three = at > 2 ? clause->words[at - 3].low : "";
    bool pronoun = word_in(here, pronouns), told = word_in(two, "told promised assured informed warned tells") &&
                                                   word_in(before, "you us them him her me");
    told |= word_in(before, "told") && word_in(two, "was were been being");
    bool said = told || word_in(before, "said says say think thought believe realised realized noticed hope assume "
                                        "confirmed claims claim insists shows showing states stating saying");
    bool clause_follows = pronoun && is_verb(next);
    for (guint i = at + 1; i < at + 5 && i < clause->count && said && word_in(here, determiners); i++) {
        if (*clause->words[i - 1].trail || word_in(clause->words[i].low, "and or of to for with in on"))
            break;
        if (word_in(clause->words[i].low, "that which who")) /* "shows a balance that is too high" */
            break;
        clause_follows |= i > at + 1 && word_in(clause->words[i].low, auxiliaries);
    }
    bool purpose = word_in(before, "so") && word_in(here, "you we they it he she") &&
                   word_in(next, "can could don't won't will would may");
    bool noun =
        !is_verb(before) && !word_in(before, times) && !word_in(before, determiners) &&
        !word_in(before, "that which who what when where why how if because as while than and or but of to in on "
                         "at for with from by about after before since until so not all both it you them us") &&
        strlen(before) > 2 && !g_str_has_suffix(before, "ly");
    bool relative = noun && word_in(here, "you we they") && is_verb(next) && !word_in(next, "also still never") &&
                    (word_in(two, determiners) || word_in(three, determiners));
    if (!((said && clause_follows) || purpose || relative))
        return NULL;
    g_autofree char *with = g_strconcat("that ", clause->words[at].text, NULL);
    return changed(clause, at, at + 1, with);
}

/* "said that the": without. */
static char *
without_that(const struct clause *clause, guint at)
{
    if (at < 1 || at + 1 >= clause->count || !word_in(clause->words[at].low, "that") || *clause->words[at].trail ||
        !word_in(clause->words[at - 1].low, "said says say told you us them think noticed know confirmed") ||
        !word_in(clause->words[at + 1].low, "you we it they he she there the your our"))
        return NULL;
    if (word_in(clause->words[at - 1].low, "you us them") && (at < 2 || !word_in(clause->words[at - 2].low, "told")))
        return NULL;
    return changed(clause, at, at + 1, "");
}

/* "2 adults": a plural in small letters. */
static bool
is_counted(const char *text)
{
    gsize width = strlen(text);
    for (gsize i = 0; i < width; i++)
        if (!g_ascii_islower(text[i]))
            return false;
    return width > 3 && text[width - 1] == 's' && text[width - 2] != 's' && !word_in(text, "this less plus does goes");
}

/* "page 3 leads nowhere": what bears its number behind it. */
static const char numbered[] =
    "page pages step steps box pack packet batch crate gate seat row platform line version model part level "
    "floor flat room chapter terminal class zone lane route section item question number no type size stage bus";

/* "2 weeks" */
static char *
by_number(const struct clause *clause, guint at)
{
    static const char *const numbers[] = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    if (at + 1 >= clause->count || *clause->words[at].trail || *clause->words[at].lead ||
        !(word_in(clause->words[at + 1].low, units) || is_counted(clause->words[at + 1].text)) ||
        (at && (strpbrk(clause->words[at - 1].text, "0123456789") ||
                word_in(clause->words[at - 1].low, "to or and between size sizes") ||
                word_in(clause->words[at - 1].low, numbered))))
        return NULL;
    guint number = (guint)g_ascii_strtoull(clause->words[at].text, NULL, 10);
    g_autofree char *same = g_strdup_printf("%u", number);
    return number >= 2 && number <= 10 && strcmp(same, clause->words[at].text) == 0
               ? changed(clause, at, at + 1, numbers[number - 2])
               : NULL;
}

/* A noun in small letters, as far as its form tells: no verb, no word of grammar. */
static bool
is_bare(const char *low)
{
    gsize width = strlen(low);
    for (gsize i = 0; i < width; i++)
        if (!g_ascii_islower(low[i]))
            return false;
    return width > 2 && low[width - 1] != 's' && !is_verb(low) && !verb_is_request(low) &&
           !g_str_has_suffix(low, "ing") && !g_str_has_suffix(low, "ly") && !word_in(low, determiners) &&
           !word_in(low, pronouns) && !word_in(low, times) &&
           !word_in(low,
                    "not now then now some all most none half both one two three four five new old same other more "
                    "less much many few first last next only even just very too here again so that what when how "
                    "why who which came put cut let set got run later earlier sooner ago yesterday today tomorrow");
}

/* "keeps returning": "keeps on returning". */
static char *
by_form(const struct clause *clause, guint at)
{
    if (at + 1 < clause->count && word_in(clause->words[at].low, "keeps keep kept") && !*clause->words[at].trail &&
        strlen(clause->words[at + 1].low) > 5 && g_str_has_suffix(clause->words[at + 1].low, "ing") &&
        !word_in(clause->words[at + 1].low, "nothing something anything everything")) {
        g_autofree char *with = g_strconcat(clause->words[at].text, " on", NULL);
        return changed(clause, at, at + 1, with);
    }
    const char *how = clause_low(clause, at + 1), *done = clause_low(clause, at + 2);
    if (word_in(clause->words[at].low, "so") && g_str_has_suffix(how, "ly") && clause_has(clause, at + 3, "that") &&
        (g_str_has_suffix(done, "ed") || word_in(done, "made cut drawn written sewn built put"))) {
        g_autofree char *with = g_strdup_printf("%s so %s", done, how);
        return changed(clause, at, at + 3, with); /* "so badly drilled that": "drilled so badly that" */
    }
    if (at > 0 && at + 3 < clause->count && clause_has(clause, at, "the") && clause_has(clause, at + 2, "on") &&
        word_in(clause->words[at - 1].low, "since after before until") && !*clause->words[at + 1].trail &&
        word_in(clause->words[at + 3].low, "monday tuesday wednesday thursday friday saturday sunday") &&
        !(at + 4 < clause->count && g_ascii_isdigit(clause->words[at + 4].text[0]))) { /* "Saturday 21st" */
        g_autofree char *with = g_strdup_printf("%s's %s", clause->words[at + 3].text, clause->words[at + 1].text);
        return changed(clause, at, at + 4, with); /* "since Sunday's update" */
    }
    /* "the living room and hall are": "the living room and the hall are" */
    const char *a = at > 0 ? clause->words[at - 1].low : "",
               *b = at + 1 < clause->count ? clause->words[at + 1].text : "";
    guint article = at > 1 && word_in(clause->words[at - 2].low, "the your our")   ? at - 2
                    : at > 2 && word_in(clause->words[at - 3].low, "the your our") ? at - 3
                                                                                   : at;
    if (article < at && word_in(clause->words[at].low, "and") && !*clause->words[at - 1].trail && is_bare(a) &&
        is_bare(b) && at + 2 < clause->count && !*clause->words[at + 1].trail &&
        word_in(clause->words[at + 2].low,
                "is are was were have has had do does don't doesn't won't in on at for of from")) {
        g_autofree char *with = g_strdup_printf("and %s", clause->words[article].low);
        return changed(clause, at, at + 1, with);
    }
    bool let = word_in(clause->words[at].low, "let lets") && at + 3 < clause->count && !*clause->words[at].trail &&
               word_in(clause->words[at + 1].low, "the a an my your our this these their his her another other");
    for (guint i = at + 3; let && i < at + 6 && i < clause->count && !*clause->words[i - 1].trail; i++)
        if (word_in(clause->words[i].low,
                    "see use access view edit open book pay change read send choose enter work get "
                    "have log sign share keep run start download upload")) {
            g_autofree char *who = clause_join(clause, at + 1, i);
            g_autofree char *with =
                g_strdup_printf("%s %s to", strcmp(clause->words[at].low, "let") == 0 ? "allow" : "allows", who);
            return changed(clause, at, i, with);
        }
    return NULL;
}

/* The way's word for what stands at `at`; the gentlest ways first. NULL: it does not apply. */
static char *
worded(const struct clause *clause, guint way, guint at)
{
    static char *(*const ways[])(const struct clause *, guint) = {by_that, without_that, by_form};
    if (way < G_N_ELEMENTS(ways))
        return ways[way](clause, at);
    guint pair = way - G_N_ELEMENTS(ways);
    return pair < G_N_ELEMENTS(pairs) ? by_pair(clause, at, pair) : by_number(clause, at); /* digits are looked for */
}

static guint
run_of(const char *before, const char *line, const char *after, const char *source)
{
    g_autofree char *all = g_strconcat(before, " ", line, " ", after, NULL);
    return span_longest(all, source);
}

/* The line by the first way that gets below the bound, or by that which gets furthest. NULL: by none. */
static char *
shortened(const char *before, const char *line, const char *after, const char *source, guint *run)
{
    const guint ways = 4 + G_N_ELEMENTS(pairs);
    g_autoptr(clause) clause = clause_cut(line);
    char *best = NULL;
    bool quoted = false;
    for (guint way = 0; way<ways && * run> SPAN_MAX; way++)
        for (guint at = 0; at<clause->count && * run> SPAN_MAX; at++) {
            quoted = at == 0 ? false : quoted;
            quoted |= strstr(clause->words[at].lead, "\xE2\x80\x9C") != NULL;
            g_autofree char *proposal = quoted ? NULL : worded(clause, way, at);
            quoted &= strstr(clause->words[at].trail, "\xE2\x80\x9D") == NULL;
            guint shorter = proposal ? run_of(before, proposal, after, source) : *run;
            if (shorter >= *run)
                continue;
            *run = shorter;
            g_free(best);
            best = g_steal_pointer(&proposal);
        }
    return best;
}

static char *
between(const char *before, char *line, const char *after, const char *source)
{
    guint run = run_of(before, line, after, source);
    for (guint turn = 0; turn < 4 && run > SPAN_MAX; turn++) {
        char *better = shortened(before, line, after, source, &run);
        if (!better)
            break;
        g_free(line);
        line = better;
    }
    return line;
}

char *
alike_worded(char *line, const char *source)
{
    return between("", line, "", source);
}

char *
alike_after(const char *before, char *line, const char *source)
{
    return between(before, line, "", source);
}

char *
alike_before(const char *line, const char *after, const char *source)
{
    char *alike = between("", g_strdup(line), after, source);
    if (strcmp(alike, line) == 0)
        g_clear_pointer(&alike, g_free);
    return alike;
}
