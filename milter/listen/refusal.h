/*
 * refusal.h - patterns by which a turned clause is refused, in one language or in all (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_REFUSAL_H
#define HEARKEN_LISTEN_REFUSAL_H

#include "forms.h"

#include <glib.h>
#include <stdbool.h>

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
