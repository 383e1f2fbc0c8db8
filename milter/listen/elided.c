/*
 * elided.c - English posts whose sentences begin behind their subject: who did it is told by the verb and by whom it was done to.
 *
 * A post is addressed by its "@name", which is its subject or is cut off: what stands first is a verb. What was done to the writer
 * ("lost my bag", "made me wait") was the company's deed; what was told or charged to nobody was told or charged to the writer; a
 * mere deed was the writer's. Closed classes of verbs decide; a form in no class leaves the sentence as it is. Owns its compiled
 * patterns for the life of the process. Pure, thread-safe.
 */
#include "elided.h"

#include "clause.h"
#include "elision.h"
#include "forms.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

struct shape {
    const char *from, *to;
};

static const struct shape shapes[] = {
    /* a time and what it was spent on */
    {"^(" TIME "(?: (?:and|&) (?:an? |the |\\d+ )?[\\w ]{3,24}?)?)(?: later| on| now| gone| passed)?,? (?:and|but)(?: "
     "there is| there's)?(?: still)? (?:no|not an?y?) ",
     "After \\1 I still have no "},
    {"^(" TIME
     ")(?: later| on| now| gone| passed)?,? (?:and|but)(?: I am| I'm| it is| it's)?(?: still)? (not |un)(?=\\w)",
     "After \\1 it is still \\2"},
    {"^(" TIME ")(?: later| on| now| gone| passed)?,? (?:and|but) (?:I'm |I am )?still (waiting|trying|sitting|holding|"
     "stuck)\\b",
     "After \\1 I am still \\2"},
    {"^(" TIME ")(?: later| on| now| gone| passed)?,? (?:and|but)(?: still)? (?:nothing|nada|zilch)\\b.*$",
     "After \\1 nothing has happened"},
    {"^(" TIME ")(?: later| on| now| gone| passed)?,? and (?=(?:nobody|no one|no-one|none of you|you|they|I|it|we)\\b)",
     "After \\1 "},
    {"^(?:there is |there's )?no ((?:\\w+ )?\\w+[^s\\W]s),(?: and)? no ([\\w -]{3,16})(?:,|,? and) no ([\\w "
     "-]{3,16})[.!]*$",
     "There were no \\1, no \\2 and no \\3"},
    {"^(?:there is |there's )?no ([\\w -]{3,16}),(?: and)? no ([\\w -]{3,16})(?:,|,? and) no ([\\w -]{3,16})[.!]*$",
     "There was no \\1, no \\2 and no \\3"},
    {"^(?:there is |there's )?no ([\\w -]{3,24}), no ([\\w -]{3,24})(?:,? (?:and |just )?nothing(?: at all)?)?[.!]*$",
     "I have had no \\1 and no \\2"},
    {"^(" TIME ") since (?=I\\b|we\\b|you\\b|my\\b|the\\b)", "It has been \\1 since "},
    {"^(?:the )?((?:\\w+ )?\\w+[^s\\W]s) (locked|closed|broken|down|shut|blocked|out of order|off|empty) since ",
     "The \\1 have been \\2 since "},
    {"^(?:the )?((?:\\w+ )?\\w+) (locked|closed|broken|down|shut|blocked|out of order|off|empty) since ",
     "The \\1 has been \\2 since "},
    {"^(?:got|gotta) to "
     "(?=(?:book|pay|travel|leave|be|get|wait|make|find|catch|work|drive|fly|pick|buy|send|know|plan|take)\\b)",
     "I need to "},
    {"^(?:was |been )?(closed|shut|down|broken|locked|out of order) (?:all|since|for) ", "It has been \\0"},
    {"^(driving|killing|costing|making|stressing|annoying) (me|us)\\b", "It is \\1 \\2"},
    {"^(?:been )?(" TIME ")(?: now)? on hold(?: now)?\\b", "I have been on hold for \\1"},
    {"^(?:on hold|been on hold)(?: now)? for (?=\\w)", "I have been on hold for "},
    {"^(" TIME ")(?: now)? (?:without|with no|of no|no)(?: any)? (?!one\\b|idea|longer)",
     "For \\1 I have been without "},
    {"^(" TIME ")(?: now| already| so far)? and counting[.! ]*$", "I have been waiting for \\1"},
    {"^(?:day|week|month|hour) (\\d+|one|two|three|four|five) (?:of|with|without) (?:no )?", "I have been without "},
    {"^((?:over |almost |nearly |about |yet )?(?:an? |another )?(?:\\d+\\+?|two|three|four|five|six)[ "
     "-](?:minute|hour|day|week|"
     "month)s?) (delay|wait|queue|line|hold|layover)\\b",
     "There is a \\1 \\2"},
    {"^(?:been )?(" TIME ")(?: now)?(?:,| and)? (?=(?:waiting|trying|sitting|standing)\\b)", "For \\1 I have been "},
    {"^(" TIME ") (?=(?:to|for) (?!me\\b|the past\\b))", "It has taken \\1 "},
    {"^(first|second|third|fourth|fifth|2nd|3rd|4th|5th|last) time (?=I |this |it |in |that )",
     "This is the \\1 time "},
    {"^(\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last) (flight|day|order|delivery|call|attempt|email|phone|"
     "replacement|visit|train|bus) (?=of |in |from |to |and |this |now )",
     "It is the \\1 \\2 "},
    {"^(?:didn't|did not) even "
     "(?=(?:knock|ring|call|bother|try|apologise|apologize|say|tell|ask|answer|reply|respond|look|"
     "check|leave|offer|wait|stop|turn|show|listen|acknowledge)\\b)",
     "They did not even "},
    {"^(?:but |and |then )?how about (?:you )?(?:giving me |getting me |sending me )?(an?|some|the|my) (?=\\w)",
     "I would like \\1 "},
    {"^no (?!one\\b)([\\w -]{3,40}?) (?:was |has been |have been |ever )?received\\b", "I have received no \\1"},
    {"^no (?!one\\b)(?!.*\\b(?:was|were|is|are|has|have|had|been|being) )([\\w -]{3,40}?) "
     "(given|provided|offered|issued)\\b",
     "No \\1 was \\2"},
    {"^help(?: me| us)?(?: please| asap| here| out)*[.! ]*$", "I would like your help"},
    {"^still (?=(?:have|haven't|had|got|get|can't|cannot|don't|didn't|need) )", "I still "},
    {"^(?:just |you |have |have just )*lost (?=(?:a|another|yet another|one|this|one more) (?:\\w+ ){0,2}customer\\b)",
     "You have lost "},
    /* the company's deeds */
    {"^(takes?|took) (?=(?:me|us) "
     "(?:\\d+|an?|over|about|almost|nearly|ages|forever|two|three|four|five|six|hours|days|weeks|"
     "several|years)\\b)",
     "It \\1 "},
    {"^(takes?|took) (?=(?:over |about |almost |nearly |more than |only )?(?:\\d[\\d.]*\\+?|an?|half "
     "an?|two|three|four|"
     "five|six|several) ?(?:minute|min|hour|hr|day|week|month|year)s? (?:just )?(?:to|from|for|before|until|after) )",
     "It \\1 "},
    {"^(?:" ADVERB ")?(" THEY_DID ") (?=(?:me|us)\\b)", "You \\1 "},
    {"^(?:" ADVERB ")?(" THEY_LOST ") (?=" OURS ")", "You \\1 "},
    {"^(?:" ADVERB ")?(cancell?ed) (?=my (?:\\w+ )?(?:flight|reservation|booking|appointment|delivery|trip)\\b"
     "(?!.*\\b(?:myself|by mistake|accidentally)\\b))",
     "You \\1 "},
    {"^(?:" ADVERB ")?(" THEY_SPOILT ") (?=(?:my|our) (?!" CARRIED "))", "You \\1 "},
    {"^(?:" ADVERB ")?taken (?=(?:all )?(?:my|our) (?:\\w+ )?" PAID "\\b(?! out\\b| to\\b| with me\\b))",
     "You have taken "},
    {"^(?:" ADVERB ")?(took|kept|stole) (?=(?:all )?(?:my|our) (?:\\w+ )?" PAID
     "\\b(?! out\\b| to\\b| with me\\b| in the (?:\\w+ )?safe\\b))",
     "You \\1 "},
    {"^(?:" ADVERB ")?(left|threw|dumped|chucked|tossed|delivered|gave|handed|brought) "
     "(?=(?:my|our) (?:\\w+ )?" CONSIGNED
     "\\b(?! at (?:work|home|school|my)\\b| in (?:at|to)\\b| back\\b| (?:in|on) (?:the|your|a) (?:\\w+ "
     ")?(?:taxi|cab|bus|train|tram|car|shop|store|plane|hotel|restaurant)\\b))",
     "You \\1 "},
    {"^(?:" ADVERB ")?(forgot) (?=(?:half )?(?:my|our|the) (?:\\w+ )?" SERVED "\\b)", "You \\1 "},
    {"^(?:" ADVERB
     ")?(cancell?ed) (?=(?:my|our) (?:\\w+ )?(?:orders?|membership|account|subscription|policy|contract)\\b.*"
     "\\b(?:without (?:telling|asking|any|notice|warning|reason|explanation|my)|for no reason|no reason given))",
     "You \\1 "},
    /* a verb of what is done to people, before what is theirs */
    {"^(?:" ADVERB
     ")?(blocked|suspended|banned|declined|rejected|refused|denied|ignored|overcharged|cut off) (?=(?:my|our) )"
     "(?!.*\\b(?:by mistake|accidentally|by accident)\\b)",
     "You \\1 "},
    {"^(?:" ADVERB ")?(charged|billed|debited) (?=(?:my|our) (?:\\w+ )?(?:card|account|bank|paypal|wallet)\\b)",
     "You \\1 "},
    {"^(?:" ADVERB
     ")?refused to (?=(?:let|give|refund|take|accept|help|honou?r|exchange|replace|serve|sell|tell|speak|deliver|"
     "pay|send|cancel|change|allow|listen|do|even|bring|carry|look|fix|repair|reimburse)\\b)",
     "You refused to "},
    {"^(?:" ADVERB
     ")?(wouldn't|would not) (?=(?:even )?(?:give|refund|help|honou?r|exchange|replace|serve|listen|deliver|"
     "reimburse|apologi[sz]e|compensate) )",
     "You \\1 "},
    {"^(lost) (?=(?:our |both |two |all |three )?(?:my |of my )?(?:bags?|luggage|suitcases?|baggage)\\b"
     "(?! (?:on|in) (?:the|your|a) (?:\\w+ )?(?:taxi|cab|bus|train|tram|shop|store|park)\\b| at the station\\b))",
     "You \\1 "},
    {"^(costs?) (?=me\\b|us\\b)", "It \\1 "},
    {"^have (?=(?:had )?(?:a |some |constant |ongoing )?(?:trouble|problems?|issues?) "
     "(?:with|in|on|at|getting|logging)\\b)",
     "I have "},
    {"^wonder (?=(?:why|if|how|what|when|whether) (?:I|you|my|your|the|this|it|they|there|we) )", "I wonder "},
    {"^still (telling|showing|asking|giving) (?=(?:me|us)\\b)", "It is still \\1 "},
    {"^(?:just )?so many ((?:\\w+ )?\\w+[^s\\W]s)(?= (?:today|now|lately|recently|with|in|on)\\b|[.! ]*$)",
     "There are so many \\1"},
    {"^so (hot|cold|loud|slow|bad) (?:that )?(?=I'm |I am |we |nobody )", "It is so \\1 that "},
    {"^(day|week|month|year)(?: now)? (?:without|with no|of no) ", "For a \\l\\1 I have been without "},
    {"^(days|weeks|months|years|hours)(?: now)? (?:without|with no|of no) ", "For \\l\\1 I have been without "},
    {"^(?:definitely |certainly )?not my (?=(?:name|fault|address|number|account|signature|order|card|bag|email)\\b)",
     "It is \\l\\0"},
    {"^(?:quite )?(?:possibly|probably|easily|definitely) (?=(?:one of )?the )", "It is \\l\\0"},
    {"^(?=(?:happens|occurs) (?:on|when|every|each|in|with|at|after|all)\\b)", "It \\l\\0"},
    {"^(?:currently |still |now )?on ((?:flight|train|bus) \\w*\\d\\w*)[.! ]*$", "I am on \\1"},
    {"^every (day|night|morning|week|time) (?:I am |I'm )?(?:having|have) to (?=\\w)", "Every \\1 I have to "},
    {"^(?:have |already )?(done) (?=(?:all (?:of )?)?(?:that|this|it|these|those|everything)\\b|both\\b)",
     "I have \\1 "},
    {"^been (?=\\w+ing (?:since|for|about|you|your)\\b)", "I have been "},
    {"^(?:" ADVERB ")?((?:put|slammed) the phone down on) (?=me\\b|us\\b)", "You \\1 "},
    {"^have (?=(?:already |also |now |even |since |tried "
     ")*(?:raised|reported|complained|contacted|called|emailed|written|asked|"
     "tried|purchased|bought|ordered|received|booked|submitted|registered|applied|downloaded|installed|phoned|rung|"
     "told you|sent you|chased|escalated|explained|spoken|checked|waited|reset|restarted|reinstalled|"
     "requested|paid|been)\\b)",
     "I have "},
    {"^(?:" ADVERB
     ")?(?:has|have) (?!to\\b|been\\b|not been\\b|no\\b)(?=(?:just |still |not |already |now |again |never "
     "|"
     "yet to )*(?:\\w+ed|lost|broken|taken|sent|given|made|left|put|kept|told|sold|let|done|gone)\\b)",
     "You have "},
    {"^(?:still )?(hasn't|haven't) (?=(?:\\w+ed|sent|given|made|done|told|got) (?:me|us|my|our|to|the|any)\\b)",
     "You haven't "},
    {"^(?:really |seriously |just )?(?:needs?) to (?=\\w)", "You need to "},
    {"^(?:just )?refuses to (?=\\w)", "You refuse to "},
    {"^(?:just )?(?:wants to (?=(?:take|make|know)\\b)|wants? to (?=(?:charge|bill)\\b))", "You want to "},
    {"^(?:just )?(?:keeps|keep) (?=(?:charging|sending|calling|asking|telling|changing|cancell?ing|taking|emailing|"
     "texting|billing|moving|giving|ignoring|losing|delaying|raising|putting|transferring|hanging)\\b)",
     "You keep "},
    {"^(?:was|were|is) (?=(?:due|supposed|meant|scheduled) )", "It was "},
    {"^was (?=(?:an?|so|too|very|my (?:first|last)) (?!(?:very |loyal |long |big |regular |happy |paying |late |early "
     ")*"
     "(?:customer|member|user|passenger|fan|regular|guest|subscriber|client|bit|late|early|annoyed|happy|disappointed|"
     "excited|angry|upset|shocked)\\b))",
     "It was "},
    /* what was done to the writer */
    {"^(?=(?:transferred|offered|refused|declined|promised|denied|quoted) "
     "(?:[^\\w\\s]*\\d|money|funds|cash|it\\b|them\\b|my "
     "|the |some |all ))(?!\\w+ (?:the|my|some|all) (?:refund|delivery|card|flight|seat|boarding))",
     "I "},
    {"^(?:" ADVERB ")?told (you|your|them|him|her)\\b", "I told \\1"},
    {"^(?:" ADVERB ")?(?:was |been |got )?(?!" MINE ")(?=" TO_ME "\\b)", "I was "},
    {"^(?:" ADVERB ")?(?:said|says) (?=(?:they|it|you|he|she|there|I|we|my|the|that) )", "I was told "},
    /* how the writer is */
    {"^(?=" DEGREE FEELING " (?:with|by|at|about|that|to|of|in|for|how|you|as|when|after|because)\\b)", "I am "},
    {"^(?:am |was )?(?=not (?:at all |very |too |so |even |really )?(?:" FEELING "|" STATE ")\\b)", "I am "},
    {"^(?=(?:still |just |currently |now )?" STATE
     "\\b)(?!due to (?!(?:be|fly|leave|travel|arrive|check|start|go|return|depart|have|get|pay|move|meet|see|pick)\\b))"
     "(?!at the (?:end|moment|same|time)|in the (?:end|meantime|mean|past|last)|on the "
     "(?:other|one|phone to you|plus))(?![^,]*, (?:I|my|the|we|it|you|your)\\b)(?!(?:at|on|in) (?:the|a|an) "
     "[^,]*\\b(?:is|"
     "are|was|were|I|we|you|my|has|have|says|said)\\b)",
     "I am "},
    {"^(?=(?:still |just |currently |now |also )?" OWN "\\b)(?!\\w+ keeps?\\b)(?!\\w+ "
     "(?:instructors?|schools?|lessons?|tests?|licen[cs]e|range|pass|passes|gate|card|area|company|firm|van|"
     "rooms?|lists?|times?|hall|price|date|costs|shoes|water|machine|desk|aids?|customers?|limit|fees?|reference|"
     "number|"
     "confirmation|site|app|system|agent|agency|office|engine|team|crew|services?|partner|party) "
     "(?!for|at|in|on|to|and)\\w)(?![^,.]*\\b(?:is|was|isn't|wasn't|should|shouldn't|makes|"
     "would|seems|takes|took|has|will|are|can|costs?|means|meant|requires?|needs|does|feels|becomes|sucks?|just "
     "to)\\b)",
     "I am "},
    /* deeds of the writer */
    {"^(?!" NAMED "|" THEIRS ")(?=(?:" ADVERB ")?" DONE "\\b)", "I "},
    {"^(?:I )?never (?=(?:been|seen|had|felt|experienced|known|heard|come across|dealt with) "
     "(?:so|such|this|that|a|an|more|"
     "anything|anyone|service|worse)\\b)",
     "I have never "},
    {"^(?:never )(?=(?:received|got|had|heard|ordered|saw|used|wanted|asked|agreed|signed|authorised|authorized|"
     "experienced|seen|been|felt|arrived)\\b)",
     "I never "},
    {"^(?:never|will never|won't)(?: ever)?(?: again)? (?:be "
     ")?(flying|using|buying|ordering|booking|shopping|coming|going|"
     "staying|renting|eating|travelling|traveling|visiting|dealing)\\b",
     "I will not be \\1"},
    {"^(?:will|would) "
     "(?=(?:never|not|be|like|love|have|definitely|consider|switch|leave|cancel|report|contact|post|share|file|return|"
     "wait|move|stop|look|recommend|buy|use|try|take|go|escalate|complain|keep|tell|warn|give|seek|avoid|think)\\b)",
     "I will "},
    {"^(?:just |really |only |simply |still )?(?:wish|hope|think|guess|gather|understand|feel|need|want|wanna|would "
     "like|would "
     "love|appreciate) "
     "(?=\\w)",
     "I \\0"},
    /* what there is not, and what it does */
    {"^(?:there's |there is )?(?:still )?no (?=(?:internet|water|power|electricity|heating|heat|signal|gas|hot "
     "water|phone|"
     "broadband|tv|wi-?fi|service)\\b[^.]*? (?:since|for) )",
     "I have had no "},
    {"^(?:there's |there is )?(?:still )?no (?=(?:internet|water|power|electricity|heating|heat|signal|gas|hot water|"
     "phone|broadband|tv|wi-?fi|service) (?:at|in|on) (?:home|my|our|the house))",
     "I have no "},
    {"^(?:and )?(still )?(?:absolutely )?no (?=(?:reply|response|answer|refund|update|confirmation|call|callback|"
     "email|news|word|apology|explanation|help|luck|communication|sleep|reply)\\b)",
     "I have \\1had no "},
    {"^(?:and )?(?:still )?(?:absolutely |there's )?no (?=\\w+[^s\\W]s "
     "(?:on|in|at|for|from|to|when|left|after|about|today|"
     "since|with|this)\\b)",
     "There are no "},
    {"^(?:and )?(?:still )?(?:absolutely |there's )?no (?!one\\b)(?=\\w+ "
     "(?:on|in|at|for|from|to|when|left|after|about|today|"
     "since|with|this)\\b)",
     "There is no "},
    {"^(?:still )?not (working|loading|charging|opening|connecting|playing|showing|fixed|resolved|sorted|delivered|"
     "arrived|updated|credited|processed|refunded|available|acceptable|turning|responding|syncing|recognising|"
     "recognizing)\\b",
     "It is still not \\1"},
    {"^(?:still )?(?=" THIRD "\\b)(?!\\w+n't (?:it|this|that|he|she|there|you) )(?!(?:works?|needs?|costs?) for me)",
     "It "},
};

