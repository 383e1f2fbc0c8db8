/*
 * gender.c - the gender of German nouns: of what customers of shops, banks, insurers, works and offices write about.
 *
 * Read as endings, the longest first, so that a noun stands for its compounds; and by the endings that all have one gender. Owns a
 * table of its nouns for the life of the process. Pure, thread-safe; a word costs as many looks as it has letters.
 */
#include "gender.h"

#include "foreign.h"

#include <string.h>

/* One a bar; compounds of another noun here are left out. */
static const char der_nouns[] =
    "baum|spielplatz|graben|poller|zaunpfahl|hydrant|abfallkorb|teich|bach|strauch|busch|müllcontainer|container|"
    "radweg|"
    "feldweg|treppenlift|flughafen|bahnsteig|schaffner|kontrolleur|schalter|fahrradständer|stellplatz|"
    "henkel|kragen|ärmel|absatz|saum|knauf|zipper|docht|korkenzieher|holm|keil|kolben|krug|pott|napf|korpus|sims|"
    "abbau|abbruch|abend|abfall|abfluss|abgleich|ablauf|ableser|abnehmer|absatz|abschlag|abschluss|abschnitt|"
    "absender|abstand|absturz|abzug|account|account-manager|adapter|admin|agent|akku|alarm|anbau|anbieter|"
    "anfang|angestellter|anhang|anhänger|anlass|anruf|anrufbeantworter|ansatz|anschlag|anschluss|anspruch|"
    "anteil|antrag|anwalt|anzug|apparat|arbeitgeber|architekt|arm|artikel|arzt|ast|aufenthalt|auftrag|"
    "aufwand|aufzug|ausgleich|aushang|austausch|ausweis|auszug|automat|azubi|bagger|bahnhof|balken|balkon|"
    "ball|band|beamer|becher|bedarf|befehl|beginn|behälter|beitrag|beleg|berater|berg|bericht|beruf|bescheid|"
    "beschluss|besen|besitzer|besuch|betrag|betreff|betreiber|betrieb|betrug|beutel|bewegungsmelder|beweis|"
    "bezug|blick|blitz|block|blumenstrauß|boden|bogen|bohrer|boiler|bolzen|bon|bordstein|bote|brand|brief|"
    "browser|bruch|brunnen|buchstabe|bug|bus|bügel|bürgersteig|cache|cent|chat|chatbot|chef|chip|client|club|"
    "code|computer|cousin|dampf|dealer|deckel|defekt|deich|desktop|diebstahl|dienst|dienstag|dienstleister|"
    "direktor|disponent|dom|dongle|donner|dorn|download|draht|dreh|druck|drucker|drucktaste|duft|"
    "durchlauferhitzer|dünger|e-scooter|effekt|eigentümer|eimer|einbau|einbehalt|einlass|einspruch|einstieg|"
    "eintrag|einwand|einzug|empfang|empfänger|energieversorger|entwurf|erfolg|erlass|ersatz|ertrag|etat|"
    "export|faden|fahrer|fall|farbton|feed|fehler|feiertag|fernseher|film|filter|finger|fleck|flug|flur|"
    "flügel|fond|freund|frühling|funk|fuß|föhn|fön|führer|füller|gang|garten|gashahn|gast|gefrierer|gegner|"
    "gehweg|geruch|geschirrspüler|geschmack|gewinn|giebel|gipfel|gott|griff|grill|grund|gruß|gürtel|haken|"
    "hals|halter|hammer|handel|handwerker|haushalt|hebel|heizkörper|helm|herd|hinweis|hof|host|hotspot|hub|"
    "hund|hut|hydrant|händler|hörer|import|informatiker|ingenieur|inhaber|inhalt|installateur|intercity|"
    "irrtum|job|joghurt|juli|jumper|juni|kabelbaum|kaffee|kalender|kamin|kanal|kandidat|karton|kassenbon|"
    "kasten|katalog|kater|kauf|keks|keller|kellner|kern|kessel|kinnriemen|kiosk|kleber|knopf|koch|koffer|"
    "kollege|kommentar|kompressor|konflikt|kontakt|konverter|kopf|kopierer|korb|korken|kran|kratzer|kredit|"
    "kreis|kreisel|kugelschreiber|kunde|kurier|kurs|kurzschluss|käufer|kühler|lack|laden|laminator|laptop|"
    "laubbläser|lauf|lautsprecher|lehrer|leiter|lieferant|lift|link|locher|lockenstab|lohn|lärm|löffel|"
    "lüfter|magnet|makler|mangel|mann|mantel|markt|mast|maßstab|meister|mieter|minister|mitarbeiter|"
    "mitbewohner|mixer|moment|monat|monitor|monteur|motor|mund|müll|nachbar|nachlass|nachmittag|nachteil|"
    "nachweis|nagel|name|napf|neubau|newsletter|notar|notruf|nutzer|ofen|onkel|ordner|ort|packen|page|"
    "partner|pass|patient|pc|pfad|pfarrer|pfeil|pfosten|pförtner|pinsel|plan|planer|platten|plattenspieler|"
    "platz|plotter|pokal|polizist|poller|pool|post-login|posten|pott|preis|prospekt|proxy|prozess|prüfer|"
    "pulli|pullover|pullunder|punkt|putz|pümpel|quadratmeter|rabatt|rahmen|rand|rasen|rasenmäher|rasierer|"
    "rauch|rauchmelder|raum|rechner|regler|reifen|reis|reiskocher|reiter|repeater|reset|rest|ring|riss|rock|"
    "rohbau|rollator|roller|roman|rost|router|ruck|ruf|rücken|rückruf|rührer|sack|saft|salat|salon|sand|sarg|"
    "satz|sauger|scanner|schacht|schaden|schal|schalter|schaum|scheck|schein|scheinwerfer|schimmel|schirm|"
    "schlag|schlauch|schlitten|schlüssel|schmuck|schnee|schneider|schnitt|schock|schornstein|"
    "schornsteinfeger|schrank|schraubendreher|schraubenzieher|schritt|schrott|schub|schuh|schulbus|schutz|"
    "schwager|schwamm|sekretär|sender|sensor|server|service|sessel|shitstorm|shop|shuttle|siphon|sirup|sitz|"
    "skandal|snack|sohn|sommer|sonntag|spaß|specht|speicher|spiegel|spion|sprinter|sprung|staat|stall|stamm|"
    "stand|standort|start|status|stau|staub|steamer|stecker|stempel|stick|stift|stoff|stoß|stoßdämpfer|"
    "strahl|strand|stream|streifen|streit|stress|strich|strom|student|stuhl|support|switch|tablet-pc|"
    "tabletständer|tablettenspender|tacho|tag|tank|tarif|techniker|teilnehmer|teller|teppich|termin|text|"
    "thermomix|thermostat|thron|tipp|tisch|titel|toaster|tod|token|ton|toner|topf|topflappen|touchscreen|"
    "tourist|trackpad|transport|transporter|traum|tresor|trick|tritt|trockner|trolley|tropfen|träger|turm|"
    "typ|umbau|umsatz|umschlag|umstand|umtausch|umweg|umzug|unfall|unterricht|unterschied|urlaub|urlaubstag|"
    "ursprung|vater|ventilator|veranstalter|verbinder|verbraucher|verdacht|verdampfer|verein|vergleich|"
    "verkehr|verlag|verlust|vermittler|verschleiß|verschluss|versuch|verteiler|vertrag|vertreter|verursacher|"
    "verwalter|verwendungszweck|verzug|viertel-liter|virus|vorgesetzter|vorhang|vorrat|vorschuss|vorteil|"
    "vorwand|vorwurf|wagen|wagenheber|wald|wasserhahn|wasserkocher|wechsel|wecker|weg|wein|werktag|wert|"
    "wettbewerb|widerruf|widerspruch|wind|winter|wischmopp|wohnort|wunsch|zahn|zahnriemen|zaun|zeiger|zettel|"
    "zeuge|zins|zoll|zoo|zopf|zucker|zufall|zug|zugang|zugriff|zuschlag|zuschuss|zustand|zutritt|zwilling|"
    "zylinder|zähler|öffner|übertrag";

