/*
 * sever.h - one long English statement told in short sentences, a clause each (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SEVER_H
#define HEARKEN_LISTEN_SEVER_H

#include <glib.h>

/* The clause's own clauses, without the "and", "but" or "so" between them; NULL when it is one, or its parts hang together. Owned by
 * caller. */
GPtrArray *sever(const char *clause);
/* A part without its "however", to be worded; and what came of it behind "however" again. Takes both; NULL: NULL. */
const char *sever_bare(const char *part);
char *sever_led(char *part, char *told);
/* "you caught him, he's fine", "one screw is missing, the lid is bent": two clauses with but a comma between get their "and"; any other
 * text as it is. Owned by caller. */
char *sever_spliced(const char *part);
/* The parts as sentences: "…. …"; those that could not be worded (NULL) are left out, and so is what points back to them. NULL: the
 * first could not, or a run of more than SPAN_MAX words of source's stands in them. Owned by caller. */
char *sever_joined(const GPtrArray *parts, const char *source);

#endif
