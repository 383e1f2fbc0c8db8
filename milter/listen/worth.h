/*
 * worth.h - how much a sentence that the model leaves out may still be missed (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_WORTH_H
#define HEARKEN_LISTEN_WORTH_H

#include "classify.h"

#include <hearken/insight.h>

/* What the sentence carries, 0 to 1, and what its words add to it: a second wish, a condition, a denial, a sum or a number count for
 * more than scenery. */
float worth_of(const char *language, const struct sentence *sentence, const struct verdict *verdict);
/* Whether it denies what the matter turns on: "I have never had an account with them". English. */
bool worth_denies(const char *language, const char *text);

#endif
