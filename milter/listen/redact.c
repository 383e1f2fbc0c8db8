/*
 * redact.c - private data taken out before anything else looks at a text.
 *
 * Scanners for what has a checkable shape (shapes.c: card numbers by Luhn, IBANs, keys) and, here, for what stands behind a word
 * that says it is secret, in seven languages. Better one word too many than one secret kept. Pure, one pass each.
 */
#include "redact.h"

#include "shapes.h"

#include <string.h>

#define GAP 6 /* words between "password" and "is": "the password for my account with you is …" */

#define USERS 6 /* the row of names that are secret beside a password alone */

/* What makes a following value secret. `plain`: a value without digit or odd character counts as well, for passwords may be words. */
static const struct {
    bool plain;
    guint digits; /* needed in the value when it is not plain */
    const char *words;
} labels[] = {
    {true, 0,
     "passwords|password|my pw|pw|pass word|passwort|passwörter|kennwort|zugangsdaten|mots de passe|mot de "
     "passe|mdp|contraseñas|contraseña|contrasena|wachtwoorden|"
     "wachtwoord|senhas|senha|palavra-passe|palavra passe|pass phrase|passphrase|passcode|pwd|passwd|p/w|parola "
     "d'ordine|parola chiave|maiden name|"
     "mädchenname|nom de jeune fille|secret answer|security answer|geheime antwort"},
    {false, 3,
     "pin code|pincode|pin-code|pin number|pin|geheimzahl|code pin|code secret|código pin|codice "
     "pin|nip|clave|cvv2|cvv|cvc2|cvc|security code|"
     "three digits|3 digits|kartenprüfnummer|prüfnummer|prüfziffer|sicherheitscode|code de "
     "sécurité|cryptogramme|código de seguridad|codice di "
     "sicurezza|código de segurança|beveiligingscode|veiligheidscode"},
    {false, 3,
     "one-time code|one time code|one-time password|verification code|confirmation code|authentication code|auth "
     "code|otp|2fa code|2fa|sms code|"
     "sms-code|access code|login "
     "code|tan|mtan|einmalcode|bestätigungscode|verifizierungscode|zugangscode|freischaltcode|code de "
     "vérification|code "
     "de confirmation|code sms|code d'accès|código de verificación|código de confirmación|código sms|código de "
     "acceso|codice di verifica|codice "
     "otp|codice di conferma|codice sms|código de verificação|código de confirmação|código de "
     "acesso|verificatiecode|bevestigingscode|"
     "toegangscode"},
    {false, 3,
     "gift card number|gift card code|gift card no|gift code|gutscheincode|gutscheinnummer|numéro de carte cadeau|"
     "backup codes|backup code|recovery codes|recovery code|recovery "
     "key|backup-codes|backup-code|wiederherstellungscodes|wiederherstellungscode|"
     "codes de secours|code de secours|codes de récupération|códigos de respaldo|código de respaldo|códigos de "
     "recuperación|códigos de "
     "recuperação|codici di backup|codici di recupero|herstelcodes|herstelcode|secret key|api "
     "key|api-key|apikey|access token|bearer|token|"
     "client secret|api-schlüssel|clé api|clave api|chiave api|chave api|private key|seed phrase"},
    {false, 4,
     "social security number|social security no|social security|ssn|national insurance number|national insurance|ni "
     "number|passport number|"
     "passport no|passport|driving licence|driver's license|driver license|id number|identity card|tax "
     "id|personalausweis|ausweisnummer|"
     "passnummer|reisepass|steuer-id|steuernummer|steueridentifikationsnummer|sozialversicherungsnummer|führerschein|"
     "numéro de sécurité sociale|"
     "sécurité sociale|carte d'identité|passeport|dni|nie|pasaporte|seguridad social|codice fiscale|carta "
     "d'identità|passaporto|cpf|rg|passaporte|"
     "cartão de cidadão|bsn|burgerservicenummer|paspoort|rijbewijs|date of birth|dob|geburtsdatum|geboren am|date de "
     "naissance|fecha de "
     "nacimiento|data di nascita|data de nascimento|geboortedatum"},
    {false, 5,
     "sort code|bank account number|bank account|kontonummer|kto|blz|bankleitzahl|numéro de compte bancaire|compte "
     "bancaire|cuenta bancaria|conto "
     "corrente|conta bancária|rekeningnummer|card number|kartennummer|numéro de carte|número de tarjeta|numero di "
     "carta|numero della carta|número "
     "do cartão|kaartnummer|card ending"},
    [USERS] = {true, 0,
               "username|user name|user-name|user id|userid|login "
               "name|login|benutzername|nutzername|benutzerkennung|identifiant|"
               "nom d'utilisateur|usuario|nombre de usuario|nome utente|nome de utilizador|utilizador|usuário|nome de "
               "usuário|"
               "gebruikersnaam"},
};

