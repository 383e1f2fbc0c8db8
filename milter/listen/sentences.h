/*
 * sentences.h - the sentences of a mail's body (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SENTENCES_H
#define HEARKEN_LISTEN_SENTENCES_H

#include "weights.h"

/* In order, run-ons parted, scraps joined to what they belong to. hasty: typed in capitals, or small throughout; bounds: of English
 * sentences, or NULL. Of char *, owned by caller. */
GPtrArray *sentences_of(const char *language, bool hasty, const char *body, const struct weights *bounds);

#endif
