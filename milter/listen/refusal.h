/*
 * refusal.h - patterns by which a turned clause is refused, in one language or in all (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_REFUSAL_H
#define HEARKEN_LISTEN_REFUSAL_H

#include <glib.h>
#include <stdbool.h>

enum where { ANYWHERE, STATEMENT, WISH };

struct refusal {
    const char *language; /* "": every one */
    enum where where;
    const char *pattern;
};

/* A table, and its patterns, compiled at the first look and kept for the life of the process. */
struct refusals {
    const struct refusal *list;
    guint count;
    GRegex **patterns; /* room for count */
    gsize once;
};

/* Whether the clause is refused, told as a statement or as a wish. */
bool refusals_hold(struct refusals *refusals, const char *language, const char *clause, bool wish);

#endif
