/*
 * label.h - what stands on a thing, as a quotation (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_LABEL_H
#define HEARKEN_LISTEN_LABEL_H

#include "pack.h"

/* "Laut Etikett bis minus zehn Grad" → "auf dem Etikett steht „bis minus zehn Grad“". Takes line; owned by caller. */
char *label_told(const struct pack *pack, char *line);

#endif
