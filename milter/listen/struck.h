/*
 * struck.h - a company's name that a consumer portal struck out ("chez *****"), French and Spanish (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_STRUCK_H
#define HEARKEN_LISTEN_STRUCK_H

/* The sentence with a word for such a place where a name was struck out, or with nothing behind a noun that names it already.
 * Owned by caller. */
char *struck_named(const char *language, const char *sentence);

#endif
