/*
 * carried.h - the noun of an English sentence that is not told, carried into the one that points at it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CARRIED_H
#define HEARKEN_LISTEN_CARRIED_H

#include "telling.h"
#include <glib.h>

/* sentences: char *, replaced in place; one that only announces its thing goes when the next has taken the thing. */
void carried_put(GPtrArray *sentences);

/* The English clause of sentence `at` with the first "she", "his" … that nothing told explains said as "your mother", where an
 * earlier sentence that is not told names her as the writer's. Takes the clause; owned by caller. */
char *kin_named(const struct telling *telling, guint at, char *clause);

#endif
