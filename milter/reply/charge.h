/*
 * charge.h - whether a told clause lays a charge at our door, holds a disputed fact or a verdict (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_CHARGE_H
#define HEARKEN_REPLY_CHARGE_H

#include "../listen/pack.h"

#include <stdbool.h>

/* Whether the clause, told bare, would concede what the customer says against us or somebody else. A view told as the customer's
 * own ("you find …") and a death or an illness are never such. */
bool charge_is_laid(const struct pack *pack, const char *clause);
/* Whether it tells of a death or an illness: nobody doubts that aloud. */
bool charge_is_grave(const struct pack *pack, const char *clause);
/* Whether it begins as what is wanted begins. */
bool charge_is_wish(const struct pack *pack, const char *clause);
/* English: "…, which is far too late" as "…, which you find far too late". Owned by caller. */
char *charge_owned(const struct pack *pack, const char *clause);
/* Spanish: "no le avisamos", "rompimos la valla": the clause begins with our verb. */
bool charge_is_ours(const char *clause);

#endif
