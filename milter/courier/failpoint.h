/*
 * failpoint.h - named points at which a courier made for tests dies, as if killed (courier only).
 *
 * The installed courier has none: only tests/campaign/hearken-courier is compiled with HEARKEN_FAILPOINTS. There HEARKEN_FAIL="name:n"
 * ends the process at the n-th passing of that point.
 */
#ifndef HEARKEN_COURIER_FAILPOINT_H
#define HEARKEN_COURIER_FAILPOINT_H

#ifdef HEARKEN_FAILPOINTS
#include <glib.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static inline void
failpoint(const char *name)
{
    static gint passed;
    const char *wanted = getenv("HEARKEN_FAIL");
    gsize width = strlen(name);
    if (wanted && strncmp(wanted, name, width) == 0 && wanted[width] == ':' &&
        g_atomic_int_add(&passed, 1) + 1 == atoi(wanted + width + 1))
        _exit(86);
}
#else
#define failpoint(name) ((void)(name))
#endif

#endif
