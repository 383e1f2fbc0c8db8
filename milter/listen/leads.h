/*
 * leads.h - how English requests and questions begin, and what clipped ones mean (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_LEADS_H
#define HEARKEN_LISTEN_LEADS_H

#include "clause.h"

/* "with whom", "for how long": a question behind a preposition. */
#define LEADS_PLACED                                                                                                   \
    "until|till|since|by|at|to|for|from|with|in|on|of|under|about|within|against when|which|what|whom|whose|how"

/* How a question ends that is a request in truth, or begins with a frame of politeness: what follows is the question. */
guint leads_question(const struct clause *clause, guint at);

/* Behind "could you", "i would like you to": where the deed that is asked for begins; `at` itself where none is asked for. */
guint leads_deed(const struct clause *clause, guint at);

/* "New one asap or refund pls": "you would like a new one or a refund". NULL: there is more. Owned by caller. */
char *leads_wanted(const struct clause *clause);

/* "Please fix as soon as possible": what the verb at `at` leaves unsaid, which the mail has said before; NULL: nothing. */
const char *leads_unsaid(const struct clause *clause, guint at);

/* What the whole clause is meant to say, as "you would like …"; NULL: it is no such phrase. Owned by caller. */
char *leads_meant(const struct clause *clause);

#endif
