/*
 * predicate.h - where what is said of an English question's subject begins (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_PREDICATE_H
#define HEARKEN_LISTEN_PREDICATE_H

#include "clause.h"

/* The "be" behind "will", "can" and a noun with its article; 0: none stands there. */
guint predicate_be(const struct clause *clause, guint auxiliary);
/* Where it begins behind the auxiliary, where its form leaves no doubt; 0: not known. */
guint predicate_begins(const struct clause *clause, guint auxiliary);
/* "still", "already": may stand between the subject and the verb. */
bool predicate_is_adverb(const char *low);
/* The auxiliary is a form of "be"; one that a bare verb follows. */
bool predicate_of_be(const char *auxiliary);
bool predicate_of_do(const char *auxiliary);

#endif
