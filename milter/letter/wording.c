/*
 * wording.c - what a part adds to the text that a person would read.
 *
 * Knows the readable types and their ways to plain text; all bounded by limits.h. One walk, one thread.
 */
#include "wording.h"

#include "attach.h"
#include "charset.h"
#include "enriched.h"
#include "entity.h"
#include "flowed.h"
#include "html.h"
#include "limits.h"
#include "rtf.h"
#include "uuencode.h"

#include <hearken/text.h>
#include <string.h>

static bool
is_html(const char *type)
{
    return strcmp(type, "text/html") == 0 || strcmp(type, "application/xhtml+xml") == 0;
}

/* A whole page that was sent as plain text. */
static bool
is_page(const char *text)
{
    text += g_str_has_prefix(text, "\xEF\xBB\xBF") ? 3 : 0;
    text += strspn(text, " \t\r\n");
    return g_ascii_strncasecmp(text, "<!doctype html", 14) == 0 || g_ascii_strncasecmp(text, "<html", 5) == 0;
}

bool
wording_is_readable(const char *type)
{
    static const char *const types[] = {"text/plain",    "text/enriched",   "text/richtext",
                                        "text/markdown", "text/x-markdown", "text/x-plain",
                                        "text/text",     "text/ascii",      "text/unknown"};
    for (guint i = 0; i < G_N_ELEMENTS(types); i++)
        if (strcmp(type, types[i]) == 0)
            return true;
    return is_html(type);
}

/* Octets that may still come behind what is there. */
static gsize
make_room(struct walk *walk)
{
    if (walk->text->len && walk->text->str[walk->text->len - 1] != '\n')
        g_string_append_c(walk->text, '\n');
    return LIMIT_TEXT - MIN(walk->text->len, LIMIT_TEXT);
}

static void
append(struct walk *walk, const char *text, gsize history_at)
{
    if (!*text)
        return;
    gsize room = make_room(walk);
    if (history_at != G_MAXSIZE && walk->history_at == G_MAXSIZE)
        walk->history_at = walk->text->len + history_at;
    g_autofree char *bounded = text_clean(text, -1, room ? room : 1);
    g_string_append(walk->text, room ? bounded : "");
}

/* What text_clean() made already: most mail. */
static void
append_clean(struct walk *walk, const char *text)
{
    gsize length = strlen(text);
    if (length && length <= make_room(walk))
        g_string_append_len(walk->text, text, (gssize)length);
    else
        append(walk, text, G_MAXSIZE);
}

void
wording_append(struct walk *walk, const char *text, bool html)
{
    struct page page = {.history_at = G_MAXSIZE};
    if (!html) {
        append(walk, text, G_MAXSIZE);
        return;
    }
    html_read(text, strlen(text), LIMIT_TEXT, &page);
    walk->letter->hidden_text |= page.hidden;
    walk->letter->from_html |= *page.text != '\0';
    append(walk, page.text, page.history_at);
    g_free(page.text);
}

static void
take_files(struct walk *walk, GByteArray *bytes, const char *path)
{
    g_autoptr(GPtrArray) files = uuencode_take(bytes);
    for (guint i = 0; files && i < files->len; i++) {
        const struct text_file *file = files->pdata[i];
        g_autofree char *below = g_strdup_printf("%s.%u", path, i + 1);
        g_autofree char *name = charset_text(file->name, strlen(file->name), NULL, walk->hint, LIMIT_FILENAME);
        attach_bytes(walk, file->bytes, below, name, file->mime, NULL);
    }
}

/* The set that the page itself names, where its part names none (<meta charset=…>, <?xml encoding=…?>). Owned by caller. */
static char *
page_charset(const GByteArray *bytes)
{
    g_autofree char *head = g_strndup(bytes->len ? (const char *)bytes->data : "", MIN(bytes->len, 2048));
    const char *found = strcasestr(head, "charset=");
    const char *value = found ? found + strlen("charset=") : NULL;
    if (!value && g_ascii_strncasecmp(head, "<?xml", 5) == 0 && (found = strcasestr(head, "encoding=")))
        value = found + strlen("encoding=");
    return value ? g_strndup(value + strspn(value, "\"' "), MIN(strcspn(value + strspn(value, "\"' "), "\"' />;?"), 40))
                 : g_strdup("");
}

