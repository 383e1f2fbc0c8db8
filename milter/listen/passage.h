/*
 * passage.h - the words of an English text classed, and what could begin at each (listen module only). Immutable once made.
 */
#ifndef HEARKEN_LISTEN_PASSAGE_H
#define HEARKEN_LISTEN_PASSAGE_H

#include <glib.h>
#include <stdbool.h>

#define TOKEN_LOW  24 /* octets of a word that are looked at */
#define TOKEN_KIND 8
#define WINDOW     3 /* words looked at on either side */

/* A word. kind: its class, a closed one of English ("I", "BE", "P") or, of open words, the letters of what the dictionary lists it as: N
 * noun, V verb, D past, G -ing, A adjective, E adverb, s an ending, X unknown. */
struct token {
    char low[TOKEN_LOW], tag[TOKEN_KIND];
    guint32 word, kind;              /* hashes of both */
    bool finite, opens, auxiliary;   /* auxiliary: or an adverb behind one */
    bool comma, dash, capital, lead; /* marks behind it; lead: before it */
};

struct passage {
    struct token *tokens; /* WINDOW empty ones before the first and behind the last */
    guint count;
    bool commas;
};

/* words: as typed, `count` of them; not kept. */
struct passage *passage_new(char *const *words, guint count);
void passage_free(struct passage *passage);
typedef struct passage passage; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(passage, passage_free)

/* The word at a place, up to WINDOW beyond either end. */
const struct token *passage_at(const struct passage *passage, guint at);

/* What could begin at a word, by its looks. */
enum shape {
    SHAPE_NONE,
    SHAPE_CONTRACTED,    /* "it's" */
    SHAPE_INVERTED,      /* "can you" */
    SHAPE_INVERTED_NOUN, /* "is my" */
    SHAPE_AUXILIARY,
    SHAPE_ASKED,        /* "where is" */
    SHAPE_ASKED_CLAUSE, /* "where I" */
    SHAPE_ASKING,
    SHAPE_PRONOUN, /* "they rang" */
    SHAPE_IT,      /* "it rang" */
    SHAPE_LONE,
    SHAPE_NOUN,       /* "the door says" */
    SHAPE_BARE,       /* "door says" */
    SHAPE_NOUN_MAYBE, /* "the charge shows": the verb may be a noun */
    SHAPE_BARE_MAYBE,
    SHAPE_ORDER, /* "send me" */
    SHAPE_VERB,
    SHAPE_GROUP, /* a group of nouns without a verb */
    SHAPE_OTHER
};

/* verb_out: where its verb stands, counted from `at`. */
enum shape passage_shape(const struct passage *passage, guint at, guint *verb_out);

bool token_is_auxiliary(const struct token *token);
bool token_is_noun(const struct token *token);

#endif
