/*
 * courtesy.h - what an English sentence says that is not its matter (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_COURTESY_H
#define HEARKEN_LISTEN_COURTESY_H

#include "clause.h"

/* Where the matter begins: behind greetings, "I am writing to tell you that", "as I said in my first mail". */
guint courtesy_end(const struct clause *clause);
/* "You rarely see that in a shop now": people in general. */
bool courtesy_is_general(const struct clause *clause);
/* Whether it says nothing that an acknowledgement owes an answer. */
bool courtesy_is_all(const struct clause *clause);
/* "I am so disappointed": a feeling, which the opener answers. */
bool courtesy_is_feeling(const struct clause *clause);

#endif
