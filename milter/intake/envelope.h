/*
 * envelope.h - one mail on its way in: what SMTP said of it, and its octets (intake only).
 */
#ifndef HEARKEN_INTAKE_ENVELOPE_H
#define HEARKEN_INTAKE_ENVELOPE_H

#include "policy.h"
#include "spool.h"

#include <hearken/guard.h>
#include <hearken/identity.h>

#define ENVELOPE_NAMES 200 /* most of marks and of private: a mail that looped through twenty desks */

struct envelope {
    const struct policy *policy; /* a reference */
    char *sender;                /* without < >, "" is the null sender */
    GPtrArray *recipients;       /* of char*, without < >, as the desk knows them */
    GPtrArray *given;            /* the same as RCPT gave them, for so the MTA wants one back */
    GPtrArray *aliases;          /* base form, NULL at the end: no address of ours, but the MTA reads it as one */
    char *queue_id, *login, *service, *client;
    struct spool *spool;
    struct guard *guard;
    struct identity *identity;
    char *message_id;   /* for the sighting; "" */
    GPtrArray *marks;   /* names of X-Hearken-* fields that the sender wrote, in order */
    GPtrArray *private; /* names of fields that do not leave with an agent's reply, in order */
    bool resent;        /* Resent-*: redirected as it was, not written by who sends it */
    char *subject;      /* raw, for a tag; NULL: none */
    bool in_body;       /* the empty line is written */
    gint64 began;       /* monotonic: for delay= */
    bool ours;          /* set by scope.c: a recipient is ours, or an agent wrote it */
    bool from_courier;
    bool mistaken; /* an agent's address sends it, with a login that is no agent's */
    bool scoped;   /* scope_decide has judged it */
};

/* What MAIL and RCPT say of a person, without < >, as one line of so many octets. Owned by the caller. */
char *envelope_address(const char *address, gsize most);

struct envelope *envelope_new(const char *sender);
void envelope_free(struct envelope *envelope);
void envelope_header(struct envelope *envelope, const char *name, const char *value);
/* A whole message as it stands in a file, its octets unchanged (hearken import). */
void envelope_file(struct envelope *envelope, const guint8 *bytes, gsize length);
void envelope_body(struct envelope *envelope, const guint8 *bytes, gsize length);

#endif
