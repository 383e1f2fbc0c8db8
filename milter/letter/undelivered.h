/*
 * undelivered.h - the words that delivery failures are known by (letter module only). Pure.
 */
#ifndef HEARKEN_LETTER_UNDELIVERED_H
#define HEARKEN_LETTER_UNDELIVERED_H

#include "absence.h"

/* A mail system's subject: "Undelivered Mail Returned to Sender". */
enum wording undelivered_in_subject(const char *subject);
/* It holds what people write of parcels, too: "Delivery failed". */
bool undelivered_perhaps(const char *subject);
/* Such words stand before a colon, as mail systems put them before the subject that came back. */
bool undelivered_names(const char *subject);
/* It begins with a word of anything that goes wrong: "Error". */
bool undelivered_vaguely(const char *subject);
/* In the first lines of the text; a person may begin so too ("the message you sent"). */
bool undelivered_in_opening(const char *text);
/* The same, in words that no person begins with. */
bool undelivered_surely(const char *text);

#endif
