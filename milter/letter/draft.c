/*
 * draft.c - an agent's mail opened for alteration: first text, HTML half, the body written again.
 *
 * GMime keeps the octets of whatever is not set anew, so attachments, boundaries and preambles leave
 * as they came. New text is written in UTF-8, quoted-printable where it needs it. Owns the tree until
 * draft_close(). One draft, one thread.
 */
#include <hearken/draft.h>
#include <hearken/text.h>

#include "charset.h"
#include "limits.h"
#include "outlet.h"

#include <gmime/gmime.h>
#include <string.h>
#include <unistd.h>

#define DRAFT_TEXT_MAX                                                                                                 \
    (64 * 1024 * 1024) /* never cut: what is read is written again; message_size_max bounds it before */

struct draft {
    GMimeMessage *message;
    GMimePart *text_part, *html_part; /* borrowed from the tree */
    char *text, *html;
    bool sealed, changed, any; /* any: a part without words will do */
};

static bool
is_attached(GMimeObject *object)
{
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    return disposition && g_mime_content_disposition_is_attachment(disposition);
}

static bool
is_type(GMimeObject *object, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(object);
    return content && g_mime_content_type_is_type(content, type, subtype);
}

static char *
read_content(GMimePart *part)
{
    GMimeDataWrapper *content = part ? g_mime_part_get_content(part) : NULL;
    if (!content)
        return g_strdup("");
    GMimeStream *memory = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, memory);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    char *text = charset_text((const char *)bytes->data, bytes->len, charset, NULL, DRAFT_TEXT_MAX);
    g_object_unref(memory);
    return text;
}

/* Apple Mail begins anew behind each file: what stands above the first may be blank, and a file may be text itself. Of a page a word
 * outside of its tags is wanted. */
static bool
has_words(GMimePart *part, bool is_page)
{
    if (g_mime_part_get_filename(part))
        return false;
    g_autofree char *text = read_content(part);
    for (const char *at = text; *at; at++) {
        if (is_page && *at == '<')
            at += strcspn(at, ">") - (strchr(at, '>') == NULL);
        else if (is_page && g_str_has_prefix(at, "&nbsp;"))
            at += strlen("&nbsp;") - 1;
        else if (!g_ascii_isspace(*at))
            return true;
    }
    return false;
}

static void
take_part(struct draft *draft, GMimeObject *object)
{
    bool is_page = is_type(object, "text", "html");
    GMimePart **place = is_page ? &draft->html_part : &draft->text_part;
    if ((is_page || is_type(object, "text", "plain")) && !*place &&
        (draft->any || has_words(GMIME_PART(object), is_page)))
        *place = GMIME_PART(object);
}

/* The half that is still wanted: beside a plain text the HTML, and the other way about. */
static void
find_half(struct draft *draft, GMimeObject *object, guint depth)
{
    if (depth > LIMIT_DEPTH || is_attached(object))
        return;
    if (GMIME_IS_MULTIPART(object)) {
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); i++)
            find_half(draft, g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1);
    } else if (GMIME_IS_PART(object)) {
        take_part(draft, object);
    }
}

/* The first text a reader sees, behind whatever picture stands above it; in an alternative its plain half. */
static void
find_text(struct draft *draft, GMimeObject *object, guint depth)
{
    if (!object || depth > LIMIT_DEPTH || is_attached(object))
        return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        bool alternative = is_type(object, "multipart", "alternative");
        int count = g_mime_multipart_get_count(multipart), at = 0;
        while (at < count && !draft->text_part && !draft->html_part)
            find_text(draft, g_mime_multipart_get_part(multipart, at++), depth + 1);
        for (; alternative && at < count; at++)
            find_half(draft, g_mime_multipart_get_part(multipart, at), depth + 1);
    } else if (GMIME_IS_PART(object)) {
        take_part(draft, object);
    }
}

static bool
is_sealed_type(GMimeObject *object)
{
    return is_type(object, "multipart", "signed") || is_type(object, "multipart", "encrypted") ||
           is_type(object, "application", "pkcs7-mime") || is_type(object, "application", "x-pkcs7-mime");
}

static void
find_seal(GMimeObject *parent, GMimeObject *part, gpointer user)
{
    (void)parent;
    struct draft *draft = user;
    draft->sealed = draft->sealed || is_sealed_type(part);
}

/* All of the text; armour below other words is a part of them, or of the history. */
static bool
is_inline_pgp(const char *text)
{
    return g_str_has_prefix(text + strspn(text, " \t\r\n"), "-----BEGIN PGP ");
}

