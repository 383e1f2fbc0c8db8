/*
 * encoded.c - encoded words of headers and parameters, in all their broken forms.
 *
 * GMime 3.2.13 truncates adjacent padded base64 words, so headers are decoded here, from the raw
 * field. Every scanner looks at an octet a bounded number of times. Pure.
 */
#include "encoded.h"

#include "charset.h"
#include "transfer.h"

#include <hearken/text.h>
#include <stdbool.h>
#include <string.h>

struct word {
    const char *charset;
    gsize charset_length;
    char kind; /* 'B' or 'Q' */
    const char *data;
    gsize length;
    const char *end; /* behind "?=" */
};

/* "=?charset?B?data?=" at `at`. Blanks within Q data are an error that many senders make: they are
 * let through. */
static bool
scan_word(const char *at, struct word *word_out)
{
    if (at[0] != '=' || at[1] != '?')
        return false;
    const char *charset = at + 2;
    gsize width = strcspn(charset, "? \t\r\n");
    if (width > 64 || charset[width] != '?')
        return false;
    const char *kind = charset + width + 1;
    char letter = g_ascii_toupper(*kind);
    if ((letter != 'B' && letter != 'Q') || kind[1] != '?')
        return false;
    const char *data = kind + 2;
    const char *end = strstr(data, "?=");
    /* Cut off by a sender that counts octets: what is there is read, if it is one run. */
    gsize length = end ? (gsize)(end - data) : strcspn(data, "? \t\r\n");
    const char *rest = data + length + (!end && data[length] == '?');
    if (!end && *rest)
        return false;
    *word_out = (struct word){charset, width, letter, data, length, end ? end + 2 : rest};
    return true;
}

static void
decode_q(const struct word *word, GByteArray *to)
{
    for (gsize i = 0; i < word->length; i++) {
        guint8 c = (guint8)word->data[i];
        if (c == '=' && i + 2 < word->length && g_ascii_isxdigit(word->data[i + 1]) &&
            g_ascii_isxdigit(word->data[i + 2])) {
            c = (guint8)(g_ascii_xdigit_value(word->data[i + 1]) << 4 | g_ascii_xdigit_value(word->data[i + 2]));
            i += 2;
        } else if (c == '_') {
            c = ' ';
        }
        g_byte_array_append(to, &c, 1);
    }
}

/* What is held of base64 goes on in the next word, for some programs cut the text anywhere: one letter is no octet, and behind the
 * last octet of a whole word no bits are set. */
static bool
is_cut(const struct transfer *held)
{
    return held->held == 1 || (held->held == 2 && held->bits & 0xF) || (held->held == 3 && held->bits & 3);
}

static void
decode_word(const struct word *word, struct transfer *held, GByteArray *to)
{
    if (word->kind == 'Q' || !is_cut(held))
        transfer_finish(held, to);
    if (word->kind == 'Q')
        decode_q(word, to);
    else
        transfer_feed(held, (const guint8 *)word->data, word->length, to);
}

static bool
same_charset(const struct word *one, const struct word *other)
{
    return one->charset_length == other->charset_length &&
           g_ascii_strncasecmp(one->charset, other->charset, one->charset_length) == 0;
}

static void
flush_words(GByteArray *bytes, struct transfer *held, const struct word *word, GString *to)
{
    transfer_finish(held, bytes);
    if (!bytes->len)
        return;
    g_autofree char *charset = g_strndup(word->charset, word->charset_length);
    g_autofree char *text = charset_raw((const char *)bytes->data, bytes->len, charset, NULL);
    g_string_append(to, text);
    g_byte_array_set_size(bytes, 0);
}

/* Plain text between words; raw 8-bit in any charset. */
static void
append_plain(GString *to, const char *from, gsize length)
{
    if (!length)
        return;
    g_autofree char *text = charset_raw(from, length, NULL, NULL);
    g_string_append(to, text);
}

