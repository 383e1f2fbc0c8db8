/*
 * turn.h - an English clause in the first person turned to the second, where that is safe (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TURN_H
#define HEARKEN_LISTEN_TURN_H

/* "I cannot open the lid" → "you cannot open the lid". NULL when it is not safe. Owned by caller. */
char *turn_clause(const char *sentence);

#endif
