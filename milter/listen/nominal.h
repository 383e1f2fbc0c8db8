/*
 * nominal.h - French clauses without their verb (listen module only).
 */
#ifndef HEARKEN_LISTEN_NOMINAL_H
#define HEARKEN_LISTEN_NOMINAL_H

#include "french_line.h"

/* "toujours pas de fibre", "merci à l'équipe": what stands without a verb. Pure. */
bool nominal_note(const struct line *line, guint at);
/* A participle at the head of a sentence gets "j'ai" or "j'ai été" where no other reading is left. True: it did. */
bool nominal_deed(struct line *line, guint at);
/* What lacks its verb gets it. True: a clause begins at `at` now. */
bool nominal_filled(struct line *line, guint at);

#endif
