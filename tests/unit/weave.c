/*
 * weave.c - unit: told sentences in fewer, and the opening's colon.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glib.h>

#include "../../milter/reply/fewer.h"
#include "../../milter/reply/weave.h"

static void
same(const char *put, const char *told, const char *wanted)
{
    if (g_strcmp0(told, wanted) != 0)
        fail_msg("\"%s\" gave \"%s\", not \"%s\"", put, told ? told : "(none)", wanted ? wanted : "(none)");
}

/* In one sentence what is said of one thing, by one person, on one word; NULL: as they are. */
static void
test_woven(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"You ordered a lamp on 4 June. It came with a torn shade.",
         "The lamp you ordered on 4 June came with a torn shade."},
        {"You bought a kite from us two weeks ago, but it doesn't fly.",
         "The kite you bought from us two weeks ago doesn't fly."},
        {"As I understand it, you rented a van in Bath. The van broke down.",
         "As I understand it, the van you rented in Bath broke down."},
        {"You received two jugs on Monday. They are cracked.", "The two jugs you received on Monday are cracked."},
        {"You ordered a pair of skates for your son. It was ten to nine.", NULL},
        {"You booked a table for six. It was hard to find.", NULL},
        {"You bought a lamp and a rug in May. It is torn.", NULL},
        {"You bought a lamp in May. It has been three weeks.", NULL},
        {"You bought your wife a scarf. It is torn.", NULL},
        {"You got two mugs from us. It is chipped.", NULL},
        {"You bought a lamp in May. You write that it caught fire.", NULL},
        {"You were in Bath for one night, and you paid for two.", "You were in Bath for one night and paid for two."},
        {"You see a fee of 3 pounds, and you paid it.", NULL},
        {"You paid 40 pounds to a plumber. He never came.", "You paid 40 pounds to a plumber, who never came."},
        {"You spoke to a nurse. His leg hurts.", NULL},
        {"The box was empty. You'd like your money back.", NULL},
        /* a wish stands alone */
        {"The box was empty, and nobody answers. You'd like your money back.", NULL},
        {"You write that the pool was shut. You also write that the bar was full.",
         "You write that the pool was shut and that the bar was full."},
        {"You write that the pool was shut, and that the bar was full. You add that it rained.",
         "You write that the pool was shut, that the bar was full and that it rained."},
        {"Your kettle leaks. Your policy ends soon (no. 17).", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = weave(cases[i][0]);
        same(cases[i][0], told, cases[i][1] ? cases[i][1] : cases[i][0]);
    }
}

static void
test_colon(void **state)
{
    (void)state;
    static const char *const cases[][3] = {
        {"I can see why this is unsettling.", "Your parcel never came. You rang twice.",
         "I can see why this is unsettling: your parcel never came. You rang twice."},
        {"I understand how frustrating this is.", "You bought a lamp in May. It leaks.", NULL},
        {"I understand how frustrating this is.", "You write that nobody came.", NULL},
        {"Thank you for your message.", "Your parcel never came.", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = colon_put(cases[i][0], cases[i][1]);
        same(cases[i][1], told, cases[i][2]);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_woven), cmocka_unit_test(test_colon)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
