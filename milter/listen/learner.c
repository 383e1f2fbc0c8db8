/*
 * learner.c - the written English of people who learnt it beside another language: "I cancel in May, why you take again the money?".
 *
 * Each rule is one habit that no practised writer has: a question in a statement's order, a deed that is over or has lasted told in the
 * present, "to" or "does" left out or put where none belongs. dialect.c does the same for what is called out; agree.c puts verbs right
 * that do not go with their subject, determiner.c gives nouns their article. What is right already matches no rule. Owns its compiled
 * patterns for the life of the process. Pure.
 */
#include "learner.h"

#include "swaps.h"

#include <glib.h>

/* Where a sentence begins, and where a clause does; to the question's mark, and not past another clause. */
#define START "(?:^|(?<=[.!?\\n] ))"
#define SPLIT "(?:(?<=\\w)(?<!know)(?<!tell me)(?<!ask)(?<!explain)(?<!understand)(?<!wonder), (?:and |so |but )?)"
#define ASKS  "(?=(?:[^,.!?\\n]|[,.](?=\\d))*\\?)"
#define WE    "(I|we)"
#define SPAN                                                                                                           \
    "((?:(?:\\d+|an?|two|three|four|five|six|seven|ten|several) |a few )(?:days?|weeks?|months?|hours?|years?))"
#define DEEDS                                                                                                          \
    "(?:take|charge|ask|send|keep|close|block|deduct|cancel|change|make|want|need|say|tell|give|refuse|reject|delay|"  \
    "ignore|stop|put|have|increase|raise|bring|reply|answer|deliver|hold|debit|remove|delete|sell|write|call|bill|"    \
    "show|let|take|pay|think|not|always|still|never)"
#define NEEDS "(?:give|take|need|use|pay|bring|send|call|choose|write|put|buy|wear|dial|enter|type|want|have to)"
#define OTHERS                                                                                                         \
    "(?:know|open|send|pay|buy|add|receive|get|go|make|take|speak|talk|close|find|see|use|give|ask|apply|"             \
    "transfer|cancel|learn|travel|bring|sell|withdraw)"
#define KIN                                                                                                            \
    "(?:wife|husband|mother|father|mum|mom|dad|brother|sister|son|daughter|friend|colleague|neighbou?r|boss|landlord)"
#define TIMES "(?:\\d+|two|three|four|five|six|seven|eight|ten|many|several|so many)"

/* "I try six times already", and "I already pay the bill"; what it is each time is no tale. */
#define TRIED(base, done)                                                                                              \
    {                                                                                                                  \
        "\\b" WE " (?:already )?" base "\\b((?: [^\\s,.!?]+){0,6}? " TIMES                                             \
        ") times?\\b(?! (?:a|an|per|each|every|in)\\b)"                                                                \
        "(?: already| now| yet)?",                                                                                     \
            "\\1 have already " done "\\2 times"                                                                       \
    }
#define ALREADY(base, past)                                                                                            \
    {                                                                                                                  \
        "\\b" WE " already " base "\\b(?! up\\b)", "\\1 already " past                                                 \
    }
/* "I cancel it in January, why you …": what the question is about is over. */
#define TOLD(base, past)                                                                                               \
    {                                                                                                                  \
        START WE " " base "\\b(?=[^.!?]*, (?:and |so |but )?why (?:you|do you|are you|did you)\\b)", "\\1 " past       \
    }

