/*
 * irony.c - English irony and slips of the hand: what is praised and cannot be meant so, what was typed for something else.
 *
 * Irony is taken for such only where what follows is plainly nothing to be glad of. Tables for meaning.c. Pure.
 */
#include "meaning.h"

#define GLAD "(?:love|loved|adore|enjoy|enjoyed|appreciate|liked)"
#define BRAVO                                                                                                          \
    "(?:great|brilliant|lovely|fantastic|wonderful|perfect|awesome|excellent|superb|amazing|nice|cool|marvellous|"     \
    "terrific|splendid|love it)"
#define THANKS "(?:thanks|thank you|cheers|great job|good job|nice job|well done|congratulations|congrats)"

const struct speech irony[] = {
    /* "Oh great, another price rise", "Brilliant. Now the 7.42 has two carriages" */
    {"^(?:oh |well |wow |ah |so |that(?:'s| is) just )*(?:" BRAVO "|nice one|good one|(?:great|good|lovely) stuff|"
     "(?:very |so |really )?(?:helpful|useful|reassuring|thoughtful|considerate|convenient)|well done|ok then|"
     "charming|delightful)[,.!:;-]+ (?:so )?(?=\\w+ \\w+)",
     "", NULL},
    {"^(?:oh |well |wow )*" BRAVO "[,.!:;-]* (?=(?:another|yet another) \\w+)", "", NULL},
    {"^(?:oh |well |wow )*" BRAVO " (?=(?:the|my|your|our|now|after) \\w+ )", "", MEANT_WRONG},
    {"^(?:yet )?another (?!of |one |time |day |thing |question |point |option |thought |suggestion )"
     "(?!.*\\b(?:is|are|was|were|has|have|had|can|will|would|do|does|did|(?<![\\w\"\xe2\x80\x9c])\\w+ed|\\w+n't|came|"
     "went|gone|got|sent|broke|please|says|said|told|\\w+ing)\\b)(?=[\\w\"]|\xe2\x80\x9c)",
     "There has been another ", NULL},
    /* "Love how my parcel never arrives", "I love waiting an hour for …", "thanks for not turning up" */
    {"^(?:oh )?(?:I )?(?:just |really |absolutely )*" GLAD " (?:how|it when|when) (?=\\w+ )", "", MEANT_WRONG},
    {"^(?:oh )?(?:I )?(?:just |really |absolutely )*" GLAD " (waiting|queuing|sitting|standing|being|paying)\\b",
     "I <past:\\1>", MEANT_WRONG},
    {"^(?:so|really|very|absolutely)? ?(?:glad|happy|pleased|delighted|thrilled) (?:that )?(?:I|we) "
     "(paid|spent|waited|ordered|booked|chose|upgraded|took the day off)\\b",
     "I \\1", MEANT_WRONG},
    {"^(?:so|really|very)? ?(?:glad|happy|pleased|delighted|thrilled) (that|to (?:see|hear|find|learn)) "
     "(?!.*\\b(?:fixed|"
     "working|helped|finally|sorted|resolved|works|back|no|any more|over|gone|free|lower|cheaper|better)\\b)",
     "I am not happy \\1 ", MEANT_WRONG},
    {"^good to know (?:with|when you have|if you have) (?=an? |my |the )", "I have ", NULL},
    {"^" THANKS "(?: so much| a lot| guys)* for not (\\w+ing)\\b", "You did not <base:\\1>", NULL},
    {"^" THANKS "(?: so much| a lot| guys)* for (?=losing|ruining|wasting|ignoring|breaking|delaying|cancell?ing|"
     "charging|lying|letting me|sending (?:me )?the wrong)(\\w+ing)\\b",
     "You <past:\\1>", NULL},
    {"^what an? ((?:\\w+ )?\\w+) (to (?:find|see|hear|read|be|have|get)\\b)", "It was a \\1 \\2", NULL},
    {"^(?:so |and |well )?guess what[,:.!?-]* (?=\\w+ \\w+)", "", NULL},
};
const guint irony_count = G_N_ELEMENTS(irony);

