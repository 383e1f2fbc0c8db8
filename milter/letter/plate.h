/*
 * plate.h - what the lines of a signature look like (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_PLATE_H
#define HEARKEN_LETTER_PLATE_H

#include "lines.h"

#define PLATE_BELOW 20 /* lines behind "-- ": RFC 1855 asks for four, companies write fifteen */
#define PLATE_LOOSE 10 /* behind other marks */
#define PLATE_WIDTH 72 /* octets of a line of names and numbers */

gsize plate_words(const struct line *line, const char **words_out); /* without blanks at the end; not NUL-terminated */
guint plate_count(const char *words, gsize length);                 /* words, at most eight */
bool plate_is_sentence(const struct line *line);
bool plate_is_postscript(const struct line *line);
bool plate_is_contact(const struct line *line);
bool plate_is_wide(const struct line *line);
bool plate_is_rule(const struct line *line, bool *strict_out); /* strict: "--" */
bool plate_is_ended(const struct line *line);                  /* by a stop */
bool plate_goes_on(const struct line *line, bool open);        /* into the next line; open: by words alone */
bool plate_ends_small(const char *words, gsize length);        /* as no name does */
bool plate_is_datum(const struct line *line);                  /* of the customer's */
bool plate_has_text(const struct lines *lines, guint from, guint to);
guint plate_last_text(const struct lines *lines, guint from, guint to); /* the line behind the last that is not blank */

#endif
