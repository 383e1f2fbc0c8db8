/*
 * account.h - a mail being put into words, shared by realise.c, ready.c and selection.c (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ACCOUNT_H
#define HEARKEN_LISTEN_ACCOUNT_H

#include "pack.h"

#include <hearken/insight.h>

#define WISHES_MAX 5
#define FAIR       62 /* … said where a quotation would do as well */

struct account {
    const struct pack *pack;
    struct insight *insight;
    GArray *issues;    /* struct issue, worded */
    GPtrArray *wishes; /* clauses */
    bool *told;        /* by sentence */
    bool *refused;     /* … by the guard */
    bool *half;        /* … of which what is the matter could not be worded */
    bool wanted;       /* what was told last is a wish */
    guint words;
    guint quotes;
    enum rung rung;
};

/* Adds the clause, which it takes, as an issue of the sentence; joined to the one before where both are short deeds of the writer. */
void account_add(struct account *account, const struct sentence *sentence, char *clause, bool quoted, enum rung rung);
/* Adds the wish, which it takes; a bare "why" is put behind the clause it asks about. */
void account_want(struct account *account, char *wish);
bool account_has(const struct account *account, const char *clause);
/* The insight's issue with that frame, or NULL. */
const struct issue *account_issue_of(const struct insight *insight, const char *frame);
void account_free_strings(struct issue *issue);

/* The frame's ready words, where nothing else tells the matter or understanding is sure of it. False: not said. */
bool ready_frame(struct account *account, const struct sentence *sentence, const char *frame);
/* The frames alone, where no clause tells the matter. */
void ready_frames_alone(struct account *account);
/* Our own words for the whole sentence, or for most of a careless one, where the bank of situations has them; unturned: its own words
 * cannot be turned, so that less will do. False: it has none. */
bool ready_situation(struct account *account, guint at, bool unturned);
/* Ready words of each wish that no told sentence carried. */
void ready_wishes(struct account *account);
/* "You would like to cancel" as a frame, where the wish says what and when: once is enough. */
void ready_drop_said(struct account *account);
/* Without "you wanted to say thank you" beside other matters: of what is not known, and the opener thanks. */
void ready_drop_praise(struct account *account);

#endif