static const char die_nouns[] =
    "laterne|bank|hecke|pfütze|rutsche|schaukel|leitplanke|kanalisation|litfaßsäule|säule|haltestange|"
    "abfahrt|abfrage|abgabe|abhilfe|ablage|abnahme|absage|absicht|achse|ader|adresse|akte|aktion|allergie|"
    "ampel|analyse|anfahrt|anfrage|angabe|angst|ankunft|anlage|anleihe|annahme|annonce|anrede|anschrift|"
    "ansicht|anstalt|antenne|antwort|anzahl|anzeige|app|arbeit|armbanduhr|art|aufgabe|aufnahme|ausgabe|"
    "auskunft|ausnahme|aussage|axt|bahn|bahncard|bank|batterie|behörde|bibliothek|birne|blende|blume|bluse|"
    "bohne|box|brandschutztür|braut|breite|bremse|brille|bronze|broschüre|brücke|buchse|bude|butter|bühne|"
    "bürste|cd|cloud|community|couch|cousine|creme|crew|dachrinne|dame|datei|daten-cd|dauer|decke|diagnose|"
    "diele|differenz|diskussion|domain|dose|drogerie|drohne|drossel|dusche|dvd|düse|e-mail|ebene|ecke|ehe|"
    "eile|eingabe|eingangstür|einnahme|elektronik|email|energie|erde|erlaubnis|ernte|etage|fabrik|fahne|"
    "fahrt|familie|farbe|feder|feier|felge|feuerwehr|figur|filiale|firewall|firma|flasche|fliese|fläche|"
    "folge|folie|form|frage|franchise|frau|freigabe|freundin|frist|frisur|fritteuse|fritz!box|fritzbox|front|"
    "frucht|fuge|gabel|galerie|garage|garantie|gardine|garnitur|gastronomie|gebuehr|geburt|gebühr|geduld|"
    "gefahr|gegenwart|gemeinde|geschichte|girocard|gitarre|glasur|grafik|grenze|griffstange|gruppe|größe|"
    "gurke|halle|hand|haustür|haut|heimat|herkunft|hilfe|hitze|homepage|hose|hotline|höhe|hülle|hündin|hürde|"
    "iban|idee|infrastruktur|interessentin|inventur|jacke|jalousie|jeans|jugend|jugendherberge|justiz|kabine|"
    "kaffeemühle|kamera|kanne|kantine|kapsel|karaffe|karriere|karte|kartoffel|kasse|kassette|katze|kenntnis|"
    "keramik|kerze|kette|kiste|kita|kiwi|klage|klammer|klappe|klasse|klausel|klingel|klinik|kollegin|"
    "kommunion|kopie|korrektur|kosmetik|kraft|krawatte|kritik|krone|kueche|kugel|kulanz|kunst|kur|kurve|"
    "küche|küste|lage|lampe|last|laterne|laune|leber|lehne|leine|lektüre|leuchte|liebe|liege|linie|linse|"
    "liste|literatur|lizenz|lokomotive|luft|lupe|länge|mail|mailbox|mandarine|mappe|marke|markise|maschine|"
    "maske|masse|matratze|matte|mauer|maus|maßnahme|medizin|menge|methode|miete|mietsache|milch|minute|"
    "mitnahme|mode|montage|muschel|musik|mutter|mühe|müllabfuhr|münze|mütze|nachbarin|nachricht|nacht|nadel|"
    "nase|not|note|notiz|nummer|nähe|offerte|oma|option|palette|panne|partei|partie|party|passage|patrone|"
    "pause|pension|periode|perle|person|pfanne|pflanze|pflege|pflicht|phase|pille|pin|pizza|plastik|platte|"
    "plombe|police|polizei|post|praxis|presse|probe|prognose|provision|prämie|pumpe|puppe|quelle|quote|rampe|"
    "rate|rede|referenz|regel|region|reihe|reise|rendite|rente|reparatur|reserve|retoure|reue|rolle|rose|"
    "route|ruhe|runde|rutsche|rückgabe|saison|salbe|sandale|sauna|schachtel|schale|scheibe|scherbe|schere|"
    "schicht|schiene|schlange|schlaufe|schleife|schnalle|schokolade|schraube|schrift|schublade|schufa|schuld|"
    "schule|schwester|schüssel|seife|seite|sekunde|serie|serviette|sicht|signatur|silbe|sim|sirene|sms|sohle|"
    "sonne|sorge|spende|sperre|spielkonsole|spitze|sprache|spur|spüle|stadt|staffel|statistik|steckerleiste|"
    "stelle|stellungnahme|steuer|stimme|stirn|strafe|straße|stufe|stunde|suche|summe|suppe|szene|säge|"
    "tabelle|tablette|tafel|taktik|tan|tan-app|tapete|tasche|tasse|tastatur|taste|taube|taufe|technik|"
    "teilnahme|telefonkonferenz|temperatur|terrasse|theke|theorie|therme|tinte|tochter|toilette|tomate|tonne|"
    "torte|tour|tracht|treppe|treue|trommel|truhe|tube|tür|türklinke|tüte|uhr|umfrage|umwelt|unterkunft|"
    "urkunde|ursache|variante|vase|version|videokonferenz|vignette|villa|vitrine|vollmacht|waage|wahl|wand|"
    "wanne|wannenarmatur|ware|wasseruhr|webcam|website|weise|welle|welt|werkstatt|wespe|wette|wiese|wimper|"
    "windel|witwe|woche|wohnungstür|wolke|wolle|wunde|wurst|wurzel|wut|wärme|wäsche|zahl|zange|zeile|zeit|"
    "zelle|zentrale|zeugin|zigarette|zone|zufahrt|zukunft|zusage|übergabe";

