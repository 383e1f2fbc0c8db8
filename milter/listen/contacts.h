/*
 * contacts.h - "the number I give" for the telephone number, mail address or street that a sentence holds (listen module only). Pure,
 * thread-safe.
 */
#ifndef HEARKEN_LISTEN_CONTACTS_H
#define HEARKEN_LISTEN_CONTACTS_H

#include <stdbool.h>

/* The sentence without what nobody needs to be told back: "Please ring me on 07700 900123" → "… on the number I give", "Our new address
 * is 5 Elm Road" → "We have a new address". As the customer would say it; as it was where it holds none, or one that is more to the
 * sentence than its place. Takes the sentence; the answer is owned by the caller. */
char *contacts_named(const char *language, char *sentence);

/* Whether a street with its number stands in the text, which is never sent back. */
bool contacts_street(const char *language, const char *text);

/* A sentence that was kept back for a street and its number or a place with its code, without them; NULL: there is none, or more that
 * is private. Owned by caller. */
char *streets_left_out(const char *sentence);

#endif
