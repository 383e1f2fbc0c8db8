/*
 * goods.c - English: what is wanted, and nothing else: "new one asap or refund pls". A closed list. Pure.
 */
#include "goods.h"

#include <string.h>

char *
goods_wanted(const struct clause *clause)
{
    static const struct {
        const char *words, *say;
    } goods[] = {{"new one", "a new one"},         {"full refund", "a full refund"}, {"refund", "a refund"},
                 {"replacement", "a replacement"}, {"exchange", "an exchange"},      {"money back", "your money back"},
                 {"callback", "a callback"},       {"invoice", "the invoice"}};
    g_autoptr(GString) line = g_string_new("you would like ");
    guint named = 0;
    for (guint at = 0; at < clause->count;) {
        guint matched = 0;
        for (guint i = 0; i < G_N_ELEMENTS(goods) && !matched; i++) {
            matched = clause_has(clause, at, goods[i].words);
            if (matched)
                g_string_append_printf(line, "%s%s", named++ ? " or " : "", goods[i].say);
        }
        if (!matched && named && strchr(clause->words[at - 1].trail, ','))
            break; /* "new one please, order 4417" */
        if (!matched && !word_in(clause->words[at].low,
                                 "soon as possible please pls plz asap or a an the my now just want need i thanks"))
            return NULL;
        at += matched ? matched : 1;
    }
    return named && (named == 1 || clause_has(clause, 1, "or") || clause->count > 2) ? g_strdup(line->str) : NULL;
}
