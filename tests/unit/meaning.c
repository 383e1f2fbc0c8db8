/*
 * What a customer means where the words say something else, by tables: irony, rhetoric, verdicts, slips, fragments; and what is meant
 * as it is said.
 */
#include "../../milter/listen/chat.h"
#include "../../milter/listen/meaning.h"
#include "../../milter/listen/rant.h"
#include "../../milter/listen/split.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

struct reading {
    const char *subject, *body, *meant; /* sentences, '|' between */
};

static void
read_all(const struct reading *readings, guint count)
{
    for (guint i = 0; i < count; i++) {
        g_auto(GStrv) parts = split_sentences(readings[i].body);
        g_autoptr(GPtrArray) sentences = g_ptr_array_new();
        for (char **part = parts; *part; part++)
            g_ptr_array_add(sentences, *part);
        g_autoptr(GHashTable) written = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
        g_autoptr(GPtrArray) all = meaning_of(sentences, readings[i].subject, written);
        g_autoptr(GString) line = g_string_new(NULL);
        for (guint k = 0; k < all->len; k++)
            g_string_append_printf(line, "%s%s", k ? "|" : "", (char *)all->pdata[k]);
        if (strcmp(line->str, readings[i].meant) != 0)
            print_error("%s\n  means %s\n  not   %s\n", readings[i].body, line->str, readings[i].meant);
        assert_string_equal(line->str, readings[i].meant);
        for (guint k = 0; k < all->len; k++)
            if (!g_hash_table_contains(written, all->pdata[k]) && !strstr(readings[i].body, all->pdata[k]))
                print_error("%s is not the customer's\n", (char *)all->pdata[k]);
        for (guint k = 0; k < all->len; k++) /* what is ours is known to be */
            assert_true(g_hash_table_contains(written, all->pdata[k]) || strstr(readings[i].body, all->pdata[k]));
    }
}

