/*
 * jestbook.h - the tables of jest.c: what is temper alone, what stands lightly beside praise, what sentences that say more than is so mean,
 * and thanks for a harm. To be included there only.
 */
#ifndef HEARKEN_LISTEN_JESTBOOK_H
#define HEARKEN_LISTEN_JESTBOOK_H

#include "meaning.h"

#include <stdbool.h>

#define LEAD                                                                                                           \
    "^[\\s\"'(]*(?:(?:and|but|so|oh|ok|okay|well|honestly|seriously|I mean|sorry|then|like|really|I swear|god|man)"    \
    "[, ]+)*"
#define END "[\\s.!?:;,\"')-]*$"
#define ME  "(?:I|we)"
#define BEAST                                                                                                          \
    "(?:pigeon|donkey|mule|camel|snail|tortoise|sloth|carrier|horse|goat|hamster|monkey|messenger|runner|owl|drone)"
/* who could do it better */
#define CHILD                                                                                                          \
    "(?:my|a|any|our|even my) (?:\\w+[- ])?(?:toddler|nan|gran|granny|grandma|grandmother|cat|dog|hamster|goldfish|"   \
    "baby|monkey|parrot|(?:\\w+[- ])?year[- ]old|five-year-old|kid|child|budgie|goat|chimp|donkey|potato|blind man)"
#define NEVER                                                                                                          \
    "before (?:I|we)(?:'m| am|'re| are)? (?:retire|die|turn (?:\\d+|grey|gray|to dust)|dead|grow old|draw my pension|" \
    "old and grey|a pensioner|pensioners|a skeleton|grey)"

/* Temper alone */
#define IDLE(what) LEAD "(?:" what ")" END

