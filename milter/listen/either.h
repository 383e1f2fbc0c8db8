/*
 * either.h - English sentences with "or": what follows where the wish is not met, and two questions of which one is answered (listen
 * module only). Pure.
 */
#ifndef HEARKEN_LISTEN_EITHER_H
#define HEARKEN_LISTEN_EITHER_H

#include "clause.h"

#include <glib.h>

/* "refund me today or I'll tell the press": what stands behind the "or", in the customer's person and as what is to come; the piece
 * keeps what is before it. NULL: no such thing, and the piece is as it was. Owned by caller. */
struct clause *either_cut(struct clause **piece);
/* Whether the piece that begins at `from` stands behind "or". */
bool either_stands(const struct clause *clause, guint from);
/* Of two told clauses with "or" between them one: "… whether A or whether B". NULL: they are no alternatives. Owned by caller. */
char *either_joined(const char *first, const char *second);

#endif
