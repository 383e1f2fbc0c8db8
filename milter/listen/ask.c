/*
 * ask.c - English requests and questions restated: "could you VP" → "you would like us to VP", "why did you VP" → "you would like
 * to know why we VP-ed".
 *
 * What asks for a deed and what asks for an answer is told apart here, and deeds are told; a question's own words are put in order in
 * question.c. Nothing restated promises anything. Thread-safe.
 */
#include "ask.h"
#include "leads.h"
#include "person.h"
#include "question.h"
#include "subject.h"
#include "verb.h"

#include <string.h>

static const char fillers[] =
    "please pls plz kindly possibly just also at least perhaps maybe actually really now urgently "
    "immediately still then";
static guint
skip(const struct clause *clause, guint at, const char *list)
{
    while (at < clause->count && word_in(clause->words[at].low, list))
        at++;
    return at;
}

/* "could the chef please check": asked of somebody named. The first word of the deed, or 0. who_out: of whom, turned; owned by caller. */
static guint
asks_named(const struct clause *clause, guint at, char **who_out)
{
    if (at + 3 >= clause->count || !word_in(clause->words[at].low, "can could would will") ||
        word_in(clause->words[at + 1].low,
                "i we you u it they he she this that there someone somebody anyone anybody please"))
        return 0;
    for (guint i = at + 2; i + 1 < clause->count && i <= at + 5 && !*clause->words[i - 1].trail; i++)
        if (word_in(clause->words[i].low, "please pls kindly")) {
            *who_out = person_told("", clause, at + 1, i);
            return *who_out ? i + 1 : 0;
        }
    return 0;
}

char *
ask_question(const struct clause *clause)
{
    guint at = leads_question(clause, skip(clause, 0, "so then and but also or precisely exactly"));
    bool led = at > 0 && leads_question(clause, 0) > 0;
    if (clause_has(clause, at, "surely") && strchr(clause->words[clause->count - 1].trail, '?'))
        return person_told(QUESTION_KNOW "whether ", clause, at + 1, clause->count);
    if (clause_has(clause, at,
                   "can|could|would|will|can't|couldn't someone|somebody|anyone|anybody please|just|now|kindly") ||
        (clause_has(clause, at, "can|could|would|will|can't|couldn't someone|somebody|anyone|anybody") &&
         at + 2 < clause->count && !word_in(clause->words[at + 2].low, "have be else still really get use see")))
        return NULL;
    g_autofree char *who = NULL;
    if (at >= clause->count || clause_has(clause, at, "will|won't you please|pls|kindly") ||
        asks_named(clause, at, &who))
        return NULL;
    if (!led &&
        (clause_has(clause, at,
                    "can|could|would you start|begin|finish|manage|cope|come by|before|on|in|after|next|this|it") ||
         clause_has(clause, at, "would you sell|prefer|accept|charge|expect|need|want|like|say|rather") ||
         clause_has(clause, at, "would you be interested|open")))
        return question_told(clause, at, QUESTION_KNOW); /* "can you start before Easter": whether we can */
    if (!led && leads_deed(clause, 0) && clause_has(clause, 0, "can|could|would|cud|is|i|i'd|was|just|hope|you"))
        return NULL; /* "could you VP" asks for a deed */
    bool asked = strchr(clause->words[clause->count - 1].trail, '?') != NULL;
    if (!led && strpbrk(clause->words[clause->count - 1].trail, ".!") && !asked && at + 1 < clause->count &&
        word_in(clause->words[at].low, "what how where when who") && subject_is_pronoun(clause->words[at + 1].low))
        return NULL; /* "What I did end up with is …" */
    if (!led && strpbrk(clause->words[clause->count - 1].trail, ".!") && !asked && at + 4 < clause->count &&
        clause_has(clause, at, "what the|my|our|your|his|her|their|this|that") &&
        !word_in(clause->words[clause->count - 1].low, "is are was were be costs means"))
        return NULL; /* "What the driver said was not true" */
    if (!led && !asked && strcmp(clause->words[at].low, "what") == 0 &&
        (verb_is_past(clause_low(clause, at + 1)) || g_str_has_suffix(clause_low(clause, at + 1), "ed")))
        for (guint i = at + 2; i + 1 < clause->count; i++)
            if (word_in(clause->words[i].low, "was were is") && !*clause->words[i].trail)
                return NULL; /* "What arrived in May was a final demand" */
    if (!led && !asked && at + 7 < clause->count && clause_has(clause, at, "what happened to|in|at|with|on"))
        for (guint i = at + 4; i < clause->count; i++)
            if (word_in(clause->words[i].low, "should was is has must makes made cannot could"))
                return NULL; /* "What happened to my case should not happen to anyone" */
    if (!led && asked && word_in(clause->words[0].low, "surely") && clause->count > 3)
        return person_told(QUESTION_KNOW "whether ", clause, 1, clause->count);
    if (!led && asked &&
        (clause_has(clause, 0, "any chance|possibility|way|option|point of|to|that|for|in") ||
         clause_has(clause, 0, "any reason|objection|objections|problem|sign|hope|need why|to|with|of|for|that") ||
         clause_has(clause, 0, "anything|something i|we|you|else can|could|should|need|i|we|you"))) {
        g_autoptr(clause) small = clause_part(clause, 0, clause->count);
        clause_lower(small, 0);
        return person_told(QUESTION_KNOW "whether there is ", small, 0, small->count);
    }
    if (!led && !question_begins(clause, at))
        return NULL;
    if (!led && !asked && word_in(clause->words[at].low, "which who whose")) /* "…, which is more than it cost" */
        return NULL;
    /* "wondering if you could VP" asks for a deed */
    if (led && word_in(clause->words[at].low, "if whether") &&
        clause_has(clause, at + 1, "you|u could|can|would|might"))
        return NULL;
    return question_told(clause, at, QUESTION_KNOW);
}

