/*
 * goods.h - what is wanted, and nothing else (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_GOODS_H
#define HEARKEN_LISTEN_GOODS_H

#include "clause.h"

/* "New one asap or refund pls": "you would like a new one or a refund". NULL: there is more. Owned by caller. */
char *goods_wanted(const struct clause *clause);

/* "Please fix as soon as possible": what the verb at `at` leaves unsaid, which the mail has said before; NULL: nothing. */
const char *goods_unsaid(const struct clause *clause, guint at);

#endif
