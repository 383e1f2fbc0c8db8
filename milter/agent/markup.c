/*
 * markup.c - the HTML half of an agent's mail: the same command lines found and cut, words put in.
 *
 * A scanner of tags and text, not a parser: it only needs to know where a visible line begins and ends
 * in the octets, for all else must stay as the agent's client wrote it. What it is not sure of it does
 * not cut: then the mail is refused and the agent sends plain text. Quoted history and hidden elements
 * end the lines that are looked at. Pure, linear.
 */
#include <hearken/agent.h>
#include <hearken/text.h>

#include <string.h>

enum token { TOKEN_END, TOKEN_TEXT, TOKEN_TAG };

struct scanner {
    const char *html;
    gsize at, from; /* the token is [from, at) */
    char name[16];  /* of a tag, lower case; "/p" closes */
    bool stops;     /* history or hidden text begins here */
};

static const char *const block_names[] = {"p",   "div",  "br",   "tr",      "td",      "li",     "ul", "ol",
                                          "h1",  "h2",   "h3",   "h4",      "h5",      "h6",     "hr", "table",
                                          "pre", "body", "html", "section", "article", "center", NULL};

static bool
is_block(const char *name)
{
    return g_strv_contains(block_names, *name == '/' ? name + 1 : name);
}

/* Behind the element's end: its content is never shown. */
static void
skip_element(struct scanner *scanner)
{
    g_autofree char *closing = g_strconcat("</", scanner->name, NULL);
    const char *end = strcasestr(scanner->html + scanner->at, closing);
    const char *bracket = end ? strchr(end, '>') : NULL;
    scanner->at = bracket ? (gsize)(bracket + 1 - scanner->html) : strlen(scanner->html);
}

/* The end of a tag; a > within quotes is none. */
static gsize
tag_end(const char *html, gsize at)
{
    char quote = 0;
    for (; html[at] && (quote || html[at] != '>'); at++) {
        if (quote && html[at] == quote)
            quote = 0;
        else if (!quote && (html[at] == '"' || html[at] == '\'') && html[at - 1] == '=')
            quote = html[at];
    }
    return html[at] ? at + 1 : at;
}

/* display:none, font-size: 0, the attribute hidden; not font-size: 0.9em, nor overflow: hidden. */
static bool
is_hidden(const char *lower)
{
    static const char *const styles[] = {"display:none", "visibility:hidden", "font-size:0",
                                         "opacity:0",    "mso-hide:all",      NULL};
    g_auto(GStrv) words = g_strsplit_set(lower, " \t\r\n", -1);
    g_autofree char *tight = g_strjoinv("", words);
    for (guint i = 0; styles[i]; i++) {
        const char *found = strstr(tight, styles[i]);
        const char *behind = found ? found + strlen(styles[i]) : "";
        if (found && !(*behind == '.' && strspn(behind + 1, "0") < strspn(behind + 1, "0123456789")))
            return true;
    }
    for (char **word = words; *word; word++)
        if (strcmp(*word, "hidden") == 0 || strcmp(*word, "hidden>") == 0 || g_str_has_prefix(*word, "hidden="))
            return true;
    return false;
}

/* What clients write around history, and what readers do not see. */
static bool
tag_stops(const char *tag)
{
    static const char *const signs[] = {"gmail_quote",
                                        "gmail_attr",
                                        "moz-cite-prefix",
                                        "divrplyfwdmsg",
                                        "appendonsend",
                                        "yahoo_quoted",
                                        "protonmail_quote",
                                        "moz-forward-container",
                                        "mail-editor-reference",
                                        "zwchr",
                                        "signature",
                                        "ms-outlook-mobile-reference",
                                        NULL};
    g_autofree char *lower = g_ascii_strdown(tag, -1);
    for (guint i = 0; signs[i]; i++)
        if (strstr(lower, signs[i]))
            return true;
    bool ruled = strstr(lower, "border-top:solid") && strstr(lower, "padding:3.0pt 0"); /* Outlook, above its history */
    return g_str_has_prefix(lower, "<blockquote") || ruled || is_hidden(lower);
}

