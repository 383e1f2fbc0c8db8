/*
 * clause.h - a clause as words that can be looked at, swapped and joined again (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CLAUSE_H
#define HEARKEN_LISTEN_CLAUSE_H

#include <glib.h>
#include <stdbool.h>

/* A blank-separated word: "(today)," has lead "(", text "today", low "today", trail "),". All owned. */
struct word {
    char *lead, *text, *low, *trail;
};
struct clause {
    struct word *words; /* CLAUSE_EDGE more of them behind the last, all "" */
    guint count;
    GSList *worn; /* texts that were replaced: who borrowed one has it as long as the clause lives */
};

#define CLAUSE_EDGE 8

/* Whether a quotation begins before the word, ends behind it: straight marks or English ones. */
bool word_opens_quote(const struct word *word);
bool word_closes_quote(const struct word *word);

struct clause *clause_cut(const char *sentence);
void clause_free(struct clause *clause);
typedef struct clause clause; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(clause, clause_free)

/* Words from..to (to excluded) as one line; marks that end a clause (. ! ? , ; : -) are taken off its end. Owned by caller. */
char *clause_join(const struct clause *clause, guint from, guint to);
/* All of it in one line as it was written, marks and all. Owned by caller. */
char *clause_line(const struct clause *clause);
/* A copy of the words from..to. */
struct clause *clause_part(const struct clause *clause, guint from, guint to);
/* Replaces the word's text; "" takes it out of what is joined, its trailing marks go to the word before. Nothing behind the end. */
void clause_set(struct clause *clause, guint at, const char *text);
/* Other marks behind the word, before it. */
void clause_mark(struct clause *clause, guint at, const char *trail);
void clause_lead(struct clause *clause, guint at, const char *lead);
/* The words from..to say nothing any more, nor do their marks. */
void clause_blank(struct clause *clause, guint from, guint to);
/* The words from..to become one: lead, text and trail; it is asked for as `low`. */
void clause_fold(struct clause *clause, guint from, guint to, const struct word *one);
/* The word's text in small letters. */
void clause_lower(struct clause *clause, guint at);
/* The word at a place in small letters, "" behind the end. Borrowed. */
const char *clause_low(const struct clause *clause, guint at);
/* "a" or "an", as the English word (or what begins with it) wants it before it: "an hour", "a user", "an SMS". */
const char *clause_article(const char *text);
/* Whether the words at `at` are the blank-separated words of phrase, each a list of alternatives with '|' between: the number of
 * words matched, or 0. */
guint clause_has(const struct clause *clause, guint at, const char *phrase);
/* How many words the first of these phrases that stands at `at` has; 0: none stands there. */
guint clause_first(const struct clause *clause, guint at, const char *const *phrases, guint count);
/* Whether word is one of the blank-separated words of list. */
bool word_in(const char *word, const char *list);

#endif
