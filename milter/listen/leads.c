/*
 * leads.c - how English requests and questions begin ("could you tell me whether", "would you be so kind as to"), what clipped ones leave
 * unsaid ("new one asap or refund pls", "please fix asap"), and phrases that are a request whole ("expecting a quick resolution",
 * "what gives"). Closed lists. Pure.
 */
#include "leads.h"

#include <string.h>

static const char wh[] = "what when where why how who whom which whose whats where's what's when's how's who's why's";

static guint
behind(const struct clause *clause, guint at, const char *list)
{
    while (at < clause->count && word_in(clause->words[at].low, list))
        at++;
    return at;
}

/* "I would like to know | is your policy valid": a learner's question, asked as one asks it alone. */
static bool
inverted(const struct clause *clause, guint at)
{
    return at + 2 < clause->count && word_in(clause->words[at].low, "is are was were do does did has") &&
           !word_in(clause->words[at + 1].low, "not to in on at");
}

/* What may stand before a question, the longer before the shorter; behind the last only a word that asks. */
static const char *const leads[] = {
    "can|could|would|will|please you|u please|pls|also|kindly tell|advise|explain|confirm|clarify me|us|to",
    "can|could|would|will you|u please|pls|also|kindly tell|advise|explain|confirm|clarify",
    "can|could|would|will you|u tell|advise|explain me|us|to",
    "can|could|would|will you|u let me|us know",
    "can|could|would|will you|u please|pls let me|us know",
    "can|could|would|will you|u explain to me|us",
    "can|could|would|will you|u tell|advise|explain|confirm|clarify|check",
    "can|could|would|will anyone|someone|anybody|somebody explain to me|us",
    "can|could|would|will anyone|someone|anybody|somebody please explain to me|us",
    "i'm|we're calling|ringing|writing|emailing|contacting|phoning to see|ask|check|know|find|enquire",
    "i'm|we're calling|ringing|writing|emailing|contacting|phoning you to see|ask|check|know|find|enquire",
    "i|we am|are|was|were calling|ringing|writing|emailing|contacting|phoning to see|ask|check|know|find|enquire",
    "i|we wanted|want|need|wish to check|see|find",
    "i'd|we'd like to check|see",
    "just checking|asking|calling",
    "calling|ringing|writing to ask|see|check",
    "would|could you be so|very kind as|enough to tell|advise|inform me|us",
    "would|could you be kind enough to tell|advise|inform me|us",
    "would you mind telling|explaining me|us|to",
    "would|are you be able to tell me|us",
    "are you able to tell|advise me|us",
    "please|pls|kindly let me|us know",
    "please|pls|kindly tell|advise|inform me|us",
    "please|pls|kindly explain|clarify|confirm|advise|tell",
    "let me|us know",
    "tell|advise me|us",
    "can|could anyone|someone|anybody|somebody tell me|us",
    "can|could|would|will anyone|someone|anybody|somebody please|pls|kindly tell|advise me|us",
    "can|could|would|will anyone|someone|anybody|somebody please|pls|kindly let me|us know",
    "can|could|would|will anyone|someone|anybody|somebody please|pls|kindly explain|confirm|clarify|check|advise",
    "can|could|would|will anyone|someone|anybody|somebody let me|us know",
    "can|could|would|will anyone|someone|anybody|somebody confirm|clarify|check",
    "can|could anyone|someone|anybody|somebody explain",
    "i|we would|should like|love to know|understand|ask|enquire|inquire|find",
    "i|we would|should also|just|really like|love to know|understand|ask",
    "please|pls|kindly let me|us also know",
    "please|pls|kindly also let|tell me|us",
    "does|do anyone|you|anybody know",
    "anyone|anybody|someone know|knows",
    "i'd|we'd like|love to know|understand|ask|enquire|inquire|find",
    "i|we want|need|wish|wanted to know|understand|ask",
    "i|we just|really want|need|wanted to know|understand|ask",
    "i|we am|are wondering",
    "i'm|we're wondering",
    "i|we was|were wondering|curious",
    "i|we was|were|am|are just wondering|curious",
    "i|we wonder",
    "i'd|we'd be interested|curious|keen|glad|grateful to know|learn",
    "i|we would|should further|also|then like to know|ask|hear",
    "i|we would|should further|also like to be told|informed",
    "i|we would|should like to be told|informed",
    "i'd|we'd like to be told|informed",
    "i|we want|need|wish to be told|informed",
    "i|we would be interested|curious|keen|glad|grateful to know|learn",
    "do|would you have any idea|clue|information",
    "just|was|only wondering",
    "was just wondering",
    "do|would you know",
    "do|would you happen to know",
    "may|can i|we ask",
    "is there any idea|ideas|clue|clues|word|news",
    "any|got idea|ideas|clue|clues|tip|tips|suggestion|suggestions|thoughts",
    "i|we have|had a question",
    "quick question",
    "my question is",
    "please|pls"};

