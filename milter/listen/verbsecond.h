/*
 * verbsecond.h - where a German main clause begins without a mark (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_VERBSECOND_H
#define HEARKEN_LISTEN_VERBSECOND_H

#include "tongue.h"

/* Whether a main clause begins at the word `at`, where the part it would end began at `start`. */
bool verbsecond_begins(const struct run *run, guint at, guint start);
/* A sentence as its main clauses, where only a comma holds them together. NULL-terminated; g_strfreev(). */
char **verbsecond_apart(const char *sentence);

#endif