static const struct swap rules[] = {
    /* said of the writing */
    {START "(?:(?:I am |I'm )?sorry (?:for|about) my (?:bad |poor )?english|my english is (?:not (?:so |very |that "
           ")?good|bad|poor)"
           "(?:,? sorry)?)[,.;! ]+(?=\\w)",
     ""},
    /* what is over, or has lasted */
    TOLD("cancel", "cancelled"),
    TOLD("pay", "paid"),
    TOLD("return", "returned"),
    TOLD("order", "ordered"),
    TOLD("buy", "bought"),
    TOLD("send", "sent"),
    TOLD("close", "closed"),
    TOLD("book", "booked"),
    TOLD("change", "changed"),
    TOLD("stop", "stopped"),
    TOLD("make", "made"),
    ALREADY("pay", "paid"),
    ALREADY("send", "sent"),
    ALREADY("cancel", "cancelled"),
    ALREADY("return", "returned"),
    ALREADY("call", "called"),
    ALREADY("write", "wrote"),
    ALREADY("tell", "told"),
    ALREADY("give", "gave"),
    ALREADY("ask", "asked"),
    TRIED("try", "tried"),
    TRIED("call", "called"),
    TRIED("write", "written"),
    TRIED("ask", "asked"),
    TRIED("send", "sent"),
    TRIED("contact", "contacted"),
    TRIED("complain", "complained"),
    TRIED("explain", "explained"),
    {START "since " SPAN ",? " WE " (?:wait|am waiting|are waiting)\\b", "\\2 have been waiting for \\1"},
    {START "since " SPAN ",? " WE " (?:have|am|are) (no|not|without)\\b(?! received| had| been| seen)",
     "For \\1 \\2 have had \\3"},
    {"\\bhave had (?:not|without) (?=an?|any|the|my|internet|water|hot|power|signal|light|heating)", "have had no "},
    {"\\b" WE " wait (?:since|for|from) (?:now )?" SPAN "(?! ago)(?: now| already)?", "\\1 have been waiting for \\2"},
    {"\\b" WE " (?:am |are )?(?:live|living) (here |in [A-Z]\\w+ )?since\\b", "\\1 have lived \\2since"},
    {"\\b" WE " am (?=(?:a )?(?:customer|client|member|subscriber)\\b[^,.!?]* since\\b)", "\\1 have been "},
    /* questions in a statement's order */
    {SPLIT "is possible (?=to|for|that)" ASKS, ". Is it possible "},
    {START "why (you|they|we|I) (?=" DEEDS "\\b(?! to\\b)" ASKS ")", "Why do \\1 "},
    {SPLIT "why (you|they|we|I) (?=" DEEDS "\\b" ASKS ")", ". Why do \\1 "},
    {"\\b(why do (?:you|they|we|I)) (not|always|still|never) (?!\\w+ing\\b)(?=\\w+)", "\\1 \\2 "},
    {START "why (you|they) (charged|took|cancelled|sent|closed|blocked|refused|changed|deducted)\\b" ASKS,
     "Why did \\1 \\2"},
    {SPLIT "why (you|they) (charged|took|cancelled|sent|closed|blocked|refused|changed|deducted)\\b" ASKS,
     ". Why did \\1 \\2"},
    {START "why (he|she|it) (take|say|show|keep|need|cost|stop|ask|charge|make|give|want|work)s?\\b" ASKS,
     "Why does \\1 \\2"},
    {SPLIT "why (he|she|it) (take|say|show|keep|need|cost|stop|ask|charge|make|give|want|work)s?\\b" ASKS,
     ". Why does \\1 \\2"},
    {START "(why|how|where) (I|we) (can|must|should) " ASKS, "\\u\\1 \\3 \\2 "},
    {START "(why|how|where|when) (you|they|he|she|it) (can|must|should|will|would) " ASKS, "\\u\\1 \\3 \\2 "},
    {SPLIT "(why|how|where) (I|we) (can|must|should) " ASKS, ". \\u\\1 \\3 \\2 "},
    {SPLIT "(why|how|where|when) (you|they|he|she|it) (can|must|should|will|would) " ASKS, ". \\u\\1 \\3 \\2 "},
    {SPLIT "why (I|we) (cannot|can't|can not|must not|don't|didn't|haven't)\\b" ASKS, ". Why \\1 \\2"},
    {START "(what|which) (?!(?:is|are|was|were|do|does|did|else|if|that|of) )(\\w+) (I|we|you|they) "
           "(must|can|should|will|would) " ASKS,
     "\\u\\1 \\2 \\4 \\3 "},
    {SPLIT "(what|which) (?!(?:is|are|was|were|do|does|did|else|if|that|of) )(\\w+) (I|we|you|they) "
           "(must|can|should|will|would) " ASKS,
     ". \\u\\1 \\2 \\4 \\3 "},
    {START "(what|which) "
           "(?!(?:is|are|was|were|do|does|did|can|could|will|would|should|must|may|might|have|has|had|else|if|exactly|"
           "that) )(\\w+) (I|we|you|they) (?=" NEEDS "\\b" ASKS ")",
     "\\u\\1 \\2 do \\3 "},
    {SPLIT "(what|which) "
           "(?!(?:is|are|was|were|do|does|did|can|could|will|would|should|must|may|might|have|has|had|else|if|exactly|"
           "that) )(\\w+) (I|we|you|they) (?=" NEEDS "\\b" ASKS ")",
     ". \\u\\1 \\2 do \\3 "},
    {SPLIT "(what|which) (?!(?:is|was|does|did|can|could|will|would|should|must) )(\\w+) (he|she|it) "
           "(need|use|pay|bring|send|call|choose|write|want|have to)s?\\b" ASKS,
     ". \\u\\1 \\2 does \\3 \\4"},
    {SPLIT "(what|where|how much|how) (I|we) (?=(?:do|pay|need|send|bring|find|get|call|cancel|give)\\b" ASKS ")",
     ". \\u\\1 do \\2 "},
    {START "(where|how much|how) (I|we) (?=(?:pay|need|send|bring|find|get|call|cancel|give)\\b" ASKS ")",
     "\\u\\1 do \\2 "},
    {SPLIT "(?:and )?what for\\?", ". What is that for?"},
    {START "(?:and )?what for\\?", "What is that for?"},
    {START "how long takes? (?!it\\b|to\\b|place\\b)(?:to |for )?((?:the|a|an|my|this|it) [^.!?\\n]+)\\?",
     "How long does \\1 take?"},
    {START "how much costs? ((?:the|a|an|my|this|it) [^.!?\\n]+)\\?", "How much does \\1 cost?"},
    {START "what means ([^.!?\\n]+)\\?", "What does \\1 mean?"},
    {START "when (open|start|close|begin|end|arrive|come|finish)s ((?:the|my|this) [^.!?\\n]+)\\?",
     "When does \\2 \\1?"},
    {"\\b(understand|know|tell me|explain|ask|see) (why|how) (is|are|was|were) ((?:my|the|our|your) [a-z]+) "
     "(?=(?:so|too|not|still|always|now|"
     "this|blocked|closed|higher|lower|different|wrong|empty|frozen)\\b)",
     "\\1 \\2 \\4 \\3 "},
    /* "to" too much or too little */
    {"\\b(stop|start|keep|avoid) (pay|send|call)(?= (?:the|my|me|it|for|your|this|us)\\b)", "\\1 \\2ing"},
    {"\\b(stop|start|keep|avoid) (charg|us|receiv|tak)e(?= (?:the|my|me|it|money|your|this)\\b)", "\\1 \\2ing"},
    {"\\bsay me (?=where|when|why|how|what|if|whether|that|the)", "tell me "},
    {"\\bexplain (?:to )?(?:me|us) (?=(?:the|why|how|what|this|that|a|my|your)\\b)", "explain "},
    {"\\b(?:don't|do not|doesn't|does not) can (?:login|log in)\\b", "cannot log in"},
    {"\\b(?:don't|do not|doesn't|does not) can\\b", "cannot"},
    {"\\bdon't (?=(?:gave|sent|told|came|received|got|took|called|answered|replied|helped|gave|arrived|worked)\\b)",
     "didn't "},
    {"\\bit was (told|said|promised|explained) (?:to )?(me|us) (?=that\\b)", "I was \\1 "},
    {"\\bI was said that\\b", "I was told that"},
    {"(?<!\\ba )\\b(must|cannot|can't|couldn't) to (?=[a-z]+)(?!the |my |your |a |an |this |that |it )", "\\1 "},
    {"\\b(I|we|they|you|he|she|who|" KIN ") (wants?|wanted|needs?|needed) (" OTHERS
     ") (?=(?:me|you|him|her|us|them|my|our|your|an?|the|it|this|that|to|how|why|what|if|when|where|with|from|account|"
     "money|card|new|more|another|some|abroad|visa|\\d)\\b)",
     "\\1 \\2 to \\3 "},
    {"\\bfor (cancel|change|pay|open|receive|send|get|return|activate|renew|close)(?=[.!?]|$)", "to \\1"},
    /* who does it: one other */
    {"(?<!does )(?<!did )(?<!do )(?<!can )(?<!let )(?<!make )(?<!will )(?<!and )(?<!should )(?<!help )(?<!could )"
     "(?<!would )(?<!may )(?<!must )(?<!see )\\b((?:my|his|her|our) " KIN ") (want|need|live|know|think) (?=\\w)",
     "\\1 \\2s "},
    {"\\b(and|but|then|so) (he|she) (say|tell|give|want|need|ask|take|make|leave|keep|send|show)(?= (?!I\\b)\\w)",
     "\\1 \\2 \\3s"},
    {"(?<!what )(?<!all )\\b(he|she|they|you|it) (say|says|said) is (?=(?:normal|ok|okay|fine|impossible|possible|my|"
     "too|because|not (?:possible|my|their|covered))\\b)",
     "\\1 \\2 it is "},
    /* "not" without "does" */
    {"(?:" START "|(?<=, )|(?<=and )|(?<=but )|(?<=because )|(?<=that )|(?<=since )|(?<=now )|(?<=so ))"
     "((?:it|he|she|(?:the|my|our|your) (?!\\w+s )(?:\\w+ )?(?!\\w+s "
     ")\\w+))(?<!would)(?<!did)(?<!does)(?<!could)(?<!can)(?<!will)(?<!should)(?<!must)(?<!may)(?<!might)(?<!is)"
     "(?<!was)(?<!has)(?<!had)(?<!but)(?<!and)(?<!or)(?<!why)(?<!do) not (?=(?:work|open|come|arrive|start|load|"
     "accept|let|turn|answer|reply|send|connect|charge|help|want|know|respond|fit|go|heat|cool|print|have)\\b)",
     "\\1 does not "},
    {"\\b(does not (?:work|open|start|turn on|heat|cool|print)[^,.!?]{0,20}?) since (I|we) "
     "(buy|get|receive|install|move)\\b",
     "\\1 since \\2 \\3"},
    {"\\bsince (I|we) buy\\b", "since \\1 bought"},
    {"\\bsince (I|we) get\\b", "since \\1 got"},
    {"(?<!ever )\\bsince (I|we) (receive|move|install|order|arrive)\\b", "since \\1 \\2d"},
    {"\\bsince (I|we) (installd|orderd)\\b", "since \\1 \\2"},
    {"\\b(take|charge|send|cancel|open|close|pay|ask|debit|deduct) again ((?:(?:the |my )?[^\\s\\w]?\\d\\S*(?: "
     "(?:euros?|pounds?|dollars?))?|"
     "(?:the|my) \\w+|me))(?=[ .,!?]|$)",
     "\\1 \\2 again"},
    {"\\b(?:don't|do not) receive ((?:it|anything|any \\w+|my \\w+|the \\w+) )?yet\\b", "have not received \\1yet"},
    {"\\b(ordered|bought|booked|paid for|asked for) ([^.,!?\\n]{2,50}?) (and|but) get "
     "(?=an?\\b|the\\b|one\\b|\\d|only\\b|just\\b)",
     "\\1 \\2 \\3 got "},
    {"\\b(ordered|bought|booked|paid for|asked for) ([^.,!?\\n]{2,50}?) (and|but) receive "
     "(?=an?\\b|the\\b|one\\b|\\d|only\\b)",
     "\\1 \\2 \\3 received "},
    {"(?<=\\w )(?<!and )(?<!but )(?<!because )(?<!so )(?<!that )\\b(I|we) (did not|didn't) ask(?=[.,!]|$)",
     "\\1 \\2 ask for"},
    {"\\b(sold|charged|booked|gave|offered|took) ([^.,!?\\n]{2,40}?) with extra (\\W?\\d\\S*(?: "
     "(?:euros?|dollars?|pounds?))?)",
     "\\1 \\2 for \\3 extra"},
    {"\\b(to|on|from|at) (old|new|previous) (number|address|card|account|phone|email)\\b(?! (?:and|or) (?:old|new))",
     "\\1 my \\2 \\3"},
    {"\\b((?:my|his|her|our) " KIN
     ") (wedding|birthday|passport|prescription|funeral|graduation|christening|baptism|surgery|"
     "appointment|medicine|pension|glasses|ticket)\\b",
     "\\1's \\2"},
    {"\\b(ordered|bought|booked|paid for|asked for) ([^.,!?\\n]{2,50}?) (and|but) (I|we) (?:receive|get) "
     "(?=an?\\b|the\\b|one\\b|\\d|only\\b)",
     "\\1 \\2 \\3 \\4 received "},
    {"\\b(it is|it's|is|was) (?=bank holiday\\b)", "\\1 a "},
    {"\\b(in|of|with|from|to) (account|card|phone|house|flat|reference|booking|order|policy) number\\b(?! \\W?\\d)",
     "\\1 the \\2 number"},
    {"\\b" WE " get (charged|billed|sent|asked|called|told) ([^,.!?\\n]{0,40}?)since (?!I\\b|we\\b|you\\b|it\\b)",
     "\\1 have been \\2 \\3since "},
    {"(?<!does )(?<!did )(?<!can )(?<!will )(?<!why )\\bnobody "
     "(want|help|know|answer|come|call|tell|care|explain|speak|understand|open|pick|"
     "give|take|listen|respond|work)(?= (?!I\\b)\\w|[.,!?]|$)",
     "nobody \\1s"},
    {"\\bnobody (?:do|does) (?:something|nothing)\\b", "nobody does anything"},
    {"\\bI make (?:a )?(payment|order|booking|transfer|complaint|deposit|reservation) (?=on "
     "(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|"
     "yesterday)",
     "I made a \\1 "},
    {"\\b(but|and) (?:the )?(shop|bank|hotel|driver|seller|courier|store|office|company) say(s?) (?:it )?(?:is |was "
     ")?not receive[d]?\\b",
     "\\1 the \\2 says it was not received"},
    {"\\b(?<!-)(two|three|four|five|six|seven|eight|nine|ten|some|[2-9]|\\d\\d) "
     "(ticket|parcel|letter|email|card|day|week|month|hour|minute|"
     "item|phone|room|night|adult|bottle|payment|invoice|photo|message|piece|picture|bag|dress(?=e))"
     "(?=[.,!?]|$| (?:and|but|from|for|in|on|at|because|ago|later|already|since|with|of|i|it|now)\\b)",
     "\\1 \\2s"},
    {START "(the|my|our) "
           "(?!day|moment|way|time|minute|night|week|morning|reason|more|place|price|state|year|first|last|condition)(["
           "a-z]+) "
           "(?:it|he|she|they) (was|is|were|are) "
           "(?=(?:very|not|too|so|late|broken|always|never|no|still|rude|dirty|closed|really|angry)\\b)",
     "\\1 \\2 \\3 "},
    /* words */
    {"(?<!-)\\b(two|three|four|five|six|several|many|[2-9]|\\d\\d) time(?=[.,!?]|$| (?:already|and|but|i|now|to|the|my|"
     "this|last|since|in)\\b)",
     "\\1 times"},
    {"\\b(two|2) times(?=[.,!?]|$| (?:from|for|on|in|this|and|the|my|already|last)\\b)", "twice"},
    {"\\ball the (night|day)(?= (?:long|and|it|so|because)|[.,!?]|$)", "all \\1"},
    {"\\b(?<!by )(in front of|before) all (?:the )?(waiting room|office|shop|restaurant|class|family|team|queue|bus|"
     "store|room)\\b",
     "\\1 the whole \\2"},
    {"\\b(read|said|say|repeat|repeated|reads|says) (my|our|his|her|the|it)( [\\w ]{3,30}?)?(?<!out) loud(?= "
     "(?:in|to|for|so)\\b|[.,!?]|$)",
     "\\1 \\2\\3 out loud"},
};

static struct swaps all = SWAPS(rules, G_REGEX_CASELESS);

char *
learner_mended(const char *text)
{
    return swaps_put(&all, NULL, false, g_strdup(text));
}
