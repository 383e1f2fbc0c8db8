/*
 * person.h - English pronouns turned round: the customer's I becomes you, our you becomes we (listen module only).
 */
#ifndef HEARKEN_LISTEN_PERSON_H
#define HEARKEN_LISTEN_PERSON_H

#include "clause.h"

/* Turns the clause in place: pronouns by their role, agreement with them. False: a role could not be told, or the clause speaks of
 * people in general; the clause is then spoilt and must not be used. */
bool person_turn(struct clause *clause);
/* The words from..to so turned, behind a prefix. NULL: none, or they cannot be turned. Owned by caller. */
char *person_told(const char *prefix, const struct clause *clause, guint from, guint to);

#endif
