/*
 * dutch.h - what haste leaves out of Dutch (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_DUTCH_H
#define HEARKEN_LISTEN_DUTCH_H

#include "pack.h"

/* A line as a careful hand would have written it: "pakket kwijt" → "mijn pakket is kwijt", "Geld niet ontvangen" → "ik heb het geld niet
 * ontvangen". Owned by caller. */
char *dutch_written(const struct pack *pack, const char *line);

#endif
