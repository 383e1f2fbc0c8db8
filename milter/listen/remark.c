/*
 * remark.c - "según nos cuenta", "come ci scrive" put into a Spanish, Italian or Portuguese clause that repeats too long a run of the
 * customer's words, as one would say it.
 *
 * At a comma or joint behind which a clause begins; else between a clause that has its verb and a detail of where, how or how long. A
 * remark says whose word it is, and nothing of the clause is lost: it is tried before anything is cut or quoted. Pure.
 */
#include "remark.h"

#include "clause.h"
#include "foreign.h"
#include "pauses.h"
#include "retell.h"
#include "span.h"

#include <hearken/text.h>
#include <string.h>

/* What a tongue's clauses are parted at, and where they are not. */
static const struct tongue {
    const char *language, *remark, *familiar;
    const char *leads;  /* a verb stands behind one of these */
    const char *places; /* a detail begins with one of these */
    const char *bound;  /* … but not behind one of these, */
    const char *unlike; /* … nor before one of these */
} tongues[] = {
    {"es", "según nos cuenta", "según nos cuentas", "no se le les te os",
     "con sin desde hasta en junto tras durante contra",
     "está están estaba estaban es son ser estar era eran fue fueron figura figuran figuro consta constan vive viven "
     "pone ponen hay "
     "y e o u ni que no muy más se me te le les el la los las un una tarda tardan tardó insiste insisten quedó queda "
     "quedan habló "
     "cuenta contaba confía tanto juega trabaja dio da piensa de del a al ya todo solo otra vez atrás relación",
     "favor encima culpa su tu vez lugar cuanto qué quién cuánto dónde cuál que más eso ello"},
    {"it", "come ci scrive", "come ci scrivi", "non si Le Vi le vi ti ci mi",
     "con senza nel nello nella nei nelle negli in dopo durante fino entro dal dalla sul sulla",
     "è sono era erano essere sta stanno né e ed o che non più molto si il lo la i gli le un una di del della dei "
     "delle a "
     "al alla da "
     "tra fra poi anche vive abita conta pensa spera fa ha hanno",
     "cui che più quanto quale cosa mezzo base caso realtà allegato"},
    {"pt", "segundo conta", "segundo conta", "não se lhe lhes me te",
     "com sem em no na nos nas durante até desde após pelo pela contra",
     "é são era eram ser está estão estava fica ficam mora vive e ou que não mais muito se o a os as um uma de do da "
     "dos das ao à "
     "para já só todo pensa conta",
     "que mais vez qual quem quanto cima casa anexo geral"},
};

static const struct tongue *
tongue_of(const struct pack *pack)
{
    for (guint i = 0; i < G_N_ELEMENTS(tongues); i++)
        if (strcmp(pack->language, tongues[i].language) == 0)
            return &tongues[i];
    return NULL;
}

/* A verb among the words before `at`: by its form, or behind "no" or a pronoun. */
static bool
has_verb(const struct pack *pack, const struct tongue *tongue, const struct clause *words, guint at)
{
    for (guint i = 0; i + 1 < at; i++)
        if ((word_in(words->words[i].low, tongue->leads) &&
             !word_in(words->words[i + 1].low, "de por a en más di em mais")) ||
            (tongue > tongues && foreign_lists(pack, "hedge.verbs", words->words[i].low)))
            return true;
    return tongue == tongues && pauses_verb(words, 0, at);
}

/* Whether the blank at `at` parts a clause that has its verb from a detail behind it: "… no gira | con ninguna de las dos llaves". */
static bool
is_detail(const struct pack *pack, const struct tongue *tongue, const struct clause *words, guint at)
{
    const char *low = words->words[at].low, *before = words->words[at - 1].low, *next = words->words[at + 1].low,
               *trail = words->words[at - 1].trail;
    return word_in(low, tongue->places) && !word_in(before, tongue->bound) && !g_str_has_suffix(before, "r") &&
           !(tongue == &tongues[1] && g_str_has_suffix(before, "re")) && !g_ascii_isdigit(*before) &&
           (!*trail || strcmp(trail, "\"") == 0) && !word_in(words->words[at - 2].low, "que che") &&
           !word_in(next, tongue->unlike) &&
           !(strcmp(low, "por") == 0 && word_in(clause_low(words, at + 2), "lado otro")) &&
           has_verb(pack, tongue, words, at);
}

