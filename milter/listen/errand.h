/*
 * errand.h - what an English customer wants done: a verb, the thing it is done to, and the rest (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ERRAND_H
#define HEARKEN_LISTEN_ERRAND_H

#include "clause.h"

/* "send you / the receipt for order 71204 / by email": words thing..rest and beyond..end of the clause it was read in. */
struct errand {
    guint thing, rest, beyond, end; /* beyond: the rest without the "back" that stands in done */
    char *done;                     /* "sent"; owned */
    bool to_you;                    /* what it hands over is for the customer */
};

/* The errand whose base verb stands at `at`; it ends with a comma, before another errand, or with words..end. False: none whose
 * limits are certain. errand_free() takes what it holds. */
bool errand_read(const struct clause *clause, guint at, guint end, struct errand *errand_out);
void errand_free(struct errand *errand);
/* Whether an errand's verb or the "to" before one stands at `at`. */
bool errand_begins(const struct clause *clause, guint at);
/* Whether the words from..to name several things: 1, one: 0, uncertain: -1. */
int errand_several(const struct clause *clause, guint from, guint to);
/* The end of the noun phrase at `from`: where a phrase that belongs to the verb begins, a comma ends it, or `end`. verb: its base, "".
 * 0: there is none, or its end is uncertain. */
guint errand_thing(const struct clause *clause, guint from, guint end, const char *verb);
/* Whether the word has a comma or another mark behind it. */
bool errand_paused(const struct clause *clause, guint at);

#endif
