/*
 * checkpoint.h - what an account held at a moment (listen module only). Pure.
 */
#ifndef HEARKEN_LISTEN_CHECKPOINT_H
#define HEARKEN_LISTEN_CHECKPOINT_H

#include "account.h"

#include <glib.h>

typedef struct checkpoint checkpoint;
/* The account as it is now, copied. */
checkpoint *checkpoint_of(const struct account *account);
/* The account as it was then. */
void checkpoint_restore(struct account *account, const checkpoint *then);
void checkpoint_free(checkpoint *then);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(checkpoint, checkpoint_free)

#endif
