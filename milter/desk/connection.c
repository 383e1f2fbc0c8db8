/*
 * connection.c - one PostgreSQL connection that never waits longer than it was told.
 *
 * Knows libpq's asynchronous half: statement_timeout does not bound a commit that waits for a
 * standby, so every wait here is a poll(2) with the caller's deadline; what is late is cancelled
 * and the connection given up, for its answer could still come. Knows what each SQLSTATE means for
 * the mail. Hides PGconn. One thread at a time.
 */
#include "connection.h"

#include <errno.h>
#include <hearken/desk.h>
#include <hearken/log.h>
#include <poll.h>
#include <string.h>

struct connection {
    PGconn *pg;
    GHashTable *prepared; /* names of statements this server session knows */
    bool late;            /* a deadline passed: the protocol state is unknown */
    bool unreplicated;    /* 01000: committed locally, a standby may lack it */
};

struct host {
    const char *name, *address, *port; /* NULL: whatever the conninfo says */
};

struct hosts {
    char **names, **addresses, **ports;
    guint count;
    gint64 patience; /* microseconds */
};

#define SILENT_HOST (5 * G_USEC_PER_SEC) /* unless connect_timeout says another */

/* A commit whose wait for the standby was cancelled reports success and this warning: the answer is
 * "unknown". */
