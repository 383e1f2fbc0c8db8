/*
 * voice.c - German that only its writer can say, in words that bear being told.
 *
 * "Ich setze Ihnen hiermit eine Frist" is done by saying it, and "danach gebe ich die Sache weiter" told to its writer reads as an
 * order: the word goes, the announcement becomes a will ("danach will ich die Sache weitergeben"). Thanks hung on praise and a label
 * before a question are taken off, and a verdict ("Ihr Service ist furchtbar") becomes the writer's own view. Owns its compiled
 * patterns for the life of the process. Pure, thread-safe.
 */
#include "voice.h"

#include "clause.h"
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

static const struct swap rules[] = {
    /* spoken leads, announcements and afterthoughts */
    {"^(?:(?:[Jj]a|[Hh]allo|[Aa]lso|[Oo]kay|[Mm]oin|[Ää]hm?|[Gg]uten [Tt]ag)[,.]? "
     ")+(?=(?:ich|wir|mein|meine|es|da|bei) )",
     ""},
    {"^(?:[Nn]ur |[Nn]och |[Uu]nd )*(?:[Zz]wei|[Dd]rei|[Ee]in paar|[Ee]ine?) (?:kurze |kleine "
     ")?(?:Kleinigkeit(?:en)?|Dinge|Sachen|Punkte?|Anmerkung(?:en)?)(?: noch)?: ",
     ""},
    {"^([Dd]e[nr]|[Dd]ie|[Dd]as) ([^,]{3,60}?) bitte ich(?: Sie| euch)? ((?:\\p{Ll}+ )?)zu (\\p{Ll}+en)$",
     "bitte \\4 Sie \\l\\1 \\2 \\3"},
    {"^An (?:den|unseren) ([^:]+?): (?:(?:[Vv]ielen|[Tt]ausend|[Hh]erzlichen) )?[Dd]anke? (?:fürs|für das) ",
     "ich bedanke mich beim \\1 für das "},
    {"^An die ([^:]+?in\\b[^:]*?): (?:(?:[Vv]ielen|[Tt]ausend|[Hh]erzlichen) )?[Dd]anke? (?:fürs|für das) ",
     "ich bedanke mich bei der \\1 für das "},
    {"\\b(?:da|danach) (?:mal |bitte |einmal |kurz )*(?:schauen|gucken|nachschauen|nachsehen|drüberschauen)$",
     "das prüfen"},
    {", kann (?:aber |doch |leider )*nicht(?=,|$)", ", aber ich kann nicht"},
    {", (?:es )?(klappt|geht|passt) (?:aber |doch |leider )*nicht(?=,|$)", ", aber es \\1 nicht"},
    {"(?<=nicht), \\p{Lu}\\p{Ll}+$", ""},
    {"^(?!Gebühren|Getränken)((?i:an|ab|auf|aus|ein|vor|zu|nach|mit|um)?(?i:ge)\\p{Ll}{3,}(?:t|en)) "
     "(waren|war|wurden?|habe|haben|hatte) ",
     "\\l\\1 \\2 "},
    {", und (was|wie|wann|wo|ob|wer) (?=[^,]+$)", " und \\1 "},
    {"^(\\p{Lu}[\\p{L}-]+) ((?:schon |noch |wirklich |wieder )*)(abgelaufen|storniert|gekündigt|verschickt|versandt|"
     "verlängert|verloren|ausverkauft|bezahlt|erstattet|verschoben|(?:ab|an|auf|aus|ein)?ge\\p{Ll}{2,}(?:t|en))\\?$",
     "ist \\1 \\2\\3?"},
    {"^[Mm]elde? mich\\b", "ich melde mich"},
    {"^Neue (\\p{Lu}\\p{L}+), (?=\\p{L})", "ich habe eine neue \\1, "},
    {"^Neues (\\p{Lu}\\p{L}+), (?=\\p{L})", "ich habe ein neues \\1, "},
    {"^Neuer (\\p{Lu}\\p{L}+), (?=\\p{L})", "ich habe einen neuen \\1, "},
    {"^(Kassenzettel|Kassenbon|Bon|Beleg) (habe?) ich( noch)?$", "ich habe den \\1\\3"},
    {"^(Rechnung|Quittung|Bestätigung|Verpackung) (habe?) ich( noch)?$", "ich habe die \\1\\3"},
    {"^(Screenshot|Nachweis) (habe?) ich( noch)?$", "ich habe einen \\1"},
    {"^[Dd]as stimmt (?:so |aber |leider |einfach )*nicht$", "das stimmt meiner Ansicht nach nicht"},
    {"\\b(GANZEN?|NICHTS?|KEINE?N?|IMMER|NOCH|NIE|SOFORT|WIEDER|SCHON|NUR|ALLES?|MEHR|SEHR|HEUTE|ENDLICH|JETZT|ZWEI|"
     "DREI|"
     "EINMAL|ZWEIMAL|DREIMAL|ÜBER|SEIT|OHNE|NIEMAND|KEINER|BITTE|TROTZDEM)\\b",
     "\\L\\1\\E"},
    {"(?i)\\bmax\\b\\.? (?=\\d)", "maximal "},
    {"\\b[Oo]hne das(?= (?:ich|wir|man|er|es|sie|Sie|ihr|jemand|mir|uns|mich|der|die)\\b)", "ohne dass"},
    {"^[Dd]a bestellt man (?:extra )?(.+?),? und dann ", "ich habe \\1 bestellt, und dann "},
    {"^((?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Mm]eine?|[Ii]hre?|[Ee]r|[Ss]ie|[Mm]an)\\b[^,]*? "
     "(?:meinte|sagte|behauptete|meint|sagt)(?: nur| noch)?) ((?:ich|wir|das|es|man|die|der|er) \\p{Ll}+ )",
     "\\1, \\2"},
    {"\\b(gesagt|mitgeteilt|versichert|erklärt) ((?:(?:der|die|das|mein|meine|unser) \\p{Lu}[\\p{L}-]+|ich|wir|es|man) "
     "\\p{Ll}{3,} )",
     "\\1, \\2"},
    {"^[Ee]s (wurden?) (mir|uns) (?=eine?\\b|keine?\\b|der\\b|die\\b|das\\b|\\d)", "\\2 \\1 "},
    {"^(.*, )(bekommen|erhalten|gekauft|bezahlt) (habe|haben) (ich|wir) ([^,]+)$", "\\1\\4 \\3 \\5 \\2"},
    {"^((?:[Ss]eit|[Ss]eitdem|[Ww]enn|[Nn]achdem|[Oo]bwohl) [^,]*? (?:habt|habe|hab|hat|haben|sind|wurden?)) "
     "((?:finde?|kann|bekomme?|hab|habe|geht|ist|funktioniert) (?:ich|wir|das|die|der|es|mein|meine|man) )",
     "\\1, \\2"},
    {"^[Hh]iermit (\\p{Ll}+e) ich\\b", "ich \\1"},
    {"^[Hh]iermit (\\p{Ll}+en) wir\\b", "wir \\1"},
    {"(?<=\\p{L}) hiermit(?= \\p{L})", ""},
    {"\\b(was)( ganz)? (anderes|neues)\\b", "etwas\\2 \\3"},
    {"^(?:[Ee]ntschuldigung|[Vv]erzeihung|[Ss]orry|[Ee]ntschuldigen Sie(?: bitte)?(?: die Störung)?), (?:aber "
     ")?(?=\\p{Ll})",
     ""},
    {"^(?:[Dd]ie )?(Rechnung|Quittung|Bestätigung|Mahnung|Auftragsbestätigung)( [^,]*\\d\\S*)? bitte "
     "(?:noch ?mals?|erneut|noch einmal)(?: (?:zu)?(?:schicken|senden))?$",
     "bitte schicken Sie mir die \\1\\2 noch einmal"},
    {"^(?:(?:[Kk]urze |[Ee]ine |[Mm]eine )?Frage(?: noch)?|Anfrage): ([^?]*)$", "\\1?"},
    {"^(?:(?:[Kk]urze |[Ee]ine |[Mm]eine )?Frage(?: noch)?|Anfrage): ", ""},
    {"^[Ee]s tut (?:mir|uns) (?:sehr |wirklich )?leid, aber (?=ich|wir)", ""},
    {"\\b([Ii]ch) habe (?:gar |überhaupt )?keine(?:n blassen)? (?:Ahnung|Schimmer|Plan),", "\\1 weiß nicht,"},
    {"^[Ii]ch (?:kann|konnte) (?:es |echt |einfach |gar )*nicht (?:glauben|fassen), wie "
     "(?:schlecht|mies|miserabel|unfähig) "
     "((?:Ihr|euer) \\p{Lu}\\p{L}+) ist$",
     "\\1 ist schrecklich"},
    {"^[Ii]ch (?:kann|konnte) (?:es |echt |einfach |gar )*nicht (?:glauben|fassen), wie "
     "(?:schlecht|mies|miserabel|unfähig) "
     "((?:Ihre|eure) \\p{Lu}\\p{L}+) (ist|sind)$",
     "\\1 \\2 schrecklich"},
    /* thanks and the wish to say it, behind what is praised */
    {"^das (?:wollte|musste|möchte) ich (?:\\p{L}+ )*?(?:loswerden|sagen|mitteilen)(?:, .*)?$", ""},
    {"(?<=\\p{L}|\\)),? (?:und )?(?:vielen|herzlichen|lieben|besten|tausend) [Dd]ank(?: dafür| dafuer| an alle| euch| "
     "Ihnen| nochmals?| auch)*!?$",
     ""},
    {"(?<=\\p{L}),? (?:und )?[Dd]anke(?: dafür| an alle| euch| Ihnen| nochmals?| schön| sehr)*!?$", ""},
    {"^(?:[Vv]ielen )?[Dd]anke?, (?:aber )?(?=\\p{Ll})", ""},
    {",? (?:und )?das ist (?:ja |doch |wohl |schon |echt |einfach )*(?:Betrug|Abzocke|Diebstahl|Wucher|Nötigung)$", ""},
    {"(?<=\\p{L})(?<!wenn)(?<!falls)(?<!weil)(?<!\\bob)(?<!dass)(?<!als)(?<!wollte)(?<!wollten)(?<!wollen)(?<!will)(?<!"
     "kann)"
     "(?<!können)(?<!möchte)(?<!möchten)(?<!muss)(?<!habe)(?<!haben)(?<!werde) (das|die|der) "
     "((?:nicht|nie|nur|mir|uns) "
     "(?:[^,]+ )?\\p{Ll}+(?:t|en|te|ist|war))$",
     ", \\1 \\2"},
    {"\\b([Bb]itte \\p{Ll}{3,}en) sie "
     "(?=(?:mir|uns|mich|noch|das|die|den|dies|jemand|jemanden|meine?n?|unsere?n?|eine?n?|"
     "nach|umgehend|sofort|bis|es|dringend)\\b)",
     "\\1 Sie "},
    {"\\b(als|wenn|nachdem|bevor) ((?:ich|wir|er|sie|es) (?:[^,]{1,40} )?\\p{Ll}+(?:t|te|en|am|ar|and)) "
     "(war|waren|ist|hat|kam|wurde|konnte|musste|hatte|stand|gab) (?=der|die|das|ich|wir|kein|niemand|es|alles|mein)",
     "\\1 \\2, \\3 "},
    {"^(Tisch|Termin|Platz|Zimmer) ((?:für|am|im|um|heute|morgen) [^?]*?) (möglich|frei)\\?$", "ist ein \\1 \\2 \\3?"},
    {"\\b(am \\p{Lu}\\p{Ll}+tag|am Mittwoch|heute|morgen) (\\d{1,2}(?::\\d\\d)? Uhr)\\b", "\\1 um \\2"},
    {"^[Bb]itte um (.+?) an (?:Sie|euch)$", "ich bitte um \\1"},
    {"^((?:(?:[Dd]er|[Dd]ie|[Dd]as|[Mm]eine?|[Uu]nsere?) )?(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+) ((?:ab|seit) "
     "(?:gestern|heute|"
     "vorgestern|(?:dem )?\\p{Lu}\\p{L}+|\\d+ \\p{Lu}\\p{L}+)) "
     "(braucht|benötigt|geht|funktioniert|läuft|fehlt|ist|steht|klemmt|"
     "tropft|reagiert|lädt|hat) ",
     "\\1 \\3 \\2 "},
    {"^[Ll]eider (\\p{Ll}{3,}(?:t|te|ten)) ((?:der|die|das|mein|meine|unser|unsere|Ihr|Ihre|euer|eure) "
     "(?:\\p{Ll}+e[rsn]? )?"
     "\\p{Lu}[\\p{L}-]+) ",
     "\\2 \\1 "},
    {"^[Ll]eider (\\p{Ll}{3,}(?:t|te|ten)) (es|er|sie|ich|wir) ", "\\2 \\1 "},
    {"^(?:[Dd]ie )?(Bestellung|Lieferung|Rechnung|Sendung) ([\\p{Lu}\\d]*\\d\\S*): "
     "((?:ein|eine|der|die|das|mein|meine) (?:\\p{Ll}+ )?"
     "\\p{Lu}[\\p{L}-]+) (ist|sind|war|waren|fehlt|fehlen|hat|wurde|wurden) ",
     "bei der \\1 \\2 \\4 \\3 "},
    {"^[Ii]ch bitte (?:Sie|euch|dich) ((?:daher |deshalb |hiermit |dringend |nochmals )?)um ", "ich bitte \\1um "},
    {"^[Ww]ir bitten (?:Sie|euch|dich) ((?:daher |deshalb |hiermit |dringend |nochmals )?)um ", "wir bitten \\1um "},
    {"^(?:[Aa]ußerdem|[Zz]udem|[Zz]usätzlich|[Ff]erner) (?:würde|möchte|wollte) ich (?:auch |noch )?(?:gerne? "
     ")?(?:auch |noch )?wissen, ",
     "ich möchte außerdem wissen, "},
    {"^[Ii]ch (?:möchte|wollte|will) (?:Ihnen |euch |dir |Sie )?(?:(?:nur|gerne?|kurz|mal|einfach|noch) "
     "){0,3}(?:mitteilen|sagen|"
     "informieren|berichten), dass (ich|wir|es|(?:der|die|das|mein|meine|unser|unsere|Ihr|Ihre|euer|eure) (?:\\p{Ll}+ "
     ")?\\p{Lu}"
     "[\\p{L}-]+(?: (?:meine[rs]|unsere[rs]|Ihre[rs]|eure[rs]|des|der) \\p{Lu}[\\p{L}-]+)?) ([^,]+) "
     "(bin|habe|ist|hat|war|wurde|sind|haben|kann|muss|möchte|werde|funktioniert|fehlt)$",
     "\\1 \\3 \\2"},
    {"^[Ww]ie (?:(?:gestern|telefonisch|heute|eben|bereits|schon) "
     ")?(?:besprochen|vereinbart|abgesprochen|gewünscht|angekündigt|"
     "erbeten),? (\\p{Ll}+e) ich ",
     "ich \\1 "},
    {"\\b([Ss]teht|stand|hieß) was (von|mit|über)\\b", "\\1 etwas \\2"},
    {"^(\\p{Lu}\\p{L}+) gibt es (keine[nrms]?)$", "es gibt \\2 \\1"},
    {",? [Ww]eiter so!?$", ""},
    {"\\bdoch (?=(?:schon|bereits|längst)\\b)", ""},
    /* what comes with it, and what hangs on the money */
    {", (Fotos?|Bild(?:er)?|Screenshots?|Videos?|Rechnung|Beleg|Kassenbon|Quittung|Nachweise?|Details)(?: "
     "(?:ist|sind))? "
     "(anbei|im Anhang|angehängt|beigefügt|liegt bei|liegen bei|vorhanden)$",
     " (\\1 \\2)"},
    {"\\b(?:[Mm]ein )?Geld zurück,? (?:oder|sonst) (?:ich gehe |gehe ich )?(?:zum |zu meinem )?(Anwalt|Polizei|"
     "Verbraucherzentrale|Anzeige)$",
     "ich möchte mein Geld zurück, sonst gehe ich zum \\1"},
    {"\\bzum (Polizei|Verbraucherzentrale)$", "zur \\1"},
    {"\\bsonst gehe ich zum Anzeige$", "sonst erstatte ich Anzeige"},
    /* scorn before the matter, and a mark where none is */
    {"^[Nn]a (?:toll|super|klasse|prima|bravo|danke|herrlich)[,!:]? (?=\\p{L})", ""},
    {"^(?:[Gg]anz )?(?:[Gg]roßes|[Gg]anz tolles) Kino,? (?=\\p{L})", ""},
    {"^(?:[Ll]iebe[rs]?|[Hh]ey|[Hh]allo) \\p{L}+ (?=(?:wieso|warum|weshalb|wann|wie|wo|was)\\b)", ""},
    {"^(?:[Vv]ielen )?[Dd]anke?,? (?:auch )?(?:dafür, )?dass (ich|wir) ([^,]+) "
     "(habe|haben|bin|sind|muss|müssen|musste|mussten|kann|können|konnte|konnten|darf)$",
     "\\1 \\3 \\2"},
    {"^(?:[Dd]as |[Nn]ach |[Nn]ur )?((?:\\p{Lu}[\\p{L}-]*)?[Uu]pdate) (?:gemacht |installiert )?und seitdem ",
     "seit dem \\u\\1 "},
    {"^((?i:der|die|das|mein|meine|unsere?|euer|eure|Ihre?)\\b(?: " NO_JOINT "[^ ,]+){1,8}), "
     "(ist|sind|hat|haben|wird|wurde|war|kam|kommt|fährt|fuhr|geht) (?!der|die|das|es|er|sie|ich|wir)([^,]*)$",
     "\\1 \\2 \\3"},
    {"\\bkeine Sau\\b", "niemand"},
    {", das (?:wollte|musste|möchte) ich (?:\\p{L}+ )*?(?:loswerden|sagen|mitteilen)$", ""},
    {"\\b(gesagt|versprochen|geschrieben|mitgeteilt|behauptet) (?=(?:ich|er|sie|es|das|die|der|man|wir) "
     "(?!habe?\\b|hat\\b|ist\\b)\\p{Ll}+ )",
     "\\1, "},
    {"^(?i:(Fotos?|Bilder|Belege?|Kassenbon|Quittung|Screenshots?|Garantie|Unterlagen)) (habe?|hatte|brauche) ich "
     "([^?]+)$",
     "ich \\2 \\u\\1 \\3"},
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
    {"^[Aa]ls (\\p{Lu}\\p{Ll}+) (kann|konnte|muss) ich (das|es|sie|ihn) ([^?]+)$", "ich \\2 \\3 als \\1 \\4"},
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
};

