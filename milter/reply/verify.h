/*
 * verify.h - may these words leave? (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_VERIFY_H
#define HEARKEN_REPLY_VERIFY_H

#include "../listen/pack.h"

#include <hearken/reply.h>

/* A clause in our words: its numbers and names stand in the mail, nobody speaks in the first person singular, verbs agree, nothing
 * is promised or admitted, no address, no secret, no run of more than SPAN_MAX of the customer's words. */
bool verify_clause(const char *clause, const struct letter *letter, const struct pack *pack, const struct brief *brief);
/* The customer's own words between quotation marks: they stand in the mail, and hold no address, number of length or secret. */
bool verify_quote(const char *quote, const struct letter *letter);
/* The finished text: numbers, addresses, forbidden phrases, language, length. */
bool verify_text(const char *text, const struct letter *letter, const struct pack *pack, const struct brief *brief);

/* A subject to answer under: one line, redacted; private_out counts what was taken out, URLs included. Owned by caller. */
char *verify_subject(const char *subject, guint *private_out);

#endif
