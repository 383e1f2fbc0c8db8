/*
 * stump.h - whether a clause that is cut in two still owes something that the cut takes away (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_STUMP_H
#define HEARKEN_LISTEN_STUMP_H

#include "pack.h"

#include <stdbool.h>

/* Whether what stands before the cut is no sentence, or is one only with what stands behind it: its verb, its object, what was said. head:
 * up to the cut; rest: from the mark or joint at which it is cut. */
bool stump_owes(const struct pack *pack, const char *head, const char *rest);

#endif
