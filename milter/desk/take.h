/*
 * take.h - one acceptance with something more in its transaction (desk module only).
 */
#ifndef HEARKEN_DESK_TAKE_H
#define HEARKEN_DESK_TAKE_H

#include <hearken/desk.h>

#include "connection.h"

/* Runs after take() and before the commit, on its connection; may run again when the transaction is retried. */
struct take_after {
    enum outcome (*run)(struct connection *connection, const struct taken *taken, gint64 deadline, void *user,
                        struct fault *fault_out);
    void *user;
};

/* desk_take(), and `after` (NULL: nothing) in the same transaction. */
enum outcome take_run(struct desk *desk, const struct take *take, bool bare, const struct take_after *after,
                      struct taken **taken_out, struct fault *fault_out);

#endif
