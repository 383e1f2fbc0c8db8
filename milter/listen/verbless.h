/*
 * verbless.h - English told in pieces without verbs (listen module only). Pure but for the dictionary; thread-safe.
 */
#ifndef HEARKEN_LISTEN_VERBLESS_H
#define HEARKEN_LISTEN_VERBLESS_H

/* "parcel left in the rain, box soaked, 2 cups broken": each piece with its subject and verb, still in the customer's person. NULL: a
 * piece is none that is known, or none lacks anything. Owned by caller. */
char *verbless_told(const char *sentence);

#endif
