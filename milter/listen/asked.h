/*
 * asked.h - whether an English question begins at a word, by its order and its question word (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_ASKED_H
#define HEARKEN_LISTEN_ASKED_H

#include "clause.h"

/* What stands before the word: nothing, a comma, a joint ("and", "but", "so"), another word. The less, the more the form must tell. */
enum asked_behind { ASKED_FIRST, ASKED_PARTED, ASKED_JOINED, ASKED_LOOSE };

bool asked_begins(const struct clause *words, guint at, enum asked_behind behind);
/* The first word at which a question begins, from `from` on, that opens the sentence; joints before it are passed. behind_out: what
 * stands before it. The number of words: none. */
guint asked_at(const struct clause *words, guint from, enum asked_behind *behind_out);

/* Whether a statement ends as a question: ", right". */
bool asked_tagged(const struct clause *words);

#endif
