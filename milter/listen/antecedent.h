/*
 * antecedent.h - the noun of an English sentence that is not told, carried into the one that points at it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ANTECEDENT_H
#define HEARKEN_LISTEN_ANTECEDENT_H

#include "account.h"
#include <glib.h>

/* sentences: char *, replaced in place; one that only announces its thing goes when the next has taken the thing. */
void antecedent_put(GPtrArray *sentences);

/* The English clause of sentence `at` with the first "she", "his" … that nothing told explains said as "your mother", where an
 * earlier sentence that is not told names her as the writer's. Takes the clause; owned by caller. */
char *antecedent_kin(const struct account *account, guint at, char *clause);

#endif
