/*
 * mend.c - unit: untidy English mended, pass by pass: a pack's rules, codes spelled out, slips of letters, commas, orders of dishes.
 * Tables of our own sentences; what must not be touched stands in them with itself.
 */
#include "../../milter/listen/clipped.h"
#include "../../milter/listen/dishes.h"
#include "../../milter/listen/comma.h"
#include "../../milter/listen/mend.h"
#include "../../milter/listen/notes.h"
#include "../../milter/listen/codes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>
#include <time.h>

static void
same(const char *what, const char *of, const char *is, const char *should)
{
    if (g_strcmp0(is, should) != 0)
        fail_msg("%s of \"%s\": \"%s\", not \"%s\"", what, of, is ? is : "nothing", should ? should : "nothing");
}

static struct mends *
english(void)
{
    g_autofree char *path = g_build_filename(g_getenv("HEARKEN_SRCDIR"), "milter", "listen", "packs", "en.mend", NULL);
    struct mends *mends = NULL;
    struct fault fault = {0};
    assert_int_equal(mends_read(path, &mends, &fault), OUTCOME_OK);
    assert_non_null(mends);
    return mends;
}

static void
test_text(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"they bill me 2x month", "they bill me twice a month"},
        {"moved to 4 days later", "moved to 4 days later"},
        {"it took 2 calls", "it took 2 calls"},
        {"he said \"4 my wife\" twice", "he said \"4 my wife\" twice"},
        {"write to ur@yahoo.example", "write to ur@yahoo.example"},
        {"its been a week", "it's been a week"},
        {"my flight ba 123", "my flight BA 123"},
        {"a flight on 14 May", "a flight on 14 May"},
        {"its colour is off", "its colour is off"},
        {"since 3 weeks no light", "for 3 weeks no light"},
        {"since 3 weeks ago", "since 3 weeks ago"},
        {"the ups and downs of it", "the ups and downs of it"},
        {"it was an hour", "it was an hour"},
        {"who mends pop ups", "who mends pop-ups"},
        {"it takes 36hrs", "it takes 36 hours"},
        {"I wanted to check whether you received my form", "I wanted to check whether you received my form"},
        {"can i please change my hat", "can i please change my hat"},
        {"my kite is late, any idea when it flies?", "my kite is late. Do you know when it flies?"},
        {"i log in but it is showing red", "i log in but it is showing red"},
        {"the soup was cold, bring back the old cook", "the soup was cold. Please bring back the old cook"},
        {"if the soup is cold, bring back the old cook", "if the soup is cold, bring back the old cook"},
        {"sent by ups", "sent by UPS"},
        {"we sat at gate C7", "we sat at gate C7"},
        {"90 mins on the line, is anyone there?", "90 mins on the line. Is anyone there?"},
        {"No seat again today...furious", "No seat again today."},
        {"please send technician because the oven is cold", "please send a technician because the oven is cold"},
        {"dont know how to do it", "don't know how to do it"},
        {"can you help its urgent", "can you help. It's urgent"},
        {"we stay on 2. Then we leave", "we stay on 2. Then we leave"},
        {"Turned away at the desk, bit rude, what happened?", "Turned away at the desk. What happened?"},
        {"I have the kit. Where do I start?", "I have the kit. Where do I start?"},
        {"a text from you saying thanks", "a text from you saying thanks"},
        {"we want put a lamp there", "we want to put a lamp there"},
        {"Is it open? ;-)", "Is it open?"}};
    struct mends *mends = english();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *mended = mend_text(mends, cases[i][0]);
        same("text", cases[i][0], g_strstrip(mended), cases[i][1]);
    }
    mends_free(mends);
}

