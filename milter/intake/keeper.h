/*
 * keeper.h - the background threads of the milter: whose mail is ours, the nudge, metrics, reload
 * (intake only).
 */
#ifndef HEARKEN_INTAKE_KEEPER_H
#define HEARKEN_INTAKE_KEEPER_H

#include <hearken/desk.h>
#include <hearken/fault.h>

/* Reads settings and keys of `config` into a first policy, with the snapshot of the last run if
 * there is one. */
enum outcome keeper_load(const char *config, const char *socket, struct fault *fault_out);
/* Starts the thread; all signals must be blocked already. SIGUSR1 reads settings and keys anew. */
void keeper_start(struct desk *desk);
/* Its turn is the last, which may wait for the database as long as the mails in flight do; and that it is over. */
void keeper_end(void);
void keeper_join(void);
/* Something was planned: couriers hear of it within 50 ms, once for all that was planned by then.
 */
void keeper_nudge(void);

#endif
