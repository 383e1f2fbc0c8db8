/*
 * beside.h - a remark on what is asked, told with it (listen module only). English. Pure.
 */
#ifndef HEARKEN_LISTEN_BESIDE_H
#define HEARKEN_LISTEN_BESIDE_H

#include "telling.h"

/* "Are dogs allowed? Ours is small. Is there a fee?": puts "yours is small" in brackets behind the question told last, where the
 * sentence at `at` follows it and another question follows the sentence. False: it stands by itself. */
bool beside_put(struct telling *telling, guint at, const char *clause);

#endif
