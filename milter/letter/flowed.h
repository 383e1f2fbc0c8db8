/*
 * flowed.h - format=flowed paragraphs made whole (RFC 3676; letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_FLOWED_H
#define HEARKEN_LETTER_FLOWED_H

#include <stdbool.h>

/* text: clean UTF-8 with \n. delsp: the DelSp=yes parameter. Quote marks are kept. Owned by caller.
 */
char *flowed_join(const char *text, bool delsp);

#endif
