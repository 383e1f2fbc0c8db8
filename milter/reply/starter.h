/*
 * starter.h - how the matter begins (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_STARTER_H
#define HEARKEN_REPLY_STARTER_H

#include "writing.h"
#include "telling.h"

/* The first sentence of the matter behind a starter that fits it; notes in telling whether it is on the customer's word. clause: what
 * of the line the customer tells first. */
void starter_put(struct telling *telling, const char *line, const char *clause);

/* The matter behind such a wish, where nothing was said before: "I can see why you want this fixed: the search finds nothing." NULL:
 * the wish is of another kind, or the matter is told as the customer's words. Owned by caller. */
char *plea_line(const struct writing *writing, const char *wish, const char *matter);

#endif
