/*
 * german.c - what haste leaves out of German: fillers go, and the spelling, commas, articles, subjects and verbs of a careful hand
 * are put in, before persons are turned (germanic.c); and the last hand on what was turned.
 *
 * "App geht nicht mehr seit Update" → "die App geht seit dem Update nicht mehr" needs the noun's gender: lists of the pack, read as
 * endings, so that they hold for compounds. What no rule knows stays as it is. Owns its compiled patterns for the life of the
 * process. Pure, thread-safe.
 */
#include "german.h"

#include "foreign.h"
#include "notice.h"
#include "swaps.h"
#include "telegram.h"
#include "voice.h"

#include <hearken/insight.h>
#include <hearken/text.h>
#include <string.h>

#define FELT                                                                                                           \
    "(?:sauer|stinksauer|wütend|verärgert|enttäuscht|frustriert|genervt|unzufrieden|nicht (?:mehr )?zufrieden|"     \
    "verzweifelt|verwirrt|irritiert|verunsichert|ratlos|empört|fassungslos|entsetzt|schockiert|stocksauer|"           \
    "angefressen|begeistert)"

/* Behind "die", "der" or "den" that stands for a thing named before: no "die noch offenen Beträge". */
#define POINTED                                                                                                        \
    "(?=(?:erst|noch|nochmals?|schon|eher|auch|heute|morgen|gestern|bald|überhaupt|wirklich|immer|wieder|dann|jetzt|" \
    "nun|nur|trotzdem|irgend\\p{Ll}+|separat|extra|nicht|nie|nimmer|einfach|schnell|online|kostenlos|umsonst|selber|"  \
    "selbst|so|sofort|sonst|da|dort|hier|vorher|vielleicht|mal|automatisch|dafür|dazu|damit|mir|uns|dir|alle|"        \
    "\\p{Ll}+en (?:k[aö]nn|m[uü]ss|soll|d[aü]rf)\\p{Ll}*(?:$|,))(?: |$|,))"                                         \
    "(?![^,?.]*\\b\\p{Ll}+en? \\p{Lu})"

#define ENCLOSED                                                                                                       \
    "(?:Foto|Bild|Scan|Screenshot|Video|Beleg|Kopie|Anhang|Rechnung|Quittung|Anlage|Formular|Nachweis)\\p{Ll}*"

