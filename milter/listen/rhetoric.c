/*
 * rhetoric.c - English ways of speaking that mean something else than their words, as tables for meaning.c: pleas, threats and demands,
 * however clipped ("Fix ASAP", "Urgent help needed"); verdicts told as what the customer thinks, in words that can be said ("AMC policy is
 * worst" is "I find AMC policy very poor"); irony; and slips of the hand.
 *
 * Irony is taken for such only where what follows is plainly nothing to be glad of. Pure.
 */
#include "meaning.h"

#define HASTE  "(?:asap|as soon as possible|urgently|immediately|right away|straight away|right now|now|at once|today)"
#define SPEEDY "(?:urgent|immediate|prompt|quick|swift|speedy|rapid|asap|fast)"
#define DUE                                                                                                            \
    "(?: (?:is|are|was|will be|would be|urgently|immediately|very|much|most|highly|greatly|needed|required|requested|" \
    "appreciated|expected|necessary|please|pls|asap|wanted|demanded|here|now|today|at once|thanks|thx))*"
#define ORDER                                                                                                          \
    "send|give|refund|replace|repair|fix|sort|cancel|pay|return|take|deliver|let|tell|collect|exchange|swap|credit|"   \
    "change|restore|resolve|explain|answer|call|reply|put"
#define HELP "(?:help|assist)(?: me| us)?(?: out)?(?: please)?"

