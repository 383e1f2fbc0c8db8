/*
 * trim.h - new text, quoted history and signature apart (letter module only). Pure, linear time.
 */
#ifndef HEARKEN_LETTER_TRIM_H
#define HEARKEN_LETTER_TRIM_H

#include "lines.h"

#include <hearken/letter.h>

struct trimmed {
    char *reply, *quoted, *signature; /* owned by caller; together they hold every line of the text */
    bool headed;      /* the text begins with a mail's head: what stands below it may be that one's or an answer */
    bool only_quotes; /* the reply is what an older mail said, quoted below its attribution, and no more */
};

/* text: clean UTF-8, \n lines. HTML blockquotes have been written as "> " lines; history_at: octet
 * where a mail client's own quote container began (gmail_quote, divRplyFwdMsg …), G_MAXSIZE if none
 * is known. When unsure, keep. */
void trim_text(const char *text, gsize history_at, struct trimmed *trimmed_out);
/* The same, of a text whose lines somebody else wants, too. */
void trim_lines(const struct lines *lines, gsize history_at, struct trimmed *trimmed_out);

#endif
