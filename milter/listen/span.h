/*
 * span.h - how long a stretch of the customer's own words a text repeats (listen and reply only). Pure.
 */
#ifndef HEARKEN_LISTEN_SPAN_H
#define HEARKEN_LISTEN_SPAN_H

#include "pack.h"

#include <glib.h>

#define SPAN_MAX 12 /* words: a longer copy is the customer's mail sent back */

/* The longest run of words, case and punctuation apart, that stands in both (stretch.c). */
guint span_longest(const char *text, const char *source);
/* A clause worded apart from its source until no run is longer than SPAN_MAX: in English contractions opened or closed and plain
 * words for stiff ones; then "as you write" put in behind a verb; at the last cut at a joint. NULL when nothing helped. Takes
 * clause; owned by caller. */
char *span_loosen(const struct pack *pack, bool informal, char *clause, const char *source);

#endif
