/*
 * signature.h - where a person's signature begins (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_SIGNATURE_H
#define HEARKEN_LETTER_SIGNATURE_H

#include "lines.h"

/* The line at which the signature of lines [from, to) begins; `to`: none is sure. text_above: words of the writer's stand
 * before `from`, so that all of these lines may be signature. Looks at the last 30 lines only. */
guint signature_find(const struct lines *lines, guint from, guint to, bool text_above);

#endif
