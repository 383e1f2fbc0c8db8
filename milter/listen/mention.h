/*
 * mention.h - English figures and things called out without a verb, told as what the writer mentions (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_MENTION_H
#define HEARKEN_LISTEN_MENTION_H

#include "account.h"

/* "Third night in a row without a signal.", "Day 4.": told as what it is. False: it is no such sentence, or was not told. */
bool mention_counted(struct account *account, guint at);
/* Whether it is such a sentence, which mention_tell() tells. */
bool mention_holds(const struct account *account, guint at);
/* What was called out and nothing told, in one sentence of its own beside what is told: "you mention 14 emails and 0 replies". */
void mention_tell(struct account *account);

#endif
