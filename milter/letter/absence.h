/*
 * absence.h - the words that vacation notes, automatic answers and helpdesks' acknowledgements are known by (letter module only).
 * Pure. Such words alone may only suppress an acknowledgement.
 */
#ifndef HEARKEN_LETTER_ABSENCE_H
#define HEARKEN_LETTER_ABSENCE_H

#include <glib.h>
#include <stdbool.h>

bool absence_in_subject(const char *subject);
/* "Your request has been received": another helpdesk's acknowledgement. */
bool absence_is_receipt(const char *subject);
/* In the first lines of what the mail itself says (history taken off). is_answer: it answers another mail. */
bool absence_in_opening(const char *reply, bool is_answer);

/* For the other tables of words: `most` characters from the first letter on, composed and case-folded. Owned by caller. */
char *absence_folded(const char *text, gsize most);
bool absence_begins(const char *folded, const char *const *words, gsize count);
bool absence_holds(const char *folded, const char *const *words, gsize count);

#endif
