/*
 * hispanic.c - what Spanish customers tell, in another shape: what was done instead of who did it, and what arrived as what was
 * received (order and nouns: hispanic_order.c).
 *
 * A way looks at word classes and forms only, and passes where a number, a subject or the form of address is not certain. Nothing is
 * touched where something is quoted or two sentences stand in one clause. Pure.
 */
#include "hispanic.h"

#include "clause.h"

#include <string.h>

struct clause *
hispanic_single(const char *line)
{
    static const char *const apart[] = {"\"", "«", "“", "‘", ". ", "; ", ": ", "…"};
    for (guint i = 0; i < G_N_ELEMENTS(apart); i++)
        if (strstr(line, apart[i]))
            return NULL;
    return clause_cut(line);
}

/* Deeds that a desk does to a customer; the third person of the many, of one, and the participle of those that are not regular. */
static const char regular[] =
    "cobr mand envi entreg confirm asegur descont comunic inform program cancel cambi factur abon reembols "
    "deneg asign cort bloque";
static const struct {
    const char *many, *one, *done;
} others[] = {{"prometieron", "prometió", "prometido"},
              {"devolvieron", "devolvió", "devuelto"},
              {"dijeron", "dijo", "dicho"},
              {"ofrecieron", "ofreció", "ofrecido"},
              {"pidieron", "pidió", "pedido"},
              {"dieron", "dio", "dado"},
              {"subieron", "subió", "subido"},
              {"piden", "pide", ""},
              {"dicen", "dice", ""},
              {"cobran", "cobra", ""}};

/* "cobraron" → "cobró"; of a participle the word itself. NULL: no such deed. Owned by caller. */
static char *
deed_of_one(const char *low, bool done)
{
    const char *ending = done ? "ado" : "aron";
    g_autofree char *stem = g_str_has_suffix(low, ending) ? g_strndup(low, strlen(low) - strlen(ending)) : NULL;
    if (stem && *stem && word_in(stem, regular))
        return done ? g_strdup(low) : g_strconcat(stem, "ó", NULL);
    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        if (strcmp(low, done ? others[i].done : others[i].many) == 0)
            return g_strdup(done ? low : others[i].one);
    return NULL;
}

/* Whether what the deed was done to is one thing or many; -1: it is not certain, or may be who did it. */
static int
number_of(const struct clause *words, guint at, bool said, bool ours)
{
    const char *low = clause_low(words, at);
    if (clause_has(words, at, "dos|tres|cuatro|varias veces"))
        return at + 2 < words->count && !*words->words[at + 1].trail ? number_of(words, at + 2, said, ours) : 0;
    if (said)
        return word_in(low, "que") ? 0 : -1;
    if (!*low || word_in(low, "el la un una que otro otra su tu al lo"))
        return 0;
    if (g_ascii_isdigit(*low) || word_in(low, "dos tres cuatro cinco seis unos unas varios varias"))
        return strcmp(low, "1") == 0 ? 0 : 1;
    return ours && word_in(low, "los las sus tus") ? 1 : -1;
}

/* Whether nobody is named before the pronoun at `at`: it stands first, or behind a phrase of place or time. */
static bool
is_unnamed(const struct clause *words, guint at)
{
    while (at > 0 && word_in(words->words[at - 1].low, "no ya aún todavía nunca tampoco solo siempre") &&
           !*words->words[at - 1].trail)
        at--;
    if (at == 0 || word_in(words->words[at - 1].low, "cuando donde"))
        return true;
    if (at > 6 || !word_in(words->words[0].low, "en el ayer hoy este esta hace desde ahora después a al"))
        return false;
    bool dated = !word_in(words->words[0].low, "el a") || g_ascii_isdigit(*clause_low(words, 1)) ||
                 word_in(clause_low(words, 1), "lunes martes miércoles jueves viernes sábado domingo pasado mes año");
    for (guint i = 1; i < at; i++)
        if (word_in(words->words[i].low, "que y ellos") ||
            (i > 1 && word_in(words->words[i].low, "los las dos unos unas sus nuestros nuestras")))
            return false;
    return dated;
}

