/*
 * ledger.c - what intake keeps in files: mails that killed whoever read them, and whose senders never came back, leave room for the next
 * one; a mail that finds no room in spool_dir takes none in memory either.
 */
#include "../../milter/intake/ledger.h"
#include "../../milter/intake/spool.h"

#include <hearken/fault.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
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

static long
most_memory(void) /* in kB */
{
    struct rusage about;
    getrusage(RUSAGE_SELF, &about);
    return about.ru_maxrss;
}

static void
what_cannot_be_spooled_is_not_held(void **state)
{
    (void)state;
    static const guint8 octets[64 * 1024];
    guint8 sum[32];
    guint64 size;
    int fd;
    struct fault fault = {0};
    struct spool *spool = spool_new("/nonexistent");
    for (guint i = 0; i < 8; i++)
        spool_add(spool, octets, sizeof octets);
    long before = most_memory();
    for (guint i = 0; i < 1600; i++) /* 100 MB, of each session that has such a mail */
        spool_add(spool, octets, sizeof octets);
    assert_in_range(most_memory() - before, 0, 20 * 1024);
    assert_int_equal(spool_finish(spool, &fd, &size, sum, &fault), OUTCOME_DEFER);
    assert_non_null(strstr(fault.text, "spool_dir: /nonexistent: No such file"));
    spool_free(spool);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_full_ledger_forgets_its_oldest),
                                       cmocka_unit_test(what_cannot_be_spooled_is_not_held)};
    return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
