/*
 * clauses.c - what of an insight is safe to tell: each clause in the admin's words where there are any, verified for itself, and left
 * out when it fails, so that one bad clause does not cost the rest.
 *
 * What only follows from the wish goes behind it; a last clause and the wish are one where they can be. Pure.
 */
#include "clauses.h"

#include "../listen/frames.h"
#include "bond.h"
#include "charge.h"
#include "order.h"
#include "verify.h"

#include <string.h>

char *
clauses_spoken(const struct writing *writing, const char *clause)
{
    if (strcmp(writing->pack->language, "en") != 0 || writing->insight->form == FORM_FORMAL)
        return g_strdup(clause);
    g_autoptr(GString) line = g_string_new(clause);
    g_string_replace(line, "you would like", "you'd like", 0);
    g_string_replace(line, "you would also like", "you'd also like", 0);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* A clause that a frame's or wish's ready words made, in the words of the admin's phrase of that kind ("frame:NOT-ARRIVED",
 * "wish:REFUND"); the clause itself where there is none or what it names is not known. Borrowed, of `own`. */
static const char *
admins_words(const struct writing *writing, const struct issue *issue, const char *kind, const char *clause,
             GPtrArray *own)
{
    const struct brief *brief = writing->brief;
    g_autofree char *key = g_strdelimit(g_strdup(kind), ":", '.');
    for (guint i = 0; i < brief->phrase_count; i++) {
        if (strcmp(brief->phrases[i].language, writing->pack->language) != 0 ||
            strcmp(brief->phrases[i].kind, kind) != 0)
            continue;
        g_autofree char *ready = frames_fill(writing->pack, writing->insight, issue, key);
        char *said = ready && strcmp(ready, clause) == 0
                         ? frames_fill_text(writing->pack, writing->insight, issue, brief->phrases[i].text)
                         : NULL;
        if (!said)
            continue;
        g_ptr_array_add(own, said);
        return said;
    }
    return clause;
}

struct clauses
clauses_safe(const struct writing *writing, const struct letter *letter)
{
    const struct insight *insight = writing->insight;
    struct clauses safe = {.wish = "", .own = g_ptr_array_new_with_free_func(g_free)};
    const char *last = "", *before = NULL;
    for (guint i = 0; i < insight->issue_count; i++) {
        const struct issue *issue = &insight->issues[i];
        if (issue->quoted && safe.quote_count < QUOTES_MAX && verify_quote(issue->clause, letter))
            safe.quotes[safe.quote_count++] = issue->clause;
        g_autofree char *kind = g_strconcat("frame:", issue->frame, NULL);
        const char *clause = *issue->frame && !issue->quoted
                                 ? admins_words(writing, issue, kind, issue->clause, safe.own)
                                 : issue->clause;
        bool liked = writing->liked && strcmp(clause, writing->liked) == 0; /* said already */
        if (issue->quoted || safe.count == CLAUSES_MAX || !*clause || liked ||
            !verify_clause(clause, letter, writing->pack, writing->brief))
            continue;
        if (strstr(clause, ", which ")) {
            char *owned = charge_owned(writing->pack, clause);
            g_ptr_array_add(safe.own, owned);
            clause = owned;
        }
        safe.source = safe.count ? safe.source : issue->source;
        char *said = clauses_spoken(writing, clause);
        g_ptr_array_add(safe.own, said);
        bool after = *insight->wish_clause && order_is_afterthought(writing, said, issue->source);
        if (after && safe.after_count < CLAUSES_MAX) {
            safe.after[safe.after_count++] = said;
        } else {
            if (before && order_is_apart(insight, before, issue->source))
                safe.apart[safe.apart_count++] = said;
            before = issue->source;
            safe.texts[safe.count++] = said;
        }
        safe.kinds += *issue->frame && strcmp(issue->frame, last) != 0;
        last = issue->frame;
    }
    g_autofree char *wish_kind = g_strconcat("wish:", insight->wish, NULL);
    const struct issue *first = insight->issue_count ? &insight->issues[0] : NULL;
    const char *wish =
        *insight->wish_clause ? admins_words(writing, first, wish_kind, insight->wish_clause, safe.own) : "";
    if (*wish && verify_clause(wish, letter, writing->pack, writing->brief))
        safe.wish = wish;
    for (guint i = 0; !*safe.wish && i < safe.after_count && safe.count < CLAUSES_MAX; i++)
        safe.texts[safe.count++] = safe.after[i];
    safe.after_count = *safe.wish ? safe.after_count : 0;
    char *both = safe.count ? bond_wishes(writing->pack, safe.texts[safe.count - 1], safe.wish) : NULL;
    if (both) {
        g_ptr_array_add(safe.own, both);
        safe.texts[safe.count - 1] = both;
        safe.wish = "";
    }
    return safe;
}
