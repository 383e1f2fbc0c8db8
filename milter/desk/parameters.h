/*
 * parameters.h - a growing list of statement parameters, text and binary mixed (desk module only).
 *
 * Values that were made for the call are owned by the list and freed with it; others are borrowed.
 */
#ifndef HEARKEN_DESK_PARAMETERS_H
#define HEARKEN_DESK_PARAMETERS_H

#include "connection.h"

#define PARAMETERS_MAX 64

struct parameters {
    const char *values[PARAMETERS_MAX];
    int lengths[PARAMETERS_MAX];
    int formats[PARAMETERS_MAX];
    gpointer owned[PARAMETERS_MAX]; /* g_free */
    GByteArray *arrays[4];          /* binary arrays, few */
    guint array_count;
    int count;
};

void parameters_text(struct parameters *parameters, const char *text); /* borrowed; NULL as "" */
void parameters_take_text(struct parameters *parameters, char *text);  /* owned */
void parameters_number(struct parameters *parameters, gint64 number);
void parameters_bytes(struct parameters *parameters, const guint8 *bytes, gsize length); /* borrowed; NULL: SQL null */
void parameters_take_array(struct parameters *parameters, GByteArray *array);            /* owned; a binary array */
void parameters_clear(struct parameters *parameters);

#endif
