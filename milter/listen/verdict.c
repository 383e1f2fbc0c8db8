/*
 * verdict.c - English verdicts and rants: what the customer thinks of us, told as what the customer thinks, in words that can be said.
 *
 * "AMC policy is worst" is "I find AMC policy very poor"; the insult stays out. A table for meant.c. Pure.
 */
#include "meant.h"

#define VERY                                                                                                           \
    "(?:just |simply |absolutely |really |so |the |an? |complete |completely |total |totally |utter |utterly |"        \
    "frankly |quite |pretty |honestly )*"
#define THING                                                                                                          \
    "((?:your|the|this|their|our)? ?(?:[\\w'-]+ ){0,3}?[\\w'-]{3,}(?: (?:on|at|in|from|to|for) (?:the |your "          \
    ")?[\\w:.-]+){0,2})"
#define BAD                                                                                                            \
    "(?:worst|terrible|awful|pathetic|joke|rubbish|garbage|useless|crap|crappy|trash|dreadful|abysmal|horrible|"       \
    "horrendous|atrocious|shambles|disgrace|disgraceful|disgusting|bs|poor|rubbish|shocking|appalling|waste of "       \
    "time|disaster|nightmare|mess|farce|fail|scam|rip-?off|unprofessional|incompetent)"

#define SERVED                                                                                                         \
    "coffee|tea|pizza|burgers?|chicken|steak|curry|kebab|sushi|salad|soup|breakfast|lunch|dinner|takeaway|fries|"      \
    "chips|wings|sandwich(?:es)?|haircut|hair cut|massage|facial|manicure|class|session|lesson|workout|packaging|"     \
    "parking|queue|checkout|fitting|installation|atmosphere|portions?|wine|beer|cocktails?|dessert|cake"

