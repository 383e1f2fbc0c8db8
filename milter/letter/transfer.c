/*
 * transfer.c - base64, quoted-printable and uuencode undone, as the world writes them.
 *
 * GMime 3.2.13 ends a base64 body at its first padding; two encoded pieces glued together are
 * common. Padding here only flushes what is held and decoding goes on. Pure, incremental; a struct
 * transfer belongs to one part.
 */
#include "transfer.h"

#include "uuencode.h"

#include <string.h>

static int
sextet(guint8 c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : -1;
}

static void
flush_base64(struct transfer *transfer, GByteArray *to)
{
    /* Two sextets hold one octet, three hold two; one alone is a fragment. */
    guint octets = transfer->held >= 2 ? transfer->held - 1 : 0;
    guint32 bits = transfer->bits << 6 * (4 - transfer->held);
    guint8 out[3] = {(guint8)(bits >> 16), (guint8)(bits >> 8), (guint8)bits};
    g_byte_array_append(to, out, octets);
    transfer->bits = transfer->held = 0;
}

static void
feed_base64(struct transfer *transfer, const guint8 *bytes, gsize length, GByteArray *to)
{
    for (gsize i = 0; i < length; i++) {
        int value = sextet(bytes[i]);
        if (value >= 0) {
            transfer->bits = transfer->bits << 6 | (guint32)value;
            transfer->held++;
        }
        if (transfer->held == 4 || (bytes[i] == '=' && transfer->held))
            flush_base64(transfer, to);
    }
}

/* Octets of one line of base64; 0: something else, or too short to say. `next`: stands directly below one. */
static bool
is_base64(const guint8 *line, gsize length, bool next)
{
    while (length && strchr(" \t\r", line[length - 1]))
        length--;
    for (gsize i = 0; i < length; i++)
        if (sextet(line[i]) < 0 && line[i] != '=')
            return false;
    return length > 40 || (length && (next || line[length - 1] == '='));
}

gsize
transfer_base64_end(const guint8 *bytes, gsize length)
{
    gsize end = 0;
    bool next = true;
    for (gsize at = 0; at < length;) {
        const guint8 *stop = memchr(bytes + at, '\n', length - at);
        gsize width = stop ? (gsize)(stop - bytes) - at : length - at;
        next = is_base64(bytes + at, width, next) || (!end && width <= 1);
        at += width + (stop != NULL);
        if (next)
            end = at;
    }
    return end;
}

bool
transfer_is_quoted(const guint8 *bytes, gsize length)
{
    guint pairs = 0;
    if (!length || !memchr(bytes, '=', length)) /* nearly always */
        return false;
    for (gsize i = 0; i < length; i++) {
        const char *c = (const char *)bytes + i;
        if (bytes[i] >= 0x80)
            return false;
        if (bytes[i] != '=')
            continue;
        bool broken = i + 1 < length && (c[1] == '\n' || c[1] == '\r');
        if (!broken && (i + 2 >= length || !strchr("0123456789ABCDEF", c[1]) || !strchr("0123456789ABCDEF", c[2])))
            return false;
        pairs += i + 5 < length && strchr("CDE", c[1]) && c[3] == '=' && strchr("89AB", c[4]);
    }
    return pairs > 1;
}

static void
flush_blanks(struct transfer *transfer, GByteArray *to)
{
    g_byte_array_append(to, (guint8 *)transfer->blanks->str, (guint)transfer->blanks->len);
    g_string_truncate(transfer->blanks, 0);
}

/* What began with "=": true when it is complete and was dealt with, false while more is wanted. */
static bool
finish_escape(struct transfer *transfer, GByteArray *to)
{
    const char *p = transfer->pending;
    guint n = transfer->pending_length;
    if (n < 2)
        return false;
    if (p[1] == '\n')
        return true; /* a soft line break */
    if (p[1] == '\r' || p[1] == ' ' || p[1] == '\t') {
        if (n < 3 && p[1] == '\r')
            return false;
        if (p[1] == '\r') {
            if (p[2] != '\n')
                g_byte_array_append(to, (const guint8 *)p + 2, 1);
            return true;
        }
        transfer->pending_length = 1; /* blanks between "=" and the line's end: skipped */
        return false;
    }
    if (n < 3 && g_ascii_isxdigit(p[1]))
        return false;
    if (n == 3 && g_ascii_isxdigit(p[2])) {
        guint8 octet = (guint8)(g_ascii_xdigit_value(p[1]) << 4 | g_ascii_xdigit_value(p[2]));
        g_byte_array_append(to, &octet, 1);
    } else {
        g_byte_array_append(to, (const guint8 *)p, n); /* no escape at all: as it stands */
    }
    return true;
}

