/* jest.h - English sentences that say more than is so: exaggerations, comparisons, wishes of scorn (listen module only). */
#ifndef HEARKEN_LISTEN_JEST_H
#define HEARKEN_LISTEN_JEST_H

#include <glib.h>
#include <stdbool.h>

/* Puts each such sentence as what it means, or takes it out where another tells the matter; `notes` gets for what was put the words
 * that were written. Whether one was found that only displeasure says. */
bool jest_off(GPtrArray *sentences, GHashTable *notes);

/* Whether the mail thanks for a harm: "cheers for logging me out halfway through". */
bool jest_thanks_for_harm(const char *mail);

#endif
