/*
 * letters.c - unit: long letters are answered in short sentences, with what they ask, in the order that their pronouns need.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "answer.h"

#include <string.h>

/* What a letter is answered with, and what not. */
static void
letters_are_told_in_short(void **state)
{
    (void)state;
    static const struct {
        const char *body, *told, *never;
    } cases[] = {
        {"My niece was down for the sailing week in Falmouth in July but she has broken her wrist and the surgeon says "
         "she "
         "can't swim for six weeks.",
         "she has broken her wrist", ", yet"},
        {"Can we get any of the fee back or could her place go to a cousin who is on the list?",
         "or whether her place could go to a cousin", "own words"},
        {"I need two things: a date for the repair, and someone to cover the roof this week.",
         "you need a date for the repair", "two things"},
        {"I joined the rowing club in 2021 and was told by the captain it would be free for my son.", "were told",
         "it was told"},
        {"The kiln was charged to me twice. Please tell me what this is for and refund it.", "us to refund it",
         "for and refund"},
        {"Could you look today because I need the saw for work on Monday?", "need the saw for work", "because"},
        {"Will my card still work in Norway until the new one comes?", "will still work in Norway", "still will"},
        {"I want my file. Please also tell me with whom you have shared it.", "with whom we have shared", "own words"},
        {"Your van reversed into our fence on Monday around noon, bent the post and drove off.", "bent the post",
         "the bent"},
        {"My cover was cancelled. Policy no HC-880132.", "cancelled", "has no"},
        {"Could you tell me if the 14:10 from Leeds to Carlisle on the 23rd has step free access at both ends, and "
         "whether my "
         "scooter will fit on the ramp?",
         "on the 23rd from Leeds to Carlisle", "own words"},
        {"Before we arrange a visit I would like to know whether you cut slate.", "know whether we cut slate",
         "own words"},
        {"I caught the pan, I'm fine, but the handle broke.", "you caught the pan", "pan, you"},
        {"Turn up at midnight with two tired kids and the inn says it is full.", "you turned up", "us to turn"},
        {"The vats leaked.\n1) The lid is bent\n2) The seal is torn\n3) The tap drips\nPlease collect them on Friday.",
         "\n- ", "own words"},
        {"My lad, who has asthma, was asked to leave your rink on Saturday.", "asthma, was asked to leave our rink",
         "You were"},
        {"Is the boat mine or yours? Please answer this week, otherwise I will go to the harbour master.",
         "or you will go to the harbour master", "therwise"},
        {"On 3 October you sent me a letter with 40 other tenants named in it.", "ou write that on 3 October we sent",
         "own words"},
        {"The panels were guaranteed to make 3,400 kWh a year.", "meant to make 3,400", "reached us"},
        {"Do not send the parcel to my old flat.", "us not to send the parcel", "whether"},
        {"Don't pay that money out to anybody. I have not applied for a loan.", "us not to pay", "go through"},
        {"The lid of the vat is bent. The seal of the pump is torn. The tap in the yard drips. Please collect them.\n5",
         "the lid of the vat is bent", "\n- "}, /* a lone figure at the end begins no list */
        {"My son uses your reading app and today an advert for a betting site came up in the middle of a story.",
         "n advert for a betting site", "own words"},
        {"Last Monday, your debt recovery agent came to my house while I was at work and told my son that he would be "
         "back with a locksmith.",
         "ou write that last Monday, our debt recovery agent", "own words"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(words) words = answer("", cases[i].body);
        g_autofree char *text = g_utf8_casefold(words->text, -1), *told = g_utf8_casefold(cases[i].told, -1);
        if (!strstr(text, told) || strstr(words->text, cases[i].never))
            fail_msg("\"%s\" gave \"%s\"", cases[i].body, words->text);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_are_told_in_short),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
