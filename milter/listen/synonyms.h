/*
 * synonyms.h - English words and their plain equals (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SYNONYMS_H
#define HEARKEN_LISTEN_SYNONYMS_H

#include <glib.h>

extern const guint synonyms_count;

/* The clause with the pair's word for another where that shortens most the longest run it shares with source; NULL: it does nowhere.
 * pair < synonyms_count. Owned by caller. */
char *synonyms_worded(guint pair, const char *clause, const char *source);

#endif
