/*
 * owed.h - what a customer says that we shall do (listen module only). Pure; any thread.
 */
#ifndef HEARKEN_LISTEN_OWED_H
#define HEARKEN_LISTEN_OWED_H

#include <stdbool.h>

/* "You will refund me by Friday." → "Please refund me by Friday.": the order that it is, so that it is told as a wish; any other line
 * as it is. Takes line; owned by caller. */
char *owed_ordered(const char *language, char *line);
/* Whether the clause, made of that sentence, has us do what the sentence says that we shall: a promise in our mouth. */
bool owed_promises(const char *language, const char *clause, const char *source);

#endif
