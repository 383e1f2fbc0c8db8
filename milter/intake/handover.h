/*
 * handover.h - a mail that an agent forwards to a queue: whose it is (intake only).
 */
#ifndef HEARKEN_INTAKE_HANDOVER_H
#define HEARKEN_INTAKE_HANDOVER_H

#include "policy.h"

#include <hearken/letter.h>

/* The first mail in it that is nobody's of the house: a colleague who handed it on is not its author. Else a colleague's own, who asks.
 * Borrowed; NULL: the mail hands nothing on. */
const struct forwarded *handover_find(const struct policy *policy, const struct letter *letter);
/* What was written above it by those who handed it on, `own` by the last of them. Owned by caller. */
char *handover_notes(const struct letter *letter, const struct forwarded *handed, const char *own);
/* REFUSE: another customer's mail is attached besides, which would get no ticket. */
enum outcome handover_check(const struct policy *policy, const struct letter *letter, const struct forwarded *handed,
                            struct fault *fault_out);

#endif
