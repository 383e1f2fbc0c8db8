/*
 * token.c - reply addresses and Message-IDs that cannot be guessed.
 *
 * Knows the two shapes of a token and how a mac is made; the keys come from keyring.c. Everything
 * that reads foreign text is a hand scanner over a bounded string; the mac is compared in constant
 * time; numbers must be canonical, so that one token has one spelling. Pure once the keyring is
 * read; thread-safe.
 */
#include <hearken/text.h>
#include <hearken/token.h>

#include "keyring.h"

#include <string.h>

#define MAC_OCTETS 10 /* 80 bits: Contract 7 */
#define MAC_CHARS  16 /* 80 bits / 5 */
#define LOCAL_MAX  64 /* RFC 5321 4.5.3.1.1 */

static const char base32[] = "abcdefghijklmnopqrstuvwxyz234567";

static void
make_mac(const guint8 *key, const char *purpose, const char *scope, gint64 ticket, gint64 participant, gint64 outbox,
         char mac_out[MAC_CHARS + 1])
{
    g_autofree char *numbers = g_strdup_printf("%" G_GINT64_FORMAT "%c%" G_GINT64_FORMAT "%c%" G_GINT64_FORMAT, ticket,
                                               '.', participant, '.', outbox);
    GHmac *hmac = g_hmac_new(G_CHECKSUM_SHA256, key, KEY_OCTETS);
    g_hmac_update(hmac, (const guchar *)purpose, (gssize)strlen(purpose) + 1);
    g_hmac_update(hmac, (const guchar *)scope, (gssize)strlen(scope) + 1);
    g_hmac_update(hmac, (const guchar *)numbers, (gssize)strlen(numbers) + 1);
    guint8 digest[32];
    gsize length = sizeof digest;
    g_hmac_get_digest(hmac, digest, &length);
    g_hmac_unref(hmac);
    guint64 bits = 0;
    guint held = 0, put = 0;
    for (guint i = 0; i < MAC_OCTETS; i++) {
        bits = bits << 8 | digest[i];
        for (held += 8; held >= 5; held -= 5)
            mac_out[put++] = base32[bits >> (held - 5) & 31];
    }
    mac_out[MAC_CHARS] = '\0';
}

/* Reads a canonical positive number, or "0" where there may be none; gives the octet behind it, or NULL. */
static const char *
scan_number(const char *at, bool or_none, gint64 *number_out)
{
    gint64 number = 0;
    const char *start = at;
    if (or_none && *at == '0') {
        *number_out = 0;
        return at + 1;
    }
    if (*at < '1' || *at > '9')
        return NULL;
    for (; g_ascii_isdigit(*at); at++) {
        if (at - start >= 18) /* 10^18 fits a signed 64-bit number, 19 digits may not */
            return NULL;
        number = number * 10 + (*at - '0');
    }
    *number_out = number;
    return at;
}

/* "t<ticket>.<participant>.<kid>.<mac>", or with the letter of another kind, up to the end of the string. or_none: what the desk tells
 * an agent outside of a ticket has 0 for both. */
static bool
scan_body(char kind, bool or_none, const char *at, struct claim *claim_out, char mac_out[MAC_CHARS + 1])
{
    if (*at != kind || !(at = scan_number(at + 1, or_none, &claim_out->ticket)) || *at != '.')
        return false;
    if (!(at = scan_number(at + 1, or_none, &claim_out->participant)) || *at != '.')
        return false;
    gsize width = strcspn(++at, ".");
    if (width < 1 || width >= sizeof claim_out->kid || at[width] != '.')
        return false;
    memcpy(claim_out->kid, at, width);
    claim_out->kid[width] = '\0';
    at += width + 1;
    if (strlen(at) != MAC_CHARS)
        return false;
    memcpy(mac_out, at, MAC_CHARS + 1);
    return true;
}

static bool
same_mac(const char *one, const char *other)
{
    guint difference = 0;
    for (guint i = 0; i < MAC_CHARS; i++)
        difference |= (guint)(one[i] ^ other[i]);
    return difference == 0;
}

static enum token_verdict
judge(const struct keyring *keyring, const char *purpose, const char *scope, const char *mac, struct claim *claim)
{
    /* An unknown key costs as much as a known one: no oracle by time. */
    static const guint8 nobody[KEY_OCTETS];
    const guint8 *key = keyring_find(keyring, claim->kid);
    char right[MAC_CHARS + 1];
    make_mac(key ? key : nobody, purpose, scope, claim->ticket, claim->participant, claim->outbox, right);
    bool same = same_mac(mac, right);
    return key && same ? TOKEN_GOOD : TOKEN_BAD;
}

