/*
 * question.h - an English question in a statement's order (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_QUESTION_H
#define HEARKEN_LISTEN_QUESTION_H

#include "clause.h"

#define QUESTION_KNOW "you would like to know "

/* Whether a word that asks, or an auxiliary, stands at `at`. */
bool question_begins(const struct clause *clause, guint at);
/* The question that begins at `from` behind `know`, which is QUESTION_KNOW or what a row of questions began with: "whether …", "why
 * …". NULL: it cannot be told. Owned by caller. */
char *question_told(const struct clause *clause, guint from, const char *know);

#endif
