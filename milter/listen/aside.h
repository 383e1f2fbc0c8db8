/*
 * aside.h - what of a mail is nothing to restate (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ASIDE_H
#define HEARKEN_LISTEN_ASIDE_H

#include <hearken/insight.h>
#include <glib.h>
#include <stdbool.h>
#include "classify.h"

/* How much a sentence of this role may matter, 0 to 1; 0: never. */
float role_weight(enum role role);

/* Takes the weight from a few words of feeling, bare links, praise in an angry mail, and what is written to a machine. verdicts: in the
 * order of the sentences. */
void aside_set(struct insight *insight, struct verdict *verdicts);

#endif
