/*
 * locks.c - GLib's locks, told to ThreadSanitizer.
 *
 * GLib's mutexes are futexes of its own, in a library built without the sanitizer: every hand-over under
 * one looks like a race. In a TSan build these definitions stand before GLib's, do GLib's work by GLib's own
 * functions, and say what was acquired and released. No other build links this file.
 */
#include <dlfcn.h>
#include <glib.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#undef g_mutex_lock
#undef g_mutex_unlock
#undef g_cond_wait
#undef g_cond_wait_until

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
