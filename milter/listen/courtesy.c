/*
 * courtesy.c - what an English sentence says that is not its matter: forms of politeness before it, feelings, talk of people in general.
 *
 * "I am writing to tell you that", "to make matters worse", "as I said in my first mail": taken off. "I am so disappointed" is the
 * opener's business and is not restated as if it were an issue. Pure.
 */
#include "courtesy.h"

#include "verb.h"

#include <string.h>

static bool
has_any(const struct clause *clause, const char *list)
{
    for (guint i = 0; i < clause->count; i++)
        if (word_in(clause->words[i].low, list))
            return true;
    return false;
}

/* What stands before the matter: taken off. Longest first where one begins another. */
static const char *const leads[] = {
    "hi|hello|hey|dear|greetings all|team|guys|everyone|sir|sirs|madam|madams|support|folks|friends|both",
    "dear|hi|hello sir|madam or|/|and madam|sir",
    "respected|dear|hi|hello sir/madam|sir|sirs|madam|ma'am",
    "hi|hello|hey|greetings|hiya",
    "good morning|afternoon|evening|day",
    "please note|be that|advised|aware|informed that",
    "please note|be that|advised|aware",
    "just to let|inform you know|that that",
    "just to let you know",
    "one|a|my|another small|quick|other|last|final|more|further|brief|simple question though|however|is|now",
    "one|a|my|another small|quick|other|last|final|more|further|brief|simple question",
    "one|a|my question though|however|is",
    "one|a|my small|little|minor|other|last thing|point|niggle|gripe though|however",
    "just a|one quick|small question",
    "following up on my|our|the earlier|previous|last|first email|mail|message|ticket|request",
    "i'm|i am following up on my|our|the earlier|previous|last|first email|mail|message|ticket|request",
    "i|we would like to inform|tell|let|notify|report you|that know|that that",
    "i|we would like to inform|tell|let|notify you that|know",
    "i|we just want|wanted|wish to say|tell|let you know that",
    "i|we just want|wanted|wish to say|inform|tell that|you that",
    "i|we just want|wanted|wish to say|tell that|you",
    "i|we just want|wanted to say",
    "just want|wanted to say that",
    "just want|wanted to say",
    "second|third|first of two|three|all",
    "now",
    "as described|discussed|agreed|stated above|before|earlier",
    "i am writing|contacting|emailing|reaching to|you|out to|because inform|tell|let|notify you that",
    "i am writing|contacting|emailing to inform|tell|notify|let you that|know",
    "i am|was writing|contacting|emailing you because|as|since",
    "i am|was writing|contacting|emailing because|as|since",
    "i'm writing|contacting|emailing|reaching you|to|out because|inform|as you|that that",
    "i'm writing|contacting|emailing because|as",
    "i|we regret to inform you that",
    "i|we regret to say|report that",
    "i|we am|are sorry|afraid to say|report that",
    "i'm|we're sorry|afraid to say|report that",
    "i|we am|are sorry|afraid to say|report",
    "i'm|we're sorry|afraid to say|report",
    "just a|one quick|short|brief note|line|word|message to say that",
    "just a|one quick|short|brief note|line|word|message to say",
    "a quick|short|brief note|line|word|message to say that",
    "a quick|short|brief note|line|word|message to say",
    "this|the is|email|mail|letter|message to|is inform|notify|advise|tell you that",
    "this is to let|inform|make you know|aware|that that",
    "this is to report|say|confirm that",
    "the email|mail|letter|message is to inform|notify|advise you that",
    "i|we am|are afraid|sorry|sure|aware that",
    "i'm afraid that",
    "i am|i'm afraid",
    "i'm afraid",
    "i|we must say that",
    "i|we have to say that",
    "i|we think|believe|feel|guess|fear|understand|see|notice|mean|must say|that",
    "i|we have to say",
    "i|we think|believe|guess|fear",
    "it seems|appears|looks that|like|as",
    "it seems|appears",
    "the|my|our only|one|single|main|small problem|thing|issue|complaint|gripe|downside|niggle|drawback|concern is "
    "that",
    "the|my|our only|one|single|main|small problem|thing|issue|complaint|gripe|downside|niggle|drawback|concern is|was",
    "the|my problem|issue|thing|trouble|question is that",
    "the|my problem|issue|thing|trouble is",
    "by the way",
    "while you're at it",
    "while you are there",
    "while you're there",
    "first|second|last of all",
    "on top of that|this|it",
    "to make|top matters|it worse|off|all",
    "as i|we said|mentioned|wrote|explained in my|our first|last|previous|earlier two|three|few "
    "mails|emails|messages|letters",
    "as i|we said|mentioned|wrote|explained in my|our first|second|last|previous|earlier|two|three "
    "mail|email|message|letter|mails|emails",
    "as i|we|you said|mentioned|know|see|wrote",
    "for your information",
    "for what it's|its worth",
    "all joking|jokes aside",
    "joking|jokes aside",
    "in addition",
    "at least",
    "thanks|thank you|for|so for|much|your",
    "so and but also well anyway look basically then plus fyi firstly first secondly second thirdly finally lastly "
    "furthermore "
    "moreover additionally however unfortunately sadly honestly frankly seriously apparently ok okay yes no oh "
    "actually right "
    "listen sorry wow yet besides again obviously clearly now hopefully luckily ps p.s note",
};

