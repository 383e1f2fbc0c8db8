/*
 * subject.h - the subject of an English question (listen module only). Thread-safe.
 */
#ifndef HEARKEN_LISTEN_SUBJECT_H
#define HEARKEN_LISTEN_SUBJECT_H

#include "clause.h"

bool subject_is_pronoun(const char *low);
/* Where the subject behind the auxiliary ends; 0: not known. verb_out: where the verb stands, or the count. */
guint subject_end(const struct clause *clause, guint auxiliary, guint *verb_out);

#endif
