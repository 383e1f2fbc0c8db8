/*
 * verb.h - forms of English verbs (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_VERB_H
#define HEARKEN_LISTEN_VERB_H

#include "clause.h"

/* "charge" → "charged", "send" → "sent"; "charge" → "charges", "try" → "tries". Owned by caller. */
char *verb_past(const char *base);
char *verb_third(const char *base);
/* "drove", "hung": a past form of its own, which no base and no regular form is. */
bool verb_is_past(const char *word);
/* A verb that customers begin a request with: "send", "refund", "cancel" … Lower case. */
bool verb_is_request(const char *word);
/* Whether the word at `at`, a request's verb by its form, is a noun before its verb: "call quality is poor", "push notifications
 * keep coming". */
bool verb_heads_noun(const struct clause *clause, guint at);
/* A past form that may stand without its subject at a sentence's start: "got", "ordered", "received" … */
bool verb_is_elliptic(const char *word);
/* Whether the verb at `at`, whose past is its base ("put", "set"), tells what happened: "put my pin in wrong three times". */
bool verb_tells_past(const struct clause *clause, guint at);

#endif
