/*
 * remark.h - "según nos cuenta", "come ci scrive", "segundo conta" within a clause (listen module). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_REMARK_H
#define HEARKEN_LISTEN_REMARK_H

#include "pack.h"

#include <stdbool.h>

/* The clause with the remark at a joint or before a detail, where that leaves no run longer than SPAN_MAX with the source; better than a
 * clause cut short or sent back between marks. NULL: it does not help, or the language has none. Owned by caller. */
char *remark_put(const struct pack *pack, bool informal, const char *clause, const char *source);
/* The Spanish clause without that remark and without "además", behind a head that says both. Owned by caller. */
char *remark_dropped(bool informal, const char *clause);

#endif
