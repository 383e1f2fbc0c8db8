/*
 * round.h - one round of a lane, in three stages: a batch is packed (claimed and composed), handed over, and sent (courier only). Each
 * stage may have a thread of its own; a batch belongs to one at a time.
 */
#ifndef HEARKEN_COURIER_ROUND_H
#define HEARKEN_COURIER_ROUND_H

#include "carrier.h"
#include "clerk.h"

#include <hearken/desk.h>
#include <hearken/insight.h>
#include <hearken/token.h>

/* Counted since the start, by all lanes. */
struct tally {
    _Atomic guint64 sent, retried, failed;
};

struct round {
    struct desk *desk;
    const struct engine *engine;
    const struct keyring *keyring;
    const struct settings *settings;
    struct clerk *clerk;
    struct carrier *carrier;
    const char *const *lane;   /* recipients' domains that are this lane's; empty: all but others */
    const char *const *others; /* NULL-terminated, never NULL */
    const char *worker;        /* host.pid.random: the lease's holder */
    const gint *stopping;      /* set by a signal: the rest of a batch is given back */
    struct tally *tally;
};

struct batch;

/* batch_out: NULL when nothing is due. DEFER: the database is away: pause. */
enum outcome round_pack(struct round *round, struct batch **batch_out, struct fault *fault_out);
/* In one commit, durably; with no milter of ours at the relay round_send() does it, mail by mail. DEFER: the database is away: unpack. */
enum outcome round_hand_over(struct round *round, struct batch *batch, struct fault *fault_out);
/* Sends and frees it. DEFER: the database is away, or the relay refuses us (an operator's fault): the rest was given back; pause. */
enum outcome round_send(struct round *round, struct batch *batch, struct fault *fault_out);
/* Gives it back unsent and frees it; NULL is no batch. */
void round_unpack(struct round *round, struct batch *batch);

#endif
