/*
 * writing.h - one acknowledgement being written (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_WRITING_H
#define HEARKEN_REPLY_WRITING_H

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
    const char *mail; /* subject and text, while what was understood is put; else NULL */
};

/* One of the alternatives of a text, by seed; the database's phrases of that kind go before the pack's; those this customer had
 * are passed over while others are left. "" when there is none. id_out (may be NULL) is replaced by its name. Borrowed. */
const char *writing_choose(const struct writing *writing, const char *key, char **id_out);
/* As writing_choose, but first what least repeats the words written so far. */
const char *writing_choose_fresh(const struct writing *writing, const char *key, char **id_out);
/* Appends a template, its slot filled, a blank before it where one belongs. slot may be NULL. */
void writing_put(struct writing *writing, const char *template, const char *slot, const char *value);
void writing_paragraph(struct writing *writing);
/* The name to greet with in the form that fits; "" when what was signed is no name. Owned by caller. */
char *writing_name(const struct writing *writing);
/* What was understood, and the wish. False: nothing could be said safely, and nothing was put. */
bool writing_gist(struct writing *writing, const struct letter *letter);

#endif
