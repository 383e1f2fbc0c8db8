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
#define MONTHS "january|february|march|april|may|june|july|august|september|october|november|december"
#define BEHIND                                                                                                         \
    "(?! numbers?| status| ids?| details| information| insurance| service| tickets| rooms| seats| options| fare)"
#define SPANS "(?:\\d+|two|three|four|five|six|seven|ten|few|couple of|several) (?:days?|weeks?|months?|hours?|years?)"
#define LASTS "slow|down|out|off|stuck|weak|bad|blocked|locked|dead|broken|pending|frozen|delayed|unavailable"

static const struct swap rules[] = {
    {"\\b(do|did|can|could|would|will|are|have|don't) you (?:guys|folks|lot|people) (?=[a-z])", "\\1 you "},
    {"\\bi (want|need|like)s\\b", "i \\1"},
    {"\\bits (?=for (?:pick ?up|delivery|collection|takeaway|carry ?out)\\b)", "it is "},
    {"\\bi am (?:wanting|needing) (?=to|a|an|some|the|my)", "i need "},
    {"(?<=[a-z]) (?:yes|ok|yeah) ((?:windows|android|ios|macos|mac) ?\\d*)$", " on \\1"},
    {"\\b(telling|informing) (me|us) (?=(?:my|the|our|i|it|they) )", "\\1 \\2 that "},
    {"\\b(?:every|each) time (?=i (?:ring|call|phone|try|log in|open it|ask|email|click|press it|use it|come|visit) "
     "(?:im|i'm|i am|it|"
     "they|he|she|the|you|nobody) )",
     "whenever "},
    {"\\b(french fries|fries|coke|diet coke|pepsi|sprite|fanta|lemonade|popcorn|coffee|latte|onion rings|wings) "
     "(small|medium|large)(?= and | with |$)",
     "\\2 \\1"},
    {"(?<=th|st|nd|rd|day|week) something (?=small|big|cheap|close|near|quiet|simple)", ", something "},
    {"(?<=[a-z]) (cancel|close|send|fix|block|delete|change|check|refund|replace|remove|stop|reset|renew|move|resend) "
     "(it|that|this|them) (?:please|pls)$",
     " please \\1 \\2"},
    {" same (\\w+) same (\\w+)\\b", " with the same \\1 and the same \\2"},
    {"\\bone help\\b", "some help"},
    {"\\blike (?=(?:\\d+|two|three|five|ten|a few|an?) (?:minutes?|hours?|days?|weeks?) ago)", "about "},
    {"\\b(on|at|in) (?!the |a |my |our |your |this |that |high )([a-z]{3,}) (street|avenue|road|lane|drive)\\b",
     "\\1 \\u\\2 \\u\\3"},
    {"\\bthe (zoom|outlook|excel|skype|netflix|teams)\\b(?! (?:app|call|meeting|icon|account|file|software|program))",
     "\\u\\1"},
    {"\\btvs\\b", "TVs"},
    {"(?<=[a-z]) (?=(?:more than |over )\\d+ (?:minutes|hours|times) (?:every|each|per|a) )", ", "},
    {"\\b((?:is it|do i|should i|can i|does it|will it) [\\w ]{4,60}?) or (it|they|she|he|i|my \\w+) "
     "(will|can|would|should|is|are) ",
     "\\1 or \\3 \\2 "},
    {"(?<!know)(?<!understand)(?<!reason)(?<!not)(?<!or)(?<!and)(?<!explain)(?<!me)(?<!see)(?<!is)(?<!that) why$",
     " and i want to know why"},
    {"\\band (first|business|economy|coach) class\\b", "and in \\1 class"},
    {"\\b(know|see|check|confirm) (?:that )?((?:my|the|our) [\\w ]{2,40}?) (is|are) ([\\w ]{2,14} or "
     "(?:delayed|late|closed|cancelled|open|full))\\b",
     "\\1 whether \\2 \\3 \\4"},
    {"\\b((?:veg|veggie|cheese|pepperoni|chicken|hawaiian|margherita) )?pizza (small|medium|large)(?: size)?(?= and | "
     "with |$)",
     "\\2 \\1pizza"},
    {"(?<=morning|evening|afternoon|night|today|yesterday|\\w{3}day) seat (\\d{1,2}) ?([a-k])\\b",
     " in seat \\1\\U\\2\\E"},
    {"\\bseat (\\d{1,2}) ?([a-k])\\b", "seat \\1\\U\\2\\E"},
    {"\\b(in|seats?) (\\d{1,2}) ?([a-k]) and (\\d{1,2}) ?([a-k])\\b", "\\1 \\2\\U\\3\\E and \\4\\U\\5\\E"},
    {"(?<=\\d[A-K]) (?=(?:the |my )?(?:booking|reservation) is )", " and "},
    {"\\bwhat (documents|papers|proofs|details) (?:i )?need$", "what \\1 do i need"},
    {"\\b(is|are|am) having (?:a |an )?(license|licence|account|policy|card|plan) since\\b", "has had a \\2 since"},
    {"(?<=[a-z]) (?:so many |many )?pop ?-?ups (are|keep) coming(?: always)?", " and pop-ups keep coming"},
    {"\\bfor like (?=\\d|an? |two|three|four|five|six|ten|half|the (?:last|past))", "for about "},
    {"\\bthinking to (?=[a-z])", "considering whether to "},
    {"\\b(?:the )?other (person|driver|car|guy|party|lady|man|vehicle|van) (hit|crashed|bumped|came|drove|reversed|"
     "scratched) ",
     "and the other \\1 \\2 "},
    {"\\b(version|copy|documents?|files?) (of|in) (word|excel|outlook)\\b", "\\1 \\2 \\u\\3"},
    {"\\b(message|sms|email|text|notification) (?:the |my |your )?(product|order|parcel|package|item) (is|was|has) ",
     "\\1 that the \\2 \\3 "},
    {"\\babbreviation (\\w{1,4})\\b", "abbreviation \\U\\1\\E"},
    {"\\b(\\d+(?:st|nd|rd|th)|\\w+teenth|\\w+tieth|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
     "first|second|third|\\w+day|tomorrow|tonight|morning|evening|afternoon|night|nights|pm|am|" MONTHS ") "
     "(?=(?:one|two|three|four|five|six|seven|eight|\\d+) (?:adults?|people|persons|passengers|guests|children|kids|of "
     "us)\\b)",
     "\\1 for "},
    {"\\bi am in need of (?:to )?", "i need "},
    {"\\bi am in need to\\b", "i need to"},
    {"(?<=[a-z]) (?:and )?by the way (?=i )", " and "},
    {"\\bmissing from yesterday\\b", "missing since yesterday"},
    {"\\b(?:am|m|having|have|got) (?:having )?(?:one |a |some )?doubts?\\b", "have a question"},
    {"\\b(?:am|m) having (?:one |a |some )?(query|question)\\b", "have a \\1"},
    {"\\bdoubts? (?=about|regarding|on)", "question "},
    {" (?:and |but |there is )?no (update|response|reply|answer|refund|solution)s? (?:till now|till date|until now|so "
     "far|yet|since)(?=$)",
     " but i have had no \\1 so far"},
    {"\\bwhy (it|my \\w+|the \\w+) (is|has|was) (increased|decreased|changed|gone|stopped|blocked|reduced|declined)$",
     "and i want to know why \\1 was \\3"},
    {"\\bi (want|need|like|wish) (add|remove|book|cancel|change|check|know|open|close|apply|order|update|buy|pay|talk|"
     "speak) (?=my|a|an|the|to|for|with|one|some|about)",
     "i \\1 to \\2 "},
    {"\\b(?:what|which) (documents|papers|proofs|details|information|forms) (?:are |is )?(required|needed)\\b",
     "what \\1 are \\2"},
    {"\\badd (my \\w+|\\w+) (?:in|on) (my|the) ", "add \\1 to \\2 "},
    {"\\bspeak with (manager|supervisor|agent|someone from management)\\b", "speak with a \\1"},
    {"\\b(bought|ordered|purchased|paid|took|got)((?: \\w+){0,2}) before (" SPANS ")\\b", "\\1\\2 \\3 ago"},
    {"(?<=\\w) when (it|they|he|she) (will|would|can) (come|be|get|arrive|start|return|work)\\b", " when \\2 \\1 \\3"},
    {"\\b(cancel|return|track|change|check) (?:the |my )(order|booking|reservation) number (?=\\d|[a-z] \\d)",
     "\\1 my \\2 \\2 number "},
    {"\\bguide me (?:on |about |as to )?how to\\b", "tell me how to"},
    {"\\bexplain me\\b", "explain"},
    {"\\bwith lot of\\b", "with a lot of"},
    {"\\b(\\d+|two|three|four|five|six) persons\\b", "\\1 people"},
    {"\\bfrom (?:the )?(?:last|past) (" SPANS ")", "for the last \\1"},
    {"\\bsince (?:the )?(?:last|past) (" SPANS ")(?! ago)", "for the last \\1"},
    {"\\bsince (" SPANS ")(?! ago)", "for \\1"},
    {"\\b(not working|" LASTS ") from (yesterday|this morning|last night|last week|morning|today morning)\\b",
     "\\1 since \\2"},
    {"\\bis ((?:very |so |too |really |totally |completely )?(?:" LASTS ")) (for (?:the last )?(?:" SPANS ")|since)\\b",
     "has been \\1 \\2"},
    {"\\bare ((?:very |so |too |really |totally |completely )?(?:" LASTS ")) (for (?:the last )?(?:" SPANS
     ")|since)\\b",
     "have been \\1 \\2"},
    {"\\b(tomorrow|yesterday|\\w+day) at ((?:\\w+ )?\\w+) in the (morning|afternoon|evening)\\b", "\\1 \\3 at \\2"},
    {"\\b(know|see|check|confirm|ask|sure) (?:that "
     ")?((?:my|the|our|your|this|that|it|there|you|i)\\b(?:(?!\\b(?:if|whether|"
     "how|what|why|when|where)\\b).)*?) or not\\b",
     "\\1 whether \\2"},
    {"\\b(?:my|the) (pin number|pin|password|user name|number|code) of (my|the) ", "the \\1 for \\2 "},
    {"\\b(shows|showing|getting|gives|giving|got|get|see|seeing|displays|displaying|receiving|received) (error|blue "
     "screen|"
     "black screen|white screen|message|warning|notification|red light)\\b(?!s)(?! code [a-z]?\\d| \\d)",
     "\\1 a \\2"},
    {"\\b(getting|got|received|get|receiving|given|charged) (wrong|incorrect) (bill|item|order|product|food|amount|"
     "message|answer|drink)\\b",
     "\\1 the \\2 \\3"},
    {"\\bsince (morning|afternoon|evening)\\b", "since this \\1"},
    {"\\bwith stop (in|at)\\b", "with a stop \\1"},
    {"\\b(\\w+day|tomorrow|today|tonight) ((?:one|two|three|four|five|six|\\d+) "
     "(?:adults?|people|persons?|children|kids|passengers?))\\b",
     "\\1 for \\2"},
    {"\\b(have|has) (double charged|charged twice|charged double|overcharged|wrongly charged)\\b", "\\1 been \\2"},
    {"\\b(today|tomorrow|yesterday|now) itself\\b", "\\1"},
    {"\\b(outlook|excel|skype|teams|photoshop|chrome|windows|norton|zoom) "
     "(is|are|not|won't|wont|keeps|does|doesn't|doesnt|"
     "crashes|crashed|freezes|stopped|app|software|account|version)\\b",
     "\\u\\1 \\2"},
    {"\\b(my|in|install|update|open|using|uninstall|microsoft|ms) "
     "(outlook|excel|skype|teams|photoshop|chrome|norton|zoom)\\b",
     "\\1 \\u\\2"},
    {"\\b(?!in |a |the |of |is |to |for |fly |travel |flying |any |my )(\\w+) (first|business|coach|economy) "
     "class(?=$| for \\w+ (?:adults?|people|persons?)\\b)",
     "\\1 in \\2 class"},
    {"\\bto (?!the |a |my |another |this |your |our |that |any |which |better |bigger |cheaper )(\\w+) "
     "(package|plan|tier)\\b",
     "to the \\1 \\2"},
    {"\\bupdate me (?:about |with )?(?=the|my)", "update me on "},
    {"\\bin accident\\b", "in an accident"},
    {"\\band ((?:\\w+ ){0,4}\\w+) also$", "and \\1"},
    {"\\b(?:its|it's|it is) not (\\w+ing)((?: \\w+){0,4}?) (?:from|for|since) (?:the )?(?:last |past )?(" SPANS ")\\b",
     "it has not been \\1\\2 for \\3"},
    {"\\b(?:is|are) getting (?:hang|hanged)\\b", "keeps hanging"},
    {"\\bsome (solution|idea|way|method)\\b", "a \\1"},
    {"(?<=[a-z] )(?<!\\bi )(?<!we )(?<!you )(?<!they )(?<!and )(?<!but )(?<!also )(?<!just )(?<!only )(?<!still "
     ")(?<!now )(?<!would )"
     "(?<!not )(?<!don't )(?<!dont )(?<!didn't )(?<!who )(?<!may )(?<!might )(?<!really )(?<!will )(?<!if )(?<!so )"
     "(?:want|need) to (know|check|cancel|change|book)\\b",
     "and i want to \\1"},
    {"\\b(waited|waiting|for) whole (day|night|week|month|morning)\\b", "\\1 the whole \\2"},
    {"\\bbottle water\\b", "bottle of water"},
    {"\\b((?:\\d+|an?|two|three|four|five|six|several|few) (?:hours?|days?|weeks?|months?|minutes?|years?)) back\\b",
     "\\1 ago"},
    {"\\b(?:and|but) (?:still|yet) not (delivered|credited|refunded|resolved|fixed|processed|activated)\\b",
     "and it has still not been \\1"},
    {"\\b(?:and|but) (?:still|yet) not (?:arrived|come|came)\\b", "and it has still not arrived"},
    {"\\b(?:and|but) (?:still|yet) not (?:received|got)\\b", "and i have still not received it"},
    {"\\btoday (morning|evening|afternoon)\\b", "this \\1"},
    {"\\byesterday night\\b", "last night"},
    {"(?<!know )(?<!me )(?<!see )(?<!explain )(?<!understand )(?<!about )\\bhow (i|we) (can|could|should) "
     "(do|solve|fix)"
     "(?: it| this| that)?$",
     "how \\2 \\1 \\3 that"},
    {"(?<!know )(?<!me )(?<!see )(?<!explain )(?<!understand )(?<!about )\\bhow (i|we) (can|could|should) ",
     "how \\2 \\1 "},
    {"(?<!know )(?<!me )(?<!see )(?<!explain )(?<!understand )(?<!about )\\bwhat (i|we) (should|can|could) ",
     "what \\2 \\1 "},
    {"(?<!know )(?<!me )(?<!see )(?<!explain )(?<!understand )(?<!about )\\bwhat (i|we) (have|need) to ",
     "what do \\1 \\2 to "},
    {"\\b(problem|problems|issue|issues) in (my|our)\\b", "\\1 with \\2"},
    {"\\b(facing|having|have|got|has) (problem|issue|difficulty|error|doubt|query|question|complaint|request|"
     "appointment|account)\\b(?!s)",
     "\\1 a \\2"},
    {"\\b(book|reserve|need|want|have|get|buy|find|take|make|place|open|file|raise|lodge|schedule|request|purchase|"
     "apply "
     "for|take out|submit|register) (" THINGS ")\\b" BEHIND,
     "\\1 a \\2"},
    {"\\b(make|book|need|want|have|schedule|get|fix) (appointment|account|aisle seat|upgrade|invoice|extra "
     "(?:bed|bag|seat|blanket)|order)\\b" BEHIND,
     "\\1 an \\2"},
    {"\\ba (issue|error|account|appointment|order|invoice|upgrade|aisle)\\b", "an \\1"},
    {"\\b(on|for|of|about) (flight|train|bus) (from|to)\\b", "\\1 the \\2 \\3"},
    {"\\b(change|update|check|cancel|confirm|modify|upgrade|renew|reset|recover|track|pay) (seat|flight|booking|"
     "reservation|address|password|plan|policy|appointment|order|balance|bill|phone number|email address|subscription|"
     "account balance|account|card|details|profile)\\b(?=$| "
     "(?:to|for|on|from|of|in|please|and|but|can|how|because|as)\\b)",
     "\\1 my \\2"},
    {"\\bdiscuss about\\b", "discuss"},
    {"\\b(return|revert) back\\b", "\\1"},
    {"\\b(limit|balance|bill|charges?|purchases?|payments?|transactions?) (on|from|for|with) my visa\\b",
     "\\1 \\2 my Visa"},
    {"\\b(booking|customer|order|account|user|transaction|case|employee|policy|member|ticket|reference|photo|insurance|"
     "caller) "
     "id\\b",
     "\\1 ID"},
    {"\\bid (card|number|proof)\\b", "ID \\1"},
    {"\\b(fare code|booking code|fare class|restriction|terminal|code) "
     "(?!(?:is|in|on|it|to|of|for|at|by|my|no|or|as|an|a|so|i|we)"
     "\\b)([a-z]{1,2}\\d*)\\b",
     "\\1 \\U\\2\\E"},
    {"\\b(sim|cd|dvd|tv|usb|pc|pdf|gps|vat|atm|vpn|hdmi|hd)\\b", "\\U\\1\\E"},
    {"\\b([a-z]{1,3})(\\d{2,4})\\b", "\\U\\1\\E\\2"},
};

static struct swaps all = SWAPS(rules, 0);

char *
dialect_mended(const char *text)
{
    return swaps_put(&all, NULL, false, g_strdup(text));
}
