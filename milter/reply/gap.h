/*
 * gap.h - what the pack's asks say of a mail (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_GAP_H
#define HEARKEN_REPLY_GAP_H

#include "writing.h"

/* The first of the pack's gaps that this mail leaves open; NULL. Borrowed. */
const struct gap *gap_of(const struct writing *writing, const struct letter *letter);
/* "QX7T2P", "55-1029": somebody's number for something. */
bool gap_number(const char *text);
/* Whether a shorter one does, with its name before it: "order 811", "résa H-77". */
bool gap_named(const char *text);

#endif
