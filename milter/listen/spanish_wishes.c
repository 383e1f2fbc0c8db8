/*
 * spanish_wishes.c - Spanish wishes and questions that say something else than they mean, put plainly: praise and conditions ("sería
 * estupendo que abrieran", "si pudieran mandarlo, se lo agradecería"), orders with their pronouns behind ("mándenmelo"), how the writer
 * does a thing, as an infinitive ("cómo activo la tarjeta"), and "¿sería tan amable de …?".
 *
 * Only sentences that have no other reading. Pure, thread-safe.
 */
#include "spanish_wishes.h"

#include "vocabulary.h"

#include <stdbool.h>
#include <string.h>

/* ---- praise and conditions --------------------------------------------------------------------------------------- */

/* "Sería estupendo que pusieran bancos", "me haría un favor si me cambiara la cita": what is wished. */
static void
praise_ahead(struct clause *clause, guint from, guint end)
{
    guint at = from + word_in(clause->words[from].low, "me nos no");
    bool would = at < end && word_in(clause->words[at].low, "sería estaría vendría iría haría harían");
    if (!would)
        return;
    bool favour = false, good = false;
    for (guint i = at + 1; i + 2 < end && i < at + 6; i++) {
        const char *low = clause->words[i].low;
        favour |= word_in(low, "favor favorazo");
        good |= word_in(
            low, "bien bueno estupendo genial ideal perfecto fantástico maravilloso magnífico idea detalle bonito "
                 "mejor agradecer mal ayuda útil interesante");
        bool joins = strcmp(low, "que") == 0 || (favour && strcmp(low, "si") == 0);
        if (*clause->words[i].trail || (joins && !favour && !good))
            return;
        if (!joins)
            continue;
        clause_blank(clause, from, i);
        clause_set(clause, i, favour ? "Les agradecería que" : "Me gustaría que");
        return;
    }
}

/* "Si me pudieran mandar el contrato, se lo agradecería": a question that is a wish. */
static void
condition(struct clause *clause, guint from, guint end)
{
    static const char can[] = "pudiera pudieran pudiese pudiesen pudierais pudieseis";
    guint verb = from + 1, comma = 0;
    bool kind = clause_has(clause, from + 1, "fuera|fueran|fuerais|fueras|fuese|fuesen tan amable|amables de") > 0;
    if (strcmp(clause->words[from].low, "si") != 0 || end - from < 5)
        return;
    while (verb + 1 < end && word_in(clause->words[verb].low, "me nos lo la los las le les se ustedes"))
        verb++;
    if (!kind && !word_in(clause->words[verb].low, can))
        return;
    for (guint i = verb + 2; i + 1 < end; i++)
        comma = strchr(clause->words[i].trail, ',') ? i : comma;
    bool thanks = false;
    for (guint i = comma + 1; comma && i < end; i++)
        thanks |= g_str_has_prefix(clause->words[i].low, "agrade") ||
                  word_in(clause->words[i].low, "favor genial estupendo perfecto ideal");
    if (!comma || !(thanks || kind) || end - comma > 10)
        return;
    clause_blank(clause, comma + 1, end);
    clause_mark(clause, comma, "?");
    clause_set(clause, from, "");
    if (kind)
        clause_blank(clause, verb + 1, verb + 4);
    clause_set(clause, verb, "podrían");
    clause_lead(clause, from + 1, "\xC2\xBF");
}

void
spanish_wishes_praised(struct clause *clause)
{
    guint from = 0;
    for (guint i = 0; i < clause->count; i++) {
        if (!strpbrk(clause->words[i].trail, ".!?;") && i + 1 < clause->count)
            continue;
        if (i > from) {
            praise_ahead(clause, from, i + 1);
            condition(clause, from, i + 1);
        }
        from = i + 1;
    }
}

/* ---- orders, and how one does a thing ---------------------------------------------------------------------------- */

/* "mándenmelo", "cámbiamela": what is asked of the company, as a wish with its pronouns before the verb: "quiero que me lo manden". NULL:
 * no such order. */
static char *
wished(const char *low)
{
    static const char *const ends[] = {"melo", "mela", "melos", "melas"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        if (!g_str_has_suffix(low, ends[i]) || strlen(low) < strlen(ends[i]) + 5)
            continue;
        g_autofree char *verb = g_strndup(low, strlen(low) - strlen(ends[i]));
        g_autofree char *bare = vocabulary_bare(verb);
        gsize width = strlen(bare);
        bool many = g_str_has_suffix(bare, "en") || g_str_has_suffix(bare, "an");
        bool one = g_str_has_suffix(bare, "a") || g_str_has_suffix(bare, "e");
        if (!many && !one)
            return NULL;
        g_autofree char *stem = g_strndup(bare, width - (many ? 2 : 1));
        bool first = many ? bare[width - 2] == 'e' : bare[width - 1] == 'a'; /* of -ar */
        if (strcmp(stem, "envi") == 0) {
            g_free(stem);
            stem = g_strdup("enví");
        }
        return g_strdup_printf("quiero que me %s %s%s", ends[i] + 2, stem, first ? "en" : "an");
    }
    return NULL;
}

