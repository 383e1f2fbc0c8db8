/*
 * seam.h - where an English run-on falls apart (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_SEAM_H
#define HEARKEN_LISTEN_SEAM_H

#include "tongue.h"

/* Whether a part begins at the word `at`, where the current one began at `start`. runs: the sentence was typed in haste or goes on
 * without a mark; of any other only a plea, a demand or a question behind its comma is a part. */
bool seam_here(const struct run *run, bool runs, guint at, guint start);
/* Whether the part that begins at `start` asks. */
bool seam_asks(const struct run *run, guint start);
/* Whether the part start..end demands or forbids without a "please": "…, refund me", "dont change it". */
bool seam_pleads(const struct run *run, guint start, guint end);
/* "Give me a refund, the kettle never came": what is wanted, and why. Where the reason begins; 0: there is none. */
guint seam_reason(const struct run *run);

#endif
