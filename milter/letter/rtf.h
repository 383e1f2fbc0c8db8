/*
 * rtf.h - the text of a rich text body, within winmail.dat or on its own (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_RTF_H
#define HEARKEN_LETTER_RTF_H

#include <glib.h>
#include <stdbool.h>

/* PidTagRtfCompressed undone (MS-OXRTFCP): at most `limit` octets, NULL when it is none. Owned by caller. */
char *rtf_decompress(const guint8 *octets, gsize length, gsize limit, gsize *length_out);
bool rtf_begins(const char *octets, gsize length);
/* What a person would read of RTF, clean UTF-8 of at most `limit` octets. Owned by caller. */
char *rtf_text(const char *rtf, gsize length, gsize limit);

#endif
