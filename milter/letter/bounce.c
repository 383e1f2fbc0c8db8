/*
 * bounce.c - delivery reports: status, recipient and Message-ID of the mail that came back; of one that was read, its Message-ID.
 *
 * Reads the RFC 3464 fields where there are any, X-Failed-Recipients (Exim), and else the words of the non-standard ones: the
 * first enhanced status code or three-digit reply and the first address in angle brackets. Pure; linear in the report's length.
 */
#include "bounce.h"

#include "absence.h"
#include "machine.h"

#include <string.h>

#define TYPE_LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-" /* of rfc822, x400, x-local */
#define TRIES_MOST   40 /* addresses looked at for the one that failed: each is sought in the line that it stands in */

/* The value of the first line "name: value" of text, its folds undone and without a type in front ("rfc822;"), or NULL. */
static char *
line_value(const char *text, const char *name)
{
    gsize width = strlen(name);
    for (const char *line = text; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (g_ascii_strncasecmp(line, name, width) != 0 || line[width] != ':')
            continue;
        const char *value = line + width + 1, *end = value + strcspn(value, "\n");
        while (*end && (end[1] == ' ' || end[1] == '\t'))
            end += 1 + strcspn(end + 1, "\n");
        value += strspn(value, " \t");
        gsize type = strspn(value, TYPE_LETTERS); /* none in front of "<a;b@c>" or "5.1.1 (no room; try again)" */
        type += strspn(value + type, " \t");
        type = value[type] == ';' ? type + 1 : 0;
        return g_strstrip(g_strndup(value + type, (gsize)(end - value) - type));
    }
    return NULL;
}

