/*
 * denial.c - the French "ne" that speech leaves out: "j'ai rien reçu", "plus personne répond".
 *
 * It goes before the verb and its pronouns, where a word that denies stands behind the verb or is its subject. Linear but for the few
 * words looked back at.
 */
#include "clause.h"
#include "french_line.h"

#include <string.h>

static bool
is_open(const char *low)
{
    return strchr("aeiouyhAEIOUYH", *low) != NULL || g_str_has_prefix(low, "é") || g_str_has_prefix(low, "ê");
}

/* The verb of "pas": "ne" before its pronouns, where none stands. False: it has it, or no verb is sure. */
static bool
deny(struct line *line, guint at)
{
    guint verb = line_back_over(line, at, "toujours vraiment même encore franchement bien déjà du tout plus non");
    if (verb > 1 && french_is_participle(line_low(line, verb)) &&
        word_in(line_low(line, at), "personne aucun aucune") &&
        word_in(line_before(line, verb), "ai a avons ont avais avait"))
        verb--; /* "j'ai trouvé personne" */
    const char *low = line_low(line, verb);
    g_autofree char *many = g_strconcat(low, "nt", NULL); /* "ma mère rentre pas" */
    bool rare = g_str_has_suffix(low, "e") && strlen(low) > 5 && !french_is_participle(line_next(line, at)) &&
                spelling_knows(line->spelling, many);
    if (verb == at || (!french_is_finite(low) && !rare) || strchr(low, '-'))
        return false;
    guint first = verb;
    while (first > 0 && word_in(line_before(line, first), "me m' te t' se s' le la l' les lui leur y en"))
        first--;
    bool plural = (g_str_has_suffix(low, "ez") || word_in(low, "êtes")) ? !word_in(line_before(line, first), "vous")
                  : (g_str_has_suffix(low, "ons") || word_in(low, "sommes"))
                      ? !word_in(line_before(line, first), "nous")
                      : true;
    if (plural && word_in(line_before(line, first), "nous vous"))
        first--;
    const char *before = line_before(line, first);
    if (word_in(before, "ne n'") || word_in(low, "fait") || word_in(before, "de pour sans ^ à le la un une mon ma"))
        return false;
    struct piece *next = line->pieces->pdata[first];
    bool elided = is_open(next->low) && !g_str_has_prefix(next->low, "haus");
    const char *whole = word_in(before, "j' j") ? "je" : word_in(before, "c'") ? "ce" : NULL;
    if (whole)
        line_set(line, first - 1, whole);
    next->glued = elided;
    line_insert(line, first, elided ? "n'" : "ne", false);
    return true;
}

/* "personne répond", "plus aucun conseiller me rappelle": the subject denies. */
static bool
deny_subject(struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint verb = at + (word_in(low, "aucun aucune") ? 2 : 1), from = verb;
    if (!word_in(low, "personne rien aucun aucune") || word_in(line_next(line, at), "ne n'") ||
        french_is_finite(line_before(line, at)) ||
        word_in(line_before(line, at),
                "la une cette par de d' ne n' sans avec pour à sur que première deuxième seconde autre même seule "
                "dernière chaque bonne tierce"))
        return false;
    while (verb < line->pieces->len &&
           word_in(line_low(line, verb), "me m' te t' se s' le la l' les lui leur y en nous vous"))
        verb++;
    if (verb >= line->pieces->len || !french_is_finite(line_low(line, verb)) ||
        strcmp(line_before(line, from), "^") == 0)
        return false;
    struct piece *next = line->pieces->pdata[from];
    bool elided = is_open(next->low);
    next->glued = elided;
    line_insert(line, from, elided ? "n'" : "ne", false);
    return true;
}

bool
denial_put(struct line *line, guint at)
{
    return (word_in(line_low(line, at), "pas jamais rien aucun aucune") && deny(line, at)) ||
           (word_in(line_low(line, at), "personne") && strcmp(line_next(line, at), "$") == 0 && deny(line, at)) ||
           (word_in(line_low(line, at), "nulle") && word_in(line_next(line, at), "part") &&
            word_in(line_before(line, at), "écrit écrite mentionné mentionnée indiqué indiquée précisé précisée marqué "
                                           "affiché affichée") &&
            deny(line, at - 1)) || /* "c'est écrit nulle part" */
           (word_in(line_low(line, at), "plus") && word_in(line_next(line, at), "depuis mon ma mes chez") &&
            deny(line, at)) ||
           (word_in(line_low(line, at), "plus") && word_in(line_next(line, at), "$ on et je j'") &&
            word_in(line_before(line, at), "marche fonctionne remonte répond ferme ouvre chauffe sonne démarre charge "
                                           "allume descend tourne") &&
            deny(line, at)) || /* "le store remonte plus" */
           (word_in(line_low(line, at), "que") && word_in(line_before(line, at), "plus") &&
            g_ascii_isdigit(*line_next(line, at)) && deny(line, at)) || /* "ne tient plus que 15 km" */
           deny_subject(line, at);
}
