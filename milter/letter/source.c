/*
 * source.c - the octets of one part, from wherever they are.
 *
 * Knows the three places: a part of GMime's tree (in the file, encoded), a range of the file, and octets made by ourselves. Nothing
 * is held but a buffer. The tree and the file must outlive the source. One source, one thread.
 */
#include "source.h"

#include "entity.h"
#include "transfer.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum outcome
source_pour_range(int fd, goffset from, goffset to, reader_sink sink, void *user, struct fault *fault_out)
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
    if (encoding < GMIME_CONTENT_ENCODING_BASE64) {
        /* "Quoted Printable" in quotes; "BASE-64"; one of two fields */
        const char *said = entity_raw(GMIME_OBJECT(part), "Content-Transfer-Encoding");
        return strcasestr(said, "quoted")                                  ? ENCODING_QUOTED_PRINTABLE
               : strcasestr(said, "base64") || strcasestr(said, "base-64") ? ENCODING_BASE64
                                                                           : ENCODING_NONE;
    }
    return encoding == GMIME_CONTENT_ENCODING_BASE64            ? ENCODING_BASE64
           : encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE ? ENCODING_QUOTED_PRINTABLE
           : encoding == GMIME_CONTENT_ENCODING_UUENCODE        ? ENCODING_UUENCODE
                                                                : ENCODING_NONE;
}

static enum outcome
pour_part(GMimePart *part, enum encoding encoding, reader_sink sink, void *user)
{
    GMimeDataWrapper *wrapper = g_mime_part_get_content(part);
    GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : NULL;
    if (!stream)
        return OUTCOME_OK;
    g_mime_stream_reset(stream);
    struct transfer transfer = {.encoding = encoding};
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
source_pour(int fd, const struct source *source, reader_sink sink, void *user, struct fault *fault_out)
{
    if (source->part)
        return pour_part(source->part, encoding_of(source->part), sink, user);
    if (!source->bytes)
        return source_pour_range(fd, source->from, source->to, sink, user, fault_out);
    gsize length;
    const guint8 *bytes = g_bytes_get_data(source->bytes, &length);
    for (gsize at = 0; at < length && sink(bytes + at, MIN(length - at, 65536), user); at += 65536)
        ;
    return OUTCOME_OK;
}

bool
source_collect(const guint8 *bytes, gsize length, void *user)
{
    struct bounded *bounded = user;
    gsize room = bounded->limit - bounded->bytes->len;
    g_byte_array_append(bounded->bytes, bytes, (guint)MIN(room, length));
    return length < room;
}

GByteArray *
source_decode(GMimePart *part, gsize limit)
{
    struct bounded bounded = {g_byte_array_sized_new(64), limit};
    pour_part(part, encoding_of(part), source_collect, &bounded);
    return bounded.bytes;
}

/* Words that are only called uuencoded have no such line. */
static bool
begins_uuencode(const GByteArray *bytes)
{
    const char *text = (const char *)bytes->data;
    return bytes->len > 6 && (memcmp(text, "begin ", 6) == 0 || memmem(text, bytes->len, "\nbegin ", 7));
}

GByteArray *
source_text(GMimePart *part, gsize limit)
{
    struct bounded raw = {g_byte_array_sized_new(64), limit}; /* an empty text, too, has an address */
    enum encoding encoding = encoding_of(part);
    if (encoding == ENCODING_BASE64)
        raw.limit += limit / 2;
    pour_part(part, ENCODING_NONE, source_collect, &raw);
    gsize end = raw.bytes->len;
    if (encoding == ENCODING_BASE64)
        end = transfer_base64_end(raw.bytes->data, end);
    else if (encoding == ENCODING_NONE && transfer_is_quoted(raw.bytes->data, end))
        encoding = ENCODING_QUOTED_PRINTABLE;
    else if (encoding == ENCODING_NONE || (encoding == ENCODING_UUENCODE && !begins_uuencode(raw.bytes)))
        return raw.bytes;
    struct transfer transfer = {.encoding = encoding};
    GByteArray *text = g_byte_array_new();
    transfer_feed(&transfer, raw.bytes->data, end, text);
    transfer_finish(&transfer, text);
    if (end < raw.bytes->len && end)
        g_byte_array_append(text, (const guint8 *)"\n", 1);
    g_byte_array_append(text, raw.bytes->data + end, raw.bytes->len - (guint)end);
    g_byte_array_unref(raw.bytes);
    return text;
}
