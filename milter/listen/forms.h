/*
 * forms.h - a table of patterns that a module holds against a line one by one (listen module only); what is put in their place in the
 * table's order is swaps.h.
 *
 * A module keeps its table, and beside it `static struct forms all = FORMS(rules, from, 0);`. The patterns are compiled at the first use,
 * once for all threads; one that does not compile stops the program, in a test. A line is asked for a pattern only where the letters that
 * the pattern needs stand in it (sieve.h).
 */
#ifndef HEARKEN_LISTEN_FORMS_H
#define HEARKEN_LISTEN_FORMS_H

#include <stdbool.h>
#include <glib.h>
#include "sieve.h"

#include <stddef.h>

/* One pattern, with what spares asking it. */
struct form {
    GRegex *regex;
    struct sieve *sieve;
};

struct forms {
    const void *rows; /* the module's table: of any struct that holds a pattern */
    gsize width, pattern;
    guint count;
    GRegexCompileFlags flags;
    gsize once;
    struct form *all;
};

/* member: the field that is the pattern. */
#define FORMS(table, member, how)                                                                                      \
    {                                                                                                                  \
        .rows = (table), .width = sizeof *(table), .pattern = offsetof(__typeof__(*(table)), member),                  \
        .count = G_N_ELEMENTS(table), .flags = (how)                                                                   \
    }

/* The patterns, in the table's order. A row whose pattern is NULL has none: it holds nowhere. */
const struct form *forms_open(struct forms *forms);

/* Whether the pattern stands in the line of this grain; match_out may be NULL, and is one to be unref'd where it is true. */
bool form_holds(const struct form *form, const char *line, const struct grain *grain, GMatchInfo **match_out);

/* The line as the pattern makes it, `to` being its replacement; NULL: it does not hold. Owned by caller. */
char *form_put(const struct form *form, const char *line, const struct grain *grain, const char *to);

/* Makes one pattern ready; one that does not compile stops the program. */
void form_open(struct form *form, const char *from, GRegexCompileFlags flags);

enum where { ANYWHERE, STATEMENT, WISH };

struct refusal {
    const char *language; /* "": every one */
    enum where where;
    const char *pattern;
};

/* A table, and its patterns. */
struct refusals {
    const struct refusal *list;
    struct forms forms;
};

#define REFUSALS(list)                                                                                                 \
    {                                                                                                                  \
        list, FORMS(list, pattern, 0)                                                                                  \
    }

/* Whether the clause is refused, told as a statement or as a wish. */
bool refusals_hold(struct refusals *refusals, const char *language, const char *clause, bool wish);

#endif
