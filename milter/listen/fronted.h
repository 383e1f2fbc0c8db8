/*
 * fronted.h - the comma behind a clause of time or condition that opens an English sentence (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_FRONTED_H
#define HEARKEN_LISTEN_FRONTED_H

/* "When I try to log in I get an error": "When I try to log in, I get an error". Owned by caller. */
char *fronted_comma(const char *sentence);

#endif
