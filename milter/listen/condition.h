/*
 * condition.h - "If that is not possible, please cancel": a condition and what hangs on it (listen module only). English. Thread-safe.
 */
#ifndef HEARKEN_LISTEN_CONDITION_H
#define HEARKEN_LISTEN_CONDITION_H

#include <glib.h>
#include "clause.h"

/* The sentence in the second person, "if that is not possible, you would like us to cancel"; wish_out: what hangs on it is a wish or a
 * question. NULL when it begins with no condition or cannot be turned safely. Owned by caller. */
char *condition_turn(const struct clause *sentence, bool *wish_out);
/* A piece of a sentence that hangs on what stands before it ("if so, can I give them away", "if not, please cancel") or, asked, on a
 * condition of its own. NULL: it hangs on none. Owned by caller. */
char *condition_follows(const struct clause *piece, bool asked);

/* Whether a condition with a question behind it begins here: "if I miss a lesson, can I …". */
bool condition_asks(const struct clause *clause, guint at);

/* "refund me today or I'll tell the press": what stands behind the "or", in the customer's person and as what is to come; the piece
 * keeps what is before it. NULL: no such thing, and the piece is as it was. Owned by caller. */
struct clause *condition_or(struct clause **piece);
/* Whether the piece that begins at `from` stands behind "or". */
bool condition_or_stands(const struct clause *clause, guint from);
/* Of two told clauses with "or" between them one: "… whether A or whether B". NULL: they are no alternatives. Owned by caller. */
char *condition_or_joined(const char *first, const char *second);

#endif
