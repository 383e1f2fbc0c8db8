/*
 * swaps.h - tables of patterns and what they become, tried only where the text can hold them (listen module only). A table's compiled
 * patterns live as long as the process. Any thread.
 */
#ifndef HEARKEN_LISTEN_SWAPS_H
#define HEARKEN_LISTEN_SWAPS_H

#include "forms.h"

#include <stdbool.h>

/* A pattern and what it becomes. */
struct swap {
    const char *from, *to;
};
/* The same in one language; language NULL: any; informal NULL: as to. */
struct swap_of {
    const char *language, *from, *to, *informal;
};

/* A table of either (or of from, to and informal), static where it is used. What is behind `spares` is the table's own. */
struct swaps {
    const char *const *cells;
    gsize count, columns;
    GRegexCompileFlags flags;
    bool spares; /* a rule that would leave nothing of the text is passed over */
    gsize once;
    struct form *forms;
};
#define SWAPS(table, how, ...)                                                                                         \
    {                                                                                                                  \
        .cells = (const char *const *)(const void *)(table), .count = G_N_ELEMENTS(table),                             \
        .columns = sizeof((table)[0]) / sizeof(char *), .flags = (how), __VA_ARGS__                                    \
    }

/* Of a sentence; with this before it, a pattern is tried only where a sentence begins, or a greeting ends. */
#define SWAPS_START "\\A\\A"

/* The text with every rule of the language applied in its order. Takes text; owned by caller. */
char *swaps_put(struct swaps *table, const char *language, bool informal, char *text);
/* The same by one rule alone. */
char *swaps_put_one(struct swaps *table, gsize rule, const char *language, bool informal, char *text);

#endif
