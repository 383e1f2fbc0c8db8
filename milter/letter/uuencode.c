/*
 * uuencode.c - files that stand in a text: uuencoded (POSIX uuencode) and yEnc.
 *
 * Knows the marks of both. yEnc is not decoded: its octets are a newsreader's business, but they are no text either. Pure, linear:
 * each line is looked at once by the search and at most once by the decoder.
 */
#include "uuencode.h"

#include <string.h>

#define FILES 50 /* in one text; a bomb of empty blocks makes no more */

static bool
sixbit(guint8 octet, guint *value_out)
{
    *value_out = (guint)(octet - ' ') & 0x3F;
    return octet >= ' ' && octet <= '`';
}

bool
uuencode_line(const guint8 *line, gsize length, GByteArray *to)
{
    guint octets;
    if (!length || !sixbit(line[0], &octets))
        return false;
    gsize groups = (octets + 2) / 3;
    if (length > 1 + groups * 4 + 2) /* two more: a checksum, a carriage return */
        return false;
    for (gsize group = 0; group < groups; group++) {
        guint values[4] = {0};
        for (gsize i = 0; i < 4; i++) {
            gsize at = 1 + group * 4 + i;
            if (at < length && line[at] != '\r' &&
                !sixbit(line[at], &values[i])) /* blanks at a line's end are often lost */
                return false;
        }
        guint32 bits = values[0] << 18 | values[1] << 12 | values[2] << 6 | values[3];
        guint8 out[3] = {(guint8)(bits >> 16), (guint8)(bits >> 8), (guint8)bits};
        g_byte_array_append(to, out, MIN(3, octets - (guint)group * 3));
    }
    return true;
}

static void
file_free(void *data)
{
    struct text_file *file = data;
    g_free(file->name);
    g_bytes_unref(file->bytes);
    g_free(file);
}

struct line {
    const guint8 *at;
    gsize length; /* without its end */
    gsize next;   /* offset of the next line */
};

static struct line
line_at(const GByteArray *text, gsize offset)
{
    const guint8 *at = text->data + offset, *end = memchr(at, '\n', text->len - offset);
    gsize whole = end ? (gsize)(end - at) + 1 : text->len - offset, length = whole - (end != NULL);
    while (length && at[length - 1] == '\r')
        length--;
    return (struct line){at, length, offset + whole};
}

static bool
line_begins(struct line line, const char *word)
{
    gsize width = strlen(word);
    return line.length >= width && memcmp(line.at, word, width) == 0;
}

/* "begin 644 name": the name, or NULL. Owned by caller. */
static char *
uu_name(struct line line)
{
    gsize digits = 0;
    if (!line_begins(line, "begin "))
        return NULL;
    while (6 + digits < line.length && line.at[6 + digits] >= '0' && line.at[6 + digits] <= '7')
        digits++;
    gsize name = 6 + digits + 1;
    if (digits < 3 || digits > 4 || name >= line.length || line.at[name - 1] != ' ')
        return NULL;
    return g_strndup((const char *)line.at + name, line.length - name);
}

/* uuencode names no type; the extension does. */
static const char *
type_of(const char *name)
{
    static const char *const types[][2] = {{"txt", "text/plain"},         {"log", "text/plain"},
                                           {"csv", "text/csv"},           {"htm", "text/html"},
                                           {"html", "text/html"},         {"xml", "text/xml"},
                                           {"jpg", "image/jpeg"},         {"jpeg", "image/jpeg"},
                                           {"gif", "image/gif"},          {"png", "image/png"},
                                           {"tif", "image/tiff"},         {"pdf", "application/pdf"},
                                           {"doc", "application/msword"}, {"xls", "application/vnd.ms-excel"},
                                           {"zip", "application/zip"},    {"rtf", "text/rtf"}};
    const char *dot = strrchr(name, '.');
    for (guint i = 0; dot && i < G_N_ELEMENTS(types); i++)
        if (g_ascii_strcasecmp(dot + 1, types[i][0]) == 0)
            return types[i][1];
    return "application/octet-stream";
}

/* The block whose begin line ends at `offset`: where it ends, or 0. */
static gsize
uu_body(const GByteArray *text, gsize offset, GByteArray *to)
{
    while (offset < text->len) {
        struct line line = line_at(text, offset);
        offset = line.next;
        if (line.length == 3 && memcmp(line.at, "end", 3) == 0)
            return offset;
        if (line.length && !uuencode_line(line.at, line.length, to))
            return 0;
    }
    return 0;
}

static char *
yenc_name(struct line line)
{
    if (!line_begins(line, "=ybegin ") || !memmem(line.at, line.length, "size=", 5))
        return NULL;
    const guint8 *name = memmem(line.at, line.length, "name=", 5);
    return name ? g_strndup((const char *)name + 5, line.length - (gsize)(name + 5 - line.at)) : NULL;
}

static gsize
yenc_body(const GByteArray *text, gsize offset)
{
    while (offset < text->len) {
        struct line line = line_at(text, offset);
        offset = line.next;
        if (line_begins(line, "=yend"))
            return offset;
    }
    return 0;
}

static struct text_file *
take_block(const GByteArray *text, struct line line, gsize from, gsize *end_out)
{
    struct text_file *file = g_new0(struct text_file, 1);
    file->name = uu_name(line);
    if (file->name) {
        GByteArray *decoded = g_byte_array_new();
        *end_out = uu_body(text, line.next, decoded);
        file->bytes = g_byte_array_free_to_bytes(decoded);
        file->mime = type_of(file->name);
    } else {
        file->name = yenc_name(line);
        *end_out = file->name ? yenc_body(text, line.next) : 0;
        file->bytes = g_bytes_new(text->data + from, *end_out ? *end_out - from : 0);
        file->mime = "application/x-yencode";
    }
    if (*end_out)
        return file;
    file_free(file);
    return NULL;
}

/* "begin " and "=ybegin ". Faster than memmem(): most texts hold few b. */
static bool
says_begin(const guint8 *text, gsize length)
{
    if (!length) /* of no octets there is no address */
        return false;
    for (const guint8 *at = text, *end = text + length; (at = memchr(at, 'b', (gsize)(end - at))); at++)
        if (end - at >= 6 && memcmp(at, "begin ", 6) == 0)
            return true;
    return false;
}

GPtrArray *
uuencode_take(GByteArray *text)
{
    if (!says_begin(text->data, text->len))
        return NULL;
    GPtrArray *files = NULL;
    GByteArray *rest = NULL;
    gsize kept = 0, failed = 0;
    for (gsize offset = 0; offset < text->len;) {
        struct line line = line_at(text, offset);
        gsize end = 0;
        bool block = line_begins(line, "begin ") || line_begins(line, "=ybegin ");
        /* A block that found no end: the next would not either; three tries bound the work. */
        struct text_file *file =
            block && failed < 3 && (!files || files->len < FILES) ? take_block(text, line, offset, &end) : NULL;
        failed += block && !file;
        if (!file) {
            offset = line.next;
            continue;
        }
        files = files ? files : g_ptr_array_new_with_free_func(file_free);
        rest = rest ? rest : g_byte_array_new();
        g_ptr_array_add(files, file);
        g_byte_array_append(rest, text->data + kept, (guint)(offset - kept));
        kept = offset = end;
    }
    if (files) {
        g_byte_array_append(rest, text->data + kept, (guint)(text->len - kept));
        g_byte_array_set_size(text, 0);
        g_byte_array_append(text, rest->data, rest->len);
        g_byte_array_unref(rest);
    }
    return files;
}
