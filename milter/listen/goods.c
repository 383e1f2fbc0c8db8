/*
 * goods.c - English: what is wanted, and nothing else: "new one asap or refund pls"; what a wish leaves unsaid. Closed lists. Pure.
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

const char *
goods_unsaid(const struct clause *clause, guint at)
{
    bool bare = at + 1 >= clause->count || *clause->words[at].trail ||
                word_in(clause->words[at + 1].low, "as asap immediately urgently now today soon quickly promptly at "
                                                   "straight right tomorrow tonight accordingly again without and "
                                                   "before by within until quoting") ||
                clause_has(clause, at + 1, "this|next week|morning|afternoon|month");
    for (guint i = at + 1; bare && i < clause->count && i < at + 4; i++) /* "confirm today that …" */
        bare = !word_in(clause->words[i].low, "that if whether what how when which who the my our your all both");
    const char *verb = clause->words[at].low;
    if (at + 1 < clause->count && word_in(verb, "send forward mail email deliver resend transfer ship") &&
        word_in(clause->words[at + 1].low, "to by via through"))
        return "it"; /* "please send to my email" */
    if (!bare)
        return NULL;
    if (word_in(verb, "fix resolve correct repair investigate escalate process remove review rectify address reverse "
                      "check change update explain clarify confirm amend adjust solve handle expedite verify do sort"))
        return word_in(verb, "sort") ? "this out" : "this";
    if (word_in(verb, "replace exchange cancel rebook reschedule resend reissue reship collect deliver return deliver "
                      "unlock unblock reactivate restore reinstate delete close stop reopen"))
        return "it";
    return word_in(verb, "refund compensate reimburse contact call ring phone") ? "you" : NULL;
}
