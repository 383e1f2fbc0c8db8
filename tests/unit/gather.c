/*
 * gather.c - unit: statements that were put one after the other, under one head.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glib.h>

#include "../../milter/listen/pack.h"
#include "../../milter/reply/gather.h"

static char *
gathered(const char *language, bool informal, const char *put, const char *mail)
{
    const char *top = g_getenv("HEARKEN_SRCDIR");
    g_autofree char *file = g_strconcat(language, ".pack", NULL);
    g_autofree char *path = g_build_filename(top ? top : ".", "milter", "listen", "packs", file, NULL);
    struct pack *pack = NULL;
    struct fault fault = {0};
    assert_int_equal(pack_read(path, language, &pack, &fault), OUTCOME_OK);
    struct insight insight = {0};
    struct brief brief = {0};
    struct writing writing = {.pack = pack, .insight = &insight, .brief = &brief, .informal = informal};
    char *told = gather(&writing, put, mail, true);
    pack_free(pack);
    return told;
}

/* NULL: as they are. */
static void
test_gathered(void **state)
{
    (void)state;
    static const struct {
        const char *language, *mail, *put, *told;
        bool informal;
    } cases[] = {
        {"en", "The lid is torn. A hinge is loose.", "The lid is torn. A hinge is loose.",
         "You write that the lid is torn and that a hinge is loose.", false},
        {"en", "The lid is torn, it leaks and a hinge is loose",
         "As I understand it, the lid is torn, and it leaks badly. A hinge is loose. "
         "You'd like a new one.",
         "You write that the lid is torn, that it leaks badly and that a hinge is loose. You'd like a new one.", false},
        /* who writes is not said to write that he did */
        {"en", "I have written twice. Nobody came.", "You have written twice. Nobody ever came.",
         "You report that you have written twice and that nobody ever came.", false},
        /* one sentence, and what is wanted or asked, stay */
        {"en", "It leaks and it smells.", "The jug leaks, and it smells.", NULL, false},
        {"en", "The jug leaks.", "The jug leaks badly. You'd like a new one.", NULL, false},
        {"en", "The jug leaks. It says no.", "The jug leaks badly. It always says “no”.",
         "You write that the jug leaks badly and that it always says “no”.", false},
        {"en", "The jug leaks.", "The jug leaks badly, and you'd like a new one. The lid is torn.", NULL, false},
        /* a name keeps its capital; what may be one stays where it is */
        {"en", "my aunt Wenda saw it. The jug leaks.", "The jug leaks badly. Wenda saw it happen.",
         "You write that the jug leaks badly and that Wenda saw it happen.", false},
        {"en", "Wenda saw it. The jug leaks.", "The jug leaks badly. Wenda saw it happen.", NULL, false},
        /* three behind a head, the rest behind a second; what turns ends its group */
        {"en", "a", "The lid is torn. The jug leaks badly. The hinge is loose. The cable is short. The plug is bent.",
         "You write that the lid is torn, that the jug leaks badly and that the hinge is loose. You add that the cable "
         "is short and "
         "that the plug is bent.",
         false},
        {"en", "a",
         "You rang us on Monday. You were promised a call, but nobody rang. The jug leaks badly. The lid is torn.",
         "You write that you rang us on Monday and that you were promised a call, but nobody rang. You add that the "
         "jug leaks badly "
         "and that the lid is torn.",
         false},
        {"en", "a", "You moved out of Flat 3. The lock was new. The jug leaks badly.",
         "You write that you moved out of Flat 3, that the lock was new and that the jug leaks badly.", false},
        {"de", "Der Deckel ist gerissen.", "Der Deckel ist gerissen. Der Bote kam erst am 15. Juni an.",
         "Sie schreiben, dass der Deckel gerissen ist und dass der Bote erst am 15. Juni ankam.", false},
        {"de", "Der Deckel ist gerissen.",
         "Der Deckel ist gerissen. Du hast zweimal angerufen. Du möchtest, dass wir ihn abholen.",
         "Du schreibst, dass der Deckel gerissen ist und dass du zweimal angerufen hast. Du möchtest, dass wir ihn "
         "abholen.",
         true},
        {"de", "Der Mantel", "Der Mantel sieht ganz anders aus als im Katalog. Er riecht nach Leim.", NULL, false},
        {"fr", "Le couvercle est fendu.", "Le couvercle est fendu. Il manque une vis.",
         "Vous indiquez que le couvercle est fendu et qu'il manque une vis.", false},
        {"fr", "Le couvercle est fendu.", "Le couvercle est fendu. Vous souhaitez le renvoyer.", NULL, false},
        {"it", "a", "Il coperchio è rotto. Manca una vite.", "Ci scrive che il coperchio è rotto e che manca una vite.",
         false},
        {"es", "La tapa viene rota", "La tapa viene rota, la etiqueta dice gris. Quiere otra.",
         "Nos cuenta que la tapa viene rota y que la etiqueta dice gris. Quiere otra.", false},
        {"pt", "a", "A tampa veio quebrada. Falta um parafuso.",
         "Relata que a tampa veio quebrada e que falta um parafuso.", false},
        {"nl", "a", "De deur is krom. Het licht is kapot.", "U schrijft dat de deur krom is en dat het licht kapot is.",
         false},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *told = gathered(cases[i].language, cases[i].informal, cases[i].put, cases[i].mail);
        assert_string_equal(told, cases[i].told ? cases[i].told : cases[i].put);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_gathered)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
