/*
 * take.c - one acceptance: struct take into hearken.take(), in one statement or, for a large mail,
 * one transaction.
 *
 * Knows the 54 parameters of the door (sql/DOORS.md) in their order and the columns it answers
 * with. Up to 256 kB of raw and parts together go along as parameters; above, keep() first, in the
 * same transaction, so that there is still one commit. Thread-safe as the pool is.
 */
#include "array.h"
#include "parameters.h"
#include "pieces.h"
#include "pool.h"
#include "take.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define INLINE_OCTETS (256 * 1024) /* Contract 1 */

static const char take_sql[] =
    "select ticket, message, action, why, ack, ack_reason, status, priority, due, subject_tag, "
    "verified, correction from hearken.take($1::bytea, $2::text, $3::text[], "
    "$4::text, $5::text, $6::text, $7::text, $8::text, "
    "$9::text, $10::text, $11::text, $12::text, $13::bigint, "
    "$14::bigint, $15::bigint[], $16::bigint[], $17::bigint[], "
    "$18::text, $19::text, $20::text[], $21::text[], $22::text[], "
    "$23::text, $24::text[], $25::text[], $26::text, "
    "$27::double precision, $28::text, $29::text, $30::text, $31::text, "
    "$32::text, $33::text, $34::text, $35::text[], "
    "$36::text, $37::text, $38::text, $39::text, $40::text, "
    "$41::text[], $42::bytea, $43::bigint, $44::bytea, "
    "$45::text[], $46::text[], $47::text[], $48::text[], "
    "$49::boolean[], $50::bigint[], $51::bytea[], $52::bytea[], "
    "$53::boolean, $54::double precision)";

/* Octets of the mail as they go along; NULL where keep() takes them. */
struct load {
    bool large;
    guint8 *raw;
    GByteArray **parts; /* take->part_count of them */
};

static void
load_clear(struct load *load, guint part_count)
{
    g_free(load->raw);
    for (guint i = 0; load->parts && i < part_count; i++)
        if (load->parts[i])
            g_byte_array_unref(load->parts[i]);
    g_free(load->parts);
}

