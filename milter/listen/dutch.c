/*
 * dutch.c - what haste leaves out of Dutch: the article of the noun that opens a line, its verb, the comma before "maar".
 *
 * Still in the customer's person. A noun is known by a table read as endings, so that it stands for its compounds: those with "het",
 * and of the others those that customers write about. Owns its table and patterns for the life of the process. Pure, thread-safe.
 */
#include "dutch.h"

#include "clause.h"
#include "foreign.h"
#include "swaps.h"

#include <string.h>

static const char het_nouns[] =
    "perron|paspoort|gordijn|tapijt|zonnepaneel|bezwaar|hoortoestel|kaartje|pakket|pakje|account|abonnement|adres|"
    "apparaat|bedrag|bericht|boek|bed|horloge|contract|formulier|geld|glas|huis|"
    "internet|kantoor|kussen|kastje|kind|kleed|kleding|kabel-tv|nummer|saldo|scherm|slot|signaal|systeem|netwerk|"
    "netsnoer|onderdeel|oordopje|overzicht|product|portaal|programma|raam|rijbewijs|rek|shirt|snoer|stopcontact|"
    "tarief|tegoed|toetsenbord|toestel|toilet|water|wachtwoord|wifi|wiel|zadel|vloerkleed|tapijt|filter|licht|modem|"
    "ticket|station|verslag|verzoek|voorschot|termijnbedrag|restbedrag|beeldscherm|display|dekbed|document|dossier|"
    "antwoord|bankstel|bestand|bewijs|dak|deksel|etiket|gas|gebit|gerecht|geluid|hotel|jasje|label|loket|maandbedrag|"
    "matras|menu|meubel|mes|model|menubord|oplaadsnoer|overhemd|papier|parkeerkaartje|plein|riool|schilderij|servies|"
    "speelgoed|stuur|team|tafelblad|toegangsbewijs|vak|ventiel|verbruik|voertuig|zwembad|magazijn|rooster";
static const char de_nouns[] =
    "bestelling|factuur|rekening|zending|levering|bezorger|monteur|medewerker|printer|vaas|fiets|auto|telefoon|laptop|"
    "tablet|televisie|tv|koelkast|wasmachine|droger|vaatwasser|oven|koffiemachine|stofzuiger|waterkoker|lamp|bank|"
    "stoel|"
    "tafel|kast|deur|sleutel|kraan|douche|verwarming|ketel|cv-ketel|radiator|thermostaat|meter|meterstand|jas|broek|"
    "jurk|"
    "schoen|trui|rok|blouse|tas|koffer|ketting|ring|bril|app|website|site|link|code|pincode|pas|pinpas|bankpas|"
    "creditcard|kaart|simkaart|betaling|overboeking|incasso|storting|terugbetaling|korting|bon|cadeaubon|kortingscode|"
    "bezorging|chauffeur|bus|trein|tram|vlucht|boeking|reis|polis|verzekering|schade|claim|premie|aanvraag|klacht|"
    "afspraak|container|kliko|lantaarn|lantaarnpaal|straatverlichting|straat|stoep|boom|lift|sim|router|verbinding|"
    "server|muis|accu|batterij|lader|oplader|kabel|stekker|schakelaar|motor|band|rem|maat|kleur|rits|zool|verpakking|"
    "doos|"
    "rugzak|tent|slaapzak|laars|helm|kinderwagen|buggy|kinderstoel|tuinset|parasol|barbecue|grasmaaier|boormachine|"
    "ladder|pan|"
    "fles|beker|klok|piano|gitaar|pomp|boiler|kachel|haard|omvormer|laadpaal|step|scooter|spiegel|vergunning|subsidie|"
    "toeslag|"
    "uitkering|aanslag|boete|brief|krant|folder|pont|veerboot|metro|taxi|conducteur|controleur|bestuurder|balie|"
    "handleiding|winkel|verkoper|klantenservice|leverancier|buurman|gemeente|tandarts|apotheek|fietsenmaker|loodgieter|"
    "garage|installateur|elektricien|huisarts|verhuurder|slotenmaker|dealer|halte|brug|lift|poort|"
    "garantie|video|foto|camera|bel|sensor|afstandsbediening|mail|e-mail|nieuwsbrief|reservering|kamer|"
    "sleutelkaart|huur|borg|aanbetaling|jaarafrekening|afrekening|eindafrekening|aanmaning|herinnering|collega|update";
