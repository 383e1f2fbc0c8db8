/*
 * irony.c - English irony and slips of the hand: what is praised and cannot be meant so, what was typed for something else.
 *
 * Irony is taken for such only where what follows is plainly nothing to be glad of. Tables for meant.c. Pure.
 */
#include "meant.h"

#define GLAD "(?:love|loved|adore|enjoy|enjoyed|appreciate|appreciated|liked)"
#define BRAVO                                                                                                          \
    "(?:great|cracking|smashing|brilliant|lovely|fantastic|wonderful|perfect|awesome|excellent|superb|amazing|nice|"   \
    "cool|marvellous|"                                                                                                 \
    "terrific|splendid|fab|love it)"
/* A mishap behind praise: (?=.*MISHAP) after its first words, so that only what praises pays for it. */
#define MISHAP                                                                                                         \
    "(?:n't|\\b(?:never|not|no|without|late|broken?|wrong|lost|losing|nobody|nothing|face down|upside "                \
    "down|puddle|leak\\w*|"                                                                                            \
    "smash\\w*|crack\\w*|shatter\\w*|drop[- "                                                                          \
    "]?kick\\w*|kick\\w*|lobb\\w*|threw|throw\\w*|chuck\\w*|hurl\\w*|dump\\w*|toss\\w*|"                               \
    "over (?:a|the|my|our) (?:\\S+ "                                                                                   \
    "){0,3}?(?:hedge|fence|gate|wall)|bin|skip|gutter|ditch|soak\\w*|drench\\w*|mou?ld\\w*|"                           \
    "plaster|slug|staple|burnt|raw|stale|frozen|drill\\w*|expired|cuts?|cold|hours?|minutes?|closing|cancel\\w*|"      \
    "ruin\\w*|wast\\w*|destroy\\w*|tore|torn|ripp\\w*|squash\\w*|crush\\w*|bent|single|only|empty|shut|charg\\w*|"     \
    "doubl\\w*|"                                                                                                       \
    "fail\\w*|stuck|strand\\w*|damag\\w*|scratch\\w*|dent\\w*|ignor\\w*|refus\\w*|forg[eo]t\\w*|block\\w*|fine|"       \
    "ticket|in the rain)"                                                                                              \
    "\\b)"
/* … and what was done against one. */
#define MENDED                                                                                                         \
    "(?!.*\\b(?:found|fix\\w*|mend\\w*|sort\\w*|help\\w*|wait(?:ed|ing) "                                              \
    "(?:for|with|till|until)|rerouted|saved|stayed|"                                                                   \
    "replac\\w*|return\\w*|calm\\w*|kept|stopped|got "                                                                 \
    "(?:us|me)|carried|rescued|brought|handed|refund\\w*|spotted|noticed|"                                             \
    "tracked|patien\\w*|kind\\w*|paid for|lent|gave (?:me|us|my)|let (?:me|us)|walked|drove (?:me|us|my)|sat "         \
    "with|bought (?:me|us)|pushed)\\b)"
#define LAUD                                                                                                           \
    "(?:(?:a |an )?(?:big |huge |massive |special |round of |slow )?(?:top marks|full marks|hats off|well "            \
    "done|kudos|bravo|"                                                                                                \
    "props|congratulations|congrats|shout ?out|applause|clap|medal|bless|cheers|thanks|thank you|gold "                \
    "star|compliments|"                                                                                                \
    "fair play)(?: goes| go)?(?: to| for)? )"
#define REALLY "(?:just |really |absolutely |totally |so |do |simply |always )*"