static const char *const idle[] = {
    IDLE("(?:" ME "(?:'d| would)? )?(?:may|might) (?:just )?as well (?:have )?(?:\\w+ ){1,4}?(?:an? |to an? |my |the )?"
         "(?:\\w+ )?(?:" BEAST
         "s?|walls?|moon|smoke signals?|bottle|fortune teller|crystal ball|bin|drain|lottery)\\b.*"),
    IDLE("at this rate,? .*\\b(?:grandchildren|grandkids|great-grand\\w+|pension|retired?|dead|hell|freezes|grey|"
         "next century|my kids will)\\b.*"),
    IDLE("if " ME
         " (?:had|got) an? (?:pound|dollar|penny|euro|quid|fiver|tenner|cent|nickel|dime) (?:for )?(?:every|each)"
         "\\b.*"),
    IDLE(CHILD " (?:could|can|would|does|do|would have|could have)\\b.*"),
    IDLE(
        "(?:I'd|we'd|I would|we would|you'd|you would) (?:have )?(?:think|thought|expect|expected|hope|imagine|assume) "
        "(?:that )?(?:an? |any )[^,;]*"),
    IDLE("whoever .*\\b(?:should be (?:made|forced|fired|sacked|shot|ashamed|locked)|deserves? (?:the sack|a slap|to "
         "be)|"
         "must be|must have been|needs? (?:their|his|a|an|to be)|has (?:clearly |obviously )?never|clearly|obviously|"
         "wants? shooting|ought to)\\b.*"),
    IDLE("(?:I'd|we'd|I would) (?:honestly |much |sooner )*(?:rather|sooner) (?:eat|chew|swallow|stick|gnaw|lick|walk "
         "on|"
         "have my (?:teeth|nails|eyes) |pull|drink|crawl|poke|bathe|wrestle|set fire|saw|watch paint|stand in|sit "
         "on)\\b.*"),
    IDLE(ME
         " (?:could|would) have (?:walked|swum|swam|cycled|crawled|built|knitted|sewn|grown|carved|baked|hopped|rowed|"
         "driven|run|flown to|learnt|learned|raised)\\b[^,;]*\\b(?:quicker|faster|sooner|myself|by now|in that time|in "
         "less time)\\b[^,;]*"),
    IDLE("(?:you |now )?keep (?:it|that) up|(?:you |now )?keep up the (?:\\w+ )?work"),
    IDLE("what an? (?:\\w+ )?(?:(?:absolute|complete|total|utter) "
         ")?(?:waste|joke|shambles|disgrace|mess|farce|nightmare|"
         "scam|rip-?off|disaster|pain|faff|cheek|liberty|hassle|let-?down)(?: of [^:;.!?\\d]{1,50})?"),
    IDLE("what a (?:\\w+ )?way to (?:treat|run|do|lose|keep|look after|say|thank|reward|welcome|start|spend|end)"
         "\\b[^:;.!?\\d]{0,50}"),
    IDLE(
        "(?:it's |is )?(?:no|little|small) wonder (?:that )?(?:people|customers|everyone|everybody|nobody|no[- ]one|so "
        "many|folks|you|you're|your (?:reviews|ratings?|shares|competitors)|the reviews|they)\\b[^,;]{3,70}"),
    IDLE("(?:well,? )?(?:that|this|it) was (?:fun|a laugh|a treat|an experience|time well spent|money well spent)"),
    IDLE("(?:it |that |you )?(?:has |have )?(?:really |just |absolutely )*(?:made|making) my "
         "(?:day|morning|evening|night|"
         "week|weekend|year|christmas)"),
    IDLE(ME
         "(?:'m| am|'re| are) (?:just |seriously |actually )?(?:going to|about to|gonna|ready to) (?:scream|cry|weep|"
         "explode|burst|lose it|lose my (?:mind|rag|temper)|throw (?:it|this|the \\w+|my \\w+) (?:out of|out|at|across|"
         "through)\\b.*|snap|implode)"),
    IDLE(ME " could (?:just |honestly )?(?:scream|cry|weep|howl)"),
    IDLE(ME
         "(?:'m| am|'re| are) (?:slowly |quickly |actually )?(?:losing (?:my|our) "
         "(?:minds?|patience|marbles|rag|sanity)|"
         "losing the will to live|at my wit'?s'? end|at the end of my tether|tearing my hair out|pulling my hair out|"
         "going (?:mad|insane|spare|round the bend|up the wall|crazy|bonkers|nuts) here)"),
    IDLE(
        "(?:it|this|that)(?:'s| is)? (?:really |slowly |just )*(?:driving|drives|sending) (?:me|us) (?:up the wall|mad|"
        "crazy|nuts|insane|round the (?:bend|twist)|bonkers|spare|potty|batty|loopy|to distraction)"),
    IDLE("(?:it|this|that)(?:'s| is) (?:almost )?enough to (?:make|drive) .{3,40}"),
    IDLE("(?:your|the|that|this) [^,;]{3,40} (?:should|ought to) be (?:classed as |considered |classified as "
         ")?(?:torture|"
         "a crime|illegal|criminal|banned under .*|a war crime|in a museum|an olympic sport)"),
    IDLE(ME
         " suppose .{3,60}\\b(?:ghosts?|fairies|fairy|elves|elf|aliens?|santa|magic|the cat|the dog|tooth)\\b.{0,40}"),
    IDLE("(?:not sure|I don't know|I do not know) (?:whether|if) (?:I should |to )(?:laugh|cry)\\b.{0,30}"),
    IDLE("(?:please )?(?:tell|assure) me (?:that )?(?:this|it) is (?:a|some kind of|not|just a) (?:joke|prank|april "
         ".*|a "
         "dream|real)"),
    IDLE("you (?:have got|must|have) (?:to )?be (?:joking|kidding)(?: me)?"),
    IDLE("(?:(?:please )?let (?:me|us) get (?:this|it) straight|just so (?:I|we)(?:'m| am|'re| are) clear)"),
    IDLE("(?:my|our) (?:eyes|ears) are (?:literally |actually )?bleeding\\b.{0,30}"),
    IDLE("asking for (?:an? |my )?(?:[\\w-]+ ){0,3}friend"),
    IDLE("(?:you|they)(?: guys| lot| people| all)?(?: are|'re) (?:just |simply |really |honestly |literally )*the "
         "(?:absolute |"
         "very )?worst(?: ever)?"),
    IDLE("(?:my heart is (?:broken|breaking)|I(?:'m| am) heart ?broken|how (?:do|will|can|am) (?:I|we) (?:supposed to "
         ")?(?:carry "
         "on|go on|cope|survive|live)(?: (?:now|without [^?]+))?)"),
    IDLE("who needs (?:sleep|heating|water|holidays?|weekends?|money|legs|lunch|dinner|food|privacy|friends|a "
         "[\\w-]+|[\\w-]+ anyway)(?: anyway| these days| when [^?]+)?"),
    IDLE("is (?:it|this|today) (?:some kind of |like )?(?:national|international|world) "
         ".{3,40}\\b(?:week|day|month|year)"),
    IDLE("should " ME
         " (?:just |perhaps |maybe |now )*(?:pitch|move in|swim|grow|learn to|teach|hire a|walk|sleep (?:in|on|"
         "at|under)|build|live (?:in|on|at)|eat (?:the|my|our|grass|air))\\b.{0,50}\\b(?:then|instead)"),
    IDLE("(?:did|does|do|has|have) (?:any(?:one|body)|some(?:one|body)|nobody|no one|any of you)(?: (?:there|at [\\w "
         "]{3,20}?))? "
         "(?:even |actually |ever |bother to |bothered to "
         ")*(?:test(?:ed)?|proofread|check(?:ed)?|inspect(?:ed)?|tr(?:y|ied)|read|use[ds]?) "
         "(?:this|it|these|that|them)\\b.{0,40}"),
};

