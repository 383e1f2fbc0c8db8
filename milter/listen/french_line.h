/*
 * french_line.h - French typed without care, put right by its grammar before sentences are cut (listen module only).
 */
#ifndef HEARKEN_LISTEN_FRENCH_LINE_H
#define HEARKEN_LISTEN_FRENCH_LINE_H

#include "spelling.h"

/* Homophones, endings, forgotten negations and hyphens put right, clauses that run into one another parted by stops: "ses pas arriver
 * j'ai rappeler" → "ce n'est pas arrivé. J'ai rappelé". Quotations stay as they are. Owned by caller. */
char *french_line_right(struct spelling *spelling, const char *text);

/* ---- shared by french_line.c, endings.c, denial.c and breath.c ---------------------------------------------------------------- */

/* A word with the marks around it; an elided one ("j'") is a word of its own, to which the next is glued. */
struct piece {
    char *lead, *text, *low, *trail; /* owned */
    bool glued, quoted;
};

/* The words of a line. */
struct line {
    GPtrArray *pieces; /* of struct piece, owned */
    GPtrArray *worn;   /* what was replaced or cut: who borrowed it has it as long as the line lives */
    struct spelling *spelling;
};

/* The text's words, to be looked at; no speller. Owned by caller. */
struct line *line_of(const char *text);
void line_free(struct line *line);
/* The words joined again. Owned by caller. */
char *line_text(const struct line *line);
/* The word in small letters; "^" behind the line's end. */
const char *line_low(const struct line *line, guint at);
/* The word before, "^" where a mark stands between or none is. */
const char *line_before(const struct line *line, guint at);
/* The word behind, "$" where a mark stands between or none is. */
const char *line_next(const struct line *line, guint at);
/* The place of the word before `at` behind those of the list; at itself where a mark or the line's beginning stands first. */
guint line_back_over(const struct line *line, guint at, const char *list);
/* Another text for the word, in its case; its marks stay. */
void line_set(struct line *line, guint at, const char *text);
/* The same with a capital or a small letter as given; it is asked for as before. */
void line_spell(struct line *line, guint at, const char *text);
/* Other marks behind the word. */
void line_mark(struct line *line, guint at, const char *trail);
void line_insert(struct line *line, guint at, const char *text, bool glued);
/* Takes the word out; its marks go to the one before. */
void line_cut(struct line *line, guint at);

bool french_is_finite(const char *low);
bool french_is_participle(const char *low);
bool french_is_infinitive(const char *low);
/* Whether a clause may go on behind the word: "que", "et", "mais", "quand". */
bool french_joins(const char *low);
/* Whether the word may be the bare noun at the head of what has no verb: "viande avariée, …"; not "hier, …", "locataire ici, …". */
bool french_heads_fragment(const char *low);
/* Whether what stands before `at`, back to `from` at most, leads into the clause there: "et malgré plusieurs courriers, | rien". */
bool french_leads_in(const struct line *line, guint from, guint at);
#define FRENCH_CLITICS "me m' te t' se s' le la l' les lui leur y en nous vous"

/* concord.c: apostrophes left out; then what does not go with the words beside it. */
void concord_words(struct line *line);
void concord_right(struct line *line);
/* "Ils m'ont vendu" at a mail's head, where nobody was named: "on m'a vendu". Owned by caller. */
char *concord_opened(const char *text);
/* endings.c: little words and hyphens; then, of the words cut anew, endings. */
void endings_words(struct line *line);
void endings_right(struct line *line);
/* agreement.c: the participle or adjective as it goes with its noun. NULL: it does, or that cannot be told. Owned by caller. */
char *agreement_of(const struct line *line, guint at);
/* denial.c: "ne" where the word at `at` denies and none stands. False: nothing lacks. */
bool denial_put(struct line *line, guint at);
/* breath.c: stops between clauses. */
void breath_parted(struct line *line);

#endif