/* "…, según nos cuenta, con ninguna de las dos llaves": where that breaks the run best. NULL: nowhere. */
static char *
remarked_within(const struct pack *pack, const char *remark, const char *clause, const char *source)
{
    g_autoptr(clause) words = clause_cut(clause);
    char *best = NULL;
    guint shortest = SPAN_MAX + 1;
    for (guint at = 4; !strchr(clause, '(') && at + 2 < words->count; at++) {
        if (!is_detail(pack, tongue_of(pack), words, at))
            continue;
        g_autofree char *head = clause_join(words, 0, at), *rest = clause_join(words, at, words->count);
        if (strcspn(head, "\"") < strlen(head) &&
            strcspn(rest, "\"") < strlen(rest)) /* within a quotation, or between two */
            continue;
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
remark_put(const struct pack *pack, bool informal, const char *clause, const char *source)
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
    const struct tongue *tongue = tongue_of(pack);
    if (!tongue)
        return NULL;
    const char *remark = informal ? tongue->familiar : tongue->remark;
    const char *verb = clause + (g_str_has_prefix(clause, "você ") ? strlen("você ") : 0);
    g_autofree char *opening = g_strndup(verb, strcspn(verb, " "));
    if (word_in(opening, "si se") || foreign_lists(pack, tongue == tongues ? "deeds.asks" : "hedge.asks", opening) ||
        strpbrk(clause, ":;") || strstr(clause, " pediría") || strstr(clause, "gradecería") ||
        strstr(clause, "\xC2\xAB") || strstr(clause, ". "))
        return NULL;
    const char *which = word_in(opening, "da das") && strstr(clause, " gracias por ") ? strstr(clause, " que ") : NULL;
    if (which && which - clause > 30) /* thanks need not say what for to the end */
        return g_strndup(clause, (gsize)(which - clause));
    for (guint i = 0; i < G_N_ELEMENTS(places) && tongue == tongues && !strpbrk(clause, "\"("); i++)
        for (const char *at = clause; (at = strstr(at, places[i].joint)); at++) {
            const char *rest = at + strlen(places[i].joint);
            g_autofree char *head = g_strndup(clause, (gsize)(at - clause));
            bool clauses = i == 0 || i == 5; /* what stands on either side is one only where it has its verb */
            g_autofree char *next = g_strndup(rest, strcspn(rest, " "));
            bool relative = i < 6 || word_in(next, "no se lo la los las le les");
            if (text_word_count(head) < 4 ||
                (clauses &&
                 (!retell_tells(pack, rest, 6) || !(retell_tells(pack, head, 40) || /* "los que vinieron colgaron … */
                                                    (i == 5 && retell_tells(pack, rest, 1))))) ||
                !relative || word_in(next, "que y e o ni") || (i == 0 && word_in(next, "a con en de por para sin")))
                continue;
            char *line = g_strconcat(head, places[i].before, remark, places[i].after, rest, NULL);
            if (span_longest(line, source) <= SPAN_MAX)
                return line;
            g_free(line);
        }
    return remarked_within(pack, remark, clause, source);
}

char *
remark_dropped(bool informal, const char *clause)
{
    g_autoptr(GString) bare = g_string_new(clause);
    g_string_replace(bare, informal ? ", según nos cuentas," : ", según nos cuenta,", "", 1);
    g_string_replace(bare, " además ", " ", 1);
    return g_string_free(g_steal_pointer(&bare), FALSE);
}
