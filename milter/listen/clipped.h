/*
 * clipped.h - English clipped to its nouns: "door dented, fitter refused to install, want refund" (listen module only). Pure but for
 * the dictionary.
 */
#ifndef HEARKEN_LISTEN_CLIPPED_H
#define HEARKEN_LISTEN_CLIPPED_H

/* The sentence with the articles, verbs and subjects of each of its pieces, what is wanted in a sentence of its own, still in the
 * customer's person. NULL: a piece is none of the known forms. Owned by caller. */
char *clipped_told(const char *sentence);

#endif
