/*
 * terms.h - phrases found in a text in one pass over its words (listen module only). Built once, then immutable.
 */
#ifndef HEARKEN_LISTEN_TERMS_H
#define HEARKEN_LISTEN_TERMS_H

#include <glib.h>

#define TERMS_WORDS 512

/* A text's words in small letters, apostrophes kept, everything else a border. */
struct terms_words {
    char *buffer;
    const char *words[TERMS_WORDS + 1]; /* NULL-terminated */
    guint count;
};

/* At most `octets` of the text and TERMS_WORDS words. */
void terms_cut(const char *text, gsize octets, struct terms_words *words_out);
void terms_clear(struct terms_words *words);

struct terms;
struct terms *terms_new(void);
/* phrases: '|' between; a last word ending in '*' stands for any ending. */
void terms_add(struct terms *terms, guint value, const char *phrases);
/* Calls `found` with the value of each phrase that begins at each word, longest or not. */
typedef void (*terms_found)(guint value, guint at, void *user);
void terms_search(const struct terms *terms, const struct terms_words *words, terms_found found, void *user);

#endif