static enum token
read_tag(struct scanner *scanner)
{
    static const char *const unseen[] = {"head", "style", "script", "title", "template", NULL};
    const char *html = scanner->html;
    if (g_str_has_prefix(html + scanner->from, "<!--")) {
        const char *end = strstr(html + scanner->from, "-->");
        scanner->at = end ? (gsize)(end + 3 - html) : strlen(html);
        g_strlcpy(scanner->name, "!", sizeof scanner->name);
        return TOKEN_TAG;
    }
    scanner->at = tag_end(html, scanner->from + 1);
    gsize width = 0;
    for (const char *c = html + scanner->from + 1;
         width + 1 < sizeof scanner->name && (g_ascii_isalnum(*c) || (*c == '/' && !width)); c++)
        scanner->name[width++] = g_ascii_tolower(*c);
    scanner->name[width] = '\0';
    g_autofree char *tag = g_strndup(html + scanner->from, scanner->at - scanner->from);
    bool shown = !g_strv_contains(unseen, scanner->name);
    scanner->stops = shown && tag_stops(tag); /* Outlook on the web: <style style="display:none"> */
    if (!shown)
        skip_element(scanner);
    return TOKEN_TAG;
}

static enum token
next_token(struct scanner *scanner)
{
    const char *html = scanner->html;
    scanner->from = scanner->at;
    scanner->stops = false;
    *scanner->name = '\0';
    if (!html[scanner->at])
        return TOKEN_END;
    char second = html[scanner->at + 1];
    if (html[scanner->at] == '<' && (g_ascii_isalpha(second) || second == '/' || second == '!' || second == '?'))
        return read_tag(scanner);
    const char *end = strchrnul(html + scanner->at + 1, '<');
    scanner->at = (gsize)(end - html);
    return TOKEN_TEXT;
}

/* The characters that stand for others where a command may hold them. */
static void
decode(GString *to, const char *from, gsize length)
{
    static const struct {
        const char *name, *text;
    } entities[] = {{"amp;", "&"},  {"lt;", "<"},   {"gt;", ">"}, {"quot;", "\""},
                    {"apos;", "'"}, {"nbsp;", " "}, {"num;", "#"}};
    const char *end = from + length;
    while (from < end) {
        const char *text = NULL;
        gsize width = 0;
        for (guint i = 0; *from == '&' && i < G_N_ELEMENTS(entities); i++)
            if (g_str_has_prefix(from + 1, entities[i].name)) {
                text = entities[i].text;
                width = strlen(entities[i].name) + 1;
            }
        if (text) {
            g_string_append(to, text);
        } else if (from[0] == '&' && from[1] == '#') {
            bool hex = (from[2] | 32) == 'x';
            char *stop;
            guint64 code = g_ascii_strtoull(from + 2 + hex, &stop, hex ? 16 : 10);
            if (code && code < 0x110000 && g_unichar_validate((gunichar)code))
                g_string_append_unichar(to, (gunichar)code);
            width = (gsize)(stop - from) + (*stop == ';');
        } else {
            g_string_append_c(to, *from);
            width = 1;
        }
        from += width;
    }
}

/* One visible line and the octets that make it. */
struct line {
    GString *text;
    GArray *ranges;   /* of struct range: its text tokens */
    gsize block_from; /* of the <p> or <div> that holds nothing else; G_MAXSIZE */
    char block[16];
    bool ended_by_stop;
};

struct range {
    gsize from, to;
};

static void
line_reset(struct line *line)
{
    g_string_truncate(line->text, 0);
    g_array_set_size(line->ranges, 0);
}

