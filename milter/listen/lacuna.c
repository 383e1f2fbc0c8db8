/*
 * lacuna.c - English sentences in which the little word is missing that makes their second half a clause: "it was cold and no drink", "if
 * the gym ever opening", "most of the time is not working", "update 8.3 wiped my list".
 *
 * Such a sentence has a verb, so that whoever fills notes finds nothing missing, and it is told with the hole in it. Each rule is one
 * shape of a hole and puts in the "there was", the "is", the "it" or the stop that belongs there; it names closed classes, or a place
 * where nothing else can stand. What is whole matches no rule. Owns its compiled patterns for the life of the process. Pure.
 */
#include "lacuna.h"

#include "swaps.h"

#include <glib.h>

#define START "(?:^|(?<=[.!?\\n] ))"
#define END   "(?=[.,!?\\n]|$)"
#define ASKS  "(?=[^.!?\\n]*\\?)"
#define TELLS "(?![^.!?\\n]*\\?)"
#define PLACE "(?:in|on|with|at|inside|from|for)"
/* "no idea", "no longer": nothing that is there or not */
#define NO_THING                                                                                                       \
    "no "                                                                                                              \
    "(?!(?:one|longer|more|idea|way|matter|less|fewer|different|doubt|better|wonder|fun|use|good|joke|help|big|"       \
    "problem|problems|worries|surprise|exception|need|point|where|bueno|go|thanks)\\b)"
/* "it was cold and no drink": in the tense and the number of what stands around */
#define ABSENT(now, there, noun)                                                                                       \
    {                                                                                                                  \
        "(?<!neither )\\b(" now ") ((?:(?:very|so|really|all|too|completely) )?(?!no |not )[a-z]+(?: and [a-z]+)?),? " \
        "(and|but) " NO_THING "((?:(?!" PLACE "\\b)[a-z]+ )?" noun ")(?=[.,!?\\n]|$| " PLACE "\\b| and I\\b)",         \
            "\\1 \\2 \\3 there " there " no \\4"                                                                       \
    }
#define MANY "[a-z]+[^s\\W]s"
#define ONE  "[a-z]*(?:[^s\\W]|ss)"
#define DONE "(block|suspend|reject|restrict|(?:delet|charg|declin|terminat|expir|deactivat|disabl|damag)(?=e\\b))e?"
#define AFTER                                                                                                          \
    "(?=[.,!?\\n]|$| (?:and|but|since|from|because|by|for|now|again|without|twice|double|two|three|yesterday|today|"   \
    "why|please|when|after|I|we|so|\\W?\\d)\\b)"
#define IS     "(is|was|are|were|has been|have been|am)"
#define THING  "((?:my|the|our|this) (?:[a-z]+ )?[a-z]+|it|I|we)"
#define MINE   "(my (?:[a-z]+ )?(?:account|card|wallet|money|number|line|profile))"
#define BOUGHT "(?:received|bought|ordered|got|purchased|paid for|booked|picked up)"
#define BREAKS "(split|broken|cracked|ripped|torn|stopped|faded|died|peeled|snapped|shrunk|stopped working)"
#define COMINGS                                                                                                        \
    "((?:com|go|gett|work|return|open|reopen|arriv|happen|launch|restock|stay|leav|runn|show|clos|crash|freez|start)"  \
    "ing|being)\\b(?![^.,!?\\n]*\\b(?:is|was|are|were|has|have|had|will|would|can|does|did|keeps|never|got|means|"     \
    "costs|takes)\\b)"
#define KIN "(?:sons?|mums?|moms?|dads?|daughters?|wife|wifes|husband|nans?|phone|card|account|house|car)"

/* "every time I open a ticket": what leads another clause, and is none alone */
#define EVERY                                                                                                          \
    "\\b((?:every|each) time (?:I|we|you|they|he|she) (?:(?:try|want|go|have) to )?[a-z]+"                             \
    "(?: (?!(?:I|we|it|it's|they|he|she|you|nothing|nobody|is|are|was|gets|keeps|says|crashes|fails|freezes)\\b|the "  \
    "app\\b)[\\w']+){1,6}?)"