const struct speech rhetoric[] = {
    /* questions that ask something else than their words */
    {"^why (?:can't|cannot|couldn't|won't) (?:we|I|anyone|you) (?:ever |just |even )*(?:get|have|give (?:me|us)) "
     "(an?|the|any) ((?:simple |straight |decent |proper |clear )*(?:updates?|answers?|reply|response|explanation|"
     "refund)\\b.*?)\\?$",
     "I would like \\1 \\2.", NULL},
    {"^(?:is |hello,? )?(?:anyone|anybody|someone|somebody) (?:even |actually |still |at )*(?:there|alive|awake|home|"
     "reading|listening)\\b[^.]*\\?$",
     "I would like a reply.", NULL},
    {"^(it|this|that|there) (is|was) (normal|possible|allowed|correct|true|legal|necessary|included|free|safe|ok|okay|"
     "right|usual|standard|your policy|an? [^,?]+)([^?]*)\\?$",
     "\\2 \\L\\1\\E \\3\\4?", NULL},
    {"^(?:any |a |the )?(fix|refund|replacement) coming(?: soon)?\\?$", "is a \\L\\1\\E coming?", NULL},
    {"^any other (way|option|possibility|solution) (in|out|round|around|to|of|for)\\b([^?]*)\\?$",
     "is there any other \\1 \\2\\3?", NULL},
    {"^any other (way|option|possibility|solution|ideas?|suggestions?)\\?$", "is there any other \\1?", NULL},
    {"^is it (?:just|only) me,? or (is|are|does|do|has|have|did) (.+)\\?$", "\\1 \\2?", NULL},
    {"^is it you or (?:I|me) (?:that|who) (?:has|have|did) (?:done )?(?:this|that|it)\\?$",
     "I would like to know whether this was done at your end or at mine.", NULL},
    {"^if (I|we) (?:want|wanted|wish|need) to (.+?), how (?:do|can|would|should) (?:I|we) (?:do (?:it|that|so|this)|"
     "go about (?:it|that|this))\\?$",
     "How do \\1 \\2?", NULL},
    {"^(?:please )?remind me (?:again )?why I (?:still |ever |even )?", "I do not see why I ", NULL},
    {"^(?:(?:can|could|may) I just|I (?:just )?(?:want|wanted) to|just want to) say how (\\w+) (.+?) (was|is|were|are)"
     "\\b(.*?)\\??$",
     "\\2 \\3 \\1\\4.", NULL},
    /* what is to be done, said as advice, a demand or a threat */
    {"^you (?:guys |really |all |just |seriously )*(?:should|ought to|need to|must(?= (?:fix|offer|refund|improve|"
     "stop|tell|answer|reply|replace|compensate|apologi[sz]e|explain)\\b)) (?:really |just |at least )*"
     "(?!not\\b|have\\b|be\\b|know\\b|see\\b|feel\\b)(\\w+ .+?)[.!?]*$",
     "I would like you to \\1.", NULL},
    {"^(?:it )?would (?:really )?be (?:great|nice|good|lovely|helpful|appreciated) if you (?:could|would|can) "
     "(?:please )?(?=[a-z])",
     "I would like you to ", NULL},
    {"^(?:so |then )?either you (" ORDER ") (.+?),? or you (?!are|have|can|will|could|may|get)(\\w+) ",
     "Please \\L\\1\\E \\2 or \\3 ", NULL},
    {"^(?:so |then )?either (?:you )?(?=(?:" ORDER ") )", "Please ", NULL},
    {"^(?:so |then )?either (?:it|this|that) (?:gets|is) (\\w+ed)(?: out)?,? or (?:I|we)(?:'d| would) like to ",
     "I would like it \\1.\nOtherwise I would like to ", NULL},
    {"^(?:please |plz |pls )?(?:contact|call|ring|phone)(?: me| us)?(?: back)?(?: on| at)?[ :-]*\\+?\\d[\\d "
     "()-]{6,}\\.?$",
     "Please contact me by phone.", NULL},
    {"^(?:I )?want (better|proper|decent|good) service$", "I would like \\1 service", NULL},
    {"^(?:it )?would (?:really )?be (?:great|nice|good|lovely|helpful|appreciated) if (someone|somebody) "
     "(?:could|would|can) "
     "(?:please )?(?=[a-z])",
     "I would like \\1 to ", NULL},
    {"^(?:I(?:'m| am) |we(?:'re| are) )?requesting (?=(?:an?|the|my|our|full)\\b[^,]*$)", "I would like ", NULL},
    {"^(I|we) (?:hereby |now |strongly )?demand (?:that )?you (?!are|were|have|be )(?=[a-z])", "\\1 want you to ",
     NULL},
    {"^(I|we) (?:hereby |now |strongly )?demand (?=(?:to|an?|the|my|our|some|full|immediate|compensation)\\b)",
     "\\1 want ", NULL},
    {"^you (?:now )?have until (.+?) to (?:reply|respond|answer|get back to me)$", "I expect a reply by \\1", NULL},
    {"^if (.{6,50}? (?:by|before|within|until|this|in|on) [\\w ]{3,24}?),? (?:then )?(?:I'll|I will|we'll|we will) "
     "(?!.*, and (?:I'd|I would|I want|please) )(.+)$",
     "I will \\2 if \\1.", NULL},
    {"^(?:I am |I'm |we are )?(?:expecting|awaiting|hoping for|looking for) (?=an? (?:\\w+ )?(?:call "
     "?back|call|replacement|"
     "explanation|solution|apology)\\b)",
     "I would like ", NULL},
    {"^(?:please |pls )?do something(?: about (?:it|this|that))?(?: please)?$",
     "I would like you to do something about this", NULL},
    /* "Immediate assistance needed", "Urgent action required" */
    {"^(?:please,? )?(?:a |an |your )?" SPEEDY "(?: and \\w+)? (?:response|reply|answer|feedback)" DUE "$",
     "I would like a quick reply", "needed|required|requested|appreciated|expected|please|necessary|demanded"},
    {"^(?:(?:this|it|that|the (?:matter|issue|problem))?(?: really| now)? ?(?:needs?|requires?|deserves) )?(?:your |"
     "some )?" SPEEDY "(?: and \\w+)? (?:attention|action|resolution|solution|fix|fixing)" DUE "$",
     "This needs immediate attention", NULL},
    {"^(?:this is |it is |it's |its )(?:very |extremely |really |quite |so |kind of |an? )?(?:urgent|emergency|time "
     "sensitive)(?: matter| issue| please| pls)?$",
     "This needs immediate attention", NULL},
    {"^(?:please,? )?(?:very |most |need )?" SPEEDY "(?: and \\w+)? (?:help|assistance|support)" DUE "$",
     "Immediate assistance needed", NULL},
    {"^(?:help|assistance|support) (?:is )?(?:urgently |desperately |badly |immediately )?(?:needed|required|wanted)"
     "(?: " HASTE ")?(?: please)?$",
     "I need urgent help", "urgent|desperate|badly|immediate|asap|now|once"},
    {"^(?:please |pls |just )?" HELP "(?: with this)?,? (?:please |pls )?(?:" HASTE "|quickly)(?: please| pls)?$",
     "I need urgent help", NULL},
    {"^(?:please |pls )?(?:send )?help(?: me| us)?(?: please)?(?::|,| -) (?=(?:I|we|my|our|the|your|there|it|this)\\b)"
     "(.+)$",
     "\\u\\1.\nI would like your help", NULL},
    {"^(?:please |pls |plz |kindly )(?:support|assist)(?: me| us)?$", "I would like your help", NULL},
    {"^(?:so |and |but )?(?:can|could|will|would|are) you(?: please| possibly| going to| able to)? " HELP "\\?$",
     "I would like your help with this", NULL},
};
const guint rhetoric_count = G_N_ELEMENTS(rhetoric);