static const char das_nouns[] =
    "homeoffice|headset|bordsteinpflaster|scharnier|gestänge|lenkerband|"
    "abenteuer|abkommen|abo|abonnement|absperrband|add-on|album|alter|amt|andenken|angebot|anliegen|"
    "anschreiben|ansehen|apartment|appartement|aquarium|archiv|armaturenset|armband|aroma|attest|auge|"
    "augenlid|auto|baby|babyphone|backup|bad|bauamt|becken|bedauern|beet|bein|benzin|besteck|bett|"
    "bewusstsein|bier|bild|blatt|blech|blei|bluetooth|blut|board|boot|brett|brot|buch|büro|camp|carsharing|"
    "center|chaos|dach|darlehen|datum|deo|depot|ding|display|dokument|dorf|drittel|durcheinander|duschgel|"
    "e-bike|e-paper|e-ticket|ebike|echo|eck|ei|eigentum|eis|eisen|element|entgegenkommen|entgelt|erdgeschoss|"
    "ergebnis|erlebnis|essen|etikett|etui|event|exemplar|fach|fahrrad|fahrverbot|fass|feld|fenster|fest|fett|"
    "feuer|fieber|filet|finanzamt|fleisch|formular|forum|foto|futter|gas|gebiet|gebiss|gebläse|gebäude|"
    "gedicht|gefäß|gefühl|gehalt|geheimnis|gehäuse|geld|gelenk|geländer|gemüse|gepäck|gericht|gerät|geräusch|"
    "geschenk|geschirr|geschäft|gesetz|gesicht|gespräch|gestell|gesundheitsamt|getriebe|getränk|gewicht|"
    "gewinde|gewitter|gitter|glas|glasfaser|glied|glück|gold|grab|gutachten|guthaben|haar|hallenbad|halsband|"
    "handy|haus|headset|heft|heim|heizöl|hemd|herz|hindernis|hobby|holz|hotel|huhn|hähnchen|icon|image|"
    "inkasso|inserat|institut|interesse|internet|interview|intranet|inventar|jackett|jahr|jahresabo|"
    "jahresende|jubiläum|kabel|kabelfernsehen|kapitel|karussell|kilo|kind|kinderrad|kino|kissen|klavier|"
    "kleid|klima|klo|knie|komitee|komma|kommando|konto|konzert|kopfende|kostüm|kreuz|labor|ladegeraet|lager|"
    "laken|laminat|land|landratsamt|laufband|laufrad|leben|leck|leder|leid|lenkrad|licht|lied|limit|lob|loch|"
    "login|lokal|magazin|mal|material|maul|maß|medikament|medium|meer|mehl|menü|menüband|messer|"
    "messinstrument|metall|mikro|mikrofon|mittel|modell|modem|modul|monatsabo|monitoring|motorrad|"
    "mountainbike|museum|muster|möbel|nachttischlämpchen|navi|netz|newsletterabo|niveau|notebook|"
    "notstromaggregat|objekt|obst|ohr|online-banking|onlinebanking|ordnungsamt|paar|"
    "paket|papier|parfum|parfüm|parkett|pdf|pech|pedal|personal|pfand|pferd|pflaster|pfund|plakat|plugin|"
    "podcast|poloshirt|polster|popup|portal|portemonnaie|portmonee|porto|portrait|postamt|postident|problem|"
    "produkt|profil|programm|projekt|protokoll|prozent|publikum|pulver|puzzle|päckchen|quartal|quiz|rad|"
    "radio|recht|referat|regal|rennrad|restaurant|resultat|retourenlabel|rezept|rind|risiko|rohr|rollo|"
    "rätsel|salz|scharnier|schicksal|schiff|schild|schloss|schlüsselbund|schnäppchen|schreiben|schwein|"
    "schwimmbad|seil|set|shampoo|signal|silber|skript|smarthome|smartphone|sofa|sozialamt|spiel|"
    "stadion|stativ|stipendium|storno|studio|studium|stück|symbol|symptom|system|t-shirt|tablet|tablett|tal|"
    "taxi|team|teammeeting|teil|telefon|telefonat|telefonbanking|tempo|terminal|testament|theater|thema|"
    "thermometer|ticket|tier|tonband|tool|tor|touchpad|tracking|trampolin|treffen|trikot|tshirt|tuch|"
    "tutorial|ufer|ultimatum|umfeld|unternehmen|unwetter|update|urteil|ventil|verfahren|vergnügen|verhalten|"
    "verhältnis|vermögen|versandlabel|versehen|versprechen|verständnis|vertragsende|vertrauen|video|"
    "video-ident|vieh|viertel|volumen|vorderrad|vorgehen|vorhaben|vpn|w-lan|wachstum|wasser|wc|webinar|"
    "webmail|wehr|werk|wetter|wifi|wissen|wlan|wochenende|wohnmobil|wort|wunder|zeichen|zelt|zentrum|"
    "zertifikat|zeug|zeugnis|ziel|zimmer|zitat|zubehör|zuhause|zulassungsamt|äußere|öl";

