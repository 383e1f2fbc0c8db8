/*
 * verbatim.h - languages without a pack: quoted whole rather than turned wrong (listen module only).
 */
#ifndef HEARKEN_LISTEN_VERBATIM_H
#define HEARKEN_LISTEN_VERBATIM_H

#include <glib.h>
#include <hearken/insight.h>
#include <stdbool.h>

/* Whether what reads as thanks demands something: praise in scorn. */
bool verbatim_scorns(const struct insight *insight);
/* What is told, in the mail's order: at most two quotations. Elements are struct
 * issue, their strings owned by whoever takes the array. Thread-safe. */
GArray *verbatim_tell(const struct insight *insight);

#endif