void
wording_add(struct walk *walk, GMimePart *part, const char *path, const char *type)
{
    GMimeObject *object = GMIME_OBJECT(part);
    g_autoptr(GByteArray) bytes = source_text(part, LIMIT_TEXT_SOURCE);
    g_autofree char *charset = entity_parameter(object, "Content-Type", "charset", LIMIT_NAME);
    if (!is_html(type) && rtf_begins((const char *)bytes->data, bytes->len)) {
        g_autofree char *rich = rtf_text((const char *)bytes->data, bytes->len, LIMIT_TEXT);
        append(walk, rich, G_MAXSIZE);
        return;
    }
    if (!is_html(type))
        take_files(walk, bytes, path);
    if (is_html(type) && !*charset) {
        g_free(charset);
        charset = page_charset(bytes);
    }
    gsize limit = is_html(type) ? LIMIT_TEXT_SOURCE : LIMIT_TEXT;
    g_autofree char *text = charset_text((const char *)bytes->data, bytes->len, charset, walk->hint, limit);
    if (is_html(type) || is_page(text)) {
        wording_append(walk, text, true);
        return;
    }
    g_autofree char *format = entity_parameter(object, "Content-Type", "format", LIMIT_NAME);
    g_autofree char *delsp = entity_parameter(object, "Content-Type", "delsp", LIMIT_NAME);
    g_autofree char *whole = NULL;
    if (g_ascii_strcasecmp(format, "flowed") == 0)
        whole = flowed_join(text, g_ascii_strcasecmp(delsp, "yes") == 0);
    else if (strcmp(type, "text/enriched") == 0 || strcmp(type, "text/richtext") == 0)
        whole = enriched_read(text);
    if (whole)
        append(walk, whole, G_MAXSIZE);
    else
        append_clean(walk, text);
}

void
wording_keep(struct walk *walk, GString *to, GMimePart *part)
{
    if (to->len >= LIMIT_REPORT)
        return;
    g_autoptr(GByteArray) bytes = source_decode(part, LIMIT_REPORT);
    g_autofree char *text = charset_text((const char *)bytes->data, bytes->len, NULL, walk->hint, LIMIT_REPORT);
    g_string_append(to, text);
    g_string_append_c(to, '\n');
}

/* The value of a property of an unfolded calendar, escapes taken off (RFC 5545 3.3.11). */
static void
add_property(struct walk *walk, const char *calendar, const char *name)
{
    gsize width = strlen(name);
    for (const char *line = calendar; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (g_ascii_strncasecmp(line, name, width) != 0 || (line[width] != ':' && line[width] != ';'))
            continue;
        gsize length = strcspn(line, "\n");
        const char *value = memchr(line, ':', length);
        GString *plain = g_string_new(NULL);
        for (const char *c = value ? value + 1 : line + length; c < line + length; c++) {
            if (*c == '\\' && c + 1 < line + length)
                c++, g_string_append_c(plain, *c == 'n' || *c == 'N' ? '\n' : *c);
            else
                g_string_append_c(plain, *c);
        }
        append(walk, plain->str, G_MAXSIZE);
        g_string_free(plain, TRUE);
        return;
    }
}

void
wording_add_calendar(struct walk *walk)
{
    const char *event = strstr(walk->calendar->str, "BEGIN:VEVENT");
    if (!event)
        return;
    GString *unfolded = g_string_new(NULL);
    for (const char *c = event; *c; c++) {
        if (*c == '\n' && (c[1] == ' ' || c[1] == '\t'))
            c++;
        else if (*c != '\r')
            g_string_append_c(unfolded, *c);
    }
    static const char *const shown[] = {"SUMMARY", "LOCATION", "DESCRIPTION"};
    for (guint i = 0; i < G_N_ELEMENTS(shown); i++)
        add_property(walk, unfolded->str, shown[i]);
    g_string_free(unfolded, TRUE);
}

bool
wording_is_excuse(const char *text, gsize length)
{
    if (length >= 400) /* longer ones say something besides */
        return false;
    /* "Your program shows no HTML", in whatever language: should a person say it, the page says it, too. */
    g_autofree char *said = g_strstrip(g_strndup(text, length));
    bool link = g_str_has_prefix(said, "http") || g_str_has_prefix(said, "[cid:");
    return strcasestr(said, "html") || (link && !strpbrk(said, " \t\r\n"));
}
