/*
 * article.h - the article that a German noun lacks (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_ARTICLE_H
#define HEARKEN_LISTEN_ARTICLE_H

#include "clause.h"
#include "pack.h"

#include <stdbool.h>

/* The article of a noun (small letters): of the customer's own things "mein", of others "der"; in the accusative, of no thing known
 * before, "einen". NULL: the noun is not known. */
const char *article_for(const struct pack *pack, const char *low, bool plural, bool accusative);

/* "falsche Farbe" → "die falsche Farbe", "alter Stand" → "der alte Stand": the words from..to with article, as a subject. NULL: they are
 * no such phrase. Owned by caller. */
char *article_described(const struct pack *pack, const struct clause *words, guint from, guint to);

/* A line that has a verb, with the articles its bare nouns lack: subjects ("neue Karte geht nicht" → "meine neue Karte geht nicht"),
 * objects ("ich brauche Rechnung" → "… eine Rechnung"), places ("in App" → "in der App"). Owned by caller. */
char *article_put(const struct pack *pack, const char *line);
/* "seit Update" → "seit dem Update"; "seit neues Handy" → "seit ich ein neues Handy habe". Takes line; owned by caller. */
char *article_since(const struct pack *pack, char *line);

#endif
