/*
 * runon.c - where English sentences end that were typed or spoken without marks: the rules and the learned boundaries together. Our own
 * sentences; "|" stands where one ends.
 */
#include "../../milter/listen/clause.h"
#include "../../milter/listen/runon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void
test_parted(void **state)
{
    static const char *const cases[] = {
        "the heating is off again | we have two kids at home | please send someone",
        "the mixer leaks oil when it spins | the fitter said it was level",
        "can you help me find my umbrella? | it is a green one with a wooden handle",
        "i want to cancel my membership | i dont use it anymore | how do i do that?",
        "my tablet keeps freezing every time i open the diary | i have version nine",
        "the coupon you gave us is useless you call the number | they say it is sold out",
        "please block the card right away | i think someone has my pin",
        "outlook is not sending anything | the drafts are stuck there since monday",
        "i dont understand this bill last month was 40 this month is 90 | nothing changed",
        "please cancel the two rooms for tonight | i booked twice by accident",
        "your engineer was rude | he shouted at my wife she is expecting",
        /* nothing ends here */
        "how do i dispute a payment i don't recognise",
        "i would like a copy of the letter you sent in june",
        "there is a voucher i was promised for the late ferry",
        "if the parcel is not here by friday i will cancel the order",
        "when the meter reader came we told him about the noise",
        "is there a reason you put a limit on my account",
        "the clerk told me they would send it on",
        "can you book the nine o'clock ferry for my wife and me",
        "that watch is the only thing i have of his",
        "my 13 year old spent it all in your game",
        "what kind of discount can i get as a member",
        "i have spent the whole morning on hold because it kept cutting out",
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_auto(GStrv) wanted = g_strsplit(cases[i], " | ", -1);
        GString *line = g_string_new(NULL);
        for (char **part = wanted; *part; part++) {
            bool marked = part[1] && g_str_has_suffix(*part, "?");
            g_string_append_printf(line, "%s%.*s", line->len ? " " : "", (int)(strlen(*part) - marked), *part);
        }
        if (g_str_has_suffix(line->str, "?"))
            g_string_truncate(line, line->len - 1);
        g_auto(GStrv) parts = runon_parts("en", runon_hasty(line->str), line->str, *state);
        g_autofree char *is = g_strjoinv(" | ", parts);
        if (strcmp(is, cases[i]) != 0)
            fail_msg("\"%s\", not \"%s\"", is, cases[i]);
        g_string_free(line, TRUE);
    }
}

/* Who sets marks is taken at his word. */
static void
test_careful(void **state)
{
    static const char *const cases[] = {
        "I restarted the router, I swapped the cable and I reset it, none of that helped.",
        "I lost my job in spring, I told you straight away and sent the form.",
        "The room had mould on the walls, the pool was closed, and nobody would speak to us.",
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_auto(GStrv) parts = runon_parts("en", false, cases[i], *state);
        if (g_strv_length(parts) != 1)
            fail_msg("\"%s\" has %u parts", cases[i], g_strv_length(parts));
    }
}

static int
learned(void **state)
{
    const char *top = g_getenv("HEARKEN_SRCDIR");
    g_autofree char *path = g_build_filename(top ? top : ".", "milter", "listen", "packs", "en.boundaries", NULL);
    struct fault fault = {0};
    struct weights *weights = NULL;
    int failed = weights_open(path, &weights, &fault) != OUTCOME_OK;
    *state = weights;
    return failed;
}

static int
closed(void **state)
{
    weights_close(*state);
    return 0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_parted), cmocka_unit_test(test_careful)};
    return cmocka_run_group_tests(tests, learned, closed);
}