/* The customer's own. */
static const char own_nouns[] =
    " pakket pakje account abonnement wachtwoord internet wifi bestelling telefoon laptop tablet pinpas bankpas "
    "creditcard pas "
    "simkaart koelkast wasmachine droger vaatwasser cv-ketel boeking reservering vlucht koffer factuur contract polis "
    "verwarming modem router betaling overboeking ";

static const char states[] =
    "kapot stuk defect weg kwijt leeg verkeerd klein groot gebroken gescheurd geblokkeerd "
    "aangekomen gekomen verlopen onvindbaar vies nat onvolledig beschadigd traag dood op "
    "gestolen verdwenen bevroren vastgelopen uitgevallen gebarsten bekrast geleverd bezorgd "
    "stampvol vol dicht gesloten diggelen scherven opgehaald geleegd afgeschreven geannuleerd "
    "ingeslikt ingenomen verlengd gewijzigd geweigerd verhoogd verlaagd stopgezet afgesloten afgekeurd afgewezen "
    " koud warm te lang "
    "lek verstopt onbereikbaar fout onjuist losgelaten versleten beschimmeld bedorven";
static const char received[] = "opgestuurd ingeleverd ingestuurd verstuurd ontvangen gekregen teruggekregen "
                               "binnengekregen gevonden betaald teruggestuurd opgezegd "
                               "geannuleerd besteld aangevraagd vergeten verloren gewijzigd gereset herstart ingevuld "
                               "doorgegeven overgemaakt kwijtgeraakt gecontroleerd geprobeerd vervangen";

/* "heeft aangelegd", "bijgewerkt is": what closes a clause of time or reason. */
#define HAS "(?:heeft|had|hebben|hadden|is|was|zijn|waren|werd|werden)"
#define DONE                                                                                                           \
    "(?:(?:aan|af|bij|in|mee|op|over|terug|toe|uit|weg|binnen|om|los)?(?:ge|be|ver|her|ont)\\p{Ll}{2,}(?:[dtn])"       \
    "(?: geweest| geworden)?)"

