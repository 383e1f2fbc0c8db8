/*
 * hispanic.h - told Spanish clauses and wishes in another shape (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_HISPANIC_H
#define HEARKEN_LISTEN_HISPANIC_H

#include "clause.h"

#include <stdbool.h>

/* The clause as words; NULL: of several sentences, or something is quoted. Owned by caller. */
struct clause *hispanic_single(const char *line);
/* "con", "rota", "descosido": how a thing may be when it arrives. Lower case. */
bool hispanic_is_state(const char *low);
/* Each gives the clause in another shape, to be freed, or NULL where it does not apply. */
/* "le cobraron la cuota dos veces" → "se le cobró la cuota dos veces". */
char *hispanic_impersonal(const char *clause);
/* "su sofá le llegó con una mancha" → "recibió su sofá con una mancha". */
char *hispanic_received(const char *clause);
/* "el horno enciende, pero no calienta" → "aunque el horno enciende, no calienta". */
char *hispanic_although(const char *clause);
/* "lleva dos semanas esperando la mesa" → "desde hace dos semanas espera la mesa", "hay un cargo en su cuenta" → "en su cuenta hay …",
 * "reservó una mesa el 3 de mayo" → "el 3 de mayo reservó una mesa". */
char *hispanic_ordered(const char *clause);
/* "pide que le devolvamos el dinero" → "pide la devolución del dinero". */
char *hispanic_named(const char *clause);
/* "quiere saber si puede cambiarlo" → "quiere saber si es posible cambiarlo". */
char *hispanic_asked(const char *clause);

#endif
