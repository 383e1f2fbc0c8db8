/*
 * writing.h - one acknowledgement being written (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_WRITING_H
#define HEARKEN_REPLY_WRITING_H

#include "../listen/danger.h"
#include "../listen/pack.h"

#include <hearken/reply.h>

struct writing {
    const struct pack *pack;
    const struct insight *insight; /* NULL for plain */
    const struct brief *brief;
    guint64 seed;         /* the ticket's number; without one, of the mail */
    bool informal, legal; /* legal: a court or a lawyer is named, nothing is told as settled */
    enum tone tone;
    GString *text;
    char *opener, *closer;
    enum danger danger;
    bool chatty;      /* no ceremony is made, and none wanted */
    bool wordless;    /* the mail holds too little to say anything of */
    bool opened;      /* a feeling has been named: the matter needs no introduction */
    bool unopened;    /* … or nothing but thanks: a plea that says what it is about may stand in their place */
    bool mocked;      /* praise beside a mishap: neither thanked for nor gladly read */
    bool calm;        /* the matter is over, or nobody is to be pitied for it */
    char *liked;      /* what the opening says the customer likes, as a clause; NULL: nothing */
    gsize opening;    /* where in the text the opening sentence begins */
    const char *mail; /* subject and text, while what was understood is put; else NULL */
};

/* One of the alternatives of a text, by seed; the database's phrases of that kind go before the pack's; those this customer had
 * are passed over while others are left. "" when there is none. id_out (may be NULL) is replaced by its name. Borrowed. */
const char *writing_choose(const struct writing *writing, const char *key, char **id_out);
/* As writing_choose, but first what least repeats the words written so far. */
const char *writing_choose_fresh(const struct writing *writing, const char *key, char **id_out);
/* As writing_choose, but only what says no word of `told`, which will be said behind it; "" when all do. id_out: not NULL. */
const char *writing_choose_apart(const struct writing *writing, const char *key, const char *told, char **id_out);
/* Appends a template, its slot filled, a blank before it where one belongs. slot may be NULL. */
void writing_put(struct writing *writing, const char *template, const char *slot, const char *value);
void writing_paragraph(struct writing *writing);
/* The name to greet with in the form that fits; "" when what was signed is no name. Owned by caller. */
char *writing_name(const struct writing *writing);
/* Puts the opening sentence: what fits what has happened and what is felt, or thanks. */
void writing_open(struct writing *writing, const struct letter *letter);
/* A plain question is not pitied: sympathy only for a matter that was told, or a feeling that stands above matters. */
bool writing_is_question(const struct writing *writing);
/* Whether what is wanted is to know something, not a deed. */
bool writing_is_asked(const struct writing *writing);
/* "?", "it doesn't work": nothing can be said of the matter but that. */
bool writing_is_wordless(const struct writing *writing, const struct letter *letter);
/* Whether what is in it is anger alone: it is wordless, too. */
bool writing_is_rant(const struct writing *writing, const struct letter *letter);
/* Whether it thanks and says nothing else: it is wordless, too. */
bool writing_is_thanks(const struct writing *writing, const struct letter *letter);
void writing_put_wordless(struct writing *writing, const struct letter *letter);
/* The one question; NULL when nothing that blocks the work is missing. Borrowed. */
const char *writing_question(const struct writing *writing, const struct letter *letter);
/* The one question where something is missing, and the sentence that asks whether all is right. */
void writing_close(struct writing *writing, const struct letter *letter, enum rung rung);
/* What was understood, and the wish. False: nothing could be said safely, and nothing was put. */
bool writing_gist(struct writing *writing, const struct letter *letter);

#endif
