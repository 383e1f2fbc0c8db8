/*
 * reference.h - where the number that a matter goes by stands (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_REFERENCE_H
#define HEARKEN_REPLY_REFERENCE_H

#include "clauses.h"
#include "writing.h"

/* Whether one of the clauses, the wish or a quotation says `what`. */
bool reference_is_said(const struct clauses *clauses, const char *what);
/* The clause with the number it goes by, unless that is told anyway. Owned by caller. */
char *reference_behind(const struct writing *writing, const struct clauses *clauses, const char *clause);
/* Puts the number behind the clause that speaks of what it numbers; where none does, behind the wish that does, else behind the first
 * that is no praise. */
void reference_put(const struct writing *writing, struct clauses *clauses);

#endif