static struct swaps active = SWAPS(rules, 0);
static GRegex *verdict;

/* A verdict on a thing, whole: "Ihr Kundendienst ist eine Katastrophe". */
#define VERDICT                                                                                                        \
    "(?:schrecklich|furchtbar|fürchterlich|grauenhaft|grauenvoll|miserabel|katastrophal|unterirdisch|unmöglich|"     \
    "lächerlich|erbärmlich|grottenschlecht|inakzeptabel|enttäuschend|[Ss]chrott|[Mm]üll|[Mm]ist|das [Ll]etzte|"    \
    "(?:eine? )(?:einzige )?(?:Katastrophe|Zumutung|Frechheit|Witz|Unverschämtheit|Schande|Enttäuschung|Desaster))"

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    verdict =
        g_regex_new("^(?i:(der|die|das|dieser|diese|dieses|Ihr|Ihre|euer|eure|unser|mein|meine)) "
                    "((?:\\p{Ll}+e[rs]? )*)(\\p{Lu}[\\p{L}-]+)((?: (?:auf|von|vom|in|im|bei|beim|der|des|für|zum|zur) "
                    "(?:(?:der|dem|den|die|das|Ihrem|Ihrer|Ihren) )?(?:\\p{Ll}+e[nrs] )?\\p{Lu}[\\p{L}-]+)*) "
                    "(ist|sind|war|waren) (?:(?!nicht\\b|kein)\\p{L}+ ){0,2}?" VERDICT "(?=$|,| und )",
                    0, 0, NULL);
    g_once_init_leave(&once, 1);
}

