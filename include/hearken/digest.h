/*
 * digest.h - SHA-256 over octets as they come.
 *
 * Every octet of a mail passes it twice (what was handed over, what the mail is), so it is the
 * processor's own instruction where there is one: libcrypto's, ten times faster than GLib's.
 */
#ifndef HEARKEN_DIGEST_H
#define HEARKEN_DIGEST_H

#include <glib.h>

#define DIGEST_OCTETS 32

struct digest;

struct digest *digest_new(void);
/* length -1: NUL-terminated. */
void digest_add(struct digest *digest, const void *bytes, gssize length);
/* Once, at the end; nothing may be added after it. */
void digest_finish(struct digest *digest, guint8 octets_out[DIGEST_OCTETS]);
/* NULL is fine. */
void digest_free(struct digest *digest);

typedef struct digest digest;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(digest, digest_free)

#endif
