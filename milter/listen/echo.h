/*
 * echo.h - how much of what is told stands in the mail in the same words, whoever says them (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ECHO_H
#define HEARKEN_LISTEN_ECHO_H

#include <glib.h>

/* The mail's runs of four words. */
struct echo;

struct echo *echo_of(const char *mail);
void echo_free(struct echo *echo);
typedef struct echo echo; /* for g_autoptr only */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(echo, echo_free)

/* How many runs of four words the text shares with the mail: "my card" is "your card", "I am" is "you are". */
guint echo_count(const struct echo *echo, const char *text);

#endif
