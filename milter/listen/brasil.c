/*
 * brasil.c - Brazilian haste written out: what text messages shorten, "cadê", and "dá pra" behind a comma.
 *
 * Only forms that are no words of the written language. Pure.
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

void
brasil_written(struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        bool opens = i == 0 || strpbrk(clause->words[i - 1].trail, ".,!?");
        if (may_be_done(clause, i) && opens) {
            bool comma = i > 0 && strcmp(clause->words[i - 1].trail, ",") == 0;
            if (comma) {
                g_free(clause->words[i - 1].trail);
                clause->words[i - 1].trail = g_strdup(".");
            }
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
