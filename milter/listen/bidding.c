/*
 * bidding.c - where a French plea or question of its own begins: "…, pouvez-vous", "les avez-vous reçues", "…, bloquez mon compte".
 *
 * A verb before its subject asks, with the pronouns that lead it; a verb in "-ez" behind a comma orders. What asks under another verb
 * ("je ne sais pas comment faire") begins nothing. Pure.
 */
#include "bidding.h"

#include "clause.h"

#include <string.h>

/* "suis-je", "va-t-il": a verb before its subject. */
static bool
is_inverted(const char *low)
{
    static const char *const tails[] = {"-je", "-vous", "-il", "-elle", "-on", "-ils", "-elles", "-nous"};
    g_autofree char *verb = g_strndup(low, strcspn(low, "-"));
    if (word_in(verb, "semble dit paraît disent")) /* "me semble-t-il": an aside */
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(tails); i++)
        if (g_str_has_suffix(low, tails[i]))
            return french_is_finite(verb) && !word_in(low, "rendez-vous");
    return false;
}

/* "les avez-vous reçues", "…, le gâteau en contient-il": the pronouns and the subject before an inverted verb are its question's. */
static bool
leads_inverted(const struct line *line, guint at)
{
    static const char clitics[] = "le la les l' en y lui leur m' me t' te nous vous s' se ne n'";
    guint last = at;
    while (last < at + 3 && word_in(line_low(line, last), clitics) && strcmp(line_next(line, last), "$") != 0)
        last++;
    if (last > at && is_inverted(line_low(line, last)))
        return true;
    if (strcmp(line_before(line, at), "^") != 0 ||
        !word_in(line_low(line, at), "le la les l' mon ma mes ce cet cette ces votre vos notre nos"))
        return false;
    for (guint i = at + 1; i < at + 6 && strcmp(line_next(line, i - 1), "$") != 0; i++) {
        const char *low = line_low(line, i);
        if (is_inverted(low))
            return g_str_has_suffix(low, "il") || g_str_has_suffix(low, "ils") || g_str_has_suffix(low, "elle") ||
                   g_str_has_suffix(low, "elles");
        if (word_in(low, "qui que qu' et mais est sont a ont"))
            return false;
    }
    return false;
}

/* "…, bloquez mon compte", "…, reprenez-le": an order behind a comma. */
static bool
is_order(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    g_autofree char *verb = g_strndup(low, strcspn(low, "-"));
    return at > 0 && strcmp(line_before(line, at), "^") == 0 && g_str_has_suffix(verb, "ez") && !is_inverted(low) &&
           !word_in(verb,
                    "chez assez nez rez avez aviez auriez étiez seriez pouvez voulez savez devez allez voyez tenez") &&
           !word_in(line_next(line, at), "vous") && french_is_finite(verb);
}

bool
bidding_inverts(const struct line *line, guint at)
{
    return is_inverted(line_low(line, at)) || leads_inverted(line, at);
}

bool
bidding_begins(const struct line *line, guint at, bool *asks_out)
{
    const char *low = line_low(line, at), *next = line_next(line, at), *before = line_before(line, at);
    const char *after = at + 1 < line->pieces->len ? line_next(line, at + 1) : "$";
    if (word_in(before,
                "savoir sais dire explique expliquer comprends comprendre ou si sait demande vois à de demander "
                "voir indiquer préciser dites expliquez jusqu'"))
        return false;
    for (guint i = at; i && i + 3 > at && strcmp(line_before(line, i), "^") != 0; i--)
        if (word_in(line_before(line, i), "quel quelle quels quelles combien")) /* "quels papiers faut-il" */
            return false;
    bool whom = word_in(low, "à pour sur avec chez") && word_in(next, "qui quel quelle quels quelles quoi") &&
                (is_inverted(after) || is_inverted(line_low(line, at + 3)));
    *asks_out =
        whom || is_inverted(low) || leads_inverted(line, at) ||
        word_in(low, "pouvez-vous pourriez-vous est-ce puis-je dois-je peut-on pourrais-je est-il avez-vous serait-il "
                     "auriez-vous voulez-vous faut-il pouvons-nous devons-nous") ||
        (word_in(low, "comment") && (word_in(next, "faire puis-je dois-je") || word_in(after, "fais peux dois"))) ||
        (word_in(low, "que qu'") && (word_in(next, "dois-je puis-je faire") || word_in(after, "dois-je"))) ||
        (word_in(low, "quand") && word_in(next, "est-ce vais-je serai-je pourrai-je"));
    return *asks_out || is_order(line, at) || (word_in(low, "merci") && word_in(next, "de d'")) ||
           word_in(low, "veuillez");
}
