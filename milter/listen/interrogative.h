/*
 * interrogative.h - the marks that Spanish haste leaves out between sentences and behind questions (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_INTERROGATIVE_H
#define HEARKEN_LISTEN_INTERROGATIVE_H

#include "clause.h"

/* Puts "?" behind a question that has none, a stop before one that hangs on a statement, and a stop or "porque" in place of a comma that
 * parts two sentences. Changes the words' marks and, for "porque" and asking words, their text. */
void interrogative_mark(struct clause *clause);
/* "buenas pedí una silla", "boa tarde fiz um pedido": the comma behind a greeting. */
void interrogative_greeting(struct clause *clause);
/* "a encomenda quando chega?": what is asked of goes behind its question. */
void interrogative_topic(struct clause *clause);

#endif
