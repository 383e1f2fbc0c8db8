/*
 * rhetoric.c - English questions that ask nothing, or something else than their words; threats, orders and wishes said by halves.
 *
 * "Why can't we get an update?" wants one. "Is anyone alive there?" wants a reply. "Heard of customer service?" says nothing: noise,
 * which the tone of the answer has already heard. A table for meant.c. Pure.
 */
#include "meant.h"

#include <string.h>

#define PLAIN "(?:simple |straight |single |decent |proper |clear |honest |human |real |actual )*"
#define ANSWER                                                                                                         \
    "(?:updates?|answers?|reply|response|information|info|explanation|refund|call back|callback|date|timescale|eta|"   \
    "delivery date|status update)"
#define LEAVE "going to|taking|contacting|reporting|cancelling|raising|calling|leaving"
#define JUST  "(?:ever |just |even |possibly |simply |always |never )*"

const struct speech rhetoric[] = {
    {"^why (?:can't|can not|cannot|couldn't|won't) (?:we|I|anyone|anybody|you|one)(?: guys)? " JUST
     "(?:get|have|give (?:me|us)|provide|be given) (an?|the|any|some) (" PLAIN ANSWER "\\b.*?)\\?$",
     "I would like \\1 \\2.", NULL},
    {"^(?:(?:please|can you|could you|can someone|someone|somebody) )?(?:please )?remind me (?:again )?why (?:do )?I "
     "(?:still |ever |even "
     ")?(?=(?:fly|use|shop|bank|stay|pay|buy|order|book|bother|chose|choose|switched|signed|subscribe|travel|came|come)"
     "\\b)",
     "I do not see why I ", NULL},
    {"^why can (?:we|I) never " JUST "(?:get|have) (an?|the|any) (" PLAIN ANSWER "\\b.*?)\\?$", "I would like \\1 \\2.",
     NULL},
    {"^why (?:do|must) (?:we|I) (?:always|constantly|forever|keep) ?(?:get|have|getting)(?: given)? (?:a|the) "
     "run-?\\s?around\\??$",
     "My impression is that I am always given the runaround.\nI would like to know why that is.", NULL},
    {"^why (?:is|does) it (?:have to be )?(?:so|this|that) (hard|difficult|complicated|slow|expensive) (?:just )?to "
     "(.+?)\\?$",
     "I find it too \\1 to \\2.", NULL},
    {"^you (?:guys |really |all |just |seriously )*(?:should|ought to|might want to|may want to|"
     "(?:need to|must|have to|gotta)(?= (?:really |just |seriously |at least )*(?:fix|sort|train|hire|refund|improve|"
     "update|stop|tell|answer|reply|respond|invest|review|compensate|apologi[sz]e|offer|explain|listen|learn|teach|"
     "employ|stock|reopen|warn|inform|repair|replace|add|remove|clean|do|look|bring back)\\b)) "
     "(?:really |just |seriously |at least )*(?!not\\b|have\\b|be\\b|know\\b|see\\b|feel\\b)(\\w+ .+?)[.!?]*$",
     "I would like you to \\1.", NULL},
    {"^how (?:hard|difficult) (?:can it be|can it possibly be|could it be|is it(?= (?:just )?to "
     "(?:answer|reply|respond|send|call|pick|tell|give|refund|read|put|hire|train|fix|let|update|say|provide|deliver|"
     "turn up|show up)\\b)) (?:just )?to (.+?)\\??$",
     "I take the view that it should not be hard to \\1.", NULL},
    {"^is it (?:really )?too much to (?:ask|expect) (?:for |that )(.+?)\\?$", "I would like \\1.", NULL},
    {"^is it (?:really )?too much to (?:ask|expect) to (.+?)\\?$", "I would like to \\1.", NULL},
    {"^(?:[\\w. ]{1,14}[,.]? ?)?is (?:this|that) (?:really )?the (?:kind of |level of |sort of "
     ")?(?:response|support|service|help)\\b.*$",
     "I am not satisfied with the support so far.", NULL},
    {"^(?:mrs?|ms|dear)[. ]*\\w+,? is the (?:kind of |level of |sort of )?(?:response|support|service|help)\\b.*$",
     "I am not satisfied with the support so far.", NULL},
    {"^is (?:anyone|anybody|someone|somebody) (?:even |actually |still )*(?:(?:alive|out there|reading|"
     "listening|monitoring)\\b.*|(?:there|home|working)(?: at all| any ?more| or\\b.*)?\\?*)$",
     "I would like a reply.", NULL},
    {"^is (?:nobody|no one|no-one|anyone|anybody|someone|somebody) (?:ever |actually |even |just )*going to "
     "(?:mention|talk "
     "about|acknowledge|address|admit|notice) (?:that |the fact that )?(?=\\w+ \\w+ \\w+)(.+?)\\?$",
     "\\1.", NULL},
    {"^is (?:nobody|no one|no-one|anyone|anybody|someone|somebody) (?:ever |actually |even |just )*going to "
     "(?!tell|explain)"
     "(.+?)\\?$",
     "I would like someone to \\1.", NULL},
    {"^(?:so |and )?(?:maybe|perhaps|how about|might I suggest)(?: you)?(?: could| should| can| might)?(?: try| just| "
     "actually| "
     "consider)* "
     "(?=(?:update|fix|train|hire|tell|stop|check|read|answer|reply|listen|learn|teach|give|put|get|make|send|add|"
     "remove|change|open|employ|warn|let|offer|use|invest|sort|clean|replace|repair|improve)\\b)(.+?)\\??$",
     "I would like you to \\1.", NULL},
    {"^(?:is |are )?(?:anyone|anybody|someone|somebody)( (?:from|in|at|on) [\\w ]{3,20}?)? (?:going to|gonna|planning "
     "to|able to|"
     "about to) (?!tell|explain)(.+?)\\?*$",
     "I would like someone\\1 to \\2.", NULL},
    {"^(?:please |pls )?tell me (?:that )?(?:it|this|that)(?:'s| is|'s not| is not|isn't) (?:not |n't "
     ")?(gone|lost|over|true|"
     "broken|deleted|cancelled|a mistake|a glitch)(?: for good| forever)?$",
     "I would like to know whether it is \\1.", NULL},
    {"^(?:please |pls )?tell me (?:that )?(?:I'm|I am) (going to|still|not) (.+?)[.!?]*$",
     "I would like to know whether I am \\1 \\2.", NULL},
    {"^I (?:really |just |do )*wish (?:that )?(you|someone|somebody|they|your .{3,24}?|the .{3,24}?) would (?:just "
     "|actually |at "
     "least |all )*(?!n't|not)(\\w+ .+)$",
     "I would like \\1 to \\2.", NULL},
    {"^who(?:'s| is) (paying|covering|responsible)\\b(.*?)\\?$", "I would like to know who is \\1\\2.", NULL},
    {"^where(?:'s| is| are) (?:my|the) (\\w+) (?:that )?you (promised|owe|mentioned|sent|agreed)(.*?)\\?$",
     "I am still waiting for the \\1 you \\2\\3.", NULL},
    {"^(?:hi,? |hello,? )?(?:does )?(?:anyone|anybody|someone) (?:here |out there )?knows? "
     "(where|when|why|how|what|whether|"
     "if) (.+?)\\??$",
     "I would like to know \\1 \\2.", NULL},
    {"^(.*\\bwhere my \\w+) is from (?=\\d)(.+?)\\.$", "\\1 from \\2 is.", NULL},
    {"^could (?:somebody|someone|anybody|anyone) (who .{4,50}?) "
     "(?=(?:tell|explain|show|let|send|call|contact|help|look|"
     "check)\\b)(.+?)\\?$",
     "I would like somebody \\1 to \\2.", NULL},
    {"^if (I|we) (?:want|wanted|wish|need) to (.+?), how (?:do|can|would|should) (?:I|we) (?:do (?:it|that|so|this)|go "
     "about (?:it|that|this))\\?$",
     "How do \\1 \\2?", NULL},
    {"^is (?:that|this|it) something (?:that )?you (?:have to|need to|must) do,? or can I do (?:that|it|this)(?: "
     "myself)?\\?$",
     "I would like to know whether I can do that myself or whether you have to.", NULL},
    {"^is it you or (?:I|me) (?:that|who) (?:has|have|did) (?:done )?(?:this|that|it)\\?$",
     "I would like to know whether this was done at your end or at mine.", NULL},
    {"^shouldn't (the|my|our|this|your) (.+?) be (\\w+(?:ed|en|nt|pt|ld))\\b(.*?)\\?$",
     "I take the view that \\1 \\2 should be \\3\\4.", NULL},
    {"^(I|we) (?:was|am|were|are|came)(?: very| so)? (?:this|that) close to (cancell?ing|leaving|quitting|switching|"
     "giving up)\\b",
     "\\1 came very close to \\2", NULL},
    {"\\b(?:won't|wouldn't|will not) (?:deign|bother|lower myself) to (?:attempt|try|use)\\b", "would rather not try",
     NULL},
    {"^if (?:I|we) (?:don't|do not|haven't|have not) (?:hear|heard|here) (?:back |anything )?(?:from you )?by ([\\w "
     "]{3,24}?),? (?:then "
     ")?(?:i'm|i am|we're|we are) (" LEAVE ") ([^,]+), (?:I've|I have|we've|we have) (?:got )?(.+)$",
     "I am \\2 \\3 if I do not hear from you by \\1.\nI have \\4.", NULL},
    {"^if (?:I|we) (?:don't|do not|haven't|have not) (?:hear|heard|here) (?:back |anything )?(?:from you )?by ([\\w "
     "]{3,24}?),? (?:then "
     ")?(?:i'm|i am|we're|we are) (" LEAVE ") (.+)$",
     "I am \\2 \\3 if I do not hear from you by \\1.", NULL},
    {"^if (.{6,50}? (?:by|before|within|until|this|in|on) [\\w ]{3,24}?),? (?:then )?(?:I'm|I am|we're|we are) "
     "(cancelling|canceling|leaving|returning|taking|changing|closing|sending|refusing|putting)\\b ?(.*)$",
     "I will <base:\\2> \\3 if \\1.", NULL},
    {"^if (.{6,50}? (?:by|before|within|until|this|in|on) [\\w ]{3,24}?),? (?:then )?(?:I'll|I will|we'll|we will) "
     "(?!.*, and (?:I'd|I would|I want|please) )(.+)$",
     "I will \\2 if \\1.", NULL},
    {"^(?:this is (?:your|the) |your )?last chance before (?:I|we) (.+?)[:,.] (.+)$", "\\2\nMy next step is to \\1.",
     NULL},
    {"^how (?:can|could) you (?:possibly |even |just |ever )?(?=(?:run "
     "out|lose|charge|sell|send(?= (?:me|us|out|the wrong)\\b)|close|cancel|leave|let|not|"
     "forget|expect|call|justify|refuse|deny|deliver(?= (?:the "
     "wrong|an?|something)\\b)|mess|take|treat|ignore|advertise|allow|make)\\b)(.+?)\\?+$",
     "I do not understand how you can \\1.", NULL},
    {"^what(?:'s| is) the (?:point|use|sense) (?:of|in) (?:having )?(an?|the|your) (.+?) (?:if|when) (.+?)\\??$",
     "There is \\1 \\2, but \\3.", NULL},
    {"^(?:what(?:'s| is) the point (?:of|in)|why (?:even )?bother) (?:having |with |offering )?(?:an? |the )(.+?) "
     "(?:that|which) "
     "((?:doesn't|don't|never|won't|can't|isn't|does not) .+?)\\??$",
     "The \\1 \\2.", NULL},
    {"^(?:so )?which (?:one )?(?:of (?:them|you) )?is (?:lying|right|telling the truth|correct)\\??$",
     "I would like to know which of them is right.", NULL},
    {"^do I (?:really |actually )?need (?:an? )?(?:\\w+ )?(?:degree|phd|doctorate|crystal ball|rocket "
     "scientist)(?: in [\\w ]+?)? (?:just )?to (.+?)\\??$",
     "I find it too hard to \\1.", NULL},
    {"^how many (?:more |damn )?times (?:do|must) (?:I|we) (?:have to |need to )?"
     "((?:call|ask|tell|explain|write|e-?mail|complain|report|send|chase|repeat|ring|phone|contact|say|cancel|reset|"
     "restart|reinstall|go (?:through|over)|give|fill|wait|request|message|text|come|confirm|provide|upload|submit|beg)"
     "\\b.*?)\\??$",
     "I have repeatedly had to \\1.", NULL},
    {"^what (?:do|must) (?:I|we) (?:have to |need to )?do (?:just )?to "
     "(get|have|receive|speak|reach|talk) "
     "(.+?)\\??$",
     "I would like to \\1 \\2.", NULL},
    {"^(?:could|can|would|will) you (?:maybe |please |possibly |perhaps )?(?:answer|reply to|read) (?:just )?(?:one|a "
     "single) (?:of my )?(email|message|mail|letter)s?\\b.*$",
     "I would like an answer to my \\1s.", NULL},
    {"^shame on you(?: guys| all)?(?: for|,)? (\\w+ing) ", "I find it wrong that you <base:\\1> ", NULL},
    {"^(?:whoever|the (?:person|idiot|genius|one) who) (?:decided|thought|chose|approved|had the idea)(?: it was a "
     "good idea| "
     "it would be a good idea)? to (.+?) (?:should|needs?|ought|deserves?|must) "
     "(?!.*\\b(?:medal|raise|award|bonus|prize|praise)\\b).*$",
     "I am not happy with the decision to \\1.", NULL},
    {"^I(?:'ve| have) (?:had|seen|eaten|used|tasted|known) better (\\w+) (?:on|in|at|from|than) .*$",
     "I find the \\1 very poor.", NULL},
    {"^(?:my|a|any) [\\w -]{2,24}? could (?:design|make|write|build|do|cook|run|code|manage) (?:an? )?better (\\w+)(?: "
     "than "
     ".*)?$",
     "I find the \\1 very poor.", NULL},
    {"^do (your|the) (\\w+) not (.+?)\\?$", "I would like to know whether \\1 \\2 do not \\3.", NULL},
    {"^if not,? (?:then )?(?:I'd|I would|we'd|we would) (?:want|like|need|expect|prefer) (.+)$",
     "If that is not possible, I would like \\1.", NULL},
    {"^what (can|could) you (do|offer)(?: for (?:us|me))?,? and (.+\\?)$",
     "I would like to know what you \\1 \\2.\n\\3", NULL},
    {"^what (can|could) you (do|offer)(?: for (?:us|me))?\\??$", "I would like to know what you \\1 \\2.", NULL},
    {"^(?:please |pls )?(?:tell|let) (.{2,40}?)(?: know)?(?: that)? (?:she's|he's|they're|she is|he is|they are) "
     "(?:all )?(?:an? "
     "|such an? |absolute |absolutely "
     ")*(?:star|legend|hero|angel|gem|diamond|brilliant|amazing|great|wonderful|fantastic)s?\\b",
     "Please pass on my praise to \\1", NULL},
    {"^(?:please |pls |kindly )?(?:do )?pass (?:on )?(?:my|our) (?:\\w+ )?thanks(?: on)?(?: to "
     "(?:him|her|them|all|everyone))?$",
     "Please thank them on my behalf.", NULL},
    {"^(?:please |pls |kindly )?(?:do )?pass (?:on )?(?:my|our) (?:\\w+ )?thanks(?: on)? to (.{2,40})$",
     "Please thank \\1 on my behalf.", NULL},
    {"^(?:so )?let me get this (?:straight|right)[:,;-]? you (\\w+) (.+?), (\\w+) (.+?) and (?:call|have the "
     "cheek|expect) .*$",
     "You \\1 \\2 and \\3 \\4.", NULL},
    {"^(?:so )?let me get this (?:straight|right)[:,;-]? (.+?)\\??$", "\\1.", NULL},
    {"^is (?:someone|somebody|anyone|anybody) (?:actually |ever |even )?going to (?:tell|explain to) (?:us|me) "
     "(.+?)\\??$",
     "I would like to know \\1.", NULL},
    {"^how (?:am I|are we) (?:meant|supposed|expected) to (.+?)\\?+$", "I would like to know how I can \\1.", NULL},
    {"^is it (?:just|only) me,? or (is|are|does|do|has|have|did) (.+)\\?$", "\\1 \\2?", NULL},
    {"^(?:you do|do you) (?:reali[sz]e (?:that )?|understand that )(.+?)\\??$", "\\1.", NULL},
    {"^how is (?:this|that|it) (?:even |at all )?(acceptable|ok|okay|fair|legal|allowed|right),? "
     "((?:when|if|given that|after|seeing that) .+?)\\?*$",
     "I do not think that is \\1 \\2.", NULL},
    {"^why (?:on earth )?would (?:anyone|anybody|somebody|you) (?:ever |possibly )?(need|want) (.+?)\\??$",
     "I do not see why anyone would \\1 \\2.", NULL},
    {"^(?:(?:can|could|may) I just|I (?:just )?(?:want|wanted) to|just want to) say (?:how|what an?) (\\w+) (.+?) "
     "(was|is|were|are)\\b(.*?)\\??$",
     "\\2 \\3 \\1\\4.", NULL},
    {"^if I(?: had|'d)? wanted (to .+?),? (?:then )?I(?:'d| would)(?: have)? .+$", "I did not want \\1.", NULL},
    {"^(.{8,60}?),? and this is (?:how|what|the thanks) (?:you|I|we) .*$", "\\1 and do not feel valued.",
     "^(?:I|we)\\b"},
    {"^where(?:'s| is) (the (?:nearest|closest) .+?)\\?$", "I would like to find \\1.", NULL},
    {"^(always) (?=(?:specify|state|check|include|mention|inform|warn|label)\\b)", "Please \\L\\1\\E ", NULL},
    {"^(?:please |plz |pls )?(?:contact|call|ring|phone)(?: me| us)?(?: back)?(?: on| at)?[ :-]*\\+?\\d[\\d "
     "()-]{6,}\\.?$",
     "Please contact me by phone.", NULL},
    {"^(?:thanks|thank you|cheers)\\b[^,]{0,20}, but (?:that|this|it) is the same (\\w+)(?: that| which)? you "
     "(sent|gave|quoted|showed) (me|us)\\b",
     "You \\2 \\3 the same \\1", NULL},
    {", no need to (.+)$", ".\nThere is no need to \\1.", NULL},
    {"^no (?:rush|hurry)(?: at all)?,? (?:(?:by |before )?(?:the )?end of (the|this|next) (week|month)) (?:would "
     "be|is|will "
     "be) (?:lovely|fine|great|perfect|ok|okay|good)",
     "I would like an answer by the end of \\1 \\2", NULL},
};
const guint rhetoric_count = G_N_ELEMENTS(rhetoric);

