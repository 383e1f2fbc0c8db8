/*
 * castilian.h - Spanish typed in haste as a careful hand would have written it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CASTILIAN_H
#define HEARKEN_LISTEN_CASTILIAN_H

/* The text with the accents that the words beside one call for ("el mensajero tiro", "la mesa esta rota"), abbreviations written out, a
 * mark behind each question, and a stop or a reason where a comma stood between sentences. Italian and Portuguese get the comma
 * behind a greeting and the capitals alone. Lines are kept, runs of blanks are not. Owned by caller. */
char *castilian_written(const char *language, const char *text);

#endif
