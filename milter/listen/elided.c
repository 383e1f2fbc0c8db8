/*
 * elided.c - English posts whose sentences begin behind their subject, or have no verb: who did it is told by the verb and by whom it was
 * done to.
 *
 * A post is addressed by its "@name", which is its subject or is cut off: what stands first is a verb. What was done to the writer
 * ("lost my bag", "made me wait") was the company's deed; what was told or charged to nobody was told or charged to the writer; a
 * mere deed was the writer's. Closed classes of verbs decide; a form in no class leaves the sentence as it is. Owns its compiled
 * patterns for the life of the process. Pure, thread-safe.
 */
#include "elided.h"

#include "clause.h"
#include "forms.h"
#include "grammar.h"
#include "meaning.h"
#include "verb.h"

#include <stdbool.h>
#include <string.h>

/* The classes of verbs and things that the patterns are made of, each a group without a capture. */
#define TIME                                                                                                           \
    "(?:(?:over|almost|nearly|about|around|more than|at least|only|another) )?(?:\\d+(?:\\.\\d+)?\\+?|an?|half an|"    \
    "one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a few|a couple of)(?: (?:and a half|whole|"  \
    "full|long|solid|straight))?[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
#define TIMES "(?:calls|emails|e-mails|messages|letters|visits|attempts|complaints|engineers|reminders)"
#define CONSIGNED                                                                                                      \
    "(?:bags?|luggage|suitcases?|orders?|parcels?|packages?|deliver(?:y|ies)|post|mail|food|groceries|flights?|money|" \
    "payment|deposit|booking|reservation|holiday|trip)"
#define DEGREE                                                                                                         \
    "(?:(?:so|very|really|extremely|beyond|absolutely|totally|super|pretty|quite|incredibly|completely|still) )*"
#define FEELING                                                                                                        \
    "(?:disappointed|annoyed|frustrated|upset|angry|furious|shocked|disgusted|appalled|confused|worried|concerned|"    \
    "unimpressed|unhappy|happy|pleased|impressed|excited|grateful|sad|sorry|tired|sick|fed up|bored|gutted|livid|"     \
    "fuming|done|embarrassed|ashamed|surprised|amazed|curious|thrilled|delighted|devastated|chuffed|tempted|stoked|"   \
    "over the "                                                                                                        \
    "moon|buzzing|gobsmacked|baffled|stumped)"
#define STATE                                                                                                          \
    "(?:stuck|stranded|unable|able|locked out|ready|late|home|back|due|trapped|delayed|supposed|in need|cold(?! \\w)|" \
    "hungry|without|on hold|in line|in queue)"
#define OWN                                                                                                            \
    "(?:trying|waiting|sitting|standing(?! orders?| "                                                                  \
    "charges?)|looking|hoping|wondering|calling|getting|having|paying|using|flying|"                                   \
    "travell?ing|thinking|considering|returning|leaving|switching|moving|attempting|experiencing|receiving|seeing|"    \
    "cancell?ing|closing my|ending "                                                                                   \
    "my|disputing|reporting|hearing|watching|booking|struggling|dealing|spending|planning|missing out|going|about "    \
    "to|asking|boarding|"                                                                                              \
    "heading|coming|starting|staying|driving|running late|writing|contacting|being|done with|"                         \
    "sleeping|living|freezing|starving|sweating|walking|bleeding|shivering|worrying)"
#define TO_ME                                                                                                          \
    "(?:charged|overcharged|billed|double charged|told|denied|refused|forced|hung up on|transferred|promised|given|"   \
    "offered|advised|informed|assured|quoted|bumped|rebooked|ignored|put on hold|cut off|disconnected|scammed|"        \
    "robbed|conned|ripped off|misled|lied to|made to|declined|rejected|kicked off|logged out|blocked|banned|"          \
    "suspended|passed around|sent away|asked to|left waiting|left with|left without(?! \\w+ing)|left on hold|turned "  \
    "away)"
