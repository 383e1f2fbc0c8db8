/*
 * terse.h - one piece of a German line without a verb (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TERSE_H
#define HEARKEN_LISTEN_TERSE_H

#include "clause.h"
#include "pack.h"

#include <stdbool.h>

enum missing { NOTHING_KNOWN, HAVE_DONE, IS_SO, WAS_DONE, HAVE_NONE, IN_VAIN, IS_HOW, GOT };

struct piece {
    struct clause *words;
    guint closing; /* the participle or state */
    enum missing missing;
};

/* What the piece lacks, by the word that closes it. */
enum missing terse_missing(const struct pack *pack, const struct clause *words, guint *closing_out);
/* … where no word closes it: "Farbe eher lila als blau" (how a known thing is), beside other pieces "ein Zeitfenster von 8 bis 18 Uhr"
 * (what the customer got). */
enum missing terse_guessed(const struct pack *pack, const struct clause *words, bool beside);
/* The piece told; first_deed: no "ich habe" stands before it. NULL: it cannot. Owned by caller. */
char *terse_told(const struct pack *pack, const struct piece *piece, bool first_deed);

#endif
