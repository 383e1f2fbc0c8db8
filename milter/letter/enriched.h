/*
 * enriched.h - text/enriched (RFC 1896) and text/richtext (RFC 1341) as plain text (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_ENRICHED_H
#define HEARKEN_LETTER_ENRICHED_H

/* text: clean UTF-8, \n lines. Owned by caller. */
char *enriched_read(const char *text);

#endif