#define NO_SUBJECT                                                                                                     \
    "(?!(?:you|I|we|they|it|he|she|the|this|that|there|these|those|my|our|your|any|all|some|people|customers|"         \
    "passengers|everyone|everybody|anyone|anybody|someone|somebody|both|one|no|y'all|u|what|which|who|not "            \
    "(?:you|I|we|all)|\\w+s)\\b)"

/* Questions: their subject put in, idioms told as what is wanted, what only sounds like a question as the view it is. */
static const struct shape asked[] = {
    {"^(are|have|were|aren't|haven't|why are|why have|when are|how are|what are|where are) " NO_SUBJECT
     "(?=(?:going|still|planning|even|ever|just|really|not|aware|able|\\w+ing|\\w+ed|lost|gone|sold|changed)\\b)",
     "\\1 you "},
    {"^((?:verify|cancel|change|close|activate|link|block|delete|transfer|dispute|update|reset|unlock|withdraw|"
     "exchange|"
     "renew|return|track)(?: (?!my |the |this |it\\b|your |them\\b|that )\\w+){1,3})\\?+$",
     "How do I \\l\\1?"},
    {"^how about (?:just |maybe |you )?getting (.+?) (off the ground|moving|sorted|fixed|done|going)\\?*$",
     "Please get \\1 \\2."},
    {"^(normal|legal|allowed|intentional|expected|genuine|legit|safe)(?: please)?\\?+$", "Is that \\l\\1?"},
    {"^(?:an )?((?:\\w+ )?(?:error|outage))\\?+$", "Is it an \\l\\1?"},
    {"^(?:a )?((?!is |was )(?:\\w+ ){0,2}(?:failure|fault|bug|glitch|scam|defect))\\?+$", "Is it a \\l\\1?"},
    {"^(?:any )?(compensation|reimbursement)\\?+$", "Is there any \\l\\1?"},
    {"^(?:any )?((?:travel |meal |hotel )?vouchers)\\?+$", "Are there any \\l\\1?"},
    {"^will (?=(?:get|be able|have|need|receive) )", "Will I "},
    {"^any ((?:\\w+ ){0,2}\\w+[^s\\W]s) (in|at|near|for|with|from|left|available|today|tonight|tomorrow)\\b",
     "Are there any \\1 \\2"},
    {"^any (fix|solution|workaround|suggestions?|advice|ideas?|tips|updates?|news|eta)(?: on this| for this| please| "
     "yet|"
     " at all)?\\?+$",
     "Is there any \\1?"},
    {"^(do|did|can|could|will|would|don't|didn't|can't|won't|why do|why did|why can't|why won't|why don't|when will|"
     "how can|how do|how could) " NO_SUBJECT "(?=(?:not|even|ever|still|just|really|actually)? ?" DEED "\\b)",
     "\\1 you "},
    {"^(?:so )?what(?:'s| is| was)? (?:the )?(?:deal|craic|story|situation|status|hold ?-?up|latest|word|scoop|issue|"
     "problem|matter|up|going on|happening|wrong|news) (?:with|on|about|regarding) (.+?)\\?+$",
     "I would like to know what is going on with \\1."},
    {"^(?:so )?what(?:'s| is) with (?:all )?(?!you\\b)(.+?)\\?+$", "I would like to know the reason for \\1."},
    {"^(?:so )?what(?:'s| is) the (?:point|use|sense) (?:of|in) (?:you |me |us |even |actually )*(\\w+ing .+?)\\?+$",
     "I do not see the point of \\1."},
    {"^(?:making )?any (?:effort|attempt|intention) (?:to|of) (?=\\w+ )(.+?)\\?+$", "I would like you to \\1."},
    {"^any ?thing you can do\\b[^,]*\\?+$", "I would like to know whether you can do anything."},
    {"^any (plans|updates|suggestions|chances|ideas) (?=\\w+)(.+?)\\?+$", "Are there any \\1 \\2?"},
    {"^any (chance|hope|plan|possibility|way|idea|estimate|word|news|update|eta) (?=\\w+)(.+?)\\?+$",
     "Is there any \\1 \\2?"},
    {"^(?:is |are |does |has |have )?any ?(?:one|body) else "
     "(?=(?:having|getting|seeing|experiencing|unable|stuck)\\b)(.+?)"
     "\\?+$",
     "I am \\1."},
    {"^(?:is |are )?(?:there )?any ?(?:one|body)(?: there| here| out there| available)?(?: who| that)? can help(?: me| "
     "us|"
     " with this)?\\?+$",
     "I would like your help."},
    {"^how about (?:you )?(?:giving me |getting me |sending me )?(an?|some|the|my) (.+?)\\?+$",
     "I would like \\1 \\2."},
    {"^(?:got|have) any (?!of\\b|.*\\b(?:been|come|gone|left|\\w{3,}ed)\\b)(.+?)\\?+$", "Do you have any \\1?"},
    {"^(?:any )?help(?: me)?(?: please| here)?\\?+$", "I would like your help."},
    {"^(?:any |got any )?(advice|suggestions|tips|guidance|thoughts|pointers)(?: please| pls)?((?: on| about| for) "
     ".+?)?\\?+$",
     "I would like some advice\\2."},
    {"^(?:any |what's the |an )?(eta|update|news|timeline|timescale)s?(?: (?:on|for|about)) (.+?)\\?+$",
     "I would like to know when to expect news on \\2."},
    {"^where(?:'s| is| are) (.+?) (gone|went|disappeared to)\\b(.*?)\\?+$", "Where has \\1 gone\\3?"},
    {"^why is it(?: that)? ((?:every|each) time I .+?),? (you (?:only |always |just |never |still |keep )?\\w+ "
     ".+?)\\?+$",
     "\\u\\1, \\2.\nI would like to know why that is."},
    {"^why is it(?: that)? (I|my|the|every|there|you|your|no|nobody|it) (.+?)\\?+$",
     "\\u\\1 \\2.\nI would like to know why that is."},
    {"^(?:since|as) (?!when\\b|what\\b|which\\b)(.+?),? (does|is|will|can|are|do) (that|this|it|I|you|we) (.+)\\?$",
     "\\1.\n\\u\\2 \\3 \\4?"},
    {"^(can|could) (?!you|u |I |we |they |it |he |she |the |my |your |our |this |that |there |some|any|people|one "
     ")(watch|see|get|"
     "open|use|play|access|hear|log|sign|send|receive|find|buy|pay) (.+ but .+?)\\?+$",
     "I \\L\\1\\E \\2 \\3."},
    {"^([$\xC2\xA3\xE2\x82\xAC]+ ?\\d[\\d.,]*) for (?:that|this|it)\\?+$", "I paid \\1 for it."},
    {"^how (?:do|can|could) you (?:possibly |even |actually )?justify (.+?)\\?+$", "I do not find \\1 justified."},
    {"^how (?:can|could) you (?:possibly |even |just |actually |guys )*(not )?(?!help|fix|please|be "
     "of|send|deliver|ship|"
     "guarantee|repair|tell|get|use|open|change|find|make "
     "sure|prove|pay|reset|check|know|contact|reach|stop|prevent|avoid|"
     "see|clean|remove|install)(.+?)\\?+$",
     "I do not understand how you can \\1\\2."},
    {"^how do you (?:possibly |even |just |guys )*not (.+?)\\?+$", "I do not understand why you do not \\1."},
    {"^how (?:does|do|did) (.+?) not (\\w+)\\b(.*?)\\?+$", "I do not understand why \\1 did not \\2\\3."},
    {"^why (?:should|must) (I|we) (?:even )?(?:have to |need to )?(?!choose|pick|upgrade|switch|join)(.+?)\\?+$",
     "I do not see why I should \\2."},
    {"^why (?:still )?no (.+?)\\?+$", "Why is there no \\1?"},
    {"^(?:and )?still no (.+?)\\?+$", "I still have no \\1."},
    {"^(?!was |were |has |have |had |does |do |did |will |would |can |could |are )(?:is )?((?:my |the |your )?(?:\\w+ "
     "){0,2}?(?:flight|train|bus|plane|order|site|website|app|service|server|servers|"
     "network|store|internet|line)(?: #?\\d+)?(?: (?:from|to|in|at) [\\w ]{3,20}?)*) (still |also |now )?(delayed|down|"
     "cancelled|canceled|closed|open|working|available|on time|late|not working)(?: (?:right )?now| today| "
     "tonight)?\\?+$",
     "Is \\1 \\2\\3?"},
    {"^how is (?:that|this|it) (?:even |still )?(?!work|different|calculated|done|possible|going|measured)\\w.*\\?+$",
     ""},
    {"^(?:surely )?(?:this |that |it )?(?:is |can't be |cannot be |isn't )?(?:surely )?(?:not |really "
     ")?(?:right|fair|ok|okay|"
     "acceptable|on|true)(?:,? (?:is it|right|no|surely))?\\?+$",
     ""},
    {"^(?:does |has |is )?any ?(?:one|body) else\\b.*\\?+$", ""},
};

