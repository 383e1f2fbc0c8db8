/*
 * halves.h - Italian and Portuguese sentences whose second half asks (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_HALVES_H
#define HEARKEN_LISTEN_HALVES_H

#include "clause.h"

/* A stop before the question of a sentence that tells first and asks then ("it" and "pt"; others stay as they are). */
void halves_part(struct clause *clause, const char *language);

#endif
