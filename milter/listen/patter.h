/*
 * patter.h - Spanish, Italian and Portuguese as they are spoken to a machine, in one breath (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_PATTER_H
#define HEARKEN_LISTEN_PATTER_H

/* A body without a stop as sentences: no fillers, a stop where one of them held two clauses together, and what is not known at its end
 * asked. Bodies with stops and other languages come back as they were. Takes the body; the answer is owned by the caller. */
char *patter_written(const char *language, char *body);

#endif
