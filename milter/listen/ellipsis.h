/*
 * ellipsis.h - English sentences without their subject, verb or article (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_ELLIPSIS_H
#define HEARKEN_LISTEN_ELLIPSIS_H

#include "clause.h"

/* "Got my dress": "I got my dress"; "No reply": "there has been no reply"; "App won't open": "the app won't open". NULL: nothing is
 * missing that could be told. Owned by caller. */
char *ellipsis_filled(const struct clause *clause);

#endif
