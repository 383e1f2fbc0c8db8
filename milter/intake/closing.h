/*
 * closing.h - the last lines of a closing mail: two addresses, well and not well (intake only).
 */
#ifndef HEARKEN_INTAKE_CLOSING_H
#define HEARKEN_INTAKE_CLOSING_H

#include "policy.h"

#include <hearken/desk.h>

/* In the ticket's language, else English. Owned by caller; "" when no address can be made. */
char *closing_text(const struct policy *policy, gint64 ticket, const struct agent_answer *answer);

#endif
