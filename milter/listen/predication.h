/*
 * predication.h - whether each subject of a told English clause has its one verb (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_PREDICATION_H
#define HEARKEN_LISTEN_PREDICATION_H

#include "passage.h"

/* False: the clause, in our person and without a mark at its end, lacks a verb or has one too many, an order or a question stands amid
 * it, or an article before what is no noun ("you have a toddler has been sick", "the page is white tell
 * you how"). told: it is a statement, not a wish or a question restated. Closed classes say what looks so; but where the form leaves no
 * doubt, link-grammar must find no clause either. */
bool predication_stands(const char *clause, bool told);

/* Whether it shows a sign of that, by its closed classes alone: careful English shows one in forty times. */
bool predication_odd(const struct passage *passage, bool told);
/* Verbs, and a few nouns, behind which a clause may stand without "that": "says", "hope". */
bool predication_awaits(const struct token *token);

#endif
