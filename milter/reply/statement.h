/*
 * statement.h - a told sentence as it stands behind "that" (reply module only). Pure.
 */
#ifndef HEARKEN_REPLY_STATEMENT_H
#define HEARKEN_REPLY_STATEMENT_H

#include "writing.h"

struct stating {
    const struct writing *writing;
    const char *source; /* the mail, which says of a capital whether it is a name's */
    bool bare;          /* what a head says again goes: ", según nos cuenta," */
};

/* The octets of the text's beginning that one of the pack's texts is; 0: none. */
gsize statement_begins(const struct stating *stating, const char *key, const char *text);
/* The sentence's stop, none behind what is short for something; NULL: it is the last. Borrowed, of text. */
const char *statement_stop(const struct stating *stating, const char *text);
/* Whether it says what is wanted, who wants it named or not. */
bool statement_wishes(const struct stating *stating, const char *said);
/* "…, but you paid": what is said behind it would hang on the turn. */
bool statement_turns(const struct stating *stating, const char *said);
/* What is told behind the sentence's starter or head; ready_out: its verb is last already. Owned by caller. */
char *statement_told(const struct stating *stating, const char *sentence, bool *ready_out);
/* The statement. NULL: it is none, or cannot stand so. Owned by caller. */
char *statement_of(const struct stating *stating, const char *said, bool ready);

#endif
