/*
 * rhetoric.c - English: pleas, threats and demands, however clipped, as sentences ("Fix ASAP", "Urgent help needed"); and verdicts told
 * as what the customer thinks, in words that can be said: "AMC policy is worst" is "I find AMC policy very poor". Tables for meaning.c. Pure.
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
    {"^is (?:anyone|anybody|someone|somebody) (?:even |actually |still )*(?:there|alive|reading|listening)\\b.*$",
     "I would like a reply.", NULL},
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
