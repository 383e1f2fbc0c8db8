/*
 * idiom.h - English turns of phrase that mean more than their words (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_IDIOM_H
#define HEARKEN_LISTEN_IDIOM_H

#include "clause.h"

/* What the whole clause is meant to say, as "you would like …"; NULL: it is no such phrase. Owned by caller. */
char *idiom_said(const struct clause *clause);

#endif
