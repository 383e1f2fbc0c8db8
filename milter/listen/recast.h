/*
 * recast.h - English sentences whose parts change places or shape. Used where a run of the customer's own words is too long.
 */
#ifndef HEARKEN_LISTEN_RECAST_H
#define HEARKEN_LISTEN_RECAST_H

#include <glib.h>

#define RECAST_WISHES 5U /* the first of them are safe in a wish as well */
#define RECAST_COUNT  16U

/* The clause by one of the rules, to be freed; NULL when it does not apply. */
char *recast(guint rule, const char *clause);

#endif
