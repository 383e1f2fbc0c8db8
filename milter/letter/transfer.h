/*
 * transfer.h - content transfer encodings undone, piece by piece (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_TRANSFER_H
#define HEARKEN_LETTER_TRANSFER_H

#include <glib.h>
#include <stdbool.h>

enum encoding { ENCODING_NONE, ENCODING_BASE64, ENCODING_QUOTED_PRINTABLE, ENCODING_UUENCODE };

struct transfer { /* zero it, set encoding */
    enum encoding encoding;
    guint32 bits;    /* base64: collected */
    guint held;      /* base64: sextets held */
    char pending[4]; /* quoted-printable: "=" and what followed */
    guint pending_length;
    GString *blanks;  /* quoted-printable: white space that may end the line */
    GByteArray *line; /* uuencode: what there is of the line */
    bool ended;       /* uuencode: "end" was seen */
};

/* Appends what `length` octets decode to. Tolerates inner padding, foreign characters and soft
 * breaks of any kind. */
void transfer_feed(struct transfer *transfer, const guint8 *bytes, gsize length, GByteArray *to);
void transfer_finish(struct transfer *transfer, GByteArray *to);
/* Where base64 ends and something else was added below; 0: it is none, whatever the header says. */
gsize transfer_base64_end(const guint8 *bytes, gsize length);
/* Quoted-printable although no header says so: no octet but ASCII, each "=" an escape, letters of UTF-8 among them. */
bool transfer_is_quoted(const guint8 *bytes, gsize length);

#endif
