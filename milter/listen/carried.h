/*
 * carried.h - the noun of an English sentence that is not told, carried into the one that points at it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CARRIED_H
#define HEARKEN_LISTEN_CARRIED_H

#include <glib.h>

/* sentences: char *, replaced in place; one that only announces its thing goes when the next has taken the thing. */
void carried_put(GPtrArray *sentences);

#endif
