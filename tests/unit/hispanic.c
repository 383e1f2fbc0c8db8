/*
 * hispanic.c - unit: told Spanish clauses in another shape, and those that must stay as they are.
 */
#include "../../milter/listen/hispanic.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef char *(*shape)(const char *clause);

static void
the_shape_changes_and_nothing_else(void **state)
{
    (void)state;
    static const struct {
        shape shape;
        const char *clause, *other; /* NULL: left alone */
    } cases[] = {
        {hispanic_impersonal, "le cobraron la tasa dos veces", "se le cobró la tasa dos veces"},
        {hispanic_impersonal, "en taquilla les dijeron que no", "en taquilla se les dijo que no"},
        {hispanic_impersonal, "todavía no te han devuelto el importe", "todavía no se te ha devuelto el importe"},
        {hispanic_impersonal, "le cobraron 12 euros de más", "se le cobraron 12 euros de más"},
        {hispanic_impersonal, "te hemos cobrado las dos cuotas", "se te han cobrado las dos cuotas"},
        {hispanic_impersonal, "le han cobrado los dos bancos", NULL}, /* who did it stands behind */
        {hispanic_impersonal, "sus primos le dijeron que sí", NULL},
        {hispanic_impersonal, "las piezas que le mandaron", NULL},
        {hispanic_impersonal, "le dieron un vale y una bolsa", NULL},
        {hispanic_impersonal, "le robaron la bici", NULL},
        {hispanic_received, "su farol le llegó con un golpe", "recibió su farol con un golpe"},
        {hispanic_received, "tus botas han llegado rotas", "has recibido tus botas rotas"},
        {hispanic_received, "el paquete todavía no le ha llegado", "todavía no ha recibido el paquete"},
        {hispanic_received, "el tren llegó con retraso", NULL},
        {hispanic_received, "la caja llegó rota", NULL}, /* the form of address is not told */
        {hispanic_although, "su horno enciende, pero no calienta", "aunque su horno enciende, no calienta"},
        {hispanic_although, "dice que sí, pero no vino", "dice que sí; sin embargo, no vino"},
        {hispanic_although, "el taller cerró, pero sin avisar", NULL},
        {hispanic_ordered, "lleva dos semanas esperando la caldera", "desde hace dos semanas espera la caldera"},
        {hispanic_ordered, "llevan desde el martes sin gas", "desde el martes están sin gas"},
        {hispanic_ordered, "lleva dos días llamando", NULL},
        {hispanic_ordered, "hay un recibo de 9 € en su cuenta", "en su cuenta hay un recibo de 9 €"},
        {hispanic_ordered, "falta un pasador en la puerta", "a la puerta le falta un pasador"},
        {hispanic_ordered, "reservó dos plazas el 7 de abril", "el 7 de abril reservó dos plazas"},
        {hispanic_ordered, "los ejes de la noria están oxidados", "la noria tiene los ejes oxidados"},
        {hispanic_ordered, "el mango del cazo está suelto", "el cazo tiene el mango suelto"},
        {hispanic_ordered, "no enciende la caldera desde ayer", "desde ayer no enciende la caldera"},
        {hispanic_ordered, "recibió un queso caducado desde marzo", NULL},
        {hispanic_ordered, "quiere irse el 7 de abril", NULL},
        {hispanic_ordered, "reservó la visita del 7 de abril", NULL},
        {hispanic_named, "pide que le devolvamos el depósito", "pide la devolución del depósito"},
        {hispanic_named, "pide que le enviemos otra llave y le llamemos", NULL},
        {hispanic_asked, "quieres saber si puedes cambiar la talla", "quieres saber si es posible cambiar la talla"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *other = cases[i].shape(cases[i].clause);
        if (g_strcmp0(other, cases[i].other) != 0)
            fail_msg("%s: %s, not %s", cases[i].clause, other ? other : "-", cases[i].other ? cases[i].other : "-");
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_shape_changes_and_nothing_else)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
