/*
 * wanted.h - which wishes a mail states (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_WANTED_H
#define HEARKEN_LISTEN_WANTED_H

#include "classify.h"

#define SURE_WISH 0.45f

/* Sets wishes, wish and each sentence's wish; the issues are known already. verdicts: in the order of the sentences. */
void wanted_choose(struct insight *insight, const struct verdict *verdicts);

#endif