static void
test_sentence(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Website refuses my card.", "The website refuses my card."},
        {"Top up of £30 taken from my bank.", "A top-up of £30 was taken from my bank."},
        {"I called three times, checked the wires", "I called three times and checked the wires"},
        {"Would love an answer.", "I would love an answer."},
        {"smell of gas in the hall", "There is a smell of gas in the hall"},
        {"The smell in the hall is bad", "The smell in the hall is bad"},
        {"Just got the letter about the bus.", "I have just got the letter about the bus."},
        {"May I try again, and may I have the file?", "may I have the file?"},
        {"and God forgive me I signed it", "and I signed it"},
        {"i got a text from you saying my card is blocked", "i got a text from you saying that my card is blocked"},
        {"First time staying here.", "This is my first time staying here."},
        {"Won't be back.", "I won't be back."},
        {"Deleted my map by accident.", "I deleted my map by accident."},
        {"What a mess at the pier today.", "There was a mess at the pier today."},
        {"is the best seat taken?", "is the best seat taken?"},
        {"My top-up was taken twice.", "My top-up was taken twice."}};
    struct mends *mends = english();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *mended = mend_sentence(mends, cases[i][0]);
        same("sentence", cases[i][0], mended, cases[i][1]);
    }
    mends_free(mends);
}

/* Clauses as they are about to be told; what is right already stands with itself. */
static void
test_told(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"you would like to know what the fees are", "you would like to know what the fees are"},
        {"you would like to know what all the papers are needed", "you would like to know which papers are needed"},
        {"you would like to dispute a payment that wasn't you",
         "you would like to dispute a payment that you did not make"},
        {"the flat which is above ours floods", "the flat which is above ours floods"},
        {"it is as good as you are", "it is as good as you are"},
        {"you did the same as you would at home", "you did the same as you would at home"},
        {"when you save you see this message \xE2\x80\x9C"
         "disk full\xE2\x80\x9D",
         "when you save you see this message: \xE2\x80\x9C"
         "disk full\xE2\x80\x9D"},
        {"your 70 year old aunt fell", "your 70-year-old aunt fell"},
        {"your aunt is 70 years old", "your aunt is 70 years old"},
        {"you are on a 2 year plan", "you are on a 2-year plan"},
        {"the 2 week old cat", "the 2-week-old cat"},
        {"this is the second time this has happened", "this is the second time this has happened"},
        {"you find Only two pegs too few", "you find only two pegs too few"},
        {"you find UPS slow", "you find UPS slow"},
        {"this site is down", "the site is down"},
        {"you sat there and still no train", "you sat there and there is still no train"},
        {"there is nothing but you can see", "there is nothing but you can see"},
        {"a bill from a firm, and you've never heard of", "a bill from a firm, and you've never heard of"},
        {"you bought a kite, lasted an hour", "you bought a kite, and it lasted an hour"},
        {"whenever you ring, and it goes dead", "whenever you ring, and it goes dead"},
        {"the label reads \xE2\x80\x9C"
         "this site is down\xE2\x80\x9D",
         "the label reads \xE2\x80\x9C"
         "this site is down\xE2\x80\x9D"}};
    struct mends *mends = english();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *mended = mend_told(mends, cases[i][0]);
        same("told", cases[i][0], mended, cases[i][1]);
    }
    mends_free(mends);
}

static void
test_spelled(void **state)
{
    (void)state;
    static const char *const codes[][2] = {
        {"my code is k 7 i 2 m 9", "my code is K7I2M9"}, {"it is b 42 x 7 and i wait", "it is B42X7 and i wait"},
        {"code j 1 k 2, thanks", "code J1K2, thanks"},   {"i am a bit lost", "i am a bit lost"},
        {"2 or 3 of 5 x 4", "2 or 3 of 5 x 4"},          {"1 2 3 4 5", "1 2 3 4 5"}};
    for (guint i = 0; i < G_N_ELEMENTS(codes); i++) {
        g_autofree char *joined = codes_joined(codes[i][0]);
        same("joined", codes[i][0], joined, codes[i][1]);
    }
    g_autofree char *many = g_strnfill(120000, '2');
    for (guint i = 1; i < 120000; i += 2)
        many[i] = ' ';
    clock_t begun = clock();
    g_autofree char *joined = codes_joined(many);
    assert_true(strlen(joined) == 120000 &&
                clock() - begun < 2 * CLOCKS_PER_SEC); /* each word looked at once: was half a minute */
}

