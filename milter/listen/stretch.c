/*
 * stretch.c - the longest stretch of words that two texts share.
 *
 * It is asked hundreds of times a mail, mostly about a clause and the sentence it came from, and often about the same two on end: so words
 * are compared by a hash first, ASCII is folded without GLib's tables, and each thread keeps its last answer. Pure but for that;
 * O(words²) of two texts bounded by their callers.
 */
#include "span.h"

#include <stdbool.h>
#include <string.h>

struct piece {
    const char *at;
    guint width, hash;
};

struct pieces {
    char *low; /* the text folded, each word's marks made plain; pieces point into it */
    struct piece *words;
    guint count;
};

static void
pieces_clear(struct pieces *pieces)
{
    g_free(pieces->low);
    g_free(pieces->words);
}

static char *
folded(const char *text, gsize width)
{
    for (gsize i = 0; i < width; i++)
        if ((guchar)text[i] >= 0x80)
            return g_utf8_strdown(text, -1);
    char *low = g_malloc(width + 1);
    for (gsize i = 0; i <= width; i++)
        low[i] = g_ascii_tolower(text[i]);
    return low;
}

/* The width of the letter at c as it counts within a word, 0 when it ends one; what it is written as. */
static gsize
letter_at(const char *c, bool within, gunichar *letter_out)
{
    if ((guchar)*c < 0x80) {
        *letter_out = (guchar)*c;
        return g_ascii_isalnum(*c) || (*c == '\'' && within);
    }
    gunichar letter = g_utf8_get_char(c);
    *letter_out = letter == 0x2019 ? '\'' : letter;
    return g_unichar_isalnum(letter) || (letter == 0x2019 && within) ? (gsize)(g_utf8_next_char(c) - c) : 0;
}

/* One word from c on, written down at to; past its end. */
static const char *
word_read(const char *c, char *to, struct piece *word)
{
    gunichar letter = 0;
    *word = (struct piece){.at = to, .hash = 2166136261U}; /* FNV-1a */
    for (gsize width; (width = letter_at(c, word->width > 0, &letter)); c += width) {
        gsize octets = letter < 0x80 ? 1 : width;
        if (letter < 0x80)
            to[word->width] = (char)letter;
        else
            memmove(to + word->width, c, octets);
        for (gsize i = 0; i < octets; i++)
            word->hash = (word->hash ^ (guchar)to[word->width + i]) * 16777619U;
        word->width += (guint)octets;
    }
    return c;
}

/* Behind the quotation that begins at c, within a line whose first octet is from; NULL: none begins there ("a 27" screen"). */
static char *
behind_quotation(const char *from, char *c)
{
    static const char *const marks[][2] = {{"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xC2\xAB", "\xC2\xBB"}, {"\"", "\""}};
    for (guint i = 0; i < G_N_ELEMENTS(marks); i++) {
        bool begins = g_str_has_prefix(c, marks[i][0]) && (*c != '"' || c == from || strchr(" (", c[-1]));
        char *end = begins ? strstr(c + strlen(marks[i][0]), marks[i][1]) : NULL;
        if (end)
            return end + strlen(marks[i][1]);
    }
    return NULL;
}

/* open: what stands in quotation marks counts as one strange word. */
static struct pieces
pieces_of(const char *text, bool open)
{
    char *low = folded(text, strlen(text));
    struct pieces pieces = {.low = low, .words = g_new(struct piece, strlen(low) / 2 + 2)};
    for (char *c = low; *c;) {
        bool marked = *c == '"' || (guchar)*c == 0xE2 || (guchar)*c == 0xC2;
        char *end = marked && !open ? behind_quotation(low, c) : NULL;
        if (end) {
            pieces.words[pieces.count++] = (struct piece){.at = c, .width = 1};
            c = end;
            continue;
        }
        struct piece word;
        char *next = c + (word_read(c, c, &word) - c);
        if (word.width)
            pieces.words[pieces.count++] = word;
        c = word.width ? next : g_utf8_next_char(c);
    }
    return pieces;
}

static guint
longest_of(const char *text, const char *source)
{
    struct pieces ours = pieces_of(text, false), theirs = pieces_of(source, true);
    g_autofree guint *runs = g_new0(guint, theirs.count + 1);
    guint longest = 0;
    for (guint i = 0; i < ours.count; i++) {
        const struct piece *word = &ours.words[i];
        for (guint k = theirs.count; k-- > 0;) {
            const struct piece *other = &theirs.words[k];
            bool same =
                word->hash == other->hash && word->width == other->width && !memcmp(word->at, other->at, word->width);
            runs[k + 1] = same ? runs[k] + 1 : 0;
            longest = MAX(longest, runs[k + 1]);
        }
    }
    pieces_clear(&ours);
    pieces_clear(&theirs);
    return longest;
}

guint
span_longest(const char *text, const char *source)
{
    static _Thread_local struct {
        char text[1024], source[2048];
        guint longest;
    } last; /* two empty texts share nothing */
    if (strcmp(text, last.text) == 0 && strcmp(source, last.source) == 0)
        return last.longest;
    guint longest = longest_of(text, source);
    if (strlen(text) < sizeof last.text && strlen(source) < sizeof last.source) {
        strcpy(last.text, text);
        strcpy(last.source, source);
        last.longest = longest;
    }
    return longest;
}
