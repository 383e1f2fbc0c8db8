/*
 * html.c - HTML as a person would read it, as plain text.
 *
 * libxml2's SAX parser gives elements and characters, markup.c what they mean; here stands how it is written down: blocks
 * break lines, items get a dash or a number, cells a tab, quotes "> ", signatures "-- ", links their target where it says
 * more than their text. What a person cannot see is left out and flagged. Where a client's own container of history begins is
 * only noted, for trim.c decides. Depth is a counter, not recursion; output is bounded. One parse, one thread.
 */
#include "html.h"

#include "markup.h"

#include <hearken/text.h>
#include <libxml/HTMLparser.h>
#include <string.h>

#define DEPTH_MAX      512 /* elements deeper than this are flat */
#define QUOTES_MAX     32
#define LISTS_MAX      16
#define CONDITION_MOST 200
#define HREF_MOST      500 /* octets of a link's target: longer ones are for machines */

struct writer {
    GString *text;
    gsize limit, history_at;
    guint depth, flat;               /* open elements; those beyond DEPTH_MAX */
    guint hidden_depth;              /* depth at which hiding began; 0: visible */
    guint tiny_depth, legible_depth; /* where text became too small to read, and large again within; 0: not */
    guint quotes, quote_depth[QUOTES_MAX];
    guint lists, list_depth[LISTS_MAX], items[LISTS_MAX]; /* items: the next number; 0: dashes */
    guint pre, line_breaks;                               /* open <pre>; breaks owed before the next text */
    bool at_start, blank, tab, hidden, sign;
    char *href;
    gsize link_at;
};

static void
put_breaks(struct writer *writer)
{
    if (!writer->line_breaks)
        return;
    if (!writer->at_start)
        for (guint i = 0; i < writer->line_breaks; i++)
            g_string_append_c(writer->text, '\n');
    writer->line_breaks = 0;
    writer->blank = writer->tab = false;
    for (guint i = 0; i < writer->quotes; i++)
        g_string_append(writer->text, "> ");
}

static void
owe_breaks(struct writer *writer, guint count)
{
    writer->line_breaks = MAX(writer->line_breaks, count);
}

/* What stands between the text so far and the next word. */
static void
put_gap(struct writer *writer)
{
    bool fresh = writer->line_breaks > 0 || writer->at_start;
    put_breaks(writer);
    if (writer->sign) { /* RFC 3676 4.3, for a client's own mark */
        writer->sign = false;
        g_string_append(writer->text, "-- ");
        writer->at_start = false;
        writer->line_breaks = 1;
        put_breaks(writer);
    }
    if (writer->tab && !fresh)
        g_string_append_c(writer->text, '\t');
    else if (writer->blank && !fresh)
        g_string_append_c(writer->text, ' ');
    writer->blank = writer->tab = writer->at_start = false;
}

static void
put_preformatted(struct writer *writer, const char *text, gsize length)
{
    for (gsize i = 0; i < length && writer->text->len < writer->limit; i++) {
        if (text[i] == '\n') {
            put_breaks(writer);
            writer->line_breaks = 1;
            writer->at_start = false;
        } else if (text[i] != '\r') {
            put_gap(writer);
            g_string_append_c(writer->text, text[i]);
        }
    }
}

static gsize
word_length(const char *text, gsize length)
{
    gsize end = 0;
    while (end < length && text[end] != ' ' && text[end] != '\n' && text[end] != '\t' && text[end] != '\r' &&
           (guchar)text[end] != 0xC2)
        end++;
    return end;
}

static void
put_text(struct writer *writer, const char *text, gsize length)
{
    if (writer->pre) {
        put_preformatted(writer, text, length);
        return;
    }
    for (gsize i = 0; i < length && writer->text->len < writer->limit;) {
        gsize word = word_length(text + i, length - i);
        if (word) {
            put_gap(writer);
            g_string_append_len(writer->text, text + i, (gssize)word);
            i += word;
        } else if ((guchar)text[i] == 0xC2) { /* U+00A0 is a blank that stays */
            bool hard = i + 1 < length && (guchar)text[i + 1] == 0xA0;
            gsize width = MIN(length - i, 2);
            put_gap(writer);
            g_string_append_len(writer->text, hard ? " " : text + i, hard ? 1 : (gssize)width);
            i += width;
        } else {
            writer->blank = true;
            i++;
        }
    }
}

static void
open_quote(struct writer *writer)
{
    owe_breaks(writer, 1);
    if (writer->quotes < QUOTES_MAX)
        writer->quote_depth[writer->quotes++] = writer->depth;
}

