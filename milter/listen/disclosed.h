/*
 * disclosed.h - passwords that stand in a sentence as plain words: "the password sunshine does not work" (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_DISCLOSED_H
#define HEARKEN_LISTEN_DISCLOSED_H

#include <glib.h>

/* The text with REDACTED_MARK for each such word; count_out: how many, added to. Owned by caller. */
char *disclosed_out(const char *text, guint *count_out);

#endif
