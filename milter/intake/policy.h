/*
 * policy.h - what holds for a mail while it is being taken: settings, keys, and whose mail is ours
 * (intake only).
 *
 * Immutable, counted by reference. A mail keeps the policy it began with; policy_set() swaps in
 * another for the next.
 */
#ifndef HEARKEN_INTAKE_POLICY_H
#define HEARKEN_INTAKE_POLICY_H

#include <gio/gio.h>
#include <hearken/desk.h>
#include <hearken/settings.h>
#include <hearken/token.h>

struct policy {
    struct settings *settings;
    struct keyring *keyring;
    struct snapshot *snapshot;  /* NULL: never had one; then nobody's mail can be told from ours */
    GInetAddressMask **trusted; /* NULL-terminated */
};

/* Takes all three; NULL keyring or snapshot: those of the policy in force (their ownership stays
 * shared). REFUSE: a network that is none. */
enum outcome policy_set(struct settings *settings, struct keyring *keyring, struct snapshot *snapshot,
                        struct fault *fault_out);
/* A reference to the policy in force; policy_unref(). */
const struct policy *policy_get(void);
void policy_unref(const struct policy *policy);

/* Sorted-list look-up: a base address, or its "@domain". */
bool policy_owns(const struct policy *policy, const char *base_address);
bool policy_knows_agent(const struct policy *policy, const char *login);
/* Whether it is an agent's own mail address (lower case). */
bool policy_is_colleague(const struct policy *policy, const char *address);
bool policy_trusts(const struct policy *policy, const char *client_address);

#endif
