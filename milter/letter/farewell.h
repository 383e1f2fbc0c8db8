/*
 * farewell.h - a farewell with a name below (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_FAREWELL_H
#define HEARKEN_LETTER_FAREWELL_H

#include "lines.h"

/* The line of lines [from, to) with the farewell; `to`: none is sure. text_above: words of the writer's stand before `from`. */
guint farewell_find(const struct lines *lines, guint from, guint to, bool text_above);
/* What a person adds below, though no stop ends it: "Lid also missing". */
bool farewell_is_statement(const struct line *line);

#endif
