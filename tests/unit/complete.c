/*
 * complete.c - unit: nothing that is the point of a mail is left out, however its sentence begins and however long it is.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "answer.h"

#include <string.h>

/* What a mail is answered with, both of it, and what not. */
static void
the_point_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *body, *told, *also, *never;
    } cases[] = {
        /* a clause is whole however it begins */
        {"The fitter turned up at five. That was nine days ago and no one has rung.", "turned up at five",
         "nine days ago and no one has rung", "that that"},
        {"That order was meant to come by noon. Where is it?", "he order was meant to come", "where it is", "That"},
        {"Not all of us have a smart phone. Please bring the paper list back.", "ot all of you have", "bring the paper",
         "In your own"},
        {"My father wrote twice. Instead of an answer he got another bill on Friday.", "nstead of an answer he",
         "wrote twice", "In your own"},
        {"I filled in your form. Each time it says that my postcode does not exist.",
         "ach time it says that your postcode", "filled in", "time, and"},
        {"Too many of my parcels never reach the shop. They say nobody sent them.", "oo many of your parcels never",
         "nobody sent", "In your own"},
        {"Your new lid is worse. Change it back!", "us to change it back", "lid is worse", "In your own"},
        {"The bot knows nothing. Connect me to a real person.", "us to connect you to a real person", "bot", "In your"},
        {"Do I send the contract back by post or is a scan enough?", "back by post or whether a scan is enough",
         "whether", "and whether"},
        /* learners ask in a statement's order, with a base where a form is due */
        {"how i return the ladder", "how to return the ladder", "how", "you return"},
        {"How do you clean this tent??", "how to clean this tent", "how", "we clean"},
        {"Just want to know if the lamp is dimmable", "whether the lamp is dimmable", "like to know", "we want"},
        {"I want to know is your boat tour covering lunch", "whether our boat tour is covering lunch", "know",
         "know is"},
        {"does the voucher can be used on Sundays?", "whether the voucher can be used on Sundays", "know", "can is"},
        {"There is any fee for change the date?", "whether there is any fee to change the date", "know", "for change"},
        {"i pay the rent yesterday but still it show open", "paid the rent yesterday", "open", "you pay"},
        {"I have order a tent and you have send me a rug", "ordered a tent", "have sent you a rug", "have send"},
        {"Which one is better the oak or the pine?", "which one is better, the oak or the pine", "know", "better the"},
        {"Somebody rang about my meter and wanted my code, was that you?", "whether that was really us", "code",
         "In your own"},
        {"I want to book two rooms in Bergen.", "book two rooms in Bergen", "like", "a two"},
        {"does my plan pay out if my bike is stolen abroad?", "whether your plan pays out if your bike is stolen",
         "know", "sorry"},
        {"how long does a bank transfer to Norway normally take?", "how long a bank transfer to Norway normally takes",
         "know", "transfers"},
        {"Can someone else collect my kayak if they have my ID?", "someone else can collect", "ID", "can else"},
        {"I need a lamp for a small desk, which one is best", "which one is best", "small desk", "In your own"},
        {"Why do I see ads on a plan without ads?", "why you see ads", "plan without", "an ads"},
        {"what are you supposed to do with an old battery", "what to do with an old battery", "battery", "we are"},
        {"If the tent leaks then should I send it back?", "if the tent leaks, you should send it back", "whether",
         "then"},
        {"I changed my number and since then the app ask me a code", "the app asks you for a code", "number",
         "app ask you"},
        {"please downgrade me to the small plan from next month no wait from this month",
         "downgrade you to the small plan from this month", "like", "cancel"},
        {"hello sir the modem blinks red from past 2 days i have restart it many times kindly do the needful",
         "have restarted it many times", "what is needed", "have restart "},
        {"The scale will not start. It shows error code 3117. I tried two times.", "error code 3117", "will not start",
         "an error"},
        {"I'd like to close my locker. How long will it take? Is there any charge?",
         "and to know how long it will take and whether there is any charge", "locker", "you want to"},
        {"which islands do you send boxes to", "which islands we send boxes to", "know", "You write"},
        {"i forgot my code and now its locked", "now it's locked", "code", "now its"},
        {"I got a text about a fine I never had. Is it a scam?", "whether this is a scam", "text about a fine",
         "In your"},
        {"I think my tablet is hacked. What do I do first?", "your tablet is hacked", "what to do first",
         "In your own"},
        {"I'd like to return my box and end everything. Where do I send it? Do you give me a label?",
         "where to send it and whether we give you a label", "return your box", "also like to know"},
        /* whose deed it was */
        {"Your fitter drilled through a pipe, said sorry and left.", "drilled through a pipe, said sorry and left",
         "our fitter", "the said"},
        {"The gym charged me for October even though I froze my plan, and the branch says it can't help.",
         "he gym charged you for October", "branch says", "was charged"},
        {"I don't want a refund, just the bulb.", "don't want a refund, just the bulb", "bulb", "you just"},
        {"Just to say that the lady at your desk found my ring.", "found your ring", "lady", "You just"},
        /* a word put otherwise before anything is left out */
        {"The people in the flat above the shop hold parties till 3 in the morning, and I have told you four times as "
         "the "
         "landlord.",
         "until 3 in the morning", "four times as the landlord", "As you write"},
        {"I want to know why my claim was turned down when the same damage was paid for next door.",
         "refused when the same damage was paid for next door", "why", "turned down"},
        {"The plumber was booked for eight and turned up at half past four with no tools at all.",
         "and came at half past four", "any tools", "also"},
        {"Is there a way to speed it up to 1.4x or only to 1.6?", "whether it is possible to speed it up",
         "only to 1.6", "In your own"},
        {"Our club would like to bring 41 pupils and 6 adults to the museum on Thursday 5 March.",
         "41 pupils and six adults to the museum", "Thursday 5 March", "In your own"},
        /* a careful sentence is not told by words that name nothing of it */
        {"My reservation was not in the system when I arrived at the hotel.", "was not in the system when you arrived",
         "hotel", "cannot be found"},
        {"My phone line has no dial tone in the hall.", "no dial tone", "hall", "landline"},
        /* what stands short at the end is no signature */
        {"My nan has been waiting for your fitter since eight. Nobody's phoned her", "obody's phoned her",
         "since eight", "In your own"},
        {"What papers are you missing? I've uploaded everything twice.", "ou've uploaded everything twice", "missing",
         "In your own"},
        {"You said three days. It's been 14. Any update?", "it's been 14", "things stand", "In your own"},
        {"I lost my job in May. I'm really scared of losing the flat.", "scared of losing the flat", "lost your job",
         "In your own"},
        /* a long sentence keeps its second half */
        {"My aunt, who is 84, was signed up for a boiler plan by a man at the door.", "enrolled in a boiler plan",
         "at the door", "who is 84. "},
        {"We had asked before booking whether there was a working lift and were told yes.", "told yes", "working lift",
         "informed yes"},
        {"I have an appointment with Dr Ash on the 9th at 10.15 but I have to work now. Can I move it?",
         "appointment with Dr Ash", "whether you can move it", "Doctor"},
        /* a change of mind, a reason behind a wish, times one by one */
        {"Could you move our visit? Any day the week after is fine except the Thursday.", "is fine except the Thursday",
         "move your visit", "In your own"},
        {"A man in your uniform rang my bell. Is that one of yours?", "whether that is one of ours", "rang your bell",
         "ours is"},
        {"Your page says the shop is open until eight, the sign on the door says six and it was locked at five.",
         "open until eight", "was locked at five", "until it"},
        {"I asked for a refund on 3 March and again on 10 March. That is now six weeks ago.",
         "his is now six weeks ago", "again on 10 March", "That"},
        {"Is the side entrance wide enough for a chair?", "whether the side entrance is wide enough", "chair",
         "wide is"},
        {"I need the paper in English, signed and stamped, by 15 May.", "(signed and stamped) by 15 May", "English",
         "ou signed"},
        {"The waiter brought the wrong starter, took it back, and then it was on the bill anyway.", "took it back",
         "on the bill", "returned"},
        /* circumstances of a letter that is not long */
        {"Your van reversed into our wall this morning and drove off without a word. The neighbour has it on camera. "
         "About "
         "a metre of the wall is down and the dog can get out. Please let me have the insurance details and tell me "
         "who "
         "will make it safe today.",
         "the neighbour has it on camera", "the dog can get out", "your van"},
        {"I am on my fourth handler. Each one of them asks for the same photos, which I have sent five times. The roof "
         "is "
         "still open and the ceiling came down on Sunday. I need a decision on the repair this week.",
         "same photos, which you have sent five times", "decision on the repair", "In your own"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(words) words = answer("", cases[i].body);
        if (!strstr(words->text, cases[i].told) || !strstr(words->text, cases[i].also) ||
            strstr(words->text, cases[i].never))
            fail_msg("\"%s\" gave \"%s\"", cases[i].body, words->text);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_point_is_told),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
