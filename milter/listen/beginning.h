/*
 * beginning.h - whether a sentence of its own can begin at a word of an English text (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_BEGINNING_H
#define HEARKEN_LISTEN_BEGINNING_H

#include "passage.h"

/* Whether the words at `at` can begin a sentence by their form (a subject and its verb, a question, an order), and nothing since `start`,
 * where the one before began, is left open. */
bool beginning_here(const struct passage *passage, guint start, guint at);
/* Whether a second subject and its verb stand there and no word joins them to the first: the sentence must end somewhere before the verb. */
bool beginning_needed(const struct passage *passage, guint start, guint at);
/* What speaks against a beginning at `at`, whatever the sentence before began with: bits, each of its own reason. */
guint beginning_signs(const struct passage *passage, guint at);
/* Whether a comma or another mark stands before the word. */
bool beginning_marked(const struct passage *passage, guint at);
/* Whether no comma, article or pronoun helps to see it: "... says yes | sign says no". */
bool beginning_bare(const struct passage *passage, guint at);

#endif
