/*
 * retell.h - a turned Spanish clause in words of our own (listen and reply only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_RETELL_H
#define HEARKEN_LISTEN_RETELL_H

#include "pack.h"

#include <glib.h>

#define RETOLD_MAX 7 /* words of the customer's own on end that a clause is left with where rules can part them */

/* The clause as one would tell it: judgements as the customer's, what is asked of us as ours to do, small faults mended; then its
 * longest run of source's words shortened to `most` where rules that keep the meaning get there. Other languages' clauses come
 * back as they are. NULL: it says nothing that an acknowledgement restates. Takes clause; owned by caller. */
char *retell(const struct pack *pack, bool informal, char *clause, const char *source, guint most);
/* A told clause once more, where behind what was told before it would stand as it stood in the mail. Takes clause; owned by caller. */
char *retell_further(const struct pack *pack, bool informal, char *clause, const char *mail, guint most);

/* Whether a verb that tells stands among the first `most` words; behind "no" and the pronouns anything is one. Spanish. */
bool retell_tells(const struct pack *pack, const char *part, guint most);

#endif
