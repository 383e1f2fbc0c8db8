/*
 * ledger.h - which mails are being read at this moment, remembered across a crash (intake only).
 */
#ifndef HEARKEN_INTAKE_LEDGER_H
#define HEARKEN_INTAKE_LEDGER_H

#include <hearken/fault.h>
#include <stdbool.h>

/* Maps state_dir/ledger; what stands in it from a process that died becomes suspect. */
enum outcome ledger_open(const char *state_dir, struct fault *fault_out);
/* Was this mail being read when a process died? */
bool ledger_suspects(const guint8 key[32]);
/* Begin and end of the reading. slot: from begin, to end; -1: there is no ledger, or more are read than it has room for. */
int ledger_begin(const guint8 key[32]);
void ledger_end(int slot);
/* The mail is filed: no suspect any more. */
void ledger_clear(const guint8 key[32]);

#endif
