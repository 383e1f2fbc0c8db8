/*
 * postfix.h - the Postfix half of hearken check (tool module only).
 */
#ifndef HEARKEN_TOOL_POSTFIX_H
#define HEARKEN_TOOL_POSTFIX_H

#include "report.h"
#include <hearken/settings.h>

/* Asks postconf(1), of directory `directory` (NULL: Postfix's own default). No postconf on this
 * host: said, no fault. */
void postfix_check(const struct settings *settings, const char *directory, struct report *report);

/* Whether agents' logins come from Dovecot. */
bool postfix_asks_dovecot(const struct settings *settings, const char *directory);

/* postconf's answer to `option` (-h, -xh, -P, -M) and a parameter (or NULL); NULL when it fails. Owned by caller. */
char *postfix_ask(const char *directory, const char *option, const char *what);
/* The words of a Postfix list. */
GPtrArray *postfix_words(const char *list);
/* Whether a list of milters, as smtpd_milters writes them, has our socket. */
bool postfix_names_us(const char *milters, const struct settings *settings);
/* What master.cf sets for its services, a line each (postconf -P). Owned by caller. */
char **postfix_overrides(const char *directory);
/* A parameter as port 25 has it. Owned by caller. */
char *postfix_at_the_door(const char *directory, const char *parameter);
/* The value that master.cf sets for a service ("cleanup/unix"), from the lines of postconf -P; NULL where none.
 * Owned by caller. */
char *postfix_override(char **lines, const char *service, const char *parameter);
/* Whether a service shows us its mail: our socket is among its milters, these are not switched off, and no filter before the queue takes the
 * mail from them. */
bool postfix_passes(const struct settings *settings, const char *directory, char **lines, const char *service);

#endif
