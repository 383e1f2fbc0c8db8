/*
 * outbox.c - the courier's doors: claim, settle, tick, and the wait for a NOTIFY.
 *
 * Knows the columns of hearken.claim() by name and the entries of hearken.settle_all(). The listening
 * connection stands apart from the pool and is used by one thread alone (the courier's loop).
 */
#include "pool.h"

#include "array.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *column;
    size_t offset;
} texts[] =
    {
        {"kind", offsetof(struct job, kind)},
        {"recipient", offsetof(struct job, recipient)},
        {"envelope_sender", offsetof(struct job, envelope_sender)},
        {"level", offsetof(struct job, level)},
        {"queue_name", offsetof(struct job, queue_name)},
        {"queue_address", offsetof(struct job, queue_address)},
        {"queue_language", offsetof(struct job, queue_language)},
        {"signature", offsetof(struct job, signature)},
        {"next_step", offsetof(struct job, next_step)},
        {"language", offsetof(struct job, language)},
        {"customer_name", offsetof(struct job, customer_name)},
        {"subject", offsetof(struct job, subject)},
        {"text_signature", offsetof(struct job, text_signature)},
        {"in_reply_to", offsetof(struct job, in_reply_to)},
        {"fixed_subject", offsetof(struct job, fixed_subject)},
        {"fixed_text", offsetof(struct job, fixed_text)},
        {"message_id", offsetof(struct job, message_id)},
        {"prepared", offsetof(struct job, prepared)},
},
  lists[] = {
      {"texts", offsetof(struct job, texts)},
      {"references", offsetof(struct job, references)},
      {"avoid", offsetof(struct job, avoid)},
      {"incident_words", offsetof(struct job, incident_words)},
      {"incident_actions", offsetof(struct job, incident_actions)},
      {"incident_matches", offsetof(struct job, incident_matches)},
      {"phrase_languages", offsetof(struct job, phrase_languages)},
      {"phrase_kinds", offsetof(struct job, phrase_kinds)},
      {"phrase_texts", offsetof(struct job, phrase_texts)},
      {"topic_languages", offsetof(struct job, topic_languages)},
      {"topic_matches", offsetof(struct job, topic_matches)},
      {"topic_needs", offsetof(struct job, topic_needs)},
};

/* Where each column stands in an answer: libpq looks a name up by reading all of them. */
struct columns {
    int texts[G_N_ELEMENTS(texts)], lists[G_N_ELEMENTS(lists)];
    int outbox, ticket, participant, received, attempt, auto_submitted, handed;
};

static void
find_columns(const PGresult *result, struct columns *columns)
{
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        columns->texts[i] = PQfnumber(result, texts[i].column);
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        columns->lists[i] = PQfnumber(result, lists[i].column);
    columns->outbox = PQfnumber(result, "outbox");
    columns->ticket = PQfnumber(result, "ticket");
    columns->participant = PQfnumber(result, "participant");
    columns->received = PQfnumber(result, "received");
    columns->attempt = PQfnumber(result, "attempt");
    columns->auto_submitted = PQfnumber(result, "auto_submitted");
    columns->handed = PQfnumber(result, "handed");
}

/* "" where the column is null or missing: a newer courier on an older schema must not crash. */
static const char *
cell(const PGresult *result, int row, int column)
{
    return column < 0 || PQgetisnull(result, row, column) ? "" : PQgetvalue(result, row, column);
}

static gint64
number(const PGresult *result, int row, int column)
{
    return g_ascii_strtoll(cell(result, row, column), NULL, 10);
}

static bool
truth(const PGresult *result, int row, int column)
{
    return *cell(result, row, column) == 't';
}

static void
read_job(const PGresult *result, int row, const struct columns *columns, struct job *job)
{
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        *(char **)((char *)job + texts[i].offset) = g_strdup(cell(result, row, columns->texts[i]));
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        *(char ***)((char *)job + lists[i].offset) = array_read(cell(result, row, columns->lists[i]));
    job->outbox = number(result, row, columns->outbox);
    job->ticket = number(result, row, columns->ticket);
    job->participant = number(result, row, columns->participant);
    job->received = number(result, row, columns->received);
    job->attempt = (guint)number(result, row, columns->attempt);
    job->auto_submitted = truth(result, row, columns->auto_submitted);
    job->handed = truth(result, row, columns->handed);
}

static struct jobs *
read_jobs(PGresult *result)
{
    struct jobs *jobs = g_new0(struct jobs, 1);
    struct columns columns;
    find_columns(result, &columns);
    jobs->count = (guint)PQntuples(result);
    jobs->list = g_new0(struct job, jobs->count + 1);
    for (guint i = 0; i < jobs->count; i++)
        read_job(result, (int)i, &columns, &jobs->list[i]);
    PQclear(result);
    return jobs;
}

void
jobs_free(struct jobs *jobs)
{
    if (!jobs)
        return;
    for (guint n = 0; n < jobs->count; n++) {
        for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
            g_free(*(char **)((char *)&jobs->list[n] + texts[i].offset));
        for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
            g_strfreev(*(char ***)((char *)&jobs->list[n] + lists[i].offset));
    }
    g_free(jobs->list);
    g_free(jobs);
}

