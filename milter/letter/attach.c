/*
 * attach.c - what a mail client would show as a file: listed with name, type, size and hash.
 *
 * Contents stay where they are (source.h); each is read once for its hash. An attached mail's octets are found by its first field
 * and its container's next delimiter, for GMime keeps no raw message. One walk, one thread.
 */
#include "attach.h"

#include "charset.h"
#include "entity.h"
#include "limits.h"

#include <hearken/digest.h>
#include <hearken/text.h>
#include <string.h>

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

/* Lists what `part` describes; owns its strings and the source from now on. */
static void
list_file(struct walk *walk, struct part part, struct source source)
{
    struct letter *letter = walk->letter;
    struct file_sum sum = {.sum = digest_new()};
    source_pour(walk->fd, &source, digest_sink, &sum, NULL);
    part.size = sum.size;
    guint8 octets[DIGEST_OCTETS];
    digest_finish(sum.sum, octets);
    digest_free(sum.sum);
    g_autofree char *hex = text_hex(octets, sizeof octets);
    g_strlcpy(part.sha256, hex, sizeof part.sha256);
    letter->parts = g_renew(struct part, letter->parts, letter->part_count + 1);
    letter->parts[letter->part_count++] = part;
    g_array_append_val(walk->sources, source);
}

static bool
is_full(const struct walk *walk)
{
    return walk->letter->part_count >= LIMIT_ATTACHMENTS;
}

static void
list_object(struct walk *walk, GMimeObject *object, const char *path, const char *type, struct source source)
{
    const char *id = g_mime_object_get_content_id(object);
    list_file(walk,
              (struct part){.path = g_strdup(path),
                            .filename = entity_file_name(object),
                            .mime = g_strdup(type),
                            .content_id = text_line(id, -1, LIMIT_ID),
                            .is_inline = id && *id && !entity_is_attached(object)},
              source);
}

void
attach_part(struct walk *walk, GMimePart *part, const char *path, const char *type)
{
    if (!is_full(walk))
        list_object(walk, GMIME_OBJECT(part), path, type, (struct source){.part = part});
}

void
attach_bytes(struct walk *walk, GBytes *bytes, const char *path, const char *name, const char *type,
             const char *content_id)
{
    if (is_full(walk))
        return;
    list_file(walk,
              (struct part){.path = g_strdup(path),
                            .filename = text_line(name, -1, LIMIT_FILENAME),
                            .mime = g_strdup(type && *type ? type : "application/octet-stream"),
                            .content_id = text_line(content_id, -1, LIMIT_ID),
                            .is_inline = content_id && *content_id},
              (struct source){.bytes = g_bytes_ref(bytes)});
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
    source_pour_range(walk->fd, from, -1, find_delimiter, &finding, NULL);
    g_byte_array_unref(finding.tail);
    return finding.found;
}

/* An attached mail within octets of our own (an opaquely signed one): a slice of them. */
static GBytes *
slice(const struct walk *walk, goffset from, const char *boundary)
{
    gsize length;
    const char *octets = g_bytes_get_data(walk->memory, &length);
    if ((gsize)from >= length)
        return NULL;
    g_autofree char *needle = g_strdup_printf("\n--%s", boundary ? boundary : "");
    const char *end =
        boundary && *boundary ? memmem(octets + from, length - (gsize)from, needle, strlen(needle)) : NULL;
    gsize until = end ? (gsize)(end - octets) : length;
    if (end && until > (gsize)from && octets[until - 1] == '\r')
        until--;
    return g_bytes_new_from_bytes(walk->memory, (gsize)from, until - (gsize)from);
}

void
attach_message(struct walk *walk, GMimeObject *object, const char *path, const char *type, const char *boundary)
{
    GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    goffset from = message ? message_offset(message) : -1;
    if (from < 0)
        return;
    struct source source = {.from = from};
    if (walk->memory)
        source.bytes = slice(walk, from, boundary);
    else
        source.to = message_end(walk, from, boundary);
    struct bounded head = {g_byte_array_new(), LIMIT_FIELD};
    source_pour(walk->fd, &source, source_collect, &head, NULL);
    if (!walk->embedded) {
        walk->embedded = message;
        walk->embedded_head = g_bytes_new(head.bytes->data, head.bytes->len);
    } else if (walk->further->len < LIMIT_FIELD) {
        const char *from = g_mime_object_get_header(GMIME_OBJECT(message), "From");
        g_string_append_printf(walk->further, "%s,", from ? from : "");
    }
    if (walk->returned->len == 0) {
        g_autofree char *text =
            charset_text((const char *)head.bytes->data, MIN(head.bytes->len, 16384), NULL, walk->hint, 16384);
        g_string_append(walk->returned, text);
    }
    g_byte_array_unref(head.bytes);
    if (!is_full(walk))
        list_object(walk, object, path, type, source);
    else if (source.bytes)
        g_bytes_unref(source.bytes);
}