#define DEED                                                                                                           \
    "(?:be|get|do|go|see|use|pay|buy|have|find|speak|talk|call|cancel|change|return|send|know|make|take|give|tell|"    \
    "fix|sort|book|fly|help|try|say|ask|let|put|keep|leave|open|offer|charge|refund|accept|ship|deliver|sell|answer|"  \
    "respond|reply|care|need|want|think|explain|provide|allow|honou?r|stop|start|hire|train|update|check|confirm)"
#define THEY_DID                                                                                                       \
    "(?:gave|sent|told|charged|overcharged|made|had|left|put|kept|asked|lost|ignored|refused|denied|forced|cancelled|" \
    "moved|bumped|promised|offered|took|treated|stranded|billed|sold|misled|lied to|hung up on|got|delivered|delayed|" \
    "rebooked|blocked|banned|rerouted|disconnected|failed|put the phone down on)"
#define THIRD                                                                                                          \
    "(?:works?|happens|does not|did not|has not|is "                                                                   \
    "not|crashes|says|shows|freezes|keeps|loads?|opens?|turns|starts|connects|charges|plays|won't|doesn't|"            \
    "isn't|hasn't|wasn't|wouldn't|stops|stopped|goes|went|looks|seems|sounds|smells|tastes|takes|took|came|arrived|"   \
    "broke|died|fell|needs|costs|cost|runs|drops|lags|tells)"
#define DONE                                                                                                           \
    "(?:missed|ordered|bought|booked|paid|called|rang|phoned|emailed|e-mailed|tweeted|texted|messaged|contacted|"      \
    "waited|tried|received|got|had|went|came|spoke|talked|asked|used|wanted|needed|returned|cancelled|canceled|"       \
    "reported|filed|submitted|filled|complained|signed|upgraded|downloaded|installed|reset|restarted|rebooted|"        \
    "unplugged|checked|found|noticed|saw|heard|read|arrived|landed|flew|drove|walked|stood|sat|spent|moved|switched|"  \
    "changed|sent|gave|took|made|left|lost|forgot|thought|expected|hoped|applied|registered|requested|opened|"         \
    "picked|dropped|put|placed|purchased|preordered|pre-ordered|renewed|logged|updated|entered|bit "                   \
    "into|watched|visited|"                                                                                            \
    "stopped|ended up|explained|chatted|followed|attended|travelled|traveled|collected|searched|looked|started|"       \
    "reinstalled|uninstalled|deleted|cleared|swapped|reconnected|cleaned|replaced|"                                    \
    "finished|decided|subscribed|unsubscribed|transferred|deposited|withdrew|wrote|brought|chose|had "                 \
    "to|ran|stayed|wore|washed|ate|drank|plugged|cooked|fitted|tested|played|parked|queued|begged|rebooked|realised|"  \
    "realized|"                                                                                                        \
    "connected|didn't|couldn't|don't|can't|cannot|haven't|hadn't|wasn't able|am|was)"
/* a participle that only says which, and a deed that may have been another's */
#define NAMED                                                                                                          \
    "(?:put (?:it|me|us|them|him|her|this|that|(?:my|the) \\w+) (?:back|right|down)|registered "                       \
    "(?:mail|post|letters?|parcels?|delivery|users?)|deleted (?:photos?|files?|messages?|e-?mails?|"                   \
    "items?)|dropped calls?|lost property|used (?:cars?|phones?|items?)|returned (?:items?|goods|parcels?))\\b"
#define THEIRS                                                                                                         \
    "(?:took (?:the (?:driver|engineer|staff|crew|agent|company|team|money)|(?:two|three|\\d+) (?:\\w+ "               \
    ")?(?:calls?|e-?mails?|attempts?|visits?|pounds?|euros?|dollars?))|left (?:it|them|an?|the) (?:\\w+ "              \
    ")?(?:out|open|outside|in the (?:rain|street|bin|hall)|on (?:the|my|our) (?:doorstep|step|porch|street|drive))|"   \
    "gave (?:it|them|the \\w+) to \\w+ (?:\\w+ )?(?:neighbou?r|stranger)|drove \\w+ (?:van|lorry|truck|car) into)\\b"