/* … and what stands beside praise */
static const char *const light[] = {
    IDLE("hats off|respect|fair play|well played|no complaints(?: here| at all| from me| whatsoever)?|credit where "
         "(?:credit )?(?:is |it'?s )*due|(?:this is )?not a (?:complaint|moan|rant)(?: at all| this time| for once)?|"
         "(?:very |so |really |well )?(?:impressed|touched|chuffed)|fair'?s fair|nice one|nicely done|had to laugh"),
};

/* What such a sentence means */
static const struct meant {
    const char *from, *to;
    bool displeased;
} meanings[] = {
    /* how bad, how slow, how long */
    {LEAD
     "if " ME
     " (?:had|got) an? (?:pound|dollar|penny|euro|quid|fiver|tenner|cent|nickel|dime) (?:for )?(?:every|each) time "
     "(?:that )?((?:I|we|you|your|the|my|this|it)\\b.+?),? " ME "(?:'d| would| could| might)\\b.*",
     "\\1 again and again.", true},
    {"\\b((?:my|our) (?:\\w+ "
     ")?(?:bags?|suitcases?|cases?|luggage|parcels?|pushchair|buggy|cello|guitar|skis|bike|package|rucksack|"
     "backpack|pram|wheelchair|tent)) (is|are) (?:still |now |apparently |probably |obviously )*(?:on holiday "
     "in|enjoying|sunning "
     "(?:itself|themselves) in|sightseeing in|having an? (?:lovely |nice |great )?(?:time|holiday) in|touring|partying "
     "in|living "
     "it up in|on tour (?:of|in)|visiting|exploring) (?=(?-i:[A-Z]))",
     "\\1 \\2 still in ", true},
    {LEAD ME
     "(?:'ve| have)? (?:aged|grown|gone) (?:about )?(?:\\w+ years|old|grey|gray|a beard) (?:just )?waiting for ",
     "I am still waiting for ", true},
    {"\\b(?:my|our) (?:eyes|ears|brain) (?:are|is|were|start(?:ed)? to|starts? to)? "
     "?(?:bleed(?:ing)?|burning|melting|hurting|hurt)"
     "(?: (?:at|by|after|every) [\\w: ]{2,12})? (?:because|since|as) ",
     "", true},
    {"\\bslower than (?:my (?:nan|gran|granny|grandma|dead|late|grandad)|treacle|molasses|dial|continental|an? "
     "(?!(?:few|couple|day|week|"
     "month|year|minute|second|while)\\b)) ?(?:[\\w'-]+ ?){0,8}",
     "very slow", true},
    {"\\bas slow as (?:an? |my )?(?:[\\w'-]+ ?){1,5}", "very slow", true},
    {"\\b(?:colder than|as cold as) (?:siberia|the arctic|an? (?:fridge|freezer|igloo|morgue)|the north pole|ice|"
     "antarctica)",
     "very cold", true},
    {"\\b(?:about )?as (?:useful|much use|helpful) as an? (?:[\\w'-]+ ?){1,5}", "of no use", true},
    {LEAD ME "(?:'ve| have) (?:seen|known|met) [^,;]{3,40} (?:move|run|crawl|work|type|react|answer)s? "
             "(?:faster|quicker) than ",
     "I have had to wait very long for ", true},
    {"\\b(?:is|are) (?:now |just |basically |nothing but |no more than )*(?:an? )?(?:very |really |rather |fancy "
     "|pretty )*(?:expensive |"
     "overpriced |glorified |costly |pricey )(?:paper ?weights?|bricks?|door ?stops?|ornaments?|coasters?|dust "
     "collectors?|shelf)\\b",
     "is of no use", true},
    {"\\b(froze|frozen|freezing|starved|starving|boiled|roasted|bored|baked) (?:half )?to death\\b", "\\1", true},
    {LEAD "(?:I|we)(?:'m| am|'re| are) (?:dying|rotting|growing old|wasting away|losing the will to live)(?: "
          "(?:of|with) \\w+)?,? "
          "(on hold|in your queue|in the queue|waiting)\\b",
     "I am \\1", true},
    {"\\bI (?:nearly|almost|about|practically|literally|just)(?: just| literally)* (?:had (?:an? (?:heart "
     "attack|stroke|cardiac "
     "arrest|coronary|fit)|kittens)|fell off (?:my|the) (?:chair|seat|sofa)|choked(?: on my [\\w-]+)?|fainted|passed "
     "out|dropped dead) "
     "(?=when|at|as|seeing|reading|opening)",
     "I was shocked ", true},
    {"\\b(?:my jaw (?:dropped|hit the floor)|I choked on my [\\w-]+) (?=when|at)", "I was shocked ", true},
    {LEAD "((?:this|your|the|my) [\\w' -]{2,30}?) (?:will be|is going to be|will end up being) the (?:death|end) of "
          "(?:me|us),? "
          "(?:it|he|she|they) ",
     "\\1 ", true},
    {LEAD
     "(?:I|we) (?:could|would like to|want to|could happily) (?:murder|strangle|throttle|kill|slap|kick|hug) whoever ",
     "Somebody ", true},
    {LEAD "(?:absolutely |literally |bloody "
          ")?(?:starving|freezing|boiling|sweating|melting|fuming|raging|crying|dying) (?:in |over )?here"
          "(?: in \\w+)?[,:;-]+ (?=\\w+ \\w+)",
     "", true},
    /* never in this life */
    {" (?:some ?time |maybe |perhaps )?" NEVER "\\b[^,;]{0,20}?(?=" END ")", "", true},
    {LEAD "it(?:'d| would) be (?:really |quite |very )?(?:nice|great|good|lovely|helpful|wonderful|something) to "
          "(?:actually |finally |at least |eventually )?(get|have|receive|see|know|hear|be able)\\b",
     "I would like to \\1", false},
    {LEAD "(?:it(?:'d| would)|would) be (?:really |quite |very )?(?:nice|great|good|lovely|wonderful) if "
          "((?:the|my|our|your) [^,?]+?) "
          "(was|were)(?:n't| not) "
          "([^,?]*\\b(?:damaged|broken|late|cold|wrong|dirty|empty|missing|torn|cracked|expired|burnt|closed|"
          "delayed|cancelled)\\b[^,?]*)$",
     "\\1 \\2 \\3", true},
    {LEAD "(?:wtf|tf|wth|what the \\w+) (is|are|was|were|happened|did|do|does) ", "What \\1 ", true},
    /* wished in scorn */
    {LEAD
     "(?:I |we )?(?:do )?(?:really )?hope (?:you|your|the|that|they|he|she|whoever|somebody|someone)\\b[^,;]*? "
     "(?:enjoys?|"
     "enjoyed|enjoying|chokes?|choked|likes?|liked|is proud|are proud|is happy|are happy|sleeps?|has fun|have fun|had "
     "fun)\\b[^,;]*[,;] (?:because|cause|'cause|cos|coz|since|as|for)? ?(?=(?:I|we|my|our|it|the)\\b)",
     "", true},
    {LEAD
     "(?:(?:please )?let (?:me|us) get (?:this|it) straight|just (?:to|so) (?:be clear|clarify|I get this (?:right|"
     "straight))|correct me if I(?:'m| am) wrong|just so (?:I|we)(?:'m| am|'re| are) clear)[:;,.-]+ (?=\\w+ \\w+)",
     "", false},
    {"\\b(you|they)(?:'ve| have)? (?:somehow |actually |even |also )*managed to (lose|break|ruin|miss)\\b",
     "\\1 \\2<past>", true},
    {LEAD "(?:full marks|top marks|(?:10|ten) ?(?:/|out of) ?(?:10|ten)|(?:5|five) stars|an? A\\+?) for "
          "((?:the|your|my) [^,;.]{2,40})[,;.:-]+ "
          "(?:but |and )?(?:0|zero|nil|none|minus \\w+|no(?: \\w+)?)(?: ?(?:/|out of) ?(?:10|ten))?(?: stars?| "
          "points?| marks?)? for (?!\\w+ing\\b)",
     "I was happy with \\1 but not with ", false},
    {LEAD "(?:full marks|top marks|(?:10|ten) ?(?:/|out of) ?(?:10|ten)|(?:5|five) stars|an? A\\+?) for "
          "[^,;.]{2,40}[,;.:-]+ "
          "(?:but |and )?(?:0|zero|nil|none|minus \\w+|no(?: \\w+)?)(?: ?(?:/|out of) ?(?:10|ten))?(?: stars?| "
          "points?| marks?)? for (?:actually |ever )?"
          "(deliver|answer|repair|refund|send|clean|fix|cook|listen|check|return|collect|mend)ing\\b",
     "You did not \\1", true},
    /* a question that has its answer in it */
    {LEAD
     "(?:is|was|would) (?:it|that) (?:really |honestly |actually |be )*(?:too much to (?:ask|expect|hope)|asking too "
     "much|so hard) (?:that|for) (?=(?:an?|the|my|our|someone|somebody|you) [\\w' -]*?\\b(?:\\w{2,}s|is|are|do|can) "
     ")([^?]+)\\?+",
     "I ask that \\1.", true},
    {LEAD "(?:is|was|would) (?:it|that) (?:really |honestly |actually |be )*(?:too much to (?:ask|expect|hope)|asking "
          "too much) to ([^?]+)\\?+",
     "I would like to \\1.", true},
    {LEAD "(?:is|was|would) (?:it|that) (?:really |honestly |actually |be )*(?:too much to (?:ask|expect|hope)|asking "
          "too much) for "
          "((?:an?|the|my|some|one|someone|somebody)\\b[^?]*?) to ([^?]+)\\?+",
     "I would like \\1 to \\2.", true},
    {LEAD "(?:is|was|would) (?:it|that) (?:really |honestly |actually |be )*(?:too much to ask|asking too much) for "
          "((?:an?|the|my|some|one) [^?]+)\\?+",
     "I would like \\1.", true},
    {LEAD "(?:who|what|how (?:many|much|often|loud\\w*)[^?]{0,30}?) (?:do|does|must|would) (?:I|we|one|anyone|a "
          "(?:guy|girl|customer)) (?:have|need|got)? ?to "
          "[^?]{2,50}? (?:to|before (?:I|we)(?: can)?) (get|receive|see|reach|speak to|talk to|have) ([^?]+)\\?+",
     "I would like to \\1 \\2.", true},
    {LEAD "(?:do|must|should) (?:I|we) (?:have |need )?(?:to "
          ")?(?:send|light|train|hire|learn|sacrifice|stand|dance|beg|crawl|die|go on (?:tv|telly|hunger "
          "strike)|camp|climb|set) (?!.*\\b(?:photo|copy|proof|form|email|letter|receipt|document)s?\\b)[^?]{2,50}? "
          "(?:to|before (?:I|we)(?: can)?) (get|receive|see|reach|speak to|talk to|have) ([^?]+)\\?+",
     "I would like to \\1 \\2.", true},
    {LEAD "are you (?:guys |lot |people )?(?:ever|finally|actually ever) (?:going to|gonna) ([^?]+)\\?+",
     "When are you going to \\1?", true},
    {LEAD "will (I|we|(?:my|our|this|anyone|anybody|someone|somebody)(?: [\\w'-]+){0,3}?) (?:ever|finally) (?:actually "
          ")?([^?]+)\\?+",
     "When will \\1 \\2?", true},
    {LEAD "when (will|are|do) (you|I|we) finally ", "When \\1 \\2 ", true},
    {LEAD "(?:could|can) (?:you(?: guys| lot| people)?|your service) (?:possibly |actually )?(?:be|get|go) any "
          "(?:slower|more slow)\\?+",
     "This is taking too long.", true},
    {LEAD "(?:could|can) ((?:this|your|the) [\\w' -]{2,30}?) (?:possibly |actually )?be any (?:slower|more slow)\\?+",
     "\\1 is very slow.", true},
    {LEAD "(?:could|can) (this|it|(?:this|your|the) [\\w' -]{2,30}?) (?:possibly |actually )?be any more "
          "(difficult|confusing|complicated|"
          "expensive|frustrating|annoying|useless|unclear)\\?+",
     "I find \\1 very \\2.", true},
    {LEAD "how many (?:more |bloody |damn )*times (?:do|must|did|will|have) (I|we) (?:(?:have|need|got) )?(?:to "
          ")?(send|call|ask|tell|write|explain|"
          "repeat|say|submit|ring|email|report|contact|upload|fill|prove|show|go "
          "through|chase|remind|complain|request) ([^?]+)\\?+",
     "\\1 have had to \\2 \\3 again and again.", true},
    {LEAD "(?:which|what) (?:absolute |complete |total )?(?:genius|idiot|bright "
          "spark|clown|fool|muppet|moron|einstein|clever clogs)(?: there| at your \\w+)? "
          "(?:thought (?:it (?:was|would be|is) )?(?:a good idea |clever |smart |ok |okay )?to|decided to|came up with "
          "the idea to) ([^?]+)\\?+",
     "I do not see why you decided to \\1.", true},
    {LEAD "who (?:on earth |the hell |there |exactly )*(?:thought|thinks|decided) (?:that )?(?:it (?:was|is|would be) "
          ")?(?:such )?(a good idea|clever|smart|wise|ok|okay|acceptable) "
          "to ([^?]+)\\?+",
     "I do not think it is \\1 to \\2.", true},
    {LEAD "(?:what(?:'s| is) the (?:point|use|sense) (?:of|in)|why bother|what good is|what use is|what good does it "
          "do)(?: having| me)? ([^?]+? (?:if|when) [^?]+)\\?+",
     "I do not see the point of \\1.", true},
    {LEAD "(?:what(?:'s| is) the (?:point|use|sense) (?:of|in)|why bother) (?:even )?(\\w+ing [^?]+)\\?+",
     "I do not see the point of \\1.", true},
    {LEAD "why (?:even |do you even )?(?:bother to |bother )?(have|offer|ask|sell|promise|run|print|advertise|give) "
          "((?:an?|the|your|any|people|me|us) [^?]+?)(?: at all)?[?.]*$",
     "I do not see why you \\1 \\2.", true},
    {LEAD "since when (?:does|do) (?!I\\b|we\\b)([^?]+?) (mean|cost|take|count|include|need|require|have to|get to) "
          "([^?]+)\\?+",
     "I think that \\1 should not \\2 \\3.", true},
    {LEAD "since when (is|are) (it|this|that|(?:the|my|your|our) \\w+) ([^?]+)\\?+", "I do not think that \\2 \\1 \\3.",
     true},
    {LEAD "what part of ([\"'\xe2\x80\x9c\xe2\x80\x98][^\"?\xe2\x80\x9d]+[\"'\xe2\x80\x9d\xe2\x80\x99]) "
          "(?:did|do|does) (you|your \\w+|the \\w+|they|he|she)(?: guys| lot| people)? "
          "(?:not|fail to) (?:understand|get)\\?+",
     "\\2 did not do what I had asked for: \\1.", true},
    {LEAD "what part of ([\"'\xe2\x80\x9c\xe2\x80\x98][^\"?\xe2\x80\x9d]+[\"'\xe2\x80\x9d\xe2\x80\x99]) "
          "(?:didn't|don't|doesn't) (you|your \\w+|the \\w+|they|he|she)(?: guys| lot| people)? "
          "(?:understand|get)\\?+",
     "\\2 did not do what I had asked for: \\1.", true},
    {LEAD
     "((?:[$\xC2\xA3\xE2\x82\xAC] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:euros?|pounds?|dollars?|quid))) (?:just |only )?((?:to "
     "(?!me\\b|you\\b|the\\b|my\\b|your\\b|a\\b)\\w+|for (?:an?|the|my|one|two)) [^?]+?)(?:\\?\\?+|\\?!+|!\\?+)$",
     "I do not see why I should pay \\1 \\2.", true},
    /* a heading before what it heads; somebody is asked for */
    {LEAD "(?:now |here is |here's |on to |now for |for )*(?:the|my|one|our|the next) (?:[\\w-]+ "
          "){0,2}(?:bit|question|part|point|matter|"
          "request|favour|query): +(?=\\w+ \\w+)",
     "", false},
    {LEAD "(?:please|pls|plz),? (?:can |could )?((?:some(?:one|body)|any(?:one|body))|an? (?:real |actual "
          ")?(?:human|person))(?: "
          "human| real|,)* "
          "(?=(?:look|help|call|ring|answer|reply|respond|come|sort|fix|check|contact|explain|get|tell|do|deal|read|"
          "phone|email|message|investigate|take|send)\\b)",
     "I would like \\1 to ", false},
    {"(?<=\\w)(?<!\\bwhat)(?<!\\ball)(?<!\\bthat)(?<!\\bas)(?<!\\bif)(?<!\\bthan)(?<!\\bcan)(?<!\\bdo)(?<!\\bdid)(?<!"
     "\\bwhen),? you (?:see|know)(?=[.!]*$)",
     "", false},
    /* before praise */
    {LEAD "(?:(?:I |we )?(?:moaned|grumbled|complained|ranted|whinged|had a (?:moan|go|rant)|gave you (?:stick|grief|a "
          "hard time)|slated you|slagged you off)\\b[^,:;]{0,50}?[,;:-]? "
          "(?:so|and|but)?,? ?)?(?:(?:it(?:'s| is) )?(?:only )?fair'?s? (?:fair|to say(?: that)?)|credit where "
          "(?:credit |it'?s |is )*due|(?:here's|here is) something nice(?: for a change)?|"
          "give (?:you )?your due)[:;,. -]+(?=\\w+ \\w+)",
     "", false},
    {LEAD "(?:(?:I |we )?(?:moaned|grumbled|complained|ranted|whinged)\\b[^,:;]{0,50}?, so )(?:it(?:'s| is) only fair "
          "to say (?:that )?)",
     "", false},
    {LEAD "you(?: lot| guys| people)? (?:get|take|must get) (?:enough|a lot of|so much|plenty of) "
          "(?:stick|flak|grief|abuse|complaints),? (?:so|but) (?:here'?s? (?:is )?something nice: )?",
     "", false},
    {LEAD "(?:I |we )?(?:never|rarely|seldom|don't|do not|hardly ever)(?: normally| usually| often)? "
          "(?:write|do|leave|post|bother with|give)(?: these| this| such| sort| kind| of| things?| reviews?| feedback| "
          "thing|"
          " in| to companies)*,? but ",
     "", false},
    {LEAD "(?:nice one|well done|good job|great job|kudos|props|hats off) for ((?:the|my|our) (?:\\w+ "
          ")?(?:refund|fix|upgrade|replacement|"
          "voucher|repair|delivery|exchange|reply|response))\\b",
     "I wanted to say thank you for \\1", false},
    {LEAD "(?:I )?never thought (?:I'd|I would) (?:say|write|type) (?:this|that|it),? but ", "", false},
    {LEAD "(?:for once,? )?(?:there (?:is|are) )?no (?:complaints?|moans?|moaning|grumbles?)(?: for once| this time| "
          "today)?[,:;-]+ (?=\\w+ "
          "\\w+ \\w+)",
     "", false},
    {LEAD "(?:the )?(best|nicest|loveliest|tastiest|smoothest) ((?:[\\w-]+ )?[\\w-]+) (?:that )?(I've|we've|I have|we "
          "have) (ever )?(had|eaten|tasted|stayed in|been to|seen)\\b",
     "It was the \\L\\1\\E \\2 \\3 \\4\\5", false},
};

