/*
 * telegram.h - German telegram style made whole (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TELEGRAM_H
#define HEARKEN_LISTEN_TELEGRAM_H

#include "pack.h"

/* Nouns behind an article, "am", "mein" get their capitals; in a line typed in small letters those that the lists know, too. Owned by
 * caller. */
char *telegram_nouns(const struct pack *pack, const char *line, bool small);
/* A bare noun before its verb gets its article ("App geht nicht" → "die App geht nicht"), a line without any verb its subject and
 * verb ("Karte gesperrt" → "meine Karte ist gesperrt"; "zweimal angerufen" → "ich habe zweimal angerufen"). Takes line. */
char *telegram_whole(const struct pack *pack, char *line);

/* Whether a verb that may be finite, or a person, is in the line. */
bool telegram_acts(const struct pack *pack, const char *line);

/* "Rückerstattung?" → "Sie fragen nach einer Rückerstattung"; NULL: the noun is not known. Owned by caller. */
char *telegram_asked(const struct pack *pack, bool informal, const char *noun);

#endif
