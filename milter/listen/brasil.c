/*
 * brasil.c - Portuguese put in the forms that the other passes know: what Brazil's text messages shorten, "cadê", "dá pra" behind a comma,
 * "você" and "tu" said to the desk, wishes said as conditions.
 *
 * Of "você", which is people too, only where it did something or is asked for something. Pure.
 */
#include "brasil.h"

#include <stdbool.h>
#include <string.h>

static const char *const forms[][2] = {
    {"vcs", "vocês"},    {"vc", "você"},   {"tb", "também"},      {"tbm", "também"},     {"pq", "porque"},
    {"kd", "onde está"}, {"hj", "hoje"},   {"cadê", "onde está"}, {"cade", "onde está"}, {"blz", "certo"},
    {"obg", "obrigado"}, {"msm", "mesmo"}, {"qdo", "quando"},     {"qnd", "quando"},     {"mto", "muito"},
    {"oq", "o que"},     {"eh", "é"}};

/* "dá pra trocar", "da para mudar": whether it can be done. */
static bool
may_be_done(const struct clause *clause, guint at)
{
    if (at + 2 >= clause->count || !word_in(clause->words[at].low, "da dá tem") || *clause->words[at].trail ||
        *clause->words[at + 1].trail)
        return false;
    const char *joint = clause->words[at + 1].low, *verb = clause->words[at + 2].low;
    bool way = strcmp(clause->words[at].low, "tem") == 0 ? strcmp(joint, "como") == 0 : word_in(joint, "pra para");
    gsize width = strlen(verb);
    return way && width > 3 && verb[width - 1] == 'r';
}

/* "cobrou" → "cobraram", "cancele" → "cancelem", "disseste" → "disseram". NULL: no verb that is known. */
static char *
of_many(const char *low)
{
    static const char others[] =
        "contraste haste desgaste teste oeste este peste triste existe insiste consiste assiste desiste veste preste "
        "reste nordeste leste investe sudeste neste deste poste gaste ajuste";
    static const char *const ends[][2] = {{"garantiu", "asseguraram"},
                                          {"disse", "disseram"},
                                          {"fez", "fizeram"},
                                          {"trouxe", "trouxeram"},
                                          {"veio", "vieram"},
                                          {"foi", "foram"},
                                          {"teve", "tiveram"},
                                          {"pôs", "puseram"},
                                          {"foste", "foram"},
                                          {"tem", "têm"},
                                          {"vem", "vêm"},
                                          {"é", "são"},
                                          {"está", "estão"},
                                          {"dá", "dão"},
                                          {"vai", "vão"},
                                          {"aste", "aram"},
                                          {"este", "eram"},
                                          {"iste", "iram"},
                                          {"ou", "aram"},
                                          {"eu", "eram"},
                                          {"iu", "iram"}};
    for (guint i = 0; i < G_N_ELEMENTS(ends) && !word_in(low, others); i++) {
        gsize width = strlen(ends[i][0]);
        bool whole = i < 15; /* strong */
        if (whole ? strcmp(low, ends[i][0]) == 0 : strlen(low) > width + 1 && g_str_has_suffix(low, ends[i][0]))
            return g_strdup_printf("%.*s%s", (int)(strlen(low) - width), low, ends[i][1]);
    }
    return NULL;
}

