/*
 * walk.h - the parts of a mail: which are its text, which are files (letter module only).
 */
#ifndef HEARKEN_LETTER_WALK_H
#define HEARKEN_LETTER_WALK_H

#include <gmime/gmime.h>
#include <hearken/letter.h>

/* Where one listed part's octets come from. */
struct source {
    GMimePart *part;  /* borrowed from the message; NULL for an embedded message */
    goffset from, to; /* embedded message: octets of the file; to -1: the end */
    GBytes *bytes;    /* made by ourselves (uuencode, TNEF); owned */
};

struct walk {
    int fd;
    struct letter *letter;  /* filled: text flags, parts */
    GString *text;          /* what a person would read */
    gsize history_at;       /* within text; G_MAXSIZE */
    GArray *sources;        /* of struct source, one a part */
    GString *types;         /* MIME type of each part, one a line */
    GString *report;        /* delivery status and the like */
    GString *returned;      /* header of the returned mail */
    GString *calendar;      /* METHOD:… or the part's text */
    GMimeMessage *embedded; /* the first attached message; borrowed */
    goffset embedded_from;
    guint seen;       /* parts */
    const char *hint; /* the character set of what names none; NULL */
};

void walk_message(struct walk *walk, GMimeMessage *message);
/* Pours what a source decodes to. */
enum outcome walk_pour(int fd, const struct source *source, reader_sink sink, void *user, struct fault *fault_out);

#endif
