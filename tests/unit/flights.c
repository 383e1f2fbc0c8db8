/*
 * flights.c - who finds all places taken waits for one, as long as it was told and in a line that ends; and that wait comes off what
 * the database may take.
 */
#include "../../milter/intake/flights.h"

#include <hearken/desk.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static gint64
in(guint milliseconds)
{
    return g_get_monotonic_time() + milliseconds * 1000;
}

static gint refused;

static gpointer
wait_long(gpointer user)
{
    (void)user;
    bool entered = flights_enter(1, in(60000));
    if (!entered)
        g_atomic_int_inc(&refused);
    return GINT_TO_POINTER(entered);
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

/* Of seventeen sixteen wait for one place, and whoever comes last is told at once. When the daemon drains all of them are. */
static void
line(void **state)
{
    (void)state;
    GThread *waiters[17];
    gint64 began = g_get_monotonic_time();
    for (guint i = 0; i < G_N_ELEMENTS(waiters); i++)
        waiters[i] = g_thread_new("waiter", wait_long, NULL);
    while (g_atomic_int_get(&refused) == 0 && g_get_monotonic_time() - began < 30 * G_USEC_PER_SEC)
        g_usleep(1000);
    g_usleep(50000);
    assert_int_equal(g_atomic_int_get(&refused), 1);
    assert_false(flights_drain(0));
    for (guint i = 0; i < G_N_ELEMENTS(waiters); i++)
        assert_false(GPOINTER_TO_INT(g_thread_join(waiters[i])));
    assert_true(g_get_monotonic_time() - began < 30 * G_USEC_PER_SEC);
    flights_leave();
    assert_true(flights_drain(0));
}

/* A server that takes the connection and says nothing: a call's own deadline is five seconds, this thread's end is sooner. */
static void
silence(void **state)
{
    (void)state;
    g_autofree char *home = g_dir_make_tmp("flights-XXXXXX", NULL);
    struct sockaddr_un name = {.sun_family = AF_UNIX};
    g_snprintf(name.sun_path, sizeof name.sun_path, "%s/.s.PGSQL.5432", home);
    int server = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(server, (const struct sockaddr *)&name, sizeof name), 0);
    assert_int_equal(listen(server, 8), 0);
    g_autofree char *conninfo = g_strdup_printf("host=%s port=5432 user=nobody dbname=none", home);
    g_autoptr(desk) desk = desk_open(conninfo, 1, 5, "flights");
    struct fault fault = {0};
    gint64 began = g_get_monotonic_time();
    desk_bound(in(200));
    assert_int_equal(desk_nudge(desk, &fault), OUTCOME_DEFER);
    assert_int_equal(desk_nudge(desk, &fault), OUTCOME_DEFER);
    desk_bound(0);
    gint64 took = g_get_monotonic_time() - began;
    assert_true(took >= 200000 && took < 4 * G_USEC_PER_SEC);
    assert_string_equal(fault.code, "late");
    close(server);
    g_unlink(name.sun_path);
    g_rmdir(home);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(places), cmocka_unit_test(line), cmocka_unit_test(silence)};
    return cmocka_run_group_tests_name("flights", tests, NULL, NULL);
}
