/*
 * wording.h - a situation's words, filled with what the sentence says (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_WORDING_H
#define HEARKEN_LISTEN_WORDING_H

#include "pack.h"
#include "situation.h"

#include <hearken/insight.h>

struct hit {
    const struct telltale *telltale;
    guint at;
};

struct slot {
    const char *name;
    char *value;          /* NULL: not known */
    guint from, to, head; /* a capture's tokens; head: its phrase's first */
    const char *article;  /* of a capture; NULL: it has none. Borrowed from its token */
};

/* A sentence being looked at. */
struct look {
    const struct pack *pack;
    const struct insight *insight;
    const char *text;
    GArray *tokens, *hits;
    struct slot slots[14];
    guint slot_count;
    enum { CARE_UNKNOWN, CAREFUL, CARELESS } care; /* asked for once, and only where it decides */
};

const struct token *look_token(const struct look *look, guint at);

/* The noun phrase or name behind the hit's phrase, or before it; its value, owned by caller, is NULL where there is none. */
struct slot wording_captured(const struct look *look, const struct hit *hit);
/* The first of the texts whose slots are known, filled; of a question's, before others one that asks with the same word. The names
 * of the slots are put into used; facts that were looked up stay in look. NULL: none. Owned by caller. */
char *wording_of(struct look *look, char **texts, bool asks, GPtrArray *used);
/* The question's word ("when"), if the text has it too, else NULL. Borrowed. */
const char *wording_asked(const struct look *look, const char *text);

#endif
