/*
 * redact.c - private data taken out before anything else looks at a text.
 *
 * Scanners for what has a checkable shape (card numbers by Luhn, IBANs, key prefixes) and for what stands behind a word that
 * says it is secret. Better one word too many than one secret kept. Pure, one pass each.
 */
#include "redact.h"

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

/* 13 to 19 digits with single blanks or dashes between: gives the octets, 0 if it is no card. */
static gsize
card_width(const char *at)
{
    char digits[20];
    gsize count = 0, width = 0, end = 0;
    while (at[width]) {
        if (g_ascii_isdigit(at[width])) {
            if (count == 19)
                return 0;
            digits[count++] = at[width++];
            end = width;
        } else if ((at[width] == ' ' || at[width] == '-') && g_ascii_isdigit(at[width + 1]) && count) {
            width++;
        } else {
            break;
        }
    }
    return count >= 13 && luhn(digits, count) ? end : 0;
}

/* Two letters, two digits, 11 to 30 of [A-Z0-9] in groups. */
static gsize
iban_width(const char *at)
{
    if (!g_ascii_isupper(at[0]) || !g_ascii_isupper(at[1]) || !g_ascii_isdigit(at[2]) || !g_ascii_isdigit(at[3]))
        return 0;
    gsize count = 4, width = 4, end = 4, digits = 2;
    while (at[width] && count < 34) {
        if (g_ascii_isdigit(at[width]) || g_ascii_isupper(at[width])) {
            digits += g_ascii_isdigit(at[width]);
            count++;
            end = ++width;
        } else if (at[width] == ' ' && (g_ascii_isdigit(at[width + 1]) || g_ascii_isupper(at[width + 1])) &&
                   (width - end) == 0) {
            width++;
        } else {
            break;
        }
    }
    return count >= 15 && digits >= 10 ? end : 0;
}

static gsize
token_width(const char *at)
{
    static const char *const prefixes[] = {"sk-", "sk_live", "AKIA", "ghp_", "gho_", "xoxb-", "eyJ", "AIza", "glpat-"};
    for (guint i = 0; i < G_N_ELEMENTS(prefixes); i++) {
        if (!g_str_has_prefix(at, prefixes[i]))
            continue;
        gsize width = 0;
        while (g_ascii_isalnum(at[width]) || strchr("-_.", at[width] ? at[width] : ' '))
            width++;
        return width >= 16 ? width : 0;
    }
    /* nnn-nn-nnnn */
    if (g_ascii_isdigit(at[0]) && strlen(at) >= 11 && at[3] == '-' && at[6] == '-') {
        for (guint i = 0; i < 11; i++)
            if (i != 3 && i != 6 && !g_ascii_isdigit(at[i]))
                return 0;
        return g_ascii_isalnum(at[11]) ? 0 : 11;
    }
    return 0;
}

/* "password is hunter2", "PIN: 1234", "Passwort lautet x": the word that follows. Gives the octets up to the secret. */
static gsize
secret_lead(const char *at)
{
    static const char *const words[] = {"password",
                                        "passwort",
                                        "kennwort",
                                        "mot de passe",
                                        "contraseña",
                                        "contrasena",
                                        "wachtwoord",
                                        "senha",
                                        "passcode",
                                        "pin",
                                        "cvv",
                                        "cvc",
                                        "otp",
                                        "security code",
                                        "one-time code",
                                        "backup code",
                                        "verification code",
                                        "tan",
                                        "passphrase",
                                        "geheimzahl"};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++) {
        gsize width = strlen(words[i]);
        if (g_ascii_strncasecmp(at, words[i], width) != 0 || g_ascii_isalnum(at[width]))
            continue;
        static const char *const links[] = {" is: ", " is ",   " was ",     ": ",          " = ",
                                            "=",     ":",      " lautet ",  " ist ",       " est ",
                                            " es ",  " (is) ", " code is ", " number is ", " "};
        for (guint j = 0; j < G_N_ELEMENTS(links); j++)
            if (g_ascii_strncasecmp(at + width, links[j], strlen(links[j])) == 0)
                return width + strlen(links[j]);
        return 0;
    }
    return 0;
}

/* A secret has a digit or an odd character in it: "password reset" is none. */
static gsize
secret_width(const char *at)
{
    gsize width = strcspn(at, " \t\n,;");
    while (width && strchr(".!?)\"'", at[width - 1]))
        width--;
    bool odd = false;
    for (gsize i = 0; i < width; i++)
        odd |= g_ascii_isdigit(at[i]) || strchr("!@#$%^&*_+", at[i]) != NULL;
    return odd && width >= 3 ? width : 0;
}

static void
put_mark(GString *to, guint *count)
{
    g_string_append(to, REDACTED_MARK);
    (*count)++;
}

char *
redact_text(const char *text, guint *count_out)
{
    GString *clean = g_string_sized_new(strlen(text));
    *count_out = 0;
    char before = ' ';
    for (const char *at = text; *at;) {
        bool border = !g_ascii_isalnum(before);
        gsize width = border ? MAX(card_width(at), MAX(iban_width(at), token_width(at))) : 0;
        if (width) {
            put_mark(clean, count_out);
            before = at[width - 1];
            at += width;
            continue;
        }
        gsize lead = border ? secret_lead(at) : 0;
        gsize secret = lead ? secret_width(at + lead) : 0;
        if (secret) {
            g_string_append_len(clean, at, (gssize)lead);
            put_mark(clean, count_out);
            at += lead + secret;
            before = ' ';
            continue;
        }
        before = *at;
        g_string_append_c(clean, *at++);
    }
    return g_string_free(clean, FALSE);
}