static GHashTable *nouns;

static void
table_fill(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    static const char *const lists[] = {"", der_nouns, die_nouns, das_nouns};
    nouns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = DER; i <= DAS; i++) {
        g_auto(GStrv) words = g_strsplit(lists[i], "|", -1);
        for (char **word = words; *word; word++)
            g_hash_table_insert(nouns, g_strdup(*word), GUINT_TO_POINTER(i));
    }
    g_once_init_leave(&once, 1);
}

bool
gender_ends(const struct pack *pack, const char *key, const char *low, gsize *width_out)
{
    static const char *const adjectives[] = {"atisch", "etisch", "ntisch", "ktisch", "itisch",
                                             "stisch", "otisch", "nisch",  "wert",   "beiseite"};
    *width_out = 0;
    for (guint i = 0; i < G_N_ELEMENTS(adjectives); i++) /* "automatisch", "preiswert" */
        if (strlen(low) > 5 && g_str_has_suffix(low, adjectives[i]) && strcmp(low, "esstisch") != 0 &&
            strcmp(low, "gästetisch") != 0)
            return false;
    for (char **noun = pack_texts(pack, key); noun && *noun; noun++) {
        gsize width = strlen(*noun);
        bool whole = strcmp(low, *noun) == 0;
        if ((whole ||
             ((width > 3 || strcmp(*noun, "abo") == 0) && strlen(low) > width + 2 && g_str_has_suffix(low, *noun))) &&
            width > *width_out)
            *width_out = width;
    }
    return *width_out > 0;
}

