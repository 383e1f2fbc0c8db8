/*
 * shout.c - what was typed in capitals, said: "MY BAG WENT MISSING ON FLIGHT QA 228 FROM LISBON" with its names and numbers.
 *
 * A stretch up to a stop or a line's end is shouted when nearly all its letters are capitals. Word by word it is made small; what
 * holds a digit, an abbreviation and what no language spells stays; names are told by the English dictionary's own lists, by a list
 * of places, and by what the customer signed; German nouns by their heads, which end compounds. Pure.
 */
#include "shout.h"

#include "clause.h"
#include "grammar.h"

#include <stdbool.h>
#include <string.h>

/* Abbreviations that stay; those that are words of a language too are not here. */
static const char abbreviations[] =
    " vat pin sim uk usa eu gps pdf sms mms usb tv id gdpr dsgvo agb rgpd puk led hdmi lcd dvd cd pc atm ups dhl gls "
    "dpd tnt "
    "ups iban bic sepa nhs bbc ibm bmw vw hp lg tsb hsbc ing ssd hdd cpu vpn dns html csv xml api url ssl wlan dsl "
    "isdn kfz tuv "
    "gmbh llc ltd plc csr faq sos eur usd gbp chf kwh a&e rac aa mot nie dni iva tva cpf cnpj nif iphone paypal ebay "
    "eori imei sku mrn awb cvv cvc otp mfa sso dvla hmrc isp lte nfc rcd smtp imap ldap dkim hvac ";

/* Places that mails name; more are in the English dictionary. */
static const char places[] = " aberdeen africa america amsterdam argentina athens australia austria bangkok barcelona "
                             "bath belfast belgium berlin bern "
                             "doha qatar bahrain kuwait muscat riyadh jeddah karachi lahore dhaka colombo accra "
                             "lagos nairobi faro riga tallinn vilnius sofia belgrade zagreb ibiza tenerife alicante "
                             "bucharest gdansk casablanca johannesburg durban brisbane auckland osaka seoul taipei "
                             "shanghai beijing chennai kolkata hyderabad bangalore bengaluru birmingham bolton "
                             "bordeaux boston bradford brazil brighton bristol britain brussels "
                             "budapest cairo california canada cardiff "
                             "chicago china cologne copenhagen cork crewe croatia cyprus dallas delhi denmark derby "
                             "dortmund dresden dubai dublin dundee "
                             "durham edinburgh egypt england essex europe exeter finland florence florida france "
                             "frankfurt geneva genoa germany glasgow "
                             "greece hague hamburg hannover helsinki houston hungary iceland india ireland istanbul "
                             "italy japan kent krakow köln leeds "
                             "leicester leipzig lille lima lincoln lisbon liverpool london los luton luxembourg lyon "
                             "madrid malaga malta manchester manila "
                             "marseille melbourne mexico miami milan morocco moscow mumbai munich münchen nantes "
                             "naples netherlands newcastle nice norway "
                             "norwich nottingham oslo oxford palermo paris perth philippines plymouth poland porto "
                             "portugal prague preston rome romania "
                             "rotterdam russia salzburg scotland seville sheffield sicily singapore southampton spain "
                             "stockholm strasbourg stuttgart sunderland "
                             "swansea sweden switzerland sydney texas tokyo toronto toulouse tunisia turin turkey "
                             "ukraine utrecht valencia venice vienna wales "
                             "warsaw wien york zurich zürich yorkshire europa spanien italien frankreich deutschland "
                             "österreich schweiz england españa francia "
                             "italia alemania portugal madrid sevilla roma milano torino napoli venezia lisboa brasil "
                             "belgique bruxelles genève suisse espagne "
                             "italie allemagne angleterre ibiza mallorca tenerife canarias "
                             "amazon google samsung sony nokia huawei microsoft windows apple netflix spotify whatsapp "
                             "facebook instagram visa mastercard "
                             "christmas easter english french german spanish italian british american european ";

static const char months_en[] =
    " january february april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday ";

