/*
 * terms.c - phrases found in a text in one pass over its words.
 *
 * The sender of a mail waits while the milter tells language and tone: so the text is cut into words once, and each word costs one
 * look into a table by its first four octets, whatever the number of phrases. A stem ("disappoint*") is found by them alone. Most
 * words begin no phrase: a set of the first octets of those that do turns them away before.
 */
#include "terms.h"

#include <stdbool.h>
#include <string.h>

#define STEM       4  /* octets that a phrase is found by; shorter stems are not allowed */
#define BEGIN_BITS 12 /* a thousand phrases at most leave three in four of the set's places free */
#define BOARD_BITS 9

struct term {
    struct term *next; /* on the same board, the younger first */
    guint32 four;      /* what four_of() gives of the first word */
    guint value;
    gsize first;   /* octets of the first word, a stem's without its asterisk */
    char phrase[]; /* words with '\0' between, two at the end */
};

/* Phrases by the first STEM octets of their first word. */
struct shelf {
    struct term *boards[1 << BOARD_BITS];
    guint8 begins[1 << BEGIN_BITS >> 3]; /* set of the places of their first octets */
};

struct terms {
    struct shelf words, stems;
};

/* ---- words ----------------------------------------------------------------------------------------------------- */

/* What is left of an octet in a word: itself in lower case; 0: a border, or no ASCII. */
static const char letters[256] = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
                                 "\0\0\0\0\0\0\0'\0\0\0\0\0\0\0\0"
                                 "0123456789\0\0\0\0\0\0"
                                 "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"
                                 "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0";

/* Any other letter in UTF-8 at `to`, in lower case; gives its octets there, 0: a border. */
static gsize
take_letter(const char **at, char *to)
{
    gunichar letter = g_utf8_get_char_validated(*at, -1);
    if (letter == (gunichar)-1 || letter == (gunichar)-2) {
        (*at)++;
        return 0;
    }
    *at = g_utf8_next_char(*at);
    letter = letter == 0x2019 ? '\'' : g_unichar_tolower(letter);
    if (letter < 0x80 ? !letters[letter] : !g_unichar_isalnum(letter))
        return 0;
    return (gsize)g_unichar_to_utf8(letter, to);
}

void
terms_cut(const char *text, gsize octets, struct terms_words *words_out)
{
    gsize length = strnlen(text, octets);
    char *to = words_out->buffer = g_malloc(length * 2 + 8), *start = to;
    words_out->count = 0;
    for (const char *at = text, *end = text + length; at < end && words_out->count < TERMS_WORDS;) {
        gsize run = 0, left = (gsize)(end - at), width = 0;
        for (char letter; run < left && (letter = letters[(guchar)at[run]]); run++)
            to[run] = letter;
        at += run;
        to += run;
        if (at < end && (guchar)*at >= 0x80)
            width = take_letter(&at, to);
        else
            at++;
        to += width;
        if (width || to == start)
            continue;
        words_out->words[words_out->count++] = start;
        *to++ = '\0';
        start = to;
    }
    memset(to, 0, STEM); /* four_of() reads so many */
    if (to > start && words_out->count < TERMS_WORDS)
        words_out->words[words_out->count++] = start;
    words_out->words[words_out->count] = NULL;
}

void
terms_clear(struct terms_words *words)
{
    g_clear_pointer(&words->buffer, g_free);
}

/* ---- phrases --------------------------------------------------------------------------------------------------- */

/* The first four octets of a word, which ends in NUL and has four octets of room; what is behind its end does not count. */
static guint32
four_of(const char *word, bool *stem_out)
{
    guint32 four;
    memcpy(&four, word, sizeof four);
    four = GUINT32_FROM_LE(four);
    guint32 ends = (four - 0x01010101) & ~four & 0x80808080; /* the lowest bit set is the first NUL's */
    *stem_out = !ends;
    return ends ? four & (((ends & -ends) >> 7) - 1) : four;
}

/* Its place in the set of beginnings. */
static guint
place_of(guint32 four)
{
    return four * 2654435761u >> (32 - BEGIN_BITS); /* Knuth's multiplicative hash */
}

static guint
board_of(guint place)
{
    return place >> (BEGIN_BITS - BOARD_BITS);
}

struct terms *
terms_new(void)
{
    return g_new0(struct terms, 1);
}

static void
add_one(struct terms *terms, guint value, const char *phrase, gsize width)
{
    struct term *term = g_malloc0(sizeof *term + width + STEM); /* four_of() reads so many */
    memcpy(term->phrase, phrase, width);
    for (gsize i = 0; i < width; i++)
        if (term->phrase[i] == ' ')
            term->phrase[i] = '\0';
    term->value = value;
    term->first = strlen(term->phrase);
    bool stem = term->first > STEM && term->phrase[term->first - 1] == '*', whole;
    term->first -= stem;
    term->four = four_of(term->phrase, &whole);
    struct shelf *shelf = stem ? &terms->stems : &terms->words;
    guint place = place_of(term->four);
    shelf->begins[place / 8] |= (guint8)(1 << place % 8);
    term->next = shelf->boards[board_of(place)];
    shelf->boards[board_of(place)] = term;
}

void
terms_add(struct terms *terms, guint value, const char *phrases)
{
    g_autofree char *copy = g_utf8_strdown(phrases, -1);
    for (char *at = copy; *at;) {
        gsize width = strcspn(at, "|");
        if (width)
            add_one(terms, value, at, width);
        at += width + (at[width] == '|');
    }
}

/* Each word of the phrase is the text's next one, or its beginning. */
static bool
fits(const char *phrase, const char *const *words)
{
    for (gsize width; *phrase; phrase += width + 1, words++) {
        width = strlen(phrase);
        if (!*words || **words != *phrase)
            return false;
        if (phrase[width - 1] == '*' ? strncmp(*words, phrase, width - 1) != 0 : strcmp(*words, phrase) != 0)
            return false;
    }
    return true;
}

static bool
may_hold(const struct shelf *shelf, guint place)
{
    return shelf->begins[place / 8] >> place % 8 & 1;
}

void
terms_search(const struct terms *terms, const struct terms_words *words, terms_found found, void *user)
{
    for (guint i = 0; i < words->count; i++) {
        const char *word = words->words[i];
        bool longer;
        guint32 four = four_of(word, &longer);
        guint place = place_of(four);
        const struct term *term = may_hold(&terms->words, place) ? terms->words.boards[board_of(place)] : NULL;
        for (; term; term = term->next)
            if (term->four == four && (!longer || strcmp(word + STEM, term->phrase + STEM) == 0) &&
                fits(term->phrase + term->first + 1, words->words + i + 1))
                found(term->value, i, user);
        term = longer && may_hold(&terms->stems, place) ? terms->stems.boards[board_of(place)] : NULL;
        for (; term; term = term->next)
            if (term->four == four && strncmp(word + STEM, term->phrase + STEM, term->first - STEM) == 0 &&
                fits(term->phrase + term->first + 2, words->words + i + 1))
                found(term->value, i, user);
    }
}
