/*
 * callbacks.h - the milter protocol's side of the daemon (intake only).
 */
#ifndef HEARKEN_INTAKE_CALLBACKS_H
#define HEARKEN_INTAKE_CALLBACKS_H

#include <hearken/desk.h>

/* smfi_register with all callbacks; desk is borrowed for the process's life. False: libmilter
 * refused. */
bool callbacks_register(struct desk *desk);

#endif
