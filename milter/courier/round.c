/*
 * round.c - one round of a lane: a batch is claimed and composed, handed over, and sent.
 *
 * The rows are marked handed, durably and with their words, before the first octet goes to the relay; the clerk writes down what
 * became of each (design.md, Contract 6). Between the two a crash leaves handed rows: our milter's sight decides whether they are sent
 * again. A batch is handed over in one commit; where no milter of ours stands at the relay it is one mail at a time, for there a
 * handed row whose end is unknown is never sent again. Nothing is sent once the lease could end before the relay answers; and what slow
 * helpers (endpoint, translator) leave no time to compose within a third of it is given back, so that no batch outlives its lease.
 */
#include "round.h"

#include "compose.h"
#include "endpoint.h"
#include "failpoint.h"
#include "translation.h"

#include <hearken/log.h>
#include <string.h>

#define SECONDS_LEAST 3   /* a transfer is not begun with less */
#define SECONDS_MOST  120 /* RFC 5321 4.5.3.2 allows more; a lease does not */

struct parcel {
    const struct job *job;
    struct composed composed;
    bool settled; /* nothing more is to be done with it */
};

struct batch {
    struct jobs *jobs;
    struct parcel *parcels;
    gint64 until; /* monotonic: the lease's end; 0: not handed over yet */
};

static void
note(struct round *round, struct parcel *parcel, const char *outcome, const char *reason, const struct answer *answer)
{
    parcel->settled = true;
    clerk_note(round->clerk, parcel->job->outbox, outcome, reason, answer);
}

static void
note_failed(struct round *round, struct parcel *parcel, const char *reason, const char *text)
{
    struct answer answer = {0};
    g_strlcpy(answer.text, text, sizeof answer.text);
    round->tally->failed++;
    log_warn(NULL, "outbox=%" G_GINT64_FORMAT " ticket=%" G_GINT64_FORMAT " outcome=failed reason=\"%s\"",
             parcel->job->outbox, parcel->job->ticket, text);
    note(round, parcel, "failed", reason, &answer);
}

/* A customer's correction: it is listened to for the ticket's gist, and nothing is sent. */
static void
hear(struct round *round, struct parcel *parcel)
{
    g_autofree char *gist = compose_gist(round->engine, parcel->job);
    struct answer answer = {0};
    g_strlcpy(answer.text, gist, sizeof answer.text);
    log_info(NULL, "ticket=%" G_GINT64_FORMAT " outcome=heard", parcel->job->ticket);
    note(round, parcel, "heard", NULL, &answer);
}

static void
compose_one(struct round *round, struct parcel *parcel)
{
    if (strcmp(parcel->job->kind, "gist") == 0) {
        hear(round, parcel);
        return;
    }
    struct fault fault = {0};
    struct endpoint endpoint = {round->settings, round->stopping};
    const struct muse muse = {endpoint_ask, &endpoint, round->settings->endpoint_model};
    if (strcmp(parcel->job->kind, "translate") == 0)
        translation_run(round->settings, round->stopping, (struct job *)parcel->job);
    if (parcel->job->handed && !round->settings->relay_sighted)
        note_failed(round, parcel, "end unknown", "a courier died while it sent this; it may have arrived");
    else if (compose_mail(round->engine, *round->settings->endpoint_url ? &muse : NULL, round->keyring,
                          round->settings->domain, parcel->job, &parcel->composed, &fault) != OUTCOME_OK)
        note_failed(round, parcel, "not well formed", fault.text);
}

static bool
has_lost(const GArray *lost, gint64 outbox)
{
    for (guint i = 0; i < lost->len; i++)
        if (g_array_index(lost, gint64, i) == outbox)
            return true;
    return false;
}

static struct settlement
hand_over_entry(const struct parcel *parcel)
{
    const struct composed *composed = &parcel->composed;
    return (struct settlement){.outbox = parcel->job->outbox,
                               .outcome = "handed",
                               .message_id = composed->message_id,
                               .envelope_sender = composed->envelope_sender,
                               .subject = composed->words->subject,
                               .text = composed->words->text,
                               .rung = rung_name(composed->words->rung),
                               .opener = composed->words->opener,
                               .closer = composed->words->closer,
                               .gist = composed->gist,
                               .tone = composed->tone};
}

/* All in one commit. What another courier has by now, or what our milter saw, is not ours to send. */
static enum outcome
hand_over(struct round *round, struct parcel *parcels, guint count, struct fault *fault_out)
{
    g_autofree struct settlement *list = g_new0(struct settlement, count);
    g_autoptr(GArray) lost = g_array_new(FALSE, FALSE, sizeof(gint64));
    guint entries = 0;
    for (guint i = 0; i < count; i++)
        if (!parcels[i].settled)
            list[entries++] = hand_over_entry(&parcels[i]);
    if (entries == 0)
        return OUTCOME_OK;
    enum outcome outcome =
        desk_settle_all(round->desk, round->worker, (guint)round->settings->lease, list, entries, lost, fault_out);
    for (guint i = 0; outcome == OUTCOME_OK && i < count; i++)
        if (has_lost(lost, parcels[i].job->outbox)) {
            log_info(NULL, "outbox=%" G_GINT64_FORMAT " outcome=left", parcels[i].job->outbox);
            parcels[i].settled = true;
        }
    return outcome;
}

