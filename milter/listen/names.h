/*
 * names.h - the name a customer signed with (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_NAMES_H
#define HEARKEN_LISTEN_NAMES_H

#include <glib.h>
#include <stdbool.h>

/* As signed, without titles; "" when the mail is not signed. Never guessed from the address. Owned by caller. */
char *names_signed(const char *text, const char *signature);

/* English: the given name that a mail without a signature tells ("i am nancy and …"); "" for none. Owned by caller. */
char *names_told(const char *text);

/* English: whether a word of any case is somebody's given name and nothing else. */
bool names_is_given(const char *word);

/* Cuts off the end, in place, what is no part of the last sentence: a name below it or behind it ("… take it off ta Derek Holt"),
 * a telephone's "sent from". */
void names_cut_signing(char *text);

/* English: cuts a name off the end of a mail without marks ("… please look into it orsolya"), in place: it is no part of the
 * sentence, and too unsure to greet with. */
void names_cut_trailing(char *text);

#endif
