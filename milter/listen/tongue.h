/*
 * tongue.h - where a run-on in another language than English falls apart (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_TONGUE_H
#define HEARKEN_LISTEN_TONGUE_H

#include "clause.h"
#include <glib.h>
#include <stdbool.h>

/* A sentence's words. */
struct run {
    const char *language;
    char **words; /* as typed */
    char **low;   /* small, without marks at either end */
    guint count;
};

#define RUN_BREATH   22 /* words without a mark: more are parted however they were typed */
#define RUN_PART_MIN 4  /* words before a joint */
#define RUN_REST_MIN 3  /* words behind it */

/* Whether a part begins at the word `at`, where the current one began at `start`: one of the language's known beginnings. */
bool tongue_joint(const struct run *run, guint at, guint start);

/* A stop before the question of a sentence that tells first and asks then ("it" and "pt"; others stay as they are). */
void tongue_halved(struct clause *clause, const char *language);

#endif
