/*
 * flights.c - who finds all places taken waits for one, as long as it was told and in a line that ends.
 */
#include "../../milter/intake/flights.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static gint64
in(guint milliseconds)
{
    return g_get_monotonic_time() + milliseconds * 1000;
}

static gpointer
wait_long(gpointer user)
{
    (void)user;
    return GINT_TO_POINTER(flights_enter(1, in(60000)));
}

static void
places(void **state)
{
    (void)state;
    assert_true(flights_enter(1, in(0)));
    gint64 began = g_get_monotonic_time();
    assert_false(flights_enter(1, in(50)));
    assert_true(g_get_monotonic_time() - began >= 50000);
    GThread *waiter = g_thread_new("waiter", wait_long, NULL);
    g_usleep(20000);
    flights_leave();
    assert_true(GPOINTER_TO_INT(g_thread_join(waiter)));
    assert_int_equal(flights_count(), 1);
}

/* Sixteen wait for one place; the next is told at once. When the daemon drains all of them are. */
static void
line(void **state)
{
    (void)state;
    GThread *waiters[16];
    for (guint i = 0; i < G_N_ELEMENTS(waiters); i++)
        waiters[i] = g_thread_new("waiter", wait_long, NULL);
    g_usleep(200000);
    gint64 began = g_get_monotonic_time();
    assert_false(flights_enter(1, in(60000)));
    assert_false(flights_drain(0));
    for (guint i = 0; i < G_N_ELEMENTS(waiters); i++)
        assert_false(GPOINTER_TO_INT(g_thread_join(waiters[i])));
    assert_true(g_get_monotonic_time() - began < 30 * G_USEC_PER_SEC);
    flights_leave();
    assert_true(flights_drain(0));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(places), cmocka_unit_test(line)};
    return cmocka_run_group_tests_name("flights", tests, NULL, NULL);
}
