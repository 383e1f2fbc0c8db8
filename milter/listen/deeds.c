/*
 * deeds.c - Spanish verbs of the third person plural that mean us: behind "pide que" and "quiere saber si".
 *
 * Customers say "que me envíen" of us whom they write to; told back, "que le envíen" would speak of others. Which verbs are asked of
 * us is the pack's list of orders. A verb with a subject of its own ("que lleguen los muebles") is none of the list or stands behind
 * its noun. Pure.
 */
#include "deeds.h"

#include "clause.h"
#include "foreign.h"

#include <string.h>

/* Vowels that the stress had changed: "devuelvan" → "devolvamos". */
static const struct {
    const char *they, *we;
} changed[] = {{"devuelvan", "devolvamos"},
               {"resuelvan", "resolvamos"},
               {"encuentren", "encontremos"},
               {"cierren", "cerremos"},
               {"muevan", "movamos"},
               {"muestren", "mostremos"},
               {"prueben", "probemos"},
               {"cuenten", "contemos"},
               {"atiendan", "atendamos"},
               {"entiendan", "entendamos"},
               {"pidan", "pidamos"},
               {"comprueben", "comprobemos"},
               {"puedan", "podamos"},
               {"den", "demos"},
               {"sean", "seamos"},
               {"estén", "estemos"},
               {"envíen", "enviemos"},
               {"envien", "enviemos"},
               {"vean", "veamos"},
               {"reenvíen", "reenviemos"},
               {"amplíen", "ampliemos"},
               {"dejen", "dejemos"},
               {"pueden", "podemos"},
               {"devuelven", "devolvemos"},
               {"envían", "enviamos"},
               {"resuelven", "resolvemos"},
               {"tienen", "tenemos"},
               {"hacen", "hacemos"},
               {"podrían", "podríamos"},
               {"tendrían", "tendríamos"},
               {"harían", "haríamos"},
               {"volverán", "volveremos"},
               {"tendrán", "tendremos"},
               {"podrán", "podremos"},
               {"harán", "haremos"},
               {"repararían", "repararíamos"},
               {"cambiarían", "cambiaríamos"},
               {"enviarían", "enviaríamos"},
               {"devolverán", "devolveremos"},
               {"mandarán", "mandaremos"},
               {"enviarán", "enviaremos"},
               {"venden", "vendemos"},
               {"ofrecen", "ofrecemos"},
               {"reponen", "reponemos"},
               {"abren", "abrimos"},
               {"recogen", "recogemos"},
               {"piensan", "pensamos"},
               {"recomiendan", "recomendamos"},
               {"sugieren", "sugerimos"},
               {"piden", "pedimos"},
               {"dan", "damos"},
               {"cuentan", "contamos"},
               {"sustituirán", "sustituiremos"}};

static char *
we_of(const char *low)
{
    for (guint i = 0; i < G_N_ELEMENTS(changed); i++)
        if (strcmp(changed[i].they, low) == 0)
            return g_strdup(changed[i].we);
    gsize width = strlen(low);
    static const struct {
        const char *they, *we;
    } endings[] = {{"asen", "ásemos"}, {"iesen", "iésemos"}, {"aran", "áramos"}, {"ieran", "iéramos"},
                   {"eran", "éramos"}, {"rán", "remos"},     {"rían", "ríamos"}};
    for (guint i = 0; i < G_N_ELEMENTS(endings) && width > 6; i++)
        if (g_str_has_suffix(low, endings[i].they))
            return g_strdup_printf("%.*s%s", (int)(width - strlen(endings[i].they)), low, endings[i].we);
    bool e = g_str_has_suffix(low, "en"), a = g_str_has_suffix(low, "an");
    return (e || a) && width > 3 ? g_strdup_printf("%.*s%s", (int)width - 2, low, e ? "emos" : "amos") : NULL;
}

/* Present forms that stand behind "si" and "cuándo". */
static bool
is_told_of_us(const char *low)
{
    return word_in(low,
                   "volverán tendrán podrán harán devolverán enviarán mandarán cambian envían mandan devuelven "
                   "reembolsan recogen ofrecen venden hacen tienen pueden podrían "
                   "tendrían harían repararían cambiarían enviarían reparan "
                   "arreglan reponen descuentan abonan entregan solucionan abren piensan cobran aceptan dan aconsejan "
                   "recomiendan sugieren proponen piden pasan mandan");
}