/* In the customer's person. */
static const struct swap slips[] = {
    /* spoken and clipped */
    {"^(\\p{L}{3,}[^el])en tut (er|sie|es) (?:aber )?(?=\\p{Ll})", "\\2 \\l\\1t "},
    {"\\b([Hh]abt|[Kk]önnt|[Ss]eid|[Ww]isst|[Mm]acht|[Gg]ebt|[Nn]ehmt|[Mm]üsst|[Ww]ollt)['’]?s (?=ihr\\b)", "\\1 "},
    {"\\b(seit|obwohl|nachdem|weil|dass|als) ([^,]+?) hier (war|waren)(?=$|[,.])", "\\1 \\2 bei mir \\3"},
    {"^(?:[Ww]isst ihr|[Ww]issen Sie)(?: schon| vielleicht| zufällig| denn)*, (?=ob |wann |wo |wie |we[rmn] |was "
     "|warum |welche)",
     "ich möchte wissen, "},
    {"^(?:[Vv]ielen |[Hh]erzlichen )?[Dd]anke?(?: dir| euch| Ihnen)(?: nochmals?| schon mal)?, (?=\\p{L})", ""},
    {"^(Ob|Wann|Wo|Wie|Warum|Wer|Was|Wieso) (.+), (?:weiß|weiss) ich (leider )?(noch )?nicht( mehr)?$",
     "ich weiß \\4nicht\\5, \\l\\1 \\2"},
    {"^(Ob|Wann|Wo|Wie|Warum|Wer|Was|Wieso) (.+), (ist|war) mir (egal|unklar|nicht klar|schleierhaft|ein Rätsel)$",
     "mir \\3 \\4, \\l\\1 \\2"},
    {"(?i)^sag(?:t|en Sie)?(?: doch| einmal| mal| bitte)*, ", ""},
    {" ?\\((?:siehe (?:\\p{L}+ )?" ENCLOSED "|(?:\\p{L}+ )?" ENCLOSED "(?: ist| sind| liegt| liegen| hängt| hängen)?"
     "(?: anbei| bei| beigefügt| angehängt| dabei| an))\\)",
     ""},
    {"(?i)\\b(\\d+) ?min\\b\\.?", "\\1 Minuten"},
    {"(?i)\\b(\\d+) ?(?:std|h)\\b\\.?", "\\1 Stunden"},
    {"(?i)\\b(\\d) ?mal\\b", "\\1-mal"},
    {"(?i)(?<=\\d) eur\\b", " Euro"},
    {"(?i)\\bsim[ -]?karte(n?)\\b", "SIM-Karte\\1"},
    {"^((?i:PIN|Passwort|Kennwort|TAN|Code)) (dreimal|zweimal|mehrmals|3-mal|2-mal) falsch(?=$|,)",
     "\\1 \\2 falsch eingegeben"},
    {"\\b(doppelt|zweimal|falsch) raus(?=$|[,.])", "\\1 ausgeführt"},
    {"(^|, )(\\p{Lu}[\\p{L}-]+):? Fehlanzeige(?=$|[,.])", "\\1\\2 gibt es nicht"},
    {"\\b([Pp]in|[Tt]an|[Vv]pn|[Ww]lan|[Pp]df|[Uu]sb|[Ss]ms|[Ii]ban)\\b", "\\U\\1\\E"},
    {"(?i)(?<=\\p{L} )(?:ok|okay)(?=$|,)", "in Ordnung"},
    {"(?i)\\bein bissl\\b", "ein wenig"},
    {"(?i)\\bhätte wer\\b", "hätte jemand"},
    {"\\b(ist|sind|war) (?:komplett |total )?(?:hin|im Eimer|am Ende)(?=[,.]|$)", "\\1 kaputt"},
    {"(?i)\\b(schickt|macht|gebt|sagt|bringt|lasst)s (mir|uns|ihr|ihm|das|es)\\b", "\\1 \\2"},
    {"(?i)\\b(?:meine|mein) name ist \\p{L}+(?: \\p{Lu}\\p{L}+)?(?: und|,) ", ""},
    {"^(?:[Uu]nd )?[Ii]ch heiße \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? und (?=\\p{Ll}+e )", "ich "},
    {"\\b(Bestell|Rechnungs|Kunden|Vertrags|Sendungs)nr\\.? ", "\\1nummer "},
    {"(?<=nummer)\\. (?=[\\p{Lu}0-9])", " "},
    {"(?i)\\b(heute|gestern|morgen) (morgen|abend|mittag|nacht|vormittag|nachmittag)\\b", "\\1 \\u\\2"},
    {"^(?:[Uu]nd|[Aa]ber) (?=(?:wie|wann|wo|warum|wieso|was|wer)\\b)", ""},
    {"^(?:[Uu]nd|[Aa]ber) "
     "(?=(?:muss|müssen|kann|können|darf|soll|gilt|ist|sind|habt|haben|gibt|geht|bekomme|brauche|könnt|"
     "kostet|reicht|wird|werden)\\b.*\\?$)",
     ""},
    {"\\b([Ii]ch|[Ww]ir) wollt\\b", "\\1 wollte"},
    {"(?<!\\d )(?<!zwei )(?<!drei )(?<!eine )(?<!einer )(?<!keiner )(?<!viele )\\b(bei|von) ihnen\\b", "\\1 Ihnen"},
    {"(?<!mein )(?<!ein )(?<!unser )\\b[Zz]uhause\\b", "zu Hause"},
    {"\\bvon einem zum [Aa]ndere?n\\b", "von einem zum anderen"},
    {"\\b(hieß|heißt) es (?=(?:das|die|der|es|ich|man|mein|meine) )", "\\1 es, "},
    {"(?i)\\b(möglich|nötig|erlaubt|sinnvoll|erforderlich) (?=[^,]* (?:zu "
     "\\p{Ll}+en|\\p{Ll}{2,}zu\\p{Ll}{3,}en)(?:[?.,]|$| da | weil ))",
     "\\1, "},
    {"(?i)^(?:meine|mein) name ist \\p{L}+(?: \\p{Lu}\\p{L}+)?(?:, (?:meine )?\\p{Lu}\\p{L}+nummer(?: "
     "(?:ist|lautet))?:? "
     "\\p{L}*\\d\\S*)?$",
     ""},
    {"(?i)^(?:meine|mein) name ist \\p{L}+(?: \\p{Lu}\\p{L}+)?, (?:meine )?(\\p{Lu}\\p{L}+nummer)(?: (?:ist|lautet))? "
     "(?=[\\p{L}]*\\d)",
     "meine \\1 ist "},
    {"^([Ww]ir|[Ii]ch) \\(([^)]*)\\) (\\p{Ll}+) (.+)$", "\\1 \\3 \\4 (\\2)"},
    {"(?<!\\bist)(?<!\\bwar)(?<!\\bhat)(?<!\\bhabe)(?<!\\bhaben)(?<!\\bsind)(?<!\\bbin)(?<!\\bwird)(?<!\\bwurde)(?<!"
     "\\bkam)(?<!\\bkann)(?<!\\bmöchte)(?<!\\bwill)(?<!\\bmuss)(?<!\\bkonnte)(?<!\\bwollte)(?<!\\bbrauche)(?<!, "
     "ich)(?<!, wir)"
     "(?<=\\p{L}) aber "
     "((?:nur|noch|bisher|keinen?|keine)(?=[^,]* "
     "\\p{Ll}+(?:t|en)(?:$|,))|hat|haben|ist|war|wurde|kann|konnte|geht|ein|eine|"
     "einen|der|die|das|es|ich|"
     "wir|mein|meine|jetzt|niemand|keiner|nichts) ",
     ", aber \\1 "},
    {",, aber", ", aber"},
    {"\\bund (fehlt|fehlen) (der|die|das|ein|eine) (\\p{Lu}\\p{L}+)$", "und \\2 \\3 \\1"},
    {"\\b(brauche|brauchen) (.+?) (?:bitte )?schnell$", "\\1 schnell \\2"},
    {"\\b(geschrieben|angerufen|gemeldet|gemailt|gefragt|angefragt), keine (Antwort|Reaktion|Rückmeldung)$",
     "\\1, aber keine \\2 bekommen"},
    {"^([Bb]itte) (sofort |umgehend |dringend |schnellstens )?sperren$", "bitte \\2eine Sperrung veranlassen"},
    {"^([Bb]itte) "
     "((?:über)?prüfen|stornieren|korrigieren|ändern|klären|erledigen|beheben|löschen|reparieren|"
     "weiterleiten)(?= und\\b|$|,)",
     "bitte das \\2"},
    {"\\bzu viel (gezahltes|bezahltes|berechnetes)\\b", "zu viel \\u\\1"},
    {"\\bdas (vereinbarte|gezahlte|bestellte|versprochene)$", "das \\u\\1"},
    {"\\b[iI] (habe?|bin|will|kann|möcht\\p{Ll}*|warte|brauche?)\\b", "ich \\1"},
    {"\\ba (?=\\p{Lu}\\p{L}*(?:ung|e)\\b)", "eine "},
    {"(?<=\\p{L}) da (keine?|ich|wir|es|mein|meine|man|niemand) (?=[^,.]*\\b\\p{Ll}+(?:t|e|en|bin|war)(?: \\(|$))",
     ", da \\1 "},
    {"\\b(ist|sind|war|habe?|haben|hatte|lohnt|werbt|habt|hat) (?:ja|doch)(?= \\p{L}| \\d)(?! nicht so)", "\\1"},
    {"\\b(\\p{Ll}+(?:iert|t|en)) gehabt(?=[,.]|$)", "\\1"},
    {"(\\p{Lu}\\p{L}+) zurück, (\\d+(?:,\\d\\d)? (?:€|Euro))(?=$|\\?)", "\\1 (\\2) zurück"},
    {", (\\d+(?:,\\d\\d)? (?:€|Euro))(?=$|\\?)", " (\\1)"},
    {"^([Dd]ie (?:App|Seite|Website|Software)) ist (?:\\p{L}+ "
     "){0,2}(?:[Mm]üll|[Ss]chrott|[Mm]ist|[Ss]cheiße|[Kk]atastrophe), ",
     "\\1 "},
    {"^(?:[Dd]ie )?(Bestätigung|Quittung|Rechnung|Kopie) ((?:von|vom|für|der|des|zur|zum) .*?\\bhabe ich)\\b",
     "die \\1 \\2"},
    {"^[Bb]itte (innerhalb|binnen) (.+)$", "ich bitte um Antwort \\1 \\2"},
    {"^[Ww]as (?:machen|tun) wir (?:jetzt|nun|da)\\??$", "wie geht es jetzt weiter?"},
    {"^([Bb]is [^,]+), (\\p{Ll}+en) Sie (.+?) bitte( (?:aus|ab|ein|an|zurück|vor|auf|weiter))?$",
     "bitte \\2 Sie \\3\\4, \\l\\1"},
    {"\\b(gibt es|ist|wohnt|haben wir|läuft|funktioniert|sind) hier\\b", "\\1 bei mir"},
    {"^[Hh]ier (gibt es|ist|wohnt|läuft|funktioniert|sind|geht)\\b", "bei mir \\1"},
    {", (heute|gestern|danach|dann|vorgestern) (\\d+(?:,\\d\\d)? (?:Euro|€)) (abgehoben|abgebucht|abgezogen)\\b",
     ", \\1 wurden \\2 \\3"},
    {"^(.+), mehr will ich (?:gar |ja )?nicht$", "bitte \\l\\1"},
    {"^(?:[Ii]ch )?[Ww]ollte (?:nur |mal |nur mal |euch |Ihnen )?(?:kurz |mal )?(?:sagen|loswerden|mitteilen)[:,] "
     "(?!dass )",
     ""},
    {"\\b(war|waren|kam|kamen) (.*?)\\b(zum (?:zweiten|dritten|vierten) Mal |gestern |heute )hier\\b",
     "\\1 \\2\\3bei mir"},
    {"^[Hh]iermit "
     "(bitte|beantrage|kündige|widerrufe|fordere|bestelle|melde|möchte|widerspreche|teile|reklamiere|storniere) "
     "ich ",
     "ich \\1 "},
    {"^[Ii]ch bitte (?:Sie |euch )?(?:daher |deshalb |hiermit )?um (?:eine |kurze )?(?:Mitteilung|Auskunft|Information|"
     "Nachricht|Bescheid|Antwort|Rückmeldung)( nach [^,]+| gemäß [^,]+)?, (?=ob |w\\p{Ll}+ |bis )",
     "ich möchte\\1 wissen, "},
    {"\\b([Bb]eim) (\\p{Ll}{3,}e[rl]?n)(?=$|[,.!?]| und )", "\\1 \\u\\2"},
    {"(^|, |\\. )[Bb]itte ((?:um )?(?:ein(?:e|en|es)? )?)(anderen|neuen|späteren|früheren|zweiten) (\\p{Lu}\\p{L}+)$",
     "\\1ich bitte um einen \\3 \\4"},
    {"(^|, |\\. )[Bb]itte (?:um )?(andere|neue|spätere|frühere|weitere|kurze|schriftliche) "
     "(\\p{Lu}\\p{L}+(?:ung|e|keit|ion|at|ur))$",
     "\\1ich bitte um eine \\2 \\3"},
    {"\\b([Bb]itte|und) (neues|anderes|korrektes|richtiges) (schicken|senden|zusenden|zuschicken|liefern)",
     "\\1 ein \\2 \\3"},
    {"^(?:Sie|[Ii]hr) (?:haben|hattet|habt|hatten) (mir|uns) (|vor [^,]+? |am [^,]+? |gestern |letzte Woche )"
     "(einen|eine|ein|die|den|das) (\\p{Lu}\\p{L}+) (versprochen|zugesagt|angekündigt|zugesichert)(?=$|,)",
     "\\1 wurde \\2\\3 \\4 zugesagt"},
    {"\\bwurde ((?:vor|am|gestern|letzte)\\b[^,]*? |)einen (\\p{Lu}\\p{L}+) zugesagt", "wurde \\1ein \\2 zugesagt"},
    {"\\bwurde ((?:vor|am|gestern|letzte)\\b[^,]*? |)den (\\p{Lu}\\p{L}+) zugesagt", "wurde \\1der \\2 zugesagt"},
    {"^(?:(?:[Ii]st|[Dd]er|[Dd]ie|[Dd]as) )?(\\p{Lu}[\\p{L}-]+(?: (?:Nr\\.? ?)?[\\p{Lu}\\d][\\p{Lu}\\d-]*)?) "
     "((?:noch |wieder |schon |auch |aktuell |bald |gerade )*)(lieferbar|verfügbar|erhältlich|vorrätig|auf Lager|"
     "inklusive|inbegriffen|möglich|kostenlos|kostenfrei)\\?$",
     "ist \\1 \\2\\3?"},
    {"^(Falsch|Doppelt|Zweimal|Zu spät|Unvollständig) (geliefert|abgebucht|berechnet|zugestellt)$",
     "es wurde \\l\\1 \\2"},
    {", (Ersatz|Umtausch|Rückruf|Antwort|Hilfe|Klärung|Austausch|Prüfung|Korrektur|Erstattung|Abholung) bitte$",
     ", und ich bitte um \\1"},
    {", (\\d+ (?:Monate|Jahre|Wochen|Tage) alt)$", " (\\1)"},
    {"\\b(\\d\\.) ?([OoEeUuDd])g\\b", "\\1 \\u\\2G"},
    {"^[Nn]euer (Kollege|Mitarbeiter|Azubi|Kunde|Mieter|Nachbar)\\b", "ein neuer \\1"},
    {"^[Nn]eue (Kollegin|Mitarbeiterin|Kundin|Mieterin|Nachbarin)\\b", "eine neue \\1"},
    {"^(Fehler|Fehlercode|Fehlermeldung|Meldung):? ([A-Z0-9]\\S*)$", "angezeigt wird \\1 \\2"},
    {"^Kündigung (?:des |meines |vom )?(Vertrag|Abo|Abonnement|Konto)s?\\b(?: ([^,]*\\d[^,]*))?$",
     "ich kündige das \\1 \\2"},
    {"^ich kündige das Vertrag\\b", "ich kündige meinen Vertrag"},
    {"^ich kündige das (Abo|Abonnement|Konto)\\b", "ich kündige mein \\1"},
    {"^Kündigung (?:der |meiner )?(Mitgliedschaft|Versicherung|Karte)\\b(?: ([^,]*\\d[^,]*))?$",
     "ich kündige meine \\1 \\2"},
    {"^(Rückgabe|Rücksendung|Kündigung|Stornierung|Lieferung|Reparatur|Änderung|Verlängerung|Buchung|Erstattung) "
     "((?:der|des|von|für|vom|meiner|meines) (?:\\p{Ll}+ )?\\p{Lu}[^,]*), ",
     "es geht um die \\1 \\2, "},
    {"^(?:[Dd]ie )?(Bestellung|Rechnung|Buchung|Reservierung|Sendung) ([\\p{Lu}\\d]\\S*\\d\\S*) bitte\\b",
     "die \\1 \\2 bitte"},
    {"^(?:[Dd]en )?(Vertrag|Auftrag|Termin|Flug) ([\\p{Lu}\\d]\\S*\\d\\S*) bitte\\b", "den \\1 \\2 bitte"},
    {"^[Dd]anke (?:noch ?mal(?:s)? )?an ((?:Frau|Herrn?) \\p{Lu}\\p{L}+)\\b", "ich bedanke mich bei \\1"},
    {"\\bschnellstmögliche(n|r|s)?\\b", "möglichst baldige\\1"},
    {"\\b[Ss]chnellstmöglich\\b", "möglichst bald"},
    {"\\beinfach nur\\b", "nur"},
    {"\\bversprochen(?=,)", "zugesagt"},
    {"\\bgarantiert (wurde|worden|hat|haben|hatte)\\b", "zugesichert \\1"},
    {"\\b(wurde|worden|hat|haben) (.*)\\bgarantiert$", "\\1 \\2zugesichert"},
    {"\\b([Ii]ch|[Hh]iermit) fordere\\b(?![^.?!]* auf(?:,|$))", "\\1 verlange"},
    {"\\b([Ww]ir) fordern\\b(?![^.?!]* auf(?:,|$))", "\\1 verlangen"},
    {"(?<= )'ne(?= \\p{L})", "eine"},
    {", (online |dort |im Internet |in der App )?(nichts|kein Termin|keine Termine) (frei|verfügbar|möglich|buchbar)$",
     ", \\1ist \\2 \\3"},
    {", ist (nichts|kein Termin) (frei|verfügbar|möglich|buchbar)$", ", es ist \\1 \\2"},
    {"^(Angebot) bitte( (?:für|zu|zum|zur|über|von) .+)?$", "ich bitte um ein \\1\\2"},
    {"^(Termin|Rückruf|Kostenvoranschlag|Besichtigungstermin|Ersatztermin|Rückrufservice) bitte( "
     "(?:für|zu|zum|zur|am|ab|im|in|"
     "bei|unter|über|von) .+)?$",
     "ich bitte um einen \\1\\2"},
    {"^(Rechnung|Beratung|Kopie|Bestätigung|Auskunft|Quittung|Rechnungskopie) bitte( (?:für|zu|zum|zur|am|ab|im|in|"
     "bei|per|über|von) .+)?$",
     "ich bitte um eine \\1\\2"},
    {"^[Ii]ch wende mich mit der Bitte um (.+?) an Sie(?=$|,| und )", "ich bitte um \\1"},
    {"^[Ii]ch bin (?:\\p{Ll}+ ){0,3}" FELT ", (?=(?:mein|meine|unser|unsere|der|die|das|es|ein|eine)\\b)", ""},
    {"^[Ii]ch wohne und ", "ich "},
    {"(?i)^(an wen|wem|wer|was|wie|wo|wann|warum|wieso)\\b([^,?]*?)(?: denn)? bitte\\b(?=[^,]*(?:[?,]|$))", "\\1\\2"},
    /* nothing stands above what is told */
    {"\\b([Dd](?:en|ie|as|em|er)) (?:oben ?(?:genannt|erwähnt|aufgeführt|angegeben)e[nr]?|obigen?) (?=\\p{Lu})",
     "\\1 "},
    {"^ich kündige den (?=\\p{L}*[Vv]ertrag\\b)", "ich kündige meinen "},
    {"^(ich|wir) (wünschen?|möchten?|will|wollen|brauchen?|benötigen?|erwarten?) (ausdrücklich |auch )?(eine?n?) "
     "([^,]+?) "
     "nicht( mehr)?(?=[.!]?$)",
     "\\1 \\2 \\3k\\4 \\5\\6"},
    /* what somebody said */
    {"\\b(gesagt|versprochen|zugesagt|erklärt|versichert|mitgeteilt|bestätigt|hieß es|heißt es(?: jetzt| plötzlich| "
     "nun)*), ich "
     "(?:könne|könnte|kann) ([^,]+)$",
     "\\1, dass ich \\2 kann"},
    {"\\b(gesagt|versprochen|zugesagt|erklärt|versichert|mitgeteilt|bestätigt|hieß es|heißt es(?: jetzt| plötzlich| "
     "nun)*), ich "
     "(?:müsse|müsste|muss|soll|solle|sollte) ([^,]+)$",
     "\\1, dass ich \\2 muss"},
    {"^([Jj]etzt |[Nn]un |[Pp]lötzlich )heißt es( plötzlich| jetzt| nun)?, ich (?:müsse|müsste|muss|soll|solle|sollte) "
     "([^,]+)$",
     "\\1heißt es\\2, dass ich \\3 muss"},
    {"^[Ii]ch glaube? (?:dass )?(jemand|da|mein\\p{Ll}*|die|der|das|es) (?:(\\p{Lu}\\p{L}+) )?(hat|ist|wurde|war) "
     "([^,]+)(?=$|,)",
     "ich glaube, dass \\1 \\2 \\4 \\3"},
    {"\\bdass (jemand|da|mein\\p{Ll}*|die|der|das|es)  ", "dass \\1 "},
    {"^(?:Ticket|Incident|Störung|Störungsmeldung|Problem|Fehler|Anliegen|Betreff|Beschwerde|Reklamation)"
     "(?: ?#? ?\\d+)?: (?=\\p{L})",
     ""},
    {"^(?:Kündigung|Reklamation|Beschwerde|Anfrage|Frage|Stornierung|Widerruf|Problem): "
     "(?=(?i:ich|wir|der|die|das|mein))",
     ""},
    {"\\b(wird|werden|wurde|ist|sind) ja (?=\\p{L})", "\\1 "},
    {"\\bhier (in der|im|in unserer|in meiner|auf der) (?=\\p{L}+ ?\\p{L}* )", "bei mir \\1 "},
    {", (?:und )?(?:meine|unsere) (neue) (Adresse|Anschrift|Telefonnummer|Handynummer|Nummer) (?:ist|lautet)(?: jetzt| "
     "nun)?$",
     " und habe eine \\1 \\2"},
    {"\\b([Mm]ein|[Uu]nsere|[Mm]eine|[Uu]nser) (neue|aktuelle|richtige) "
     "(Adresse|Anschrift|Telefonnummer|Handynummer|Nummer|Mailadresse|"
     "E-Mail-Adresse) (?:ist|lautet)(?: jetzt| nun)?( in \\p{Lu}\\p{L}+)?$",
     "ich habe eine \\2 \\3\\4"},
    {"^((?!wenn|sobald|falls|seit|als|weil|da |ob |bis|nachdem|obwohl|beim|nach |bei |wann|wie|was|immer|jedes|je "
     "|bevor|sollte|solange|während|trotz|wegen|ohne|statt|soweit|dass)[^,]*), "
     "(benutze|nutze|finde|brauche|warte|nehme|freue|komme|suche|habe|bin|muss|kann) "
     "(?!ich\\b|wir\\b|man\\b|der\\b|die\\b|das\\b|es\\b|meine?\\b|unsere?\\b|jemand\\b|niemand\\b)",
     "\\1, ich \\2 "},
    {"\\baus versehen\\b", "aus Versehen"},
    {"\\b(sind|waren|werden|haben) die (?=seit|schon|bereits|am|nicht|noch|bei|immer|jetzt|nun)\\b", "\\1 sie "},
    {"\\b(ist|war|wird|hat) der (?=seit|schon|bereits|am|nicht|noch|bei|immer|jetzt|nun)\\b", "\\1 er "},
    {"\\b([Bb]itte|und) ((?:neue|korrigierte|aktuelle|richtige|andere)) (\\p{Lu}\\p{L}+) "
     "(schicken|senden|zusenden|zuschicken|ausstellen|liefern|erstellen)",
     "\\1 eine \\2 \\3 \\4"},
    {"^(?:[Ss]ehr |[Ee]cht |[Ww]irklich "
     ")?(?:schöne|tolle|gute|super|klasse|geniale|hilfreiche|nützliche|[Ss]chöne|[Tt]olle|[Gg]ute|[Ss]uper) "
     "(App|Seite|Software|Website|Idee|Funktion), (\\p{Ll}+ und \\p{Ll}+)(?=$|,)",
     "die \\1 gefällt mir, sie ist \\2"},
    {"^(?:[Ss]ehr |[Ee]cht |[Ww]irklich "
     ")?(?:schöne|tolle|gute|super|klasse|geniale|hilfreiche|nützliche|[Ss]chöne|[Tt]olle|[Gg]ute|[Ss]uper) "
     "(App|Seite|Software|Website|Idee|Funktion)(?=$|,)",
     "die \\1 gefällt mir"},
    {"^[Bb]itte (?:das )?einmal zurück(?:buchen|zahlen|überweisen)?$", "ich möchte das einmal zurückbekommen"},
    {"^[Aa]nschließend sind (.+) zu (\\p{Ll}+en)$", "bitte \\2 Sie anschließend \\1"},
    {"^(?:[Ii]ch )?[Ww]ollte (?:nur |euch |Ihnen )?(?:kurz |mal )?[Dd]anke sagen[,:] (?=Ihre?|eue?re?|der|die|das)",
     ""},
    /* feelings beside the matter: the opener's business */
    {"(?:,| und|, und) (?:ich )?(?:bin|werde|war) (?:\\p{Ll}+ ){0,4}" FELT
     "(?: (?:davon|darüber|deswegen|mit [^,.]+|von [^,.]+))?(?=[,.!]|$)",
     ""},
    {"^[Ii]ch bin (?:\\p{Ll}+ ){0,3}" FELT ",? (?:und|denn) ", ""},
    {"^[Ii]ch bin (?:\\p{Ll}+ ){0,3}" FELT
     "(?: (?:von|mit|über) [^,]+)?, (?=(?:zum|schon|jetzt|heute|gestern|nun|erneut|seit|nach|bei|bis)\\b)",
     ""},
    {"(?:,| und) das (?:nervt|ärgert mich|geht (?:gar )?nicht|ist (?:echt )?(?:sehr "
     ")?(?:ärgerlich|frustrierend|nervig))(?: \\p{Ll}+){0,3}(?=[,.!]|$)",
     ""},
    {"^(?:[Ee]igentlich|[Aa]n sich) (?:eine? )?(?:\\p{Ll}+ )*(?:tolle|gute|schöne|super)[rs]? \\p{Lu}\\p{L}+, aber ",
     ""},
    /* fillers */
    {"(?<=[\\p{L}0-9.]) (?:leider|echt|wirklich|eigentlich|irgendwie|ehrlich gesagt|natürlich|halt|extra noch(?! "
     "?ein)|extra(?= noch ?ein)|mal "
     "eben|mal kurz)(?= \\p{L})(?! gut| schlecht| nett| toll)",
     ""},
    {"\\b([Ww]ill|[Ww]ollte|[Mm]öchte) doch nur\\b", "\\1 nur"},
    {"\\bschon wieder\\b", "erneut"},
    {"\\bimmer noch nicht\\b", "noch immer nicht"},
    {"\\b(wurde|wird|hat|haben|werden) einfach (?=nicht|kein|auf|weg|mein)", "\\1 "},
    {"^(\\p{Lu}[\\p{L}-]+) (gesperrt|abgelehnt|gelöscht|storniert|abgebucht|gekündigt|weg|kaputt|geschlossen|zu),? "
     "(?:warum|wieso|weshalb)\\?$",
     "warum ist \\1 \\2?"},
    {"^([Kk]ann) bitte (?:mal )?(?=jemand\\b)", "\\1 "},
    {"^(\\p{Lu}[\\p{L}-]+) (Fehler|Fehlercode|Meldung|Fehlermeldung) (?=[A-Z0-9]\\S*(?:,|$))", "\\1 zeigt \\2 "},
    {"\\bso schnell wie möglich\\b", "möglichst bald"},
    {"^[Ll]eider (ist|sind|war|waren|wurde|wurden|hat|haben|kam|kann|funktioniert|geht|passt|fehlt) "
     "((?:der|die|das|mein|meine|unser|unsere|Ihr|Ihre|eure|euer) (?:\\p{Ll}+ )*\\p{Lu}[\\p{L}-]*(?: "
     "(?:aus|von|vom|zu|für|mit|in|im) "
     "(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]*(?: \\d+)?)?) ",
     "\\2 \\1 "},
    {"^(?:[Ll]eider (?:musste|muss) (?:ich|wir) (?:nun |jetzt |dann |heute |gestern )?|[Ii]ch (?:musste|muss) "
     "(?:leider "
     ")?)(?:feststellen|sehen|bemerken), dass ",
     "ich habe festgestellt, dass "},
    {"^[Ll]eider (?!müssen)(\\p{Ll}{2,}) (ich|wir|es|sie|er|mir|uns|man|niemand) ", "\\2 \\1 "},
    /* one sound for another's business */
    {"\\b([Dd]as )?Geld ist noch keine?s da\\b", "das Geld ist noch nicht da"},
    {"\\b(habe|haben) (.*?)\\b(?:immer noch nicht|noch immer nicht|noch nicht|bisher nicht) zurück$",
     "\\1 \\2noch immer nicht zurückbekommen"},
    {"\\bnicht zurück$", "nicht zurückbekommen"},
    {"\\b[Kk]rieg(?:e)? (ich|wir)\\b", "bekomme \\1"},
    {"\\b[Kk]riegen (wir)\\b", "bekommen \\1"},
    {"\\b(ich|wir) (.*)kriegen\\b", "\\1 \\2bekommen"},
    {"\\b(hin|weg|zurück)?kriege(n?)\\b", "\\1bekomme\\2"},
    {"\\bwg\\.? (?=\\p{L})", "wegen "},
    {"\\b([Ii]ch )?brauche (schnell )?neue (?=Rad|Gerät|Kabel|Passwort|Teil|Handy|Konto)", "\\1brauche \\2ein neues "},
    {"^[Dd]ieses (Produkt|Gerät)\\b(?!.*\\?)", "mein \\1"},
    {"^[Dd]ieser (Artikel)\\b(?!.*\\?)", "mein \\1"},
    {"^[Dd]iese (Bestellung|Lieferung|Karte)\\b", "meine \\1"},
    {"^[Dd]iese (App|Seite|Website|Software|Firma)\\b", "die \\1"},
    /* commas before what is subordinate */
    {"(?<![,;:(–])(?<!\\bund)(?<!\\boder)(?<!\\baber)(?<!\\bauch)(?<!\\bnur)(?<!\\bohne)(?<!\\bkurz)(?<!\\berst)(?<!"
     "\\bso)(?<!\\bgerade)(?<!\\bselbst)(?<!\\bTag)(?<!\\bals)(?<=\\p{L}|\\d) "
     "(obwohl|weil|dass|nachdem|bevor|sobald|obgleich|sodass|ohne dass) ",
     ", \\1 "},
    {"(?<=\\p{L})(?<!\\bauf)(?<!\\bfür)(?<!\\bmit)(?<!\\bvon)(?<!\\bin)(?<!\\ban)(?<!\\bum)(?<!\\büber)(?<!\\baus) "
     "(die|der|das|den) (ich|wir|man|es) (?=.*\\b(?:habe?|haben|hat|hatten?|gibt)\\b)",
     ", \\1 \\2 "},
    {"(?<![,;:])(?<!\\bund)(?<!\\baber)(?<=\\p{Ll}) dann (wurde|war|hat|kam|ist|habe|bin) ", ", dann \\1 "},
    {"(?<![,;:])(?<!\\bals)(?<!\\bund)(?<!\\baber)(?<!\\bdenn)(?<!\\bdoch)(?<!\\bauch)(?<!\\bselbst)(?<!\\bimmer)(?<!"
     "\\bnur)(?<!\\berst)(?<!\\bwie)"
     "(?<=\\p{Ll}) (wenn) (ich|wir|man|das|die|der|es|sie|er) ",
     ", \\1 \\2 "},
    {"^[Ee]s (kümmert|meldet|beschwert|interessiert|findet) sich (niemand|keiner|jemand)\\b", "\\2 \\1 sich"},
    {"^(.+?) (sind|waren|haben|wurden) (.+), (beide|alle)$", "\\1 \\2 \\4 \\3"},
    {"^[Ee]rklärt (mir|uns) das(?: bitte| mal)* (?:wer|jemand|einer)\\?$", "kann \\1 das jemand erklären?"},
    {",? (?:da |dafür )?kann (?:er|sie|es|der|die|das) (?:ja |auch )*nichts (?:für|dafür)(?=$|,)", ""},
    {"\\b(wissen(?: nicht)?|(?:ge)?fragt?e?n?|sagen|unklar|weiß(?: nicht)?) "
     "(ob|w(?:ann|ie|arum|o|as|er|ieso|eshalb|elche[nrs]?|o(?:hin|ran|für))) ",
     "\\1, \\2 "},
    {"(?<=\\p{L}), (?:aber )?[Ll]eider (ist|sind|war|waren|hat|haben|wurde|wurden|kam|geht|fehlt|passt|funktioniert) "
     "((?:(?:der|die|das|ein|eine|mein|meine|unser|unsere|Ihr|Ihre) )?(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+|es|er|sie) ",
     ", aber \\2 \\1 "},
    /* a subject that haste left out */
    {"^(?:[Ww])urde (?=gestern|heute|am|vor|von|letzte|im|auf|bei|heut)", "ich wurde "},
    {"^(Bekam|Erhielt|Bestellte|Kaufte|Wartete|Zahlte|Könnte|Hätte|Würde|Komme|Brauche|Warte|Melde|Sitze|Stehe|Bleibe|"
     "Fahre|Gehe|Schicke|Zahle|Bezahle|Suche|Finde|Sehe|Höre|Hoffe|"
     "Denke|"
     "Erreiche|Bekomme|Nehme|Bringe|Hole|Wohne|Erwarte|Verlange) "
     "(?!ich\\b|wir\\b|Sie\\b|der\\b|die\\b|das\\b|meine?\\b|unsere?\\b|es\\b|er\\b|man\\b|jemand\\b|du\\b|ihr\\b|Ihre?"
     "\\b)"
     "(?!.*\\?)",
     "ich \\l\\1 "},
    {"^(Haben|Mussten|Wollten|Waren|Hatten|Konnten|Kommen|Brauchen|Warten) "
     "(?!Sie\\b|wir\\b|ihr\\b|die\\b|Ihre?\\b|alle\\b|unsere\\b|meine\\b|das\\b)(?=\\p{Ll}|\\d)(?!.*\\?)",
     "wir \\l\\1 "},
    {"^(haben|mussten|wollten|waren|hatten|konnten) (?!wir\\b|sie\\b|ihr\\b|die\\b|alle\\b)(?=\\p{Ll}|\\d)(?!.*\\?)",
     "wir \\1 "},
    {", (hilft|bringt) (nichts|auch nichts|nix)(?=[,.]|$)", ", aber es \\1 \\2"},
    {"^((?!wenn|sobald|falls|seit|als|weil|da |ob |bis|nachdem|obwohl|beim|nach |bei |wann|wie|was|immer|jedes|je "
     "|bevor|sollte)"
     "[^,]*\\b(?:ich|habe?|kann|nicht|bin|geht|komme)\\b[^,]*), "
     "(kommt|klappt|geht|steht|passiert|erscheint|heißt|funktioniert) "
     "(?!ist\\b|war\\b|ich\\b|es\\b|das\\b|die\\b|der\\b|mein)",
     "\\1, es \\2 "},
    {", es (steht|geht|kommt|klappt) aber ", ", aber es \\1 "},
    {", bin (umgezogen|gerade umgezogen|neu umgezogen) nach (\\p{L}+)", ", ich bin nach \\u\\2 umgezogen"},
    {"\\b(bin|sind) umgezogen nach (\\p{L}+)", "\\1 nach \\u\\2 umgezogen"},
    {"\\b(habe|haben) (bestellt|gekauft|bekommen|erhalten|geschrieben|bezahlt) ((?:schon "
     ")?(?!und|oder|aber|hatte|bei|dass|ob|wird)[^,.]+?)(?=,|\\.| und | aber |$)",
     "\\1 \\3 \\2"},
    {"(?i)\\b2 ?x\\b(?! ?\\d)", "zweimal"},
    {"(?i)\\b3 ?x\\b(?! ?\\d)", "dreimal"},
    {"(?i),? nr\\.?:? ?(\\d[\\d/-]*)$", " (Nr. \\1)"},
    {"^[Ee]s tut (?:mir|uns) leid, dass (?:ich|wir) [^,]*(?:melden?|schreiben?|stören?|belästigen?)$", ""},
    {"\\b(habe|haben|bin|sind|wurde|wurden|hat) (mich |uns "
     ")?(\\p{Ll}*ge\\p{Ll}+t|ver\\p{Ll}+t|be\\p{Ll}+t|\\p{Ll}+iert) "
     "((?:bei|in|mit|auf|für|von|im|am|zum|zur|seit|vor|nach) (?:\\p{Ll}+ )?(?:\\p{Lu}\\p{L}*|\\d)[^,]{0,20})$",
     "\\1 \\2\\4 \\3"},
    {"\\b(\\p{Ll}+t|geschrieben) und (?:bisher |bis heute |noch )?(keine "
     "(?:Antwort|Rückmeldung|Reaktion|Bestätigung|Nachricht))$",
     "\\1 und noch \\2 bekommen"},
    {"\\bzwei mal\\b", "zweimal"},
    {"\\bdrei mal\\b", "dreimal"},
    {"\\b([Aa])m (\\d{1,2}) (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)",
     "\\1m \\2. \\3"},
    {"\\bin (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b", "im \\1"},
    /* asked and wished */
    {"^(\\p{L}+e) (\\p{Lu}\\p{L}*(?:ung|e|keit|ion|at)) bitte (bis|noch|per|an|heute|morgen|schnellstmöglich)\\b",
     "ich bitte um eine \\l\\1 \\2 \\3"},
    {"^([Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Mm]ein\\p{Ll}*) ((?:\\p{Ll}+ )*\\p{Lu}\\p{L}+) (kann|muss|darf|soll|könnte) "
     "(ich|wir|man) ([^?]+?),? (?:oder|richtig|ja|stimmt's|gell)\\?$",
     "\\3 \\4 \\l\\1 \\2 \\5?"},
    {"^[Dd]anke(?: dir| Ihnen| euch)? für nichts, ", ""},
    {"^(?:[Vv]ielen |[Hh]erzlichen |[Bb]esten |[Tt]ausend )?[Dd]ank(?:e)?(?: nochmals?| auch| dir| Ihnen| euch)? für "
     "(?!nichts|alles\\b|(?:Ihre|eure|deine|die|das|Ihr|euer) (?:\\p{Ll}+ "
     ")?(?:Hilfe|Antwort|Rückmeldung|Verständnis|Mühe|Bemühungen|Info|Unterstützung|Geduld)\\b[^,]*$)",
     "ich bedanke mich für "},
    {"^(ich bedanke mich für .+?), (?:alles|alle) (?:bestens|super|top|gut|perfekt|prima)!?$",
     "\\1, es war alles bestens"},
    {"^([Ww]ie|[Ww]ann|[Ww]o|[Ww]arum|[Ww]ieso|[Ww]eshalb|[Ww]er) "
     "(\\p{Ll}{3,}t(?= ihr "
     ")|ist|sind|kann|können|bekomme|komme|wird|werden|wurde|muss|soll|geht|läuft|kommt|habe|hat|lange|viel|bezahlt|"
     "zahlt) ([^,?]+)$",
     "\\1 \\2 \\3?"},
    {"^([Ww]ieso|[Ww]arum|[Ww]eshalb) (wurden?|werden|wird|ist|habe|muss) (.+?) (?:, )?ich habe? (?:doch )?(.+)$",
     "\\1 \\2 \\3, obwohl ich \\4 habe?"},
};

