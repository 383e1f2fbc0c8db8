/*
 * cited.h - another's words between quotation marks, which stay as they stand while the rest is turned (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CITED_H
#define HEARKEN_LISTEN_CITED_H

#include <glib.h>
#include <stdbool.h>

/* Whether the clause has between marks what its source has not. */
bool cited_otherwise(const char *clause, const char *source);
/* The text with a name in place of each quotation; what it stands for is appended to held. Owned by caller. */
char *cited_named(const char *text, GPtrArray *held);
/* The line with the quotations back where their names stand; NULL: a name is not left as it was. Takes line; NULL stays. */
char *cited_back(char *line, const GPtrArray *held);

#endif
