/*
 * germanic.h - what statements (germanic.c, ours.c) and pleas (pleas.c) of German and Dutch share (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_GERMANIC_H
#define HEARKEN_LISTEN_GERMANIC_H

#include "foreign.h"

struct turning {
    const struct pack *pack;
    bool informal, german;
    struct clause *clause;
};

/* Swaps every person of the clause and the verbs that go with them. False: somebody cannot be told safely. */
bool germanic_swap(const struct turning *turning);
/* "Sie" and "u" at `at` that mean us, and our verbs with it (ours.c). customer_acts: the clause has the customer as its subject. False:
 * it cannot be told. */
bool ours_turn(const struct turning *turning, guint at, bool customer_acts);
/* The verbs whose subject the customer is, alone; subject_out: there was one. False: one was not found. */
bool germanic_verbs(const struct turning *turning, bool *subject_out);
/* Whether a mark behind the word ends a clause; the stop of "31.12." does not. */
bool germanic_ends(const struct clause *clause, guint at);
/* Whether the "uns" at `at` is told as "Sie" rather than "Ihnen" (ours.c). */
bool accusative_us(const struct clause *clause, guint at);
/* "habt" → "haben", "bucht" → "buchen": what goes with "wir" of a verb that went with "ihr"; NULL when it is no such verb. */
char *germanic_plural(const struct turning *turning, const char *low);
/* Whether the word may begin the clause in small letters. */
bool germanic_is_small(const struct turning *turning, const char *low);

/* The clause as a statement, the customer put in where haste left it out. NULL: it cannot be told, or is no sentence. */
char *germanic_statement(struct turning *turning);

/* A request or question as "Sie möchten, dass wir …", "Sie möchten wissen, …"; NULL: it is none, or cannot be told. asked: it ended
 * in a question mark. Owned by caller. */
char *plea_turn(struct turning *turning, bool asked);
/* Whether the clause asks for something in a form that a statement must not keep ("bitte …", "wann …"). */
bool plea_is(const struct turning *turning);

/* "(ihr) liefert" → "liefern", "arbeitet" → "arbeiten". Owned by caller. */
char *plural_german(const char *low);
/* The form for one of a Dutch verb of many: "wij zoeken" → "u zoekt", "wij maken" → "u maakt", "wij wachtten" → "u wachtte". NULL:
 * too short for one. Owned by caller. */
char *plural_singular(const char *low);

#endif
