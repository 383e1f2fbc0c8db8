/*
 * jotting.h - French sentences that only list what there is (listen module only).
 */
#ifndef HEARKEN_LISTEN_JOTTING_H
#define HEARKEN_LISTEN_JOTTING_H

#include <glib.h>
#include <stdbool.h>

/* "Chambre sale, cheveux dans la douche, pas d'eau" with articles and verbs; any other sentence as it is. Owned by caller. */
char *jotting_told(const char *sentence);

/* Whether the noun, in small letters, is masculine, feminine; both false where nobody knows. */
bool jotting_is_his(const char *low);
bool jotting_is_hers(const char *low);
/* Its indefinite article with a blank ("des " of many), NULL: nobody knows. */
const char *jotting_article(const char *low);
/* Whether mails are often about the thing. */
bool jotting_is_listed(const char *low);

#endif
