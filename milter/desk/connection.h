/*
 * connection.h - one PostgreSQL connection that never waits longer than it was told (desk module
 * only).
 *
 * A struct connection belongs to one thread at a time. Deadlines are g_get_monotonic_time() values.
 */
#ifndef HEARKEN_DESK_CONNECTION_H
#define HEARKEN_DESK_CONNECTION_H

#include <hearken/fault.h>

#include <libpq-fe.h>
#include <stdbool.h>

struct connection;

struct query {
    const char *name; /* of the prepared statement; NULL: not prepared */
    const char *sql;
    int count;
    const char *const *values;
    const int *lengths; /* of binary values; NULL when all are text */
    const int *formats; /* 1 binary, 0 text; NULL when all are text */
    int columns;        /* the answer has, which is read by their places; 0: it is not */
    guint most;         /* seconds it may take where the desk's calls may take longer; 0: as they */
};

/* fault->code of a server, or a pooler, that has no place for one more. */
#define CONNECTION_FULL "53300"

enum outcome connection_open(const char *conninfo, const char *application_name, gint64 deadline,
                             struct connection **connection_out, struct fault *fault_out);
void connection_close(struct connection *connection);

/* Runs one statement. On OK result_out (may be NULL) is owned by the caller (PQclear). Otherwise
 * `fault_out->code` is the SQLSTATE ("" if the connection broke) and the connection may be
 * unusable: ask connection_is_sound(). */
enum outcome connection_run(struct connection *connection, const struct query *query, gint64 deadline,
                            PGresult **result_out, struct fault *fault_out);

/* Idle, outside a transaction, answering. */
bool connection_is_sound(const struct connection *connection);

/* Waits for a NOTIFY until the deadline; true if one came. The connection must LISTEN already. */
bool connection_await_notify(struct connection *connection, gint64 deadline);

#endif
