/*
 * charset.c - octets of any character set into UTF-8.
 *
 * Knows that declared names are often wrong: aliases, sniffing, windows-1252 at the last (what the
 * web settled on for unlabelled and for "iso-8859-1" text). Output is at most four times the input,
 * plus what replacement costs. iconv is opened per call: cheap, and no state is shared between
 * threads. Pure.
 */
#include "charset.h"

#include <errno.h>
#include <hearken/text.h>
#include <iconv.h>
#include <stdbool.h>
#include <string.h>

/* Names that iconv lacks or that mean more than they say. */
static const struct {
    const char *said, *meant;
} aliases[] = {
    {"iso-8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"},
    {"ansi_x3.4-1968", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"gb2312", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"ks_c_5601-1987", "cp949"},
    {"ks_c_5601", "cp949"},
    {"euc-kr", "cp949"},
    {"shift_jis", "cp932"},
    {"shift-jis", "cp932"},
    {"sjis", "cp932"},
    {"x-sjis", "cp932"},
    {"iso-2022-jp", "iso-2022-jp-ms"},
    {"big5", "big5-hkscs"},
    {"utf8", "utf-8"},
    {"unicode-1-1-utf-8", "utf-8"},
    {"iso-8859-8-i", "iso-8859-8"},
    {"iso-8859-8-e", "iso-8859-8"},
    {"iso-8859-9", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"unicode", "utf-16"},
    {"macintosh", "mac"},
    {"x-mac-roman", "mac"},
    {"x-unknown", ""},
    {"unknown", ""},
    {"unknown-8bit", ""},
    {"default", ""},
    {"8bit", ""},
    {"windows-31j", "cp932"},
    {"cp-850", "cp850"},
    {"utf-7", "utf-7"},
    {"unicode-1-1-utf-7", "utf-7"},
    {"x-euc-jp", "euc-jp"},
    {"iso-10646-ucs-2", "utf-16"},
};

static char *
meant_name(const char *charset)
{
    if (!charset)
        return g_strdup("");
    g_autofree char *name = g_ascii_strdown(charset, -1);
    g_strdelimit(name, "\"'<>;", ' ');
    g_strstrip(name);
    /* "utf-8*de" (RFC 2231 5) and "charset=utf-8" */
    char *star = strchr(name, '*');
    if (star)
        *star = '\0';
    const char *start = g_str_has_prefix(name, "charset=") ? name + 8 : name;
    for (guint i = 0; i < G_N_ELEMENTS(aliases); i++)
        if (strcmp(start, aliases[i].said) == 0)
            return g_strdup(aliases[i].meant);
    return g_strdup(start);
}

/* One octet of no meaning becomes U+FFFD and conversion goes on behind it. NULL: iconv knows no
 * such set. */
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

/* UTF-16 without a label: every other octet is zero in Latin text. */
static const char *
sniff_wide(const char *bytes, gsize length)
{
    if (length >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0)
        return "utf-16";
    if (length >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0)
        return "utf-16";
    gsize even = 0, odd = 0, look = MIN(length, 512);
    for (gsize i = 0; i < look; i++)
        if (!bytes[i])
            i % 2 ? odd++ : even++;
    if (look >= 8 && odd > look / 4 && even < look / 32)
        return "utf-16le";
    if (look >= 8 && even > look / 4 && odd < look / 32)
        return "utf-16be";
    return NULL;
}

static bool
is_seven_bit_escape(const char *bytes, gsize length)
{
    const char *escape = memchr(bytes, 0x1B, length);
    return escape && escape + 2 < bytes + length && (escape[1] == '$' || escape[1] == '(') && strchr("BJ@D", escape[2]);
}

static char *
without_nul(const char *bytes, gsize length)
{
    char *text = g_malloc(length + 1);
    gsize kept = 0;
    for (gsize i = 0; i < length; i++)
        if (bytes[i])
            text[kept++] = bytes[i];
    text[kept] = '\0';
    return text;
}

static char *
guess(const char *bytes, gsize length)
{
    guint bad;
    const char *wide = sniff_wide(bytes, length);
    if (wide)
        return convert(bytes, length, wide, &bad);
    if (is_seven_bit_escape(bytes, length))
        return convert(bytes, length, "iso-2022-jp-ms", &bad);
    g_autofree char *plain = without_nul(bytes, length);
    if (g_utf8_validate(plain, -1, NULL))
        return g_steal_pointer(&plain);
    return convert(bytes, length, "windows-1252", &bad);
}

char *
charset_raw(const char *bytes, gsize length, const char *charset)
{
    g_autofree char *name = meant_name(charset);
    guint bad = 0;
    if (!*name)
        return guess(bytes, length);
    bool eight_bit = strcmp(name, "windows-1252") == 0;
    g_autofree char *plain = without_nul(bytes, length);
    /* Labelled as Latin or ASCII, but valid UTF-8 with high octets: it is UTF-8, chance hardly
     * makes that. */
    if ((eight_bit || strcmp(name, "utf-8") == 0) && g_utf8_validate(plain, -1, NULL))
        return sniff_wide(bytes, length) ? guess(bytes, length) : g_steal_pointer(&plain);
    if (eight_bit && is_seven_bit_escape(bytes, length))
        return guess(bytes, length);
    g_autofree char *text = convert(bytes, length, name, &bad);
    if (!text)
        return guess(bytes, length);
    /* Labelled UTF-8 and mostly not: an old client's Latin text. A lone bad octet in good UTF-8
     * stays U+FFFD. */
    if (bad > 0 && strcmp(name, "utf-8") == 0) {
        guint high = 0;
        for (gsize i = 0; i < length; i++)
            high += (guint8)bytes[i] >= 0x80;
        if (bad * 2 >= high)
            return convert(bytes, length, "windows-1252", &bad);
    }
    return g_steal_pointer(&text);
}

char *
charset_text(const char *bytes, gsize length, const char *charset, gsize limit)
{
    if (!length)
        return g_strdup("");
    g_autofree char *raw = charset_raw(bytes, length, charset);
    const char *start = g_str_has_prefix(raw, "\xEF\xBB\xBF") ? raw + 3 : raw; /* a byte order mark is no text */
    return text_clean(start, -1, limit);
}
