/*
 * boundary.h - whether one English sentence ends and another begins between two words, by a learned model (listen module only).
 * Thread-safe.
 *
 * Of text typed or spoken without marks. What the model sees is the same in training and running.
 */
#ifndef HEARKEN_LISTEN_BOUNDARY_H
#define HEARKEN_LISTEN_BOUNDARY_H

#include "passage.h"
#include "weights.h"

/* ASK: what begins here is a question; COMMA: no more than a comma is missing. */
enum boundary { BOUNDARY_NONE, BOUNDARY_STOP, BOUNDARY_ASK, BOUNDARY_COMMA, BOUNDARIES };

#define BOUNDARY_BITS 15

/* What the model sees between the words `at` - 1 and `at`, where the sentence began at `start`. features_out: cleared first. */
void boundary_features(const struct passage *passage, guint start, guint at, GArray *features_out);

/* The probability that a sentence begins at `at`; kind_out, if not NULL: the likelier kind of it. */
float boundary_judge(const struct weights *weights, const struct passage *passage, guint start, guint at,
                     enum boundary *kind_out);

#endif
