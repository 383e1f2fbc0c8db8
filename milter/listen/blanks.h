/*
 * blanks.h - what a regulator's clerk has blanked out of a complaint (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_BLANKS_H
#define HEARKEN_LISTEN_BLANKS_H

#include <glib.h>

/* The text, where it may be English (elsewhere "XXX" is a name: struck.c), without "XXXX" and "XX/XX/2023" where a sentence can do without, "{$45.00}" as "$45". Owned by caller. */
char *blanks_filled(const char *language, const char *text);

#endif
