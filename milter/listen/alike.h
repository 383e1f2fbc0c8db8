/*
 * alike.h - English said in words as plain and as short, so that a run of the customer's own is broken without leaving anything out.
 */
#ifndef HEARKEN_LISTEN_ALIKE_H
#define HEARKEN_LISTEN_ALIKE_H

/* The clause with its longest run of source's words shortened to at most SPAN_MAX (span.h) where a word of like meaning, a "that" or
 * a number written out gets there; else as far as they get. Takes clause; to be freed. */
char *alike_worded(char *clause, const char *source);
/* The same of a clause behind `before`: the run that both together repeat. Takes clause; to be freed. */
char *alike_after(const char *before, char *clause, const char *source);
/* The sentence before `after`, so worded; NULL: it is as it was. Owned by caller. */
char *alike_before(const char *line, const char *after, const char *source);

#endif
