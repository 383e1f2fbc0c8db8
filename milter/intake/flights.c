/*
 * flights.c - end-of-message transactions in flight.
 *
 * libmilter starts a thread for each and has no upper bound; smfi_main returns while some still
 * run. So they are counted here: bounded on the way in, waited for on the way out. Who finds all places
 * taken waits a while, for 451 costs the sender many minutes and the mail a second journey: a thousand
 * at one instant are filed in a few seconds.
 */
#include "flights.h"

#define QUEUE_LENGTH 16 /* times as many may wait as fly: a thread each, which the unit's TasksMax has to bear */

static GMutex mutex;
static GCond landed;
static guint flying, waiting;
static bool closed;

bool
flights_enter(guint most, gint64 until)
{
    g_mutex_lock(&mutex);
    bool stays = waiting < QUEUE_LENGTH * most;
    waiting++;
    while (!closed && flying >= most && stays)
        stays = g_cond_wait_until(&landed, &mutex, until);
    waiting--;
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
    if (closed)
        g_cond_broadcast(&landed);
    else if (waiting > 0) /* a wake-up is a system call */
        g_cond_signal(&landed);
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
    g_cond_broadcast(&landed);
    while (flying > 0 && g_cond_wait_until(&landed, &mutex, deadline))
        ;
    bool all = flying == 0;
    g_mutex_unlock(&mutex);
    return all;
}
