/*
 * situation.c - unit: the bank of situations: what of a sentence it tells, when it may not stand, and an admin's slips in its file.
 * The bank is the test's own, the lists of words are the pack's.
 */
#include "../../milter/listen/coverage.h"
#include "../../milter/listen/kernel.h"
#include "../../milter/listen/situation.h"
#include "../../milter/listen/span.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <glib/gstdio.h>
#include <string.h>

static const char bank[] =
    "[kettle-dead]\n"
    "match=kettle|jug & dead|broke*|no longer works|stopped working\n"
    "unless=repaired\n"
    "spare=lid|blue|bought\n"
    "maybe=in our {X}\n"
    "say=the kettle in your {X} has not worked {DUR}|the kettle in your {X} no longer works|"
    "your kettle has not worked {DUR}|your kettle no longer works[ (bought {DATE})]\n"
    "ask=you would like to know why your kettle no longer works|you would like to know when your kettle broke\n"
    "[left-out]\n"
    "match=forgot|left out & forgot my {X}|forgot the {X}|left out my {X}\n"
    "say=your {X} was left out of your order\n"
    "[from-to]\n"
    "match=train from {N} & to {M}\n"
    "say=your train goes from {N} to {M}\n"
    "[new-one]\n"
    "match=new one|replacement & want|send\n"
    "kind=wish\n"
    "say=you would like a replacement\n"
    "[lists]\n"
    "late=late|delayed|behind time\n"
    "[tram-late]\n"
    "match=tram|trams & <late>\n"
    "spare=been|is\n"
    "loose=thrice|lamp\n"
    "say=the[ {TIME}] tram was late[ by {LEN}]\n"
    "[cook]\n"
    "match=cook & splendid\n"
    "part=20\n"
    "say=you liked the cook\n"
    "[hums]\n"
    "match={X} humming|{X} hums|{X} keeps humming\n"
    "maybe=since the {Y}\n"
    "say={the X} {has X} kept humming since the {Y}|{the X} {keeps X} humming\n"
    "ask=you would like to know why {the X} {is X} humming\n"
    "[rude]\n"
    "match=worst service\n"
    "say=\n"
    "[spout]\n"
    "match=spout & leaks|leaking\n"
    "when=careless\n"
    "say=the spout of your kettle leaks\n";

struct fixture {
    struct pack *pack;
    char *directory, *file;
};

static int
set_up(void **state)
{
    struct fixture *fixture = g_new0(struct fixture, 1);
    struct fault fault = {0};
    const char *top = g_getenv("HEARKEN_SRCDIR");
    g_autofree char *path = g_build_filename(top ? top : ".", "milter", "listen", "packs", "en.pack", NULL);
    assert_int_equal(pack_read(path, "en", &fixture->pack, &fault), OUTCOME_OK);
    fixture->directory = g_dir_make_tmp("hearken-situation-XXXXXX", NULL);
    fixture->file = g_build_filename(fixture->directory, "en.test.situations", NULL);
    assert_true(g_file_set_contents(fixture->file, bank, -1, NULL));
    struct situations *own;
    assert_int_equal(situations_read(fixture->directory, "en", &own, &fault), OUTCOME_OK);
    pack_take_situations(fixture->pack, own);
    *state = fixture;
    return 0;
}

static int
tear_down(void **state)
{
    struct fixture *fixture = *state;
    g_remove(fixture->file);
    g_rmdir(fixture->directory);
    pack_free(fixture->pack);
    g_free(fixture->directory);
    g_free(fixture->file);
    g_free(fixture);
    return 0;
}

