/*
 * bounce.c - delivery reports: status, recipient and Message-ID of the mail that came back.
 *
 * Reads the RFC 3464 fields where there are any, X-Failed-Recipients (Exim), and else the words of the non-standard ones: the
 * first enhanced status code or three-digit reply and the first address in angle brackets. Pure; linear in the report's length.
 */
#include "bounce.h"

#include "machine.h"

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
    char *begin = given + strspn(given, "< \t");
    if (g_ascii_strncasecmp(begin, "mailto:", 7) == 0)
        begin += 7;
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
        gsize skipped = g_ascii_strncasecmp(c + 1, "mailto:", 7) == 0 ? 7 : 0;
        g_autofree char *address = g_strndup(c + 1 + skipped, length - skipped);
        if (c[length + 1] == '>' && length <= 320 && strchr(address, '@') && !machine_is_mailer(address))
            return g_steal_pointer(&address);
    }
    return NULL;
}

/* "550 ", "550-5.1.1", "421 " at a word's beginning: what a server said (RFC 5321 4.2). */
static bool
holds_reply_code(const char *text)
{
    for (const char *c = text; (c = strpbrk(c, "45")); c++)
        if ((c == text || !g_ascii_isalnum(c[-1])) && c[1] >= '0' && c[1] <= '5' && g_ascii_isdigit(c[2]) &&
            (c[3] == ' ' || c[3] == '-') && (c == text || !strchr(".,$", c[-1])) && strstr(text, "@"))
            return true;
    return false;
}

bool
bounce_speaks(const struct signs *signs)
{
    g_autofree char *status = status_in(signs->letter->text);
    return status || *signs->returned || holds_reply_code(signs->letter->text);
}

/* "The following address failed: ada@example.org": the first address behind the words of failure that is not the mail system's own. */
static char *
address_beside(const char *text)
{
    guint tries = 0;
    for (const char *at = text; (at = strchr(at, '@')) && tries < 20; at++, tries++) {
        const char *from = at, *to = at + 1;
        while (from > text && (g_ascii_isalnum(from[-1]) || strchr(".!#$%&'*+/=?^_`{|}~-", from[-1])) && from[-1])
            from--;
        while (g_ascii_isalnum(*to) || (*to && strchr(".-", *to)))
            to++;
        while (to > at && !g_ascii_isalnum(to[-1]))
            to--;
        g_autofree char *address = g_strndup(from, (gsize)(to - from));
        if (from < at && to - at > 2 && to - from <= 320 && !machine_is_mailer(address) && !machine_is_service(address))
            return g_steal_pointer(&address);
    }
    return NULL;
}

void
bounce_read(const struct signs *signs, struct automatic *automatic_out)
{
    const char *failed = fields_raw(signs->fields, "X-Failed-Recipients");
    /* X-Actual-Recipient (Sendmail) is where an alias led: the address that was written to counts, RFC 3464 2.3.1 */
    char *recipient = address_of(line_value(signs->report, "Original-Recipient"));
    if (!recipient)
        recipient = address_of(line_value(signs->report, "Final-Recipient"));
    if (!recipient && failed)
        recipient = address_of(g_strdup(failed + strspn(failed, " \t")));
    char *status = NULL;
    g_autofree char *said = line_value(signs->report, "Status"),
                    *diagnosis = line_value(signs->report, "Diagnostic-Code");
    if (said)
        status = status_in(said);
    /* X.0.0 says nothing where the server's words say more. */
    g_autofree char *better = diagnosis && (!status || g_str_has_suffix(status, ".0.0")) ? status_in(diagnosis) : NULL;
    if (better) {
        g_free(status);
        status = g_steal_pointer(&better);
    }
    /* Words only where a report is missing: the text around one repeats it or is the returned mail. */
    if (!*signs->report) {
        const char *text = signs->letter->text;
        status = status ? status : status_in(text);
        recipient = recipient ? recipient : address_in(text);
        recipient = recipient ? recipient : address_beside(text);
    }
    char *id = line_value(signs->returned, "Message-ID");
    if (!id)
        id = line_value(signs->letter->text, "Message-ID");
    if (id && *id == '<') {
        id[strcspn(id, ">")] = '\0';
        memmove(id, id + 1, strlen(id));
    }
    automatic_out->status = status;
    automatic_out->failed_recipient = recipient;
    automatic_out->failed_message_id = id;
}
