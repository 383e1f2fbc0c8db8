/*
 * foreign.h - a clause of another language than English in the second person (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FOREIGN_H
#define HEARKEN_LISTEN_FOREIGN_H

#include "clause.h"
#include "pack.h"

/* "ich habe zwei Lampen bestellt" → "Sie haben zwei Lampen bestellt"; asks_out: a request or question, restated as a wish. NULL
 * when not every person can be turned safely. Owned by caller. */
char *foreign_turn(const struct pack *pack, bool informal, const struct clause *clause, bool *asks_out);

/* The two families behind it: German and Dutch, whose questions move their verb; French, Spanish, Italian, Portuguese. */
char *germanic_turn(const struct pack *pack, bool informal, struct clause *clause, bool asked, bool *asks_out);
char *romance_turn(const struct pack *pack, bool informal, struct clause *clause, bool asked, bool *asks_out);

/* What the pack's table `key` ("from:formal:informal|…") gives for a word, or NULL. Owned by caller. */
char *foreign_form(const struct pack *pack, const char *key, bool informal, const char *low);
/* Whether one of the pack's list `key` is this word. */
bool foreign_lists(const struct pack *pack, const char *key, const char *low);
/* The alternative that stands for this form of address: text `key` or `key`.du; "" when none. Borrowed. */
const char *foreign_text(const struct pack *pack, const char *key, bool informal);

#endif
