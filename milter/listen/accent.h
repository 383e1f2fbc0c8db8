/*
 * accent.h - accents that were left out (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ACCENT_H
#define HEARKEN_LISTEN_ACCENT_H

#include <glib.h>

/* The text with the accents of words that are none without: "el telefono", "recu". Case is kept. Owned by caller. */
char *accent_restore(const char *language, const char *text);

#endif
