/*
 * utterance.c - unit: English called out without a mark: its sentences, who calls, what number is given; an order at a counter.
 * Tables of our own utterances; what is no utterance gives nothing.
 */
#include "../../milter/listen/menu.h"
#include "../../milter/listen/civil.h"
#include "../../milter/listen/enquiry.h"
#include "../../milter/listen/utterance.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>

static void
same(const char *what, const char *of, const char *is, const char *should)
{
    if (g_strcmp0(is, should) != 0)
        fail_msg("%s of \"%s\": \"%s\", not \"%s\"", what, of, is ? is : "nothing", should ? should : "nothing");
}

static void
test_sentences(void **state)
{
    (void)state;
    static const struct {
        const char *said, *told, *name;
    } cases[] = {
        {"hi i lost my purse on the tram can you block my card my name is ann lee",
         "Hi,\n\nI lost my purse on the tram. Can you block my card?", "Ann Lee"},
        {"hello there i want to know is there any train from leeds to york on sunday",
         "Hello,\n\nIs there any train from Leeds to York on sunday?", ""},
        {"hey the seat i booked is gone and nobody told me anything i want it back thanks",
         "Hi,\n\nThe seat I booked is gone and nobody told me anything. I want it back.", ""},
        {"good morning i was wondering what papers do i need for the visa",
         "Hello,\n\nWhat papers do I need for the visa?", ""},
        {"hi i need to add a driver to my policy policy number is 4 4 7 8 2 2",
         "Hi,\n\nI need to add a driver to my policy. My policy number is 447822.", ""},
        {"hello i left a coat on the flight from oslo to bergen flight number is w f 5 6 2 what should i do",
         "Hello,\n\nI left a coat on flight WF562 from Oslo to bergen. What should I do?", ""},
        {"my screen freezes every time i open a photo it says out of memory",
         "My screen freezes every time I open a photo. It says out of memory.", ""},
        {"hi please move my visit to the 5th of june i am away on the 3rd of june",
         "Hi,\n\nPlease move my visit to 5 June. I am away on 3 June.", ""},
        {"hi i need a new lid i need a new lid", "Hi,\n\nI need a new lid.", ""},
        {"hello there was a slip on my bill i asked for no gift wrap and there was some on all of it",
         "Hello,\n\nThere was a slip on my bill. I asked for no gift wrap and there was some on all of it.", ""},
        {"hey i want to return the lamp i bought it doesnt switch on",
         "Hi,\n\nI want to return the lamp I bought. It doesnt switch on.", ""},
        {"hello the ramp i asked for is missing her name is rosa delgado flight a b 1 1 9",
         "Hello,\n\nThe ramp I asked for is missing. Her name is Rosa Delgado. My flight is AB119.", ""},
        {"this is mark i am moving to seattle in may can you tell me when the van comes and how much",
         "I am moving to Seattle in may. Can you tell me when the van comes and how much it is?", "Mark"},
        {"hi do you sell covers for tablets too i have an old one",
         "Hi,\n\nDo you sell covers for tablets too? I have an old one.", ""},
        {"um i i need a train to leeds on may twenty two at 3 o'clock pm",
         "I need a train to Leeds on May twenty-second at 3 pm.", ""},
        {"which ferry serves naples palermo and genoa from here",
         "Which ferry serves naples, palermo and genoa from here?", ""},
        {"my address is 14 willow lane please send a new key there", "Please send a new key there.", ""},
        {"thank you for that information now i would like a seat by the door", "I would like a seat by the door.", ""},
        {"when does the last boat leave for los angeles", "When does the last boat leave for los angeles?", ""},
        {"hi i am facing problem in my heater it is very slow from last two weeks kindly check",
         "Hi,\n\nI am facing a problem with my heater. It has been very slow for the last two weeks. Kindly check.",
         ""},
        {"i want to know my train is on time or not", "I want to know whether my train is on time or not.", ""},
        {"i bought new phone and i want to use my sim how i can do",
         "I bought new phone and I want to use my SIM. How can I do that?", ""},
        {"list ferries in nevada utah and ohio please", "Show me ferries in Nevada, Utah and Ohio.", ""},
        {"can you book me a van to the pier tomorrow at seven thirty in the morning",
         "Can you book me a van to the pier tomorrow at seven thirty in the morning?", ""},
        {"i got a fine on my library card i paid on time", "I got a fine on my library card. I paid on time.", ""},
        {"please lock my account i think somebody has my password",
         "Please lock my account. I think somebody has my password.", ""},
        {"how do i return a coat from a shop i have never been to",
         "How do I return a coat from a shop I have never been to?", ""},
        {"hi i would like a new cable mine is ten years old", "Hi,\n\nI would like a new cable. Mine is ten years old.",
         ""},
        {"hi iam karim i want to move my visit which is booked for friday can you do that",
         "Hi,\n\nI want to move my visit which is booked for Friday.", "Karim"},
        {"hello i am moving to new town want to know if your gym is open there",
         "Hello,\n\nI am moving to new town and I want to know if your gym is open there.", ""},
        {"hello i ordered a desk two weeks back and still not delivered what happened",
         "Hello,\n\nI ordered a desk two weeks ago and it has still not been delivered. What happened?", ""},
        {"hi i forgot my key for the locker it is not opening from two days",
         "Hi,\n\nI forgot my key for the locker. It is not opening for two days.", ""},
        {"hello my coach has not come booking id is q 2 2 t k",
         "Hello,\n\nMy coach has not come. My booking id is Q22TK.", ""},
        {"who do i ask about a lost key", "Who do I ask about a lost key?", ""},
        {"i need a van on friday no sorry monday the 9th for two people",
         "I need a van on monday the 9th for two people.", ""},
        {"please change the size from small to medium no wait large", "Please change the size from small to large.",
         ""},
        {"hi i updated my tablet and now the pen isnt working",
         "Hi,\n\nI updated my tablet and now the pen isnt working.", ""},
        {"i lost the key and the spare box is my old one", "I lost the key and the spare box is my old one.", ""},
        {"can you help me set up the scanner sure it is a flatbed one",
         "Can you help me set up the scanner? It is a flatbed one.", ""},
        {"hello im thinking to sell my boat its been stuck for like two years",
         "Hello,\n\nIm considering whether to sell my boat. It's been stuck for about two years.", ""},
        {"the pump stops whenever i open the tap it just hums", "The pump stops whenever I open the tap. It just hums.",
         ""},
        {"ok i tried the other cable and it says no disk what now",
         "I tried the other cable and it says no disk. What now?", ""},
        {"i want to know my boat is on time or late booking number is 4 4 1",
         "I want to know whether my boat is on time or late. My booking number is 441.", ""},
        {"hi can i get the menu for my booking number is 4 r 5 t 6 y thanks can i change it to tea",
         "Hi,\n\nCan I get the menu for my booking? Can I change it to tea? My booking number is 4R5T6Y.", ""},
        {"we moved to 9 mill lane last week please update it", "We moved last week. Please update it.", ""},
        {"i want to fly on june third one way", "I want to fly on June third one way.", ""},
        {"i left my hat on the bus this morning seat 4 f", "I left my hat on the bus this morning seat 4F.", ""},
        {"i put my aunts name wrong its ingrid with a d can you correct it",
         "I put my aunts name wrong. It's ingrid with a d. Can you correct it?", ""},
        {"please take him off the plan we separated do you need his consent",
         "Please take him off the plan. We separated. Do you need his consent?", ""},
        {"is it better to wait or my cover will end", "Is it better to wait or will my cover end?", ""},
        {"the price was 40 and at the till it changed to 52 why",
         "The price was 40 and at the till it changed to 52. I want to know why.", ""},
        {"i cant prove i paid the fine", "I cant prove I paid the fine.", ""},
        {"i just put it in like 2 minutes ago on ash lane", "I just put it in about 2 minutes ago on Ash Lane.", ""},
        {"i keep waiting for the man. he never came", NULL, NULL},
        {"What a lovely day it is", NULL, NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *name = NULL, *told = utterance_told(cases[i].said, NULL, &name);
        same("told", cases[i].said, told, cases[i].told);
        same("name", cases[i].said, name, cases[i].name);
    }
}

static void
test_enquiry(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"earliest train ticket from leeds to york",
         "I would like information on the earliest train ticket from leeds to york."},
        {"naples airport transportation", "I would like information on airport transportation in naples."},
        {"quote for a boat insurance please", "I would like a quote for a boat insurance."},
        {"flights between oslo and bergen on sunday",
         "I would like information on flights between oslo and bergen on sunday."},
        {"yes the green one with a lid", "I would like the green one with a lid."},
        {"flight cancelled again", NULL},
        {"my ticket is wrong", NULL},
        {"cold soup and warm beer", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = enquiry_told(cases[i][0]);
        same("enquiry", cases[i][0], told, cases[i][1]);
    }
    assert_true(enquiry_is_value("next friday at ten"));
    assert_true(enquiry_is_value("yes please"));
    assert_false(enquiry_is_value("my screen is black"));
    assert_true(civil_is_all("no that's all thank you so much have a nice day"));
    assert_false(civil_is_all("thanks for nothing"));
    assert_false(civil_is_all("thank you my bag is still missing"));
}

