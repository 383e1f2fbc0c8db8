/*
 * dialect.c - the English of callers who grew up with another language: "i am facing problem from last two days how i can solve".
 *
 * Each rule is one habit: an article left out before a thing that one books, has or asks for; a time that has lasted told in the
 * present; a question in a statement's order; a code or abbreviation typed small; and of all callers, "you guys". What is right already
 * matches none of them. Owns its compiled patterns for the life of the process. Pure.
 */
#include "dialect.h"

#include "swaps.h"

#include <glib.h>

#define THINGS                                                                                                         \
    "flight|ticket|round trip ticket|one way ticket|room|single room|double room|hotel|hotel room|table|reservation|"  \
    "booking|claim|complaint|quote|loan|personal loan|home loan|car loan|seat|window "                                 \
    "seat|taxi|cab|policy|plan|refund|"                                                                                \
    "replacement|copy|new bank account|bank account|joint account|fixed deposit|savings account|checking "             \
    "account|credit card|debit card|new card|new account|new phone|new "                                               \
    "plan|"                                                                                                            \
    "new policy|new connection|connection|subscription|cheque book|check book|statement|bank statement|receipt|"       \
    "technician|problem|question|query|request|suggestion|small pizza|large pizza|medium pizza"
#define BEHIND                                                                                                         \
    "(?! numbers?| status| ids?| details| information| insurance| service| tickets| rooms| seats| options| fare)"
#define SPANS "(?:\\d+|two|three|four|five|six|seven|ten|few|couple of|several) (?:days?|weeks?|months?|hours?|years?)"
#define LASTS "slow|down|out|off|stuck|weak|bad|blocked|locked|dead|broken|pending|frozen|delayed|unavailable"

