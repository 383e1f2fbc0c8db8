/*
 * realise.h - the words for what was understood (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_REALISE_H
#define HEARKEN_LISTEN_REALISE_H

#include "pack.h"

#include <hearken/insight.h>

/* Reads sentences, issues (frame, source), wish, deadline and facts; sets each issue's clause and quoted, the wish's clause and
 * the rung. An issue list that is empty gets the best clause or quotation there is. pack: of the mail's language, or NULL.
 * mail: its text as it came. */
void realise(const struct pack *pack, struct insight *insight, const char *mail);

#endif
