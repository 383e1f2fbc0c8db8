/*
 * italian.c - Italian forms that tables cannot hold: orders with the pronouns that hang on them, "sono" of one or of many. Pure.
 */
#include "romance.h"

#include <string.h>

/* Italian "sono": "I am" at a clause's head before what is one, not "they are". */
bool
italian_sono(const struct voice *voice)
{
    const struct clause *clause = voice->clause;
    for (guint i = 0; i + 1 < clause->count; i++) {
        if (strcmp(clause->words[i].low, "sono") != 0)
            continue;
        const char *before = i ? clause->words[i - 1].low : "";
        guint next = i + 1;
        while (next + 1 < clause->count &&
               word_in(clause->words[next].low, "molto gi\xC3\xA0 ancora sempre davvero stato stata"))
            next++;
        const char *what = clause->words[next].low;
        bool been = word_in(clause->words[i + 1].low, "stato stata");
        bool one = g_str_has_suffix(what, "o") || g_str_has_suffix(what, "a") ||
                   word_in(what, "un una in al a senza cliente residente studente insegnante felice gentile");
        return been || (one &&
                        (!i || *clause->words[i - 1].trail ||
                         word_in(before, "io non e ma mi si ti ne che se perch\xC3\xA9 dove quando ieri oggi")) &&
                        true);
    }
    return false;
}

/* Italian: "mandatemi la fattura" → "mandarLe la fattura", behind "ci chiede di". NULL: no order. */
char *
italian_order(const struct voice *voice, const char *low)
{
    static const struct {
        const char *hung, *formal, *informal;
    } hung[] = {{"temelo", "glielo", "telo"}, {"temela", "gliela", "tela"}, {"temeli", "glieli", "teli"},
                {"temele", "gliele", "tele"}, {"teci", "vi", "vi"},         {"temi", "Le", "ti"},
                {"telo", "lo", "lo"},         {"tela", "la", "la"},         {"teli", "li", "li"},
                {"tele", "le", "le"}};
    for (guint i = 0; i < G_N_ELEMENTS(hung); i++) {
        if (!g_str_has_suffix(low, hung[i].hung) || strlen(low) < strlen(hung[i].hung) + 3)
            continue;
        g_autofree char *stem = romance_ending(low, hung[i].hung, "");
        if (!strchr("aei", stem[strlen(stem) - 1]))
            return NULL;
        bool direct = foreign_lists(voice->pack, "turn.direct", stem) && strcmp(hung[i].formal, "Le") == 0;
        return g_strdup_printf("%sr%s",
                               word_in(stem, "fa")   ? "fa"
                               : word_in(stem, "di") ? "di"
                                                     : stem,
                               voice->informal ? hung[i].informal
                               : direct        ? "La"
                                               : hung[i].formal);
    }
    return NULL;
}

/* Italian: "ci richiamate?", the customers as object. */
bool
italian_calls_back(const struct voice *voice, guint at)
{
    const struct clause *clause = voice->clause;
    if (voice->tongue != ITALIAN || at + 1 >= clause->count || strcmp(clause->words[at].low, "ci") != 0)
        return false;
    g_autofree char *ours = foreign_form(voice->pack, "turn.us", false, clause->words[at + 1].low);
    return ours && g_str_has_suffix(ours, "iamo");
}

char *
italian_we(const struct clause *clause, guint at)
{
    const char *low = clause->words[at].low;
    gsize length = strlen(low);
    if (!at || length < 5 || !word_in(clause->words[at - 1].low, "mi ci me voi") ||
        !(g_str_has_suffix(low, "ate") || g_str_has_suffix(low, "ete") || g_str_has_suffix(low, "ite")))
        return NULL;
    bool soft = low[length - 4] == 'i'; /* "mangiate" */
    return g_strdup_printf("%.*s%s", (int)length - 3, low, soft ? "amo" : "iamo");
}
