/*
 * plea.h - "please fix this": a wish that says of itself only how urgent the matter is (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_PLEA_H
#define HEARKEN_REPLY_PLEA_H

#include "writing.h"

/* The matter behind such a wish, where nothing was said before: "I can see why you want this fixed: the search finds nothing." NULL:
 * the wish is of another kind, or the matter is told as the customer's words. Owned by caller. */
char *plea_line(const struct writing *writing, const char *wish, const char *matter);

#endif
