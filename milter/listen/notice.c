/*
 * notice.c - German lines that hand something over or give notice of it, without a verb: meter readings, papers, new addresses; and
 * particulars in a row behind a sentence, which go into brackets.
 *
 * Still in the customer's person. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "notice.h"

#include "gender.h"
#include "swaps.h"

#include <string.h>

#define DETERMINER "(?:(?:der|den|die|das|mein|meinen|meine|unser|unseren|unsere|ein|einen|eine) )?"
#define READING    "((?:\\p{Lu}\\p{L}*)?(?:[Zz]ählerst[aä]nde?|[Kk]ilometerstand)|Stand)"

static const struct swap notices[] = {
    /* dates and their article */
    {"\\b([Aa]b|[Ss]eit) (\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?\\p{Lu}\\p{Ll}+))(?=[ ,.:]|$)", "\\1 dem \\2"},
    {"\\b([Bb]is) (\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?\\p{Lu}\\p{Ll}+))(?=[ ,.:]|$)", "\\1 zum \\2"},
    {"(?i)\\b(erst|zweit|dritt|viert|fünft)es mal\\b", "zum \\1en Mal"},
    {"\\bzum ([EZDVF])(rst|weit|ritt|iert|ünft)en Mal\\b", "zum \\l\\1\\2en Mal"},
    {"(?<=\\d) grad\\b", " Grad"},
    /* a number's name behind the matter */
    {"(?i),? (?:meine )?(?:kd|kunden)[.-]? ?(?:nr|nummer)\\.?:? ?(\\d[\\d/-]*)$", " (Kundennummer \\1)"},
    {"(?i),? (?:meine )?(?:vertrags|vtr)[.-]? ?(?:nr|nummer)\\.?:? ?(\\d[\\d/-]*)$", " (Vertragsnummer \\1)"},
    {"(?i),? (?:meine )?(?:bestell|best)[.-]? ?(?:nr|nummer)\\.?:? ?(\\d[\\d/-]*)$", " (Bestellnummer \\1)"},
    {"(?i),? (?:zähler)[.-]? ?(?:nr|nummer)\\.?:? ?(\\d[\\d/-]*)$", " (Zählernummer \\1)"},
    /* readings */
    {"^(?:[Mm]ein |[Uu]nser |[Dd]er )?(?:[Aa]ktueller |[Nn]euer )?" READING "(?: (vom|am|zum|per) "
     "(\\d[\\d.]*(?: \\p{Lu}\\p{Ll}+)?(?: \\d{4})?))?[:,]? (\\d[\\d.,]*)( kWh| m³| m3| km)?(?=[ ,]|$)",
     "ich melde den \\1>\\2 \\3: \\4\\5"},
    {"^[Zz]ählerstand (Strom|Gas|Wasser|Heizung)[:,]? (\\d[\\d.,]*)( kWh| m³| m3)?,? (?:abgelesen )?(?:am|vom) "
     "(\\d[\\d.]*)$",
     "ich melde den Zählerstand für \\1 vom \\4: \\2\\3"},
    {"^[Zz]ählerstand (Strom|Gas|Wasser|Heizung)[:,]? (\\d[\\d.,]*)( kWh| m³| m3)?$",
     "ich melde den Zählerstand für \\1: \\2\\3"},
    {">(?:vom|am|zum|per) (?=\\d)", " vom "},
    {"> : ", ": "},
    /* new particulars */
    {"^(?:[Mm]eine |[Uu]nsere )?[Nn]eue (Adresse|Anschrift|Bankverbindung|Kontoverbindung|Telefonnummer|Handynummer|"
     "Mailadresse|E-Mail-Adresse|IBAN|Lieferadresse|Rechnungsadresse)( ab [^:,]*\\d[^:,]*?)?(?:[:,].*)?$",
     "ich habe\\2 eine neue \\1"},
};

