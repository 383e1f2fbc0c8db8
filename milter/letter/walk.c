/*
 * walk.c - the parts of a mail: which are its text, which are files.
 *
 * Knows multipart's kinds and what a mail client would show. Recursion ends at LIMIT_DEPTH, work at
 * LIMIT_PARTS. Of an alternative the plain text is read, HTML where there is none worth reading.
 * Contents stay in the file; only text is decoded to memory, bounded. One walk, one thread.
 */
#include "walk.h"

#include "charset.h"
#include "encoded.h"
#include "flowed.h"
#include "html.h"
#include "limits.h"
#include "transfer.h"

#include <errno.h>
#include <hearken/digest.h>
#include <hearken/text.h>
#include <string.h>
#include <unistd.h>

static void walk_object(struct walk *walk, GMimeObject *object, const char *path, const char *boundary, guint depth);

static const char *
raw_header(GMimeObject *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    return raw ? raw : "";
}

static char *
parameter(GMimeObject *object, const char *header, const char *name, gsize limit)
{
    g_autofree char *raw = g_strdup(raw_header(object, header));
    g_strdelimit(raw, "\r\n", ' ');
    if (!g_utf8_validate(raw, -1, NULL)) {
        char *text = charset_raw(raw, strlen(raw), NULL, NULL);
        g_free(raw);
        raw = text;
    }
    char *value = encoded_parameter(raw, name, limit);
    return value ? value : g_strdup("");
}

static char *
file_name(GMimeObject *object)
{
    char *name = parameter(object, "Content-Disposition", "filename", LIMIT_FILENAME);
    if (!*name) {
        g_free(name);
        name = parameter(object, "Content-Type", "name", LIMIT_FILENAME);
    }
    return name;
}

static char *
mime_type(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    g_autofree char *raw = type ? g_mime_content_type_get_mime_type(type) : NULL;
    g_autofree char *lower = g_ascii_strdown(raw ? raw : "text/plain", -1);
    return text_line(lower, -1, LIMIT_NAME);
}

/* ---- octets
 * ----------------------------------------------------------------------------------------------------
 */

struct pouring {
    reader_sink sink;
    void *user;
    bool stopped;
};

static enum outcome
pour_range(int fd, goffset from, goffset to, reader_sink sink, void *user, struct fault *fault_out)
{
    guint8 buffer[65536];
    while (to < 0 || from < to) {
        gsize want = to < 0 ? sizeof buffer : (gsize)MIN((goffset)sizeof buffer, to - from);
        gssize got = pread(fd, buffer, want, (off_t)from);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fault_set(fault_out, OUTCOME_DEFER, "EIO", "spool: %s", g_strerror(errno));
        if (got == 0 || !sink(buffer, (gsize)got, user))
            break;
        from += got;
    }
    return OUTCOME_OK;
}

static enum encoding
encoding_of(GMimePart *part)
{
    GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
    return encoding == GMIME_CONTENT_ENCODING_BASE64            ? ENCODING_BASE64
           : encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE ? ENCODING_QUOTED_PRINTABLE
                                                                : ENCODING_NONE;
}

static enum outcome
pour_part(GMimePart *part, reader_sink sink, void *user)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : NULL;
    if (!stream)
        return OUTCOME_OK;
    g_mime_stream_reset(stream);
    struct transfer transfer = {.encoding = encoding_of(part)};
    g_autoptr(GByteArray) decoded = g_byte_array_new();
    char buffer[49152]; /* decodes to less than the 64 kB a sink is promised */
    bool going = true;
    for (gssize got; going && (got = g_mime_stream_read(stream, buffer, sizeof buffer)) > 0;) {
        transfer_feed(&transfer, (guint8 *)buffer, (gsize)got, decoded);
        going = !decoded->len || sink(decoded->data, decoded->len, user);
        g_byte_array_set_size(decoded, 0);
    }
    transfer_finish(&transfer, decoded);
    if (going && decoded->len)
        sink(decoded->data, decoded->len, user);
    return OUTCOME_OK;
}

enum outcome
walk_pour(int fd, const struct source *source, reader_sink sink, void *user, struct fault *fault_out)
{
    if (source->part)
        return pour_part(source->part, sink, user);
    if (!source->bytes)
        return pour_range(fd, source->from, source->to, sink, user, fault_out);
    gsize length;
    const guint8 *bytes = g_bytes_get_data(source->bytes, &length);
    for (gsize at = 0; at < length && sink(bytes + at, MIN(length - at, 65536), user); at += 65536)
        ;
    return OUTCOME_OK;
}

