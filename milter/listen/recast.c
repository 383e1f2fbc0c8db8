/*
 * recast.c - English sentences whose parts change places or shape: a time behind its day, a relative clause as an apposition, a
 * detail left out, a thing named first and what happened to it in a relative clause.
 *
 * Each rule is a pattern and what it becomes. A rule never puts words between an auxiliary and its verb or within a phrase; which
 * of them is kept is for paraphrase.c, by the run it leaves. Owns its compiled patterns for the life of the process. Pure.
 */
#include "recast.h"

#include "clause.h"

#include <string.h>

#define DAY                                                                                                            \
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]+)?| morning| afternoon| "    \
    "evening| night)?"
#define THING "(?:the|your|our|this|his|her|their) "

/* Of wishes too first; the gentlest before those that leave something out. */
static const struct {
    const char *from, *to;
} rules[RECAST_COUNT] = {
    /* "from Leeds to Carlisle on the 23rd has" */
    {"\\bfrom ([A-Z]\\w+(?: [A-Z]\\w+)?) to ([A-Z]\\w+(?: [A-Z]\\w+)?) (on (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: "
     "[A-Z]\\w+)?|" DAY "))",
     "\\3 from \\1 to \\2"},
    /* "on 14 or 15 May" */
    {"\\bon (\\d{1,2}) or (\\d{1,2} [A-Z])", "on either \\1 or \\2"},
    /* "by 4 pm on Friday 11 October" */
    {"\\bby (\\d{1,2}(?:[:.]\\d{2})? ?[ap]m|noon|midday|midnight) on (" DAY ")", "by \\2, \\1"},
    {"\\bby (" DAY "),? (?:at )?(\\d{1,2}(?:[:.]\\d{2})? ?[ap]m|noon|midday|midnight)\\b", "by \\2 on \\1"},
    /* "of which the lower is" */
    {"\\bof which the (\\w+) (is|are|was|were)\\b", "the \\1 of which \\2"},
    /* "£110, which is more than the ticket cost" */
    {",? which (?:is|was) (nearly|almost|about|around|over|more than|roughly) ([^,]+? ago) (and|but) ",
     ", \\1 \\2, \\3 "},
    {",? which (?:is|was) (nearly|almost|about|around|more|less|far|much|only|just|over|roughly|twice|half) ",
     ", \\1 "},
    /* "since you updated on Monday the export stops" */
    {"^((?:since|when|after|as soon as|once) (?:you|we) [^,]{4,48}? (?:on|last|this) (?:" DAY
     "|week|month|year|night)),? (" THING "[^,]+)$",
     "\\2 \\1"},
    /* "was moved to 15 December without …" */
    {"\\bwas (moved|changed|cancelled|postponed|shifted|rebooked|delayed) (to|by|from)\\b", "has been \\1 \\2"},
    /* "a parcel that you sent", "the parcel which you sent" */
    {"\\b(" THING "(?:\\w+ ){1,3})(?:that|which) (you|we) (had |have )?", "\\1\\2 \\3"},
    /* "despite her efforts, nobody came": the fact first */
    {"^((?:despite|in spite of|without) [^,]+), ([^,]+)$", "\\2 \\1"},
    /* "one patient who is being carried down, and a lady": a row without what its members do */
    {"^(.+?, [^,]+?) who (?:is|are|was|were|has|have|had|can|cannot|can't) [^,]+(,? and (?:a|an|the|one|two) [^,]+)$",
     "\\1\\2"},
    /* what only softens: left out */
    {", (?:for example|for instance|of course|by the way|as far as \\w+ know|to be honest|you think),? ", ", "},
    /* "there was a smell of gas in the hall": what is reported is the thing */
    {"^there (?:is|are|was|were|has been|have been) "
     "(?!(?:no|not|nothing|never|nobody|only|so|too|still|just|also|always|now|"
     "it|you|more)\\b)((?:(?! and )[^,;:])+)$",
     "you report \\1"},
    /* "the drain cover outside no 61 has collapsed": named first */
    {"^(" THING "(?:[^ ,;:()]+ ){1,}?[^ ,;:()]+) (is|isn't|was|wasn't|has|hasn't|does|doesn't|keeps|will|won't) "
     "(?!(?:that|what|how|why|where|to|and|or)\\b)([^,;:]+)$",
     "this is about \\1, which \\2 \\3"},
    {"^(" THING "(?:[^ ,;:()]+ ){1,}?[^ ,;:()]+) (is|isn't|was|wasn't|has|hasn't|does|doesn't|keeps|will|won't) "
     "(?!(?:that|what|how|why|where|to|and|or)\\b)([^,;:]+, [^;:]+)$",
     "this is about \\1, which \\2 \\3"},
};