static const char links[] = " is was are were be = : - -> ist lautet lauten war sind est était sont es era son è era "
                            "sono é são era was luidt zijn ";

/* What may follow "password is" without being one. */
static const char harmless[] =
    " not wrong incorrect invalid rejected correct right expired the a an my your no never "
    "still also always too being changed reset required needed "
    "weak long short safe ok fine unknown missing gone working accepted refused denied lost "
    "forgotten now already that what it to for in on of and or "
    "but so blocked locked stolen compromised exposed leaked visible known false nicht "
    "falsch ungültig abgelaufen gesperrt richtig korrekt vergessen "
    "immer noch nur nie weg bekannt abgelehnt zu ein eine der die das pas incorrect "
    "incorrecte faux fausse invalide expiré bloqué oublié toujours "
    "refusé trop un une le la que no incorrecta incorrecto errónea inválida caducada "
    "bloqueada olvidada siempre correcta muy una un la el non errata "
    "sbagliata scaduta quella bloccata corretta sempre una il não errada inválida expirada "
    "bloqueada incorreta sempre uma niet fout onjuist verlopen "
    "geblokkeerd verkeerd altijd een het de must should will would could might may can "
    "cannot can't isn't doesn't won't via by mail email sms phone "
    "asking saying showing telling giving compulsory optional mandatory protected code number reset-link ";

/* What a password's word may only open the name of: "my password reset is stuck". */
static const char compounds[] =
    " reset resets link links email emails e-mail page pages change changes manager recovery "
    "field box screen prompt policy requirements protection option button hint process "
    "procedure form function feature request requests update updates expiry rule rules policies strength "
    "generator safe vault ";

static bool
in_list(const char *list, const char *word, gsize width)
{
    for (const char *at = list; (at = memmem(at, strlen(at), word, width)); at++)
        if (at > list && at[-1] == ' ' && at[width] == ' ')
            return true;
    return false;
}

static gsize
word_width(const char *at)
{
    gsize width = strcspn(at, " \t\n,;");
    while (width > 1 && strchr(".!?)\"'", at[width - 1]))
        width--;
    return width;
}

static guint
digits_in(const char *at, gsize width)
{
    guint digits = 0;
    for (gsize i = 0; i < width; i++)
        digits += g_ascii_isdigit(at[i]);
    return digits;
}

static bool
is_odd(const char *at, gsize width)
{
    bool inner = false;
    for (gsize i = 0; i < width; i++)
        inner |=
            (i > 0 && g_ascii_isupper(at[i]) && g_ascii_islower(at[i - 1])) || strchr("!@#$%^&*_+~", at[i]) != NULL;
    return inner || digits_in(at, width) > 0;
}

/* One word of a row of labels. */
struct label {
    const char *word;
    guint width, row;
};

/* The labels in their order, by their first octet: labels[first[c]] up to labels[first[c + 1]]. */
struct labels {
    struct label *all;
    guint first[257];
};

static const struct labels *
labels_sorted(void)
{
    static struct labels sorted;
    static gsize once;
    if (g_once_init_enter(&once)) {
        g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(struct label));
        for (guint octet = 0; octet < 256; octet++) {
            sorted.first[octet] = all->len;
            for (guint i = 0; i < G_N_ELEMENTS(labels); i++)
                for (const char *word = labels[i].words; *word; word += strcspn(word, "|"), word += *word == '|') {
                    struct label label = {.word = word, .width = (guint)strcspn(word, "|"), .row = i};
                    if ((guchar)*word == octet)
                        g_array_append_val(all, label);
                }
        }
        sorted.first[256] = all->len;
        sorted.all = (struct label *)g_array_free(g_steal_pointer(&all), FALSE);
        g_once_init_leave(&once, 1);
    }
    return &sorted;
}