/* "me gustaría que me enviaran": nobody else is named. */
static bool
would_be_ours(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low;
    return (g_str_has_suffix(low, "aran") || g_str_has_suffix(low, "eran") || g_str_has_suffix(low, "asen") ||
            g_str_has_suffix(low, "iesen")) &&
           strlen(low) > 5 &&
           !word_in(low, "llegaran fueran estuvieran duraran funcionaran quedaran encajaran eran pudieran vinieran") &&
           !(verb > 0 && word_in(clause->words[verb - 1].low, "se"));
}

/* "qué día pasarán": behind an asking word and no noun of their own. */
static bool
will_be_ours(const struct clause *clause, guint verb)
{
    const char *low = clause->words[verb].low, *next = verb + 1 < clause->count ? clause->words[verb + 1].low : "";
    return g_str_has_suffix(low, "rán") && strlen(low) > 5 &&
           !word_in(low,
                    "albarán refrán llegarán serán estarán costarán durarán tardarán funcionarán saldrán quedarán") &&
           (verb + 1 >= clause->count || *clause->words[verb].trail || !word_in(next, "el la los las mis mi sus su"));
}

/* The clause from `at` on may be a verb with its pronouns: where the verb stands, or count. */
static guint
past_pronouns(const struct clause *clause, guint at)
{
    while (at < clause->count &&
           word_in(clause->words[at].low, "no le les te os se lo la los las me nos ya también al menos"))
        at++;
    return at;
}

/* Whether "que" behind this word brings what is wanted: "antes que las borren" does not. */
static bool
is_wanted(const struct pack *pack, const struct clause *clause, guint at, bool knows)
{
    if (at > 0 && word_in(clause->words[at].low, "también además")) /* "quisiera también que" */
        at--;
    const char *low = clause->words[at].low;
    if (knows)
        return word_in(low, "para posible");
    return foreign_lists(pack, "deeds.asks", low) || word_in(low, "y o e para falta a") ||
           strpbrk(clause->words[at].trail, ",;");
}

char *
deeds_ours(const struct pack *pack, char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    bool asks = clause->count > 3 && foreign_lists(pack, "deeds.asks", clause->words[0].low);
    asks |= clause->count > 4 && word_in(clause->words[0].low, "le te les os usted también nos solo") &&
            foreign_lists(pack, "deeds.asks", clause->words[1].low);
    asks |= clause->count > 2 && clause_has(clause, 0, "espera|esperas|esperan|confía|confías que");
    asks |= clause_has(clause, 0, "no hace falta que") || clause_has(clause, 0, "hace falta que");
    for (guint i = 1; i < clause->count && !asks; i++) /* "si no se puede bajar, pide que …" */
        asks = (strchr(clause->words[i - 1].trail, ',') || word_in(clause->words[i - 1].low, "y pero usted")) &&
               foreign_lists(pack, "deeds.asks", clause->words[i].low);
    bool knows = false, open = false, changes = false;
    for (guint i = 0; asks && i < clause->count; i++) {
        const char *low = clause->words[i].low;
        knows |= word_in(low, "saber preguntar preguntarnos");
        bool wants = i > 0 && strcmp(low, "que") == 0 && is_wanted(pack, clause, i - 1, knows);
        bool asked =
            knows && i > 0 &&
            (word_in(low, "si cuándo cómo dónde cuánto") || (strcmp(low, "qué") == 0 && i + 2 < clause->count) ||
             (word_in(clause->words[i - 1].low, "qué cuál") && !word_in(low, "le les te os se")));
        bool next = (open || (knows && strcmp(low, "o") == 0)) &&
                    (word_in(low, "y o e") || strchr(clause->words[i].trail, ','));
        if (!wants && !asked && !next)
            continue;
        guint verb = past_pronouns(clause, i + 1);
        if (verb < clause->count && next && !wants && strcmp(clause->words[verb].low, "que") == 0)
            verb = past_pronouns(clause, verb + 1);
        if (verb >= clause->count)
            continue;
        const char *they = clause->words[verb].low;
        if (asked && !wants && verb == i + 2 && strcmp(clause->words[i + 1].low, "se") == 0)
            continue; /* "si se pueden cambiar" */
        bool ours = knows && !wants
                        ? is_told_of_us(they) || will_be_ours(clause, verb)
                        : (foreign_lists(pack, "turn.order", they) && !word_in(they, "vengan pasen suban")) ||
                              would_be_ours(clause, verb);
        /* "si los profes pueden entrar": the noun before the verb is its subject */
        open |= (wants || asked) && ours;
        g_autofree char *we = ours ? we_of(they) : NULL;
        if (!we)
            continue;
        clause_set(clause, verb, we);
        if ((wants || next) && strcmp(clause->words[verb - 1].low, "se") == 0) /* "que se hagan cargo" */
            clause_set(clause, verb - 1, "nos");
        changes = true;
    }
    if (!changes)
        return line;
    g_free(line);
    return clause_join(clause, 0, clause->count);
}

