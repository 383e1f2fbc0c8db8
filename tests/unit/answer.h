/*
 * answer.h - the ears of a unit test and what they answer a mail of subject and body, as the courier would word it. Each test that includes it
 * has an engine of its own, opened and closed by cmocka's group fixtures.
 */
#ifndef HEARKEN_TESTS_UNIT_ANSWER_H
#define HEARKEN_TESTS_UNIT_ANSWER_H

#include <hearken/reply.h>

static struct engine *ears;

static int
open_engine(void **state)
{
    (void)state;
    struct fault fault = {0};
    g_autofree char *packs = g_build_filename(g_getenv("HEARKEN_SRCDIR"), "milter", "listen", "packs", NULL);
    return engine_open(packs, &ears, &fault) == OUTCOME_OK ? 0 : -1;
}

static int
close_engine(void **state)
{
    (void)state;
    engine_close(ears);
    return 0;
}

static void
set(char **text, const char *value)
{
    g_free(*text);
    *text = g_strdup(value);
}

static struct words *
answer(const char *subject, const char *body)
{
    g_autoptr(letter) letter = letter_new();
    set(&letter->subject, subject);
    set(&letter->reply, body);
    g_autoptr(insight) insight = engine_listen(ears, letter);
    struct brief brief = {.ticket = 1001,
                          .level = ACK_PARAPHRASE,
                          .queue_name = "",
                          .signature = "",
                          .queue_language = "en",
                          .next_step = ""};
    return words_compose(ears, letter, insight, &brief);
}

#endif
