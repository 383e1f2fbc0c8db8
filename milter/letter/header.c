/*
 * header.c - a mail's own header, scanned from the file without GMime.
 *
 * Works on any octets: what is no field is skipped, a missing empty line ends nothing, an mbox
 * From_ line is passed over. So a mail past the guard's limits still gives subject, people and ids.
 * Pure but for the reading; one thread.
 */
#include "header.h"

#include "charname.h"
#include "charset.h"
#include "encoded.h"
#include "limits.h"
#include "people.h"
#include "sniff.h"

#include <errno.h>
#include <gmime/gmime.h>
#include <hearken/text.h>
#include <string.h>
#include <unistd.h>

gsize
header_name_width(const char *line, gsize length)
{
    gsize width = 0;
    while (width < length && line[width] > ' ' && line[width] < 0x7F && line[width] != ':')
        width++;
    gsize colon = width;
    while (colon < length && (line[colon] == ' ' || line[colon] == '\t')) /* "Subject : x", RFC 5322 4.5 */
        colon++;
    return width && colon < length && line[colon] == ':' ? width : 0;
}

static void
add_field(struct fields *fields, const char *line, gsize width, GString *value)
{
    if (fields->count >= LIMIT_HEADERS)
        return;
    fields->list = g_renew(struct field, fields->list, fields->count + 1);
    struct field *field = &fields->list[fields->count++];
    *field = (struct field){.name = g_strndup(line, width)};
    g_strstrip(value->str);
    field->raw = g_strdup(value->str);
}

/* The set that raw octets of this header are likely in: one that an encoded word or the body names, else the language's. */
static const char *
find_hint(const struct fields *fields)
{
    for (guint i = 0; i < fields->count; i++) {
        const char *word = strstr(fields->list[i].raw, "=?");
        if (!word)
            continue;
        g_autofree char *said = g_strndup(word + 2, MIN(strcspn(word + 2, "?* \t"), 40));
        g_autofree char *named = charname_meant(said);
        const char *known = sniff_known(named);
        if (known)
            return known;
    }
    const char *type = fields_raw(fields, "Content-Type");
    g_autofree char *said = type ? encoded_parameter(type, "charset", LIMIT_NAME) : NULL;
    g_autofree char *named = charname_meant(said);
    const char *known = sniff_known(named);
    return known ? known : sniff_usual(fields_raw(fields, "Content-Language"));
}

static bool
is_valid(const char *text)
{
    gsize length = strlen(text);
    return text_valid(text, length) == length;
}

/* Values are decoded when all of the header is there. Raw 8-bit and raw ISO-2022-JP become UTF-8 first: their octets may look like
 * quotes and commas. */
static void
decode_fields(struct fields *fields)
{
    bool searched = false;
    for (guint i = 0; i < fields->count; i++) {
        struct field *field = &fields->list[i];
        if (field->value)
            continue;
        bool escaped = strchr(field->raw, 0x1B) && !strstr(field->raw, "=?");
        if (escaped || !is_valid(field->raw)) {
            if (!searched)
                fields->hint = find_hint(fields);
            searched = true;
            char *text = charset_raw(field->raw, strlen(field->raw), NULL, fields->hint);
            g_free(field->raw);
            field->raw = text;
        }
        field->value = encoded_text(field->raw, LIMIT_FIELD);
    }
    if (!searched)
        fields->hint = find_hint(fields);
}

/* One physical line without its end. NULs become blanks: a C string must not hide what follows. */
static void
append_line(GString *value, const char *from, gsize length)
{
    if (!memchr(from, '\r', length) && !memchr(from, '\0', length)) { /* nearly all */
        gsize room = LIMIT_FIELD - MIN(value->len, LIMIT_FIELD);
        g_string_append_len(value, from, (gssize)MIN(length, room));
        return;
    }
    for (gsize i = 0; i < length && value->len < LIMIT_FIELD; i++)
        if (from[i] != '\r')
            g_string_append_c(value, from[i] ? from[i] : ' ');
}