static void
test_irony(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "Thanks for not replying to my mails.", "You did not reply to my mails."},
        {"", "Lovely update. Now the list won't scroll.", "Since the update, the list won't scroll."},
        {"", "I love waiting for your newsletter on Sundays.", "I love waiting for your newsletter on Sundays."},
        {"", "So glad I booked with you.", "So glad I booked with you."},
        {"", "I love how easy the new form is.", "I love how easy the new form is."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_rhetoric(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "Why can't anyone give me a straight answer about my deposit?",
         "I would like a straight answer about my deposit."},
        {"", "Why can't I print the label?", "Why can't I print the label?"},
        {"", "Ever heard of manners? The porter shouted at my son.", "The porter shouted at my son."},
        {"", "Is this a joke?", "Is this a joke?"}, /* else nothing were left */
        {"", "Is anybody there? My line is dead since noon.", "I would like a reply.|My line is dead since noon."},
        {"", "If I want to pay by cheque, how do I do that?", "How do I pay by cheque?"},
        {"", "Why?", "Why?"},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_verdicts(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "Your returns desk is a complete joke. Parcel lost twice.",
         "I find your returns desk very poor.|My parcel was lost twice."},
        {"", "Worst company ever!! The sofa has no legs.", "The sofa has no legs."},
        {"", "Go to get a refund and I'm accused of theft.", "When I went to get a refund, I was accused of theft."},
        {"", "\"It is on its way\" isn't helpful.", "I do not find it helpful to be told \"It is on its way\"."},
        {"", "I'm really scared somebody has my keys.", "My worry is that somebody has my keys."},
        {"", "You took my deposit. That's not fair. The flat was spotless.",
         "You took my deposit.|The flat was spotless."},
        {"", "The parcel is late.", "The parcel is late."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_fragments(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "The heating is still off. Despite three promises.", "The heating is still off, despite three promises."},
        {"", "It says the ticket was scanned. I never used it!",
         "It says the ticket was scanned, but I never used it."},
        {"", "The site claims I am offline. This mail to you says otherwise.",
         "The site claims I am offline, although my mail shows that this is not so."},
        {"", "You keep calling my office. Please stop.", "You keep calling my office.|Please stop calling my office."},
        {"", "It closes when I scroll. pixel 7.", "It closes when I scroll.|I use a Pixel 7."},
        {"refund", "still waiting. 3 weeks now.", "I have been waiting for my refund for 3 weeks."},
        {"",
         "You took \xC2\xA3"
         "80 from my account. I want it back.",
         "You took \xC2\xA3"
         "80 from my account.|I would like my money back."},
        {"", "The 9.40 was cancelled again. Third time this week.",
         "The 9.40 was cancelled for the third time this week."},
        {"", "Your app is slow. Closes when I scroll.", "Your app is slow.|It closes when I scroll."},
        {"", "I was told Monday. Then Wednesday.", "I was told Monday, then Wednesday."},
        {"", "Half an hour on hold. HALF an hour!", "I have been on hold for half an hour."},
        {"", "After I updated, it broke. It is slow.", "After I updated, it broke.|It is slow."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_telegrams(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "Forty minutes is long. An hour for a sandwich.",
         "Forty minutes is long.|I have waited an hour for a sandwich."},
        {"", "Oh great, another delay.", "There has been another delay."},
        {"", "Ordered a large, got a small.", "I ordered a large but got a small."},
        {"", "I ordered a rug in June and nothing has arrived.", "I ordered a rug in June and nothing has arrived."},
        {"", "No nuts please. Allergic to them.", "No nuts please.|I am allergic to them."},
        {"", "Delivered to number 9. I live at 6.", "It was delivered to number 9.|I live at 6."},
        {"", "The nurse said between 8 and 10. It's noon.", "The nurse said between 8 and 10, and it is now noon."},
        {"", "They left it on the step. In the rain. You can guess the rest.", "They left it on the step in the rain."},
        {"", "Is it just me or is the lift broken?", "Is the lift broken?"},
        {"", "Why on earth is the lift locked?", "Why is the lift locked?"},
        {"", "2 hours late, no apology, cold pizza.", "It was 2 hours late, I had no apology, and the pizza was cold."},
        {"", "Ordered two, got one. Again.", "I ordered two but got one again."},
        {"", "Third time asking. Stop the calls.", "I am asking for the third time.|Stop the calls."},
        {"", "You had my kettle back on the 2nd. Today is the 20th.",
         "You had my kettle back on the 2nd, and today is the 20th."},
        {"", "It says delivered, signed by 'Pat'. No Pat lives here.",
         "It says delivered, signed by 'Pat', but nobody called Pat lives at my address."},
        {"", "How can you help me?", "How can you help me?"},
        {"", "Hats off to your crew on coach 9 for the blankets.",
         "I wanted to thank your crew on coach 9 for the blankets."},
        {"", "Big thanks to Ines at the quay, found my lost ring.",
         "I wanted to thank Ines at the quay, who found my lost ring."},
        {"", "Many thanks again to Ines at the quay who found my ring.",
         "I wanted to thank Ines at the quay, who found my ring."},
        {"", "Thanks a lot for the swift replacement!", "I wanted to say thank you for the swift replacement."},
        {"", "Thank you for losing my ring.", "Thank you for losing my ring."},
        {"", "Thanks to your lift I missed my boat.", "Thanks to your lift I missed my boat."},
        {"", "\u00A312 for a cup of tea is mad.", "I find \u00A312 too much for a cup of tea."},
        {"", "You promised a call. That was 9 days ago.", "You promised a call, and that was 9 days ago."},
        {"", "Any plans for a kiosk in Oslo?", "Are there any plans for a kiosk in Oslo?"},
        {"", "Gym lights broken again.", "The gym lights are broken again."},
        {"", "The crate came today. To Oslo.", "The crate came today to Oslo."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_tails(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "Our gate opens late, been sitting here since noon.",
         "Our gate opens late.|I have been sitting here since noon."},
        {"", "Bought a lamp on Friday, still says pending.", "I bought a lamp on Friday.|It still says pending."},
        {"", "When I rang on Tuesday, got cut off twice.", "When I rang on Tuesday, I was cut off twice."},
        {"", "My coach never came, rebooked for noon, no room offered.",
         "My coach never came.|I was rebooked for noon.|No room was offered."},
        {"", "I booked the nine o'clock walk, our guide came at ten.",
         "I booked the nine o'clock walk.|Our guide came at ten."},
        {"", "The lamp is bent, one screw is missing and the shade is torn.",
         "The lamp is bent, one screw is missing and the shade is torn."},
        {"", "My aunt, who is 84, can't open it.", "My aunt, who is 84, can't open it."},
        {"", "The porter came, took it back.", "The porter came, took it back."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_elided(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "Missed my last train home because of you.", "I missed my last train home because of you."},
        {"", "Lost my suitcase two days ago.", "You lost my suitcase two days ago."},
        {"", "Charged for a seat that I never chose.", "I was charged for a seat that I never chose."},
        {"", "Hung up on me twice today.", "You hung up on me twice today."},
        {"", "Damaged my phone on Friday.", "Damaged my phone on Friday."},
        {"", "Ignored our note about the dog.", "You ignored our note about the dog."},
        {"", "Billed my card for two tents.", "You billed my card for two tents."},
        {"", "Delivered my parcel to the chapel.", "You delivered my parcel to the chapel."},
        {"", "Refused to exchange the tent.", "You refused to exchange the tent."},
        {"", "Very annoyed with the man on your door.", "I am not happy with the man on your door."},
        {"", "Stuck at the depot since noon.", "I am stuck at the depot since noon."},
        {"", "Flight 88 to Bergen cancelled again.", "Flight 88 to Bergen was cancelled again."},
        {"", "No soap in the washroom today.", "There is no soap in the washroom today."},
        {"", "Didn't even ring the bell.", "They did not even ring the bell."},
        {"", "Sole already coming off.", "The sole is already coming off."},
        {"", "One jar missing from the crate.", "One jar is missing from the crate."},
        {"", "The porter handed me a torn coat.", "The porter handed me a torn coat."},
        {"", "You should clean the tables more often.", "I would like you to clean the tables more often."},
        {"", "Got any seats for us?", "Do you have any seats for us?"},
        {"", "4 days and nobody can find my trunk.", "After 4 days nobody can find my trunk."},
        {"", "Was promised a new hinge by noon.", "I was promised a new hinge by noon."},
        {"", "Driving me mad.", "It is driving me mad."},
        {"", "Lost both bags again.", "You lost both bags again."},
        {"", "Keep charging me for a line I closed.", "You keep charging me for a line I closed."},
        {"", "What is the deal with the 14:20 ferry?", "I would like to know what is going on with the 14:20 ferry."},
        {"", "Are going to open the second till?", "Are you going to open the second till?"},
        {"", "The tent leaks in the rain.", "The tent leaks in the rain."},
        {"", "At the moment I have no tent.", "At the moment I have no tent."},
        {"", "Waiting an hour is too long.", "Waiting an hour is too long."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_chat(void **state)
{
    (void)state;
    static const struct {
        const char *typed, *written;
    } posts[] = {
        {"@shop hav u sent my tkt? \xF0\x9F\x98\xA1", "have you sent my ticket?"},
        {"it b4 tmrw n i want 4 my cup \xF0\x9F\x98\xAD why do u wait",
         "it before tomorrow and i want for my cup. why do you wait"},
        {"Ordered a lamp . It came sooooo late #fail #lamp", "Ordered a lamp. It came so late"},
        {"still waitin' 4 my bag", "still waiting for my bag"},
        {"when does it go why is it late", "when does it go. why is it late"},
        {"I bought 2 tickets for 4 people on line 2", "I bought 2 tickets for 4 people on line 2"},
        {"send me a dm", "send me a direct message"},
        {"my order with @lampshop is late", "my order with lampshop is late"},
        {"Hi @Lamps the shade is torn. @lampcare when do you open?", "Hi, the shade is torn. when do you open?"},
        {"The sum was sent from my bank in May", "The sum was sent from my bank in May"},
        {"The link you sent from my phone number is dead", "The link you sent from my phone number is dead"},
        {"Just curious... will it fit the shade?", "will it fit the shade?"},
        {"What exactly is a soft shade?", "What is a soft shade?"},
        {"How dare you drop the blue shade!", "I am upset that you drop the blue shade!"},
        {"you drivers are late", "your drivers are late"},
        {"you fucked up my lamp", "you messed up my lamp"},
        {"It works with and without a bulb", "It works with and without a bulb"},
        {"I waited 20 min & left...photo follows", "I waited 20 minutes and left. photo follows"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(posts); i++) {
        g_autofree char *written = chat_written(posts[i].typed);
        assert_string_equal(written, posts[i].written);
    }
}

static void
test_slips(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"", "They refund for my ticket never came.", "The refund for my ticket never came."},
    };
    read_all(readings, G_N_ELEMENTS(readings));
}

static void
test_rant(void **state)
{
    (void)state;
    static const struct {
        const char *text, *about;
        bool all, leaves;
    } rants[] = {
        {"You lot are the worst!", NULL, true, false},
        {"Your app is absolute garbage. Do better.", "our app", true, false},
        {"Worst bank ever.", "us", true, false},
        {"Never shopping with you again!!", NULL, true, true},
        {"You are the worst, my parcel is three weeks late.", NULL, false, false},
        {"Your app is garbage, it logs me out every hour", NULL, false, false},
        {"Just lost a loyal customer.", NULL, true, true},
        {"Great job guys", NULL, false, false},
        {"Thank you for the quick reply", NULL, false, false},
    };
    for (guint i = 0; i < G_N_ELEMENTS(rants); i++) {
        g_autofree char *about = NULL;
        bool leaves = false;
        bool all = rant_is_all(rants[i].text, &about, &leaves);
        if (all != rants[i].all || leaves != rants[i].leaves || g_strcmp0(about, rants[i].about) != 0)
            print_error("%s: %d %d %s\n", rants[i].text, all, leaves, about ? about : "");
        assert_true(all == rants[i].all && leaves == rants[i].leaves);
        assert_int_equal(g_strcmp0(about, rants[i].about), 0);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_irony),     cmocka_unit_test(test_rhetoric),  cmocka_unit_test(test_verdicts),
        cmocka_unit_test(test_fragments), cmocka_unit_test(test_telegrams), cmocka_unit_test(test_tails),
        cmocka_unit_test(test_slips),     cmocka_unit_test(test_elided),    cmocka_unit_test(test_chat),
        cmocka_unit_test(test_rant),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