/* A thing and what is to be done with it, what is asked of it, what came of it: with or without a question mark. */
static const struct swap notes[] = {
    {"^(\\p{Lu}\\p{L}+) (kündigen|stornieren) und (?:mein |das )?Geld zurück$",
     "ich möchte \\1 \\2 und mein Geld zurück"},
    {"(^|, )[Bb]itte (?:um )?(?:eine )?(\\p{Lu}\\p{L}*(?:ung|tion))( (?:um|auf|zum|bis|für|vom|der|des|von|per|an)\\b"
     "[^,:]*?[^n,:])?$",
     "\\1ich bitte um eine \\2\\3"},
    {"^(\\p{Lu}\\p{L}+)((?: (?:am|vom|für|zum|Nr\\.?|\\d)[^,]*)?) "
     "(absagen|verschieben|kündigen|stornieren|ändern|umbuchen|"
     "verlängern|umtauschen|zurückgeben|abbestellen|abmelden|löschen|reklamieren)(?: bitte)?(?=,|$)",
     "ich möchte \\1\\2 \\3"},
    {"^((?:[Ii]ch möchte|[Bb]itte) [^,]+), (bin|habe|kann|muss|komme|ziehe|brauche|nutze|benutze|finde|wohne) ",
     "\\1, ich \\2 "},
    {", (Fehler|Fehlercode|Meldung) ([A-Z]{0,2}\\d[A-Z0-9-]*)(?=,|$)", " (\\1 \\2)"},
    {"(?<=\\p{Ll}|\\)), ist (\\d+ (?:Monate|Jahre|Wochen|Tage) alt)$", " (\\1)"},
    {"\\ban (neue|alte|andere) (Adresse|Anschrift|Mailadresse|E-Mail-Adresse|Lieferadresse)\\b", "an die \\1 \\2"},
    {"^([^?]+), (warum|wieso|weshalb)\\?$", "\\1, \\2 ist das so?"},
    {"\\b(mir|uns|mit|nachfragen|erklären|mitteilen) (ob|wann|wie|warum|wieso|wo|was|welche|wer) "
     "(?=(?:ich|wir|es|das|der|die|mein\\p{Ll}*|Sie|ihr)\\b)",
     "\\1, \\2 "},
    {"^(?:[Ii]ch )?(?:[Ww]ollte|[Mm]öchte) (?:mal |nur |kurz |gerne |gern )*(?:nachfragen|fragen|anfragen),? "
     "(?=(?:ob|wann|wie|warum|wo|was|welche|wer)\\b)",
     "ich möchte wissen, "},
    {"^(?:[Ii]st )?(?!Sind |Ist |Wäre |Wären |Wird |Werden )(\\p{Lu}[\\p{L}-]+) ((?:auch |noch |trotzdem "
     ")?(?:nach|vor|ab|am|um|für|mit|ohne|in|im|per|bei) "
     "[^?,]+?) "
     "(möglich|machbar|inklusive|erlaubt)\\?$",
     "ist \\1 \\2 \\3?"},
    {"(^|, )(Umtausch|Versand|Rücktritt|Widerruf|Austausch) (trotzdem |noch |auch )?möglich\\?$",
     "\\1ist der \\2 \\3möglich?"},
    {"(^|, )(Rückgabe|Ratenzahlung|Stornierung|Lieferung|Abholung|Umbuchung|Verlängerung) (trotzdem |noch |auch )?"
     "möglich\\?$",
     "\\1ist die \\2 \\3möglich?"},
    {"\\bok(?:ay)? aber\\b", "in Ordnung, aber"},
    {"^[Ff]alsche (\\p{Lu}[\\p{L}-]+) (angegeben|eingegeben|bestellt|gewählt|gebucht|überwiesen|eingetragen)"
     "( [^,]+)?(?=,|$)",
     "ich habe\\3 die falsche \\1 \\2"},
    {"^(Passwort|Kennwort) geändert(?=,)", "ich habe mein \\1 geändert"},
    {"^(PIN|Adresse|Mailadresse) geändert(?=,)", "ich habe meine \\1 geändert"},
    {"^[Ww]urde (?=(?:Opfer|betrogen|beklaut|abgezockt)\\b)", "ich wurde "},
    {"^(?:[Tt]oller|[Ss]uper|[Tt]op|[Kk]lasse|[Pp]rima) Service, (?=\\p{L})", ""},
    {", (?:vielen |herzlichen )?[Dd]anke? für (die|Ihre|eure|deine) ((?:\\p{Ll}+ "
     ")?(?:Hilfe|Unterstützung|Lieferung|Antwort|"
     "Bearbeitung|Reparatur|Beratung))$",
     ", und ich bedanke mich für \\1 \\2"},
    {"^Bestell(?:ung|nummer) (\\d+): nur (\\d+ von \\d+) ([^,]+?) (?:gekommen|angekommen|geliefert|erhalten|da)$",
     "von der Bestellung \\1 sind nur \\2 \\3 angekommen"},
    {"^[Nn]ur (\\d+ von \\d+) ([^,]+?) (?:gekommen|angekommen|da)$", "es sind nur \\1 \\2 angekommen"},
    {"^[Nn]ur (\\d+ von \\d+) ([^,]+?) geliefert$", "es wurden nur \\1 \\2 geliefert"},
};

