/*
 * german.c - what haste leaves out of German: fillers go, and the spelling, commas, articles, subjects and verbs of a careful hand
 * are put in, before persons are turned (germanic.c); and the last hand on what was turned.
 *
 * "App geht nicht mehr seit Update" → "die App geht seit dem Update nicht mehr" needs the noun's gender: lists of the pack, read as
 * endings, so that they hold for compounds. What no rule knows stays as it is. Owns its compiled patterns for the life of the
 * process. Pure, thread-safe.
 */
#include "german.h"

#include "announcement.h"
#include "familiar.h"
#include "swaps.h"
#include "telegram.h"

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

#define HANDED "^(?:[Aa]nbei|[Ii]m [Aa]nhang)(?: ist| sind| finden Sie| (?:schicke|sende|übersende) ich(?: Ihnen)?)? "

/* In the customer's person. */
static const struct swap slips[] = {
    {"(?i)^((?:falls|wenn|sollten?)\\b[^:,;?]{5,80}): (?=(?:muss|kann|soll|darf|müssen|können|dürfen) (?:ich|wir)\\b)",
     "\\1, "},
    /* dates and their article */
    {"\\b([Aa]b|[Ss]eit) (\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?\\p{Lu}\\p{Ll}+))(?=[ ,.:]|$)", "\\1 dem \\2"},
    {"\\b([Bb]is) (\\d{1,2}\\.(?:\\d{1,2}\\.(?:\\d{2,4})?| ?\\p{Lu}\\p{Ll}+))(?=[ ,.:]|$)", "\\1 zum \\2"},
    /* verbless requests, questions and notices */
    {"^(?:[Bb]itte )?[Hh]ört (?:bitte |endlich |sofort )?auf damit$", "bitte hört damit auf"},
    {"^(?:[Bb]itte )?[Hh]ören Sie (?:bitte |endlich |sofort )?auf damit$", "bitte hören Sie damit auf"},
    {", "
     "((?:Bestell|Kunden|Auftrags|Rechnungs|Vorgangs|Ticket|Vertrags|Schaden|Buchungs|Artikel)(?:nummer|nr\\.?|-Nr\\.?)"
     ":? "
     "[\\p{L}\\d/-]*\\d[\\p{L}\\d/-]*)$",
     " (\\1)"},
    {"(?<=\\p{L}) ((?:in|auf|mit|bei|für|an|von|zu|über|um) (?:der|dem|denen|die|das) (?:ich|wir|man) )", ", \\1"},
    {"\\b([Bb]itte [^,.]*?) und ((?:das|mein|unser) Geld|den Betrag) zurück$", "\\1 und \\2 zurückzahlen"},
    {"^(?:[Ss]chon |[Jj]etzt |[Nn]un |[Gg]estern |[Hh]eute )?(Erste|Zweite|Dritte|Vierte) (\\p{Lu}[\\p{L}-]+) "
     "(bekommen|erhalten)"
     "(?=,|$)",
     "ich habe die \\l\\1 \\2 \\3"},
    {"^Ist (?=(?:von|vom|erst|noch|seit|für|mir|eine?|leider|aber)\\b)(?!.*\\?)", "das ist "},
    {", (immer|ständig|jedes Mal|jedesmal|dauernd) (?:nur )?(?:der |die |eine )?(Fehler(?:meldung|code)?(?: "
     "[^,]*\\d[^,]*)?)$",
     ", ich bekomme \\1 \\2"},
    {", (\\p{Ll}+ (?:statt|anstatt) \\p{Ll}+)(?=$|,)", " (\\1)"},
    {", [Ll]ieferzeit ((?:ca\\. |etwa |rund )?[\\p{L}\\d-]+ (?:Tage|Wochen|Monate))(?=$|,)", " (Lieferzeit \\1)"},
    {"(^|, )[Bb]itte (?:um )?(?:eine )?(\\p{Lu}\\p{L}*(?:ung|tion))( (?:um|auf|zum|bis|für|vom|der|des|von|per|an)\\b"
     "[^,:]*?[^n,:])?$",
     "\\1ich bitte um eine \\2\\3"},
    {"^([^?]+), (warum|wieso|weshalb)\\?$", "\\1, \\2 ist das so?"},
    {"^(?!Sind |Ist |Wäre |Wären |Wird |Werden )(\\p{Lu}[\\p{L}-]+) (?=(?:auch |noch |trotzdem )?"
     "(?:nach|vor|ab|am|um|für|mit|ohne|in|im|per|bei)\\b)([^?,]+?) (möglich|machbar|erlaubt)\\?$",
     "ist \\1 \\2 \\3?"},
    {"^[Ff]alsche (\\p{Lu}[\\p{L}-]+) (angegeben|eingegeben|bestellt|gewählt|überwiesen)(?=,|$)",
     "ich habe die falsche \\1 \\2"},
    {"^(?:Bestell(?:ung|nummer) \\d+: )?[Nn]ur (\\d+ von \\d+) ([^,]+?) (?:gekommen|angekommen|da)$",
     "es sind nur \\1 \\2 angekommen"},
    {HANDED "(?:der|den) ", "ich schicke den "},
    {"^(\\p{Lu}\\p{Ll}+(?:t|en)) hat (auch |bisher |noch |aber |dann )?(keiner|niemand)$", "\\2\\3 hat \\l\\1"},
    {"^[Bb]itte (keine?n? [^,]+ mehr)(?: (?:schicken|senden|zusenden|zuschicken))?$", "ich möchte \\1"},
    {"^((?:[^,]+ )?[Bb]itte [^,]*\\p{Ll}en), (der|die|das|er|sie|es) (ist|hat|war) ([^,]+)$", "\\1, weil \\2 \\4 \\3"},
    {"^Und (?=\\p{Ll}+ (?:ich|wir|Sie|ihr|man|das|es|die|der)\\b.*\\?$)", ""},
    {HANDED "(?=(?:die|das|eine?|meine|unsere) )", "ich schicke "},
    /* spoken and clipped */
    {"\\b(?i)(habt|könnt|seid|schickt|macht|gebt|sagt|bringt)['’]?s (?=(?:ihr|mir|uns)\\b)", "\\1 "},
    {"^(Ob|Wann|Wo|Wie|Warum|Wer|Was) (.+), weiß ich (leider )?(noch )?nicht( mehr)?$",
     "ich weiß \\4nicht\\5, \\l\\1 \\2"},
    {"(?i)^sag(?:t|en Sie)?(?: doch| einmal| mal| bitte)*, ", ""},
    {"(?i)\\b(\\d+) ?min\\b\\.?", "\\1 Minuten"},
    {"(?i)\\b(\\d) ?mal\\b", "\\1-mal"},
    {"\\bzwei mal\\b", "zweimal"},
    {"(?i)\\b(zum (?:\\p{Ll}+ten|\\d+\\.)) mal\\b", "\\1 Mal"},
    {"(?i)(?<=\\d) eur\\b", " Euro"},
    {"(?i)\\bsim[ -]?karte(n?)\\b", "SIM-Karte\\1"},
    {"\\b([Pp]in|[Tt]an|[Vv]pn|[Ww]lan|[Pp]df|[Uu]sb|[Ss]ms|[Ii]ban)\\b", "\\U\\1\\E"},
    {"\\b(\\d\\.) ?([OoEeUuDd])g\\b", "\\1 \\u\\2G"},
    {"(?<=nummer)\\. (?=[\\p{Lu}0-9])", " "},
    {"\\b[Ss]chnellstmöglich\\b", "möglichst bald"},
    {"^[Ii]ch wohne und ", "ich "},
    {"\\buns (?:Eltern|Mitgliedern?|Geschwistern?|Kund(?:en|innen)|Mietern?|Nachbarn|Anwohnern?)\\b", "uns"},
    {"^((?:Da|Weil|Wenn|Obwohl|Nachdem|Seit|Seitdem|Falls) (?:ich|wir) (?:(?!\\bund\\b)[^,?]){3,60}? "
     "(?:habe?|bin|kann|muss|"
     "will|war|hatte|konnte|wurde|haben|sind|können|müssen)) (?=\\p{Ll}{3,} (?:ich|wir|mir|mich|uns)\\b)",
     "\\1, "},
    {"^(?:Zu|Wegen|Bezüglich) [^:?,]{3,40}: (?=\\p{Lu}.*\\?$)", ""},
    {"\\bsollten wir ((?:\\p{Ll}+ ){0,2})(reden|sprechen)\\b", "möchte ich \\1\\2"},
    {"\\bwie wir ((?:jetzt|nun|hier|da) )?(?:weiter )?(?:verfahren|vorgehen|verbleiben)(?: wollen| sollen| können)?\\b",
     "wie es \\1weitergeht"},
    {"^(Schick|Zahl|Nehm|Mach|Behalt|Find|Kenn|Brauch|Versteh|Bezahl)e? ich "
     "(?=(?:zurück|nicht|jetzt|gern|gerne|jedenfalls|auch|dann|so)\\b)(?!.*\\?)",
     "ich \\l\\1e das "},
    {"^(?:Das Einzige|Alles), was (?:mir |uns |noch |jetzt )*fehlt, (?:ist|wäre|sind) ", "es fehlt nur "},
    {"^(Schlechter?|Mieser?|Schlechtes) (\\p{Lu}[\\p{L}-]+(?: (?:im|am|in der|an der|vor) \\p{Lu}[\\p{L}-]+)?) "
     "(keine (?:Antwort|Reaktion|Rückmeldung|Hilfe))$",
     "ich habe \\3 bekommen, \\l\\1 \\2"},
    {"(?<= )'ne(?= \\p{L})", "eine"},
    {"\\baus versehen\\b", "aus Versehen"},
    {"(?i)\\b(heute|gestern|morgen) (morgen|abend|mittag|nacht|vormittag|nachmittag)\\b", "\\1 \\u\\2"},
    {"(?<!\\d )(?<!zwei )(?<!drei )(?<!eine )(?<!einer )(?<!keiner )(?<!viele )\\b(bei|von) ihnen\\b", "\\1 Ihnen"},
    {"(?<!mein )(?<!ein )(?<!unser )\\b[Zz]uhause\\b", "zu Hause"},
    {"\\bversprochen(?=,)", "zugesagt"},
    {"\\b([Dd]as )?Geld ist noch keine?s da\\b", "das Geld ist noch nicht da"},
    /* what an answer would say of us, or of a place of ours */
    {"^[Dd]ieses (Produkt|Gerät)\\b(?!.*\\?)", "mein \\1"},
    {"\\b(gibt es|ist|wohnt|haben wir|läuft|funktioniert|sind) hier\\b", "\\1 bei mir"},
    {"^[Hh]ier (gibt es|ist|wohnt|läuft|funktioniert|sind|geht)\\b", "bei mir \\1"},
    {"\\bhier (in der|im|in unserer|in meiner|auf der) (?=\\p{L}+ ?\\p{L}* )", "bei mir \\1 "},
    {"^(?:Sie|[Ii]hr) (?:haben|hattet|habt|hatten) (mir|uns) ([^,]*?)(eine?n?|die|das) (\\p{Lu}\\p{L}+) "
     "(?:versprochen|zugesagt|zugesichert)(?=$|,)",
     "\\1 wurde \\2\\3 \\4 zugesagt"},
    {"\\bwurde ([^,]*?)einen (?=\\p{Lu}\\p{L}+ zugesagt)", "wurde \\1ein "},
    /* commas */
    {"\\b(hieß|heißt) es (?=(?:das|die|der|es|ich|man|mein|meine) )", "\\1 es, "},
    {"(?i)\\b(möglich|nötig|erlaubt|sinnvoll|erforderlich) (?=[^,]* (?:zu "
     "\\p{Ll}+en|\\p{Ll}{2,}zu\\p{Ll}{3,}en)(?:[?.,]|$| da | weil ))",
     "\\1, "},
    {"(?<!\\bist)(?<!\\bwar)(?<!\\bhat)(?<!\\bhabe)(?<!\\bhaben)(?<!\\bsind)(?<!\\bbin)(?<!\\bwird)(?<!\\bwurde)(?<!"
     "\\bkam)(?<!\\bkann)(?<!\\bmöchte)(?<!\\bwill)(?<!\\bmuss)(?<!\\bkonnte)(?<!\\bwollte)(?<!\\bbrauche)"
     "(?<!\\bmöchten)(?<!\\bwollen)(?<!\\bbrauchen)(?<!\\bhätten)(?<!\\bhätte)(?<!\\bmüssen)(?<!\\bkönnen)(?<!, "
     "ich)(?<!, wir)"
     "(?<=\\p{L}) aber "
     "((?:(?<!ich aber )(?<!wir aber )(?<!euch aber )(?<!Ihnen aber )(?<!mir aber )(?<!uns aber )"
     "(?:nur|noch)|bisher|keinen?|keine)(?=[^,]* "
     "\\p{Ll}+(?:t|en)(?:$|,))|hat|haben|ist|war|wurde|kann|konnte|geht|ein|eine|"
     "einen|der|die|das|es|ich|"
     "wir|mein|meine|jetzt|niemand|keiner|nichts) ",
     ", aber \\1 "},
    {"(\\b(?:habe?|haben|hat|bin|ist|sind|wurden?|wird|werden)\\b[^,]* "
     "(?:\\p{Ll}*ge\\p{Ll}{3,}(?:t|en)|(?:be|er|ver|ent)"
     "\\p{Ll}{3,}(?:t|en)|\\p{Ll}+iert)) aber ",
     "\\1, aber "},
    {"\\b(dauert (?:es|das)) (bis (?:d(?:er|ie|as)|meine?|ich|wir|man|es|ihr) )", "\\1, \\2"},
    {"(?i)\\b(\\p{L}+ (?:meinte|meint|sagte|sagt|behauptet|schreibt)|ich "
     "(?:dachte|denke|glaube|hoffe)|(?:dachte|denke|glaube|hoffe) ich|wir "
     "(?:dachten|denken|glauben|hoffen)) "
     "(?=(?:d(?:as|er|ie)|es|man|ich|wir|ihr|mein\\p{Ll}*) (?:[\\p{L}-]+ ){0,4}"
     "(?:ist|sind|wäre|wird|werden|kostet|geht|kommt|hat|haben|kann|bekomme|gibt|gilt|läuft|liegt|steht|fehlt)\\b)",
     "\\1, "},
    {"(?<![,;:(–])(?<!\\bund)(?<!\\boder)(?<!\\baber)(?<!\\bauch)(?<!\\bnur)(?<!\\bohne)(?<!\\bkurz)(?<!\\berst)(?<!"
     "\\bso)(?<!\\bgerade)(?<!\\bselbst)(?<!\\bTag)(?<!\\bals)(?<=\\p{L}|\\d) "
     "(obwohl|weil|dass|nachdem|bevor|sobald|obgleich|sodass|ohne dass) ",
     ", \\1 "},
    {"(?<=\\p{L})(?<!\\bauf)(?<!\\bfür)(?<!\\bmit)(?<!\\bvon)(?<!\\bin)(?<!\\ban)(?<!\\bum)(?<!\\büber)(?<!\\baus) "
     "(die|der|das|den) (ich|wir|man|es) (?=.*\\b(?:habe?|haben|hat|hatten?|gibt)\\b)",
     ", \\1 \\2 "},
    {"(?<![,;:])(?<!\\bals)(?<!\\bund)(?<!\\baber)(?<!\\bdenn)(?<!\\bdoch)(?<!\\bauch)(?<!\\bselbst)(?<!\\bimmer)(?<!"
     "\\bnur)(?<!\\berst)(?<!\\bwie)"
     "(?<=\\p{Ll}) (wenn) (ich|wir|man|das|die|der|es|sie|er|mir|mein\\p{Ll}*|niemand|keiner|jemand) ",
     ", \\1 \\2 "},
    {"(?<=\\p{Ll}en) wenn (ihr|Sie) ", ", wenn \\1 "},
    {"\\b(wissen(?: nicht)?|(?:ge)?fragt?e?n?|sagen|unklar|weiß(?: nicht)?) "
     "(ob|w(?:ann|ie|arum|o|as|er|ieso|eshalb|elche[nrs]?|o(?:hin|ran|für))) ",
     "\\1, \\2 "},
    /* fillers, and feelings beside the matter, which are the opener's business */
    {"(?:,| und|, und) (?:ich )?(?:bin|werde|war) (?:\\p{Ll}+ ){0,4}" FELT
     "(?: (?:davon|darüber|deswegen|mit [^,.]+|von [^,.]+))?(?=[,.!]|$)",
     ""},
    {"(?<=[\\p{L}0-9.]) (?:leider|echt|wirklich|eigentlich|irgendwie|ehrlich gesagt|natürlich|halt|extra noch(?! "
     "?ein)|extra(?= noch ?ein)|mal eben|mal kurz)(?= \\p{L})(?! gut| schlecht| nett| toll)",
     ""},
    {"\\b(ist|sind|war|habe?|haben|hatte|lohnt|werbt|habt|hat) (?:ja|doch)(?= \\p{L}| \\d)(?! nicht so)", "\\1"},
    {"\\bimmer noch nicht\\b", "noch immer nicht"},
    {"\\bso schnell wie möglich\\b", "möglichst bald"},
    /* a subject that haste left out */
    {"^[Ww]urde (?=gestern|heute|am|vor|von|letzte|im|auf|bei)", "ich wurde "},
    {"^(Bekam|Erhielt|Bestellte|Kaufte|Wartete|Zahlte|Könnte|Hätte|Würde|Komme|Brauche|Warte|Melde|Sitze|Stehe|Bleibe|"
     "Fahre|Gehe|Schicke|Zahle|Bezahle|Suche|Finde|Sehe|Höre|Hoffe|Denke|Erreiche|Bekomme|Nehme|Bringe|Hole|Wohne|"
     "Erwarte|Verlange) "
     "(?!ich\\b|wir\\b|Sie\\b|der\\b|die\\b|das\\b|meine?\\b|unsere?\\b|es\\b|er\\b|man\\b|jemand\\b|du\\b|ihr\\b|Ihre?"
     "\\b)"
     "(?!.*\\?)",
     "ich \\l\\1 "},
    {"^(Haben|Mussten|Wollten|Waren|Hatten|Konnten|Kommen|Brauchen|Warten) "
     "(?!Sie\\b|wir\\b|ihr\\b|die\\b|Ihre?\\b|alle\\b|unsere\\b|meine\\b|das\\b)(?=\\p{Ll}|\\d)(?!.*\\?)",
     "wir \\l\\1 "},
    {"^((?!(?i)wenn|sobald|falls|seit|als|weil|da |ob |bis|nachdem|obwohl|beim|nach |bei |wann|wie|was|immer|jedes|je "
     "|bevor|sollte)"
     "[^,]*\\b(?:ich|habe?|kann|nicht|bin|geht|komme)\\b[^,]*), "
     "(kommt|klappt|geht|steht|passiert|erscheint|heißt|funktioniert) "
     "(?!ist\\b|war\\b|ich\\b|es\\b|das\\b|die\\b|der\\b|mein)",
     "\\1, es \\2 "},
    {"^((?!(?i)wenn|sobald|falls|seit|als|weil|da |ob |bis|nachdem|obwohl|beim|nach |bei |wann|wie|was|immer|jedes|je "
     "|bevor|sollte)"
     "[^?]*?\\b(?:ich|habe?|wollte|konnte|nicht|bin)\\b[^?]*?), (kam|kommt|ging|passierte|half|hilft|stand|steht) "
     "((?:aber|jedoch|dann|bisher|trotzdem|leider) )?(?=(?:nichts|nix|niemand|keiner|nur)\\b)",
     "\\1, es \\2 \\3"},
    {"\\b([Hh]abe?\\b[^?,]*?\\p{Ll}+(?:t|en)), (ging|klappte|funktionierte) (aber |jedoch |leider )?(?=nicht\\b)",
     "\\1, das \\2 \\3"},
    {"^((?![^?]*\\b(?:[Ii]ch|[Ww]ir)\\b)[^?]*?, )(hab|habe|bin|kann|konnte|brauche|muss|musste) "
     "(?=(?:ihn|sie|es|das|die|den|schon|auch|noch|jetzt|nun|bereits|nichts|nur|seit|gestern|heute|k?eine?n?|erst|"
     "mehrfach|"
     "alles|dafür|mir|mich)\\b)",
     "\\1ich \\2 "},
    {"^((?:[Dd](?:er|ie|as)|[Mm]eine?|[Uu]nsere?) [^,]+), (ist|hat|war) ((?:erst|noch|schon|gerade|nur|jetzt|auch) "
     "[^,]+)$",
     "\\1 und \\2 \\3"},
    /* asked and wished */
    {"^([Bb]itte) (?:mal |doch |nochmals? )?"
     "((?:über)?prüfen|stornieren|korrigieren|ändern|klären|erledigen|beheben|löschen|reparieren|checken|regeln|"
     "berichtigen|weiterleiten)(?= und\\b|$|,)",
     "bitte das \\2"},
    {"^(?:Ihr (?:müsst|solltet|könntet)|Sie (?:müssen|sollten)) "
     "(?=(?:\\p{Ll}+ ){0,2}(?:dringend|mal|endlich|unbedingt|schleunigst)\\b)((?:dringend |endlich |unbedingt |"
     "schleunigst )?)(?:mal )?([^,:?]*\\p{Ll}en)(?=$|[,:])",
     "bitte \\1\\2"},
    {"(?:,| und) (?:man gönnt sich ja sonst nichts|(?:na )?(?:ganz )?(?:super|toll|klasse|prima)|herzlichen "
     "Glückwunsch|danke (?:auch|dafür)|bravo|Respekt|echt jetzt|Hut ab)$",
     ""},
    {"^([Bb]is [^,]+), (\\p{Ll}+en) Sie (.+?) bitte( (?:aus|ab|ein|an|zurück|vor|auf|weiter))?$",
     "bitte \\2 Sie \\3\\4, \\l\\1"},
    {"^[Aa]nschließend sind (.+) zu (\\p{Ll}+en)$", "bitte \\2 Sie anschließend \\1"},
    {"^(.+), mehr will ich (?:gar |ja )?nicht$", "bitte \\l\\1"},
    {"^Kündigung (?:des |meines )?Vertrags?\\b(?=(?: [^,]*\\d[^,]*)?$)", "ich kündige meinen Vertrag"},
    {"^Kündigung (?:des |meines )?(Abo|Abonnement|Konto)s?\\b(?=(?: [^,]*\\d[^,]*)?$)", "ich kündige mein \\1"},
    {"^(Termin|Rückruf|Kostenvoranschlag) bitte(?=$| (?:für|zu[mr]?|am|ab|im|in|bei|über|von) )",
     "ich bitte um einen \\1"},
    {"^(Rechnung|Kopie|Bestätigung|Auskunft|Quittung) bitte(?=$| (?:für|zu[mr]?|am|ab|im|in|bei|per|über|von) )",
     "ich bitte um eine \\1"},
    {"^(?:[Vv]ielen |[Hh]erzlichen |[Bb]esten |[Tt]ausend )?[Dd]anke?(?: nochmals?| auch| dir| Ihnen| euch)? für "
     "(?!nichts|alles\\b|(?:Ihre|eure|deine|die|das|Ihr|euer) (?:\\p{Ll}+ "
     ")?(?:Hilfe|Antwort|Rückmeldung|Verständnis|Mühe|Bemühungen|Info|Unterstützung|Geduld)\\b[^,]*$)",
     "ich bedanke mich für "},
    {"^[Dd]anke (?:noch ?mal(?:s)? )?an ((?:Frau|Herrn?) \\p{Lu}\\p{L}+)\\b", "ich bedanke mich bei \\1"},
    {"^(?:[Ww]as (?:machen|tun) wir (?:jetzt|nun|da)|[Uu]nd (?:jetzt|nun)|[Ww]as (?:jetzt|nun)|[Ww]ie "
     "(?:gehen|verbleiben) wir (?:jetzt |nun |da )?(?:vor)?)\\??$",
     "wie geht es jetzt weiter?"},
    {"^(?:[Uu]nd|[Aa]ber) "
     "(?=(?:muss|müssen|kann|können|darf|soll|gilt|ist|sind|habt|haben|gibt|geht|bekomme|brauche|könnt|"
     "kostet|reicht|wird|werden)\\b.*\\?$)",
     ""},
    {"(?i)^(an wen|wem|wer|was|wie|wo|wann|warum|wieso)\\b([^,?]*?)(?: denn)? bitte\\b(?=[^,]*(?:[?,]|$))", "\\1\\2"},
    {"^([Ww]ie|[Ww]ann|[Ww]o|[Ww]arum|[Ww]ieso|[Ww]eshalb|[Ww]er) "
     "(\\p{Ll}{3,}t(?= ihr "
     ")|ist|sind|kann|können|bekomme|komme|wird|werden|wurde|muss|soll|geht|läuft|kommt|habe|hat|lange|viel|bezahlt|"
     "zahlt) ([^,?]+(?:, (?:einmal|erst|und "
     "zwar|obwohl|obgleich|wenn|statt|anstatt|trotz|ohne|während|nachdem)\\b[^?]*)?)$",
     "\\1 \\2 \\3?"},
    {"^(?:(?:[Ii]st|[Dd]er|[Dd]ie|[Dd]as) )?(\\p{Lu}[\\p{L}-]+(?: (?:Nr\\.? ?)?[\\p{Lu}\\d][\\p{Lu}\\d-]*)?) "
     "((?:noch |wieder |schon |auch |aktuell |bald |gerade )*)(lieferbar|verfügbar|erhältlich|vorrätig|auf Lager|"
     "inklusive|inbegriffen|möglich|kostenlos|kostenfrei)\\?$",
     "ist \\1 \\2\\3?"},
};

