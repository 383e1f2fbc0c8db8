/*
 * text.c - foreign bytes made into text that the log, SQL and mail can carry.
 *
 * Knows UTF-8 and what PostgreSQL, logs and terminals cannot bear; knows no mail. Everything returned is owned by the caller. Pure,
 * thread-safe.
 */
#include <hearken/text.h>

#include <string.h>

static bool
is_unseen(gunichar c)
{
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* Appends one character, or U+FFFD for a bad octet; gives the octets read. */
static gsize
decode_one(const char *bytes, gsize length, gunichar *c_out)
{
    gunichar c = g_utf8_get_char_validated(bytes, (gssize)length);
    if (c == (gunichar)-1 || c == (gunichar)-2) {
        *c_out = 0xFFFD;
        return 1;
    }
    *c_out = c;
    return (gsize)g_unichar_to_utf8(c, NULL);
}

/* Eight octets at once: each ASCII, none NUL? */
static bool
are_ascii(const char *bytes)
{
    guint64 eight, ones = 0x0101010101010101, high = 0x8080808080808080;
    memcpy(&eight, bytes, sizeof eight);
    return ((eight | (eight - ones)) & high) == 0; /* without high bits a borrow shows the first NUL */
}

gsize
text_valid(const char *bytes, gsize length)
{
    gsize at = 0;
    while (at < length && bytes[at]) {
        while (length - at >= 8 && are_ascii(bytes + at))
            at += 8;
        if (at == length || !bytes[at])
            break;
        gunichar c = (guchar)bytes[at] < 0x80 ? 0 : g_utf8_get_char_validated(bytes + at, (gssize)(length - at));
        if (c == (gunichar)-1 || c == (gunichar)-2)
            break;
        at += c ? (gsize)g_unichar_to_utf8(c, NULL) : 1;
    }
    return at;
}

/* Eight octets at once: 0 where each is printable ASCII, else the lowest bit set is of the first that is below a blank or above a
 * tilde (behind that one a borrow may set others). */
static guint64
unprintable(const char *bytes)
{
    guint64 eight, ones = 0x0101010101010101, high = 0x8080808080808080;
    memcpy(&eight, bytes, sizeof eight);
    eight = GUINT64_FROM_LE(eight);
    guint64 below = (eight - ones * ' ') & ~eight, del = eight ^ (ones * 0x7F);
    return (eight | below | ((del - ones) & ~del)) & high;
}

/* So many octets from here on are printable ASCII, \n or \t. */
static gsize
plain_run(const char *bytes, gsize length)
{
    for (gsize run = 0;; run++) {
        guint64 odd = 0;
        while (length - run >= 8 && !(odd = unprintable(bytes + run)))
            run += 8;
        if (odd)
            run += (gsize)__builtin_ctzll(odd) / 8;
        while (!odd && run < length && bytes[run] >= ' ' && bytes[run] < 0x7F)
            run++;
        if (run == length || (bytes[run] != '\n' && bytes[run] != '\t'))
            return run;
    }
}

/* As g_string_append_len(), without its checks where there is room. */
static void
append(GString *text, const char *bytes, gsize length)
{
    if (length >= text->allocated_len - text->len) {
        g_string_append_len(text, bytes, (gssize)length);
        return;
    }
    memcpy(text->str + text->len, bytes, length);
    text->len += length;
    text->str[text->len] = '\0';
}

char *
text_clean(const char *bytes, gssize length, gsize limit)
{
    gsize left = !bytes ? 0 : length < 0 ? strlen(bytes) : (gsize)length;
    GString *clean = g_string_sized_new(limit && limit < left ? limit : left);
    while (left > 0) {
        /* Most mail is a run of plain characters: taken whole, they cost a tenth. */
        gsize run = plain_run(bytes, limit ? MIN(left, limit - clean->len) : left);
        append(clean, bytes, run);
        bytes += run;
        left -= run;
        if (!left || (limit && clean->len >= limit))
            break;
        gunichar c = (guchar)*bytes;
        gsize used = 1;
        if (c == '\r' && left > 1 && bytes[1] == '\n') { /* of CRLF the LF stays */
            bytes++;
            left--;
            continue;
        }
        if (c == '\r') {
            c = '\n';
        } else if (c >= 0x80) {
            used = decode_one(bytes, left, &c);
        }
        bytes += used;
        left -= used;
        if (g_unichar_iscntrl(c) && c != '\n' && c != '\t')
            continue;
        char utf8[6];
        gsize width = (gsize)g_unichar_to_utf8(c, utf8);
        if (limit && clean->len + width > limit)
            break;
        g_string_append_len(clean, utf8, (gssize)width);
    }
    return g_string_free(clean, FALSE);
}

guint
text_digits(const char *bytes, gsize length, guint most)
{
    guint digits = 0;
    gsize at = 0;
    for (guint64 ones = 0x0101010101010101, eight; length - at >= 8 && digits < most; at += 8) {
        memcpy(&eight, bytes + at, sizeof eight);
        eight ^= ones * '0'; /* a digit's octet is below 10 now */
        guint64 found = ~(((eight & ones * 0x7F) + ones * 0x76) | eight) & ones * 0x80;
        for (; found; found &= found - 1)
            digits++;
    }
    for (; at < length && digits < most; at++)
        digits += g_ascii_isdigit(bytes[at]) != 0;
    return MIN(digits, most);
}

/* Words of printable ASCII with one blank between two, none around. */
static bool
is_line(const char *bytes, gsize length)
{
    char before = ' ';
    for (gsize i = 0; i < length; before = bytes[i++])
        if (bytes[i] <= ' ' ? bytes[i] != ' ' || before == ' ' : bytes[i] == 0x7F)
            return false;
    return length && before != ' ';
}

char *
text_line(const char *bytes, gssize length, gsize limit)
{
    gsize left = !bytes ? 0 : length < 0 ? strlen(bytes) : (gsize)length;
    if (is_line(bytes, left) && (!limit || left <= limit)) /* nearly all */
        return g_strndup(bytes, left);
    GString *line = g_string_new(NULL);
    bool blank = false;
    while (left > 0) {
        gsize run = 0; /* plain words are taken in pieces: the limit may stand within the next one */
        while (run < MIN(left, 64) && bytes[run] > ' ' && bytes[run] < 0x7F)
            run++;
        if (run > 1 && (!limit || line->len + blank + run <= limit)) {
            if (blank)
                g_string_append_c(line, ' ');
            blank = false;
            g_string_append_len(line, bytes, (gssize)run);
            bytes += run;
            left -= run;
            continue;
        }
        gunichar c = (guchar)*bytes;
        gsize used = c < 0x80 ? 1 : decode_one(bytes, left, &c);
        bytes += used;
        left -= used;
        if (is_unseen(c))
            continue;
        if (c == 0xA0 || c == 0x2028 || c == 0x2029 || g_unichar_isspace(c) || g_unichar_iscntrl(c)) {
            blank = line->len > 0;
            continue;
        }
        char utf8[6];
        gsize width = (gsize)g_unichar_to_utf8(c, utf8);
        if (limit && line->len + blank + width > limit)
            break;
        if (blank)
            g_string_append_c(line, ' ');
        blank = false;
        g_string_append_len(line, utf8, (gssize)width);
    }
    return g_string_free(line, FALSE);
}

char *
text_fold(const char *text)
{
    g_autofree char *clean = text_clean(text, -1, 0);
    g_autofree char *normal = g_utf8_normalize(clean, -1, G_NORMALIZE_NFC);
    return g_utf8_casefold(normal ? normal : clean, -1);
}

char *
text_small(const char *text)
{
    char *small = g_strdup(text);
    for (char *at = small; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at), low = g_unichar_tolower(c);
        if (g_unichar_to_utf8(low, NULL) == g_unichar_to_utf8(c, NULL))
            g_unichar_to_utf8(low, at);
    }
    return small;
}

char *
text_hex(const guint8 *bytes, gsize length)
{
    char *hex = g_malloc(length * 2 + 1);
    for (gsize i = 0; i < length; i++) {
        hex[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    hex[length * 2] = '\0';
    return hex;
}

guint
text_word_count(const char *text)
{
    guint words = *text != '\0';
    for (const char *c = text; *c; c++)
        words += *c == ' ';
    return words;
}
