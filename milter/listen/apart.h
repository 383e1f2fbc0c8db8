/*
 * apart.h - German told in other order or other words, until it no longer stands as it stood in the mail (listen and reply). Pure.
 */
#ifndef HEARKEN_LISTEN_APART_H
#define HEARKEN_LISTEN_APART_H

#include "pack.h"

/* The clause so that no more than `most` of its words in a row stand in source as they do behind `before`; as near as the rules
 * come. Takes clause; owned by caller. */
char *apart_put(const struct pack *pack, bool informal, const char *before, char *clause, const char *source,
                guint most);
/* The next clause behind `before` in another way: ordered: by apart_put; else, where it begins with a pronoun, "zudem haben Sie …". Owned
 * by caller. */
char *apart_next(const struct pack *pack, bool informal, const char *before, const char *clause, const char *source,
                 bool ordered);
/* "first, and second", with the stop of a date that the end of its sentence took ("zum 31.1., und …"). Owned by caller. */
char *apart_joined(const char *first, const char *and, const char *second);
/* Whether a German main clause begins at the word `at` of what began at `from`. */
struct clause;
bool apart_begins(const struct pack *pack, const struct clause *clause, guint from, guint at);

#endif
