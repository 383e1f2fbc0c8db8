/*
 * parameters.c - a growing list of statement parameters, text and binary mixed.
 *
 * Knows libpq's three parallel arrays and who frees what; a door's file stays a plain list of what
 * it passes.
 */
#include "parameters.h"

static int
next(struct parameters *parameters)
{
    g_return_val_if_fail(parameters->count < PARAMETERS_MAX, PARAMETERS_MAX - 1);
    return parameters->count++;
}

void
parameters_text(struct parameters *parameters, const char *text)
{
    parameters->values[next(parameters)] = text ? text : "";
}

void
parameters_take_text(struct parameters *parameters, char *text)
{
    int at = next(parameters);
    parameters->values[at] = parameters->owned[at] = text;
}

void
parameters_number(struct parameters *parameters, gint64 number)
{
    char digits[24],
        *at = digits + sizeof digits - 1; /* nine a mail: printf would cost as much as what they stand for */
    guint64 left = number < 0 ? 0 - (guint64)number : (guint64)number;
    *at = '\0';
    do
        *--at = (char)('0' + left % 10);
    while (left /= 10);
    if (number < 0)
        *--at = '-';
    parameters_take_text(parameters, g_strdup(at));
}

void
parameters_bytes(struct parameters *parameters, const guint8 *bytes, gsize length)
{
    int at = next(parameters);
    parameters->values[at] = (const char *)bytes;
    parameters->lengths[at] = (int)length;
    parameters->formats[at] = 1;
}

void
parameters_take_array(struct parameters *parameters, GByteArray *array)
{
    parameters->arrays[parameters->array_count++] = array;
    parameters_bytes(parameters, array->data, array->len);
}

void
parameters_clear(struct parameters *parameters)
{
    for (int i = 0; i < parameters->count; i++)
        g_free(parameters->owned[i]);
    for (guint i = 0; i < parameters->array_count; i++)
        g_byte_array_unref(parameters->arrays[i]);
}
