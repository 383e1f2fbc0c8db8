/*
 * lane.h - one relay and the threads that serve it (courier only).
 */
#ifndef HEARKEN_COURIER_LANE_H
#define HEARKEN_COURIER_LANE_H

#include "round.h"

struct lanes;

/* What all lanes share; borrowed for their life. */
struct gear {
    struct settings *settings;
    struct keyring *keyring;
    struct engine *engine;
    struct desk *desk;
};

/* One lane for `relay`, one for each relay that `relay_for` names. once: a lane ends when nothing is due. REFUSE: a password file that
 * cannot be read. */
enum outcome lanes_start(const struct gear *gear, const char *worker, struct tally *tally, bool once,
                         struct lanes **lanes_out, struct fault *fault_out);
/* Something may be due: NOTIFY. */
void lanes_wake(struct lanes *lanes);
/* Still at work? (once) */
bool lanes_busy(struct lanes *lanes);
/* Ends after the mail in hand; the rest of each batch is given back. false: a lane of --once ended with a fault. */
bool lanes_stop(struct lanes *lanes);

#endif
