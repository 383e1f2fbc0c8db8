/*
 * locks.c - GLib's locks, told to ThreadSanitizer.
 *
 * GLib's mutexes are futexes of its own, in a library built without the sanitizer: every hand-over under one looks like a race,
 * and so does all that is made once and only read from then on. In a TSan build these definitions stand before GLib's, do
 * GLib's work, by GLib's own functions but for one, and say what was acquired and released. No other build links this file.
 */
#include <dlfcn.h>
#include <glib.h>
#include <pthread.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#undef g_mutex_lock
#undef g_mutex_unlock
#undef g_cond_wait
#undef g_cond_wait_until
#undef g_once_init_enter
#undef g_once_init_leave

void
g_mutex_lock(GMutex *mutex)
{
    static __typeof__(&g_mutex_lock) real;
    if (!real)
        real = REAL(g_mutex_lock);
    real(mutex);
    __tsan_acquire(mutex);
}

void
g_mutex_unlock(GMutex *mutex)
{
    static __typeof__(&g_mutex_unlock) real;
    if (!real)
        real = REAL(g_mutex_unlock);
    __tsan_release(mutex);
    real(mutex);
}

void
g_cond_wait(GCond *condition, GMutex *mutex)
{
    __tsan_release(mutex);
    REAL(g_cond_wait)(condition, mutex);
    __tsan_acquire(mutex);
}

gboolean
g_cond_wait_until(GCond *condition, GMutex *mutex, gint64 deadline)
{
    __tsan_release(mutex);
    gboolean woken = REAL(g_cond_wait_until)(condition, mutex, deadline);
    __tsan_acquire(mutex);
    return woken;
}

/* GLib's own sets the status where the sanitizer does not see it; a maker may want other things that are made once. */
gpointer
g_once_impl(GOnce *once, GThreadFunc make, gpointer argument)
{
    static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
    pthread_mutex_lock(&lock);
    if (once->status != G_ONCE_STATUS_READY) {
        once->retval = make(argument);
        __atomic_store_n(&once->status, G_ONCE_STATUS_READY, __ATOMIC_RELEASE);
    }
    pthread_mutex_unlock(&lock);
    return once->retval;
}

/* Who waits for another's making is not told by the status it read. */
gboolean
g_once_init_enter(volatile void *location)
{
    gboolean first = REAL(g_once_init_enter)(location);
    __tsan_acquire((void *)location);
    return first;
}

void
g_once_init_leave(volatile void *location, gsize result)
{
    __tsan_release((void *)location);
    REAL(g_once_init_leave)(location, result);
}
