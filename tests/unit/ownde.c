/*
 * ownde.c - unit: German told clauses in another shape, and those that are left alone.
 */
#include "../../milter/listen/ownde.h"

#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void
clauses_take_another_shape(void **state)
{
    (void)state;
    static const struct {
        char *(*way)(const char *line);
        const char *line, *other; /* NULL: left alone */
    } cases[] = {
        {ownde_customer_first, "im Mai haben Sie den Zaun bei uns gekauft",
         "Sie haben im Mai den Zaun bei uns gekauft"},
        {ownde_customer_first, "vor einer Woche hast du uns die Maße geschickt",
         "du hast uns vor einer Woche die Maße geschickt"},
        {ownde_customer_first, "einen der beiden Zäune hätten Sie gern zurück",
         "Sie hätten gern einen der beiden Zäune zurück"},
        {ownde_customer_first, "im Laden hat Sie niemand danach gefragt", NULL}, /* the customer is no subject */
        {ownde_customer_first, "am Montag, dem 3. Mai, haben Sie angerufen", NULL},
        {ownde_customer_first, "das haben Sie schon zweimal gemeldet", NULL},
        {ownde_time_first, "die Pumpe steht seit Montag still", "seit Montag steht die Pumpe still"},
        {ownde_time_first, "Sie haben am 3. Mai einen Zaun bestellt", "am 3. Mai haben Sie einen Zaun bestellt"},
        {ownde_time_first, "die Pumpe lässt sich seit gestern nicht einschalten",
         "seit gestern lässt sich die Pumpe nicht einschalten"},
        {ownde_time_first, "die Pumpe ist ab Montag statt Dienstag da", NULL},
        {ownde_time_first, "die Pumpe kam gestern an und tropft", NULL}, /* the second verb has no subject of its own */
        {ownde_reason_last, "wenn die Pumpe läuft, hören Sie ein lautes Pfeifen",
         "Sie hören ein lautes Pfeifen, wenn die Pumpe läuft"},
        {ownde_equals, "der Zaun ist kaputt", "der Zaun ist defekt"},
        {ownde_equals, "Sie warten schon seit Mai, weil die Pumpe fehlt",
         "Sie warten bereits seit Mai, da die Pumpe fehlt"},
        {ownde_equals, "der Zaun fehlt noch", NULL},
        {ownde_equals, "", NULL},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *other = cases[i].way(cases[i].line);
        if (g_strcmp0(other, cases[i].other) != 0)
            fail_msg("%s: %s, not %s", cases[i].line, other, cases[i].other);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(clauses_take_another_shape)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
