/*
 * shapes.c - private data known by its shape alone: payment cards (ISO/IEC 7812, Luhn), IBANs (ISO 13616), keys and tokens by
 * their issuers' prefixes, PEM blocks, US social security, Brazilian CPF, Spanish DNI, Italian codice fiscale numbers.
 *
 * Each scanner looks at one place and gives a width. Pure.
 */
#include "shapes.h"

#include <stdbool.h>
#include <string.h>

static bool
luhn(const char *digits, gsize count)
{
    guint sum = 0;
    for (gsize i = 0; i < count; i++) {
        guint digit = (guint)(digits[count - 1 - i] - '0');
        if (i % 2)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

/* What stands between two groups of a card: a blank, dot or dash; wide_out: something longer or odder ("/", " - ", "—"). 0: nothing does. */
static gsize
card_gap(const char *at, bool *wide_out)
{
    gsize width = 0;
    for (guint marks = 0; marks < 3 && !g_ascii_isdigit(at[width]); marks++) {
        if (strchr(" -.", at[width]) && at[width])
            width++;
        else if (at[width] && (strchr("/:|_\t", at[width]) || g_str_has_prefix(at + width, "·") ||
                               g_str_has_prefix(at + width, "–") || g_str_has_prefix(at + width, "—")))
            width = (gsize)(g_utf8_next_char(at + width) - at);
        else
            return 0;
    }
    *wide_out |= width > 1 || (width && !strchr(" -.", *at));
    return g_ascii_isdigit(at[width]) ? width : 0;
}

/* 13 to 19 digits with blanks, dots or dashes between. Groups of a card have six digits at the most (ISO/IEC 7812: an issuer's number
 * has six or eight); "477639-3111811" is an order's number. With other marks between they are of four, or as American Express has them. */
static gsize
card_width(const char *at)
{
    char digits[20];
    gsize count = 0, width = 0, group = 0, widest = 0, groups = 1;
    bool wide = false, fours = true;
    for (;;) {
        while (g_ascii_isdigit(at[width])) {
            if (count == 19)
                return 0;
            digits[count++] = at[width++];
            group++;
        }
        widest = MAX(widest, group);
        gsize gap = card_gap(at + width, &wide);
        fours &= group == 4 || (groups > 1 && group == (groups == 2 ? 6 : 5)) || (!gap && groups == 5);
        if (!gap)
            break;
        width += gap;
        groups++;
        group = 0;
    }
    bool order = groups == 2 && widest == 7 && count < 15;
    return count >= 13 && !order && luhn(digits, count) && *at != '0' && (!wide || (fours && groups > 2)) ? width : 0;
}

/* "6006 49?? 1180 2247": a card of any kind with what is illegible marked; twelve places and more, eight of them digits. */
static gsize
masked_width(const char *at)
{
    gsize digits = 0, marks = 0, held = 0, width = 0, end = 0;
    for (; at[width] && digits + marks < 24; width++) {
        if (g_ascii_isdigit(at[width])) {
            digits++;
            held = marks;
            end = width + 1;
        } else if (strchr("?*#_", at[width])) {
            marks++;
        } else if (!strchr(" -", at[width]) || width == 0 || strchr(" -", at[width - 1])) {
            break;
        }
    }
    return held && digits >= 8 && digits + held >= 12 ? end : 0;
}

/* The countries whose banks have IBANs (ISO 13616): "JD0044 7719 203 UK" is a parcel's number. */
static bool
is_iban_country(const char *at)
{
    static const char countries[] = " AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR "
                                    "GB GE GI GL GR GT HR HU IE IL "
                                    "IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL "
                                    "PS PT QA RO RS RU SA SC SD SE SI "
                                    "SK SM SO ST SV TL TN TR UA VA VG XK YE ";
    char wanted[] = {' ', g_ascii_toupper(at[0]), g_ascii_toupper(at[1]), ' ', '\0'};
    return strstr(countries, wanted) != NULL;
}

/* Two letters, two digits, 11 to 30 of [A-Z0-9], in groups or not. */
static gsize
iban_width(const char *at)
{
    if (!g_ascii_isalpha(at[0]) || !g_ascii_isalpha(at[1]) || !g_ascii_isdigit(at[2]) || !g_ascii_isdigit(at[3]) ||
        !is_iban_country(at))
        return 0;
    gsize count = 4, width = 4, end = 4, digits = 2;
    while (at[width] && count < 34) {
        if (g_ascii_isalnum(at[width]) && !g_ascii_islower(at[width])) {
            digits += g_ascii_isdigit(at[width]);
            count++;
            end = ++width;
        } else if (strchr(" -", at[width]) && g_ascii_isalnum(at[width + 1]) && !g_ascii_islower(at[width + 1]) &&
                   width == end) {
            width++;
        } else {
            break;
        }
    }
    return count >= 15 && digits >= 10 ? end : 0;
}

static gsize
run_width(const char *at, const char *more)
{
    gsize width = 0;
    while (at[width] && (g_ascii_isalnum(at[width]) || strchr(more, at[width])))
        width++;
    while (width && strchr(".,", at[width - 1]))
        width--;
    return width;
}

static gsize
token_width(const char *at)
{
    static const char *const prefixes[] = {
        "sk-",   "sk_live", "sk_test",     "pk_live", "rk_live", "AKIA",   "ASIA",   "ghp_",      "gho_", "ghs_",
        "ghu_",  "ghr_",    "github_pat_", "glpat-",  "xoxb-",   "xoxp-",  "xoxa-",  "xapp-",     "eyJ",  "AIza",
        "ya29.", "SG.",     "npm_",        "hf_",     "dop_v1_", "shpat_", "whsec_", "Bearer ey", "bc1",  "ltc1"};
    for (guint i = 0; i < G_N_ELEMENTS(prefixes); i++) {
        if (*at != *prefixes[i] || !g_str_has_prefix(at, prefixes[i]))
            continue;
        gsize lead = strlen(prefixes[i]), width = lead + run_width(at + lead, "-_.=/+");
        return width >= 16 ? width : 0;
    }
    return 0;
}

/* Forty octets of hexadecimal (with "0x" a purse, in either case), or thirty-two of letters of both cases and digits: a key, whoever made it. */
static gsize
random_width(const char *at)
{
    gsize width = run_width(at, "-_+/=");
    guint upper = 0, lower = 0, digits = 0, hex = 0, lead = g_str_has_prefix(at, "0x") ? 2 : 0;
    for (gsize i = lead; i < width; i++) {
        upper += g_ascii_isupper(at[i]);
        lower += g_ascii_islower(at[i]);
        digits += g_ascii_isdigit(at[i]);
        hex += g_ascii_isxdigit(at[i]);
    }
    bool mixed = width >= 32 && upper >= 4 && lower >= 4 && digits >= 4;
    return mixed || (width >= 32 && hex == width - lead && digits >= 6 && (lower >= 4 || lead)) ? width : 0;
}

static gsize
pem_width(const char *at)
{
    if (!g_str_has_prefix(at, "-----BEGIN "))
        return 0;
    const char *end = strstr(at, "-----END ");
    if (!end)
        return strlen(at); /* cut off: all that follows */
    gsize tail = strcspn(end, "\n");
    return (gsize)(end - at) + tail;
}

/* "://ann:secret@": who may enter, in a link. */
static gsize
login_width(const char *at)
{
    gsize width = g_str_has_prefix(at, "://") ? 3 + strcspn(at + 3, "@/ \t\n") : 0;
    return width && at[width] == '@' && memchr(at + 3, ':', width - 3) ? width : 0;
}

/* A pattern of 9 (digit), A (letter) and marks, with no letter or digit behind. */
static gsize
pattern_width(const char *at, const char *pattern)
{
    gsize i = 0;
    for (; pattern[i]; i++)
        if (pattern[i] == '9'   ? !g_ascii_isdigit(at[i])
            : pattern[i] == 'A' ? !g_ascii_isupper(at[i])
                                : at[i] != pattern[i])
            return 0;
    return g_ascii_isalnum(at[i]) ? 0 : i;
}

gsize
shapes_width(const char *at)
{
    static const char *const patterns[] = {"999-99-9999",      "999.999.999-99", "99999999-A",   "99999999A",
                                           "AAAAAA99A99A999A", "AA999999A",      "AA 99 99 99 A"};
    gsize width = 0;
    if (g_ascii_isdigit(*at))
        width = MAX(card_width(at), masked_width(at));
    if (!width && g_ascii_isalpha(*at))
        width = MAX(iban_width(at), token_width(at));
    if (!width && *at == '-')
        width = pem_width(at);
    if (*at == ':')
        width = login_width(at);
    for (guint i = 0; !width && i < G_N_ELEMENTS(patterns); i++)
        width = pattern_width(at, patterns[i]);
    if (!width && g_ascii_isalnum(*at))
        width = random_width(at);
    return width;
}
