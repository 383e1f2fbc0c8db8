/*
 * reported.h - a clause on the customer's word (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_REPORTED_H
#define HEARKEN_REPLY_REPORTED_H

#include "clauses.h"
#include "writing.h"

/* The whole sentence: "You write that …", behind others "You also write that …"; in German "Sie schreiben, dass …" with the verb
 * last where the clause allows it, else "Sie schreiben: …". nth: how many stand before it; starts: it is the first of the matter.
 * Owned by caller. */
char *reported_line(const struct writing *writing, const char *clause, guint nth, bool starts);
/* What a clause that hangs on the sentence `told` by "and" begins with: "that ", or nothing. NULL: it cannot hang on it. Owned by
 * caller. */
char *reported_again(const struct writing *writing, const char *told, const char *clause);
/* "…, but you write that {clause}": what stands behind the joint. "" where the language has no such form. Owned by caller. */
char *reported_between(const struct writing *writing, const char *clause);
/* Whether the clause begins with one of the words that a clause of its own begins with. */
bool reported_begins(const struct pack *pack, const char *clause);

/* "Vous indiquez que la banque vous indique", a second "Vous ajoutez que": the template's verb is there already. French. */
bool reported_repeats(const struct writing *writing, const char *template, const char *clause);
/* "que vous avez déménagé et nous continuons …": with a second "que", where what follows is sure to be a clause of its own. Owned by
 * caller. */
char *reported_again_within(const struct writing *writing, const char *clause);
/* Whether "que" loses its vowel before what is said: "qu'elle", "que huit". French. */
bool reported_elides(const char *said);

/* Puts the sentences, each in the template's marks; nothing where there is none. */
void citation_put(struct writing *writing, const char *const *quotes, guint count);
/* Quotations in the mail's order. */
void citation_order(struct clauses *clauses, const struct letter *letter);
/* Whether what is quoted came before all that is told: "it wobbles" follows the lamp. */
bool citation_leads(const struct writing *writing, const struct clauses *clauses, const struct letter *letter);

#endif
