/*
 * sniff.h - which character set octets without a (true) label are in (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_SNIFF_H
#define HEARKEN_LETTER_SNIFF_H

#include <glib.h>
#include <stdbool.h>

/* The likeliest set of octets that are no valid UTF-8: a static name that iconv knows, never NULL. hint: the set that the rest of
 * the mail names or that its language usually has; it decides where the octets do not; may be NULL. Looks at 4 kB at most. */
const char *sniff_charset(const char *bytes, gsize length, const char *hint);

/* "utf-16le", "utf-16be", "utf-16" (with a byte order mark) where every other octet is zero, or NULL. */
const char *sniff_wide(const char *bytes, gsize length);

/* The set that mail in this language (ISO 639-1) had before UTF-8; NULL: windows-1252 or unknown. */
const char *sniff_usual(const char *language);

/* The static name of a set that a guess may choose; NULL for others, UTF-8 and Western sets among them: those are no hint. */
const char *sniff_known(const char *name);

/* Whether octets labelled as Western can hardly be so: their high octets stand in words of their own. */
bool sniff_is_not_western(const char *bytes, gsize length);

#endif
