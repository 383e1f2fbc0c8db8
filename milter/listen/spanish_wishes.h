/*
 * spanish_wishes.h - Spanish wishes and questions put plainly (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SPANISH_WISHES_H
#define HEARKEN_LISTEN_SPANISH_WISHES_H

#include "clause.h"

/* "Sería estupendo que abrieran" → "Me gustaría que abrieran", "Si pudieran mandarlo, se lo agradecería" → "¿Podrían mandarlo?". */
void spanish_wishes_praised(struct clause *clause);
/* "cómo activo la tarjeta" → "cómo puedo activar la tarjeta", "cómo me doy de baja" → "cómo puedo darme de baja". */
void spanish_wishes_how(struct clause *clause);
/* "mándenmelo" → "quiero que me lo manden", in a sentence of its own. */
void spanish_wishes_ordered(struct clause *clause);
/* "¿sería tan amable de enviarme …?" as the plain question. */
void spanish_wishes_kind(struct clause *clause);

#endif
