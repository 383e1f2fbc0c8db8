/*
 * lattice.h - all the ways to cut a row of words into sentences, weighed together (listen module only). Pure; training and running share it.
 */
#ifndef HEARKEN_LISTEN_LATTICE_H
#define HEARKEN_LISTEN_LATTICE_H

#include <glib.h>
#include <stdbool.h>

#define LATTICE_REACH 40 /* words of a sentence, at most */

/* What a sentence does: it tells (or wishes), or it asks. */
enum act { ACT_TELLS, ACT_ASKS, ACTS };

/* What is known of the place before a word. */
enum bound { BOUND_OPEN, BOUND_NONE, BOUND_HERE };

struct lattice {
    guint count;   /* words */
    float *scores; /* of each sentence that could be, lattice_score() */
    /* what is known, `count` each; NULL: nothing. acts: enum act + 1, 0: not known; counts where a sentence begins */
    const guint8 *bounds, *acts;
};

/* The score of the sentence of `length` words from `from`, which does `act`. */
static inline float *
lattice_score(const struct lattice *lattice, guint from, guint length, enum act act)
{
    return &lattice->scores[((gsize)from * LATTICE_REACH + length - 1) * ACTS + act];
}

/* How likely each sentence is, among all ways to cut the words: into `likely`, laid out as the scores are. False: there is no way. */
bool lattice_weigh(const struct lattice *lattice, float *likely);

#endif
