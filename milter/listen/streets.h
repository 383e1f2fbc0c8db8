/*
 * streets.h - a German or Dutch sentence without its street (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_STREETS_H
#define HEARKEN_LISTEN_STREETS_H

/* A sentence that was kept back for a street and its number or a place with its code, without them; NULL: there is none, or more that
 * is private. Owned by caller. */
char *streets_left_out(const char *sentence);

#endif
