/*
 * pregunta.c - Spanish questions that end without their mark: one that was opened and never closed, and one that a post only shows by
 * how it begins.
 *
 * Spanish asks with the order of a statement, so only a beginning that states nothing counts: a question's word behind its preposition
 * ("a que hora", "hasta cuando"), what a shop is asked whether it does ("aceptan", "hacen envíos"), what may be done or is to be had ("es
 * posible", "hay parking"). "Tienen un servicio pésimo" states. Before anything is made of the text; what a mark decides behind it
 * stands in interrogative.c. Closed lists; pure, linear.
 */
#include "pregunta.h"

#include "abbreviation.h"
#include "clause.h"

#include <string.h>

#define QUESTION_MOST 14 /* words of a question that no mark shows */
#define WRAPPED       56 /* octets of a line that a mailer may have broken */

/* "que" behind its preposition asks; put with its accent. */
static const struct {
    const char *bare, *right;
} words_that_ask[] = {{"que", "qué"}, {"cuando", "cuándo"}, {"donde", "dónde"}, {"quien", "quién"}, {"cual", "cuál"}};

static bool
ends_many(const char *low)
{
    return strlen(low) > 3 &&
           (g_str_has_suffix(low, "an") || g_str_has_suffix(low, "en") || g_str_has_suffix(low, "án"));
}

static bool
has_comma(const struct clause *words, guint from)
{
    for (guint i = from; i + 1 < words->count; i++)
        if (*words->words[i].trail)
            return true;
    return false;
}

static bool
holds_one(const struct clause *words, const char *list)
{
    for (guint i = 0; i < words->count; i++)
        if (word_in(words->words[i].low, list))
            return true;
    return false;
}

/* "a que hora", "hasta cuando", "por que me cobran", "cuando vuelven a abrir": its word gets its accent. */
static bool
asks_with_word(struct clause *words, guint at)
{
    const char *first = clause_low(words, at);
    guint word = at + (guint)word_in(first, "a de en con desde hasta para por");
    const char *low = clause_low(words, word), *next = clause_low(words, word + 1);
    bool placed = word > at, why = placed && strcmp(first, "por") == 0;
    for (guint i = 0; i < G_N_ELEMENTS(words_that_ask); i++) {
        if (strcmp(low, words_that_ask[i].right) == 0)
            return strcmp(low, "qué") != 0 || placed;
        if (strcmp(low, words_that_ask[i].bare) != 0)
            continue;
        bool hour = strcmp(low, "que") == 0 && word_in(first, "a de hasta desde") && word_in(next, "hora horas");
        bool cause = why && strcmp(low, "que") == 0 && word_in(next, "me nos le les");
        bool until =
            strcmp(low, "cuando") == 0 &&
            word_in(first, "hasta desde para") && /* not "para cuando llegue ya no la necesito" */
            word_in(next, "es son está estará estarán hay el la los las tienen dura sale abren cierran sirve vale") &&
            !holds_one(words, "ya");
        bool when = !placed && strcmp(low, "cuando") == 0 && ends_many(next);
        if (!(hour || cause || until || when))
            return false;
        clause_set(words, word, words_that_ask[i].right);
        return true;
    }
    return false;
}

/* "aceptan tarjeta", "hacen envíos a Canarias", "es posible añadir", "hay parking": what a shop is asked. */
static bool
asks_of_shop(const struct clause *words, guint at)
{
    const char *low = clause_low(words, at), *next = clause_low(words, at + 1), *then = clause_low(words, at + 2);
    if (word_in(low, "aceptan aceptáis aceptais admiten admitís"))
        return *next && !word_in(next, "que la el");
    if (word_in(low, "hacen hacéis haceis"))
        return word_in(next,
                       "envios envíos descuento descuentos presupuesto presupuestos reservas entregas reparaciones");
    if (word_in(low, "tienen tenéis teneis"))
        return word_in(next,
                       "plazas plaza sitio stock disponibilidad aparcamiento parking wifi hueco cita tallas talla "
                       "disponible disponibles alguna algún algun");
    if (strcmp(low, "hay") == 0)
        return word_in(
            next,
            "parking aparcamiento wifi plazas sitio hueco stock descuento descuentos alguna algún algun posibilidad "
            "forma manera");
    if (strcmp(low, "es") == 0)
        return strcmp(next, "posible") == 0 && strlen(then) > 3 &&
               (g_str_has_suffix(then, "r") || g_str_has_suffix(then, "rlo") || g_str_has_suffix(then, "rla"));
    bool limited = holds_one(words, "si para también tambien"); /* "sirve la comida fría" states */
    return (word_in(low, "incluye cubre") || (limited && strcmp(low, "sirve") == 0)) &&
           word_in(next, "el la los las mi mis este esta");
}

static guint
past_greeting(const struct clause *words)
{
    guint at = 0;
    if (word_in(clause_low(words, 0), "hola buenas buenos buen estimados"))
        for (guint i = 0; i < 4 && i + 1 < words->count && at == 0; i++)
            at = strpbrk(words->words[i].trail, ",!") ? i + 1 : 0;
    while (at < words->count && (word_in(clause_low(words, at), "hola y buenas disculpen disculpe perdón perdon") ||
                                 strchr(words->words[at].lead, '@')))
        at++;
    return at;
}

static char *
asked(const char *sentence)
{
    if (strpbrk(sentence, "?\n;!"))
        return NULL;
    bool opened = strstr(sentence, "\xC2\xBF") != NULL;
    g_autoptr(clause) words = clause_cut(sentence);
    guint at = words->count ? past_greeting(words) : 0;
    if (!words->count || (!opened && (words->count < at + 2 || words->count - at > QUESTION_MOST ||
                                      *words->words[at].lead || *words->words[at].trail || has_comma(words, at))))
        return NULL;
    if (!opened && !asks_with_word(words, at) && !asks_of_shop(words, at))
        return NULL;
    clause_mark(words, words->count - 1, "?");
    return clause_line(words);
}

char *
pregunta_marked(const char *language, char *text)
{
    if (strcmp(language, "es") != 0)
        return text;
    for (const char *line = text; *line; line += strcspn(line, "\n") + (line[strcspn(line, "\n")] != '\0'))
        if (strcspn(line, "\n") >= WRAPPED && line[strcspn(line, "\n")]) /* a mailer's break ends no sentence */
            return text;
    char *told = abbreviation_each(text, ".!?;", asked);
    g_free(text);
    return told;
}
