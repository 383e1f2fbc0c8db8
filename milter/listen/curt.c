/*
 * curt.c - English that leaves out the small verbs around its nouns: "Two fees on my bill, same day", "…, now 8 bags in the hall".
 *
 * Each rule is a shape that names a thing where one says that it is there, whose it is or what was done to it; it gets its "there are",
 * its "was", its preposition. Notes cut at their commas are filled by notes.c, single phrases by elided.c, after sentences are cut;
 * here stands what would be cut wrongly. What is whole matches no rule. Owns its compiled patterns for the life of the process. Pure.
 */
#include "curt.h"

#include "swaps.h"

#include <glib.h>

#define START "(?:^|(?<=[.!?\\n] ))"
#define STOP  "(?=[,.!?;\\n]|$)"
#define COUNT "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|multiple)"
#define NTH   "(second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th))"
#define FINITE                                                                                                         \
    "(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|isn't|aren't|wasn't|weren't|hasn't|haven't|"     \
    "doesn't|don't|didn't|can't|won't|keeps?|came|went|got|took|left|made|said|says|show|shows|need|needs|I|we|they|"  \
    "he|she|it|you|arrived|appeared|never|missing|gone|broken|cancelled|delayed|lost|late|down|charged|taken)"
/* What is held or due on a day, and what is asked for and granted: neither acts. */
#define EVENTS                                                                                                         \
    "(?:concert|gig|match|game|course|class|lesson|session|event|festival|tour|trip|cruise|wedding|party|meeting|"     \
    "screening|workshop|webinar|exam|train|ferry|coach|collection|viewing|repair|invoice|bill|voucher|coupon|play|"    \
    "show)"
#define OWN                                                                                                            \
    "(?:flight|claim|application|expense|cheque|prescription|policy|mortgage|loan|visa|deposit|ticket|reservation|"    \
    "holiday|consultation|consult|interview|surgery|operation)"
#define SUM "(?: of \\W?\\d\\S*(?: (?:euros?|pounds?|dollars?))?)?"
#define UNDONE                                                                                                         \
    "(?:moved|postponed|cancelled|canceled|rescheduled|rejected|declined|refused|denied|delayed|closed|rebooked|"      \
    "overcharged|diverted|brought forward|cut short|called off|put back)"
#define BEHIND                                                                                                         \
    "(?:to|by|because|due|without|for|from|on|at|until|again|twice|last|two|three|a|an|and|but|after|before|with|the|" \
    "in|as|over|\\d+)"
#define LETTERS "(?:text|email|message|letter|note|card|call|voicemail)"

/* a thing put down where it does not belong, or forgotten there */
#define PUT_DOWN(end)                                                                                                  \
    "((?:my|our|an?) "                                                                                                 \
    "(?!(?:\\w+ "                                                                                                      \
    ")?(?:parcel|package|order|deliver|pack|post|mail|letter)|job|house|home|flat|number|name|details|message|"        \
    "voicemail|note|review|feedback|email|comment|tip|"                                                                \
    "deposit|complaint|request|card from|few|lot|bit|star|good|bad|great|positive|negative|honest|five|lovely|nice)"   \
    "(?:[\\w'-]+ ){0,4}?[\\w'-]+" end                                                                                  \
    ") (?=(?:out |down |over |right |just |wide |all )?(?:in|on|outside|behind|under|"                                 \
    "beside|against|inside|across|over|onto|into|by|next to|in front of|halfway up|up|at) "                            \
    "(?:the|a|an|my|our|your|top|front|"                                                                               \
    "full|plain|someone's|somebody's|next)\\b)"
/* what the company carries is laid at its door, and what was forgotten with it is the writer's deed: elided.c tells both */
#define OTHERS                                                                                                         \
    "(?!(?:my|our|an?) (?:\\w+ )?(?:parcel|package|order|deliver|pack|post|mail|letter))(?![^.!?\\n]*\\byour\\b)"
#define ALONE "(?![^.!?\\n]*\\band (?!the\\b|my\\b|our\\b|it\\b|I\\b|we\\b|now\\b|nobody\\b)\\w)"

