/*
 * embed.h - a German or Dutch main clause behind "dass" and "dat" (listen and reply modules). Pure.
 */
#ifndef HEARKEN_LISTEN_EMBED_H
#define HEARKEN_LISTEN_EMBED_H

#include "pack.h"

#include <stdbool.h>

/* "der Bote hat das Paket weggeworfen und ist gegangen" → "der Bote das Paket weggeworfen hat und gegangen ist": each main clause of
 * the line with its verb last, subordinate ones behind it and a wish behind "und" as they are. NULL: where its verbs stand cannot be
 * told for sure. Owned by caller. */
char *embed_clause(const struct pack *pack, const char *said);
/* "Sie schreiben, dass …", "je schrijft dat …" with the clause in it. NULL: as above. Owned by caller. */
char *embed_attributed(const struct pack *pack, bool informal, const char *said);

#endif
