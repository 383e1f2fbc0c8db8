/*
 * blame.h - what a clause lays at our door (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_BLAME_H
#define HEARKEN_REPLY_BLAME_H

#include "writing.h"

bool blame_speaks_of_us(const char *clause);
/* Repeated bare, what we are said to have done would be an admission. */
bool blame_is_laid(const struct pack *pack, const char *clause);
/* To who names a court, what we are said to have done is never told as settled; nor, to anybody, what we are said to owe. */
bool blame_is_due(const struct writing *writing, const char *clause);

#endif
