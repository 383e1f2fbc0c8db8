/*
 * field.c - text and mailboxes as the values of header fields.
 *
 * Knows RFC 2047: what is not printable ASCII becomes encoded words, each of at most 75 octets and cut between characters, a line each;
 * GMime's are longer, and no client need read those. What looks like an encoded word is encoded, so that it is read as it was written.
 * Pure, thread-safe.
 */
#include <hearken/text.h>

#include <string.h>

#define WORD_OCTETS 36 /* 60 as an encoded word, so that one has room behind the field's name */
#define NAME_OCTETS 120

static bool
is_plain(const char *line)
{
    for (const char *c = line; *c; c++)
        if (*c < ' ' || *c >= 0x7F)
            return false;
    return !strstr(line, "=?");
}

static char *
encode(const char *line)
{
    GString *words = g_string_new(NULL);
    for (const char *from = line, *to; *from; from = to) {
        for (to = from; *to && g_utf8_next_char(to) - from <= WORD_OCTETS;)
            to = g_utf8_next_char(to);
        g_autofree char *code = g_base64_encode((const guchar *)from, (gsize)(to - from));
        g_string_append_printf(words, "%s=?utf-8?B?%s?=", words->len ? "\n " : "", code);
    }
    return g_string_free(words, FALSE);
}

char *
text_field(const char *text, gsize limit)
{
    g_autofree char *line = text_line(text, -1, limit);
    return is_plain(line) ? g_steal_pointer(&line) : encode(line);
}

/* RFC 5322 3.2.5: words of atoms, or one quoted string. */
static char *
phrase(const char *name)
{
    g_autofree char *line = text_line(name, -1, NAME_OCTETS);
    if (!is_plain(line))
        return encode(line);
    if (strspn(line, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -_'!#$%&*+/") == strlen(line))
        return g_steal_pointer(&line);
    GString *quoted = g_string_new("\"");
    for (const char *c = line; *c; c++) {
        if (*c == '"' || *c == '\\')
            g_string_append_c(quoted, '\\');
        g_string_append_c(quoted, *c);
    }
    g_string_append_c(quoted, '"');
    return g_string_free(quoted, FALSE);
}

char *
text_mailbox_field(const char *name, const char *address)
{
    g_autofree char *words = phrase(name);
    g_autofree char *line = text_line(address, -1, 0);
    if (!*words || !*line)
        return g_strdup(*line ? line : words);
    return g_strdup_printf("%s <%s>", words, line);
}
