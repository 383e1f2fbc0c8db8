/*
 * germanic.c - unit: German and Dutch mails keep their grammar, and notes get theirs.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "said.h"

/* German clauses whose persons, verbs or order once went wrong. */
static void
german_clauses_keep_their_grammar(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Ich wurde zweimal weiterverbunden und niemand konnte mir weiterhelfen.", "niemand konnte Ihnen",
         "konnte sich"},
        {"Ich habe mir einen Mantel gekauft und die Kassiererin hat mir 20 Euro zu viel berechnet.", "Sie haben sich",
         "hat sich"},
        {"Ich bin zur Post gegangen und habe mich beschwert.", "haben sich beschwert", "Ihnen beschwert"},
        {"Bitte teilen Sie mir mit, ob Sie den Ofen abholen oder ob ich ihn bringen muss.", "ob wir den Ofen abholen",
         "uns den Ofen"},
        {"Ich will, dass ihr die Reinigung bezahlt.", "dass wir die Reinigung bezahlen", "wir die Reinigung bezahlt"},
        {"Ich möchte, dass ihr das Regal abholt und mir das Geld überweist.", "dir das Geld überweisen", "überweist"},
        {"Mein Vater kommt mit dem Telefon nicht zurecht, könnte jemand kommen und ihm alles erklären?",
         "ob jemand kommen und ihm alles erklären könnte", "Du "},
        {"Gilt der Tarif auch, wenn ich umziehe?", "ob der Tarif auch gilt, wenn Sie umziehen", "Sie schreiben"},
        {"Kommt heute noch ein Fahrer?", "ob heute noch ein Fahrer kommt", "Sie schreiben"},
        {"Und muss ich den Zähler vorher ablesen lassen?", "ob Sie den Zähler vorher ablesen lassen müssen",
         "Und muss"},
        {"Am Automaten wurde mein Ausweis eingezogen, was soll ich jetzt machen", "was Sie jetzt machen sollen",
         "was sollen Sie"},
        {"Ihr Verkäufer hat mir gesagt, ich könne den Herd jederzeit zurückgeben.", "dass Sie den Herd jederzeit",
         "und Sie"},
        {"ich glaub jemand hat mein profil geknackt", "dass jemand Ihr Profil geknackt hat", "glauben jemand"},
        {"Hiermit beantrage ich die Auszahlung meines Guthabens.", "Sie beantragen die Auszahlung Ihres", "Hiermit"},
        {"Ich bitte um Auskunft, welche Kosten Sie für den Umzug berechnen.",
         "welche Kosten wir für den Umzug berechnen", "In Ihren Worten"},
        {"Ihr Installateur war gestern zum dritten Mal hier und hatte wieder kein Rohr dabei.",
         "zum dritten Mal bei Ihnen", "Mal hier"},
        {"Der Schal hat nach einer Woche ein Loch. So etwas habe ich noch nie erlebt, ich bin sehr enttäuscht.",
         "ein Loch", "noch nie erlebt"},
        {"Mein Rad ist weg. Was soll das?", "Ihr Rad ist weg", "was das soll"},
        {"Wenn ich die Tür öffne und den Schalter drücke, brummt der Ofen.", "Tür öffnen und den Schalter drücken",
         "öffne und"},
        {"Man muss das Ventil anders einstellen.", "anders einstellen", "Einstellen"},
        {"Der Mantel sieht ganz anders aus als auf dem Bild im Katalog und riecht nach Leim.", "riecht nach Leim",
         "Sie schreiben"},
        /* Articles, verbs and brackets that haste left out. */
        {"Beamer im 2. Stock flackert ständig, Lampe ist neu.", "Der Beamer im 2. Stock flackert ständig, die Lampe",
         "Sie schreiben"},
        {"schale kam gestern, griff ab. was nun?", "Schale kam gestern, der Griff ist ab", "Griff ab,"},
        {"brauche neue bordkarte, alte ist weg", "eine neue Bordkarte, die alte ist weg", "Sie schreiben"},
        {"Störung: Kopierer zieht kein Papier, Meldung E-204, Raum B17", "(Meldung E-204, Raum B17)", "Störung:"},
        {"anbei der zählerstand vom 30.11.: 5120 kWh", "schicken den Zählerstand vom 30.11.: 5120 kWh", "Betrag"},
        {"Kennwort vergessen, bitte zurücksetzen", "dass wir das zurücksetzen", "Sie schreiben"},
        {"Ich möchte den Kurs absagen und bitte um eine Quittung.", "bitten um eine Quittung", "absagen und um"},
        {"Ich war pünktlich da, es war aber keiner im Büro.", "es war aber keiner", "war, aber"},
        {"Wie viel kostet der Eintritt nach 18 Uhr?", "wie viel der Eintritt nach 18 Uhr kostet", "viel kostet"},
        {"anbei sende ich Ihnen den unterschriebenen Antrag.", "den unterschriebenen Antrag", "Anbei"},
        {"Ich bin sehr enttäuscht, zum dritten Mal wurde mein Kurs verlegt.", "Mal wurde Ihr Kurs verlegt",
         "sehr enttäuscht, zum"},
        {"euer bus hat unsere haltestelle ausgelassen", "nser Bus hat", "eue Bus"},
        {"Frau Busch ist krank.", "Frau Busch ist krank", "er frau"},
        /* Dutch notes. */
        {"sleutel vergeten en ik kan niet naar binnen", "hebt de sleutel vergeten en u kunt", "sleutel vergeten en ik"},
        {"hoeveel kost ophalen in het weekend", "ophalen in het weekend kost", "hoeveel kost"},
        {"kast kapot aangekomen, bestelling 3390", "De kast is kapot aangekomen (bestelling 3390)", "U schrijft"},
        {"radiator doet het sinds gisteren niet, graag snel repareren", "graag dat wij dat snel repareren",
         "niet, graag"},
        {"Hoe lang duurt het voordat ik mijn borg terugkrijg?", "hoe lang het duurt voordat u uw borg",
         "terugkrijgt duurt"},
        {"Mijn kaart is geblokkeerd terwijl ik in het buitenland ben. Wat moet ik doen?", "in het buitenland bent",
         "U schrijft"},
        {"wie breit ist die bank?", "wie breit die Bank ist", "wie ist"},
        {"Warum kostet der Kurs mehr als im Heft steht?", "mehr kostet, als im Heft steht", "steht kostet"},
        {"Ich habe im Mai gekündigt und trotzdem mahnen Sie weiter.", "trotzdem mahnen wir weiter", "uns weiter"},
        {"Der Chor ist umgezogen, muss ich Ihnen etwas schicken?", "ob Sie uns etwas schicken müssen", "Ihnen etwas"},
        {"habe quittung nicht erhalten bitte nochmal senden", "Quittung nicht erhalten, und", "wir habe"},
        {"Beim Auspacken habe ich gesehen, dass der Deckel nicht passt und am Boden ein Stück fehlt.",
         "am Boden ein Stück fehlt", ". Am Boden"},
        {"Das Internet geht seit gestern nicht, brauche es dringend für die Arbeit.", "Sie brauchen es dringend",
         ", brauche"},
        {"Kündige meinen Vertrag 4411 zum Jahresende, bitte um Bestätigung", "Sie bitten um eine Bestätigung",
         ", bitte"},
        {"Danke, der Monteur war sehr freundlich und hat alles erklärt!", "Der Monteur war sehr freundlich",
         "Danke, der"},
        {"kann ich meinen termin am montag verschieben", "ob Sie Ihren Termin am Montag verschieben können",
         "Sie schreiben"},
        {"De lamp is na een week al kapot, ik wil graag mijn geld terug.", "wilt graag uw geld terug", ", u wilt"},
        {"kan ik mijn afspraak van maandag verzetten", "of u uw afspraak van maandag kunt verzetten", "Kunt u"},
        {"Ventil getauscht, trotzdem undicht.", "trotzdem ist es undicht", "Sie schreiben"},
        {"Zum zweiten Mal defekte Glühbirne.", "haben zum zweiten Mal", "Sie schreiben"},
        {"Gebühr zu hoch, bitte auf 12 Euro senken", "dass wir sie auf 12 Euro senken", "wir auf 12"},
        {"Kurs 5521 passt nicht, bitte auf Mai verschieben", "dass wir ihn auf Mai verschieben", "wir auf Mai"},
        {"Boot verkauft, bitte Liegeplatz zum 30.9. abmelden", "Sie haben ein Boot verkauft", "Boot verkauft, Liege"},
        {"Reservierung 90-112 bitte stornieren, Weg zu weit", "Der Weg ist zu weit", "Sie schreiben"},
        {"Die Ofentür ist gesprungen, brauche ich eine neue?", "ob Sie eine neue brauchen", "Sie schreiben"},
        {"Mein Sohn hat den Zaun kaputt gefahren, zahlt das die Versicherung?", "ob das die Versicherung zahlt",
         "funktioniert"},
        {"Tarif freigeschaltet, wo finde ich die Karte?", "wo Sie die Karte finden", "um Hilfe"},
        {"Sucht ihr noch Leute für die Ernte", "ob wir noch Leute für die Ernte suchen", "ihr noch"},
        {"Liefert ihr auch nach Wien und was kostet das", "was das kostet", "Liefern wir"},
        {"Das Bad passt nicht, habt ihr ein anderes?", "ob wir ein anderes haben", "habt"},
        {"Er hat abgelehnt, obwohl ich den Schein hatte und die Uhr falsch ging.", "Sie den Schein hatten und die Uhr",
         "gingen"},
        {"Eventuelle Schäden melde ich gleich.", "Eventuelle", "üll"},
        {"ich möchte wissen, warum mein antrag liegen bleibt.", "warum Ihr Antrag liegen bleibt", "eine Erklärung"},
        {"So macht Bus fahren keinen Spaß.", "keinen Spaß", "dass wir"},
        {"Das Brot war hart, der Käse sauer.", "der Käse war sauer", "ist sauer"},
        {"Ihr habt meinen Beitrag erhöht und ich weiß nicht warum.", "deinen Beitrag", "Ihren Beitrag"},
        {"Ersatzkabel noch lieferbar?", "ob das Ersatzkabel noch lieferbar ist", "Sie schreiben"},
        {"Bestellt Hammer, bekommen Zange.", "eine Zange bekommen", "das Zange"},
        {"Ik heb dubbel betaald, wilt u een bedrag terugstorten", "u wilt graag dat wij een bedrag", "willen wij"},
        {"Is dit kleed ook in het rood leverbaar", "of dit kleed ook in het rood leverbaar is", "Is dit"},
        {"Er zat maar één schoen in de doos.", "zat maar één", "zat, maar"},
        {"Zeg mijn abonnement per direct op", "dat wij uw abonnement per direct opzeggen", "Zeg uw"},
        {"Bitte schnellstmöglich einen Dachdecker schicken!", "möglichst bald einen Dachdecker", "vollständig bei uns"},
        {"Wir fordern einen Nachlass von 15 Prozent.", "Sie verlangen einen Nachlass", "In Ihren Worten"},
        {"Kostenvoranschlag bitte für zwei Türen", "Sie bitten um einen Kostenvoranschlag für zwei Türen",
         "Sie schreiben"},
        {"Leider müssen wir uns über den Hund beschweren.", "Sie sich über den Hund", "Sie Ihnen"},
        {"Ich wohne in der Kölner Str. 7 und habe keinen Empfang.", "Sie haben keinen Empfang", "Sie wohnen und"},
        {"Danke an Frau Brandt, die Torte war ein Gedicht.", "bei Frau Brandt", "Danke an"},
        {"Kurs am Freitag absagen, habe Fieber", "Sie haben Fieber", ", habe"},
        {"Mietwagen läuft ab, bitte Verlängerung um zwei Tage", "bitten um eine Verlängerung um zwei Tage",
         "Sie schreiben"},
        {"Mein Antrag wurde ohne Prüfung abgelehnt, warum?", "warum das so ist", "eine Erklärung"},
        {"Anreise auch nach 23 Uhr möglich?", "nach 23 Uhr möglich ist", "möglich anreise"},
        {"Beleg verloren, Rückgabe trotzdem möglich?", "ob die Rückgabe trotzdem möglich ist", "Ersatz"},
        {"Falsche Steuernummer angegeben, was muss ich tun?", "die falsche Steuernummer angegeben", "eine Falsche"},
        {"Endlich läuft der Ofen, danke für die schnelle Reparatur", "Sie bedanken sich für die schnelle Reparatur",
         "bedanken Sie für"},
        {"Bestellung 7781: nur 3 von 6 Gläsern gekommen", "3 von 6 Gläsern angekommen", "In Ihren Worten"},
        {"Abo kündigen, nutze es nicht mehr", "Sie nutzen es nicht mehr", ", nutze"},
        {"De teller klopt niet, ik betaal te veel", "klopt niet, en u betaalt te veel", "niet, u"},
        {"Ik wil mijn lidmaatschap stoppen, graag bevestiging", "en u ontvangt graag een bevestiging", ", graag"},
        /* Told by the bank of situations. */
        {"@bahn_nord ICE 88 wieder 40 Minuten zu spät, Anschluss weg.", "Der ICE 88 hatte 40 Minuten Verspätung",
         "bahn_nord"},
        {"Monteur kam nicht. Hab extra Urlaub genommen", "eigens freigenommen", "Hab extra"},
        {"Gasgeruch im Keller!", "Sie nehmen Gasgeruch wahr", "Sie schreiben"},
        {"kein internet seit 4 tagen. frechheit.", "funktioniert seit 4 Tagen nicht", "frechheit"},
        {"Schöne Unterkunft, jederzeit wieder.", "sehr gut gefallen", "In Ihren Worten"},
        {"Snel bezorgd, top!", "De levering was snel", "U schrijft"},
        {"Ticket buchen klappt nicht.", "as Buchen des Tickets klappt nicht", "Sie schreiben"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(german_clauses_keep_their_grammar)};
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