/* ---- what is asked as a question --------------------------------------------------------------------------------- */

/* Deeds of ours whose "we" is not made by the ending alone. */
static const struct {
    const char *infinitive, *we;
} asked_deeds[] = {
    {"devolver", "devolvamos"}, {"resolver", "resolvamos"}, {"hacer", "hagamos"},      {"dar", "demos"},
    {"poner", "pongamos"},      {"reponer", "repongamos"},  {"traer", "traigamos"},    {"venir", "vengamos"},
    {"recoger", "recojamos"},   {"corregir", "corrijamos"}, {"decir", "digamos"},      {"ofrecer", "ofrezcamos"},
    {"subir", "subamos"},       {"extender", "extendamos"}, {"reducir", "reduzcamos"}, {"sustituir", "sustituyamos"},
    {"proponer", "propongamos"}};

static const char asked_regular[] =
    "enviar mandar cambiar reembolsar arreglar solucionar revisar confirmar indicar explicar avisar llamar ayudar "
    "reparar "
    "anular cancelar comprobar mirar pasar abonar facilitar entregar tramitar gestionar retirar instalar activar "
    "desactivar "
    "bloquear desbloquear rectificar modificar informar adelantar retrasar reenviar cobrar ingresar compensar quitar "
    "montar programar verificar";

/* "enviar" → "enviemos", "colocar" → "coloquemos"; NULL: no deed that is asked of us. */
static char *
subjunctive_of(const char *infinitive)
{
    for (guint i = 0; i < G_N_ELEMENTS(asked_deeds); i++)
        if (strcmp(asked_deeds[i].infinitive, infinitive) == 0)
            return g_strdup(asked_deeds[i].we);
    if (!word_in(infinitive, asked_regular))
        return NULL;
    g_autofree char *stem = g_strndup(infinitive, strlen(infinitive) - 2);
    gsize width = strlen(stem);
    const char *soft = g_str_has_suffix(stem, "c") ? "qu" : g_str_has_suffix(stem, "g") ? "gu" : NULL;
    soft = g_str_has_suffix(stem, "z") ? "c" : soft;
    return soft ? g_strdup_printf("%.*s%semos", (int)width - 1, stem, soft) : g_strdup_printf("%semos", stem);
}