const struct speech irony[] = {
    /* "I love waiting an hour for …" */
    {"^(?:oh |well |wow |gee |yeah )?(?:I )?" REALLY GLAD " (?:just "
     ")?(waiting|queuing|queueing|sitting|standing|being|paying|getting|having|spending|receiving|calling|losing|"
     "finding|coming|dealing|trying|walking|explaining|repeating|hearing|seeing|watching|opening|driving|talking|"
     "listening|restarting|missing|wasting|waking|holding|chasing|refreshing|arguing|begging|fighting|guessing|"
     "freezing|"
     "carrying|climbing|clicking|typing|entering|searching|looking|running|rushing|staring|sleeping|cleaning|"
     "phoning|ringing|emailing|resetting|reinstalling|resending|arriving|ending up|going)\\b",
     "I <past:\\1>", MEANT_WRONG},
    /* "Nothing like paying extra and …", "nothing says welcome like being …" */
    {"^(?:there's |there is )?nothing (?:like|better than|worse than|quite like|beats|says [\\w ]{2,40}? like) "
     "(\\w+ing)\\b",
     "I <past:\\1>", MEANT_WRONG},
    /* "Love how my parcel never arrives", "gotta love it when …" */
    {"^(?:(?:I )?" REALLY GLAD
     "|(?:you )?(?:gotta|got to|have to|have got to) love|you've got to love) (?:how|that|the way|it when|when) "
     "(?=my |your |the |you |I |we |nobody |no one |our |this |it |they |every )",
     "", MEANT_WRONG},
    {"^(?:oh )?(?:I )?" REALLY GLAD
     " (?:that|how|it when) (?=my )(?!.*\\b(?:always on time|friendly|fast|quick|easy|great|"
     "beautiful|perfect|lovely|kind|smooth|free|happy|helped|remember\\w*)\\b)",
     "", NULL},
    {"^(?:oh )?(?:I )?" REALLY GLAD
     " (?:how|that|the way|it when|when) (?=you (?:guys )?(?:just |always |never |keep |can "
     ")?(?:put up|put \\w+ up|raise|charge|take away|took|cancel|ignore|lie|lost|lose|remove|cut|make "
     "me|made|force|delay|"
     "change|stop|close|refuse|wait|overbook|hide|bump|double|hang|forget|forgot|send me|sent me the wrong|keep)\\w*)",
     "", NULL},
    {"^(?:oh )?(?:I )?" REALLY GLAD
     " it when (?=.*\\b(?:eats?|swallows?|breaks?|loses?|forgets?|ignores?|jams?|freezes?|drops?|"
     "leaks?|refuses?|cancels?|closes?|shouts?|vanish\\w*|disappears?)\\b)",
     "", NULL},
    /* "So glad I paid extra for next-day delivery" */
    {"^(?:so|really|very|absolutely)? ?(?:glad|happy|pleased|delighted|thrilled) (?:that )?(?:I|we) "
     "(paid|spent|forked out|shelled out|splashed out|waited|ordered|booked|chose|upgraded|stayed in|took the day "
     "off)\\b",
     "I \\1", MEANT_WRONG},
    {"^(?:so|really|very|absolutely)? ?(?:glad|happy|pleased|delighted|thrilled) (that|to (?:see|hear|find|learn)) "
     "(?:that )?"
     "(?!.*\\b(?:fixed|working again|helped|finally|sorted|resolved|now "
     "works|back|don't|doesn't|no|any more|over|gone|free|lower|cheaper|improved|better)\\b)",
     "I am not happy \\1 ", MEANT_WRONG},
    /* "Thanks for not turning up" */
    {"^(?:thanks|thank you|cheers|great job|good job|nice job|well done|congratulations|congrats)(?: so much| a lot| "
     "a bunch| guys| again|,)* (?:for|on|at)? ?not (\\w+ing)\\b",
     "You did not <base:\\1>", NULL},
    {"^(?:(?:thanks|thank you|cheers|great job|good job|nice job|well done|congratulations|congrats)(?: so much| a "
     "lot| a "
     "bunch| guys| again|,)* )?(?:for|on|at) (?=giving away|losing|ruining|making "
     "(?:me|us|my)|charging|cancell?ing|leaving|"
     "wasting|ignoring|hanging up|breaking|delaying|sending (?:me |us )?the wrong|forgetting|letting "
     "(?:me|us)|lying|bumping|"
     "overbooking|raising|stranding|keeping (?:me|us)|putting (?:me|us)|damaging|destroying|taking (?:my|two|three|a "
     "week))"
     "(\\w+ing)\\b",
     "You <past:\\1>", NULL},
    /* "only for a mediocre soup" */
    {" (?:just |only )*for (?:some |a |an )?(?:semi-good|semi good|mediocre|half-decent|half decent|so-so|subpar|"
     "sub-par|okay-ish|ok-ish|okayish|average at best) ([\\w -]+)$",
     " for \\1, and it was only so-so", NULL},
    {" (?:just |only )+for (?:some |a |an )?(cold|lukewarm|stale|soggy|burnt|melted|flat|dry|raw|tasteless) ([\\w "
     "-]+)$",
     " for \\2, and it was \\1", NULL},
    /* "Oh great, another price rise", "Brilliant. Now the 7.42 has two carriages" */
    {"^(?:oh |well |wow |ah |so |that(?:'s| is) just )*(?:" BRAVO
     "|nice one|good one|(?:great|good|lovely) stuff|(?:ever so |very |so |really "
     ")?(?:helpful|useful|reassuring|thoughtful|considerate|convenient)|well "
     "done|ok then|charming|delightful)[,.!:;-]+ (?:so )?(?=\\w+ \\w+)",
     "", NULL},
    {"^(?:oh |well |wow |ah )*" BRAVO
     " (?=(?:now|after|so now|another|yet another) \\w+|(?:the|my|your|our) (?:\\w+ ){1,4}(?:is|are|was|has|now|again|"
     "won't|doesn't|didn't)\\b)",
     "", MEANT_WRONG},
    {"^(?:oh |well |wow )*" BRAVO "[,.!:;-]* (?=(?:another|yet another) \\w+)", "", NULL},
    {"^(?:yet )?another (?!of |one |time |day |thing |question |point |option |thought |suggestion "
     ")(?!.*\\b(?:is|are|was|were|has|have|had|can|will|would|do|does|did|"
     "(?<![\\w\"\xe2\x80\x9c])\\w+ed|\\w+n't|came|went|gone|got|sent|broke|please|says|said|told|\\w+ing)\\b)(?=[\\w\"]"
     "|\xe2\x80\x9c)",
     "There has been another ", NULL},
    /* "Loving the 40 minute queue" */
    {"^(?:oh )?(?:I(?:'m| am) )?" REALLY "(?:love|loving|enjoying|enjoyed|enjoy|adore|adoring) "
     "(the|this|these|my|your|another) (?=(?:[\\w-]+ ){0,4}(?:queues?|delays?|waits?|hold|traffic|outages?|"
     "cancellations?|surcharges?|fees?|mess|chaos|silence|mould|noise|price (?:rise|hike|increase)s?)\\b(?! "
     "(?:alerts?|cancell?ing|features?|functions?|reduction|"
     "updates?|reports?|filter|control|button|timer)\\b))(?!.*\\bno "
     "(?:queues?|delays?|waits?))",
     "I am not happy with \\1 ", NULL},
    /* "Thanks for the two hour wait", "thank you for wasted time" */
    {"^(?:thanks|thank you|cheers|congrats|congratulations|well done|great job|nice work)(?: so much| a lot| a bunch| "
     "a "
     "million| guys| again|,)* (?:for|on) (?:the |a |an |my |another |yet another |your |all the )?(?!\\w+ing )"
     "(?=(?:[\\w-]+ ){0,3}(?:wait|parking ticket|fine|price (?:rise|hike)|late fee|delay|queue|cancellation|non[- "
     "]delivery|no[- "
     "]show|lack|mess|bruises?|scratch(?:es)?|dents?|holes?|puddles?|stains?|"
     "headache|stress|hassle|inconvenience|nightmare|(?:ruined|wasted|lost|cold|late|missing|"
     "broken|cancelled) (?!so\\b|and\\b|in\\b|on\\b|at\\b)\\w+)\\b)"
     "(?!.*\\b(?:free|compensation|check-?out|check-?in|arrived|upgrade|understanding|patience|fixing|sorting|finding|"
     "finally|back)\\b)",
     "I am not happy with the ", NULL},
    {"^(?:thanks|thank you|cheers|well done|great job|nice job)(?: so much| a lot| guys|,)* (?:for |on )?(\\w+ing) "
     "(?=(?:my|our|me|us|the|a) .*\\b(?:lost|late|wrong|missing|twice|again|without|for nothing|in half|on hold)\\b)",
     "You <past:\\1> ", "^(?!.*\\b(?:finding|found|fixing|sorting|replacing|returning|quick\\w*|fast|so)\\b)"},
    {"^(?:" BRAVO "|good|classy|smooth|clever|quality|stellar|top|smart|sterling) "
     "(?:touch|move|one|work|job|idea|way|effort|stuff)(?: guys| team| lads)?[,.:!-]* (?:to |of |on |in |by )?"
     "(?!during|nothing|something|anything|everything|morning|evening|being)(\\w{2,}ing) (?=.*" MISHAP
     "|.*\\b(?:without|instead|you)\\b)",
     "You <past:\\1> ", NULL},
    /* "Top marks to the fitter who drilled through the pipe", "Bless your courier, he threw it over a gate" */
    {"^" LAUD MENDED
     "(?:to |for )?(?:whoever|whichever [\\w ]{3,20}?|the (?:genius|hero|bright spark|person|one|legend|clever "
     "\\w+) (?:who|that)) (?=.*" MISHAP ")",
     "Somebody ", NULL},
    {"^" LAUD MENDED "((?:the|your|my|that|our) [\\w-]+(?: [\\w-]+){0,4}?)(?: (?:who|that)|,? (?:he|she|they)) "
     "(?=(?:(?!\\b(?:when|after|while|because|although|so)\\b).)*" MISHAP ")",
     "\\1 ", NULL},
    {"^" LAUD MENDED
     "(?:for |on )(?!getting|being|fixing|sorting|finding|replacing|mending|helping|returning)(\\w+ing) "
     "(?=an? .*" MISHAP ")",
     "You <past:\\1> ", NULL},
    /* "Very generous of you to offer £2 after losing my photos", "What a treat to find a plaster in my salad" */
    {"^(?:how |very |so |really |most |that was |it was )*(?:generous|kind|thoughtful|considerate|nice|good|decent|"
     "helpful|clever|sweet|big) of you to (\\w+) (?=.*" MISHAP ")",
     "You <past:\\1ing> ", NULL},
    {"^(?:what an? (?:absolute |real |lovely )?(?:treat|joy|pleasure|delight|thrill|surprise)|(?:always |so |how "
     "|really "
     "|it's |it is |very )*(?:nice|lovely|great|good|wonderful|delightful|fun|reassuring|comforting)) (?:it is |it was "
     ")?to (be|find|get|see|have|wait|stand|sit|discover|receive|come|wake|pay|open|spend) (?=.*(?:" MISHAP
     "|yesterday|tomorrow))",
     "I <past:\\1ing> ", NULL},
    {"^what an? ((?:\\w+ )?\\w+) (to (?:find|see|hear|read|be|have|get|learn|meet|discover)\\b)", "It was a \\1 \\2",
     NULL},
    {"^(?:so |always |very |really )?(?:good|nice|great|lovely|handy|useful|helpful) to (?:know|hear|see|learn)(?: "
     "that)? "
     "(?=(?:my|your|the|our|you|we|it|that|there) )",
     "", NULL},
    {"^(?:very |so |really |most "
     ")?(?:soothing|helpful|reassuring|useful|handy|comforting|relaxing|fun|lovely|nice|great|ideal|"
     "perfect) (?:with|when there's|when you have|when you've got) (?=(?:\\w+ "
     "){1,3}?(?:coming|pouring|running|dripping|going|waiting|"
     "screaming|crying|standing|leaking)\\b)",
     "There is ", NULL},
    {"^(?:good|nice|great|lovely|handy|useful|helpful) to know (?:with|when you have|if you have|if you've got) (?=an? "
     "|my |the |two |three )",
     "I have ", NULL},
    {"^(?:cheers|thanks|thank you)(?: so much| a lot| a bunch| guys)* for (?:the heads[- ]?up|letting me know|telling "
     "me|the warning|warning me)(?: that| about)? (?=.*\\b(?:found out|too late|turned up|when I|after I)\\b)",
     "I was not told that ", NULL},
    {"^(?:I )?" REALLY "(?:love|enjoy|adore|appreciate) an? (?=.*" MISHAP ")", "I had a ", NULL},
    {"^(?:oh |such )?" BRAVO " (?:customer )?service(?: as (?:ever|always|usual))?(?: as per)?[,:.-]+ "
     "(?=(?:\\d+|an?|one|two|three|half an) (?:hours?|minutes?|mins|days?|weeks?) late)",
     "It was ", NULL},
    {"^(?:oh |such )?" BRAVO " (?:customer )?service(?: as (?:ever|always|usual))?(?: as per)?[,:.-]+ (?=.*" MISHAP ")",
     "", NULL},
    {"^(?:thanks|thank you|cheers|congrats|congratulations|well done)(?: so much| a lot| guys)* (?:for|on) (?:being "
     "|having "
     "|providing |giving me )?(the (?:absolute )?worst .+)$",
     "This is \\1", NULL},
    /* "Guess who is still without broadband" */
    {"^(?:so |and )?guess who(?:'s| is) ", "I am ", NULL},
    {"^(?:so |and )?guess who "
     "(?=(?:has|had|just|turned|got|paid|missed|waited|came|went|never|still|drove|took|had)\\b)",
     "I ", NULL},
    {"^(?:so |and |well )?guess what[,:.!?-]* (?=\\w+ \\w+)", "", NULL},
    {"(?: &| and| but|,) guess what[,:.!?-]* no ", ", but there was no ", NULL},
    {"(?: &| and| but|,) guess what[,:.!?-]* ", ", and ", NULL},
    /* "Your self scan tills hate me personally", "unexpected item my foot" */
    {"^(your|the|my) (.{3,30}?) (?:really |clearly |obviously |must )*(?:hates?|dislikes?|(?:has|have) it in for) "
     "(?:me|us)(?: personally)?$",
     "I keep having trouble with \\l\\1 \\2", NULL},
    {"^(.{4,40}?),? my (?:arse|ass|a\\W+\\w*|backside)$", "I do not agree with the words \"\\l\\1\"", NULL},
    {"^(.{3,40}?) (?:is|are|'s) (?:even |way |much )?slower than (?:my |an? |the "
     ")?(?:nan|gran|grandma|grandmother|snail|"
     "tortoise|turtle|dial-?up|sloth)\\b.*$",
     "I find \\1 very slow", NULL},
    {",? because apparently (?!my |the |I |it |I'm |there |some |your? |they |he |she |we |an? |our |this |that |no "
     "|\\d).*$",
     "", NULL},
    {",? and everything$", "", NULL},
    {",? (?:so )?(?:thanks|cheers|thank you) (?:a lot|a bunch|for nothing|for that)$", "", NULL},
    {",? (?:so )?(?:that's|that is|this is) (?:just )?(?:great|brilliant|lovely|fantastic|wonderful)$", "",
     MEANT_WRONG},
};
const guint irony_count = G_N_ELEMENTS(irony);

