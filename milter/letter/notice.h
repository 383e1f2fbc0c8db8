/*
 * notice.h - the paragraph that a company, and no customer, writes below its mails (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_NOTICE_H
#define HEARKEN_LETTER_NOTICE_H

#include <glib.h>
#include <stdbool.h>

/* "This email …", "confidentiality notice": a notice may follow. */
bool notice_begins(const char *folded);
/* "This message is confidential …", "Geschäftsführer: …, HRB …". A paragraph as written, not folded. */
bool notice_is(const char *text, gsize length);

#endif
