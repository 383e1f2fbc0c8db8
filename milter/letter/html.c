/*
 * html.c - HTML as a person would read it, as plain text.
 *
 * libxml2's SAX parser gives elements and characters; here stand the rules of what they look like:
 * blocks break lines, list items get a dash, cells a tab, blockquotes "> ", links their target
 * where it says more than their text. What a person cannot see is dropped and flagged. The
 * containers that mail clients put around history are only marked, for trim.c decides. Depth is a
 * counter, not recursion; output is bounded. One parse, one thread.
 */
#include "html.h"

#include <hearken/text.h>
#include <libxml/HTMLparser.h>
#include <string.h>

#define DEPTH_MAX 512 /* elements deeper than this are flat */

struct writer {
    GString *text;
    gsize limit, history_at;
    guint depth, quotes, pre;
    guint hidden_depth;    /* depth at which hiding began; 0: visible */
    guint quote_depth[32]; /* depths at which blockquotes began */
    guint line_breaks;     /* owed before the next text */
    bool at_start, blank, hidden;
    char *href;
    gsize link_at;
};

static bool
is(const xmlChar *name, const char *word)
{
    return g_ascii_strcasecmp((const char *)name, word) == 0;
}

static bool
is_any(const xmlChar *name, const char *words)
{
    gsize width = strlen((const char *)name);
    for (const char *at = words; (at = strstr(at, (const char *)name)); at++)
        if ((at == words || at[-1] == ' ') && (at[width] == ' ' || !at[width]))
            return true;
    return false;
}

static const char blocks[] =
    "p div table tr ul ol dl li dt dd blockquote h1 h2 h3 h4 h5 h6 pre hr form fieldset section "
    "article header footer address center body";
static const char unseen[] = "head style script title meta link noscript template object embed applet iframe select "
                             "textarea option svg math audio video canvas xml o:p";

static const char *
attribute(const xmlChar **attributes, const char *name)
{
    for (guint i = 0; attributes && attributes[i]; i += 2)
        if (is(attributes[i], name))
            return attributes[i + 1] ? (const char *)attributes[i + 1] : "";
    return NULL;
}

/* "display : none" in a style attribute: compared without blanks, in lower case. */
static bool
is_hidden(const xmlChar **attributes)
{
    static const char *const styles[] = {"display:none", "visibility:hidden", "font-size:0;",
                                         "font-size:0p", "max-height:0",      "opacity:0;",
                                         "mso-hide:all", "font-size:1p",      "line-height:0;"};
    const char *style = attribute(attributes, "style");
    if (attribute(attributes, "hidden"))
        return true;
    if (!style)
        return false;
    GString *bare = g_string_new(NULL);
    for (const char *c = style; *c && bare->len < 4096; c++)
        if (!g_ascii_isspace(*c))
            g_string_append_c(bare, g_ascii_tolower(*c));
    g_string_append_c(bare, ';');
    bool hidden = false;
    for (guint i = 0; i < G_N_ELEMENTS(styles); i++)
        hidden |= strstr(bare->str, styles[i]) != NULL;
    g_string_free(bare, TRUE);
    return hidden;
}

static bool
has_word(const char *list, const char *word)
{
    const char *at = list ? strstr(list, word) : NULL;
    return at && (at == list || g_ascii_isspace(at[-1]));
}

/* Containers that clients put around what is being answered. */
static bool
begins_history(const xmlChar *name, const xmlChar **attributes)
{
    const char *class = attribute(attributes, "class"), *id = attribute(attributes, "id");
    if (is(name, "blockquote") && attribute(attributes, "type") && strcmp(attribute(attributes, "type"), "cite") == 0)
        return true;
    return has_word(class, "gmail_quote") || has_word(class, "gmail_extra") || has_word(class, "moz-cite-prefix") ||
           has_word(class, "yahoo_quoted") || has_word(class, "protonmail_quote") ||
           has_word(class, "tutanota_quote") || has_word(class, "OutlookMessageHeader") ||
           has_word(class, "WordSection1-quote") || has_word(id, "divRplyFwdMsg") || has_word(id, "appendonsend") ||
           has_word(id, "mail-editor-reference-message-container") || has_word(id, "reply-intro") ||
           has_word(id, "OLK_SRC_BODY_SECTION") || has_word(id, "isForwardContent") || has_word(id, "isReplyContent");
}

/* Outlook draws a line above the header block: border:none;border-top:solid #E1E1E1 1.0pt */
static bool
is_outlook_rule(const xmlChar *name, const xmlChar **attributes)
{
    const char *style = is(name, "div") ? attribute(attributes, "style") : NULL;
    return style && strstr(style, "border-top:solid") && strstr(style, "padding:3.0pt 0");
}

static void
put_breaks(struct writer *writer)
{
    if (!writer->line_breaks)
        return;
    if (!writer->at_start)
        for (guint i = 0; i < writer->line_breaks; i++)
            g_string_append_c(writer->text, '\n');
    writer->line_breaks = 0;
    writer->blank = false;
    for (guint i = 0; i < writer->quotes; i++)
        g_string_append(writer->text, "> ");
}

static void
owe_breaks(struct writer *writer, guint count)
{
    writer->line_breaks = MAX(writer->line_breaks, count);
}

