/*
 * forward.c - a mail forwarded inside the text of another.
 *
 * Finds the line that clients write above a forwarded mail, and the header block under it. Pure,
 * linear.
 */
#include "people.h"
#include "trim.h"

#include <string.h>

static bool
is_opening(const char *line)
{
    static const char *const words[] = {"forwarded message",    "weitergeleitete nachricht", "begin forwarded message",
                                        "message transféré",    "mensaje reenviado",         "messaggio inoltrato",
                                        "mensagem encaminhada", "doorgestuurd bericht"};
    if (strlen(line) >= 100 || !strpbrk(line, "-:_*"))
        return false;
    g_autofree char *lower = g_utf8_strdown(line, -1);
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strstr(lower, words[i]))
            return true;
    return false;
}

static const struct {
    const char *label;
    char field;
} labels[] = {{"from:", 'f'},    {"von:", 'f'},   {"de:", 'f'},       {"da:", 'f'},    {"van:", 'f'},
              {"date:", 'd'},    {"datum:", 'd'}, {"sent:", 'd'},     {"fecha:", 'd'}, {"subject:", 's'},
              {"betreff:", 's'}, {"objet:", 's'}, {"asunto:", 's'},   {"to:", 't'},    {"an:", 't'},
              {"para:", 't'},    {"cc:", 'c'},    {"onderwerp:", 's'}};

static char
read_label(const char *line, const char **value_out)
{
    line += strspn(line, " *>");
    for (guint i = 0; i < G_N_ELEMENTS(labels); i++) {
        gsize width = strlen(labels[i].label);
        if (g_ascii_strncasecmp(line, labels[i].label, width) == 0) {
            *value_out = line + width + strspn(line + width, " *\t");
            return labels[i].field;
        }
    }
    return 0;
}

static void
take_field(struct forwarded *forwarded, char field, const char *value)
{
    struct people from = {0};
    if (field == 'f') {
        people_read(value, &from);
        if (from.count) {
            g_free(forwarded->from.name);
            g_free(forwarded->from.address);
            forwarded->from = from.list[0];
        }
        g_free(from.list);
    } else if (field == 't') {
        people_read(value, &forwarded->to);
    } else if (field == 'c') {
        people_read(value, &forwarded->cc);
    } else {
        char **text = field == 's' ? &forwarded->subject : &forwarded->date;
        g_free(*text);
        *text = g_strstrip(g_strdup(value));
    }
}

struct forwarded *
forward_find(const char *subject, const char *text)
{
    (void)subject;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    guint at = 0;
    while (lines[at] && !is_opening(lines[at]))
        at++;
    if (!lines[at])
        return NULL;
    struct forwarded *forwarded = g_new0(struct forwarded, 1);
    forwarded->from = (struct person){g_strdup(""), g_strdup("")};
    forwarded->subject = g_strdup("");
    forwarded->date = g_strdup("");
    g_autoptr(GString) note = g_string_new(NULL);
    for (guint i = 0; i < at; i++)
        g_string_append_printf(note, "%s\n", lines[i]);
    guint found = 0, i = at + 1;
    for (; lines[i]; i++) {
        const char *value = NULL;
        char field = read_label(lines[i], &value);
        if (field && ++found)
            take_field(forwarded, field, value);
        else if (found && !*g_strstrip(lines[i]))
            break;
    }
    g_autofree char *rest = g_strjoinv("\n", lines + i);
    forwarded->text = g_strdup(g_strstrip(rest));
    forwarded->note = g_strdup(g_strstrip(note->str));
    if (found < 2)
        g_clear_pointer(&forwarded, forwarded_free);
    return forwarded;
}
