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
               {"sustituirán", "sustituiremos"}};

static char *
we_of(const char *low)
{
    for (guint i = 0; i < G_N_ELEMENTS(changed); i++)
        if (strcmp(changed[i].they, low) == 0)
            return g_strdup(changed[i].we);
    gsize width = strlen(low);
    bool e = g_str_has_suffix(low, "en"), a = g_str_has_suffix(low, "an");
    return (e || a) && width > 3 ? g_strdup_printf("%.*s%s", (int)width - 2, low, e ? "emos" : "amos") : NULL;
}

/* Present forms that stand behind "si" and "cuándo". */
static bool
is_told_of_us(const char *low)
{
    return word_in(low, "volverán tendrán podrán harán devolverán enviarán mandarán cambian envían mandan devuelven "
                        "reembolsan recogen ofrecen venden hacen tienen pueden podrían "
                        "tendrían harían repararían cambiarían enviarían reparan "
                        "arreglan reponen descuentan abonan entregan solucionan abren piensan cobran aceptan");
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
    const char *low = clause->words[at].low;
    if (knows)
        return strcmp(low, "para") == 0;
    return foreign_lists(pack, "deeds.asks", low) || word_in(low, "y o e para falta") ||
           strpbrk(clause->words[at].trail, ",;");
}

char *
deeds_ours(const struct pack *pack, char *line)
{
    g_autoptr(clause) clause = clause_cut(line);
    bool asks = clause->count > 3 && foreign_lists(pack, "deeds.asks", clause->words[0].low);
    asks |= clause->count > 4 && word_in(clause->words[0].low, "le te les os usted también") &&
            foreign_lists(pack, "deeds.asks", clause->words[1].low);
    asks |= clause_has(clause, 0, "no hace falta que") || clause_has(clause, 0, "hace falta que");
    for (guint i = 1; i < clause->count && !asks; i++) /* "si no se puede bajar, pide que …" */
        asks = strchr(clause->words[i - 1].trail, ',') && foreign_lists(pack, "deeds.asks", clause->words[i].low);
    bool knows = false, open = false, changes = false;
    for (guint i = 0; asks && i < clause->count; i++) {
        const char *low = clause->words[i].low;
        knows |= word_in(low, "saber preguntar preguntarnos");
        bool wants = i > 0 && strcmp(low, "que") == 0 && is_wanted(pack, clause, i - 1, knows);
        bool asked = knows && i > 0 && word_in(low, "si cuándo cómo dónde cuánto");
        bool next = open && (word_in(low, "y o e") || strchr(clause->words[i].trail, ','));
        if (!wants && !asked && !next)
            continue;
        guint verb = past_pronouns(clause, i + 1);
        if (verb < clause->count && next && !wants && strcmp(clause->words[verb].low, "que") == 0)
            verb = past_pronouns(clause, verb + 1);
        if (verb >= clause->count)
            continue;
        const char *they = clause->words[verb].low;
        bool ours = knows && !wants ? is_told_of_us(they)
                                    : foreign_lists(pack, "turn.order", they) && !word_in(they, "vengan pasen suban");
        /* "si los profes pueden entrar": the noun before the verb is its subject */
        open |= (wants || asked) && ours;
        g_autofree char *we = ours ? we_of(they) : NULL;
        if (!we)
            continue;
        clause_set(clause, verb, we);
        if (wants && strcmp(clause->words[verb - 1].low, "se") == 0) /* "que se hagan cargo" */
            clause_set(clause, verb - 1, "nos");
        changes = true;
    }
    if (!changes)
        return line;
    g_free(line);
    return clause_join(clause, 0, clause->count);
}
