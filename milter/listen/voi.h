/*
 * voi.h - Italian orders to a company, and compliments without a verb, as the rest of the module knows them (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_VOI_H
#define HEARKEN_LISTEN_VOI_H

#include "clause.h"

/* "Bloccatela subito." → "Vi chiedo di bloccarla subito.", "Complimenti a Luca" → "Volevo fare i complimenti a Luca". */
void voi_asked(struct clause *clause);

#endif
