/*
 * sought.h - the thing that "what is the cost of a new key" asks for (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SOUGHT_H
#define HEARKEN_LISTEN_SOUGHT_H

#include "clause.h"

/* What may stand behind "to know" for the "what is THING" that begins at from: "the cost of a new key", "what the matter is", in the
 * customer's own person. *end_out: where the thing ends and something else begins: the clause's count, an "and" before a second
 * question, an "if". NULL: it asks for no thing, or for one too long to be put before its verb. Owned by caller. */
char *sought_thing(const struct clause *clause, guint from, guint *end_out);

/* "how do I VP", "who do I need to speak to", "which one should we use": where the deed begins that the customer is to choose, given
 * the question's auxiliary; 0: none. */
guint sought_deed(const struct clause *clause, guint from, guint auxiliary);

#endif