/* What "mit" makes of the determiner. */
static char *
dative(const char *determiner, bool many)
{
    g_autofree char *low = g_utf8_strdown(determiner, -1);
    if (word_in(low, "der die das dieser diese dieses"))
        return g_strdup(many ? "den" : word_in(low, "die diese") ? "der" : "dem");
    g_autofree char *stem = g_str_has_prefix(low, "eue") || g_str_has_prefix(low, "eur")
                                ? g_strdup("eur")
                                : g_strndup(determiner, strlen(low) - g_str_has_suffix(low, "e"));
    return g_strconcat(stem, many ? "en" : g_str_has_suffix(low, "e") ? "er" : "em", NULL);
}

/* "Ihr Kundendienst ist furchtbar" → "ich bin mit Ihrem Kundendienst sehr unzufrieden": told bare, the verdict would be ours. */
static char *
unhappy_with(char *line)
{
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(verdict, line, 0, &match))
        return line;
    gint to = 0;
    g_match_info_fetch_pos(match, 0, NULL, &to);
    g_autofree char *determiner = g_match_info_fetch(match, 1), *kinds = g_match_info_fetch(match, 2);
    g_autofree char *noun = g_match_info_fetch(match, 3), *place = g_match_info_fetch(match, 4);
    g_autofree char *verb = g_match_info_fetch(match, 5);
    bool many = word_in(verb, "sind waren"), past = word_in(verb, "war waren");
    g_autofree char *article = dative(determiner, many);
    g_autoptr(GString) described = g_string_new(kinds);
    g_string_replace(described, "er ", "e ", 0);
    g_string_replace(described, "es ", "e ", 0);
    g_string_replace(described, "e ", "en ", 0);
    bool grows = many && !g_str_has_suffix(noun, "n") && !g_str_has_suffix(noun, "s");
    char *told = g_strdup_printf("ich %s mit %s %s%s%s%s sehr unzufrieden%s", past ? "war" : "bin", article,
                                 described->str, noun, grows ? "n" : "", place, line + to);
    g_free(line);
    return told;
}

char *
voice_taken(char *line)
{
    compile();
    return unhappy_with(swaps_put(&active, NULL, false, line));
}
