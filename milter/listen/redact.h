/*
 * redact.h - private data taken out before anything else looks at a text (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_REDACT_H
#define HEARKEN_LISTEN_REDACT_H

#include <glib.h>
#include <stdbool.h>

/* The text with cards (Luhn), IBANs, keys and tokens, and what stands behind words like "password", "PIN", "security code",
 * "social security number" (seven languages) replaced by REDACTED_MARK. count_out: how many. Owned by caller. */
#define REDACTED_MARK "\xE2\x96\x88\xE2\x96\x88" /* two full blocks: stands in no honest sentence */
char *redact_text(const char *text, guint *count_out);

/* What redact_text() takes out of a text, where it is all of one kind: "password", "code" (PIN, security code, token), "identity",
 * "bank", "card"; "" for none or several. Static. */
const char *redact_kind(const char *text);

/* Whether a sentence holds a phone number, a mail address or a street address: it is kept, but never said. */
bool redact_is_personal(const char *sentence);

#endif
