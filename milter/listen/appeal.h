/*
 * appeal.h - German requests hung behind a matter: "Abschlag zu hoch, bitte auf 60 Euro senken" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_APPEAL_H
#define HEARKEN_LISTEN_APPEAL_H

#include "clause.h"

struct pack;

/* Whether a request begins at the word `at` of what began at `from`, or ended before it: "…, bitte senken", "… bitte stornieren, zu lang". */
bool appeal_begins(const struct pack *pack, const struct clause *clause, guint from, guint at);
/* The request with the object that stands in the matter before it only: "bitte ihn auf 60 Euro senken". NULL: it lacks none. Owned by
 * caller. */
struct clause *appeal_whole(const struct pack *pack, const struct clause *before, const struct clause *plea);
/* The same of two sentences. */
char *appeal_named(const struct pack *pack, const char *before, const char *plea);

#endif
