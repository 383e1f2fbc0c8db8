/*
 * plainly.h - Spanish clauses told plainly (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PLAINLY_H
#define HEARKEN_LISTEN_PLAINLY_H

#include <stdbool.h>

/* The clause with its verdicts told as the customer's, our part as ours, threats and asides left out. Takes clause; owned by caller. */
char *plainly_told(bool informal, char *clause);

#endif
