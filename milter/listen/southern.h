/*
 * southern.h - what Italian, Portuguese and Dutch sentences need before and behind their turning (listen module only). Pure,
 * thread-safe.
 */
#ifndef HEARKEN_LISTEN_SOUTHERN_H
#define HEARKEN_LISTEN_SOUTHERN_H

#include "clause.h"
#include "pack.h"

#include <hearken/insight.h>
#include <stdbool.h>

/* Whether the pack is of one of the three. */
bool southern_knows(const struct pack *pack);
/* The customer's clause without what is no part of the matter ("una cosa: …"), notes with their verb. Owned by caller. */
struct clause *southern_opened(const struct pack *pack, const struct clause *spoken);
/* Whether a long sentence without a question goes on at `at` with a clause of its own ("e il tecnico …"). */
bool southern_parts(const struct clause *clause, guint from, guint at);
/* The turned clause with the slips mended that turning leaves, and of a long run of source's words some said otherwise. Clauses of
 * other languages stay. Takes clause; NULL stays. */
char *southern_mended(const struct pack *pack, bool informal, char *clause, const char *source);
/* Whether the clause would not pass for ours: a person half turned, a place of the customer's, no verb, an order. */
bool southern_refuses(const struct pack *pack, bool informal, const char *clause, bool wish);
/* Whether the clause has a verb, as far as lists and endings tell. */
bool southern_acts(const struct pack *pack, const char *clause);
/* Two questions that would stand as they stood in the mail, parted by "also". */
void southern_parted(const struct pack *pack, struct insight *insight);
/* What is told and asked in the Portuguese of the mail: in Portugal nobody is "você". */
void southern_settle(const struct pack *pack, struct insight *insight);
/* Portuguese: "pede que lhe enviem" → "pede que lhe enviemos". Takes clause; owned by caller. */
char *southern_ours(char *clause);

#endif
