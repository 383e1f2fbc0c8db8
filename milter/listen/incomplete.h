/*
 * incomplete.h - told German and Dutch clauses that are none on their own (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_INCOMPLETE_H
#define HEARKEN_LISTEN_INCOMPLETE_H

#include "telling.h"

/* Takes shards out of what is told, while something else is told. */
void incomplete_drop(struct telling *telling);

#endif
