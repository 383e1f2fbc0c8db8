/*
 * choose.h - the gist: which issues, which wishes (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CHOOSE_H
#define HEARKEN_LISTEN_CHOOSE_H

#include "classify.h"

/* Sets issues (frame, source, certainty), wishes, wish and each sentence's main; reads tone, sentences with their roles, and verdicts
 * in the same order, which it sharpens by what the mail says elsewhere. */
void choose(struct insight *insight, struct verdict *verdicts);

#endif
