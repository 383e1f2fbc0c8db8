/*
 * parting.h - one long English clause told in two, so that it repeats less of the mail's own run and loses nothing (listen module
 * only). Pure.
 */
#ifndef HEARKEN_LISTEN_PARTING_H
#define HEARKEN_LISTEN_PARTING_H

#include "clause.h"

#include <stdbool.h>

/* The clause with its later verbs given a subject and its "which" clauses made sentences, while that shortens the longest run it
 * shares with source. Takes the clause; owned by caller. */
char *parting(char *clause, const char *source);
/* "nobody explained that if one dollar is left, …": whether a comma behind the words from..end closes what "that" only began. */
bool parting_is_begun(const struct clause *clause, guint from, guint end);
/* Whether a clause with its own subject and verb begins here. */
bool parting_is_clause(const char *rest);
/* Whether the word is a finite verb of the common ones. */
bool parting_is_finite(const char *low);
/* Whether a verb that says when stands behind the first word. */
bool parting_acts(const char *line);

#endif