/* "I feel that the bank should have …", "I believe this is unlawful": an opinion, which stays the writer's. */
static bool
is_opinion(const struct clause *clause, guint at, guint width)
{
    if (width < 2 || !word_in(clause->words[at + 1].low, "think believe feel fear guess"))
        return false;
    if (word_in(clause->words[at + 1].low, "think believe"))
        return true; /* "I believe my card has been cloned": whether it has is not known */
    for (guint i = at + width; i < clause->count; i++)
        if (word_in(
                clause->words[i].low,
                "should shouldn't must owe owes unfair unfairly unacceptable illegal illegally unlawful unlawfully "
                "entitled fault responsible misleading misled discriminated discrimination fraud fraudulent scam "
                "negligent negligence liable breach rights deserve deserves somebody someone fake lying lied cheated "
                "dishonest deliberately purpose overcharged stolen hacked tampered fair reasonable justified "
                "appropriate due compensated"))
            return true;
    return false;
}

static bool
starts_lower_lead(const struct clause *clause, guint at, guint *matched_out)
{
    for (guint i = 0; i + 1 < G_N_ELEMENTS(leads); i++) {
        *matched_out = clause_has(clause, at, leads[i]);
        if (*matched_out && clause_has(clause, at, "it seems|appears") &&
            clause_has(clause, at + *matched_out, "to|not"))
            return *matched_out = 0, false; /* "it appears to be blocked" */
        if (*matched_out && is_opinion(clause, at, *matched_out))
            return *matched_out = 0, false;
        if (*matched_out)
            return true;
    }
    bool answer =
        at < clause->count && word_in(clause->words[at].low, "no yes right") &&
        !strpbrk(clause->words[at].trail, ",.!:;") &&
        !clause_has(
            clause, at + 1,
            "did|do|does|is|was|i|it|we|this|that|you|they|he|she|please|never|not"); /* "No heating since Friday" */
    bool counts = at < clause->count && word_in(clause->words[at].low, "second") && !*clause->words[at].trail;
    bool far = clause_has(clause, at, "so far|long|much|many|little|few") > 0; /* "So far nothing has come" */
    *matched_out = at < clause->count && !answer && !counts && !far && /* "Second replacement arrived damaged" */
                   word_in(clause->words[at].low, leads[G_N_ELEMENTS(leads) - 1]);
    return *matched_out > 0;
}

/* "at least | ten of the bulbs" */
static bool
tells_how_many(const struct clause *clause, guint at)
{
    return g_ascii_isdigit(*clause_low(clause, at)) ||
           clause_has(clause, at, "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half");
}

