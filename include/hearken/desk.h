/*
 * desk.h - the database's door: a pool with a deadline, and one C function for each SQL function a
 * daemon may call.
 *
 * Every call has a client-side deadline (async libpq), for statement_timeout does not bound a
 * commit that waits for a standby. A lost or late answer, a warning 01000 "committed locally", and
 * every passing SQLSTATE is DEFER (451); class 22 and 23 is REFUSE (poison: the caller tries again
 * with take.bare set); 42 is DEFER and loud. Serialisation failures and deadlocks are retried up to
 * three times inside. Thread-safe: a connection is leased for one call.
 *
 * sql/DOORS.md has the SQL side: parameters are passed by position, take's in the order of struct take.
 */
#ifndef HEARKEN_DESK_H
#define HEARKEN_DESK_H

#include <hearken/fault.h>
#include <stdbool.h>

struct desk;

/* REFUSE: libpq cannot read what setting `key` says, whatever the server. Connects to nothing. */
enum outcome desk_read_conninfo(const char *key, const char *conninfo, struct fault *fault_out);
/* Opens no connection yet: the first call does. deadline: seconds for a whole call, retries and
 * waiting for a connection included. application_name shows in pg_stat_activity. */
struct desk *desk_open(const char *conninfo, guint connections, guint deadline, const char *application_name);
void desk_close(struct desk *desk);
/* All that this thread asks from now on has its end by then (monotonic); 0: each call has its own deadline. */
void desk_bound(gint64 until);
typedef struct desk desk; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(desk, desk_close)

/* ---- the milter's doors
 * ------------------------------------------------------------------------------------- */

struct snapshot {
    char **queue_addresses; /* base form, lower case, sorted; "@domain" stands for a whole domain;
                               NULL-terminated */
    char **agent_logins;    /* sorted; NULL-terminated */
    char **colleagues;      /* agents' own mail addresses, lower case, sorted; NULL-terminated */
};
enum outcome desk_snapshot(struct desk *desk, struct snapshot **snapshot_out, struct fault *fault_out);
void snapshot_free(struct snapshot *snapshot);
typedef struct snapshot snapshot;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(snapshot, snapshot_free)

struct take_part { /* one attachment; metadata as in struct part of letter.h; borrowed */
    const char *path, *filename, *mime, *content_id;
    bool is_inline;
    guint64 size;
    const char *sha256; /* hexadecimal */
};

/* Gives the decoded octets of part `index` in pieces. `user` is take.pour_user. */
typedef bool (*take_sink)(const guint8 *bytes, gsize length, void *sink_user);
typedef enum outcome (*take_pour)(void *user, guint index, take_sink sink, void *sink_user, struct fault *fault_out);

/* Everything borrowed; strings clean UTF-8, "" for nothing; arrays NULL-terminated, NULL for empty.
 */
struct take {
    guint8 key[32]; /* identity.h */
    /* envelope */
    const char *envelope_sender;
    const char *const *recipients; /* all of them, as in RCPT TO without < > */
    const char *queue_id, *client, *service;
    const char *login;       /* SMTP AUTH name, "" */
    const char *agent_login; /* login, when it came through a submission service; "" otherwise */
    /* verdicts */
    const char *evidence;      /* authenticated network dmarc spf none failed */
    const char *gate;          /* none plain paraphrase unverified */
    const char *gate_reason;   /* "" */
    const char *token_verdict; /* none good bad */
    gint64 token_ticket, token_participant;
    const gint64 *own_tickets, *own_participants, *own_outboxes; /* our verified Message-IDs among the references */
    guint own_count;
    /* header */
    const char *from_name, *from_address;
    const char *const *people_addresses; /* From, To, Cc, Reply-To: pairs with people_names */
    const char *const *people_names;
    const char *const *people_roles; /* from to cc reply_to */
    const char *message_id;
    const char *const *in_reply_to;
    const char *const *references;
    const char *thread_index;
    gint64 sent; /* Unix seconds, 0 unknown */
    const char *subject;
    /* body */
    const char *text, *reply, *quoted, *signature;
    const char *language, *tone;
    const char *const *flags; /* from-html hidden-text encrypted signed calendar forwarded imported note moves */
    const char *auto_reason, *auto_class; /* "" for a person's mail */
    const char *bounce_status, *bounce_recipient, *bounce_message_id;
    const char *const *limits;
    /* bytes */
    int raw_fd; /* the spool; read with pread */
    guint64 raw_size;
    guint8 raw_sha256[32];
    const struct take_part *parts;
    guint part_count;
    take_pour pour;
    void *pour_user;
    bool no_ack;    /* hearken import without --ack */
    gint64 arrived; /* Unix seconds; 0: now (import sets it) */
};

