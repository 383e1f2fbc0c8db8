/*
 * guard.c - which limit a mail passes, whatever pieces it comes in, and that a usual mail passes none.
 */
#include <hearken/guard.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static const struct {
    const char *before, *unit;
    guint times;
    const char *after, *limit; /* NULL: none */
    bool parsed;
} cases[] = {
    {"From: a@b.invalid\r\nSubject: x\r\n", "X-Field: y\r\n", 150, "\r\nbody\r\n", NULL, true},
    {"", "X: y\r\n", 1000, "\r\n", NULL,
     true}, /* a limit itself is not past it, here and below; a field's own colon counts */
    {"", "X: y\r\n", 1001, "\r\n", "headers", false},
    {"X: ", "0123456789abcdef", 65537, "\r\n\r\n", "header-bytes", false},
    {"To: ", "g:", 99, "\r\n\r\n", NULL, true},
    {"To: ", "g:", 101, "\r\n\r\n", "groups", false},
    {"Subject: ", "g:", 1000, "\r\n\r\n", NULL, true},
    {"To: ", "a@b.invalid,", 2000, "\r\n\r\n", NULL, true},
    {"To: ", "a@b.invalid,", 2001, "\r\n\r\n", "addresses", false},
    {"To: x\r\n", " a@b.invalid,\r\n", 2001, "\r\n", "addresses", false},
    {"Content-Type: message/news\r\n\r\nTo: ", "g:", 101, "\r\n\r\n", "groups", false},
    {"Subject: x\r\n\r\n", "--b\r\n", 5000, "", NULL, true},
    {"Subject: x\r\n\r\n", "--b\r\n", 5001, "", "parts", false},
    {"Subject: x\r\n\r\n", "-- \r\nsignature\r\n\r\n", 1000, "", NULL, true},
    {"Subject: x\r\n\r\n--b\r\n", "Content-Type: multipart/mixed\r\n", 300, "", NULL, true},
    {"Subject: x\r\n\r\n--b\r\n", "Content-Type: multipart/mixed\r\n", 301, "", "nesting", false},
    {"Subject: x\r\n\r\n--b\r\n", "X: y\r\n", 20000, "", NULL, true},
    {"Subject: x\r\n\r\n--b\r\n", "X: y\r\n", 20001, "", "part-headers", false},
    {"Subject: x\r\n\r\n--b\r\nX: y", ";\r\n a=0123456789", 60000, "", "part-field", false},
    {"Subject: x\r\n\r\n--\r\nwords ", "and more words without any field ", 60000, "\r\n", NULL, true},
    {"Subject: x\r\n\r\nlong text: ", "and more: ", 100000, "\r\n", NULL, true},
};

static void
feed(struct guard *guard, const char *text, gsize piece)
{
    gsize length = strlen(text);
    for (gsize at = 0; at < length; at += piece)
        guard_feed(guard, (const guint8 *)text + at, MIN(piece, length - at));
}

static void
limits_are_named(void **state)
{
    (void)state;
    static const gsize pieces[] = {1, 7, 65536};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
        for (guint j = 0; j < G_N_ELEMENTS(pieces); j++) {
            g_autoptr(guard) guard = guard_new();
            feed(guard, cases[i].before, pieces[j]);
            for (guint k = 0; k < cases[i].times; k++)
                feed(guard, cases[i].unit, pieces[j]);
            feed(guard, cases[i].after, pieces[j]);
            const char *limit = guard_limit(guard);
            if (g_strcmp0(limit, cases[i].limit) != 0)
                print_message("case %u: wanted %s, got %s\n", i, cases[i].limit, limit);
            assert_true(g_strcmp0(limit, cases[i].limit) == 0);
            assert_int_equal(guard_allows_parsing(guard), cases[i].parsed);
        }
}

static void
a_nul_is_counted_and_read(void **state)
{
    (void)state;
    g_autoptr(guard) guard = guard_new();
    guard_feed(guard, (const guint8 *)"Subject: a\0b\r\n\r\n", 16);
    assert_string_equal(guard_limit(guard), "nul");
    assert_true(guard_allows_parsing(guard));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(limits_are_named), cmocka_unit_test(a_nul_is_counted_and_read)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
