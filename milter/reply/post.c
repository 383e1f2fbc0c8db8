/*
 * post.c - one outgoing mail as RFC 5322 octets: exactly one message, 7-bit, nothing to add after. To a recipient whose local part is
 * beyond ASCII its header is UTF-8 (RFC 6532), for such a mail travels by SMTPUTF8 alone.
 *
 * Knows the header of an automatic response (RFC 3834 3.1) and that every foreign string may be an attack: addresses pass
 * text_is_mailbox, ids a strict scanner, texts become encoded words or base64, so that no CR, LF or NUL of theirs reaches the
 * wire. Pure.
 */
#include <hearken/reply.h>
#include <hearken/text.h>

#include <string.h>

#define LINE_MAX_OCTETS 76 /* RFC 2045 6.8 and RFC 2047 2 */
#define SUBJECT_MAX     400
#define REFERENCES_MAX  20 /* enough to thread by; a header must stay readable */

static enum outcome
refuse(struct fault *fault_out, const char *field, const char *value)
{
    g_autofree char *line = text_line(value, -1, 120);
    return fault_set(fault_out, OUTCOME_REFUSE, "EX_DATAERR", "%s \"%s\" may not leave: it is not well formed", field,
                     line);
}

/* left@right of printable ASCII without blanks, brackets or controls; "@[10.0.0.7]" is a right side. foreign: UTF-8, too. */
static bool
is_id(const char *id, bool foreign)
{
    gsize length = id ? strlen(id) : 0;
    if (length < 3 || length > 900 || !strchr(id, '@') || !g_utf8_validate(id, -1, NULL))
        return false;
    for (const char *c = id; *c; c = g_utf8_next_char(c)) {
        gunichar letter = g_utf8_get_char(c);
        if (letter >= 0x7F ? !foreign || !g_unichar_isgraph(letter) : letter <= ' ' || strchr("<>\"\\(),;", *c))
            return false;
    }
    return true;
}

/* A List-Id's identifier (RFC 2919 2): labels of letters, digits, - and _, dots between. */
static bool
is_list(const char *list)
{
    gsize length = strlen(list);
    for (const char *c = list; *c; c++)
        if (!g_ascii_isalnum(*c) && !strchr("-_.", *c))
            return false;
    return length > 0 && length <= 255 && list[0] != '.' && list[length - 1] != '.' && !strstr(list, "..");
}

static enum outcome
check(const struct post_mail *mail, struct fault *fault_out)
{
    const struct {
        const char *field, *address;
    } addresses[] = {{"From", mail->from_address}, {"Reply-To", mail->reply_to}, {"recipient", mail->recipient}};
    bool foreign = text_is_foreign_mailbox(mail->recipient);
    for (guint i = 0; i < G_N_ELEMENTS(addresses) - foreign; i++)
        if (!text_is_mailbox(addresses[i].address))
            return refuse(fault_out, addresses[i].field, addresses[i].address);
    if (!is_id(mail->message_id, false))
        return refuse(fault_out, "Message-ID", mail->message_id);
    if (mail->auto_submitted && strcmp(mail->auto_submitted, "auto-replied") != 0 &&
        strcmp(mail->auto_submitted, "auto-generated") != 0)
        return refuse(fault_out, "Auto-Submitted", mail->auto_submitted);
    if (mail->list && !is_list(mail->list))
        return refuse(fault_out, "List-Id", mail->list);
    return OUTCOME_OK;
}

/* A long ASCII value is folded at blanks; RFC 5322 2.1.1 wants lines under 78. */
static void
put_field(GString *to, const char *name, const char *value)
{
    gsize column = strlen(name) + 2;
    g_string_append_printf(to, "%s: ", name);
    g_auto(GStrv) words = g_strsplit_set(value, " \t\r\n", -1);
    bool first = true;
    for (char **word = words; *word; word++) {
        gsize width = strlen(*word);
        if (!width)
            continue;
        if (!first && column + 1 + width > LINE_MAX_OCTETS) {
            g_string_append(to, "\r\n ");
            column = 1;
        } else if (!first) {
            g_string_append_c(to, ' ');
            column++;
        }
        g_string_append(to, *word);
        column += width;
        first = false;
    }
    g_string_append(to, "\r\n");
}

static void
put_date(GString *to, gint64 seconds)
{
    /* English names whatever the locale: g_date_time_format would translate them. */
    static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    g_autoptr(GDateTime) date = g_date_time_new_from_unix_utc(seconds);
    if (!date)
        date = g_date_time_new_now_utc();
    g_string_append_printf(to, "Date: %s, %d %s %d %02d:%02d:%02d +0000\r\n",
                           days[g_date_time_get_day_of_week(date) - 1], g_date_time_get_day_of_month(date),
                           months[g_date_time_get_month(date) - 1], g_date_time_get_year(date),
                           g_date_time_get_hour(date), g_date_time_get_minute(date), g_date_time_get_second(date));
}

