/*
 * verbless.c - English sentences typed without their verb or subject: "3 hours at the gate", "Third parcel left in the rain", "Cold
 * pizza, rude driver". A table for meant.c. Pure.
 */
#include "meant.h"

#define NTH   "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|\\d+th)"
#define MONEY "([$\xC2\xA3\xE2\x82\xAC]+ ?\\d[\\d.,]*|\\d[\\d.,]*p)"
#define FLAWED                                                                                                         \
    "(cold|wrong|rude|late|dirty|broken|missing|slow|stale|warm|flat|soggy|burnt|raw|empty|small|noisy|damp|mouldy|"   \
    "overpriced|greasy|bland|dry|tasteless|filthy|unhelpful|stained|faulty|damaged|crushed|rotten|lukewarm)"

#define GOOD_WORK                                                                                                      \
    "(?:really |absolutely |some |such )?(?:brilliant|great|excellent|amazing|fantastic|superb|outstanding|lovely|"    \
    "good|top|wonderful) (?:work|job|service|effort|stuff|help) (?:today )?(?:by|from) "                               \
    "(?!.*\\b(?:not|never|lost|but)\\b)"
#define DIRE                                                                                                           \
    "(?:really |very |truly |absolutely |just )?(?:terrible|awful|bad|poor|shocking|appalling|horrible|horrendous|"    \
    "dreadful|abysmal|pathetic|rubbish|disgusting|atrocious|woeful|shoddy|substandard)"
#define WHERE   "(at|in|on|from|with|during|aboard|for)"
#define NO_VERB "(?!.*\\b(?:is|was|are|were|has|have|had)\\b)"
#define COUNTED "(\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous)"
#define EFFORTS                                                                                                        \
    "(?:calls|emails|e-mails|messages|texts|letters|tweets|visits|chats|attempts|tickets|complaints|reps|agents|"      \
    "departments|engineers|technicians|DMs|tries|hours|days|weeks|months|reminders|forms|people)"
/* Thanks with an address, none that says what went wrong ("thanks to your delay I missed my train"). */
#define THANKS                                                                                                         \
    "(?:(?:an?|some) )?(?:(?:big|huge|massive|special|quick|major|giant|enormous|many|heartfelt) )*(?:thanks|thank "   \
    "you|thx|shout[- ]?out|fair play|kudos|props|hats off|credit|well done|bravo|cheers|respect|compliments)(?: so "   \
    "much| very "                                                                                                      \
    "much| a lot| again)?(?: must)?(?: "                                                                               \
    "goes?)?(?: out)? to (?!you\\b|be\\b|your (?!(?:\\w+ ){0,3}(?:team|staff|crew|driver|pilot|colleagues?|agent|rep|" \
    "manager|engineer|guys|people|lady|man|guy|girl)\\b))(?!.*\\b(?:I|we|my|I'm|I've)\\b.*\\b(?:missed|late|had to|"   \
    "stuck|can't|won't|never|waiting|lost my (?:flight|train|connection|seat|place|deposit|money))\\b)"