static void
open_list(struct writer *writer, bool numbered)
{
    owe_breaks(writer, writer->lists ? 1 : 2);
    if (writer->lists < LISTS_MAX) {
        writer->list_depth[writer->lists] = writer->depth;
        writer->items[writer->lists++] = numbered;
    }
}

static void
open_item(struct writer *writer)
{
    owe_breaks(writer, 1);
    put_gap(writer);
    for (guint i = 1; i < writer->lists; i++)
        g_string_append(writer->text, "  ");
    guint *number = writer->lists ? &writer->items[writer->lists - 1] : NULL;
    if (number && *number)
        g_string_append_printf(writer->text, "%u. ", (*number)++);
    else
        g_string_append(writer->text, "- ");
}

static void
open_cell(struct writer *writer)
{
    writer->tab = !writer->line_breaks && !writer->at_start;
}

static void
open_link(struct writer *writer, const char *const *attributes)
{
    g_free(writer->href);
    writer->href = g_strdup(markup_attribute(attributes, "href"));
    writer->link_at = writer->text->len;
}

static void
open_shape(struct writer *writer, const char *name, enum shape shape, const char *const *attributes)
{
    const char *alt;
    switch (shape) {
    case SHAPE_BLOCK:
    case SHAPE_ROW:
        owe_breaks(writer, 1);
        break;
    case SHAPE_PRE:
        writer->pre++;
        owe_breaks(writer, 2);
        break;
    case SHAPE_PARAGRAPH:
        owe_breaks(writer, 2);
        break;
    case SHAPE_BREAK:
        put_breaks(writer);
        writer->at_start = false;
        writer->line_breaks = 1;
        break;
    case SHAPE_RULE:
        owe_breaks(writer, 1);
        put_text(writer, "---", 3);
        owe_breaks(writer, 1);
        break;
    case SHAPE_QUOTE:
        open_quote(writer);
        break;
    case SHAPE_LIST:
        open_list(writer, strcmp(name, "ol") == 0);
        break;
    case SHAPE_ITEM:
        open_item(writer);
        break;
    case SHAPE_CELL:
        open_cell(writer);
        break;
    case SHAPE_LINK:
        open_link(writer, attributes);
        break;
    case SHAPE_IMAGE:
        alt = markup_attribute(attributes, "alt");
        if (alt && strlen(alt) < 200)
            put_text(writer, alt, strlen(alt));
        break;
    default:
        break;
    }
}

/* Whether the element's text is not to be seen; begins the hiding. */
static bool
hides(struct writer *writer, enum shape shape, const char *const *attributes)
{
    if (shape == SHAPE_UNSEEN) {
        writer->hidden_depth = writer->depth;
        return true;
    }
    enum sight sight = attributes ? markup_sight(attributes) : SIGHT_SAME;
    if (sight == SIGHT_HIDDEN) {
        writer->hidden_depth = writer->depth;
        writer->hidden = true;
    } else if (sight == SIGHT_TINY && !writer->tiny_depth) {
        writer->tiny_depth = writer->depth;
    } else if (sight == SIGHT_LEGIBLE && writer->tiny_depth && !writer->legible_depth) {
        writer->legible_depth = writer->depth;
    }
    return sight == SIGHT_HIDDEN;
}

static void
on_start(void *user, const xmlChar *xml_name, const xmlChar **xml_attributes)
{
    struct writer *writer = user;
    const char *name = (const char *)xml_name;
    const char *const *attributes = (const char *const *)(void *)xml_attributes;
    bool empty = markup_is_empty(name);
    if (!empty && writer->depth >= DEPTH_MAX) {
        writer->flat++;
        return;
    }
    writer->depth += !empty;
    enum shape shape = markup_shape(name, attributes);
    if (writer->hidden_depth || (!empty && hides(writer, shape, attributes)))
        return;
    if (attributes && writer->history_at == G_MAXSIZE && markup_begins_history(name, attributes))
        writer->history_at = writer->text->len;
    if (attributes && markup_begins_signature(attributes)) {
        owe_breaks(writer, 1);
        writer->sign = true;
    }
    open_shape(writer, name, shape, attributes);
}

