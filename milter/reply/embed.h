/*
 * embed.h - a German or Dutch main clause behind "dass" and "dat" (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_EMBED_H
#define HEARKEN_REPLY_EMBED_H

#include "../listen/pack.h"

/* "der Bote hat das Paket weggeworfen und ist gegangen" → "der Bote das Paket weggeworfen hat und gegangen ist": each main clause of
 * the line with its verb last, subordinate ones behind it and a wish behind "und" as they are. NULL: where its verbs stand cannot be
 * told for sure. Owned by caller. */
char *embed_clause(const struct pack *pack, const char *said);

#endif
