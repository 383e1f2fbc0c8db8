/*
 * split.h - a text's sentences (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SPLIT_H
#define HEARKEN_LISTEN_SPLIT_H

#include <glib.h>

/* Sentences of at most 600 octets each, in order; greetings and signatures are left in. NULL-terminated; g_strfreev(). */
char **split_sentences(const char *text);
/* A long English sentence's parts between semicolons that each ask for something ("…; and could you …"), each a sentence; the
 * sentence itself where there are none. NULL-terminated; g_strfreev(). */
char **split_asked(const char *sentence);
/* For matching: case folded, punctuation as blanks, single blanks, one at either end. Owned by caller. */
char *split_fold(const char *sentence);

#endif
