/*
 * amend.c - headers that do not end: the empty line between a header and its body was forgotten.
 *
 * GMime passes over what is no field up to the next empty line, and with it the first paragraph of a text, the whole of a file, or a
 * part. Here that line is put in: where no known field follows, or where a delimiter stands, the body begins. A parameter that lost
 * the blank before it gets one. Of two Content-Types the first counts, unless the second has a boundary. What stands before the first
 * field goes. Looked at again only where GMime's tree shows gaps, so usual mail pays nothing. Pure but for the reading; linear.
 */
#include "amend.h"

#include "encoded.h"
#include "header.h"
#include "limits.h"
#include "source.h"

#include <string.h>

struct amending {
    const char *at, *end;
    GByteArray *out;
    GPtrArray *boundaries;
    const char *known; /* the last known field of this header */
    bool in_header, of_mail, embeds, typed, any, changed;
};

/* ---- GMime's tree ------------------------------------------------------------------------------------------------- */

static goffset
field_end(GMimeHeader *header)
{
    const char *value = g_mime_header_get_raw_value(header);
    return g_mime_header_get_offset(header) +
           (goffset)(strlen(g_mime_header_get_raw_name(header)) + 1 + (value ? strlen(value) : 0));
}

/* Fields that do not stand one after the other, a body that does not begin an empty line behind them, or two types. */
static bool
has_gap(GMimeObject *object)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    goffset expected = -1;
    guint types = 0;
    for (int i = 0; i < g_mime_header_list_get_count(headers); i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        if (expected >= 0 && g_mime_header_get_offset(header) > expected)
            return true;
        expected = field_end(header);
        types += g_ascii_strcasecmp(g_mime_header_get_name(header), "Content-Type") == 0;
    }
    if (types > 1 || !GMIME_IS_PART(object))
        return types > 1;
    GMimeDataWrapper *wrapper = g_mime_part_get_content(GMIME_PART(object));
    GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : NULL;
    return !stream || expected < 0 || stream->bound_start > expected + 2;
}

/* Where an entity's first field or its body stands; -1 unknown. */
static goffset
beginning_of(GMimeObject *object)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    return g_mime_header_list_get_count(headers) > 0
               ? g_mime_header_get_offset(g_mime_header_list_get_header_at(headers, 0))
               : -1;
}

static goffset
end_of(GMimeObject *object)
{
    GMimeDataWrapper *wrapper = GMIME_IS_PART(object) ? g_mime_part_get_content(GMIME_PART(object)) : NULL;
    GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : NULL;
    return stream ? stream->bound_end : -1;
}

/* Where the first delimiter is looked for: behind the header and what stands above the parts. */
static goffset
above_parts(GMimeMultipart *multipart)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(multipart));
    int count = g_mime_header_list_get_count(headers);
    if (count == 0)
        return -1;
    const char *prologue = g_mime_multipart_get_prologue(multipart);
    return field_end(g_mime_header_list_get_header_at(headers, count - 1)) + (prologue ? (goffset)strlen(prologue) : 0);
}

/* More stands between two parts than a delimiter: one that GMime did not take for a part, having neither field nor empty line. */
static bool
has_lost_part(GMimeMultipart *multipart)
{
    const char *boundary = g_mime_multipart_get_boundary(multipart);
    int count = MIN(g_mime_multipart_get_count(multipart), LIMIT_PARTS);
    goffset width = boundary ? (goffset)strlen(boundary) + 16 : 0, from = above_parts(multipart);
    for (int i = 0; boundary && i < count; i++) {
        GMimeObject *part = g_mime_multipart_get_part(multipart, i);
        goffset at = beginning_of(part);
        if (from >= 0 && at > from + width)
            return true;
        from = end_of(part);
    }
    return count == 0;
}

