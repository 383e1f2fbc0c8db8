/*
 * note.h - one piece of English in note style, filled (listen module only). Pure but for the dictionary.
 */
#ifndef HEARKEN_LISTEN_NOTE_H
#define HEARKEN_LISTEN_NOTE_H

#include "clause.h"

#include <stdbool.h>

/* Words by what they are in a note, for word_in(): verbs that need no "have"; who does; past forms that are others besides; what stands
 * before a thing; what a thing is; what was done to the writer; what the writer did; what opens no thing. */
extern const char note_finite[], note_subjects[], note_pasts[], note_owners[], note_departments[], note_states[],
    note_to_me[], note_by_me[], note_small[];

/* A subject, and a verb behind it. */
bool note_is_whole(const struct clause *piece);
bool note_is_plural(const char *low);

/* The piece with its subject, verb or article; NULL: its form leaves two readings. first: it opens the sentence; alone: it is all of
 * it; turns_out: it goes against what stands before ("no reply"). Owned by caller. */
char *note_filled(const struct clause *piece, bool first, bool alone, bool *turns_out);

#endif