static const struct swap rules[] = {
    /* to whom it is written, without a mark behind it */
    {"^to whom (?:it|this) may concern[:;.!]* (?=[a-z])", ""},
    {START "(?:ay|aye|ayo|oi|ey) (?=(?:\\w+ )?(?:why|what|what's|where|how|when|you|the|my|I)\\b)", ""},
    {"^['\xE2\x80\x99]s (?!wrong|up\\b|going|not|been)(?=[a-z])", "Your "}, /* the post goes to whose it is */
    {START "(?:absolutely |just |i )?love (losing|getting (?:disconnected|kicked|cut|logged|charged|booted))\\b",
     "I keep \\1"},
    {"\\byous\\b", "you"},
    {"\\b(change|on|with|from|of|in|lost|broke|fixed) me (?=" KIN "\\b)", "\\1 my "},
    {START "(?:w?tf|wth) (is|are|was|were) ", "What \\1 "},
    {START "why (you|they) (don't|didn't|won't|can't|aren't|haven't) " ASKS, "Why \\2 \\1 "},
    {"\\ball (it|he|she|they) (says?|said|does|shows?|showed) (?:is|was) (?=\\w)", "\\1 only \\2 "},

    /* what is not there */
    ABSENT("was|were", "were", MANY),
    ABSENT("was|were", "was", ONE),
    ABSENT("is|are", "are", MANY),
    ABSENT("is|are", "is", ONE),
    {START "(?:still )?" NO_THING "((?:[a-z]+ )?" MANY ") (" PLACE
           " (?:the|my|our|this) [a-z]+),? (and|but) (?=[^.!?\\n]*\\b(?:is|was|are|were)\\b)",
     "There are no \\1 \\2, \\3 "},
    {START "(?:still )?" NO_THING "((?:[a-z]+ )?" ONE ") (" PLACE
           " (?:the|my|our|this) [a-z]+),? (and|but) (?=[^.!?\\n]*\\b(?:is|was|are|were)\\b)",
     "There is no \\1 \\2, \\3 "},

    /* "is" where something is asked of what goes on */
    {"\\b(if|whether|why|where|how come) ((?:the|my|your|our|this|that) (?:[a-z]+ )?" ONE
     ") ((?:not |ever |still |even |actually |really |always )?)" COMINGS,
     "\\1 \\2 is \\3\\4"},
    {"\\b(if|whether|why|where|how come) ((?:the|my|your|our|these|those) (?:[a-z]+ )?" MANY
     ") ((?:not |ever |still |even |actually |really |always )?)" COMINGS,
     "\\1 \\2 are \\3\\4"},

    /* "it" */
    {"(?:" START "|(?<=, )|(?<=but )|(?<=and ))(most of the time|half the time|most times|sometimes|at times),? "
     "(is|was|isn't|doesn't|won't|keeps|hangs|freezes|crashes|fails) (?!(?:spent|wasted|lost|taken|up|"
     "over|gone|when|that|the|a|better|enough)\\b)" TELLS,
     "\\1 it \\2 "},
    {START "(excellent|good|great|nice|ok|okay|fine|useful|decent|brilliant|handy|lovely|perfect),? but "
           "(?=(?:sometimes|often|always|never|very|too|still|not|only|a bit|quite|really|cannot|can't|can not|"
           "keeps|lags|crashes|needs|freezes|hangs)\\b)",
     "It is \\l\\1 but "},
    {"\\b((?:I|we) (?:just |only |really )?(?:want|tried|try|need|would like|wanted|needed)\\b[^.,!?\\n]{2,60}?),? but "
     "(is|was|isn't|wasn't|doesn't|does not|didn't|did not) (?=(?:not |possible|impossible|working|work|allow|let|"
     "open|go|accept|load)\\b)",
     "\\1 but it \\2 "},

    /* "I", "they" */
    {START "will (?=(?:let you know|be (?:back|contacting|cancelling|leaving|switching|moving|taking|returning|posting|"
           "reporting|writing|calling|staying)|try|never|not|cancel|switch|leave|return|report|keep you|have to)\\b)"
           "(?!\\w+ (?:you|this|the|my|it|I|we|there)\\b(?! know))" TELLS,
     "I will "},
    {"(?<=\\w)(?:, | [-\xE2\x80\x93] )((?:only|just) " BOUGHT
     " (?:them|these|it|this))\\b(?= (?:\\d|an?|two|three|four|"
     "last|yesterday|on|in|at|from|this|about|a few)\\b)",
     ". I \\1"},
    {"\\b(I (?:only |just |already )?" BOUGHT " (?:them|these))\\b([^.,!?\\n]*?),? (?:and|but) (already|now) " BREAKS
     "\\b",
     "\\1\\2 and they have already \\4"},
    {"\\b(I (?:only |just |already )?" BOUGHT " (?:it|this))\\b([^.,!?\\n]*?),? (?:and|but) (already|now) " BREAKS
     "\\b",
     "\\1\\2 and it has already \\4"},

    /* what was done, in the form that tells it */
    {"(?:" START "|(?<=[,;] )|(?<=and )|(?<=: ))((?:the |my |our |your )?(?:flight|train|bus|ferry|coach|tram|order|"
     "parcel|delivery|service) "
     "[A-Z]{0,3}\\d[\\w-]*) "
     "(delayed|cancelled|canceled|postponed|rescheduled|diverted|rerouted|terminated) "
     "(?!(?:flight|train|bus|order|it|me|my|us)\\b)(?=\\w)",
     "\\1 was \\2 "},
    {"\\b" THING " " IS " " DONE AFTER, "\\1 \\2 \\3ed"},
    {"\\b" THING " " IS " cancel" AFTER, "\\1 \\2 cancelled"},
    {"\\b" MINE " " IS " (lock|hack)" AFTER, "\\1 \\2 \\3ed"},
    {"\\b" MINE " " IS " close" AFTER, "\\1 \\2 closed"},
    {"\\b" MINE " " IS " (?:froze|freeze)" AFTER, "\\1 \\2 frozen"},
    {START "((?:the|my|this) (?:[a-z]+ )?[a-z]+) what (I|we) (" BOUGHT "|asked for|sent|chose)\\b", "\\1 that \\2 \\3"},
    {"\\b((?:the|my|this) (?:[a-z]+ )?" ONE " (?:that |which )?(?:I|we) " BOUGHT ") have\\b(?! (?:been|to|not)\\b)",
     "\\1 has"},

    /* a thing and its number, which no order has */
    {START "(update|patch|release) (v?\\d+(?:\\.\\d+)+|\\d{2,}) (?=(?:wiped|broke|deleted|removed|killed|ruined|erased|"
           "crashed|messed|made|is|was|has|will|never|keeps|did|does|came|stopped|lost|took|reset|changed|still|won't|"
           "doesn't|didn't|hasn't|isn't|wasn't)\\b)",
     "The \\2 \\l\\1 "},

    /* where the next clause begins */
    {"\\b(last night|yesterday|today|this morning|this week|last week|this evening|on (?:mon|tues|wednes|thurs|fri|"
     "satur|sun)day),? (?:and )?now (?=(?:every time|whenever|each time|when I|when we)\\b)",
     "\\1. Now "},
    {EVERY "(?<! the)(?<! a)(?<! an)(?<! my)(?<! that)(?<! and)(?<! but)(?<! if)(?<! when)(?<! of)(?<! with)(?<! for)"
           "(?<! or) "
           "(?=(?:it|it's|they|nothing|nobody|(?:the|my) (?:app|page|screen|site|website|system|game|phone|laptop|"
           "machine)) (?:just |always |only |still )?(?:closes|crashes|freezes|fails|says|hangs|shuts|stops|turns|goes|"
           "logs|loads|keeps|shows|asks|tells|gives|takes|drops|kicks|happens|comes|answers|works|is|does|won't|"
           "doesn't|can't)\\b)",
     "\\1, "},
    {"(?<=\\w)(?:\\.{1,3}|!|\xE2\x80\xA6) before (?=(?:you|they|he|she|I|we|it) [^.,!?\\n]{3,40}(?:[.!\\n]|$))",
     " before "},
    {EVERY "\\. (it|it's|they|nothing|nobody|the|my|I) (?=\\w)", "\\1, \\l\\2 "},
    {"\\b(?:and|&) when (I (?:go|try|went|tried) to [^.,!?\\n]{2,40})[.,] (it's|it|they|I) (?=\\w)",
     ". When \\1, \\l\\2 "},
    {"(?<=\\w) for ((?:over |about |the past |the last )?(?:\\d+|two|three|four|five|six|a few|several) "
     "(?:minutes|hours|days|weeks|months)) now,? (?:I )?am (?=unable|not able|stuck|trying|waiting)",
     ". For \\1 now I have been "},
};

static struct swaps all = SWAPS(rules, G_REGEX_CASELESS);

char *
lacuna_filled(const char *text)
{
    return swaps_put(&all, NULL, false, g_strdup(text));
}