const struct speech verdicts[] = {
    {"^(?:today is|it is now|it's now|now it is|now it's|it is|it's) (?=(?:the )?\\d)(.{3,24}?)(?:,| and| but)+ still "
     "nothing(?: yet| "
     "from you| at all)?$",
     "It is now \\1, and I have still had nothing", NULL},
    {"(?<=\\w{2})(?:,| and| but)+ still nothing(?: yet| from you| at all| so far)?$", ", but I have still had nothing",
     NULL},
    {", (?!made (?:me|us) (?:tea|coffee|cocoa|soup|breakfast|lunch|dinner|sandwiches|an? |some "
     "))(made|left|cost|caused|ruined|meant|forced|kept|makes|leaves|costs) (?=(?:me|us|my|our) )",
     ", which \\1 ", NULL},
    {"^they (?:have |had |just |then |also "
     ")?(promised|told|charged|billed|refused|denied|offered|quoted|overcharged|informed|assured|"
     "sent) (?:me|us) (?=\\w)",
     "I was \\1 ", NULL},
    {"^they (?:have |had |just |then |also )?(?:promised) (?=an? |the |free |full |\\d|to )", "I was promised ", NULL},
    {"^they (?:said|told me|claimed)(?: that)? (?=they|it|the|my|I|there|this)", "I was told that ", NULL},
    {"^they(?: keep| are|'re)? (?:say|saying|tell(?:ing)? me|claim|claiming)(?: that)? (?=they|it|the|my|I|there|this)",
     "I am told that ", NULL},
    {"\\b(now|yet|but) they(?: are|'re)? (?:say|saying|tell me|telling me|claim|claiming)(?: that)? (?!to\\b|no\\b)",
     "\\1 I am told that ", NULL},
    {"^(someone|somebody|people) ((?:is going to|are going to|will|could|might) (?:get |be |end up )?(?:\\w+ "
     ")?(?:hurt|killed|injured|"
     "die|electrocuted|burned|burnt)\\b)",
     "I fear that \\l\\1 \\2", NULL},
    {"^(?:surely )(?:that|this|it)(?: is|'s) not (normal|right|acceptable|fair|legal|ok|okay|good enough|how it should "
     "be|reasonable|"
     "allowed|correct)\\b(.*)$",
     "I do not consider that \\1\\2", NULL},
    {"^(?:surely )?(?:that|this|it) (?:can't|cannot|can not) be "
     "(normal|right|acceptable|fair|legal|ok|okay|reasonable|allowed|"
     "correct|true)\\b(.*)$",
     "I do not consider that \\1\\2", NULL},
    {"[ ,.-]+(?:what|such) a .{0,60}? slow(?:er)? (?:then|than) (?:an? |the )?(?:tortoise|snail|turtle)s?$",
     ".\nI find the service far too slow.", NULL},
    {"(?<=\\w{2})[ ,.-]+(?:what|such) a (?:[\\w-]+ ){0,3}(?:company|service|joke|shambles|disgrace|waste of time|mess|"
     "rip-?off|con|let ?down|farce)\\b.*$",
     "", NULL},
    {"^again with (?:your|their|this|the) (?:[\\w-]+ ){0,2}?((?:customer )?(?:service|support))$",
     "It is not the first time that I have had poor \\1", NULL},
    {"^(?:they |you )?(?:make|made|keep|kept) (?:you|us|me|people|customers) wait(?:ing)?( on hold)? (for .+?),? "
     "(?:and |only "
     "|then |to )+(?:be )?(?:ask|asked|tell|told) (?:for )?(?:you |us |me )?to (call|ring|phone|try|come) back\\b",
     "I was made to wait\\1 \\2 and was then asked to \\3 back", NULL},
    {"^(?!this is|that is|it is|this "
     "was|.*\\b(?:e-?mail|message|text|sms|call|number|letter|link)\\b.*\\bscam\\b)" THING " is " VERY BAD
     "(?: ever| again| as usual| as always| today| tonight| lately| these days| now)*$",
     "I find \\1 very poor", NULL},
    {"^(?!this is|that is|it is|this was)" THING " are " VERY BAD
     "(?: ever| again| as usual| as always| today| tonight| lately| these days| now)*$",
     "I find \\1 very poor", NULL},
    {"^(?:the )((?:[\\w'-]+ ){0,2}?[\\w'-]{3,}) (?:was|were) " VERY BAD "(?: ever)?$", "I found the \\1 very poor",
     NULL},
    {"^(" SERVED ") (?:was|were) " VERY BAD "(?: ever)?$", "I found the \\L\\1\\E very poor", NULL},
    {"^(?!this is|that is|it is|this "
     "was|.*\\b(?:e-?mail|message|text|sms|call|number|letter|link)\\b.*\\bscam\\b)" THING " (?:was|were) " VERY BAD
     "(?: ever)?$",
     "I found \\1 very poor", NULL},
    {"^(?!this is|that is|it is|this was)" THING " (?:is|are) " VERY BAD
     "(?: ever)?, ?(?=(?:everything|nothing|I|you|they|the|"
     "we|nobody|my) )",
     "I find \\1 very poor.\n", NULL},
    {"^" THING " (?:is|are) (?:pure |complete |total |just )*(?:fiction|an? lie|lies|nonsense|fantasy|a fairy tale)$",
     "I do not find \\1 accurate", NULL},
    {"^(?!this|that|it)(.{6,60}?) (?:really |totally |absolutely |just )*(?:sucks?|stinks?)(?= "
     "(?:because|since|as|when|now)\\b|$)",
     "I find \\1 very poor", NULL},
    {"^(giving|charging|taking|making|asking|expecting|sending|telling|keeping|leaving|closing|cancelling|canceling|"
     "changing|raising|refusing|ignoring|advertising|selling|putting) (.+?) is (?:kinda |kind of |sort of |pretty "
     "|just "
     "|really |quite |absolutely |so |a bit |rather |simply |frankly )*(shocking|outrageous|unacceptable|appalling|"
     "disgraceful|wrong|unfair|excessive|poor|not acceptable|not ok|unreasonable)$",
     "I find it \\3 that you <base:\\1> \\2", NULL},
    {"^(giving|charging|taking|making|asking|expecting|sending|telling|keeping|leaving|closing|cancelling|canceling|"
     "changing|raising|refusing|ignoring|advertising|selling|putting) (.+?) is (?:kinda |kind of |sort of |pretty "
     "|just "
     "|really |quite |absolutely |so |a bit |rather |simply |frankly )*(?:ridiculous|insane|crazy|a "
     "joke|nuts|mad|stupid|"
     "laughable)$",
     "I find it unreasonable that you <base:\\1> \\2", NULL},
    {"^(?:so |really |very |just )?(?:not (?:very |at all |too |so |best )?(?:happy|pleased|impressed)|unhappy) "
     "(?:with|at|about|by) (?:this )?(?=\\w+ (?:from|to|in|on|with|of|at)\\b)",
     "I am not happy with the ", NULL},
    {"^(?:so |really |very |just )?(?:not (?:very |at all |too |so |best )?(?:happy|pleased|impressed)|unhappy) "
     "(?:with|at|about|by) ",
     "I am not happy with ", NULL},
    {"^(?:I am |I'm |we're |we are )?(?:(?:so|really|very|extremely|beyond|absolutely|totally|pretty|quite|incredibly|"
     "completely|just|bitterly|deeply) "
     ")*(?:disappointed|annoyed|frustrated|upset|angry|furious|shocked|disgusted|appalled|"
     "gutted|livid|fuming|unimpressed|dissatisfied) (?:with|in|by) "
     "(?=(?:the|your|this|my|how|that|service|customer)\\b)",
     "I am not happy with ", NULL},
    {"^(?:I am |I'm |we're |we are )?(?:(?:so|really|very|extremely|beyond|absolutely|totally|pretty|quite|incredibly|"
     "completely|just|bitterly|deeply) "
     ")*(?:disappointed|annoyed|frustrated|upset|angry|furious|shocked|disgusted|appalled|"
     "gutted|livid|fuming|unimpressed|dissatisfied) (?:at|about) (?=(?:the|your|this|my|how|that|having)\\b(?!$))",
     "I am not happy about ", NULL},
    {"^(?:that|this|it)(?: is|'s) (?:just |only |plain |simple |basic )?common sense(?:,? and )(.+)$",
     "I find that this is common sense and that \\1", NULL},
    {"^\"([^\"]{4,60})\" (?:isn't|is not|doesn't|does not) (?:very |really |exactly |at all )?(helpful|good "
     "enough|help|an "
     "answer|acceptable)$",
     "I do not find it helpful to be told \"\\1\"", NULL},
    {"^(\\d+(?:\\.\\d+)?%) price (?:increase|rise|hike) (since|in|from|over)\\b", "The price has gone up by \\1 \\2",
     NULL},
    {"^(?:just |keeps? )?throwing (?:up )?error codes? (?:for|on) (?:the |my )?(\\w+)",
     "I am getting error codes for the \\1", NULL},
    {"\\b(resetting|restarting|rebooting|reinstalling|unplugging) (?:the )?(\\w+) (?:will not|won't|doesn't|does "
     "not|didn't|"
     "did not) do anything",
     "\\1 the \\2 does not help", NULL},
    {"^(?:I )?(?:sure |really |do |just )*(?:wish|wished) (?:I|we) (?:had|would have|'d) "
     "(read|checked|looked|listened|gone|seen) ",
     "I regret not having \\1 ", NULL},
    {"^(?:I )?want (better|proper|decent|good) service$", "I would like \\1 service", NULL},
    {"^(?:sure |really |do |just )*wish (?=I|we|you|it|the|my)", "I wish ", NULL},
    {"^so few (\\w+) available\\b", "There are so few \\1 available", NULL},
    {"^(?:an? |the )?((?:\\w+ )?smell of \\w+|smoke|water|strange noise|burning smell|smell) (from|coming from|coming "
     "out of|"
     "under|inside) "
     "(?!.*\\b(?:is|was|has|tastes?|makes?|made|smells|looks|comes|came|got|keeps|went|does|doesn't|runs?|"
     "ran|damaged|ruined|destroyed|leaked|flooded|wakes?|woke)\\b)",
     "There is a \\1 \\2 ", NULL},
    {", (?:I )?(switched|turned|unplugged|shut) (it|them) (off|out|down)?(?: at (?:the )?(wall|mains|socket))?$",
     ", and I have \\1 \\2 \\3 at the \\4", " at "},
    {", (?:I )?(switched|turned|unplugged|shut) (it|them)( off| out| down)?$", ", and I have \\1 \\2\\3", NULL},
    {", (lost|missed|wasted|spilt|ruined) my ", " and I \\1 my ", NULL},
    {", (uninstalling|cancelling|leaving|switching|returning) (?=until|unless|now|today|it|this)", ", and I am \\1 it ",
     "until|unless"},
    {", love the (\\w+),", ", I love the \\1,", NULL},
    {"^I had an (\\w+) service, makes me (?=not|never)", "I had \\1 service, which makes me ", NULL},
    {", makes me (?=not|never|want|feel|wonder)", ", which makes me ", NULL},
    {"^(?:now )?on to (?:my )?(\\d+(?:st|nd|rd|th)|second|third|fourth|fifth) "
     "(attempt|try|call|engineer|visit|replacement)\\b",
     "I am now on my \\1 \\2", NULL},
    {"(?:\\.\\.\\.|,|;)? ?(?:so )?(?:frustrated|annoyed|angry|furious|fuming|livid|gutted|fed up)$", "",
     "\\w+ \\w+ \\w+ \\w+ .*(?:\\.\\.\\.|,|;)"},
    {"^go(?:ing)? to (.{4,60}?) and (?:I'm|I am|get|I get) (treated|told|asked|accused|charged|refused|sent)\\b",
     "When I went to \\1, I was \\2", NULL},
    {"^(?:I(?:'ve| have)? )?dm'?d you ((?:\\w+ )?(?:times|twice|once))(?:,| and| with| but)* ?(?:still |got |had "
     ")*(?:no|zero) "
     "(answer|reply|response)$",
     "I have sent you direct messages \\1 and had no \\2", NULL},
    {"^(?:I(?:'ve| have)? )?(messaged|emailed|called|phoned|texted|tweeted|contacted) you ((?:\\w+ "
     ")?(?:times|twice))(?:,| "
     "and| with| but)* ?(?:still |got |had )*(?:no|zero) (answer|reply|response)$",
     "I have \\1 you \\2 and had no \\3", NULL},
    {"^(" MEANT_TIME
     ")(?: now| later)?(?:,| and)* still no (reply|response|answer) to (?:a|my|the) (letter|email|message|"
     "complaint)\\b(.*)$",
     "I have had no \\2 for \\1 to my \\3\\4", NULL},
    {"^you (\\w+) (.{3,40}?),? (?:and |but )?then (\\w+) (me|us) (.+)$", "You \\1 \\2 but \\3 \\4 \\5", NULL},
    {"^I(?:'m| am) (?:really |very |so |quite |now |just )*(?:worried|scared|concerned|terrified|"
     "frightened|afraid(?=.* (?:will|might|may|could|would|won't|going to) )) (?:that )?+"
     "(?=(?:somebody|someone|my|our|her|his|their|the|it|I|they|you|we|this|that)\\b)(?!the same)(.+)$",
     "My worry is that \\1", "\\b(?:is|are|was|has|have|had|will|might|may|could|can|won't|isn't|got|lose|stole)\\b"},
    {"^you (ruined|spoiled|spoilt|wrecked) (my .+?)[,.] ?(?:because |as )?(?:my |the )?(\\w+) "
     "(never|didn't|was|wasn't|came|arrived)\\b(.*)$",
     "The \\3 \\4\\5, which \\1 \\2", NULL},
    {"^every other (\\w+) (?=done|emptied|collected|delivered|served)", "Every other \\1 was ", NULL},
    {"^(\\d{1,2}[:.]\\d{2}) (from|to) ([A-Z]\\w+) cancelled\\b", "The \\1 \\2 \\3 was cancelled", NULL},
};
const guint verdict_count = G_N_ELEMENTS(verdicts);
