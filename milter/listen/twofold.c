/*
 * twofold.c - an English sentence that is none, and is two: "my card got cloned the hold music is not helping".
 *
 * What parts run-ons goes by words and by what it learnt, and leaves some whole. Here the parser has the last word: only a sentence that
 * shows a sign of a verb too many (predication.c) and that has no linkage is tried, and it is parted only where what stands before is a
 * clause, and what stands behind is one too, or falls apart in the same way. Pure but for the dictionary; thread-safe.
 */
#include "twofold.h"

#include "clause.h"
#include "grammar.h"
#include "passage.h"
#include "predication.h"

#include <glib.h>
#include <string.h>

#define WORDS_LEAST 6
#define WORDS_MOST  30
#define PART_LEAST  2 /* words */
#define PARTS_MOST  4
#define TRIES_MOST  14 /* places that are parsed */

/* How well a sentence's beginning shows: a pronoun, an article or a question word before a bare noun. */
static guint
clearness(enum shape shape)
{
    switch (shape) {
    case SHAPE_CONTRACTED:
    case SHAPE_PRONOUN:
    case SHAPE_INVERTED:
    case SHAPE_INVERTED_NOUN:
    case SHAPE_ASKED:
        return 3;
    case SHAPE_IT:
    case SHAPE_NOUN:
    case SHAPE_NOUN_MAYBE:
    case SHAPE_ORDER:
        return 2;
    case SHAPE_BARE:
        return 1;
    default:
        return 0;
    }
}

static bool
asks(enum shape shape)
{
    return shape == SHAPE_INVERTED || shape == SHAPE_INVERTED_NOUN || shape == SHAPE_ASKED;
}

/* So many words in one line, without a comma at its end. Owned by caller. */
static char *
joined(char *const *words, guint count)
{
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < count; i++)
        g_string_append_printf(line, "%s%s", i ? " " : "", words[i]);
    while (line->len && strchr(",;:- ", line->str[line->len - 1]))
        g_string_truncate(line, line->len - 1);
    return g_string_free(g_steal_pointer(&line), FALSE);
}

/* Whether the word before lets nothing begin: an article, a preposition, what opens a clause. */
static bool
holds_on(const struct token *token)
{
    return !token->comma &&
           (word_in(token->tag, "DET POSS P to as and but or so IF BEC SUB WHN WH that QNT not I BE HV DO MD PV "
                                "BEN HVN DON MDN WHV"));
}

/* "any bed | you could send", "tracking says | you've had them": no sentence begins there, but what hangs on the word before. */
static bool
may_hang(const struct passage *passage, guint at, enum shape shape)
{
    const struct token *token = passage_at(passage, at), *prior = token - 1;
    if (prior->comma || asks(shape))
        return false;
    return predication_awaits(prior) || (word_in(token->tag, "I it you PV") &&
                                         ((token_is_noun(prior) && !prior->finite) || strcmp(prior->tag, "NB") == 0));
}

/* A part as the parser takes it: a clause, a question or an order. */
static bool
is_whole(char *const *words, guint count, enum shape shape)
{
    g_autofree char *part = joined(words, count), *whole = g_strconcat(part, asks(shape) ? "?" : ".", NULL);
    whole[0] = g_ascii_toupper(whole[0]);
    g_autoptr(grammar) grammar = grammar_parse(whole, 0);
    return grammar && (asks(shape) || shape == SHAPE_ORDER || grammar->clause || grammar->imperative);
}

/* Where the sentences among the words begin, from the first on. False: they are none. */
static bool
part_at(char *const *words, guint count, GArray *starts, guint from, guint *tries)
{
    g_autoptr(passage) passage = passage_new(words, count);
    for (guint clear = 3; clear > 0; clear--)
        for (guint at = PART_LEAST; at + PART_LEAST <= count; at++) {
            guint verb;
            enum shape shape = passage_shape(passage, at, &verb), first = passage_shape(passage, 0, &verb);
            if (clearness(shape) != clear || holds_on(passage_at(passage, at - 1)) || may_hang(passage, at, shape) ||
                *tries == 0)
                continue;
            --*tries;
            if (!is_whole(words, at, first))
                continue;
            guint kept = starts->len, place = from + at;
            g_array_append_val(starts, place);
            if (is_whole(words + at, count - at, shape) ||
                (starts->len + 1 < PARTS_MOST && part_at(words + at, count - at, starts, place, tries)))
                return true;
            g_array_set_size(starts, kept);
        }
    return false;
}

/* The sentence without its last mark. */
static char *
unmarked(const char *sentence)
{
    gsize width = strlen(sentence);
    while (width && strchr(".!? ", sentence[width - 1]))
        width--;
    return g_strndup(sentence, width);
}

char **
twofold_parts(const char *sentence)
{
    g_autofree char *plain = unmarked(sentence);
    g_auto(GStrv) words = g_strsplit(plain, " ", -1);
    guint count = g_strv_length(words), tries = TRIES_MOST;
    if (count < WORDS_LEAST || count > WORDS_MOST || strpbrk(plain, ".?!\"()") || strstr(plain, "\xE2\x80\x9C"))
        return NULL;
    g_autoptr(passage) passage = passage_new(words, count);
    g_autoptr(GArray) starts = g_array_new(FALSE, FALSE, sizeof(guint));
    if (!predication_odd(passage, true) || !grammar_refuses(plain) || !part_at(words, count, starts, 0, &tries))
        return NULL;
    g_autoptr(GStrvBuilder) parts = g_strv_builder_new();
    for (guint i = 0, at = 0; i <= starts->len; i++) {
        guint end = i < starts->len ? g_array_index(starts, guint, i) : count, verb;
        g_autofree char *part = joined(words + at, end - at);
        g_autofree char *told = g_strconcat(part,
                                            asks(passage_shape(passage, at, &verb)) ? "?"
                                            : end == count                          ? sentence + strlen(plain)
                                                                                    : ".",
                                            NULL);
        g_strv_builder_add(parts, told);
        at = end;
    }
    return g_strv_builder_end(parts);
}
