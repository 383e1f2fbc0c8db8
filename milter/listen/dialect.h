/*
 * dialect.h - the English of callers who grew up with another language (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_DIALECT_H
#define HEARKEN_LISTEN_DIALECT_H

/* text, small letters without marks, with the articles, tenses and order of words that it lacks. Owned by caller. */
char *dialect_mended(const char *text);

#endif