static const struct swap slips[] = {
    {"^'[Tt] (\\p{Lu})(?=\\p{Ll})", "het \\l\\1"},
    {"(?<=[\\p{L}\\d]) (maar(?! (?:één|een|twee|drie|half|weinig|liefst)\\b)|hoewel|terwijl) (?=\\p{Ll}+ "
     "[\\p{Ll}\\d€])",
     ", \\1 "},
    {"^[Dd]aarna (?:niks|niets|nooit) (?:meer |iets )?(gehoord|vernomen|ontvangen|gekregen)(?=,|$)",
     "ik heb daarna niets meer \\1"},
    {", (?:maar |en )?wel (?:gewoon |mooi |netjes )?(betalen|doorbetalen)(?: hè| hoor| natuurlijk)*$",
     ", maar ik moet wel gewoon \\1"},
    {", wel "
     "([^,]{0,30}?)(betaald|besteld|gebeld|gemaild|gekregen|ontvangen|geprobeerd|aangemeld|ingevuld|opgestuurd|"
     "gevonden|bewaard)$",
     ", maar ik heb wel \\1\\2"},
    {"^[Ww]el ((?:mijn|de|het|een|jullie|uw) [^,.?]{2,40}?) op ((?:de|het|mijn) [^,.?]{2,25})$",
     "op \\2 staat wel \\1"},
    {"^[Ww]el ((?:mijn|de|het|een|jullie|uw) [^,.?]{2,40}?) in ((?:de|het|mijn) [^,.?]{2,25})$", "in \\2 zit wel \\1"},
    {"^(?:[Mm]ijn "
     ")?([Kk]offer|[Tt]as|[Rr]ugzak|[Tt]elefoon|[Bb]ril|[Pp]as|[Ss]leutels?|[Jj]as|[Pp]ortemonnee|[Bb]agage) kwijt "
     "(?=(?:op|bij|tijdens|in|na) )",
     "ik ben mijn \\l\\1 kwijtgeraakt "},
    {"\\b([Kk]rijg(?:en)? (?:ik|wij|we)) hier (iets|wat|geld) (?:van|voor) terug\\b", "\\1 hiervoor \\2 terug"},
    {"\\b(maar geen [\\p{L}-]+), geen ([\\p{L}-]+) en ook geen ", "\\1 of \\2 en ook geen "},
    {"(?i)\\bm['’]?n (?=\\p{Ll}{3})", "mijn "},
    {", alleen (?=(?:de|het|mijn|onze) [^,]+ "
     "(?:piept|werkt|past|hapert|mist|ontbreekt|kraakt|lekt|is|zit|doet|gaat|kan))",
     ", maar "},
    {"(?i) (?:ofzo|of zo)(?=[?.!,]|$)", ""},
    {", (?:helemaal |verder |nog )?(?:niks|niets) (gehoord|ontvangen|gekregen|vernomen|gezien)(?=$|,)",
     ", maar ik heb niets \\1"},
    {",? maar toch (geleverd|bezorgd|verzonden|verstuurd)(?=$|,)", ", maar die is toch \\1"},
    {",? maar toch (afgeschreven|geïncasseerd)(?=$|,)", ", maar er is toch \\1"},
    {", ((?:maar )?)(helpt|hielp|werkt|lukt) (niks|niets|niet)$", ", maar dat \\2 niet"},
    {", (\\p{Ll}+ (?:ipv|i\\.p\\.v\\.|in plaats van) \\p{Ll}+)(?=$|[.,])", " (\\1)"},
    {"^[Gg]raag ontvang ik ([^,]+)$", "ik wil graag \\1 ontvangen"},
    {"^[Gg]raag ontvangen (?:wij|we) ([^,]+)$", "wij willen graag \\1 ontvangen"},
    {"^[Gg]raag (hoor|verneem|weet) ik ", "ik \\1 graag "},
    {", (?:nog|is er nog) garantie\\?$", ", heb ik nog garantie?"},
    {"(?i)^(?:heel erg |hartelijk )?(?:bedankt|dank|dank u wel|dank je wel) voor (?:jullie|uw|je|de) (?=\\p{Ll}+ ?)",
     "ik bedank jullie voor de "},
    {"^(?:zeg|Zeg) (.+?) (per direct |per .+? |zo snel mogelijk |nu )?op$", "graag \\1 \\2opzeggen"},
    {"\\b(bestaat|werkt|rijdt|geldt|klopt) zeker (alleen|enkel|nog)\\b", "\\1 blijkbaar \\2"},
    {"\\b([Dd]e|[Hh]et) mijne\\b", "die van mij"},
    {"^(?:[Vv]oor )?(?:[Dd]e )?([Tt]weede|[Dd]erde|[Vv]ierde|[Vv]ijfde|[Zz]esde) keer(?= |$)", "het is de \\l\\1 keer"},
    {"^((?:[Aa]l |[Nn]u al |[Nn]u )?(?:[Tt]wee|[Dd]rie|[Vv]ier|[Vv]ijf|[Zz]es|[Zz]even|[Aa]cht|[Tt]ien|\\d+) \\p{Ll}+ "
     "(?:(?:voor niks|voor niets|lang|thuis|tevergeefs) )?(?:gebeld|gemaild|gewacht|gehad|gekregen|gevraagd|geprobeerd|"
     "gestuurd|gekocht|gezocht|gezeten|gestaan|geschreven|geklaagd|gehoord|gebruikt|besteld|betaald))(?=,| en | maar "
     "|$| (?:voor|over|naar|om|via) [^,]*$)",
     "ik heb \\l\\1"},
    {"^(?:[Aa]l )?([Ss]inds [\\p{L}\\d ]{3,20}?) geen ([^,]{2,30}?)(?=,| en | maar |$)(?![^?]*\\?)",
     "ik heb \\l\\1 geen \\2"},
    {"^((?:[Ss]inds|[Nn]adat|[Tt]oen|[Oo]mdat|[Nn]u|[Zz]odra|[Dd]oordat) [^,?]*? (?:" HAS " " DONE "|" DONE " " HAS
     ")) "
     "(?=(?:doe[tn]?|deed|is|was|zijn|waren|heeft|heb|hebben|kan|kon|kunnen|werkt|werken|gaat|ging|krijg|krijgen|staat|"
     "stond|ligt|lag|zit|zie|zien|lekt|moet|wil|blijft|hoor|komt|kwam|loopt|start|laadt|geeft|ontbreekt|mis|"
     "klemt|piept|reageert|wordt|werd|gaan|opent|brandt|ruikt) )",
     "\\1, "},
    {"^[Ii]k zou ((?!.*\\b(?:willen|weten|hebben|zien|horen|vinden)\\b)[^,]*?graag [^,]*)$", "ik wil \\1"},
    {"\\bgraag ((?:om)?ruilen|wijzigen|veranderen|verzetten|omboeken|verplaatsen|overzetten) "
     "(naar (?:(?:maat )?\\d+|(?:maat |de |een |het )?[\\p{L}\\d-]+(?: \\p{L}+)?(?=$)))(?=$|,| want | omdat )",
     "graag \\2 \\1"},
    {"^([Oo]pzeggen|[Aa]nnuleren|[Rr]uilen|[Oo]mruilen|[Rr]etourneren|[Tt]erugsturen) graag, ",
     "ik wil graag \\l\\1, "},
    {", ((?:nu )?al (?:[Tt]wee|drie|vier|vijf|zes|zeven|acht|tien|\\d+) keer "
     "(?:gebeld|gemaild|gereset|herstart|geprobeerd|gevraagd|gemeld))(?=,|$)",
     ", ik heb \\1"},
    {"^[Nn]og nooit zo (\\p{Ll}+) (geholpen|bediend|behandeld|ontvangen)\\b", "ik ben nog nooit zo \\1 \\2"},
    {"^((?:[Gg]isteren|[Vv]andaag|[Vv]orige "
     "week|[Ee]ergisteren|[Mm]aandag|[Dd]insdag|[Ww]oensdag|[Dd]onderdag|[Vv]rijdag|"
     "[Zz]aterdag|[Zz]ondag) (?:al )?(?:opgezegd|betaald|besteld|gebeld|gemaild|geannuleerd|teruggestuurd)), "
     "((?:vandaag|nu|toch|alsnog|daarna) (?:toch )?[^,]*(?:€ ?\\d[\\d,.]*|\\d[\\d,.]* euro)) "
     "(afgeschreven|geïncasseerd)$",
     "ik heb \\l\\1, maar er is \\2 \\3"},
    {"^[Oo]pzeggen (per (?:\\d+ \\p{L}+|direct|eind \\p{L}+)(?: \\d{4})?)$", "ik wil \\1 opzeggen"},
    {" door (?:jullie|uw) (?:eigen )?(?:fout|schuld|toedoen)(?=$|[,.]| en )",
     ""}, /* whose it is nobody has looked at */
    {"^([Aa]lweer|[Ww]eer|[Nn]og|[Tt]elkens|[Ss]teeds) een (nieuwe \\p{L}+|\\p{L}+)$", "er is \\l\\1 een \\2"},
};

