/*
 * wishes.h - several wishes and questions said in one sentence (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_WISHES_H
#define HEARKEN_LISTEN_WISHES_H

#include <glib.h>
#include <stdbool.h>
#include "pack.h"

/* Clauses like "you would like us to refund it" and "you would like to know why" joined, those of one frame under one head. ""
 * when there are none. Owned by caller. */
char *wishes_join(const struct pack *pack, GPtrArray *clauses, bool matter);
/* "you would like our help": it says nothing before what for. */
bool wishes_is_help(const struct pack *pack, const char *clause);

/* Both English clauses as one with one "you"; source: the mail's sentences they come from. NULL: they do not go together so. Owned
 * by caller. */
char *wishes_deeds(const char *first, const char *second, const char *source);

#endif
