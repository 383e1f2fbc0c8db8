/*
 * kin.h - "her" and "he" whose person the answer has not named (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_KIN_H
#define HEARKEN_LISTEN_KIN_H

#include "telling.h"

/* The English clause of sentence `at` with the first "she", "his" … that nothing told explains said as "your mother", where an
 * earlier sentence that is not told names her as the writer's. Takes the clause; owned by caller. */
char *kin_named(const struct telling *telling, guint at, char *clause);

#endif