/* The label that stands here; index_out: its kind. */
static gsize
label_width(const char *low, bool users, guint *index_out)
{
    const struct labels *sorted = labels_sorted();
    gsize best = 0;
    for (guint i = sorted->first[(guchar)*low]; i < sorted->first[(guchar)*low + 1]; i++) {
        const struct label *label = &sorted->all[i];
        if (label->width > best && (users || label->row < USERS) && strncmp(low, label->word, label->width) == 0 &&
            !g_unichar_isalnum(g_utf8_get_char(low + label->width))) {
            best = label->width;
            *index_out = label->row;
        }
    }
    return best;
}

/* Past blanks and opening marks. */
static const char *
to_value(const char *at)
{
    return at + strspn(at, " \t\"'([");
}

/* A value of digits may be parted by blanks: "12 34 56". */
static gsize
value_width(const char *at, guint digits)
{
    gsize width = word_width(at);
    while (digits && digits_in(at, width) == width && at[width] == ' ' && g_ascii_isdigit(at[width + 1]))
        width += 1 + strspn(at + width + 1, "0123456789");
    return width;
}

static bool
is_secret(const char *at, const char *low, gsize width, guint kind, bool linked)
{
    if (!width)
        return false;
    if (!labels[kind].plain)
        return digits_in(at, width) >= labels[kind].digits ||
               (labels[kind].digits == 3 && width >= 12 && is_odd(at, width));
    if (is_odd(at, width) && width >= 3)
        return true;
    return linked && width >= 4 && !in_list(harmless, low, width);
}

/* The octets from `at` to the secret and of the secret; 0 when none follows the label. */
static gsize
find_value(const char *at, const char *low, gsize label, guint kind, gsize *secret_out)
{
    const char *next = at + label;
    bool linked = false, compound = false;
    for (guint words = 0; words <= GAP; words++) {
        const char *value = next;
        if (*value == ':' || *value == '=') {
            linked = true;
            compound = false; /* "password reset: hunter" */
            value++;
        }
        value = to_value(value);
        gsize width = value_width(value, labels[kind].digits);
        const char *small = low + (value - at);
        if (!width || strchr(".!?\n", *value))
            return 0;
        if (*value == ':' || *value == '=' || in_list(links, small, width)) {
            linked = true;
            compound &= *value != ':' && *value != '=';
            next = value + width;
            continue;
        }
        compound |= words == 0 && labels[kind].plain && in_list(compounds, small, width);
        bool plain_word = labels[kind].plain && !linked;
        if (is_secret(value, small, width, kind, linked && !compound) && !(plain_word && words > 1)) {
            *secret_out = width;
            return (gsize)(value - at);
        }
        if (linked && labels[kind].plain)
            return 0;
        if (strpbrk(value + width, " \n") != value + width || value[width] == '\n')
            return 0;
        next = value + width;
    }
    return 0;
}

static void
put_mark(GString *to, guint *count)
{
    g_string_append(to, REDACTED_MARK);
    (*count)++;
}

/* Further values in the same list: "1234-5678, 2345-6789 and 3456-7890". */
static gsize
put_more(const char *at, guint kind, GString *to, guint *count)
{
    gsize taken = 0;
    for (guint more = 0; more < 20; more++) {
        gsize gap = strspn(at + taken, " ,;\n");
        static const char *const ands[] = {"and ", "und ", "et ", "y ", "e ", "en ", "or "};
        for (guint i = 0; i < G_N_ELEMENTS(ands); i++)
            if (g_str_has_prefix(at + taken + gap, ands[i]))
                gap += strlen(ands[i]);
        const char *value = at + taken + gap;
        gsize width = gap ? word_width(value) : 0;
        if (!width || digits_in(value, width) < MAX(labels[kind].digits, 3) || labels[kind].digits > 3)
            return taken;
        g_string_append_len(to, at + taken, (gssize)gap);
        put_mark(to, count);
        taken += gap + width;
    }
    return taken;
}

/* "has no password": none follows. */
static bool
lacks_before(const char *low, const char *at)
{
    static const char *const words[] = {"no ",   "without ", "without a ", "kein ",  "keine ", "ohne ", "pas de ",
                                        "sans ", "sin ",     "ningún ",    "senza ", "sem ",   "geen ", "zonder "};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        gsize width = strlen(words[i]);
        if ((gsize)(at - low) > width && strncmp(at - width, words[i], width) == 0 && at[-(gssize)width - 1] == ' ')
            return true;
    }
    return false;
}

