/*
 * utterance.h - English as a caller says it and a clerk types it: one breath, no mark (listen module only). Pure but for the dictionary.
 */
#ifndef HEARKEN_LISTEN_UTTERANCE_H
#define HEARKEN_LISTEN_UTTERANCE_H

#include "weights.h"

/* "hi i lost my card can you block it my name is ann lee": "Hi,\n\nI lost my card. Can you block it?" The name told goes to
 * *name_out ("Ann Lee"; "" for none), numbers told ("policy number is 4 4 7 8 2") stand in sentences of their own. NULL, and *name_out
 * untouched: the text has marks, or is too short or too long for one. bounds: what boundary.h learned, or NULL. Owned by caller. */
char *utterance_told(const char *text, const struct weights *bounds, char **name_out);

#endif
