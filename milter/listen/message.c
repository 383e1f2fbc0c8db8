/*
 * message.c - a machine's message on a line of its own put into the sentence that announces it: "… a red bar comes up and it says",
 * a blank line, "ERR_41: disk not found".
 *
 * Pure, linear.
 */
#include "message.h"

#include "redact.h"

#include <stdbool.h>
#include <string.h>

#define MESSAGE_MAX 90 /* octets of what may be sent back */

/* The line ends by announcing what is shown. */
static bool
announces(const char *line, gsize width)
{
    static const char *const verbs[] = {"it says",
                                        "that says",
                                        "saying",
                                        "it reads",
                                        "i get",
                                        "we get",
                                        "i got",
                                        "we got",
                                        "it shows",
                                        "the message",
                                        "error message",
                                        "this message",
                                        "the error",
                                        "this error",
                                        "following error",
                                        "following message",
                                        "message appears",
                                        "error appears",
                                        "comes up with",
                                        "da steht",
                                        "steht da",
                                        "die meldung",
                                        "fehlermeldung",
                                        "folgende meldung",
                                        "kommt dann",
                                        "le message",
                                        "message d'erreur",
                                        "ça dit",
                                        "il affiche",
                                        "message suivant",
                                        "el mensaje",
                                        "me sale",
                                        "aparece",
                                        "pone",
                                        "el error",
                                        "il messaggio",
                                        "mi dice",
                                        "messaggio di errore",
                                        "a mensagem",
                                        "aparece",
                                        "de melding",
                                        "er staat",
                                        "foutmelding"};
    while (width && strchr(" :", line[width - 1]))
        width--;
    g_autofree char *low = g_utf8_strdown(line, (gssize)width);
    for (guint i = 0; i < G_N_ELEMENTS(verbs); i++)
        if (g_str_has_suffix(low, verbs[i]))
            return true;
    return false;
}

static bool
is_message(const char *line, gsize width)
{
    g_autofree char *copy = g_strndup(line, width);
    g_autofree char *low = g_utf8_strdown(copy, -1);
    bool list = strchr("-*>1", *low) && *low;
    bool contact = strchr(low, '@') || strstr(low, "://") || strstr(low, "www.") || redact_is_personal(copy);
    return width >= 4 && width <= MESSAGE_MAX && !list && !contact && !strchr(low, '"') && !strstr(low, REDACTED_MARK);
}

char *
message_quoted(const char *text)
{
    GString *line = g_string_sized_new(strlen(text) + 8);
    for (const char *at = text; *at;) {
        gsize width = strcspn(at, "\n");
        const char *next = at + width + strspn(at + width, " \n");
        gsize length = strcspn(next, "\n");
        bool alone = !next[length] || next[length + 1] == '\n' || g_str_has_prefix(next + length, "\n\n") ||
                     g_unichar_isupper(g_utf8_get_char(next + length + 1));
        gsize end = length;
        while (end && strchr(" .", next[end - 1]))
            end--;
        g_string_append_len(line, at, (gssize)width);
        at += width;
        if (*at && length && alone && announces(at - width, width) && is_message(next, end)) {
            while (line->len && strchr(" :", line->str[line->len - 1]))
                g_string_truncate(line, line->len - 1);
            g_string_append_printf(line, " \"%.*s\".", (int)end, next);
            at = next + length;
        }
        if (*at == '\n')
            g_string_append_c(line, *at++);
    }
    return g_string_free(line, FALSE);
}
