/*
 * accents.h - accents and umlauts that were left out or put wrong, looked up in the dictionary (listen module only).
 */
#ifndef HEARKEN_LISTEN_ACCENTS_H
#define HEARKEN_LISTEN_ACCENTS_H

#include "vocabulary.h"
#include "spelling.h"

/* The word that a small-letter word which is none becomes with accents ("reclamacion", "fuer", "perche'"), where exactly one does; a German noun
 * with its capital. before: the word before it, in small letters, or "": a French participle shows by it. NULL: none or several. Owned by
 * caller. */
char *accents_put(struct spelling *spelling, const struct vocabulary *common, const char *language, const char *word,
                  const char *before);

/* The French participle that a present of the verb was meant to be ("j'ai commande", "est arrive"), or NULL. Owned by caller. */
char *accents_participle(struct spelling *spelling, const char *word, const char *before);

#endif
