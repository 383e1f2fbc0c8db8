/*
 * opaque.h - the content within an opaquely signed S/MIME part (RFC 8551 3.5.2; letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_OPAQUE_H
#define HEARKEN_LETTER_OPAQUE_H

#include <glib.h>

/* The octets that the CMS signed-data in DER or BER holds: a MIME entity. NULL when it is none, holds none (a detached signature),
 * or is encrypted. The signature is not judged. Owned by caller. */
GBytes *opaque_content(const guint8 *der, gsize length);

#endif
