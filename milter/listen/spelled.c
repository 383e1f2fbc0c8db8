/*
 * spelled.c - codes that a caller spells ("q 5 i 3 e 1"), slips of one letter, names typed small.
 *
 * A code is four and more single letters and numbers in a row with both among them: nothing else reads so, and its "i" is no
 * pronoun. A slip is mended only where exactly one word of the dictionary is one letter away by leaving out, doubling or changing over:
 * a letter in another's place may be a name. Bounded by the words of the text; thread-safe.
 */
#include "spelled.h"

#include "clause.h"
#include "grammar.h"

#include <string.h>

#define CODE_MIN  4  /* parts */
#define SLIP_MIN  6  /* letters: shorter words have too many neighbours */
#define SLIPS_MAX 12 /* unknown words looked at */

static bool
is_part(const char *word)
{
    gsize digits = strspn(word, "0123456789");
    return (strlen(word) == 1 && g_ascii_isalnum(*word)) || (digits == strlen(word) && digits <= 2 && digits > 0);
}

/* How many words from here spell a code; 0: none. */
static guint
code_length(char **words)
{
    guint count = 0, letters = 0, digits = 0;
    for (; words[count]; count++) {
        g_autofree char *bare = g_strdup(words[count]);
        gsize width = strlen(bare);
        bool stop = width > 1 && strchr(".,;!?", bare[width - 1]);
        if (stop)
            bare[width - 1] = '\0';
        if (!is_part(bare))
            break;
        letters += g_ascii_isalpha(*bare) != 0;
        digits += g_ascii_isdigit(*bare) != 0;
        if (stop) {
            count++;
            break;
        }
    }
    bool article = count && word_in(words[0], "a i I") && words[1] && !g_ascii_isdigit(*words[1]);
    return count >= CODE_MIN && letters >= 2 && digits >= 2 && !article ? count : 0;
}

char *
spelled_closed(const char *text)
{
    g_auto(GStrv) words = g_strsplit_set(text, " \n", -1);
    g_autoptr(GString) closed = g_string_sized_new(strlen(text));
    for (guint i = 0; words[i]; i++) {
        bool beside = i > 0 && is_part(words[i - 1]) && is_part(words[i]);
        g_string_append_printf(closed, "%s%s", i && !beside ? " " : "", words[i]);
    }
    return g_string_free(g_steal_pointer(&closed), FALSE);
}

char *
spelled_joined(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_auto(GStrv) words = g_strsplit(*line, " ", -1);
        g_autoptr(GString) joined = g_string_new(NULL);
        for (guint i = 0; words[i];) {
            guint count = code_length(words + i);
            g_string_append(joined, i ? " " : "");
            if (!count) {
                g_string_append(joined, words[i++]);
                continue;
            }
            for (guint k = 0; k < count; k++) {
                g_autofree char *upper = g_ascii_strup(words[i + k], -1);
                g_string_append(joined, upper);
            }
            i += count;
        }
        g_free(*line);
        *line = g_string_free(g_steal_pointer(&joined), FALSE);
    }
    return g_strjoinv("\n", lines);
}

/* Notes the candidate when the dictionary has it. False: it is a second one. */
static bool
take(char **found, const char *candidate)
{
    if (!grammar_lists(candidate) || (*found && strcmp(*found, candidate) == 0))
        return true;
    if (*found)
        return false;
    *found = g_strdup(candidate);
    return true;
}

/* "framers", "degreaser": a word the dictionary has, with an ending. */
static bool
is_derived(const char *word)
{
    static const char *const endings[] = {"s", "es",  "r",  "rs",   "er",   "ers", "ed",
                                          "d", "ing", "ly", "able", "less", "y",   "ness"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++) {
        g_autofree char *stem =
            g_str_has_suffix(word, endings[i]) ? g_strndup(word, strlen(word) - strlen(endings[i])) : NULL;
        if (stem && strlen(stem) > 3 && grammar_lists(stem))
            return true;
    }
    return false;
}

/* The only word one letter away, or NULL. Endings are left alone: "degreaser" is no "degreased". */
static char *
neighbour(const char *word)
{
    gsize width = strlen(word);
    g_autofree char *found = NULL;
    for (gsize i = 1; i < width; i++) {
        g_autofree char *less = g_strdup_printf("%.*s%s", (int)i, word, word + i + 1);
        if (word[i] == word[i - 1] && !take(&found, less))
            return NULL;
        if (i + 1 < width && word[i] != word[i + 1]) {
            g_autofree char *over = g_strdup_printf("%.*s%c%c%s", (int)i, word, word[i + 1], word[i], word + i + 2);
            if (!take(&found, over))
                return NULL;
        }
        for (char letter = 'a'; letter <= 'z'; letter++) {
            g_autofree char *more = g_strdup_printf("%.*s%c%s", (int)i, word, letter, word + i);
            bool doubled = letter == word[i] || letter == word[i - 1];
            if (doubled && !take(&found, more))
                return NULL;
        }
    }
    return g_steal_pointer(&found);
}

/* A name typed small: the dictionary has it only with its capital. */
static char *
named(const char *word)
{
    char *capital = g_strdup(word);
    *capital = g_ascii_toupper(*capital);
    if (strlen(word) >= 4 && grammar_names(capital) && !grammar_lists(word))
        return capital;
    g_free(capital);
    return NULL;
}

char *
spelled_right(const char *text)
{
    GString *right = g_string_sized_new(strlen(text) + 8);
    guint looked = 0;
    bool quoted = false;
    for (const char *at = text; *at;) {
        gsize width = strspn(at, "abcdefghijklmnopqrstuvwxyz");
        bool alone = width && (at == text || strchr(" \n(", at[-1])) && strchr(" \n,.;:!?)", at[width]) &&
                     !(at[width] == '.' && g_ascii_isalnum(at[width + 1]));
        if (!alone || quoted) {
            width = width ? width : 1;
            quoted ^= *at == '"';
            g_string_append_len(right, at, (gssize)width);
            at += width;
            continue;
        }
        g_autofree char *word = g_strndup(at, width);
        g_autofree char *name = named(word);
        bool strange = !name && width >= SLIP_MIN && looked < SLIPS_MAX && !grammar_lists(word) && !is_derived(word);
        looked += strange;
        g_autofree char *slip = strange ? neighbour(word) : NULL;
        g_string_append(right, name ? name : slip ? slip : word);
        at += width;
    }
    return g_string_free(right, FALSE);
}
