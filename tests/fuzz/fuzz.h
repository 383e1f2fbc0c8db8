/*
 * fuzz.h - what every fuzz target shares: libFuzzer's two entries and a check that stays in any build.
 */
#ifndef HEARKEN_FUZZ_H
#define HEARKEN_FUZZ_H

#include <glib.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const guint8 *bytes, gsize length);

/* assert() that NDEBUG does not take away. */
#define must(condition)                                                                                                \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            g_printerr("%s:%d: must hold: %s\n", __FILE__, __LINE__, #condition);                                      \
            abort();                                                                                                   \
        }                                                                                                              \
    } while (0)

#endif
