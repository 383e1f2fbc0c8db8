/*
 * cited.c - another's words between quotation marks: what a form, an app or a colleague said is no word of the customer's.
 *
 * "sobald ich auf "Meine Karte" gehe": the "Meine" is nobody's here. Pure.
 */
#include "cited.h"

#include <string.h>

static const struct {
    const char *from, *to;
} marks[] = {{"\"", "\""}, {"«", "»"}, {"„", "“"}, {"“", "”"}};

bool
cited_otherwise(const char *clause, const char *source)
{
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        const char *at = clause;
        while ((at = strstr(at, marks[i].from))) {
            at += strlen(marks[i].from);
            const char *end = strstr(at, marks[i].to);
            if (!end)
                break;
            g_autofree char *said = g_strndup(at, (gsize)(end - at));
            g_strstrip(said);
            g_autofree char *wanted = g_utf8_casefold(said, -1), *mail = g_utf8_casefold(source, -1);
            if (!strstr(mail, wanted))
                return true;
            at = end + strlen(marks[i].to);
        }
    }
    return false;
}

/* The octets of the quotation that begins at `at`, its marks with it; 0: none begins, or it does not end. */
static gsize
quotation_at(const char *at)
{
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        const char *end = g_str_has_prefix(at, marks[i].from) ? strstr(at + strlen(marks[i].from), marks[i].to) : NULL;
        if (end)
            return (gsize)(end - at) + strlen(marks[i].to);
    }
    return 0;
}

static char *
name_of(guint at)
{
    return g_strdup_printf("Zq%c", 'a' + (int)(at % 26));
}

char *
cited_named(const char *text, GPtrArray *held)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (gsize width; *text; text += width) {
        gsize quoted = quotation_at(text);
        width = quoted ? quoted : 1;
        g_autofree char *name = quoted ? name_of(held->len) : NULL;
        if (name)
            g_ptr_array_add(held, g_strndup(text, width));
        g_string_append_len(line, name ? name : text, name ? -1 : 1);
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

char *
cited_back(char *line, const GPtrArray *held)
{
    if (!line)
        return NULL;
    g_autoptr(GString) whole = g_string_new(line);
    g_free(line);
    for (guint i = 0; i < held->len; i++) {
        g_autofree char *name = name_of(i);
        if (g_string_replace(whole, name, held->pdata[i], 1) != 1)
            return NULL; /* it was turned */
    }
    return g_string_free(g_steal_pointer(&whole), FALSE);
}
