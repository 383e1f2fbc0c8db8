/*
 * trim.h - new text, quoted history and signature apart; forwards found (letter module only). Pure,
 * linear time.
 */
#ifndef HEARKEN_LETTER_TRIM_H
#define HEARKEN_LETTER_TRIM_H

#include <hearken/letter.h>

struct trimmed {
    char *reply, *quoted, *signature; /* owned by caller; together they hold every line of the text */
};

/* text: clean UTF-8, \n lines. HTML blockquotes have been written as "> " lines; history_at: octet
 * where a mail client's own quote container began (gmail_quote, divRplyFwdMsg …), G_MAXSIZE if none
 * is known. When unsure, keep. */
void trim_text(const char *text, gsize history_at, struct trimmed *trimmed_out);

/* A forward written into the text (inline). NULL: none. Owned by caller (forwarded_free). */
struct forwarded *forward_find(const char *subject, const char *text);
void forwarded_free(struct forwarded *forwarded);

#endif
