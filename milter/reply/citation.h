/*
 * citation.h - the customer's own sentences as a quotation (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_CITATION_H
#define HEARKEN_REPLY_CITATION_H

#include "clauses.h"
#include "writing.h"

/* Puts the sentences, each in the template's marks; nothing where there is none. */
void citation_put(struct writing *writing, const char *const *quotes, guint count);
/* Quotations in the mail's order. */
void citation_order(struct clauses *clauses, const struct letter *letter);
/* Whether what is quoted came before all that is told: "it wobbles" follows the lamp. */
bool citation_leads(const struct writing *writing, const struct clauses *clauses, const struct letter *letter);

#endif
