/*
 * recount.h - one sentence of the mail told in the customer's own words (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_RECOUNT_H
#define HEARKEN_LISTEN_RECOUNT_H

#include "account.h"

/* All that can be turned of the sentence at `at`, put among what is told or wished. False: nothing could. */
bool recount(struct account *account, guint at);
/* "It leaks", "das klappert": says nothing without what stands before it. */
bool recount_leans(const char *clause);

#endif
