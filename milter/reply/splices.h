/*
 * splices.h - told sentences that only a comma holds together (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_SPLICES_H
#define HEARKEN_REPLY_SPLICES_H

#include "../listen/pack.h"

/* "llegaron cinco, el albarán dice seis, y faltan los tornillos" → its statements, each whole, without the comma and the "y" between;
 * the sentence itself where it is but one. Of char *, owned by caller. */
GPtrArray *splices_apart(const struct pack *pack, const char *sentence);
/* Whether the text has a verb that tells, as far as the language's words show it. */
bool splices_states(const struct pack *pack, const char *text);
/* Whether a statement with a verb of its own begins the text. */
bool splices_begins(const struct pack *pack, const char *text);

#endif