static void
put_text(struct writer *writer, const char *text, gsize length)
{
    for (gsize i = 0; i < length && writer->text->len < writer->limit; i++) {
        char c = text[i];
        bool space = !writer->pre && strchr(" \t\r\n", c);
        if (space) {
            writer->blank = true;
            continue;
        }
        if (writer->pre && (c == '\n')) {
            put_breaks(writer);
            writer->line_breaks = 1;
            writer->at_start = false;
            continue;
        }
        if (c == '\r')
            continue;
        bool fresh = writer->line_breaks > 0 || writer->at_start;
        if (writer->line_breaks)
            put_breaks(writer);
        if (writer->blank && !fresh)
            g_string_append_c(writer->text, ' ');
        writer->blank = false;
        writer->at_start = false;
        g_string_append_c(writer->text, c);
    }
}

static void
open_quote(struct writer *writer)
{
    owe_breaks(writer, 1);
    if (writer->quotes < G_N_ELEMENTS(writer->quote_depth))
        writer->quote_depth[writer->quotes++] = writer->depth;
}

static void
open_block(struct writer *writer, const xmlChar *name)
{
    bool paragraph = is_any(name, "p h1 h2 h3 h4 h5 h6 table ul ol dl pre blockquote");
    owe_breaks(writer, paragraph ? 2 : 1);
    if (is(name, "li")) {
        put_text(writer, "- ", 2);
        writer->blank = true;
    } else if (is(name, "hr")) {
        put_text(writer, "---", 3);
        owe_breaks(writer, 1);
    }
    writer->pre += is(name, "pre");
}

static void
on_start(void *user, const xmlChar *name, const xmlChar **attributes)
{
    struct writer *writer = user;
    if (writer->depth >= DEPTH_MAX)
        return;
    bool empty = is_any(name, "br hr img meta link input col area base wbr");
    if (!empty)
        writer->depth++;
    if (writer->hidden_depth)
        return;
    if (is_any(name, unseen)) {
        writer->hidden_depth = empty ? 0 : writer->depth;
        return;
    }
    if (!empty && is_hidden(attributes)) {
        writer->hidden_depth = writer->depth;
        writer->hidden = true;
        return;
    }
    if (writer->history_at == G_MAXSIZE && (begins_history(name, attributes) || is_outlook_rule(name, attributes)))
        writer->history_at = writer->text->len;
    if (is(name, "br")) {
        put_breaks(writer);
        writer->at_start = false;
        writer->line_breaks = 1;
    } else if (is(name, "blockquote")) {
        open_quote(writer);
    } else if (is_any(name, "td th")) {
        writer->blank = true;
    } else if (is_any(name, blocks)) {
        open_block(writer, name);
    } else if (is(name, "img")) {
        const char *alt = attribute(attributes, "alt");
        if (alt && *alt && strlen(alt) < 200)
            put_text(writer, alt, strlen(alt));
    } else if (is(name, "a")) {
        g_free(writer->href);
        writer->href = g_strdup(attribute(attributes, "href"));
        writer->link_at = writer->text->len;
    }
}

/* "the form (https://example.org/form)": only where the target is no repetition of the text. */
static void
close_link(struct writer *writer)
{
    const char *href = writer->href;
    bool web = href && (g_str_has_prefix(href, "http://") || g_str_has_prefix(href, "https://"));
    if (web && strlen(href) < 500 && writer->text->len > writer->link_at) {
        const char *said = writer->text->str + writer->link_at;
        const char *host = strstr(href, "//") + 2;
        g_autofree char *bare = g_strndup(host, strcspn(host, "/?#"));
        if (!strstr(said, bare)) {
            g_autofree char *target = g_strdup_printf(" (%s)", href);
            writer->blank = false;
            g_string_append(writer->text, target);
        }
    }
    g_clear_pointer(&writer->href, g_free);
}

static void
on_end(void *user, const xmlChar *name)
{
    struct writer *writer = user;
    if (is_any(name, "br hr img meta link input col area base wbr") || writer->depth == 0)
        return;
    guint depth = writer->depth--;
    if (writer->hidden_depth) {
        if (depth <= writer->hidden_depth)
            writer->hidden_depth = 0;
        return;
    }
    if (writer->quotes && writer->quote_depth[writer->quotes - 1] >= depth) {
        writer->quotes--;
        owe_breaks(writer, 1);
    } else if (is_any(name, blocks)) {
        owe_breaks(writer, is_any(name, "p h1 h2 h3 h4 h5 h6 table ul ol dl pre") ? 2 : 1);
        writer->pre -= is(name, "pre") && writer->pre;
    } else if (is(name, "a")) {
        close_link(writer);
    }
}

static void
on_characters(void *user, const xmlChar *text, int length)
{
    struct writer *writer = user;
    if (!writer->hidden_depth)
        put_text(writer, (const char *)text, (gsize)length);
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
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER);
    for (gsize at = 0; at < length && writer.text->len < limit; at += 65536)
        htmlParseChunk(parser, html + at, (int)MIN(length - at, 65536), 0);
    htmlParseChunk(parser, NULL, 0, 1);
    if (parser->myDoc)
        xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
    g_free(writer.href);
    gsize before = writer.text->len;
    page_out->text = text_clean(writer.text->str, (gssize)writer.text->len, limit);
    page_out->history_at = strlen(page_out->text) == before || writer.history_at == G_MAXSIZE
                               ? writer.history_at
                               : MIN(writer.history_at, strlen(page_out->text));
    page_out->hidden = writer.hidden;
    g_string_free(writer.text, TRUE);
}
