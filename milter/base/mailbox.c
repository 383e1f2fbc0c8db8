/*
 * mailbox.c - the shape of an address, and its forms for sending and comparing.
 *
 * A domain in letters beyond ASCII (RFC 5890) is one with its A-labels, "xn--…", and a mail server without SMTPUTF8 knows these alone: so
 * addresses are kept with them. A local part has no such form; it stays UTF-8 (RFC 6531). Pure, thread-safe.
 */
#include <hearken/text.h>

#include <idn2.h>
#include <string.h>

/* Not a blank, a control, a mark of direction, or what no alphabet has. */
static bool
is_foreign_letter(gunichar c)
{
    return c != (gunichar)-1 && c != (gunichar)-2 && c != 0xFFFD && g_unichar_isgraph(c);
}

static bool
is_atom(const char *from, const char *to, bool foreign)
{
    if (from == to || *from == '.' || to[-1] == '.')
        return false;
    for (const char *c = from; c < to; c++) {
        if (foreign && (guchar)*c >= 0x80) {
            gunichar letter = g_utf8_get_char_validated(c, to - c);
            if (!is_foreign_letter(letter))
                return false;
            c = g_utf8_next_char(c) - 1;
            continue;
        }
        if (*c == '.' && c[1] == '.')
            return false;
        if (*c <= ' ' || *c >= 0x7F || strchr("()<>[]:;@\\,\"", *c))
            return false;
    }
    return true;
}

static bool
is_domain(const char *domain)
{
    gsize length = strlen(domain);
    if (length == 0 || length > 253)
        return false;
    g_auto(GStrv) labels = g_strsplit(domain, ".", -1);
    for (char **label = labels; *label; label++) {
        gsize width = strlen(*label);
        if (width == 0 || width > 63 || (*label)[0] == '-' || (*label)[width - 1] == '-')
            return false;
        for (const char *c = *label; *c; c++)
            if (!g_ascii_isalnum(*c) && *c != '-')
                return false;
    }
    return true;
}

static bool
is_mailbox(const char *address, bool foreign)
{
    const char *at = address ? strrchr(address, '@') : NULL;
    if (!at || at - address > 64 || strlen(address) > 254)
        return false;
    return is_atom(address, at, foreign) && is_domain(at + 1);
}

bool
text_is_mailbox(const char *address)
{
    return is_mailbox(address, false);
}

bool
text_is_foreign_mailbox(const char *address)
{
    return is_mailbox(address, true) && !g_str_is_ascii(address);
}

/* A local part without quotes that it needs not: "support"@ is support@ (RFC 5321 4.1.2). */
static char *
plain_local(const char *from, const char *at)
{
    if (at - from <= 2 || *from != '"' || at[-1] != '"')
        return g_strndup(from, (gsize)(at - from));
    GString *bare = g_string_new(NULL);
    for (const char *c = from + 1; c < at - 1; c++) {
        c += *c == '\\' && c + 1 < at - 1;
        g_string_append_c(bare, *c);
    }
    bool needless = is_atom(bare->str, bare->str + bare->len, true);
    char *whole = g_string_free(bare, !needless);
    return needless ? whole : g_strndup(from, (gsize)(at - from));
}

char *
text_sent_address(const char *address)
{
    const char *at = strrchr(address, '@');
    char *domain = NULL;
    if (!at)
        return g_strdup(address);
    if (!g_str_is_ascii(at) && idn2_to_ascii_8z(at + 1, &domain, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) != IDN2_OK)
        return g_strdup(address);
    g_autofree char *local = plain_local(address, at), *small = g_ascii_strdown(domain ? domain : at + 1, -1);
    idn2_free(domain);
    return g_strconcat(local, "@", small, NULL);
}

char *
text_base_address(const char *address, const char *delimiters, char **extension_out)
{
    if (extension_out)
        *extension_out = NULL;
    if (!address)
        return NULL;
    gsize length = strlen(address);
    if (length >= 2 && address[0] == '<' && address[length - 1] == '>') {
        address++;
        length -= 2;
    }
    g_autofree char *bare = g_strndup(address, length);
    char *at = strrchr(bare, '@');
    if (!at)
        return NULL;
    char *cut = bare + strcspn(bare, delimiters && *delimiters ? delimiters : "+");
    if (cut > bare && cut < at) { /* "+x@…" has no base: the whole is the local part, as in Postfix */
        if (extension_out)
            *extension_out = g_strndup(cut + 1, (gsize)(at - cut - 1));
        memmove(cut, at, strlen(at) + 1);
    }
    if (!g_str_is_ascii(bare) && g_utf8_validate(bare, -1, NULL))
        return g_utf8_strdown(bare, -1);
    for (char *c = bare; *c; c++)
        *c = g_ascii_tolower(*c);
    return g_steal_pointer(&bare);
}
