/*
 * listed.h - a list of the mail's told with its head (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_LISTED_H
#define HEARKEN_LISTEN_LISTED_H

#include "account.h"

/* The sentence that announces rows and these, as insight->listed. False: it announces none, or none of them may be told. */
bool listed_tell(struct account *account, guint at);
/* The matter of that sentence among the issues, its clause empty: it is told already. */
void listed_add(struct account *account);

#endif
