/*
 * tuteo.h - Spanish of customers who speak to the desk as to one or as to friends, as the rest of the module knows them (listen module
 * only). Pure.
 */
#ifndef HEARKEN_LISTEN_TUTEO_H
#define HEARKEN_LISTEN_TUTEO_H

#include "clause.h"

/* What the word at `at` is in the plural that means us: "cobraste" → "cobraron", "vos" → "ustedes". NULL: it stays. Owned by caller. */
char *tuteo_written(const struct clause *clause, guint at);
/* Likewise "tenés" → "tienen", "bloqueadla" → "bloquéenla", "che" → "". */
char *tuteo_ordered(const struct clause *clause, guint at);

#endif