static char *
decode_all(const char *raw)
{
    GString *text = g_string_new(NULL);
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    struct transfer held = {.encoding = ENCODING_BASE64};
    struct word word, last = {0};
    const char *plain = raw;
    bool after_word = false;
    for (const char *at = raw; *at;) {
        if (*at != '=' || !scan_word(at, &word)) {
            at++;
            continue;
        }
        gsize between = (gsize)(at - plain);
        bool glued = after_word && strspn(plain, " \t\r\n") >= between;
        if (!glued || (last.charset && !same_charset(&word, &last)))
            flush_words(bytes, &held, &last, text);
        if (!glued)
            append_plain(text, plain, between);
        decode_word(&word, &held, bytes);
        last = word;
        plain = at = word.end;
        after_word = true;
    }
    flush_words(bytes, &held, &last, text);
    append_plain(text, plain, strlen(plain));
    return g_string_free(text, FALSE);
}

char *
encoded_text(const char *raw, gsize limit)
{
    if (!raw)
        return g_strdup("");
    gsize length = strnlen(raw, limit * 8 + 1024), plain = 0; /* the longest encodings take six octets for one */
    while (plain < length && (guchar)raw[plain] < 0x80 && raw[plain] >= ' ' &&
           !(raw[plain] == '=' && raw[plain + 1] == '?'))
        plain++;
    if (plain == length) /* most fields: nothing to decode */
        return text_line(raw, (gssize)length, limit);
    g_autofree char *bounded = g_strndup(raw, length);
    char *decoded = strstr(bounded, "=?") ? decode_all(bounded) : charset_raw(bounded, strlen(bounded), NULL, NULL);
    if (strstr(decoded, "=?") &&
        strstr(bounded, "=?")) { /* encoded twice, as some gateways do; once more, never deeper */
        char *again = decode_all(decoded);
        g_free(decoded);
        decoded = again;
    }
    char *line = text_line(decoded, -1, limit);
    g_free(decoded);
    return line;
}

/* ---- parameters
 * ------------------------------------------------------------------------------------------------
 */

/* The next parameter behind a semicolon: name and value (unquoted, backslashes taken off). */
static const char *
next_parameter(const char *at, char **name_out, char **value_out)
{
    bool quoted = false;
    for (; *at && (quoted || *at != ';'); at++) {
        if (*at == '\\' && quoted && at[1])
            at++;
        else if (*at == '"')
            quoted = !quoted;
    }
    if (!*at)
        return NULL;
    at++;
    at += strspn(at, " \t\r\n;");
    gsize width = strcspn(at, "=; \t\r\n");
    *name_out = g_ascii_strdown(at, (gssize)width);
    at += width;
    at += strspn(at, " \t\r\n");
    GString *value = g_string_new(NULL);
    if (*at == '=') {
        at++;
        at += strspn(at, " \t\r\n");
        if (*at == '"') {
            for (at++; *at && *at != '"'; at++) {
                if (*at == '\\' && (at[1] == '"' || at[1] == '\\'))
                    at++;
                g_string_append_c(value, *at);
            }
            at += *at == '"';
        } else {
            gsize length = strcspn(at, ";");
            g_string_append_len(value, at, (gssize)length);
            at += length;
            g_strchomp(value->str);
            g_string_set_size(value, strlen(value->str));
        }
    }
    *value_out = g_string_free(value, FALSE);
    return at;
}

static void
append_percent(GByteArray *to, const char *value)
{
    for (const char *c = value; *c; c++) {
        guint8 octet = (guint8)*c;
        if (*c == '%' && g_ascii_isxdigit(c[1]) && g_ascii_isxdigit(c[2])) {
            octet = (guint8)(g_ascii_xdigit_value(c[1]) << 4 | g_ascii_xdigit_value(c[2]));
            c += 2;
        }
        g_byte_array_append(to, &octet, 1);
    }
}

#define SEGMENTS 64 /* RFC 2231 continuations; 50 000 of them are a bomb */