/* Heads of German nouns: compounds end in them. */
static const char heads_de[] =
    " abbuchung adresse akku angebot anruf anschluss anwalt anwältin antwort anzeige arbeit "
    "artikel arzt aufgabe auftrag auto bank "
    "beleg bescheid bestellung betrag bett bild bremse box brief bus büro chef computer daten "
    "dienst dienstleister ding ehemann eltern "
    "ende erlebnis essen fahrer fahrrad fall familie farbe fehler fenster filiale firma "
    "flug foto frage frau freund frist garantie "
    "gebühr geduld geld gepäck gerät geschäft geschenk geschirr gesetz glas grund gruß "
    "gutschein handy haus heizung hemd herr hilfe "
    "hose hotel hotline internet jacke jahr jahre katze kauf keller kind kinder kleid "
    "koffer kollege konto kopie kosten kreditkarte "
    "karte kühlschrank kunde kunden kundin küche laden lampe laptop laune leben leistung "
    "leitung leute licht lieferant lieferung "
    "loch lösung mahnung mangel mann maschine mail mensch menschen miete minute minuten "
    "mitarbeiter monat monate monats mutter nachbar "
    "nacht name nerven netz nummer oma ordnung paket papier partner passwort patient "
    "patienten patientin person pflege platz polizei "
    "post preis problem produkt prozent qualität rad rechnung recht reise reparatur "
    "rückerstattung sache schaden schlüssel schrank "
    "schreiben schuhe schuld seite sendung service sessel shop sohn sofa software spiel "
    "stelle strom stuhl stunde stunden stück "
    "summe system tag tage tagen tarif tasche techniker teil telefon termin test ticket "
    "tisch tochter ton tür uhr umtausch unfall "
    "unternehmen unverschämtheit urlaub ursache vater verbraucherzentrale vergnügen "
    "verkäufer versand versicherung verstand vertrag "
    "vorname wagen ware wasser weg wert wetter woche wochen wochenende wohnung wort wunsch "
    "zahlung zeit ziel zimmer zug zugang zustand "
    "januar februar märz april mai juni juli august september oktober november dezember "
    "montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag euro cent ";

static void
count_cases(const char *from, const char *to, guint *upper_out, guint *lower_out)
{
    *upper_out = *lower_out = 0;
    for (const char *c = from; c < to; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        *upper_out += g_unichar_isupper(letter);
        *lower_out += g_unichar_islower(letter);
    }
}

static bool
is_german_noun(const char *low)
{
    static const char *const endings[] = {"ung",    "ungen", "heit", "keit", "schaft", "tion",
                                          "tionen", "tät",   "nis",  "ling", "thek"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(low, endings[i]) && strlen(low) > strlen(endings[i]) + 2)
            return true;
    for (const char *c = low; strlen(c) >= 3; c = g_utf8_next_char(c)) {
        bool whole = c == low, compound = strlen(c) >= 4 && (gsize)(c - low) >= 3;
        g_autofree char *one = g_str_has_suffix(c, "en") ? g_strndup(c, strlen(c) - 1) : NULL; /* "lampen" */
        bool plural = one && strlen(one) > 3 && word_in(one, heads_de) && !word_in(c, " fragen reisen anzeigen ");
        if ((whole || compound) && (plural || word_in(c, heads_de)))
            return true;
    }
    return false;
}

static bool
has_vowel(const char *low)
{
    return strpbrk(low, "aeiouyàáâãäåèéêëìíîïòóôõöùúûüœæ") != NULL || (guchar)*low >= 0x80;
}

/* A word that stays as it was typed: "QA" before "228", "INV-20", "VAT", "BHXQ". */
static bool
stays(const char *language, const char *word, const char *low, const char *next)
{
    static const char *const units[] = {"st", "nd", "rd", "th", "am", "pm",  "h", "kg",
                                        "cm", "mm", "km", "gb", "er", "ème", "x"};
    gsize digits = strspn(low, "0123456789");
    for (guint i = 0; digits && i < G_N_ELEMENTS(units); i++)
        if (strcmp(low + digits, units[i]) == 0)
            return false; /* "3RD" */
    if (strpbrk(word, "0123456789@_/") || word_in(low, abbreviations) || !has_vowel(low))
        return strlen(low) > 1;
    bool number = *next == ' ' && g_ascii_isdigit(next[1]);
    return number && strlen(low) == 2 && strcmp(language, "en") == 0 && !grammar_lists(low) &&
           !word_in(low, " at on in by of to no ");
}

/* "12 MAY", "SINCE MARCH": no verbs. */
static bool
is_month(const char *low, const char *before, const char *next)
{
    if (!word_in(low, " may march "))
        return false;
    bool number = (*next == ' ' && g_ascii_isdigit(next[1])) || g_ascii_isdigit(*before);
    return number || word_in(before, " in since of until till by last next on this early late mid ");
}

