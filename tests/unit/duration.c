/*
 * duration.c - unit: English pieces that tell how long something took or how often it came, with the verb that they lack.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../milter/listen/duration.h"

static void
same(const char *typed, const char *told, const char *wanted)
{
    if (g_strcmp0(told, wanted) != 0)
        fail_msg("\"%s\" gave \"%s\", not \"%s\"", typed, told ? told : "(none)", wanted ? wanted : "(none)");
}

static void
test_filled(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Three hours in the departure lounge.", "I spent three hours in the departure lounge."},
        {"Over an hour waiting for a taxi.", "I spent over an hour waiting for a taxi."},
        {"A whole week without a fridge.", "I have been without a fridge for a whole week."},
        {"Day 4 with no hot water.", "This is day 4 with no hot water."},
        {"Half a day.", NULL},
        {"Half an hour on hold.", "I have been on hold for half an hour."},
        {"45 minutes on hold to be told the office was shut.",
         "I have been on hold for 45 minutes to be told the office was shut."},
        {"Two evenings running.", "It has been like this for two evenings running."},
        {"Six weeks running now.", "It has been like this for six weeks running now."},
        {"Fourth Friday in a row.", "This is the fourth Friday in a row."},
        {"Third time this month.", "This is the third time this month."},
        {"25 minutes this time.", "It was 25 minutes this time."},
        {"Two days later and still no courier.", "After two days there is still no courier."},
        {"One month in and the hinge broke.", "After one month the hinge broke."},
        {"Twenty minutes in, the picture is gone.", "After twenty minutes the picture is gone."},
        {"Ten years a member and this is how you answer.",
         "I have been a member for ten years, and this is how you answer."},
        {"Two days without a phone and nobody rings back.",
         "I have been without a phone for two days, and nobody rings back."},
        /* whole, or no time that was spent */
        {"Two hours is too long.", NULL},
        {"Two hours on the runway is too long.", NULL},
        {"Three days in a row the van did not come.", NULL},
        {"Two lamps on the porch.", NULL},
        {"90 days wasted.", NULL},
        {"An hour in the queue?", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = duration_filled(cases[i][0]);
        same(cases[i][0], told, cases[i][1]);
    }
}

static void
test_hung(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"3rd week running", " for the 3rd week running"},
        {"four Sundays", NULL},
        {"five days in a row", " for five days in a row"},
        {"second time since May", " for the second time since May"},
        {"third time is the charm", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(clause) words = clause_cut(cases[i][0]);
        g_autofree char *told = duration_hung(words);
        same(cases[i][0], told, cases[i][1]);
    }
}

static void
test_stands(void **state)
{
    (void)state;
    static const struct {
        const char *typed;
        bool stands;
    } cases[] = {
        {"2 hours on the tarmac", true},
        {"a few more weeks of this", true},
        {"4th morning running", true},
        {"212 days gone", false},
        {"a week", false},
        {"one weeks in", false},
        {"two seats on the aisle", false},
        {"second visit cancelled", false},
        {"an hour and a half in traffic", true},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(clause) words = clause_cut(cases[i].typed);
        if (duration_stands(words, 0) != cases[i].stands)
            fail_msg("%s", cases[i].typed);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_filled),
        cmocka_unit_test(test_hung),
        cmocka_unit_test(test_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
