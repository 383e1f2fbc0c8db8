/* headed.h - an English sentence whose first noun lacks its article, though a verb follows (listen module only). */
#ifndef HEARKEN_LISTEN_HEADED_H
#define HEARKEN_LISTEN_HEADED_H

/* "Nurse on ward 3 sang to my dad" → "The nurse on ward 3 sang to my dad"; NULL: it has its article, or is no clause with one either.
 * Owned by caller. */
char *headed_filled(const char *sentence);

#endif
