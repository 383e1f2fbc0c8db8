/*
 * source.h - where the octets of one part come from (letter module only).
 */
#ifndef HEARKEN_LETTER_SOURCE_H
#define HEARKEN_LETTER_SOURCE_H

#include <gmime/gmime.h>
#include <hearken/letter.h>

struct source {
    GMimePart *part;  /* borrowed from the message; NULL for an embedded message */
    goffset from, to; /* embedded message: octets of the file; to -1: the end */
    GBytes *bytes;    /* made by ourselves (uuencode, TNEF); owned */
};

/* Pours what a source decodes to, in pieces of at most 64 kB; a false from sink stops. DEFER when the file cannot be read. */
enum outcome source_pour(int fd, const struct source *source, reader_sink sink, void *user, struct fault *fault_out);
enum outcome source_pour_range(int fd, goffset from, goffset to, reader_sink sink, void *user, struct fault *fault_out);

/* A sink that keeps the first `limit` octets and then stops. */
struct bounded {
    GByteArray *bytes;
    gsize limit;
};
bool source_collect(const guint8 *bytes, gsize length, void *user);

/* The first `limit` octets of a part, decoded. Owned by caller. */
GByteArray *source_decode(GMimePart *part, gsize limit);
/* The same of a text, whatever its header says of the encoding: what mailing lists add below base64 stands as it is. */
GByteArray *source_text(GMimePart *part, gsize limit);

#endif