static void
feed_quoted(struct transfer *transfer, const guint8 *bytes, gsize length, GByteArray *to)
{
    if (!transfer->blanks)
        transfer->blanks = g_string_new(NULL);
    for (gsize i = 0; i < length; i++) {
        guint8 c = bytes[i];
        if (transfer->pending_length) {
            transfer->pending[transfer->pending_length++] = (char)c;
            if (finish_escape(transfer, to))
                transfer->pending_length = 0;
            continue;
        }
        if (c == ' ' || c == '\t' || c == '\r') {
            g_string_append_c(transfer->blanks, (char)c);
            continue;
        }
        if (c == '\n') {
            /* White space at a line's end was added on the way (RFC 2045 6.7); CR belongs to the
             * line end. */
            bool carriage = transfer->blanks->len && transfer->blanks->str[transfer->blanks->len - 1] == '\r';
            g_string_truncate(transfer->blanks, 0);
            g_byte_array_append(to, (const guint8 *)"\r\n" + !carriage, 1 + carriage);
            continue;
        }
        flush_blanks(transfer, to);
        if (c == '=') {
            transfer->pending[0] = '=';
            transfer->pending_length = 1;
        } else {
            g_byte_array_append(to, &c, 1);
        }
    }
}

static void
finish_line(struct transfer *transfer, GByteArray *to)
{
    GByteArray *line = transfer->line;
    while (line->len && line->data[line->len - 1] == '\r')
        g_byte_array_set_size(line, line->len - 1);
    transfer->ended |= line->len == 3 && memcmp(line->data, "end", 3) == 0;
    bool begin = line->len > 9 && memcmp(line->data, "begin ", 6) == 0 && g_ascii_isdigit(line->data[6]);
    if (!transfer->ended && !begin && line->len)
        uuencode_line(line->data, line->len, to);
    g_byte_array_set_size(line, 0);
}

/* Lines of at most 64 octets; what is longer is none, and is cut so that nothing grows. */
static void
feed_uuencode(struct transfer *transfer, const guint8 *bytes, gsize length, GByteArray *to)
{
    if (!transfer->line)
        transfer->line = g_byte_array_new();
    for (gsize i = 0; i < length; i++)
        if (bytes[i] == '\n')
            finish_line(transfer, to);
        else if (transfer->line->len < 256)
            g_byte_array_append(transfer->line, bytes + i, 1);
}

void
transfer_feed(struct transfer *transfer, const guint8 *bytes, gsize length, GByteArray *to)
{
    if (transfer->encoding == ENCODING_BASE64)
        feed_base64(transfer, bytes, length, to);
    else if (transfer->encoding == ENCODING_QUOTED_PRINTABLE)
        feed_quoted(transfer, bytes, length, to);
    else if (transfer->encoding == ENCODING_UUENCODE)
        feed_uuencode(transfer, bytes, length, to);
    else
        g_byte_array_append(to, bytes, (guint)length);
}

void
transfer_finish(struct transfer *transfer, GByteArray *to)
{
    if (transfer->encoding == ENCODING_BASE64)
        flush_base64(transfer, to);
    if (transfer->line) {
        finish_line(transfer, to);
        g_byte_array_unref(transfer->line);
        transfer->line = NULL;
    }
    if (transfer->pending_length > 1)
        g_byte_array_append(to, (guint8 *)transfer->pending, transfer->pending_length);
    transfer->pending_length = 0;
    if (transfer->blanks)
        g_string_free(transfer->blanks, TRUE);
    transfer->blanks = NULL;
}
