/*
 * absence.h - the words that vacation notes, automatic answers and helpdesks' acknowledgements are known by (letter module only).
 * Pure. Such words alone may only suppress an acknowledgement.
 */
#ifndef HEARKEN_LETTER_ABSENCE_H
#define HEARKEN_LETTER_ABSENCE_H

#include <glib.h>
#include <stdbool.h>

/* By the subject; where people write such words, too, by what `reply` says besides. is_answer: the mail answers another. */
bool absence_in_subject(const char *subject, const char *reply, bool is_answer);
/* "Your request has been received": another helpdesk's acknowledgement. */
bool absence_is_receipt(const char *subject, const char *reply);
/* By the first lines of what the mail itself says (history taken off), as a note or another helpdesk's acknowledgement. */
bool absence_in_opening(const char *reply, bool is_answer);
/* At its foot it says why the reader gets it, and where to leave. */
bool absence_is_mailing(const char *text);
/* Asks it something? */
bool absence_asks(const char *reply);
/* Does its writer speak of himself, as no mail system does? */
bool absence_is_own_voice(const char *text);

/* How much words at the beginning of a subject prove. */
enum wording {
    WORDING_NONE,    /* they are not there, or go on as a person's: "Automatic reply does not work" */
    WORDING_PERHAPS, /* they are all there is, or a date, a number, a name follows */
    WORDING_SURE     /* "Automatic reply: …" */
};
enum wording absence_wording(const char *folded, const char *const *words, gsize count);

/* For the other tables of words: `most` characters from the first letter on, composed and case-folded. Owned by caller. */
char *absence_folded(const char *text, gsize most);
bool absence_begins(const char *folded, const char *const *words, gsize count);

#endif