/* clause "": nothing worth telling; NULL: no situation stands. */
static void
test_coverage(void **state)
{
    static const struct {
        const char *sentence, *clause;
        bool whole, wish;
    } cases[] = {
        {"My kettle is dead.", "your kettle no longer works", true, false},
        {"the blue kettle just BROKE again!!", "your kettle no longer works", true, false},
        {"The kettle in our staff kitchen stopped working.", "the kettle in your staff kitchen no longer works", true,
         false},
        {"My kettle has been dead for three weeks", "your kettle has not worked for three weeks", true, false},
        {"My kettle, bought on 3 May, is dead", "your kettle no longer works (bought on 3 May)", true, false},
        {"Why is my kettle dead?", "you would like to know why your kettle no longer works", true, true},
        {"When was it that the kettle broke?", "you would like to know when your kettle broke", true, true},
        {"Who broke the kettle?", NULL, false, false},
        /* a word that is left untold: a clean sentence is not this situation, one that turns it round never */
        {"My neighbour's kettle broke", "your kettle no longer works", false, false},
        {"My neighbour's purple kettle from Crete broke", NULL, false, false},
        {"My kettle is not dead", NULL, false, false},
        {"If the kettle broke", NULL, false, false},
        {"The repaired kettle is dead", NULL, false, false},
        {"My kettle is fine", NULL, false, false},
        {"You forgot my garlic dip again", "your garlic dip was left out of your order", true, false},
        {"They forgot the bag of sweets, sadly", "your bag of sweets was left out of your order", false, false},
        {"You forgot my", NULL, false, false},
        {"You forgot my order was", "your order was left out of your order", true, false},
        {"The train from Graz to Linz", "your train goes from Graz to Linz", true, false},
        {"The train from home to Linz", NULL, false, false},
        /* a capture before its phrase: with its article turned, a verb in its number, one where a thing has none */
        {"My new toaster keeps humming", "your new toaster keeps humming", true, false},
        {"Your kitchen scales constantly humming!!", "our kitchen scales keep humming", true, false},
        {"Toaster humming since the power cut", "the toaster has kept humming since the power cut", true, false},
        {"why is Netflix humming?", "you would like to know why Netflix is humming", true, true},
        {"two pans keeps humming", "two pans keep humming", true, false},
        {"One set of lamps humming", "one set of lamps keeps humming", true, false},
        {"The lid of my toaster keeps humming", NULL, false, false}, /* the lid does */
        {"I tried humming", NULL, false, false},
        {"My toaster is clicking really humming", NULL, false, false}, /* what it does is no thing */
        {"I want a replacement", "you would like a replacement", true, true},
        {"the trams are behind time", "the tram was late", true, false},
        {"The 17.40 tram was delayed", "the 17.40 tram was late", true, false},
        {"my 1740 to Linz, a tram, is late", "the 1740 tram was late", false, false},
        {"the 6:05pm tram is late", "the 6:05pm tram was late", true, false},
        {"by 7.15 the delayed tram was late", "the tram was late", false, false},
        {"A £17.40 delayed tram is late", "the tram was late", false, false},
        {"the tram is late by 45min", "the tram was late by 45 minutes", true, false},
        {"Half an hour late, that tram", "the tram was late by half an hour", true, false},
        {"a 3 hour delayed tram", "the tram was late by 3 hours", true, false},
        {"tram 2.5 hrs late", "the tram was late by 2.5 hours", true, false},
        {"tram late 1 hr", "the tram was late by 1 hour", true, false},
        {"The tram was late, thrice, no, without a lamp", NULL, false, false},
        {"The tram was late thrice by a lamp", "the tram was late", false, false},
        {"The cook from Linz by the river with the red hat was splendid", "you liked the cook", false, false},
        {"Absolutely the worst service ever #fail @shop", "", true, false},
        {"", NULL, false, false},
        {"@shop", NULL, false, false},
        /* only of a careless sentence, and whole */
        {"The spout leaks.", NULL, false, false},
        {"spout leaking again", "the spout of your kettle leaks", true, false},
        {"spout leaking over the oak table", NULL, false, false},
    };
    struct fixture *fixture = *state;
    struct insight insight = {.language = (char *)"en"};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct situated is;
        bool stands = coverage_best(fixture->pack, &insight, cases[i].sentence, false, &is);
        const char *clause = stands && !is.clause ? "" : is.clause;
        if (g_strcmp0(clause, cases[i].clause) != 0 ||
            (stands && (is.whole != cases[i].whole || is.wish != cases[i].wish)))
            fail_msg("\"%s\": %s \"%s\", not \"%s\"", cases[i].sentence, is.whole ? "whole" : "in part",
                     clause ? clause : "none", cases[i].clause ? cases[i].clause : "none");
        g_free(is.clause);
    }
}

/* Elisions are parted in French and Italian, accents and capitals do not count. */
static void
test_tokens(void **state)
{
    (void)state;
    static const struct {
        const char *language, *text, *words;
    } cases[] = {{"en", "Isn't it @You #now?", "isn't it you now"},
                 {"en", "It’s ‘here’ wi-fi", "it's here wi fi"},
                 {"fr", "L'été, j’ai reçu", "l ete j ai recu"},
                 {"de", "Größe 40", "grosse 40"},
                 {"es", "", ""}};
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GArray) tokens = situation_tokens(cases[i].language, cases[i].text);
        g_autoptr(GString) line = g_string_new(NULL);
        for (guint k = 0; k < tokens->len; k++)
            g_string_append_printf(line, "%s%s", k ? " " : "", g_array_index(tokens, struct token, k).folded);
        assert_string_equal(line->str, cases[i].words);
    }
}

