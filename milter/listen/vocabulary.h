/*
 * vocabulary.h - the words of customers' mails, with how often each stands there: packs/LANGUAGE.common (listen module only).
 * Immutable once read; any thread.
 */
#ifndef HEARKEN_LISTEN_VOCABULARY_H
#define HEARKEN_LISTEN_VOCABULARY_H

#include <glib.h>
#include <hearken/fault.h>

struct vocabulary;

/* REFUSE names the file; no file is no words: NULL. */
enum outcome vocabulary_read(const char *path, struct vocabulary **vocabulary_out, struct fault *fault_out);
void vocabulary_free(struct vocabulary *common);
typedef struct vocabulary vocabulary; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(vocabulary, vocabulary_free)

/* How often it stands in the mails read; 0: not at all. */
guint vocabulary_count(const struct vocabulary *common, const char *word);
/* The most frequent of the words that are this one without its accents ("recu": "reçu"), or NULL when two are alike frequent or none is.
 * Borrowed. */
const char *vocabulary_accented(const struct vocabulary *common, const char *bare);
/* The one that a word of letters, all small, was meant to be, if one is by far the likeliest: near by the hand's slips and frequent.
 * Borrowed, or NULL. cost_out: of the slip, 1.0 about one letter. */
const char *vocabulary_nearest(const struct vocabulary *common, const char *word, double *cost_out);

/* The word without accents, in small letters: "Größe" is "grosse". Owned by caller. */
char *vocabulary_bare(const char *word);

#endif