bool
amend_is_due(GMimeObject *root)
{
    if (GMIME_IS_MESSAGE_PART(root)) /* read as a whole, elsewhere */
        return false;
    bool due = has_gap(root);
    if (due || !GMIME_IS_MULTIPART(root))
        return due;
    due = has_lost_part(GMIME_MULTIPART(root));
    int count = MIN(g_mime_multipart_get_count(GMIME_MULTIPART(root)), LIMIT_PARTS);
    for (int i = 0; i < count && !due; i++)
        due = amend_is_due(g_mime_multipart_get_part(GMIME_MULTIPART(root), i));
    return due;
}

/* ---- lines -------------------------------------------------------------------------------------------------------- */

static gsize
line_length(const struct amending *amending, const char *line)
{
    const char *feed = memchr(line, '\n', (gsize)(amending->end - line));
    return feed ? (gsize)(feed - line) + 1 : (gsize)(amending->end - line);
}

static bool
is_empty(const char *line, gsize length)
{
    return length == 0 || *line == '\n' || (length > 1 && *line == '\r' && line[1] == '\n');
}

/* Names that no text's line begins with; of a mail's own header also those that letters within a text show. */
static bool
is_known(const char *line, gsize length, bool of_mail)
{
    static const char *const names[] = {
        "content-", "mime-version:", "x-",        "received:",   "message-id:", "dkim-",
        "arc-",     "return-path:",  "from:",     "to:",         "cc:",         "subject:",
        "date:",    "sender:",       "reply-to:", "references:", "in-reply-to:"};
    for (guint i = 0; i < (of_mail ? G_N_ELEMENTS(names) : 3); i++)
        if (length > strlen(names[i]) && g_ascii_strncasecmp(line, names[i], strlen(names[i])) == 0)
            return header_name_width(line, length) > 0;
    return false;
}

/* The delimiter of a multipart that was named before; closing_out: its last. */
static bool
is_delimiter(const struct amending *amending, const char *line, gsize length, bool *closing_out)
{
    if (length < 3 || memcmp(line, "--", 2) != 0)
        return false;
    while (length && g_ascii_isspace(line[length - 1]))
        length--;
    for (guint i = 0; i < amending->boundaries->len; i++) {
        const char *boundary = amending->boundaries->pdata[i];
        gsize width = strlen(boundary);
        if (length < width + 2 || memcmp(line + 2, boundary, width) != 0)
            continue;
        *closing_out = length == width + 4 && memcmp(line + width + 2, "--", 2) == 0;
        if (*closing_out || length == width + 2)
            return true;
    }
    return false;
}

/* ---- headers ------------------------------------------------------------------------------------------------------ */

static void
put(struct amending *amending, const char *octets, gsize length)
{
    g_byte_array_append(amending->out, (const guint8 *)octets, (guint)length);
}

static void
begin_header(struct amending *amending, bool of_mail)
{
    amending->in_header = true;
    amending->of_mail = of_mail;
    amending->embeds = amending->typed = amending->any = false;
    amending->known = NULL;
    bool closing;
    for (const char *line = amending->at; line < amending->end;) {
        gsize length = line_length(amending, line);
        if (is_empty(line, length) || is_delimiter(amending, line, length, &closing))
            break;
        if (is_known(line, length, of_mail))
            amending->known = line;
        line += length;
    }
}

/* The body begins; an embedded mail begins with a header. */
static void
end_header(struct amending *amending)
{
    amending->in_header = false;
    if (amending->embeds)
        begin_header(amending, true);
}

/* What follows belongs to the field: a fold, or a parameter whose blank was lost ("…;" above it). */
static bool
goes_on(const struct amending *amending, const char *line, gsize width)
{
    const char *next = line + width;
    bool closing;
    if (next >= amending->end || *next == ' ' || *next == '\t')
        return next < amending->end;
    gsize length = line_length(amending, next);
    while (width && g_ascii_isspace(line[width - 1]))
        width--;
    return width && line[width - 1] == ';' && memchr(next, '=', length) && header_name_width(next, length) == 0 &&
           !is_delimiter(amending, next, length, &closing);
}