static struct forms shaping = FORMS(shapes, from, G_REGEX_CASELESS), asking = FORMS(asked, from, G_REGEX_CASELESS);

/* The first shape of the table that the line has; NULL: none. */
static char *
shaped(struct forms *table, const char *line)
{
    const struct form *forms = forms_open(table);
    const struct shape *rows = table->rows;
    struct grain grain;
    grain_take(&grain, line);
    for (guint i = 0; i < table->count; i++) {
        g_autoptr(GMatchInfo) match = NULL;
        if (!form_holds(&forms[i], line, &grain, &match))
            continue;
        gint end = 0;
        g_match_info_fetch_pos(match, 0, NULL, &end);
        g_autofree char *said = g_match_info_expand_references(match, rows[i].to, NULL);
        return g_strconcat(said, line + end, NULL);
    }
    return NULL;
}

/* "Flight delayed 2 hours", "order #12 cancelled": a thing, what was done to it, and no verb. */
static char *
thing_happened(const char *line)
{
    static GRegex *happened;
    static gsize once;
    if (g_once_init_enter(&once)) {
        happened = g_regex_new(
            "^(?!.* (?:are|were|aren't|weren't|have|haven't) )(?:(my|the|our) "
            ")?(?!(?:your|her|his|this|that|their|an?|no|any|another|each|every) )((?:\\w+ "
            "){0,2}?(?:flights?|orders?|deliver(?:y|ies)|parcels?|packages?|bags?|"
            "luggage|trains?|bus|accounts?|cards?|payments?|bookings?|reservations?|appointments?|refunds?|claims?|"
            "connections?|seats?|food|meals?|website|site|app|phone|internet|service|power|line|items?|replacement)"
            "(?: #?[A-Z]{0,3}\\d+)?(?: (?:from|to|for|in|at) [\\w ]{3,24}?)?) (is |was |has been |been |got )?(?:now "
            "|just |"
            "again |still )?(delayed|cancelled|canceled|late|lost|broken|missing|damaged|down|closed|overbooked|frozen|"
            "dead|rescheduled|diverted|declined|rejected|blocked|locked|suspended|cold|postponed|grounded|"
            "not (?:working|delivered|received|arrived|loading|collected|refunded|showing|available|here))\\b(?! (?:is|"
            "was|has|my|the|our|a|an|me|us|his|her|your|their|its|it|them|messages?|e-?mails?|letters?|fees?|"
            "compensation|"
            "notices?|claims?|forms?|errors?|signs?|notifications?|texts?)\\b)(?: (?:by )?(" TIME "))?",
            G_REGEX_CASELESS, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(happened, line, 0, &match))
        return NULL;
    gint end = 0;
    g_match_info_fetch_pos(match, 0, NULL, &end);
    g_autofree char *own = g_match_info_fetch(match, 1), *verb = g_match_info_fetch(match, 3);
    if (*own && *verb)
        return NULL; /* it is whole */
    g_autofree char *what = g_match_info_fetch(match, 2), *how = g_match_info_fetch(match, 4);
    g_autofree char *time = g_match_info_fetch(match, 5), *low = g_utf8_strdown(what, -1);
    if (strstr(low, " the ") || strstr(low, " my "))
        return NULL; /* "put the phone down on me" */
    g_autofree char *last = g_strdup(strrchr(low, ' ') ? strrchr(low, ' ') + 1 : low);
    bool many = g_str_has_suffix(last, "s") && !g_str_has_suffix(last, "ss") && strcmp(last, "bus") != 0 &&
                !g_ascii_isdigit(low[strlen(low) - 1]);
    bool shared = word_in(last, "website site app internet service power line train trains bus");
    bool lasts = word_in(how, "down closed late dead missing broken frozen cold locked blocked") ||
                 g_str_has_prefix(how, "not ");
    bool pending = strcmp(how, "not delivered") == 0 || strcmp(how, "not received") == 0 ||
                   strcmp(how, "not collected") == 0 || strcmp(how, "not refunded") == 0; /* "has not been delivered" */
    if (pending) {
        g_autofree char *deed = how;
        how = g_strdup_printf("not been %s", deed + strlen("not "));
    }
    bool arrived = pending || strcmp(how, "not arrived") == 0 || strcmp(how, "expired") == 0,
         numbered = strpbrk(what, "0123456789") != NULL;
    g_autofree char *small = g_ascii_isupper(what[0]) && g_ascii_islower(what[1])
                                 ? g_strconcat((char[]){g_ascii_tolower(what[0]), 0}, what + 1, NULL)
                                 : g_strdup(what);
    return g_strdup_printf("%s%s %s %s%s%s%s",
                           numbered ? ""
                           : shared ? "the "
                                    : "my ",
                           small,
                           arrived ? (many ? "have" : "has")
                           : lasts ? (many ? "are" : "is")
                                   : (many ? "were" : "was"),
                           how, *time ? " by " : "", time, line + end);
}

/* … at its start or behind a comma. */
static bool
asks(const struct clause *words)
{
    for (guint i = 1; i + 1 < words->count; i++)
        if (word_in(words->words[i].low, "what why when how where who is are can do does did will") &&
            (strchr(words->words[i - 1].trail, ',') || word_in(words->words[i - 1].low, "and so but")))
            return true;
    return word_in(words->words[0].low,
                   "is are am was were do does did have has had can could will would should may might "
                   "what when where who which whose how why isn't aren't don't doesn't didn't can't won't "
                   "wouldn't couldn't shouldn't haven't hasn't wasn't any what's where's when's who's how's");
}

/* What stands whole begins with who or what does it, with a joint or with a question's word. */
static bool
begins_whole(const struct clause *words)
{
    const char *low = words->words[0].low;
    bool degree = strcmp(low, "so") == 0 && words->count > 2 &&
                  !word_in(words->words[1].low, "i we you he she it they there this that the my your why what how");
    if (degree)
        return false;
    return words->count < 2 || strpbrk(low, "'\"") ||
           word_in(low,
                   "i we you he she it they there this that these those nobody someone somebody everyone everybody "
                   "everything "
                   "nothing please if when since because although while as after before but and or so what why how "
                   "where who which whose once until unless though let thanks thank");
}

/* A verb in the form that an order has. */
static bool
is_base(const char *low)
{
    return (verb_is_request(low) && !word_in(low, "do have")) ||
           word_in(low, "advertise say sell promise claim hire drop hide raise cut kill break ruin "
                        "keep charge make bother insist expect treat park build print run sponsor "
                        "pretend lie serve stock release air");
}

char *
elided_filled(const char *sentence)
{
    g_autoptr(clause) words = clause_cut(sentence);
    bool negated = words->count > 1 && word_in(words->words[0].low, "didn't couldn't don't can't haven't hadn't won't "
                                                                    "doesn't isn't hasn't wasn't wouldn't");
    const char *mark = strchr(sentence, '?');
    for (guint i = 2; words->count > 4 && i < words->count && word_in(words->words[0].low, "being having"); i++)
        if (*words->words[i - 1].trail)
            break;
        else if (word_in(words->words[i].low, "ruined cost made spoiled upset meant means makes"))
            return NULL; /* "Being moved three times ruined our holiday": what was done is the subject */
    if (words->count == 0 ||
        (word_in(words->words[0].low, "having") && strstr(sentence, ", ") && !g_str_has_suffix(sentence, "?") &&
         (g_str_has_suffix(clause_low(words, 1), "ed") ||
          word_in(clause_low(words, 1), "been had paid bought spent made sent lost driven seen read taken sat"))))
        return NULL; /* "Having waited all day, I went home" */
    if (mark && words->count > 2 && word_in(words->words[0].low, "why") && is_base(words->words[1].low)) {
        g_autofree char *rest = clause_join(words, 1, words->count);
        return g_strdup_printf("Why do you %s?", rest); /* "Why drop one episode a week?" */
    }
    g_autofree char *line = g_strdup(sentence);
    if (!mark && clause_has(words, 0, "how about"))
        return shaped(&asking, line);
    if (mark) {
        char *plain = shaped(&asking, line);
        if (plain || mark[strspn(mark, "?! ")] || asks(words))
            return plain;
        line[mark - sentence] = '\0'; /* "Booked it twice and still no confirmation?" */
    }
    if (begins_whole(words) && !negated)
        return NULL;
    if (g_ascii_isupper(line[0]) && g_ascii_islower(line[1]))
        line[0] = g_ascii_tolower(line[0]);
    char *whole = thing_happened(line);
    whole = whole ? whole : shaped(&shaping, line);
    if (whole)
        whole[0] = g_ascii_toupper(whole[0]);
    gsize end = whole ? strlen(whole) : 0;
    if (end && !strchr(".!", whole[end - 1])) {
        g_autofree char *open = whole;
        return g_strconcat(open, ".", NULL);
    }
    return whole;
}
