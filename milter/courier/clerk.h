/*
 * clerk.h - writes down what became of mails, while the lanes send on (courier only). Thread-safe.
 */
#ifndef HEARKEN_COURIER_CLERK_H
#define HEARKEN_COURIER_CLERK_H

#include "carrier.h"

#include <hearken/desk.h>

struct clerk;

/* worker: borrowed for the clerk's life. lease: seconds. gather: milliseconds an answer may wait for others when they come thick. */
struct clerk *clerk_start(struct desk *desk, const char *worker, guint lease, guint gather);
/* outcome, reason: static words of desk.h; reason "" for none. answer may be NULL. Waits while too much is unwritten. */
void clerk_note(struct clerk *clerk, gint64 outbox, const char *outcome, const char *reason,
                const struct answer *answer);
/* Until all is written, or `seconds` have passed. What is unwritten then is found by the next courier as handed or seen. */
void clerk_stop(struct clerk *clerk, guint seconds);

#endif
