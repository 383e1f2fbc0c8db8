/*
 * redact.h - private data taken out before anything else looks at a text (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_REDACT_H
#define HEARKEN_LISTEN_REDACT_H

#include <glib.h>

/* The text with cards (Luhn), IBANs, secrets after words like "password", and tokens replaced by REDACTED_MARK.
 * count_out: how many. Owned by caller. */
#define REDACTED_MARK "\xE2\x96\x88\xE2\x96\x88" /* two full blocks: stands in no honest sentence */
char *redact_text(const char *text, guint *count_out);

#endif
