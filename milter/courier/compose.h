/*
 * compose.h - an outbox row into a mail: listen, word, address (courier and hearken preview). No network.
 */
#ifndef HEARKEN_COURIER_COMPOSE_H
#define HEARKEN_COURIER_COMPOSE_H

#include <hearken/desk.h>
#include <hearken/reply.h>
#include <hearken/token.h>

struct composed {
    struct words *words;
    char *gist; /* "" for kinds that are not acknowledgements */
    char *tone;
    char *message_id, *reply_to;
    char *envelope_sender; /* "" for what must never bounce; a bounce address for what a person wrote */
    GBytes *octets;
};

/* Whom to ask for better words: ask() takes a JSON request and gives the answer (owned by caller) or NULL. */
struct muse {
    char *(*ask)(const char *request, void *user);
    void *user;
    const char *model;
};

/* The words alone. muse may be NULL: the built-in words. Never NULL. */
struct words *compose_words(const struct engine *engine, const struct muse *muse, const struct job *job,
                            char **gist_out, const char **tone_out);
/* What a customer's correction says, in one line; "" when nothing is understood. Owned by caller. */
char *compose_gist(const struct engine *engine, const struct job *job);
/* REFUSE: what may not leave, e.g. a poisoned address. */
enum outcome compose_mail(const struct engine *engine, const struct muse *muse, const struct keyring *keyring,
                          const char *domain, const struct job *job, struct composed *composed_out,
                          struct fault *fault_out);
void composed_clear(struct composed *composed);

#endif
