/*
 * ahead.h - what is still to come, and on which day (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_AHEAD_H
#define HEARKEN_LISTEN_AHEAD_H

#include <stdbool.h>

/* "the wedding is on Saturday", "wir fahren morgen": by when an answer is of use, though nothing asks for it by then. Not what is over,
 * nor since when something is so, nor when a place is open or somebody at home. */
bool ahead_tells(const char *language, const char *text);

#endif