struct bounded {
    GByteArray *bytes;
    gsize limit;
};

static bool
collect_bounded(const guint8 *bytes, gsize length, void *user)
{
    struct bounded *bounded = user;
    gsize room = bounded->limit - bounded->bytes->len;
    g_byte_array_append(bounded->bytes, bytes, (guint)MIN(room, length));
    return length < room;
}

static GByteArray *
decode_part(GMimePart *part, gsize limit)
{
    struct bounded bounded = {g_byte_array_new(), limit};
    pour_part(part, collect_bounded, &bounded);
    return bounded.bytes;
}

/* ---- text
 * ------------------------------------------------------------------------------------------------------
 */

static char *
part_text(struct walk *walk, GMimePart *part, const char *type, struct page *page)
{
    g_autoptr(GByteArray) bytes = decode_part(part, LIMIT_TEXT_SOURCE);
    g_autofree char *charset = parameter(GMIME_OBJECT(part), "Content-Type", "charset", LIMIT_NAME);
    bool html = strcmp(type, "text/html") == 0;
    char *text =
        charset_text((const char *)bytes->data, bytes->len, charset, walk->hint, html ? LIMIT_TEXT_SOURCE : LIMIT_TEXT);
    if (html) {
        html_read(text, strlen(text), LIMIT_TEXT, page);
        g_free(text);
        walk->letter->hidden_text |= page->hidden;
        return g_steal_pointer(&page->text);
    }
    g_autofree char *format = parameter(GMIME_OBJECT(part), "Content-Type", "format", LIMIT_NAME);
    g_autofree char *delsp = parameter(GMIME_OBJECT(part), "Content-Type", "delsp", LIMIT_NAME);
    if (g_ascii_strcasecmp(format, "flowed") == 0) {
        char *flowed = flowed_join(text, g_ascii_strcasecmp(delsp, "yes") == 0);
        g_free(text);
        text = flowed;
    }
    return text;
}

static void
add_text(struct walk *walk, GMimePart *part, const char *type)
{
    struct page page = {.history_at = G_MAXSIZE};
    g_autofree char *text = part_text(walk, part, type, &page);
    if (!*text)
        return;
    if (walk->text->len && walk->text->str[walk->text->len - 1] != '\n')
        g_string_append_c(walk->text, '\n');
    if (page.history_at != G_MAXSIZE && walk->history_at == G_MAXSIZE)
        walk->history_at = walk->text->len + page.history_at;
    gsize room = LIMIT_TEXT - MIN(walk->text->len, LIMIT_TEXT);
    g_autofree char *bounded = text_clean(text, -1, room ? room : 1);
    g_string_append(walk->text, room ? bounded : "");
    walk->letter->from_html |= strcmp(type, "text/html") == 0;
}

static void
add_bounded(GString *to, GMimePart *part)
{
    g_autoptr(GByteArray) bytes = decode_part(part, LIMIT_REPORT);
    g_autofree char *text = charset_text((const char *)bytes->data, bytes->len, NULL, NULL, LIMIT_REPORT);
    if (to->len < LIMIT_REPORT) {
        g_string_append(to, text);
        g_string_append_c(to, '\n');
    }
}

/* ---- files
 * -----------------------------------------------------------------------------------------------------
 */

struct file_sum {
    struct digest *sum;
    guint64 size;
};

static bool
digest_sink(const guint8 *bytes, gsize length, void *user)
{
    struct file_sum *sum = user;
    digest_add(sum->sum, bytes, (gssize)length);
    sum->size += length;
    return true;
}

