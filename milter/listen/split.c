/*
 * split.c - a text's sentences.
 *
 * ICU's iterator splits "3. May", "Dr. Smith" and URLs; here a stop ends a sentence only before a blank and a capital, a digit
 * or a line's end, and not after an abbreviation or a lone number. A blank line or a list item ends one too. Pure, one pass.
 */
#include "split.h"

#include <stdbool.h>
#include <string.h>

#define SENTENCE_MAX 600
#define COUNT_MAX    400 /* sentences looked at */

static bool
is_abbreviation(const char *start, const char *stop)
{
    static const char *const words[] = {"dr", "mr",  "mrs",  "ms",  "st",  "no",  "nr",     "z.b",
                                        "ca", "bzw", "inkl", "e.g", "i.e", "etc", "approx", "tel",
                                        "sr", "sra", "usw",  "vs",  "str", "hr",  "fr"};
    const char *word = stop;
    while (word > start && !g_ascii_isspace(word[-1]) && word[-1] != '(')
        word--;
    gsize width = (gsize)(stop - word);
    if (width && width <= 2 && g_ascii_isdigit(*word)) /* "3. May", "am 14. Mai" */
        return true;
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strlen(words[i]) == width && g_ascii_strncasecmp(word, words[i], width) == 0)
            return true;
    return width == 1 && g_ascii_isupper(*word); /* an initial */
}

static bool
ends_here(const char *start, const char *at)
{
    if (*at == '\n')
        return at[1] == '\n' || at[1] == '-' || at[1] == '*' || !at[1];
    if (!strchr(".!?", *at))
        return false;
    const char *next = at + 1 + strspn(at + 1, ".!?\"')");
    if (*next && !g_ascii_isspace(*next))
        return false;
    return *at != '.' || !is_abbreviation(start, at);
}

static void
add(GPtrArray *sentences, const char *start, const char *end)
{
    GString *line = g_string_new(NULL);
    for (const char *c = start; c < end && line->len < SENTENCE_MAX; c++)
        g_string_append_c(line, g_ascii_isspace(*c) ? ' ' : *c);
    char *clean = g_utf8_make_valid(line->str, -1);
    g_string_free(line, TRUE);
    g_strstrip(clean);
    if (*clean)
        g_ptr_array_add(sentences, clean);
    else
        g_free(clean);
}

char **
split_sentences(const char *text)
{
    GPtrArray *sentences = g_ptr_array_new();
    const char *start = text;
    for (const char *at = text; *at && sentences->len < COUNT_MAX; at++) {
        if (!ends_here(start, at))
            continue;
        const char *end = at + 1;
        if (*at != '\n')
            end += strspn(end, ".!?\"')");
        add(sentences, start, end);
        start = end;
        at = end - 1;
    }
    if (sentences->len < COUNT_MAX)
        add(sentences, start, start + strlen(start));
    g_ptr_array_add(sentences, NULL);
    return (char **)g_ptr_array_free(sentences, FALSE);
}

char *
split_fold(const char *sentence)
{
    g_autofree char *folded = g_utf8_casefold(sentence, -1);
    GString *words = g_string_new(" ");
    for (const char *c = folded; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter == 0x2019) /* a typographer's apostrophe */
            letter = '\'';
        if (g_unichar_isalnum(letter) || letter == '\'' || letter == '-')
            g_string_append_unichar(words, letter);
        else if (words->str[words->len - 1] != ' ')
            g_string_append_c(words, ' ');
    }
    if (words->str[words->len - 1] != ' ')
        g_string_append_c(words, ' ');
    return g_string_free(words, FALSE);
}