static const struct swap rules[] = {
    /* one row of deeds, not two sentences */
    {"\\b(machine|printer|oven|boiler|washer|phone|driver|courier|app|agent|engineer|fitter|man|lady|guy|bus|train|car|"
     "door|alarm) "
     "([a-z]+ed|ate|took|gave|kept|threw|spat|said|told|put|left|held|sent) ((?:my|the|a|me|our|it|his|her)(?: "
     "[a-z]+){0,1}?) then "
     "(?=[a-z]+ed\\b|shut\\b|went\\b|died\\b|froze\\b|left\\b|drove\\b|hung\\b|ran\\b)",
     "\\1 \\2 \\3 and then "},
    /* words that English says otherwise */
    {"\\bwith lot of\\b", "with a lot of"},
    {"\\bexplain me\\b", "explain"},
    {"\\b(return|revert) back\\b", "\\1"},
    {"\\b(two|three|four|five|six|\\d+) persons\\b", "\\1 people"},
    {"\\bthinking to (?=[a-z])", "considering whether to "},
    {"\\bguide me (?:on |about |as to )?how to\\b", "tell me how to"},
    {"\\bi (want|need|like)s\\b", "i \\1"},
    {"\\bone help\\b", "some help"},
    {"\\bi am in need to\\b", "i need to"},
    {"(?<=[a-z]) (?:and )?by the way (?=i )", " and "},
    {"\\bi (want|need|like|wish) (add|remove|book|cancel|change|check|know|open|close|apply|order|update|buy|pay|talk|"
     "speak) (?=my|a|an|the|to|for|with|one|some|about)",
     "i \\1 to \\2 "},
    {"\\b(problem|problems|issue|issues) in (my|our)\\b", "\\1 with \\2"},
    {"\\b(today|tomorrow|yesterday|now) itself\\b", "\\1"},
    {"(?<=[a-z]) (cancel|close|send|fix|delete|change|check|refund|replace|stop|reset) (it|that|this|them) "
     "(?:please|pls)$",
     " please \\1 \\2"},
    {"\\b(?:and|but) (?:still|yet) not (delivered|credited|refunded|resolved|fixed|processed|activated)\\b",
     "and it has still not been \\1"},
    /* an article or "my" left out */
    {"\\bin accident\\b", "in an accident"},
    {"\\b(change|update|check|cancel|confirm|modify|upgrade|renew|reset|track|pay) "
     "(seat|flight|booking|reservation|address|password|plan|policy|appointment|order|balance|bill|account|card)(?=$| "
     "(?:to|for|on|from|please|and|but|because)\\b)",
     "\\1 my \\2"},
    {"\\b(facing|having|have|got|has) (problem|issue|difficulty|error|doubt|query|question|complaint|request|"
     "appointment|account)\\b(?!s)",
     "\\1 a \\2"},
    {"\\b(book|reserve|need|want|have|get|buy|find|take|make|place|open|file|raise|lodge|schedule|request|purchase|"
     "apply "
     "for|take out|submit|register) (" THINGS ")\\b" BEHIND,
     "\\1 a \\2"},
    {"(?<=[a-z] )(?<!\\bi )(?<!we )(?<!you )(?<!they )(?<!and )(?<!but )(?<!also )(?<!just )(?<!only )(?<!still "
     ")(?<!now )(?<!would )"
     "(?<!not )(?<!don't )(?<!dont )(?<!didn't )(?<!who )(?<!may )(?<!might )(?<!really )(?<!will )(?<!if )(?<!so )"
     "(?:want|need) to (know|check|cancel|change|book)\\b",
     "and i want to \\1"},
    /* questions */
    {"(?<!know|tell me|understand|explain|and|or|not|see|is|me) why$", " and i want to know why"},
    {"(?<!know |tell me |see |explain |understand |about )\\bhow (i|we) (can|could|should) do$", "how \\2 \\1 do that"},
    {"(?<!know |tell me |see |explain |understand |about )\\b(how|what) (i|we) (can|could|should) ", "\\1 \\3 \\2 "},
    {"\\b(know|see|check|confirm) (?:that )?((?:my|the|our) [\\w ]{2,40}? (?:is|are|was|were) [\\w ]{2,14} or "
     "(?:not|delayed|late|closed|cancelled|open|full))\\b",
     "\\1 whether \\2"},
    {"\\bwhat (documents|papers|proofs|details) (?:i )?need$", "what \\1 do i need"},
    {"\\b((?:is it|do i|should i|can i|does it|will it) [\\w ]{4,60}?) or (it|they|she|he|i|my \\w+) "
     "(will|can|would|should|is|are) ",
     "\\1 or \\3 \\2 "},
    {"(?<=\\w) when (it|they|he|she) (will|would|can) (come|be|get|arrive|start|return|work)\\b", " when \\2 \\1 \\3"},
    {"\\b(?:the )?other (person|driver|car|guy|lady|man|vehicle|van) (hit|crashed|bumped|drove|reversed) ",
     "and the other \\1 \\2 "},
    /* how long it has lasted, and when */
    {"\\b(?:from|since) (?:the )?(?:last|past) (" SPANS ")(?! ago)", "for the last \\1"},
    {"\\b(?:since|from) (" SPANS ")(?! ago| to)", "for \\1"},
    {"\\blike (?=(?:\\d+|an?|two|three|five|ten|a few|half an) (?:minutes?|hours?|days?|weeks?|months?|years?)\\b)",
     "about "},
    {"\\b(?<!go )(?<!going )(working|" LASTS ") from (?=yesterday|this (?:morning|week)|last)", "\\1 since "},
    {"\\bis ((?:very |so |too |really |totally |completely )?(?:" LASTS ")) (for (?:the last )?(?:" SPANS ")|since)\\b",
     "has been \\1 \\2"},
    {"\\b((?:\\d+|an?|two|three|four|five|six|several|few) (?:hours?|days?|weeks?|months?|minutes?|years?)) back\\b",
     "\\1 ago"},
    {"\\b(waited|waiting|for) whole (day|night|week|month|morning)\\b", "\\1 the whole \\2"},
    {"\\btoday (morning|evening|afternoon)\\b", "this \\1"},
    {"\\byesterday night\\b", "last night"},
    {"\\bsince (morning|afternoon|evening)\\b", "since this \\1"},
    {"\\b(is|are|am) having (?:an? )?(licen[cs]e|account|policy|card|plan) since\\b", "has had a \\2 since"},
    {"\\b(\\w+day|tomorrow|tonight|evening|nights?|\\w+th|first|second|third|[ap]m|\\w+ary|march|april|may|june|july|"
     "august|\\w+ber) "
     "(?=(?:one|two|three|four|five|six|\\d+) (?:adults?|people|passengers?|guests?|children)\\b)",
     "\\1 for "},
    /* names and codes typed small */
    {"\\b(on|at|in) (?!the |a |my |our |your |this |that |high )([a-z]{3,}) (street|avenue|road|lane|drive)\\b",
     "\\1 \\u\\2 \\u\\3"},
    {"\\bthe (zoom|outlook|excel|skype|netflix|teams)\\b(?! (?:app|call|meeting|icon|account|file|software|program))",
     "\\u\\1"},
    {"\\b(outlook|excel|skype|teams|photoshop|chrome|windows|norton|zoom) "
     "(is|are|not|won't|wont|keeps|does|doesn't|doesnt|"
     "crashes|crashed|freezes|stopped|app|software|account|version)\\b",
     "\\u\\1 \\2"},
    {"\\b(my|in|install|update|open|using|uninstall|microsoft|ms) "
     "(outlook|excel|skype|teams|photoshop|chrome|norton|zoom)\\b",
     "\\1 \\u\\2"},
    {"\\b(version|copy|documents?|files?) (of|in) (word|excel|outlook)\\b", "\\1 \\2 \\u\\3"},
    {"\\band (first|business|economy|coach) class\\b", "and in \\1 class"},
    {"\\bseat (\\d{1,2}) ?([a-k])\\b", "seat \\1\\U\\2\\E"},
    {"\\b(sim|cd|dvd|tv|usb|pc|pdf|gps|vat|atm|vpn|hdmi|hd)(s?)\\b", "\\U\\1\\E\\2"},
    {"\\b([a-z]{1,3})(\\d{2,4})\\b", "\\U\\1\\E\\2"},
};

static struct swaps all = SWAPS(rules, 0);

char *
dialect_mended(const char *text)
{
    return swaps_put(&all, NULL, false, g_strdup(text));
}
