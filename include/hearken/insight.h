/*
 * insight.h - what a customer's mail says: struct letter in, struct insight out. Pure; no network,
 * no database.
 *
 * The engine (packs, models, dictionaries) is loaded once and then immutable; link-grammar's parser
 * is kept per thread inside. Text is redacted before anything else looks at it: nothing in an
 * insight holds private data.
 */
#ifndef HEARKEN_INSIGHT_H
#define HEARKEN_INSIGHT_H

#include <hearken/letter.h>

enum tone {
    TONE_NEUTRAL,
    TONE_THANKS,
    TONE_DISAPPOINTED,
    TONE_TROUBLE,
    TONE_SAD,
    TONE_WORRIED,
    TONE_ANGRY,
    TONE_HEALTH,
    TONE_BEREAVED,
};

enum address_form { FORM_UNKNOWN, FORM_FORMAL, FORM_INFORMAL }; /* Sie/du, usted/tú, vous/tu, Dear Sir/Hi */

enum role { /* what a sentence does in a mail */
            ROLE_OTHER,
            ROLE_GREETING,
            ROLE_CONTEXT, /* background, purchase facts */
            ROLE_PROBLEM,
            ROLE_REQUEST,
            ROLE_QUESTION,
            ROLE_IMPACT,  /* what it costs them */
            ROLE_ATTEMPT, /* what they tried, earlier contacts */
            ROLE_DEADLINE,
            ROLE_EMOTION, /* pure feeling, rhetoric, sarcasm */
            ROLE_THREAT,
            ROLE_PRAISE,
            ROLE_THANKS,
            ROLE_APOLOGY,
            ROLE_FACT, /* an order number, a device, an error text, given as data */
            ROLE_CLOSING,
            ROLE_SIGNATURE,
            ROLE_QUOTED,
            ROLE_LEGAL,
};

/* The understanding half's result and the wording half's material: sentences in the mail's order. */
struct sentence {
    char *text;  /* redacted, one line, as written */
    char *plain; /* the same made regular for turning: typos, text-message words and apostrophes mended */
    enum role role;
    char *frame;   /* id; "" */
    char *wish;    /* id; "" */
    bool main;     /* an acknowledgement without it would be incomplete */
    guint weight;  /* how much it would be missed among the others, 0 to 100 */
    bool secret;   /* held private data: neither quoted nor turned */
    bool subject;  /* the mail's subject line */
    char *written; /* the customer's own words, where the text is what they mean (never quoted); NULL */
    char *own;     /* … also where only missing words were guessed: what situations are asked with; NULL */
    bool spliced;  /* only a comma parted it from the one before */
    char **rows;   /* of the list that it announces; NULL */
};

/* A fact's value is as written; kinds: order invoice tracking booking customer case amount date day duration device version
 * error. A slot's is ready to stand in the reply, in the second person ("your new blender"); kinds: frames.md's names, OBJ DATE
 * DUR LEN AMT N NTH DEFECT WANTED GOT PART SINCE … */
struct fact {
    char *kind, *value;
};

/* Understanding sets frame, source, certainty and slots, in order of importance; wording sets clause and quoted. */
struct issue {
    char *frame;     /* id of frames.md, "DAMAGED-ON-ARRIVAL"; "" when no frame fits: the source is what must be said */
    char *clause;    /* realised in the second person, no final stop; "" when it is left out */
    char *source;    /* the customer's own sentence, redacted */
    bool quoted;     /* clause is a quotation */
    guint certainty; /* of the frame, per cent; 0 when there is none */
    struct fact *slots; /* what the mail says for this frame */
    guint slot_count;
};

/* How far down the ladder the words are: best first. */
enum rung { RUNG_FRAME, RUNG_CLAUSE, RUNG_QUOTE, RUNG_RECEIPT, RUNG_PLAIN };

struct insight {
    char *language; /* ISO 639-1; "und" */
    enum tone tone;
    enum address_form form;
    bool emoji;
    bool jeered; /* it thanks or congratulates in scorn: never answered as praise */
    char *name;  /* as the customer signed; "" */
    struct sentence *sentences;
    guint sentence_count;
    char *
        typed; /* a short mail that was mended, as it came: what the reply repeats is measured against it; NULL: the sentences are as it came */
    struct issue *issues;
    guint issue_count;
    char **wishes;     /* ids, most important first; their sentences have them as .wish; never NULL */
    char *wish;        /* the first: "REPLACEMENT"; "" */
    char *wish_clause; /* "you would like a replacement"; "" */
    bool wish_first;   /* the mail asks before it tells */
    bool wish_later;   /* … and asks after it has told; English */
    char *listed;      /* "you need 12 chairs; two tables": a head with its rows, apart from issues and wish; "" */
    bool listed_first; /* … before whatever else is told */
    char *deadline;    /* "before Saturday"; "" */
    struct fact *facts;
    guint fact_count;
    char *missing;  /* slot this kind of issue cannot do without and the mail lacks; "" */
    guint redacted; /* private data left out */
    enum rung rung;
    char *gist; /* one line for agents: ≤ 200 octets */
};

/* Said by an admin in SQL; borrowed. Counts may be 0. */
struct known_incident {
    const char *words;
    const char *action;
    const char *const *match;
};
struct topic { /* a kind of matter: words that show it, facts it cannot do without ("order", "device") */
    const char *language;
    const char *const *match, *const *needs;
};
struct phrase {
    const char *language, *kind, *text;
}; /* overrides and extends the packs: opener, closer, frame:ID … */

struct engine;

/* Loads packs and models below `pack_dir` and checks them; REFUSE names file and line. */
enum outcome engine_open(const char *pack_dir, struct engine **engine_out, struct fault *fault_out);
void engine_close(struct engine *engine);
typedef struct engine engine; /* for g_autoptr only */
/* Whether a desk's own phrase of this kind (a text's key, frame:ID or wish:ID) can stand for words of the language's pack. */
bool engine_has_kind(const struct engine *engine, const char *language, const char *kind);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(engine, engine_close)

/* Reads letter->subject, ->reply, ->signature, ->from, ->language. Never NULL. Thread-safe. */
struct insight *engine_listen(const struct engine *engine, const struct letter *letter);
void insight_free(struct insight *insight);
typedef struct insight insight;
G_DEFINE_AUTOPTR_CLEANUP_FUNC(insight, insight_free)

/* The value of a slot of this issue or of a fact of the mail, or NULL. Borrowed. */
const char *insight_slot(const struct issue *issue, const char *kind);
const char *insight_fact(const struct insight *insight, const char *kind);
/* The fact that the first topic matching this mail needs and the mail does not hold, else insight->missing. Borrowed. */
const char *insight_missing(const struct insight *insight, const struct letter *letter, const struct topic *topics,
                            guint topic_count);

/* Cheap enough for end-of-message (CLD2 and word tables): the milter's share. language_out: static
 * storage, 2-3 letters. */
void insight_briefly(const char *subject, const char *text, const char **language_out, enum tone *tone_out);
const char *tone_name(enum tone tone);
const char *rung_name(enum rung rung);

#endif