#define MONTH "(January|February|March|April|May|June|July|August|September|October|November|December)"

const struct speech slips[] = {
    {"\\b(cancel|cancelled|canceled|cancelling|canceling|renewed|forgot|forgotten|changed|changing|updating|updated|"
     "closed|closing|"
     "resetting) (gym membership|membership|subscription|contract|policy|account|password|pin|phone number|email "
     "address|address|"
     "bank details|name|card details)(?=$|[,.;!?]| "
     "(?:on|in|at|by|with|and|but|so|two|three|last|yesterday|before|after|when|because|"
     "online|over|due|via|for|since|a|today|twice)\\b)",
     "\\1 my \\2", "^(?!.*\\b(?:how|can|could|please|my account|my password)\\b)"},
    {"\\b(in|from|into|on) (wallet|account|savings|statement|bank account)(?=$|[,.;!]| "
     "(?:but|and|so|yet|after|since|today|"
     "yesterday|now)\\b)",
     "\\1 my \\2", NULL},
    {"\\b(received|got|receive|get|sent|getting|receiving) (SMS|MMS|OTP|email|e-mail|invoice|update)\\b", "\\1 an \\2",
     NULL},
    {"\\b(the|an?|your|my|our|this|any|no) "
     "(cut|set|log|sign|check|pick|drop|back|top|follow|start|hold|pay|call|run|break) "
     "(off|up|in|out|down|back|over) "
     "(?=(?:times?|points?|dates?|page|fee|bonus|desk|code|link|button|process|screen|form|"
     "email|offer|deadline|amount|limit|for|is|was|has|failed)\\b)",
     "\\1 \\2-\\3 ", NULL},
    {"^(?:(?:hey|hi|hello|yo|oi|dear)? ?@\\w+[,:]? +)+(?=\\w)", "", NULL},
    {"(?: +[@#]\\w+)+$", "", "\\w+ +\\w+ +\\w+ .*[@#]"},
    {"^(?:#\\w+ +)+(?=\\w+ \\w+)", "", NULL},
    {"\\b(?:fwiw|btw|imo|imho|tbh|smh|ngl|ffs|lmao|omg|rofl|lol)\\b[,:]? ?", "", NULL},
    {" [:;]-?[()DP/|]$", "", NULL},
    {"^((?:\\S+ ){3,}\\S+) [:;]-?[()DP/|] (?=(?:\\S+ ){2,})", "\\1.\n", NULL},
    {"\\b(cuts|logs|kicks|throws|boots|locks|hangs up on) you (?=off|out|$)", "\\1 me ", NULL}, /* anyone, and so me */
    {"\\b(\\d+) (?-i:(Minutes?|Mins|Hours?|Hrs|Days?|Weeks?))\\b", "\\1 \\L\\2\\E", NULL},
    {"\\b(\\d{1,2}(?:st|nd|rd|th)?) if " MONTH "\\b", "\\1 of \\2", NULL},
    {"^They (?!never )(\\w+ )?(check|cheque|payment|refund|parcel|package|order|delivery|card) "
     "(?=(?(1)(?:for|of|only|was|is|has|never|went)|(?:for|of|was|is|has|never|went))\\b)",
     "The \\1\\2 ", NULL},
    {"\\b(slow|slower|more|less|rather|other|later|better|worse|faster|longer|higher|cheaper) then (?=an? |the |my |I |"
     "what |\\d|before|last|this|that|tortoise|snail)",
     "\\1 than ", NULL},
    {"\\b((?:letter|email|e-mail|text|message|card|notice|call)(?: today| yesterday| this morning)?) "
     "(telling|informing) (me|us) "
     "(?=my|your|the|I|it)",
     "\\1 \\2 \\3 that ", NULL},
    {"\\b(homepage|website|site|page|sign|menu|poster|leaflet),? it says ", "\\1.\nIt says ", NULL},
    {"^broke my (?=phone|screen|laptop|arm|leg|glasses|wrist|ankle|tooth|card)", "I broke my ", NULL},
    {"\\bnowhere does it say (why|how|that|what|when|where)\\b", "it does not say \\1", NULL},
    {"(?<!yes),? or(?: nah| nope| no| naw| what)?$", "?",
     "^(?:(?:also|and|but|so) )?(?:is|are|does|do|did|can|will|has|have|was|were|could)\\b"},
    {"^(?:I'm |I am |I )?(?:not sure|don't know|dunno|no idea) who needs to (?:hear|know|see) this,? but ", "", NULL},
    {"^(?:I )?(?:really )?(?:hate|don't want|don't like|sorry) to (?:complain|moan|be a pain|be that guy|be that "
     "person|rant|nag),? "
     "but ",
     "", NULL},
    {", now (I've|I have|I'm|I am|it's|it|the|my|they|you) ", ", and now \\1 ", NULL},
    {"\\b(phoned|called|rang|emailed|messaged|tried|texted|wrote) (twice|\\w+ times),? (?=(?:and )?no "
     "(?:answer|reply|response)\\b)",
     "\\1 \\2, ", NULL},
    {"\\b(snapped|broke|failed|cracked|died|stopped|ripped|fell apart|arrived|started) day (one|1|two|2|three|3)\\b",
     "\\1 on day \\2", NULL},
    {"(?<!and)(?<!,)(?<!but)(?<!since)(?<!until)(?<!by) then (cancelled|charged|told|sent|hung "
     "up|took|asked|said|closed|left|"
     "refused|went|blocked|vanish\\w*|disappears?|disappeared|just \\w+)(?= |$)",
     " and then \\1 ", NULL},
    {"\\bkids (menu|profile|room|section|area|club|meal|ticket|party|account|bed|bike)\\b", "kids' \\1", NULL},
    {"^last (\\d|two|three|four|five|few|couple of) (?=\\w+s\\b)", "My last \\1 ", NULL},
    {"\\bno (\\w+(?: \\w+)?) no (\\w+(?: \\w+)?) no (\\w+(?: \\w+)?)$", "no \\1, no \\2, no \\3", NULL},
    {"^((?!.*\\b(?:know|tell|understand|see|sure|wonder|asked|ask|reason|explain)\\b).{8,}?),? (?:but|and|so) (why|how "
     "come) "
     "(?=\\w+ \\w+)",
     "\\1.\n\\u\\2 ", NULL},
    {"^did you (?:guys |lot )?(?:even |actually )?know (?:that )?((?:your|the|my|it|there) .+)$", "\\1.", NULL},
    {"^(?:(?:this is )?(?:(?:not a (?:moan|complaint|rant|grumble)|nothing wrong)(?: for once)?|(?:there is |there's "
     ")?no need to "
     "(?:reply|answer)|not (?:fussed|bothered) about an? (?:reply|answer)|no reply needed)[,:;. -]+)?(?:(?:but )?just "
     ")?(?:so you(?:'re| are)? (?:know|aware)|(?:wanted )?to let you "
     "know|letting you know|(?:I )?thought you(?:'d| would) (?:want|like) to know|(?:I )?thought you should know|to "
     "make you aware|for your "
     "information)[,:]?(?: that)? (?=\\S+ \\S+ \\S+)",
     "", NULL},
    {"^(?:(?:not a (?:moan|complaint|rant|grumble)|nothing wrong)(?: for once)?|no need to (?:reply|answer))[,:;-]+ "
     "(?=\\S+ \\S+ \\S+)",
     "", NULL},
    {",? I promise(?: you)?$", "", "\\w+ \\w+ \\w+ \\w+"},
    {"\\bits (?=monday|tuesday|wednesday|thursday|friday|saturday|sunday|now \\w+|already \\w+)", "it's ", NULL},
    {"^(?:the )?(?:new |latest )?((?:\\w+ )?(?:update|upgrade|version))(?: =|:| equals| means) "
     "(can't|cannot|don't|couldn't|lost|"
     "no longer)\\b",
     "Since the \\L\\1\\E, I \\2", NULL},
    {"\\band (?:I'm |am |I am )?still sat\\b", "and I am still sitting", NULL},
    {"\\band (?:am )?still (stuck|waiting|sitting|standing|on hold)\\b", "and I am still \\1", NULL},
    {"\\bB\\.?B\\.?D? date\\b", "the best-before date", NULL},
    {"\\b(call me|ring me|contact me|email me|get back to me|back to me|write to me)( back)? re:? ", "\\1\\2 about ",
     NULL},
    {", only (it|they|(?:the|my|one) (?=(?:\\w+ "
     "){1,4}?(?:is|are|was|were|has|have|had|did|does|didn't|doesn't|isn't|wasn't|won't|can|will|works?|came|arrived)"
     "\\b)) ?",
     ", but \\1 ", "^(?!(?:please )?do(?:n't| not)\\b)"},
    {"^(can|could|may) I (exchange|return|swap|cancel|keep)( please)?$", "\\1 I \\2 it", NULL},
    {",? but$", "", NULL},
    {",? (?:didn't|haven't|don't|aren't|won't|isn't|wasn't|hasn't|doesn't) (?:you|it|they|he|she|we)$", "", NULL},
    {"\\b(an?|the|this|that|my|your) (\\d+)[ -](min|minute|hour|day|week|month|year)s "
     "(?=wait|delay|ride|drive|walk|call|journey|"
     "flight|trip|queue|hold|show|layover|stay|trial|window|break|contract|warranty|guarantee|pass|ticket|old|meal|"
     "visit|"
     "session|class|limit|plan|policy)",
     "\\1 \\2-\\3 ", NULL},
    {"^([\\w' ]{3,24}?) down, no (.+?),? and (staff|everyone|the staff|employees) (?:is |are |was |were )?(\\w+ing)\\b",
     "The \\L\\1\\E was down, there was no \\2, and the staff were \\4", NULL},
    {",? and (?:the )?(staff|employees) (\\w+ing)\\b", ", and the \\1 were \\2", NULL},
    {"^(?:update|edit|p\\.?s\\.?|quick question|heads up|reminder|btw)[:] +(?=\\w+ \\w+)", "", NULL},
    {", (?:and )?me (in|at|on|stuck|still|without|with|here) ", ".\nI am \\1 ", NULL},
    {"\\b(said|told me|told us|says|tells me) "
     "(call|see|go|wait|contact|use|try|speak|email|ring|ask|check|phone|visit) ",
     "\\1 to \\2 ", NULL},
    {", no (\\w+),? no (\\w+)(?=, \\w+ing |, (?:kids|people))", ".\nThere was no \\1 and no \\2", NULL},
    {", no (\\w+),? no (\\w+)(?:,? (?:just )?nothing)?(?=$|\\.)", ", no \\1 and no \\2", NULL},
    {"^(I have been .{3,50}?),? and (?:then |finally |suddenly )*(?:was |got )(cut off|hung up on|disconnected|told|"
     "transferred|passed)\\b",
     "\\1.\nI was then \\2", NULL},
    {"^been (.{3,50}?),? and (?:then |finally |suddenly )*(?:was |got )(cut off|hung up "
     "on|disconnected|told|transferred|"
     "passed)\\b",
     "I have been \\1.\nI was then \\2", NULL},
    {"\\b(tell me|know|explain) when (?=my .*(?:hasn't|has not|haven't|have not|isn't) "
     "(?:arrived|come|been|here|ready))",
     "\\1 why ", NULL},
    {"^Trying (opening|calling|restarting|resetting)\\b", "I tried \\1", NULL},
    {"^(I|we) like most people ", "like most people \\1 ", NULL},
    {"^above the (\\w+) (said|says|it said)\\b", "the sign above the \\1 said", NULL},
    {"\\b(sick|bad|ill|rough|wrong|odd|strange) doubt (it|that|this|they)", "\\1, and I doubt \\2", NULL},
    {"^(.+?) \\(sent ([\\d/.]+), told to (?:cb|call back|ring back|phone back)(?: on)? ([\\d/.]+)\\)(.*)$",
     "\\1\\4.\nIt was sent on \\2, and I was told to call back on \\3.", NULL},
    {",? as struggle to\\b", ", as I struggle to", NULL},
    {",? so (called|rang|went|drove|walked|phoned|emailed) (?=in|to|at|the|back|up|you|and)", ", so I \\1 ", NULL},
    {"\\bcalled in the (store|shop|branch)\\b", "called in at the \\1", NULL},
    {"^(?:hi,? |hello,? )?(?:just )?an? quick (?:one|question)[ ,:-]+(?=\\w+ \\w+ \\w+)", "", NULL},
    {"\\bits "
     "(clearly|obviously|definitely|actually|still|not|only|already|really|broken|too|so|very|an?|been|quicker|faster|"
     "cheaper|december|january) ",
     "it's \\1 ", NULL},
    {"^(?:nope|no|nah)?[,.]? ?still (doesn't|isn't|won't|hasn't) ", "It still \\1 ", NULL},
    {"^((?:(?:delivery|bus|taxi|cab|bin|dog|support|gate|check-in|flight|store|shop|desk|train|tech|sales|service|"
     "customer "
     "service|floor) )?(?:driver|guy|man|lady|girl|woman|agent|attendant|manager|rep|representative|engineer|courier|"
     "waiter|waitress|plumber|delivery "
     "man|postman|technician|cashier|conductor|pilot|receptionist|assistant|clerk|nurse|"
     "doctor|operator|supervisor|groomer|barber|hairdresser|carer|vet|cleaner|builder|electrician|fitter|installer|"
     "roofer|gardener)(?: (?:on|at|in|from) (?:the |your |my )?[\\w:]+)?) "
     "(?=was|is|came|left|told|said|never|didn't|cut|drove|threw|cancelled|\\w+ed\\b|just|wouldn't|"
     "couldn't|hung|gave|took|put|has|had|won't|says|doesn't|keeps|went|refuses|got|spoke)",
     "The \\L\\1\\E ", NULL},
    {"^(?:I swear(?: to god)?|mate|pal|bruv?|bro|dude|fella|lads),? (?:that )?(?=\\w+ \\w+ \\w+)", "", NULL},
    {"^(?:my |the )?(\\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth) "
     "(trip|visit|call|attempt|try|(?:phone )?call|pair|letter|email|"
     "replacement|engineer|delivery|day|week|month)\\b(?!.*\\b(?:is|was|has|had|were|are|came|went|didn't|did|failed|"
     "broke|"
     "said|told|got|of (?:january|february|march|april|may|june|july|august|september|october|november|december))\\b)",
     "This is my \\L\\1 \\2\\E", NULL},
    {"^(still |also )?have (?=(?:the|an?|my|all|both)? ?(?:the |my "
     ")?(?:receipts?|emails?|photos?|pics|pictures|proof|screenshots?|"
     "tracking|invoice|paperwork|ticket|confirmation|order number|reference)\\b(?! (?:sent|looked|checked)))",
     "I \\1have ", NULL},
    {"^(I (?:sat|stood|waited|queued|was stuck|have been (?:on hold|stuck|waiting|sat|standing|sitting))(?: "
     "(?:on|in|at|outside) "
     "(?:[\\w']+ ){1,5}?| ))(?<!for )(?<!the )(?<!over )(?<!about )(?<!a )(\\d+|two|three|four|an|half an) "
     "(hours?|minutes|mins|hrs)\\b(?! "
     "(?:late|ago|early|queue|wait|bus|train))",
     "\\1for \\2 \\3", NULL},
    {"^(I (?:just |have )?(?:got|bought|picked up|moved|changed|sold) .{2,40}?) and "
     "(take|remove|delete|cancel|send|add|swap|refund|stop) "
     "(?=(?:the|my|it|me|us)\\b)",
     "\\1.\nPlease \\2 ", NULL},
    {"^(wedding|party|funeral|birthday|flight|trip|appointment|exam|interview|gig|concert|match|meeting|deadline|"
     "holiday) (is|was|"
     "starts|begins) (?=on |in |at |the |to|this |next |\\d)",
     "The \\L\\1\\E \\2 ", NULL},
    /* "Where can I drop off old paint, the tip is shut", "…, who sorts that" */
    {"^((?:(?:where|when|why|how(?: much| long| often)?|what time) )?(?:can|could|do|does|did|will|would|should) "
     "(?:I|we|you|they) "
     "[^,]{6,80}), (?=(?:the|my|our|we're|we are|I'm|I am|it's|it is) "
     ")(?!.*\\b(?:or|if|please)\\b)(?=[^,]*\\b(?:is|are|was|has|have|isn't|"
     "can't)\\b|[^,]*'(?:re|m|s) )",
     "\\1?\n\\u", NULL},
    {"(?<!know)(?<!sure)(?<!tell me), (who|where|how|what) ((?:do|can|should) (?:I|we)|sorts|fixes|pays(?: for)?|deals "
     "with)\\b([^,]{0,40})$",
     ".\n\\u\\1 \\2\\3?", "^(?!(?:if|when|once)\\b)"},
    {"^(?:has )?any(one|body) (?:hand|handed) (it|them|one) in$", "Has any\\1 handed \\2 in?", NULL},
    {"^(?:a )?table for (\\w+) booked (?=at|for)", "I had a table for \\1 booked ", NULL},
    {", seated (?=at|next|by|near|beside|in the)", ", I was seated ", NULL},
    {"^(?:thanks|cheers|thank you) for (the|my|your) ([\\w -]{3,30}?), "
     "(?=(?:expires|arrived|came|is|was|doesn't|won't|only|it) )",
     "The \\2 ", NULL},
    /* "Sent a taxi that couldn't take a wheelchair", "Cancelled train, …": done by us */
    {"^(?:I |you )?sent (?:me |us )?(an? [\\w -]{3,40}? (?:that|which) "
     "(?:couldn't|can't|didn't|doesn't|won't|was|is|had))\\b",
     "You sent me \\1", NULL},
    {"(?<=\\w), (?:it's |it has )?been (there|here) (?=since|for)", " that has been \\1 ",
     "^(?:who|what|where|when|can|there|is) "},
    /* "The engineer he left his bag here" */
    {"^(?:um |er |so )*((?:the|my|your) (?:\\w+ "
     "){0,2}?(?:engineer|driver|man|lady|guy|girl|woman|boy|doctor|nurse|plumber|"
     "teacher|manager|agent|daughter|son|husband|wife|mum|dad|neighbour)) (?:he|she|they) (?=\\w+)",
     "\\1 ", NULL},
    {", all (\\d+|two|three|four|five|six|of them) (\\w{3,}ing)\\b", ", and all \\1 are \\2", NULL},
    {"^((?!.*\\b(?:if|when|because|as|since|and)\\b).{14,}?), (my "
     "(?:son|daughter|mum|dad|wife|husband|nan|gran|baby|partner))(?:'s| is) "
     "(?!(?:\\w+ )?(?:name|birthday|bed|room))([^,]+)$",
     "\\1.\n\\u\\2 is \\3", NULL},
    {"^not (?:a|one)(?: single)? (?!of\\b)(?!\\w+ (?:for|from|back|about) "
     "(?:me|us|you|them)$)(?!.*\\b(?:\\w{3,}ed|is|was|has|had|were|are|"
     "works?|worked|came|got|helped|said|bothered|knew|could|can|would|did|does)\\b)(?=\\w+ \\w+)",
     "There was not a single ", NULL},
    {"^only (pair|one|thing|place|shop|brand|size|app) (that|which) (?:don't|do not) ",
     "It is the only \\1 \\2 doesn't ", NULL},
    {"^only (\\w+(?: \\w+)?) (?=(?:that|I|we|which) \\w+)(?!.*\\b(?:is|was|were)\\b)", "It is the only \\1 ", NULL},
    {"^you (?:guys |lot )?(going to|gonna|planning (?:to|on)|still (?:going to|gonna|open|doing|selling)|able to) ",
     "Are you \\1 ", NULL},
    {"^((?:two|three|four|five|six|\\d+) (?:[\\w-]+ ){0,2}?\\w+s) (?:short|missing)\\b(?! (?:of|by) "
     ")(?!(?:(?! and |,).)*\\b(?:is|was|were) )",
     "There are \\L\\1\\E missing", NULL},
    {"^(?:I |we |you )?took (me|us)( and [\\w -]{2,30}?)? "
     "(?=(?:all|an?|\\d+|two|three|four|five|six|ten|half|most|ages|hours|"
     "days|weeks|forever|the whole)\\b(?! (?:photo|picture|room|taxi|train|bus|cab)))",
     "It took \\1\\2 ", NULL},
    {",?(?: and I,?| and I)? (?:and )?(?:it )?took (me|us)( and [\\w -]{2,30}?)? "
     "(?=(?:all|an?|\\d+|two|three|four|five|six|ten|half|most|ages|hours|"
     "days|weeks|forever|the whole)\\b)",
     ", and it took \\1\\2 ", "^(?:I|we|got|finally|managed|put|set|built|fitted|tried)\\b"},
    {"\\b(says|said|shows|reads|showing) (?-i:([A-Z][a-z]+))(?=,? (?:and )?then\\b)", "\\1 \"\\2\"", NULL},
    {", (?:and )?(?:the |my |our )?(kids|children|passengers|people|everyone|everybody) (\\w+ing) ",
     ", and the \\1 were \\2 ", NULL},
    {",? (?:on )?(?:an? |my )?(?-i:((?:Google )?Pixel|iPhone|iPad|(?:Samsung )?Galaxy|Motorola|Huawei|Xiaomi)) "
     "([\\w+]{1,4}(?: (?:pro|plus|"
     "max|mini|ultra))?)$",
     ".\nI have a \\1 \\2", "\\w+ \\w+ \\w+ .*,"},
    {"^other (half|side|one|two|three)\\b", "The other \\1", NULL},
    {" \\([^)\\s]*[_@][^)]*\\)", "", NULL},
    {"[,.;-]+ ?(?:so )?(?:you )?(?:do the maths?|go figure|work it out|think about it|let that sink in|just "
     "saying|enough "
     "said|nuff said|end of story|simple as(?: that)?)$",
     "", NULL},
    {", (didn't|couldn't|wouldn't) (?=feel|have asked|fault|be happier|believe)", ", and I \\1 ", NULL},
    {"^how (?=(?:get|log|sign|cancel|pay|change|reset|find|open|send|use|return|stop|delete)\\b)", "How do I ", NULL},
    {"^is (that|this|it) (?:at all|even|in any way|somehow) possible$", "Is \\1 possible", NULL},
    {"^(?:please )?(collect|take|pick|fetch) (.+?)(?: please)?, (?:and )?(?:my )?money back,? (?:and )?no "
     "(replacement|exchange|voucher|repair)s?$",
     "Please \\L\\1\\E \\2 and give me my money back.\nI do not want a \\3.", NULL},
    {"^(?:I want |I'd like )?(?:my )?money back,? (?:and )?no (replacement|exchange|voucher|repair)s?$",
     "I would like my money back.\nI do not want a \\1.", NULL},
    {",? (?:and there is no|not an?|no) (replacement|exchange|voucher|repair|credit)$", ".\nI do not want a \\1.",
     "money back|refund|collect"},
    {"\\b(?:would|do) you mind (\\w+ing)\\b", "could you <base:\\1>", NULL},
    {"^(why|how|what|where|who|when) (?:on earth|the hell|the heck|in the world|in god's name|the f\\S*) ", "\\1 ",
     NULL},
    {"^I (?:do )?(?:understand|get|know|appreciate) (?:that )?you(?:'re| are) (?:very |all |really )?busy,? but "
     "(?=\\w+ \\w+)",
     "", NULL},
    {"^since (?:version |v)?(\\d[\\d.]*),? (?=the |my |it |your |I )", "Since version \\1, ", NULL},
    {"\\b(?-i:[Ii]ts) (?-i:([A-Z][a-z]+)),? not (?-i:([A-Z][a-z]+))\\b", ", it's \\1, not \\2", NULL},
    {"^(.{10,60}?\\w), (took|helped|stayed with|showed|drove|carried|walked|talked) (him|her|me|us|them) ",
     "\\1 and \\2 \\3 ", NULL},
    {", (?:honestly )?(told|recommended it to) (everyone|everybody)\\b", " and I \\1 \\2", NULL},
    {"\\bMc ?donald'?s\\b", "McDonald's", NULL},
    {"\\b(\\d+) (?:mins?|minutes) free wi-?fi\\b", "\\1 minutes of free Wi-Fi", NULL},
    {"^(was|were|worked) (fine|ok|okay|perfectly|great|well|working|all right)\\b", "It \\L\\1\\E \\2", NULL},
    {"\\b(?:ur|your) (not|able|unable|going to)\\b", "you are \\1", NULL},
    {"\\b(escalate|take) (this|the|it|my)( issue| matter| case| query)? (?:ti|to|too) (?:the )?next level\\b",
     "\\1 \\2\\3 to the next level", NULL},
    {"^((?:samsung|galaxy|pixel|iphone|ipad|motorola|nokia|xiaomi|lenovo|dell|hp|asus)[\\w ]{0,16}), ([^,]+), ([^,]+)$",
     "It is a \\1 with \\2 and \\3", NULL},
    {"^who do I (speak|talk|write|complain|turn) to\\b", "I would like to know who I can \\1 to", NULL},
    {"^I (?:don't|do not) (?:even )?know what I (?:want|need|expect) from you, (?:but )?(?=I )", "", NULL},
    {"^(stop|bus stop|platform|gate|room|table|seat) (\\d+\\w?),? (?:at )?(\\d{1,2}[.:]\\d{2})ish$",
     "It was at \\L\\1\\E \\2 at about \\3", NULL},
    {"^(stop|bus stop|platform|gate) (\\d+\\w?),? (?:at )?(\\d{1,2}[.:]\\d{2})$", "It was at \\L\\1\\E \\2 at \\3",
     NULL},
    {"^((?:android|ios|windows) ?\\d[\\d.]*|(?:pixel|iphone|ipad|galaxy) [\\w+]+(?: pro| plus| max| mini| ultra)?)\\. "
     "(?=[a-z])",
     "\\1.\n", NULL},
};
const guint slip_count = G_N_ELEMENTS(slips);
