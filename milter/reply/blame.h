/*
 * blame.h - what a clause lays at our door (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_BLAME_H
#define HEARKEN_REPLY_BLAME_H

#include <stdbool.h>

/* Whether the English clause, in the second person, says of one of ours what was done, or of ours or of what was done to the customer
 * that it was wrong: told bare it would be an admission. */
bool blame_is_put(const char *clause);

#endif
