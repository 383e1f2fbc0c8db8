/*
 * lexicon.h - what words mean, in seven languages: concepts for the features and for choosing (listen module only). Immutable.
 */
#ifndef HEARKEN_LISTEN_LEXICON_H
#define HEARKEN_LISTEN_LEXICON_H

#include <hearken/fault.h>
#include <stdbool.h>

struct lexicon;

#define CONCEPTS_MAX 96

/* Concepts a run of words shows, by number; numbers are the file's order. */
struct concepts {
    guint64 bits[2];
};

/* REFUSE names file and group. */
enum outcome lexicon_read(const char *file, struct lexicon **lexicon_out, struct fault *fault_out);
void lexicon_free(struct lexicon *lexicon);
guint lexicon_count(const struct lexicon *lexicon);
const char *lexicon_name(const struct lexicon *lexicon, guint concept);
/* The number of a concept; CONCEPTS_MAX when there is none of that name. */
guint lexicon_find(const struct lexicon *lexicon, const char *name);

/* words: of lexicon_words(), NULL-terminated. language: ISO 639-1; of others nothing is known. */
struct concepts lexicon_concepts(const struct lexicon *lexicon, const char *language, char *const *words);
bool concepts_hold(const struct concepts *concepts, guint concept);

/* A text's words: case folded, without accents, digits and apostrophes kept. NULL-terminated; g_strfreev(). */
char **lexicon_words(const char *text);

#endif
