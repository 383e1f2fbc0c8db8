/*
 * times.h - dates, durations and deadlines named in a mail (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_TIMES_H
#define HEARKEN_LISTEN_TIMES_H

#include <glib.h>

/* What a sentence says in its own words, ready for the reply; "" when it says none. Owned by caller. */
char *times_deadline(const char *language, const char *sentence); /* "before Saturday", "bis spätestens Freitag" */
char *times_duration(const char *language, const char *sentence); /* "for three weeks", "seit drei Wochen" */
char *times_length(const char *language, const char *sentence);   /* "45 minutes" */
/* An absolute day, as an adverbial ("on 3 May", "am 3. Mai", "le 3 mai") and, in day_out, bare ("3 May", "den 3. Mai"). */
char *times_date(const char *language, const char *sentence, char **day_out);

#endif
