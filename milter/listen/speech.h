/*
 * speech.h - spoken words as they are written (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SPEECH_H
#define HEARKEN_LISTEN_SPEECH_H

#include "clause.h"

#include <stdbool.h>

/* text, small letters and no marks, without fillers, restarts and street addresses; figures for numbers that are read out. Owned by
 * caller. */
char *speech_written(const char *text);

/* How many words at `at` name a town; 0: none. */
guint speech_places(const struct clause *words, guint at);

/* "to seattle", "from tampa": where no dictionary has it but as a name. */
bool speech_is_town(const struct clause *words, guint at);

/* Whether low waits for what follows it: no sentence ends behind "the", "because", "want". */
bool speech_waits(const char *low);
/* "a shop | i've never heard of", "a cable | i cant use it's broken": whether what begins with its subject at `at`, as far as a mark or a
 * joint, lacks its object, which is the thing named before it. By the parser. */
bool speech_lacks_object(const struct clause *words, guint at);
/* "the flight i booked is": whether the clause at `at`, in a sentence that runs since `start`, is told of the thing before it. */
bool speech_relative(const struct clause *words, guint at, guint start);
/* Whether "on a balance | i paid", "for shoes | i returned" is said of the thing: two words before the thing's name or its article,
 * and the verb behind "i". */
bool speech_deals(const char *lead, const char *article, const char *verb);

/* "and the spare key | is at my old flat": whether a subject that opens its clause stands before `at`. */
bool speech_names(const struct clause *words, guint at);

/* "tell me what my limit | is": whether the last word, an "is", ends the question that began at or behind `start`. */
bool speech_closes(const struct clause *words, guint start, guint last);

/* Whether the text is typed small and without marks: what a clerk takes down. */
bool speech_is_talk(const char *text);

/* "the 5th of june" as "5 June", in place; gone: of which words nothing is left. */
void speech_dates(struct clause *words, bool *gone);

#endif
