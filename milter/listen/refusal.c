/*
 * refusal.c - tables of patterns that no well turned clause has: which language's, and whether a statement's or a wish's. The tables are
 * those of guard.c and misturned.c. Thread-safe: patterns are compiled once and only read from then on.
 */
#include "refusal.h"

#include <string.h>

bool
refusals_hold(struct refusals *refusals, const char *language, const char *clause, bool wish)
{
    const struct form *forms = forms_open(&refusals->forms);
    struct grain grain;
    grain_take(&grain, clause);
    for (guint i = 0; i < refusals->forms.count; i++) {
        const struct refusal *refusal = &refusals->list[i];
        bool due = refusal->where == ANYWHERE || (refusal->where == WISH) == wish;
        if (due && (!*refusal->language || strcmp(refusal->language, language) == 0) &&
            form_holds(&forms[i], clause, &grain, NULL))
            return true;
    }
    return false;
}
