/*
 * mark.h - the separator above a signature (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_MARK_H
#define HEARKEN_LETTER_MARK_H

#include "lines.h"

/* The line of lines [from, to) with the separator; `to`: none. text_above: words of the writer's stand before `from`. */
guint mark_find(const struct lines *lines, guint from, guint to, bool text_above);

#endif
