/*
 * orthography.h - a mail's slips of the hand put right before anything of it is worded (listen module only). Thread-safe: a pass holds
 * the dictionary (spelling.h), so passes come one after another.
 */
#ifndef HEARKEN_LISTEN_ORTHOGRAPHY_H
#define HEARKEN_LISTEN_ORTHOGRAPHY_H

#include "vocabulary.h"

/* The text with words that are none mended where only one can be meant: accents, capitals, letters. names: the customer's own, which stay.
 * common may be NULL. A language without its dictionary is given back as it is. Owned by caller. */
char *orthography_right(const char *language, const struct vocabulary *common, const char *names, const char *text);

#endif
