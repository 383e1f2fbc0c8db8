/*
 * gender.h - the gender of German nouns (listen module only). Pure, thread-safe.
 */
#ifndef HEARKEN_LISTEN_GENDER_H
#define HEARKEN_LISTEN_GENDER_H

#include "pack.h"

#include <stdbool.h>

enum gender { UNKNOWN, DER, DIE, DAS };

/* Whether this word (small letters) is one of the pack's list or a compound that ends in one; width: of the longest. */
bool gender_ends(const struct pack *pack, const char *key, const char *low, gsize *width_out);
/* By the pack's short lists, whose nouns are no other words in small letters; and by those and the long tables. */
enum gender gender_listed(const struct pack *pack, const char *low);
/* Whether the long tables have this very word, in small letters. */
bool gender_is_noun(const char *low);
enum gender gender_of(const struct pack *pack, const char *low);

#endif
