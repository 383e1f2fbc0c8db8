/*
 * scope.c - is this mail ours? (design.md, Contracts, last paragraph)
 *
 * Ours: a recipient that is a queue's address or carries a token; mail of agents on submission;
 * mail on the courier's own service. Pure, from the policy in memory: nothing but end-of-message
 * touches the database.
 */
#include "scope.h"

#include <hearken/text.h>
#include <string.h>

#define RECIPIENT_OCTETS                                                                                               \
    4096 /* over any line of SMTP: queue+extension@ is the queue's, however long; cut, it would be nobody's */
#define EXTENSION_OCTETS 64 /* no token is longer */

/* The courier sends from <>, or from a bounce address of ours. */
static bool
is_couriers(const struct envelope *envelope)
{
    const struct policy *policy = envelope->policy;
    struct claim claim;
    if (strcmp(envelope->service, policy->settings->courier_service) != 0 || envelope->recipients->len != 1)
        return false;
    return !*envelope->sender || (policy->keyring &&
                                  token_read_address(policy->keyring, envelope->sender,
                                                     policy->settings->recipient_delimiter, &claim) == TOKEN_GOOD &&
                                  claim.bounce);
}

/* Postfix, too, looks for the whole address first: help-desk@ is a queue where "-" is a delimiter. */
bool
scope_owns(const struct policy *policy, const char *address)
{
    g_autofree char *base = text_base_address(address, policy->settings->recipient_delimiter, NULL);
    g_autofree char *whole = text_base_address(address, "\n", NULL);
    return policy_owns(policy, whole) || policy_owns(policy, base);
}

static bool
is_ours(const struct policy *policy, const char *recipient)
{
    struct claim claim;
    return scope_owns(policy, recipient) ||
           (policy->keyring && token_read_address(policy->keyring, recipient, policy->settings->recipient_delimiter,
                                                  &claim) == TOKEN_GOOD);
}

/* An address that is ours by its extension alone, as the database reads one: behind "+", and of a bounded length. */
static char *
as_filed(const struct policy *policy, char *address)
{
    g_autofree char *extension = NULL;
    g_autofree char *base = text_base_address(address, policy->settings->recipient_delimiter, &extension);
    g_autofree char *whole = text_base_address(address, "\n", NULL);
    if (!extension || policy_owns(policy, whole) || !policy_owns(policy, base))
        return address;
    g_free(address);
    const char *at = strrchr(base, '@');
    return g_strdup_printf("%.*s+%.*s%s", (int)(at - base), base, EXTENSION_OCTETS, extension, at);
}

/* <support@desk.example.>, <"support"@…> and <support> reach the queue's mailbox as well, and only the MTA knows. Sendmail's reading
 * may be what virtusertable makes of it, and is a user without a domain where it delivers itself: it counts where it is ours, and who
 * wrote to the address before it wrote to us. */
void
scope_add_recipient(struct envelope *envelope, const char *given, const char *resolved)
{
    g_autofree char *said = envelope_address(given, RECIPIENT_OCTETS);
    const char *domain = resolved && *resolved && !strchr(resolved, '@') ? strrchr(said, '@') : NULL;
    g_autofree char *whole = g_strconcat(resolved ? resolved : "", domain ? domain : "", NULL);
    g_autofree char *meant = envelope_address(whole, RECIPIENT_OCTETS);
    char *read = text_sent_address(said);
    if (!is_ours(envelope->policy, read) && is_ours(envelope->policy, meant)) {
        char *alias = text_base_address(read, envelope->policy->settings->recipient_delimiter, NULL);
        if (alias && *alias != '@') /* which would be a whole domain */
            g_ptr_array_insert(envelope->aliases, 0, alias);
        else
            g_free(alias);
        g_free(read);
        read = g_strdup(meant);
    }
    g_ptr_array_add(envelope->recipients, as_filed(envelope->policy, read));
    g_ptr_array_add(envelope->given, g_steal_pointer(&said));
}

const char *
scope_agent(const struct envelope *envelope)
{
    char **services = envelope->policy->settings->submission_services;
    bool submission = g_strv_contains((const char *const *)services, envelope->service);
    return submission && policy_knows_agent(envelope->policy, envelope->login) ? envelope->login : "";
}

/* Who signed in is an agent by login or address, yet none by both and the service: the admin has written another login down, or the
 * service is not among submission_services. */
static bool
is_mistaken(const struct envelope *envelope)
{
    const struct policy *policy = envelope->policy;
    g_autofree char *sender = g_ascii_strdown(envelope->sender, -1);
    return *envelope->login && !*scope_agent(envelope) &&
           (policy_knows_agent(policy, envelope->login) || (*sender && policy_is_colleague(policy, sender)));
}

enum scope
scope_decide(struct envelope *envelope)
{
    const struct policy *policy = envelope->policy;
    envelope->scoped = true;
    envelope->from_courier = is_couriers(envelope);
    envelope->mistaken = is_mistaken(envelope);
    envelope->ours = *scope_agent(envelope) != '\0';
    for (guint i = 0; !envelope->ours && i < envelope->recipients->len; i++)
        envelope->ours = is_ours(policy, envelope->recipients->pdata[i]);
    if (envelope->ours || envelope->from_courier || envelope->mistaken)
        return SCOPE_OURS;
    return policy->snapshot ? SCOPE_NOT_OURS : SCOPE_UNKNOWN;
}
