/*
 * wished.c - unit: what English customers want and ask, said of the thing and not of who does it.
 */
#include "../../milter/listen/wished.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <glib.h>

struct saying {
    const char *wishes, *said; /* NULL: it stays as it was */
};

static void
compare(char *(*way)(const char *), const struct saying *sayings, guint count)
{
    for (guint i = 0; i < count; i++) {
        g_autofree char *said = way(sayings[i].wishes);
        if (g_strcmp0(said, sayings[i].said) != 0)
            fail_msg("%s: %s", sayings[i].wishes, said ? said : "as it was");
    }
}

static void
what_is_to_be_done_is_wished_done(void **state)
{
    (void)state;
    static const struct saying sayings[] = {
        {"you would like us to cancel your lesson by Friday", "you would like your lesson cancelled by Friday"},
        {"you would like us to send you the bill for the lamp, as you need it",
         "you would like the bill for the lamp sent to you, as you need it"},
        {"you would like us to swap the rug for a blue one", "you would like the rug swapped for a blue one"},
        {"you would like us to repair the lid and refund the postage, and you would also like to know when",
         "you would like the lid repaired and the postage refunded, and you would also like to know when"},
        {"you would like us to send you your lid back", "you would like your lid sent back to you"},
        {"you would like us to deliver the rugs at the same time",
         "you would like the rugs delivered at the same time"},
        {"you would like us to pause your lesson for two weeks", "you would like your lesson paused for two weeks"},
        {"you would like us to cancel your lesson and confirm it in writing",
         "you would like your lesson cancelled and confirmed in writing"},
        {"you would like us to send them and confirm it", NULL}, /* "it" is the sending */
        {"you would like us to cancel it and let you know", NULL},
        {"you would like us to make the lid fit", NULL},
        {"you would like us to stop it leaking", NULL},
        {"you would like us to post the belt on", NULL},
        {"you would like us to add the option to hide them", NULL},
        {"you would like us to send you “the lid”", NULL},
        {"you would like your lesson back", NULL},
    };
    compare(wished_done, sayings, G_N_ELEMENTS(sayings));
}

static void
what_is_asked_for_is_named(void **state)
{
    (void)state;
    static const struct saying sayings[] = {
        {"you would like us to ring you after six", "you would like a call after six"},
        {"you would like someone to call you back, and you would also like the lid",
         "you would like a call back, and you would also like the lid"},
        {"you would like us to confirm that the lid is on its way",
         "you would like confirmation that the lid is on its way"},
        {"you would like us to let you know when the lid is here", "you would like to know when the lid is here"},
        {"you would like us to ring you and send the lid", NULL},
        {"you would like us to call you names", NULL},
    };
    compare(wished_thing, sayings, G_N_ELEMENTS(sayings));
}

static void
what_can_be_done_is_asked(void **state)
{
    (void)state;
    static const struct saying sayings[] = {
        {"you would like to know how to change your address", "you would like to know how your address can be changed"},
        {"you would like to know whether you can exchange it for a size 9 and what it costs",
         "you would like to know whether it can be exchanged for a size 9 and what it costs"},
        {"you would like to know how to send them back", "you would like to know how they can be sent back"},
        {"you would like to know whether you can pay the fee monthly",
         "you would like to know whether the fee can be paid monthly"},
        {"you would like to know how to stop that from happening",
         "you would like to know how that can be stopped from happening"},
        {"you would like to know how to get the lid off", NULL},
        {"you would like to know whether you can pay", NULL},
    };
    compare(wished_known, sayings, G_N_ELEMENTS(sayings));
}

static void
questions_begin_otherwise(void **state)
{
    (void)state;
    static const struct saying sayings[] = {
        {"you would like to know what you are supposed to do with the lid",
         "you would like to know what to do with the lid"},
        {"you would like to know whether you need a permit", "you would like to know whether a permit is needed"},
        {"you would like to know when you will get your lid", "you would like to know when you can expect your lid"},
        {"you would like to know whether there is a penalty if you leave early",
         "you would like to know whether a penalty applies if you leave early"},
        {"you would like to know whether there is a fee to have two", NULL},
        {"you would like to know whether we need your old lid back", NULL},
        {"you would like to know when you will get into it", NULL},
    };
    compare(wished_asked, sayings, G_N_ELEMENTS(sayings));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_to_be_done_is_wished_done),
        cmocka_unit_test(what_is_asked_for_is_named),
        cmocka_unit_test(what_can_be_done_is_asked),
        cmocka_unit_test(questions_begin_otherwise),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
