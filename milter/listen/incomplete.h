/*
 * incomplete.h - told German and Dutch clauses that are none on their own (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_INCOMPLETE_H
#define HEARKEN_LISTEN_INCOMPLETE_H

#include "account.h"

/* Takes shards out of what is told, while something else is told. */
void incomplete_drop(struct account *account);

#endif