static const char *const harms[] = {
    "\\bcredit where\\b[\\s\\S]{0,60}\\b(?:delayed|late)\\b[\\s\\S]{0,30}\\binstead of\\b",
    "^(?=[\\s\\S]*" MEANT_WRONG
    ")[\\s\\S]*\\b(wonderful|great|brilliant|lovely|fantastic|perfect|marvellous|amazing|excellent)[,. "
    "]+(?:just|simply|absolutely) \\1\\b",
    "(?:^|[.!?\\n] *|, )(?:(?:oh|so|well|wow|and) )*(?:thanks|thank you|thank u|thx|cheers|ta|a bunch|a million|nice "
    "one|well done|great "
    "job|good job|nice job|congratulations|congrats|bravo)"
    "(?: so much| very much| a lot| a bunch| a million| a ton| loads| guys| lads| all| again|,)* (?:for|on) "
    "(?:(?!cancell?ing|deleting|erasing|wiping|blocking|shutting|banning|declining|removing)" MEANT_HARM
    "|(?:the|a|an|that|my|another) " MEANT_ILL ")",
    "(?:^|[.!?\\n] *)(?:oh |well |wow "
    ")*(?:good|great|nice|brilliant|lovely|fantastic|excellent|superb|amazing|perfect) "
    "(?:job|work|effort|going|touch)(?: guys| lads| all| again|,)* " MEANT_HARM,
};

#endif
