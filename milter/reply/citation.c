/*
 * citation.c - the customer's own sentences between the marks of the language: "You write: “A” and “B”."
 *
 * The marks are those around the slot of the pack's template, each sentence gets its own. Pure.
 */
#include "citation.h"

#include "../listen/clause.h"

#include <string.h>

/* Where in the mail a quotation stands; its first letter may have been made great. */
static const char *
place_of(const char *quote, const struct letter *letter)
{
    g_autofree char *head = g_utf8_substring(quote, 1, MIN(g_utf8_strlen(quote, -1), 16));
    return strstr(letter->reply, head);
}

void
citation_order(struct clauses *clauses, const struct letter *letter)
{
    for (guint i = 1; i < clauses->quote_count; i++)
        for (guint k = i; k > 0; k--) {
            const char *here = place_of(clauses->quotes[k], letter);
            const char *before = place_of(clauses->quotes[k - 1], letter), *other = clauses->quotes[k];
            if (!here || !before || here >= before)
                break;
            clauses->quotes[k] = clauses->quotes[k - 1];
            clauses->quotes[k - 1] = other;
        }
}

bool
citation_leads(const struct writing *writing, const struct clauses *clauses, const struct letter *letter)
{
    if (!word_in(writing->pack->language, "de fr es") || !clauses->count || !clauses->quote_count || !clauses->source ||
        strlen(clauses->source) < 4)
        return false;
    const char *quoted = place_of(clauses->quotes[0], letter), *told = place_of(clauses->source, letter);
    return quoted && told && quoted < told && !writing->insight->wish_first;
}

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
