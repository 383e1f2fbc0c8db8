/*
 * outset.h - how an English clause begins (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_OUTSET_H
#define HEARKEN_LISTEN_OUTSET_H

#include "clause.h"

/* Whether a verb that says when stands in the clause, behind its first word. */
bool outset_is_finite(const struct clause *clause);
/* Whether it begins as no statement does: "Waiting for", "Not on", "Because". */
bool outset_is_bad(const struct clause *clause);
/* "If the lift is out, we will have to cancel": a condition and what then. */
bool outset_is_conditional(const struct clause *clause);

/* "exports to CSV have been failing": a thing, what hangs on it, and the verb that says when. */
bool outset_begins_thing(const struct clause *clause);

#endif
