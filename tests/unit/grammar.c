/*
 * grammar.c - unit: parsing is bounded, by the sentence and by the mail; a mail that costs too much steps down the ladder.
 */
#include "../../milter/listen/grammar.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <hearken/reply.h>

#include <string.h>
#include <time.h>

#define OCTETS 60000
/* Ten times the half second that a mail has, for sanitizers and slow machines; measured: 260 ms. What a_mail_has_a_share and
 * what_is_parsed hold does not depend on the clock. */
#define CPU_MS 5000

static gint64
spent(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (gint64)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void
what_is_parsed(void **state)
{
    (void)state;
    if (!grammar_load())
        skip();
    static const struct {
        const char *sentence;
        bool parsed;
    } cases[] = {
        {"The lamp flickers since Monday.", true},
        {"You charged me 1,904.16 euros at 10:30, twice.", true},
        {"It says \"ratelimited\", visitors get the red page.", true},
        {"It says error:limit and stops.", true},
        {"It says \"urn:acme:error:rateLimited\", visitors get the red page.", false},
        {"The lamp,the cup,the jug came.", true},
        {"The lamp,cup,jug came.", false},
        {"The lamp--cup--jug came.", false},
        {"", false},
        {"a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", false},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(grammar) grammar = grammar_parse(cases[i].sentence, GRAMMAR_NULLS_MAX);
        if ((grammar != NULL) != cases[i].parsed)
            fail_msg("%s: \"%s\"", grammar ? "parsed" : "not parsed", cases[i].sentence);
    }
}

/* One word that links with nothing. */
static void
words_left_out_are_counted(void **state)
{
    (void)state;
    if (!grammar_load())
        skip();
    static const char sentence[] = "The lamp of is broken.";
    g_autoptr(grammar) strict = grammar_parse(sentence, 0);
    g_autoptr(grammar) lenient = grammar_parse(sentence, 1);
    g_autoptr(grammar) whole = grammar_parse("The lamp is broken.", 0);
    assert_null(strict);
    assert_non_null(lenient);
    assert_true(lenient->clause);
    assert_non_null(whole);
}

/* When a mail's share is spent there is no linkage, until the next mail. */
static void
a_mail_has_a_share(void **state)
{
    (void)state;
    if (!grammar_load())
        skip();
    static const char sentence[] =
        "I had come straight off a night shift on the ward, I had my card in my hand, and I simply "
        "walked through behind somebody because the gate was open.";
    grammar_begin();
    g_autoptr(grammar) first = grammar_parse(sentence, GRAMMAR_NULLS_MAX);
    assert_non_null(first);
    guint parses = 0;
    for (bool parsed = true; parsed; parses++) { /* each another: what is known costs nothing */
        g_autofree char *other = g_strdup_printf("%s It was gate %u.", sentence, parses + 2);
        g_autoptr(grammar) grammar = grammar_parse(other, GRAMMAR_NULLS_MAX);
        parsed = grammar != NULL;
    }
    assert_in_range(parses, 2, 3000); /* a parse takes more than 0.1 ms */
    if (parses < 60) {                /* of those that are kept: told again without time */
        g_autoptr(grammar) again = grammar_parse(sentence, GRAMMAR_NULLS_MAX);
        assert_non_null(again);
        assert_int_equal(again->link_count, first->link_count);
    }
    grammar_begin();
    g_autoptr(grammar) grammar = grammar_parse(sentence, GRAMMAR_NULLS_MAX);
    assert_non_null(grammar);
}

/* %: a number, so that no two sentences are the same. */
static char *
repeated(const char *piece)
{
    GString *text = g_string_new(NULL);
    for (guint n = 1; text->len < OCTETS; n++)
        for (const char *c = piece; *c; c++)
            if (*c == '%')
                g_string_append_printf(text, "%u", n);
            else
                g_string_append_c(text, *c);
    return g_string_free(text, FALSE);
}

static void
mails_that_never_end(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "and then i called again and nobody knew anything about the lamp that i ordered so i waited and ",
        "I had my card in my hand, and I walked through behind somebody because the gate was open, I said. ",
        "Why was I charged twice for the same lamp, and when do you send me my money back? ",
        "my order came broken,again,and,again--i,want:my:money[back](now);",
        "refundrefundrefund",
        "\"he said 'she said \"it is (broken [again] ",
        "I was told by number % that the lamp, the cup and the jug, which I paid twice, were sent on day % to a shop "
        "that "
        "I never saw, and that nobody there knows, she said, what came of it. ",
    };
    struct engine *ears = NULL;
    struct fault fault = {0};
    g_autofree char *packs = g_build_filename(g_getenv("HEARKEN_SRCDIR"), "milter", "listen", "packs", NULL);
    assert_int_equal(engine_open(packs, &ears, &fault), OUTCOME_OK);
    for (guint i = 0; i < G_N_ELEMENTS(pieces); i++) {
        g_autoptr(letter) letter = letter_new();
        g_free(letter->reply);
        letter->reply = repeated(pieces[i]);
        gint64 began = spent();
        g_autoptr(insight) insight = engine_listen(ears, letter);
        struct brief brief = {.ticket = 1001,
                              .level = ACK_PARAPHRASE,
                              .queue_name = "",
                              .signature = "",
                              .queue_language = "en",
                              .next_step = ""};
        struct words *words = words_compose(ears, letter, insight, &brief);
        gint64 took = spent() - began;
        print_message("%d octets of \"%.30s\": %d ms CPU, %s\n", OCTETS, pieces[i], (int)took, rung_name(words->rung));
        assert_int_not_equal(*words->text, 0);
        assert_in_range(strlen(words->text), 1, 4000);
        if (took > CPU_MS)
            fail_msg("\"%.30s\" took %d ms of CPU", pieces[i], (int)took);
        words_free(words);
    }
    engine_close(ears);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_parsed), cmocka_unit_test(words_left_out_are_counted),
                                       cmocka_unit_test(a_mail_has_a_share), cmocka_unit_test(mails_that_never_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
