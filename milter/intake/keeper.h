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
void keeper_stop(void);
/* Something was planned: couriers hear of it within 50 ms, once for all that was planned by then.
 */
void keeper_nudge(void);

#endif
