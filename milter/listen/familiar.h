/*
 * familiar.h - the customer who says "tu" or "du" to us, as said to many (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FAMILIAR_H
#define HEARKEN_LISTEN_FAMILIAR_H

/* "Tu m'avais dit que tu passerais" → "Vous m'aviez dit que vous passeriez". Owned by caller. */
char *familiar_said(const char *sentence);
/* German: the line with "ihr" for "du". Takes line; owned by caller. */
char *thou_told(char *line);

#endif