static const struct swap rules[] = {
    /* said aside */
    {"(?<=\\w), (?:and )?I quote,? (?=\\w)", " "},
    {START "excuse me,? (?:but |and |sorry but "
           ")?(?=(?:your|the|my|our|I|we|it|this|they|when|why|how|what|where|can|could)\\b)",
     ""},
    {"(?<=\\w), (?=(?:I am|I'm|we are|we're) (?:now |too |really |so )?(?:afraid|scared|frightened|terrified) "
     "(?:to|of)\\b)",
     " and "},
    {"(?:" START "|(?<=, )|(?<=and )|(?<=but ))(?:I )?never been (?=there\\b|to\\b|in\\b|near\\b|late\\b|here\\b)",
     "I have never been "},
    {START "new (phone|number|card|address|job|email|bank|car|laptop|tablet|passport|surname),? "
           "(?=(?:can't|cannot|couldn't|need|want|have|"
           "don't|haven't|tried|trying)\\b)",
     "I have a new \\1 and "},
    {START "would be (?=(?:so |really |very )?(?:good|nice|great|lovely|helpful|handy|cool|amazing) (?:if|to)\\b)",
     "It would be "},
    /* "the machine counted the notes then shut": one row of deeds */
    {"\\b(\\w+(?<!the)(?<!a)) ((?:[a-z]+ed|ate|took|gave|kept|threw|spat|said|went|told|put|left|held|sent) "
     "(?:my|the|a|me|our|it|his|her)"
     "(?: (?!and\\b)[a-z]+){0,2}?) then "
     "(?=(?:[a-z]+ed|shut|went|died|froze|broke|left|said|told|gave|took|drove|hung|ran|stopped|spat)\\b)",
     "\\1 \\2 and then "},
    /* "can I get a number 4. and a large orange.": one order */
    {"\\b((?:can|could|may) (?:I|we|i) (?:get|have|order) [^.?!\\n]{3,60})[.?]+ and "
     "(?=(?:an?|one|two|three|four|some|another) [a-z])",
     "\\1 and "},
    /* a question hung on with a comma */
    {"(?<=\\w), (?:any idea|any ideas|any clue)(?: why)?\\?", ". Do you know why?"},
    {START "((?:I|we|my) [^.!?\\n]{8,160}?), (?:but )?where(?: please)?\\?", "\\1. Where do I do that?"},
    {"(?<=\\w), (undo|cancel|reverse|unblock|fix|replace|resend|stop)(?: (?:it|this|that))?(?: please)?\\?",
     ". Can you \\1 it?"},
    {"(?<=\\w), (?:can I have )?(?:a )?(new one|replacement|callback|call "
     "back|call|copy|receipt|discount|explanation)(?:,? please)?[.! ]*$",
     ". I would like a \\1"},
    {START "which ((?:[\\w-]+ ){1,3}?)(?:don't|doesn't|do not|does not) "
           "(?!(?:I|you|we|they|he|she|it|the|my|your|any|our|have to)\\b)"
           "([a-z]+[^.!?\\n]*)\\?+",
     "I would like to know which \\1do not \\2."},
    {START "((?:I|we|my) [^.!?\\n]{8,160}?), (?:but )?how(?: please)?\\?", "\\1. How do I do that?"},
    {START "((?!(?:who|what|where|how|why|which) )[^.!?\\n]{8,160}?), when\\?", "\\1. When will that be?"},
    {"(?<=\\w), (?:is there )?(?:an?)?(?:other|another|any other|different) (way|option|possibility)\\?",
     ". Is there another \\1?"},
    {START "((?!(?:if|when|since|as|after|because|while|once|before|unless|until|in|on|at|for|with|from|given|can|"
           "could|will|would|may|might|should|shall|do|does|did|is|are|was|were|has|have) "
           ")[^.!?\\n]{8,160}?), "
           "(does|do|did|is|are|was|were|will|can|could|has|have) (?=(?:my|her|his|our|their|the) [^,.!?\\n]{2,60}\\?)",
     "\\1. \\u\\2 "},
    {"\\bneither of you (?=(?:will|would|can|could|wants?|has|have|is)\\b)", "neither side "},
    {"(?<=\\w)(?<!does)(?<!do)(?<!is)(?<!are) (and|but) "
     "(?!(?:it|is|are|was|were|still|I'm|that|this|not|he|she|they|we|I|you|why|if|or)\\b)"
     "((?:the |my |our )?[a-z]+(?: (?!is\\b|are\\b|was\\b|it\\b)[a-z]+)?)(?<! is)(?<! are)(?<! was)(?<! were)(?<! "
     "still)(?<! it)(?<!s) not "
     "(working|responding|showing|loading|charging|starting)(?! (?:is|are|was)\\b)",
     " \\1 \\2 is not \\3"},
    {START
     "(bottle|box|bag|pair|packet|pack|carton|jar|tin|case|set|crate|tray|roll|tub|bunch|bouquet|jug|can|tube) of "
     "(?=\\w+(?: [^\\s,.!?]+){0,4} "
     "(?:had|has|was|is|came|arrived|leaked|broke|fell|went|smelt|smelled|tasted|exploded|burst)\\b)",
     "A \\l\\1 of "},
    {START "(?:my )?(parcel|package|order|item|box|delivery|bike|luggage|suitcase|letter) "
           "(left|dumped|abandoned|thrown|found|handed|put) "
           "(?=(?:in|on|at|outside|behind|under|by|over|to|with)\\b(?![^,.!?\\n]* (?:is|was|has been)\\b[^,.!?\\n]*$))",
     "My \\l\\1 was \\2 "},
    /* who did it is not said: "Left my medicine out in the snow", "Left my late father's watch in the safe" */
    {START "(?:just |also )?left " OTHERS "(?!an? )" PUT_DOWN("s\\b(?<!ss)(?<!us)") ALONE, "\\l\\1 were left "},
    {START "(?:just |also )?left " OTHERS PUT_DOWN("") ALONE, "\\l\\1 was left "},
    {START "(?:just |also )?(dumped|chucked|tossed|threw) " PUT_DOWN(""), "They \\L\\1\\E \\2 "},
    /* "worst airline I've used, my …" */
    {START
     "(?:the |by far the |simply the )?(worst|best|rudest|nicest|slowest|dirtiest) ((?:\\w+ ){1,3}?)(?:(?:that )?(I|we)"
     "(?:'ve| have|ve) (?:ever )?)(used|had|seen|stayed in|stayed at|been to|been on|eaten|flown with|flown|dealt "
     "with|bought|"
     "experienced|known|travelled with|visited|tried|ordered from)(?:, |[.!]+(?: |$)|$)",
     "This is the \\L\\1\\E \\2\\3 have ever \\4. "},
    {START "(?:the )?(worst|best|rudest|nicest|slowest) ((?:\\w+ ){1,3}?)ever(?:, |[.!]+ )(?=\\w)",
     "This is the \\L\\1\\E \\2ever. "},
    {"(?<=have ever )(used|had|seen|stayed in|stayed at|been to|been on|eaten|flown with|flown|dealt "
     "with|bought|experienced|known|"
     "travelled with|visited|tried|ordered from)\\. "
     "(?=(?:sorted|fixed|helped|refunded|replaced|found|got|lost|broke|cancelled|"
     "charged|left|sent|forgot|ruined|told|kept|gave|made|took|delivered|delayed|refused|ignored)\\b)",
     "\\1. You "},
    {"(?<=\\w ever)\\. "
     "(?=(?:sorted|fixed|helped|refunded|replaced|lost|broke|cancelled|charged|left|sent|forgot|ruined|told|kept|"
     "gave|made|took|delivered|delayed|refused|ignored)\\b)",
     ". You "},
    /* whose deed the form of its verb does not tell from an order */
    {START "(receptionist|nurse|doctor|dentist|pharmacist|cashier|teller|clerk|driver|courier|waiter|waitress|steward|"
           "stewardess|guard|"
           "conductor|porter|cleaner|plumber|engineer|technician|mechanic|fitter|installer|agent|manager|salesman|"
           "assistant|operator|vet|"
           "optician|hairdresser|barber|dealer) (?=(?:read|put|cut|set|let|hit|shut|hurt) "
           "(?:my|me|the|our|us|it|a|an|his|her)\\b)",
     "The \\l\\1 "},
    {START "(agent|driver|courier|receptionist|nurse|doctor|pharmacist|cashier|clerk|waiter|waitress|steward|guard|"
           "conductor|porter|"
           "cleaner|engineer|technician|mechanic|manager|salesman|assistant|operator|lady|man|guy|woman|girl|boy) "
           "(?=(?:on|at|in|from|behind) (?:the|your|my|our) [a-z]+ "
           "(?:[a-z]+ed|said|told|put|hung|gave|took|was|is|had|kept|left)\\b)",
     "The \\l\\1 "},
    /* a thing where it is */
    {START COUNT " (?!(?:minutes?|hours?|hrs?|mins?|days?|weeks?|months?|years?|times|pounds|euros|dollars)\\b)((?:[a-"
                 "z-]+ ){0,3}?[a-z-]+s) (on|in) (?=(?:my|our|the|this|one)\\b)(?![^.!?\\n]*\\b" FINITE "\\b)",
     "There are \\L\\1\\E \\2 \\3 "},
    {START "(speeds?|temperatures?|queues?|waits?|prices?|delays?|download speeds?|upload speeds?) of "
           "(?=\\W?\\d)(?![^.!?\\n]*\\b" FINITE "\\b)",
     "I get \\l\\1 of "},
    {"(?<=\\w), (?:and )?now " COUNT " ((?:[a-z-]+ ){0,2}?[a-z-]+s) (in|on|at|of|under) ",
     ", and there are now \\1 \\2 \\3 "},
    {"(?<=\\w), (?:(?:my|the) )?(\\w+) full of (?=\\w+)(?!\\w+(?: \\w+){0,2} (?:is|are|was|were|has|have)\\b)",
     ", my \\1 is full of "},
    {"(?<=\\w), (?:and )?then (an? " LETTERS "(?: \\w+)? )(?=(?:saying|telling|asking|from|claiming|with)\\b)",
     ", then I got \\1"},
    {"(?<=\\w), (?:a |then (?:a )?)?((?:phone )?call|text|email|letter|message|voicemail) "
     "(?=(?:on|from|at|this|last|yesterday|today)\\b"
     "[^,.!?\\n]{0,40} (?:to say|saying|telling|asking|that)\\b)",
     ", then I got a \\1 "},
    {START
     "((?![^,.!?\\n]*(?:n't|cannot|\\bnot\\b|never|no longer))[^,.!?\\n]{6,80}), (the|your) "
     "(box|label|manual|website|site|app|advert|ad|packaging|contract|letter|email|tag|shelf|sign|ticket|brochure|"
     "shop|store|leaflet) (?=(?:says|said|shows|showed|states|promised|promises)\\b)",
     "\\1, but \\2 \\3 "},
    {"(?<=\\w), ((?:on|in|at) (?:my|the) [a-z]+ (?:it|they) (?:was|is|were|are|said|says|cost)\\b)", ", but \\1"},
    {START "(salary|wages|pension|payment|refund|parcel|luggage|suitcase|card|deposit|money|order) "
           "(missing|gone|late|wrong|stuck|blocked|"
           "frozen), (?=(?!not\\b|again\\b)\\w+ \\w)",
     "My \\l\\1 is \\2, and "},
    {"(?<=is )(missing|gone|late|stuck), and (colleagues|neighbours|friends|others) (?=got|have|had|were|are|received)",
     "\\1, and my \\2 "},
    {START "(exchange rates?|interest rates?|credit limit|order number|order status|return label|cash "
           "machine|cancellation fees?|"
           "delivery (?:fee|charge|slot)|refund amount|transfer (?:fee|limit)|call centre|cancel button|standing "
           "orders?|direct debits?) "
           "(?=(?:in|on|at|for|to|from|is|are|was|were|has|shows?|says|keeps?|doesn't|does|isn't|went|wasn't|of)\\b)",
     "The \\l\\1 "},
    {"(?<=\\w), (whose|which) (?=\\w+ (?:is|are|was|were|do|does|did|can|should|will)\\b[^,.!?\\n]*\\?)", ". \\u\\1 "},
    {"(?<=\\w), (whose|which) (one|\\w+) (?=(?:do|does|did|can|should|will|is|are) "
     "(?:I|you|we|it)\\b[^,.!?\\n]*(?:$|\\n))",
     ". \\u\\1 \\2 "},
    {"(?<=\\w), (?:and )?(?:it's|it is|it has|its) (?:now )?been (\\d{1,3})" STOP, ", but it has been \\1"},
    {"(?<=\\w), (?:(?:and )?this is |now |my |the )?" NTH
     " (replacement|unit|engineer|attempt|router|pair|set|visit|delivery|one)" STOP,
     ". This is the \\1 \\2"},
    /* "when" of what speaks against it, no time */
    {"\\b((?:charged|quoted|offered|sold|valued|wrote "
     "off|gave|took|billed|paid|priced)\\b[^.,!?\\n]{3,60}?(?:,\\d+)?[^.,!?\\n]{0,40}?),? when "
     "(?=the (?:same|exact same|very same|identical|shelf|advert|ad|label|price "
     "tag|sign|website|market)\\b[^.,!?\\n]*?\\b(?:sells|"
     "costs|is|says|shows)\\b)",
     "\\1 although "},
    /* "first trip", "same day": when and how */
    {"(?<!the )(?<!my )(?<!our )(?<!its )(?<!on )(?<!at )(?<!this )(?<!his )(?<!her )(?<!a )(?<!after )(?<!your "
     ")(?<!for )(?<!is )"
     "(?<!their )(?<![.!?] )(?<!every )\\b(first|second|third) "
     "(wash|trip|use|ride|wear|outing|day|night|morning|journey|flight|drive|go)" STOP,
     "on the \\1 \\2"},
    {"(?<=\\w), same (date|day|morning|afternoon|evening|night)" STOP, ", on the same \\1"},
    {"(?<=\\w), same (hour|time|minute|place|address|shop|store|station|price)" STOP, ", at the same \\1"},
    {"(?<=\\w), same (week|month|year|street|town|room)" STOP, ", in the same \\1"},
    {"(?<=\\w), same (smell|fault|problem|issue|error|noise|result|crack|leak|message)" STOP, ", with the same \\1"},
    {"(?<=This is the )(\\w+ \\w+), same thing(?: again)?" STOP, "\\1, and it does the same"},
    {"(?<=\\w), (?:the )?((?:[a-z]+ )?(?:people|staff|team|guys|folks)) "
     "(?=(?:say|says|said|told|claim|refuse|keep|just|insist)\\b)",
     ", and the \\1 "},
    {"(?<=\\w), (?=anything (?:I|we|you) (?:can|could|should) [^,.?!\\n]+\\?)", ". "},
    {"(?<=\\w),? (?:an? )?(?:absolute|complete|total|utter|sick|bad) "
     "(?:joke|disgrace|shambles|farce|rip-?off)[.!]*" STOP,
     ""},
    {START "([a-z]+) (ordered|bought|booked) (in|for|as|on|from) ([^,.!?\\n]{2,30}), "
           "(?=(?:came|arrived|was|is|broke|died|leaks)\\b)",
     "I \\2 a \\l\\1 \\3 \\4, and it "},
    {START "((?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|hours|years)) of (?=[a-z])"
           "(?![^.!?\\n]*\\b" FINITE "\\b)",
     "I have had \\l\\1 of "},
    {START "((?:cash |cheque |card )?(?:deposit|payment|transfer|top-up|refund|transaction|balance|statement)) not "
           "(showing|arriving|visible|listed|loading|updating)\\b",
     "My \\l\\1 is not \\2"},
    /* a train's or a flight's time, and what became of it */
    {"(?:" START "|(?<=[a-z], ))(?:the |my )?(\\d{1,2}[:.]\\d\\d|[0-2]\\d[0-5]\\d) "
     "((?:(?:to|from) [A-Z][\\w']+(?: [A-Z][\\w']+)? )?)(?=(?:cancelled|canceled|delayed|diverted|terminated)\\b)",
     "The \\1 \\2was "},
    /* what was done to it */
    {START "((?:(?!my |our |your |the |his |her |no |this |any |every |one |another |and |but |or )[a-z]+ )?" EVENTS SUM
           ") (" UNDONE ") (?=" BEHIND "\\b)",
     "The \\l\\1 was \\2 "},
    {START "((?:(?!my |our |your |the |his |her |no |this |any |every |one |another |and |but |or )[a-z]+ )?" OWN SUM
           ") (" UNDONE ") (?=" BEHIND "\\b)",
     "My \\l\\1 was \\2 "},
};

static struct swaps all = SWAPS(rules, G_REGEX_CASELESS);

char *
curt_filled(const char *text)
{
    return swaps_put(&all, NULL, false, g_strdup(text));
}
