/*
 * scope.h - is this mail ours? Decided at DATA, from memory alone (intake only).
 */
#ifndef HEARKEN_INTAKE_SCOPE_H
#define HEARKEN_INTAKE_SCOPE_H

#include "envelope.h"

enum scope {
    SCOPE_NOT_OURS, /* SMFIS_ACCEPT: the mail passes and costs next to nothing */
    SCOPE_OURS,
    SCOPE_UNKNOWN, /* no list of queue addresses was ever had: 451 */
};

/* Whether an address is a queue's, with or without an extension. */
bool scope_owns(const struct policy *policy, const char *address);
/* As RCPT names it; resolved: as the MTA reads it, NULL where it does not tell. */
void scope_add_recipient(struct envelope *envelope, const char *given, const char *resolved);
/* Also sets envelope->ours, ->from_courier and ->mistaken. */
enum scope scope_decide(struct envelope *envelope);
/* The login, where it makes an agent; else "". Borrowed. */
const char *scope_agent(const struct envelope *envelope);

#endif