static char *
mint(const struct keyring *keyring, char kind, const char *purpose, const char *queue_address, gint64 ticket,
     gint64 participant)
{
    const char *kid = keyring_active(keyring);
    g_autofree char *scope = text_base_address(queue_address, NULL, NULL);
    if (!kid || !scope)
        return NULL;
    char mac[MAC_CHARS + 1];
    make_mac(keyring_find(keyring, kid), purpose, scope, ticket, participant, 0, mac);
    const char *at = strrchr(scope, '@');
    g_autofree char *local = g_strdup_printf("%.*s+%c%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT ".%s.%s",
                                             (int)(at - scope), scope, kind, ticket, participant, kid, mac);
    return strlen(local) > LOCAL_MAX ? NULL : g_strconcat(local, at, NULL);
}

char *
token_address(const struct keyring *keyring, const char *queue_address, gint64 ticket, gint64 participant)
{
    return mint(keyring, 't', "reply", queue_address, ticket, participant);
}

char *
token_bounce_address(const struct keyring *keyring, const char *queue_address, gint64 ticket, gint64 participant)
{
    return mint(keyring, 'b', "bounce", queue_address, ticket, participant);
}

char *
token_rating_address(const struct keyring *keyring, const char *queue_address, gint64 ticket, gint64 participant,
                     bool well)
{
    return mint(keyring, well ? 'y' : 'n', well ? "well" : "not-well", queue_address, ticket, participant);
}

char *
token_message_id(const struct keyring *keyring, const char *domain, gint64 outbox, gint64 ticket, gint64 participant)
{
    const char *kid = keyring_active(keyring);
    if (!kid)
        return NULL;
    g_autofree char *scope = g_ascii_strdown(domain, -1);
    char mac[MAC_CHARS + 1];
    make_mac(keyring_find(keyring, kid), "message-id", scope, ticket, participant, outbox, mac);
    return g_strdup_printf("o%" G_GINT64_FORMAT ".t%" G_GINT64_FORMAT ".%" G_GINT64_FORMAT ".%s.%s@%s", outbox, ticket,
                           participant, kid, mac, scope);
}

enum token_verdict
token_read_address(const struct keyring *keyring, const char *address, const char *delimiters, struct claim *claim_out)
{
    g_autofree char *extension = NULL;
    g_autofree char *scope = text_base_address(address, delimiters, &extension);
    if (!scope || !extension)
        return TOKEN_NONE;
    g_autofree char *lower = g_ascii_strdown(extension, -1);
    struct claim claim = {0};
    char mac[MAC_CHARS + 1];
    static const struct {
        char kind;
        const char *purpose;
    } kinds[] = {{'t', "reply"}, {'b', "bounce"}, {'y', "well"}, {'n', "not-well"}};
    const char *purpose = NULL;
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (*lower == kinds[i].kind && scan_body(kinds[i].kind, false, lower, &claim, mac))
            purpose = kinds[i].purpose;
    if (!purpose)
        return TOKEN_NONE;
    claim.bounce = *lower == 'b';
    claim.rating = *lower == 'y' ? RATING_WELL : *lower == 'n' ? RATING_NOT_WELL : RATING_NONE;
    enum token_verdict verdict = judge(keyring, purpose, scope, mac, &claim);
    *claim_out = claim;
    return verdict;
}

enum token_verdict
token_read_message_id(const struct keyring *keyring, const char *message_id, struct claim *claim_out)
{
    g_autofree char *lower = message_id ? g_ascii_strdown(message_id, -1) : NULL;
    char *at = lower ? strrchr(lower, '@') : NULL;
    if (!at || *lower != 'o' || at - lower > 96) /* o, t, three 18-digit numbers, kid 8, mac 16 and dots: 84 */
        return TOKEN_NONE;
    *at = '\0';
    struct claim claim = {0};
    char mac[MAC_CHARS + 1];
    const char *rest = scan_number(lower + 1, false, &claim.outbox);
    if (!rest || *rest != '.' || !scan_body('t', true, rest + 1, &claim, mac))
        return TOKEN_NONE;
    enum token_verdict verdict = judge(keyring, "message-id", at + 1, mac, &claim);
    *claim_out = claim;
    return verdict;
}
