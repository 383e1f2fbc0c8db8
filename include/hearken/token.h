/*
 * token.h - what lets a mail into a ticket: HMAC-SHA-256 over ticket and participant, 80 bits of
 * it.
 *
 *   reply address   queue+t<ticket>.<participant>.<kid>.<mac>@domain        (at most 64 octets
 * before the @)
 *   bounce address  queue+b<ticket>.<participant>.<kid>.<mac>@domain        (the envelope sender of
 * replies: what comes back there is a delivery failure and opens nothing)
 *   feedback        queue+y<ticket>.<participant>.<kid>.<mac>@domain, or n: a closing mail's well and
 * not well
 *   Message-ID      o<outbox>.t<ticket>.<participant>.<kid>.<mac>@domain    (ids are
 * kept without < >)
 *
 * mac = lower-case base32 (RFC 4648, no padding: 16 characters) of the first 10 octets of
 * HMAC-SHA-256(key, purpose NUL scope NUL ticket NUL participant NUL outbox), scope being the
 * queue's address (lower case, no extension) for an address and the domain for a Message-ID; the
 * purpose (reply, bounce, message-id) keeps one kind from passing for another.
 * 80 bits: at 100 guesses a second, 10^14 years. Case may be folded on the way, hence base32.
 *
 * Keys are files in one directory, <kid>.key, mode 0640: line 1 the state, line 2 the key in
 * hexadecimal (32 octets), line 3 the day since which it has that state. standby: verifies for 400
 * days; active: signs and verifies, exactly one; retired: neither. A new key stands by on every
 * host before any host signs with it. The database knows key ids only.
 */
#ifndef HEARKEN_TOKEN_H
#define HEARKEN_TOKEN_H

#include <hearken/fault.h>
#include <stdbool.h>

struct keyring; /* immutable once read: share between threads, keyring_free() by the last user */

enum key_state { KEY_STANDBY, KEY_ACTIVE, KEY_RETIRED };

struct key_entry {
    char kid[9]; /* 1-8 of [a-z0-9] */
    enum key_state state;
    char since[11]; /* YYYY-MM-DD: of that state */
};

enum rating { RATING_NONE, RATING_WELL, RATING_NOT_WELL };

/* What a token says once it has been verified. */
struct claim {
    gint64 ticket;
    gint64 participant; /* participant.id: the person to whom it was given */
    gint64 outbox;      /* Message-IDs only, else 0 */
    bool bounce;        /* a bounce address: proves nothing about whoever writes to it */
    enum rating rating; /* a feedback address of a closing mail */
    char kid[9];
};

enum token_verdict {
    TOKEN_NONE, /* nothing that looks like a token */
    TOKEN_GOOD,
    TOKEN_BAD, /* looks like one and does not verify: a new ticket, never a refusal, no oracle */
};

/* Reads every *.key file of `directory`. REFUSE names the file and the cure. A key that has stood
 * by for 400 days verifies no more. A directory without exactly one active key is REFUSE for signing
 * programs (needs_active), OK for others. */
enum outcome keyring_read(const char *directory, bool needs_active, struct keyring **keyring_out,
                          struct fault *fault_out);
void keyring_free(struct keyring *keyring);
typedef struct keyring keyring; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(keyring, keyring_free)
/* Borrowed array, sorted by kid. */
const struct key_entry *keyring_list(const struct keyring *keyring, guint *count_out);

/* hearken key add|activate|retire: write the files with fsync and rename. kid_out: 9 octets of the
 * new key's id. The only key that signs cannot be retired; activating one makes all others step back. */
enum outcome keyring_add(const char *directory, char *kid_out, struct fault *fault_out);
enum outcome keyring_set_state(const char *directory, const char *kid, enum key_state state, struct fault *fault_out);

/* The address to answer to. queue_address: "support@example.com". Owned by caller; NULL if the
 * local part would pass 64 octets (the caller then uses the queue's address as it is). */
char *token_address(const struct keyring *keyring, const char *queue_address, gint64 ticket, gint64 participant);
/* The envelope sender of a mail to that participant; as token_address(). */
char *token_bounce_address(const struct keyring *keyring, const char *queue_address, gint64 ticket, gint64 participant);
/* The feedback addresses of a closing mail: well, not well; as token_address(). */
char *token_rating_address(const struct keyring *keyring, const char *queue_address, gint64 ticket, gint64 participant,
                           bool well);
/* The Message-ID of one outbox row, without < >. Deterministic: same row and key, same id. Owned by
 * caller. */
char *token_message_id(const struct keyring *keyring, const char *domain, gint64 outbox, gint64 ticket,
                       gint64 participant);

/* Constant-time comparison of the mac; the number's text must be canonical (no leading zeros, no
 * signs). */
enum token_verdict token_read_address(const struct keyring *keyring, const char *address, const char *delimiters,
                                      struct claim *claim_out);
enum token_verdict token_read_message_id(const struct keyring *keyring, const char *message_id,
                                         struct claim *claim_out);

#endif
