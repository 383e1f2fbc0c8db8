/*
 * errand.h - an agent's mail on its way through the acceptance: what it asks, where it goes (intake only).
 */
#ifndef HEARKEN_INTAKE_ERRAND_H
#define HEARKEN_INTAKE_ERRAND_H

#include "envelope.h"

#include <hearken/agent.h>
#include <hearken/desk.h>
#include <hearken/draft.h>
#include <hearken/letter.h>

struct agent_case {
    struct reader *reader; /* kept for the people named, until the mail has left; may be NULL */
    struct draft *draft;   /* NULL: could not be opened, treated as sealed */
    struct commands commands;
    enum errand errand;
    enum place *places;   /* of the envelope's recipients */
    GPtrArray *outside;   /* of char*, borrowed from the envelope; NULL-terminated */
    GArray *participants; /* of gint64: whom reply addresses stand for */
    const char *nowhere;  /* a recipient that looks like a reply address and is none, borrowed; NULL */
    gint64 note_ticket;   /* named by a note address; 0 */
    const struct forwarded
        *handed;        /* the customer's mail within, through however many colleagues' hands; borrowed; NULL */
    char *below;        /* why the mail must not go if the history below its words holds a note of the agent's; NULL */
    char *slip;         /* of a talk: why it must not go, if a colleague among the recipients is the customer; NULL */
    bool sealed;        /* signed, encrypted or not to be read: left as it is */
    char *html;         /* the HTML half without the commands; NULL: none */
    char *text, *reply; /* what the ticket keeps of the letter's */
    char *hints, *words, *help;
    GPtrArray *addresses, *names, *roles; /* of a forwarded mail's people */
    GPtrArray *verbs, *arguments;
    GArray *lines;
    struct agent_answer *answer; /* NULL: the mail concerns no ticket */
};

/* Whether a mail is an agent's: by SMTP AUTH, and not one redirected as it was. */
bool case_applies(const struct envelope *envelope);

/* A mail from an agent's address with a login that is no agent's goes out as it is, and so does an agent's where the MTA lets no
 * mail be changed. REFUSE: it holds commands, which the customer would read. */
enum outcome case_of_nobody(struct envelope *envelope, struct fault *fault_out);

/* Reads commands, places and errand; verbs stay NULL where an agent's client sent by itself what is nobody's answer and reaches no
 * customer. REFUSE (code "command" or "leak"): the agent is told why and nothing is taken. */
enum outcome case_open(struct agent_case *agent, struct envelope *envelope, struct reader *reader, int fd,
                       struct fault *fault_out);
void case_clear(struct agent_case *agent);

/* Alters what is filed: without commands; a note; a forwarded mail as its first sender's. `recipients` is the list behind
 * take->recipients and may be narrowed. */
void case_put(const struct agent_case *agent, struct take *take, GPtrArray *flags, GPtrArray *recipients);

/* take and what the agent asks, at the database. */
enum outcome case_take(struct agent_case *agent, struct desk *desk, const struct envelope *envelope,
                       const struct take *take, bool bare, struct taken **taken_out, struct fault *fault_out);

#endif
