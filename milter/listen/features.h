/*
 * features.h - what the model sees of a sentence in its mail (listen module only). Pure; training and running share it.
 */
#ifndef HEARKEN_LISTEN_FEATURES_H
#define HEARKEN_LISTEN_FEATURES_H

#include "lexicon.h"
#include "pack.h"

/* Changed whenever a feature means something else: a model made with another is refused. */
#define FEATURES_VERSION 1

struct feature {
    guint32 index;
    float value;
};

/* A mail as the model sees it: its sentences (plain, see clean.h) and what is computed once of them. */
struct view;

/* sentences: `count` of them, borrowed until view_free(); subject: "" for none; pack may be NULL. */
struct view *view_new(const struct lexicon *lexicon, const struct pack *pack, const char *language, const char *subject,
                      char *const *sentences, guint count);
void view_free(struct view *view);
const struct concepts *view_concepts(const struct view *view, guint sentence);
/* Whether a rule of the pack finds this frame in the sentence. */
bool view_rule(const struct view *view, guint sentence, const char *frame);

/* The features of one sentence, sorted by index below 2^bits, of unit length. features_out: cleared first. */
void view_features(const struct view *view, guint sentence, guint bits, GArray *features_out);

#endif
