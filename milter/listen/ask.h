/*
 * ask.h - English requests and questions restated (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_ASK_H
#define HEARKEN_LISTEN_ASK_H

#include "clause.h"

/* Whether a request or question begins at this word ("could you", "please send", "how do I"). */
bool ask_begins(const struct clause *clause, guint at);
/* "Could you send me the invoice" → "you would like us to send you the invoice"; NULL when it is no request that can be restated.
 * Owned by caller. */
char *ask_request(const struct clause *clause);
/* "Why did you charge me twice?" → "you would like to know why we charged you twice"; NULL as above. */
char *ask_question(const struct clause *clause);

#endif