#define MINE                                                                                                           \
    "(?:transferred (?:[^\\w\\s]*\\d+|money|funds|cash|it)|(?:told|informed|advised|promised|offered|given) "          \
    "(?:the|my) \\w+ (?:to|that)|(?:ignored|rejected|declined|"                                                        \
    "refused) (?:your|the)|charged (?:my|the) (?:\\w+ )?(?:phone|battery|car|laptop|watch|scooter|bike|tablet))\\b"
#define ADVERB "(?:just|only|already|finally|even|recently|still|also|again|then|now|literally|actually|nearly|almost) "

/* the verb of what there was none of: "no explanation was given" */
#define ENDED "(?:was|were|is|are|has|have|had|came|arrived|ever|could|can|will|would)"
#define SPAN  "(?:day|morning|afternoon|evening|night|week|weekend|month|year|christmas|birthday|holiday|trip|wedding)"

struct shape {
    const char *from, *to;
};

static const struct shape shapes[] = {
    {"^(?:been )(" TIME ")(?: now)? on hold\\b", "I have been on hold for \\1"},
    {"^((?:\\w+ )?" TIMES
     ")(?: later| on| now)?,? and (?=(?:still )?(?:nobody|no one|no-one|none|you|they|I|it|we|the|my)\\b)",
     "After \\1 "},
    {"^(" TIME ") (delay|wait|queue|line)\\b", "There was a \\1 \\2"},
    {"^(?:been |spent )?(" TIME ") in (your|the) (queue|phone queue|telephone queue|line)\\b",
     "I spent \\1 in \\2 \\3"},
    {"^(" TIME ") (to (?:get|reach|receive|load|arrive|find|book|fix|install|process|send|deliver|be)\\b)",
     "It took \\1 \\2"},
    {"^(?:it's |its )?been (" TIME ")(?=(?: now| already| and counting)?[.!]*$)", "It has been \\1"},
    {"^(flight|train|ferry|bus|plane|coach|boat|connection|appointment) "
     "(leaves|departs|boards|starts|sails|lands|arrives|is|was) ",
     "My \\L\\1\\E \\2 "},
    {"^(takes?|took) (?=(?:me |us )?(?:" TIME "|ages|forever)\\b)", "It \\1 "},
    {"^(first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th)|last(?!.*(?:,| but\\b| and\\b))) time (?=I |this |it |in "
     "|that |you |nobody |no one |my |the |your |we |they )",
     "This is the \\1 time "},
    {"^never been (?=(?:so|more|as|happier|to|on|in|told|late|there)\\b)", "I have never been "},
    {"^(?:got to|gotta) (?=(?:be|go|get|leave|pay|travel|wait)\\b)", "I have to "},
    /* the company's deeds */
    {"^(?:" ADVERB ")?(" THEY_DID ") (?=(?:me|us)\\b(?! (?:back|down|in touch)\\b))", "You \\1 "},
    {"^(?:" ADVERB
     ")?(charged|billed|debited|blocked|suspended|declined|rejected|refused|denied|ignored|overcharged|substituted|"
     "ruined|wasted|messed up|screwed up|destroyed) "
     "(?=(?:my|our) )",
     "You \\1 "},
    {"^(?:didn't|did not) even "
     "(?=(?:knock|ring|call|bother|try|apologi[sz]e|say|tell|ask|answer|reply|look|check|offer|wait)\\b)",
     "They did not even "},
    {"^(driving|killing|costing|making|annoying) (?=(?:me|us)\\b)", "It is \\1 "},
    {"^(?:" ADVERB ")?(delivered|shipped|threw|dumped|stole|delayed) (?=(?:my|our) (?:\\w+ )?" CONSIGNED "\\b)",
     "You \\1 "},
    {"^(?:" ADVERB ")?(\\w+ed|took|sold|put|gave|sent|left|threw|cut|shut) (?=(?:me|us|my|our|the)\\b[^,]*\\bwithout "
     "(?:asking|telling|warning|notice|any|my|our|permission|consent|even|so much|a word|prior|letting|checking|saying|"
     "consulting)\\b)",
     "You \\1 "},
    {"^(?:" ADVERB ")?(lost|damaged|broke|took|left) (?=(?:my|our|both|both my) (?:\\w+ )?" CONSIGNED
     "\\b(?! (?:on|in|at) (?:the|your|a) (?:\\w+ )?(?:taxi|cab|bus|train|tram|shop|store|station|park)\\b))",
     "You \\1 "},
    {"^(?:that |this |has |have |really |absolutely |totally |completely )?(made|ruined|spoil(?:ed|t)|brightened) "
     "(?=(?:my|our|his|her|their|the) (?:whole |entire |\\w+'s )?" SPAN "\\b)",
     "It \\1 "},
    {"^(?:just )?lost (?=(?:an?|another|yet another|this|one more) (?:[\\w-]+ ){0,3}customer\\b)", "You have lost "},
    {"^(?:" ADVERB ")?(cancell?ed) (?=my (?:\\w+ "
     ")?(?:flight|reservation|booking|appointment|delivery|trip)\\b(?!.*\\bby mistake\\b))",
     "You \\1 "},
    {"^(?:" ADVERB ")?(refused|refuses) to (?=\\w)", "You \\1 to "},
    {"^(?:just )?keeps? (?=\\w+ing (?:me|us|my|our)\\b)", "You keep "},
    {"^(delivered|left|shipped|dropped|handed) (?=(?:to|at|in|with|outside|behind|next to)\\b)", "It was \\1 "},
    {"^(started|began|happened) (?=(?:after|since|when|yesterday|last|this|on|with|around|about|at|today|in|from)\\b)",
     "It \\1 "},
    {"^still (telling|showing|asking|giving) (?=(?:me|us)\\b)", "It is still \\1 "},
    {"^so (hot|cold|loud|slow|bad|busy) (?:that )?(?=(?:I|I'm|we|nobody|no one)\\b)", "It is so \\1 that "},
    {"^(?:just )?so many ((?:\\w+ )?\\w+s)(?=[.! ]*$)", "There are so many \\1"},
    {"^((?:definitely |certainly )?not) my (?=(?:name|fault|address|number|account|order)\\b)", "It is \\1 my "},
    {"^every (day|night|morning|time) (?:I'm |I am )?having to ", "Every \\1 I have to "},
    {"^have (?=(?:already |also |even |since |now "
     ")*(?:been|raised|reported|complained|contacted|called|rung|clicked|emailed|written|sent|asked|tried|checked|"
     "bought|ordered|received|booked|paid|waited|reset|restarted)\\b)",
     "I have "},
    {"^(?:" ADVERB
     ")?(?:has|have) (?!to\\b|been\\b|not been\\b|no\\b)(?=(?:just |still |not |already |now |again |never "
     "|"
     "yet to )*(?:\\w+ed|lost|broken|taken|sent|given|made|left|put|kept|told|sold|let|done|gone)\\b)",
     "You have "},
    {"^(?:was|were|is) (?=(?:due|supposed|meant|scheduled) )", "It was "},
    /* what was done to the writer */
    {"^(?:" ADVERB ")?(?:was |been |got )?(?!" MINE ")(?=" TO_ME "\\b)", "I was "},
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
    {"^(?:and )?(still )?(?:absolutely )?no (?=(?:reply|response|answer|refund|update|confirmation|call|callback|"
     "email|news|word|apology|explanation|help|luck|communication|sleep|reply)\\b(?! " ENDED "\\b))",
     "I have \\1had no "},
    {"^(?:still )?no (?=(?:internet|water|power|electricity|heating|signal|gas|hot "
     "water|phone|broadband|service)\\b[^.]*? (?:since|for) )",
     "I have had no "},
    {"^(?:and )?(?:still )?(?:absolutely |there's )?no (?!one\\b)(?=\\w+ "
     "(?:on|in|at|for|from|to|when|left|after|about|today|"
     "since|with|this)\\b)",
     "There is no "},
    {"^(?:still )?(?=" THIRD "\\b)(?!\\w+n't (?:it|this|that|he|she|there|you) )(?!(?:works?|needs?|costs?) for me)",
     "It "},
};

