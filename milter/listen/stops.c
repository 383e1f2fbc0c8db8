/*
 * stops.c - sentences typed without the blank between: "it never came.why not?i paid for it".
 *
 * A question or exclamation mark between two letters always ends something. A stop may as well stand in a domain, a file's name or an
 * abbreviation: it ends a sentence only behind a word of three letters or more and before a capital, or before a small word with which
 * sentences begin and domains do not end. What holds "@", "/", "_", "=", "#", "www" or a figure beside the mark is left as it is. Before
 * sentences are cut, in all languages. Pure, linear.
 */
#include "stops.h"

#include "abbreviation.h"
#include "clause.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* Small words that begin a sentence, and are no domain's last label. */
static const char openers[] =
    "i i'm i've i'd i'll im ive it's its they they're we we're we've you you're he she the this that these those there "
    "theres there's "
    "my your our why what when where who how please pls plz also and but then now still not never just only because "
    "after if would "
    "could will does did was were have had has nobody nothing someone can't cant don't dont didn't didnt won't wont "
    "je j'ai il elle on nous vous le la les c'est mais pourquoi comment quand merci pas que "
    "yo no lo el pero cuando por porque gracias ya nunca son ellos ella "
    "ich wir sie die der das und aber warum wann wieso bitte danke nicht ist habe hat "
    "io ma perché quando grazie non sono ho eu mas porque quando obrigado "
    "ik wij waarom wanneer het een maar graag niet";

/* … and some of which there are domains: an end of a sentence only where no site is spoken of. */
static const char doubtful[] = "it is so in as at be to am can do me us no";

static bool
is_letter(const char *at)
{
    return g_ascii_isalpha(*at) || (guchar)*at >= 0xC3;
}

#define TOKEN_MAX                                                                                                      \
    80 /* octets to either side: no two words touch over more, and a mail of one token must not cost its square */

/* The blank-free run of characters around `at`; false: too long for words. */
static bool
token_around(const char *text, const char *at, const char **from_out, const char **to_out)
{
    const char *from = at, *to = at;
    while (from > text && !g_ascii_isspace(from[-1]) && at - from < TOKEN_MAX)
        from--;
    while (*to && !g_ascii_isspace(*to) && to - at < TOKEN_MAX)
        to++;
    *from_out = from;
    *to_out = to;
    return at - from < TOKEN_MAX && to - at < TOKEN_MAX;
}

/* "on shop.it", "see help.me": the word before tells of a site. */
static bool
is_site(const char *text, const char *from)
{
    const char *end = from;
    while (end > text && end[-1] == ' ')
        end--;
    const char *start = end;
    while (start > text && is_letter(start - 1))
        start--;
    g_autofree char *word = g_utf8_strdown(start, end - start);
    return word_in(word, "on at via from site website visit to of app called bei auf von sur de en su di da op van");
}

/* Whether a sentence ends at the mark at `at`, which two letters touch. */
static bool
ends_here(const char *text, const char *at, const char *next)
{
    const char *from, *to;
    if (!token_around(text, at, &from, &to))
        return false;
    for (const char *c = from; c < to; c++)
        if (strchr("@/_=#\\", *c) || g_ascii_strncasecmp(c, "www", 3) == 0)
            return false;
    if (*at != '.')
        return true;
    const char *word = at;
    while (word > from && (is_letter(word - 1) || (guchar)word[-1] >= 0x80 || word[-1] == '\''))
        word--;
    gsize before = (gsize)(at - word);
    gsize width = 0;
    while (is_letter(next + width) || (guchar)next[width] >= 0x80 ||
           (next[width] == '\'' && is_letter(next + width + 1)))
        width++;
    if (before < 3 || abbreviation_here(from, at) || (word > from && word[-1] == '.') ||
        (next[width] == '.' && is_letter(next + width + 1)))
        return false; /* "z.B.", "Spett.le", "a.b.c" */
    if (g_unichar_isupper(g_utf8_get_char(next)))
        return g_ascii_islower(at[-1]) && !g_unichar_isupper(g_utf8_get_char(word)) &&
               (width > 1 || *next == 'I' || *next == 'A');
    g_autofree char *low = g_utf8_strdown(next, (gssize)width);
    if (next[width] && !strchr(" ,!?;:\n", next[width]))
        return false;
    return word_in(low, openers) ||
           (word_in(low, doubtful) && next[width] == ' ' && is_letter(next + width + 1) && !is_site(text, from));
}

char *
stops_apart(const char *text)
{
    GString *line = g_string_sized_new(strlen(text) + 16);
    for (const char *at = text; *at; at++) {
        g_string_append_c(line, *at);
        if (!strchr(".!?", *at) || at == text || !is_letter(at + 1))
            continue;
        const char *mark = at;
        while (mark > text && strchr(".!?", mark[-1]))
            mark--;
        bool row = mark < at && *at == '.'; /* "..." */
        if (mark > text && (is_letter(mark - 1) || (guchar)mark[-1] >= 0x80) && (row || ends_here(text, at, at + 1)))
            g_string_append_c(line, ' ');
    }
    return g_string_free(line, FALSE);
}
