/*
 * envelope.c - one mail on its way in: what SMTP said of it, and its octets.
 *
 * Everything that is counted or hashed along the way (guard, identity, sha256) is fed here, once.
 * Made at MAIL, freed at the end, at an abort, at the next MAIL and at close: free-if-present makes
 * all four safe. One thread at a time.
 */
#include "envelope.h"

#include <hearken/agent.h>
#include <hearken/text.h>
#include <string.h>

/* "<ada@example.org> SIZE=…" and what mail_addr gives: without brackets. */
char *
envelope_address(const char *address, gsize most)
{
    gsize length = strlen(address);
    bool bracketed = length >= 2 && address[0] == '<' && address[length - 1] == '>';
    return text_line(address + bracketed, (gssize)(length - 2 * bracketed), most);
}

struct envelope *
envelope_new(const char *sender)
{
    struct envelope *envelope = g_new0(struct envelope, 1);
    envelope->policy = policy_get();
    g_autofree char *said = envelope_address(sender, 512);
    envelope->sender = text_sent_address(said);
    envelope->recipients = g_ptr_array_new_with_free_func(g_free);
    envelope->given = g_ptr_array_new_with_free_func(g_free);
    envelope->aliases = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(envelope->aliases, NULL);
    envelope->marks = g_ptr_array_new_with_free_func(g_free);
    envelope->private = g_ptr_array_new_with_free_func(g_free);
    envelope->queue_id = g_strdup("");
    envelope->login = g_strdup("");
    envelope->service = g_strdup("");
    envelope->client = g_strdup("");
    envelope->message_id = g_strdup("");
    envelope->spool = spool_new(envelope->policy->settings->spool_dir);
    envelope->guard = guard_new();
    envelope->identity = identity_new(said);
    envelope->began = g_get_monotonic_time();
    return envelope;
}

void
envelope_free(struct envelope *envelope)
{
    if (!envelope)
        return;
    char *texts[] = {envelope->sender, envelope->queue_id,   envelope->login,  envelope->service,
                     envelope->client, envelope->message_id, envelope->subject};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        g_free(texts[i]);
    g_ptr_array_unref(envelope->recipients);
    g_ptr_array_unref(envelope->given);
    g_ptr_array_unref(envelope->aliases);
    g_ptr_array_unref(envelope->marks);
    g_ptr_array_unref(envelope->private);
    spool_free(envelope->spool);
    guard_free(envelope->guard);
    identity_free(envelope->identity);
    policy_unref(envelope->policy);
    g_free(envelope);
}

static void
feed(struct envelope *envelope, const void *bytes, gsize length)
{
    spool_add(envelope->spool, bytes, length);
    guard_feed(envelope->guard, bytes, length);
}

static void
add_name(GPtrArray *names, const char *name)
{
    if (names->len < ENVELOPE_NAMES)
        g_ptr_array_add(names, g_strdup(name));
}

static void
note_field(struct envelope *envelope, const char *name, const char *value)
{
    if (field_is_private(name) || g_ascii_strcasecmp(name, "Reply-To") == 0)
        add_name(envelope->private, name);
    envelope->resent = envelope->resent || g_ascii_strncasecmp(name, "Resent-", 7) == 0;
    if (g_ascii_strncasecmp(name, "X-Hearken-", 10) == 0)
        add_name(envelope->marks, name);
    else if (g_ascii_strcasecmp(name, "Subject") == 0 && !envelope->subject)
        envelope->subject = g_strdup(value);
    else if (g_ascii_strcasecmp(name, "Message-ID") == 0 && !*envelope->message_id) {
        g_autofree char *line = text_line(value, -1, 998);
        g_free(envelope->message_id);
        envelope->message_id = envelope_address(line, 0);
    }
}

/* The value comes with its leading blanks (SMFIP_HDR_LEADSPC) and bare LFs at folds. */
void
envelope_header(struct envelope *envelope, const char *name, const char *value)
{
    g_autoptr(GString) line = g_string_sized_new(strlen(name) + strlen(value) + 8);
    g_string_append(line, name);
    g_string_append_c(line, ':');
    for (const char *from = value, *fold; *from; from = fold) {
        fold = strchrnul(from, '\n');
        g_string_append_len(line, from, fold - from);
        if (!*fold)
            break;
        g_string_append(line, fold > value && fold[-1] == '\r' ? "\n" : "\r\n");
        fold++;
    }
    g_string_append(line, "\r\n");
    feed(envelope, line->str, line->len);
    identity_header(envelope->identity, name, value);
    note_field(envelope, name, value);
}

void
envelope_body(struct envelope *envelope, const guint8 *bytes, gsize length)
{
    if (!envelope->in_body)
        feed(envelope, "\r\n", 2);
    envelope->in_body = true;
    feed(envelope, bytes, length);
    identity_body(envelope->identity, bytes, length);
}

/* The identity wants fields by name and the body apart: the same as the milter would have been given. */
void
envelope_file(struct envelope *envelope, const guint8 *bytes, gsize length)
{
    feed(envelope, bytes, length);
    g_autoptr(GString) field = g_string_new(NULL);
    gsize at = 0;
    while (at < length) {
        const guint8 *end = memchr(bytes + at, '\n', length - at);
        gsize width = end ? (gsize)(end - bytes) - at : length - at;
        gsize bare = width && bytes[at + width - 1] == '\r' ? width - 1 : width;
        bool folded = bare && (bytes[at] == ' ' || bytes[at] == '\t') && field->len;
        if (!folded && field->len) {
            char *colon = strchr(field->str, ':');
            if (colon) {
                *colon = '\0';
                identity_header(envelope->identity, field->str, colon + 1);
                note_field(envelope, field->str, colon + 1);
            }
            g_string_truncate(field, 0);
        }
        g_string_append_len(field, (const char *)bytes + at, (gssize)bare);
        at += width + (end != NULL);
        if (bare == 0)
            break;
    }
    envelope->in_body = true;
    identity_body(envelope->identity, bytes + at, length - at);
}
