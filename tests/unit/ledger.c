/*
 * ledger.c - mails that killed whoever read them, and whose senders never came back, leave room for the next one.
 */
#include "../../milter/intake/ledger.h"

#include <hearken/fault.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define SLOTS 1024

static const guint8 *
key(guint number)
{
    static guint8 octets[32];
    memset(octets, 0, sizeof octets);
    memcpy(octets, &number, sizeof number);
    octets[31] = 1;
    return octets;
}

/* As processes that died at each of a thousand mails leave it. */
static void
write_full(const char *file)
{
    g_autoptr(GByteArray) content = g_byte_array_new();
    for (guint i = 0; i < SLOTS; i++)
        g_byte_array_append(content, key(i), 32);
    for (gint64 i = 0; i < SLOTS; i++) {
        gint64 since = 1000000 + (i + SLOTS - 300) % SLOTS; /* the oldest is the 301st */
        g_byte_array_append(content, (const guint8 *)&since, sizeof since);
    }
    assert_true(g_file_set_contents(file, (const char *)content->data, content->len, NULL));
}

static guint
count_suspects(void)
{
    guint count = 0;
    for (guint i = 0; i < SLOTS; i++)
        count += ledger_suspects(key(i));
    return count;
}

static void
a_full_ledger_forgets_its_oldest(void **state)
{
    (void)state;
    g_autofree char *home = g_dir_make_tmp("ledger-XXXXXX", NULL), *file = g_build_filename(home, "ledger", NULL);
    struct fault fault = {0};
    write_full(file);
    assert_int_equal(ledger_open(home, &fault), OUTCOME_OK);
    assert_int_equal(count_suspects(), SLOTS);
    int first = ledger_begin(key(SLOTS)), second = ledger_begin(key(SLOTS + 1));
    assert_int_equal(first, 300);
    assert_int_equal(second, 301);
    assert_int_equal(count_suspects(), SLOTS - 2);
    assert_false(ledger_suspects(key(300)));
    ledger_end(second);
    assert_int_equal(ledger_begin(key(SLOTS + 2)), 301); /* free: nobody more is forgotten */
    ledger_clear(key(0));
    assert_int_equal(ledger_begin(key(SLOTS + 3)), 0);
    assert_int_equal(count_suspects(), SLOTS - 3);
    g_autofree char *octets = NULL;
    assert_true(g_file_get_contents(file, &octets, NULL, NULL));
    assert_memory_equal(octets + 300 * 32, key(SLOTS), 32); /* a crash now finds it */
    ledger_end(first);
    assert_int_equal(truncate(file, 0), 0); /* cut short below us: a map of it would end us here */
    assert_int_equal(ledger_begin(key(SLOTS + 4)), 300);
    g_free(octets);
    assert_true(g_file_get_contents(file, &octets, NULL, NULL));
    assert_memory_equal(octets + 300 * 32, key(SLOTS + 4), 32);
    g_unlink(file);
    g_rmdir(home);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_full_ledger_forgets_its_oldest)};
    return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
