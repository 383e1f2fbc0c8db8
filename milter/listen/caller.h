/*
 * caller.h - who calls and what number is given, told amid an utterance (listen module only). Pure but for the dictionary.
 */
#ifndef HEARKEN_LISTEN_CALLER_H
#define HEARKEN_LISTEN_CALLER_H

#include "clause.h"

/* "my name is ann lee", "this is pradeep", "name chris francis": the words it takes at `at`, 0 when none is told there. The name as
 * written goes to *name_out. Owned by caller. */
guint caller_names(const struct clause *words, guint at, char **name_out);

/* "policy number is 4 4 7 8 2": the words it takes at `at`, 0: none. *kind_out: "policy" ("" when only a code is given), *code_out:
 * "44782". Both owned by caller. */
guint caller_numbers(const struct clause *words, guint at, char **kind_out, char **code_out);

/* The words that spell a code at `at` ("d l 4 0 2"), 0: none. Owned by caller. */
guint caller_spells(const struct clause *words, guint at, char **code_out);

/* A small word that no dictionary has. */
bool caller_unheard(const char *low);

/* How many of the last words are a name typed on behind the matter ("… help me with that sivakami"). */
guint caller_trails(const struct clause *words, guint last);

#endif