guint
courtesy_end(const struct clause *clause)
{
    guint at = 0, matched;
    if (clause->count > 2 && g_ascii_isdigit(clause->words[0].text[0]) && strlen(clause->words[0].text) == 1 &&
        strpbrk(clause->words[0].trail, ".)")) /* "2. The lid is cracked" */
        at = 1;
    for (guint i = 0; i < 4 && i + 2 < clause->count; i++) /* "two things: 1. The chair …", "Problem: it leaks" */
        if (strchr(clause->words[i].trail, ':') && !g_ascii_isdigit(clause->words[i].text[0]) &&
            !(i > 0 && word_in(clause->words[i].low, "expect want need require request provide send demand ask")))
            at = i + 1;
    if (clause->words[0].lead[0] == '(' && strchr(clause->words[0].trail, ')') && strlen(clause->words[0].low) < 4)
        at = MAX(at, 1); /* "(ii) copies of …" */
    if (at && g_ascii_isdigit(clause->words[at].text[0]) && strpbrk(clause->words[at].trail, ".)"))
        at++;
    if (at < clause->count && word_in(clause->words[at].low, "hi hello dear hey"))
        for (guint i = at; i < at + 5 && i + 1 < clause->count; i++)
            if (strchr(clause->words[i].trail, ',')) { /* "Dear support people, …" */
                at = i + 1;
                break;
            }
    if (clause_has(clause, at, "hi|hello|hey|dear") && at + 4 < clause->count &&
        g_unichar_isupper(g_utf8_get_char(clause->words[at + 1].text)) && !*clause->words[at].trail &&
        clause_has(clause, at + 2, "yes|no|yeah|yep|thanks i|we|it|that|i'm|i've"))
        at += 3; /* "Hi Priya yes I did try that" */
    if (clause_has(clause, at, "hi|hello|hey there") && !clause_has(clause, at + 2, "is|are|was|were|has|have|seems"))
        at += 2;
    while (
        at + 1 < clause->count && starts_lower_lead(clause, at, &matched) && at + matched < clause->count &&
        !(clause_has(clause, at, "at least") && tells_how_many(clause, at + 2)) &&
        !(word_in(clause->words[at + matched - 1].low, "say tell") &&
          word_in(clause->words[at + matched].low, "how"))) /* "I wanted to say | how much I like it": is no question */
        at += matched;
    while (at && at + 1 < clause->count && !*clause->words[at].text) /* a dash behind "one small question" */
        at++;
    return at;
}

/* "You rarely see that in a shop now": people in general. */
bool
courtesy_is_general(const struct clause *clause)
{
    return clause_has(clause, 0,
                      "you don't|can't|cannot|never|rarely|seldom|only get|see|find|hear|beat|expect|know") &&
           has_any(clause, "days often nowadays anymore everyday until till");
}

/* Whether the piece says nothing that an acknowledgement owes an answer. */
bool
courtesy_is_all(const struct clause *clause)
{
    return clause->count == 0 || (clause->count == 1 && word_in(clause->words[0].low, "and so but also or then ps")) ||
           (clause->count == 2 && clause_has(clause, 0, "is|does|was|are it|this|that|they")) || /* "is it??" */
           (clause->count <= 6 && clause_has(clause, 0, "today is the")) ||
           clause_has(clause, 0, "asking for me|my|us|a") ||
           (clause->count <= 5 && !clause_has(clause, 0, "please pass|give|send") &&
            has_any(clause, "thanks thank regards cheers ta xx thx advance bye sincerely")) ||
           (clause->count <= 2 && !(clause->count == 2 && verb_is_request(clause->words[1].low)) &&
            has_any(clause, "hi hello hey dear morning afternoon evening yes no help if please sigh ok"));
}

/* "I am so disappointed", "we feel very let down": what is felt, and nothing of why. */
bool
courtesy_is_feeling(const struct clause *clause)
{
    static const char felt[] =
        "disappointed happy unhappy angry frustrated upset annoyed disgusted furious sad worried livid fed appalled "
        "gutted "
        "devastated shocked sorry glad pleased grateful thankful stupid impressed satisfied dissatisfied delighted "
        "speechless stressed "
        "desperate lost confused exhausted tired concerned anxious heartbroken embarrassed outraged";
    if (clause->count > 9 || clause->count < 2)
        return false;
    guint at = word_in(clause->words[0].low, "and but so now honestly") ? 1 : 0;
    bool subject =
        clause_has(clause, at, "i|we am|are|was|were|feel|felt|remain") || clause_has(clause, at, "i'm|we're") ||
        clause_has(clause, at,
                   "very|extremely|so|really|not|beyond disappointed|frustrated|happy|upset|impressed|angry") ||
        clause_has(clause, at,
                   "this is|was so|very|extremely|really|just|beyond "
                   "frustrating|disappointing|annoying|upsetting|infuriating");
    bool drags = clause->count > 4 && clause_has(clause, at, "this|it has|is been|going going|on|gone") &&
                 has_any(clause, "long");
    drags |= clause->count > 4 && clause_has(clause, at, "this|it has gone on") && has_any(clause, "long");
    drags |= clause_has(clause, at, "i|we am|are losing|running") && has_any(clause, "patience");
    drags |= clause_has(clause, at, "i'm|we're losing|running") && has_any(clause, "patience");
    if (drags)
        return true;
    return subject && has_any(clause, felt) && !has_any(clause, "because that as when since but by if to you your");
}