static GHashTable *nouns;
static struct swaps slipped = SWAPS(slips, 0);

static void
prepare(void)
{
    static gsize once;
    if (!g_once_init_enter(&once))
        return;
    nouns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    const char *const lists[] = {het_nouns, de_nouns};
    const char *const articles[] = {"het", "de"};
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++) {
        g_auto(GStrv) words = g_strsplit(lists[i], "|", -1);
        for (char **word = words; *word; word++)
            g_hash_table_insert(nouns, g_strdup(*word), (gpointer)articles[i]);
    }
    g_once_init_leave(&once, 1);
}

/* "het", "de", "mijn", or NULL: the noun is not known. */
static const char *
article_of(const char *low)
{
    gsize length = strlen(low);
    g_autofree char *spaced = g_strdup_printf(" %s ", low);
    if (strstr(own_nouns, spaced))
        return "mijn";
    for (gsize from = 0; from < length; from++) {
        if (from > 0 && (length - from < 4 || from < 3))
            continue;
        const char *article = g_hash_table_lookup(nouns, low + from);
        if (article)
            return article;
    }
    return length > 5 && g_str_has_suffix(low, "tje") ? "het" : NULL;
}

static bool
is_finite(const struct pack *pack, const char *low)
{
    return foreign_lists(pack, "turn.modal", low) || foreign_lists(pack, "hedge.verbs", low) ||
           word_in(
               low,
               "is zijn was waren heeft had wordt werd kan moet zou zal doet werkt lekt geeft staat zit ligt komt kwam "
               "gaat ging blijft lukt klopt sluit start opent laadt reageert lijkt ontbreekt hing kost duurt maakt "
               "ruikt valt toont zegt piept brandt past knippert bestaat rijdt vertrekt stopt springt wil mag deed "
               "viel stond reed");
}

