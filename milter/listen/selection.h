/*
 * selection.h - which sentences of a mail are told (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SELECTION_H
#define HEARKEN_LISTEN_SELECTION_H

#include "account.h"

#define SELECTION_BUDGET 78 /* words of substance: an acknowledgement has at most 110 */

/* Sets what is to be told in chosen, which has a place for each sentence. */
void selection_choose(struct account *account, bool *chosen);
/* Whether a sentence that was chosen still has its place, after what has been told. */
bool selection_has_room(const struct account *account, guint at);

#endif