static enum gender
listed(const struct pack *pack, const char *low, gsize *most_out)
{
    static const char *const keys[] = {"", "noun.der", "noun.die", "noun.das"};
    enum gender best = UNKNOWN;
    *most_out = 0;
    for (guint i = DER; i <= DAS; i++) {
        gsize width = 0;
        if (gender_ends(pack, keys[i], low, &width) && width > *most_out) {
            *most_out = width;
            best = (enum gender)i;
        }
    }
    static const struct {
        const char *ending;
        enum gender gender;
    } endings[] = {{"ung", DIE},  {"heit", DIE}, {"keit", DIE},  {"schaft", DIE}, {"tion", DIE}, {"tät", DIE},
                   {"enz", DIE},  {"anz", DIE},  {"ette", DIE},  {"erie", DIE},   {"chen", DAS}, {"lein", DAS},
                   {"ment", DAS}, {"ling", DER}, {"ismus", DER}, {"eur", DER}};
    for (guint i = 0; i < G_N_ELEMENTS(endings) && best == UNKNOWN; i++)
        if (strlen(low) > strlen(endings[i].ending) + 2 && g_str_has_suffix(low, endings[i].ending))
            best = endings[i].gender;
    return best;
}

enum gender
gender_listed(const struct pack *pack, const char *low)
{
    gsize width;
    return listed(pack, low, &width);
}

bool
gender_is_noun(const char *low)
{
    table_fill();
    return g_hash_table_contains(nouns, low);
}

enum gender
gender_of(const struct pack *pack, const char *low)
{
    gsize width, length = strlen(low);
    enum gender best = listed(pack, low, &width);
    table_fill();
    for (gsize from = 0; from < length && length - from > width; from++) {
        if (from > 0 && (length - from < 4 || from < 3 || ((guchar)low[from] & 0xC0) == 0x80))
            continue;
        gpointer found = g_hash_table_lookup(nouns, low + from);
        if (found)
            return (enum gender)GPOINTER_TO_UINT(found);
    }
    return best;
}
