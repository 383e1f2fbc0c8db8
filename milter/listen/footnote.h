/*
 * footnote.h - what stands beside the matter in a German line without a verb (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FOOTNOTE_H
#define HEARKEN_LISTEN_FOOTNOTE_H

#include "clause.h"
#include "pack.h"
#include "terse.h"

#include <stdbool.h>

/* Whether the piece only says where, when or how much: it goes into brackets behind the matter. */
bool footnote_is(const struct clause *words);
/* "die Sauna ist kalt" behind a piece that names the sauna: "sie ist kalt". Takes told; owned by caller. */
char *footnote_it(const struct pack *pack, const struct clause *before, char *told);
/* "Sofa bestellt, Sessel geliefert": what came instead, "einen Sessel bekommen" behind "ich habe". Takes told; owned by caller. */
char *footnote_instead(const struct pack *pack, const struct piece *before, const struct piece *piece, char *told);

#endif
