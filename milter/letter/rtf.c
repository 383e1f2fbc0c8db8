/*
 * rtf.c - the text of a rich text body, within winmail.dat or on its own.
 *
 * Knows Outlook's compression (MS-OXRTFCP) and as much of RTF as carries text: groups, destinations that hold none, code page and
 * Unicode escapes, paragraphs. HTML wrapped in RTF (MS-OXRTFEX) is read as the RTF that stands beside its tags. Pure, linear; the
 * depth of groups is bounded.
 */
#include "rtf.h"

#include "charset.h"

#include <hearken/text.h>
#include <string.h>

#define WINDOW 4096
#define DEPTH  64 /* Word writes a dozen */

static const char dictionary[] = "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
                                 "\\fmodern \\fscript \\fdecor MS Sans "
                                 "SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
                                 "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

static guint32
number(const guint8 *at)
{
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

static GString *
unpack(const guint8 *octets, gsize length, gsize limit)
{
    GString *plain = g_string_new(NULL);
    char window[WINDOW] = "";
    gsize write = strlen(dictionary);
    memcpy(window, dictionary, write);
    for (gsize at = 0; at < length && plain->len < limit;) {
        guint8 flags = octets[at++];
        for (guint bit = 0; bit < 8 && at < length && plain->len < limit; bit++) {
            if (!(flags >> bit & 1)) {
                g_string_append_c(plain, (char)octets[at]);
                window[write++ % WINDOW] = (char)octets[at++];
                continue;
            }
            if (at + 1 >= length)
                return plain;
            gsize from = (gsize)octets[at] << 4 | octets[at + 1] >> 4, copied = (octets[at + 1] & 0xF) + 2u;
            at += 2;
            if (from == write % WINDOW) /* the end mark */
                return plain;
            for (gsize i = 0; i < copied; i++) {
                char c = window[(from + i) % WINDOW];
                g_string_append_c(plain, c);
                window[write++ % WINDOW] = c;
            }
        }
    }
    return plain;
}

char *
rtf_decompress(const guint8 *octets, gsize length, gsize limit, gsize *length_out)
{
    if (length < 16)
        return NULL;
    GString *plain;
    if (number(octets + 8) == 0x75465A4C) /* LZFu */
        plain = unpack(octets + 16, length - 16, limit);
    else if (number(octets + 8) == 0x414C454D) /* MELA: as it is */
        plain = g_string_new_len((const char *)octets + 16, (gssize)MIN(length - 16, limit));
    else
        return NULL;
    *length_out = plain->len;
    return g_string_free(plain, FALSE);
}

struct rtf {
    GString *text;   /* UTF-8 */
    GByteArray *run; /* octets of the code page not converted yet */
    char codepage[16];
    guint depth, muted; /* muted: depth of the group that holds no text; 0: none */
    guint fallback[DEPTH];
    guint skip; /* characters that stand for a Unicode escape */
};

static void
flush(struct rtf *rtf)
{
    if (!rtf->run->len)
        return;
    g_autofree char *text = charset_raw((const char *)rtf->run->data, rtf->run->len, rtf->codepage, NULL);
    g_string_append(rtf->text, text);
    g_byte_array_set_size(rtf->run, 0);
}

static void
put(struct rtf *rtf, guint8 octet)
{
    if (rtf->skip)
        rtf->skip--;
    else if (!rtf->muted)
        g_byte_array_append(rtf->run, &octet, 1);
}

static void
put_unicode(struct rtf *rtf, gunichar c)
{
    if (rtf->muted || !g_unichar_validate(c) || !c)
        return;
    flush(rtf);
    g_string_append_unichar(rtf->text, c);
}

static void
do_word(struct rtf *rtf, const char *word, gsize width, int value)
{
    static const char *const silent[] = {"fonttbl", "colortbl", "stylesheet", "info",      "pict",
                                         "object",  "header",   "footer",     "themedata", "datastore",
                                         "htmltag", "mhtmltag", "fldinst",    "generator"};
    static const struct {
        const char *word;
        gunichar c;
    } marks[] = {{"par", '\n'},      {"line", '\n'},     {"row", '\n'},         {"tab", '\t'},
                 {"cell", '\t'},     {"emdash", 0x2014}, {"endash", 0x2013},    {"bullet", 0x2022},
                 {"lquote", 0x2018}, {"rquote", 0x2019}, {"ldblquote", 0x201C}, {"rdblquote", 0x201D}};
    for (guint i = 0; i < G_N_ELEMENTS(silent); i++)
        if (strlen(silent[i]) == width && memcmp(word, silent[i], width) == 0 && !rtf->muted)
            rtf->muted = rtf->depth ? rtf->depth : 1;
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
        if (strlen(marks[i].word) == width && memcmp(word, marks[i].word, width) == 0)
            put_unicode(rtf, marks[i].c);
    guint *fallback = &rtf->fallback[MIN(rtf->depth, DEPTH - 1)];
    if (width == 1 && *word == 'u') {
        put_unicode(rtf, (gunichar)(value < 0 ? value + 65536 : value));
        rtf->skip = *fallback;
    } else if (width == 2 && memcmp(word, "uc", 2) == 0) {
        *fallback = (guint)CLAMP(value, 0, 8);
    } else if (width == 7 && memcmp(word, "ansicpg", 7) == 0 && value > 0 && value < 100000) {
        g_snprintf(rtf->codepage, sizeof rtf->codepage, "cp%d", value);
    }
}

/* Behind a backslash; gives where to go on. */
static const char *
control(struct rtf *rtf, const char *at, const char *end)
{
    if (at == end)
        return at;
    if (*at == '\'' && end - at >= 3 && g_ascii_isxdigit(at[1]) && g_ascii_isxdigit(at[2])) {
        put(rtf, (guint8)(g_ascii_xdigit_value(at[1]) << 4 | g_ascii_xdigit_value(at[2])));
        return at + 3;
    }
    if (!g_ascii_isalpha(*at)) {
        if (*at == '*' && !rtf->muted)
            rtf->muted = rtf->depth ? rtf->depth : 1; /* a destination to be passed over by who does not know it */
        else if (*at == '~')
            put_unicode(rtf, 0xA0);
        else if (strchr("\\{}", *at) && *at)
            put(rtf, (guint8)*at);
        return at + 1;
    }
    const char *word = at;
    while (at < end && g_ascii_isalpha(*at) && at - word < 32)
        at++;
    gsize width = (gsize)(at - word);
    bool minus = at < end && *at == '-';
    int value = 0;
    for (at += minus; at < end && g_ascii_isdigit(*at); at++)
        value = value < 100000 ? value * 10 + (*at - '0') : value;
    do_word(rtf, word, width, minus ? -value : value);
    return at + (at < end && *at == ' ');
}

bool
rtf_begins(const char *octets, gsize length)
{
    return length > 5 && memcmp(octets, "{\\rtf", 5) == 0;
}

char *
rtf_text(const char *octets, gsize length, gsize limit)
{
    struct rtf rtf = {.text = g_string_new(NULL), .run = g_byte_array_new(), .codepage = "cp1252"};
    for (guint i = 0; i < DEPTH; i++)
        rtf.fallback[i] = 1;
    const char *at = octets, *end = octets + length;
    while (at < end && rtf.text->len < limit) {
        char c = *at++;
        if (c == '\\') {
            at = control(&rtf, at, end);
        } else if (c == '{') {
            rtf.depth++;
            rtf.skip = 0;
            if (rtf.depth < DEPTH)
                rtf.fallback[rtf.depth] = rtf.fallback[rtf.depth - 1];
        } else if (c == '}') {
            if (rtf.muted >= rtf.depth)
                rtf.muted = 0;
            rtf.depth -= rtf.depth > 0;
            rtf.skip = 0;
        } else if (c != '\r' && c != '\n') {
            put(&rtf, (guint8)c);
        }
    }
    flush(&rtf);
    char *text = text_clean(rtf.text->str, -1, limit);
    g_string_free(rtf.text, TRUE);
    g_byte_array_unref(rtf.run);
    return text;
}
