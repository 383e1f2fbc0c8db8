/*
 * shifted.h - the seven-bit sets that shift by escapes, ISO-2022-JP (RFC 1468) and HZ (RFC 1843) (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_SHIFTED_H
#define HEARKEN_LETTER_SHIFTED_H

#include <glib.h>
#include <stdbool.h>

/* Whether an escape of ISO-2022-JP stands in the octets. */
bool shifted_is_japanese(const char *bytes, gsize length);
/* The same text as EUC-JP (Microsoft's) and as GB18030; length_out octets. Owned by caller. */
char *shifted_japanese(const char *bytes, gsize length, gsize *length_out);
char *shifted_hz(const char *bytes, gsize length, gsize *length_out);

#endif