enum outcome
desk_claim(struct desk *desk, const char *worker, guint batch, guint lease, const char *const *lane,
           const char *const *others, struct jobs **jobs_out, struct fault *fault_out)
{
    char rows[16], seconds[16];
    g_snprintf(rows, sizeof rows, "%u", batch);
    g_snprintf(seconds, sizeof seconds, "%u s", lease);
    g_autofree char *lane_text = array_of_texts(lane), *others_text = array_of_texts(others);
    const char *values[] = {worker, rows, seconds, lane_text, others_text};
    struct query query = {.name = "claim",
                          .sql = "select * from hearken.claim($1::text, $2::int, $3::interval, $4::text[], $5::text[])",
                          .count = 5,
                          .values = values};
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, &query, &result, fault_out);
    if (outcome == OUTCOME_OK)
        *jobs_out = read_jobs(result);
    return outcome;
}

enum outcome
desk_preview(struct desk *desk, gint64 ticket, struct jobs **jobs_out, struct fault *fault_out)
{
    char number_text[24];
    g_snprintf(number_text, sizeof number_text, "%" G_GINT64_FORMAT, ticket);
    const char *values[] = {number_text};
    struct query query = {.sql = "select * from hearken.preview($1::bigint)", .count = 1, .values = values};
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, &query, &result, fault_out);
    if (outcome == OUTCOME_OK)
        *jobs_out = read_jobs(result);
    return outcome;
}

static void
put_number(JsonBuilder *builder, const char *name, gint64 number)
{
    json_builder_set_member_name(builder, name);
    json_builder_add_int_value(builder, number);
}

/* One entry: what became of it, and with 'handed' what was said, for the ticket's history and for the next one's variety. What is
 * empty is left out, but for the null sender: without one the row keeps its own. */
static void
put_settlement(JsonBuilder *builder, const struct settlement *settlement)
{
    const struct {
        const char *name, *value;
    } fields[] = {{"outcome", settlement->outcome},
                  {"answer", settlement->answer},
                  {"reason", settlement->reason},
                  {"message_id", settlement->message_id},
                  {"envelope_sender", settlement->envelope_sender},
                  {"subject", settlement->subject},
                  {"text", settlement->text},
                  {"rung", settlement->rung},
                  {"opener", settlement->opener},
                  {"closer", settlement->closer},
                  {"gist", settlement->gist},
                  {"tone", settlement->tone}};
    json_builder_begin_object(builder);
    put_number(builder, "outbox", settlement->outbox);
    put_number(builder, "code", settlement->code);
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++) {
        if (!fields[i].value || (!*fields[i].value && fields[i].value != settlement->envelope_sender))
            continue;
        json_builder_set_member_name(builder, fields[i].name);
        json_builder_add_string_value(builder, fields[i].value);
    }
    json_builder_end_object(builder);
}

static char *
settlements_json(const struct settlement *list, guint count)
{
    g_autoptr(JsonBuilder) builder = json_builder_new();
    json_builder_begin_array(builder);
    for (guint i = 0; i < count; i++)
        put_settlement(builder, &list[i]);
    json_builder_end_array(builder);
    g_autoptr(JsonNode) root = json_builder_get_root(builder);
    return json_to_string(root, FALSE);
}

enum outcome
desk_settle_all(struct desk *desk, const char *worker, guint lease, const struct settlement *list, guint count,
                GArray *lost_out, struct fault *fault_out)
{
    char seconds[16];
    g_snprintf(seconds, sizeof seconds, "%u s", lease);
    g_autofree char *entries = settlements_json(list, count);
    const char *values[] = {worker, seconds, entries};
    struct query query = {.name = "settle_all",
                          .sql = "select hearken.settle_all($1::text, $2::interval, $3::jsonb)",
                          .count = 3,
                          .values = values,
                          .columns = 1};
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, &query, &result, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    g_auto(GStrv) lost = array_read(PQntuples(result) == 1 ? PQgetvalue(result, 0, 0) : "");
    for (guint i = 0; lost_out && lost[i]; i++) {
        gint64 id = g_ascii_strtoll(lost[i], NULL, 10);
        g_array_append_val(lost_out, id);
    }
    PQclear(result);
    return OUTCOME_OK;
}

enum outcome
desk_tick(struct desk *desk, struct fault *fault_out)
{
    struct query query = {.name = "tick", .sql = "select hearken.tick()"};
    return pool_run(desk, &query, NULL, fault_out);
}

enum outcome
desk_wait(struct desk *desk, guint milliseconds, struct fault *fault_out)
{
    gint64 deadline = g_get_monotonic_time() + (gint64)milliseconds * 1000;
    struct connection **listener = pool_listener(desk);
    if (*listener && !connection_is_sound(*listener))
        g_clear_pointer(listener, connection_close);
    if (!*listener) {
        enum outcome outcome =
            connection_open(pool_conninfo(desk), pool_name(desk), desk_deadline(desk), listener, fault_out);
        struct query query = {.sql = "listen hearken_outbox"};
        if (outcome == OUTCOME_OK)
            outcome = connection_run(*listener, &query, desk_deadline(desk), NULL, fault_out);
        if (outcome != OUTCOME_OK) {
            g_clear_pointer(listener, connection_close);
            return outcome;
        }
        return OUTCOME_OK; /* what was notified before is not told */
    }
    connection_await_notify(*listener, deadline);
    return OUTCOME_OK;
}