static void
test_comma(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"If I close the account what happens to the money in it?",
         "If I close the account, what happens to the money in it?"},
        {"When I travel abroad do I need to tell you?", "When I travel abroad, do I need to tell you?"},
        {"When I press the red button I hear a click", "When I press the red button, I hear a click"},
        {"When I open my folder I get a blank page", "When I open my folder, I get a blank page"},
        {"Every time I ring the desk nobody is there", "Every time I ring the desk, nobody is there"},
        {"When I noticed that it was open I rang", "When I noticed that it was open, I rang"},
        {"If the lamp is dead, I want a new one", "If the lamp is dead, I want a new one"},
        {"When I looked at what I had bought", "When I looked at what I had bought"},
        {"The lamp is dead when I press it", "The lamp is dead when I press it"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *line = comma_fronted(cases[i][0]);
        same("comma", cases[i][0], line, cases[i][1]);
    }
}

static void
test_notes(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Bought a drill in May, stopped turning", "I bought a drill in May, and it stopped turning."},
        {"I sent it back, no reply", "I sent it back, but I have had no reply."},
        {"Bag was left in the rain, handle was torn, lining soaked",
         "Bag was left in the rain, handle was torn, lining soaked"},
        {"My bag was left in the rain, handle was torn, lid soaked",
         "My bag was left in the rain. The handle was torn, and the lid was soaked."},
        {"Rang twice, sent photos, nobody came", "I rang twice. I sent photos, and nobody came."},
        {"cut off twice", "I was cut off twice."},
        {"I paid it on Monday, it went out twice", "I paid it on Monday, and it went out twice."},
        {"The fan ran, hummed for a while and stopped", "The fan ran, hummed for a while and stopped"},
        {"I like the red, the blue and the green", "I like the red, the blue and the green"},
        {"After the update, the lamp died", "After the update, the lamp died"},
        {"The gift wrapping I paid for was torn", "The gift wrapping I paid for was torn"},
        {"Video calls keep dropping", "Video calls keep dropping"},
        {"I have asked at the desk, filled in a card and waited",
         "I have asked at the desk, filled in a card and waited"}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *full = notes_filled(cases[i][0]);
        same("notes", cases[i][0], full, cases[i][1]);
    }
}

/* Each piece of a telegram; one that is none leaves all as it was. */
static void
test_clipped(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"Fridge delivered Monday, shelf cracked, fitter refused to wait",
         "The fridge was delivered on Monday, the shelf is cracked, and the fitter refused to wait."},
        {"Lid missing, want refund", "The lid is missing. I want a refund."},
        {"Two mugs chipped, spoon bent, seller ignoring emails", NULL},
        {"Two mugs cracked, spoon bent, seller ignoring emails",
         "Two mugs are cracked, the spoon is bent, and the seller is ignoring emails."},
        {"Bath still not fitted, plumber not answering calls",
         "The bath has still not been fitted, and the plumber is not answering calls."},
        {"Account hacked, password changed, can't get in, please help",
         "My account was hacked, my password was changed, and I can't get in. Please help."},
        {"Delivery due between 9 and 1, now 4, no call",
         "My delivery was due between 9 and 1, it is now 4, and I have had no call."},
        {"Plumber booked twice, no show twice", "The plumber was booked twice, and nobody turned up twice."},
        {"Wrong lamp sent, label missing", "The wrong lamp was sent, and the label is missing."},
        {"Paid deposit in May, stuck in York", "I paid a deposit in May, and I am stuck in York."},
        {"App asks for code, code never arrives", "The app asks for a code, and the code never arrives."},
        {"Soup was hot, stone cold by the end", NULL},
        {"No milk, no bread", NULL},
        {"Since moving to York, heating was off", NULL},
        {"One came broken, want refund", NULL},
        {"It is broken, is it?", NULL}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = clipped_told(cases[i][0]);
        same("clipped", cases[i][0], told, cases[i][1]);
    }
}

