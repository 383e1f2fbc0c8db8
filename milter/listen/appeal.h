/*
 * appeal.h - German and Dutch requests hung behind a matter: "Abschlag zu hoch, bitte auf 60 Euro senken" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_APPEAL_H
#define HEARKEN_LISTEN_APPEAL_H

#include "clause.h"

struct pack;

/* Whether a request begins at the word `at` of what began at `from`, or ended before it: "…, bitte senken", "… bitte stornieren, zu lang". */
bool appeal_begins(const struct pack *pack, const struct clause *clause, guint from, guint at);
/* The words from..to; a German request among them with the object that only the matter before it names: "bitte ihn auf 60 Euro senken".
 * Owned by caller. */
struct clause *appeal_piece(const struct pack *pack, const struct clause *clause, guint from, guint to);
/* The same of two sentences; NULL: the request lacks none. Owned by caller. */
char *appeal_named(const struct pack *pack, const char *before, const char *plea);

#endif