/* People are no "which", and a question or a second clause in the subject is none. */
static bool
names_thing(const char *subject)
{
    static const char others[] =
        "wife husband son daughter mother father mum dad brother sister neighbour neighbor partner friend "
        "boyfriend girlfriend grandson granddaughter uncle aunt cousin colleague boss manager engineer driver "
        "technician plumber electrician courier agent adviser advisor nurse doctor man woman lady boy girl lad "
        "guy child children kids baby customer client tenant tenants landlord colleagues people person staff "
        "team user users member members teacher postman rep chap "
        "who which that what when where why how if because although since as after before while until and but "
        "or so you we they he she it is are was were has have had do does did will would can could one thing "
        "problem only reason";
    g_autoptr(clause) words = clause_cut(subject);
    for (guint i = 0; i < words->count; i++) {
        gsize width = strlen(words->words[i].low);
        bool owned = width > 2 && strcmp(words->words[i].low + width - 2, "'s") == 0;
        bool inner = i > 0 && word_in(words->words[i].low, "it them") && /* "with the counter on it" */
                     word_in(words->words[i - 1].low, "on in with inside");
        if (!owned && !inner && word_in(words->words[i].low, others))
            return false;
    }
    return words->count >= 3;
}

/* "…, which has leaked and the plaster is wet": the second clause is the sentence's own again. */
static char *
parted(char *line)
{
    static const char *const subjects[] = {" and the ", " and your ", " and our ", " and you ", " and it ",
                                           " and we ",  " and they ", " and he ",  " and she ", " and nobody "};
    for (guint i = 0; i < G_N_ELEMENTS(subjects); i++) {
        const char *at = strstr(line, subjects[i]);
        g_autoptr(clause) rest = clause_cut(at ? at : "");
        bool noun = i < 3;
        if (!at || at[-1] == ',' || rest->count < 4 ||
            (noun && !word_in(rest->words[3].low, "is isn't was wasn't are were has hasn't does doesn't keeps won't")))
            continue;
        char *told = g_strdup_printf("%.*s,%s", (int)(at - line), line, at);
        g_free(line);
        return told;
    }
    return line;
}

char *
recast(guint rule, const char *clause)
{
    static GRegex *patterns[RECAST_COUNT];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < RECAST_COUNT; i++)
            patterns[i] = g_regex_new(rules[i].from, 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(patterns[rule], clause, 0, &match))
        return NULL;
    if (rule >= RECAST_COUNT - 2) {
        g_autofree char *subject = g_match_info_fetch(match, 1);
        if (!names_thing(subject))
            return NULL;
    }
    if (rule >= RECAST_COUNT - 2 &&
        (strstr(clause, ", no ") || strstr(clause, ", which ") || strstr(clause, " and none ") ||
         strstr(clause, " and you ") || strstr(clause, " and it ")))
        return NULL; /* what follows is no part of the relative clause */
    char *line = g_regex_replace(patterns[rule], clause, -1, 0, rules[rule].to, 0, NULL);
    return rule >= RECAST_COUNT - 2 ? parted(line) : line;
}
