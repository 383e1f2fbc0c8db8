/*
 * array.h - PostgreSQL arrays as libpq wants and gives them (desk module only). Pure.
 */
#ifndef HEARKEN_DESK_ARRAY_H
#define HEARKEN_DESK_ARRAY_H

#include <glib.h>

/* "{"a","b"}" of text; NULL list: "{}". Owned by caller. */
char *array_of_texts(const char *const *list);
/* "{1,2}". Owned by caller. */
char *array_of_numbers(const gint64 *numbers, guint count);
/* The elements of a one-dimensional text array literal (NULL elements as ""); NULL-terminated,
 * owned by caller (g_strfreev). NULL literal: an empty list. */
char **array_read(const char *literal);
/* A one-dimensional bytea[] in binary format; an element without data is SQL null. Owned by caller.
 */
GByteArray *array_of_bytes(const guint8 *const *data, const gsize *lengths, guint count);

#endif