enum outcome
draft_open(int fd, struct draft **draft_out, struct fault *fault_out)
{
    if (lseek(fd, 0, SEEK_SET) != 0)
        return fault_set(fault_out, OUTCOME_DEFER, "EIO", "spool: %m");
    GMimeStream *stream = g_mime_stream_fs_new(fd);
    g_mime_stream_fs_set_owner(GMIME_STREAM_FS(stream), FALSE);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_object_unref(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    struct draft *draft = g_new0(struct draft, 1);
    draft->message = g_mime_parser_construct_message(parser, NULL);
    g_object_unref(parser);
    GMimeObject *root = draft->message ? g_mime_message_get_mime_part(draft->message) : NULL;
    draft->sealed = !root || is_sealed_type(root);
    if (root && GMIME_IS_MULTIPART(root))
        g_mime_multipart_foreach(GMIME_MULTIPART(root), find_seal, draft);
    if (!draft->sealed)
        find_text(draft, root, 0);
    draft->any = true; /* where all are blank: the first */
    if (!draft->sealed && !draft->text_part && !draft->html_part)
        find_text(draft, root, 0);
    draft->text = read_content(draft->text_part);
    draft->html = read_content(draft->html_part);
    draft->sealed = draft->sealed || is_inline_pgp(draft->text);
    *draft_out = draft;
    return OUTCOME_OK;
}

void
draft_close(struct draft *draft)
{
    if (!draft)
        return;
    g_clear_object(&draft->message);
    g_free(draft->text);
    g_free(draft->html);
    g_free(draft);
}

bool
draft_is_sealed(const struct draft *draft)
{
    return draft->sealed;
}

const char *
draft_text(const struct draft *draft)
{
    return draft->sealed ? "" : draft->text;
}

const char *
draft_html(const struct draft *draft)
{
    return draft->sealed ? "" : draft->html;
}

bool
draft_flows(const struct draft *draft, bool *delsp_out)
{
    GMimeObject *part = (GMimeObject *)draft->text_part;
    const char *format = part ? g_mime_object_get_content_type_parameter(part, "format") : NULL;
    const char *delsp = part ? g_mime_object_get_content_type_parameter(part, "delsp") : NULL;
    *delsp_out = delsp && g_ascii_strcasecmp(delsp, "yes") == 0;
    return format && g_ascii_strcasecmp(format, "flowed") == 0;
}

struct search {
    const struct draft *draft;
    const char *words;
    char *type; /* of the part where they are */
};

static void
search_half(GMimeObject *parent, GMimeObject *object, gpointer user)
{
    struct search *search = user;
    bool read = object == (GMimeObject *)search->draft->text_part || object == (GMimeObject *)search->draft->html_part;
    if (search->type || read || !GMIME_IS_PART(object) || !parent || !is_type(parent, "multipart", "alternative") ||
        !is_type(object, "text", "*"))
        return;
    g_autofree char *text = read_content(GMIME_PART(object));
    if (strcasestr(text, search->words))
        search->type = g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object));
}

char *
draft_elsewhere(const struct draft *draft, const char *words)
{
    struct search search = {.draft = draft, .words = words};
    GMimeObject *root = draft->message ? g_mime_message_get_mime_part(draft->message) : NULL;
    if (root && !draft->sealed && GMIME_IS_MULTIPART(root))
        g_mime_multipart_foreach(GMIME_MULTIPART(root), search_half, &search);
    return search.type;
}

static void
set_content(struct draft *draft, GMimePart *part, char **kept, const char *text)
{
    if (!part || draft->sealed || strcmp(*kept, text) == 0)
        return;
    g_free(*kept);
    *kept = g_strdup(text);
    draft->changed = true;
    GMimeStream *memory = g_mime_stream_mem_new_with_buffer(text, strlen(text));
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(memory, GMIME_CONTENT_ENCODING_DEFAULT);
    g_object_unref(memory);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    g_mime_part_set_content(part, content);
    g_object_unref(content);
}

void
draft_set_text(struct draft *draft, const char *text)
{
    set_content(draft, draft->text_part, &draft->text, text);
}

void
draft_set_html(struct draft *draft, const char *html)
{
    set_content(draft, draft->html_part, &draft->html, html);
}

static char *
field_value(GMimeObject *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
    const char *raw = header ? g_mime_header_get_raw_value(header) : NULL;
    if (!raw)
        return NULL;
    g_auto(GStrv) lines = g_strsplit(raw, "\r\n", -1);
    g_autofree char *value = g_strjoinv("\n", lines);
    return g_strdup(g_strstrip(value));
}

enum outcome
draft_pour(struct draft *draft, reader_sink sink, void *user, struct fault *fault_out)
{
    GMimeStream *outlet = outlet_new(sink, user);
    bool whole = g_mime_object_write_content_to_stream(g_mime_message_get_mime_part(draft->message), NULL, outlet) >= 0;
    whole = outlet_finish(outlet) && whole;
    g_object_unref(outlet);
    return whole ? OUTCOME_OK : fault_set(fault_out, OUTCOME_DEFER, "EIO", "an agent's mail was not written whole");
}

void
draft_types(struct draft *draft, char **type_out, char **encoding_out)
{
    GMimeObject *root = g_mime_message_get_mime_part(draft->message);
    bool alone = root == (GMimeObject *)draft->text_part || root == (GMimeObject *)draft->html_part;
    *type_out = draft->changed && alone ? field_value(root, "Content-Type") : NULL;
    *encoding_out = draft->changed && alone ? field_value(root, "Content-Transfer-Encoding") : NULL;
}
