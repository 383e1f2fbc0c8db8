/*
 * agent.c - the doors for agents' mail: agent_mail() and agent_named(), in take's transaction.
 *
 * Knows their parameters and columns (sql/DOORS.md). What cannot be done takes the whole mail back, for the
 * transaction ends with it. Thread-safe as the pool is.
 */
#include "array.h"
#include "parameters.h"
#include "take.h"

#include <string.h>

struct errand {
    const struct agent_request *request;
    agent_namer namer;
    void *namer_user;
    struct agent_answer *answer;
};

static const char agent_sql[] =
    "select * from hearken.agent_mail($1::bigint, $2::bigint, $3::text, $4::text, $5::text, $6::text[], "
    "$7::text[], $8::int[], $9::text[], $10::bigint[], $11::text, $12::text, $13::boolean, $14::text, $15::text)";

static const char *
cell(const PGresult *result, const char *name)
{
    int number = PQfnumber(result, name);
    return number < 0 || PQgetisnull(result, 0, number) ? "" : PQgetvalue(result, 0, number);
}

static struct agent_answer *
read_answer(const PGresult *result)
{
    struct agent_answer *answer = g_new0(struct agent_answer, 1);
    answer->ticket = g_ascii_strtoll(cell(result, "ticket"), NULL, 10);
    answer->errand = g_strdup(cell(result, "errand"));
    answer->outbox = g_ascii_strtoll(cell(result, "outbox"), NULL, 10);
    answer->participant = g_ascii_strtoll(cell(result, "participant"), NULL, 10);
    answer->queue_address = g_strdup(cell(result, "queue_address"));
    answer->queue_name = g_strdup(cell(result, "queue_name"));
    answer->public_name = g_strdup(cell(result, "public_name"));
    answer->language = g_strdup(cell(result, "language"));
    answer->before = g_strdup(cell(result, "before"));
    answer->behind = g_strdup(cell(result, "behind"));
    answer->feedback = *cell(result, "feedback") == 't';
    answer->customers = array_read(cell(result, "customers"));
    answer->customer_names = array_read(cell(result, "customer_names"));
    answer->answers = g_strdup(cell(result, "answers"));
    answer->subject = g_strdup(cell(result, "subject"));
    answer->asking = array_read(cell(result, "asking"));
    return answer;
}

static void
put_request(struct parameters *p, const struct taken *taken, const struct agent_request *request)
{
    parameters_number(p, taken->message);
    parameters_number(p, taken->ticket);
    parameters_text(p, taken->action);
    parameters_text(p, request->login);
    parameters_text(p, request->errand);
    parameters_take_text(p, array_of_texts(request->verbs));
    parameters_take_text(p, array_of_texts(request->arguments));
    parameters_take_text(p, array_of_numbers(request->lines, request->count));
    parameters_take_text(p, array_of_texts(request->outside));
    parameters_take_text(p, array_of_numbers(request->participants, request->participant_count));
    parameters_text(p, request->hints);
    parameters_text(p, request->words);
    parameters_text(p, request->sealed ? "t" : "f");
    parameters_text(p, request->help);
    parameters_text(p, request->slip);
}

static enum outcome
name_mail(struct connection *connection, const struct taken *taken, struct errand *errand, gint64 deadline,
          struct fault *fault_out)
{
    g_autofree char *id = errand->answer->outbox ? errand->namer(errand->answer, errand->namer_user) : NULL;
    if (!id)
        return OUTCOME_OK;
    struct parameters parameters = {0};
    parameters_number(&parameters, taken->message);
    parameters_number(&parameters, errand->answer->outbox);
    parameters_text(&parameters, id);
    struct query query = {.name = "agent_named",
                          .sql = "select hearken.agent_named($1::bigint, $2::bigint, $3::text)",
                          .count = parameters.count,
                          .values = parameters.values,
                          .lengths = parameters.lengths,
                          .formats = parameters.formats};
    enum outcome outcome = connection_run(connection, &query, deadline, NULL, fault_out);
    parameters_clear(&parameters);
    return outcome;
}

static enum outcome
run_errand(struct connection *connection, const struct taken *taken, gint64 deadline, void *user,
           struct fault *fault_out)
{
    struct errand *errand = user;
    struct parameters parameters = {0};
    PGresult *result = NULL;
    g_clear_pointer(&errand->answer, agent_answer_free);
    const struct agent_request *request = errand->request;
    bool alone = !taken->ticket && !request->count; /* an agent's mail that concerns no ticket is left alone … */
    if (alone && !(strcmp(request->errand, "reply") == 0 && *request->words))
        return OUTCOME_OK; /* … but what it hands on may be a note */
    put_request(&parameters, taken, request);
    struct query query = {.name = "agent_mail",
                          .sql = agent_sql,
                          .count = parameters.count,
                          .values = parameters.values,
                          .lengths = parameters.lengths,
                          .formats = parameters.formats};
    enum outcome outcome = connection_run(connection, &query, deadline, &result, fault_out);
    parameters_clear(&parameters);
    if (outcome != OUTCOME_OK)
        return outcome;
    if (PQntuples(result) == 1 && !alone)
        errand->answer = read_answer(result);
    PQclear(result);
    if (alone)
        return OUTCOME_OK;
    if (!errand->answer)
        return fault_set(fault_out, OUTCOME_DEFER, "42000", "hearken.agent_mail() gave no row; run hearken upgrade");
    return name_mail(connection, taken, errand, deadline, fault_out);
}

enum outcome
desk_take_agent(struct desk *desk, const struct take *take, bool bare, const struct agent_request *request,
                agent_namer namer, void *namer_user, struct taken **taken_out, struct agent_answer **answer_out,
                struct fault *fault_out)
{
    struct errand errand = {.request = request, .namer = namer, .namer_user = namer_user};
    struct take_after after = {run_errand, &errand};
    enum outcome outcome = take_run(desk, take, bare, &after, taken_out, fault_out);
    if (outcome == OUTCOME_OK) {
        *answer_out = g_steal_pointer(&errand.answer);
        if (*answer_out && (*answer_out)->ticket)
            (*taken_out)->ticket = (*answer_out)->ticket; /* a command took it to another */
    }
    g_clear_pointer(&errand.answer, agent_answer_free);
    return outcome;
}

void
agent_answer_free(struct agent_answer *answer)
{
    if (!answer)
        return;
    char *texts[] = {answer->queue_address, answer->queue_name, answer->public_name, answer->language, answer->before,
                     answer->behind,        answer->answers,    answer->subject,     answer->errand};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_strfreev(answer->customers);
    g_strfreev(answer->customer_names);
    g_strfreev(answer->asking);
    g_free(answer);
}