/* "send me …" behind "us to"; help alone is a noun. */
static char *
deed(const struct clause *clause, guint at, const char *who)
{
    at = skip(clause, at, fillers);
    if (at >= clause->count)
        return NULL;
    if (word_in(clause->words[at].low, "look check") && at + 1 == clause->count)
        return g_strdup_printf("you would like %s to look into it", who);
    if (clause_has(clause, at, "look today|now|soon|urgently|tomorrow|asap") && at + 2 == clause->count)
        return g_strdup_printf("you would like %s to look into this %s", who, clause->words[at + 1].low);
    if (word_in(clause->words[at].low, "help assist") &&
        (at + 1 == clause->count || clause_has(clause, at + 1, "me|us")) && at + 2 >= clause->count)
        return g_strdup("you would like our help");
    guint seen = clause_has(clause, at, "show|list|display me|us");
    seen = seen ? seen : clause_has(clause, at, "show|list|display all|any|the|my");
    for (guint i = at + 1; seen && i < clause->count && i < at + 6; i++) /* "show my father how to do it" */
        seen = word_in(clause->words[i].low, "how where what") ? 0 : seen;
    if (seen && at + seen < clause->count && strcmp(who, "us") == 0 &&
        !word_in(clause->words[at + seen].low, "how what where why when that"))
        return person_told("you would like to see ", clause,
                           at + seen - word_in(clause->words[at + seen - 1].low, "all any the my"), clause->count);
    guint told = clause_has(clause, at, "tell|inform me|us the|my|your|about");
    if (told && strcmp(who, "us") == 0 && at + told < clause->count)
        return person_told(QUESTION_KNOW, clause, at + 2, clause->count);
    guint given = clause_has(clause, at, "give|get|gimme me|us a|an|some|the|one|two|three|four|information|details");
    if (given && strcmp(who, "us") == 0 && at + given < clause->count)
        return person_told("you would like ", clause, at + 2, clause->count);
    if (clause_has(clause, at, "do|don't not") || word_in(clause->words[at].low, "don't")) {
        guint verb = at + (word_in(clause->words[at].low, "don't") ? 1 : 2);
        g_autofree char *prefix = g_strdup_printf("you would like %s not to ", who);
        g_autoptr(clause) barred = clause_part(clause, 0, clause->count);
        for (guint i = verb + 1; i + 2 < barred->count; i++) /* "don't ring my office but send me an email" */
            if (word_in(barred->words[i].low, "but") &&
                !word_in(barred->words[i + 1].low,
                         "the a an my our only just also not for to at in on with by if when all") &&
                word_in(barred->words[i + 2].low, "it them me us the my our a an to this that him her"))
                clause_set(barred, i, "but to");
        return person_told(prefix, barred, verb, barred->count);
    }
    g_autofree char *prefix = g_strdup_printf("you would like %s to ", who);
    g_autoptr(clause) calm = clause_part(clause, 0, clause->count);
    clause_lower(calm, at);
    const char *object = leads_unsaid(calm, at);
    if (object) {
        g_autofree char *whole = g_strdup_printf("%s %s", calm->words[at].text, object);
        clause_set(calm, at, whole);
    }
    for (guint i = at + 1; i < calm->count; i++)
        if (word_in(calm->words[i].low, "please pls plz") && !strchr(calm->words[i - 1].low, ':'))
            clause_set(calm, i, "");
    for (guint i = at + 1; i + 1 < calm->count; i++) /* "cancel it and do not charge me": "… and not to charge you" */
        if (word_in(calm->words[i - 1].low, "and or but") && clause_has(calm, i, "do not")) {
            clause_set(calm, i, "not");
            clause_set(calm, i + 1, "to");
        } else if (word_in(calm->words[i - 1].low, "and or but") && clause_has(calm, i, "don't"))
            clause_set(calm, i, "not to");
    return person_told(prefix, calm, at, calm->count);
}

