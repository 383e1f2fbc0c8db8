/*
 * careless.c - unit: English typed carelessly: contractions and questions get the mark that they lack; what only looks so stays.
 */
#include "../../milter/listen/contraction.h"
#include "../../milter/listen/grammar.h"
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

int
main(void)
{
    if (!grammar_load()) {
        print_message("skipped: no English dictionary\n");
        return 0;
    }
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_contractions), cmocka_unit_test(test_questions)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
