/*
 * grammar.h - link-grammar's door: what links the words of an English sentence (listen module only). Thread-safe.
 *
 * The dictionary (15 MB, 0.1 s) is loaded at the first question and shared, and malloc is told to give large blocks back; parse
 * options are made per parse.
 */
#ifndef HEARKEN_LISTEN_GRAMMAR_H
#define HEARKEN_LISTEN_GRAMMAR_H

#include <glib.h>
#include <stdbool.h>

#define GRAMMAR_NULLS_MAX 2

struct grammar_link {
    guint left, right; /* indexes of blank-separated words of the text; punctuation counts with its word */
    char label[8];     /* capitals only: "S", "SI", "O", "I", "P", "PP" … */
};

struct grammar {
    struct grammar_link *links;
    guint link_count;
    bool
        clause; /* a subject, and a wall that is a statement's or a question's, not an exclamation's or an imperative's */
    bool imperative; /* the wall is an imperative's (Wi) */
};

/* The best linkage of one sentence of at most 34 words, or NULL: too long, a word of many parts ("urn:a:b"), no dictionary, no
 * linkage that leaves out at most `nulls` words (two at the most) and 0.2 s CPU or so. The fewer, the cheaper: what has no linkage is tried
 * anew with each. Owned by caller (grammar_free). */
struct grammar *grammar_parse(const char *sentence, guint nulls);
void grammar_free(struct grammar *grammar);
/* Whether the line, however it begins and ends, is a whole clause without leaving a word out. */
bool grammar_is_clause(const char *line);
/* Whether a line, without a mark at its end, has no linkage at all; false too where there was no time to look. */
bool grammar_refuses(const char *line);
/* Whether the "-ing" that a line begins with is what its verb is said of: "calling you costs a fortune", no "waiting for a reply". */
bool grammar_gerund_acts(const char *line);
typedef struct grammar grammar; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(grammar, grammar_free)

/* A new mail: its parses may cost 300 ms of this thread's CPU in all, then grammar_parse() gives NULL. Without it there is no
 * bound but each sentence's own. */
void grammar_begin(void);

/* Whether the dictionary holds this very form: "perishable" yes, "marta" no. */
bool grammar_knows(const char *word);

/* Whether the dictionary lists this form itself, without guessing from its ending ("kempski"): case counts. */
bool grammar_lists(const char *word);
/* Whether it lists this form, a capital before it, as a place ("Portugal": 'l') or a given name (another letter); else 0. */
char grammar_names(const char *word);
/* What the dictionary lists this form as, a bit for each letter from 'a': n noun, v verb, d past, g -ing, a adjective, e adverb, others of
 * the dictionary's own; 0: it lists it not. */
guint32 grammar_kinds(const char *word);
/* Whether the word, with a capital because a sentence begins with it, would have one elsewhere too: "Filton", not "Unsubscribing". */
bool grammar_opens_name(const char *word);

/* Whether it lists the word as a noun that is counted and nothing but that ("branch", not "water"), as any noun, as an adjective, as a
 * form of a verb. Small letters. */
bool grammar_counts(const char *word);
bool grammar_names_thing(const char *word);
bool grammar_describes(const char *word);
bool grammar_acts(const char *word);

/* Loads the dictionary now, so that no mail waits for it. False: there is none, and nothing will be parsed. */
bool grammar_load(void);

#endif