/* "enviárselo" → "se lo enviemos"; NULL where the word is no such deed. */
static char *
deed_with_pronouns(const char *word)
{
    static const struct {
        const char *hung, *apart;
    } hangs[] = {{"selos", "se los "},
                 {"selas", "se las "},
                 {"selo", "se lo "},
                 {"sela", "se la "},
                 {"telos", "te los "},
                 {"telas", "te las "},
                 {"telo", "te lo "},
                 {"tela", "te la "},
                 {"les", "les "},
                 {"los", "los "},
                 {"las", "las "},
                 {"le", "le "},
                 {"lo", "lo "},
                 {"la", "la "},
                 {"te", "te "},
                 {"os", "os "},
                 {"", ""}};
    g_autoptr(GString) bare = g_string_new(word);
    g_string_replace(bare, "\xC3\xA1r", "ar", 0);
    g_string_replace(bare, "\xC3\xA9r", "er", 0);
    g_string_replace(bare, "\xC3\xADr", "ir", 0);
    for (guint i = 0; i < G_N_ELEMENTS(hangs); i++) {
        if (!g_str_has_suffix(bare->str, hangs[i].hung))
            continue;
        g_autofree char *infinitive = g_strndup(bare->str, bare->len - strlen(hangs[i].hung));
        g_autofree char *we = subjunctive_of(infinitive);
        if (we)
            return g_strconcat(hangs[i].apart, we, NULL);
    }
    return NULL;
}

/* "quieres saber si te la mandamos": "pides que te la mandemos". NULL: another question. */
static char *
present_asked(const char *line)
{
    static const char *const heads[][2] = {
        {"quiere saber si ", "pide que "}, {"quieres saber si ", "pides que "}, {"quieren saber si ", "piden que "}};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        if (!g_str_has_prefix(line, heads[i][0]) || strstr(line, " o ") || strstr(line + strlen(heads[i][0]), " si ") ||
            strstr(line, "mos algo") || strstr(line, "mos descuento") || strstr(line, " cobramos"))
            continue; /* "¿me cobráis algo por el cambio?" wants to know */
        g_autoptr(clause) rest = clause_cut(line + strlen(heads[i][0]));
        guint verb = 0;
        while (verb + 1 < rest->count && word_in(rest->words[verb].low, "le te les os se lo la los las"))
            verb++;
        const char *low = rest->count ? rest->words[verb].low : "";
        gsize width = strlen(low);
        if (!verb || !word_in(rest->words[0].low, "le te les os se") || width < 6 || !g_str_has_suffix(low, "mos"))
            return NULL;
        g_autofree char *infinitive = g_strdup_printf("%.*sr", (int)width - 3, low);
        g_autofree char *we = subjunctive_of(infinitive);
        if (!we)
            return NULL;
        clause_set(rest, verb, we);
        g_autofree char *told = clause_join(rest, 0, rest->count);
        return g_strconcat(heads[i][1], told, NULL);
    }
    return NULL;
}

char *
deeds_asked(char *line, bool always)
{
    char *present = present_asked(line);
    if (present) {
        g_free(line);
        return present;
    }
    static const char *const heads[][2] = {{"quiere saber si podemos ", "pide que "},
                                           {"quieres saber si podemos ", "pides que "},
                                           {"quieren saber si podemos ", "piden que "}};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        if (!g_str_has_prefix(line, heads[i][0]))
            continue;
        g_autoptr(clause) rest = clause_cut(line + strlen(heads[i][0]));
        g_autofree char *first = rest->count ? deed_with_pronouns(rest->words[0].low) : NULL;
        bool either = false; /* "o los compra usted" */
        for (guint k = 1; k < rest->count; k++)
            either |= word_in(rest->words[k].low, "usted tú ustedes") ||
                      (strcmp(rest->words[k - 1].low, "o") == 0 &&
                       word_in(rest->words[k].low, "si es hay tengo tiene tienes está debo debe"));
        if (!first || either ||
            (!always && strncmp(first, "le ", 3) && strncmp(first, "te ", 3) && !strstr(first, "e l")))
            return line;
        clause_set(rest, 0, first);
        for (guint k = 1; k < rest->count; k++) {
            bool joined = word_in(rest->words[k - 1].low, "y o") && g_strrstr(rest->words[k].low, "r");
            g_autofree char *next = joined ? deed_with_pronouns(rest->words[k].low) : NULL;
            if (next)
                clause_set(rest, k, next);
            else if (joined &&
                     (g_str_has_suffix(rest->words[k].low, "ar") || g_str_has_suffix(rest->words[k].low, "er")))
                return line; /* a second deed that is none of ours */
        }
        g_autofree char *told = clause_join(rest, 0, rest->count);
        g_free(line);
        return g_strconcat(heads[i][1], told, NULL);
    }
    return line;
}