#define VERY "(?:just |simply |absolutely |really |so |the |an? |complete |total |utter |frankly |quite |pretty )*"
#define THING                                                                                                          \
    "((?:your|the|this|their|our)? ?(?:[\\w'-]+ ){0,3}?[\\w'-]{3,}(?: (?:on|at|in|from|to|for) (?:the |your )?"        \
    "[\\w:.-]+){0,2})"
#define BAD                                                                                                            \
    "(?:worst|terrible|awful|pathetic|joke|rubbish|garbage|useless|crap|trash|dreadful|abysmal|horrible|horrendous|"   \
    "atrocious|shambles|disgrace|disgraceful|disgusting|poor|shocking|appalling|waste of time|disaster|nightmare|"     \
    "mess|farce|rip-?off|unprofessional|incompetent)"

const struct speech verdicts[] = {
    /* what was said, on whose word */
    {"^they (?:have |had |just |then |also )?(promised|told|charged|billed|refused|denied|offered|quoted|overcharged|"
     "informed|assured|sent) (?:me|us) (?=\\w)",
     "I was \\1 ", NULL},
    {"^they (?:said|told me|claimed)(?: that)? (?=they|it|the|my|I|there|this)", "I was told that ", NULL},
    {"(?:^|(?<=\\bnow |\\byet |\\bbut ))they(?: keep| are|'re)? (?:say|saying|tell(?:ing)? me|claim|claiming)(?: "
     "that)? "
     "(?=they|it|the|my|I|there|this)",
     "I am told that ", NULL},
    {"^(?:they |you )?(?:make|made|keep|kept) (?:you|us|me|people) wait(?:ing)?( on hold)? (for .+?),? (?:and |only "
     "|then |"
     "to )+(?:be )?(?:ask|asked|tell|told) (?:for )?(?:you |us |me )?to (call|ring|phone|try|come) back\\b",
     "I was made to wait\\1 \\2 and was then asked to \\3 back", NULL},
    {"^go(?:ing)? to (.{4,60}?) and (?:I'm|I am|get|I get) (treated|told|asked|accused|charged|refused|sent)\\b",
     "When I went to \\1, I was \\2", NULL},
    {"^(?:just |keeps? )?throwing (?:up )?(error codes?|errors?) (?=for|on)", "I am getting \\1 ", NULL},
    {"^(?:now )?on to (?:my )?(\\d+(?:st|nd|rd|th)|second|third|fourth|fifth) (attempt|try|call|engineer|visit|"
     "replacement)\\b",
     "I am now on my \\1 \\2", NULL},
    {", (made|left|cost|caused|ruined|meant|forced|kept) (?=(?:me|us|my|our) )", ", which \\1 ", NULL},
    /* what the customer thinks of it */
    {"^again with (?:your|their|this|the) (?:[\\w-]+ ){0,2}?((?:customer )?(?:service|support))$",
     "It is not the first time that I have had poor \\1", NULL},
    {"(?<=\\w{2})[ ,.-]+(?:what|such) a (?:[\\w-]+ ){0,3}(?:company|service|joke|shambles|disgrace|waste of time|mess|"
     "rip-?off|farce)\\b.*$",
     "", NULL},
    {"^(.{8,60}?),? and this is (?:how|what|the thanks) (?:you|I|we) .*$", "\\1 and do not feel valued.",
     "^(?:I|we)\\b"},
    {"^(?!this|that|it |you |they |we )" THING " (?:is|are) " VERY BAD "(?: ever| again| as usual| as always)*$",
     "I find \\1 very poor", NULL},
    {"^(food|coffee|pizza|breakfast|dinner|service|delivery|massage|haircut|packaging|parking|staff) (?:was|were) " VERY
         BAD "(?: ever)?$",
     "I found the \\L\\1\\E very poor", NULL},
    {"^(?!this|that|it |you |they |we )" THING " (?:was|were) " VERY BAD "(?: ever)?$", "I found \\1 very poor", NULL},
    {"^(?!this|that|it)(.{6,60}?) (?:really |totally |absolutely |just )*(?:sucks?|stinks?)(?= "
     "(?:because|since|as|when)\\b|$)",
     "I find \\1 very poor", NULL},
    {"^(?:I am |I'm |we're |we are )?(?:(?:so|really|very|extremely|beyond|absolutely|totally|pretty|quite|just|"
     "deeply) )*(?:disappointed|annoyed|frustrated|upset|angry|furious|shocked|disgusted|appalled|gutted|livid|"
     "unimpressed|dissatisfied) (?:with|in|by) (?=(?:the|your|this|my|how|that|service|customer)\\b)",
     "I am not happy with ", NULL},
    {"^\"([^\"]{4,60})\" (?:isn't|is not|doesn't|does not) (?:very |really |exactly |at all )?(?:helpful|good "
     "enough|help|an answer|acceptable)$",
     "I do not find it helpful to be told \"\\1\"", NULL},
    {"^I(?:'m| am) (?:really |very |so |quite |now |just )*(?:worried|scared|concerned|terrified|frightened) (?:that "
     ")?+(?=(?:somebody|someone|my|our|her|his|their|the|it|I|they|you|we|this|that)\\b)(?!the same)(.+)$",
     "My worry is that \\1", "\\b(?:is|are|was|has|have|had|will|might|may|could|can|won't|isn't|got|lose|stole)\\b"},
};
const guint verdict_count = G_N_ELEMENTS(verdicts);

