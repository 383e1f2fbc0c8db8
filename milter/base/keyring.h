/*
 * keyring.h - what token.c needs of the keys (base module only); the public half is
 * hearken/token.h.
 */
#ifndef HEARKEN_BASE_KEYRING_H
#define HEARKEN_BASE_KEYRING_H

#include <hearken/token.h>

#define KEY_OCTETS 32 /* the block an HMAC-SHA-256 key should fill, RFC 2104 3 */

/* The key that verifies under this id, or NULL: unknown, retired, or a signer no more for too long. Borrowed. */
const guint8 *keyring_find(const struct keyring *keyring, const char *kid);
/* Id of the key that signs, or NULL. Borrowed. */
const char *keyring_active(const struct keyring *keyring);

#endif
