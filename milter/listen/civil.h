/*
 * civil.h - what a caller says before and behind the matter (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CIVIL_H
#define HEARKEN_LISTEN_CIVIL_H

#include "clause.h"

/* The words of greeting at the front, whom they name with them. *said_out: "Hi" or "Hello" as they were, else as it was. */
guint civil_greeting(const struct clause *words, const char **said_out);

/* The words of thanks, farewell or assent at `at`; 0: none. */
guint civil_closing(const struct clause *words, guint at);

#endif
