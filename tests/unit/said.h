/*
 * said.h - tables of mails and what their answers must and must not say: one row a fault once made. Behind cmocka.h.
 */
#ifndef HEARKEN_TESTS_UNIT_SAID_H
#define HEARKEN_TESTS_UNIT_SAID_H

#include "answer.h"

#include <string.h>

struct said {
    const char *body, *told, *never; /* never: NULL, nothing */
};

/* Whether the words hold what is wanted, be it where a sentence begins. */
static bool
tells(const char *text, const char *wanted)
{
    g_autofree char *begun = g_strdup(wanted);
    *begun = g_ascii_toupper(*begun);
    return strstr(text, wanted) || strstr(text, begun);
}

static void
said_all(const struct said *cases, guint count)
{
    for (guint i = 0; i < count; i++) {
        g_autoptr(words) words = answer("", cases[i].body);
        if (!tells(words->text, cases[i].told) || (cases[i].never && tells(words->text, cases[i].never)))
            fail_msg("\"%s\" gave \"%s\"", cases[i].body, words->text);
    }
}

#endif
