/*
 * walk.c - the parts of a mail: which are its text, which are files.
 *
 * Knows multipart's kinds and what a mail client would show. Recursion ends at LIMIT_DEPTH, work at LIMIT_PARTS. Of an alternative
 * the plain text is read, HTML where there is none worth reading. Contents stay in the file (attach.c); only text is decoded to
 * memory, bounded (wording.c). One walk, one thread.
 */
#include "walk.h"

#include "attach.h"
#include "charset.h"
#include "entity.h"
#include "limits.h"
#include "opaque.h"
#include "rtf.h"
#include "transfer.h"
#include "winmail.h"
#include "wording.h"

#include <hearken/guard.h>
#include <hearken/text.h>
#include <string.h>

#define PROLOGUE_MOST                                                                                                  \
    300 /* octets: "This is a multi-part message in MIME format." and its like, of three lines at most */

static void walk_object(struct walk *walk, GMimeObject *object, const char *path, const char *boundary, guint depth);

static void
clear_source(void *data)
{
    struct source *source = data;
    if (source->bytes)
        g_bytes_unref(source->bytes);
}

static bool
is_report_type(const char *type)
{
    return strcmp(type, "message/delivery-status") == 0 || strcmp(type, "message/disposition-notification") == 0 ||
           strcmp(type, "message/feedback-report") == 0 || strcmp(type, "message/global-delivery-status") == 0;
}

/* winmail.dat: its files in its stead, its text where the mail has none. False when it is none, or holds no file. */
static bool
take_winmail(struct walk *walk, GMimePart *part, const char *path)
{
    struct winmail winmail = {0};
    g_autoptr(GBytes) octets = g_byte_array_free_to_bytes(source_decode(part, LIMIT_OPAQUE));
    if (!winmail_read(octets, walk->hint, &winmail))
        return false;
    bool any = false;
    for (guint i = 0; i < winmail.files->len; i++) {
        const struct winmail_file *file = winmail.files->pdata[i];
        g_autofree char *below = g_strdup_printf("%s.%u", path, i + 1);
        if (file->bytes)
            attach_bytes(walk, file->bytes, below, file->name, file->mime, file->content_id);
        any |= file->bytes != NULL;
    }
    if (!walk->instead && (winmail.html || winmail.text)) {
        bool html = winmail.html && !(winmail.text && *winmail.text);
        walk->instead = g_strdup(html ? winmail.html : winmail.text);
        walk->instead_html = html;
    }
    winmail_clear(&winmail);
    return any;
}

/* Walks octets of our own as if they stood there themselves, once the guard has seen them. False: it forbids, or they are none. */
static bool
walk_memory(struct walk *walk, GBytes *content, const char *path, guint depth)
{
    gsize length;
    const guint8 *octets = g_bytes_get_data(content, &length);
    g_autoptr(guard) guard = guard_new();
    guard_feed(guard, octets, length);
    if (!guard_allows_parsing(guard) || walk->within)
        return false;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)octets, length);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_persist_stream(parser, TRUE);
    GMimeObject *object = g_mime_parser_construct_part(parser, NULL);
    g_object_unref(parser);
    g_object_unref(stream);
    if (!object)
        return false;
    g_ptr_array_add(walk->kept, object);
    GBytes *around = walk->memory;
    walk->memory = content;
    walk->within = true;
    walk_object(walk, object, path, NULL, depth + 1);
    walk->within = false;
    walk->memory = around;
    return true;
}

/* An opaquely signed mail is walked as if it stood there itself, once the guard has seen it. */
static void
take_opaque(struct walk *walk, GMimePart *part, const char *path, guint depth)
{
    g_autoptr(GByteArray) der = source_decode(part, LIMIT_OPAQUE);
    g_autoptr(GBytes) content = der->len < LIMIT_OPAQUE ? opaque_content(der->data, der->len) : NULL;
    if (!content) {
        walk->letter->encrypted |= !walk->letter->is_signed;
        return;
    }
    walk->letter->is_signed = true;
    g_autofree char *below = g_strdup_printf("%s.1", path);
    walk_memory(walk, content, below, depth);
}

/* The first piece of a mail that was cut in pieces: the words stand there (RFC 2046 5.2.2), under the fields of the whole. */
static void
take_piece(struct walk *walk, GMimePart *part, const char *path, guint depth)
{
    g_autofree char *number = entity_parameter(GMIME_OBJECT(part), "Content-Type", "number", LIMIT_NAME);
    if (strcmp(number, "1") != 0)
        return;
    g_autoptr(GBytes) whole = g_byte_array_free_to_bytes(source_decode(part, LIMIT_OPAQUE));
    g_autofree char *below = g_strdup_printf("%s.1", path);
    walk_memory(walk, whole, below, depth);
}

