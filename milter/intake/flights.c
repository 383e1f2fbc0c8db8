/*
 * flights.c - end-of-message transactions in flight.
 *
 * libmilter starts a thread for each and has no upper bound; smfi_main returns while some still
 * run. So they are counted here: bounded on the way in, waited for on the way out.
 */
#include "flights.h"

static GMutex mutex;
static GCond landed;
static guint flying;
static bool closed;

bool
flights_enter(guint most)
{
    g_mutex_lock(&mutex);
    bool may = !closed && flying < most;
    flying += may;
    g_mutex_unlock(&mutex);
    return may;
}

void
flights_leave(void)
{
    g_mutex_lock(&mutex);
    flying--;
    if (closed) /* nobody waits before: a wake-up is a system call */
        g_cond_broadcast(&landed);
    g_mutex_unlock(&mutex);
}

guint
flights_count(void)
{
    g_mutex_lock(&mutex);
    guint now = flying;
    g_mutex_unlock(&mutex);
    return now;
}

bool
flights_drain(guint seconds)
{
    gint64 deadline = g_get_monotonic_time() + (gint64)seconds * G_USEC_PER_SEC;
    g_mutex_lock(&mutex);
    closed = true;
    while (flying > 0 && g_cond_wait_until(&landed, &mutex, deadline))
        ;
    bool all = flying == 0;
    g_mutex_unlock(&mutex);
    return all;
}
