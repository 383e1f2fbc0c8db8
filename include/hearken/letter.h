/*
 * letter.h - one mail, understood: plain data handed down the flow.
 *
 * The reader (opaque) owns the descriptor, GMime's tree and the struct letter made from it. All
 * strings are clean UTF-8 (text_clean/text_line), never NULL unless a comment says so: nothing said
 * is "". Ids are without < >. Reading never fails for what a mail holds: past a limit, or with
 * nothing readable, `limits` says why and the fields hold what headers could be read safely. One
 * reader, one thread at a time; many readers in parallel.
 *
 * Memory: the content of parts stays in the file; text taken from a mail is bounded (guard.h).
 */
#ifndef HEARKEN_LETTER_H
#define HEARKEN_LETTER_H

#include <hearken/fault.h>
#include <stdbool.h>
#include <time.h>

struct person {
    char *name;    /* display name, decoded; "" */
    char *address; /* as written, decoded; lower-case domain; "" when there is none */
};

struct people {
    struct person *list;
    guint count;
};

struct part {         /* what a mail client would show as a file, in the mail's order */
    char *path;       /* MIME path, "1.2" */
    char *filename;   /* "" if nameless */
    char *mime;       /* "image/png", lower case */
    char *content_id; /* "" ; without < > */
    bool is_inline;   /* shown within the text (cid:) */
    guint64 size;     /* decoded octets */
    char sha256[65];  /* of the decoded octets, hexadecimal */
};

struct forwarded { /* a mail inside this one, attached or inline */
    struct person from;
    struct people to, cc;
    struct people further; /* who wrote the mails that are attached behind it */
    char *subject, *date, *text;
    char *reply, *quoted, *signature; /* the text apart, as a letter's own */
    char *note;                       /* what the forwarder wrote above it */
    struct forwarded *within;         /* which was a forward itself; NULL */
};

/* How the sender is known. The intake fills it from SMTP, courtesy from Authentication-Results.
 * Best first. */
enum evidence {
    EVIDENCE_AUTHENTICATED, /* SMTP AUTH */
    EVIDENCE_NETWORK,       /* a trusted network */
    EVIDENCE_DMARC,         /* aligned pass in a trusted Authentication-Results */
    EVIDENCE_SPF,           /* SPF pass of the envelope sender only */
    EVIDENCE_NONE,
    EVIDENCE_FAILED, /* DMARC fail, or SPF fail with no DKIM pass: never an acknowledgement */
};

struct automatic {
    const char *reason; /* static: name of the predicate that fired, "auto-submitted"; NULL: a
                           person wrote it */
    const char *class;  /* static: bounce vacation auto-reply feedback delivery-report disposition
                           calendar list bulk  challenge loop own-mail spam system */
    bool silences;      /* no acknowledgement (every reason does) */
    bool subject_only;  /* known by its subject alone: still an ordinary mail otherwise */
    /* bounces */
    char *status;            /* "5.1.1"; "" */
    char *failed_recipient;  /* ""; */
    char *failed_message_id; /* of the returned mail; "" */
};

struct letter {
    /* header */
    char *message_id; /* "" if missing: the key (identity.h) then names it */
    char *subject;
    struct people from, sender, to, cc, reply_to;
    GPtrArray *in_reply_to; /* of char*: ids; never NULL */
    GPtrArray *references;  /* the last 50 */
    char *thread_index;     /* Exchange's, base64 as written; "" */
    gint64 date;            /* Unix seconds; 0 if missing or unreadable */
    char *date_text;        /* as written */
    char *list_id;          /* "" */
    /* body */
    char *text;   /* what a person would read, whole; never longer than guard's text limit */
    char *reply;  /* new text only: trimmed of history and signature */
    char *quoted; /* history */
    char *signature;
    bool from_html;   /* text was made from HTML */
    bool hidden_text; /* HTML held text that a person would not see */
    bool has_calendar, encrypted, is_signed;
    bool only_history; /* the reply is an older mail of another's, and holds no word of the writer's own */
    struct part *parts;
    guint part_count;
    struct forwarded *forwarded; /* NULL: none */
    struct automatic automatic;
    enum evidence evidence; /* from Authentication-Results; EVIDENCE_NONE when not trusted */
    enum evidence path;     /* SPF of the envelope sender there: EVIDENCE_SPF, _FAILED or _NONE */
    char *language;         /* ISO 639-1, "und" when unknown */
    GPtrArray *limits;      /* of const char*: static names of limits passed; empty: read in full */
};

/* What the reader must know of the place where the mail was taken in. All borrowed; NULL fields are
 * allowed. */
struct guard;
struct letter_context {
    const char *envelope_sender;      /* without < >; "" is the null sender; NULL: unknown */
    const char *const *own_addresses; /* queue addresses, base form; NULL-terminated */
    const char *own_domain;           /* right side of our Message-IDs */
    const char *authserv_id;          /* trusted one; NULL or "": trust none */
    bool trust_results;               /* settings: mta_strips_ar */
    const struct guard *guard;        /* fed with the whole mail already; NULL: the reader counts itself */
    const char *default_language;     /* the usual charset of which language, last resort; "en" */
};

struct reader;

/* Reads the RFC 5322 message in `fd` (seekable; from offset 0; borrowed, must outlive the reader).
 * Always gives a letter; DEFER only when the file itself cannot be read. */
enum outcome reader_open(int fd, const struct letter_context *context, struct reader **reader_out,
                         struct fault *fault_out);
void reader_close(struct reader *reader);
typedef struct reader reader; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(reader, reader_close)

/* Borrowed, until reader_close(). */
const struct letter *reader_letter(const struct reader *reader);

/* Whether a reply says nothing: a signature alone, or what a phone puts below each mail. In an ordinary mail that stays its text. */
bool letter_says_nothing(const char *reply);

/* Pours the decoded octets of part `index` into `sink` in pieces of at most 64 KiB; a false from
 * sink stops. */
typedef bool (*reader_sink)(const guint8 *bytes, gsize length, void *user);
enum outcome reader_pour(struct reader *reader, guint index, reader_sink sink, void *user, struct fault *fault_out);

/* A letter made by hand (courier from database columns, hearken listen --jsonl, tests): every field
 * empty but never NULL. letter_free() frees what letter_new() made and what was put in with
 * g_free-able strings. */
struct letter *letter_new(void);
void letter_free(struct letter *letter);
typedef struct letter letter;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(letter, letter_free)

/* An RFC 5322 date in any of its broken forms, or NULL. Owned by caller (g_date_time_unref). */
GDateTime *letter_date(const char *raw);

/* Must run once in main before any thread (g_mime_init). */
void letter_init(void);

#endif
