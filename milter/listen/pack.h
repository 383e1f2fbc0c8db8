/*
 * pack.h - one language's data: frames, wishes, openers, questions (listen and reply only). Immutable once read.
 */
#ifndef HEARKEN_LISTEN_PACK_H
#define HEARKEN_LISTEN_PACK_H

#include "vocabulary.h"
#include "mend.h"

#include <hearken/fault.h>
#include <stdbool.h>

struct pattern { /* all groups must match, each by one of its phrases */
    char ***groups;
};

struct frame {
    char *id;
    struct pattern match, unless;
    char *say;     /* clause with {obj}, {ref} */
    char *object;  /* what {obj} is when the mail does not tell */
    char *missing; /* slot to ask for; "" */
};

struct wish {
    char *id;
    struct pattern match;
    char *say; /* clause */
};

/* What the opening sentence can name: a situation or a feeling, and when it fits. Its texts are "opener.NAME". */
struct ground {
    char *id;                           /* "opener.cold-home" */
    struct pattern match, near, unless; /* near: within one sentence */
    char **tones;                       /* names of tones it is for; NULL: of any but thanks, health and bereavement */
    bool plain;                         /* for a plain question, too */
};

/* What a desk must know of such a matter and this mail does not tell. Its texts are "ask.NAME"; without one nothing is asked. */
struct gap {
    char *id; /* "ask.late-fee" */
    struct pattern match, unless;
    char **
        lacks; /* asked only when none of these stands in the mail: kinds of facts, "number", "name", "phone", "time" */
    guint most;         /* words of the mail: who tells more has told it */
    bool plain, silent; /* for a plain question, too; silent: such a mail is asked nothing */
};

struct pack {
    char *language;
    struct gap *gaps; /* the first that holds decides */
    guint gap_count;
    struct ground *grounds; /* the gravest first */
    guint ground_count;
    struct frame *frames;
    guint frame_count;
    struct wish *wishes;
    guint wish_count;
    GHashTable *texts;             /* "opener.angry" … to char** of alternatives */
    struct mends *mends;           /* of untidy wording; NULL where the language has none */
    struct situations *situations; /* ready words for whole sentences; NULL where the language has none */
    struct vocabulary *common;     /* words of customers' mails; NULL where the language has no list */
};

/* REFUSE names file, group and key. */
enum outcome pack_read(const char *file, const char *language, struct pack **pack_out, struct fault *fault_out);
void pack_free(struct pack *pack);
/* Puts this bank, which it takes, in the place of the pack's own; NULL: none. */
void pack_take_situations(struct pack *pack, struct situations *situations);
/* folded: lexicon_words() joined by blanks, a blank at either end. */
bool pattern_holds(const struct pattern *pattern, const char *folded);
/* Alternatives of a text, or NULL. Borrowed. */
char **pack_texts(const struct pack *pack, const char *key);

#endif
