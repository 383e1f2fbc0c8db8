/*
 * situation.h - what customers tell again and again, with words of ours for it: packs/LANGUAGE.situations and
 * packs/LANGUAGE.FIELD.situations (listen module only). Immutable once read; any thread.
 *
 * [NAME]
 * match=GROUP & GROUP   all must stand in the sentence, in any order; a group is PHRASE|PHRASE, one of which must
 * maybe=PHRASE|PHRASE   may stand there, and is told where `say` has its capture
 * spare=PHRASE|PHRASE   may stand there and need not be told
 * loose=PHRASE|PHRASE   the same, of a careless sentence only: what a clean one says is worth more than what is said here
 * unless=PHRASE|PHRASE  may not stand there
 * part=NUMBER           per cent of a careless sentence that must be told, where the rest is worth less than usual (praise)
 * kind=wish             `say` is a wish: "you would like …"
 * when=careless         only of a sentence too careless for its own words to be handed back, and told whole
 * say=CLAUSE|CLAUSE     the first whose slots are all known; "": nothing worth telling was said
 * ask=CLAUSE|CLAUSE     of a question: "you would like to know …", the one with the question's own word first; without it no
 *                       question is this situation
 * say.du, ask.du        for du, tu, tú
 * [lists]
 * NAME=PHRASE|PHRASE    what stands for <NAME> in this file's match, maybe, spare, loose and unless
 * A phrase is words in small letters without accents, the last perhaps with any ending ("deliver*"), or a capture: {X} {Y} {Z} is
 * the noun phrase behind it, or before it where the phrase begins with it ("{X} keeps freezing"); {N} {M} a name, that is words with
 * capitals. {the X} is the noun phrase with its article, turned ("my phone": "your phone"); {is X}, {has X}, {keeps X}: the verb in the
 * number of it. Slots besides these: {DUR} {LEN} {DATE} {AMT} {NTH} {FLIGHT} {TIME} {REF}; what stands in [] falls out with its slot.
 */
#ifndef HEARKEN_LISTEN_SITUATION_H
#define HEARKEN_LISTEN_SITUATION_H

#include <hearken/fault.h>

#include <glib.h>
#include <stdbool.h>

#define SITUATION_GROUPS 8 /* of match; then maybe, spare, loose, unless */
enum { GROUP_MAYBE = SITUATION_GROUPS, GROUP_SPARE, GROUP_LOOSE, GROUP_UNLESS };

struct situation {
    char *name;
    guint groups; /* of match */
    guint part;   /* per cent of a careless sentence; 0: the usual */
    bool wish, careless;
    char **say, **ask, **say_du, **ask_du; /* ask may be NULL; the others are say and ask where nothing else is given */
};

/* Words and the capture beside them, once however many situations have them. */
struct expression {
    guint32 first, last; /* of its telltales */
    guint16 count;       /* of words */
    bool open;           /* the last with any ending; it stands without its star */
    bool before;         /* the capture stands before the words */
    char capture;        /* X Y Z N M; 0: none */
    const char *words[];
};

/* One expression in one group of one situation. */
struct telltale {
    const struct expression *expression;
    guint32 next; /* of the same expression */
    guint16 situation;
    guint16 group;
};

struct situations;

/* All files of the language in the directory; none: *situations_out is NULL. REFUSE names the file, the group and the cure. */
enum outcome situations_read(const char *directory, const char *language, struct situations **situations_out,
                             struct fault *fault_out);
void situations_free(struct situations *situations);

/* What a word says in the light of the bank, by the pack's texts situation.empty, hard, articles, stops, asking, subjects and those beside them. */
enum {
    WORD_EMPTY = 1,
    WORD_HARD = 2,
    WORD_ARTICLE = 4,
    WORD_STOP = 8,
    WORD_ASKING = 16,
    WORD_SUBJECT = 32,
    WORD_PREPOSITION = 64,
    WORD_VERB = 128,
    WORD_NUMERAL = 256,
    WORD_SINGULAR = 512
};
void situations_mark(struct situations *situations, char *const *words, guint kind);
bool situations_is(const struct situations *situations, const char *word, guint kind);
const struct situation *situations_at(const struct situations *situations, guint at);

/* A text's words as phrases have them, where each begins and ends, and whether it is an address or a tag ("@name", "#tag"). */
struct token {
    char *folded;
    const char *start, *end; /* in the text */
    bool tag;
};
GArray *situation_tokens(const char *language, const char *text);

/* Calls `found` for each phrase that stands at a token. */
typedef void (*situation_found)(const struct telltale *phrase, guint at, void *user);
void situations_search(const struct situations *situations, const GArray *tokens, situation_found found, void *user);

#endif
