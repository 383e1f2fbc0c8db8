/*
 * nounstyle.h - French that is told in nouns alone (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_NOUNSTYLE_H
#define HEARKEN_LISTEN_NOUNSTYLE_H

#include <stdbool.h>

/* What stands before it in a clause that nounstyle_told made. */
#define NOUNSTYLE_HEAD    "vous notez ceci : "
#define NOUNSTYLE_HEAD_DU "tu notes ceci : "
#define NOUNSTYLE_MORE    "vous ajoutez ceci : "
#define NOUNSTYLE_MORE_DU "tu ajoutes ceci : "
/* … as it stands in a sentence, too: nothing hangs on that. */
#define NOUNSTYLE_MARK " ceci : "

/* Whether no verb of the French clause is its own. */
bool nounstyle_is(const char *clause);
/* The octets of its beginning that have no verb, where behind a comma a clause of its own begins; 0: none. */
unsigned long nounstyle_before_clause(const char *clause);
/* Where behind a comma its end has no verb: "…, caisse de poulet cru posée par terre"; 0: it ends otherwise. */
unsigned long nounstyle_behind_clause(const char *clause);
/* "facture de 642 euros au lieu de 119" → "vous notez ceci : facture de …"; what has its verb stays. Takes the clause; owned by caller. */
char *nounstyle_told(bool informal, char *clause);
/* The same whether it has a verb or not; without the head, in one row of commas. Take the clause. */
char *nounstyle_headed(bool informal, char *clause);
char *nounstyle_flat(char *clause);
/* What stands behind its head, as in a list; the clause itself where it has none. */
const char *nounstyle_bare(const char *clause);
/* Both under one head, where both are told so and are short. NULL: they are not. Owned by caller. */
char *nounstyle_joined(const char *first, const char *second);
/* The second as more of the first, where both are told so. NULL: they are not. Owned by caller. */
char *nounstyle_more(const char *first, const char *second);
/* The first of its pieces, up to a comma, that are at most so many words; what is left stands behind the comma. 0: one is longer. */
unsigned long nounstyle_share(const char *clause, unsigned words);

#endif
