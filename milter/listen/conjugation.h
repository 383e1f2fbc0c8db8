/*
 * conjugation.h - Spanish verbs of the first person that an ending alone does not tell ("empiezo", "pusimos"), in the second (listen
 * module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_CONJUGATION_H
#define HEARKEN_LISTEN_CONJUGATION_H

#include <stdbool.h>

/* "empiezo" → "empieza" or "empiezas". noun_out: the form is a noun as well ("cambio"). NULL: none of these verbs. Owned by caller. */
char *conjugation_second(const char *low, bool informal, bool *noun_out);
/* "pusimos" → "pusieron" or "pusisteis": strong pasts of the many. NULL: none. Owned by caller. */
char *conjugation_many(const char *low, bool informal);
/* Whether the word is a present of one of these verbs: of the writer's own, where it is no noun, or of another's. */
bool conjugation_knows(const char *low);
/* Whether the word is what is wished of another: "toque", "envíe", "abra". */
bool conjugation_wished(const char *low);

#endif
