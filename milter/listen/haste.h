/*
 * haste.h - what haste leaves out of a French sentence (listen module only).
 */
#ifndef HEARKEN_LISTEN_HASTE_H
#define HEARKEN_LISTEN_HASTE_H

#include <glib.h>

/* A French sentence with its text-speak written out, its negation whole, and the subject, article or verb that a note lacks. The
 * sentence itself where nothing is missing. Owned by caller. */
char *haste_mended(const char *sentence);

#endif
