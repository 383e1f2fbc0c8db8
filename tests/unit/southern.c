/*
 * southern.c - unit: Spanish, Italian and Portuguese mails as they are typed in haste keep their persons, their wishes and their ends.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "said.h"

/* Spanish: who is meant by a form that two persons share. */
static void
spanish_persons_are_told_apart(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Os avisé por chat y no había nadie. ¿Podéis llamarme?", "no había nadie", "habías"},
        {"Vuelvo de vacaciones y la nevera no enfría.", "vuelve de vacaciones", "Usted escribe"},
        {"Viajo a Lima el 4 de marzo. ¿Necesito visado?", "viaja a Lima el 4 de marzo", "Usted escribe"},
        {"La moqueta suelta pelo, paso la escoba a diario y sigue igual.", "asa la escoba a diario", "paso"},
        {"La vitro pita sola y no sé apagarla.", "a vitro pita sola", "vitra"},
        {"No tenemos agua en el portal. ¿Saben cuándo lo van a arreglar?", "quiere saber cuándo lo vamos a arreglar",
         "si saben"},
        {"El sillón cruje, me siento y baja solo.", "se sienta y baja", "siente"},
        {"Aprieto cuanto puedo y nada. Las patas no encajan por más que empuje el tablero. Decidme algo.",
         "por más que empujes", NULL},
        {"Solo quería decíroslo porque lo merecéis.", "decírnoslo", "decíroslo"},
        {"¿Me van a dar una respuesta o no?", "le vamos a dar", "le van a dar"},
        {"La cuerda se deshilacha, me la quedaría si me hacen un descuento.", "si le hacemos un descuento", "hacen"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* Spanish: what is wanted, what is asked, what is only cried. */
static void
spanish_wishes_are_told_apart(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"La lámpara llegó rota.\n- Quiero que - 5 mudarme.\n", "La lámpara llegó rota",
         NULL}, /* no verb: read before it */
        {"Quiero adelantar la cita. ¿Me cobráis algo por adelantarla?", "saber si te cobramos algo",
         "pides que te cobremos"},
        {"El andador tiene un eje suelto, tenéis que avisar a los padres.", "crees que tenemos que avisar a los padres",
         "saber si tenemos"},
        {"Me robaron el bolso con la tarjeta dentro. Bloqueadla ya, por favor.", "la bloqueemos ya", NULL},
        {"Hay un recibo que no es mío. Anúlenlo ya.", "lo anulemos ya", NULL},
        {"Falta una balda. Mándenmela cuanto antes que tengo los libros por el suelo.",
         "cuanto antes, porque tiene los libros", "antes que tiene"},
        {"Qué maravilla de empresa, llevo un mes esperando una silla.", "desde hace un mes espera una silla",
         "Da gusto"},
        {"Cada semana una fecha nueva para mi cocina. ¿Me están vacilando?", "una fecha nueva", "vacilando"},
        {"Aún no ha venido ni dios a mirar la caldera.", "no ha venido nadie", "dios"},
        {"La línea está a nombre de mi abuela que murió en agosto y solo quiero ponerla a mi nombre.", "y solo quiere",
         "solo."},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* Spanish: where a sentence ends that only a comma ends, and what belongs to it. */
static void
spanish_sentences_end_where_they_end(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Y si está descatalogado quiero el dinero, no un cupón.", "si está descatalogado, quiere el dinero", NULL},
        {"La cómoda trae las guías torcidas, los cajones no corren ni con aceite.", "los cajones no corren", NULL},
        {"El perchero está al revés de como lo pedí, lo pedí con la barra a la izquierda y viene a la derecha.",
         "como lo pidió y que usted lo pidió", "pidió, lo pidió"},
        {"Dos de las niñas tienen fiebre y no podremos viajar.", "no podrán viajar", "Usted escribe"},
        {"Me robaron la cartera el domingo. Necesito una tarjeta nueva.", "le robaron la cartera", NULL},
        {"Me dais largas desde mayo y tropiezo cada día con la caja.", "tropiezas cada día", "tropiezo"},
        {"Llegamos tarde por vosotros. Acabamos durmiendo en el coche. Ni una disculpa.",
         "acabasteis durmiendo en el coche", "acabáis"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* Italian and Portuguese: orders, questions of two words, pronouns that hang on verbs, joints. */
static void
italian_and_portuguese_are_told_whole(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"La lampada è arrivata rotta. Ne potete dare un'altra.", "La lampada è arrivata rotta", "potete"},
        {"O candeeiro chegou partido. Vendeste uma coisa má.", "O candeeiro chegou partido", "endeste"},
        {"Mi togliete ancora 30 euro al mese. Bloccate il prelievo e restituitemi gli ultimi tre.",
         "e di restituirLe gli ultimi tre", NULL},
        {"Annullate l'ordine, il pacco non arriva.", "annullare l'ordine", NULL},
        {"Come concordato, chiamatemi al 347 1234567 prima di sera.", "al numero indicato prima di sera", "347"},
        {"Avete un tavolo per sei il giorno di Pasqua? Accettate cani?", "se accettiamo cani", NULL},
        {"È arrivata una sanzione che non è mia. Non intendo pagarla.", "non intende pagarla", NULL},
        {"Il conto è stato chiuso e nessuno mi ha avvisato.", "nessuno l'ha avvisato", "Le ha avvisato"},
        {"Ho dovuto farmi prestare una stufa da mia zia perché la caldaia è spenta.", "farsi prestare", "farLe"},
        {"Ho cambiato casa e ve l'avevo scritto a maggio. Quando venite?", "ce l'aveva scritto", "ve l'aveva"},
        {"Il forno non scalda più, il motore gira a vuoto.", "non scalda più e il motore gira", ", il motore"},
        {"minestra fredda e cameriere scortese, serata rovinata", "uongiorno", "Hello"},
        {"Não me senti segura de usar a cadeirinha.", "não se sentiu segura", "se você"},
        {"A torradeira começou a deitar fumo ontem. Desliguei-a da tomada. O que faço?", "esligou-a da tomada",
         "esliguei"},
        {"Il vaso era crepato, me ne sono accorta a casa. Posso cambiarlo?", "se n'è accorta a casa", "gliene"},
        {"Pedimos uma mesa à janela e deram-nos uma junto à cozinha.", "deram-lhes uma", "deram-nos"},
        {"O banco está torto. Quero devolver.", "quer devolver", "reembolso"},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

/* A long run of the customer's words is broken, not cut and not quoted. */
static void
spanish_runs_are_broken(void **state)
{
    (void)state;
    static const struct said cases[] = {
        {"Anularon mi tren de Vigo a Oporto del 9 de junio cuando ya estaba en el andén y nos dejaron cinco horas sin "
         "agua.",
         "cuando ya estaba en el andén, anularon", "Usted escribe"},
        {"Tengo una reserva para el 3 de abril a nombre de Irene Pardo y necesito pasarla al 5.",
         "que está a nombre de Irene Pardo", "Usted escribe"},
        {"Pagamos el banquete para cuando se case mi hermana, que se casa el 6 de mayo en Lugo, y ahora nos dicen que "
         "no.",
         "hora les dicen que no", NULL},
    };
    said_all(cases, G_N_ELEMENTS(cases));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spanish_persons_are_told_apart), cmocka_unit_test(spanish_wishes_are_told_apart),
        cmocka_unit_test(spanish_sentences_end_where_they_end), cmocka_unit_test(italian_and_portuguese_are_told_whole),
        cmocka_unit_test(spanish_runs_are_broken)};
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