/* Turned already. */
static const struct swap deeds[] = {
    {"\\b(wo|wann|wie|warum|ob) die (steht|ist|liegt|bleibt|kommt|gilt|geht|funktioniert|anzuwenden ist)$",
     "\\1 sie \\2"},
    {"\\b(ob|wo|wann|wie|warum) die ((?:\\p{Ll}+ ){0,2}(?:ist|sind|war|waren|hat|haben|gilt|gelten|kommen))$",
     "\\1 sie \\2"},
    {"\\bob es die auch\\b", "ob es sie auch"},
    {"\\b(ob|wo|wann|warum) die " POINTED, "\\1 sie "},
    {"\\b(ob|wo|wann|warum) der " POINTED, "\\1 er "},
    {"\\b(ob|wo|wann|warum|wie|dass) (Sie|du|wir|man|jemand) die " POINTED, "\\1 \\2 sie "},
    {"\\b(ob|wo|wann|warum|wie|dass) (Sie|du|wir|man|jemand) den " POINTED, "\\1 \\2 ihn "},
    {"^(Sie|du) (\\p{Ll}+(?:n|st)) die " POINTED, "\\1 \\2 sie "},
    {"\\b(ob|wann|warum) das ((?:die|der|das|Ihre?|deine?) \\p{Lu}[\\p{L}-]+) "
     "(zahlt|übernimmt|deckt|erstattet|bezahlt|abdeckt|regelt)$",
     "\\1 \\2 das \\3"},
    {"^(\\p{L}{5,}(?:t|en)) Waren (?=\\p{Ll}|\\d)", "\\1 waren "},
    {"\\bwer Schuld (ist|hat|daran ist)\\b", "wer schuld \\1"},
    {"\\b(am|zum|vom|bis|ab|seit|dem) (\\d{1,2}\\.\\d{1,2})(?=[ ,])", "\\1 \\2."},
    {"(?<=nummer)\\. (?=[\\p{Lu}0-9])", " "},
    {"^wir haben (Ihnen|dir|euch) (.+?) (?:geschickt|geliefert|zugeschickt|zugesandt|gesendet|gesandt)(?=[,.]|$)",
     "\\1>\\2 erhalten"},
    {"^Ihnen>", "Sie haben "},
    {"^dir>", "du hast "},
    {"^euch>", "ihr habt "},
    {"^wir haben (Ihnen|dir|euch) (.*?(?:€|Euro|EUR)) (abgebucht|berechnet|in Rechnung gestellt|eingezogen|belastet)",
     "\\1 wurden \\2 \\3"},
    {"^wir haben (Ihr|dein|euer) (Konto|Abo|Profil|Abonnement|Gerät|Paket) ", "\\1 \\2 wurde "},
    {"\\bhaben wir Ihren (\\p{Ll}+)en (\\p{Lu}[\\p{L}-]*[^n\\s]) (?=[^,]*(?:t|en)$)", "wurde Ihr \\1er \\2 "},
    {"\\bhaben wir deinen (\\p{Ll}+)en (\\p{Lu}[\\p{L}-]*[^n\\s]) (?=[^,]*(?:t|en)$)", "wurde dein \\1er \\2 "},
    {"^wir sitzen auf (?:deinen|Ihren|euren) (?=\\d)", "es geht um "},
    {"^wir werben mit ", "geworben wird mit "},
    {"^(?:dann |jetzt |nun )?(?:sperren|blockieren) wir (?:auch noch |auch )?(dein|Ihr|euer) (Konto|Profil)\\b",
     "\\1 \\2 wurde gesperrt"},
    {"^(?:dann |jetzt |nun )?löschen wir (?:auch noch |auch )?(dein|Ihr|euer) (Konto|Profil)\\b",
     "\\1 \\2 wurde gelöscht"},
    /* the case of persons */
    {"\\bob wir Ihnen "
     "((?:auf|zu|von|in|ans?|zurück)\\b[^,]*)?(zurücksetzen|umstellen|anrufen|zurückrufen|informieren|benachrichtigen|"
     "unterstützen|kontaktieren|beraten|erreichen|verbinden|abholen|austragen|streichen|freischalten|wechseln|"
     "entschädigen|aufnehmen|einladen|erinnern|vormerken|herunterstufen|hochstufen|abmelden|anmelden|löschen)\\b",
     "ob wir Sie \\1\\2"},
    {"\\bdass wir Ihnen ((?:\\p{Ll}+ "
     ")*)(zurücksetzen|umstellen|anrufen|zurückrufen|informieren|benachrichtigen|kontaktieren|beraten|austragen|"
     "streichen|freischalten|vormerken|abmelden|anmelden)\\b",
     "dass wir Sie \\1\\2"},
    {"\\b(hat|haben|hatten?) Ihnen ((?:[^, ]+ ){0,5}(?:warten|stehen|sitzen|hängen|im Stich|allein|abblitzen) "
     "(?:ge)?lassen)",
     "\\1 Sie \\2"},
    {"^(Ihnen|dir) geht (.+)$", "\\1 geht \\2"},
    /* the time before what is denied */
    {"\\b(geht|gehen|funktioniert|funktionieren|läuft|laufen|startet|lädt|reagiert|klappt|heizt|druckt|öffnet) "
     "(nicht mehr|nicht) (seit (?:dem |der |den |gestern|heute|vorgestern|letzte[rnm] |\\d|\\p{Lu})[^,.;]*)$",
     "\\1 \\3 \\2"},
    {"\\bdass wir die (\\p{Ll}+en)(?=$|,)", "dass wir sie \\1"},
    {"\\bdass wir den (\\p{Ll}+en)$", "dass wir ihn \\1"},
    {"\\b(herunter|zurück|frei|hoch|weiter|herauf) "
     "(setzen|senden|schicken|stellen|buchen|rufen|zahlen|nehmen|schreiben|schalten|tauschen|melden)(?=[,.]| und |$)",
     "\\1\\2"},
};

