/*
 * hispanic_order.c - the parts of a Spanish clause in another order, and what is asked for as a noun: hispanic.h's second half.
 *
 * The reservation before the matter, how long before what, the day and the place first. Passes where a part's end is not certain. Pure.
 */
#include "hispanic.h"

#include "clause.h"

#include <string.h>

char *
hispanic_although(const char *line)
{
    static const char *const cuts[] = {", pero ", " pero "};
    g_autoptr(clause) words = hispanic_single(line);
    const char *at = NULL;
    guint cut = 0;
    for (; words && !at && cut < G_N_ELEMENTS(cuts); cut++)
        at = strstr(line, cuts[cut]);
    if (!at || strstr(at + strlen(" pero "), "pero "))
        return NULL;
    g_autofree char *head = g_strndup(line, (gsize)(at - line));
    const char *rest = at + strlen(cuts[cut - 1]);
    g_autoptr(clause) first = clause_cut(head), second = clause_cut(rest);
    const char *low = clause_low(second, 0);
    bool plain =
        !strchr(head, ',') && word_in(clause_low(first, 0), "el la los las su sus tu tus no ha has se nuestra nuestro "
                                                            "usted");
    for (guint i = 0; i < first->count; i++)
        plain &= !word_in(first->words[i].low, "que si aunque y cuando porque dijo dijeron ni era fue");
    bool verb = word_in(low, "no se le les te os nadie") && strcmp(clause_low(second, 1), "es") != 0 &&
                !word_in(clause_low(second, 1), "en con sin del de la el");
    if (!verb || first->count < 3 || second->count < 2 ||
        word_in(clause_low(first, 0), "si que cuando quiere quieres pide pides"))
        return NULL;
    return plain ? g_strdup_printf("aunque %s, %s", head, rest) : g_strdup_printf("%s; sin embargo, %s", head, rest);
}

/* What "lleva dos semanas esperando" becomes, by whose it is. */
static const struct {
    const char *carries, *is, *waits, *tries;
} lasts[] = {{"lleva", "está", "espera", "intenta"},
             {"llevas", "estás", "esperas", "intentas"},
             {"llevan", "están", "esperan", "intentan"}};

/* "lleva dos semanas sin luz", "lleva dos semanas esperando la mesa": how long first. */
static char *
lasting(const struct clause *words)
{
    guint who = 0, at = 1;
    while (who < G_N_ELEMENTS(lasts) && strcmp(clause_low(words, 0), lasts[who].carries) != 0)
        who++;
    while (at < words->count && !*words->words[at].trail &&
           !word_in(words->words[at].low, "sin esperando intentando y que"))
        at++;
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1);
    bool infinite = g_str_has_suffix(next, "r") || g_str_has_suffix(next, "se") || g_str_has_suffix(next, "rlo") ||
                    g_str_has_suffix(next, "rla");
    if (who == G_N_ELEMENTS(lasts) || at < 3 || at > 6 || !*next || !word_in(low, "sin esperando intentando") ||
        *words->words[at].trail || word_in(clause_low(words, 1), "todo toda") || infinite != (*low == 'i') ||
        word_in(next, "a que"))
        return NULL;
    bool since = word_in(clause_low(words, 1), "desde");
    g_autofree char *time = clause_join(words, 1, at), *what = clause_join(words, at + 1, words->count);
    return g_strdup_printf("%s%s %s %s%s", since ? "" : "desde hace ", time,
                           *low == 's'   ? lasts[who].is
                           : *low == 'e' ? lasts[who].waits
                                         : lasts[who].tries,
                           *low == 's' ? "sin " : "", what);
}

/* "hay un cargo de 9 € en su cuenta (que …)": the place first. */
static char *
placed(const struct clause *words)
{
    bool there = word_in(clause_low(words, 0), "hay"), lacks = word_in(clause_low(words, 0), "falta faltan");
    guint in = 0;
    for (guint i = 2; (there || lacks) && i + 2 < words->count && !in && !*words->words[i - 1].trail; i++) {
        if (word_in(words->words[i].low, "que y"))
            return NULL;
        in = clause_has(words, i, "en su|tu|la|el") ? i : 0;
    }
    if (!in || in < 3)
        return NULL;
    guint end = in + 3;
    if (end < words->count && !*words->words[end - 1].trail && !word_in(words->words[end].low, "que y"))
        return NULL;
    g_autofree char *place = clause_join(words, in + (lacks ? 1 : 0), end), *what = clause_join(words, 1, in),
                    *rest = clause_join(words, end, words->count);
    const char *mark = words->words[end - 1].trail;
    if (lacks)
        return g_strdup_printf("%s%s le %s %s%s%s%s", g_str_has_prefix(place, "el ") ? "al " : "a ",
                               g_str_has_prefix(place, "el ") ? place + 3 : place, words->words[0].text, what, mark,
                               *rest ? " " : "", rest);
    return g_strdup_printf("%s hay %s%s%s%s", place, what, mark, *rest ? " " : "", rest);
}

