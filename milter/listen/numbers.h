/*
 * numbers.h - order numbers, references, amounts and error codes named in a mail (listen module only). Pure, linear.
 */
#ifndef HEARKEN_LISTEN_NUMBERS_H
#define HEARKEN_LISTEN_NUMBERS_H

#include <glib.h>
#include <stdbool.h>

/* Appends struct fact: one of each kind, as written, and only where the mail names exactly one. Kinds: order invoice tracking
 * booking customer contract case serial account amount error version device. text: clean and redacted. */
void numbers_find(const char *text, GArray *facts);
/* Whether anything that looks like a reference stands in a text, whatever it is called. */
bool numbers_identify(const char *text);
/* The only amount in a sentence; "" when there is none or several. Owned by caller. */
char *numbers_amount(const char *sentence);

/* Whether the text says on which device or system: two of them ("Samsung, Android 14") are no fact, and still told. */
bool numbers_name_device(const char *text);

#endif
