/*
 * turn.h - a customer's sentence in the second person, piece by piece (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_TURN_H
#define HEARKEN_LISTEN_TURN_H

#include "pack.h"

#include <glib.h>
#include <stdbool.h>

enum turning { TURNED_STATEMENT, TURNED_WISH, TURNED_QUESTION };

struct turned {
    enum turning kind;
    char *
        clause; /* whole clauses: "your lid is cracked", "you would like us to …", "you would like to know whether …" */
};

/* What of the sentence can be said safely in the second person, in its order; may be empty. complete_out: nothing was left
 * unsaid but courtesies. Owned by caller (g_ptr_array_unref), elements freed with it. */
GPtrArray *turn_sentence(const struct pack *pack, bool informal, const char *plain, bool *complete_out);

#endif