/* "você me cobrou", "quero que você cancele", "tu disseste", "podias avisar-me?": said to the desk, of many. */
static void
address(struct clause *clause, guint at)
{
    static const char *const thou[][2] = {{"podes", "podem"},   {"podias", "podiam"}, {"poderias", "poderiam"},
                                          {"queres", "querem"}, {"tens", "têm"},      {"consegues", "conseguem"},
                                          {"sabes", "sabem"},   {"fazes", "fazem"}};
    const char *low = clause->words[at].low, *before = at > 0 ? clause->words[at - 1].low : "";
    bool opens = at == 0 || *clause->words[at - 1].trail;
    for (guint i = 0; opens && i < G_N_ELEMENTS(thou); i++)
        if (strcmp(low, thou[i][0]) == 0) {
            clause_set(clause, at, thou[i][1]);
            return;
        }
    g_autofree char *second =
        g_str_has_suffix(low, "ste") && strlen(low) > 5 && (opens || word_in(before, "me não nos já que"))
            ? of_many(low)
            : NULL;
    if (second)
        clause_set(clause, at, second);
    if (opens && clause_has(clause, at, "o|a senhor|senhora")) { /* "o senhor me garantiu" */
        guint did = at + 2 + (strcmp(clause_low(clause, at + 2), "me") == 0);
        bool mine = did > at + 2 || g_str_has_suffix(clause_low(clause, at + 3), "-me");
        g_autofree char *all = mine ? of_many(clause_low(clause, did)) : NULL;
        if (all) {
            clause_set(clause, did, all);
            clause_set(clause, at, "Vocês");
            clause_set(clause, at + 1, "");
        }
        return;
    }
    if (!word_in(low, "você tu") || *clause->words[at].trail)
        return;
    guint verb = at + 1;
    while (word_in(clause_low(clause, verb), "me nos não lhe já"))
        verb++;
    const char *said = clause_low(clause, verb);
    gsize width = strlen(said);
    bool wished = strcmp(before, "que") == 0 && at > 1 && width > 3 && strchr("ae", said[width - 1]) &&
                  word_in(clause->words[at - 2].low, "quero queria gostaria peço preciso espero prefiro gostava exijo");
    bool past = g_str_has_suffix(said, "ste") || g_str_has_suffix(said, "ou") || g_str_has_suffix(said, "eu") ||
                g_str_has_suffix(said, "iu") || word_in(said, "disse fez trouxe veio pôs");
    g_autofree char *many = wished ? g_strconcat(said, "m", NULL) : past ? of_many(said) : NULL;
    if (!many)
        return; /* "você liga e ninguém atende": people */
    clause_set(clause, at, opens && g_unichar_isupper(g_utf8_get_char(clause->words[at].text)) ? "Vocês" : "vocês");
    clause_set(clause, verb, many);
}

/* "Se pudessem enviar-me o contrato, agradecia": what is wished, said plainly. */
static void
wish(struct clause *clause, guint from, guint end)
{
    guint verb = from + 1 + word_in(clause_low(clause, from + 1), "me vocês"), comma = 0;
    if (strcmp(clause->words[from].low, "se") != 0 || verb + 2 >= end ||
        !word_in(clause->words[verb].low, "pudessem pudesse puderem puder pudesses"))
        return;
    for (guint i = verb + 1; i + 1 < end; i++)
        comma = strchr(clause->words[i].trail, ',') ? i : comma;
    bool thanks = false;
    for (guint i = comma + 1; comma && i < end; i++)
        thanks |= g_str_has_prefix(clause->words[i].low, "agrade") ||
                  word_in(clause->words[i].low, "grato grata favor ótimo óptimo");
    if (!thanks || end - comma > 8)
        return;
    clause_blank(clause, comma + 1, end);
    clause_mark(clause, comma, "?");
    clause_set(clause, from, "");
    clause_set(clause, verb, "Podem");
}

void
brasil_written(struct clause *clause)
{
    for (guint i = 0, from = 0; i < clause->count; i++) {
        address(clause, i);
        if (!strpbrk(clause->words[i].trail, ".!?;") && i + 1 < clause->count)
            continue;
        wish(clause, from, i + 1);
        from = i + 1;
    }
    for (guint i = 0; i < clause->count; i++) {
        bool opens = i == 0 || strpbrk(clause->words[i - 1].trail, ".,!?");
        if (may_be_done(clause, i) && opens) {
            bool comma = i > 0 && strcmp(clause->words[i - 1].trail, ",") == 0;
            if (comma)
                clause_mark(clause, i - 1, ".");
            clause_set(clause, i, i == 0 || comma ? "É possível" : "é possível");
            clause_set(clause, i + 1, "");
        }
        if (clause_has(clause, i, "da tempo|certo|erro|problema")) /* "ainda da tempo?" */
            clause_set(clause, i, "d\xC3\xA1");
        if (i && clause_has(clause, i - 1, "vocês|vcs tem")) /* "vcs tem nota fiscal?" */
            clause_set(clause, i, "têm");
        for (guint k = 0; k < G_N_ELEMENTS(forms); k++)
            if (strcmp(clause->words[i].low, forms[k][0]) == 0 &&
                !(word_in(forms[k][0], "cade") && !g_unichar_islower(g_utf8_get_char(clause->words[i].text)) &&
                  i > 0)) {
                clause_set(clause, i, forms[k][1]);
                break;
            }
    }
}
