/*
 * bond.c - how two told clauses hang together: by a semicolon, as one wish, by "and", or not at all.
 *
 * "y" between two statements that the mail only put one after the other says more than the customer did. Pure.
 */
#include "bond.h"

#include "../listen/clause.h"

#include <string.h>

#define BOTH_MAX 15 /* words of two clauses in one sentence */

static guint
words_in(const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return words->count;
}

/* "compró una mesa" and "le llegó con una pata rota": a deed of the customer's and what came of it are one sentence. */
static bool
goes_on_spanish(const char *first, const char *second)
{
    static const char deeds[] =
        "compró pidió hizo reservó recibió envió devolvió pagó solicitó contrató encargó alquiló "
        "mandó reclamó llamó escribió lleva tiene esperó ha había quedó perdió "
        "compraste pediste hiciste reservaste recibiste devolviste pagaste contrataste llevas has";
    static const char follows[] = "le les te llegó llegaron vino vinieron falta faltan funciona nadie nada aún todavía "
                                  "sabe sabes ha han se tiene viene trae llega";
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    guint at = two->count > 1 && word_in(two->words[0].low, "no ya aún todavía nunca");
    return one->count > 2 && two->count > 1 && one->count <= 11 && one->count + two->count <= 24 &&
           word_in(one->words[0].low, deeds) && word_in(two->words[at].low, follows) && !strpbrk(first, ";:,.") &&
           !strpbrk(second, ";:.") && !strstr(first, " y ") && !strstr(first, " pero ");
}

/* "and" says that two things belong together: they do where the second speaks of the first's thing, or goes on in its voice. */
static const char *
bond_english(const char *first, const char *second)
{
    g_autofree char *opening = g_strndup(second, strcspn(second, " ,"));
    bool goes_on =
        word_in(opening, "it it's they they're he she he's she's nobody none neither there's there nothing") ||
        g_str_has_prefix(second, "no one ") || g_str_has_prefix(opening, "you");
    goes_on &= !g_str_has_prefix(second, "you accidentally ") && !g_str_has_prefix(second, "you mistakenly ");
    bool full = strstr(first, " and ") || strstr(second, " and ") || strstr(first, " but ") ||
                strstr(second, " but ") || strpbrk(first, ";:,.") || strpbrk(second, ";:.");
    return goes_on && !full ? NULL : "";
}

/* "le gustaría devolver el artículo" and "está sin montar": what is told of the thing named last. */
static bool
tells_of_it(const char *first, const char *second)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    return one->count > 3 && one->count <= 12 && two->count > 1 && two->count <= 12 && !strpbrk(first, ";:,.") &&
           !strpbrk(second, ";:.") &&
           word_in(one->words[0].low, "quiere desea necesita le pide quieres necesitas te pides") &&
           word_in(one->words[one->count - 2].low, "el la los las su sus tu tus") &&
           word_in(two->words[0].low, "está están sigue siguen viene vienen");
}

/* "parecen arañazos" and "se nota mucho el metal": both say how it looks. */
static bool
looks_on(const char *first, const char *second)
{
    g_autoptr(clause) one = clause_cut(first), two = clause_cut(second);
    return one->count > 1 && two->count > 2 && one->count + two->count <= BOTH_MAX && !strpbrk(first, ";:,.") &&
           !strpbrk(second, ";:,.") && !strstr(first, " y ") && !strstr(second, " y ") &&
           word_in(one->words[0].low, "parece parecen suena suenan huele está están es son") &&
           word_in(two->words[0].low, "se") && word_in(two->words[1].low, "nota notan ve ven oye oyen mueve mueven");
}

const char *
bond_between(const struct pack *pack, const char *first, const char *second)
{
    if (strcmp(pack->language, "en") == 0)
        return bond_english(first, second);
    if (strcmp(pack->language, "es") != 0)
        return NULL;
    if (tells_of_it(first, second))
        return ", que ";
    if (looks_on(first, second))
        return ", y ";
    if (goes_on_spanish(first, second))
        return " y ";
    g_autofree char *opening = g_strndup(second, strcspn(second, " ,"));
    bool same = word_in(opening, "parece parecen suena suenan sigue siguen huele está están");
    bool heavy = strpbrk(first, ";:") || strpbrk(second, ";:.") || words_in(first) + words_in(second) > BOTH_MAX;
    return !same || heavy || strstr(second, " a ") ? "" : "; ";
}

/* "vous nous demandez de résilier …" and "vous nous demandez de confirmer …": one head for both. */
static char *
french_wishes(const char *first, const char *second)
{
    static const char *const heads[] = {"vous nous demandez ", "tu nous demandes ", "vous souhaitez savoir ",
                                        "tu veux savoir "};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++) {
        const char *rest = second + strlen(heads[i]);
        if (!g_str_has_prefix(first, heads[i]) || !g_str_has_prefix(second, heads[i]) || strpbrk(first, ";:.") ||
            strpbrk(second, ";:.") || words_in(first) + words_in(second) > 34)
            continue;
        return g_strdup_printf("%s et %s", first, rest);
    }
    return NULL;
}

char *
bond_wishes(const struct pack *pack, const char *first, const char *second)
{
    static const char *const heads[] = {"quiere ", "quieres ", "quieren "};
    if (strcmp(pack->language, "fr") == 0)
        return french_wishes(first, second);
    for (guint i = 0; i < G_N_ELEMENTS(heads) && strcmp(pack->language, "es") == 0; i++) {
        g_autofree char *know = g_strconcat(heads[i], "saber ", NULL);
        g_autofree char *that = g_strconcat(heads[i], "que ", NULL);
        if (!g_str_has_prefix(first, heads[i]) || g_str_has_prefix(first, know) || g_str_has_prefix(first, that) ||
            !g_str_has_prefix(second, know) || strpbrk(first, ",;:.") || strpbrk(second, ";:.") ||
            words_in(first) + words_in(second) > 24)
            continue;
        return g_strdup_printf("%s y %s", first, second + strlen(heads[i]));
    }
    return NULL;
}

bool
bond_is_full(const struct pack *pack, const char *clause)
{
    return strcmp(pack->language, "es") == 0 &&
           (strstr(clause, ", y ") || strstr(clause, " y ") || strstr(clause, ". ") || strchr(clause, ';'));
}
