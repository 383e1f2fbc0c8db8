/*
 * particulars.h - the particulars of a kind of matter, ready for a frame's slots (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PARTICULARS_H
#define HEARKEN_LISTEN_PARTICULARS_H

#include <glib.h>

/* "for the third time", "mein dritter Brief": the ordinal as the language's frame wants it ("third", "dritten"); "" when none is
 * told. Owned by caller. */
char *particulars_nth(const char *language, const char *text);
/* "I sent four emails": how many messages the customer says to have sent, as written; "". Owned by caller. */
char *particulars_messages(const char *language, const char *text);
/* "a size 38 instead of a size 40": what came and, in wanted_out, what was wanted; "" both when it is not said so. English. */
char *particulars_got(const char *sentence, char **wanted_out);
/* "your driver was rude": "our driver"; "". English. Owned by caller. */
char *particulars_party(const char *sentence);

#endif
