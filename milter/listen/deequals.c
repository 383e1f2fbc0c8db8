/*
 * deequals.c - German small words and their plain equals, for what is told (ownde.h).
 *
 * Only words whose equal takes the same place and form are here; none is touched inside quotation marks or at the head of a clause. Pure.
 */
#include "clause.h"
#include "ownde.h"

#include <string.h>

/* Of words whose place and form the equal can take as it is. after: the word behind it must be one of these; "" any; NULL any but "noch". */
static const struct {
    const char *from, *to, *after;
} equal[] = {
    {"weil", "da", ""},
    {"trotzdem", "dennoch", NULL},
    {"schon", "bereits", "seit vor am im ab zweimal dreimal mehrfach mehrmals gestern letzte letzten"},
    {"mehrfach", "mehrmals", ""},
    {"mehrmals", "mehrfach", ""},
    {"zudem", "außerdem", ""},
    {"außerdem", "zudem", ""},
    {"plötzlich", "auf einmal", ""},
    {"momentan", "derzeit", ""},
    {"derzeit", "zurzeit", ""},
    {"umgehend", "sofort", ""},
    {"sofort", "umgehend", ""},
    {"nochmals", "noch einmal", ""},
    {"jedoch", "aber", ""},
    {"circa", "etwa", ""},
    {"ca.", "etwa", ""},
    {"erhielten", "bekamen", ""},
    {"bekamen", "erhielten", ""},
    {"lediglich", "nur", ""},
    {"eventuell", "vielleicht", ""},
    {"weiterhin", "nach wie vor", "nicht kein keine keinen"},
    {"nirgends", "nirgendwo", ""},
};

/* The equal of the word at `at`, which is not the first; NULL: it has none there. */
static const char *
equal_of(const struct clause *clause, guint at)
{
    const struct word *word = &clause->words[at];
    const char *next = clause_low(clause, at + 1), *last = clause_low(clause, at - 1);
    if (strcmp(word->text, "kaputt") == 0 && (!*next || *word->trail) &&
        word_in(last, "ist sind war bereits schon wieder nicht jetzt"))
        return "defekt";
    for (guint k = 0; k < G_N_ELEMENTS(equal); k++) {
        const char *after = equal[k].after;
        bool fits = after ? !*after || word_in(next, after) : strcmp(next, "noch") != 0;
        if (fits && strcmp(word->text, equal[k].from) == 0)
            return equal[k].to;
    }
    return NULL;
}

char *
ownde_equals(const char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    bool quoted = false, changed = false;
    for (guint i = 0; i < clause->count; i++) {
        struct word *word = &clause->words[i];
        quoted |= word_opens_quote(word);
        bool alone = !quoted && i > 0 && !word_in(clause->words[i - 1].low, "auch schon nicht nur und immer");
        if (alone && strcmp(word->text, "immer") == 0 && strcmp(clause_low(clause, i + 1), "noch") == 0) {
            clause_set(clause, i, "noch");
            clause_set(clause, ++i, "immer");
            changed = true;
            continue;
        }
        const char *other = alone ? equal_of(clause, i) : NULL;
        if (other)
            clause_set(clause, i, other);
        changed |= other != NULL;
        quoted &= !word_closes_quote(&clause->words[i]);
    }
    return changed ? clause_join(clause, 0, clause->count) : NULL;
}
