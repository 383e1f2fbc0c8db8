/*
 * verbatim.h - Italian, Dutch, Portuguese and languages without a pack: quoted whole rather than turned wrong (listen module only).
 */
#ifndef HEARKEN_LISTEN_VERBATIM_H
#define HEARKEN_LISTEN_VERBATIM_H

#include "pack.h"

#include <glib.h>
#include <hearken/insight.h>
#include <stdbool.h>

/* Whether mails are told so: there is no pack, or it has words for more than one quotation. */
bool verbatim_suits(const struct pack *pack);
/* Whether what reads as thanks demands something: praise in scorn. */
bool verbatim_scorns(const struct insight *insight);
/* What is told, in the mail's order: clauses that surely stand in the second person, and at most two quotations. Elements are struct
 * issue, their strings owned by whoever takes the array. Thread-safe. */
GArray *verbatim_tell(const struct pack *pack, const struct insight *insight);

#endif