#define NO_SUBJECT                                                                                                     \
    "(?!(?:you|I|we|they|it|he|she|the|this|that|there|these|those|my|our|your|any|all|some|people|customers|"         \
    "passengers|everyone|everybody|anyone|anybody|someone|somebody|both|one|no|y'all|u|what|which|who|not "            \
    "(?:you|I|we|all)|\\w+s)\\b)"

/* Questions: their subject put in, idioms told as what is wanted, what only sounds like a question as the view it is. */
static const struct shape asked[] = {
    {"^(?:so |and )?(?:now what|and now|what next)\\?+$", "What now?"},
    {"^(?:is )?(anything|something) (wrong|broken|down|amiss|going on|off|up) (your end|your side)\\?+$",
     "I would like to know whether \\l\\1 is \\2 at \\3."},
    {"^(?:is )?(anything|something) (wrong|broken|down|amiss|going on|off|up)((?: [\\w']+)*?)\\?+$",
     "I would like to know whether \\l\\1 is \\2\\3."},
    {"^anything (I|we|you) (can|could|should|need to) (?!do\\b)([^?]+)\\?+$", "Is there anything \\1 \\2 \\3?"},
    /* "Most I can withdraw in a day?", "Cheapest way to call Turkey?", "Limit for contactless?" */
    {"^(?:the )?(most|least|earliest|latest|soonest|longest|furthest|best) ((?:\\w+ ){0,3}?)(I|we|you) "
     "(can|could|may|have to|"
     "need to) ([^?]+)\\?+$",
     "What is the \\l\\1 \\2\\3 \\4 \\5?"},
    {"^max(?:imum|\\.)? (?!of\\b)(amount |number |limit )?(?:I|we) can ([^?]+)\\?+$", "What is the most \\1I can \\2?"},
    {"^(?:the "
     ")?(cheapest|best|easiest|quickest|fastest|simplest|safest|latest|earliest|last|first|nearest|closest|next) "
     "(way|time|date|day|train|flight|ferry|bus|coach|tram|branch|place|option|route|slot|shop|store|price|rate|deal|"
     "tariff|"
     "plan|stop|appointment|check-?in|opening)((?: [^?]+)?)\\?+$",
     "What is the \\l\\1 \\2\\3?"},
    {"^(?:the )?(limit|price|cost|fee|charge|rate|deadline|minimum|maximum|max|exchange rate|interest rate|dress code|"
     "address|phone number|number|wait|waiting time) (for|on|of|to|in|at|per|from) ([^?]+)\\?+$",
     "What is the \\l\\1 \\2 \\3?"},
    {"^(?:the )?max(?:imum|\\.)? ((?:\\w+ )?(?:baggage|luggage|weight|amount|stay|age|size|height|length|load)(?: "
     "[^?]+)?)\\?+$",
     "What is the maximum \\l\\1?"},
    {"^(?:the )?(opening hours|opening times|hours|visiting hours|charges|fees|prices|rates|costs) "
     "(for|on|of|to|in|at|over|"
     "from) ([^?]+)\\?+$",
     "What are the \\l\\1 \\2 \\3?"},
    {"^(?!what|which|why|how|is|are|any|no|my|does|do|can|when|who|where|same|more)(?:the |your )?((?:[a-z]+ "
     "){1,3}(?:limit|fee|charge|price|"
     "cost|deadline|rate|sort code|phone number|opening date|dress code))\\?+$",
     "What is the \\l\\1?"},
    {"^(?:so )?which(?: one)?(?: is it| is right)?(?: then)?\\?+$", "Which is right?"},
    {"^any (plans|updates|chances|ideas)((?: \\w+)*?)(?: please)?\\?+$", "Are there any \\1\\2?"},
    {"^(?:got )?any (advice|help|tips|guidance|suggestions)((?: on| about| for| with) .+?)?(?: please)?\\?+$",
     "I would like some \\1\\2."},
    {"^any "
     "(reason|explanation|fix|solution|workaround|chance|hope|plan|possibility|way|idea|estimate|word|news|update|"
     "eta)"
     "(?: yet| at all)?((?: \\S+)*?)(?: please)?\\?+$",
     "Is there any \\1\\2?"},
    {"^(do|did|can|could|will|would|don't|didn't|can't|won't|why do|why did|why can't|why won't|why don't|when will|"
     "how can|how do|how could) " NO_SUBJECT "(?=(?:not|even|ever|still|just|really|actually)? ?" DEED "\\b)",
     "\\1 you "},
    {"^((?:why |when |how |what |where )?(?:are|have|were|aren't|haven't)) " NO_SUBJECT
     "(?=(?:not |still |now )?\\w+(?:ing|ed)\\b)",
     "\\1 you "},
    {"^(?:an? )?((?!is |was )(?:\\w+ ){0,2}(?:failure|fault|bug|glitch|scam|outage|error|mistake|typo|mix-?up))\\?+$",
     "Is it a \\l\\1?"},
    {"^(normal|legal|allowed|expected|safe)\\?+$", "Is that \\l\\1?"},
    {"^(?:got|have) any ((?!of\\b).+?)\\?+$", "Do you have any \\1?"},
    {"^(?:so )?what(?:'s| is| was)? (?:the )?(?:deal|craic|story|situation|status|hold ?-?up|latest|word|scoop|issue|"
     "problem|matter|up|going on|happening|wrong|news) (?:with|on|about|regarding) (.+?)\\?+$",
     "I would like to know what is going on with \\1."},
    {"^(?:any )?help(?: me)?(?: please| here)?\\?+$", "I would like your help."},
    {"^why (?:should|must) (I|we) (?:even )?(?:have to |need to )?(?!choose|pick|upgrade|switch|join)(.+?)\\?+$",
     "I do not see why I should \\2."},
    {"^how is (?:that|this|it) (?:even |still )?(?!work|different|calculated|done|possible|going|measured)\\w.*\\?+$",
     ""},
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
    if (words->count == 0 || (words->count > 2 && grammar_gerund_acts(sentence)) ||
        (word_in(words->words[0].low, "having") && strstr(sentence, ", ") && !g_str_has_suffix(sentence, "?") &&
         (g_str_has_suffix(clause_low(words, 1), "ed") ||
          word_in(clause_low(words, 1), "been had paid bought spent made sent lost driven seen read taken sat"))))
        return NULL; /* "Having waited all day, I went home" */
    if (mark && words->count > 2 && word_in(words->words[0].low, "why") && verb_is_request(words->words[1].low) &&
        !word_in(words->words[1].low, "do have")) {
        g_autofree char *rest = clause_join(words, 1, words->count);
        return g_strdup_printf("Why do you %s?", rest); /* "Why drop one episode a week?" */
    }
    g_autofree char *line = g_strdup(sentence);
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

/* ---- verbless ---------------------------------------------------------------------------------------------------- */

/* Thanks with an address, none that says what went wrong ("thanks to your delay I missed my train"). */
#define THANKS                                                                                                         \
    "(?:(?:an?|some) )?(?:(?:big|huge|massive|special|quick|major|giant|enormous|many|heartfelt) )*(?:thanks|thank "   \
    "you|thx|shout[- ]?out|fair play|kudos|props|hats off|credit|well done|bravo|cheers|respect|compliments)(?: so "   \
    "much| very "                                                                                                      \
    "much| a lot| again)?(?: must)?(?: "                                                                               \
    "goes?)?(?: out)? to (?!you\\b|be\\b|your (?!(?:\\w+ ){0,3}(?:team|staff|crew|driver|pilot|colleagues?|agent|rep|" \
    "manager|engineer|guys|people|lady|man|guy|girl)\\b))(?!.*\\b(?:I|we|my|I'm|I've)\\b.*\\b(?:missed|late|had to|"   \
    "stuck|can't|won't|never|waiting|lost my (?:flight|train|connection|seat|place|deposit|money))\\b)"

/* Sentences without their verb, which meaning.c reads. */
const struct speech telegrams[] = {
    {"^(" MEANT_TIME ") to (?:answer|reply to|respond to) (.+)$", "I have waited \\L\\1\\E for an answer to \\2", NULL},
    {"^(?:thank you|thanks|many thanks|cheers|ta)(?: so much| very much| a lot| a million)?(?: again)? for "
     "(?=(?:(?:so|very) )?"
     "(?:resolving|sorting|solving|fixing|helping|being so|making (?!us|me)|responding|replying|taking|looking|letting "
     "me know|"
     "(?:your|the|all (?:of )?(?:your|the)|such an?|an?) (?:\\w+ )?(?:quick|prompt|fast|swift|great|excellent|amazing|"
     "fantastic|wonderful|brilliant|lovely|superb|outstanding|kind|kindness|patience|efforts?|hard "
     "work|refund|replacement|"
     "upgrade|voucher|assistance|hospitality)\\b))(?!.*\\b(?:but|however|although|not|no|never|wrong|lost|late|only)"
     "\\b)",
     "I wanted to say thank you for ", NULL},
    {"^" THANKS "([^,]+), (?=(?:found|helped|sorted|fixed|got|made|saved|went|gave|took)\\b)",
     "I wanted to thank \\1, who ", NULL},
    {"^" THANKS "([^,]+?) who (?=\\w+ )", "I wanted to thank \\1, who ", NULL},
    {"^" THANKS, "I wanted to thank ", NULL},
    /* "Just a note to say how impressed I was with the team" */
    {"^(?:just )?(?:a )?(?:quick |short |brief )?(?:note|line|message|word|email|mail) to say how (?:very )?(\\w+) "
     "(I|we) (was|am|were|are) ",
     "\\2 \\3 very \\1 ", NULL},
    {"^(?:just )?(?:a )?(?:quick |short |brief )?(?:(?:note|line|message|email) to say|heads[- ]?up|fyi)(?: "
     "that|[:,-])? (?=\\w+ )",
     "", NULL},
    {"^(I|we) (need|want|would like|'d like|ask for|request) (?:just )?(?:one|two|three|four|a few)(?: simple)? "
     "things?: ",
     "\\1 \\2 ", NULL},
    {"^I (?:don't|do not|never) (?:normally|usually|often) complain,? but ", "", NULL},
    /* "Do not pay that money out": forbidden us, no question and no deed of the customer's */
    {"^(?:and |but |so )?(?:do not|don't|dont) "
     "(?=(?:send|pay|call|contact|email|text|write|give|share|tell|charge|renew|deliver|cancel|close|promise|put|let|"
     "sell|refund|credit|delete|switch|store)\\b(?!.*\\?))",
     "Please do not ", NULL},
    {"^(?:no|nobody called) (\\w+) lives (?:here|at this address)$", "Nobody called \\1 lives at my address", NULL},
    {"^what(?:'s|s| is| was) (this "
     "(?:charge|payment|\\S*\\d\\S*|['\"\u201C\u2018][^'\"\u201D\u2019]+['\"\u201D\u2019]) .+)$",
     "I would like to know what \\1 is", NULL},
    {"^([$\xC2\xA3\xE2\x82\xAC]+ ?\\d[\\d.,]*) for ((?:an?|the|my|one|this|that) .+?) (?:is|was|seems) (?:\\w+ "
     ")?(?:mad|crazy|insane|ridiculous|steep|a lot|too much|robbery|outrageous|a joke|a rip-?off|excessive|expensive)$",
     "I find \\1 too much for \\2", NULL},
    /* "First the heater, then the panel, now it's leaking" */
    {"^(?:this is (?:the |my )?)?(?:the )?(second|third|fourth|fifth|\\d+(?:st|nd|rd|th)) time "
     "(asking|writing|calling|ringing|complaining)$",
     "I am \\2 for the \\L\\1\\E time", NULL},
    {"^(?:waited |waiting |over )*(" MEANT_TIME ") for (an?|my|the|one|two|some) ([\\w -]+)$",
     "I have waited \\L\\1\\E for \\2 \\3", NULL},
    {"^(second|third|fourth|fifth|\\d+(?:st|nd|rd|th)) one (?=(?:to|that|which)\\b)", "This is the \\L\\1\\E one ",
     NULL},
    /* "Turn up at midnight and the hotel says …": told as it went */
    {"^(turn|show) up (?=.*\\band (?:the|they|it|there|nobody|no one|I|we)\\b)", "I \\L\\1\\Eed up ", NULL},
    /* "Appalling service in the Oxford shop" */
    {"^(?:really |very |absolutely "
     ")?(?:terrible|awful|poor|shocking|appalling|horrible|horrendous|dreadful|pathetic|disgusting|atrocious) ((?:\\w+ "
     ")?\\w+) (at|in|on|from|with|during|for) (?!.*\\b(?:is|was|are|were|has|have|had)\\b)([^,]+)$",
     "I found the \\1 \\2 \\3 very poor", NULL},
    {"^first ((?:the|my|our) [\\w -]{3,24}), then ((?:the|my|our) [\\w -]{3,24}),? (?:and )?now (?=\\w)",
     "There was trouble with \\1 and with \\2, and now ", NULL},
    {"^(?:I )?(?:had )?ordered ((?:an? |the )?[\\w -]{2,30}?)(?:,? but| and|, and|,) (?:I )?(?:got|received|was sent) "
     "((?:an? |the "
     ")?[\\w -]{2,30})$",
     "I ordered \\1 but got \\2", NULL},
    /* "Three problems with the order that came today" */
    {"^(?:there are )?(two|three|four|five|several|a few|a couple of|some|\\d) "
     "(problems|issues|questions|complaints|things|"
     "points|queries|concerns|faults|requests) (with|about|on|regarding|concerning|to do with) "
     "(?!.*\\b(?:is|are) (?:still|not|now|open)\\b)",
     "I have \\L\\1\\E \\2 \\3 ", NULL},
    {"^(support|help|status|product|info) page (?:was )?last updated (?:in )?(\\w+)$",
     "The \\L\\1\\E page was last updated in \\2", NULL},
    {"^the one (on|in|at|near|by|outside) "
     "(?!.*\\b(?:is|isn't|are|was|wasn't|has|hasn't|had|does|doesn't|did|didn't|will|won't|can|can't|"
     "would|keeps|works|broke|came|fell|needs|leaks)\\b)",
     "It is the one \\1 ", NULL},
    {"^(stood|sat|queued) (all the way|for|in|on|outside|at|again)\\b", "I \\L\\1\\E \\2", NULL},
};
const guint telegram_count = G_N_ELEMENTS(telegrams);