static enum outcome
read_raw(const struct take *take, guint8 *buffer, struct fault *fault_out)
{
    for (guint64 offset = 0; offset < take->raw_size;) {
        gssize got = pread(take->raw_fd, buffer + offset, take->raw_size - offset, (off_t)offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return fault_set(fault_out, OUTCOME_DEFER, "EIO", "spool: %s",
                             got ? g_strerror(errno) : "it is shorter than it was");
        offset += (guint64)got;
    }
    return OUTCOME_OK;
}

static enum outcome
load_fill(const struct take *take, guint part_count, struct load *load, struct fault *fault_out)
{
    guint64 octets = take->raw_size;
    for (guint i = 0; i < part_count; i++)
        octets += take->parts[i].size;
    load->large = octets > INLINE_OCTETS;
    if (load->large)
        return OUTCOME_OK;
    load->raw = g_malloc(take->raw_size + 1);
    load->parts = g_new0(GByteArray *, part_count + 1);
    enum outcome outcome = read_raw(take, load->raw, fault_out);
    for (guint i = 0; outcome == OUTCOME_OK && i < part_count; i++)
        outcome = pieces_whole(take, i, &load->parts[i], fault_out);
    return outcome;
}

static void
put_envelope(struct parameters *p, const struct take *take)
{
    parameters_bytes(p, take->key, sizeof take->key);
    parameters_text(p, take->envelope_sender);
    parameters_take_text(p, array_of_texts(take->recipients));
    parameters_text(p, take->queue_id);
    parameters_text(p, take->client);
    parameters_text(p, take->service);
    parameters_text(p, take->login);
    parameters_text(p, take->agent_login);
    parameters_text(p, take->evidence);
    parameters_text(p, take->gate);
    parameters_text(p, take->gate_reason);
    parameters_text(p, take->token_verdict);
    parameters_number(p, take->token_ticket);
    parameters_number(p, take->token_participant);
    parameters_take_text(p, array_of_numbers(take->own_tickets, take->own_count));
    parameters_take_text(p, array_of_numbers(take->own_participants, take->own_count));
    parameters_take_text(p, array_of_numbers(take->own_outboxes, take->own_count));
}

static void
put_header(struct parameters *p, const struct take *take, bool bare)
{
    parameters_text(p, bare ? "" : take->from_name);
    parameters_text(p, bare ? "" : take->from_address);
    parameters_take_text(p, array_of_texts(bare ? NULL : take->people_addresses));
    parameters_take_text(p, array_of_texts(bare ? NULL : take->people_names));
    parameters_take_text(p, array_of_texts(bare ? NULL : take->people_roles));
    parameters_text(p, bare ? "" : take->message_id);
    parameters_take_text(p, array_of_texts(bare ? NULL : take->in_reply_to));
    parameters_take_text(p, array_of_texts(bare ? NULL : take->references));
    parameters_text(p, bare ? "" : take->thread_index);
    parameters_number(p, take->sent);
    parameters_text(p, bare ? "" : take->subject);
}

static void
put_body(struct parameters *p, const struct take *take, bool bare)
{
    static const char *const unreadable[] = {"poison", NULL};
    parameters_text(p, bare ? "" : take->text);
    parameters_text(p, bare ? "" : take->reply);
    parameters_text(p, bare ? "" : take->quoted);
    parameters_text(p, bare ? "" : take->signature);
    parameters_text(p, bare ? "und" : take->language);
    parameters_text(p, bare ? "neutral" : take->tone);
    parameters_take_text(p, array_of_texts(bare ? NULL : take->flags));
    parameters_text(p, take->auto_reason);
    parameters_text(p, take->auto_class);
    parameters_text(p, bare ? "" : take->bounce_status);
    parameters_text(p, bare ? "" : take->bounce_recipient);
    parameters_text(p, bare ? "" : take->bounce_message_id);
    parameters_take_text(p, array_of_texts(bare ? unreadable : take->limits));
}

static void
put_part_texts(struct parameters *p, const struct take *take, guint count)
{
    g_autofree const char **column = g_new0(const char *, count + 1);
    const size_t offsets[] = {offsetof(struct take_part, path), offsetof(struct take_part, filename),
                              offsetof(struct take_part, mime), offsetof(struct take_part, content_id)};
    for (guint field = 0; field < G_N_ELEMENTS(offsets); field++) {
        for (guint i = 0; i < count; i++)
            column[i] = *(const char *const *)((const char *)&take->parts[i] + offsets[field]);
        parameters_take_text(p, array_of_texts(column));
    }
    for (guint i = 0; i < count; i++)
        column[i] = take->parts[i].is_inline ? "t" : "f";
    parameters_take_text(p, array_of_texts(column));
}

static void
put_parts(struct parameters *p, const struct take *take, guint count, const struct load *load)
{
    g_autofree gint64 *sizes = g_new0(gint64, count + 1);
    g_autofree guint8 *keys = g_malloc0(32 * count + 1);
    g_autofree const guint8 **data = g_new0(const guint8 *, count + 1);
    g_autofree gsize *lengths = g_new0(gsize, count + 1);
    put_part_texts(p, take, count);
    for (guint i = 0; i < count; i++) {
        sizes[i] = (gint64)take->parts[i].size;
        pieces_key(take->parts[i].sha256, keys + 32 * i);
        data[i] = keys + 32 * i;
        lengths[i] = 32;
    }
    parameters_take_text(p, array_of_numbers(sizes, count));
    parameters_take_array(p, array_of_bytes(data, lengths, count));
    for (guint i = 0; i < count; i++) {
        const GByteArray *bytes = load->parts ? load->parts[i] : NULL;
        data[i] = !bytes ? NULL : bytes->len ? bytes->data : (const guint8 *)"";
        lengths[i] = bytes ? bytes->len : 0;
    }
    parameters_take_array(p, array_of_bytes(data, lengths, count));
}

static void
put_all(struct parameters *p, const struct take *take, bool bare, guint part_count, const struct load *load)
{
    put_envelope(p, take);
    put_header(p, take, bare);
    put_body(p, take, bare);
    parameters_bytes(p, load->raw, take->raw_size);
    parameters_number(p, (gint64)take->raw_size);
    parameters_bytes(p, take->raw_sha256, sizeof take->raw_sha256);
    put_parts(p, take, part_count, load);
    parameters_text(p, take->no_ack ? "t" : "f");
    parameters_number(p, take->arrived);
}

/* The columns as take_sql asks for them. */
enum column { TICKET, MESSAGE, ACTION, WHY, ACK, ACK_REASON, STATUS, PRIORITY, DUE, SUBJECT_TAG, VERIFIED, CORRECTION };

/* NULL reads as "". */
static char *
column(const PGresult *result, enum column number)
{
    return g_strdup(PQgetvalue(result, 0, (int)number));
}

static gint64
column_number(const PGresult *result, enum column number)
{
    return g_ascii_strtoll(PQgetvalue(result, 0, (int)number), NULL, 10);
}

static bool
column_truth(const PGresult *result, enum column number)
{
    return *PQgetvalue(result, 0, (int)number) == 't';
}

static enum outcome
read_taken(PGresult *result, struct taken **taken_out, struct fault *fault_out)
{
    if (PQntuples(result) != 1) {
        PQclear(result);
        return fault_set(fault_out, OUTCOME_DEFER, "42000", "hearken.take() gave no row; run hearken upgrade");
    }
    struct taken *taken = g_new0(struct taken, 1);
    taken->ticket = column_number(result, TICKET);
    taken->message = column_number(result, MESSAGE);
    taken->action = column(result, ACTION);
    taken->why = column(result, WHY);
    taken->ack = column(result, ACK);
    taken->ack_reason = column(result, ACK_REASON);
    taken->status = column(result, STATUS);
    taken->priority = column(result, PRIORITY);
    taken->due = column(result, DUE);
    taken->subject_tag = column(result, SUBJECT_TAG);
    taken->verified = column_truth(result, VERIFIED);
    taken->correction = column_truth(result, CORRECTION);
    PQclear(result);
    *taken_out = taken;
    return OUTCOME_OK;
}

static enum outcome
run_plain(struct connection *connection, const char *sql, gint64 deadline, struct fault *fault_out)
{
    struct query query = {.sql = sql};
    return connection_run(connection, &query, deadline, NULL, fault_out);
}

/* One acceptance on its way: what is sent, what came back. */
struct acceptance_call {
    const struct take *take;
    guint part_count;
    bool large, begun; /* begun: the server took "begin" */
    const struct query *query;
    const struct take_after *after; /* NULL: nothing more in the transaction */
    struct taken *taken;
};

static enum outcome
take_once(struct connection *connection, struct acceptance_call *call, gint64 deadline, struct fault *fault_out)
{
    PGresult *result = NULL;
    enum outcome outcome = connection_run(connection, call->query, deadline, &result, fault_out);
    return outcome == OUTCOME_OK ? read_taken(result, &call->taken, fault_out) : outcome;
}

/* begin, keep() …, take(), what comes after, commit. What fails leaves the transaction open: the connection is closed
 * on return. */
static enum outcome
run_transaction(struct connection *connection, struct acceptance_call *call, gint64 deadline, struct fault *fault_out)
{
    enum outcome outcome = run_plain(connection, "begin", deadline, fault_out);
    call->begun = outcome == OUTCOME_OK;
    if (outcome == OUTCOME_OK && call->large)
        outcome = pieces_keep_raw(connection, call->take, deadline, fault_out);
    for (guint i = 0; outcome == OUTCOME_OK && call->large && i < call->part_count; i++)
        outcome = pieces_keep_part(connection, call->take, i, deadline, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = take_once(connection, call, deadline, fault_out);
    if (outcome == OUTCOME_OK && call->after)
        outcome = call->after->run(connection, call->taken, deadline, call->after->user, fault_out);
    if (outcome == OUTCOME_OK)
        outcome = run_plain(connection, "commit", deadline, fault_out);
    return outcome;
}

static enum outcome
run_retrying(struct desk *desk, struct acceptance_call *call, struct fault *fault_out)
{
    gint64 deadline = desk_deadline(desk);
    enum outcome outcome = OUTCOME_DEFER;
    for (guint attempt = 0; attempt < 3;) {
        struct connection *connection;
        struct fault fault = {0};
        outcome = pool_lease(desk, deadline, &connection, &fault);
        bool leased = outcome == OUTCOME_OK;
        if (leased) {
            outcome = run_transaction(connection, call, deadline, &fault);
            pool_return(desk, connection);
        }
        if (outcome == OUTCOME_OK)
            break;
        g_clear_pointer(&call->taken, taken_free);
        *fault_out = fault;
        if (leased && !call->begun && pool_was_stale(&fault) && g_get_monotonic_time() < deadline)
            continue; /* it died with the server since, and is thrown away */
        if (!pool_may_retry(&fault))
            break;
        attempt++;
        g_usleep((gulong)g_random_int_range(1000, 20000));
    }
    return outcome;
}

static enum outcome
run_single(struct desk *desk, struct acceptance_call *call, struct fault *fault_out)
{
    PGresult *result = NULL;
    enum outcome outcome = pool_run(desk, call->query, &result, fault_out);
    return outcome == OUTCOME_OK ? read_taken(result, &call->taken, fault_out) : outcome;
}

enum outcome
take_run(struct desk *desk, const struct take *take, bool bare, const struct take_after *after,
         struct taken **taken_out, struct fault *fault_out)
{
    struct fault fault = {0};
    guint part_count = bare ? 0 : take->part_count;
    struct load load = {0};
    struct parameters parameters = {0};
    struct acceptance_call call = {.take = take, .part_count = part_count, .after = after};
    enum outcome outcome = load_fill(take, part_count, &load, &fault);
    if (outcome == OUTCOME_OK) {
        put_all(&parameters, take, bare, part_count, &load);
        struct query query = {.name = "take",
                              .sql = take_sql,
                              .count = parameters.count,
                              .values = parameters.values,
                              .lengths = parameters.lengths,
                              .formats = parameters.formats,
                              .columns = CORRECTION + 1};
        call.query = &query;
        call.large = load.large;
        outcome = load.large || after ? run_retrying(desk, &call, &fault) : run_single(desk, &call, &fault);
    }
    *taken_out = call.taken;
    parameters_clear(&parameters);
    load_clear(&load, part_count);
    if (outcome != OUTCOME_OK && fault_out)
        *fault_out = fault;
    return outcome;
}

enum outcome
desk_take(struct desk *desk, const struct take *take, bool bare, struct taken **taken_out, struct fault *fault_out)
{
    return take_run(desk, take, bare, NULL, taken_out, fault_out);
}

void
taken_free(struct taken *taken)
{
    if (!taken)
        return;
    g_free(taken->action);
    g_free(taken->why);
    g_free(taken->ack);
    g_free(taken->ack_reason);
    g_free(taken->status);
    g_free(taken->priority);
    g_free(taken->due);
    g_free(taken->subject_tag);
    g_free(taken);
}
