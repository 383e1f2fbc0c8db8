/*
 * walk.h - the parts of a mail: which are its text, which are files (letter module only).
 */
#ifndef HEARKEN_LETTER_WALK_H
#define HEARKEN_LETTER_WALK_H

#include "source.h"

struct walk {
    int fd;
    struct letter *letter;  /* filled: text flags, parts; borrowed */
    GString *text;          /* what a person would read */
    gsize history_at;       /* within text; G_MAXSIZE */
    GArray *sources;        /* of struct source, one a part */
    GString *types;         /* MIME type of each part, one a line */
    GString *report;        /* delivery status and the like */
    GString *returned;      /* header of the returned mail */
    GString *calendar;      /* METHOD:… or the part's text */
    GMimeMessage *embedded; /* the first attached message; borrowed from the tree */
    GBytes *embedded_head;  /* its first octets: header and more; NULL */
    GString *further;       /* From of those attached behind it */
    GPtrArray *kept;        /* of GObject*: trees of our own (opaque signatures), which sources may point into */
    GBytes *memory;         /* where the octets are of the tree that is walked; NULL: the file */
    bool within;            /* a tree of our own is walked: none within it */
    char *instead;          /* the text of winmail.dat, RTF or a shown file, used where the mail has none; NULL */
    bool instead_html;
    goffset body_at;  /* where the mail's own body begins in the file; 0: unknown */
    guint seen;       /* parts */
    const char *hint; /* the character set of what names none; NULL */
};

/* letter: borrowed. hint: static. */
void walk_init(struct walk *walk, int fd, struct letter *letter, const char *hint);
/* Frees all but the letter, and hands over what the parts' octets need: sources_out, kept_out (either may be NULL: freed too). */
void walk_clear(struct walk *walk, GArray **sources_out, GPtrArray **kept_out);
void walk_message(struct walk *walk, GMimeMessage *message);
/* Of a mail's outermost part. */
void walk_root(struct walk *walk, GMimeObject *root);

#endif
