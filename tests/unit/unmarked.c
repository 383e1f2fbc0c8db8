/*
 * unmarked.c - unit: English questions that end without their mark get it; orders, relatives, statements and rows of a list do not.
 */
#include "../../milter/listen/unmarked.h"
#include "../../milter/listen/grammar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>

static const char *const marked[][2] = {
    {"is the pool open", "is the pool open?"},
    {"I am allergic to nuts, do your bars contain any.", "I am allergic to nuts, do your bars contain any?"},
    {"Pay is late. Any idea\nThanks", "Pay is late. Any idea?\nThanks"},
    {"Which machines don't charge me. I am abroad.", "Which machines don't charge me? I am abroad."},
    {"It says 4.95 here, which is it", "It says 4.95 here, which is it?"},
    {"Can you end no. PL-22 today", "Can you end no. PL-22 today?"},
    {"how long do you keep coats", "how long do you keep coats?"},
    {"The cots are free, aren't they", "The cots are free, aren't they?"},
};

static const char *const left[] = {
    "was the worst meal ever",
    "Have a nice day. Do your job. Have it taken down.",
    "Should you need more, ring me. Should it prove false, I will pay.",
    "What happened to my suitcase should not happen to anyone.",
    "How much I loved it. How many times I have rung.",
    "It broke, which is a pity. Which could be any day now.",
    "Could you tell me:",
    "- any credit checks carried out\n- is it free",
    "is there any bed you could send, it need not be new",
    "Any help appreciated. Any day is fine.",
    "",
};

static void
test_marked(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(marked); i++) {
        g_autofree char *line = unmarked_text(marked[i][0]);
        assert_string_equal(line, marked[i][1]);
    }
}

static void
test_left(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(left); i++) {
        g_autofree char *line = unmarked_text(left[i]);
        assert_string_equal(line, left[i]);
    }
}

int
main(void)
{
    if (!grammar_load()) {
        print_message("skipped: no English dictionary\n");
        return 0;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_marked), cmocka_unit_test(test_left)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
