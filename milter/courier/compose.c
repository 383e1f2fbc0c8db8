/*
 * compose.c - an outbox row into a mail.
 *
 * Builds the struct letter that listening reads from the database's columns, mints reply address and Message-ID, and has the
 * post written. Pure but for the clock; any thread.
 */
#include "compose.h"

#include <string.h>
#include <time.h>

static void
replace(char **text, const char *value)
{
    g_free(*text);
    *text = g_strdup(value);
}

static struct letter *
letter_of(const struct job *job)
{
    struct letter *letter = letter_new();
    replace(&letter->subject, job->subject);
    g_free(letter->reply);
    letter->reply = g_strjoinv("\n\n", job->texts);
    replace(&letter->text, letter->reply);
    replace(&letter->signature, job->text_signature);
    replace(&letter->language, job->language);
    letter->from.list = g_new0(struct person, 1);
    letter->from.list[0] = (struct person){g_strdup(job->customer_name), g_strdup(job->recipient)};
    letter->from.count = 1;
    return letter;
}

static struct known_incident *
incidents_of(const struct job *job, GPtrArray *owned, guint *count_out)
{
    guint count = g_strv_length(job->incident_words);
    struct known_incident *incidents = g_new0(struct known_incident, count + 1);
    for (guint i = 0; i < count; i++) {
        char **match = g_strsplit(job->incident_matches[i], "\n", -1);
        g_ptr_array_add(owned, match);
        incidents[i] =
            (struct known_incident){job->incident_words[i], job->incident_actions[i], (const char *const *)match};
    }
    *count_out = count;
    return incidents;
}

static struct topic *
topics_of(const struct job *job, GPtrArray *owned, guint *count_out)
{
    guint count = g_strv_length(job->topic_languages);
    struct topic *topics = g_new0(struct topic, count + 1);
    for (guint i = 0; i < count; i++) {
        char **match = g_strsplit(job->topic_matches[i], "\n", -1);
        char **needs = g_strsplit(job->topic_needs[i], "\n", -1);
        g_ptr_array_add(owned, match);
        g_ptr_array_add(owned, needs);
        topics[i] = (struct topic){job->topic_languages[i], (const char *const *)match, (const char *const *)needs};
    }
    *count_out = count;
    return topics;
}

static struct phrase *
phrases_of(const struct job *job, guint *count_out)
{
    guint count = g_strv_length(job->phrase_texts);
    struct phrase *phrases = g_new0(struct phrase, count + 1);
    for (guint i = 0; i < count; i++)
        phrases[i] = (struct phrase){job->phrase_languages[i], job->phrase_kinds[i], job->phrase_texts[i]};
    *count_out = count;
    return phrases;
}

/* A mail made elsewhere leaves as it is, but it must be one mail that can leave: ASCII, lines of at most 998 octets, and the Message-ID
 * by which our milter will know it. */
static enum outcome
take_prepared(const struct job *job, GBytes **octets_out, struct fault *fault_out)
{
    g_autofree char *field = g_strdup_printf("Message-ID: <%s>\n", job->message_id);
    g_autoptr(GString) mail = g_string_new(NULL);
    gsize column = 0, header = 0;
    bool sound = *job->message_id != '\0';
    for (const char *c = job->prepared; *c; c++) {
        if (*c == '\r')
            continue;
        column = *c == '\n' ? 0 : column + 1;
        sound &= column <= 998 && (*c == '\n' || *c == '\t' || (*c >= ' ' && *c < 0x7F));
        if (*c == '\n')
            g_string_append_c(mail, '\r');
        g_string_append_c(mail, *c);
        if (!header && mail->len >= 4 && memcmp(mail->str + mail->len - 4, "\r\n\r\n", 4) == 0)
            header = mail->len;
    }
    g_autofree char *head = g_strndup(mail->str, header);
    g_auto(GStrv) lines = g_strsplit(head, "\r\n", -1);
    field[strlen(field) - 1] = '\0';
    if (!sound || !header || !g_strv_contains((const char *const *)lines, field))
        return fault_set(fault_out, OUTCOME_REFUSE, "EX_DATAERR",
                         "the prepared mail of outbox %" G_GINT64_FORMAT
                         " may not leave: it is not 7-bit, has no header, or not its "
                         "Message-ID",
                         job->outbox);
    if (column)
        g_string_append(mail, "\r\n");
    *octets_out = g_bytes_new(mail->str, mail->len);
    return OUTCOME_OK;
}

static struct words *
fixed_words(const struct job *job)
{
    struct words *words = g_new0(struct words, 1);
    words->text = g_strdup(job->fixed_text);
    words->subject = g_strdup(job->fixed_subject);
    words->language = g_strdup(job->language);
    words->opener = g_strdup("");
    words->closer = g_strdup("");
    words->rung = RUNG_PLAIN;
    return words;
}

/* The endpoint's paragraph, when there is one and it may be used. */
static char *
offer(const struct engine *engine, const struct muse *muse, const struct letter *letter, const struct insight *insight,
      const struct brief *brief)
{
    g_autofree char *request = words_offer_request(letter, insight, muse->model);
    g_autofree char *response = muse->ask(request, muse->user);
    return response ? words_offer_accept(engine, letter, insight, brief, response) : NULL;
}

/* Couriers died of it: fixed words, and no word of it is read. */
static bool
is_unheard(const struct job *job)
{
    return strcmp(job->level, "unheard") == 0;
}

