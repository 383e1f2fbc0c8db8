/*
 * quoting.h - words inside a clause that are another's and stay as they are (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_QUOTING_H
#define HEARKEN_LISTEN_QUOTING_H

#include "clause.h"

#include <stdbool.h>

/* Makes each quotation of the clause one word, in typographer's marks, that no pass changes: what stands in marks, and what a
 * machine says behind "it says:", "the message You …". A quotation that may not be sent back (an address, an order to us) is left
 * as it was. */
void quoting_freeze(struct clause *clause);
/* Whether the word is such a quotation. */
bool quoting_is_frozen(const struct word *word);

#endif