static bool
is_winmail(const char *type, const char *name)
{
    return strcmp(type, "application/ms-tnef") == 0 || strcmp(type, "application/vnd.ms-tnef") == 0 ||
           g_ascii_strcasecmp(name, "winmail.dat") == 0;
}

static bool
is_opaque(const char *type)
{
    return strcmp(type, "application/pkcs7-mime") == 0 || strcmp(type, "application/x-pkcs7-mime") == 0;
}

/* Parts that speak to programs: what they say is kept for signs.c. */
static void
note_report(struct walk *walk, GMimePart *part, const char *type)
{
    if (is_report_type(type))
        wording_keep(walk, walk->report, part);
    if (strcmp(type, "text/rfc822-headers") == 0 || strcmp(type, "message/rfc822-headers") == 0)
        wording_keep(walk, walk->returned, part);
    /* A file beside words is shown by a person. */
    bool is_shown = entity_is_attached(GMIME_OBJECT(part)) && walk->text->len;
    if (strcmp(type, "text/calendar") == 0 && !is_shown) {
        g_autofree char *method = entity_parameter(GMIME_OBJECT(part), "Content-Type", "method", LIMIT_NAME);
        walk->letter->has_calendar = true;
        if (*method)
            g_string_append_printf(walk->calendar, "METHOD:%s\n", method);
        wording_keep(walk, walk->calendar, part);
    }
}

/* What stays a file, but whose words are read where the mail has none: RTF, for what it looks like; a text that is shown with a name,
 * as telephones' pictures come with "text_0.txt". A document is no letter; an attachment without any name is no document. */
static void
take_instead(struct walk *walk, GMimePart *part, const char *name, const char *type, guint depth)
{
    bool whole = depth == 0 && (strcmp(type, "application/rtf") == 0 || strcmp(type, "application/x-rtf") == 0);
    bool plain = wording_is_readable(type);
    if (walk->instead || (*name && entity_is_attached(GMIME_OBJECT(part))) ||
        !(whole || plain || strcmp(type, "text/rtf") == 0))
        return;
    g_autoptr(GByteArray) octets =
        plain ? source_text(part, LIMIT_TEXT_SOURCE) : source_decode(part, LIMIT_TEXT_SOURCE);
    if (rtf_begins((const char *)octets->data, octets->len)) {
        walk->instead = rtf_text((const char *)octets->data, octets->len, LIMIT_TEXT);
    } else if (plain) {
        g_autofree char *charset = entity_parameter(GMIME_OBJECT(part), "Content-Type", "charset", LIMIT_NAME);
        walk->instead = charset_text((const char *)octets->data, octets->len, charset, walk->hint, LIMIT_TEXT);
        walk->instead_html = strcmp(type, "text/html") == 0;
    }
}

static void
take_part(struct walk *walk, GMimePart *part, const char *path, const char *type, guint depth)
{
    g_autofree char *name = entity_file_name(GMIME_OBJECT(part));
    note_report(walk, part, type);
    /* A lone text with a name is the mail's text all the same; beside others it is a file. */
    if (wording_is_readable(type) && !entity_is_attached(GMIME_OBJECT(part)) && (!*name || depth == 0)) {
        wording_add(walk, part, path, type);
        return;
    }
    if (is_winmail(type, name) && take_winmail(walk, part, path))
        return;
    if (is_opaque(type))
        take_opaque(walk, part, path, depth);
    if (strcmp(type, "message/partial") == 0)
        take_piece(walk, part, path, depth);
    take_instead(walk, part, name, type, depth);
    attach_part(walk, part, path, type);
}

/* Worth reading: more than blanks. Some programs send an empty plain part beside the HTML. */
static bool
has_words(GMimeObject *object)
{
    if (!GMIME_IS_PART(object))
        return true;
    g_autoptr(GByteArray) bytes = source_text(GMIME_PART(object), 65536);
    static const guint8 unseen[] = {0xA0, 0xC2, 0xE2, 0x80, 0x8B,
                                    0x8C, 0x8D, 0xEF, 0xBB, 0xBF}; /* of blanks that have no ink */
    bool any = false;
    for (guint i = 0; i < bytes->len && !any; i++)
        any = bytes->data[i] > ' ' && !memchr(unseen, bytes->data[i], sizeof unseen);
    return any && !wording_is_excuse((const char *)bytes->data, bytes->len);
}

/* What an alternative says so far: once, however many of its parts say it. */
struct choice {
    gsize start;   /* where its words begin in the walk's text */
    gsize history; /* as walk.history_at, of the words that are kept */
    bool plain;    /* they are plain text, which is read before HTML */
};

