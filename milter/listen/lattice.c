/*
 * lattice.c - all the ways to cut a row of words into sentences, weighed together: forward and backward over the sentences that could be.
 *
 * Knows nothing of words, only scores. Time and room go with the words times LATTICE_REACH. Pure.
 */
#include "lattice.h"

#include <math.h>
#include <string.h>

#define NEVER (-1e30F)

static float
sum_of(float a, float b)
{
    float top = MAX(a, b);
    return top <= NEVER ? NEVER : top + log1pf(expf(MIN(a, b) - top));
}

static bool
may_begin(const struct lattice *lattice, guint at)
{
    return at == 0 || at >= lattice->count || !lattice->bounds || lattice->bounds[at] != BOUND_NONE;
}

/* How long a sentence from `from` may be before one is known to begin. */
static guint
room_at(const struct lattice *lattice, guint from)
{
    guint room = 1, left = MIN(lattice->count - from, LATTICE_REACH);
    while (room < left && !(lattice->bounds && lattice->bounds[from + room] == BOUND_HERE))
        room++;
    return room;
}

static bool
may_do(const struct lattice *lattice, guint from, guint act)
{
    return !lattice->acts || !lattice->acts[from] || lattice->acts[from] == act + 1;
}

bool
lattice_weigh(const struct lattice *lattice, float *likely)
{
    guint count = lattice->count;
    g_autofree float *before = g_new(float, count + 1), *behind = g_new(float, count + 1);
    for (guint i = 0; i <= count; i++)
        before[i] = behind[i] = NEVER;
    before[0] = behind[count] = 0;
    for (guint from = 0; from < count; from++) {
        guint room = may_begin(lattice, from) && before[from] > NEVER ? room_at(lattice, from) : 0;
        for (guint length = 1; length <= room; length++)
            for (guint act = 0; act < ACTS && may_begin(lattice, from + length); act++)
                if (may_do(lattice, from, act))
                    before[from + length] =
                        sum_of(before[from + length], before[from] + *lattice_score(lattice, from, length, act));
    }
    for (guint from = count; from-- > 0;) {
        guint room = may_begin(lattice, from) ? room_at(lattice, from) : 0;
        for (guint length = 1; length <= room; length++)
            for (guint act = 0; act < ACTS && may_begin(lattice, from + length); act++)
                if (may_do(lattice, from, act))
                    behind[from] =
                        sum_of(behind[from], behind[from + length] + *lattice_score(lattice, from, length, act));
    }
    memset(likely, 0, sizeof *likely * count * LATTICE_REACH * ACTS);
    if (before[count] <= NEVER)
        return false;
    for (guint from = 0; from < count; from++) {
        guint room = may_begin(lattice, from) && before[from] > NEVER ? room_at(lattice, from) : 0;
        for (guint length = 1; length <= room; length++)
            for (guint act = 0; act < ACTS && may_begin(lattice, from + length); act++)
                if (may_do(lattice, from, act) && behind[from + length] > NEVER)
                    likely[((gsize)from * LATTICE_REACH + length - 1) * ACTS + act] =
                        expf(before[from] + *lattice_score(lattice, from, length, act) + behind[from + length] -
                             before[count]);
    }
    return true;
}
