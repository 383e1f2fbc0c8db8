/*
 * choose.h - the gist: which issues, which wishes, what is missing (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CHOOSE_H
#define HEARKEN_LISTEN_CHOOSE_H

#include "classify.h"

/* Sets issues (frame, source, certainty), wishes, wish and each sentence's main; reads tone, sentences with their roles, and verdicts
 * in the same order, which it sharpens by what the mail says elsewhere. */
void choose(struct insight *insight, struct verdict *verdicts);
/* Marks as main the worthiest of the rest, as long as the answer stays short. */
void choose_further(struct insight *insight, const struct verdict *verdicts);
/* German and Dutch: marks as main what the bank of situations tells whole of a mail of a few sentences: "Habe extra freigenommen." */
struct pack;
void choose_known(const struct pack *pack, struct insight *insight);

#endif