/* Turned already. */
static const struct swap deeds[] = {
    {"(?<=\\p{Ll}), (es geht (?:dabei )?um )", "; \\1"},
    {"\\b(wo|wann|wie|warum|ob) die ((?:\\p{Ll}+ ){0,2}(?:ist|sind|war|waren|hat|haben|gilt|gelten|kommen|kommt|steht|"
     "liegt|bleibt|geht))$",
     "\\1 sie \\2"},
    {"\\b(ob|wo|wann|warum) die " POINTED, "\\1 sie "},
    {"\\b(ob|wo|wann|warum|wie|dass) (Sie|du|wir|man|jemand) die " POINTED, "\\1 \\2 sie "},
    {"^(\\p{L}{5,}(?:t|en)) Waren (?=\\p{Ll}|\\d)", "\\1 waren "},
    {"\\b(am|zum|vom|bis|ab|seit|dem) (\\d{1,2}\\.\\d{1,2})(?=[ ,])", "\\1 \\2."},
    {"^wir haben (Ihnen|dir|euch) (.+?) (?:geschickt|geliefert|zugeschickt|zugesandt|gesendet|gesandt)(?=[,.]|$)",
     "\\1>\\2 erhalten"},
    {"^Ihnen>", "Sie haben "},
    {"^dir>", "du hast "},
    {"^euch>", "ihr habt "},
    {"^wir haben (Ihnen|dir|euch) ((?:eine|die|das) [^,]*?) (abgebucht|berechnet|in Rechnung gestellt)(?=[,.]|$)",
     "\\1 wurde \\2 \\3"},
    {"^wir haben (Ihnen|dir|euch) (.*?(?:€|Euro|EUR)) (abgebucht|berechnet|in Rechnung gestellt|eingezogen|belastet)",
     "\\1 wurden \\2 \\3"},
    {"^(?:dann |jetzt |nun )?(?:sperren|blockieren) wir (?:auch noch |auch )?(dein|Ihr|euer) (Konto|Profil)\\b",
     "\\1 \\2 wurde gesperrt"}, /* no threat of ours */
    /* the case of persons */
    {"\\b(ob|dass) wir Ihnen ([^,]*?)(zurücksetzen|umstellen|anrufen|zurückrufen|informieren|benachrichtigen|"
     "unterstützen|kontaktieren|beraten|erreichen|verbinden|abholen|austragen|entschädigen|einladen|erinnern|vormerken|"
     "abmelden|anmelden)\\b",
     "\\1 wir Sie \\2\\3"},
    /* the time before what is denied */
    {"\\b(geht|gehen|funktioniert|funktionieren|läuft|laufen|startet|lädt|reagiert|klappt|heizt|druckt|öffnet) "
     "(nicht mehr|nicht) (seit (?:dem |der |den |gestern|heute|vorgestern|letzte[rnm] |\\d|\\p{Lu})[^,.;]*)$",
     "\\1 \\3 \\2"},
    {"\\b(herunter|zurück|frei|hoch|weiter|herauf|entgegen) "
     "(setzen|senden|schicken|stellen|buchen|rufen|zahlen|nehmen|schreiben|schalten|tauschen|melden|kommen)(?=[,.]| "
     "und |$)",
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
        "genau mein humor|respekt|bravo|man gönnt sich (?:ja )?sonst nichts|.{4,90} oder (?:wie|was)(?: jetzt)?|so "
        "?(?:et)?was darf (?:einfach |doch |so "
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
    char *mended = announcement_put(telegram_nouns(pack, spoken, small));
    mended = swaps_put(&slipped, NULL, false, mended);
    mended = telegram_whole(pack, mended);
    return g_strstrip(mended);
}

char *
german_told(const struct pack *pack, char *clause)
{
    compile();
    return strcmp(pack->language, "de") == 0 ? swaps_put(&done, NULL, false, clause) : clause;
}