/* Reads on to the next line that shows something; false at the end. closing_out: the range of the tag that ended it. */
static bool
next_line(struct scanner *scanner, struct line *line, struct range *closing_out)
{
    line_reset(line);
    for (;;) {
        enum token token = next_token(scanner);
        struct range range = {scanner->from, scanner->at};
        bool breaks = token == TOKEN_END || (token == TOKEN_TAG && (scanner->stops || is_block(scanner->name)));
        if (token == TOKEN_TEXT) {
            decode(line->text, scanner->html + range.from, range.to - range.from);
            g_array_append_val(line->ranges, range);
        }
        if (!breaks)
            continue;
        g_autofree char *shown = text_line(line->text->str, -1, 1000);
        *closing_out = range;
        line->ended_by_stop = token == TOKEN_END || scanner->stops;
        if (*shown) {
            g_string_assign(line->text, shown);
            return true;
        }
        if (line->ended_by_stop)
            return false;
        line_reset(line);
        bool opens = strcmp(scanner->name, "p") == 0 || strcmp(scanner->name, "div") == 0;
        line->block_from = opens ? range.from : G_MAXSIZE;
        g_strlcpy(line->block, scanner->name, sizeof line->block);
    }
}

static void
line_init(struct line *line)
{
    *line = (struct line){g_string_new(NULL), g_array_new(FALSE, FALSE, sizeof(struct range)), G_MAXSIZE, "", false};
}

static void
line_clear(struct line *line)
{
    g_string_free(line->text, TRUE);
    g_array_unref(line->ranges);
}

char *
markup_opening(const char *html, guint limit)
{
    struct scanner scanner = {.html = html};
    struct line line;
    struct range closing;
    GString *text = g_string_new(NULL);
    line_init(&line);
    while (limit-- && next_line(&scanner, &line, &closing)) {
        g_string_append_printf(text, "%s\n", line.text->str);
        if (line.ended_by_stop)
            break;
    }
    line_clear(&line);
    return g_string_free(text, FALSE);
}

/* What goes with a command's line: its element where that holds nothing else, else its words and the <br> behind. A
 * tag at which history or hidden text begins stays: without it they would be new text. */
static void
mark_line(const struct line *line, const struct scanner *scanner, const struct range *closing, GArray *cuts)
{
    bool closed = !scanner->stops && *scanner->name == '/' && strcmp(scanner->name + 1, line->block) == 0;
    if (line->block_from != G_MAXSIZE && closed) {
        struct range whole = {line->block_from, closing->to};
        g_array_append_val(cuts, whole);
        return;
    }
    g_array_append_vals(cuts, line->ranges->data, line->ranges->len);
    if (!scanner->stops && strcmp(scanner->name, "br") == 0)
        g_array_append_val(cuts, *closing);
}

enum outcome
markup_cut(const char *html, const struct commands *commands, char **cut_out, struct fault *fault_out)
{
    struct scanner scanner = {.html = html};
    struct line line;
    struct range closing;
    g_autoptr(GArray) cuts = g_array_new(FALSE, FALSE, sizeof(struct range));
    line_init(&line);
    guint found = 0;
    while (found < commands->count && next_line(&scanner, &line, &closing) &&
           strcmp(line.text->str, commands->list[found].line) == 0) {
        mark_line(&line, &scanner, &closing, cuts);
        line.block_from = G_MAXSIZE;
        found++;
        if (line.ended_by_stop)
            break;
    }
    line_clear(&line);
    if (found < commands->count)
        return fault_set(
            fault_out, OUTCOME_REFUSE, "command",
            "line %u: the HTML half of the mail does not begin with #%s as the text does; send it as plain text",
            commands->list[found].number, commands->list[found].verb);
    GString *kept = g_string_new(NULL);
    gsize at = 0;
    for (guint i = 0; i < cuts->len; i++) {
        const struct range *cut = &g_array_index(cuts, struct range, i);
        if (cut->from > at)
            g_string_append_len(kept, html + at, (gssize)(cut->from - at));
        at = MAX(at, cut->to);
    }
    g_string_append(kept, html + at);
    *cut_out = g_string_free(kept, FALSE);
    return OUTCOME_OK;
}

static void
put_escaped(GString *markup, const char *text, gsize length)
{
    g_autofree char *bare = g_strndup(text, length);
    g_autofree char *escaped = g_markup_escape_text(bare, -1);
    g_string_append(markup, escaped);
}

