/*
 * strand.h - Spanish sentences of one tale in fewer (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_STRAND_H
#define HEARKEN_REPLY_STRAND_H

#include "writing.h"

/* What was put (`told`, from the mail's `source`) with its little sentences, and those that only a comma holds together, behind one
 * "nos cuenta que". NULL: nothing goes together. Owned by caller. */
char *strand(const struct writing *writing, const char *told, const char *source);

#endif