guint
leads_question(const struct clause *clause, guint at)
{
    for (guint i = 0; i < G_N_ELEMENTS(leads); i++) {
        guint matched = clause_has(clause, at, leads[i]);
        if (!matched)
            continue;
        if (clause_has(clause, at + matched, LEADS_PLACED))
            return at + matched; /* "to know on what grounds" */
        guint next = behind(clause, at + matched, "out about on as to is exactly please as well also too asap soon");
        if (next < clause->count &&
            (word_in(clause->words[next].low, wh) || word_in(clause->words[next].low, "if whether") ||
             clause_has(clause, next, LEADS_PLACED)))
            return next;
        if (i + 1 < G_N_ELEMENTS(leads) && inverted(clause, at + matched))
            return at + matched;
    }
    return at;
}

static const char anyone[] = "wait press register log sign click enter scroll queue create type swipe hold pull push "
                             "tap select";
static const char *const deeds[] = {"can|could|would|will|cud you|u be able|willing|prepared|happy|ready to",
                                    "are you able|willing|prepared|happy|ready to",
                                    "can|could|would|will you|u still|also be able to",
                                    "is|would|was it be possible for you to",
                                    "is|would it possible for you to",
                                    "would it be possible to",
                                    "is there any|a way|chance you|u could|can",
                                    "is there any|a way|chance that you|u could|can",
                                    "any chance you|u could|can",
                                    "i|we was|were wondering if|whether you|u could|can|would",
                                    "i|we am|are wondering if|whether you|u could|can|would",
                                    "was|just wondering if|whether you|u could|can|would",
                                    "i'm wondering if|whether you could|can",
                                    "i|we would appreciate it if you could|would",
                                    "i'd|we'd appreciate it if you could|would",
                                    "i|we would be grateful|pleased|happy if you|somebody|someone could|would",
                                    "i'd|we'd be grateful|pleased|happy if you|somebody|someone could|would",
                                    "it would|will be great|nice|good|helpful|appreciated|kind if you could|would|can",
                                    "would|could you be so kind|good as to",
                                    "i|we hope you|u can|could|will",
                                    "i|we hope that you|u can|could|will",
                                    "hope|hoping you|u can|could|will",
                                    "i|we wonder if|whether you|u could|can|would",
                                    "i|we wanted|want to ask if|whether you|u could|can|would",
                                    "i|we would like to ask if|whether you|u could|can|would",
                                    "i'd|we'd like to ask if|whether you|u could|can|would",
                                    "i'm|i am hoping you|u can|could",
                                    "i|we would like|love you|u to",
                                    "i|we kindly|hereby|therefore|respectfully ask|request|urge you|u to",
                                    "i|we would kindly ask|request you to",
                                    "i|we would be delighted|glad|thankful|obliged if you|somebody|someone could|would",
                                    "i'd be delighted|glad|thankful|obliged if you|somebody|someone could|would",
                                    "i'd|we'd kindly ask you to",
                                    "i'd|we'd appreciate if you could|would",
                                    "i|we appreciate if you could|would",
                                    "i|we would appreciate if you could|would",
                                    "i'd|we'd expect you to",
                                    "i'd|we'd like|love you|u to",
                                    "i|we want|need|expect|ask|request|require|beg|urge|wanted you|u to",
                                    "i|we just|really|also|now|simply want|need|expect|ask|request you|u to",
                                    "i|we am|are asking|requesting|expecting you|u to",
                                    "i'm asking|requesting|expecting you to",
                                    "you|u need|have|ought to",
                                    "you|u must|should",
                                    "can|could|would|will|cud you|u guys|people",
                                    "can|could|would|cud you|u",
                                    "will you please|pls|kindly"};

