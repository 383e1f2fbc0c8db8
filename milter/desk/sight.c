/*
 * sight.c - the milter's small doors: whose mail is ours, what of the courier's was seen, and the
 * nudge.
 *
 * Knows hearken.snapshot(), hearken.seen() and NOTIFY hearken_outbox. Thread-safe as the pool is.
 */
#include "pool.h"

#include <string.h>

#define MOST 20 /* no mail waits for these two, but a start, an end and systemd's watchdog do */

enum outcome
desk_snapshot(struct desk *desk, struct snapshot **snapshot_out, struct fault *fault_out)
{
    struct query query = {.name = "snapshot",
                          .sql = "select kind, value from hearken.snapshot() order by value collate \"C\"",
                          .columns = 2,
                          .most = MOST};
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, &query, &result, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    g_autoptr(GPtrArray) queues = g_ptr_array_new(), agents = g_ptr_array_new(), colleagues = g_ptr_array_new();
    for (int i = 0; i < PQntuples(result); i++) {
        const char *kind = PQgetvalue(result, i, 0);
        GPtrArray *list = strcmp(kind, "agent") == 0 ? agents : strcmp(kind, "colleague") == 0 ? colleagues : queues;
        g_ptr_array_add(list, g_strdup(PQgetvalue(result, i, 1)));
    }
    PQclear(result);
    g_ptr_array_add(queues, NULL);
    g_ptr_array_add(agents, NULL);
    g_ptr_array_add(colleagues, NULL);
    struct snapshot *snapshot = g_new0(struct snapshot, 1);
    snapshot->queue_addresses = (char **)g_ptr_array_steal(queues, NULL);
    snapshot->agent_logins = (char **)g_ptr_array_steal(agents, NULL);
    snapshot->colleagues = (char **)g_ptr_array_steal(colleagues, NULL);
    *snapshot_out = snapshot;
    return OUTCOME_OK;
}

void
snapshot_free(struct snapshot *snapshot)
{
    if (!snapshot)
        return;
    g_strfreev(snapshot->queue_addresses);
    g_strfreev(snapshot->agent_logins);
    g_strfreev(snapshot->colleagues);
    g_free(snapshot);
}

enum outcome
desk_seen(struct desk *desk, const char *message_id, const char *recipient, const char *queue_id, enum sight *sight_out,
          struct fault *fault_out)
{
    const char *values[] = {message_id, recipient, queue_id ? queue_id : ""};
    struct query query = {.name = "seen",
                          .sql = "select hearken.seen($1::text, $2::text, $3::text)",
                          .count = 3,
                          .values = values,
                          .columns = 1};
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, &query, &result, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    const char *said = PQntuples(result) == 1 ? PQgetvalue(result, 0, 0) : "";
    *sight_out = strcmp(said, "first") == 0 ? SIGHT_FIRST : strcmp(said, "again") == 0 ? SIGHT_AGAIN : SIGHT_UNKNOWN;
    PQclear(result);
    return OUTCOME_OK;
}

enum outcome
desk_nudge(struct desk *desk, struct fault *fault_out)
{
    struct query query = {.name = "nudge", .sql = "notify hearken_outbox", .most = MOST};
    return pool_run(desk, &query, NULL, fault_out);
}
