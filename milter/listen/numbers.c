/*
 * numbers.c - order numbers, references, amounts, error codes, devices and versions named in a mail.
 *
 * A reference is known by the word before it ("order no. A-9921", "Kundennummer: 77"), an amount by its currency. Where two
 * different ones of a kind stand, which is meant is not ours to guess: none is taken. Pure, linear.
 */
#include "numbers.h"

#include "redact.h"

#include <hearken/insight.h>
#include <string.h>

static const struct {
    const char *kind, *words; /* before the number, '|' between; longer ones first where one begins another */
} labels[] = {
    {"order",
     "order number|order no|order id|order|bestellnummer|bestellnr|bestellung|auftragsnummer|auftrag|numéro de "
     "commande|commande|número de pedido|pedido|numero d'ordine|numero ordine|ordine|encomenda|bestelnummer|bestelling|"
     "ordernummer"},
    {"invoice", "invoice number|invoice|rechnungsnummer|rechnung|facture|factura|fattura|fatura|nota "
                "fiscal|factuurnummer|factuur"},
    {"tracking",
     "tracking number|tracking|sendungsnummer|paketnummer|sendung|numéro de suivi|suivi|número de "
     "seguimiento|seguimiento|"
     "tracciamento|código de rastreamento|código de rastreio|track and trace|trackingcode|parcel number|parcel|colis"},
    {"booking", "booking reference|booking confirmation number|confirmation number|booking "
                "number|booking|reservation|buchungsnummer|"
                "buchung|réservation|reserva|prenotazione|boekingsnummer|boeking"},
    {"flight", "flight|flug|vol|vuelo|volo|voo|vlucht"}, /* no reference of ours */
    {"customer",
     "customer number|customer no|customer id|member no|membership no|member id|client number|membership number|member "
     "number|kundennummer|mitgliedsnummer|"
     "numéro de client|numéro client|número de cliente|numero cliente|codice cliente|klantnummer|lidnummer"},
    {"policy", "policy number|policy no|policy"},
    {"contract", "contract number|contract|vertragsnummer|vertrag|contrat|contrato|contratto|contractnummer|"
                 "polisnummer|numéro de contrat|póliza|polizza|apólice"},
    {"case",
     "case number|case|ticket number|ticket|claim number|claim|reference "
     "number|reference|ref|vorgangsnummer|aktenzeichen|"
     "ticketnummer|numéro de dossier|dossier|référence|expediente|referencia|incidencia|pratica|riferimento|protocolo|"
     "referência|dossiernummer|kenmerk|zaaknummer"},
    {"serial", "serial number|serial no|seriennummer|numéro de série|número de serie|numero di serie|número de "
               "série|serienummer"},
    {"error",
     "error code|error|fehlercode|fehler|code d'erreur|erreur|código de error|error|errore|erro|foutcode|fout"},
};

static gsize
number_width(const char *at, guint digits_needed)
{
    gsize width = 0, digits = 0, capitals = 0;
    while (g_ascii_isalnum(at[width]) ||
           (strchr("-/", at[width]) && at[width] && g_ascii_isalnum(at[width + 1]) && width)) {
        digits += g_ascii_isdigit(at[width]);
        capitals += g_ascii_isupper(at[width]);
        width++;
    }
    bool locator = width >= 5 && width <= 8 && digits && capitals >= 2 && digits + capitals == width; /* "QX7T2P" */
    return (digits >= digits_needed || locator) && width <= 24 ? width : 0;
}

/* "610 204 88": a number written in groups; the octets of all of them, of `width` when what follows is no group. Digits alone, two to
 * four in each group, and nothing like "4417 24 hours" at the end. */
static gsize
grouped_width(const char *at, gsize width)
{
    guint groups = 0;
    gsize end = width;
    for (gsize i = 0; i < width; i++)
        if (!g_ascii_isdigit(at[i]))
            return width;
    while (at[end] == ' ') {
        gsize digits = 0;
        while (g_ascii_isdigit(at[end + 1 + digits]))
            digits++;
        char behind = at[end + 1 + digits];
        if (digits < 2 || digits > 4 || g_ascii_isalnum(behind) || (behind && strchr("%:", behind)))
            break;
        end += 1 + digits;
        groups++;
    }
    bool closed = !at[end] || strchr("\n\r.,;)!?", at[end]);
    bool money = closed && at[end] && strchr(".,", at[end]) && g_ascii_isdigit(at[end + 1]);
    return groups && !money && (closed || groups > 1 || *at == '0') && end <= 24 ? end : width;
}

