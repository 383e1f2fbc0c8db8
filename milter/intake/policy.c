/*
 * policy.c - what holds for a mail while it is being taken.
 *
 * Three snapshots with lives of their own (settings and keys change at a reload, queue addresses
 * every few seconds) are bound into one immutable struct with a reference count, so that a mail
 * sees one state of the world. A mutex guards only the pointer to the one in force.
 */
#include "policy.h"

#include <string.h>

/* Parts that several policies share. */
struct shared {
    gint references;
    void *thing;
    void (*drop)(void *thing);
};

struct counted {
    struct policy policy; /* first: the public face */
    gint references;
    struct shared *keyring, *snapshot;
};

static GMutex mutex;
static struct counted *in_force;

static struct shared *
shared_new(void *thing, void (*drop)(void *))
{
    struct shared *shared = g_new0(struct shared, 1);
    *shared = (struct shared){1, thing, drop};
    return shared;
}

static struct shared *
shared_ref(struct shared *shared)
{
    if (shared)
        g_atomic_int_inc(&shared->references);
    return shared;
}

static void
shared_unref(struct shared *shared)
{
    if (!shared || !g_atomic_int_dec_and_test(&shared->references))
        return;
    shared->drop(shared->thing);
    g_free(shared);
}

static void
drop_keyring(void *thing)
{
    keyring_free(thing);
}

static void
drop_snapshot(void *thing)
{
    snapshot_free(thing);
}

static void
counted_unref(struct counted *counted)
{
    if (!counted || !g_atomic_int_dec_and_test(&counted->references))
        return;
    settings_unref(counted->policy.settings);
    shared_unref(counted->keyring);
    shared_unref(counted->snapshot);
    for (guint i = 0; counted->policy.trusted && counted->policy.trusted[i]; i++)
        g_object_unref(counted->policy.trusted[i]);
    g_free(counted->policy.trusted);
    g_free(counted);
}

static enum outcome
read_networks(struct counted *counted, struct fault *fault_out)
{
    char **networks = counted->policy.settings->trusted_networks;
    counted->policy.trusted = g_new0(GInetAddressMask *, g_strv_length(networks) + 1);
    for (guint i = 0; networks[i]; i++) {
        counted->policy.trusted[i] = g_inet_address_mask_new_from_string(networks[i], NULL);
        if (!counted->policy.trusted[i])
            return fault_set(fault_out, OUTCOME_REFUSE, "EX_CONFIG",
                             "%s: trusted_networks: \"%s\" is no network; give address/bits, as 192.0.2.0/24",
                             counted->policy.settings->file, networks[i]);
    }
    return OUTCOME_OK;
}

enum outcome
policy_set(struct settings *settings, struct keyring *keyring, struct snapshot *snapshot, struct fault *fault_out)
{
    struct counted *fresh = g_new0(struct counted, 1);
    fresh->references = 1;
    fresh->keyring = keyring ? shared_new(keyring, drop_keyring) : NULL;
    fresh->snapshot = snapshot ? shared_new(snapshot, drop_snapshot) : NULL;
    g_mutex_lock(&mutex);
    struct counted *before = in_force;
    fresh->policy.settings = settings ? settings : settings_ref(before->policy.settings);
    if (!fresh->keyring && before)
        fresh->keyring = shared_ref(before->keyring);
    if (!fresh->snapshot && before)
        fresh->snapshot = shared_ref(before->snapshot);
    fresh->policy.keyring = fresh->keyring ? fresh->keyring->thing : NULL;
    fresh->policy.snapshot = fresh->snapshot ? fresh->snapshot->thing : NULL;
    enum outcome outcome = read_networks(fresh, fault_out);
    if (outcome == OUTCOME_OK)
        in_force = fresh;
    g_mutex_unlock(&mutex);
    counted_unref(outcome == OUTCOME_OK ? before : fresh);
    return outcome;
}

const struct policy *
policy_get(void)
{
    g_mutex_lock(&mutex);
    struct counted *counted = in_force;
    g_atomic_int_inc(&counted->references);
    g_mutex_unlock(&mutex);
    return &counted->policy;
}

void
policy_unref(const struct policy *policy)
{
    counted_unref((struct counted *)policy);
}

static bool
is_in(char **sorted, const char *wanted)
{
    gsize low = 0, high = sorted ? g_strv_length(sorted) : 0;
    while (low < high) {
        gsize middle = (low + high) / 2;
        int order = strcmp(sorted[middle], wanted);
        if (order == 0)
            return true;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

bool
policy_owns(const struct policy *policy, const char *base_address)
{
    const char *at = base_address ? strrchr(base_address, '@') : NULL;
    return at && policy->snapshot &&
           (is_in(policy->snapshot->queue_addresses, base_address) || is_in(policy->snapshot->queue_addresses, at));
}

bool
policy_knows_agent(const struct policy *policy, const char *login)
{
    return *login && policy->snapshot && is_in(policy->snapshot->agent_logins, login);
}

bool
policy_is_colleague(const struct policy *policy, const char *address)
{
    return address && policy->snapshot &&
           (is_in(policy->snapshot->colleagues, address) || is_in(policy->snapshot->agent_logins, address));
}

bool
policy_trusts(const struct policy *policy, const char *client_address)
{
    g_autoptr(GInetAddress) address = *client_address ? g_inet_address_new_from_string(client_address) : NULL;
    for (guint i = 0; address && policy->trusted[i]; i++)
        if (g_inet_address_mask_matches(policy->trusted[i], address))
            return true;
    return false;
}
