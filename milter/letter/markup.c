/*
 * markup.c - what an HTML element means to a reader of mail, by its name and attributes.
 *
 * Knows elements' shapes, how senders hide text (preheaders, padding against filters) and the class names and styles with
 * which Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Proton, Zoho and others mark history and signatures. Pure; looks at
 * 4 kB of a style at most.
 */
#include "markup.h"

#include <string.h>

#define STYLE_MOST 4096

/* Sorted by name, for bsearch(). */
static const struct element {
    const char *name;
    enum shape shape;
    bool empty;
} elements[] = {
    {"a", SHAPE_LINK, false},          {"address", SHAPE_BLOCK, false},    {"applet", SHAPE_UNSEEN, false},
    {"area", SHAPE_VOID, true},        {"article", SHAPE_BLOCK, false},    {"aside", SHAPE_BLOCK, false},
    {"audio", SHAPE_UNSEEN, false},    {"base", SHAPE_VOID, true},         {"blockquote", SHAPE_QUOTE, false},
    {"body", SHAPE_BLOCK, false},      {"br", SHAPE_BREAK, true},          {"canvas", SHAPE_UNSEEN, false},
    {"caption", SHAPE_BLOCK, false},   {"center", SHAPE_BLOCK, false},     {"col", SHAPE_VOID, true},
    {"dd", SHAPE_BLOCK, false},        {"details", SHAPE_BLOCK, false},    {"div", SHAPE_BLOCK, false},
    {"dl", SHAPE_PARAGRAPH, false},    {"dt", SHAPE_BLOCK, false},         {"embed", SHAPE_VOID, true},
    {"fieldset", SHAPE_BLOCK, false},  {"figcaption", SHAPE_BLOCK, false}, {"figure", SHAPE_BLOCK, false},
    {"footer", SHAPE_BLOCK, false},    {"form", SHAPE_BLOCK, false},       {"frame", SHAPE_VOID, true},
    {"h1", SHAPE_PARAGRAPH, false},    {"h2", SHAPE_PARAGRAPH, false},     {"h3", SHAPE_PARAGRAPH, false},
    {"h4", SHAPE_PARAGRAPH, false},    {"h5", SHAPE_PARAGRAPH, false},     {"h6", SHAPE_PARAGRAPH, false},
    {"head", SHAPE_UNSEEN, false},     {"header", SHAPE_BLOCK, false},     {"hr", SHAPE_RULE, true},
    {"iframe", SHAPE_UNSEEN, false},   {"img", SHAPE_IMAGE, true},         {"input", SHAPE_VOID, true},
    {"legend", SHAPE_BLOCK, false},    {"li", SHAPE_ITEM, false},          {"link", SHAPE_VOID, true},
    {"main", SHAPE_BLOCK, false},      {"meta", SHAPE_VOID, true},         {"nav", SHAPE_BLOCK, false},
    {"noframes", SHAPE_UNSEEN, false}, {"noscript", SHAPE_UNSEEN, false},  {"object", SHAPE_UNSEEN, false},
    {"ol", SHAPE_LIST, false},         {"option", SHAPE_UNSEEN, false},    {"p", SHAPE_PARAGRAPH, false},
    {"param", SHAPE_VOID, true},       {"pre", SHAPE_PRE, false},          {"script", SHAPE_UNSEEN, false},
    {"section", SHAPE_BLOCK, false},   {"select", SHAPE_UNSEEN, false},    {"style", SHAPE_UNSEEN, false},
    {"summary", SHAPE_BLOCK, false},   {"svg", SHAPE_UNSEEN, false},       {"table", SHAPE_PARAGRAPH, false},
    {"td", SHAPE_CELL, false},         {"template", SHAPE_UNSEEN, false},  {"textarea", SHAPE_BLOCK, false},
    {"th", SHAPE_CELL, false},         {"title", SHAPE_UNSEEN, false},     {"tr", SHAPE_ROW, false},
    {"ul", SHAPE_LIST, false},         {"video", SHAPE_UNSEEN, false},     {"wbr", SHAPE_VOID, true},
    {"xml", SHAPE_UNSEEN, false},
};

