/*
 * refusal.c - tables of patterns that no well turned clause has: which language's, and whether a statement's or a wish's. The tables are
 * those of guard.c and misturned.c. Thread-safe: patterns are compiled once and only read from then on.
 */
#include "refusal.h"

#include <string.h>

bool
refusals_hold(struct refusals *refusals, const char *language, const char *clause, bool wish)
{
    if (g_once_init_enter(&refusals->once)) {
        for (guint i = 0; i < refusals->count; i++)
            refusals->patterns[i] = g_regex_new(refusals->list[i].pattern, 0, 0, NULL);
        g_once_init_leave(&refusals->once, 1);
    }
    for (guint i = 0; i < refusals->count; i++) {
        const struct refusal *refusal = &refusals->list[i];
        bool due = refusal->where == ANYWHERE || (refusal->where == WISH) == wish;
        if (due && (!*refusal->language || strcmp(refusal->language, language) == 0) &&
            g_regex_match(refusals->patterns[i], clause, 0, NULL))
            return true;
    }
    return false;
}