struct pieces_2231 {
    char *plain;              /* name=value */
    char *segments[SEGMENTS]; /* name*0, name*1* … */
    bool encoded[SEGMENTS];
    char *extended; /* name*=charset''value */
};

static void
sort_parameter(struct pieces_2231 *pieces, const char *wanted, const char *name, char *value)
{
    gsize width = strlen(wanted);
    const char *rest = g_str_has_prefix(name, wanted) ? name + width : NULL;
    char **place = NULL;
    if (rest && !*rest)
        place = &pieces->plain;
    else if (rest && strcmp(rest, "*") == 0)
        place = &pieces->extended;
    else if (rest && *rest == '*' && g_ascii_isdigit(rest[1])) {
        guint64 number = g_ascii_strtoull(rest + 1, NULL, 10);
        if (number < SEGMENTS) {
            place = &pieces->segments[number];
            pieces->encoded[number] = g_str_has_suffix(rest, "*");
        }
    }
    if (place && !*place)
        *place = value;
    else
        g_free(value);
}

/* charset'language'value */
static void
read_extended(const char *value, GByteArray *bytes, bool encoded, char **charset_inout)
{
    const char *first = encoded ? strchr(value, '\'') : NULL;
    const char *second = first ? strchr(first + 1, '\'') : NULL;
    if (second && !*charset_inout) {
        *charset_inout = g_strndup(value, (gsize)(first - value));
        value = second + 1;
    }
    if (encoded)
        append_percent(bytes, value);
    else
        g_byte_array_append(bytes, (const guint8 *)value, (guint)strlen(value));
}

static char *
join_2231(const struct pieces_2231 *pieces, gsize limit)
{
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    g_autofree char *charset = NULL;
    if (pieces->extended) {
        read_extended(pieces->extended, bytes, true, &charset);
    } else {
        for (guint i = 0; i < SEGMENTS; i++)
            if (pieces->segments[i])
                read_extended(pieces->segments[i], bytes, pieces->encoded[i], &charset);
    }
    if (!charset && bytes->len && memmem(bytes->data, bytes->len, "=?", 2)) {
        g_byte_array_append(bytes, (const guint8 *)"", 1);
        return encoded_text((const char *)bytes->data, limit);
    }
    g_autofree char *text = charset_raw((const char *)bytes->data, bytes->len, charset, NULL);
    return text_line(text, -1, limit);
}

/* "text/plain charset=utf-8": the semicolon forgotten. */
static char *
unseparated(const char *field, const char *name, gsize limit)
{
    gsize width = strlen(name);
    for (const char *at = field; (at = strpbrk(at, " \t"));) {
        at += strspn(at, " \t");
        if (g_ascii_strncasecmp(at, name, width) != 0 || at[width] != '=')
            continue;
        const char *value = at + width + 1 + (at[width + 1] == '"');
        g_autofree char *plain = g_strndup(value, strcspn(value, "\"; \t\r\n"));
        return encoded_text(plain, limit);
    }
    return NULL;
}

char *
encoded_parameter(const char *field, const char *name, gsize limit)
{
    struct pieces_2231 pieces = {0};
    for (const char *at = field; at;) {
        char *found = NULL, *value = NULL;
        at = next_parameter(at, &found, &value);
        if (at)
            sort_parameter(&pieces, name, found, value);
        g_free(found);
    }
    char *text = NULL;
    bool continued = false;
    for (guint i = 0; i < SEGMENTS; i++)
        continued |= pieces.segments[i] != NULL;
    if (pieces.extended || continued)
        text = join_2231(&pieces, limit);
    else if (pieces.plain)
        text = encoded_text(pieces.plain, limit);
    else
        text = unseparated(field, name, limit);
    g_free(pieces.plain);
    g_free(pieces.extended);
    for (guint i = 0; i < SEGMENTS; i++)
        g_free(pieces.segments[i]);
    return text;
}