static guint
first_of(const struct clause *words, guint from, guint to, const char *list)
{
    for (guint i = from; i < to; i++)
        if (word_in(words->words[i].low, list))
            return i;
    return to;
}

/* Where the piece has a verb or the one who acts. Its length: nowhere. */
static guint
acts_at(const struct pack *pack, const struct clause *words)
{
    guint at = 0;
    while (at < words->count && !is_finite(pack, words->words[at].low) &&
           !word_in(words->words[at].low, "ik wij we u jullie"))
        at++;
    return at;
}

/* "retour gestuurd op 4 mei", "nog geen geld terug", "de verkeerde kleur ontvangen": what the customer did or has. NULL: none. */
static char *
deed_written(const struct clause *words, guint acts)
{
    bool lacks = word_in(words->words[0].low, "nog geen"),
         bought = word_in(words->words[0].low, "retour teruggestuurd");
    bool named = word_in(words->words[0].low, "de het een verkeerde");
    guint got = first_of(words, 1, acts, received);
    bool apart = acts == words->count || word_in(words->words[acts - 1].low, "en maar");
    if (words->count < 3 || !apart || !(lacks || bought || (named && got < acts)))
        return NULL;
    g_autofree char *line = clause_join(words, 0, words->count), *first = g_utf8_substring(line, 0, 1);
    g_autofree char *small = g_utf8_strdown(first, -1);
    return g_strdup_printf("ik heb %s%s%s", strcmp(words->words[0].low, "verkeerde") == 0 ? "de " : "", small,
                           line + strlen(first));
}

