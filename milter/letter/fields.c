/*
 * fields.c - looking things up in a mail's header.
 *
 * Knows only names and positions; reader.c fills the list. Pure.
 */
#include "fields.h"

const struct field *
fields_find(const struct fields *fields, const char *name, guint from, guint *position_out)
{
    for (guint i = from; i < fields->count; i++)
        if (((*fields->list[i].name ^ *name) & ~0x20) == 0 && /* the first letter, in any case */
            g_ascii_strcasecmp(fields->list[i].name, name) == 0) {
            if (position_out)
                *position_out = i;
            return &fields->list[i];
        }
    return NULL;
}

const char *
fields_raw(const struct fields *fields, const char *name)
{
    const struct field *field = fields_find(fields, name, 0, NULL);
    return field ? field->raw : NULL;
}

const char *
fields_value(const struct fields *fields, const char *name)
{
    const struct field *field = fields_find(fields, name, 0, NULL);
    return field ? field->value : "";
}

void
fields_clear(struct fields *fields)
{
    for (guint i = 0; i < fields->count; i++) {
        g_free(fields->list[i].name);
        g_free(fields->list[i].raw);
        g_free(fields->list[i].value);
    }
    g_clear_pointer(&fields->list, g_free);
    fields->count = 0;
}