const struct speech slips[] = {
    {"\\b(received|got|receive|get|sent|getting|receiving) (SMS|MMS|OTP|email|e-mail|invoice|update)\\b", "\\1 an \\2",
     NULL},
    {"\\b(\\d+) (?-i:(Minutes?|Mins|Hours?|Hrs|Days?|Weeks?))\\b", "\\1 \\L\\2\\E", NULL},
    {"\\b(slow|slower|more|less|rather|other|later|better|worse|faster|longer|higher|cheaper) then (?=an? |the |my |I |"
     "what |\\d|before|last|this|that)",
     "\\1 than ", NULL},
    {"\\bits (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday|now \\w+|already \\w+)", "it's ", NULL},
    {"^They (?=(?:\\w+ )?(?:check|cheque|payment|refund|parcel|package|order|delivery|card) (?:for|of|only|was|is|has|"
     "never|went)\\b)",
     "The ", NULL},
    {"\\b[Kk]ids (menu|room|club|meal|ticket|party|bed)\\b", "kids' \\1", NULL},
    {"^above the (\\w+) (?:said|says|it said)\\b", "the sign above the \\1 said", NULL},
    {"\\b(?:would|do) you mind (\\w+ing)\\b", "could you <base:\\1>", NULL},
    {"\\b(the|an?|your|my|our) (cut|set|log|sign|check|pick|drop|top) (off|up|in|out) "
     "(?=(?:times?|points?|dates?|page|fee|"
     "desk|code|link|button|screen|for|is|was)\\b)",
     "\\1 \\2-\\3 ", NULL},
    /* what hangs on at the end */
    {"(?<!yes),? or(?: nah| nope| no| naw| what)?$", "?",
     "^(?:(?:also|and|but|so) )?(?:is|are|does|do|did|can|will|has|have|was|were|could)\\b"},
    {",? but$", "", NULL},
    {",? (?:didn't|haven't|don't|aren't|won't|isn't|wasn't|hasn't|doesn't) (?:you|it|they|he|she|we)$", "", NULL},
    {" \\([^)\\s]*[_@][^)]*\\)", "", NULL},
    /* joints left out */
    {", now (I've|I have|I'm|I am|it's|it|the|my|they|you) ", ", and now \\1 ", NULL},
    {"(?<!and)(?<!,)(?<!but)(?<!since)(?<!until)(?<!by) then (cancelled|charged|told|sent|hung up|took|asked|said|"
     "closed|left|refused|went|blocked|vanished|disappeared|just \\w+)(?= |$)",
     " and then \\1 ", NULL},
    {", only (it|they|(?:the|my|one) (?=(?:\\w+ ){1,4}?(?:is|are|was|were|has|have|had|did|does|didn't|doesn't|isn't|"
     "wasn't|won't|can|will|works?|came|arrived)\\b)) ?",
     ", but \\1 ", "^(?!(?:please )?do(?:n't| not)\\b)"},
    {"\\b(said|told me|told us|says|tells me) (call|see|go|wait|contact|use|try|speak|email|ring|ask|check|phone|"
     "visit) ",
     "\\1 to \\2 ", NULL},
    {", no (\\w+),? no (\\w+)(?:,? (?:just )?nothing)?(?=$|\\.)", ", no \\1 and no \\2", NULL},
    {"^(.{10,60}?\\w), (took|helped|showed|drove|carried|walked) (him|her|me|us) ", "\\1 and \\2 \\3 ", NULL},
    {"(?:,(?: and)?(?: I)?|,? and I) took (?=(?:me|us)(?: and [\\w -]{2,30}?)? (?:all|an? "
     "\\w+|\\d+|two|three|four|ages|hours|days|weeks)\\b)",
     ", and it took ", NULL},
    {"\\b(sick|bad|ill|rough|wrong|odd|strange) doubt (?=it|that|this|they)", "\\1, and I doubt ", NULL},
    {"^(I (?:got|bought|picked up|moved|changed|sold) .{2,40}?) and (take|remove|delete|cancel|send|add|refund|stop) "
     "(?=(?:the|my|it|me|us)\\b)",
     "\\1.\nPlease \\2 ", NULL},
    /* articles and subjects left out */
    {"^(still |also )?have (?=(?:the|an?|my|all) "
     "(?:receipts?|emails?|photos?|pictures|proof|screenshots?|invoice|ticket|"
     "confirmation|order number)\\b)",
     "I \\1have ", NULL},
    {"^((?:two|three|four|five|six|\\d+) (?:[\\w-]+ ){0,2}?\\w+s) (?:short|missing)\\b(?! (?:of|by) "
     ")(?![^,]*\\b(?:is|was|"
     "were) )",
     "There are \\L\\1\\E missing", NULL},
    {"^((?:(?:delivery|bus|taxi|cab|bin|dog|support|gate|store|shop|desk|train|sales|customer service) )?(?:driver|"
     "guy|man|lady|girl|woman|agent|attendant|manager|rep|engineer|courier|waiter|waitress|plumber|postman|"
     "technician|cashier|conductor|receptionist|assistant|clerk|nurse|doctor|supervisor|groomer|hairdresser|cleaner|"
     "builder|electrician|fitter|gardener)) (?=was|is|came|left|told|said|never|didn't|cut|drove|threw|\\w+ed\\b|"
     "just|wouldn't|couldn't|hung|gave|took|put|has|had|won't|says|doesn't|keeps|went|got|spoke)",
     "The \\L\\1\\E ", NULL},
    {"^(?:my |the )?(\\d+(?:st|nd|rd|th)|second|third|fourth|fifth) (trip|visit|call|attempt|letter|email|replacement|"
     "engineer|delivery|day|week|month|pair)\\b(?!.*\\b(?:is|was|has|had|were|are|came|went|didn't|did|failed|broke|"
     "said|told|got|of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)\\b)",
     "This is my \\L\\1 \\2\\E", NULL},
    {"^not (?:a|one)(?: single)? (?!of\\b)(?!\\w+ (?:for|from|back|about) (?:me|us|you|them)$)(?!.*\\b(?:\\w{3,}ed|is|"
     "was|has|had|were|are|works?|came|got|said|could|can|would|did|does)\\b)(?=\\w+ \\w+)",
     "There was not a single ", NULL},
    {"^you (?:guys |lot )?(going to|gonna|planning (?:to|on)|able to) ", "Are you \\1 ", NULL},
    /* words that say nothing */
    {"^(?:I swear(?: to god)?|mate|pal|bro|dude|lads),? (?:that )?(?=\\w+ \\w+ \\w+)", "", NULL},
    {"^(why|how|what|where|who|when) (?:on earth|the hell|the heck|in the world|the f\\S*) ", "\\1 ", NULL},
    {"^who do I (speak|talk|write|complain|turn) to\\b", "I would like to know who I can \\1 to", NULL},
};
const guint slip_count = G_N_ELEMENTS(slips);