/* ---- irony, and slips of the hand ------------------------------------------------------------------------- */

#define GLAD "(?:love|loved|adore|enjoy|enjoyed|appreciate|liked)"
#define BRAVO                                                                                                          \
    "(?:great|brilliant|lovely|fantastic|wonderful|perfect|awesome|excellent|superb|amazing|nice|cool|marvellous|"     \
    "terrific|splendid|love it)"
#define THANKS                                                                                                         \
    "(?:thanks|thank you|cheers|great job|good job|nice job|well done|congratulations|congrats|nice one|a bunch|a "    \
    "million|ta|thx|bravo)"
#define MUCH "(?: so much| very much| a lot| a bunch| a million| a ton| loads| guys| lads| all| again|,)* "

const struct speech irony[] = {
    /* "Oh great, another price rise", "Brilliant. Now the 7.42 has two carriages" */
    {"^(?:oh |well |wow |ah |so |that(?:'s| is) just )*(?:" BRAVO "|nice one|good one|(?:great|good|lovely) stuff|"
     "(?:very |so |really )?(?:helpful|useful|reassuring|thoughtful|considerate|convenient)|well done|ok then|"
     "charming|delightful)[,.!:;-]+ (?:so )?(?=\\w+ [^\\s,.!?])",
     "", NULL},
    {"^(?:oh |well |wow )*" BRAVO "[,.!:;-]* (?=(?:another|yet another) \\S+)", "", NULL},
    {"^(?:oh |well |wow )*" BRAVO " (?=(?:the|my|your|our|now|after) \\w+ )", "", MEANT_WRONG},
    {"^(?:yet )?another (?!of |one |time |day |thing |question |point |option |thought |suggestion )"
     "(?!.*\\b(?:is|are|was|were|has|have|had|can|will|would|do|does|did|(?<![\\w\"\xe2\x80\x9c])\\w+ed|\\w+n't|came|"
     "went|gone|got|sent|broke|please|says|said|told|\\w+ing)\\b)(?=[\\w\"]|\xe2\x80\x9c)",
     "There has been another ", NULL},
    /* "Love how my parcel never arrives", "I love waiting an hour for …", "thanks for not turning up" */
    {"^(?:oh )?(?:I )?(?:just |really |absolutely )*" GLAD " (?:how|it when|when) (?=\\w+ )", "", MEANT_WRONG},
    {"^(?:oh )?(?:I )?(?:just |really |absolutely )*" GLAD
     " (waiting|queuing|queueing|sitting|standing|being|paying|losing|missing|getting|spending|watching|having)\\b",
     "I <past:\\1>", MEANT_WRONG},
    {"^(?:so|really|very|absolutely)? ?(?:glad|happy|pleased|delighted|thrilled) (?:that )?(?:I|we) "
     "(paid|spent|waited|ordered|booked|chose|upgraded|took the day off)\\b",
     "I \\1", MEANT_WRONG},
    {"^(?:so|really|very)? ?(?:glad|happy|pleased|delighted|thrilled) (that|to (?:see|hear|find|learn)) "
     "(?!.*\\b(?:fixed|"
     "working|helped|finally|sorted|resolved|works|back|no|any more|over|gone|free|lower|cheaper|better)\\b)",
     "I am not happy \\1 ", MEANT_WRONG},
    {"^good to know (?:with|when you have|if you have) (?=an? |my |the )", "I have ", NULL},
    {"^" THANKS MUCH "for not (\\w+ing)\\b", "You did not <base:\\1>", NULL},
    {"^" THANKS MUCH "(?:for|on) (?=(?:crashing|freezing|disconnecting|buffering)\\b)(\\w+ing)\\b", "It <past:\\1>",
     NULL},
    {"^" THANKS MUCH "(?:for|on) (?=" MEANT_HARM "\\b)(\\w+ing)\\b", "You <past:\\1>", NULL},
    {"^(?:oh |well |wow )*(?:good|" BRAVO ") (?:job|work|effort|going|touch)" MUCH "(?=" MEANT_HARM "\\b)(\\w+ing)\\b",
     "You <past:\\1>", NULL},
    {"^" THANKS MUCH "for (?=(?:the|a|an|that|another) " MEANT_ILL ")((?:the|an?|that|another) [^,]{3,40}?) (I|we) "
     "(got|had|received|paid|now have)\\b",
     "\\2 \\3 \\1", NULL},
    {"^" THANKS MUCH "for (?=(?:the|a|an|that|another) " MEANT_ILL ")(?:the|an?|that) ((?:\\S+ )?[\\w -]+)$",
     "There was a \\1", NULL},
    /* "Do I get a medal for waiting three hours?" */
    {"^do (I|we) (?:at least |now )?get (?:an? |my )?(?:\\w+ )?(?:medal|prize|cookie|biscuit|sticker|badge|certificate|"
     "trophy|award) for (\\w+ing)\\b",
     "\\1 <past:\\2>", NULL},
    {"^what an? ((?:\\w+ )?\\w+) (to (?:find|see|hear|read|be|have|get)\\b)", "It was a \\1 \\2", NULL},
    {"^(?:so |and |well )?guess what[,:.!?-]* (?=\\w+ \\w+)", "", NULL},
};
const guint irony_count = G_N_ELEMENTS(irony);