struct words *
compose_words(const struct engine *engine, const struct muse *muse, const struct job *job, char **gist_out,
              const char **tone_out)
{
    *gist_out = g_strdup("");
    *tone_out = "";
    if (strcmp(job->kind, "ack") != 0)
        return fixed_words(job);
    g_autoptr(letter) letter = letter_of(job);
    g_autoptr(insight) insight = is_unheard(job) ? NULL : engine_listen(engine, letter);
    g_autoptr(GPtrArray) owned = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
    struct brief brief = {.ticket = job->ticket,
                          .level = strcmp(job->level, "paraphrase") == 0 ? ACK_PARAPHRASE : ACK_PLAIN,
                          .queue_name = job->queue_name,
                          .signature = job->signature,
                          .queue_language = job->queue_language,
                          .next_step = job->next_step,
                          .avoid = (const char *const *)job->avoid,
                          .now = time(NULL),
                          .received = job->received};
    g_autofree struct known_incident *incidents = incidents_of(job, owned, &brief.incident_count);
    g_autofree struct phrase *phrases = phrases_of(job, &brief.phrase_count);
    g_autofree struct topic *topics = topics_of(job, owned, &brief.topic_count);
    brief.incidents = incidents;
    brief.topics = topics;
    brief.phrases = phrases;
    if (insight) {
        g_free(*gist_out);
        *gist_out = g_strdup(insight->gist);
        *tone_out = tone_name(insight->tone);
    }
    g_autofree char *offered =
        muse && brief.level == ACK_PARAPHRASE ? offer(engine, muse, letter, insight, &brief) : NULL;
    brief.offered = offered;
    return words_compose(engine, letter, insight, &brief);
}

char *
compose_gist(const struct engine *engine, const struct job *job)
{
    if (is_unheard(job))
        return g_strdup("");
    g_autoptr(letter) letter = letter_of(job);
    g_autoptr(insight) insight = engine_listen(engine, letter);
    return g_strdup(insight->gist);
}

/* RFC 3834 3.3: an automatic response leaves from <>. What an agent wrote may bounce, and the bounce finds its ticket. */
static char *
envelope_sender(const struct keyring *keyring, const struct job *job)
{
    if (job->auto_submitted || *job->envelope_sender || !job->participant)
        return g_strdup(job->envelope_sender);
    char *address = token_bounce_address(keyring, job->queue_address, job->ticket, job->participant);
    return address ? address : g_strdup("");
}

/* Mails of the desk that hold the customer's words alone: the agent's answer goes to the customer. An answer to any other is a
 * note, for what it quotes is not for customers. */
static const char *const to_customer[] = {"assigned", "mail", NULL};

/* Mails of the desk to its agents are a list of their kind, so that a client's filter finds them. */
static char *
list_of(const char *domain, const struct job *job)
{
    static const char *const customers[] = {"ack", "reply", "incident", "notice", NULL};
    return g_strv_contains(customers, job->kind) ? NULL : g_strdup_printf("%s.hearken.%s", job->kind, domain);
}

enum outcome
compose_mail(const struct engine *engine, const struct muse *muse, const struct keyring *keyring, const char *domain,
             const struct job *job, struct composed *composed_out, struct fault *fault_out)
{
    const char *tone;
    composed_out->words = compose_words(engine, muse, job, &composed_out->gist, &tone);
    composed_out->tone = g_strdup(tone);
    composed_out->message_id = *job->message_id
                                   ? g_strdup(job->message_id)
                                   : token_message_id(keyring, domain, job->outbox, job->ticket, job->participant);
    g_autofree char *list = list_of(domain, job);
    if (job->participant && (!list || g_strv_contains(to_customer, job->kind)))
        composed_out->reply_to = token_address(keyring, job->queue_address, job->ticket, job->participant);
    const char *at = strrchr(job->queue_address, '@');
    if (!composed_out->reply_to && list && job->ticket && at) /* an agent's answer is a note: hearken-agent(7) */
        composed_out->reply_to = g_strdup_printf("%.*s+note%" G_GINT64_FORMAT "%s", (int)(at - job->queue_address),
                                                 job->queue_address, job->ticket, at);
    if (!composed_out->reply_to)
        composed_out->reply_to = g_strdup(job->queue_address);
    composed_out->envelope_sender = envelope_sender(keyring, job);
    if (*job->prepared)
        return take_prepared(job, &composed_out->octets, fault_out);
    struct post_mail mail = {.list = list,
                             .list_ticket = job->ticket,
                             .from_name = job->queue_name,
                             .from_address = job->queue_address,
                             .reply_to = composed_out->reply_to,
                             .recipient = job->recipient,
                             .subject = composed_out->words->subject,
                             .text = composed_out->words->text,
                             .message_id = composed_out->message_id,
                             .in_reply_to = job->in_reply_to,
                             .references = (const char *const *)job->references,
                             .auto_submitted = !job->auto_submitted            ? NULL
                                               : strcmp(job->kind, "ack") == 0 ? "auto-replied"
                                                                               : "auto-generated",
                             .date = time(NULL)};
    return post_compose(&mail, &composed_out->octets, fault_out);
}

void
composed_clear(struct composed *composed)
{
    words_free(composed->words);
    g_free(composed->gist);
    g_free(composed->tone);
    g_free(composed->message_id);
    g_free(composed->reply_to);
    g_free(composed->envelope_sender);
    if (composed->octets)
        g_bytes_unref(composed->octets);
    memset(composed, 0, sizeof *composed);
}
