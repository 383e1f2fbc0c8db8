/*
 * forms.c - a table of patterns that a module holds against a line one by one; and such tables of what no well turned clause has.
 *
 * Hides when the patterns are compiled, and that most are not asked: a line that lacks the letters a pattern needs (sieve.c) cannot match.
 * Refusals say whose language they are of, and whether a statement's or a wish's: the tables are those of guard.c and misturned.c. Any
 * thread: a table's patterns are made once and never changed.
 */
#include "forms.h"
#include <string.h>

void
form_open(struct form *form, const char *from, GRegexCompileFlags flags)
{
    form->regex = g_regex_new(from, flags, 0, NULL);
    if (!form->regex)
        g_error("%s: not a pattern", from);
    form->sieve = sieve_new(from);
}

const struct form *
forms_open(struct forms *forms)
{
    if (!g_once_init_enter(&forms->once))
        return forms->all;
    forms->all = g_new0(struct form, forms->count);
    for (guint i = 0; i < forms->count; i++) {
        const char *row = (const char *)forms->rows + i * forms->width + forms->pattern;
        const char *from = *(const char *const *)(const void *)row;
        if (from)
            form_open(&forms->all[i], from, forms->flags);
    }
    g_once_init_leave(&forms->once, 1);
    return forms->all;
}

bool
form_holds(const struct form *form, const char *line, const struct grain *grain, GMatchInfo **match_out)
{
    if (!form->regex || !sieve_passes(form->sieve, grain))
        return false;
    g_autoptr(GMatchInfo) match = NULL;
    bool holds = g_regex_match(form->regex, line, 0, match_out ? &match : NULL);
    if (holds && match_out)
        *match_out = g_steal_pointer(&match);
    return holds;
}

char *
form_put(const struct form *form, const char *line, const struct grain *grain, const char *to)
{
    return form_holds(form, line, grain, NULL) ? g_regex_replace(form->regex, line, -1, 0, to, 0, NULL) : NULL;
}

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
