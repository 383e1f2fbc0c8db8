/*
 * header.h - a mail's own header, scanned from the file without GMime (letter module only).
 */
#ifndef HEARKEN_LETTER_HEADER_H
#define HEARKEN_LETTER_HEADER_H

#include "fields.h"
#include <hearken/letter.h>

/* The header at the file's start, bounded by limits.h; works on any octets. body_at_out: where the
 * body begins. */
void header_scan(int fd, struct fields *fields_out, goffset *body_at_out);
/* The same from memory (an attached message, a returned header). Gives the octets used. */
gsize header_parse(const char *bytes, gsize length, struct fields *fields_out);
/* The octets of the name of a field that begins with this line; 0: none does. */
gsize header_name_width(const char *line, gsize length);
/* Subject, people, ids, date … of the letter. */
void header_fill(const struct fields *fields, struct letter *letter);

#endif
