/*
 * crop.h - where a clause may be cut short (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CROP_H
#define HEARKEN_LISTEN_CROP_H

#include "pack.h"

#include <glib.h>

/* The clause up to its last joint that keeps enough of it. NULL: it has none. Takes clause; owned by caller. */
char *crop(const struct pack *pack, char *clause);
/* The clause without what stands between two commas before its verb and only says more of the thing. NULL: there is nothing of the
 * kind. Owned by caller. */
char *crop_aside(const struct pack *pack, const char *clause);
/* "and the colour is", "but the left one": an English clause begins there, and no second thing of a row. */
bool crop_begins_clause(const char *at);
/* What behind a comma may be left out, or parted from what stands before by a remark: it begins a clause of its own. */
bool crop_begins_apart(const struct pack *pack, const char *at);
/* A place outside brackets and quotation. */
bool crop_is_open(const char *clause, const char *at);

#endif
