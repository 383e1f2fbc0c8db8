/*
 * annex.h - a question or a reason that hangs behind a comma, as a sentence of its own (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ANNEX_H
#define HEARKEN_LISTEN_ANNEX_H

#include "clause.h"
#include "pack.h"

/* "meine Karte ist weg, was soll ich tun": what stands before, and what hangs there with its mark, a line each; NULL: nothing
 * does, or the language is not known. Owned by caller. */
char *annex_parted(const char *language, const char *sentence);

/* "Der Code wird nicht angenommen??": what is told though it is marked as asked, by its order of words, with a stop; else NULL. German
 * and Dutch. Owned by caller. */
char *annex_stated(const char *language, const char *sentence);

/* Whether a German main clause begins behind the comma before the word `at`, of what began at `from`. */
bool annex_begins(const struct pack *pack, const struct clause *clause, guint from, guint at);

#endif
