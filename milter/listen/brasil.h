/*
 * brasil.h - Brazilian haste written out (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_BRASIL_H
#define HEARKEN_LISTEN_BRASIL_H

#include "clause.h"

/* "vcs tem nota?" → "vocês tem nota?", "cadê minha caixa" → "onde está minha caixa", "…, dá pra trocar?" → "… . É possível trocar?". */
void brasil_written(struct clause *clause);

#endif
