/*
 * rows.c - the admin's tools at the database: any statement, any script.
 *
 * Knows plain rows of text; used by hearken init, upgrade, check and preview, never by a daemon.
 * Thread-safe as the pool is.
 */
#include "pool.h"

enum outcome
desk_script(struct desk *desk, const char *const *parts, guint *failed_out, struct fault *fault_out)
{
    gint64 deadline = desk_deadline(desk);
    struct connection *connection;
    *failed_out = 0;
    enum outcome outcome = pool_lease(desk, deadline, &connection, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    outcome = connection_run(connection, &(struct query){.sql = "begin"}, deadline, NULL, fault_out);
    for (; outcome == OUTCOME_OK && *parts; parts++, ++*failed_out)
        if ((outcome = connection_run(connection, &(struct query){.sql = *parts}, deadline, NULL, fault_out)) !=
            OUTCOME_OK)
            break;
    if (outcome == OUTCOME_OK)
        outcome = connection_run(connection, &(struct query){.sql = "commit"}, deadline, NULL, fault_out);
    pool_return(desk, connection); /* a failed script leaves a transaction open: the connection is closed */
    return outcome;
}

static struct rows *
copy_rows(const PGresult *result)
{
    struct rows *rows = g_new0(struct rows, 1);
    rows->count = (guint)PQntuples(result);
    rows->columns = (guint)PQnfields(result);
    rows->cells = g_new0(char **, rows->count + 1);
    for (guint i = 0; i < rows->count; i++) {
        rows->cells[i] = g_new0(char *, rows->columns + 1);
        for (guint j = 0; j < rows->columns; j++)
            if (!PQgetisnull(result, (int)i, (int)j))
                rows->cells[i][j] = g_strdup(PQgetvalue(result, (int)i, (int)j));
    }
    return rows;
}

enum outcome
desk_query(struct desk *desk, const char *sql, const char *const *parameters, guint parameter_count,
           struct rows **rows_out, struct fault *fault_out)
{
    struct query query = {.sql = sql, .count = (int)parameter_count, .values = parameters};
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, &query, &result, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    *rows_out = copy_rows(result);
    PQclear(result);
    return OUTCOME_OK;
}

void
rows_free(struct rows *rows)
{
    if (!rows)
        return;
    for (guint i = 0; i < rows->count; i++) {
        for (guint j = 0; j < rows->columns; j++)
            g_free(rows->cells[i][j]);
        g_free(rows->cells[i]);
    }
    g_free(rows->cells);
    g_free(rows);
}