static struct swaps slipped = SWAPS(slips, 0), done = SWAPS(deeds, 0);
static GRegex *felt_pattern, *wrong_pattern, *kin_pattern;

static void
compile(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    felt_pattern = g_regex_new(
        "(?i)^(?:und |aber )?(?:ich (?:bin|war|werde)(?: \\p{L}+){0,4} " FELT
        "(?: (?:von|mit|über) (?:Ihnen|euch|das|dies|dem|allem|alles|(?:Ihre|eure)[mn] (?:Service|Laden|Kundenservice|"
        "Kundendienst|Unternehmen|Verein|Saftladen)))?|ich habe (?:langsam |"
        "wirklich |echt |so )*genug(?: (?:vom|von|davon)[^,]*)?|ich verliere (?:\\p{L}+ )*die geduld|meine geduld ist "
        "(?:\\p{L}+ )*"
        "(?:zu ende|am ende|erschöpft)|ich habe (?:\\p{L}+ )*die nase (?:gestrichen )?voll(?: (?:von|davon)[^,]*)?|ich "
        "(?:habe|hab) "
        "(?:\\p{L}+ ){0,3}lange genug gewartet|ich fühle mich (?:\\p{L}+ "
        ")?(?:betrogen|verarscht|veräppelt|hintergangen|getäuscht)|(?:jetzt |langsam |mir )?reicht(?:'s|s| es)?(?: "
        "mir)?(?: jetzt| "
        "langsam)?(?: wirklich)?|das (?:ist|war) (?:\\p{L}+ "
        "){0,3}(?:inakzeptabel|frustrierend|ärgerlich|unverschämt|unmöglich|"
        "nervig|enttäuschend|schade|traurig|peinlich|eine Frechheit|ein Witz|eine Zumutung|nicht in Ordnung)|"
        "das (?:kann|darf) (?:\\p{L}+ ){0,3}nicht (?:sein|wahr sein)|de?s kann ja wohl net sein|mir ist (?:\\p{L}+ "
        "){0,2}schlecht|"
        "(?:ich finde (?:das|so ?etwas|es)|das finde ich)(?: [^,.]{1,30})? (?:eine (?:\\p{L}+ )?(?:frechheit|zumutung|"
        "unverschämtheit|sauerei)|unverschämt|eine? (?:\\p{L}+ )?witz)|"
        "genau mein humor|respekt|bravo|.{4,90} oder (?:wie|was)(?: jetzt)?|so ?(?:et)?was darf (?:einfach |doch |so "
        ")*nicht "
        "(?:passieren|sein|vorkommen)|(?:ich )?hoffe (?:auf )?.{0,24}(?:antwort|rückmeldung)|\\p{L}+ (?:\\p{L}+ "
        "){0,2}ist (?:echt |wirklich "
        ")?(?:ein Traum|der "
        "Hammer|eine Glanzleistung)|geht gar nicht|so ?(?:et)?was (?:habe ich|hab ich|ist mir|haben wir) (?:ja "
        ")?(?:echt "
        ")?noch nie (?:erlebt|passiert|gesehen)(?:,? (?:und )?(?:ich )?bin(?: \\p{L}+){0,3} " FELT
        ")?|was soll (?:das|der (?:Mist|Quatsch|Unsinn|Scheiß))(?: denn| eigentlich| überhaupt| "
        "alles)*(?: heißen| bedeuten)?|(?:wo|wie) gibt(?:'?s| es) denn so ?(?:et)?was|geht'?s noch|(?:ist das euer "
        "ernst|im "
        "ernst|ernsthaft)|(?:ihr seid|du bist|sie sind) (?:einfach )?(?:die|der) "
        "(?:besten?|größten?)|so muss das sein|weiter so|schade|echt schade|sehr ärgerlich|frechheit|so \\p{Ll}+ man "
        "[^,]*|so macht [^,]*|geilo|unbrauchbar|(?:bitte )?entschuldigen sie (?:bitte )?(?:die|meine) "
        "(?:späte|verspätete) \\p{L}+)[ .!?]*$",
        0, 0, NULL);
    wrong_pattern =
        g_regex_new("(?i)\\b(?:nicht|kein\\p{Ll}*|nie|nichts|aber|leider|kaputt|defekt|falsch\\p{Ll}*|fehl\\p{Ll}*|"
                    "trotzdem|obwohl|doppelt|statt|absag\\p{Ll}*|verschieb\\p{Ll}*|storn\\p{Ll}*|kündig\\p{Ll}*)\\b",
                    0, 0, NULL);
    kin_pattern =
        g_regex_new("(?i)\\b(?:mein (?:sohn|vater|mann|bruder|opa|kind|enkel|onkel)|"
                    "meine[r]? (?:mutter|tochter|frau|tante|oma|schwester|enkelin)|(?<!für )(?:mir|mich)|bin|"
                    "(?:mijn|onze) (?:zoon(?:tje)?|dochter(?:tje)?|man|vrouw|vader|moeder|oma|opa|kind)|ik (?:ben|heb)|"
                    "mij)\\b",
                    0, 0, NULL);
    g_once_init_leave(&once, 1);
}

