/*
 * codes.c - codes that a caller spells ("q 5 i 3 e 1").
 *
 * A code is four and more single letters and numbers in a row with both among them: nothing else reads so, and its "i" is no
 * pronoun. Pure, linear.
 */
#include "codes.h"

#include "clause.h"

#include <string.h>

#define CODE_MIN 4 /* parts */

static bool
is_part(const char *word)
{
    gsize digits = strspn(word, "0123456789");
    return (strlen(word) == 1 && g_ascii_isalnum(*word)) || (digits == strlen(word) && digits <= 2 && digits > 0);
}

/* How many words from here spell a code; 0: none. run_out: so many from here hold none, nor the beginning of one. */
static guint
code_length(char **words, guint *run_out)
{
    *run_out = 1;
    if (word_in(words[0], "a i I") && words[1] && !g_ascii_isdigit(*words[1])) /* an article, a pronoun */
        return 0;
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
    *run_out = MAX(count, 1);
    return count >= CODE_MIN && letters >= 2 && digits >= 2 ? count : 0;
}

char *
codes_closed(const char *text)
{
    g_auto(GStrv) words = g_strsplit_set(text, " \n", -1);
    g_autoptr(GString) closed = g_string_sized_new(strlen(text));
    for (guint i = 0; words[i]; i++) {
        bool beside = i > 0 && is_part(words[i - 1]) && is_part(words[i]);
        g_string_append(closed, i && !beside ? " " : "");
        g_string_append(closed, words[i]);
    }
    return g_string_free(g_steal_pointer(&closed), FALSE);
}

char *
codes_joined(const char *text)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        g_auto(GStrv) words = g_strsplit(*line, " ", -1);
        g_autoptr(GString) joined = g_string_new(NULL);
        for (guint i = 0; words[i];) {
            guint run = 1, count = code_length(words + i, &run);
            for (guint k = 0; !count && k < run; k++, i++) {
                g_string_append(joined, i ? " " : "");
                g_string_append(joined, words[i]);
            }
            if (!count)
                continue;
            g_string_append(joined, i ? " " : "");
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