/* "los barrotes de la cuna están sueltos" → "la cuna tiene los barrotes sueltos". */
static char *
of_its_parts(const struct clause *words)
{
    if (!word_in(clause_low(words, 0), "el la los las") || !clause_has(words, 2, "de|del") || words->count > 10)
        return NULL;
    bool the = strcmp(clause_low(words, 2), "del") == 0;
    guint whole = the ? 3 : 4, is = whole + 1;
    if (!the && !word_in(clause_low(words, 3), "la las los su sus tu tus"))
        return NULL;
    while (is < words->count && is < whole + 3 && !word_in(words->words[is].low, "está están estaba estaban"))
        if (word_in(words->words[is++].low, "que y se no"))
            return NULL;
    const char *how = clause_low(words, is + 1);
    for (guint i = 1; i <= is && i < words->count; i++)
        if (*words->words[i].trail)
            return NULL;
    if (!word_in(clause_low(words, is), "está están estaba estaban") || is + 2 != words->count ||
        !(hispanic_is_state(how) ||
          word_in(how, "suelto suelta sueltos sueltas flojo floja flojos flojas sucio sucia sucios sucias")) ||
        word_in(how, "con sin tarde incluido incluida incluidos incluidas"))
        return NULL;
    bool many = g_str_has_suffix(clause_low(words, 3), "s") && !the,
         past = strstr(clause_low(words, is), "aba") != NULL;
    g_autofree char *part = clause_join(words, 0, 2), *name = clause_join(words, 3, is);
    return g_strdup_printf("%s%s %s %s %s", the ? "el " : "", name,
                           past   ? (many ? "tenían" : "tenía")
                           : many ? "tienen"
                                  : "tiene",
                           part, words->words[is + 1].text);
}

static const char month[] =
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre";

/* Where the phrase of time that begins at `at` ends; `at`: none begins. */
static guint
time_end(const struct clause *words, guint at)
{
    static const char *const phrases[] = {
        "desde hace ya un|una|dos|tres|cuatro|cinco|seis mes|semana|meses|semanas|días|años",
        "desde hace un|una|dos|tres|cuatro|cinco|seis mes|semana|año|meses|semanas|días|años",
        "desde el lunes|martes|miércoles|jueves|viernes|sábado|domingo",
        "desde el primer día",
        "desde ayer|anoche|anteayer",
        "desde esta mañana|tarde|semana",
        "hace ya un|una|dos|tres|cuatro|cinco|seis mes|semana|año|meses|semanas|días|años",
        "hace un|una|dos|tres|cuatro|cinco|seis mes|semana|año|meses|semanas|días|años",
        "esta mañana|tarde",
        "ayer|anoche|anteayer",
        "el año|mes pasado",
        "la semana pasada",
    };
    guint width = clause_first(words, at, phrases, G_N_ELEMENTS(phrases));
    bool since = clause_has(words, at, "desde") > 0;
    if (!width && clause_has(words, at + since, "el") && g_ascii_isdigit(*clause_low(words, at + since + 1)) &&
        clause_has(words, at + since + 2, "de") && word_in(clause_low(words, at + since + 3), month))
        width = since + 4;
    if (!width && since &&
        (word_in(clause_low(words, at + 1), month) ||
         (strlen(clause_low(words, at + 1)) == 4 && g_str_has_prefix(clause_low(words, at + 1), "20"))))
        width = 2;
    return at + width;
}