/* "the form (https://example.org/form)": only where the target is no repetition of the text. */
static void
close_link(struct writer *writer)
{
    const char *href = writer->href;
    bool web = href && (g_str_has_prefix(href, "http://") || g_str_has_prefix(href, "https://"));
    bool mail = href && g_ascii_strncasecmp(href, "mailto:", 7) == 0;
    if ((web || mail) && strlen(href) < HREF_MOST && writer->text->len > writer->link_at) {
        const char *said = writer->text->str + writer->link_at, *target = mail ? href + 7 : href;
        const char *core = mail ? target : strstr(href, "//") + 2;
        g_autofree char *bare = g_strndup(core, strcspn(core, mail ? "?" : "/?#"));
        g_autofree char *shown = mail ? g_strdup(bare) : g_strdup(target);
        if (*bare && !strstr(said, bare)) {
            writer->blank = false;
            g_string_append_printf(writer->text, " (%s)", shown);
        }
    }
    g_clear_pointer(&writer->href, g_free);
}

static void
close_shape(struct writer *writer, const char *name, guint depth)
{
    if (writer->quotes && writer->quote_depth[writer->quotes - 1] >= depth) {
        writer->quotes--;
        owe_breaks(writer, 1);
        return;
    }
    if (writer->lists && writer->list_depth[writer->lists - 1] >= depth)
        writer->lists--;
    switch (markup_shape(name, NULL)) {
    case SHAPE_PRE:
        writer->pre -= writer->pre > 0;
        owe_breaks(writer, 2);
        break;
    case SHAPE_PARAGRAPH:
        owe_breaks(writer, 2);
        break;
    case SHAPE_LIST:
        owe_breaks(writer, writer->lists ? 1 : 2);
        break;
    case SHAPE_BLOCK:
    case SHAPE_ROW:
    case SHAPE_ITEM:
    case SHAPE_QUOTE:
        owe_breaks(writer, 1);
        break;
    case SHAPE_LINK:
        close_link(writer);
        break;
    default:
        break;
    }
}

static void
on_end(void *user, const xmlChar *xml_name)
{
    struct writer *writer = user;
    const char *name = (const char *)xml_name;
    if (markup_is_empty(name) || writer->depth == 0)
        return;
    if (writer->flat) {
        writer->flat--;
        return;
    }
    guint depth = writer->depth--;
    if (writer->hidden_depth) {
        if (depth <= writer->hidden_depth)
            writer->hidden_depth = 0;
        return;
    }
    if (writer->legible_depth >= depth)
        writer->legible_depth = 0;
    if (writer->tiny_depth >= depth)
        writer->tiny_depth = 0;
    close_shape(writer, name, depth);
}

static void
on_characters(void *user, const xmlChar *text, int length)
{
    struct writer *writer = user;
    bool tiny = writer->tiny_depth && !writer->legible_depth;
    if (tiny)
        for (int i = 0; i < length; i++)
            writer->hidden |= !g_ascii_isspace(text[i]);
    if (writer->sign) { /* the client's own mark stands in the text already */
        const char *words = (const char *)text;
        gsize blanks = strspn(words, " \t\r\n");
        writer->sign = blanks + 2 > (gsize)length || strncmp(words + blanks, "--", 2) != 0;
    }
    if (!writer->hidden_depth && !tiny)
        put_text(writer, (const char *)text, (gsize)length);
}

/* Word's "<![if !supportLists]>" and "<![endif]>", which browsers take for comments and libxml2 for text. */
static void
blank_conditions(char *html)
{
    for (char *at = html; (at = strstr(at, "<!["));) {
        char *end = memchr(at, '>', strnlen(at, CONDITION_MOST));
        if (end && end[-1] == ']')
            memset(at, ' ', (gsize)(end - at) + 1);
        at += 3;
    }
}

void
html_read(const char *html, gsize length, gsize limit, struct page *page_out)
{
    htmlSAXHandler handler = {.startElement = on_start,
                              .endElement = on_end,
                              .characters = on_characters,
                              .cdataBlock = on_characters,
                              .ignorableWhitespace = on_characters};
    struct writer writer = {.text = g_string_new(NULL), .limit = limit, .history_at = G_MAXSIZE, .at_start = true};
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&handler, &writer, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_RECOVER);
    g_autofree char *own = g_strndup(html, length);
    blank_conditions(own);
    for (gsize at = 0; at < length && writer.text->len < limit; at += 65536)
        htmlParseChunk(parser, own + at, (int)MIN(length - at, 65536), 0);
    htmlParseChunk(parser, NULL, 0, 1);
    if (parser->myDoc)
        xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
    g_free(writer.href);
    page_out->text = text_clean(writer.text->str, (gssize)writer.text->len, limit);
    page_out->history_at = writer.history_at;
    if (writer.history_at != G_MAXSIZE) /* cleaning may have made the text shorter */
        page_out->history_at = MIN(writer.history_at, strlen(page_out->text));
    page_out->hidden = writer.hidden;
    g_string_free(writer.text, TRUE);
}
