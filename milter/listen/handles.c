/*
 * handles.c - to whom a post goes, taken out of it.
 *
 * A name that opens or ends a line, or stands between words, is whom the writer speaks to; behind a preposition or an article it is what
 * the sentence is about, and stays as a word. A tag at an end says nothing to a reader; one among words is a word. A line without "@" and
 * "#" is not touched; nor is what stands within a word ("ana@example.org"), or a number ("#4417"). Pure, linear.
 */
#include "handles.h"

#include "clause.h"

#include <stdbool.h>
#include <string.h>

/* The word before which a name is part of the sentence. */
static bool
needs_name(const char *before)
{
    g_autofree char *low = g_utf8_strdown(before, -1);
    return word_in(
        low, "de del a al con por en para sobre desde y o es la el los las di da della dalla con su per do da no na "
             "pelo pela à com ao em von bei mit für zu im der die das chez avec pour sur par à et van bij met voor");
}

static bool
is_mark(const char *word)
{
    return (*word == '@' || *word == '#') && g_ascii_isalpha(word[1]);
}

/* "Cabify_Mexico," → "Cabify," */
static void
put_name(GString *line, const char *word)
{
    gsize width = strcspn(word + 1, "_.,;:!?");
    const char *marks = word + strlen(word);
    while (marks > word + 1 && strchr(".,;:!?", marks[-1]))
        marks--;
    g_string_append_printf(line, "%s%.*s%s", line->len ? " " : "", (int)width, word + 1, marks);
}

/* Where the line's last words that are names or tags begin. */
static guint
tail_of(char **words)
{
    guint count = g_strv_length(words);
    while (count > 0 && (is_mark(words[count - 1]) || !*words[count - 1]))
        count--;
    return count;
}

static char *
line_off(const char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    g_autoptr(GString) line = g_string_new(NULL);
    guint tail = tail_of(words);
    const char *before = "";
    for (guint i = 0; words[i]; i++) {
        if (!is_mark(words[i])) {
            if (line->len || *words[i])
                g_string_append_printf(line, "%s%s", line->len ? " " : "", words[i]);
            before = *words[i] ? words[i] : before;
            continue;
        }
        bool tag = *words[i] == '#', named = *before && needs_name(before);
        if (named || (tag && i < tail && line->len))
            put_name(line, words[i]);
        else if (i >= tail && words[i + 1] == NULL && line->len) {
            const char *stop = words[i] + strlen(words[i]) - 1; /* the sentence's own mark */
            if (strchr(".!?", *stop) && !strchr(".!?", line->str[line->len - 1]))
                g_string_append_c(line, *stop);
        }
    }
    return g_string_free(g_steal_pointer(&line), FALSE);
}

char *
handles_off(const char *language, const char *text)
{
    if (!word_in(language, "es it pt fr") || !strpbrk(text, "@#"))
        return g_strdup(text);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++)
        if (strpbrk(*line, "@#")) {
            char *plain = line_off(*line);
            g_free(*line);
            *line = plain;
        }
    return g_strjoinv("\n", lines);
}