/* "Reopen it please and swap the printer": an order whose verb we need not know. */
static guint
pleaded(const struct clause *clause, guint at)
{
    if (at + 2 >= clause->count || !g_unichar_isalpha(g_utf8_get_char(clause->words[at].low)) ||
        !word_in(clause->words[at + 1].low, "it this that them these my the me us these those"))
        return 0;
    for (guint i = at + 2; i < clause->count && i < at + 6; i++)
        if (word_in(clause->words[i].low, "please pls plz"))
            return i;
    return 0;
}

/* "It would be great if we could export it": a thing that is not there yet, wished for. */
static char *
dreamt(const struct clause *clause, guint at)
{
    static const char *const leads[] = {
        "it would|it'd be great|nice|good|helpful|useful|handy|lovely|amazing|awesome|ideal|fantastic if i|we could",
        "it would|it'd be so|really|very great|nice|good|helpful|useful|handy|lovely|amazing|awesome if i|we could",
        "would be great|nice|good|helpful|useful|handy|lovely|amazing|awesome|ideal|fantastic if i|we could",
        "i|we would love to be able to",
        "i|we wish i|we could",
        "i'd|we'd love to be able to"};
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        guint matched = clause_has(clause, at, leads[i]);
        if (matched && at + matched < clause->count)
            return person_told("you would like to be able to ", clause, at + matched, clause->count);
    }
    return NULL;
}

/* "I wish more shops were so honest": of what is not so, and no wish for it. */
static bool
is_regret(const struct clause *clause, guint at, guint next)
{
    bool regrets = clause_has(clause, at, "i|we wish") && !word_in(clause->words[next].low, "to for a an");
    for (guint i = next + 1; regrets && i < clause->count && i < next + 6; i++)
        if (word_in(clause->words[i].low, "were was had could would did") ||
            g_str_has_suffix(clause->words[i].low, "ed"))
            return true;
    return false;
}