const struct speech slips[] = {
    {"\\b(received|got|receive|get|sent|getting|receiving) (SMS|MMS|OTP|email|e-mail|invoice|update)\\b(?! \\S*\\d)",
     "\\1 an \\2", NULL},
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
    {"^not (?:a|one)(?: single)? (?!of\\b|but\\b)(?!(?:\\w+ )+one\\b)(?!\\w+ (?:for|from|back|about) "
     "(?:me|us|you|them)$)(?!.*\\b(?:\\w{3,}ed|is|"
     "was|has|had|were|are|works?|came|got|said|could|can|would|did|does)\\b)(?=\\w+ \\w+)",
     "There was not a single ", NULL},
    {"^you (?:guys |lot )?(going to|gonna|planning (?:to|on)|able to) ", "Are you \\1 ", NULL},
    /* words that say nothing */
    {"^(?:I swear(?: to god)?|mate|pal|bro|dude|lads),? (?:that )?(?=\\w+ \\w+ \\w+)", "", NULL},
    {"^(why|how|what|where|who|when) (?:on earth|the hell|the heck|in the world|the f\\S*) ", "\\1 ", NULL},
    {"^who do I (speak|talk|write|complain|turn) to\\b", "I would like to know who I can \\1 to", NULL},
};
const guint slip_count = G_N_ELEMENTS(slips);