static void
on_notice(void *user, const PGresult *notice)
{
    struct connection *connection = user;
    const char *state = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
    const char *severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (state && severity && strcmp(state, "01000") == 0 && strcmp(severity, "WARNING") == 0)
        connection->unreplicated = true;
    else if (state && strcmp(state, "HK003") == 0) /* an alarm of ours: for whoever reads the log */
        log_error(NULL, "%s", PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
}

static bool
await(int fd, short events, gint64 deadline)
{
    for (;;) {
        gint64 left = (deadline - g_get_monotonic_time() + 999) / 1000;
        if (left <= 0)
            return false;
        struct pollfd waiting = {.fd = fd, .events = events};
        int ready = poll(&waiting, 1, (int)MIN(left, G_MAXINT));
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

/* libpq's messages end in a line break and may have several lines. */
static char *
first_line(const char *message)
{
    return g_strndup(message ? message : "", message ? strcspn(message, "\n") : 0);
}

/* What an admin does about a server that takes no connection of ours, by its words; its SQLSTATE, which libpq tells within them alone, says it
 * in whatever language the server speaks. */
static const struct refusal {
    const char *words, *cure;
    bool full; /* others may go on with the connections they have */
} refusals[] = {{"too many connections for", "; raise its connection limit", true},
                {"no more connections allowed", "; raise the pooler's max_client_conn", true},
                {"  53300: ", "; raise max_connections", true},
                {"session is read-only",
                 "; it is a standby, or default_transaction_read_only is on: have the connection "
                 "lead to the primary, or turn that off",
                 false},
                {"", "", false}};

/* Of several hosts' answers the one that has a cure, or the first. */
static enum outcome
broken(struct connection *connection, const char *doing, struct fault *fault_out)
{
    const char *all = PQerrorMessage(connection->pg), *line = NULL;
    const struct refusal *refusal = refusals;
    while (!(line = strstr(all, refusal->words)))
        refusal++;
    while (line > all && line[-1] != '\n')
        line--;
    g_autofree char *said = first_line(line);
    bool late = connection->late;
    /* A session whose first statement nobody takes up: a pooler that has no server's connection left for it, most often. */
    bool queued = late && strcmp(doing, "answer") == 0 && g_hash_table_size(connection->prepared) == 0;
    return fault_set(
        fault_out, OUTCOME_DEFER,
        late            ? "late"
        : refusal->full ? CONNECTION_FULL
                        : "08006",
        "database %s %s%s%s%s", doing, late ? "took longer than the deadline" : "failed", *said ? ": " : "", said,
        queued ? "; the server hangs, or a pooler gives us fewer connections than pool_size" : refusal->cure);
}

static bool
finish_connecting(struct connection *connection, gint64 deadline)
{
    for (PostgresPollingStatusType step = PGRES_POLLING_WRITING; step != PGRES_POLLING_OK;) {
        if (step == PGRES_POLLING_FAILED)
            return false;
        if (!await(PQsocket(connection->pg), step == PGRES_POLLING_READING ? POLLIN : POLLOUT, deadline)) {
            connection->late = true;
            return false;
        }
        step = PQconnectPoll(connection->pg);
    }
    return true;
}

enum outcome
desk_read_conninfo(const char *key, const char *conninfo, struct fault *fault_out)
{
    char *complaint = NULL;
    PQconninfoOption *options = PQconninfoParse(conninfo, &complaint);
    enum outcome outcome = OUTCOME_OK;
    if (!options) {
        g_autofree char *said = first_line(complaint);
        outcome = fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG", "%s: %s; give \"dbname=hearken host=… user=…\"",
                            key, said);
    }
    PQconninfoFree(options);
    PQfreemem(complaint);
    return outcome;
}

/* The admin's conninfo is expanded behind our defaults, so whatever it says wins over these, and one of its hosts behind it. Of several hosts
 * one that cannot be written to is of no use, and would stay in the pool. */
static bool
start(struct connection *connection, const char *conninfo, const char *name, const struct host *host)
{
    const char *keywords[] = {"fallback_application_name",
                              "client_encoding",
                              "target_session_attrs",
                              "dbname",
                              "host",
                              "hostaddr",
                              "port",
                              NULL};
    const char *values[] = {name, "UTF8", "read-write", conninfo, host->name, host->address, host->port, NULL};
    PQfinish(connection->pg);
    connection->late = false;
    connection->pg = PQconnectStartParams(keywords, values, 1);
    if (connection->pg) {
        PQsetNoticeReceiver(connection->pg, on_notice, connection);
        PQsetErrorVerbosity(connection->pg, PQERRORS_VERBOSE); /* the SQLSTATE of a refused connection */
    }
    return connection->pg && PQstatus(connection->pg) != CONNECTION_BAD;
}

/* The hosts of a conninfo, from wherever libpq has them (PGHOST, a service file), and how long each may be silent. */
static void
read_hosts(PGconn *pg, struct hosts *hosts, gint64 left)
{
    PQconninfoOption *options = pg ? PQconninfo(pg) : NULL;
    for (const PQconninfoOption *option = options; option && option->keyword; option++) {
        const char *value = option->val ? option->val : "";
        char ***list = strcmp(option->keyword, "host") == 0       ? &hosts->names
                       : strcmp(option->keyword, "hostaddr") == 0 ? &hosts->addresses
                       : strcmp(option->keyword, "port") == 0     ? &hosts->ports
                                                                  : NULL;
        if (list)
            *list = g_strsplit(value, ",", -1);
        else if (strcmp(option->keyword, "connect_timeout") == 0)
            hosts->patience = g_ascii_strtoll(value, NULL, 10) * G_USEC_PER_SEC;
    }
    PQconninfoFree(options);
    guint names = hosts->names ? g_strv_length(hosts->names) : 0;
    hosts->count = MAX(names, hosts->addresses ? g_strv_length(hosts->addresses) : 0);
    gint64 said = hosts->patience > 0 ? hosts->patience : SILENT_HOST;
    hosts->patience = hosts->count > 1 ? MIN(said, left / hosts->count) : left;
}

static const char *
nth(char **list, guint n)
{
    guint length = list ? g_strv_length(list) : 0;
    return length ? list[MIN(n, length - 1)] : NULL;
}

/* From a host that refuses libpq goes on to the next, but how long one may be silent (it hangs, or its network is gone) is left to us. */
static bool
reach_others(struct connection *connection, const char *conninfo, const char *name, const struct hosts *hosts,
             gint64 deadline)
{
    g_autofree char *silent = g_strdup(PQhost(connection->pg));
    g_autofree char *silent_port = g_strdup(PQport(connection->pg));
    for (guint i = 0; i < hosts->count; i++) {
        struct host host = {nth(hosts->names, i), nth(hosts->addresses, i), nth(hosts->ports, i)};
        bool same = g_strcmp0(host.name, silent) == 0 || g_strcmp0(host.address, silent) == 0;
        if (same && g_strcmp0(host.port, silent_port) == 0)
            continue;
        if (start(connection, conninfo, name, &host) &&
            finish_connecting(connection, MIN(deadline, g_get_monotonic_time() + hosts->patience)))
            return true;
    }
    return false;
}

/* Of a role or database whose client_min_messages is "error" the server would not say that a standby lacks what it committed, nor sound an
 * alarm of ours. Nothing else of the session is set: an admin's settings are his. */
static enum outcome
hear_warnings(struct connection *connection, gint64 deadline, struct fault *fault_out)
{
    static const struct query query = {.sql = "set client_min_messages = warning"};
    return connection_run(connection, &query, deadline, NULL, fault_out);
}

enum outcome
connection_open(const char *conninfo, const char *application_name, gint64 deadline, struct connection **connection_out,
                struct fault *fault_out)
{
    static const struct host any;
    struct hosts hosts = {0};
    struct connection *connection = g_new0(struct connection, 1);
    connection->prepared = g_hash_table_new(g_str_hash, g_str_equal);
    bool begun = start(connection, conninfo, application_name, &any);
    read_hosts(connection->pg, &hosts, deadline - g_get_monotonic_time());
    bool reached = begun && finish_connecting(connection, MIN(deadline, g_get_monotonic_time() + hosts.patience));
    if (!reached && connection->late && hosts.count > 1)
        reached = reach_others(connection, conninfo, application_name, &hosts, deadline);
    g_strfreev(hosts.names);
    g_strfreev(hosts.addresses);
    g_strfreev(hosts.ports);
    if (!reached || PQsetnonblocking(connection->pg, 1) != 0) {
        enum outcome outcome = broken(connection, "connection", fault_out);
        connection_close(connection);
        return outcome;
    }
    enum outcome outcome = hear_warnings(connection, deadline, fault_out);
    if (outcome == OUTCOME_OK)
        *connection_out = connection;
    else
        connection_close(connection);
    return outcome;
}

void
connection_close(struct connection *connection)
{
    if (!connection)
        return;
    if (connection->pg)
        PQfinish(connection->pg);
    g_hash_table_unref(connection->prepared);
    g_free(connection);
}

bool
connection_is_sound(const struct connection *connection)
{
    return !connection->late && PQstatus(connection->pg) == CONNECTION_OK &&
           PQtransactionStatus(connection->pg) == PQTRANS_IDLE;
}

/* Which outcome an SQLSTATE means. */
static enum outcome
outcome_of(const char *sqlstate)
{
    /* 22: data the server cannot take; 23: a constraint; HK: our own refusals. All else may pass by
     * itself, or is our bug or an admin's change (42), which must not cost a mail: the sender asks
     * again. */
    if (g_str_has_prefix(sqlstate, "22") || g_str_has_prefix(sqlstate, "23") || g_str_has_prefix(sqlstate, "HK"))
        return OUTCOME_REFUSE;
    return OUTCOME_DEFER;
}

static bool
flush(struct connection *connection, gint64 deadline)
{
    for (int left; (left = PQflush(connection->pg)) != 0;) {
        if (left < 0)
            return false;
        if (!await(PQsocket(connection->pg), POLLIN | POLLOUT, deadline)) {
            connection->late = true;
            return false;
        }
        if (!PQconsumeInput(connection->pg))
            return false;
    }
    return true;
}

/* The last result until the server is ready for the next query; NULL when late or broken. */
static PGresult *
collect(struct connection *connection, gint64 deadline)
{
    PGresult *last = NULL;
    for (;;) {
        while (PQisBusy(connection->pg)) {
            if (!await(PQsocket(connection->pg), POLLIN, deadline)) {
                connection->late = true;
                PQclear(last);
                return NULL;
            }
            if (!PQconsumeInput(connection->pg)) {
                PQclear(last);
                return NULL;
            }
        }
        PGresult *next = PQgetResult(connection->pg);
        if (!next)
            return last;
        /* COPY, which none of ours asks for: it would be told for ever. */
        if (PQresultStatus(next) >= PGRES_COPY_OUT && PQresultStatus(next) <= PGRES_COPY_IN) {
            PQclear(last);
            return next;
        }
        /* The first error of a script explains the rest. */
        if (last && PQresultStatus(last) == PGRES_FATAL_ERROR) {
            PQclear(next);
            continue;
        }
        PQclear(last);
        last = next;
    }
}

static gpointer
cancel(gpointer user)
{
    char why[256];
    if (!PQcancel(user, why, sizeof why))
        log_debug(NULL, "database: cancel: %s", why);
    PQfreeCancel(user);
    return NULL;
}

/* Tells the server to stop, so that no lock outlives the mail that wanted it. PQcancel waits for the server, which may be
 * the very thing that stands still: a thread of its own does, and nobody waits for that. */
static void
give_up(struct connection *connection)
{
    PGcancel *request = PQgetCancel(connection->pg);
    if (request)
        g_thread_unref(g_thread_new("cancel", cancel, request));
}

#define MISSING "the schema is not of this version: run hearken upgrade"
#define POOLED  "a pooler in transaction mode stands between; have it pool whole sessions, or connect past it"

/* What an admin does about an SQLSTATE, where the server advises those who write SQL, or nobody. */
static const struct {
    const char *state, *hint;
} cures[] = {
    {"42883", MISSING}, /* functions, tables and columns that are not there */
    {"42P01", MISSING},
    {"42703", MISSING},
    {"26000", POOLED}, /* a prepared statement is not there, or before it was: another session answers than was asked */
    {"42P05", POOLED},
    {"42P10", "a primary key or a unique index of the schema was dropped: make it again as sql/ has it"},
    {"57014",
     "an admin cancelled it, or the role's statement_timeout is too short: set it to 60s, as hearken init does"},
};

static const char *
cure_of(const char *state)
{
    for (guint i = 0; i < G_N_ELEMENTS(cures); i++)
        if (strcmp(state, cures[i].state) == 0)
            return cures[i].hint;
    return NULL;
}

/* "function hearken.take(bytea, text, … does not exist": the fifty types of its arguments tell nobody anything. */
static const char *
shorten(const char *primary, char *brief, gsize size)
{
    const char *open = primary ? strchr(primary, '(') : NULL, *close = primary ? strrchr(primary, ')') : NULL;
    if (!open || !close)
        return primary;
    g_snprintf(brief, size, "%.*s()%s", (int)(open - primary), primary, close + 1);
    return brief;
}

static enum outcome
judge_result(struct connection *connection, PGresult *result, PGresult **result_out, struct fault *fault_out)
{
    ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY) {
        if (connection->unreplicated) {
            PQclear(result);
            return fault_set(fault_out, OUTCOME_DEFER, "01000", "database committed, but a standby may lack it");
        }
        if (result_out)
            *result_out = result;
        else
            PQclear(result);
        return OUTCOME_OK;
    }
    char brief[128];
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
    enum outcome outcome = outcome_of(state ? state : "");
    /* What our own functions refuse is a sentence for whoever asked. */
    bool ours = state && g_str_has_prefix(state, "HK");
    const char *cure = cure_of(state ? state : "");
    hint = cure ? cure : hint;
    if (g_strcmp0(cure, MISSING) == 0)
        primary = shorten(primary, brief, sizeof brief);
    fault_set(fault_out, outcome, state ? state : "", "%s%s%s%s",
              ours ? "" : "database: ", primary ? primary : PQresultErrorMessage(result), hint ? "; " : "",
              hint ? hint : "");
    PQclear(result);
    return outcome;
}

static enum outcome
finish(struct connection *connection, gint64 deadline, PGresult **result_out, struct fault *fault_out)
{
    PGresult *result = flush(connection, deadline) ? collect(connection, deadline) : NULL;
    if (result)
        return judge_result(connection, result, result_out, fault_out);
    if (connection->late)
        give_up(connection);
    return broken(connection, "answer", fault_out);
}

/* Who stands between may hand on another's answer. */
static enum outcome
check_columns(const struct query *query, PGresult **result_out, struct fault *fault_out)
{
    if (!query->columns || PQnfields(*result_out) == query->columns)
        return OUTCOME_OK;
    enum outcome outcome =
        fault_set(fault_out, OUTCOME_DEFER, "42000", "database: %s gave %d columns, not %d; run hearken upgrade",
                  query->name, PQnfields(*result_out), query->columns);
    g_clear_pointer(result_out, PQclear);
    return outcome;
}

enum outcome
connection_run(struct connection *connection, const struct query *query, gint64 deadline, PGresult **result_out,
               struct fault *fault_out)
{
    connection->unreplicated = false;
    bool sent;
    if (query->name && !g_hash_table_contains(connection->prepared, query->name)) {
        if (!PQsendPrepare(connection->pg, query->name, query->sql, query->count, NULL))
            return broken(connection, "request", fault_out);
        enum outcome outcome = finish(connection, deadline, NULL, fault_out);
        if (outcome != OUTCOME_OK)
            return outcome;
        g_hash_table_add(connection->prepared, (char *)query->name);
    }
    if (query->name)
        sent = PQsendQueryPrepared(connection->pg, query->name, query->count, query->values, query->lengths,
                                   query->formats, 0);
    else if (query->count > 0)
        sent = PQsendQueryParams(connection->pg, query->sql, query->count, NULL, query->values, query->lengths,
                                 query->formats, 0);
    else
        sent = PQsendQuery(connection->pg, query->sql);
    if (!sent)
        return broken(connection, "request", fault_out);
    enum outcome outcome = finish(connection, deadline, result_out, fault_out);
    return outcome == OUTCOME_OK ? check_columns(query, result_out, fault_out) : outcome;
}

bool
connection_await_notify(struct connection *connection, gint64 deadline)
{
    for (;;) {
        if (!PQconsumeInput(connection->pg))
            return false;
        PGnotify *notify = PQnotifies(connection->pg);
        if (notify) {
            for (; notify; notify = PQnotifies(connection->pg))
                PQfreemem(notify);
            return true;
        }
        if (!await(PQsocket(connection->pg), POLLIN, deadline))
            return false;
    }
}