static void
add_file(struct walk *walk, GMimeObject *object, const char *path, const char *type, struct source source)
{
    struct letter *letter = walk->letter;
    if (letter->part_count >= LIMIT_ATTACHMENTS) {
        if (source.bytes)
            g_bytes_unref(source.bytes);
        return;
    }
    struct file_sum sum = {.sum = digest_new()};
    walk_pour(walk->fd, &source, digest_sink, &sum, NULL);
    letter->parts = g_renew(struct part, letter->parts, letter->part_count + 1);
    struct part *part = &letter->parts[letter->part_count++];
    const char *id = object ? g_mime_object_get_content_id(object) : NULL;
    GMimeContentDisposition *disposition = object ? g_mime_object_get_content_disposition(object) : NULL;
    bool attached = disposition && g_mime_content_disposition_is_attachment(disposition);
    *part = (struct part){.path = g_strdup(path),
                          .filename = object ? file_name(object) : g_strdup(""),
                          .mime = g_strdup(type),
                          .content_id = text_line(id, -1, LIMIT_ID),
                          .is_inline = id && *id && !attached,
                          .size = sum.size};
    guint8 octets[DIGEST_OCTETS];
    digest_finish(sum.sum, octets);
    digest_free(sum.sum);
    g_autofree char *hex = text_hex(octets, sizeof octets);
    g_strlcpy(part->sha256, hex, sizeof part->sha256);
    g_array_append_val(walk->sources, source);
}

/* Where an embedded message's octets begin: its first header's place in the file; -1 unknown. */
static goffset
message_offset(GMimeMessage *message)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    goffset first = -1;
    for (int i = 0; i < g_mime_header_list_get_count(headers); i++) {
        goffset at = g_mime_header_get_offset(g_mime_header_list_get_header_at(headers, i));
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

struct finding {
    const char *needle;
    gsize width;
    goffset at, found; /* found: octet of the line break before the delimiter */
    GByteArray *tail;
};

static bool
find_delimiter(const guint8 *bytes, gsize length, void *user)
{
    struct finding *finding = user;
    gsize kept = finding->tail->len;
    g_byte_array_append(finding->tail, bytes, (guint)length);
    const guint8 *hit = memmem(finding->tail->data, finding->tail->len, finding->needle, finding->width);
    if (hit) {
        gsize at = (gsize)(hit - finding->tail->data);
        if (at && hit[-1] == '\r')
            at--;
        finding->found = finding->at - (goffset)kept + (goffset)at;
        return false;
    }
    finding->at += (goffset)length;
    gsize keep = MIN(finding->tail->len, finding->width + 1);
    g_byte_array_remove_range(finding->tail, 0, finding->tail->len - (guint)keep);
    return true;
}

/* An embedded message ends where its container's next delimiter line begins. */
static goffset
message_end(struct walk *walk, goffset from, const char *boundary)
{
    if (!boundary || !*boundary)
        return -1;
    g_autofree char *needle = g_strdup_printf("\n--%s", boundary);
    struct finding finding = {
        .needle = needle, .width = strlen(needle), .at = from, .found = -1, .tail = g_byte_array_new()};
    pour_range(walk->fd, from, -1, find_delimiter, &finding, NULL);
    g_byte_array_unref(finding.tail);
    return finding.found;
}

static void
take_message(struct walk *walk, GMimeObject *object, const char *path, const char *type, const char *boundary)
{
    GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    goffset from = message ? message_offset(message) : -1;
    if (from < 0)
        return;
    struct source source = {.from = from, .to = message_end(walk, from, boundary)};
    if (!walk->embedded) {
        walk->embedded = message;
        walk->embedded_from = from;
    }
    if (walk->returned->len == 0) {
        struct bounded head = {g_byte_array_new(), 16384};
        pour_range(walk->fd, source.from, source.to, collect_bounded, &head, NULL);
        g_autofree char *text = charset_text((const char *)head.bytes->data, head.bytes->len, NULL, NULL, 16384);
        g_string_append(walk->returned, text);
        g_byte_array_unref(head.bytes);
    }
    add_file(walk, object, path, type, source);
}

/* ---- structure
 * -------------------------------------------------------------------------------------------------
 */

static bool
is_report_type(const char *type)
{
    return strcmp(type, "message/delivery-status") == 0 || strcmp(type, "message/disposition-notification") == 0 ||
           strcmp(type, "message/feedback-report") == 0 || strcmp(type, "message/global-delivery-status") == 0;
}

static void
take_part(struct walk *walk, GMimePart *part, const char *path, const char *type)
{
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    bool attached = disposition && g_mime_content_disposition_is_attachment(disposition);
    g_autofree char *name = file_name(object);
    bool text = strcmp(type, "text/plain") == 0 || strcmp(type, "text/html") == 0 || strcmp(type, "text/enriched") == 0;
    if (is_report_type(type))
        add_bounded(walk->report, part);
    if (strcmp(type, "text/rfc822-headers") == 0 || strcmp(type, "message/rfc822-headers") == 0)
        add_bounded(walk->returned, part);
    if (strcmp(type, "text/calendar") == 0) {
        g_autofree char *method = parameter(object, "Content-Type", "method", LIMIT_NAME);
        walk->letter->has_calendar = true;
        if (*method)
            g_string_append_printf(walk->calendar, "METHOD:%s\n", method);
        add_bounded(walk->calendar, part);
    }
    if (text && !attached && !*name) {
        add_text(walk, part, type);
        return;
    }
    add_file(walk, object, path, type, (struct source){.part = part});
}

/* Worth reading: more than blanks. Some programs send an empty plain part beside the HTML. */
static bool
has_words(GMimeObject *object)
{
    if (!GMIME_IS_PART(object))
        return true;
    g_autoptr(GByteArray) bytes = decode_part(GMIME_PART(object), 65536);
    for (guint i = 0; i < bytes->len; i++)
        if (bytes->data[i] > ' ')
            return true;
    return false;
}

static void
walk_alternative(struct walk *walk, GMimeMultipart *multipart, const char *path, guint depth)
{
    const char *boundary = g_mime_multipart_get_boundary(multipart);
    int count = MIN(g_mime_multipart_get_count(multipart), LIMIT_PARTS), chosen = -1;
    for (int i = 0; i < count && chosen < 0; i++) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        g_autofree char *type = mime_type(child);
        if (strcmp(type, "text/plain") == 0 && has_words(child))
            chosen = i;
    }
    bool plain = chosen >= 0;
    for (int i = count - 1; i >= 0 && chosen < 0; i--) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        g_autofree char *type = mime_type(child);
        if (strcmp(type, "text/html") == 0 || g_str_has_prefix(type, "multipart/"))
            chosen = i;
    }
    for (int i = 0; i < count; i++) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        g_autofree char *type = mime_type(child);
        g_autofree char *below = g_strdup_printf("%s.%d", path, i + 1);
        bool other_text = i != chosen && (strcmp(type, "text/html") == 0 || strcmp(type, "text/plain") == 0);
        if (other_text)
            continue;
        gsize before = walk->text->len;
        bool html = walk->letter->from_html;
        walk_object(walk, child, below, boundary, depth + 1);
        /* related images beside a plain text that was read already: their files count, their HTML
         * does not */
        if (plain && i != chosen) {
            g_string_truncate(walk->text, before);
            walk->letter->from_html = html;
        }
    }
}

