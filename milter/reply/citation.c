/*
 * citation.c - the customer's own sentences between the marks of the language: "You write: “A” and “B”."
 *
 * The marks are those around the slot of the pack's template, each sentence gets its own. Pure.
 */
#include "citation.h"

#include <string.h>

void
citation_put(struct writing *writing, const char *const *quotes, guint count)
{
    const char *template = writing_choose(writing, "quote", NULL), *slot = strstr(template, "{quote}");
    if (!count || !slot)
        return;
    const char *open = slot, *close = slot + strlen("{quote}");
    while (open > template && open[-1] != ' ' && (guchar)open[-1] != ':')
        open--;
    if (open > template && open[-1] == ' ' && slot - open == 0) /* « » keep a blank inside */
        for (open--; open > template && open[-1] != ' ';)
            open--;
    gsize after = strcspn(close, ".");
    g_autofree char *before = g_strndup(open, (gsize)(slot - open)), *behind = g_strndup(close, after);
    g_autoptr(GString) line = g_string_new(quotes[0]);
    for (guint i = 1; i < count; i++) {
        bool last = i + 1 == count;
        g_autofree char *joint = last ? g_strdup_printf(" %s ", writing_choose(writing, "and", NULL)) : g_strdup(", ");
        g_string_append_printf(line, "%s%s%s%s", behind, joint, before, quotes[i]);
    }
    writing_put(writing, template, "{quote}", line->str);
}
