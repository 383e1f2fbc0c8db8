/*
 * voseo.h - Spanish of the River Plate and careless orders, as the rest of the module knows them; how one does a thing (listen module
 * only). Pure.
 */
#ifndef HEARKEN_LISTEN_VOSEO_H
#define HEARKEN_LISTEN_VOSEO_H

#include "clause.h"

/* What the word at `at` is in the forms that are known: "tenés" → "tienen", "bloqueadla" → "bloquéenla", "che" → "". NULL: it stays.
 * Owned by caller. */
char *voseo_written(const struct clause *clause, guint at);
/* "cómo activo la tarjeta" → "cómo puedo activar la tarjeta", "cómo me doy de baja" → "cómo puedo darme de baja". */
void voseo_how(struct clause *clause);
/* "mándenmelo" → "quiero que me lo manden", in a sentence of its own. */
void voseo_wishes(struct clause *clause);

/* Spanish: "¿sería tan amable de enviarme …?" as the plain question. */
void voseo_kind(struct clause *clause);

#endif