void
german_praise(struct insight *insight)
{
    compile();
    for (guint i = 0; i < insight->sentence_count; i++) {
        struct sentence *sentence = &insight->sentences[i];
        bool wrong = g_regex_match(wrong_pattern, sentence->text, 0, NULL);
        bool alone =
            sentence->role == ROLE_THANKS && insight->sentence_count <= 2 && text_word_count(sentence->text) > 5;
        if (wrong || sentence->subject || (sentence->role != ROLE_PROBLEM && !alone))
            continue;
        sentence->role = ROLE_PRAISE;
        sentence->main = true;
    }
}

bool
german_names_kin(const char *sentence)
{
    compile();
    return g_regex_match(kin_pattern, sentence, 0, NULL);
}

bool
german_is_felt(const char *sentence)
{
    compile();
    return g_regex_match(felt_pattern, sentence, 0, NULL);
}

char *
german_written(const struct pack *pack, const char *line, bool small)
{
    compile();
    g_autofree char *spoken = thou_told(g_strdup(line));
    char *mended = voice_taken(telegram_nouns(pack, spoken, small));
    mended = swaps_put(&slipped, NULL, false, mended);
    mended = notice_told(pack, mended);
    mended = telegram_whole(pack, mended);
    return g_strstrip(mended);
}

char *
german_told(const struct pack *pack, char *clause)
{
    compile();
    return strcmp(pack->language, "de") == 0 ? swaps_put(&done, NULL, false, clause) : clause;
}
