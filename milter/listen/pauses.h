/*
 * pauses.h - where Spanish sentences end, and what a word of them is (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PAUSES_H
#define HEARKEN_LISTEN_PAUSES_H

#include "clause.h"

#include <stdbool.h>

/* The word at `at` in small letters; "" from `end` on. */
const char *pauses_low(const struct clause *clause, guint at, guint end);
/* Past pronouns and "no" from `at` on: where the verb would stand. */
guint pauses_past(const struct clause *clause, guint at, guint end);
/* Whether a verb stands among these words, as far as its form tells. */
bool pauses_verb(const struct clause *clause, guint from, guint end);
/* "devuélvanme el dinero", "por favor, mandadla": an order to us, or "quiero …", begins at this word. */
bool pauses_orders(const struct clause *clause, guint at);
/* Takes out a verdict or an aside at a sentence's head, joins a reason or a sum to the sentence before: where the sentence begins then. */
guint pauses_head(struct clause *clause, guint from);
/* Joins what belongs to the sentence before, parts what has no mark before it. */
void pauses_join(struct clause *clause, guint from, guint end);
/* A stop or "porque" for each comma that parts two sentences. */
void pauses_part(struct clause *clause, guint from, guint end);

#endif