static int
compare(const void *name, const void *element)
{
    return strcmp(name, ((const struct element *)element)->name);
}

static const struct element *
find(const char *name)
{
    return bsearch(name, elements, G_N_ELEMENTS(elements), sizeof *elements, compare);
}

const char *
markup_attribute(const char *const *attributes, const char *name)
{
    for (guint i = 0; attributes && attributes[i]; i += 2)
        if (g_ascii_strcasecmp(attributes[i], name) == 0)
            return attributes[i + 1] ? attributes[i + 1] : "";
    return NULL;
}

/* The style in lower case without blanks, with a semicolon at each end; NULL: no style. Owned by caller. */
static char *
bare_style(const char *const *attributes)
{
    const char *style = markup_attribute(attributes, "style");
    if (!style)
        return NULL;
    GString *bare = g_string_new(";");
    for (const char *c = style; *c && bare->len < STYLE_MOST; c++)
        if (!g_ascii_isspace(*c))
            g_string_append_c(bare, g_ascii_tolower(*c));
    g_string_append_c(bare, ';');
    return g_string_free(bare, FALSE);
}

/* The value of one property of a bare style. Owned by caller; NULL: not set. */
static char *
property(const char *style, const char *name)
{
    g_autofree char *start = g_strdup_printf(";%s:", name);
    const char *at = strstr(style, start);
    if (!at)
        return NULL;
    at += strlen(start);
    return g_strndup(at, strcspn(at, ";!"));
}

static bool
is_zero(const char *style, const char *name)
{
    g_autofree char *value = property(style, name);
    return value && g_ascii_strtod(value, NULL) == 0 && (g_ascii_isdigit(*value) || *value == '.');
}

/* Gmail's and Outlook's indenting: a blockquote without a border quotes nobody. */
static bool
only_indents(const char *const *attributes)
{
    g_autofree char *style = bare_style(attributes);
    return style && !markup_attribute(attributes, "type") && !markup_attribute(attributes, "class") &&
           !markup_attribute(attributes, "cite") && strstr(style, ";border:none") && !strstr(style, "border-left:");
}

enum shape
markup_shape(const char *name, const char *const *attributes)
{
    const struct element *element = find(name);
    enum shape shape = element ? element->shape : SHAPE_INLINE;
    return shape == SHAPE_QUOTE && only_indents(attributes) ? SHAPE_BLOCK : shape;
}

bool
markup_is_empty(const char *name)
{
    const struct element *element = find(name);
    return element && element->empty;
}

enum sight
markup_sight(const char *const *attributes)
{
    if (markup_attribute(attributes, "hidden"))
        return SIGHT_HIDDEN;
    g_autofree char *style = bare_style(attributes);
    if (!style)
        return SIGHT_SAME;
    static const char *const hiding[] = {";display:none", ";visibility:hidden", ";mso-hide:all",
                                         ";left:-999",    ";text-indent:-999",  ";clip:rect(0"};
    for (guint i = 0; i < G_N_ELEMENTS(hiding); i++)
        if (strstr(style, hiding[i]))
            return SIGHT_HIDDEN;
    if (is_zero(style, "opacity") || is_zero(style, "max-height") || is_zero(style, "max-width") ||
        (strstr(style, ";overflow:hidden") && (is_zero(style, "height") || is_zero(style, "width"))))
        return SIGHT_HIDDEN;
    g_autofree char *color = property(style, "color"), *ground = property(style, "background-color");
    if (!ground)
        ground = property(style, "background");
    if (color && ground && *color && strcmp(color, ground) == 0)
        return SIGHT_HIDDEN;
    g_autofree char *size = property(style, "font-size");
    if (!size || !g_ascii_isdigit(*size))
        return SIGHT_SAME;
    double number = g_ascii_strtod(size, NULL);
    bool relative = strstr(size, "em") || strchr(size, '%');
    return number == 0 || (number < 2 && !relative) ? SIGHT_TINY : SIGHT_LEGIBLE;
}

/* The word stands in a list of class names, or is the end of one: Yahoo and Hotmail put their own in front. */
static bool
has_class(const char *list, const char *word)
{
    gsize width = strlen(word);
    for (const char *at = list; at && (at = strstr(at, word)); at += width)
        if (!at[width] || g_ascii_isspace(at[width]))
            return true;
    return false;
}

