/*
 * entity.h - what a part's own header says of it (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_ENTITY_H
#define HEARKEN_LETTER_ENTITY_H

#include <gmime/gmime.h>
#include <stdbool.h>

/* "text/plain", lower case; what is no type is text/plain (RFC 2045 5.2). Owned by caller. */
char *entity_type(GMimeObject *object);
/* A parameter of Content-Type or Content-Disposition, decoded; "" when absent. Owned by caller. */
char *entity_parameter(GMimeObject *object, const char *header, const char *name, gsize limit);
/* The file's name, ""; owned by caller. */
char *entity_file_name(GMimeObject *object);
/* Content-Disposition: attachment. */
bool entity_is_attached(GMimeObject *object);
/* The field as written, "" when absent; borrowed. */
const char *entity_raw(GMimeObject *object, const char *name);

#endif
