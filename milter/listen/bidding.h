/*
 * bidding.h - where a French plea or question of its own begins (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_BIDDING_H
#define HEARKEN_LISTEN_BIDDING_H

#include "french_line.h"

/* Whether a verb stands before its subject at `at`, or behind the pronouns or the subject there. */
bool bidding_inverts(const struct line *line, guint at);
/* Whether a plea or a question of its own begins at `at`; asks: it ends with a question mark. */
bool bidding_begins(const struct line *line, guint at, bool *asks_out);

#endif
