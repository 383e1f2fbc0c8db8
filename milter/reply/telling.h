/*
 * telling.h - what was understood while it is being put, sentence by sentence (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_TELLING_H
#define HEARKEN_REPLY_TELLING_H

#include "writing.h"

/* What is being put, and against what it is measured. */
struct telling {
    struct writing *writing;
    const char *source; /* the mail's subject and text */
    gsize from;         /* where in the text the gist began */
    guint links;        /* sentences told as the customer's words */
    bool begun;         /* by a quotation: no starter */
    bool wished;        /* the last sentence says what is wanted: nothing is joined to it */
    bool voiced;        /* the last sentence is told as the customer's words */
    guint charges;      /* told so, each counted where it has a sentence of its own */
    bool strained;      /* a clause repeated the mail's own run however it was put */
};

/* With a capital. Owned by caller. */
char *telling_capitalised(const char *clause);
void telling_put_sentence(struct writing *writing, const char *clause);
/* A template with what is said in it: "qu'" before a vowel. */
void telling_put_elided(struct writing *writing, const char *template, const char *said);
/* A clause that turns from what is not charged to what is, or from a death to a charge, in two: "you got it today, but you write that
 * it is the wrong size". NULL: it does not turn. Owned by caller. */
char *telling_turned(const struct writing *writing, const char *clause);
/* Where the second of two sentences that make one clause begins, when one of them is a charge; 0: there is none. */
gsize telling_second(const struct pack *pack, const char *clause);
/* The second sentence of such a clause as the next clause. */
void telling_put_second(struct telling *telling, const char *sentence);
/* The next clause: joined to the sentence before where the two would otherwise repeat the mail's own run of words, else a sentence
 * of its own. What repeats that run however it is put is told as the customer's words once, and after that left out. */
void telling_put_next(struct telling *telling, const char *clause);
/* Whether more of the mail's words stand on end than may. before: as many as stood there already. */
bool telling_runs_on(const struct telling *telling, guint before);
/* Whether the clause may stand behind "and": not behind "und" where it begins with a capital, nor where it says what is wanted. */
bool telling_joins(const struct writing *writing, const char *clause);
/* What joins the clause to the one before: "although" where it says that all else is well, else `and`. Borrowed. */
const char *telling_joint(const struct pack *pack, const char *clause, const char *and);
/* Whether the clause says what is wanted. */
bool telling_wishes(const struct pack *pack, const char *clause);
bool telling_leans_back(const char *clause);

#endif
