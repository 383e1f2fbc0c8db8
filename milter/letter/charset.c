/*
 * charset.c - octets of any character set into UTF-8.
 *
 * Knows that declared names are often wrong: what the octets show beats what is said where the two cannot both be true. Output is at
 * most four times the input, plus what replacement costs. iconv is opened per call: cheap, and no state is shared between threads.
 * Pure.
 */
#include "charset.h"

#include "charname.h"
#include "shifted.h"
#include "sniff.h"

#include <errno.h>
#include <hearken/text.h>
#include <iconv.h>
#include <stdbool.h>
#include <string.h>

/* One octet of no meaning becomes U+FFFD and conversion goes on behind it. NULL: iconv knows no such set. */
static char *
convert(const char *bytes, gsize length, const char *charset, guint *bad_out)
{
    iconv_t door = iconv_open("UTF-8", charset);
    if (door == (iconv_t)-1)
        return NULL;
    gsize room = length * 4 + 16;
    char *text = g_malloc(room + 1), *to = text, *from = (char *)bytes;
    gsize left = length, space = room;
    *bad_out = 0;
    while (left > 0) {
        if (iconv(door, &from, &left, &to, &space) != (size_t)-1)
            break;
        if (errno == E2BIG || space < 3)
            break;
        memcpy(to, "\xEF\xBF\xBD", 3);
        to += 3;
        space -= 3;
        (*bad_out)++;
        if (errno == EINVAL)
            break; /* cut in mid-character */
        from++;
        left--;
        iconv(door, NULL, NULL, NULL, NULL);
    }
    iconv(door, NULL, NULL, &to, &space);
    iconv_close(door);
    *to = '\0';
    /* A NUL would end the text: it is none. */
    gsize kept = 0;
    for (const char *c = text; c < to; c++)
        if (*c)
            text[kept++] = *c;
    text[kept] = '\0';
    return text;
}

/* By a name that charname_meant() gave. */
static char *
convert_named(const char *bytes, gsize length, const char *name, guint *bad_out)
{
    bool japanese = strcmp(name, "iso-2022-jp") == 0, hz = strcmp(name, "hz-gb-2312") == 0;
    if (!japanese && !hz)
        return convert(bytes, length, name, bad_out);
    gsize plain_length;
    g_autofree char *plain =
        japanese ? shifted_japanese(bytes, length, &plain_length) : shifted_hz(bytes, length, &plain_length);
    return convert(plain, plain_length, japanese ? "euc-jp-ms" : "gb18030", bad_out);
}

static char *
without_nul(const char *bytes, gsize length)
{
    char *text = g_malloc(length + 1);
    gsize kept = 0;
    if (!memchr(bytes, '\0', length)) {
        memcpy(text, bytes, length);
        kept = length;
    }
    for (gsize i = kept; i < length; i++)
        if (bytes[i])
            text[kept++] = bytes[i];
    text[kept] = '\0';
    return text;
}

static char *
guess(const char *bytes, gsize length, const char *hint)
{
    guint bad;
    const char *wide = sniff_wide(bytes, length);
    if (wide)
        return convert(bytes, length, wide, &bad);
    if (shifted_is_japanese(bytes, length))
        return convert_named(bytes, length, "iso-2022-jp", &bad);
    g_autofree char *plain = without_nul(bytes, length);
    gsize plain_length = strlen(plain);
    if (text_valid(plain, plain_length) == plain_length)
        return g_steal_pointer(&plain);
    char *text = convert(plain, plain_length, sniff_charset(plain, plain_length, hint), &bad);
    return text ? text : convert(plain, plain_length, "windows-1252", &bad);
}

static guint
count_high(const char *bytes, gsize length)
{
    guint high = 0;
    for (gsize i = 0; i < length; i++)
        high += (guint8)bytes[i] >= 0x80;
    return high;
}

/* Mostly no UTF-8 at all: an old client's text. A lone bad octet in good UTF-8 stays U+FFFD. */
static bool
is_mostly_bad(const char *bytes, gsize length, guint bad)
{
    return bad > 0 && bad * 2 >= count_high(bytes, length);
}

/* UTF-8 under another label: of one octet a letter, two such letters in a row of none else hardly are words; where two octets make
 * one, six are wanted. */
static bool
is_utf8_all_the_same(const char *bytes, gsize length, const char *name)
{
    static const char *const wide[] = {"gb", "big5", "cp9", "euc", "shift", "ks", "johab", "windows-874"};
    guint letters = 0, wanted = 2;
    for (guint i = 0; i < G_N_ELEMENTS(wide); i++)
        if (g_str_has_prefix(name, wide[i]))
            wanted = 6;
    for (gsize i = 0; i < length; i++)
        letters += (guint8)bytes[i] >= 0xC2;
    return letters >= wanted && text_valid(bytes, length) == length;
}

char *
charset_raw(const char *bytes, gsize length, const char *charset, const char *hint)
{
    if (!length)
        return g_strdup("");
    g_autofree char *name = charname_meant(charset), *hinted = charname_meant(hint);
    guint bad = 0;
    if (!*name)
        return guess(bytes, length, hinted);
    bool western = strcmp(name, "windows-1252") == 0, utf8 = strcmp(name, "utf-8") == 0;
    g_autofree char *plain = without_nul(bytes, length);
    gsize plain_length = strlen(plain);
    /* Labelled as Latin or ASCII, but valid UTF-8 with high octets: it is UTF-8, chance hardly makes that. */
    if ((western || utf8) && text_valid(plain, plain_length) == plain_length)
        return sniff_wide(bytes, length) || (western && shifted_is_japanese(bytes, length))
                   ? guess(bytes, length, hinted)
                   : g_steal_pointer(&plain);
    if (is_utf8_all_the_same(plain, plain_length, name))
        return g_steal_pointer(&plain);
    if (western && sniff_is_not_western(plain, plain_length))
        return guess(bytes, length, hinted);
    /* UTF-16 by its label, without a NUL or a mark: ASCII in truth */
    if (g_str_has_prefix(name, "utf-16") && !sniff_wide(bytes, length) && g_utf8_validate(bytes, (gssize)length, NULL))
        return g_steal_pointer(&plain);
    const char *wide = strcmp(name, "utf-16") == 0 ? sniff_wide(bytes, length) : NULL;
    if (wide || strcmp(name, "utf-16") == 0) { /* no mark: the octets tell, else big endian (RFC 2781 4.3) */
        g_free(name);
        name = g_strdup(wide ? wide : "utf-16be");
    }
    g_autofree char *text = convert_named(bytes, length, name, &bad);
    if (!text)
        return guess(bytes, length, hinted);
    /* a seven-bit set with high octets is another one; its label still tells the language */
    bool seven_bit = strcmp(name, "iso-2022-jp") == 0 || strcmp(name, "hz-gb-2312") == 0;
    if (!is_mostly_bad(bytes, length, seven_bit ? bad + count_high(bytes, length) : bad))
        return g_steal_pointer(&text);
    return guess(bytes, length, utf8 ? hinted : sniff_known(name));
}

char *
charset_text(const char *bytes, gsize length, const char *charset, const char *hint, gsize limit)
{
    if (!length)
        return g_strdup("");
    g_autofree char *raw = charset_raw(bytes, length, charset, hint);
    const char *start = g_str_has_prefix(raw, "\xEF\xBB\xBF") ? raw + 3 : raw; /* a byte order mark is no text */
    return text_clean(start, -1, limit);
}