struct taken {
    gint64 ticket, message;
    char *action; /* opened joined duplicate filed (a note, bounce …) ignored (no queue of ours) */
    char *why;    /* token own-id references thread-index subject new unverified … */
    char *ack;    /* planned, none, held */
    char *ack_reason;
    /* marks for the mailbox copy: X-Hearken-* */
    char *status, *priority, *due, *subject_tag;
    bool verified, correction;
};

/* Up to 256 KiB of raw and parts: one statement. Above: begin, keep()s, take(), commit on one
 * connection. On OK the commit is durable. bare: everything taken from the mail's text is left
 * empty (second try after poison). */
enum outcome desk_take(struct desk *desk, const struct take *take, bool bare, struct taken **taken_out,
                       struct fault *fault_out);
void taken_free(struct taken *taken);
typedef struct taken taken;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(taken, taken_free)

/* ---- agents' mail: take and what the agent asks, in one transaction
 * --------------------------------------------------------- */

/* What an agent's mail asks, read by milter/agent. Borrowed; arrays NULL-terminated but for the two numbers'. */
struct agent_request {
    const char *login, *errand; /* reply note talk commands forward */
    const char *const *verbs, *const *arguments;
    const gint64 *lines; /* as many as verbs */
    guint count;
    const char *const *outside; /* recipients who are neither colleagues nor ours */
    const gint64 *participants; /* whom reply addresses among the recipients stand for; 0: the requester */
    guint participant_count;
    const char *hints; /* empathy's, "" */
    const char
        *words;       /* a note's text, for those it names; what stands above a forwarded mail; what a reply hands on */
    bool sealed;      /* signed or encrypted: left as it is */
    const char *help; /* what #help answers */
    const char *slip; /* of a talk: why it must not go to a customer, ""  */
};

/* How the mail is to leave. */
struct agent_answer {
    char *errand;               /* the request's, but where a colleague is the customer: a talk may be a reply, and a
                                  customer's own mail a talk */
    gint64 ticket;              /* taken's, or to which a command took the mail */
    gint64 outbox, participant; /* 0: it does not leave as the team's */
    char *queue_address, *queue_name, *public_name, *language;
    char *before, *behind; /* words to put around the agent's: canned responses, a call's link; "" */
    bool feedback;         /* close with the two feedback addresses */
    char **customers;      /* addresses for participants of the request, in their order */
    char **customer_names;
    char *answers; /* Message-ID of the customer's last mail; "" */
    char *subject; /* under which it leaves; "": its own */
    char **asking; /* addresses of colleagues who are the ticket's customers */
};

/* The Message-ID under which the mail leaves; owned by caller, NULL: its own. Called within the transaction. */
typedef char *(*agent_namer)(const struct agent_answer *answer, void *user);

/* take(), agent_mail() and agent_named() in one transaction. REFUSE with code HK002: nothing was done and the text
 * tells the agent why; DEFER as desk_take(). */
enum outcome desk_take_agent(struct desk *desk, const struct take *take, bool bare, const struct agent_request *request,
                             agent_namer namer, void *namer_user, struct taken **taken_out,
                             struct agent_answer **answer_out, struct fault *fault_out);
void agent_answer_free(struct agent_answer *answer);
typedef struct agent_answer agent_answer;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(agent_answer, agent_answer_free)

enum sight { SIGHT_FIRST, SIGHT_AGAIN, SIGHT_UNKNOWN };
enum outcome desk_seen(struct desk *desk, const char *message_id, const char *recipient, const char *queue_id,
                       enum sight *sight_out, struct fault *fault_out);

/* NOTIFY hearken_outbox; from a timer, coalesced by the caller (at most every 50 ms). */
enum outcome desk_nudge(struct desk *desk, struct fault *fault_out);