gsize
header_parse(const char *bytes, gsize length, struct fields *fields_out)
{
    g_autoptr(GString) value = g_string_new(NULL);
    const char *open = NULL;
    gsize open_width = 0, at = 0;
    bool regular = true;
    fields_out->regular = false;
    while (at < length) {
        const char *line = bytes + at;
        const char *end = memchr(line, '\n', length - at);
        gsize width = end ? (gsize)(end - line) : length - at;
        at += width + (end != NULL);
        gsize bare = width && line[width - 1] == '\r' ? width - 1 : width;
        if (bare == 0) {
            fields_out->regular = regular && end && (open || fields_out->count);
            break;
        }
        if ((*line == ' ' || *line == '\t') && open) {
            append_line(value, line, bare);
            continue;
        }
        if (open)
            add_field(fields_out, open, open_width, value);
        for (; !open && bare && (*line == ' ' || *line == '\t'); bare--) /* no fold before the first field */
            line++, regular = false;
        g_string_truncate(value, 0);
        open_width = header_name_width(line, bare);
        open = open_width ? line : NULL;
        regular = regular && open && line[open_width] == ':';
        if (open) {
            const char *colon = memchr(line, ':', bare);
            append_line(value, colon + 1, (gsize)(line + bare - colon - 1));
        }
    }
    if (open)
        add_field(fields_out, open, open_width, value);
    decode_fields(fields_out);
    return at;
}

void
header_scan(int fd, struct fields *fields_out, goffset *body_at_out)
{
    g_autofree char *bytes = NULL;
    gsize length = 0;
    while (length < LIMIT_HEADER_BYTES) {
        gsize want = MIN(length ? length : 16384, LIMIT_HEADER_BYTES - length);
        bytes = g_realloc(bytes, length + want);
        gssize got = pread(fd, bytes + length, want, (off_t)length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        /* enough, once the empty line is in sight */
        gsize from = length > 3 ? length - 3 : 0;
        length += (gsize)got;
        if (memmem(bytes + from, length - from, "\n\r\n", 3) || memmem(bytes + from, length - from, "\n\n", 2))
            break;
    }
    gsize used = header_parse(bytes, length, fields_out);
    *body_at_out = (goffset)used;
}

GDateTime *
letter_date(const char *raw)
{
    return raw && *raw ? g_mime_utils_header_decode_date(raw) : NULL;
}

static gint64
read_date(const char *raw)
{
    GDateTime *date = letter_date(raw);
    if (!date)
        return 0;
    gint64 seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return seconds;
}

static void
fill_people(const struct fields *fields, const char *name, struct people *people)
{
    const struct field *field;
    for (guint at = 0; (field = fields_find(fields, name, at, &at)); at++)
        people_read(field->raw, people);
}

static void
replace(char **text, char *value)
{
    g_free(*text);
    *text = value;
}

/* The ids of all fields of that name; some programs encode what they fold. */
static void
fill_ids(const struct fields *fields, const char *name, GPtrArray *ids)
{
    const struct field *field;
    for (guint at = 0; (field = fields_find(fields, name, at, &at)); at++) {
        const char *word = strstr(field->raw, "=?"), *open = strchr(field->raw, '<');
        people_ids(word && (!open || word < open) ? field->value : field->raw, LIMIT_REFERENCES, ids);
    }
}

/* "Message from Ada <ada@example.org> of Monday <id>": mails that name one person are not one conversation. */
static void
drop_people(GPtrArray *ids, const struct people *people)
{
    for (guint i = 0; i < people->count; i++)
        for (guint j = ids->len; j-- > 0;)
            if (g_ascii_strcasecmp(ids->pdata[j], people->list[i].address) == 0)
                g_ptr_array_remove_index(ids, j);
}

void
header_fill(const struct fields *fields, struct letter *letter)
{
    g_autoptr(GPtrArray) id = g_ptr_array_new_with_free_func(g_free);
    fill_ids(fields, "Message-ID", id);
    if (id->len)
        replace(&letter->message_id, g_strdup(id->pdata[0]));
    fill_ids(fields, "In-Reply-To", letter->in_reply_to);
    fill_ids(fields, "References", letter->references);
    replace(&letter->subject, text_line(fields_value(fields, "Subject"), -1, LIMIT_SUBJECT));
    replace(&letter->thread_index, text_line(fields_value(fields, "Thread-Index"), -1, LIMIT_ID));
    char *index = letter->thread_index; /* base64: a fold within is none of it */
    for (char *c = index; *c; c++)
        if (*c != ' ')
            *index++ = *c;
    *index = '\0';
    replace(&letter->list_id, text_line(fields_value(fields, "List-Id"), -1, LIMIT_ID));
    replace(&letter->date_text, text_line(fields_value(fields, "Date"), -1, LIMIT_NAME));
    letter->date = read_date(fields_raw(fields, "Date"));
    fill_people(fields, "From", &letter->from);
    fill_people(fields, "Sender", &letter->sender);
    fill_people(fields, "To", &letter->to);
    fill_people(fields, "Cc", &letter->cc);
    fill_people(fields, "Reply-To", &letter->reply_to);
    const struct people *people[] = {&letter->from, &letter->to, &letter->cc, &letter->reply_to};
    for (guint i = 0; i < G_N_ELEMENTS(people); i++)
        drop_people(letter->in_reply_to, people[i]);
}