/* So many octets from here on are an address that a click follows. */
static gsize
link_length(const char *text)
{
    static const char *const schemes[] = {"mailto:", "https://", "http://"};
    for (guint i = 0; i < G_N_ELEMENTS(schemes); i++) {
        gsize length = g_str_has_prefix(text, schemes[i]) ? strcspn(text, " \t\n<>\"") : 0;
        while (length && strchr(".,;:!?)", text[length - 1]))
            length--;
        if (length > strlen(schemes[i]))
            return length;
    }
    return 0;
}

/* Text as HTML. An address becomes a link: not every client makes those of its own (Outlook). */
static char *
escape(const char *text)
{
    GString *markup = g_string_new("<div>");
    for (gsize length; *text; text += length) {
        gsize link = link_length(text);
        if (link) {
            length = link;
            g_string_append(markup, "<a href=\"");
            put_escaped(markup, text, length);
            g_string_append(markup, "\">");
            put_escaped(markup, text, length);
            g_string_append(markup, "</a>");
        } else if (*text == '\n') {
            length = 1;
            g_string_append(markup, "<br>\n");
        } else {
            length = strcspn(text + 1, "\nmh") + 1; /* up to a line's end, or what may be a scheme */
            put_escaped(markup, text, length);
        }
    }
    g_string_append(markup, "</div>\n");
    return g_string_free(markup, FALSE);
}

static bool
shows_text(const struct scanner *scanner)
{
    g_autoptr(GString) text = g_string_new(NULL);
    decode(text, scanner->html + scanner->from, scanner->at - scanner->from);
    g_autofree char *shown = text_line(text->str, (gssize)text->len, 0);
    return *shown != '\0';
}

/* Behind the new text: before the history or signature below it. History on top, as who answers below it has it, is passed over. */
static gsize
find_spot_behind(const char *html)
{
    struct scanner scanner = {.html = html};
    bool words = false, on_top = false, passed = false;
    guint depth = 0; /* of blockquotes */
    for (enum token token; (token = next_token(&scanner)) != TOKEN_END;) {
        words = words || (token == TOKEN_TEXT && !on_top && shows_text(&scanner));
        if (token != TOKEN_TAG)
            continue;
        depth += strcmp(scanner.name, "blockquote") == 0;
        if (depth && strcmp(scanner.name, "/blockquote") == 0)
            passed = --depth == 0;
        bool last = strcmp(scanner.name, "/body") == 0 || strcmp(scanner.name, "/html") == 0;
        if (last || (scanner.stops && (words || (passed && depth == 0))))
            return scanner.from;
        on_top = on_top || scanner.stops;
    }
    return strlen(html);
}

/* Before the new text: behind <body …>, or behind the history where all of that stands on top. */
static gsize
find_spot_before(const char *html)
{
    struct scanner scanner = {.html = html};
    gsize start = 0, below = 0;
    bool history = false, words = false;
    guint depth = 0; /* of blockquotes */
    for (enum token token; (token = next_token(&scanner)) != TOKEN_END;) {
        if (token == TOKEN_TEXT) {
            words = words || (below && !history && shows_text(&scanner));
            if (!below && !history && shows_text(&scanner))
                return start;
            continue;
        }
        bool quotes = strcmp(scanner.name, "blockquote") == 0;
        if (strcmp(scanner.name, "body") == 0)
            start = scanner.at;
        if (quotes && words)
            return start; /* the words stand between what is quoted */
        depth += quotes;
        history = history || scanner.stops;
        if (depth && strcmp(scanner.name, "/blockquote") == 0 && --depth == 0) {
            history = false;
            below = scanner.at;
        } else if (below && !words && !history && *scanner.name == '/') {
            below = scanner.at;
        }
    }
    return words ? below : start;
}

char *
markup_insert(const char *html, const char *text, bool behind)
{
    g_autofree char *markup = escape(text);
    gsize spot = behind ? find_spot_behind(html) : find_spot_before(html);
    GString *whole = g_string_new_len(html, (gssize)spot);
    g_string_append(whole, markup);
    g_string_append(whole, html + spot);
    return g_string_free(whole, FALSE);
}
