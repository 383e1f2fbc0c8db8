/*
 * listener.h - French clauses about the customer, told as an attentive listener tells them (listen module only).
 */
#ifndef HEARKEN_LISTEN_LISTENER_H
#define HEARKEN_LISTEN_LISTENER_H

#include "clause.h"

#include <hearken/insight.h>
#include <stdbool.h>

/* The turned clause with judgements told as the customer's, wordy phrases put plainly, and a struck-out company's "ils" as "elle".
 * Empty: it told a feeling only, which is the opener's business. Another language's or an informal clause as it is. Takes clause;
 * owned by caller. */
char *listener_clause(const struct insight *insight, char *clause);
/* Whether a subject and its verb stand at the word (unbind.c). */
bool listener_is_clause(const struct clause *clause, guint at);
/* "elle est en panne, tout est perdu": a semicolon where only a comma holds two main clauses together (unbind.c). Takes text. */
char *listener_parted(char *text);
/* The clause in another order, in words of the same sense or in two sentences, as long as that shortens the run of the source's own
 * words; nothing is left out (unbind.c). Takes clause. */
char *listener_unbound(char *clause, const char *source);
/* "…, et ce, parce que …", "votre fille est donc inscrite …": where a run is too long and nothing else breaks it. Takes clause. */
char *listener_remarked(char *clause, const char *source);
/* The clause without a detail that can be spared, so that no run is longer than SPAN_MAX (spare.c). NULL: none can. */
char *listener_shorter(const char *clause, const char *source);

#endif
