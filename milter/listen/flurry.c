/*
 * flurry.c - German and Dutch written in a flurry: marks and blanks left out between clauses ("am Apparat ich wurde", "gehört ich muss",
 * "Ausweisdafür", "abgelehnt..selbst"), a reason or a contrast behind a stop that has no clause of its own ("Langsam. Weil …"), an order
 * and its reason held by a comma alone, oaths within a question ("wie zum Kuckuck").
 *
 * Each is put as the same words would stand in a careful mail, before sentences are cut; only what can be read in one way is touched.
 * Owns its compiled patterns for the life of the process. Any thread.
 */
#include "flurry.h"

#include "swaps.h"

#define START "(?:\\A\\s*|(?<=[.!?…] )|(?<=\\n))"
#define ENDS  "(?=\\s*(?:[.!?,]|$|\\n))"

/* German: who a clause of its own is about, and an infinitive with "zu". */
#define DE_WHO                                                                                                              \
    "(?:ich|wir|man|er|es|das|(?:meine?|unsere?|die|der|das) \\p{Lu}[\\p{L}-]+) "                                           \
    "(?:muss|müssen|kann|können|soll|sollen|darf|dürfen|brauche|brauchen|bin|sind|habe|haben|hätte|wäre|wird|ist|hat|" \
    "kommt|geht|gibt)\\b"
#define DE_TO                                                                                                          \
    "(?:zu \\p{Ll}{2,}n|\\b(?:ab|an|auf|aus|ein|mit|nach|um|vor|weg|her|hin|los|zurück|vorbei|weiter|fest|frei|raus|" \
    "rein|her(?:aus|ein)|zusammen)zu\\p{Ll}{2,}n)"
#define DE_VERB                                                                                                           \
    "(?:bin|bist|ist|sind|war|habe|hab|haben|hat|hatte|kann|können|konnte|muss|müssen|musste|will|wollen|möchte|soll|" \
    "darf|werde|werden|wird|würde|bekomme|kriege|brauche|gibt|geht|kommt|steht|erscheint|passiert|heißt)"
/* Dutch: what a clause of its own begins with, behind a noun. */
#define NL_VERB                                                                                                        \
    "(?:werd|ben|heb|was|had|kreeg|kan|kon|moet|moest|wil|wilde|krijg|bel|belde|vind|wacht|zie|zijn|hebben|waren|"     \
    "hadden|kregen|kunnen|konden|moeten|moesten|willen|krijgen|wachten)"

#define NL_BUSY                                                                                                        \
    "[Aa]l ((?:een|twee|drie|vier|vijf|zes|\\d+) (?:dagen|dag|weken|week|maanden|maand|jaar|uur)) aan het "            \
    "(wachten|bellen|mailen|proberen|zoeken|vragen)\\b"