guint
leads_deed(const struct clause *clause, guint at)
{
    for (guint i = 0; i < G_N_ELEMENTS(deeds); i++) {
        guint matched = clause_has(clause, at, deeds[i]);
        if (matched && strstr(deeds[i], "possible to") &&
            clause_has(clause, at + matched, "have|get another|a|an|one|two"))
            return at; /* "to have a spare key": who asks gets it */
        if (matched && g_str_has_prefix(deeds[i], "you|u ") && word_in(clause_low(clause, at + matched), anyone))
            return at; /* "You have to wait 20 minutes for the page": one has to */
        if (matched &&
            !clause_has(clause, at, "you|u must|should be|have|know|think|hate|really")) /* "You must be joking" */
            return at + matched;
    }
    return at;
}

/* ---- what a request leaves unsaid -------------------------------------------------------------------------------- */

char *
leads_wanted(const struct clause *clause)
{
    static const struct {
        const char *words, *say;
    } goods[] = {{"new one", "a new one"},         {"full refund", "a full refund"}, {"refund", "a refund"},
                 {"replacement", "a replacement"}, {"exchange", "an exchange"},      {"money back", "your money back"},
                 {"callback", "a callback"},       {"invoice", "the invoice"}};
    g_autoptr(GString) line = g_string_new("you would like ");
    guint named = 0;
    for (guint at = 0; at < clause->count;) {
        guint matched = 0;
        for (guint i = 0; i < G_N_ELEMENTS(goods) && !matched; i++) {
            matched = clause_has(clause, at, goods[i].words);
            if (matched)
                g_string_append_printf(line, "%s%s", named++ ? " or " : "", goods[i].say);
        }
        if (!matched && named && strchr(clause->words[at - 1].trail, ','))
            break; /* "new one please, order 4417" */
        if (!matched && !word_in(clause->words[at].low,
                                 "soon as possible please pls plz asap or a an the my now just want need i thanks"))
            return NULL;
        at += matched ? matched : 1;
    }
    return named && (named == 1 || clause_has(clause, 1, "or") || clause->count > 2) ? g_strdup(line->str) : NULL;
}

const char *
leads_unsaid(const struct clause *clause, guint at)
{
    bool bare = at + 1 >= clause->count || *clause->words[at].trail ||
                word_in(clause->words[at + 1].low, "as asap immediately urgently now today soon quickly promptly at "
                                                   "straight right tomorrow tonight accordingly again without and "
                                                   "before by within until quoting") ||
                clause_has(clause, at + 1, "this|next week|morning|afternoon|month");
    for (guint i = at + 1; bare && i < clause->count && i < at + 4; i++) /* "confirm today that …" */
        bare = !word_in(clause->words[i].low, "that if whether what how when which who the my our your all both");
    const char *verb = clause->words[at].low;
    if (at + 1 < clause->count && word_in(verb, "send forward mail email deliver resend transfer ship") &&
        word_in(clause->words[at + 1].low, "to by via through"))
        return "it"; /* "please send to my email" */
    if (!bare)
        return NULL;
    if (word_in(verb, "fix resolve correct repair investigate escalate process remove review rectify address reverse "
                      "check change update explain clarify confirm amend adjust solve handle expedite verify do sort"))
        return word_in(verb, "sort") ? "this out" : "this";
    if (word_in(verb, "replace exchange cancel rebook reschedule resend reissue reship collect deliver return deliver "
                      "unlock unblock reactivate restore reinstate delete close stop reopen"))
        return "it";
    return word_in(verb, "refund compensate reimburse contact call ring phone") ? "you" : NULL;
}