/* One piece, comma to comma, that opens with a bare noun. NULL: it does not. */
static char *
piece_written(const struct pack *pack, const struct clause *words)
{
    guint acts = acts_at(pack, words);
    const char *article = words->count > 1 && !*words->words[0].lead ? article_of(words->words[0].low) : NULL;
    if (!article || *words->words[0].trail)
        return acts > 0 ? deed_written(words, acts) : NULL;
    bool numbered = words->count > 2 && g_ascii_isdigit(*words->words[1].low); /* "bus 41 weer niet gekomen" */
    g_autofree char *noun =
        numbered ? g_strdup_printf("%s %s", words->words[0].low, words->words[1].low) : g_strdup(words->words[0].low);
    g_autofree char *rest = clause_join(words, 1 + numbered, words->count);
    guint got = first_of(words, 1, acts, received), state = first_of(words, 1, acts, states);
    bool apart =
        acts == words->count || word_in(words->words[acts - 1].low, "en maar"); /* "wachtwoord vergeten en ik …" */
    if (acts < words->count && numbered && word_in(words->words[0].low, "bus trein tram lijn metro vlucht"))
        return g_strdup_printf("%s %s", noun, rest);
    if (acts < words->count && !(apart && got < acts)) /* "printer op kantoor geeft …", no name */
        return g_strdup_printf("%s %s %s", article, noun, rest);
    if (got < acts)
        return g_strdup_printf("ik heb %s %s %s", article, noun, rest);
    return state < acts ? g_strdup_printf("%s %s is %s", article, noun, rest) : NULL;
}

/* "De rekening klopt niet, ik betaal te veel": a main clause behind one, which Dutch joins by a word. */
static bool
begins_main(const struct pack *pack, const struct clause *words, const char *before)
{
    g_autoptr(clause) first = clause_cut(before);
    bool fronted = words->count > 2 &&
                   word_in(words->words[0].low, "die dat dit daar") && /* "…, die heb ik weggegooid" */
                   (is_finite(pack, words->words[1].low) || word_in(words->words[1].low, "heb ben vond vonden deed"));
    bool owned = words->count > 2 && word_in(words->words[0].low, "mijn onze de een geen niemand") &&
                 (is_finite(pack, words->words[1].low) || is_finite(pack, words->words[2].low));
    if (words->count < 3 || first->count < 3 ||
        !(fronted || owned || word_in(words->words[0].low, "ik het we wij er hij ze niemand")) ||
        word_in(first->words[0].low,
                "als omdat toen hoewel terwijl nu sinds zodra nadat voordat wanneer dat of maar wat "
                "hoe waar waarom wie beste geachte hallo"))
        return false;
    guint acts = acts_at(pack, first);
    bool finite = fronted || owned || is_finite(pack, words->words[1].low) || strcmp(words->words[0].low, "ik") == 0;
    const char *last = first->words[first->count - 1].low; /* "de stoel wiebelt, mijn zoontje …" */
    bool acted = acts < first->count || (strlen(last) > 4 && last[strlen(last) - 1] == 't' &&
                                         !foreign_lists(pack, "turn.noverb", last) && !g_str_has_prefix(last, "ge"));
    return finite && acted && !strpbrk(before, "?!:");
}

char *
dutch_written(const struct pack *pack, const char *line)
{
    prepare();
    char *mended = swaps_put(&slipped, NULL, false, g_strdup(line));
    g_auto(GStrv) parts = strchr(mended, '"') ? NULL : g_strsplit(mended, ", ", 6);
    if (!parts || !parts[0])
        return mended;
    g_autoptr(GString) whole = g_string_new(NULL);
    for (guint i = 0; parts[i]; i++) {
        g_autoptr(clause) words = clause_cut(parts[i]);
        char *told = words->count ? piece_written(pack, words) : NULL;
        const char *mark = told && strchr(parts[i], '?') ? "?" : "";
        bool joins = i > 0 && !parts[i + 1] && !strchr(parts[i], '?') && begins_main(pack, words, parts[i - 1]);
        bool lacks = told && i > 0 && strstr(told, "nog geen ");
        lacks |= told && i > 0 && (strstr(told, "nog niks") || strstr(told, "nog niets") || strstr(told, "nog nooit"));
        joins |= told && i > 0 && !parts[i + 1] && *mark == '\0';
        g_string_append_printf(whole, "%s%s%s",
                               i == 0  ? ""
                               : lacks ? ", maar "
                               : joins ? ", en "
                                       : ", ",
                               told ? told : parts[i], mark);
        g_free(told);
    }
    g_free(mended);
    return g_string_free(g_steal_pointer(&whole), FALSE);
}