static const struct swap_of rules[] = {
    /* oaths that a question is strewn with */
    {"de",
     "\\b((?i:wie|warum|wieso|weshalb|was|wo|wann|wer|woran|wohin)) (?:in|bei|um|zum?|zur) "
     "(?:alles in der Welt|aller Welt|Himmels ?[Ww]illen|Gottes [Nn]amen|Gottes "
     "[Ww]illen|[Kk]uckuck|[Tt]eufel|[Gg]eier|"
     "[Hh]enker|Hölle)(?: noch ?mal| nochmal)?,? ",
     "\\1 ", NULL},
    {"nl",
     "\\b((?i:hoe|waarom|wat|waar|wanneer|wie)) (?:in (?:hemelsnaam|godsnaam|vredesnaam|'s hemelsnaam)|voor de "
     "duivel) ",
     "\\1 ", NULL},

    /* blanks and stops left out */
    {"de", "(?<=\\p{Ll}{3})(dafür|davon|dazu)(?=\\s*(?:[.!?]|$|\\n))", " \\1", NULL},
    {"de", "(?<=\\p{L}{2})(?<!www)\\.{2,3}(\\(|\\p{Ll})", ". \\u\\1", NULL},
    {"nl", "(?<=\\p{L}{2})(?<!www)\\.{2,3}(\\(|\\p{Ll})", ". \\u\\1", NULL},
    {"de", "\\b(um|ab|gegen) (\\d{1,2})\\. (Von|Nach|Ab|In|Zum|Zur|Bis|Richtung) (?=\\p{L})", "\\1 \\2 \\l\\3 ", NULL},

    /* who says what is told behind it */
    {"de",
     "\\b(gehört|gelesen|erfahren|bemerkt|gemerkt|festgestellt|gesehen|gesagt bekommen|mitgeteilt bekommen),? (" DE_WHO
     ")",
     "\\1, \\2", NULL},
    {"de",
     "\\b((?:muss|müssen|soll|sollen|kann|können|darf|möchte|will) (?:ich |man |mich |uns |sich |das |es |nicht |noch "
     "|keinen? |mehr )*)(\\p{Ll}+en) (dafür|dazu|davon|damit|dabei)" ENDS,
     "\\1\\3 \\2", NULL},

    /* commas */
    {"de",
     "\\b(geweigert|vergessen|versprochen|gebeten|angeboten|vorgeschlagen|zugesagt|aufgefordert|empfohlen|beschlossen|"
     "geraten|(?:nicht|nie) geschafft|gezwungen|verpflichtet|(?:nicht )?in der Lage|nicht bereit|keine Lust|keine "
     "Möglichkeit|die Möglichkeit) (?!und\\b|oder\\b|zu \\p{Ll}+n\\b|worden|hat\\b|habe|ist\\b|wird|wurde|sind\\b)"
     "([^,.!?\\n]{3,70}?" DE_TO ")" ENDS,
     "\\1, \\2", NULL},
    {"de",
     "\\b(weg|kaputt|zurück|dabei|an|ab|auf|\\p{Ll}*ge\\p{Ll}{3,}(?:t|en)) aber "
     "(?=(?:ich|wir|es|bei|bis|leider|trotzdem|"
     "niemand|keiner|nichts|nur|erst|nicht)\\b)",
     "\\1, aber ", NULL},
    {"de",
     "(?<=\\p{L}{3}) aber ((?:ich (?:bin|habe?|kann|muss|war|will|möchte|hatte|bekomme)|wir "
     "(?:sind|haben|können|müssen|waren|wollen|hatten))\\b)",
     ", aber \\1", NULL},
    {"de",
     START "((?:Wenn|Falls|Sobald|Nachdem|Bevor|Obwohl|Solange|Sollte) "
           "(?:[^,.!?\\n]|\\d\\.){6,80}?(?:t|en|te|ten|ist|bin|habe|kann|"
           "muss|soll|will|war|darf)) (" DE_VERB " (?:ich|wir|er|es|sie|man|das|der|die|mir|uns|mein\\p{Ll}*) )",
     "\\1, \\2", NULL},

    /* a reason or a contrast that has no clause of its own behind it */
    {"de",
     "(?<=\\p{Ll})\\s*[.!]\\s+(Weil|Obwohl|Ohne dass|Sodass) (?=[^,.!?\\n]{8,200}[.!]|[^,.!?\\n]{8,200}(?:\\n|$))",
     ", \\l\\1 ", NULL},
    {"nl", "(?<=\\p{Ll})\\s*[.!]\\s+(Omdat|Hoewel|Terwijl|Zodat|Zonder dat) (?=[^,.!?\\n]{8,200}(?:[.!]|\\n|$))",
     ", \\l\\1 ", NULL},

    /* two that nothing or a comma alone holds together */
    {"nl",
     "(?<=[\\p{L}\\d] )((?:aan|op|in|bij|van|met|naar|voor) (?:de|het|een|mijn|onze|jullie|uw) \\p{Ll}{3,}) "
     "(ik|wij|we) (" NL_VERB ")\\b(?! (?:ook )?(?:en|of)\\b)",
     "\\1. \\u\\2 \\3", NULL},
    {"nl",
     START "((?:Zet|Stuur|Geef|Stop|Annuleer|Bel|Mail|Los|Maak|Haal|Betaal|Stort|Herstel|Verwijder|Laat|Kom|Zorg|Regel|"
           "Stuurt|Graag|Gelieve|Neem|Breng|Schrap|Pas|Corrigeer|Draai)\\b[^,.!?\\n]{3,60}), ((?:ik|wij|we) (?:kan|"
           "kunnen|heb|hebben|ben|zijn|wil|willen|moet|moeten|zit|zitten|wacht|wachten|betaal)\\b)",
     "\\1. \\u\\2", NULL},
    {"de", "(?<=\\p{L}{3}),? (wofür|wozu|warum|wieso) (dann|bitte|denn) (?=[^.!?\\n]{2,80}\\?)", ". \\u\\1 \\2 ", NULL},
    {"de", "\\b([Ww]ozu|[Ww]ofür|[Ww]arum|[Ww]ieso) (?:Zahl|zahl) ich\\b", "\\1 zahle ich", NULL},

    {"de",
     START
     "((?:Bitte )?\\p{L}+en Sie [^,.!?\\n]{3,70}|Bitte [^,.!?\\n]{5,70}), ((?:ich|wir) (?:kann|können|habe|haben|bin|"
     "sind|will|wollen|muss|müssen|brauche|brauchen|warte|warten)\\b[^?\\n]*?[.!]|(?:ich|wir) (?:kann|können|habe|"
     "haben|bin|sind|will|wollen|muss|müssen|brauche|brauchen|warte|warten)\\b[^.!?\\n]*$)",
     "\\1. \\u\\2", NULL},
    {"nl", ", (dit|dat) (is|was|werkt|lukt|gebeurt) (?=(?:nog|niet|nu|al|helaas|echt|toch|tot) )(?![^.!?\\n]*\\?)",
     ". \\u\\1 \\2 ", NULL},
    {"de",
     "(?<=\\p{Ll}), (das|dies) (ist|war|funktioniert|klappt|passiert) (?=(?:noch|bis|bisher|leider|aber) "
     ")(?![^.!?\\n]*\\?)",
     ". \\u\\1 \\2 ", NULL},

    {"nl", ", (€ ?\\d[\\d.,]*|\\d[\\d.,]* euro) te veel betaald" ENDS, ", en ik heb \\1 te veel betaald", NULL},
    {"de", ", (\\d[\\d.,]* ?(?:Euro|€)) zu ?viel (bezahlt|gezahlt)" ENDS, ", und ich habe \\1 zu viel \\2", NULL},

    {"de",
     "(?<=[\\p{L}\"“”]) dabei (is|ist|war|hat|habe?|steht|sind|haben|hatte|wurde) (der|die|das|ich|wir|es|alles|"
     "mein\\p{Ll}*|unser\\p{Ll}*) (?![^.!?\\n]*,)",
     ". Dabei \\1 \\2 ", NULL},
    {"de", "(?<=\\p{L}{3}),? (was tun|was jetzt|was nun)\\s*\\??\\s*$", ". \\u\\1?", NULL},
    {"de",
     "(?<=[\\p{L}\"“”]) ?[–-] ([Bb]itte um (?:Hilfe|Rückruf|Antwort|Klärung|Rückmeldung|Erstattung|Prüfung|Info)\\b)",
     ". \\u\\1", NULL},
    {"de", "\\b([MmDdSs]|)eim (?=\\p{L}{3})", "\\1einem ", NULL},
    {"de",
     START "Die (?:hab|habe) ich ((?:letzte|vorige|diese|jede|die ganze) (?:Woche|Nacht|Zeit)|letzten \\p{Lu}\\p{L}+|"
           "vorigen \\p{Lu}\\p{L}+) (?=[^,.!?\\n]*(?:t|en)\\b)",
     "Ich habe sie \\1 ", NULL},

    {"nl", ", besteld (?:was|waren|is|zijn) (\\d+ [^,.!?\\n]{2,30})(?=[.!,]|$|\\n)", ", terwijl er \\1 besteld waren",
     NULL},
    {"nl", ", besteld (was|waren) (\\p{Ll}[^,.!?\\n]{2,30})(?=[.!,]|$|\\n)", ", terwijl er \\2 besteld \\1", NULL},

    {"de",
     "(?<=[\\p{Ll}\\d,] |\\p{Ll}\\p{Ll}: "
     ")(UND|ODER|ABER|NICHT|NIE|IMMER|SOFORT|HABE|SEHR|NUR|JETZT|ENDLICH|WIEDER)(?=[,.!?]* "
     "\\p{Ll})",
     "\\L\\1\\E", NULL},

    {"de", START "(Wieder|Erneut|Schon wieder|Nochmals?) (eine?n? [^,.!?\\n]{3,40}) (bekommen|erhalten)(?=[,.!]|$|\\n)",
     "Ich habe \\l\\1 \\2 \\3", NULL},
    {"de",
     START
     "((?:Schon wieder|Wieder|Erneut) eine (?:\\p{Ll}+ )?(?:Mahnung|Rechnung|Zahlungserinnerung|Abbuchung|Absage))(?=, "
     "(?:obwohl|dabei|trotz)|\\s*[.!]|$)",
     "Ich habe \\l\\1 bekommen", NULL},
    {"de",
     "\\b([Ii])ch (?:wollte|würde|hätte) (?:(?:mal|nur|gerne?|kurz|eben|noch|einfach|mich) "
     ")*(?:nachfragen|anfragen|fragen|"
     "gewusst|erfahren|nachhaken|erkundigen),? (?=(?:ob|wann|wie|was|wo|warum|welche\\p{L}?|wer|bis wann|ab wann) )",
     "\\1ch möchte wissen, ", NULL},
    {"nl", "\\b([Ii])k (?:vroeg|vraag) me(?: eigenlijk)? af (?=(?:of|wanneer|waarom|hoe|wat|waar) )",
     "\\1k wil graag weten ", NULL},

    /* what it does, without "es" and "het" */
    {"de",
     START
     "(Zählt|Startet|Lädt|Öffnet|Reagiert|Stürzt|Läuft|Druckt|Zeigt|Hängt|Piept|Tropft|Klappt|Verbindet|Speichert|"
     "Synchronisiert|Schließt|Wackelt|Quietscht|Leckt|Hakt|Ruckelt|Heizt|Kühlt|Riecht|Stinkt) ((?:seit|nicht|nur|"
     "immer|ständig|dauernd|keine?[nr]?|plötzlich|einfach|gar|leider|auch|andauernd|nach|beim?|sich|sehr|nichts|"
     "überhaupt|total|komplett)\\b[^.!?\\n]{3,}(?:[.!]|$|\\n))",
     "Es \\l\\1 \\2", NULL},
    {"nl", START "Doet het ((?:niet|nog|al|niks|maar|opeens|ineens|sinds)\\b[^.!?\\n]{2,}(?:[.!]|$|\\n))",
     "Hij doet het \\1", NULL},
    {"nl",
     START "(Werkt|Start|Lukt|Laadt|Opent|Hapert|Piept|Lekt|Kraakt|Stinkt|Klopt|Reageert|Loopt|Blijft|Print) "
           "((?:niet|niets|nog|alleen|al|weer|steeds|constant|geen|maar|sinds|helemaal|ineens|vast|hangen)\\b[^.!?\\n]*"
           "(?:[.!]|$|\\n))",
     "Het \\l\\1 \\2", NULL},
    {"de", "\\b(?!für|auf|in|um|an|durch|vor|über|unter|hinter)(\\p{Ll}{3,})['’]s(?=[ ,.!?])", "\\1 es", NULL},
    {"nl",
     START "U begrijpt (?:vast |zeker |hopelijk |ongetwijfeld |wel )?dat (?:dit|het|ik|dat|wij) [^.!?\\n]*[.!]+ ?", "",
     NULL},

    /* a question whose reason stands behind a comma, before its mark */
    {"nl",
     START
     "((?:[Hh]oi|[Hh]allo|[Dd]ag|[Hh]ey|[Hh]i),? "
     "|)((?i:Hoe|Waar|Wanneer|Wat|Welke|Waarom|Kan|Kunnen|Kunt|Mag|Is|Zijn|Hebben|Heeft)\\b[^,.!?\\n]{6,110}), ((?:ik|"
     "we|wij) (?:heb|hebben|ben|zijn|kan|kunnen|krijg|krijgen|zie|zien|wacht|wachten|zit|zitten|sta|staan)\\b"
     "[^,.!?\\n]{4,90})\\?+",
     "\\1\\u\\3. \\u\\2?", NULL},
    {"de",
     START "((?:[Hh]allo|[Hh]ey|[Hh]i|[Mm]oin),? "
           "|)((?i:Wie|Wo|Wann|Was|Welche\\p{L}?|Kann|Können|Könnt|Könnten|Darf|Ist|Sind|Habt|Haben|Gibt)\\b[^,.!?\\n]{"
           "6,110}), "
           "((?:ich|wir) (?:habe?|haben|bin|sind|war|waren|kann|können|sehe|sehen|bekomme|bekommen|warte|warten|stehe|"
           "stehen|finde)\\b[^,.!?\\n]{4,90})\\?+",
     "\\1\\u\\3. \\u\\2?", NULL},

    /* Dutch without "ik", which stands like a question and is none */
    {"nl",
     START "(Heb|Ben|Had|Kreeg|Krijg|Wil|Wilde|Zit|Sta|Wacht) ((?:mijn|onze|de|het|een|al|gisteren|net|nu|geen|nog|"
           "vorige|sinds|vandaag|via|bij|op|in|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|twee|drie|"
           "vier|graag|weer|nooit|niet|voor)\\b[^.!?\\n]{3,}(?:[.!]|$|\\n))",
     "Ik \\l\\1 \\2", NULL},

    /* Dutch: what somebody waits, writes or calls to learn; who waits */
    {"nl",
     "(?<=\\p{Ll}),? om te (?:weten(?: te komen)?|vragen|horen) (of|wat|wanneer|waar|hoe|waarom) (?=[^,.!?\\n]{8,})",
     ". Ik wil weten \\1 ", NULL},
    {"nl", START "(Na [^,.!?\\n]{2,40}?\\b(?:onze|ons) [^,.!?\\n]{2,30}?) " NL_BUSY,
     "Wij zijn \\l\\1 al \\2 aan het \\3", NULL},
    {"nl", START "(Na [^,.!?\\n]{2,40}?\\bmijn [^,.!?\\n]{2,30}?) " NL_BUSY, "Ik ben \\l\\1 al \\2 aan het \\3", NULL},
    {"nl", START "()" NL_BUSY, "Ik ben al \\2 aan het \\3", NULL},
};

char *
flurry_settled(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, 0, .spares = true);
    return swaps_put(&table, language, false, body);
}
