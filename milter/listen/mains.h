/*
 * mains.h - the sentences of a mail that must be told besides its issues (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_MAINS_H
#define HEARKEN_LISTEN_MAINS_H

#include "classify.h"

/* Marks as main what nobody may leave out: danger, theft, a court, the code that a fault goes by. */
void mains_grave(struct insight *insight);
/* Marks as main the sentence that names what a main one points at. */
void mains_nouns(struct insight *insight);
/* Marks as main the worthiest of the rest, as long as the answer stays short. */
void mains_further(struct insight *insight, const struct verdict *verdicts);
/* German and Dutch: marks as main what the bank of situations tells whole of a mail of a few sentences: "Habe extra freigenommen." */
struct pack;
void mains_known(const struct pack *pack, struct insight *insight);

#endif
