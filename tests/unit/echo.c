/*
 * echo.c - unit: how many runs of four words a telling shares with its mail, whoever says them.
 */
#include "../../milter/listen/echo.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void
runs_of_the_mail_are_counted(void **state)
{
    (void)state;
    static const struct {
        const char *mail, *told;
        guint count;
    } cases[] = {
        {"My kettle stopped after two days.", "your kettle stopped after two days",
         3}, /* the person changed, no more */
        {"My kettle stopped after two days.", "after two days, your kettle stopped", 0},
        {"My kettle stopped after two days.", "Your KETTLE, stopped after: two days",
         3}, /* marks and case are no words of ours */
        {"I am sure I've paid the toll", "you are sure you've paid the toll", 4},
        {"I\xE2\x80\x99m sure the toll is paid", "you're sure the toll is paid", 3},
        {"Ich habe die Maut bezahlt", "Sie haben die Maut bezahlt", 2},
        {"three words only", "three words only", 0},
        {"", "your kettle stopped after two days", 0},
        {"My kettle stopped after two days.", "", 0},
        {"stopped after two. My kettle", "stopped after two; my kettle", 2},
        {"the lid is loose, the lid is loose", "the lid is loose", 1},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(echo) echo = echo_of(cases[i].mail);
        if (echo_count(echo, cases[i].told) != cases[i].count)
            fail_msg("%s: %u, not %u", cases[i].told, echo_count(echo, cases[i].told), cases[i].count);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(runs_of_the_mail_are_counted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
