/*
 * round.h - one round of a lane: claim, compose, hand over, send (courier only). One thread a round; the rest is shared.
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
    gint sent, retried, failed;
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

/* done_out: rows dealt with. DEFER: the database is away, or the relay refuses us (an operator's fault): pause. */
enum outcome round_run(struct round *round, guint *done_out, struct fault *fault_out);

#endif
