/*
 * enriched.c - text/enriched (RFC 1896) and text/richtext (RFC 1341) as plain text.
 *
 * Knows that "<<" is a "<", that <param> holds no text, and that one line break is a blank while n are n - 1. Pure, linear.
 */
#include "enriched.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

char *
enriched_read(const char *text)
{
    GString *plain = g_string_new(NULL);
    bool parameter = false;
    guint fixed = 0;
    while (*text) {
        if (*text == '<' && text[1] == '<') {
            g_string_append(plain, parameter ? "" : "<");
            text += 2;
        } else if (*text == '<' && (g_ascii_isalpha(text[1]) || text[1] == '/')) {
            gsize width = strcspn(text, ">");
            bool closing = text[1] == '/';
            const char *name = text + 1 + closing;
            if (g_ascii_strncasecmp(name, "param>", 6) == 0)
                parameter = !closing;
            else if (g_ascii_strncasecmp(name, "nofill>", 7) == 0)
                fixed = closing ? fixed - (fixed > 0) : fixed + 1;
            else if (g_ascii_strncasecmp(name, "nl>", 3) == 0)
                g_string_append_c(plain, '\n');
            text += width + (text[width] == '>');
        } else if (*text == '\n' && !fixed) {
            gsize breaks = strspn(text, "\n");
            for (gsize i = 1; i < breaks; i++)
                g_string_append_c(plain, '\n');
            if (breaks == 1)
                g_string_append_c(plain, ' ');
            text += breaks;
        } else {
            if (!parameter)
                g_string_append_c(plain, *text);
            text++;
        }
    }
    return g_string_free(plain, FALSE);
}