/* What kind of data was found: as many bits as there are kinds. */
enum { KIND_PASSWORD = 1, KIND_CODE = 2, KIND_IDENTITY = 4, KIND_BANK = 8, KIND_CARD = 16 };

/* Of a value known by its shape: a card has twelve digits and more, an IBAN two letters and then digits. */
static guint
kind_of_shape(const char *at, gsize width)
{
    if (g_ascii_isdigit(*at))
        return digits_in(at, width) >= 12 ? KIND_CARD : KIND_IDENTITY;
    return width >= 15 && g_ascii_isupper(at[1]) && g_ascii_isdigit(at[2]) && g_ascii_isdigit(at[3]) ? KIND_BANK
                                                                                                     : KIND_CODE;
}

/* Of a value behind a label: labels' rows in their order; the last is of cards, too. */
static guint
kind_of_label(guint row, const char *low)
{
    static const guint kinds[] = {KIND_PASSWORD, KIND_CODE, KIND_CODE,    KIND_CODE,
                                  KIND_IDENTITY, KIND_BANK, KIND_PASSWORD};
    static const char *const cards[] = {"card",
                                        "karten",
                                        "numéro de carte",
                                        "número de tarjeta",
                                        "numero di carta",
                                        "numero della carta",
                                        "número do cartão",
                                        "kaart"};
    for (guint i = 0; row == USERS - 1 && i < G_N_ELEMENTS(cards); i++)
        if (g_str_has_prefix(low, cards[i]))
            return KIND_CARD;
    return kinds[row];
}

static char *
redact_once(const char *text, bool users, guint *count_out, guint *kinds_out)
{
    GString *clean = g_string_sized_new(strlen(text));
    g_autofree char *folded = g_utf8_strdown(text, -1);
    const char *low = strlen(folded) == strlen(text) ? folded : text; /* offsets must agree */
    *count_out = *kinds_out = 0;
    char before = ' ';
    for (const char *at = text; *at;) {
        bool border = !g_ascii_isalnum(before) && (guchar)before < 0x80;
        gsize width = border ? shapes_width(at) : 0, secret = 0;
        guint kind = 0;
        gsize label = border && !width ? label_width(low + (at - text), users, &kind) : 0;
        if (label && lacks_before(low, low + (at - text)))
            label = 0;
        gsize lead = label ? find_value(at, low + (at - text), label, kind, &secret) : 0;
        if (width || secret) {
            *kinds_out |= width ? kind_of_shape(at, width) : kind_of_label(kind, low + (at - text));
            g_string_append_len(clean, at, (gssize)lead);
            put_mark(clean, count_out);
            at += lead + secret + width;
            at += secret ? put_more(at, kind, clean, count_out) : 0;
            before = ' ';
            continue;
        }
        before = *at;
        g_string_append_c(clean, *at++);
    }
    return g_string_free(clean, FALSE);
}

/* The name to a password leaves with it. */
static char *
redact(const char *text, guint *count_out, guint *kinds_out)
{
    char *clean = redact_once(text, false, count_out, kinds_out);
    if (!(*kinds_out & KIND_PASSWORD))
        return clean;
    g_free(clean);
    return redact_once(text, true, count_out, kinds_out);
}

char *
redact_text(const char *text, guint *count_out)
{
    guint kinds = 0;
    return redact(text, count_out, &kinds);
}

const char *
redact_kind(const char *text)
{
    static const struct {
        guint kind;
        const char *name;
    } names[] = {{KIND_PASSWORD, "password"},
                 {KIND_CODE, "code"},
                 {KIND_IDENTITY, "identity"},
                 {KIND_BANK, "bank"},
                 {KIND_CARD, "card"}};
    guint count = 0, kinds = 0;
    g_autofree char *clean G_GNUC_UNUSED = redact(text, &count, &kinds);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (kinds == names[i].kind)
            return names[i].name;
    return "";
}

/* ---- what is kept but never said ------------------------------------------------------------------------------- */

/* Nine digits or more, with blanks, dashes and brackets between, beginning with + or 0 or behind a bracket. */
static bool
has_phone(const char *text)
{
    for (const char *at = text; *at; at++) {
        if (!strchr("+0(", *at) || (at > text && g_ascii_isalnum(at[-1])))
            continue;
        guint digits = 0;
        const char *c = at;
        while (*c && (g_ascii_isdigit(*c) || strchr(" -()/+.", *c)))
            digits += g_ascii_isdigit(*c++);
        if (digits >= 9 && digits <= 15)
            return true;
    }
    return false;
}

