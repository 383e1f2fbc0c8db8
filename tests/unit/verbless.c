/*
 * verbless.c - unit: English without the words that haste and learners leave out: articles, verbs, agreement; pieces in a row.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../../milter/listen/agree.h"
#include "../../milter/listen/verbless.h"
#include "said.h"

static void
same(const char *typed, const char *told, const char *wanted)
{
    if (g_strcmp0(told, wanted) != 0)
        fail_msg("\"%s\" gave \"%s\", not \"%s\"", typed, told ? told : "(none)", wanted ? wanted : "(none)");
}

/* Number and form of verbs; what is right, asked or wished stays. */
static void
test_agree(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"it say sold out", "it says sold out"},
        {"the app don't let me in", "the app doesn't let me in"},
        {"the mugs was chipped", "the mugs were chipped"},
        {"we was told to wait", "we were told to wait"},
        {"my sister she got two kettles", "my sister got two kettles"},
        {"my sister she bought is fine", "my sister she bought is fine"},
        {"I didn't received the lamp", "I didn't receive the lamp"},
        {"I did not came", "I did not come"},
        {"i not received the lamp", "i have not received the lamp"},
        {"i not able to pay", "i am not able to pay"},
        {"nobody answering the bell", "nobody is answering the bell"},
        {"i want cancel the lesson", "i want to cancel the lesson"},
        {"please send someone fix the tap", "please send someone to fix the tap"},
        {"the gate always freeze in frost", "the gate always freezes in frost"},
        {"i have only wore it once", "i have only worn it once"},
        {"you have deduct 60 pounds", "you have deducted 60 pounds"},
        {"somebody has stolen my bell", "somebody has stolen my bell"},
        {"the oven trip my fuse", "the oven trips my fuse"},
        {"the oven timer my sister gave", "the oven timer my sister gave"},
        {"the kiln never heat my clay", "the kiln never heats my clay"},
        {"sales lady call me and ask for cash", "sales lady called me and asked for cash"},
        {"both tents been wet", "both tents have been wet"},
        {"there is no other tents", "there are no other tents"},
        {"is there any tents", "are there any tents"},
        {"the seller have sent a rug", "the seller has sent a rug"},
        {"the rug is deduct from my card", "the rug is deducted from my card"},
        {"I was charge 35 for a rug", "I was charged 35 for a rug"},
        {"all I want is cancel the rug", "all I want is cancel the rug"},
        {"does it say sold out", "does it say sold out"},
        {"make it work", "make it work"},
        {"the price of the tickets is high", "the price of the tickets is high"},
        {"my 100 pounds has gone", "my 100 pounds has gone"},
        {"i need help with the tent", "i need help with the tent"},
        {"I asked if it was open", "I asked if it was open"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = agree_put(cases[i][0]);
        same(cases[i][0], told, cases[i][1]);
    }
}

/* Pieces in the customer's person; NULL where one is none, or all are whole. */
static void
test_curt(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"parcel left in the rain, box soaked", "My parcel was left in the rain, and the box was soaked."},
        {"parcel thrown into a hedge, lid gone", "My parcel was thrown into a hedge, and the lid is gone."},
        {"sauna closed, not mentioned on the poster", "The sauna was closed, and it was not mentioned on the poster."},
        {"lamp in the hall out of order all week", "The lamp in the hall has been out of order all week."},
        {"tyre fitted last week already flat", "The tyre fitted last week is already flat."},
        {"no towels, none at the pool, asked three times",
         "There were no towels, there was none at the pool, and I asked three times."},
        {"cot requested, none in the room", "I requested a cot, and there was none in the room."},
        {"dentist cancelled on me twice, tooth still hurts",
         "The dentist cancelled on me twice, and the tooth still hurts."},
        {"gym shut on Monday?", "Is the gym shut on Monday?"},
        {"The driver left it outside, the box was soaked", NULL},
        {"The sat nav sent me into a pond", NULL},
        {"I like the red, the blue and the green", NULL},
        {"Well done on the new hall", NULL},
        {"Please send the blue one", NULL},
        {"My plumber left a hole in the wall", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = verbless_told(cases[i][0]);
        same(cases[i][0], told, cases[i][1]);
    }
}

/* What a customer is told. */
static void
test_told(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Booked aisle seat for the matinee.", "you booked an aisle seat", NULL},
        {"My card was declined at petrol station.", "at the petrol station", NULL},
        {"The kettle came with torn box and missing lid.", "with a torn box and a missing lid", NULL},
        {"does shop in town sell lamp oil", "whether the shop in town sells", NULL},
        {"they charged me for same lesson", "for the same lesson", NULL},
        {"I need copy of invoice for march", "a copy of the invoice for March", NULL},
        {"I was told by agent that fee would be waived.", "by an agent that the fee", NULL},
        {"i am pensioner and got wrong lamp", "you are a pensioner and got the wrong lamp", NULL},
        {"I keep it at home and at work.", "at home and at work", NULL},
        {"I have been sitting on hold.", "on hold", "a been"},
        {"The parcel came in an opened box.", "in an opened box", "a box"},
        {"is it possible get late checkout friday", "it is possible to get late checkout on Friday", NULL},
        {"how much to ship a kite to spain", "how much it costs to ship a kite", NULL},
        {"ordered a small cake, sent a large one", "ordered a small cake but got a large one", NULL},
        {"2hr queue at the depot, no staff", "there was a 2-hour queue at the depot", NULL},
        {"my son he broke his glasses, is it cover by the plan", "whether it is covered by the plan", "he broke"},
        {"ripped off by locksmith, lock still loose", "ripped off by a locksmith", NULL},
        {"your courier leave parcel at wrong house", "our courier left a parcel at the wrong house", NULL},
        {"they no give me receipt", "they did not give you a receipt", NULL},
        {"would like refund for the show, ill with flu", "a refund for the show, and you are ill with flu", NULL},
        {"Wrong lamp sent (brass instead of steel)", "the wrong lamp was sent (brass instead of steel)", NULL},
        {"The sign says 5:15 on @otherline", "5:15 on otherline", NULL},
        {"bought a kettle from the depot Monday, lid wont close", "from the depot on Monday", NULL},
        {"I paid it by bank transfer.", "by bank transfer", "by a"},
        {"second toaster in 2 months", "this is your second toaster in 2 months", NULL},
        {"no veggie option and no forks on the 17:05 to Penzance", "no veggie option and no forks on the 17:05", NULL},
        {"why you no answer my messages", "why we don't answer", NULL},
        {"someone have used my card", "someone has used your card", NULL},
        {"there is no any answer from support", "there is no answer from support", NULL},
        {"Close my account and transfer the balance.", "account closed and the balance transferred", "the transfer"},
        {"heating off again, baby here", "the heating is off again", "Hello Baby"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_agree), cmocka_unit_test(test_curt),
                                       cmocka_unit_test(test_told)};
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