/* ---- noise ------------------------------------------------------------------------------------------------------- */

#define POOR                                                                                                           \
    "(?:terrible|awful|shocking|appalling|dreadful|horrible|horrendous|abysmal|shambolic|disgraceful|pathetic|poor|"   \
    "bad|rubbish|useless|unbelievable|ridiculous|disgusting|unacceptable|great|nice|lovely|brilliant|fantastic|"       \
    "wonderful|excellent|superb|awesome|top|stellar)"

static const char *const noises[] = {
    /* "This can't be legal" */
    "(?:surely )?(?:this|that|it) (?:surely )?(?:can't|cannot|can not|couldn't|shouldn't) (?:possibly )?be "
    "(?:legal|right|fair|normal|"
    "acceptable|serious|allowed|ok|okay)",
    "why,?(?: \\w+,?)? why(?:,? why)*|yay,? .{3,60}",
    "isn't (?:it|that|this) (?:just |so "
    ")?(?:ridiculous|great|lovely|nice|funny|convenient|wonderful|disgusting|pathetic|"
    "outrageous|crazy|unfair|illegal|sad)",
    "nobody should have (?:these|this|that|one|them) .{0,24}",
    "(?:you )?couldn't make it up",
    "what (?:exactly |on earth |the hell )?(?:am I|are we) (?:exactly |actually |even )?paying (?:you )?for",
    "this is(?:n't| not) (?:really )?(?:a|my) complaint.{0,24}",
    "I(?:'m| am) not joking",
    "and no,? I .{8,60}",
    "who (?:even |really )?needs (?:to )?[^,?]{2,40}? any ?way",
    "do (?:I|we) look like (?:an? |some )?[\\w ]{3,30}",
    "(?:you|y'all)(?: guys| lot| people)? (?:sure are|are just|are so|are truly|are absolutely) "
    "(?:amazing|wonderful|brilliant|awesome|something else|great)",
    "(?:so )?(?:am I|are we) (?:just |actually |suddenly )?(?:invisible|a joke to you|not important|second class "
    "(?:citizens|customers))\\b.{0,12}",
    "(?:I am|I'm|I'll|I will) (?:going to )?keep (?:this|it) (?:short|brief)",
    "(?:please |kindly )?(?:find|see) (?:below|attached|enclosed)(?: .{0,60})?",
    "(?:can|could|will|would) (?:someone|somebody|anyone|you)(?: \\w+){0,3} (?:please )?tell (?:me |us )?the truth",
    "(?:have you )?(?:ever |even )?heard of (?:customer|manners|politeness|courtesy|common sense|quality|training|"
    "communication|punctuality|privacy|gdpr|hygiene|soap|salt|testing|deadlines|the word).{0,40}",
    "is (?:this|that|it) (?:some kind of |meant to be |supposed to be |really |actually )?(?:an? |some )?(?:sick |bad "
    ")?"
    "(?:joke|prank|april fool.*|wind-?up)",
    "are you (?:guys |people )?(?:actually |even )?(?:kidding|joking|serious|for real|having a laugh|having me on|mad|"
    "insane)(?: me| us)?",
    "for (?:people|someone|somebody|anyone|those) who [^,?]+",
    "(?:really|seriously|what|wtf|wth|omg|smh|ugh+|argh+|grr+|wow|lol|sigh|unbelievable|unreal|ridiculous|"
    "pathetic|disgusting|outrageous|incredible|disgraceful|shocking|shameful)",
    "what (?:kind|sort) of (?:a )?(?:company|service|business|people|customer service|place|operation|support)\\b"
    "(?!.*\\b(?:do you (?:offer|sell|provide|have|need|do|accept|recommend)|can I|do I|will I|should I|would "
    "you)\\b).*",
    "(?:am I missing something|what am I missing)(?: here)?",
    "am I (?:going )?(?:mad|crazy|insane)",
    "(?:typical|classic|figures|go figure|shocker|surprise,? surprise|no surprise there|what a surprise)(?: of "
    ".{1,30}| "
    "\\w+)?",
    "how is (?:this|that|it) (?:even |at all )?(?:acceptable|ok|okay|fair|legal|allowed|right)",
    "do you (?:really |honestly )?(?:think|consider) (?:this|that|it)(?:'s| is| to be)? "
    "(?:acceptable|ok|okay|fair|right|"
    "normal|good enough)",
    "what (?:have|did) (?:we|I) (?:ever )?(?:done|do) to (?:offend|deserve|upset)\\b.*",
    "(?:well,? )?(?:that|this) was (?:fun|a joy|a treat|great fun|a barrel of laughs)",
    "(?:so |or |and )?(?:do|should|must|shall|would) (?:I|we) (?:really |perhaps |maybe |actually |now )?(?:need to "
    "|have to )?\\w+ "
    ".{0,30}?(?:pigeons?|smoke signals?|raven|owl|crystal ball|telepathy|morse code|time machine|magic "
    "wand|goat|psychic|"
    "mind reader|private detective|fortune teller|message in a bottle|miracle|sherlock|houdini)\\b.{0,20}",
    "(?:my )?faith in (?:humanity|people|mankind) (?:is |has been )?restored",
    "(?:honestly,? )?I could (?:just |have )?(?:cry|cried|scream|screamed|weep)",
    "do(?:es)? (?:you|anyone|anybody)(?: guys| people| lot)?(?: even| ever| actually)+ (?:care|read|test|check|listen|"
    "answer|own|have|employ|run|know)\\b.*",
    "I (?:don't|do not) (?:even )?know what I (?:want|need|expect) from you[^,;]*",
    "(?:the )?(?:absolute |single |by far the |simply the )*worst (?:[\\w-]+ ){0,3}(?:ever|of all time|in the "
    "world|going|"
    "out there|I have (?:ever )?\\w+)",
    POOR " (?:customer )?(?:service|company|job|work|support|stuff|effort|airline|experience|communication)(?: ever| "
         "indeed| all round| guys| team| folks| again| as (?:always|usual|ever))?",
    "(?:nice|great|lovely) one(?: guys| team)?",
    "(?:nice|great|lovely|brilliant|charming|wonderful|fantastic|cheers for that|thanks a lot|thanks for nothing|never "
    "again|not good|not good enough)",
    "(?:I )?(?:am |'m )?not (?:even )?sure (?:what|why) I(?:'m| am)? (?:even )?(?:paying|bother\\w*|still here)(?: "
    "for)?",
    "(?:I )?guess I(?:'ll| will| have to)? (?:just )?(?:keep )?wait(?:ing)?(?: then)?",
    "you (?:only )?had one job",
    "(?:it |this |that )?(?:really |just |all )?(?:feels?|felt|seems?|looks?|smells?|sounds?) (?:to me )?like (?:just "
    "|such |pure )?"
    "(?:an? )?(?:total |complete |big |massive |proper |real )?(?:rip[- "
    "]?off|scam|joke|con|fraud|farce|prank|theft|robbery|"
    "daylight robbery)(?: to me)?",
    "(?:you|we) (?:don't|do not|rarely|seldom) (?:often )?(?:get|see|find|hear) (?:service|people|staff|kindness) like "
    "(?:that|this|her|him|them)(?: very)?(?: often| much)?(?: these days| nowadays| any ?more)?",
    "you (?:don't|do not|rarely|seldom) (?:get|see|find|hear) (?:that|this|it|such \\w+)(?: very)?(?: often| much| "
    "every day)?(?: these days| nowadays| any ?more)?",
    ".{0,30}[,;] ?(?:I'll|I will|I'd|got to|have to) (?:give|hand) (?:him|her|you|them|it to you|it)(?: that)?",
    "I (?:do )?(?:get|understand) it",
    "(?:bit of )?an? (?:funny|odd|strange|silly|quick) one",
    "third time lucky",
    "when (?:were|are|did) you (?:guys )?(?:going|planning|intending|plan|intend) to "
    "(?:tell|inform|let|mention)\\b.{0,30}",
    "(?:yet )?another (?:fine|great|stellar|brilliant|wonderful|lovely|fantastic|typical) "
    "(?:job|day|success|win|triumph|"
    "effort|example|morning|evening|start)\\b.{0,30}",
    "strikes again",
    "(?:great|brilliant|perfect|lovely|impeccable) timing(?: as (?:always|usual|ever))?",
    "(?:has|did|is) (?:it|he|she|they) .{0,20}(?:into the sea|to the moon|on mars|in space|the ocean|bermuda "
    "triangle|black "
    "hole|by camel|by snail|by horse|carrier pigeon)",
    "(?:I'm |I am )?not (?:even )?angry,? (?:just |rather |more )?\\w+",
    "(?:straight )?in(?:to)? the (?:bin|trash|skip) (?:it|they) (?:goes|go|went)",
    "you can (?:guess|imagine)(?: the rest| what happened(?: next)?)?",
    "do you (?:even |actually )?want (?:my|our) (?:business|money|custom)(?: or not)?",
    "(?:funny|odd|strange|weird|interesting)(?: how)? that(?: is)?",
    "(?:ok|okay),? whatever",
    "not a (?:complaint|moan|rant|question|criticism)(?:,? for once|,? for a change|,? really)?",
    "(?:this|that|it)(?:'s| is| was) (?:just |really |simply |absolutely |so |completely |totally )*(?:not "
    "(?:ok|okay|right|fair|on|good "
    "enough|acceptable)|wrong|outrageous|unacceptable|ridiculous|a joke|disgusting|disgraceful|pathetic|insane|crazy)",
    "can(?:'t| not|not)? (?:you|anyone)(?: people| guys| lot)?(?: even| not)* (?:read|count|listen)",
    "(?:what a|such a|an absolute|a complete|total|complete|utter|absolute) (?:\\w+ "
    "){0,2}(?:joke|shambles|disgrace|waste of "
    "time|mess|rip-?off|con|let ?down|farce|company|nightmare)",
    "(?:this|that|it)(?: all)?(?: really| just)? (?:sucks?|stinks?)(?: big time)?",
    "(?:[#@]\\w+[ ,]*)+",
    "(?:and )?since when|you what|for real|in what world",
    "who (?:even|on earth|in their right mind|eats|drinks|thought of|came up with|signs off on "
    "(?:this|that|these))\\b[^,]{0,50}",
    "(?:it'?s |that's )?(?:a )?wasted (?:trip|journey|day|morning|afternoon|evening|call)(?: to [\\w ]{3,20})?",
    "I counted|(?:yes |and )?I checked|true story|you'd think|crickets|silence|tumbleweed",
    "that's not an? \\w+,? (?:that|it)(?:'s| is) an? \\w+",
    "same (?:old )?(?:mistake|apology|apologies|nothing|story|excuse|answer|reply)s?",
    "(?:just )?asking for a (?:\\w+ )?(?:friend|mate)",
    "(?:please )?give (?:him|her|them|(?:that|this|the) (?:man|woman|girl|guy|lady|lad|person|team|bloke)) a "
    "(?:raise|pay "
    "rise|medal|bonus|promotion)",
    "(?:it's |it is )?(?:all )?(?:very )?(?:character building|living the "
    "dream|sorted|chuffed|artists|genius(?:es)?|what a "
    "life|wow great|ok then|right then|nice one|fair play|all good|lovely stuff|great stuff|delightful|charming|"
    "splendid|marvellous|classic|priceless)(?:,? (?:I suppose|I guess|thanks|cheers|ta|guys|lads))*",
    "(?:what an? )?(?:great|good|lovely|brilliant|fine|perfect|super) (?:start|end|way to "
    "(?:start|end|spend)|introduction) "
    "(?:to |of )?(?:\\S+ ?){1,5}?",
    "(?:mug|idiot|fool) that I am,? .{0,40}|(?:don't|do not) spend it all at once(?:,? eh)?",
    "(?:nothing|no) (?:more|else|further|reply|need to reply)(?: is)?(?: needed| required| to do)?(?: from (?:you|your "
    "side))?",
    "(?:robbery|daylight robbery|theft|scandalous|criminal|thieves|crooks|liars|jokers|clowns|shambles|rude|not on|not "
    "cool|"
    "could(?:'ve| have) been anyone|all gone)",
    "(?:my |the |our )?neighbou?rs (?:hate|love) (?:me|us)",
    "(?:so )?what(?:'s| is) the point(?: of (?:it|that|this)(?: all)?)?(?: then| now)?",
    "what (?:exactly |the hell )?(?:am I|are we|do I|do we)(?: even| actually| exactly)? pay(?:ing)?(?: you)? [\\w "
    "]{0,30}?for",
    "(?:you )?(?:couldn't|can't|could not|cannot) make (?:it|this|that|this stuff) up",
    "(?:please )?make (?:it|this|that) make sense(?: please)?",
    "(?:round and )?round (?:and round )?(?:we|I|it) go(?:es)?(?: again)?",
    "(?:[\\w-]+ ){0,2}?(?:users|people|customers|parents|pedestrians|cyclists|families|vegans|women) "
    "(?:exist|matter)(?: too)?",
    "(?:fun|good|great|happy) times|happy days|just my luck|no words|speechless|I give up|I(?:'m| am) done(?: with "
    "(?:you|this|"
    "them|it)(?: guys| lot)?)?|figure it out|sort it|misleading much|greedy(?: much)?|cheeky|cheers",
    "(?:really |very |so |super )*(?:helpful|useful|impressive|professional|clever|classy|smart|customer friendly)"
    "(?:,? (?:not|I don't think|honestly|really|indeed|tbh|even|stuff|work|job))?",
    "(?:is |does |do )?(?:anyone|anybody)(?: there| here)?(?: even| actually| ever)* "
    "(?:care|working|work|bother|listen)s?\\b"
    "(?: there| here)?(?: today| at all| any ?more)?",
    "(?:absolutely |completely |totally |utterly "
    ")?(?:ridiculous|terrible|shocking|pathetic|awful|unacceptable|appalling) "
    "(?:process|experience|behaviour|behavior|treatment|company|situation|system|policy|attitude)",
    "(?:rant over|end of rant|sort it out guys|do better|be better|shame on you|get it together|sort yourselves out|"
    "come on(?: guys| now)?|get a grip|wake up|it's (?:20\\d\\d|not hard|not rocket science))",
};

gboolean
meant_is_noise(const char *sentence)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        g_autoptr(GString) all = g_string_new("^[\\s\"'(]*(?:(?:and|but|so|well|oh|like|honestly|just|then) )*(?:");
        for (guint i = 0; i < G_N_ELEMENTS(noises); i++)
            g_string_append_printf(all, "%s%s", i ? "|" : "", noises[i]);
        g_string_append(all, ")(?: [@#]\\w+)*[\\s.!?\"')]*$");
        pattern = g_regex_new(all->str, G_REGEX_CASELESS, 0, NULL);
        g_assert(pattern);
        g_once_init_leave(&once, 1);
    }
    return g_regex_match(pattern, sentence, 0, NULL);
}
