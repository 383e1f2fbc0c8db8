/*
 * uuencode.h - files that stand in a text: uuencoded and yEnc (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_UUENCODE_H
#define HEARKEN_LETTER_UUENCODE_H

#include <glib.h>
#include <stdbool.h>

/* Decodes one line without its end; false when it is no uuencoded line. */
bool uuencode_line(const guint8 *line, gsize length, GByteArray *to);

struct text_file {
    char *name;       /* octets as written; owned */
    const char *mime; /* static */
    GBytes *bytes;    /* uuencoded: decoded; yEnc: as it stands; owned */
};

/* Takes whole blocks ("begin 644 name" … "end", "=ybegin" … "=yend") out of the text. A block without its end, or with a line that
 * is none, stays text. Gives struct text_file*, NULL when there is none. Owned by caller (g_ptr_array_unref). Linear. */
GPtrArray *uuencode_take(GByteArray *text);

#endif
