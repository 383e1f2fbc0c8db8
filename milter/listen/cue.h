/*
 * cue.h - where in one breath of spoken English the next sentence begins (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CUE_H
#define HEARKEN_LISTEN_CUE_H

#include "clause.h"

#include <stdbool.h>

struct talk {
    struct clause *words;
    bool *gone;   /* told elsewhere, or nothing */
    bool *begins; /* a break stands before it, whatever the rules say */
    GString *numbers;
    char *flight;
};

/* Whether a sentence begins at `at`, where one runs since `start`; a condition before its question gets its comma. */
bool cue_breaks(const struct talk *talk, guint at, guint start);
/* Whether a question begins at `at`. */
bool cue_asks(const struct talk *talk, guint at);
/* "i want to know is there any flight", "i was wondering what do i need": the words before the question itself; 0: none. */
guint cue_lead(const struct talk *talk, guint start, guint end);

#endif
