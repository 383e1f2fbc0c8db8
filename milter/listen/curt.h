/*
 * curt.h - English that leaves out the small verbs around its nouns (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CURT_H
#define HEARKEN_LISTEN_CURT_H

/* Written text before it is cut into sentences; what was left out of it stands in it. Owned by caller. */
char *curt_filled(const char *text);

#endif
