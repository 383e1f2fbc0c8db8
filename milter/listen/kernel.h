/*
 * kernel.h - a long clause told whole where it would otherwise be cut: one more word where its two parts meet (listen module only).
 * Pure.
 */
#ifndef HEARKEN_LISTEN_KERNEL_H
#define HEARKEN_LISTEN_KERNEL_H

#include "pack.h"

#include <glib.h>

/* span_loosen for a clause that must not lose its point: where that cuts it short or gives it up, first another word at a joint
 * ("and also settle", "et pourtant elle avait"), then the clause without the detail at its end. NULL when nothing helped. Takes
 * clause; owned by caller. */
char *kernel_kept(const struct pack *pack, bool informal, char *clause, const char *source);

#endif