/* What stands between the word and its number: "no.", "#", "number is" … */
static const char *
skip_links(const char *at)
{
    static const char *const links[] = {"number", "nummer",    "numéro", "número", "numero", "no", "nr",  "n°",  "num",
                                        "id",     "is",        "ist",    "lautet", "est",    "es", "è",   "é",   "code",
                                        "ref",    "reference", "le",     "el",     "il",     "o",  "die", "was", "it",
                                        "it's",   "is:",       "#",      ":",      ".",      "-",  "nº",  "°",   "º"};
    for (bool moved = true; moved;) {
        moved = false;
        at += strspn(at, " \t(?"); /* "where is my order? it is 55231" */
        for (guint i = 0; i < G_N_ELEMENTS(links); i++) {
            gsize width = strlen(links[i]);
            bool word = g_ascii_isalpha(links[i][width - 1]);
            if (g_ascii_strncasecmp(at, links[i], width) != 0)
                continue;
            bool part = word && at[width] == '-' && g_ascii_isdigit(at[width + 1]) && g_ascii_isupper(*at);
            if (!part && (!word || !g_ascii_isalnum(at[width]))) { /* no "EST-114" */
                at += width;
                moved = true;
                break;
            }
        }
    }
    return at;
}

static bool
starts_word(const char *text, const char *at)
{
    return at == text || !(g_ascii_isalnum(at[-1]) || (guchar)at[-1] >= 0x80);
}

static gsize
label_width(const char *at, const char *words)
{
    for (const char *word = words; *word; word += strcspn(word, "|"), word += *word == '|') {
        gsize width = strcspn(word, "|");
        if (g_ascii_strncasecmp(at, word, width) == 0 && !g_ascii_isalpha(at[width]) && (guchar)at[width] < 0x80)
            return width;
    }
    return 0;
}

/* Takes value. A second, different one of the kind empties it. */
static void
numbers_add(GArray *facts, const char *kind, char *value)
{
    for (guint i = 0; i < facts->len; i++) {
        struct fact *fact = &g_array_index(facts, struct fact, i);
        if (strcmp(fact->kind, kind) != 0)
            continue;
        if (strcmp(fact->value, value) != 0)
            *fact->value = '\0';
        g_free(value);
        return;
    }
    struct fact fact = {g_strdup(kind), value};
    g_array_append_val(facts, fact);
}

static gsize
currency_width(const char *at)
{
    static const char *const words[] = {"€",     "£",       "$",       "euros",  "euro",    "eur", "pounds",
                                        "pound", "quid",    "dollars", "dollar", "usd",     "gbp", "chf",
                                        "reais", "franken", "francs",  "libras", "dólares", "p"};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        gsize width = strlen(words[i]);
        if (g_ascii_strncasecmp(at, words[i], width) == 0 && !g_ascii_isalnum(at[width]))
            return width;
    }
    return 0;
}

static void
find_labelled(const char *text, const char *at, GArray *facts)
{
    for (guint i = 0; i < G_N_ELEMENTS(labels); i++) {
        gsize label = label_width(at, labels[i].words);
        if (!label)
            continue;
        const char *number = skip_links(at + label);
        bool error = strcmp(labels[i].kind, "error") == 0;
        gsize width = number > at + label ? number_width(number, error ? 2 : 3) : 0;
        if (width && !error)
            width = grouped_width(number, width);
        gsize blank = width && number[width] == ' ';
        if (width && currency_width(number + width + blank) && memchr(at, '?', (gsize)(number - at)))
            return; /* "and my order? 300 euros …" */
        if (width && !(g_ascii_isdigit(*number) && strchr("%", number[width]) && number[width]))
            numbers_add(facts, labels[i].kind, g_strndup(number, width));
        return;
    }
    (void)text;
}

/* ---- amounts --------------------------------------------------------------------------------------------------- */

/* "1 200": a blank before three digits and no more parts thousands. */
static bool
is_thousands(const char *at)
{
    return *at == ' ' && g_ascii_isdigit(at[1]) && g_ascii_isdigit(at[2]) && g_ascii_isdigit(at[3]) &&
           !g_ascii_isdigit(at[4]);
}

static gsize
figure_width(const char *at)
{
    gsize width = 0;
    while (width < 3 && g_ascii_isdigit(at[width]))
        width++;
    while (width && *at != '0' && is_thousands(at + width))
        width += 4;
    while (g_ascii_isdigit(at[width]) ||
           (strchr(".,'", at[width]) && at[width] && width && g_ascii_isdigit(at[width + 1])))
        width++;
    return width;
}

