/*
 * verbend.h - the verb of a German or Dutch question at the end of its clause (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_VERBEND_H
#define HEARKEN_LISTEN_VERBEND_H

#include "germanic.h"

/* The words from `from` with the verb at `verb` moved behind its first clause, a particle that closes it taken before it. Owned by
 * caller. */
struct clause *verbend_moved(const struct turning *turning, guint from, guint verb);

#endif
