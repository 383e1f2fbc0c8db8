/*
 * marks.h - what agents see in their mail client: X-Hearken-* fields (intake only).
 */
#ifndef HEARKEN_INTAKE_MARKS_H
#define HEARKEN_INTAKE_MARKS_H

#include "acceptance.h"

#include <libmilter/mfapi.h>

/* Removes what the sender forged, then adds ours. leading: values must bring their own blank
 * (SMFIP_HDR_LEADSPC). */
enum outcome marks_set(SMFICTX *context, const struct envelope *envelope, const struct taken *taken,
                       const struct taken_marks *marks, bool leading, struct fault *fault_out);

#endif
