/*
 * address.h - whom a letter in another language than English speaks to, before its matter (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ADDRESS_H
#define HEARKEN_LISTEN_ADDRESS_H

#include "clause.h"
#include "pack.h"

/* Where the greeting with which the clause begins ends: the place of the word behind it; 0: it begins with none. */
guint address_greeting(const struct pack *pack, const struct clause *clause);
/* Where a person addressed by a title at `from` ends: the place of the word behind; `from`: nobody is. */
guint address_titled(const struct pack *pack, const struct clause *clause, guint from);

#endif
