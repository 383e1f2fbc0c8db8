/*
 * clauses.h - what of an insight is safe to tell, before it is put (reply module only).
 */
#ifndef HEARKEN_REPLY_CLAUSES_H
#define HEARKEN_REPLY_CLAUSES_H

#include "writing.h"

#include <glib.h>
#include <stdbool.h>

#define CLAUSES_MAX 8
#define QUOTES_MAX  3

/* Borrowed, of the insight or of `own`. */
struct clauses {
    const char *texts[CLAUSES_MAX];
    guint count, kinds;
    const char *quotes[QUOTES_MAX];
    guint quote_count;
    const char *after[CLAUSES_MAX]; /* told behind the wish */
    guint after_count;
    const char *apart[CLAUSES_MAX]; /* of the texts: something else stood before it in the mail */
    guint apart_count;
    const char *source; /* of the first of the texts */
    const char *wish;
    const char *rows; /* the list told besides; NULL */
    bool coupled;     /* some are two in one sentence */
    GPtrArray *own;   /* clauses in an admin's words, held here */
};

/* The insight's clauses, quotations and wish that may be told. The caller frees `own`. */
struct clauses clauses_safe(const struct writing *writing, const struct letter *letter);
/* "you would like" as people say it, where the mail is not formal. Owned by caller. */
char *clauses_spoken(const struct writing *writing, const char *clause);

#endif
