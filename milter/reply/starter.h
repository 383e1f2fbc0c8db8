/*
 * starter.h - how the matter begins (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_STARTER_H
#define HEARKEN_REPLY_STARTER_H

#include "telling.h"

/* The first sentence of the matter behind a starter that fits it; notes in telling whether it is on the customer's word. clause: what
 * of the line the customer tells first. */
void starter_put(struct telling *telling, const char *line, const char *clause);

#endif
