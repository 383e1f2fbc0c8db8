/*
 * departure.h - an agent's mail as it leaves: as the team's, as a note, or not at all (intake only).
 */
#ifndef HEARKEN_INTAKE_DEPARTURE_H
#define HEARKEN_INTAKE_DEPARTURE_H

#include "acceptance.h"
#include "errand.h"

#include <libmilter/mfapi.h>

/* Only at end-of-message. discard_out: nobody is left who may get it. leading: values bring their own blank. DEFER: the MTA
 * took a change not. */
enum outcome departure_apply(SMFICTX *context, struct envelope *envelope, struct agent_case *agent,
                             const struct taken *taken, const struct taken_marks *marks, bool leading,
                             bool *discard_out, struct fault *fault_out);

#endif
