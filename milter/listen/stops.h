/*
 * stops.h - marks that touch the next sentence (listen module only).
 */
#ifndef HEARKEN_LISTEN_STOPS_H
#define HEARKEN_LISTEN_STOPS_H

/* The text with a blank behind each stop, question or exclamation mark that touches the sentence behind it: "it didn't come.why?i paid".
 * Domains, addresses, file names, figures and abbreviations stay as they are. Owned by caller. */
char *stops_apart(const char *text);

#endif
