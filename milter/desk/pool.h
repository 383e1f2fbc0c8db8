/*
 * pool.h - leases of connections (desk module only).
 */
#ifndef HEARKEN_DESK_POOL_H
#define HEARKEN_DESK_POOL_H

#include <hearken/desk.h>

#include "connection.h"

/* When a call that begins now must have its answer. */
gint64 desk_deadline(const struct desk *desk);

/* A sound connection, opened if need be; DEFER when none comes free in time. Give it back with
 * pool_return(). */
enum outcome pool_lease(struct desk *desk, gint64 deadline, struct connection **connection_out,
                        struct fault *fault_out);
void pool_return(struct desk *desk, struct connection *connection);

/* One statement on a leased connection; serialisation failures and deadlocks are tried again up to
 * three times. */
enum outcome pool_run(struct desk *desk, const struct query *query, PGresult **result_out, struct fault *fault_out);

/* Whether an SQLSTATE says that the same transaction may well succeed at once. */
bool pool_may_retry(const struct fault *fault);
/* The connection had died with the server before anything was answered. */
bool pool_was_stale(const struct fault *fault);

/* The courier's listening connection, kept apart from the pool; NULL until there is one. */
struct connection **pool_listener(struct desk *desk);
const char *pool_conninfo(const struct desk *desk);
const char *pool_name(const struct desk *desk);

#endif
