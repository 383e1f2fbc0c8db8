/*
 * runon.h - a run-on parted into the sentences it is made of (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_RUNON_H
#define HEARKEN_LISTEN_RUNON_H

#include "weights.h"

/* Whether a mail was typed in haste: its sentences begin small. A letter's first word behind "Bonjour," does so by rule. */
bool runon_hasty(const char *text);

/* The sentence's parts: a run-on typed in haste, or long without marks, is parted where a greeting ends and where a request, a
 * question, thanks or a clause with its own subject begins; any other is its only part. A question gets its mark. bounds: what boundary.h
 * learned of English, or NULL. NULL-terminated; g_strfreev(). */
char **runon_parts(const char *language, bool hasty, const char *sentence, const struct weights *bounds);

#endif
