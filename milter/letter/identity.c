/*
 * identity.c - what makes a retry the same mail.
 *
 * Knows which fields are the author's and which the way added. Each field goes into the checksum
 * with its name and length, so that no two mails collide by shifting text from one to the next;
 * fields are sorted by name, for an MTA may reorder them. Pure; the envelope owns it.
 */
#include <hearken/identity.h>

#include <hearken/digest.h>

#include <stdbool.h>
#include <string.h>

static const char *const names[] = {"cc", "date", "from", "in-reply-to", "message-id", "references", "subject", "to"};
enum { AT_DATE = 1, AT_FROM = 2, AT_ID = 4, AT_TO = 7 };

struct identity {
    char *sender;
    GString *values[G_N_ELEMENTS(names)];
    struct digest *body;
    bool carriage;  /* the last octet was CR */
    bool date_last; /* but for From and To, which Postfix adds behind it, and our marks */
    char day[40];   /* on which the first relay had it, as that wrote it; "": none says */
};

struct identity *
identity_new(const char *envelope_sender)
{
    struct identity *identity = g_new0(struct identity, 1);
    identity->sender = g_strdup(envelope_sender ? envelope_sender : "");
    identity->body = digest_new();
    return identity;
}

void
identity_free(struct identity *identity)
{
    if (!identity)
        return;
    g_free(identity->sender);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (identity->values[i])
            g_string_free(identity->values[i], TRUE);
    digest_free(identity->body);
    g_free(identity);
}

/* "from … by …; Sat, 28 Nov 2026 23:59:53 +0000": a relay asks again with what it wrote at first, be it past midnight. The last such
 * field is the oldest. */
static void
note_day(struct identity *identity, const char *value)
{
    const char *date = strrchr(value, ';'), *colon = date ? strchr(date, ':') : NULL;
    gsize width = colon && colon - date > 3 ? (gsize)(colon - date - 3) : 0;
    g_strlcpy(identity->day, width ? date : "", MIN(width + 1, sizeof identity->day));
}

void
identity_header(struct identity *identity, const char *name, const char *value)
{
    guint at = 0;
    char first = g_ascii_tolower(*name);
    while (at < G_N_ELEMENTS(names) && (first != *names[at] || g_ascii_strcasecmp(name, names[at]) != 0))
        at++;
    bool behind = at == AT_FROM || at == AT_TO || g_ascii_strncasecmp(name, "X-Hearken-", 10) == 0;
    identity->date_last = at == AT_DATE ? !identity->values[at] : identity->date_last && behind;
    if (first == 'r' && g_ascii_strcasecmp(name, "Received") == 0)
        note_day(identity, value);
    if (at == G_N_ELEMENTS(names))
        return;
    if (!identity->values[at])
        identity->values[at] = g_string_new(NULL);
    GString *whole = identity->values[at];
    g_string_append_c(whole, '\n'); /* two fields of one name differ from one */
    bool blank = false;
    for (const char *c = value; *c; c++) {
        if (*c == ' ' || *c == '\t' || *c == '\r' || *c == '\n') {
            blank = whole->str[whole->len - 1] != '\n';
            continue;
        }
        if (blank)
            g_string_append_c(whole, ' ');
        blank = false;
        g_string_append_c(whole, *c);
    }
}

/* CR LF, CR and LF are one line end: a relay may change them. Octets between two odd ends go on as one. */
void
identity_body(struct identity *identity, const guint8 *bytes, gsize length)
{
    const guint8 *from = bytes, *at = bytes, *end = bytes + length;
    const guint8 *feed = memchr(at, '\n', length), *mark;
    for (; at < end; feed = feed && feed < at ? memchr(at, '\n', (gsize)(end - at)) : feed) {
        mark = memchr(at, '\r', (gsize)((feed ? feed : end) - at));
        if (!mark && !feed)
            break;
        bool after = feed == bytes && identity->carriage; /* the other half came with the octets before */
        bool pair = mark && mark + 1 == feed;
        at = (mark && !pair ? mark : feed) + 1;
        if (pair)
            continue;
        digest_add(identity->body, from, (mark ? mark : feed) - from);
        if (mark || !after)
            digest_add(identity->body, "\r\n", 2);
        from = at;
    }
    digest_add(identity->body, from, end - from);
    if (length)
        identity->carriage = end[-1] == '\r';
}

static void
put(struct digest *sum, const char *name, const char *value, gsize length)
{
    char head[64]; /* more than the longest name and a number take */
    g_snprintf(head, sizeof head, "%s %" G_GSIZE_FORMAT "\n", name, length);
    digest_add(sum, head, -1);
    digest_add(sum, value, (gssize)length);
}

/* Postfix gives a local client's mail the Date that it lacks, anew at each attempt, behind the client's fields: "Sat, 28 Nov 2026 03:52:53
 * +0000 (UTC)". Of such a one only the day counts: what a job or a form sends again on another day is new. */
static gsize
date_length(const struct identity *identity)
{
    const GString *date = identity->values[AT_DATE];
    const char *colon = strchr(date->str, ':');
    bool added = identity->date_last && colon && colon - date->str > 3 && g_str_has_suffix(colon, ")");
    return added ? (gsize)(colon - date->str - 3) : date->len;
}

void
identity_finish(struct identity *identity, const char *queue_id, gint64 day, guint8 *key_out)
{
    g_autoptr(digest) whole = digest_new();
    put(whole, "sender", identity->sender, strlen(identity->sender));
    const GString *id = identity->values[AT_ID], *date = identity->values[AT_DATE];
    /* A local client's mail without one gets <date.queueid@host> at each attempt. */
    bool known = queue_id && *queue_id, added = known && id && strstr(id->str, queue_id);
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (identity->values[i] && !(added && i == AT_ID))
            put(whole, names[i], identity->values[i]->str,
                i == AT_DATE ? date_length(identity) : identity->values[i]->len);
    /* Nothing tells such a mail from the same words of next week. */
    bool dated = *identity->day != '\0';
    if (known && (added || !id) && !date)
        put(whole, "day", dated ? identity->day : (const char *)&day, dated ? strlen(identity->day) : sizeof day);
    guint8 body[32];
    digest_finish(identity->body, body);
    put(whole, "body", (const char *)body, sizeof body);
    digest_finish(whole, key_out);
}
