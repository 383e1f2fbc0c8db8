/*
 * halves.c - Italian and Portuguese sentences of haste whose second half asks: "mi hanno clonato la carta potete bloccarla?".
 *
 * A question is told as one only where it begins, so a stop is put before it: behind a comma where a word stands that asks, without one
 * only where a verb stands that asks somebody. Pure.
 */
#include "halves.h"

#include <string.h>

#define HALF 3 /* words of what is told before it is asked */

static const struct {
    const char *language, *behind_comma, *bare, *joints;
} tongues[] = {
    {"it",
     "potete potreste puoi posso quando come quanto quanti cosa dove perch\xC3\xA9 perche quale avete c'\xC3\xA8 "
     "\xC3\xA8 si vale l'avete l'hai l'ha chi che siete cos'\xC3\xA8 dov'\xC3\xA8",
     "potete potreste",
     "che se e o ma non come quando dove cosa perch\xC3\xA9 quanto quale mi ci vi lo la li le voi quindi"},
    {"pt", "podem pode posso quanto quando como onde qual ainda tem d\xC3\xA1 da voc\xC3\xAAs \xC3\xA9 cad\xC3\xAA",
     "podem", "que se e ou mas n\xC3\xA3o nao como quando onde qual me lhe voc\xC3\xAAs n\xC3\xB3s eles elas os as"}};

/* What is asked for, behind what is told: "… com o pé quebrado quero outro", "clonaram meu cartão, bloqueiem". */
static const struct {
    const char *language, *wants, *wanted, *orders, *joints;
} wishes[] = {{"it", "voglio vorrei", "un una uno il la lo i gli le che un'altra indietro", "",
               "che non e ma o se mi io ne lo la li le perché quando"},
              {"pt", "quero queria gostaria", "outro outra um uma meu minha o a que de cancelar trocar devolver",
               "bloqueiem cancelem devolvam mandem enviem resolvam troquem liguem respondam parem estornem reembolsem "
               "verifiquem",
               "que não nao e mas ou se eu só já me o a os as porque quando"}};

static bool
begins_wish(const struct clause *clause, guint at, const char *language)
{
    bool comma = strcmp(clause->words[at - 1].trail, ",") == 0, bare = !*clause->words[at - 1].trail;
    for (guint k = 0; k < G_N_ELEMENTS(wishes); k++) {
        if (strcmp(wishes[k].language, language) != 0)
            continue;
        bool wants = at + 1 < clause->count && word_in(clause->words[at].low, wishes[k].wants) &&
                     word_in(clause->words[at + 1].low, wishes[k].wanted);
        return (comma && (wants || word_in(clause->words[at].low, wishes[k].orders))) ||
               (bare && wants && !word_in(clause->words[at - 1].low, wishes[k].joints));
    }
    return false;
}

/* Italian "…, me lo cambiate?", "…, la riparate?": pronouns, and who is asked in the verb. */
static bool
asks_with_pronoun(const struct clause *clause, guint at)
{
    const char *next = clause_low(clause, at + 1);
    bool pair = word_in(clause->words[at].low, "me ce ve") && word_in(next, "lo la li le ne");
    next = pair ? clause_low(clause, at + 2) : next;
    return (pair || word_in(clause->words[at].low, "lo la li le mi ci ne")) && strlen(next) > 3 &&
           (g_str_has_suffix(next, "ate") || g_str_has_suffix(next, "ete") || g_str_has_suffix(next, "ite") ||
            word_in(next, "posso devo puoi devi fai dai mandi"));
}

/* "ho una domanda: …": nothing is told before the colon. */
static bool
announces(const struct clause *clause, guint from, guint at)
{
    for (guint i = from; i < at; i++)
        if (word_in(clause->words[i].low,
                    "domanda domande curiosità informazione dubbio dúvida pergunta perguntas cosa"))
            return true;
    return false;
}

static guint
sentence_end(const struct clause *clause, guint at)
{
    while (at + 1 < clause->count && !strpbrk(clause->words[at].trail, ".!?;"))
        at++;
    return at;
}

static void
stop_before(struct clause *clause, guint at)
{
    g_free(clause->words[at - 1].trail);
    clause->words[at - 1].trail = g_strdup(".");
    g_autofree char *first = g_utf8_substring(clause->words[at].text, 0, 1), *upper = g_utf8_strup(first, -1);
    g_autofree char *raised = g_strconcat(upper, clause->words[at].text + strlen(first), NULL);
    clause_set(clause, at, raised);
}

void
halves_part(struct clause *clause, const char *language)
{
    for (guint k = 0; k < G_N_ELEMENTS(tongues); k++)
        for (guint i = 0, from = 0; strcmp(tongues[k].language, language) == 0 && i + 1 < clause->count; i++) {
            if (i && strpbrk(clause->words[i - 1].trail, ".!?;"))
                from = i;
            bool comma = i && strcmp(clause->words[i - 1].trail, ",") == 0, bare = i && !*clause->words[i - 1].trail;
            bool asks = comma  ? word_in(clause->words[i].low, tongues[k].behind_comma)
                        : bare ? word_in(clause->words[i].low, tongues[k].bare) &&
                                     !word_in(clause->words[i - 1].low, tongues[k].joints)
                               : false;
            bool italian = strcmp(language, "it") == 0;
            bool true_of = italian && clause_has(clause, i, "è vero|giusto|corretto|così") > 0;
            asks &= !true_of; /* "…, è vero?" asks whether all of it is */
            asks |= italian && comma && asks_with_pronoun(clause, i);
            asks |= i && strcmp(clause->words[i - 1].trail, ":") == 0 && !announces(clause, from, i);
            guint back = MIN(i - from, 9), condition = 0; /* "mas se demorar mais de duas semanas quero …" */
            for (guint k = i - back; k < i; k++)
                condition |=
                    word_in(clause->words[k].low, "se caso quando") && !strchr(clause->words[i - 1].trail, ',');
            if (i >= from + HALF && !condition && !*clause->words[i].lead && begins_wish(clause, i, language)) {
                stop_before(clause, i);
                from = i;
                continue;
            }
            asks |= bare && *tongues[k].language == 'p' && clause_has(clause, i, "tem como") > 0;
            asks |= bare && *tongues[k].language == 'p' && clause_has(clause, i, "da|d\xC3\xA1 pra|para") > 0;
            if (!asks || i < from + HALF || *clause->words[i].lead ||
                word_in(clause->words[from].low, "se quando caso") ||
                !strchr(clause->words[sentence_end(clause, i)].trail, '?'))
                continue;
            stop_before(clause, i);
            from = i;
        }
}
