/*
 * sound.h - the last look at an English clause before it is told: does it stand as a sentence (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_SOUND_H
#define HEARKEN_LISTEN_SOUND_H

#include <stdbool.h>

/* The clause with commas that held two sentences apart joined, fillers and stray pleas taken out, and the forms that hasty mails
 * leave incomplete completed. Takes the clause, gives one owned by the caller. English only. */
char *sound_mended(char *clause);

/* Whether an English clause may be told: false for doubled words, a wrong form behind "had" or "would", "please" within, an open
 * bracket or quotation, an end that awaits more, and (told: of a statement, not of a wish) a head without its subject. */
bool sound_clause(const char *clause, bool told);

#endif
