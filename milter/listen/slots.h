/*
 * slots.h - what the mail says for an issue's frame, and what it lacks (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SLOTS_H
#define HEARKEN_LISTEN_SLOTS_H

#include <hearken/insight.h>

/* Sets insight->facts, the deadline, each issue's slots and the missing slot; reads sentences, issues, language and form.
 * purchase: the mail speaks of something ordered or sent. */
void slots_fill(struct insight *insight, const char *text, bool purchase);

#endif
