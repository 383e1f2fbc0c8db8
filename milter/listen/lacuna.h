/*
 * lacuna.h - English sentences in which the little word is missing that makes their second half a clause (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_LACUNA_H
#define HEARKEN_LISTEN_LACUNA_H

/* Written text before it is cut into sentences; what was left out of it stands in it. Owned by caller. */
char *lacuna_filled(const char *text);

#endif
