/*
 * opening.h - the sentence with which a tale opens, and wishes in plain words: an answer names both (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_OPENING_H
#define HEARKEN_LISTEN_OPENING_H

#include "classify.h"

/* Raises in verdicts what the first sentence that tells what is wrong carries (and makes it a problem), and each plain wish. Of English. */
void opening_set(struct insight *insight, struct verdict *verdicts);

#endif
