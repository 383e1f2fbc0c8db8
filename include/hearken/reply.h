/*
 * reply.h - the acknowledgement: its words (pure), then its MIME.
 *
 * words_compose() takes an insight and what the database says of ticket and queue, and gives text
 * that passed the verifier: every number, date and name stands in the mail or in the brief; nothing
 * is promised, admitted or assumed.
 */
#ifndef HEARKEN_REPLY_H
#define HEARKEN_REPLY_H

#include <hearken/courtesy.h>
#include <hearken/insight.h>

/* What SQL says. All borrowed; "" for nothing. */
struct brief {
    gint64 ticket;
    enum ack_level level;       /* ACK_PLAIN: fixed words, nothing of the mail in it; or ACK_PARAPHRASE */
    const char *queue_name;     /* "Example Support" */
    const char *signature;      /* a person's or team's name, may have several lines */
    const char *queue_language; /* fallback language */
    const char *next_step;      /* what happens next, in the customer's language, from hours and policy; "" */
    const char *const *avoid;   /* openers and closers this customer had before; NULL-terminated or NULL */
    const struct known_incident *incidents;
    guint incident_count;
    const struct phrase *phrases;
    guint phrase_count;
    const struct topic *topics;
    guint topic_count;
    const char
        *offered;    /* an endpoint's paragraph that words_offer_accept() passed, instead of the built-in gist; NULL */
    gint64 now;      /* Unix seconds: relative days are right only today */
    gint64 received; /* of the customer's (first) mail */
};

struct words {
    char *text;    /* the whole body, UTF-8, \n line ends, no trailing blanks */
    char *subject; /* of the acknowledgement */
    char *language;
    enum rung rung;        /* what was reached after verifying */
    char *opener, *closer; /* ids, so that the next one differs */
};

/* insight may be NULL for ACK_PLAIN. Never NULL. */
struct words *words_compose(const struct engine *engine, const struct letter *letter, const struct insight *insight,
                            const struct brief *brief);
void words_free(struct words *words);

/* What a configured endpoint is asked: chat completions JSON with the mail's redacted text, at most 4 kB, as data. Owned by caller. */
char *words_offer_request(const struct letter *letter, const struct insight *insight, const char *model);
/* The paragraph of its answer, when it passes every check that the built-in words pass; NULL: it may not be used. Put it in
 * brief->offered. Owned by caller. */
char *words_offer_accept(const struct engine *engine, const struct letter *letter, const struct insight *insight,
                         const struct brief *brief, const char *response);
typedef struct words words; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(words, words_free)

/* One outgoing mail; all borrowed. Every field is validated: REFUSE names the one that may not
 * leave. */
struct post_mail {
    const char *from_name, *from_address, *reply_to, *recipient;
    const char *subject, *text;
    const char *message_id, *in_reply_to; /* without < > */
    const char *const *references;        /* NULL-terminated; may be NULL */
    const char *auto_submitted;           /* "auto-replied" or "auto-generated"; NULL: a person's mail */
    gint64 date;
    const char *list;   /* List-Id of a mail to an agent, "assigned.hearken.example.com"; NULL: to a customer */
    gint64 list_ticket; /* which ticket it tells of; 0: none */
};

/* RFC 5322 octets, CRLF, 7-bit, text/plain utf-8, exactly one message. mail_out: owned by caller
 * (g_bytes_unref). */
enum outcome post_compose(const struct post_mail *mail, GBytes **mail_out, struct fault *fault_out);

#endif