/* A row of two and more particulars at the line's end: a noun and what has a figure in it. */
#define PARTICULAR "\\p{Lu}[\\p{L}-]+(?:-?(?:Nr\\.?|nummer|code))?:? [\\p{Lu}0-9][\\p{L}0-9_/.-]*\\d[\\p{L}0-9_/.-]*"

static struct swaps noticed = SWAPS(notices, 0), noted = SWAPS(notes, 0);
static GRegex *handed, *row;

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    handed = g_regex_new("^(?:[Aa]nbei|[Hh]ier|[Ii]m [Aa]nhang|[Bb]eiliegend|[Bb]eigefügt|[Aa]ngehängt)(?: (?:ist|sind|"
                         "kommt|folgt|finden Sie|erhalten Sie|findet ihr|nun|jetzt|noch|nochmals?|wie "
                         "(?:besprochen|gewünscht|vereinbart)|schicke ich|sende ich|übersende ich|Ihnen|"
                         "euch|dir))*,? " DETERMINER "((?:\\p{Ll}+e[nrs]? )?)(\\p{Lu}[\\p{L}-]+)(?=[ ,:(]|$)(.*)$",
                         0, 0, NULL);
    row = g_regex_new("^(.*\\p{Ll})[,:] (" PARTICULAR "(?:, " PARTICULAR ")*)$", 0, 0, NULL);
    g_once_init_leave(&once, 1);
}

/* NULL: nothing is handed over, or its noun is not known. */
static char *
handed_over(const struct pack *pack, const char *line)
{
    g_autoptr(GMatchInfo) match = NULL;
    if (!g_regex_match(handed, line, 0, &match))
        return NULL;
    g_autofree char *kind = g_match_info_fetch(match, 1), *noun = g_match_info_fetch(match, 2);
    g_autofree char *rest = g_match_info_fetch(match, 3), *low = g_utf8_strdown(noun, -1);
    enum gender gender = gender_of(pack, low);
    bool several = g_str_has_suffix(low, "en") || g_str_has_suffix(low, "os") || g_str_has_suffix(low, "stände");
    if (gender == UNKNOWN && !several)
        return NULL;
    g_autofree char *stem = g_strndup(kind, strcspn(kind, " "));
    gsize width = strlen(stem);
    bool two = g_str_has_suffix(stem, "en") || g_str_has_suffix(stem, "er") || g_str_has_suffix(stem, "es");
    width -= two ? 2 : g_str_has_suffix(stem, "e");
    stem[width] = '\0';
    bool many = gender == UNKNOWN;
    const char *article = many || gender == DIE ? "die " : gender == DER ? "den " : "das ";
    const char *ending = many || gender == DER ? "en " : "e ";
    return g_strdup_printf("ich schicke %s%s%s%s%s", article, stem, *stem ? ending : "", noun, rest);
}

char *
notice_told(const struct pack *pack, char *line)
{
    compile();
    line = swaps_put(&noted, NULL, false, line);
    if (strchr(line, '?') || strchr(line, '"'))
        return line;
    line = swaps_put(&noticed, NULL, false, line);
    char *given = handed_over(pack, line);
    char *told = given ? given : g_regex_replace(row, line, -1, 0, "\\1 (\\2)", 0, NULL);
    if (!told)
        return line;
    g_free(line);
    return told;
}
