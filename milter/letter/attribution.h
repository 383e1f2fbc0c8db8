/*
 * attribution.h - the line that says who wrote what is quoted below (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_ATTRIBUTION_H
#define HEARKEN_LETTER_ATTRIBUTION_H

#include "lines.h"

/* Cheap: whether an attribution can end here at all, by the line's last sign. */
bool attribution_may_end(const struct line *line);
/* Whether an attribution ends at line `at` ("On Monday Ada wrote:", over up to five lines). first_out: where it begins;
 * offset_out: octets of own words in front of it on that line (0 mostly). Asks each line at most five times. */
bool attribution_ends(const struct lines *lines, guint at, guint *first_out, guint *offset_out);
/* Its person, if it names an address: value for block_people(). Owned by caller; NULL: none. */
char *attribution_person(const struct lines *lines, guint first, guint last);

#endif
