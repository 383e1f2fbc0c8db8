/*
 * boundary.h - where the sentences of an English text without marks end, by a learned model (listen module only). Thread-safe.
 *
 * Of text typed or spoken without marks. What the model sees is the same in training and running.
 */
#ifndef HEARKEN_LISTEN_BOUNDARY_H
#define HEARKEN_LISTEN_BOUNDARY_H

#include "lattice.h"
#include "passage.h"
#include "weights.h"

#define BOUNDARY_BITS  17
#define BOUNDARY_SIGHT 80  /* features of a place, or of a sentence, at most */
#define BOUNDARY_MOST  200 /* words that are looked at */

/* A passage as the model sees it; borrows the passage. */
struct prospect *prospect_new(const struct passage *passage);
void prospect_free(struct prospect *prospect);
typedef struct prospect prospect; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(prospect, prospect_free)

/* What the model sees of a sentence that begins at `at`, and of one from `from` to before `to`: numbers below 1 << BOUNDARY_BITS, how many. */
guint boundary_place(const struct prospect *prospect, guint at, guint32 *features_out);
guint boundary_span(const struct prospect *prospect, guint from, guint to, guint32 *features_out);

/* How likely a sentence begins at a word; asks: how likely one that asks; held: grammar says that the words before go on. */
struct boundary {
    float begins, asks;
    bool held;
};

/* What the rules for a place say: no sentence begins there, one that tells does, one that asks. */
enum hint { HINT_NONE, HINT_TELLS, HINT_ASKS };

/* Whether a sentence begins at a word by what the rules and the model say of it together; low: the word. */
bool boundary_agreed(struct boundary boundary, enum hint hint, const char *low);

/* Of each word of the passage, in the light of all others. NULL: too long. Owned by caller (g_free). */
struct boundary *boundary_find(const struct weights *weights, const struct passage *passage);

#endif
