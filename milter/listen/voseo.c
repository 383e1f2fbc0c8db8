/*
 * voseo.c - Spanish of the River Plate and orders typed without their accents, put in the forms that the other passes know; and what the
 * writer asks how to do, as an infinitive.
 *
 * Whoever says "tenés" or "cancelame" speaks to the company: "tienen", "cancélenme". Only forms that are no words elsewhere. Pure.
 */
#include "voseo.h"

#include "vocabulary.h"
#include <string.h>
static const char *const forms[][2] = {
    {"tenés", "tienen"},          {"tenes", "tienen"},          {"podés", "pueden"},  {"podes", "pueden"},
    {"querés", "quieren"},        {"queres", "quieren"},        {"sabés", "saben"},   {"hacés", "hacen"},
    {"mandás", "mandan"},         {"vendés", "venden"},         {"enviás", "envían"}, {"decime", "díganme"},
    {"devolveme", "devuélvanme"}, {"devuelveme", "devuélvanme"}};
/* "bloqueadla" → "bloqueenla": what is asked of many is asked of the company. NULL: no such order. */
static char *
order_of_many(const char *low)
{
    static const char *const ends[] = {"adla", "adlo", "adlas", "adlos"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++) {
        if (!g_str_has_suffix(low, ends[i]) || strlen(low) < strlen(ends[i]) + 3)
            continue;
        g_autofree char *stem = g_strndup(low, strlen(low) - strlen(ends[i]));
        gsize width = strlen(stem), at = width - 1;
        at -= stem[at] == 'i' && !word_in(stem, "envi confi desconfi"); /* "cambi": no vowel of its own */
        while (at > 0 && !strchr("aeiou", stem[at]))                    /* ASCII */
            at--;
        static const char *const accented[] = {"á", "é", "í", "ó", "ú"};
        static const char vowels[] = "aeiou";
        const char *vowel = strchr(vowels, stem[at]);
        if (!vowel || !*vowel)
            return NULL;
        char last = stem[width - 1];
        const char *soft = last == 'c' ? "qu" : last == 'g' ? "gu" : last == 'z' ? "c" : NULL;
        return g_strdup_printf("%.*s%s%.*s%sen%s", (int)at, stem, accented[vowel - vowels],
                               (int)(width - (soft != NULL) - at - 1), stem + at + 1, soft ? soft : "", ends[i] + 2);
    }
    return NULL;
}

char *
voseo_written(const struct clause *clause, guint at)
{
    const struct word *word = &clause->words[at];
    bool opens = at == 0 || strpbrk(clause->words[at - 1].trail, ".,!?") ||
                 word_in(clause->words[at - 1].low, "hola buenas buenos días tardes noches");
    if (opens && at + 2 < clause->count && word_in(word->low, "che"))
        return g_strdup("");
    if (strcmp(word->low, "onda") == 0 && at > 0 && word_in(clause->words[at - 1].low, "que qué q"))
        return g_strdup("pasa");
    if (word_in(word->low, "tu tus")) { /* said to the company: "tu repartidor no vino" */
        bool many = word->low[2] == 's',
             staff = word_in(clause_low(clause, at + 1),
                             "repartidor repartidores mensajero mensajeros "
                             "técnico técnicos conductor conductores transportista transportistas");
        return g_strdup(staff ? (many ? "los" : "el") : many ? "sus" : "su");
    }
    if (strcmp(word->low, "te") == 0 && at + 1 < clause->count && !*word->trail &&
        word_in(clause->words[at + 1].low,
                "mando paso envío envio pagué mandé envié escribí escribo pregunto cuento digo adjunto"))
        return g_strdup("les"); /* one who writes to the company says what they do */
    for (guint i = 0; i < G_N_ELEMENTS(forms); i++)
        if (strcmp(word->low, forms[i][0]) == 0)
            return g_strdup(forms[i][1]);
    return order_of_many(word->low);
}
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
voseo_wishes(struct clause *clause)
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
        if (head > 0 && !plea && !condition && strcmp(clause->words[head - 1].trail, ",") == 0) {
            g_free(clause->words[head - 1].trail);
            clause->words[head - 1].trail = g_strdup(".");
        }
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
voseo_how(struct clause *clause)
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
voseo_kind(struct clause *clause)
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
