/*
 * unstopped.h - English sentences whose end nothing shows but the capital of the next (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_UNSTOPPED_H
#define HEARKEN_LISTEN_UNSTOPPED_H

/* The text with a stop before each small word that begins a sentence and has nothing but its capital to show it. Owned by caller. */
char *unstopped_parted(const char *text);

#endif
