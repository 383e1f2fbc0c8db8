/*
 * round.c - one round of the courier: claim, compose, send, settle.
 *
 * The row is marked handed, durably and with its words, before the first octet goes to the relay; what becomes of it is
 * settled after (design.md, Contract 6). Between the two a crash leaves a handed row: our milter's sight decides whether it is
 * sent again. One thread.
 */
#include "round.h"

#include "compose.h"

#include <hearken/log.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef HEARKEN_FAILPOINTS
/* Tests only (--enable-failpoints): dies at a named point. */
static void
failpoint(const char *name)
{
    const char *wanted = getenv("HEARKEN_FAIL");
    if (wanted && strcmp(wanted, name) == 0)
        _exit(86);
}
#else
#define failpoint(name) ((void)(name))
#endif

static enum outcome
settle(const struct round *round, const struct job *job, const char *outcome, const struct answer *answer,
       struct fault *fault_out)
{
    struct settlement settlement = {.outbox = job->outbox,
                                    .worker = round->worker,
                                    .outcome = outcome,
                                    .code = answer ? answer->code : 0,
                                    .answer = answer ? answer->text : ""};
    return desk_settle(round->desk, &settlement, fault_out);
}

static enum outcome
mark_handed(const struct round *round, const struct job *job, const struct composed *composed, struct fault *fault_out)
{
    struct settlement settlement = {.outbox = job->outbox,
                                    .worker = round->worker,
                                    .outcome = "handed",
                                    .answer = "",
                                    .message_id = composed->message_id,
                                    .subject = composed->words->subject,
                                    .text = composed->words->text,
                                    .rung = rung_name(composed->words->rung),
                                    .opener = composed->words->opener,
                                    .closer = composed->words->closer,
                                    .gist = composed->gist,
                                    .tone = composed->tone};
    return desk_settle(round->desk, &settlement, fault_out);
}

static void
log_settled(const struct job *job, const struct composed *composed, const char *outcome, const struct answer *answer)
{
    log_info(NULL,
             "outbox=%" G_GINT64_FORMAT " ticket=%" G_GINT64_FORMAT
             " kind=%s outcome=%s rung=%s message_id=%s code=%d relay=\"%s\"",
             job->outbox, job->ticket, job->kind, outcome, composed->words ? rung_name(composed->words->rung) : "none",
             composed->message_id ? composed->message_id : "", answer->code, answer->text);
}

/* An unknown end is tried again only where our milter can tell a second copy. */
static const char *
outcome_word(struct round *round, enum delivery delivery)
{
    switch (delivery) {
    case DELIVERY_SENT:
        round->sent++;
        return "sent";
    case DELIVERY_FAILED:
        round->failed++;
        return "failed";
    case DELIVERY_UNKNOWN:
        round->retried++;
        return round->settings->relay_sighted ? "unknown" : "failed";
    default:
        round->retried++;
        return "retry";
    }
}

static enum outcome
send_one(struct round *round, const struct job *job, struct composed *composed, struct fault *fault_out)
{
    struct answer answer = {0};
    enum outcome outcome =
        compose_mail(round->engine, round->keyring, round->settings->domain, job, composed, fault_out);
    if (outcome == OUTCOME_REFUSE) {
        g_strlcpy(answer.text, fault_out->text, sizeof answer.text);
        round->failed++;
        log_warn(NULL, "outbox=%" G_GINT64_FORMAT " ticket=%" G_GINT64_FORMAT " outcome=failed reason=\"%s\"",
                 job->outbox, job->ticket, fault_out->text);
        return settle(round, job, "failed", &answer, fault_out);
    }
    outcome = mark_handed(round, job, composed, fault_out);
    if (outcome == OUTCOME_REFUSE) {
        log_info(NULL, "outbox=%" G_GINT64_FORMAT " outcome=left reason=\"%s\"", job->outbox, fault_out->text);
        return OUTCOME_OK; /* another courier has it, or our milter saw it: not ours to send */
    }
    if (outcome != OUTCOME_OK)
        return outcome;
    failpoint("handed");
    carrier_send(round->carrier, composed->envelope_sender, job->recipient, composed->octets, &answer);
    failpoint("sent");
    if (answer.delivery == DELIVERY_OPERATOR) {
        settle(round, job, "retry", &answer, fault_out);
        log_error(NULL, "relay=%s refuses us, nothing is sent until it is mended: %s", round->settings->relay,
                  answer.text);
        return fault_set(fault_out, OUTCOME_DEFER, "operator", "%s", answer.text);
    }
    const char *word = outcome_word(round, answer.delivery);
    outcome = settle(round, job, word, &answer, fault_out);
    log_settled(job, composed, word, &answer);
    return outcome == OUTCOME_REFUSE ? OUTCOME_OK : outcome;
}

enum outcome
round_run(struct round *round, guint *done_out, struct fault *fault_out)
{
    g_autoptr(jobs) jobs = NULL;
    *done_out = 0;
    enum outcome outcome = desk_claim(round->desk, round->worker, (guint)round->settings->courier_batch,
                                      (guint)round->settings->lease, &jobs, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    failpoint("claimed");
    for (guint i = 0; i < jobs->count; i++) {
        const struct job *job = &jobs->list[i];
        if (outcome != OUTCOME_OK || g_atomic_int_get(round->stopping)) {
            settle(round, job, "released", NULL, NULL);
            continue;
        }
        struct composed composed = {0};
        outcome = send_one(round, job, &composed, fault_out);
        composed_clear(&composed);
        *done_out += outcome == OUTCOME_OK;
    }
    return outcome;
}
