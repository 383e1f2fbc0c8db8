/*
 * civil.h - what a caller says before and behind the matter (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CIVIL_H
#define HEARKEN_LISTEN_CIVIL_H

#include "clause.h"

#include <stdbool.h>

/* The words of greeting at the front, whom they name with them. *said_out: "Hi" or "Hello" as they were, else as it was. */
guint civil_greeting(const struct clause *words, const char **said_out);

/* The words of thanks, farewell or assent at `at`; 0: none. */
guint civil_closing(const struct clause *words, guint at);

/* Whether text thanks or takes leave and says nothing else: "no thats all thank you so much", "ok great thanks bye". */
bool civil_is_all(const char *text);

#endif
