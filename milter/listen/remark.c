/*
 * remark.c - "según nos cuenta" put into a Spanish clause that repeats too long a run of the customer's words, as one would say it.
 *
 * At a comma or joint behind which a clause begins; else between a clause that has its verb and a detail of where, how or how long. A
 * remark says whose word it is, and nothing of the clause is lost: it is tried before anything is cut or quoted. Pure.
 */
#include "retell.h"

#include "clause.h"
#include "foreign.h"
#include "pauses.h"
#include "span.h"

#include <hearken/text.h>
#include <string.h>

/* A verb among the words before `at`: by its form, or behind "no" or a pronoun. */
static bool
has_verb(const struct clause *words, guint at)
{
    for (guint i = 0; i + 1 < at; i++)
        if (word_in(words->words[i].low, "no se le les te os") && !word_in(words->words[i + 1].low, "de por a en más"))
            return true;
    return pauses_verb(words, 0, at);
}

/* Whether the blank at `at` parts a clause that has its verb from a detail behind it: "… no gira | con ninguna de las dos llaves". */
static bool
is_detail(const struct clause *words, guint at)
{
    static const char bound[] =
        "está están estaba estaban es son ser estar era eran fue fueron figura figuran consta constan "
        "vive viven pone ponen hay y e o u ni que no muy más se me te le les el la los las un una "
        "tarda tardan tardó insiste insisten quedó queda quedan habló cuenta contaba confía tanto "
        "juega trabaja dio da piensa de del a al ya todo solo otra vez atrás";
    const char *low = words->words[at].low, *before = words->words[at - 1].low, *next = words->words[at + 1].low;
    return word_in(low, "con sin desde hasta en por junto tras durante contra") && !word_in(before, bound) &&
           !g_str_has_suffix(before, "r") && !g_ascii_isdigit(g_utf8_get_char(before)) &&
           !*words->words[at - 1].trail && strcmp(words->words[at - 2].low, "que") != 0 &&
           !word_in(next, "favor encima culpa su tu vez lugar cuanto qué quién cuánto dónde cuál que más eso ello") &&
           has_verb(words, at);
}

/* "…, según nos cuenta, con ninguna de las dos llaves": where that breaks the run best. NULL: nowhere. */
static char *
remarked_within(const char *remark, const char *clause, const char *source)
{
    g_autoptr(clause) words = clause_cut(clause);
    char *best = NULL;
    guint shortest = SPAN_MAX + 1;
    for (guint at = 4; at + 2 < words->count; at++) {
        if (!is_detail(words, at))
            continue;
        g_autofree char *head = clause_join(words, 0, at), *rest = clause_join(words, at, words->count);
        char *line = g_strdup_printf("%s, %s, %s", head, remark, rest);
        guint run = span_longest(line, source);
        if (run < shortest) {
            shortest = run;
            g_free(best);
            best = g_steal_pointer(&line);
        }
        g_free(line);
    }
    return best;
}

char *
retell_remarked(const struct pack *pack, bool informal, const char *clause, const char *source)
{
    static const struct {
        const char *joint, *before, *after; /* what stands on either side of the remark */
    } places[] = {{", ", "; ", ", "},
                  {" pero ", " pero, ", ", "},
                  {" porque ", " porque, ", ", "},
                  {" aunque ", " aunque, ", ", "},
                  {", que ", ", que, ", ", "},
                  {" y ", " y, ", ", "},
                  {" que ", " que, ", ", "}};
    const char *remark = informal ? "según nos cuentas" : "según nos cuenta";
    g_autofree char *opening = g_strndup(clause, strcspn(clause, " "));
    if (strcmp(pack->language, "es") != 0 || strcmp(opening, "si") == 0 || foreign_lists(pack, "deeds.asks", opening) ||
        strpbrk(clause, "\"(:;") || strstr(clause, " pediría") || strstr(clause, "gradecería") ||
        strstr(clause, "\xC2\xAB") || strstr(clause, ". "))
        return NULL;
    const char *which = word_in(opening, "da das") && strstr(clause, " gracias por ") ? strstr(clause, " que ") : NULL;
    if (which && which - clause > 30) /* thanks need not say what for to the end */
        return g_strndup(clause, (gsize)(which - clause));
    for (guint i = 0; i < G_N_ELEMENTS(places); i++)
        for (const char *at = clause; (at = strstr(at, places[i].joint)); at++) {
            const char *rest = at + strlen(places[i].joint);
            g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
            bool clauses = i == 0 || i == 5; /* what stands on either side is one only where it has its verb */
            g_autofree char *next = g_strndup(rest, strcspn(rest, " "));
            bool relative = i < 6 || word_in(next, "no se lo la los las le les");
            if (text_word_count(head) < 4 ||
                (clauses && (!retell_tells(pack, rest, 6) || !retell_tells(pack, head, 40))) || !relative ||
                word_in(next, "que y e o ni"))
                continue;
            char *line = g_strconcat(head, places[i].before, remark, places[i].after, rest, NULL);
            if (span_longest(line, source) <= SPAN_MAX)
                return line;
            g_free(line);
        }
    return remarked_within(remark, clause, source);
}

char *
retell_unremarked(bool informal, const char *clause)
{
    g_autoptr(GString) bare = g_string_new(clause);
    g_string_replace(bare, informal ? ", según nos cuentas," : ", según nos cuenta,", "", 1);
    g_string_replace(bare, " además ", " ", 1);
    return g_string_free(g_steal_pointer(&bare), FALSE);
}
