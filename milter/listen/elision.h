/*
 * elision.h - the classes of English verbs and things that elided.c's patterns are made of (listen module only).
 *
 * Each is a group of a regular expression, without a capture.
 */
#ifndef HEARKEN_LISTEN_ELISION_H
#define HEARKEN_LISTEN_ELISION_H

#define TIME                                                                                                           \
    "(?:(?:over|almost|nearly|about|around|more than|at least|only|another) )?(?:\\d+(?:\\.\\d+)?\\+?|an?|half an|"    \
    "one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a few|a couple of)(?: (?:and a half|whole|"  \
    "full|long|solid|straight))?[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
#define DEGREE                                                                                                         \
    "(?:(?:so|very|really|extremely|beyond|absolutely|totally|super|pretty|quite|incredibly|completely|still) )*"
#define FEELING                                                                                                        \
    "(?:disappointed|annoyed|frustrated|upset|angry|furious|shocked|disgusted|appalled|confused|worried|concerned|"    \
    "unimpressed|unhappy|happy|pleased|impressed|excited|grateful|sad|sorry|tired|sick|fed up|bored|gutted|livid|"     \
    "fuming|done|embarrassed|ashamed|surprised|amazed|curious|thrilled|delighted|devastated|chuffed|tempted|stoked|"   \
    "over the "                                                                                                        \
    "moon|buzzing|gobsmacked|baffled|stumped)"
#define STATE                                                                                                          \
    "(?:stuck|stranded|unable|able|locked out|ready|late|home|back|due|trapped|delayed|supposed|in need|cold|"         \
    "hungry|without|on hold|in line|in queue)"
#define OWN                                                                                                            \
    "(?:trying|waiting|sitting|standing|looking|hoping|wondering|calling|getting|having|paying|using|flying|"          \
    "travell?ing|thinking|considering|returning|leaving|switching|moving|attempting|experiencing|receiving|seeing|"    \
    "hearing|watching|booking|struggling|dealing|spending|planning|missing out|going|about to|asking|boarding|"        \
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
    "rebooked|blocked|banned|rerouted|disconnected|failed)"
#define THEY_LOST                                                                                                      \
    "(?:lost|broke|ruined|damaged|wasted|delayed|forgot|misplaced|deleted|declined|rejected|blocked|disconnected|"     \
    "overbooked|stole|destroyed|messed up|screwed up)"
#define OURS                                                                                                           \
    "my (?:\\w+ )?(?:bags?|luggage|suitcases?|orders?|parcels?|packages?|reservations?|bookings?|seats?|flights?|"     \
    "accounts?|service|refund|claim|application|appointment|money|time|delivery|day|holiday|trip|vacation|line)\\b"    \
    "(?! (?:on|in) (?:the|your|a) (?:\\w+ )?(?:taxi|cab|bus|train|tram|shop|store|park)\\b| at the station\\b)"
#define THEY_SPOILT                                                                                                    \
    "(?:ruined|damaged|wrecked|trashed|destroyed|messed up|screwed up|mucked up|stuffed up|botched|butchered|stole|"   \
    "mishandled|mixed up|smashed up|substituted)"
#define CARRIED                                                                                                        \
    "(?:\\w+ )?(?:phone|mobile|iphone|car|screen|laptop|tablet|ipad|glasses|lens|keys?|cards?|bike|passport|pin|"      \
    "password|back|knee|ankle|licence|license)\\b"
#define PAID      "(?:money|cash|payment|deposit|tip|savings|fare)"
#define CONSIGNED "(?:parcels?|packages?|deliver(?:y|ies)|food|groceries|shopping|pizza|takeaway|post|mail|order)"
#define SERVED                                                                                                         \
    "(?:order|fries|chips|nuggets|burgers?|drinks?|sauces?|dressing|sides?|dips?|pizzas?|rice|salad|dessert|coffee|"   \
    "straws?|cutlery|napkins?|cheese|toppings?|bread|sandwich|wrap|tacos?|wings|milkshakes?|shake|cookies?|toy|soup|"  \
    "starters?|chicken|guac|queso|bacon|items?|meal)"
#define THIRD                                                                                                          \
    "(?:works?|crashes|says|shows|freezes|keeps|loads?|opens?|turns|starts|connects|charges|plays|won't|doesn't|"      \
    "isn't|hasn't|wasn't|wouldn't|stops|stopped|goes|went|looks|seems|sounds|smells|tastes|takes|took|came|arrived|"   \
    "broke|died|fell|needs|costs|cost|runs|drops|lags|tells)"
#define DONE                                                                                                           \
    "(?:missed|ordered|bought|booked|paid|called|rang|phoned|emailed|e-mailed|tweeted|texted|messaged|contacted|"      \
    "waited|tried|received|got|had|went|came|spoke|talked|asked|used|wanted|needed|returned|cancelled|canceled|"       \
    "reported|filed|submitted|filled|complained|signed|upgraded|downloaded|installed|reset|restarted|rebooted|"        \
    "unplugged|checked|found|noticed|saw|heard|read|arrived|landed|flew|drove|walked|stood|sat|spent|moved|switched|"  \
    "changed|sent|gave|took|made|left|lost|forgot|thought|expected|hoped|applied|registered|requested|opened|"         \
    "picked|dropped|put|placed|purchased|preordered|pre-ordered|renewed|logged|updated|entered|watched|visited|"       \
    "stopped|ended up|explained|chatted|followed|attended|travelled|traveled|collected|searched|looked|started|"       \
    "reinstalled|uninstalled|deleted|cleared|swapped|reconnected|cleaned|replaced|"                                    \
    "finished|decided|subscribed|unsubscribed|transferred|deposited|withdrew|wrote|brought|chose|had "                 \
    "to|ran|stayed|wore|washed|ate|drank|plugged|cooked|fitted|tested|played|parked|queued|begged|rebooked|realised|"  \
    "realized|"                                                                                                        \
    "connected|didn't|couldn't|don't|can't|cannot|haven't|hadn't|wasn't able|am|was)"
/* a participle that only says which, and a deed that may have been another's */
#define NAMED                                                                                                          \
    "(?:registered (?:mail|post|letters?|parcels?|delivery|users?)|deleted (?:photos?|files?|messages?|e-?mails?|"     \
    "items?)|dropped calls?|lost property|used (?:cars?|phones?|items?)|returned (?:items?|goods|parcels?))\\b"
#define THEIRS                                                                                                         \
    "(?:took (?:the (?:driver|engineer|staff|crew|agent|company|team|money)|(?:two|three|\\d+) (?:\\w+ "               \
    ")?(?:calls?|e-?mails?|attempts?|visits?|pounds?|euros?|dollars?))|left (?:it|them|an?|the) (?:\\w+ "              \
    ")?(?:out|open|outside|in the (?:rain|street|bin|hall)|on (?:the|my|our) (?:doorstep|step|porch|street|drive))|"   \
    "gave (?:it|them|the \\w+) to \\w+ (?:\\w+ )?(?:neighbou?r|stranger)|drove \\w+ (?:van|lorry|truck|car) into)\\b"
#define MINE                                                                                                           \
    "(?:(?:told|informed|advised|promised|offered|given) (?:the|my) \\w+ (?:to|that)|(?:ignored|rejected|declined|"    \
    "refused) (?:your|the)|charged (?:my|the) (?:\\w+ )?(?:phone|battery|car|laptop|watch|scooter|bike|tablet))\\b"
#define ADVERB "(?:just|only|already|finally|even|recently|still|also|again|then|now|literally|actually|nearly|almost) "

#endif
