/*
 * round.h - one round of the courier: claim, compose, send, settle (courier only). One thread.
 */
#ifndef HEARKEN_COURIER_ROUND_H
#define HEARKEN_COURIER_ROUND_H

#include "carrier.h"

#include <hearken/desk.h>
#include <hearken/insight.h>
#include <hearken/token.h>

struct round {
    struct desk *desk;
    const struct engine *engine;
    const struct keyring *keyring;
    const struct settings *settings;
    struct carrier *carrier;
    const char *worker;                     /* host.pid: the lease's holder */
    const gint *stopping;                   /* set by a signal: the rest of a batch is given back */
    guint sent, retried, failed, held_back; /* counted since the start */
};

/* done_out: rows claimed. DEFER: the database is away, or the relay refuses us (an operator's fault): pause. */
enum outcome round_run(struct round *round, guint *done_out, struct fault *fault_out);

#endif