static char *
want(const struct clause *clause, guint at)
{
    static const char *const leads[] = {"i|we would|should like|love|prefer",
                                        "i|we would really|just|also|simply like|love",
                                        "i'd|we'd like|love|prefer",
                                        "i'd|we'd really|just|also like|love",
                                        "i|we want|wish|wanted",
                                        "i|we just|really|only|also|now|simply|still want|wanted",
                                        "i|we would also|then like",
                                        "would like|love|prefer",
                                        "id like",
                                        "i|we like to"};
    const guint like_to = G_N_ELEMENTS(leads) - 1; /* its "to" belongs to what is wanted */
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        guint matched = clause_has(clause, at, leads[i]);
        guint next = at + matched - (i == like_to);
        if (!matched || next >= clause->count || word_in(clause->words[next].low, "that what it"))
            continue;
        bool prefers = strcmp(clause->words[next - 1].low, "prefer") == 0;
        bool done = word_in(clause->words[next].low, "us me") && next + 1 < clause->count &&
                    g_str_has_suffix(clause->words[next + 1].low, "ed"); /* "I'd like us moved together" */
        next += done;
        const char *head = is_regret(clause, at, next) ? "you wish "
                           : done                      ? "you would like to be "
                           : prefers                   ? "you would prefer "
                                                       : "you would like ";
        return person_told(head, clause, next, clause->count);
    }
    return NULL;
}

static char *
news(const struct clause *clause, guint at)
{
    guint matched = clause_has(clause, at, "any|an update|news|updates|progress|word");
    if (!matched && clause_has(clause, at, "is there any update|news|progress"))
        matched = 4;
    if (!matched)
        return NULL;
    return at + matched >= clause->count
               ? g_strdup("you would like an update")
               : person_told("you would like an update ", clause, at + matched, clause->count);
}

/* "go ahead and", "set up a meeting", "please end my membership": an order at `next`, the pleading before it from `at`. */
static bool
is_order(const struct clause *clause, guint at, guint next)
{
    static const char *const bare[] = {"come",
                                       "hurry",
                                       "reconsider",
                                       "improve",
                                       "listen to",
                                       "think of|about|again|twice",
                                       "work on",
                                       "deal with",
                                       "see to",
                                       "be more|less|careful|kind|kinder|patient|quick|honest|polite|fair",
                                       "be gentle|considerate|clear|clearer|nicer|aware|mindful",
                                       "do not",
                                       "don't"};
    bool pleads = next > at;
    if (next >= clause->count)
        return false;
    const char *low = clause->words[next].low, *then = clause_low(clause, next + 1);
    if (clause_has(clause, next, "go ahead and|with") ||
        (next + 3 < clause->count && clause_has(clause, next, "set|put a|an|up|my|me|us") &&
         (pleads || word_in(then, "a an up me"))))
        return true;
    bool object = word_in(then, "it this them me us");
    bool other = word_in(then, "is was has of number date id still not never been you to a keeps") ||
                 word_in(low, "have go see try hurry") || (word_in(low, "credit") && word_in(then, "where to")) ||
                 (word_in(low, "order return email change") && !object);
    if (verb_is_request(low) && (pleads || !other || clause_has(clause, next, "try again")))
        return true;
    if (!pleads)
        return false;
    return clause_first(clause, next, bare, G_N_ELEMENTS(bare)) || /* or else whatever the verb */
           (!word_in(low, "find note see be i we you it this for in on at") &&
            word_in(then, "my the this that these those it them him me us a an our all both your their his her"));
}