/* "44 elm street", typed small: between number and street a name and nothing that tells a way ("5 minutes down the road"). */
static bool
is_small_street(const char *name, const char *street)
{
    g_autofree char *between = g_strdup_printf("%.*s ", (int)(street - name), name);
    static const char *const others[] = {" the ",    " a ",     " my ",   " your ",  " of ",      " on ",
                                         " down ",   " in ",    " to ",   " miles ", " minutes ", " hours ",
                                         " blocks ", " yards ", " days ", " is ",    " for "};
    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        if (strstr(between, others[i]))
            return false;
    return *between == ' ' && strlen(between) > 4 && strlen(between) < 22;
}

/* " november in mill street": the number before it is a day's, and no house's. */
static bool
is_day_of(const char *behind)
{
    static const char *const months[] = {"january ", "february ", "march ",     "april ",   "may ",      "june ",
                                         "july ",    "august ",   "september ", "october ", "november ", "december "};
    static const char *const ways[] = {"in ",   "at ",    "on ",  "to ",      "from ",
                                       "near ", "about ", "and ", "outside ", "by "};
    for (guint i = 0; i < G_N_ELEMENTS(months) && *behind == ' '; i++)
        for (guint k = 0; g_str_has_prefix(behind + 1, months[i]) && k < G_N_ELEMENTS(ways); k++)
            if (g_str_has_prefix(behind + 1 + strlen(months[i]), ways[k]))
                return true;
    return false;
}

/* Whether a house's number stands in from..street, before a name. text: as written; low: the same, small, which the others point into. */
static bool
numbered(const char *text, const char *low, const char *from, const char *street)
{
    const char *number = from;
    while ((number = strpbrk(number, "0123456789")) && number < street) {
        const char *behind = number + strspn(number, "0123456789");
        behind += g_ascii_isalpha(*behind) && behind[1] == ' '; /* "31b Mill Lane" */
        bool dated = is_day_of(behind);
        if (!dated && (g_ascii_isupper(text[behind - low + (*behind != '\0')]) || is_small_street(behind, street)))
            return true;
        number = behind; /* "of order 2231 to 5 Elm Road" */
    }
    return false;
}

static bool
has_street(const char *text)
{
    static const char *const names[] = {
        " street",  " road",   " avenue", " lane",  " drive",  " court", " close,", " close.", " terrace", " boulevard",
        "straße",   "strasse", "str.",    "weg ",   "platz ",  "gasse ", "rue ",    "avenue ", "calle ",   "c/ ",
        "avenida ", "plaza ",  "via ",    "viale ", "piazza ", "rua ",   "straat",  "laan ",   "plein "};
    g_autofree char *small = g_utf8_strdown(text, -1);
    g_autofree char *low = g_strconcat(small, ".", NULL); /* "6 Elm Close" at the end */
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        for (const char *at = low; (at = strstr(at, names[i])); at++) {
            const char *after = at + strlen(names[i]), *start = at;
            for (guint back = 0; start > low && back < 24 && !strchr(",.\n", start[-1]); back++)
                start--;
            gsize near = strcspn(after, "0123456789");
            /* "ein Platz für meinen Sohn (9)": behind a German street its number stands at once */
            bool german = names[i][0] != ' ' && strstr("straße strasse str. weg  platz  gasse ", names[i]);
            bool behind = near < (german ? 3 : 26) && after[near] && memchr(after, '.', near) == NULL &&
                          digits_in(after + near, strspn(after + near, "0123456789")) <= 4;
            bool ahead = names[i][0] == ' ' && numbered(text, low, start, at);
            bool whole = at == low || names[i][0] == ' ' || !g_ascii_isalpha(at[-1]) ||
                         strstr("straßestrasse str.straatweg platz gasse laan plein ", names[i]);
            /* "via eform" is no Italian street */
            bool way = strcmp(names[i], "via ") == 0 && !g_unichar_isupper(g_utf8_get_char(text + (after - low)));
            if (whole && !way && (ahead || (behind && names[i][0] != ' ')))
                return true;
        }
    return false;
}

bool
redact_is_personal(const char *sentence)
{
    return strchr(sentence, '@') || has_phone(sentence) || has_street(sentence);
}
