/*
 * flowed.c - format=flowed paragraphs made whole (RFC 3676).
 *
 * Knows soft line ends (a trailing blank), space-stuffing, quote depth and the signature separator,
 * which never flows. GMime has no filter for it. Pure, one pass.
 */
#include "flowed.h"

#include <glib.h>
#include <string.h>

struct line {
    guint quotes;
    const char *text; /* behind marks and stuffing */
    gsize length;
    bool soft;
};

static struct line
read_line(const char *at, gsize length)
{
    struct line line = {0};
    while (line.quotes < length && at[line.quotes] == '>')
        line.quotes++;
    line.text = at + line.quotes;
    line.length = length - line.quotes;
    if (line.length && *line.text == ' ') { /* RFC 3676 4.4 */
        line.text++;
        line.length--;
    }
    bool separator = line.length == 3 && memcmp(line.text, "-- ", 3) == 0; /* 4.3 */
    line.soft = line.length && line.text[line.length - 1] == ' ' && !separator;
    return line;
}

char *
flowed_join(const char *text, bool delsp)
{
    GString *whole = g_string_sized_new(strlen(text));
    bool open = false; /* the paragraph before wants this line */
    guint quotes = 0;
    while (*text) {
        gsize length = strcspn(text, "\n");
        struct line line = read_line(text, length);
        text += length + (text[length] == '\n');
        bool separator = line.length == 3 && memcmp(line.text, "-- ", 3) == 0;
        if (!open || line.quotes != quotes || separator) {
            if (open)
                g_string_append_c(whole, '\n');
            for (guint i = 0; i < line.quotes; i++)
                g_string_append_c(whole, '>');
            if (line.quotes && line.length)
                g_string_append_c(whole, ' ');
        }
        g_string_append_len(whole, line.text, (gssize)(line.length - (line.soft && delsp)));
        open = line.soft;
        quotes = line.quotes;
        if (!open)
            g_string_append_c(whole, '\n');
    }
    if (open)
        g_string_append_c(whole, '\n');
    return g_string_free(whole, FALSE);
}