static void
test_menu(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"can i get two chicken wraps one large fries and a sprite no ice to go",
         "I would like to order two chicken wraps, one large fries and a Sprite with no ice to go."},
        {"i need one veggie pizza large one cheese pizza small and a two liter coke for delivery",
         "I would like to order one large veggie pizza, one small cheese pizza and a two-liter Coke for delivery."},
        {"could i get the fish and chips with extra sauce and a tea",
         "I would like to order the fish and chips with extra sauce as well as a tea."},
        {"i'll take a large coffee with oat milk two sugars and a muffin",
         "I would like to order a large coffee with oat milk and two sugars as well as a muffin."},
        {"can i get a dozen muffins and two black coffees to go",
         "I would like to order a dozen muffins and two black coffees to go."},
        {"i like to order 3 wraps and 3 orange juice to my home address",
         "I would like to order 3 wraps and 3 orange juices for delivery to my home."},
        {"i need veg burger with extra cheese and one coke please make it fast",
         "I would like to order a veg burger with extra cheese and one Coke."},
        {"i would like a large pizza with extra cheese and olives no onions and two cokes",
         "I would like to order a large pizza with extra cheese and olives without onions as well as two Cokes."},
        {"can i get two wraps one with ham one without and large fries to go at 6 pm",
         "I would like to order two wraps, one with ham and one without, as well as large fries to go at 6 pm."},
        {"i want a chicken salad dressing on the side and a coke make it large",
         "I would like to order a chicken salad with dressing on the side and a large Coke."},
        {"i would like three tacos two with beef and one with fish and a small coke",
         "I would like to order three tacos, two with beef and one with fish, as well as a small Coke."},
        {"i want a small veggie pizza thin crust and two milkshake for pickup",
         "I would like to order a small veggie pizza (thin crust) and two milkshakes for pickup."},
        {"i will have a number two with a lemonade and add a cookie for delivery to my office",
         "I would like to order a number two with a lemonade and a cookie for delivery to my office."},
        {"two cheeseburgers without onions one kids meal with nuggets and a large sweet tea please",
         "I would like to order two cheeseburgers without onions, one kids meal with nuggets and a large sweet tea."},
        /* a correction takes the place of one item, not of the order */
        {"can i get two bagels one large coffee and a sprite actually make that a lemonade",
         "I would like to order two bagels, one large coffee and a lemonade."},
        {"i want one large fries two tacos and a coke actually make that a small fries",
         "I would like to order two tacos, a Coke and a small fries."},
        {"i want a pizza and a coke actually make it two pizzas and a coke",
         "I would like to order two pizzas and a Coke."},
        {"two burgers were cold", NULL},
        {"can i get a refund for the cold burger", NULL},
        {"i ordered a burger and got a salad", NULL},
        {"i would like a new password", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = menu_ordered(cases[i][0]);
        same("order", cases[i][0], told, cases[i][1]);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sentences),
        cmocka_unit_test(test_enquiry),
        cmocka_unit_test(test_menu),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
