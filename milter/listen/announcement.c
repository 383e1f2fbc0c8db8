/*
 * announcement.c - German that only its writer can say, in words that bear being told.
 *
 * "Ich setze Ihnen hiermit eine Frist" is done by saying it, and "danach gebe ich die Sache weiter" told to its writer reads as an
 * order: the word goes, the announcement becomes a will ("danach will ich die Sache weitergeben"). A verdict ("Ihr
 * Service ist furchtbar") is what the writer finds. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "announcement.h"

#include "swaps.h"

#include <string.h>

/* Verbs that announce nothing: what is so, or is wanted already. */
#define NO_PLAN                                                                                                         \
    "(?!habe\\b|hätte\\b|werde\\b|würde\\b|wäre\\b|möchte\\b|wollte\\b|könnte\\b|müsste\\b|konnte\\b|musste\\b|"  \
    "brauche\\b|bekomme\\b|kriege\\b|komme\\b|finde\\b|warte\\b|weiß\\b|hatte\\b|sehe\\b|bleibe\\b|sitze\\b|stehe\\b|" \
    "\\p{Ll}+(?:(?<!scha)(?<!ha)lte|rte|hte|gte|nte|kte|fte|sste|ßte|ndete|rtete) )"
#define PARTICLE "( (?:ab|an|auf|aus|ein|mit|nach|um|vor|weg|weiter|zurück|los|fest|her|hin|raus|rein|zu))"
/* What is announced for the case that nothing comes. */
#define THREAT                                                                                                          \
    "(wende|gehe|trete|kündige|erstatte|schalte|widerrufe|storniere|verklage|beauftrage|hole|ziehe|buche|reiche|gebe|" \
    "informiere|stelle|schicke|verlange|nehme|kaufe|übergebe|leite|bestelle|zahle)"
#define NO_JOINT                                                                                                       \
    "(?!(?:ist|sind|war|hat|haben|habe|hab|wird|wurde|geht|kann|und|aber|oder|wo|was|die|der|das|ich|wir)\\b)"
#define HENCE "(danach|dann|sonst|andernfalls|ansonsten|anderenfalls|notfalls)"

/* A verdict on a thing, whole: told bare, "Ihr Kundendienst ist eine Katastrophe" would be ours. */
#define VERDICT                                                                                                        \
    "(?:schrecklich|furchtbar|fürchterlich|grauenhaft|grauenvoll|miserabel|katastrophal|unterirdisch|unmöglich|"     \
    "lächerlich|erbärmlich|grottenschlecht|inakzeptabel|enttäuschend|[Ss]chrott|[Mm]üll|[Mm]ist|das [Ll]etzte|"    \
    "(?:eine? )(?:einzige )?(?:Katastrophe|Zumutung|Frechheit|Witz|Unverschämtheit|Schande|Enttäuschung|Desaster))"  \
    "(?=$|,| und )"
#define JUDGED                                                                                                         \
    "(?:\\p{Ll}+e[rs]? )*\\p{Lu}[\\p{L}-]+(?: (?:auf|von|vom|in|im|bei|beim|der|des|für|zum|zur) [^,]{1,30}?)? "      \
    "(?:ist|sind|war|waren) (?:(?!nicht\\b|kein)\\p{L}+ ){0,2}?" VERDICT