static bool
is_name(const char *language, const char *names, const char *low, const char *capital, const char *before,
        const char *next)
{
    g_autofree char *known = g_utf8_strdown(names, -1);
    g_autofree char *spaced = g_strdup_printf(" %s ", known);
    bool english = strcmp(language, "en") == 0;
    if ((word_in(low, spaced) && strlen(low) > 2 && !(english && grammar_lists(low))) || word_in(low, places) ||
        word_in(before, " mr mrs ms dr herr frau mme mlle sr sra "))
        return true;
    if (strcmp(language, "de") == 0)
        return is_german_noun(low) || word_in(low, " sie ihnen ihr ihre ihren ihrem ihrer ");
    return english && (word_in(low, months_en) || is_month(low, before, next) ||
                       (strlen(low) > 2 && !grammar_lists(low) && grammar_names(capital)));
}

static char *
capitalised(const char *low)
{
    g_autofree char *first = g_utf8_substring(low, 0, 1), *upper = g_utf8_strup(first, -1);
    return g_strconcat(upper, low + strlen(first), NULL);
}

static gsize
word_width(const char *at)
{
    gsize width = 0;
    while (at[width]) {
        gunichar letter = g_utf8_get_char(at + width);
        bool inner = width && strchr("-'&@_/", (guchar)at[width] < 0x80 ? at[width] : 'x') && at[width + 1] > ' ';
        if (!g_unichar_isalnum(letter) && !(inner && (guchar)at[width] < 0x80))
            break;
        width += (gsize)(g_utf8_next_char(at + width) - (at + width));
    }
    return width;
}

/* One shouted stretch, its first word with a capital. */
static void
calm_stretch(GString *calm, const char *language, const char *names, const char *from, const char *to)
{
    g_autofree char *before = g_strdup("");
    bool first = true;
    for (const char *at = from; at < to;) {
        gsize width = word_width(at);
        if (!width) {
            const char *next = g_utf8_next_char(at);
            g_string_append_len(calm, at, next - at);
            at = next;
            continue;
        }
        g_autofree char *word = g_strndup(at, width), *low = g_utf8_strdown(word, -1), *capital = capitalised(low);
        at += width;
        bool pronoun = strcmp(language, "en") == 0 && (strcmp(low, "i") == 0 || g_str_has_prefix(low, "i'"));
        if (stays(language, word, low, at))
            g_string_append(calm, word);
        else
            g_string_append(calm,
                            first || pronoun || is_name(language, names, low, capital, before, at) ? capital : low);
        first = false;
        g_free(before);
        before = g_steal_pointer(&low);
    }
}

/* The end of the stretch that begins here: behind its stop and the blank, or the line's end. */
static const char *
stretch_end(const char *from)
{
    const char *at = from;
    while (*at && *at != '\n' &&
           !(strchr(".!?", *at) && (at[1] == ' ' || !at[1]) && !(g_ascii_isdigit(at > from ? at[-1] : ' '))))
        at++;
    while (*at && strchr(".!? \n", *at))
        at++;
    return at;
}

char *
shout_calm(const char *language, const char *names, const char *text)
{
    guint upper, lower;
    count_cases(text, text + strlen(text), &upper, &lower);
    bool whole = upper >= 8 && upper > lower * 4;
    GString *calm = g_string_sized_new(strlen(text) + 16);
    for (const char *from = text; *from;) {
        const char *to = stretch_end(from);
        count_cases(from, to, &upper, &lower);
        if (upper > lower * 4 && upper >= (whole ? 2 : 14))
            calm_stretch(calm, language, names, from, to);
        else
            g_string_append_len(calm, from, to - from);
        from = to;
    }
    return g_string_free(calm, FALSE);
}

