/*
 * guard.c - counts while the mail is spooled, so that a bomb never reaches GMime.
 *
 * A line scanner with a handful of counters: it sees every octet once, keeps no line, and does not
 * parse MIME; it only bounds what GMime could be made to do (limits.h). Pure and incremental; the
 * envelope owns it.
 */
#include <hearken/guard.h>

#include "limits.h"

#include <string.h>

#define START                                                                                                          \
    160 /* octets of a line's beginning that are looked at: the longest name and type we ask for   \
         */

struct guard {
    char start[START + 1]; /* of the current physical line */
    gsize start_length, line_length;
    bool in_header;     /* the mail's own header */
    bool in_part;       /* perhaps a part's header: after a "--" line, or after the empty line of an
                       embedded message */
    bool embedded;      /* the part's header named message/…: another header follows its empty line */
    bool address_field; /* the logical line is an address field */
    guint headers, part_headers, delimiters, containers, colons, commas, nuls;
    guint64 header_bytes, field_bytes; /* field_bytes: of the logical line */
    bool of_field;                     /* the logical line begins as a field does */
    const char *limit;
};

struct guard *
guard_new(void)
{
    struct guard *guard = g_new0(struct guard, 1);
    guard->in_header = true;
    return guard;
}

void
guard_free(struct guard *guard)
{
    g_free(guard);
}

static void
pass(struct guard *guard, bool passed, const char *limit)
{
    if (passed && !guard->limit)
        guard->limit = limit;
}

static bool
begins(const char *line, const char *word)
{
    return g_ascii_strncasecmp(line, word, strlen(word)) == 0;
}

static bool
is_address_field(const char *line)
{
    static const char *const names[] = {"from:",
                                        "to:",
                                        "cc:",
                                        "bcc:",
                                        "sender:",
                                        "reply-to:",
                                        "resent-",
                                        "disposition-notification-to:",
                                        "return-receipt-to:",
                                        "errors-to:",
                                        "mail-",
                                        "apparently-to:"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (begins(line, names[i]))
            return true;
    return false;
}

/* Where a field's name ends: the position of its colon, or 0. */
static gsize
name_length(const char *line)
{
    gsize length = 0;
    while (line[length] > ' ' && line[length] < 0x7F && line[length] != ':')
        length++;
    return length > 0 && line[length] == ':' ? length : 0;
}

static void
begin_field(struct guard *guard)
{
    guard->address_field = is_address_field(guard->start);
    guard->colons = guard->commas = 0;
    if (guard->in_header)
        pass(guard, ++guard->headers > LIMIT_HEADERS, "headers");
    else
        pass(guard, ++guard->part_headers > LIMIT_PART_HEADERS, "part-headers");
}

/* A type may stand on the field's first line or, folded, on the next: both are looked at. */
static void
look_for_container(struct guard *guard)
{
    const char *at = guard->start;
    if (begins(at, "content-type:"))
        at += strlen("content-type:");
    else if (*at != ' ' && *at != '\t')
        return;
    at += strspn(at, " \t");
    bool message = begins(at, "message/");
    if (message || begins(at, "multipart/"))
        pass(guard, ++guard->containers > LIMIT_CONTAINERS, "nesting");
    guard->embedded |= message;
}

/* Whether the line that ended belongs to a field: only those cost GMime anything beside their octets. */
static bool
is_field(struct guard *guard, bool folded)
{
    if (!folded)
        guard->of_field = name_length(guard->start) > 0;
    return guard->of_field;
}

static void
end_line(struct guard *guard)
{
    guard->start[guard->start_length] = '\0';
    bool empty = guard->line_length == 0;
    bool folded = *guard->start == ' ' || *guard->start == '\t';
    if (strncmp(guard->start, "--", 2) == 0 && !guard->in_header) {
        pass(guard, ++guard->delimiters > LIMIT_DELIMITERS, "parts");
        guard->in_part = true;
        guard->embedded = guard->address_field = false;
    } else if (empty) {
        guard->in_part = guard->embedded; /* of the mail itself too: it may be an embedded message as a whole */
        guard->in_header = guard->embedded = guard->address_field = false;
    } else if (guard->in_header || guard->in_part) {
        if (!folded) {
            guard->field_bytes = 0;
            if (name_length(guard->start))
                begin_field(guard);
        }
        guard->field_bytes += guard->line_length;
        bool of_field = is_field(guard, folded);
        pass(guard, of_field && !guard->in_header && guard->field_bytes > LIMIT_PART_FIELD, "part-field");
        look_for_container(guard);
    }
    guard->start_length = guard->line_length = 0;
}

/* Colons and commas count from the line's first octet; the field's own colon is one of them. */
static void
count_in_field(struct guard *guard, const guint8 *bytes, gsize length)
{
    for (gsize i = 0; i < length; i++) {
        guard->colons += bytes[i] == ':';
        guard->commas += bytes[i] == ',';
    }
    if (guard->colons <= LIMIT_COLONS && guard->commas <= LIMIT_ADDRESSES)
        return;
    guard->start[guard->start_length] = '\0';
    bool field = guard->address_field || is_address_field(guard->start);
    pass(guard, field && guard->colons > LIMIT_COLONS, "groups");
    pass(guard, field && guard->commas > LIMIT_ADDRESSES, "addresses");
}

/* What is here of the line, up to its end. Of a body nothing counts but NULs and whether the line begins with "--". Gives its
 * octets. */
static gsize
take_line(struct guard *guard, const guint8 *bytes, gsize length)
{
    const guint8 *end = memchr(bytes, '\n', length);
    gsize rest = end ? (gsize)(end - bytes) : length, kept = MIN(rest, START - guard->start_length);
    memcpy(guard->start + guard->start_length, bytes, kept);
    guard->start_length += kept;
    if (guard->in_header || guard->in_part) {
        if (guard->line_length == 0 && *bytes != ' ' && *bytes != '\t') {
            guard->address_field = false;
            guard->colons = guard->commas = 0;
        }
        count_in_field(guard, bytes, rest);
    }
    if (guard->in_header) {
        guard->header_bytes += rest;
        pass(guard, guard->header_bytes > LIMIT_HEADER_BYTES, "header-bytes");
    }
    guard->line_length += rest;
    return rest;
}

void
guard_feed(struct guard *guard, const guint8 *bytes, gsize length)
{
    guard->nuls += length && memchr(bytes, '\0', length);
    for (gsize i = 0; i < length; i++) {
        if (bytes[i] == '\n')
            end_line(guard);
        else if (bytes[i] != '\r')
            i += take_line(guard, bytes + i, length - i) - 1;
    }
}

void
guard_refuse(struct guard *guard, const char *limit)
{
    pass(guard, true, limit);
}

const char *
guard_limit(const struct guard *guard)
{
    return guard->limit ? guard->limit : guard->nuls ? "nul" : NULL;
}

bool
guard_allows_parsing(const struct guard *guard)
{
    return guard->limit == NULL;
}
