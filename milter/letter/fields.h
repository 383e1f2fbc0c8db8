/*
 * fields.h - the header of one mail as a plain list, in the mail's order (letter module only).
 *
 * raw: unfolded, as written but for raw 8-bit, which is UTF-8 already; value: decoded (RFC 2047), one clean line.
 */
#ifndef HEARKEN_LETTER_FIELDS_H
#define HEARKEN_LETTER_FIELDS_H

#include <glib.h>
#include <stdbool.h>

struct field {
    char *name;
    char *raw;
    char *value;
};

struct fields {
    struct field *list;
    guint count;
    bool regular;     /* nothing but fields, as RFC 5322 2.2 has them, up to an empty line */
    const char *hint; /* static: the character set that the header points to beside UTF-8 and Western ones; NULL */
};

/* The first field of that name from position `from` on (case-insensitive); NULL: none. position_out
 * may be NULL. */
const struct field *fields_find(const struct fields *fields, const char *name, guint from, guint *position_out);
/* raw of the first one, or NULL. */
const char *fields_raw(const struct fields *fields, const char *name);
/* value of the first one, or "". */
const char *fields_value(const struct fields *fields, const char *name);
void fields_clear(struct fields *fields);

#endif