/* What is stressed where no dictionary is at hand. */
static const struct {
    const char *language, *words;
} stressed[] = {{"de", " nicht nie niemals kein keine keinen immer jetzt sofort wieder schon noch bitte endlich nichts "
                       "alles dringend heute gestern "
                       "morgen und aber sehr zweimal dreimal noch nur ganz doch muss will kann "},
                {"fr", " rien jamais toujours encore pas plus mais janvier février mars avril juin juillet août "
                       "septembre octobre novembre décembre "
                       "lundi mardi mercredi jeudi vendredi samedi dimanche maintenant urgent immédiatement tout tous "
                       "aucun aucune deux trois fois "
                       "très vraiment aujourd'hui demain hier "},
                {"es", " no nunca nada ya hoy ayer mañana siempre todo todos lunes martes miércoles jueves viernes "
                       "sábado domingo enero febrero marzo "
                       "abril mayo junio julio agosto septiembre octubre noviembre diciembre urgente ningún ninguna "
                       "nadie dos tres veces muy más "
                       "todavía también sin favor pedido dinero semana semanas días dias meses mes años año tercera "
                       "segunda cuarta quinta tercer vez mi mis la el los las un una que es esto solución solucion "
                       "reembolso devolución devolucion cancelar devolver nuevo nueva roto rota mal usado sucio "
                       "incompleto entregado recibido llegado esperando horas minutos gracias quiero exijo necesito "
                       "factura tarjeta cuenta producto paquete envío envio servicio atención atencion cliente pésimo "
                       "pesimo sofá sofa mesa silla sillas cama colchón colchon armario lámpara mueble muebles estafa "
                       "vergüenza verguenza fatal gratis caro falso mentira engaño hora llegó vino "},
                {"it", " non mai niente nulla ancora sempre subito oggi ieri domani lunedì martedì mercoledì giovedì "
                       "venerdì sabato domenica gennaio "
                       "febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre entro "
                       "urgente tutto due tre volte più mio mia ordine soldi pacco rimborso settimane settimana "
                       "giorni mesi nessuno terza seconda volta subito rotto rotta vergogna pessimo grazie "},
                {"pt", " não nunca nada já hoje ontem amanhã sempre tudo segunda terça quarta quinta sexta sábado "
                       "domingo janeiro fevereiro março "
                       "abril maio junho julho agosto setembro outubro novembro dezembro urgente ninguém nenhum duas "
                       "três vezes muito mais ainda meu minha pedido dinheiro semanas dias meses terceira segunda "
                       "vez quebrado errado péssimo pessimo absurdo vergonha reembolso nao só obrigado "},
                {"nl", " niet nooit geen niks niets altijd nu meteen weer nog steeds alles vandaag gisteren morgen "
                       "maandag dinsdag woensdag donderdag "
                       "vrijdag zaterdag zondag dringend twee drie keer heel erg "}};

char *
shout_word(const char *language, const char *word)
{
    g_autofree char *low = g_utf8_strdown(word, -1), *up = g_utf8_strup(word, -1);
    if (g_utf8_strlen(word, -1) < 2 || strcmp(up, word) != 0 || strcmp(low, word) == 0)
        return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(stressed); i++)
        if (strcmp(stressed[i].language, language) == 0)
            return word_in(low, stressed[i].words) ? g_steal_pointer(&low) : NULL;
    gsize width = strlen(word);
    if (strcmp(language, "en") != 0 || width < 3 || strspn(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != width ||
        word_in(low, abbreviations) || word_in(low, " cap ram aid gas who act art led cad esp rap sat eta ") ||
        !grammar_lists(low))
        return NULL;
    return g_steal_pointer(&low);
}

bool
shout_place(const char *before, const char *word)
{
    return strlen(word) == 3 && strspn(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3 &&
           word_in(before, " from to in at into via of leaving between ") &&
           !word_in(word, " ALL THE YOU OUR NOT AND BUT ANY ONE TWO NOW HER HIS WHO WHY HOW OUT TEN SIX ");
}

char *
shout_name(const char *word)
{
    static const char ambiguous[] =
        " bath bern cork crewe derby kent lima lincoln nice perth preston reading rome turkey turin wales "
        "china apple windows visa roma boston bradford durham essex texas houston dallas florence march "
        "french english spanish german italian british american european easter chicago sydney los porto ";
    gsize width = strlen(word);
    if (width < 4 || strspn(word, "abcdefghijklmnopqrstuvwxyz") != width || word_in(word, ambiguous))
        return NULL;
    return word_in(word, places) || word_in(word, months_en) ? capitalised(word) : NULL;
}

char *
shout_nouns(const char *language, const char *sentence)
{
    guint upper, lower;
    count_cases(sentence, sentence + strlen(sentence), &upper, &lower);
    bool first = g_unichar_isupper(g_utf8_get_char(sentence));
    if (strcmp(language, "de") != 0 || upper > (first ? 1 : 0) || lower < 12)
        return g_strdup(sentence);
    GString *line = g_string_new(NULL);
    for (const char *at = sentence; *at;) {
        gsize width = word_width(at);
        g_autofree char *word = g_strndup(at, width ? width : (gsize)(g_utf8_next_char(at) - at));
        g_autofree char *noun = width && is_german_noun(word) && !word_in(word, " recht rechnen wert weg kosten ") &&
                                        !(g_str_has_suffix(word, "laden") && width > 5) &&
                                        !g_str_has_suffix(word, "atisch") && !g_str_has_suffix(word, "stellen") &&
                                        !g_str_has_suffix(word, "enden") /* "das einstellen", "böse enden" */
                                    ? capitalised(word)
                                    : NULL;
        g_string_append(line, noun ? noun : word);
        at += strlen(word);
    }
    return g_string_free(line, FALSE);
}
