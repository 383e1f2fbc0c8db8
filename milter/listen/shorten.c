/*
 * shorten.c - the parts of a long English sentence that can stand alone.
 *
 * A sentence that the turners cannot word whole often holds one that they can: what stands behind a "but" (that is what is wrong), or
 * before a comma that only adds. Never cut within a quotation or parentheses, nor what hangs on a condition. Pure.
 */
#include "shorten.h"

#include "clause.h"

#include <string.h>

#define PART_LEAST 5 /* words of a part that says something */

static guint
word_count(const char *text)
{
    guint words = *text != '\0';
    for (const char *c = text; *c; c++)
        words += *c == ' ';
    return words;
}

static void
add_part(GPtrArray *parts, const char *from, gsize length)
{
    g_autofree char *part = g_strndup(from, length);
    gsize end = strlen(part);
    while (end && strchr(" .,;:-", part[end - 1]))
        part[--end] = '\0';
    if (word_count(part) >= PART_LEAST)
        g_ptr_array_add(parts, g_strconcat(part, ".", NULL));
}

char **
shorten_parts(const char *language, const char *sentence)
{
    static const char *const opposed[] = {", but ", "; but ", " - but ", ", however "};
    static const char *const joints[] = {", ", "; ", " and ", " but ", " because "};
    GPtrArray *parts = g_ptr_array_new();
    g_autofree char *first = g_strndup(sentence, strcspn(sentence, " ,"));
    g_autofree char *low = g_utf8_strdown(first, -1);
    bool fits = strcmp(language, "en") == 0 && !strchr(sentence, '?') && word_count(sentence) > PART_LEAST + 2 &&
                !word_in(low, "if unless when whenever although though while because once after before");
    for (guint i = 0; fits && i < G_N_ELEMENTS(opposed); i++) {
        const char *at = strstr(sentence, opposed[i]);
        if (at)
            add_part(parts, at + strlen(opposed[i]), strlen(at + strlen(opposed[i])));
    }
    gint depth = 0;
    bool quoted = false;
    gsize cuts[16];
    guint count = 0;
    for (const char *at = sentence; fits && *at && count < G_N_ELEMENTS(cuts); at++) {
        depth += (*at == '(') - (*at == ')');
        quoted ^= *at == '"';
        for (guint i = 0; depth <= 0 && !quoted && i < G_N_ELEMENTS(joints); i++)
            if (g_str_has_prefix(at, joints[i])) {
                cuts[count++] = (gsize)(at - sentence);
                break;
            }
    }
    while (count-- > 0) /* the longest first */
        add_part(parts, sentence, cuts[count]);
    g_ptr_array_add(parts, NULL);
    return (char **)g_ptr_array_free(parts, FALSE);
}