/* "I want somebody to", "could anyone": asked of nobody in particular. */
static guint
asks_someone(const struct clause *clause, guint at)
{
    guint asked = clause_has(clause, at, "can|could|would|will|can't|couldn't someone|somebody|anyone|anybody");
    if (asked && at + asked + 1 < clause->count)
        asked += word_in(clause->words[at + asked].low, "there here"); /* "can somebody there open it" */
    if (asked)                                                         /* "can someone on your side look" */
        asked += clause_has(clause, at + asked, "on|at|from|in your side|end|team|office|department|company|staff");
    if (asked && word_in(clause_low(clause, at + asked), "who that")) /* "can anyone who uses it explain" */
        for (guint i = at + asked + 2; i < clause->count && i < at + asked + 9; i++)
            if (word_in(clause->words[i].low, "explain tell help confirm advise show recommend suggest"))
                return i - at;
    return asked ? asked : clause_has(clause, at, "i|we want|need someone|somebody to");
}

/* "put my pin in wrong three times", "print quality is bad", "sending it back": what begins like an order and is none. */
static bool
is_report(const struct clause *clause, guint at, guint next)
{
    if (next == at && (verb_tells_past(clause, next) || verb_heads_noun(clause, next) ||
                       clause_has(clause, next, "keep getting|receiving|seeing|having|being")))
        return true;
    return next < clause->count && g_str_has_suffix(clause->words[next].low, "ing") &&
           !verb_is_request(clause->words[next].low);
}

char *
ask_request(const struct clause *clause)
{
    guint at = skip(clause, 0, "so then and but also or either");
    char *plain = news(clause, at);
    plain = plain ? plain : dreamt(clause, at);
    plain = plain ? plain : leads_wanted(clause);
    if (plain)
        return plain;
    g_autofree char *who = NULL;
    guint named = asks_named(clause, at, &who);
    if (named)
        return deed(clause, named, who);
    guint plea = pleaded(clause, at);
    if (plea) {
        g_autoptr(clause) order = clause_part(clause, at, clause->count);
        clause_set(order, plea - at, "");
        return deed(order, 0, "us");
    }
    guint next = leads_deed(clause, at);
    if (next > at)
        return deed(clause, next, "us");
    guint someone = asks_someone(clause, at);
    if (someone)
        return deed(clause, at + someone, "someone");
    next = skip(clause, at, "please pls plz kindly just also");
    if (is_report(clause, at, next))
        return NULL;
    if (is_order(clause, at, next))
        return deed(clause, next, "us");
    if (next > at && clause_has(clause, next, "can|could|would you|u"))
        return deed(clause, next + 2, "us");
    if (clause_has(clause, at,
                   "i|we demand|require|request|expect "
                   "a|an|the|your|immediate|full|written|my|someone|somebody|compensation")) {
        g_autofree char *prefix = g_strdup_printf("you %s ", clause->words[at + 1].low);
        return person_told(prefix, clause, at + 2, clause->count);
    }
    return want(clause, at);
}

bool
ask_begins(const struct clause *clause, guint at)
{
    if (clause_has(clause, at, "please|pls|plz|kindly"))
        return at + 1 < clause->count && (verb_is_request(clause->words[at + 1].low) ||
                                          clause_has(clause, at + 1, "do|don't|can|could|let|tell|just"));
    if (clause_has(clause, at, "can|could|would you|u|someone|anyone|i") || clause_has(clause, at, "will you please") ||
        clause_has(clause, at, "may|shall|should i|we"))
        return true;
    if (clause_has(clause, at, "i|we would|want|wish like|to|you|a|an|the|my") ||
        clause_has(clause, at, "i'd|we'd like") || clause_has(clause, at, "i|we demand|expect|request"))
        return true;
    if (clause_has(clause, at, "how|when|where|why|what|which do|does|did|can|could|will|is|are|has|have|should|would"))
        return true;
    if (clause_has(clause, at, "how long|much|many|often|soon|far|old is|are|do|does|did|will|would|can"))
        return true;
    return clause_has(clause, at, "is|are|do|does|did|has|have there|it|this|you|i|my|the") > 0;
}
