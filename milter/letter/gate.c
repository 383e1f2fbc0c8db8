/*
 * gate.c - may this mail be answered, and how much may the answer say? (design.md,
 * "Acknowledgement: gate and caps")
 *
 * Joins what the letter shows with what SMTP said; the database adds caps and the queue's own
 * policy. Pure.
 */
#include "machine.h"

#include <hearken/courtesy.h>
#include <hearken/text.h>

#include <string.h>

static bool
is_own(const struct gate *gate, const char *address)
{
    g_autofree char *base = text_base_address(address, gate->delimiters, NULL);
    g_autofree char *whole = text_base_address(address, "\n", NULL); /* help-desk@, where "-" is a delimiter */
    const char *at = base ? strrchr(base, '@') : NULL;
    const char *const *lists[] = {gate->own_addresses, gate->aliases};
    for (guint i = 0; base && i < G_N_ELEMENTS(lists); i++)
        for (const char *const *own = lists[i]; own && *own; own++)
            if (strcmp(*own, base) == 0 || strcmp(*own, whole) == 0 || (**own == '@' && strcmp(*own, at) == 0))
                return true;
    return false;
}

/* RFC 3834 2: our address must stand in To or Cc, or it came by a list or a blind copy. */
static bool
is_addressed(const struct gate *gate)
{
    const struct people *people[] = {&gate->letter->to, &gate->letter->cc};
    for (guint i = 0; i < G_N_ELEMENTS(people); i++)
        for (guint j = 0; j < people[i]->count; j++)
            if (is_own(gate, people[i]->list[j].address))
                return true;
    return false;
}

/* DMARC proves the author; we answer the envelope sender. Another one there, whom SPF does not prove, is anybody: who signs for a
 * domain of his own, or sends a signed mail once more, would have his words told to whom he likes. */
static bool
is_third(const struct gate *gate, enum evidence evidence)
{
    const struct people *from = &gate->letter->from;
    return evidence == EVIDENCE_DMARC && gate->letter->path != EVIDENCE_SPF &&
           !(from->count && g_ascii_strcasecmp(from->list[0].address, gate->envelope_sender) == 0);
}

static const char *
refusal(const struct gate *gate, enum evidence evidence)
{
    if (!gate->envelope_sender || !*gate->envelope_sender)
        return "null-sender";
    if (!text_is_mailbox(gate->envelope_sender) && !text_is_foreign_mailbox(gate->envelope_sender))
        return "bad-mailbox";
    /* support+SRS=…=ann@: an old mailbox of ours handed on what Ann wrote */
    g_autofree char *origin = machine_origin(gate->envelope_sender);
    if (is_own(gate, origin))
        return "own-address";
    /* Our own mail, whatever server hands it on: its envelope's sender asked us nothing. */
    const struct people *from = &gate->letter->from;
    if (from->count && is_own(gate, from->list[0].address))
        return "own-address";
    if (gate->letter->automatic.reason)
        return gate->letter->automatic.reason;
    for (guint i = 0; i < gate->letter->limits->len; i++)
        if (strcmp(gate->letter->limits->pdata[i], "nul") != 0)
            return "limits";
    if (!is_addressed(gate))
        return "not-addressed";
    bool failed = evidence == EVIDENCE_FAILED || (is_third(gate, evidence) && gate->letter->path == EVIDENCE_FAILED);
    return failed ? "auth-failed" : NULL;
}

/* Whether what is taken as the customer's holds what was handed on, as where he put nothing above but a telephone's footer: the
 * longest line tells. */
static bool
is_told_as_own(const struct letter *letter)
{
    const char *longest = "";
    gsize most = 0;
    for (const char *line = letter->forwarded->text; *line; line += strcspn(line, "\n")) {
        line += strspn(line, " \n");
        gsize width = strcspn(line, "\n");
        longest = width > most ? line : longest;
        most = MAX(width, most);
    }
    return most && memmem(letter->reply, strlen(letter->reply), longest, most);
}

/* Another's words, handed on without one of the customer's own, are not told back to him as his. */
bool
gate_hands_on(const struct letter *letter)
{
    const struct forwarded *forwarded = letter->forwarded;
    if (!forwarded || !letter->from.count)
        return letter->only_history;
    return (!*forwarded->note || is_told_as_own(letter)) &&
           g_ascii_strcasecmp(forwarded->from.address, letter->from.list[0].address) != 0;
}

/* Nothing in it can be read: its subject is often a stand-in, and what is encrypted was not to be told over again in clear. */
static bool
is_sealed(const struct letter *letter)
{
    return letter->encrypted && !*letter->reply;
}

enum ack_level
gate_decide(const struct gate *gate, enum evidence *evidence_out, const char **reason_out)
{
    enum evidence smtp = gate->smtp_evidence, results = gate->letter->evidence;
    *evidence_out = smtp == EVIDENCE_AUTHENTICATED || smtp == EVIDENCE_NETWORK ? smtp : results;
    *reason_out = refusal(gate, *evidence_out);
    if (*reason_out)
        return ACK_NONE;
    if (is_third(gate, *evidence_out))
        return ACK_UNVERIFIED;
    switch (*evidence_out) {
    case EVIDENCE_AUTHENTICATED:
    case EVIDENCE_NETWORK:
    case EVIDENCE_DMARC:
        return gate_hands_on(gate->letter) || is_sealed(gate->letter) ? ACK_PLAIN : ACK_PARAPHRASE;
    case EVIDENCE_SPF:
        return ACK_PLAIN;
    default:
        return ACK_UNVERIFIED;
    }
}
