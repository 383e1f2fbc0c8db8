/*
 * identity.h - the identity of a message (Contract 3): what makes a retry the same mail.
 *
 * sha256 over envelope sender, From, To, Cc, Date, Subject, Message-ID, In-Reply-To, References
 * (raw, unfolded, blanks collapsed) and the body octets (line ends as CRLF); trace headers
 * excluded. A Message-ID that holds this attempt's queue id was added by Postfix for a local
 * client: it is left out. Of a Date that Postfix added only the day counts; where there is neither,
 * the day on which its first relay had it, else of the arrival.
 * Pure and incremental.
 */
#ifndef HEARKEN_IDENTITY_H
#define HEARKEN_IDENTITY_H

#include <glib.h>

struct identity;

struct identity *identity_new(const char *envelope_sender);
void identity_free(struct identity *identity);
typedef struct identity identity; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(identity, identity_free)
/* name without colon; value as the milter or file gave it (may be folded). */
void identity_header(struct identity *identity, const char *name, const char *value);
void identity_body(struct identity *identity, const guint8 *bytes, gsize length);
/* queue_id may be NULL. day: any number that is another tomorrow. key_out: 32 octets. Call once, at the end. */
void identity_finish(struct identity *identity, const char *queue_id, gint64 day, guint8 *key_out);

#endif
