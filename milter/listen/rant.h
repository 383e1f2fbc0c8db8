/*
 * rant.h - English mails that are anger and nothing else (listen and reply only). Pure.
 */
#ifndef HEARKEN_LISTEN_RANT_H
#define HEARKEN_LISTEN_RANT_H

#include <stdbool.h>

/* Whether every sentence of the text judges, insults or takes leave and none says what happened. What it is about as we call it
 * ("our app", "us") and whether the writer means to leave us are told; about is owned by caller, NULL where nothing is named. */
bool rant_is_all(const char *text, char **about_out, bool *leaves_out);

#endif
