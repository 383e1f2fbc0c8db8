/*
 * own.h - what was turned, said in the desk's own words (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_OWN_H
#define HEARKEN_LISTEN_OWN_H

#include "echo.h"
#include "pack.h"

/* A told clause ("the card was charged twice") by every way that keeps its meaning and leaves less of the mail's wording; as it is where
 * none does. Takes clause; owned by caller. */
char *own_clause(const struct pack *pack, const struct echo *echo, char *clause);
/* Likewise the wishes, joined into one line ("you would like to know whether …"). */
char *own_wish(const struct pack *pack, const struct echo *echo, char *wish);

#endif
