/*
 * flights.h - end-of-message transactions in flight (intake only). Thread-safe.
 */
#ifndef HEARKEN_INTAKE_FLIGHTS_H
#define HEARKEN_INTAKE_FLIGHTS_H

#include <glib.h>
#include <stdbool.h>

/* false: `most` are in flight until then (monotonic), or the daemon drains; answer 451 4.3.2. */
bool flights_enter(guint most, gint64 until);
void flights_leave(void);
guint flights_count(void);
/* No new ones from now on; waits until all have landed, at most `seconds`. false: some are still
 * up. */
bool flights_drain(guint seconds);

#endif