/* ---- phrases that are a request whole ----------------------------------------------------- */

char *
leads_meant(const struct clause *clause)
{
    static const struct {
        const char *begins, *say;
    } idioms[] = {
        {"this|it needs|requires immediate|urgent|prompt attention", "you would like this dealt with right away"},
        {"i|we need|require|want immediate|urgent|prompt attention|assistance|help|action",
         "you would like this dealt with right away"},
        {"i|we need|require|want|could help|assistance|support with this|it|that issue|problem|matter",
         "you would like help with it"},
        {"i|we need|require|want|could use|some help|assistance with this|it|that", "you would like help with it"},
        {"needs|requires|need immediate|urgent|prompt attention|action", "you would like this sorted out quickly"},
        {"immediate|urgent|prompt attention|action needed|required|requested",
         "you would like this sorted out quickly"},
        {"immediate|urgent|prompt assistance|help|support needed|required|requested|please", "you need urgent help"},
        {"need|needs immediate|urgent|prompt assistance|help|support", "you need urgent help"},
        {"urgent|urgently help|assistance needed|please", "you need urgent help"},
        {"help|assistance|support needed|required|please urgently|immediately", "you need urgent help"},
        {"urgently|immediately refund", "you would like your money back soon"},
        {"refund urgently|immediately|asap|now", "you would like your money back soon"},
        {"this|it needs|has to be fixed|resolved|sorted", "you would like this put right"},
        {"expecting a quick|fast|prompt|swift resolution|response|solution|reply",
         "you would like this sorted out quickly"},
        {"please|pls|kindly look into this matter|issue|asap", "you would like us to look into this"},
        {"what's up", "you would like to know what is going on"},
        {"what is up", "you would like to know what is going on"},
        {"what gives", "you would like to know what is going on"},
        {"what now", "you would like to know what happens next"},
        {"now what", "you would like to know what happens next"},
        {"what's going on", "you would like to know what is going on"},
        {"please|pls advise|advice", "you would like to know how to proceed"},
        {"advise|help needed|please|pls", "you would like our help"},
        {"please|pls help", "you would like our help"},
        {"please|pls|kindly stop it|this", "you would like us to stop this"},
        {"please|pls|kindly stop", "you would like us to stop"},
        {"just stop", "you would like us to stop"},
        {"any|anything help|you advice|suggestions|ideas", "you would like our help"},
        {"anything i can do", "you would like to know what you can do"},
        {"fix it|this", "you would like it fixed"},
        {"fix|sort|resolve|solve it|this now|immediately|asap|urgently|today", "you would like this put right at once"},
        {"awaiting|await a|an|your prompt|quick|fast|swift|early|urgent reply|response|answer|resolution|action",
         "you would like a quick reply"},
        {"awaiting|await your|a prompt|quick|fast|swift|early|urgent reply|response|answer",
         "you would like a quick reply"},
        {"awaiting|await your reply|response|answer|feedback", "you would like a reply"},
        {"waiting for|on your|a|some reply|response|answer|feedback", "you would like a reply"}};
    for (guint i = 0; i < G_N_ELEMENTS(idioms); i++) {
        guint matched = clause_has(clause, 0, idioms[i].begins);
        if (matched && clause->count <= matched + 1)
            return g_strdup(idioms[i].say);
    }
    return NULL;
}
