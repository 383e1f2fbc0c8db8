/*
 * plural.c - the verb that goes with "we", from the one that goes with "ihr" or "u": German and Dutch, by their endings. Pure.
 */
#include "plural.h"

#include "clause.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

char *
plural_german(const char *low)
{
    gsize length = strlen(low);
    if (g_str_has_suffix(low, "tet") || g_str_has_suffix(low, "det")) /* "arbeitet", "meldet", "solltet" */
        return g_strdup_printf("%.*sen", (int)length - 2, low);
    if (length > 4 && g_str_has_suffix(low, "net")) /* "öffnet", "rechnet" */
        return g_strdup_printf("%.*sen", (int)length - 2, low);
    if (g_str_has_suffix(low, "iert")) /* "storniert" */
        return g_strdup_printf("%.*sen", (int)length - 1, low);
    if (g_str_has_suffix(low, "ert") || (g_str_has_suffix(low, "elt") && !g_str_has_suffix(low, "ielt")))
        return g_strdup_printf("%.*sn", (int)length - 1, low);
    return g_strdup_printf("%.*sen", (int)length - 1, low);
}

char *
plural_dutch(const char *low)
{
    gsize length = strlen(low);
    if (length < 4 || low[length - 1] != 't')
        return NULL;
    if (g_str_has_suffix(low, "stort") || g_str_has_suffix(low, "start"))
        return g_strconcat(low, "en", NULL);
    g_autoptr(GString) stem = g_string_new_len(low, (gssize)length - (strchr("aeiou", low[length - 2]) ? 0 : 1));
    char last = stem->str[stem->len - 1], before = stem->str[stem->len - 2], third = stem->str[stem->len - 3];
    bool twice = before == third && strchr("aeou", before), brief = strchr("aeiou", before) && !strchr("aeiou", third);
    bool weak = g_str_has_suffix(stem->str, "er") || g_str_has_suffix(stem->str, "el") || strchr("wj", last);
    if (twice)
        g_string_erase(stem, (gssize)stem->len - 2, 1);
    else if (brief && !weak)
        g_string_append_c(stem, last);
    char *end = &stem->str[stem->len - 1];
    if (!brief)
        *end = *end == 'f' ? 'v' : *end == 's' && strchr("aeiou", end[-1]) ? 'z' : *end;
    g_string_append(stem, "en");
    return g_string_free(g_steal_pointer(&stem), FALSE);
}

char *
plural_singular(const char *low)
{
    gsize length = strlen(low);
    if (length < 5)
        return NULL;
    if (g_str_has_suffix(low, "den") || g_str_has_suffix(low, "tten"))
        return word_in(low, "worden bieden houden vinden zenden melden antwoorden bidden rijden")
                   ? g_strdup_printf("%.*st", (int)length - 2, low)
                   : g_strndup(low, length - 1);
    g_autoptr(GString) stem = g_string_new_len(low, (gssize)length - 2);
    char last = stem->str[stem->len - 1], before = stem->str[stem->len - 2];
    bool single = stem->len >= 3 && strchr("aeou", before) && !strchr("aeiou", stem->str[stem->len - 3]);
    if (last == before)
        g_string_truncate(stem, stem->len - 1);
    else if (single && !strchr("aeiou", last))
        g_string_insert_c(stem, (gssize)stem->len - 1, before);
    char *end = &stem->str[stem->len - 1];
    *end = *end == 'v' ? 'f' : *end == 'z' ? 's' : *end;
    if (*end != 't')
        g_string_append_c(stem, 't');
    return g_string_free(g_steal_pointer(&stem), FALSE);
}
