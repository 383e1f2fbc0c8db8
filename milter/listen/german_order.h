/*
 * german_order.h - German told in other order or other words, until it no longer stands as it stood in the mail (listen and reply). Pure.
 */
#ifndef HEARKEN_LISTEN_GERMAN_ORDER_H
#define HEARKEN_LISTEN_GERMAN_ORDER_H

#include "pack.h"

/* The clause so that no more than `most` of its words in a row stand in source as they do behind `before`; as near as the rules
 * come. Takes clause; owned by caller. */
char *german_order_put(const struct pack *pack, bool informal, const char *before, char *clause, const char *source,
                       guint most);
/* The next clause behind `before` in another way: ordered: by german_order_put; else, where it begins with a pronoun,
 * "zudem haben Sie …". Owned by caller. */
char *german_order_next(const struct pack *pack, bool informal, const char *before, const char *clause,
                        const char *source, bool ordered);

#endif
