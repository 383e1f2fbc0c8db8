/*
 * lastverb.h - one German or Dutch main clause with its verb last (embed.c). Pure.
 */
#ifndef HEARKEN_LISTEN_LASTVERB_H
#define HEARKEN_LISTEN_LASTVERB_H

#include "clause.h"
#include "pack.h"

/* A line that is being put behind "dass" or "dat". */
struct embedding {
    const struct pack *pack;
    bool german;
    GString *line; /* what has been put */
    guint mains;   /* main clauses put so far */
    bool under;    /* the last that was put stands under another: what is joined begins with "dass" again */
};

/* Whether the word is a finite verb by the pack's lists. */
bool lastverb_is_known(const struct embedding *embedding, const struct word *word);
/* Whether it is one by its ending and its place: behind a noun or a pronoun. German, where nouns have capitals. */
bool lastverb_is_like(const struct embedding *embedding, const struct clause *clause, guint at);
/* A form of "sein", "haben", "werden" or of a verb beside which an infinitive stands: it takes no particle. */
bool lastverb_is_auxiliary(const char *low);
bool lastverb_clusters(const struct clause *clause, guint verb); /* "… hätten wünschen können" */
/* "verpackt", "abgebucht", "fahren": what may close a clause beside its finite verb. */
bool lastverb_is_closing(const struct embedding *embedding, const struct word *word);
/* The finite verb of the main clause from..to; to: there is none, or none that is sure. bare: its subject was told before. */
guint lastverb_finite(const struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare);
/* "entkalkt wurde sie gestern": turned round, it stands under nothing. */
bool lastverb_deed_first(const struct embedding *embedding, const struct clause *clause, guint from, guint verb);
/* Where, behind "und", a clause with a verb of its own begins; to: nowhere. bare_out: without a subject. */
guint lastverb_next(const struct embedding *embedding, const struct clause *clause, guint from, guint to,
                    bool *bare_out);
/* The words as they are, behind what the line holds. */
void lastverb_put(GString *line, const struct clause *clause, guint from, guint to);
/* "A und B": each main clause with its verb last. False: where it stands cannot be told for sure. */
bool lastverb_put_mains(struct embedding *embedding, const struct clause *clause, guint from, guint to, bool bare);

#endif
