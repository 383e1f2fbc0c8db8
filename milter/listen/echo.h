/*
 * echo.h - how much of what is told stands in the mail in the same words, whoever says them (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ECHO_H
#define HEARKEN_LISTEN_ECHO_H

#include "echo.h"
#include "pack.h"
#include <glib.h>

/* The mail's runs of four words. */
struct echo;

struct echo *echo_of(const char *mail);
void echo_free(struct echo *echo);
typedef struct echo echo; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(echo, echo_free)

/* How many runs of four words the text shares with the mail: "my card" is "your card", "I am" is "you are". */
guint echo_count(const struct echo *echo, const char *text);

/* A told clause ("the card was charged twice") by every way that keeps its meaning and leaves less of the mail's wording; as it is where
 * none does. Takes clause; owned by caller. */
char *echo_lessened(const struct pack *pack, const struct echo *echo, char *clause);
/* Likewise the wishes, joined into one line ("you would like to know whether …"). */
char *echo_lessened_wish(const struct pack *pack, const struct echo *echo, char *wish);

#endif
