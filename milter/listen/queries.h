/*
 * queries.h - questions of German and Dutch mails (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_QUERIES_H
#define HEARKEN_LISTEN_QUERIES_H

#include "germanic.h"

/* "wann kommt mein Paket?" → "Sie möchten wissen, wann Ihr Paket kommt"; NULL: it cannot be told. Owned by caller. */
char *query_turn(const struct turning *turning);
/* "ich habe A, was soll ich tun?": the statement, then the question. NULL: it is not so built. Owned by caller. */
char *query_stated(const struct turning *turning);

/* The words from..to behind the lead; NULL where there are none. Owned by caller. */
char *query_joined(const char *lead, const struct clause *clause, guint from, guint to);
bool query_capital(const struct word *word);
/* Takes out the words that the pack's list `key` holds. */
void query_drop(struct clause *clause, const struct pack *pack, const char *key, guint from);

#endif