/* ---- the courier's doors
 * ------------------------------------------------------------------------------------ */

struct job { /* an outbox row and all that is needed to word and send it */
    gint64 outbox, ticket, participant;
    char *kind;            /* ack, reply, incident, notice … */
    char *recipient;       /* exactly one mailbox */
    char *envelope_sender; /* "" for the null sender */
    char *level;           /* plain, paraphrase, unheard */
    char *queue_name, *queue_address, *queue_language, *signature, *next_step;
    char *language; /* of the customer's mail */
    char *customer_name;
    char *subject;        /* of the customer's first mail of this acknowledgement */
    char **texts;         /* the customer's new texts since then, oldest first */
    char *text_signature; /* customer's */
    char *in_reply_to;    /* id, "" */
    char **references;
    char **avoid;
    char **incident_words, **incident_actions, **incident_matches; /* matches: one per incident, \n between words */
    char **phrase_languages, **phrase_kinds, **phrase_texts;
    char *fixed_subject, *fixed_text; /* kinds whose words stand in SQL; "" for ack */
    char *message_id;                 /* set when it was handed over before; "" */
    gint64 received;                  /* Unix seconds */
    guint attempt;
    bool auto_submitted; /* false for an agent's reply() */
    char *prepared;      /* a whole mail that leaves as it is, message_id naming its Message-ID; "" otherwise */
    bool handed;         /* an earlier attempt's end is unknown: it may have arrived */
    char **topic_languages, **topic_matches, **topic_needs; /* matches, needs: one per topic, \n between words */
};
struct jobs {
    struct job *list;
    guint count;
};

/* lane: recipients' domains to claim for, empty for all; others: domains to leave alone. NULL-terminated. */
enum outcome desk_claim(struct desk *desk, const char *worker, guint batch, guint lease, const char *const *lane,
                        const char *const *others, struct jobs **jobs_out, struct fault *fault_out);
void jobs_free(struct jobs *jobs);
typedef struct jobs jobs;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(jobs, jobs_free)

/* The job a ticket's acknowledgement would be now (hearken preview): no rows when it has none. Nothing is claimed. */
enum outcome desk_preview(struct desk *desk, gint64 ticket, struct jobs **jobs_out, struct fault *fault_out);

struct settlement {
    gint64 outbox;
    const char *outcome; /* handed sent retry failed unknown released; heard: answer is a gist, nothing was sent */
    int code;            /* SMTP reply, 0 */
    const char *answer;  /* the relay's line */
    const char *reason;  /* with 'failed': why, NULL: refused by the relay */
    const char *message_id, *envelope_sender, *subject, *text, *rung, *opener, *closer, *gist,
        *tone; /* with 'handed'; else NULL */
};
/* Several rows in one commit. lost_out (of gint64, may be NULL): rows whose lease is no longer ours, or which our milter saw: do not
 * send them. */
enum outcome desk_settle_all(struct desk *desk, const char *worker, guint lease, const struct settlement *list,
                             guint count, GArray *lost_out, struct fault *fault_out);

enum outcome desk_tick(struct desk *desk, struct fault *fault_out);

/* Waits for NOTIFY hearken_outbox on a connection of its own, at most `milliseconds`; OK also on a
 * time-out, and at once when it had to connect first, for a NOTIFY may have gone by. */
enum outcome desk_wait(struct desk *desk, guint milliseconds, struct fault *fault_out);

/* ---- the admin's (hearken init, upgrade, check, preview)
 * ---------------------------------------------------- */

/* Runs scripts of many statements each (NULL-terminated) in one transaction. failed_out: which of them failed. */
enum outcome desk_script(struct desk *desk, const char *const *parts, guint *failed_out, struct fault *fault_out);

struct rows {
    guint count, columns;
    char ***cells; /* cells[row][column], NULL for SQL null */
};
/* One statement, text parameters ($1 …; NULL element = SQL null). */
enum outcome desk_query(struct desk *desk, const char *sql, const char *const *parameters, guint parameter_count,
                        struct rows **rows_out, struct fault *fault_out);
void rows_free(struct rows *rows);
typedef struct rows rows;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(rows, rows_free)

/* Connections open and leased, for the metrics. */
void desk_gauge(struct desk *desk, guint *open_out, guint *leased_out);

#endif
