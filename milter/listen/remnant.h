/*
 * remnant.h - what of a short English mail's sentence nothing tells, and its own words in place of that (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_REMNANT_H
#define HEARKEN_LISTEN_REMNANT_H

#include "account.h"

#include <stdbool.h>

/* Whether the sentence is one of the matter, in a mail so short that nothing of it may be missed, and may stand in its own words. */
bool remnant_may_stand(const struct account *account, guint at);
/* The sentence as it was typed, as it stands between marks; NULL: it cannot. Owned by caller. */
char *remnant_quote(const struct account *account, guint at);
/* How many of the sentence's telling words nothing in the account says; 0 where that is no more than half of them. */
guint remnant_lost(const struct account *account, guint at);

/* Where nothing could be told: what says most of it, in the customer's words. English. */
void remnant_tell_last(struct account *account);

#endif