/* Of the words there already and those of the part that was walked last, only one is kept; of a part without words its files alone. */
static void
keep_one(struct walk *walk, struct choice *choice, gsize before, bool may)
{
    GString *text = walk->text;
    gsize words = before;
    while (words < text->len && g_ascii_isspace(text->str[words]))
        words++;
    bool any = words < text->len, plain = !walk->letter->from_html;
    if (!any || !may || (choice->plain && !plain && before > choice->start)) {
        g_string_truncate(text, before);
        walk->letter->from_html = before > choice->start && !choice->plain;
        return;
    }
    g_string_erase(text, (gssize)choice->start, (gssize)(before - choice->start));
    choice->history = walk->history_at == G_MAXSIZE ? G_MAXSIZE : walk->history_at - (before - choice->start);
    choice->plain = plain;
}

/* Whether the part is walked: not where it says the same words once more for other programs (AMP, watches). A calendar's entry says
 * more. */
static bool
may_say(GMimeObject *child, bool plain, bool page)
{
    g_autofree char *type = entity_type(child);
    if (!g_str_has_prefix(type, "text/") || strcmp(type, "text/calendar") == 0 || entity_is_attached(child))
        return true;
    return !plain && (!page || strcmp(type, "text/html") == 0);
}

static void
walk_alternative(struct walk *walk, GMimeMultipart *multipart, const char *path, guint depth)
{
    const char *boundary = g_mime_multipart_get_boundary(multipart);
    int count = MIN(g_mime_multipart_get_count(multipart), LIMIT_PARTS), chosen = -1, spare = -1;
    bool page = false, html = walk->letter->from_html;
    for (int i = 0; i < count; i++) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        g_autofree char *type = entity_type(child);
        if (chosen < 0 && strcmp(type, "text/plain") == 0 && has_words(child))
            chosen = i;
        spare = strcmp(type, "text/plain") == 0 && !entity_is_attached(child) ? i : spare;
        page |= strcmp(type, "text/html") == 0 || g_str_has_prefix(type, "multipart/");
    }
    struct choice choice = {.start = walk->text->len, .history = G_MAXSIZE};
    gsize history = walk->history_at;
    for (int i = 0; i < count; i++) {
        GMimeObject *child = g_mime_multipart_get_part(multipart, i);
        if (i != chosen && !may_say(child, chosen >= 0, page))
            continue;
        g_autofree char *below = g_strdup_printf("%s.%d", path, i + 1);
        gsize before = walk->text->len;
        walk->letter->from_html = false;
        walk->history_at = G_MAXSIZE;
        walk_object(walk, child, below, boundary, depth + 1);
        /* related images beside a plain text: their files count, their HTML does not */
        keep_one(walk, &choice, before, chosen < 0 || i == chosen);
    }
    if (walk->text->len == choice.start && chosen < 0 && spare >= 0) { /* what seemed an excuse is all there is */
        g_autofree char *below = g_strdup_printf("%s.%d", path, spare + 1);
        walk_object(walk, g_mime_multipart_get_part(multipart, spare), below, boundary, depth + 1);
    }
    walk->history_at = history == G_MAXSIZE ? choice.history : history;
    walk->letter->from_html = html || (walk->text->len > choice.start && !choice.plain);
}

/* What stands where parts should be, as GMime keeps it, or, of the mail itself without any boundary, from the file. */
static GByteArray *
words_of(struct walk *walk, GMimeMultipart *multipart, guint depth)
{
    GByteArray *words = g_byte_array_new();
    const char *prologue = g_mime_multipart_get_prologue(multipart);
    struct bounded body = {words, LIMIT_TEXT_SOURCE};
    if (prologue)
        g_byte_array_append(words, (const guint8 *)prologue, (guint)MIN(strlen(prologue), LIMIT_TEXT_SOURCE));
    else if (depth == 0 && walk->body_at > 0)
        source_pour_range(walk->fd, walk->body_at, -1, source_collect, &body, NULL);
    return words;
}

/* "--=_seam" and then a field: at the beginning, or below the few lines that programs set above their parts. */
static const char *
find_delimiter(const GByteArray *words, gsize *width_out)
{
    const char *line = (const char *)words->data, *end = line + words->len,
               *most = line + MIN(words->len, PROLOGUE_MOST);
    while (line && line < most) {
        const char *feed = memchr(line, '\n', (gsize)(end - line));
        gsize width = feed ? (gsize)(feed - line) : 0;
        if (width > 2 && width < 200 && memcmp(line, "--", 2) == 0 && end - feed > 9 &&
            g_ascii_strncasecmp(feed + 1, "content-", 8) == 0)
            return *width_out = width, line;
        line = feed ? feed + 1 : NULL;
    }
    return NULL;
}