/* The octets of an amount that begins here. */
static gsize
amount_width(const char *at)
{
    gsize sign = g_str_has_prefix(at, "R$")  ? 2
                 : g_str_has_prefix(at, "€") ? 3
                 : g_str_has_prefix(at, "£") ? 2
                                             : *at == '$';
    if (sign) {
        gsize blank = at[sign] == ' ';
        gsize figure = figure_width(at + sign + blank);
        return figure ? sign + blank + figure : 0;
    }
    gsize figure = figure_width(at);
    if (!figure)
        return 0;
    gsize blank = at[figure] == ' ';
    gsize currency = currency_width(at + figure + blank);
    return currency && !(currency == 1 && at[figure + blank] == 'p' && blank) ? figure + blank + currency : 0;
}

/* "wer ab 50 € bestellt", "orders over £40": a threshold and no sum. */
static bool
is_threshold(const char *sentence, const char *at)
{
    static const char *const before[] = {" ich über ", " wir über ", " ab ",       " mindestens ", " i über ",
                                         " für über ", " over ",     " bei über ", " vanaf ",      " à partir de "};
    gsize width = (gsize)(at - sentence);
    for (guint i = 0; i < G_N_ELEMENTS(before); i++) {
        gsize length = strlen(before[i]);
        if (width >= length && g_ascii_strncasecmp(at - length, before[i], length) == 0)
            return true;
    }
    return false;
}

char *
numbers_amount(const char *sentence)
{
    g_autofree char *found = NULL;
    for (const char *at = sentence; *at; at++) {
        gsize width = starts_word(sentence, at) || (guchar)*at >= 0x80 || *at == '$' ? amount_width(at) : 0;
        if (!width || is_threshold(sentence, at))
            continue;
        g_autofree char *value = g_strndup(at, width);
        if (found && strcmp(found, value) != 0)
            return g_strdup("");
        if (!found)
            found = g_steal_pointer(&value);
        at += width - 1;
    }
    return found ? g_steal_pointer(&found) : g_strdup("");
}

/* ---- devices --------------------------------------------------------------------------------------------------- */

static gsize
device_width(const char *at)
{
    static const char *const names[] = {"iphone",  "ipad",     "galaxy",     "pixel",  "android",     "ios",
                                        "windows", "macos",    "macbook",    "chrome", "firefox",     "safari",
                                        "edge",    "xbox",     "ps4",        "ps5",    "playstation", "kindle",
                                        "fire tv", "apple tv", "chromebook", "ubuntu", "samsung"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        gsize width = strlen(names[i]);
        if (g_ascii_strncasecmp(at, names[i], width) != 0 || g_ascii_isalpha(at[width]))
            continue;
        gsize blank = at[width] == ' ', more = 0; /* "Android 14", "iPhone 13 Pro" */
        while (g_ascii_isdigit(at[width + blank + more]) ||
               (more && at[width + blank + more] == '.' && g_ascii_isdigit(at[width + blank + more + 1])))
            more++;
        return width + (more ? blank + more : 0);
    }
    return 0;
}

bool
numbers_name_device(const char *text)
{
    for (const char *at = text; *at; at++)
        if (starts_word(text, at) && device_width(at))
            return true;
    return false;
}

bool
numbers_identify(const char *text)
{
    for (const char *at = text; *at; at++) {
        gsize width = starts_word(text, at) ? number_width(at, 4) : 0;
        bool year = width == 4 && (g_str_has_prefix(at, "20") || g_str_has_prefix(at, "19"));
        if (width >= 4 && !year)
            return true;
        at += width ? width - 1 : 0;
    }
    return false;
}

void
numbers_find(const char *text, GArray *facts)
{
    guint from = facts->len;
    for (const char *at = text; *at; at++) {
        bool border = starts_word(text, at);
        gsize amount = border || (guchar)*at >= 0x80 || *at == '$' ? amount_width(at) : 0;
        if (amount) {
            numbers_add(facts, "amount", g_strndup(at, amount));
            at += amount - 1;
            continue;
        }
        if (!border)
            continue;
        gsize device = device_width(at);
        if (device)
            numbers_add(facts, "device", g_strndup(at, device));
        find_labelled(text, at, facts);
    }
    for (guint i = facts->len; i > from; i--) {
        struct fact *fact = &g_array_index(facts, struct fact, i - 1);
        if (*fact->value && !strstr(fact->value, REDACTED_MARK))
            continue;
        g_free(fact->kind);
        g_free(fact->value);
        g_array_remove_index(facts, i - 1);
    }
}