const struct speech telegrams[] = {
    /* "3 hours at the gate and nobody tells us anything" */
    {"^(attached|enclosed)(?: is| are)? (?=(?:my|our|the|an?|two|three|some|both) )", "I have \\L\\1\\E ", NULL},
    {"^(" MEANT_TIME ") (on hold|(?:at|in|on) (?:the|a|your) [\\w -]+?)(?:,? and (?=\\w+ ))(.+)$",
     "I have been \\2 for \\L\\1\\E, and \\3", NULL},
    {"^(" MEANT_TIME ") (on hold|(?:at|in|on) (?:the|a|your) [\\w -]+)$", "I have been \\2 for \\L\\1\\E", NULL},
    {"^(?:been |waited |waiting |over )*(" MEANT_TIME ") for (an?|my|the|one|two|some) ([\\w -]+)$",
     "I have waited \\L\\1\\E for \\2 \\3", NULL},
    {"^(" MEANT_TIME ") of (fees|payments|loyalty|custom|waiting|promises|calls|emails|premiums)(?:,? and|,) (.+)$",
     "After \\L\\1\\E of \\2, \\3", NULL},
    {"^" MONEY
     " for ((?:an?|the|my|one|two|this|that) .+?) (?:is|was|are|seems) (?:just |absolutely |totally |completely |a bit "
     "|really |pretty |so |way )*(?:mad|crazy|insane|ridiculous|steep|a lot|too much|extortionate|robbery|daylight "
     "robbery|"
     "outrageous|a joke|a rip-?off|excessive|expensive|obscene|scandalous)$",
     "I find \\1 too much for \\2", NULL},
    {"^" MONEY " (return|single|each way|round trip)$", "I paid \\1 for a \\2", NULL},
    {"^(?:the )?(?:queue|line)s? (out the door|out of the door|down the street|round the block|round the corner|to the "
     "door)"
     "(.*?)(?:,? and|,|,? with) (?:only |just )?(\\d|one|two) ([\\w ]+)$",
     "There was a queue \\1\\2 and only \\3 \\4", NULL},
    {"^(\\d+|two|three|four|five|six) ((?:other |more )?(?:staff|people|employees|drivers|assistants|customers|members "
     "of staff|"
     "cashiers|tills|guards|waiters)) (?:just )?(\\w+ing) ",
     "\\L\\1\\E \\2 were \\3 ", NULL},
    {"^(?:I )?(?:had )?ordered ((?:an? |the |my )?[\\w' -]{2,40}?)(?:,? but|,? and|,) (?:I got )?(?!(?:only |almost "
     ")?(?:nothing|none|neither|nobody|no|it|they|he|she|that|this|still|never|one|not|both|some|all)\\b)((?:an? |the "
     ")?[\\w "
     "-]{2,24}?) "
     "(?:came|arrived|turned up|was delivered|showed up)(?: instead)?$",
     "I ordered \\1 but got \\2", NULL},
    {"^([\\w' -]{4,40}?) (?:for |at )?([$\xC2\xA3\xE2\x82\xAC]+ ?\\d[\\d.]*),? no ([\\w-]+),? no ([\\w-]+),? (?:and "
     ")?no ([\\w-]+)$",
     "The \\l\\1 cost \\2, and there was no \\3, no \\4 and no \\5", NULL},
    {"^([\\w' -]{4,40}?) (?:for |at )?([$\xC2\xA3\xE2\x82\xAC]+ ?\\d[\\d.]*),? no ([\\w-]+)(?:,| and|,? and) no "
     "([\\w-]+)$",
     "The \\l\\1 cost \\2, and there was no \\3 and no \\4", NULL},
    {"^shout ?-?out to whoever "
     "(put|lost|broke|stole|decided|threw|dented|scratched|sent|left|wrote|parked|closed|cancelled) ",
     "Somebody \\1 ", NULL},
    {"^" GOOD_WORK
     "(.+?), (?=(?:\\w+ed|gave|found|went|took|made|got|held|kept|drove|stayed|ran|brought|sent|came|fixed) )",
     "I wanted to thank \\1, who ", NULL},
    {"^" GOOD_WORK, "I wanted to thank ", NULL},
    {"^" MONEY " (?:down the drain|wasted|for nothing|in the bin|gone)$", "I feel that \\1 was wasted", NULL},
    {"^(lovely|great|good|nice|fantastic|excellent) (\\w+)((?: [\\w ]{0,40}?)?), (?:but |just )?(?:a )?(?:shame|pity) "
     "about "
     "(.+)$",
     "The \\2\\3 <was:\\2> \\L\\1\\E, but I am not happy about \\4", NULL},
    {"^((?:\\w+ )?\\w+) (cold|broken|dirty|down|closed|late|full|empty|locked|out of order|off) again$",
     "The \\L\\1\\E <was:\\1> \\2 again", NULL},
    {"^(\\d+|two|three|four|five|six|ten|twenty|thirty) people (waiting|queuing|queueing|standing)(.*?),? (?:and |& "
     ")?(?:not a soul|no "
     "one|nobody|no staff)(?: \\w+)?$",
     "\\1 people are \\2\\3, and there is nobody to help", NULL},
    {"^(?:just )?(?:an? )?(?:quick |big |huge |massive )?(?:thank you|thanks)(?: so much| very much)? for "
     "(?=(?:the|your|my|all|an?) )"
     "(?!.*\\b(?:delay\\w*|wait\\w*|wrong|lost|los\\w+|cancel\\w*|broken|bill|nothing|late|cold|ruin\\w*|hours?|"
     "minutes|charg\\w+|"
     "fine|no|not|never|but|only|however|reply|response|help|update|explanation)\\b)(.+?), made (?=my|our|the)",
     "I wanted to say thank you for \\1, which made ", NULL},
    {"^just (?:an? )?(?:quick |big |huge |massive )?(?:thank you|thanks)(?: so much| very much)? for "
     "(?=(?:the|your|my|all|an?) )"
     "(?!.*\\b(?:delay\\w*|wait\\w*|wrong|lost|los\\w+|cancel\\w*|broken|bill|nothing|late|cold|ruin\\w*|hours?|"
     "minutes|charg\\w+|"
     "fine|no|not|never|but|only|however|reply|response|help|update|explanation)\\b)(.+)$",
     "I wanted to say thank you for \\1", NULL},
    {"^(?:thank you|thanks|many thanks)(?: so much| very much| a lot| a million)?(?: again)? for (?=(?:(?:so|very) )?"
     "(?:resolving|sorting|solving|fixing|helping|being so|making (?!us|me)|responding|replying|taking|looking|letting "
     "me know|"
     "(?:your|the|all (?:of )?(?:your|the)|such an?|an?) (?:\\w+ )?(?:quick|prompt|fast|swift|great|excellent|amazing|"
     "fantastic|wonderful|brilliant|lovely|superb|outstanding|kind|kindness|patience|efforts?|hard "
     "work|refund|replacement|"
     "upgrade|voucher|assistance|hospitality)\\b))(?!.*\\b(?:but|however|although|not|no|never|wrong|lost|late|only)"
     "\\b)",
     "I wanted to say thank you for ", NULL},
    {"^thank (?:god|goodness|heavens) for (?-i:([A-Z]\\w+)( (?:on|in|at|from) (?:your|the) [\\w ]{3,30})?)",
     "I wanted to thank \\1\\2", NULL},
    {"^" MONEY " (more|extra)( an? \\w+)? for (.+)$", "I am charged \\1 \\2\\3 for \\4", NULL},
    {"^" MONEY " for " NO_VERB "(an?|the|my|one|two|this|that) (.+)$", "I am charged \\1 for \\2 \\3", NULL},
    {"^(?:wow |only |just )*" MONEY " off after waiting (.+?)(?:,? how \\w+)?$", "I got \\1 off after waiting \\2",
     NULL},
    /* "Third parcel in a row left in the rain" */
    {"^(?:the |my )?" NTH
     " (\\w+)( in a row)? (left|lost|delivered|damaged|cancelled|missed|sent|delayed|stolen|broken|"
     "refused|rejected)\\b",
     "This is the \\L\\1\\E \\2\\3 that was \\4", NULL},
    {"^(?:(?:oh|great|brilliant|lovely|fantastic|wonderful|yay|wow|excellent|super)[,!.]* )*(?:yet )?another "
     "(?!.*\\b(?:is|was|has|have|had|been)\\b)([\\w -]{2,30}?) "
     "(cancelled|canceled|delayed|lost|missed|broken|damaged|declined|rejected|wasted|ruined|stolen|postponed)"
     "\\b",
     "Another \\1 has been \\2", NULL},
    {"^" DIRE " ((?:\\w+ )?\\w+) " WHERE " " NO_VERB "([^,]+?) and no (\\w+)$",
     "I found the \\1 \\2 \\3 very poor, and there was no \\4", NULL},
    {"^" DIRE " ((?:\\w+ )?\\w+) " WHERE " " NO_VERB "([^,]+)", "I found the \\1 \\2 \\3 very poor", NULL},
    {"^" FLAWED " ((?:\\w+ )?\\w+) " WHERE " " NO_VERB "([^,]+?) and no (\\w+)$",
     "The \\2 \\3 \\4 <was:\\2> \\L\\1\\E, and there was no \\5", NULL},
    {"^" FLAWED " ((?:\\w+ )?\\w+) " WHERE " " NO_VERB "((?:the|your|my|last|this|flight|train|room|gate) [^,]+)$",
     "The \\2 \\3 \\4 <was:\\2> \\L\\1\\E", NULL},
    {"^how (rude|unprofessional|unhelpful|disgusting|arrogant|dirty) (?:is|was|are|were) ((?:your|the|that|this) .+?)$",
     "I found \\2 very \\1", NULL},
    {"^(" MEANT_TIME " of [\\w ]{3,20}?) (fixed|sorted|solved|resolved|wasted|ruined|lost|gone) ", "\\1 were \\2 ",
     NULL},
    {"^([$Â£â¬]+ ?(?:8|11\\b|18\\b)\\d*[\\d.]*) ((?:\\w+ )?(?:charge|fee|tax|surcharge|fine|penalty|deposit)) "
     "(for|to|on) (.+)$",
     "I am to pay an \\1 \\2 \\3 \\4", NULL},
    {"^" MONEY " ((?:\\w+ )?(?:charge|fee|tax|surcharge|fine|penalty|deposit)) (for|to|on) (.+)$",
     "I am to pay a \\1 \\2 \\3 \\4", NULL},
    {"^" MONEY " ([\\w -]{0,16}?(?:charge|fee|fees|tax|surcharge|fine|penalty|deposit|postage|delivery|shipping)) "
     "(for|to|on) (.+)$",
     "I am to pay \\1 in \\2 \\3 \\4", NULL},
    {"^\"(.{4,60})\" for (" MEANT_TIME ")(?: now| already)?$", "It has said \"\\1\" for \\2", NULL},
    {"^(?:now |and now )(?:it's |it is |they're |they are )?(?:just |more )?like (an? )?(\\w+)$",
     "It is now like \\1\\2", NULL},
    {"^(?:thank you|thanks|cheers|well done|bravo)(?: so much| very much)?,? (?-i:([A-Z][a-z]+))( (?:in|at|from|on) "
     "(?:the|your) "
     "[\\w ]{3,40})$",
     "I wanted to thank \\1\\2", NULL},
    {"^(?:there (?:is|was) )?no[- ]?show(?: at all)?$", "Nobody turned up", NULL},
    {"^(?:completely |totally |absolutely |all |both "
     ")?(?:soaked|smashed|ruined|crushed|ripped|destroyed|shattered|dented|"
     "cracked|bent|torn|squashed|melted|burnt|drenched|stone cold|freezing cold|soaking "
     "wet|unusable|inedible|undrinkable)"
     "(?: through| to bits| to pieces| apart| up| in half| open)?$",
     "It was \\L\\0\\E", NULL},
    {"^" COUNTED " ([\\w -]{0,14}?\\b" EFFORTS "(?: (?:to|with|from|by|of|in|on|at|over|later)\\b[\\w '-]{0,24}?)?),? "
     "(?:and|but) (?=(?:still |yet )?(?:nobody|no one|no-one|none|nothing|you|they|I|it|my|the|we)\\b)",
     "After \\L\\1\\E \\2, ", NULL},
    {"^" COUNTED " ([\\w -]{0,14}?\\b" EFFORTS ")(?:,? and |, )" COUNTED " ([\\w -]{0,14}?\\b" EFFORTS
     "),? (?:and |but |still "
     "|yet )*(?:no|zero) (reply|replies|response|answer|refund|result|help|solution|resolution)s?$",
     "After \\L\\1\\E \\2 and \\3 \\4 I have had no \\5", NULL},
    {"^" COUNTED " ([\\w -]{0,14}?\\b" EFFORTS
     "),? (?:and |but |still |yet )*(?:no|zero) (reply|replies|response|answer|"
     "refund|result|help|solution|resolution)s?$",
     "After \\L\\1\\E \\2 I have had no \\3", NULL},
    {"^(\\w+) of us (on|at|in|stuck|standing|waiting|sitting) (.{3,40}?),? (?:and|with) no (\\w+)$",
     "There are \\L\\1\\E of us \\2 \\3 with no \\4", NULL},
    {"^(\\w+) of us (on|at|in|stuck|standing|waiting|sitting) (?!.*\\b(?:is|are|was|were|have|had)\\b)(.{3,40}?)$",
     "There are \\L\\1\\E of us \\2 \\3", NULL},
    {"^" THANKS "(.+?), (?=(?:\\w+ed|gave|found|went|took|made|got|held|kept|drove|stayed|ran|brought|sent|came) )",
     "I wanted to thank \\1, who ", NULL},
    {"^" THANKS "(.+?), (?:the )?(?=(?:best|smoothest|nicest|kindest|fastest) )", "I wanted to thank \\1 for the ",
     NULL},
    {"^" THANKS "(.+?),? who ", "I wanted to thank \\1, who ", NULL},
    {"^" THANKS, "I wanted to thank ", NULL},
    {"^(?:(?:oh|great|brilliant|lovely|fantastic|wonderful|yay|wow|excellent|super)[,!.]* )*(?:yet )?another "
     "(?!.*\\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would|came|told|said|went|took|sent|got)\\b)([\\w "
     "-]{3,40})$",
     "There has been another \\1", NULL},
    {"^" FLAWED " (\\w+), " FLAWED " (\\w+),? (?:and )?" FLAWED " (\\w+)$",
     "The \\2 <was:\\2> \\L\\1\\E, the \\4 \\3 and the \\6 \\5", NULL},
    {"^(?:the |my |our )?(\\w+) (?:was |were )?" FLAWED ", (?:the |my |our )?(\\w+) " FLAWED
     "(?:,| and|, and) (?:the |my |our )?(\\w+) " FLAWED "$",
     "The \\L\\1\\E <was:\\1> \\2, the \\3 <was:\\3> \\4 and the \\5 <was:\\5> \\6", NULL},
    {"^(?:the |my |our )?(?!it\\b|they\\b|so\\b|too\\b|very\\b|stone\\b|and\\b)(\\w+) " FLAWED
     "(?:,| and|, and) (?:the |my |our )?(?!it\\b|so\\b|too\\b|very\\b|stone\\b|not\\b)(\\w+) " FLAWED "$",
     "The \\L\\1\\E <was:\\1> \\2 and the \\3 <was:\\3> \\4", NULL},
    {"^" FLAWED " (\\w+)(?:,| and|,? and) " FLAWED " (\\w+)$", "The \\2 <was:\\2> \\L\\1\\E and the \\4 <was:\\4> \\3",
     NULL},
    {"^(?:I )?(?:had )?ordered ((?:an? |the )?[\\w -]{2,30}?)(?:,? but| and|, and|,) (?:I )?(?:got|received|was sent) "
     "((?:an? |the "
     ")?[\\w -]{2,30})$",
     "I ordered \\1 but got \\2", NULL},
    {"^(?:seriously |strongly |now )?(considering|thinking of|thinking about) (\\w+ing)\\b", "I am \\L\\1\\E \\2",
     NULL},
    {"^(?:it's |it is )?(?:not a big deal|no big deal|no biggie|not the end of the world),? but (?:I "
     ")?(?=would|want|need)",
     "I ", NULL},
    {"^(?:I'm |I am )?(allergic|diabetic|coeliac|celiac|pregnant|disabled|deaf|blind)( to .+)?$", "I am \\L\\1\\E\\2",
     NULL},
    {"^(route|line|bus|train|tram|flight) (\\w*\\d\\w*),? (?:the |at )?(\\d{1,2}[.:]\\d{2})(.*)$",
     "It was \\L\\1\\E \\2 at \\3\\4", NULL},
    {"^(room|flat|unit|table|desk|apartment) (\\w*\\d\\w*)[,:] ((?:can|could|please) .+)$", "\\3 in \\L\\1\\E \\2",
     NULL},
    {"^I(?:'m| am) not (?:just |only )?a (?:number|wallet|fool|idiot|mug|cash cow|machine)[,;] ?(?:I'm|I am) ", "I am ",
     NULL},
    {"^I(?:'m| am) a (?:loyal |long-standing )?customer of (" MEANT_TIME ")\\b", "I have been a customer for \\1",
     NULL},
    {"^(?:I )?(rang|called|phoned|wrote|emailed|asked) (?:you )?(\\w+ times|twice),? each time (?:told |hearing |being "
     "told )?"
     "[\"'](.+)[\"']$",
     "I \\L\\1\\E \\2 and was told each time \"\\3\"", NULL},
    {"^guess what[,:?!.]* (\\d\\S*)$", "I still get \\1", NULL},
    {"^guess what[,:?!.]* (?=\\w+ \\w+ \\w+)", "", NULL},
    {"^(?:the |simply the |hands down the )?(best|nicest|kindest|fastest|friendliest) (.+? (?:I've|I have|we've|we "
     "have) .+)$",
     "This is the \\L\\1\\E \\2", NULL},
    {"^(buying|moving|travelling|going|getting|selling|starting|renovating|flying|leaving) "
     "(?!.*\\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would)\\b)([\\w -]{3,36})$",
     "I am \\L\\1\\E \\2", NULL},
    {"\\b(pass ?code|password|pin|username) forgotten\\b", "I have forgotten my \\L\\1\\E", NULL},
    {"\\b((?:old |new )?(?:phone|card|bag|wallet|laptop)) stolen\\b(?=,|\\.|$)", "my \\L\\1\\E has been stolen", NULL},
    {"\\b(new \\w+) no (sim|card|battery|charger|code)( yet)?\\b", "my \\L\\1\\E has no \\2\\3", NULL},
    {"^(?:I'm |I am )?currently sat\\b", "I am currently sitting", NULL},
    {"^currently (stuck|waiting|standing|sitting|paying|travelling|on hold)\\b", "I am currently \\1", NULL},
    {"^(coffee|water|milk|paint|oil|glass|mud|blood|food|juice|sauce|dust|mould|rubbish|litter|ink) (all "
     "over|everywhere|in|on) ",
     "There is \\L\\1\\E \\2 ", NULL},
    {"^(?:absolutely |literally |just )+no (help|answer|response|reply|signal|service|heating|water|hot water|power) ",
     "There is no \\1 ", NULL},
    /* "Three problems with the order that came today" */
    {"^(?:there are )?(two|three|four|five|several|a few|a couple of|some|\\d) "
     "(problems|issues|questions|complaints|things|"
     "points|queries|concerns|faults|requests) (with|about|on|regarding|concerning|to do with) "
     "(?!.*\\b(?:is|are) (?:still|not|now|open)\\b)",
     "I have \\L\\1\\E \\2 \\3 ", NULL},
    {",? (?:and|but) I(?:'m| am) not (?:stupid|an idiot|a fool|daft|dumb|thick|naive|a child)(?=,| but| and|$)", "",
     NULL},
    /* "Turn up at midnight and the hotel says …": told as it went */
    {"^(turn|show|ring|call|phone) up (?=.*\\band (?:the|they|it|there|nobody|no one|he|she|I|we)\\b)",
     "I \\L\\1\\Eed up ", NULL},
    {"^(?:get|got) (there|home|in|back|to the [\\w ]+?)(?=(?: \\w+){0,5}? and (?:the|they|it|there|nobody|no one)\\b)",
     "I got \\1", NULL},
    {"^(arrive|arrived) (?=.*\\band (?:the|they|it|there|nobody|no one)\\b)", "I arrived ", NULL},
    /* "customer of ours is asking" */
    {"^(?:fyi[,:;-]* ?(?:- "
     ")?)?(customer|client|colleague|friend|neighbour|supplier|tenant|member|patient|guest|relative) of "
     "(ours|mine) ",
     "A \\L\\1\\E of \\2 ", NULL},
    /* "…, haven't you" */
    {"^(you(?:'ve| have) [^?]*?),? (?:haven't|have) you$", "\\1", NULL},
    {"^(" MEANT_TIME ") (I've|we've|I have|we have) been ", "For \\L\\1\\E \\2 been ", NULL},
    /* what is said of temper */
    {"(?:^|,? (?:and|but) )(?:s?he|they|my \\w+|mum|dad) (?:is|are|will|would)(?: going to)? kill me$", "", NULL},
    {",? (?:and|but) (?:s?he|they|my \\w+|mum|dad) (?:is|are|will|would)(?: going to)? kill me (?=can |could |please )",
     ". ", NULL},
    {", like (?=within |about |around |\\d|two |three |five |ten )", ", ", NULL},
    /* "Before we arrange a demonstration I would like to know …" */
    {"^before (?:I|we) [^,.?]{3,60}?,? (?=(?:I|we) (?:would like|'d like|want|need|have a|have one|have "
     "two)|(?:can|could) "
     "(?:you|I|we) |please |is |are |do |does )",
     "", NULL},
    {"^please excuse (?:my|the) .*$|^excuse my (?:english|spelling|writing|bad english|poor english)(?: please)?$", "",
     NULL},
    {"^instead,? (?=(?:I|we|you|they|it|he|she|the|my) )", "", NULL},
    /* "Do not pay that money out": forbidden us, no question and no deed of the customer's */
    {"^(?:and |but |so )?(?:do not|don't|dont) "
     "(?=(?:send|pay|call|ring|phone|contact|email|text|write|give|share|tell|charge|renew|"
     "deliver|ship|process|cancel|close|release|offer|pass|transfer|bill|disclose|sell|store|post|publish|forward|"
     "dispatch|let|put|"
     "ask|refund|credit|destroy|delete|cut|switch|touch)\\b(?!.*\\?))",
     "Please do not ", NULL},
    /* "Just a note to say how impressed I was with the team" */
    {"^(?:this is )?(?:just )?(?:(?:a )?(?:quick |short |brief |little )?(?:note|line|message|word|email|mail) to "
     "(?:say|tell you)|(?:I )?"
     "(?:just )?(?:wanted|want|would like) to (?:say|tell you)) how (very )?(\\w+) (I|we) (was|am|were|are) ",
     "\\3 \\4 very \\2 ", NULL},
    {"^(?:this is )?(?:just )?(?:a )?(?:quick |short |brief |little )?(?:note|line|message|word|email|mail) to say "
     "(?:that )?"
     "(?=(?:I|we|how|thank|thanks|the|your|my) )",
     "", NULL},
    /* "First the heater, then the panel, now it's leaking" */
    {"^first (?:it was )?((?:the|my|our) [\\w -]{3,24}), then (?:it was )?((?:the|my|our) [\\w -]{3,24}),? (?:and "
     ")?now (?=(?:it's|it is|"
     "it|the|they) )",
     "There was trouble with \\1 and with \\2, and now ", NULL},
    /* "Last month £61" */
    {"^last (month|year|week|quarter|time) (?:it was |we paid |I paid )?" MONEY
     "[,;] this (month|year|week|quarter|time) " MONEY "$",
     "It was \\2 last \\1 and is \\4 this \\3", NULL},
    {"^last (month|year|week|quarter|time),? " MONEY "$", "It was \\2 last \\1", NULL},
    {"^this (month|year|week|quarter|time),? " MONEY "$", "It is \\2 this \\1", NULL},
    {"^" MONEY " (?:on|for) (an? [\\w ]+? of) " MONEY "$", "It is \\1 on \\2 \\3", NULL},
    /* "Because last year, when I was ill, I asked …": the reason by itself */
    {"^because (?!(?:the|your|my|our|I|you|we) [^,]* \\w[^,]*, "
     "(?:I|we|you|he|she|they|it|my|our|your|his|her|their|the) )"
     "(?=(?:in|on|last|this|when|after|since) .*, ?(?:I|we|you|they|he|she|the) "
     "|(?:I|we|you|they|the|your|my) )",
     "", NULL},
    {",? (?:and )?(?:I|we) (?:must|have to) (?:say|admit),? (?:that )?(?=(?:the|your|I|we|it|this) )", ", ",
     "customers|been|always"},
    {"^(?:just |hey,? )?(?:a )?(?:quick |friendly |small |little )?(?:heads[- ]?up|fyi)(?: that|:|,| -)? "
     "(?=(?:the|your|my|our|I|we|it|there) )",
     "", NULL},
    /* "Jean Ashworth, she passed in January" */
    {"^(?-i:([A-Z][a-z]+(?: [A-Z][a-z]+)+)), (?:she|he|they) ", "\\1 ", NULL},
    /* "the fitter who came on Wednesday was an absolute disgrace" */
    {"^(?:I (?:don't|do not|never) (?:normally|usually|often) complain,? but )?((?:the|your) "
     "(?:driver|fitter|engineer|technician|agent|man|"
     "woman|lady|waiter|waitress|receptionist|builder|plumber|electrician|courier|nurse|manager|assistant|cleaner|"
     "teacher|cashier|"
     "salesman)s?(?: (?:who|that|you) [^,]{4,60}?)?) (?:was|were|is) (?:an? )?(?:\\w+ "
     ")?(?:disgrace|joke|nightmare|disaster|shambles|"
     "useless|appalling|awful|terrible|horrible|hopeless)$",
     "I was very unhappy with \\1", NULL},
    {"^I (?:don't|do not|never) (?:normally|usually|often) complain,? but ", "", NULL},
    /* "I need two things: …" */
    {"^(I|we) (need|want|would like|'d like|ask for|am asking for|are asking for|request|expect) (?:just |only )?"
     "(?:one|two|three|four|\\d|a few|a couple of|some|the following)(?: simple)? (?:things?|points?|items?)(?: from "
     "you)?: ",
     "\\1 \\2 ", NULL},
    {"^(?:otherwise|apart from that|other than that|that aside),? (?=(?:the|your|everything|(?:I|we)(?! "
     "(?:shall|will|would|could|can|might|may|won't|must|have to|am|are|cannot|can't))) )",
     "", NULL},
    {"^told to (?=\\w+)", "I was told to ", NULL},
    {"^(delivered|left|shipped|posted|dropped|handed) (to|at|in|with|outside|behind|next to) ", "It was \\L\\1\\E \\2 ",
     NULL},
    {"^(?:I )?love (?:the|this|my|your) ([\\w ]{3,20}),? (?:but )?(?:I )?hate (.+)$",
     "I love the \\1 but do not like \\2", NULL},
    {"^" NTH " one (to|that|which) ", "This is the \\L\\1\\E one \\2 ", NULL},
    {"^(?:my )?first (?:time|order|visit)(?: using you| here| with you)?,? (?:and|also) (?:my |the )?last(?: time| "
     "one)?$",
     "This was my first time with you and will be my last", NULL},
    {"^(?!please|just|the next|non)(?-i:([A-Z]\\w+(?: [A-Z]\\w+)* (?:car "
     "park|station|branch|store|stop|terminal|airport|library|garage|market)))$",
     "It was at the \\1", NULL},
    {",? (?:but )?(the [\\w ]{4,40}?),? (?:a bit |rather |slightly )?less so$", ".\nI was less happy with \\1", NULL},
    {"^(support|help|status|product|info) page (?:was )?last updated (?:in )?(\\w+)$",
     "The \\L\\1\\E page was last updated in \\2", NULL},
    {"^(?:this is (?:the |my )?)?(?:the )?" NTH
     " time (?:is )?(?:of )?(asking|writing|calling|emailing|ringing|complaining)$",
     "I am \\2 for the \\L\\1\\E time", NULL},
    {"^(?:the |for the )?" NTH " (day|week|month|time) running[,:]? (?:that )?(?=\\w+ \\S+ \\w+)",
     "For the \\L\\1\\E \\2 running, ", NULL},
    {"^the one (on|in|at|near|by|outside) "
     "(?!.*\\b(?:is|isn't|are|was|wasn't|has|hasn't|had|does|doesn't|did|didn't|will|won't|can|can't|"
     "would|keeps|works|broke|came|fell|needs|leaks)\\b)",
     "It is the one \\1 ", NULL},
    {"^(started|began|happened) (after|since|when|yesterday|last|this|on|with) ", "It \\L\\1\\E \\2 ", NULL},
    {"^(stood|sat|queued) (all the way|for|in|on|outside|at|again)\\b", "I \\L\\1\\E \\2", NULL},
    {"^have (clicked|tried|called|rung|emailed|written|sent|checked|asked|reset|restarted) ", "I have \\1 ", NULL},
    {"^(?:I was )?put my ", "I put my ", NULL},
    {"^no (email|mail|text|sms|code|reply|answer|letter)s?, (?:and )?nothing in (?:my )?(?:spam|junk)(?: folder)?(?: "
     "either)?$",
     "I have had no \\1, and there is nothing in the spam folder", NULL},
    {", (?:the )?([\\w ]{3,20}) (melted|broken|crushed|gone|missing|empty|smashed|soaked|ruined), (?:and )?(?:the "
     ")?(\\w+) " FLAWED "$",
     ", the \\1 <was:\\1> \\2 and the \\3 <was:\\3> \\4", NULL},
    {", (?:and I )?signed (?:for )?by ", " and signed for by ", "says|shows|marked|delivered"},
    {"^(nobody|no one) (?:called|named|by the name of) (\\w+) lives here$", "Nobody called \\2 lives at my address",
     NULL},
    {"^no (\\w+)(?: by that name)? lives (?:here|at this address)$", "Nobody called \\1 lives at my address", NULL},
    {"^what(?:'s|s| is| was) (this (?:charge|payment|\\S*\\d\\S*) .+)$", "I would like to know what \\1 is", NULL},
    {"^(?:I )?came back ([\\w ]{3,24}?),? (?:and )?(?:was )?told ([\\w ]{3,24})$", "I came back \\1 and was told \\2",
     NULL},
    {"^(" MEANT_TIME ") to (?:answer|reply to|respond to) (.+)$", "I have waited \\L\\1\\E for an answer to \\2", NULL},
    {"^(" MEANT_TIME ") to (\\w+) (.+)$", "I find \\L\\1\\E too long to \\2 \\3", NULL},
    {"^not once (.+?) (have|had|did) (I|we) (\\w+) (.+?)(,? (?:and|but|yet) .+)?$", "\\3 \\2 not once \\4 \\5 \\1\\6",
     NULL},
    {"^(\\d+|two|three|four|five|six|several) times (this|in|last|since|today)\\b(?! (?:\\w+ "
     ")?(?:I|we|you|he|she|they|it|the|my|your|I've|we've)\\b)",
     "It has happened \\L\\1\\E times \\2", NULL},
    {"^(?:I(?:'m| am) (?:begging|asking) you|I beg you)[,:;]? (?:please "
     ")?(?=stop|send|fix|help|call|let|give|take|cancel|refund|tell)",
     "Please ", NULL},
    {"^(?:keeps )?(buffering|freezing|crashing|lagging|flickering|beeping|leaking) "
     "(?=every|on|all|in|since|at|when|from)",
     "It keeps \\L\\1\\E ", NULL},
    {"^(?:it was )?(" MEANT_TIME ") late, no (apology|explanation|call|warning|refund|message)(?:, (?:and )?" FLAWED
     " (\\w+))$",
     "It was \\1 late, there was no \\2 and the \\4 <was:\\4> \\3", NULL},
    {"^(?:it was )?(" MEANT_TIME ") late,? (?:and )?no (apology|explanation|call|warning|refund|message)$",
     "It was \\1 late, and there was no \\2", NULL},
    {"^(\\d+)/10 for (.+?), (?:but )?(\\d+)/10 for (.+)$", "I give \\2 \\1 out of 10 but \\4 \\3 out of 10", NULL},
    {"^(?:I )?can't believe (?:that )?I(?:'m| am)? (?:have to|having to) (?:say|write|repeat|explain) (?:this|it)(?: "
     "again)?[:,;-] (.+)$",
     "I have said before that \\1", NULL},
    {"^(?:I'm )?not being (?:funny|rude|difficult|horrible),? but ", "", NULL},
    {"^same (problem|error|issue|story|fault)( again)? (as|like|with) ", "It is the same \\1\\2 \\3 ", NULL},
    {"[.;,:] ?(?:please |pls )?explain$", ".\nI would like an explanation", NULL},
    {"^(?:please )?explain$", "I would like an explanation", NULL},
    {"^(I|we) (?:really |absolutely |just )?(?:hate|loathe|despise|detest|can't stand) (?=your|the|this|how)",
     "\\1 do not like ", NULL},
};
const guint telegram_count = G_N_ELEMENTS(telegrams);