/* The boundary that the header lost, most often to a broken fold, or tells wrongly. */
static GBytes *
with_boundary(const GByteArray *words, const char *type)
{
    gsize width;
    const char *line = words->len && words->len < LIMIT_TEXT_SOURCE ? find_delimiter(words, &width) : NULL;
    if (!line)
        return NULL;
    g_autofree char *boundary = g_strchomp(g_strndup(line + 2, width - 2));
    if (!*boundary || strpbrk(boundary, "\"\\"))
        return NULL;
    GByteArray *whole = g_byte_array_new();
    g_autofree char *head = g_strdup_printf("Content-Type: %s; boundary=\"%s\"\r\n\r\n", type, boundary);
    g_byte_array_append(whole, (const guint8 *)head, (guint)strlen(head));
    g_byte_array_append(whole, words->data, words->len);
    return g_byte_array_free_to_bytes(whole);
}

/* A multipart whose delimiter never came: what stands there is what the mail says. */
static void
take_prologue(struct walk *walk, GMimeMultipart *multipart, const char *path, const char *type, guint depth)
{
    g_autoptr(GByteArray) words = words_of(walk, multipart, depth);
    g_autoptr(GBytes) whole = with_boundary(words, type);
    if (whole && walk_memory(walk, whole, path, depth))
        return;
    g_autofree char *said = g_strdup(entity_raw(GMIME_OBJECT(multipart), "Content-Transfer-Encoding"));
    bool quoted = g_ascii_strcasecmp(g_strstrip(said), "quoted-printable") == 0;
    struct transfer transfer = {.encoding = quoted ? ENCODING_QUOTED_PRINTABLE : ENCODING_NONE};
    g_autoptr(GByteArray) plain = g_byte_array_new();
    transfer_feed(&transfer, words->data, words->len, plain);
    transfer_finish(&transfer, plain);
    g_autofree char *text = charset_text((const char *)plain->data, plain->len, NULL, walk->hint, LIMIT_TEXT);
    wording_append(walk, text, false);
}

static void
walk_multipart(struct walk *walk, GMimeMultipart *multipart, const char *path, const char *type, guint depth)
{
    const char *boundary = g_mime_multipart_get_boundary(multipart);
    if (g_mime_multipart_get_count(multipart) == 0) {
        take_prologue(walk, multipart, path, type, depth);
        return;
    }
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
    g_autofree char *type = entity_type(object);
    g_string_append(walk->types, type);
    g_string_append_c(walk->types, '\n');
    if (GMIME_IS_MULTIPART(object))
        walk_multipart(walk, GMIME_MULTIPART(object), path, type, depth);
    else if (GMIME_IS_MESSAGE_PART(object))
        attach_message(walk, object, *path ? path : "1", type, boundary);
    else if (GMIME_IS_PART(object))
        take_part(walk, GMIME_PART(object), *path ? path : "1", type, depth);
}

void
walk_message(struct walk *walk, GMimeMessage *message)
{
    walk_root(walk, g_mime_message_get_mime_part(message));
}

void
walk_root(struct walk *walk, GMimeObject *root)
{
    walk_object(walk, root, "", NULL, 0);
    if (!walk->text->len && walk->instead)
        wording_append(walk, walk->instead, walk->instead_html);
    if (!walk->text->len && walk->calendar->len)
        wording_add_calendar(walk);
}

void
walk_init(struct walk *walk, int fd, struct letter *letter, const char *hint)
{
    *walk = (struct walk){.fd = fd,
                          .letter = letter,
                          .text = g_string_new(NULL),
                          .history_at = G_MAXSIZE,
                          .sources = g_array_new(FALSE, TRUE, sizeof(struct source)),
                          .types = g_string_new(NULL),
                          .report = g_string_new(NULL),
                          .returned = g_string_new(NULL),
                          .calendar = g_string_new(NULL),
                          .further = g_string_new(NULL),
                          .kept = g_ptr_array_new_with_free_func(g_object_unref),
                          .hint = hint};
    g_array_set_clear_func(walk->sources, clear_source);
}

void
walk_clear(struct walk *walk, GArray **sources_out, GPtrArray **kept_out)
{
    GString *texts[] = {walk->text, walk->types, walk->report, walk->returned, walk->calendar, walk->further};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_string_free(texts[i], TRUE);
    g_clear_pointer(&walk->embedded_head, g_bytes_unref);
    g_clear_pointer(&walk->instead, g_free);
    if (sources_out)
        *sources_out = walk->sources;
    else
        g_array_unref(walk->sources);
    if (kept_out)
        *kept_out = walk->kept;
    else
        g_ptr_array_unref(walk->kept);
}
