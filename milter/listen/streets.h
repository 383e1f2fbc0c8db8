/*
 * streets.h - German, Dutch and French sentences without their street (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_STREETS_H
#define HEARKEN_LISTEN_STREETS_H

/* A sentence that was kept back for a street and its number or a place with its code, without them; NULL: there is none, or more that
 * is private. Owned by caller. */
char *streets_left_out(const char *sentence);

/* A French sentence without the number of its street and the place behind it, or that there is a new address; NULL: it names no such
 * street. Owned by caller. */
char *streets_numberless(const char *sentence);

#endif
