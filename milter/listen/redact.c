/*
 * redact.c - private data taken out before anything else looks at a text.
 *
 * Scanners for what has a checkable shape (shapes.c: card numbers by Luhn, IBANs, keys) and, here, for what stands behind a word
 * that says it is secret, in seven languages. Better one word too many than one secret kept. Pure, one pass each.
 */
#include "redact.h"

#include "secretbook.h"
#include "disclosed.h"
#include "shapes.h"

#include <hearken/text.h>
#include <string.h>

#define GAP        6  /* words between "password" and "is": "the password for my account with you is …" */
#define QUOTED_MAX 40 /* octets of a password in quotes */

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

/* Digits, marks, a capital within, or words tied by hyphens: "hunter-two-lake". */
static bool
is_odd(const char *at, gsize width)
{
    bool inner = false;
    guint hyphens = 0;
    for (gsize i = 0; i < width; i++) {
        hyphens += i > 0 && at[i] == '-' && at[0] != '-';
        inner |=
            (i > 0 && g_ascii_isupper(at[i]) && g_ascii_islower(at[i - 1])) || strchr("!@#$%^&*_+~", at[i]) != NULL;
    }
    return inner || hyphens > 1 || digits_in(at, width) > 0;
}

/* One word of a row of labels. */
struct label {
    const char *word;
    guint width, row;
    bool hung; /* others may hang before it */
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
                    bool hung = *word == '*';
                    word += hung;
                    struct label label = {word, (guint)strcspn(word, "|"), i, hung};
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

/* The label that stands here; inner: within a word; index_out: its row. */
static gsize
label_width(const char *low, bool users, bool inner, guint *index_out)
{
    const struct labels *sorted = labels_sorted();
    gsize best = 0;
    for (guint i = sorted->first[(guchar)*low]; i < sorted->first[(guchar)*low + 1]; i++) {
        const struct label *label = &sorted->all[i];
        if (label->width > best && (users || label->row < USERS) && (label->hung || !inner) &&
            strncmp(low, label->word, label->width) == 0 && !g_unichar_isalnum(g_utf8_get_char(low + label->width))) {
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

/* What stands in quotes here; "": none do. */
static const char *
quoted(const char *at, gsize *width_out)
{
    static const char *const marks[][2] = {{"\"", "\""}, {"'", "'"}, {"«", "»"}};
    const char *mark = at + strspn(at, " \t");
    for (guint i = 0; mark > at && i < G_N_ELEMENTS(marks); i++) {
        if (!g_str_has_prefix(mark, marks[i][0]))
            continue;
        const char *from = mark + strlen(marks[i][0]) + strspn(mark + strlen(marks[i][0]), " ");
        const char *end = strstr(from, marks[i][1]);
        *width_out = end && (gsize)(end - from) < QUOTED_MAX ? (gsize)(end - from) : 0;
        return *width_out && !memchr(from, '\n', *width_out) ? from : "";
    }
    return "";
}

/* A password of several words: "Blue Horse 77". */
static gsize
phrase_width(const char *at, gsize width)
{
    gsize end = width;
    for (guint more = 0; more < 3 && !digits_in(at, width); more++) {
        const char *next = at + end + 1;
        if (at[end] != ' ' || !(g_ascii_isupper(*next) || g_ascii_isdigit(*next)))
            break;
        end += 1 + word_width(next);
        if (digits_in(next, word_width(next)))
            return end;
    }
    return width;
}

/* The words that open a purse (BIP 39): twelve to twenty-four, each of three to eight letters. */
static gsize
seed_width(const char *low)
{
    gsize end = 0, width = 0;
    for (guint words = 1; words <= 24; words++) {
        gsize letters = strspn(low + width, "abcdefghijklmnopqrstuvwxyz");
        if (letters < 3 || letters > 8)
            break;
        width += letters;
        end = words >= 12 && words % 3 == 0 ? width : end;
        gsize gap = strspn(low + width, " ,\n");
        if (!gap)
            break;
        width += gap;
    }
    return end;
}

static bool
is_secret(const char *at, const char *low, gsize width, guint kind, bool linked)
{
    if (!width)
        return false;
    guint digits = digits_in(at, width);
    if (kind == SENT)
        return digits >= 6 && digits <= 8;
    if (!labels[kind].plain)
        return digits >= labels[kind].digits ||
               (labels[kind].digits == 3 && is_odd(at, width) && (width >= 12 || (linked && digits && width >= 6)));
    if (is_odd(at, width) && width >= 3)
        return true;
    return linked && width >= 4 && !in_list(harmless, low, width);
}

/* Behind a value that is none: from where to look on; NULL: no further. */
static const char *
step(const char *at, gsize width, guint kind)
{
    bool code = labels[kind].kind == KIND_CODE && !labels[kind].plain;
    if (code && at[width] == ',' && at[width + 1] == ' ' &&
        g_ascii_isdigit(at[width + 2])) /* "you texted me, 448213" */
        return at + width + 1;
    return at[width] == ' ' ? at + width : NULL;
}

/* The octets from `at` to the secret and of the secret; 0 when none follows the label. */
static gsize
find_value(const char *at, const char *low, gsize label, guint kind, gsize *secret_out)
{
    const char *next = at + label;
    bool plain = labels[kind].plain, linked = next[-1] == ':', compound = false;
    for (guint words = 0; next && words <= (kind == BORN ? GAP / 2 : GAP); words++) {
        const char *value = next;
        if (*value == ':' || *value == '=') {
            linked = true;
            compound = false; /* "password reset: hunter" */
            value++;
        }
        const char *inner = plain && !compound && (linked || !words) ? quoted(value, secret_out) : "";
        const char *word = *inner ? low + (inner - at) : "";
        if (*inner && !in_list(harmless, word, word_width(word)) && !in_list(compounds, word, word_width(word)))
            return (gsize)(inner - at);
        value = to_value(value);
        gsize width = value_width(value, labels[kind].digits);
        const char *small = low + (value - at);
        if (!width || strchr(".!?\n", *value))
            return 0;
        bool link = *value == ':' || *value == '=' || in_list(links, small, width);
        bool number = !link && in_list(counters, small, width);
        if (link || number) {
            linked |= link;
            compound &= *value != ':' && *value != '=';
            next = value + width + (number && value[width] == '.');
            continue;
        }
        compound |= words == 0 && plain && in_list(compounds, small, width);
        *secret_out = kind == SEED ? seed_width(small) : plain ? phrase_width(value, width) : width;
        bool near = !plain || linked || words <= 1;
        if (near && (kind == SEED ? *secret_out > 0 : is_secret(value, small, width, kind, linked && !compound)))
            return (gsize)(value - at);
        if ((linked && plain) || (kind == SENT && in_list(owners, small, width)))
            return 0;
        next = step(value, width, kind);
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

/* Of a value known by its shape: a card has twelve digits and more, an IBAN two letters and then digits. */
static guint
kind_of_shape(const char *at, gsize width)
{
    if (g_ascii_isdigit(*at))
        return digits_in(at, width) >= 12 ? KIND_CARD : KIND_IDENTITY;
    return width >= 15 && g_ascii_isupper(at[1]) && g_ascii_isdigit(at[2]) && g_ascii_isdigit(at[3]) ? KIND_BANK
                                                                                                     : KIND_CODE;
}

/* "am 03.04.1980 geboren" */
static gsize
born_width(const char *low)
{
    gsize width = strspn(low, "0123456789./-");
    return digits_in(low, width) >= 4 && g_str_has_prefix(low + width, " geboren") ? width : 0;
}

static char *
redact_once(const char *text, bool users, guint *count_out, guint *kinds_out)
{
    GString *clean = g_string_sized_new(strlen(text));
    g_autofree char *low = text_small(text);
    *count_out = *kinds_out = 0;
    char before = ' ';
    for (const char *at = text; *at;) {
        bool border = !g_ascii_isalnum(before) && (guchar)before < 0x80;
        const char *small = low + (at - text);
        gsize width = border || *at == ':' ? shapes_width(at) : 0, secret = 0;
        if (border && !width)
            width = born_width(small);
        guint kind = 0;
        gsize label = width ? 0 : label_width(small, users, !border, &kind);
        if (label && lacks_before(low, small))
            label = 0;
        gsize lead = label ? find_value(at, small, label, kind, &secret) : 0;
        if (width || lead) {
            *kinds_out |= width ? kind_of_shape(at, width) : labels[kind].kind;
            g_string_append_len(clean, at, (gssize)lead);
            put_mark(clean, count_out);
            at += lead + (lead ? secret : width);
            at += lead ? put_more(at, kind, clean, count_out) : 0;
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
    guint words = 0;
    g_autofree char *told = disclosed_out(text, &words);
    char *clean = redact_once(told, false, count_out, kinds_out);
    if (words || (*kinds_out & KIND_PASSWORD)) {
        g_free(clean);
        clean = redact_once(told, true, count_out, kinds_out);
    }
    *count_out += words;
    *kinds_out |= words ? KIND_PASSWORD : 0;
    return clean;
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
    g_autofree char *small = text_small(text);
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