void
spanish_wishes_ordered(struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        g_autofree char *wish = wished(clause->words[i].low);
        guint head = i;
        while (head > 0 && !strpbrk(clause->words[head - 1].trail, ".,;:!?") &&
               word_in(clause->words[head - 1].low, "por favor y pues"))
            head--;
        bool stops = head > 0 && strpbrk(clause->words[head - 1].trail, ".,;:!?");
        bool plea = head > 0 && stops && strcmp(clause->words[head - 1].low, "favor") == 0;
        if (!wish || (head > 0 && !stops))
            continue;
        bool opens = i == 0 || strpbrk(clause->words[i - 1].trail, ".!?");
        for (guint k = head; k < i; k++)
            clause_set(clause, k, "");
        guint first = head;
        while (first > 0 && !strpbrk(clause->words[first - 1].trail, ".;!?"))
            first--;
        bool condition = word_in(clause->words[first].low, "si cuando"); /* "si lo encuentran, guárdenmelo" */
        if (head > 0 && !plea && !condition && strcmp(clause->words[head - 1].trail, ",") == 0)
            clause_mark(clause, head - 1, ".");
        if (opens && !plea)
            *wish = 'Q';
        clause_set(clause, i, wish);
    }
}

/* The infinitive of a verb that one does with one's own account, order, card; NULL: it is none of these. */
static char *
infinitive(const char *low)
{
    static const char *const strong[][2] = {{"devuelvo", "devolver"},
                                            {"pido", "pedir"},
                                            {"cierro", "cerrar"},
                                            {"recojo", "recoger"},
                                            {"accedo", "acceder"},
                                            {"abro", "abrir"},
                                            {"pongo", "poner"},
                                            {"obtengo", "obtener"},
                                            {"veo", "ver"},
                                            {"meto", "meter"},
                                            {"subo", "subir"},
                                            {"añado", "añadir"},
                                            {"encuentro", "encontrar"},
                                            {"hablo", "hablar"},
                                            {"recibo", "recibir"},
                                            {"compruebo", "comprobar"},
                                            {"introduzco", "introducir"},
                                            {"doy", "dar"},
                                            {"pruebo", "probar"},
                                            {"muevo", "mover"},
                                            {"envío", "enviar"},
                                            {"envio", "enviar"},
                                            {"resuelvo", "resolver"},
                                            {"elijo", "elegir"}};
    static const char regular[] =
        "activo cambio cancelo anulo recupero pago descargo contacto retiro consulto renuevo registro configuro "
        "actualizo "
        "solicito reclamo desbloqueo bloqueo elimino borro modifico reservo compro cargo recargo instalo desinstalo "
        "monto "
        "saco ingreso deposito transfiero canjeo uso utilizo aplico entro reinicio conecto vinculo desactivo tramito "
        "contrato abono rastreo localizo confirmo verifico imprimo limpio armo paso agrego quito facturo";
    for (guint i = 0; i < G_N_ELEMENTS(strong); i++)
        if (strcmp(low, strong[i][0]) == 0)
            return g_strdup(strong[i][1]);
    if (!word_in(low, regular))
        return NULL;
    if (word_in(low, "renuevo transfiero imprimo"))
        return g_strdup(*low == 'r' ? "renovar" : *low == 't' ? "transferir" : "imprimir");
    return g_strdup_printf("%.*sar", (int)strlen(low) - 1, low);
}
void
spanish_wishes_how(struct clause *clause)
{
    for (guint i = 0; i + 1 < clause->count; i++) {
        bool first = i == 0 || strpbrk(clause->words[i - 1].trail, ".!?") ||
                     word_in(clause->words[i - 1].low, "hola buenas días tardes noches");
        if (first && strcmp(clause->words[i].low, "porque") == 0) { /* "xq no contestan?" */
            guint end = i;
            while (end + 1 < clause->count && !strpbrk(clause->words[end].trail, ".!?"))
                end++;
            if (strchr(clause->words[end].trail, '?'))
                clause_set(clause, i, "por qué");
        }
        if (word_in(clause->words[i].low, "quien quién") && strcmp(clause->words[i + 1].low, "hablo") == 0)
            clause_set(clause, i + 1, "puedo hablar");
        if (!word_in(clause->words[i].low, "como cómo") || *clause->words[i].trail)
            continue;
        bool heads = i == 0 || strpbrk(clause->words[i - 1].trail, ".,;:!?") ||
                     word_in(clause->words[i - 1].low, "y saber decirme sé se hola buenas días tardes noches decir");
        guint verb = i + 1;
        while (verb + 1 < clause->count && word_in(clause->words[verb].low, "me lo la los las") &&
               !*clause->words[verb].trail)
            verb++;
        g_autofree char *done = heads && verb <= i + 3 ? infinitive(clause->words[verb].low) : NULL;
        if (!done || (verb > i + 1 && strcmp(clause->words[verb - 1].low, "me") != 0 && verb > i + 2))
            continue;
        g_autoptr(GString) told = g_string_new("puedo ");
        g_string_append(told, done);
        for (guint k = i + 1; k < verb; k++) {
            g_string_append(told, clause->words[k].low);
            clause_set(clause, k, "");
        }
        clause_set(clause, verb, told->str);
        clause_set(clause, i, g_unichar_isupper(g_utf8_get_char(clause->words[i].text)) ? "Cómo" : "cómo");
    }
}

void
spanish_wishes_kind(struct clause *clause)
{
    static const char *const forms[][2] = {{"sería", "podría"},   {"seria", "podría"},   {"serían", "podrían"},
                                           {"serian", "podrían"}, {"serías", "podrías"}, {"seríais", "podríais"}};
    for (guint i = 0; i + 4 < clause->count; i++)
        for (guint k = 0; k < G_N_ELEMENTS(forms); k++) {
            if (strcmp(clause->words[i].low, forms[k][0]) != 0 || !clause_has(clause, i + 1, "tan amable|amables de"))
                continue;
            g_autofree char *upper = g_strdup_printf("P%s", forms[k][1] + 1);
            clause_set(clause, i, g_unichar_isupper(g_utf8_get_char(clause->words[i].text)) ? upper : forms[k][1]);
            for (guint n = 1; n < 4; n++)
                clause_set(clause, i + n, "");
            break;
        }
}