static void
walk_multipart(struct walk *walk, GMimeMultipart *multipart, const char *path, const char *type, guint depth)
{
    const char *boundary = g_mime_multipart_get_boundary(multipart);
    if (strcmp(type, "multipart/alternative") == 0) {
        walk_alternative(walk, multipart, path, depth);
        return;
    }
    walk->letter->is_signed |= strcmp(type, "multipart/signed") == 0;
    walk->letter->encrypted |= strcmp(type, "multipart/encrypted") == 0;
    int count = MIN(g_mime_multipart_get_count(multipart), LIMIT_PARTS);
    for (int i = 0; i < count; i++) {
        g_autofree char *below = g_strdup_printf("%s%s%d", path, *path ? "." : "", i + 1);
        walk_object(walk, g_mime_multipart_get_part(multipart, i), below, boundary, depth + 1);
    }
}

static void
walk_object(struct walk *walk, GMimeObject *object, const char *path, const char *boundary, guint depth)
{
    if (!object || depth > LIMIT_DEPTH || walk->seen++ >= LIMIT_PARTS)
        return;
    g_autofree char *type = mime_type(object);
    g_string_append(walk->types, type);
    g_string_append_c(walk->types, '\n');
    if (GMIME_IS_MULTIPART(object))
        walk_multipart(walk, GMIME_MULTIPART(object), path, type, depth);
    else if (GMIME_IS_MESSAGE_PART(object))
        take_message(walk, object, *path ? path : "1", type, boundary);
    else if (GMIME_IS_PART(object))
        take_part(walk, GMIME_PART(object), *path ? path : "1", type);
}

void
walk_message(struct walk *walk, GMimeMessage *message)
{
    walk_object(walk, g_mime_message_get_mime_part(message), "", NULL, 0);
}