static const struct swap rules[] = {
    /* announcements and commas */
    {"^([Dd]e[nr]|[Dd]ie|[Dd]as) ([^,]{3,60}?) bitte ich(?: Sie| euch)? ((?:\\p{Ll}+ )?)zu (\\p{Ll}+en)$",
     "bitte \\4 Sie \\l\\1 \\2 \\3"},
    {", kann (?:aber |doch |leider )*nicht(?=,|$)", ", aber ich kann nicht"},
    {"^(?!Gebühren|Getränken)((?i:an|ab|auf|aus|ein|vor|zu|nach|mit|um)?(?i:ge)\\p{Ll}{3,}(?:t|en)) "
     "(waren|war|wurden?|habe|haben|hatte) ",
     "\\l\\1 \\2 "},
    {"^(\\p{Lu}[\\p{L}-]+) ((?:schon |noch |wirklich |wieder )*)(abgelaufen|storniert|gekündigt|verschickt|versandt|"
     "verlängert|verloren|ausverkauft|bezahlt|erstattet|verschoben|(?:ab|an|auf|aus|ein)?ge\\p{Ll}{2,}(?:t|en))\\?$",
     "ist \\1 \\2\\3?"},
    {"(?i)\\bmax\\b\\.? (?=\\d)", "maximal "},
    {"\\b[Oo]hne das(?= (?:ich|wir|man|er|es|sie|Sie|ihr|jemand|mir|uns|mich|der|die)\\b)", "ohne dass"},
    {"^((?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Mm]eine?|[Ii]hre?|[Ee]r|[Ss]ie|[Mm]an)\\b[^,]*? "
     "(?:meinte|sagte|behauptete|meint|sagt)(?: nur| noch)?) ((?:ich|wir|das|es|man|die|der|er) \\p{Ll}+ )",
     "\\1, \\2"},
    {"\\b(gesagt|mitgeteilt|versichert|erklärt) ((?:(?:der|die|das|mein|meine|unser) \\p{Lu}[\\p{L}-]+|ich|wir|es|man) "
     "\\p{Ll}{3,} )",
     "\\1, \\2"},
    {"^[Ee]s (wurden?) (mir|uns) (?=eine?\\b|keine?\\b|der\\b|die\\b|das\\b|\\d)", "\\2 \\1 "},
    {"^((?:[Ss]eit|[Ss]eitdem|[Ww]enn|[Nn]achdem|[Oo]bwohl) [^,]*? (?:habt|habe|hab|hat|haben|sind|wurden?)) "
     "(\\p{Ll}+ (?:ich|wir|das|die|der|es|mein|meine|man) )",
     "\\1, \\2"},
    {"^[Hh]iermit (\\p{Ll}+e) ich\\b", "ich \\1"},
    {"(?<=\\p{L}) hiermit(?= \\p{L})", ""},
    {"^(?:[Ee]ntschuldigung|[Vv]erzeihung|[Ss]orry|[Ee]ntschuldigen Sie(?: bitte)?), (?:aber )?(?=\\p{Ll})", ""},
    /* thanks and cheers behind what is praised */
    {"(?<=\\p{L}|\\)),? (?:und )?(?:(?:vielen|herzlichen|lieben|besten|tausend) [Dd]ank|[Dd]anke)(?: dafür| an alle| "
     "euch| "
     "Ihnen| nochmals?| auch| schön| sehr)*!?$|,? [Ww]eiter so!?$",
     ""},
    {"\\b([Bb]itte \\p{Ll}{3,}en) sie "
     "(?=(?:mir|uns|mich|noch|das|die|den|dies|jemand|jemanden|meine?n?|unsere?n?|eine?n?|"
     "nach|umgehend|sofort|bis|es|dringend)\\b)",
     "\\1 Sie "},
    {"^[Ww]ie (?:\\p{Ll}+ )?(?:besprochen|vereinbart|abgesprochen|gewünscht|angekündigt|erbeten),? (\\p{Ll}+e) ich ",
     "ich \\1 "},
    {"\\b(?:[Mm]ein )?Geld zurück,? (?:oder|sonst) (?:ich gehe |gehe ich )?(?:zum |zu meinem )?Anwalt$",
     "ich möchte mein Geld zurück, sonst gehe ich zum Anwalt"},
    {"^(?:[Vv]ielen )?[Dd]anke?,? (?:auch )?(?:dafür, )?dass (ich|wir) ([^,]+) "
     "(habe|haben|bin|sind|muss|müssen|musste|mussten|kann|können|konnte|konnten|darf)$",
     "\\1 \\3 \\2"},
    {"^((?i:der|die|das|mein|meine|unsere?|euer|eure|Ihre?)\\b(?: " NO_JOINT "[^ ,]+){1,8}), "
     "(ist|sind|hat|haben|wird|wurde|war|kam|kommt|fährt|fuhr|geht) (?!der|die|das|es|er|sie|ich|wir)([^,]*)$",
     "\\1 \\2 \\3"},
    {"\\bkeine Sau\\b", "niemand"},
    {"^(?:[Bb]itte )?[Ss]torno(?: bitte)?$", "ich bitte um Stornierung"},
    {"^(?:[Uu]nd |[Aa]lso )?([Mm]an|[Ee]s|[Ii]ch|[Ww]ir|[Ii]hr) (?!möchte|wollte|würde)(\\p{Ll}{2,}) (?:also |dann "
     ")?([^?,]+)\\?$",
     "\\2 \\l\\1 \\3?"},
    /* "die Rechnung bezahle ich nicht": told back it would be an order */
    {"^(?i:(eine?n?)) ((?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+) (\\p{Ll}{2,}) (ich|wir) ([^?,]*?)(nie|nicht) "
     "(?=\\p{Ll}+(?:t|en)\\b)",
     "\\4 \\3 \\5\\6 \\l\\1 \\2 "},
    {"^((?i:die|das|den|dies|diese[ns]?|meine?n?|unsere?n?|keine?n?|eine?n?)\\b(?: " NO_JOINT "[^ ,?]+){0,7}) "
     "(?!was|wo|wie|weil|die|der|das|den|dass|wenn|als|ob|und|oder|aber|soll|war|bin)(\\p{Ll}{2,}) (ich|wir) "
     "((?:(?:mir|mich|uns|euch|Ihnen|ihm|sie|es) )*)([^?]+)$",
     "\\3 \\2 \\4\\l\\1 \\5"},
    /* announced */
    {"(^|, )" HENCE " " NO_PLAN "(\\p{Ll}{2,}e) ich ([^,]+?)" PARTICLE "$", "\\1\\2 will ich \\4>\\5\\3n"},
    {"(^|, )" HENCE " " NO_PLAN "(\\p{Ll}{2,}e) ich (?!will )([^,]+)$", "\\1\\2 will ich \\4 \\3n"},
    {"^((?:[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]ollten?|[Gg]eht|[Kk]ommt|[Pp]assiert|[Ee]rhalte|[Bb]ekomme|[Hh]öre|[Ii]st) "
     "[^,]+), "
     "(?:so |dann )?" THREAT " ich ([^,]+?)" PARTICLE "$",
     "\\1, will ich \\3>\\4\\2n"},
    {"^((?:[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]ollten?|[Gg]eht|[Kk]ommt|[Pp]assiert|[Ee]rhalte|[Bb]ekomme|[Hh]öre|[Ii]st) "
     "[^,]+), "
     "(?:so |dann )?" THREAT " ich ([^,]+)$",
     "\\1, will ich \\3 \\2n"},
    {"> ", " "},
    /* judged */
    {"^((?:Ihre?|[Ee]u(?:er|re)) " JUDGED ")", "ich finde, \\1"},
    {"^(D(?:er|ie|as)|[Dd]iese[rs]?|Meine?) (" JUDGED ")", "ich finde, \\l\\1 \\2"},
};

static struct swaps active = SWAPS(rules, 0);

char *
announcement_put(char *line)
{
    return swaps_put(&active, NULL, false, line);
}
