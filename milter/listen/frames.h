/*
 * frames.h - a frame's words: its template filled with what the mail says (listen and reply only). Pure.
 */
#ifndef HEARKEN_LISTEN_FRAMES_H
#define HEARKEN_LISTEN_FRAMES_H

#include "pack.h"

#include <hearken/insight.h>

/* The first alternative of text `key` ("frame.NOT-ARRIVED", "wish.REFUND") whose slots the mail fills, in the customer's form of
 * address; NULL: none. issue may be NULL. Owned by caller. */
char *frames_fill(const struct pack *pack, const struct insight *insight, const struct issue *issue, const char *key);
/* The same of one template of an admin's ("we hear that {OBJ} is late"); NULL when a slot is not known. Owned by caller. */
char *frames_fill_text(const struct pack *pack, const struct insight *insight, const struct issue *issue,
                       const char *template);
/* "vous avez" as "tu as", by the pack's table of whole words; without one as it is. Takes clause. */
char *frames_informal(const struct pack *pack, char *clause);
/* "(order 4417)" as the pack names it, or "". Owned by caller. */
char *frames_reference(const struct pack *pack, const struct insight *insight);
/* Which of the English clauses the reference "(order 88213)" belongs to: the first that speaks of an order; `count` where none does. */
guint frames_reference_place(const struct pack *pack, const struct insight *insight, const char *const *clauses,
                             guint count);

#endif
