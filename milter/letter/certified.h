/*
 * certified.h - Italy's certified mail (RFC 6109): the letter that a carrier's holds (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_CERTIFIED_H
#define HEARKEN_LETTER_CERTIFIED_H

#include "fields.h"
#include <hearken/letter.h>

/* Puts the letter carried in the carrier's stead: its author, subject and words. Whether it was such a mail. */
bool certified_open(const struct fields *fields, struct letter *letter);

#endif
