/* mockery.h - English questions that ask nothing, and the guesses that mock behind questions that do. */
#ifndef HEARKEN_LISTEN_MOCKERY_H
#define HEARKEN_LISTEN_MOCKERY_H

#include <glib.h>
#include <stdbool.h>

/* Takes such questions out of the sentences of a mail that tells something besides; whether any went. */
bool mockery_off(GPtrArray *sentences);

#endif
