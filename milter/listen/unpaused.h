/*
 * unpaused.h - Spanish, Italian and Portuguese typed without a mark: where they fall apart (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_UNPAUSED_H
#define HEARKEN_LISTEN_UNPAUSED_H

#include "clause.h"

/* The line's words, with a stop where a clause of its own begins in a sentence that has no mark within, and the marks of a question at its
 * end. */
void unpaused_part(const char *language, struct clause *clause);

#endif
