/*
 * coverage.h - the situation that tells a sentence, and how much of the sentence it tells (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_COVERAGE_H
#define HEARKEN_LISTEN_COVERAGE_H

#include "pack.h"

#include <hearken/insight.h>

struct situated {
    char *clause; /* owned by caller; NULL: nothing worth telling was said */
    bool wish;
    bool whole;  /* every word of the sentence is told, or need not be */
    guint share; /* per cent of the words that say something, which are told */
};

/* The situation of the pack's bank that tells most of the sentence: all of it, or, where none does, three in five of its words that
 * say something, and two at least, with nothing left out that would turn it round. Telegram: the sentence is known to lack words.
 * False: there is none. */
bool coverage_best(const struct pack *pack, const struct insight *insight, const char *sentence, bool telegram,
                   struct situated *situated_out);

/* Whether the sentence is so carelessly written that turning its words would hand the carelessness back. */
bool coverage_rough(const struct pack *pack, const char *sentence);

/* Whether the clause, which tells the sentence in words of ours, names so little of what the sentence names that its writer would
 * hardly know it again. */
bool coverage_is_vague(const struct pack *pack, const char *sentence, const char *clause);

#endif
