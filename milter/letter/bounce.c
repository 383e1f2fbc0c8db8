/*
 * bounce.c - delivery reports: status, recipient and Message-ID of the mail that came back.
 *
 * Reads the RFC 3464 fields where there are any, X-Failed-Recipients (Exim), and else the words of the non-standard ones: the
 * first enhanced status code or three-digit reply and the first address in angle brackets. Pure; linear in the report's length.
 */
#include "bounce.h"

#include <string.h>

/* The value of the first line "name: value" of text, without a type in front ("rfc822;"), or NULL. */
static char *
line_value(const char *text, const char *name)
{
    gsize width = strlen(name);
    for (const char *line = text; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (g_ascii_strncasecmp(line, name, width) != 0 || line[width] != ':')
            continue;
        const char *value = line + width + 1;
        gsize length = strcspn(value, "\r\n");
        const char *type = memchr(value, ';', length);
        const char *from = type ? type + 1 : value;
        return g_strstrip(g_strndup(from, length - (gsize)(from - value)));
    }
    return NULL;
}

/* address without brackets; NULL unless it looks like one. */
static char *
address_of(char *value)
{
    g_autofree char *given = value;
    if (!given)
        return NULL;
    char *begin = given + (*given == '<');
    begin[strcspn(begin, "> \t,")] = '\0';
    return strchr(begin, '@') && strlen(begin) <= 320 ? g_strdup(begin) : NULL;
}

/* "5.1.1" at text: class 4 or 5, then two numbers of up to three digits (RFC 3463 2). The length, or 0. */
static gsize
status_length(const char *text)
{
    if ((*text != '4' && *text != '5') || text[1] != '.')
        return 0;
    gsize at = 2, digits = strspn(text + at, "0123456789");
    if (digits < 1 || digits > 3 || text[at + digits] != '.')
        return 0;
    at += digits + 1;
    digits = strspn(text + at, "0123456789");
    if (digits < 1 || digits > 3 || text[at + digits] == '.')
        return 0;
    return at + digits;
}

static char *
status_in(const char *text)
{
    for (const char *c = text; (c = strpbrk(c, "45")); c++) {
        gsize length = c == text || !strchr("0123456789.", c[-1]) ? status_length(c) : 0;
        if (length)
            return g_strndup(c, length);
    }
    return NULL;
}

static char *
address_in(const char *text)
{
    for (const char *c = text; (c = strchr(c, '<')); c++) {
        gsize length = strcspn(c + 1, "<> \t\r\n");
        if (c[length + 1] == '>' && length <= 320 && memchr(c + 1, '@', length))
            return g_strndup(c + 1, length);
    }
    return NULL;
}

void
bounce_read(const struct signs *signs, struct automatic *automatic_out)
{
    const char *failed = fields_raw(signs->fields, "X-Failed-Recipients");
    char *recipient = address_of(line_value(signs->report, "Final-Recipient"));
    if (!recipient)
        recipient = address_of(line_value(signs->report, "Original-Recipient"));
    if (!recipient && failed)
        recipient = address_of(g_strdup(failed + strspn(failed, " \t")));
    char *status = NULL;
    g_autofree char *said = line_value(signs->report, "Status");
    if (said)
        status = status_in(said);
    /* Words only where a report is missing: the text around one repeats it or is the returned mail. */
    if (!*signs->report) {
        status = status ? status : status_in(signs->letter->text);
        recipient = recipient ? recipient : address_in(signs->letter->text);
    }
    char *id = line_value(signs->returned, "Message-ID");
    if (id && *id == '<') {
        id[strcspn(id, ">")] = '\0';
        memmove(id, id + 1, strlen(id));
    }
    automatic_out->status = status;
    automatic_out->failed_recipient = recipient;
    automatic_out->failed_message_id = id;
}
