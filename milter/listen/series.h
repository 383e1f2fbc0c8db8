/*
 * series.h - short deeds of the writer in one sentence: "you restarted the router, swapped the cable and reset it" (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SERIES_H
#define HEARKEN_LISTEN_SERIES_H

#include <glib.h>
#include <stdbool.h>

/* Both English clauses as one with one "you"; source: the mail's sentences they come from. NULL: they do not go together so. Owned
 * by caller. */
char *series_join(const char *first, const char *second, const char *source);

#endif
