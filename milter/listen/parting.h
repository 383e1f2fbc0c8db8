/*
 * parting.h - one long English clause told in two, so that it repeats less of the mail's own run and loses nothing (listen module
 * only). Pure.
 */
#ifndef HEARKEN_LISTEN_PARTING_H
#define HEARKEN_LISTEN_PARTING_H

#include <stdbool.h>

/* The clause with its later verbs given a subject and its "which" clauses made sentences, while that shortens the longest run it
 * shares with source. Takes the clause; owned by caller. */
char *parting(char *clause, const char *source);
/* Whether a clause with its own subject and verb begins here. */
bool parting_is_clause(const char *rest);
/* Whether a verb that says when stands behind the first word. */
bool parting_acts(const char *line);

#endif
