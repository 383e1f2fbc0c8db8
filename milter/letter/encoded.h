/*
 * encoded.h - encoded words of headers and parameters (RFC 2047, RFC 2231), in all their broken
 * forms (letter only).
 */
#ifndef HEARKEN_LETTER_ENCODED_H
#define HEARKEN_LETTER_ENCODED_H

#include <glib.h>

/* One clean line of at most `limit` octets. Raw 8-bit is guessed. Adjacent words of one charset are
 * joined as octets first, so that a character may be split between them. Owned by caller. */
char *encoded_text(const char *raw, gsize limit);

/* A parameter of a structured field ("filename" of Content-Disposition), RFC 2231 continuations and
 * charset, or encoded words within the value; NULL when absent. Owned by caller. */
char *encoded_parameter(const char *field, const char *name, gsize limit);

#endif