/* Whether the field may stand: its type tells the boundary, and comes once. */
static bool
note_type(struct amending *amending, const GString *field)
{
    if (field->len < 14 || g_ascii_strncasecmp(field->str, "content-type:", 13) != 0)
        return true;
    g_autofree char *value = g_strdelimit(g_strdup(field->str + 13), "\r\n", ' ');
    char *boundary = encoded_parameter(value, "boundary", LIMIT_NAME);
    if (amending->typed && !boundary)
        return false;
    amending->typed = true;
    amending->embeds = g_ascii_strncasecmp(value + strspn(value, " \t"), "message/rfc822", 14) == 0;
    if (boundary && *boundary)
        g_ptr_array_add(amending->boundaries, boundary);
    else
        g_free(boundary);
    return true;
}

static void
take_field(struct amending *amending)
{
    g_autoptr(GString) field = g_string_new(NULL);
    for (bool first = true, more = true; more; first = false) {
        const char *line = amending->at;
        gsize length = line_length(amending, line);
        if (!first && *line != ' ' && *line != '\t') {
            g_string_append_c(field, ' ');
            amending->changed = true;
        }
        g_string_append_len(field, line, (gssize)length);
        more = goes_on(amending, line, length);
        amending->at += length;
    }
    amending->any = true;
    if (note_type(amending, field))
        put(amending, field->str, field->len);
    else
        amending->changed = true;
}

static void
take_header_line(struct amending *amending)
{
    const char *line = amending->at;
    gsize length = line_length(amending, line);
    bool closing, delimiter = is_delimiter(amending, line, length, &closing);
    if (is_empty(line, length)) {
        put(amending, line, length);
        amending->at += length;
        end_header(amending);
    } else if (!delimiter && header_name_width(line, length)) {
        take_field(amending);
    } else if (!delimiter && amending->known && amending->known >= line) {
        gsize blanks = 0; /* of no use to GMime, and before the first field it ends there */
        while (!amending->any && blanks < length && (line[blanks] == ' ' || line[blanks] == '\t'))
            blanks++;
        amending->at += blanks && header_name_width(line + blanks, length - blanks) ? blanks : length;
        if (amending->any)
            put(amending, line, length);
        else if (memcmp(line, "From ", MIN(length, 5)) != 0) /* an mbox' line is no fault */
            amending->changed = true;
    } else {
        put(amending, "\r\n", 2);
        amending->changed = true;
        amending->in_header = false;
    }
}

static void
take_body_line(struct amending *amending)
{
    const char *line = amending->at;
    gsize length = line_length(amending, line);
    bool closing, delimiter = is_delimiter(amending, line, length, &closing);
    put(amending, line, length);
    amending->at += length;
    if (delimiter && !closing)
        begin_header(amending, false);
}

static GBytes *
amend_octets(const char *octets, gsize length)
{
    struct amending amending = {.at = octets,
                                .end = octets + length,
                                .out = g_byte_array_sized_new((guint)length + 64),
                                .boundaries = g_ptr_array_new_with_free_func(g_free)};
    begin_header(&amending, true);
    while (amending.at < amending.end && amending.boundaries->len <= LIMIT_CONTAINERS)
        (amending.in_header ? take_header_line : take_body_line)(&amending);
    bool whole = amending.at == amending.end;
    g_ptr_array_unref(amending.boundaries);
    if (amending.changed && whole)
        return g_byte_array_free_to_bytes(amending.out);
    g_byte_array_unref(amending.out);
    return NULL;
}

GBytes *
amend_file(int fd)
{
    struct bounded whole = {g_byte_array_new(), LIMIT_OPAQUE};
    source_pour_range(fd, 0, -1, source_collect, &whole, NULL);
    gsize length = whole.bytes->len;
    GBytes *amended = length && length < LIMIT_OPAQUE ? amend_octets((const char *)whole.bytes->data, length) : NULL;
    g_byte_array_unref(whole.bytes);
    return amended;
}