/* Outlook's line above its header block: border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm */
static bool
is_outlook_rule(const char *name, const char *const *attributes)
{
    g_autofree char *style = strcmp(name, "div") == 0 ? bare_style(attributes) : NULL;
    const char *top = style ? strstr(style, ";border-top:") : NULL;
    if (!top)
        return false;
    g_autofree char *value = g_strndup(top + 12, strcspn(top + 12, ";"));
    g_autofree char *padding = property(style, "padding");
    return strstr(value, "solid") && padding &&
           (g_str_has_prefix(padding, "3.0pt0") || g_str_has_prefix(padding, "3pt0"));
}

bool
markup_begins_history(const char *name, const char *const *attributes)
{
    static const char *const classes[] = {"gmail_quote",
                                          "gmail_quote_container",
                                          "gmail_attr",
                                          "moz-cite-prefix",
                                          "moz-email-headers-table",
                                          "yahoo_quoted",
                                          "yahoo-quoted",
                                          "protonmail_quote",
                                          "tutanota_quote",
                                          "zmail_extra",
                                          "OutlookMessageHeader",
                                          "WordSection1-quote",
                                          "front-blockquote",
                                          "ox-quote",
                                          "quote-header",
                                          "cite-prefix",
                                          "hmmessage-quote",
                                          "mail-quote-header",
                                          "skiff_quote",
                                          "freshdesk_quote"};
    static const char *const ids[] = {"divRplyFwdMsg",
                                      "appendonsend",
                                      "mail-editor-reference-message-container",
                                      "reply-intro",
                                      "OLK_SRC_BODY_SECTION",
                                      "isForwardContent",
                                      "isReplyContent",
                                      "stopSpelling",
                                      "zwchr",
                                      "origbody",
                                      "reply-quote",
                                      "replySplit",
                                      "oriMsgHtmlSeperator",
                                      "reply139content"};
    if (!attributes)
        return false;
    const char *class = markup_attribute(attributes, "class"), *id = markup_attribute(attributes, "id");
    const char *part = markup_attribute(attributes, "name"), *type = markup_attribute(attributes, "type");
    if (strcmp(name, "blockquote") == 0 && type && g_ascii_strcasecmp(type, "cite") == 0)
        return true;
    if (part && (strcmp(part, "messageReplySection") == 0 || (strcmp(name, "div") == 0 && strcmp(part, "quote") == 0)))
        return true; /* Spark; GMX */
    bool likely = class && (strstr(class, "quote") || strstr(class, "gmail_attr") || strstr(class, "cite-prefix") ||
                            strstr(class, "eader") || strstr(class, "extra"));
    for (guint i = 0; likely && i < G_N_ELEMENTS(classes); i++)
        if (has_class(class, classes[i]))
            return true;
    for (guint i = 0; id && i < G_N_ELEMENTS(ids); i++)
        if (has_class(id, ids[i]))
            return true;
    if (id && strstr(id, "yahoo_quoted_"))
        return true;
    return is_outlook_rule(name, attributes);
}

/* One of the names ends in it: gmail_signature, moz-signature, front-signature, AppleMailSignature, GMX's own "signature". */
static bool
ends_in_signature(const char *names)
{
    static const char word[] = "signature";
    while (names && (names = strcasestr(names, word))) {
        names += strlen(word);
        if (!*names || g_ascii_isspace(*names))
            return true;
    }
    return false;
}

bool
markup_begins_signature(const char *const *attributes)
{
    const char *class = markup_attribute(attributes, "class");
    const char *id = markup_attribute(attributes, "id"), *name = markup_attribute(attributes, "name");
    return ends_in_signature(class) || ends_in_signature(id) ||
           (class && has_class(class, "protonmail_signature_block-user")) || (id && strcmp(id, "signature_old") == 0) ||
           (name && strcmp(name, "messageSignatureSection") == 0) ||
           markup_attribute(attributes, "data-signature-widget"); /* eM Client, Spark, Mail.ru */
}
