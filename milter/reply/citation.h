/*
 * citation.h - the customer's own sentences as a quotation (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_CITATION_H
#define HEARKEN_REPLY_CITATION_H

#include "writing.h"

/* Puts the sentences, each in the template's marks; nothing where there is none. */
void citation_put(struct writing *writing, const char *const *quotes, guint count);

#endif