/* The fields of the recipient that the mail did not reach: of several, the first that failed, then that was delayed (RFC 3464 2.3). */
static char *
failed_group(const char *report)
{
    static const char *const actions[] = {"failed", "delayed", ""};
    g_autofree char *plain = g_strdup(report);
    char *to = plain;
    for (const char *from = plain; *from; from++)
        if (*from != '\r')
            *to++ = *from;
    *to = '\0';
    g_auto(GStrv) groups = g_strsplit(plain, "\n\n", 500);
    for (guint wanted = 0; wanted < G_N_ELEMENTS(actions); wanted++)
        for (guint i = 0; groups[i]; i++) {
            g_autofree char *action = line_value(groups[i], "Action");
            if (action && g_ascii_strncasecmp(action, actions[wanted], strlen(actions[wanted])) == 0)
                return g_strdup(groups[i]);
        }
    return g_steal_pointer(&plain);
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

/* Whether at stands in a field of the returned mail that names no recipient; above that mail, own, any was written to beside. */
static bool
is_aside(const char *text, const char *at, bool own)
{
    static const char *const names[] = {
        "to:",          "cc:",   "message-id:", "references:", "in-reply-to:",    "received:",
        "return-path:", "from:", "sender:",     "reply-to:",   "original sender:"};
    const char *line = at;
    while (line > text && line[-1] != '\n')
        line--;
    line += strspn(line, " \t");
    for (guint i = own ? 0 : 2; i < G_N_ELEMENTS(names); i++)
        if (g_ascii_strncasecmp(line, names[i], strlen(names[i])) == 0)
            return true;
    return false;
}

/* Neither a mail system's own address nor the one that the report is sent to, who wrote the mail. */
static bool
may_have_failed(const struct signs *signs, const char *address)
{
    for (guint i = 0; i < signs->letter->to.count; i++)
        if (g_ascii_strcasecmp(signs->letter->to.list[i].address, address) == 0)
            return false;
    return !machine_is_mailer(address);
}

static char *
address_in(const struct signs *signs, const char *text)
{
    guint tries = 0;
    for (const char *c = text; (c = strchr(c, '<')) && tries < TRIES_MOST; c++) {
        gsize length = strcspn(c + 1, "<> \t\r\n");
        gsize skipped = g_ascii_strncasecmp(c + 1, "mailto:", 7) == 0 ? 7 : 0;
        g_autofree char *address = g_strndup(c + 1 + skipped, length - skipped);
        address[strcspn(address, skipped ? "?" : "")] = '\0'; /* "?subject=…", RFC 6068 */
        tries += strchr(address, '@') != NULL;
        if (c[length + 1] == '>' && length <= 320 && strchr(address, '@') && may_have_failed(signs, address) &&
            !is_aside(text, c, text != signs->letter->text))
            return g_steal_pointer(&address);
    }
    return NULL;
}

/* "550 ", "550-5.1.1", "421 " at a word's beginning: what a server said (RFC 5321 4.2). */
static bool
is_reply_code(const char *text, const char *c)
{
    return (*c == '4' || *c == '5') && (c == text || !g_ascii_isalnum(c[-1])) && c[1] >= '0' && c[1] <= '5' &&
           g_ascii_isdigit(c[2]) && (c[3] == ' ' || c[3] == '-') && (c == text || !strchr(".,$", c[-1]));
}

static bool
holds_reply_code(const char *text)
{
    for (const char *c = text; (c = strpbrk(c, "45")); c++)
        if (is_reply_code(text, c))
            return strchr(text, '@') != NULL;
    return false;
}

/* What the mail itself says: a person who shows a bounce marks its lines. */
static char *
unmarked(const char *text)
{
    GString *own = g_string_new(NULL);
    for (const char *line = text; *line;) {
        gsize width = strcspn(line, "\n") + 1;
        width = MIN(width, strlen(line));
        if (line[0] != '>' || line[1] == '>')
            g_string_append_len(own, line, (gssize)width);
        line += width;
    }
    return g_string_free(own, FALSE);
}

bool
bounce_speaks(const struct signs *signs)
{
    g_autofree char *own = unmarked(signs->letter->text), *status = status_in(own), *id = line_value(own, "Message-ID");
    return status || id || *signs->returned || holds_reply_code(own);
}

bool
bounce_answers(const struct signs *signs)
{
    g_autofree char *own = unmarked(signs->letter->text), *id = line_value(own, "Message-ID");
    if (id)
        return true;
    for (const char *c = own; (c = strpbrk(c, "45")); c++)
        if (status_length(c) && c > own && (c[-1] == '#' || (c - own >= 4 && is_reply_code(own, c - 4))))
            return true;
    return false;
}

bool
bounce_lists(const struct signs *signs)
{
    const char *text = signs->letter->text, *line = text;
    for (guint lines = 0; lines < 12 && *line; lines++) {
        gsize width = strcspn(line, "\n");
        g_autofree char *alone = g_strndup(line, width);
        g_strstrip(g_strdelimit(alone, "<>\"';:,", ' '));
        if (strchr(alone, '@') && !strpbrk(alone, " \t") && *alone != '@') {
            g_autofree char *above = g_strndup(text, (gsize)(line - text));
            return !absence_is_own_voice(above);
        }
        line += width + (line[width] == '\n');
    }
    return false;
}

/* "The following address failed: ada@example.org": the first address that is not the mail system's own. */
static char *
address_beside(const struct signs *signs, const char *text)
{
    guint tries = 0;
    for (const char *at = text; (at = strchr(at, '@')) && tries < TRIES_MOST; at++, tries++) {
        const char *from = at, *to = at + 1;
        while (from > text && (g_ascii_isalnum(from[-1]) || strchr(".!#$%&'*+/=?^_`{|}~-", from[-1])) && from[-1])
            from--;
        while (g_ascii_isalnum(*to) || (*to && strchr(".-", *to)))
            to++;
        while (to > at && !g_ascii_isalnum(to[-1]))
            to--;
        const char *equals = g_ascii_strncasecmp(from, "smtp=", 5) == 0 ? from + 5 : from; /* within an X.400 address */
        from = equals + (*equals == '\'');
        g_autofree char *address = g_strndup(from, (gsize)(to - from));
        if (from < at && to - at > 2 && to - from <= 320 && may_have_failed(signs, address) &&
            !machine_is_service(address) && !is_aside(text, at, text != signs->letter->text))
            return g_steal_pointer(&address);
    }
    return NULL;
}

/* What the mail system says above the returned mail, from the words of failure on ("Your message to … did not reach the following"). */
static char *
own_words(const char *text)
{
    static const char *const traces[] = {"received:", "return-path:", "message-id:", "delivered-to:"};
    gsize end = strlen(text);
    for (const char *line = text; line; line = strchr(line, '\n')) {
        line += *line == '\n';
        for (guint i = 0; i < G_N_ELEMENTS(traces); i++)
            if (g_ascii_strncasecmp(line, traces[i], strlen(traces[i])) == 0)
                end = MIN(end, (gsize)(line - text));
    }
    char *own = g_strndup(text, end), *failed = strcasestr(own, "did not reach");
    if (failed)
        memmove(own, failed, strlen(failed) + 1);
    return own;
}

static char *
recipient_of(const struct signs *signs, const char *group)
{
    const char *failed = fields_raw(signs->fields, "X-Failed-Recipients");
    /* X-Actual-Recipient (Sendmail) is where an alias led: the address that was written to counts, RFC 3464 2.3.1 */
    char *recipient = address_of(line_value(group, "Original-Recipient"));
    recipient = recipient ? recipient : address_of(line_value(group, "Final-Recipient"));
    recipient = recipient || !failed ? recipient : address_of(g_strdup(failed + strspn(failed, " \t")));
    g_autofree char *own = own_words(signs->letter->text);
    const char *texts[] = {own, signs->letter->text};
    for (guint i = 0; i < G_N_ELEMENTS(texts) && !recipient; i++) {
        recipient = address_in(signs, texts[i]);
        recipient = recipient ? recipient : address_beside(signs, texts[i]);
    }
    return recipient;
}

static char *
status_of(const struct signs *signs, const char *group)
{
    char *status = NULL;
    g_autofree char *said = line_value(group, "Status"), *diagnosis = line_value(group, "Diagnostic-Code");
    if (said)
        status = status_in(said);
    /* X.0.0 says nothing where the server's words say more. */
    g_autofree char *better = diagnosis && (!status || g_str_has_suffix(status, ".0.0")) ? status_in(diagnosis) : NULL;
    if (better) {
        g_free(status);
        status = g_steal_pointer(&better);
    }
    return status ? status : status_in(signs->letter->text);
}

/* Of the returned mail; words may show it within a list, set in. */
static char *
returned_id(const struct signs *signs)
{
    char *id = line_value(signs->returned, "Message-ID");
    id = id ? id : line_value(signs->report, "Original-Message-ID"); /* RFC 8098 3.2.5 */
    id = id ? id : line_value(signs->letter->text, "Message-ID");
    id = id ? id : line_value(signs->letter->text, "  Message-id");
    if (id && *id == '<') {
        id[strcspn(id, ">")] = '\0';
        memmove(id, id + 1, strlen(id));
    }
    return id;
}

void
bounce_read(const struct signs *signs, struct automatic *automatic_out)
{
    automatic_out->failed_message_id = returned_id(signs);
    if (strcmp(automatic_out->class, "bounce") != 0) /* what arrived did not fail */
        return;
    g_autofree char *group = failed_group(signs->report);
    automatic_out->status = status_of(signs, group);
    automatic_out->failed_recipient = recipient_of(signs, group);
}
