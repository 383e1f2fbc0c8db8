/*
 * notes.h - English in note style: "no heat since Tuesday, rang twice, nobody came" (listen module only). Pure but for the dictionary.
 */
#ifndef HEARKEN_LISTEN_NOTES_H
#define HEARKEN_LISTEN_NOTES_H

/* The sentence with the subjects, verbs and articles its pieces lack, still in the customer's person; as it was where a piece is
 * neither whole nor known. Owned by caller. */
char *notes_filled(const char *sentence);

#endif