static void
put_references(GString *to, const struct post_mail *mail)
{
    g_autoptr(GString) ids = g_string_new(NULL);
    bool foreign = text_is_foreign_mailbox(mail->recipient);
    guint count = mail->references ? g_strv_length((char **)mail->references) : 0;
    for (guint i = count > REFERENCES_MAX ? count - REFERENCES_MAX : 0; i < count; i++)
        if (is_id(mail->references[i], foreign) && g_strcmp0(mail->references[i], mail->in_reply_to) != 0)
            g_string_append_printf(ids, "%s<%s>", ids->len ? " " : "", mail->references[i]);
    if (is_id(mail->in_reply_to, foreign)) {
        g_string_append_printf(ids, "%s<%s>", ids->len ? " " : "", mail->in_reply_to);
        g_autofree char *id = g_strdup_printf("<%s>", mail->in_reply_to);
        put_field(to, "In-Reply-To", id);
    }
    if (ids->len)
        put_field(to, "References", ids->str);
}

static void
put_header(GString *to, const struct post_mail *mail)
{
    g_autofree char *from = text_mailbox_field(mail->from_name, mail->from_address);
    g_autofree char *subject = text_field(mail->subject, SUBJECT_MAX);
    g_autofree char *id = g_strdup_printf("<%s>", mail->message_id);
    put_field(to, "From", from);
    put_field(to, "To", mail->recipient);
    put_field(to, "Reply-To", mail->reply_to);
    put_field(to, "Subject", subject);
    put_date(to, mail->date);
    put_field(to, "Message-ID", id);
    put_references(to, mail);
    if (mail->auto_submitted) {
        put_field(to, "Auto-Submitted", mail->auto_submitted);
        put_field(to, "X-Auto-Response-Suppress", "All");
        put_field(to, "Precedence", "bulk"); /* RFC 3834 3.1.8; as Sieve's vacation does */
    }
    if (mail->list) {
        g_autofree char *list = g_strdup_printf("Hearken <%s>", mail->list);
        put_field(to, "List-Id", list);
    }
    if (mail->list && mail->list_ticket) {
        g_autofree char *ticket = g_strdup_printf("%" G_GINT64_FORMAT, mail->list_ticket);
        put_field(to, "X-Hearken-Ticket", ticket);
    }
    g_string_append(to, "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");
}

static bool
is_plain(const char *text)
{
    gsize column = 0;
    for (const char *c = text; *c; c++) {
        column = *c == '\n' ? 0 : column + 1;
        if (column > LINE_MAX_OCTETS || (*c != '\n' && (*c < ' ' || *c >= 0x7F)))
            return false;
    }
    return true;
}

static void
put_line_ends(GString *to, const char *text)
{
    for (const char *c = text; *c; c++)
        g_string_append(to, *c == '\n' ? "\r\n" : (char[]){*c, '\0'});
    if (!g_str_has_suffix(text, "\n"))
        g_string_append(to, "\r\n");
}

static void
put_quoted(GString *to, const char *text)
{
    gsize column = 0;
    for (const guchar *c = (const guchar *)text; *c; c++) {
        bool last_blank = (*c == ' ' || *c == '\t') && (c[1] == '\n' || !c[1]);
        bool bare = *c != '=' && *c >= ' ' && *c < 0x7F && !last_blank;
        if (*c == '\n') {
            g_string_append(to, "\r\n");
            column = 0;
            continue;
        }
        if (column + (bare ? 1 : 3) > LINE_MAX_OCTETS - 1) {
            g_string_append(to, "=\r\n");
            column = 0;
        }
        if (bare)
            g_string_append_c(to, (char)*c);
        else
            g_string_append_printf(to, "=%02X", *c);
        column += bare ? 1 : 3;
    }
    if (column)
        g_string_append(to, "\r\n");
}

static void
put_base64(GString *to, const char *text)
{
    g_autoptr(GString) ends = g_string_new(NULL);
    put_line_ends(ends, text);
    g_autofree char *encoded = g_base64_encode((const guchar *)ends->str, ends->len);
    for (const char *c = encoded; *c;) {
        gsize width = strnlen(c, LINE_MAX_OCTETS);
        g_string_append_len(to, c, (gssize)width);
        g_string_append(to, "\r\n");
        c += width;
    }
}

static void
put_body(GString *to, const char *text)
{
    if (is_plain(text)) {
        g_string_append(to, "Content-Transfer-Encoding: 7bit\r\n\r\n");
        put_line_ends(to, text);
        return;
    }
    /* Quoted-printable triples each octet beyond ASCII; past a sixth of them base64 is shorter. */
    gsize length = strlen(text), high = 0;
    for (gsize i = 0; i < length; i++)
        high += (guchar)text[i] >= 0x80;
    bool quoted = high * 6 < length;
    g_string_append_printf(to, "Content-Transfer-Encoding: %s\r\n\r\n", quoted ? "quoted-printable" : "base64");
    (quoted ? put_quoted : put_base64)(to, text);
}

enum outcome
post_compose(const struct post_mail *mail, GBytes **mail_out, struct fault *fault_out)
{
    enum outcome outcome = check(mail, fault_out);
    if (outcome != OUTCOME_OK)
        return outcome;
    g_autofree char *text = text_clean(mail->text, -1, 0);
    GString *octets = g_string_sized_new(4096);
    put_header(octets, mail);
    put_body(octets, text);
    *mail_out = g_string_free_to_bytes(octets);
    return OUTCOME_OK;
}