/* "no funciona el panel desde ayer", "reservó una mesa el 3 de mayo (y …)": when first. */
static char *
dated(const struct clause *words)
{
    const char *verb = clause_low(words, 0);
    if (time_end(words, 0) ||
        word_in(verb, "en hoy cuando hace lleva llevas llevan quiere quieres pide pides necesita necesitas "
                      "exige desde ya si a mañana ahora luego después como aunque"))
        return NULL;
    for (guint at = 2; at < words->count; at++) {
        if (word_in(words->words[at - 1].low, "que si cuando y para porque pero ni donde") ||
            *words->words[at - 1].trail)
            return NULL;
        guint end = time_end(words, at);
        if (end == at || end > words->count)
            continue;
        const char *mark = words->words[end - 1].trail;
        if (clause_has(words, at, "desde") &&
            (hispanic_is_state(words->words[at - 1].low) || g_str_has_suffix(verb, "ó")))
            return NULL; /* "caducada desde julio" is said of the thing */
        bool stops = end == words->count || *mark == '\0';
        bool past = g_str_has_suffix(verb, "ó") || g_str_has_suffix(verb, "ste") || g_str_has_suffix(verb, "ron") ||
                    word_in(verb, "hizo dio le te les se no ha has han");
        if (word_in(words->words[at - 1].low, "de para desde hasta con en a por según del antes solo justo casi") ||
            (!past && !clause_has(words, at, "desde")) ||
            (end < words->count && stops && !word_in(words->words[end].low, "y en") && *words->words[end].lead != '('))
            return NULL;
        g_autofree char *when = clause_join(words, at, end), *head = clause_join(words, 0, at),
                        *rest = clause_join(words, end, words->count);
        return g_strdup_printf("%s %s%s%s%s", when, head, end < words->count ? mark : "", *rest ? " " : "", rest);
    }
    return NULL;
}

char *
hispanic_ordered(const char *line)
{
    static char *(*const orders[])(const struct clause *) = {lasting, placed, of_its_parts, dated};
    g_autoptr(clause) words = hispanic_single(line);
    char *other = NULL;
    for (guint i = 0; words && i < G_N_ELEMENTS(orders) && !other; i++)
        other = orders[i](words);
    return other;
}

char *
hispanic_named(const char *line)
{
    static const struct {
        const char *asked, *noun;
    } nouns[] = {{"devolvamos", "la devolución"},  {"reembolsemos", "el reembolso"}, {"anulemos", "la anulación"},
                 {"cancelemos", "la cancelación"}, {"corrijamos", "la corrección"},  {"reparemos", "la reparación"},
                 {"enviemos", "el envío"},         {"mandemos", "el envío"},         {"revisemos", "la revisión"}};
    g_autoptr(clause) words = hispanic_single(line);
    if (!words || !clause_has(words, 0, "pide|pides|piden|exige|exiges|quiere|quieres|quieren que"))
        return NULL;
    guint at = 2 + word_in(clause_low(words, 2), "le te les os");
    for (guint i = at + 1; i < words->count; i++)
        if (word_in(words->words[i].low, "y e o que ni"))
            return NULL;
    for (guint i = 0; i < G_N_ELEMENTS(nouns); i++) {
        const char *next = clause_low(words, at + 1);
        if (strcmp(clause_low(words, at), nouns[i].asked) != 0 ||
            !word_in(next, "el la los las un una otro otra su sus tu tus"))
            continue;
        bool the = strcmp(next, "el") == 0;
        g_autofree char *rest = clause_join(words, at + 1 + the, words->count);
        const char *who = clause_low(words, 0);
        const char *asks = g_str_has_suffix(who, "s") ? "pides" : g_str_has_suffix(who, "n") ? "piden" : "pide";
        return g_strdup_printf("%s %s %s %s", *who == 'e' ? who : asks, nouns[i].noun, the ? "del" : "de", rest);
    }
    return NULL;
}

char *
hispanic_asked(const char *line)
{
    static const struct {
        const char *from, *to;
    } asks[] = {{"quiere saber si puede ", "quiere saber si es posible "},
                {"quieres saber si puedes ", "quieres saber si es posible "},
                {"quieren saber si pueden ", "quieren saber si es posible "}};
    for (guint i = 0; i < G_N_ELEMENTS(asks); i++) {
        if (!g_str_has_prefix(line, asks[i].from))
            continue;
        const char *rest = line + strlen(asks[i].from);
        g_autofree char *next = g_strndup(rest, strcspn(rest, " ,"));
        if (word_in(next, "estar ser ir haber tener venir contar") || !strpbrk(next, "r") ||
            g_str_has_suffix(next, "se"))
            continue;
        return g_strconcat(asks[i].to, rest, NULL);
    }
    return NULL;
}