/* The clause with the deed at `at` told of nobody; NULL: what it was done to is not certain. */
static char *
told_of_nobody(const struct clause *words, guint at)
{
    const char *have = clause_low(words, at + 1);
    bool ours = word_in(have, "hemos"), perfect = ours || word_in(have, "han");
    guint verb = at + 1 + perfect;
    const char *low = clause_low(words, verb);
    g_autofree char *one = *low ? deed_of_one(low, perfect) : NULL;
    if (!one)
        return NULL;
    int many = *words->words[verb].trail ? 0 : number_of(words, verb + 1, word_in(one, "dijo dice dicho"), ours);
    for (guint i = verb + 1; i + 1 < words->count && i < verb + 6; i++)
        many = many == 0 && clause_has(words, i, "y un|una|el|la|dos|otro|otra") ? -1 : many; /* two things in one */
    if (many < 0 || (many && word_in(one, "pide dice cobra")))
        return NULL;
    g_autofree char *head = clause_join(words, 0, at), *rest = clause_join(words, verb + 1, words->count);
    return g_strdup_printf("%s%sse %s %s%s%s%s%s", head, *head ? " " : "", words->words[at].text,
                           !perfect ? ""
                           : many   ? "han "
                                    : "ha ",
                           perfect || many ? low : one, words->words[verb].trail, *rest ? " " : "", rest);
}

char *
hispanic_impersonal(const char *line)
{
    g_autoptr(clause) words = hispanic_single(line);
    char *other = NULL;
    for (guint at = 0; words && at + 1 < words->count && !other; at++)
        if (word_in(words->words[at].low, "le te les os") && !*words->words[at].trail && is_unnamed(words, at))
            other = told_of_nobody(words, at);
    return other;
}

/* Persons of the customer: the pronoun, and what they received. */
static const struct {
    const char *pronoun, *received, *have;
} takers[] = {
    {"le", "recibió", "ha"}, {"te", "recibiste", "has"}, {"les", "recibieron", "han"}, {"os", "recibisteis", "habéis"}};

bool
hispanic_is_state(const char *low)
{
    static const char *const endings[] = {"ado",  "ada",  "ados", "adas", "ido",  "ida",
                                          "idos", "idas", "osa",  "oso",  "osos", "osas"};
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (strlen(low) > 5 && g_str_has_suffix(low, endings[i]))
            return true;
    return word_in(low,
                   "con sin rota roto rotos rotas abierto abierta abiertos abiertas tarde hecho hecha hechos hechas");
}

/* Where the thing that begins the clause ends: "la mesa de pino"; 0: nothing that a customer is sent. */
static guint
thing_end(const struct clause *words, guint at, guint most)
{
    guint end = at;
    if (!word_in(clause_low(words, at), "el la los las su sus tu tus"))
        return 0;
    if (word_in(clause_low(words, at + 1),
                "tren vuelo avión autobús barco autocar técnico repartidor mensajero montador hijo hija día "
                "que de más llamada llamadas respuesta visita trato ayuda hora noche"))
        return 0;
    for (; end < words->count && end - at < most; end++) {
        const char *low = words->words[end].low;
        if (word_in(low, "le te les os no ha han llegó llegaron todavía aún"))
            break;
        if (word_in(low, "que se y o cuando en") || (*words->words[end].trail && end + 1 < words->count))
            return 0;
    }
    return end > at + 1 ? end : 0;
}

/* "su sofá (no) le llegó …" from the side of who received it. */
static char *
from_arrived(const struct clause *words)
{
    guint thing = thing_end(words, 0, 9), at = thing;
    if (!thing)
        return NULL;
    at += word_in(clause_low(words, at), "todavía aún");
    bool no = word_in(clause_low(words, at), "no");
    at += no;
    guint taker = G_N_ELEMENTS(takers);
    for (guint i = 0; i < G_N_ELEMENTS(takers); i++)
        if (strcmp(clause_low(words, at), takers[i].pronoun) == 0)
            taker = i;
    if (taker == G_N_ELEMENTS(takers)) {
        if (!word_in(words->words[0].low, "su sus tu tus"))
            return NULL;
        taker = *words->words[0].low == 't';
    } else
        at++;
    bool perfect = clause_has(words, at, "ha|han llegado") > 0;
    if (!perfect && !word_in(clause_low(words, at), "llegó llegaron"))
        return NULL;
    at += 1 + perfect;
    const struct word *last = &words->words[at - 1];
    if (at < words->count && (*last->trail || !hispanic_is_state(clause_low(words, at))))
        return NULL;
    if ((at < words->count) == no) /* "no llegó roto" and a bare "llegó" say something else */
        return NULL;
    g_autofree char *name = clause_join(words, 0, thing), *rest = clause_join(words, at, words->count),
                    *before = clause_join(words, thing, at);
    const char *yet = g_str_has_prefix(before, "todavía") ? "todavía " : g_str_has_prefix(before, "aún") ? "aún " : "";
    return g_strdup_printf("%s%s%s%s %s%s%s", yet, no ? "no " : "",
                           perfect ? takers[taker].have : takers[taker].received, perfect ? " recibido" : "", name,
                           *rest ? " " : "", rest);
}

char *
hispanic_received(const char *line)
{
    g_autoptr(clause) words = hispanic_single(line);
    return words ? from_arrived(words) : NULL;
}
