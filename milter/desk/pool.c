/*
 * pool.c - a few connections shared by many threads.
 *
 * Knows who waits for a connection and for how long; connection.c knows the protocol. An unsound
 * connection (late, broken, left in a transaction) is closed on return, never handed on. Idle ones
 * stand in a LIFO, so that the warmest works most. Where the server takes no more of them, those
 * that stand are shared, and another is tried for once a second. Threading: mutex and condition
 * around the counters and the stack.
 */
#include "pool.h"

#include <string.h>

struct desk {
    char *conninfo, *name;
    guint connections;
    gint64 patience; /* microseconds a call may take */
    GMutex mutex;
    GCond freed;
    GPtrArray *idle; /* of struct connection */
    guint open, leased, waiting;
    gint64 full_until; /* the server had no place for one more: none is opened before */
    struct connection *listener;
};

struct desk *
desk_open(const char *conninfo, guint connections, guint deadline, const char *application_name)
{
    struct desk *desk = g_new0(struct desk, 1);
    desk->conninfo = g_strdup(conninfo);
    desk->name = g_strdup(application_name);
    desk->connections = MAX(connections, 1);
    desk->patience = (gint64)deadline * G_USEC_PER_SEC;
    desk->idle = g_ptr_array_new();
    g_mutex_init(&desk->mutex);
    g_cond_init(&desk->freed);
    return desk;
}

void
desk_close(struct desk *desk)
{
    if (!desk)
        return;
    for (guint i = 0; i < desk->idle->len; i++)
        connection_close(desk->idle->pdata[i]);
    connection_close(desk->listener);
    g_ptr_array_unref(desk->idle);
    g_mutex_clear(&desk->mutex);
    g_cond_clear(&desk->freed);
    g_free(desk->conninfo);
    g_free(desk->name);
    g_free(desk);
}

void
desk_gauge(struct desk *desk, guint *open_out, guint *leased_out)
{
    g_mutex_lock(&desk->mutex);
    *open_out = desk->open;
    *leased_out = desk->leased;
    g_mutex_unlock(&desk->mutex);
}

static _Thread_local gint64 bound;

void
desk_bound(gint64 until)
{
    bound = until;
}

gint64
desk_deadline(const struct desk *desk)
{
    gint64 own = g_get_monotonic_time() + desk->patience;
    return bound ? MIN(own, bound) : own;
}

struct connection **
pool_listener(struct desk *desk)
{
    return &desk->listener;
}

const char *
pool_conninfo(const struct desk *desk)
{
    return desk->conninfo;
}

const char *
pool_name(const struct desk *desk)
{
    return desk->name;
}

/* An idle connection, or the right to open one (NULL with true); false: none came free in time. */
static bool
take_place(struct desk *desk, gint64 deadline, struct connection **connection_out)
{
    *connection_out = NULL;
    g_mutex_lock(&desk->mutex);
    while (desk->idle->len == 0 && desk->open > 0) {
        bool full = g_get_monotonic_time() < desk->full_until;
        if (!full && desk->open < desk->connections)
            break;
        gint64 until = full ? MIN(deadline, desk->full_until) : deadline;
        desk->waiting++;
        bool freed = g_cond_wait_until(&desk->freed, &desk->mutex, until);
        desk->waiting--;
        if (!freed && until == deadline) {
            g_mutex_unlock(&desk->mutex);
            return false;
        }
    }
    if (desk->idle->len > 0)
        *connection_out = g_ptr_array_steal_index(desk->idle, desk->idle->len - 1);
    else
        desk->open++;
    desk->leased++;
    g_mutex_unlock(&desk->mutex);
    return true;
}

static void
leave_place(struct desk *desk, struct connection *sound)
{
    g_mutex_lock(&desk->mutex);
    desk->leased--;
    if (sound)
        g_ptr_array_add(desk->idle, sound);
    else
        desk->open--;
    if (desk->waiting > 0) /* a wake-up is a system call */
        g_cond_signal(&desk->freed);
    g_mutex_unlock(&desk->mutex);
}

/* Whether there is a connection of ours to wait for where no other is to be had. */
static bool
may_share(struct desk *desk, const struct fault *fault)
{
    if (strcmp(fault->code, CONNECTION_FULL) != 0)
        return false;
    g_mutex_lock(&desk->mutex);
    desk->full_until = g_get_monotonic_time() + G_USEC_PER_SEC;
    bool others = desk->open > 0;
    g_mutex_unlock(&desk->mutex);
    return others;
}

enum outcome
pool_lease(struct desk *desk, gint64 deadline, struct connection **connection_out, struct fault *fault_out)
{
    struct fault fault = {0};
    while (take_place(desk, deadline, connection_out)) {
        if (*connection_out ||
            connection_open(desk->conninfo, desk->name, deadline, connection_out, &fault) == OUTCOME_OK)
            return OUTCOME_OK;
        leave_place(desk, NULL);
        if (!may_share(desk, &fault))
            break;
    }
    if (!*fault.code)
        fault_set(&fault, OUTCOME_DEFER, "busy", "all %u database connections are at work; raise pool_size",
                  desk->connections);
    if (fault_out)
        *fault_out = fault;
    return OUTCOME_DEFER;
}

void
pool_return(struct desk *desk, struct connection *connection)
{
    bool sound = connection_is_sound(connection);
    if (!sound)
        connection_close(connection);
    leave_place(desk, sound ? connection : NULL);
}

/* Serialization, deadlock, and a row that another transaction deleted while ours was about to refer to it. */
bool
pool_may_retry(const struct fault *fault)
{
    static const char *const races[] = {"40001", "40P01", "23503", NULL};
    return g_strv_contains(races, fault->code);
}

/* An idle connection may have died with the server since (restart, failover): that one is not the
 * caller's trouble. Only class 08 and 57P before anything was answered; the statement may be run
 * again, for every door is idempotent. */
bool
pool_was_stale(const struct fault *fault)
{
    return strcmp(fault->code, "08006") == 0 || g_str_has_prefix(fault->code, "57P");
}

enum outcome
pool_run(struct desk *desk, const struct query *query, PGresult **result_out, struct fault *fault_out)
{
    gint64 deadline = desk_deadline(desk);
    if (query->most)
        deadline = MIN(deadline, g_get_monotonic_time() + (gint64)query->most * G_USEC_PER_SEC);
    struct fault fault = {0};
    enum outcome outcome = OUTCOME_DEFER;
    guint stale = 0;
    for (guint attempt = 0; attempt < 3; attempt++) {
        struct connection *connection;
        outcome = pool_lease(desk, deadline, &connection, &fault);
        if (outcome != OUTCOME_OK)
            break;
        outcome = connection_run(connection, query, deadline, result_out, &fault);
        pool_return(desk, connection);
        if (outcome == OUTCOME_OK || g_get_monotonic_time() >= deadline)
            break;
        if (pool_was_stale(&fault) && stale++ <= desk->connections) {
            attempt--; /* throw the dead ones away, one by one */
            continue;
        }
        if (!pool_may_retry(&fault))
            break;
        g_usleep((gulong)g_random_int_range(1000, 20000)); /* let the other one win */
    }
    if (outcome != OUTCOME_OK && fault_out)
        *fault_out = fault;
    return outcome;
}
