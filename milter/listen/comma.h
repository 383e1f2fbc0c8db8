/*
 * comma.h - the commas between the clauses of an English sentence that its writer left out (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_COMMA_H
#define HEARKEN_LISTEN_COMMA_H

/* "You were billed twice and nobody answers": with the comma before a joint behind which a clause with a subject of its own begins.
 * Takes the clause; owned by caller. */
char *comma_set(char *clause);

/* "When I try to log in I get an error": "When I try to log in, I get an error". Owned by caller. */
char *comma_fronted(const char *sentence);

#endif
