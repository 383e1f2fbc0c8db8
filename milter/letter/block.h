/*
 * block.h - the block of header lines that clients write above quoted or forwarded mail (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_BLOCK_H
#define HEARKEN_LETTER_BLOCK_H

#include <hearken/letter.h>

#include "lines.h"

struct block {
    guint end;                             /* the first line behind it */
    char *from, *to, *cc, *subject, *date; /* values as written; NULL: not in the block. Owned */
};

/* Whether a line begins with a label that opens such a block. Cheap where no colon stands near. */
bool block_may_begin(const struct line *line);
/* A block that begins at line `at`: at least two labels with an address, or three with sender and subject. Fills block_out only
 * if so; block_clear() it. */
bool block_read(const struct lines *lines, guint at, struct block *block_out);
/* Dated to the minute, as what a client writes is: a form ("From: Berlin, To: Paris, Date: 3 May") is not. */
bool block_is_sent(const struct block *block);
void block_clear(struct block *block);
/* The people of such a line, as clients show them: "Doe, Ada <ada@example.org>; Bo [mailto:bo@example.org]" (RFC 5322 does
 * not hold here: commas stand within names). Appended. */
void block_people(const char *value, struct people *people);

#endif
