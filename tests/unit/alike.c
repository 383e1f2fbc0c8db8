/*
 * alike.c - unit: a run of the customer's words broken by a word of like meaning, a "that" or a number written out; what is short
 * enough stays as it is.
 */
#include "../../milter/listen/alike.h"
#include "../../milter/listen/span.h"
#include "../../milter/listen/verb.h"
#include "../../milter/listen/interruption.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void
words_alike(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"the tap drips", "the tap drips"},
        {"the pump has stood still for the last 20 hours and none of the tanks can be emptied",
         "the pump has stood still for the past 20 hours and none of the tanks can be emptied"},
        {"the fitter was told the valve would be in stock at the end of May in Leeds",
         "the fitter was told that the valve would be in stock at the end of May in Leeds"},
        {"the code was changed so they can open the gate from the yard behind the mill",
         "the code was changed so that they can open the gate from the yard behind the mill"},
        {"the bikes were left out for 3 weeks and the chains are rusty from end to end",
         "the bikes were left out for three weeks and the chains are rusty from end to end"},
        {"the old sensor on the roof keeps sending empty lines to the desk in the hall",
         "the old sensor on the roof keeps on sending empty lines to the desk in the hall"},
        {"the loan was turned down with no reason after eleven years of rent paid on time",
         "the loan was turned down without any reason after eleven years of rent paid on time"},
        {"the morning they called was the morning after the fair had left the town for good",
         "the morning they called was the morning after the fair had left the town for good"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *is = alike_worded(g_strdup(cases[i][0]), cases[i][0]);
        if (strcmp(is, cases[i][1]) != 0)
            fail_msg("\"%s\": \"%s\"", cases[i][0], is);
    }
    static const char mail[] = "The hall is cold. The stove that was mended has not been lit since the mast came down.";
    g_autofree char *next =
        alike_after("The hall is cold.", g_strdup("the stove that was mended has not been lit"), mail);
    assert_string_equal(next, "the stove that was mended hasn't been lit");
}

/* What no word of like meaning breaks: a time moved, a relative clause bared, "also" before a second wish; else a remark. */
static void
wedges_driven(void **state)
{
    (void)state;
    static const struct {
        const char *clause, *told; /* NULL: nothing is done */
    } cases[] = {
        {"the piano was brought on the 4th with a dent in the lid by the pedal",
         "on the 4th, the piano was brought with a dent in the lid by the pedal"},
        {"you request that we mend the gutter and send the plan of the south wall before the end of May",
         "you request that we mend the gutter and also send the plan of the south wall before the end of May"},
        {"you expect either a new lamp at no cost or a reduction of the price of the lamp",
         "you expect a new lamp at no cost or else a reduction of the price of the lamp"},
        {"you are fighting a toll of 12 pounds that was charged to your van near the old bridge",
         "you are fighting a toll of 12 pounds charged to your van near the old bridge"},
        {"you rented a cabin with a stove and a pier, only to find that the pier had sunk",
         "you rented a cabin with a stove and a pier, but then found that the pier had sunk"},
        {"you would like to hire the old red barn on 9 May for a choir concert",
         "you would like to hire the old red barn for a choir concert on 9 May"},
        {"the ferry from Ullapool to the far islands has been tied up without a word from its crew",
         "the ferry from Ullapool to the far islands, you write, has been tied up without a word from its crew"},
        {"the the of of and and to to at at by by on on in in", NULL}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *is = interruption_put(cases[i].clause, cases[i].clause);
        if (g_strcmp0(is, cases[i].told) != 0)
            fail_msg("\"%s\": \"%s\"", cases[i].clause, is ? is : "nothing");
    }
}

static void
nouns_like_verbs(void **state)
{
    (void)state;
    static const struct {
        const char *sentence;
        bool noun;
    } cases[] = {{"Order 4417-K is stuck at the border", true},
                 {"Ring footage shows an empty step", true},
                 {"Refund request was denied", true},
                 {"Return label in the box says Leeds", true},
                 {"Return shipping is dear", true},
                 {"Ring me when it is ready", false},
                 {"Cancel it as it keeps failing", false},
                 {"Order the part that was missing", false},
                 {"Charge my card when it ships", false},
                 {"Call came late", true}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(clause) clause = clause_cut(cases[i].sentence);
        if (verb_heads_noun(clause, 0) != cases[i].noun)
            fail_msg("\"%s\"", cases[i].sentence);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(words_alike), cmocka_unit_test(wedges_driven),
                                       cmocka_unit_test(nouns_like_verbs)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