static void
test_fault(void **state)
{
    (void)state;
    static const char *const files[] = {"no group\n",
                                        "[a]\nsay=x\n",
                                        "[a]\nmatch=b\n",
                                        "[a]\nmatch=b{Q}\nsay=x\n",
                                        "[a]\nmatch=b{X\nsay=x\n",
                                        "[a]\nmatch=abc*\nsay=x\n",
                                        "[a]\nmatch=b||c\nsay=x\n",
                                        "[a]\nmatch=a&b&c&d&e&f&g&h&i\nsay=x\n",
                                        "[a]\nmatch=b\nspare={X}\nsay=x\n",
                                        "[lists]\nb=c\n[a]\nmatch=<x>\nsay=x\n",
                                        "[lists]\nb=<b>\n[a]\nmatch=<b>\nsay=x\n",
                                        "[a]\nmatch=<b\nsay=x\n"};
    g_autofree char *directory = g_dir_make_tmp("hearken-situation-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(directory, "en.situations", NULL);
    for (guint i = 0; i < G_N_ELEMENTS(files); i++) {
        struct situations *situations = NULL;
        struct fault fault = {0};
        assert_true(g_file_set_contents(path, files[i], -1, NULL));
        assert_int_equal(situations_read(directory, "en", &situations, &fault), OUTCOME_REFUSE);
        assert_null(situations);
        assert_non_null(strstr(fault.text, "en.situations"));
        assert_true(i == 0 || strstr(fault.text, "[a]"));
    }
    g_remove(path);
    struct situations *none = NULL;
    struct fault fault = {0};
    assert_int_equal(situations_read(directory, "en", &none, &fault), OUTCOME_OK);
    assert_null(none);
    g_rmdir(directory);
}

/* A clause that nothing shortens keeps its point: its own second part, a when-clause first, at least its head. */
static void
test_hinge(void **state)
{
    (void)state;
    static const struct {
        const char *language, *clause, *say;
    } cases[] = {
        {"en", "the bedroom ceiling has a damp patch near the window and housing blames the neighbours upstairs",
         ", while housing blames the neighbours upstairs"},
        {"en", "you expect the signed survey report and the parking credit set out in clause 4",
         "and also the parking credit"},
        {"en", "the hamper we packed for our anniversary came without the cheese and with three jars of chutney",
         "but with three jars"},
        {"fr", "notre guichetier a refusé votre mère devant toute la file alors qu'elle avait sa carte d'abonnée",
         "et pourtant elle avait sa carte"},
        {"pt", "a televisão desliga sozinha todas as tardes por volta das quatro desde que mudaram a antena",
         "desde que mudaram a antena, a televisão"},
        {"es", "lleva toda la mañana esperando al fontanero en casa y resulta que nadie le ha avisado",
         "y además resulta que"},
        {"de",
         "unser Fahrer hat Ihre Mutter im Regen an der falschen Haltestelle abgesetzt, obwohl sie zweimal gefragt hat",
         "und das, obwohl sie zweimal gefragt hat"},
    };
    const char *top = g_getenv("HEARKEN_SRCDIR");
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        struct pack *pack = NULL;
        struct fault fault = {0};
        g_autofree char *file = g_strconcat(cases[i].language, ".pack", NULL);
        g_autofree char *path = g_build_filename(top ? top : ".", "milter", "listen", "packs", file, NULL);
        assert_int_equal(pack_read(path, cases[i].language, &pack, &fault), OUTCOME_OK);
        g_autofree char *told = kernel_kept(pack, false, g_strdup(cases[i].clause), cases[i].clause);
        if (!told || !strstr(told, cases[i].say))
            print_message("%s\n", told ? told : "(nothing)");
        assert_true(told && strstr(told, cases[i].say));
        assert_true(span_longest(told, cases[i].clause) <= SPAN_MAX);
        pack_free(pack);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_hinge),
                                       cmocka_unit_test_setup_teardown(test_coverage, set_up, tear_down),
                                       cmocka_unit_test(test_tokens), cmocka_unit_test(test_fault)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
