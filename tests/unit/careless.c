/*
 * careless.c - unit: English typed carelessly: contractions and questions get the mark that they lack, and are parted
 * from what is told; what only looks so stays.
 */
#include "../../milter/listen/contraction.h"
#include "../../milter/listen/grammar.h"
#include "../../milter/listen/splices.h"
#include "../../milter/listen/unmarked.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib.h>

static const char *const contractions[][2] = {
    {"ill cancel it and youll hear from my bank", "I'll cancel it and you'll hear from my bank"},
    {"Id rather wait, shes not well", "I'd rather wait, she's not well"},
    {"were moving on friday. were all packed", "we're moving on friday. we're all packed"},
    {"your map says were fine", "your map says we're fine"},
    {"refund us or well go elsewhere", "refund us or we'll go elsewhere"},
    {"its been a week, its 40 pounds, its broken again", "it's been a week, it's 40 pounds, it's broken again"},
    {"No ones rung. The babys cot is wet", "No one's rung. The baby's cot is wet"},
    {"The cars been there since May", "The car's been there since May"},
    {"ARENT you ashamed, Dont be", "AREN'T you ashamed, Don't be"},
    /* what stays */
    {"My gran is ill and cannot travel, ill health is no crime.", NULL},
    {"310 were in the boxes, two were broken.", NULL},
    {"Were the plates washed? Were all of them?", NULL},
    {"My id card and my order id were refused.", NULL},
    {"The app lost its charging port, its screen and its way.", NULL},
    {"Well have you read it? As well be sure of it.", NULL},
    {"Hell of a job. The shell broke, the shed is down.", NULL},
    {"On wed booked guests came. It lets me in.", NULL},
    {"Have the cars been checked? My policies and my keys are there.", NULL},
    {"The text said \"were upgrading, youll see\".", NULL},
    {"", NULL},
};

static const char *const questions[][2] = {
    {"is the pool open", "is the pool open?"},
    {"I am allergic to nuts, do your bars contain any.", "I am allergic to nuts, do your bars contain any?"},
    {"Pay is late. Any idea\nThanks", "Pay is late. Any idea?\nThanks"},
    {"Which machines don't charge me. I am abroad.", "Which machines don't charge me? I am abroad."},
    {"It says 4.95 here, which is it", "It says 4.95 here, which is it?"},
    {"Can you end no. PL-22 today", "Can you end no. PL-22 today?"},
    {"how long do you keep coats", "how long do you keep coats?"},
    {"The cots are free, aren't they", "The cots are free, aren't they?"},
    {"The tram doesn't stop here, does it", "The tram doesn't stop here, does it?"},
    {"So you deliver on Sundays right", "So you deliver on Sundays right?"},
    {"Which form is the right one", "Which form is the right one?"},
    {"If she is away, who is standing in", "If she is away, who is standing in?"},
    /* what stays */
    {"was the worst meal ever", NULL},
    {"Have a nice day. Do your job. Have it taken down.", NULL},
    {"Should you need more, ring me. Should it prove false, I will pay.", NULL},
    {"What happened to my suitcase should not happen to anyone.", NULL},
    {"How much I loved it. How many times I have rung.", NULL},
    {"It broke, which is a pity. Which could be any day now.", NULL},
    {"Could you tell me:", NULL},
    {"- any credit checks carried out\n- is it free", NULL},
    {"is there any bed you could send, it need not be new", NULL},
    {"Any help appreciated. Any day is fine.", NULL},
    {"The stop had been moved, which of course I couldn't know.", NULL},
    {"That is not right. Please turn right.", NULL},
    {"I don't know what to do", NULL},
    {"", NULL},
};

static const char *const joined[][2] = {
    {"we booked for may so are dogs allowed", "we booked for may. are dogs allowed"},
    {"the door is stuck and is there a spare key", "the door is stuck. is there a spare key"},
    {"my brother paid in cash who do i talk to", "my brother paid in cash. who do i talk to"},
    {"I took her name, what proof do you want to see?", "I took her name. what proof do you want to see?"},
    {"is there a lift for pensioners i bought a frame in your shop",
     "is there a lift for pensioners? i bought a frame in your shop"},
    {"Do you sell the lids If so I'll have two.", "Do you sell the lids? If so I'll have two."},
    {"Nobody came, please call me.", "Nobody came. please call me."},
    /* what stays */
    {"can i return the machine i bought on monday", NULL},
    {"my uncle, who is 90, cannot come", NULL},
    {"all I have is my ticket and so am i", NULL},
    {"let me know how much is it", NULL},
    {"the food was cold and was the worst i ever had", NULL},
    {"my brother lives in York and has my key", NULL},
    {"nobody told me which bus goes there", NULL},
    {"if it rains, can i come later", NULL},
    {"Your Mr Okafor is the best I have come across.", NULL},
    {"does Premium include The Guardian app", NULL},
    {"", NULL},
};

static void
check(char *(*put)(const char *text), const char *const (*rows)[2], guint count)
{
    for (guint i = 0; i < count; i++) {
        g_autofree char *line = put(rows[i][0]);
        assert_string_equal(line, rows[i][1] ? rows[i][1] : rows[i][0]);
    }
}

static void
test_contractions(void **state)
{
    (void)state;
    check(contraction_marked, contractions, G_N_ELEMENTS(contractions));
}

static void
test_questions(void **state)
{
    (void)state;
    check(unmarked_text, questions, G_N_ELEMENTS(questions));
}

static void
test_joined(void **state)
{
    (void)state;
    check(splices_parted, joined, G_N_ELEMENTS(joined));
}

int
main(void)
{
    if (!grammar_load()) {
        print_message("skipped: no English dictionary\n");
        return 0;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_contractions), cmocka_unit_test(test_questions),
                                       cmocka_unit_test(test_joined)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
