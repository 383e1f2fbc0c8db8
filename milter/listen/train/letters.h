/*
 * letters.h - annotated mails, read for training (the trainer only).
 */
#ifndef HEARKEN_LISTEN_TRAIN_LETTERS_H
#define HEARKEN_LISTEN_TRAIN_LETTERS_H

#include <glib.h>
#include <stdbool.h>

struct said { /* one annotated sentence; "" for no frame, no wish */
    char *text, *role, *frame, *wish;
    bool main;
};

struct annotated {
    char *language, *subject;
    GArray *said;            /* of struct said */
    char **frames, **wishes; /* the mail's own lists */
    guint fold;
    bool made; /* by augment(): never tested on */
};

/* Reads JSON lines (the corpus' form, or one with "lang" and "body" only) or, of a file named *.txt, our short form (see short.txt); exits with a message when a
 * line cannot be read. Appends struct annotated * to `letters`. */
void letters_read(const char *file, GPtrArray *letters);

/* Makes of each mail shorter and rougher ones: single sentences, sentences run together, lower case without marks. They belong
 * to their original's fold. Deterministic. */
void letters_roughen(GPtrArray *letters);

#endif