static void
test_dishes(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"chicken wrap large fries and a sprite", "I would like to order a chicken wrap, large fries and a Sprite."},
        {"can i get 2 cheese burger with extra pickles onions and a tea please",
         "I would like to order 2 cheese burgers with extra pickles and onions and a tea."},
        {"i want one pizza and a coke actually make it two pizza and a coke",
         "I would like to order two pizzas and a Coke."},
        {"the burger was cold and the fries were missing", NULL},
        {"cold burger stale fries", NULL},
        {"i want my money back", NULL},
        {"i want a pizza and my money back", NULL},
        {"tea", NULL}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *order = dishes_ordered(cases[i][0]);
        same("order", cases[i][0], order, cases[i][1]);
    }
}

/* An admin's slip in the file is told with its line. */
static void
test_fault(void **state)
{
    (void)state;
    static const char *const files[] = {"[text]\n(open => x\n",    "a => b\n",
                                        "[text]\nno arrow\n",      "[text]\na => \\q\n",
                                        "[text]\n{nobody} => x\n", "[text]\npair : a>b, c\n{pair} => {pair}\n",
                                        "pair : a>b\npair = a|b\n"};
    g_autofree char *directory = g_dir_make_tmp("hearken-mend-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(directory, "en.mend", NULL);
    for (guint i = 0; i < G_N_ELEMENTS(files); i++) {
        struct mends *mends = NULL;
        struct fault fault = {0};
        assert_true(g_file_set_contents(path, files[i], -1, NULL));
        assert_int_equal(mends_read(path, &mends, &fault), OUTCOME_REFUSE);
        assert_null(mends);
        assert_non_null(strstr(fault.text, i == 1 ? "en.mend:1:" : i == 5 ? "en.mend:3:" : "en.mend:2:"));
    }
    g_remove(path);
    struct mends *none = NULL;
    struct fault fault = {0};
    assert_int_equal(mends_read(path, &none, &fault), OUTCOME_OK);
    assert_null(none);
    g_rmdir(directory);
}

/* What several rules say is named once, on as many lines as it takes, and may hold another name; a pair makes a rule of its own. */
static void
test_names(void **state)
{
    (void)state;
    static const char file[] =
        "unit = hour|day\nspan = two (?:{unit})s\nspan = a (?:{unit})\ncut : tues>Tuesday\ncut : weds>Wednesday\n"
        "[text]\nfor ({span}) => over \\1\non {cut}\\b => on {cut}\n";
    g_autofree char *directory = g_dir_make_tmp("hearken-mend-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(directory, "en.mend", NULL);
    struct mends *mends = NULL;
    struct fault fault = {0};
    assert_true(g_file_set_contents(path, file, -1, NULL));
    assert_int_equal(mends_read(path, &mends, &fault), OUTCOME_OK);
    g_autofree char *mended = mend_text(mends, "for two days, for a hour, on tues and on weds");
    same("names", file, mended, "over two days, over a hour, on Tuesday and on Wednesday");
    mends_free(mends);
    g_remove(path);
    g_rmdir(directory);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_text),    cmocka_unit_test(test_sentence),
                                       cmocka_unit_test(test_spelled), cmocka_unit_test(test_comma),
                                       cmocka_unit_test(test_notes),   cmocka_unit_test(test_dishes),
                                       cmocka_unit_test(test_fault),   cmocka_unit_test(test_told),
                                       cmocka_unit_test(test_clipped), cmocka_unit_test(test_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
