/*
 * contraction.c - unit: English contractions typed without their mark get it; words that are what they look like stay.
 */
#include "../../milter/listen/contraction.h"
#include "../../milter/listen/grammar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>

static const char *const marked[][2] = {
    {"ill cancel it and youll hear from my bank", "I'll cancel it and you'll hear from my bank"},
    {"Id rather wait, shes not well", "I'd rather wait, she's not well"},
    {"were moving on friday. were all packed", "we're moving on friday. we're all packed"},
    {"your map says were fine", "your map says we're fine"},
    {"refund us or well go elsewhere", "refund us or we'll go elsewhere"},
    {"its been a week, its 40 pounds, its broken again", "it's been a week, it's 40 pounds, it's broken again"},
    {"No ones rung. The babys cot is wet", "No one's rung. The baby's cot is wet"},
    {"The cars been there since May", "The car's been there since May"},
    {"ARENT you ashamed, Dont be", "AREN'T you ashamed, Don't be"},
};

static const char *const left[] = {
    "My gran is ill and cannot travel, ill health is no crime.",
    "310 were in the boxes, two were broken.",
    "Were the plates washed? Were all of them?",
    "My id card and my order id were refused.",
    "The app lost its charging port, its screen and its way.",
    "Well have you read it? As well be sure of it.",
    "Hell of a job. The shell broke, the shed is down.",
    "On wed booked guests came. It lets me in.",
    "Have the cars been checked? My policies and my keys are there.",
    "The text said \"were upgrading, youll see\".",
    "",
};

static void
test_marked(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(marked); i++) {
        g_autofree char *line = contraction_marked(marked[i][0]);
        assert_string_equal(line, marked[i][1]);
    }
}

static void
test_left(void **state)
{
    (void)state;
    for (guint i = 0; i < G_N_ELEMENTS(left); i++) {
        g_autofree char *line = contraction_marked(left[i]);
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
