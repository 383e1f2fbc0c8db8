/*
 * message.h - a machine's message on a line of its own put into the sentence that announces it (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_MESSAGE_H
#define HEARKEN_LISTEN_MESSAGE_H

#include <glib.h>

/* The text with a short line behind "… and it says", "Fehlermeldung:" put in quotes into that sentence. Longer lines, lists and lines
 * with an address or anything redacted are left where they are. Owned by caller. */
char *message_quoted(const char *text);

#endif