/* An unknown end is tried again only where our milter can tell a second copy. */
static const char *
outcome_word(struct round *round, enum delivery delivery, const char **reason_out)
{
    *reason_out = "";
    switch (delivery) {
    case DELIVERY_OPERATOR:
        return "released"; /* nothing befell the mail */
    case DELIVERY_SENT:
        round->tally->sent++;
        return "sent";
    case DELIVERY_FAILED:
        round->tally->failed++;
        return "failed";
    case DELIVERY_UNKNOWN:
        *(round->settings->relay_sighted ? &round->tally->retried : &round->tally->failed) += 1;
        *reason_out = "end unknown";
        return round->settings->relay_sighted ? "unknown" : "failed";
    default:
        round->tally->retried++;
        return "retry";
    }
}

static enum outcome
send_one(struct round *round, struct parcel *parcel, guint seconds, struct fault *fault_out)
{
    const struct job *job = parcel->job;
    const struct composed *composed = &parcel->composed;
    struct answer answer = {0};
    const char *reason;
    carrier_send(round->carrier, composed->envelope_sender, job->recipient, composed->octets, seconds, &answer);
    failpoint("sent");
    const char *word = outcome_word(round, answer.delivery, &reason);
    note(round, parcel, word, reason, &answer);
    log_info(NULL,
             "outbox=%" G_GINT64_FORMAT " ticket=%" G_GINT64_FORMAT
             " kind=%s outcome=%s rung=%s message_id=%s code=%d relay=\"%s\"",
             job->outbox, job->ticket, job->kind, word, rung_name(composed->words->rung), composed->message_id,
             answer.code, answer.text);
    if (answer.delivery != DELIVERY_OPERATOR || g_atomic_int_get(round->stopping))
        return OUTCOME_OK;
    return answer.code >= 400 ? fault_set(fault_out, OUTCOME_DEFER, "operator", "%s refuses us: %s",
                                          carrier_relay(round->carrier), answer.text)
                              : fault_set(fault_out, OUTCOME_DEFER, "operator", "%s", answer.text);
}

/* In one commit, with a lease that begins now. */
static enum outcome
hand_over_batch(struct round *round, struct batch *batch, guint first, guint count, struct fault *fault_out)
{
    batch->until = g_get_monotonic_time() + (gint64)round->settings->lease * G_USEC_PER_SEC;
    enum outcome outcome = hand_over(round, &batch->parcels[first], count, fault_out);
    failpoint("handed");
    return outcome;
}

enum outcome
round_pack(struct round *round, struct batch **batch_out, struct fault *fault_out)
{
    struct jobs *jobs = NULL;
    *batch_out = NULL;
    enum outcome outcome = desk_claim(round->desk, round->worker, (guint)round->settings->courier_batch,
                                      (guint)round->settings->lease, round->lane, round->others, &jobs, fault_out);
    if (outcome != OUTCOME_OK || jobs->count == 0) {
        jobs_free(jobs);
        return outcome;
    }
    failpoint("claimed");
    struct batch *batch = g_new0(struct batch, 1);
    batch->jobs = jobs;
    batch->parcels = g_new0(struct parcel, jobs->count);
    gint64 until = g_get_monotonic_time() + (gint64)round->settings->lease * G_USEC_PER_SEC / 3;
    for (guint i = 0; i < jobs->count; i++) {
        batch->parcels[i].job = &jobs->list[i];
        if (g_get_monotonic_time() < until && !g_atomic_int_get(round->stopping))
            compose_one(round, &batch->parcels[i]);
        else
            note(round, &batch->parcels[i], "released", "", NULL);
    }
    failpoint("composed");
    *batch_out = batch;
    return OUTCOME_OK;
}

enum outcome
round_hand_over(struct round *round, struct batch *batch, struct fault *fault_out)
{
    return round->settings->relay_sighted ? hand_over_batch(round, batch, 0, batch->jobs->count, fault_out)
                                          : OUTCOME_OK;
}

enum outcome
round_send(struct round *round, struct batch *batch, struct fault *fault_out)
{
    enum outcome outcome = OUTCOME_OK;
    for (guint i = 0; i < batch->jobs->count && !g_atomic_int_get(round->stopping); i++) {
        if (!batch->parcels[i].settled && !round->settings->relay_sighted)
            outcome = hand_over_batch(round, batch, i, 1, fault_out);
        gint64 left = (batch->until - g_get_monotonic_time()) / G_USEC_PER_SEC - 1;
        if (outcome != OUTCOME_OK || (batch->until && left < SECONDS_LEAST))
            break;
        if (!batch->parcels[i].settled)
            outcome = send_one(round, &batch->parcels[i], (guint)MIN(left, SECONDS_MOST), fault_out);
    }
    round_unpack(round, batch);
    return outcome;
}

void
round_unpack(struct round *round, struct batch *batch)
{
    for (guint i = 0; batch && i < batch->jobs->count; i++) {
        if (!batch->parcels[i].settled)
            note(round, &batch->parcels[i], "released", "", NULL);
        composed_clear(&batch->parcels[i].composed);
    }
    if (!batch)
        return;
    jobs_free(batch->jobs);
    g_free(batch->parcels);
    g_free(batch);
}
