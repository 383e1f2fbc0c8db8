/*
 * array.c - PostgreSQL arrays as libpq wants and gives them.
 *
 * Knows the text form (array_out: braces, quotes, backslashes) and the binary form of bytea[]
 * (array_send). Pure.
 */
#include "array.h"

#include <stdbool.h>
#include <string.h>

#define BYTEA_OID 17 /* pg_type.dat; fixed for ever */

char *
array_of_texts(const char *const *list)
{
    if (!list || !*list)
        return g_strdup("{}");
    GString *literal = g_string_new("{");
    for (guint i = 0; list[i]; i++) {
        g_string_append(literal, i ? ",\"" : "\"");
        for (const char *c = list[i]; *c; c++) {
            if (*c == '"' || *c == '\\')
                g_string_append_c(literal, '\\');
            g_string_append_c(literal, *c);
        }
        g_string_append_c(literal, '"');
    }
    g_string_append_c(literal, '}');
    return g_string_free(literal, FALSE);
}

char *
array_of_numbers(const gint64 *numbers, guint count)
{
    if (!count)
        return g_strdup("{}");
    GString *literal = g_string_new("{");
    for (guint i = 0; i < count; i++)
        g_string_append_printf(literal, "%s%" G_GINT64_FORMAT, i ? "," : "", numbers[i]);
    g_string_append_c(literal, '}');
    return g_string_free(literal, FALSE);
}

/* One element, from `at` to its comma or brace; gives the octet behind it. */
static const char *
read_element(const char *at, GString *element)
{
    bool quoted = *at == '"';
    g_string_truncate(element, 0);
    if (!quoted) {
        gsize width = strcspn(at, ",}");
        if (width != 4 || g_ascii_strncasecmp(at, "null", 4) != 0)
            g_string_append_len(element, at, (gssize)width);
        return at + width;
    }
    for (at++; *at && *at != '"'; at++) {
        if (*at == '\\' && at[1])
            at++;
        g_string_append_c(element, *at);
    }
    return *at ? at + 1 : at;
}

char **
array_read(const char *literal)
{
    GPtrArray *list = g_ptr_array_new();
    g_autoptr(GString) element = g_string_new(NULL);
    const char *at = literal ? strchr(literal, '{') : NULL;
    if (at && at[1] != '}')
        do {
            at = read_element(at + 1, element);
            g_ptr_array_add(list, g_strdup(element->str));
        } while (*at == ',');
    g_ptr_array_add(list, NULL);
    return (char **)g_ptr_array_free(list, FALSE);
}

static void
put_number(GByteArray *bytes, gint32 number)
{
    guint32 network = GUINT32_TO_BE((guint32)number);
    g_byte_array_append(bytes, (const guint8 *)&network, sizeof network);
}

GByteArray *
array_of_bytes(const guint8 *const *data, const gsize *lengths, guint count)
{
    GByteArray *bytes = g_byte_array_new();
    put_number(bytes, count > 0 ? 1 : 0); /* dimensions */
    put_number(bytes, 1);                 /* may hold nulls */
    put_number(bytes, BYTEA_OID);
    if (count > 0) {
        put_number(bytes, (gint32)count);
        put_number(bytes, 1); /* lower bound */
    }
    for (guint i = 0; i < count; i++) {
        put_number(bytes, data[i] ? (gint32)lengths[i] : -1);
        if (data[i])
            g_byte_array_append(bytes, data[i], (guint)lengths[i]);
    }
    return bytes;
}
