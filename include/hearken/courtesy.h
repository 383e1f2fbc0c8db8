/*
 * courtesy.h - whether a mail may be answered at all: the signs of automatic mail, and what is
 * known of the sender.
 *
 * Pure. The table of named predicates (cheapest first) is in milter/letter/courtesy.c;
 * Authentication-Results (RFC 8601) in authres.c. The gate joins both with what SMTP said; the
 * database adds caps and the queue's policy.
 */
#ifndef HEARKEN_COURTESY_H
#define HEARKEN_COURTESY_H

#include <hearken/letter.h>

/* How much an acknowledgement may say. */
enum ack_level {
    ACK_NONE,
    ACK_PLAIN,
    ACK_PARAPHRASE,
    ACK_UNVERIFIED /* the queue's unverified_sender decides */
};

struct gate { /* what the intake knows; borrowed */
    const struct letter *letter;
    const char *envelope_sender;      /* "" = null sender */
    enum evidence smtp_evidence;      /* AUTHENTICATED, NETWORK or NONE */
    const char *const *own_addresses; /* base form, NULL-terminated */
    const char *const *aliases;       /* the same, of others that the mail server reads as one of ours; may be NULL */
    const char *delimiters;           /* of an extension; NULL: "+" */
};

/* reason_out: static name of the refusal ("null-sender", "list-id", "not-addressed", "limits",
 * "auth-failed", "own-address", "bad-mailbox" …), NULL when answered. */
enum ack_level gate_decide(const struct gate *gate, enum evidence *evidence_out, const char **reason_out);
/* Holds another's mail and no word of its own: what stands in it is not told back to its sender as his. */
bool gate_hands_on(const struct letter *letter);

#endif
