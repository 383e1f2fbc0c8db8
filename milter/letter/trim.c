/*
 * trim.c - new text, quoted history and signature apart.
 *
 * One pass over the lines, backwards for what ends a mail. Every line of the text goes to exactly
 * one of the three. When unsure the line stays in the reply. Pure, linear.
 */
#include "trim.h"

#include <string.h>

static bool
is_blank(const char *line)
{
    return line[strspn(line, " \t\r>")] == '\0';
}

static bool
is_quoted(const char *line)
{
    return line[strspn(line, " ")] == '>';
}

/* "On … wrote:", "Am … schrieb …:" and their kin end in a colon and say that somebody wrote. */
static bool
is_attribution(const char *line)
{
    static const char *const verbs[] = {"wrote",   "schrieb", "a écrit", "escribió",  "ha scritto", "escreveu",
                                        "schreef", "skrev",   "napisał", "kirjoitti", "пишет",      "написал"};
    gsize length = strlen(line);
    while (length && strchr(" \t\r", line[length - 1]))
        length--;
    if (!length || length > 400 || (line[length - 1] != ':' && line[length - 1] != '-'))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (strstr(line, verbs[i]))
            return true;
    return false;
}

static bool
is_divider(const char *line)
{
    static const char *const words[] = {"original message",      "ursprüngliche nachricht", "message d'origine",
                                        "mensaje original",      "messaggio originale",     "mensagem original",
                                        "oorspronkelijk bericht"};
    const char *dashes = line + strspn(line, " ");
    if (!g_str_has_prefix(dashes, "--") && !g_str_has_prefix(dashes, "__"))
        return false;
    if (strspn(dashes, "_") >= 20)
        return true;
    g_autofree char *lower = g_utf8_strdown(line, -1);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(lower, words[i]))
            return true;
    return false;
}

static char *
join(char **lines, guint from, guint to)
{
    GString *text = g_string_new(NULL);
    for (guint i = from; i < to; i++) {
        g_string_append(text, lines[i]);
        if (i + 1 < to)
            g_string_append_c(text, '\n');
    }
    return g_strstrip(g_string_free(text, FALSE));
}

/* The first line of history: an attribution or divider behind which no unquoted words follow an
 * attribution's quote. */
static guint
find_history(char **lines, guint count)
{
    for (guint i = 0; i < count; i++) {
        if (is_divider(lines[i]))
            return i;
        if (is_attribution(lines[i]) && i + 1 < count)
            return i;
    }
    guint end = count;
    while (end > 0 && (is_quoted(lines[end - 1]) || is_blank(lines[end - 1])))
        end--;
    for (guint i = end; i < count; i++)
        if (is_quoted(lines[i]))
            return end;
    return count;
}

void
trim_text(const char *text, gsize history_at, struct trimmed *trimmed_out)
{
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    guint count = g_strv_length(lines), history = find_history(lines, count);
    gsize at = 0;
    for (guint i = 0; i < history && history_at != G_MAXSIZE; i++) {
        if (at >= history_at && i > 0) {
            history = i;
            break;
        }
        at += strlen(lines[i]) + 1;
    }
    guint signature = history;
    for (guint i = history; i-- > 0;)
        if (strcmp(lines[i], "-- ") == 0 || strcmp(lines[i], "--") == 0) {
            signature = i;
            break;
        }
    trimmed_out->reply = join(lines, 0, signature);
    trimmed_out->signature = join(lines, signature, history);
    trimmed_out->quoted = join(lines, history, count);
    if (!*trimmed_out->reply && *text) { /* all history: somebody answered below, or forwarded; keep it in sight */
        g_free(trimmed_out->reply);
        g_free(trimmed_out->quoted);
        trimmed_out->reply = join(lines, 0, signature < count ? signature : count);
        trimmed_out->quoted = join(lines, history, count);
    }
}
