/*
 * nominal.c - French clauses without their verb: "toujours pas de fibre", "…, aucune réponse depuis", "… plus d'internet".
 *
 * What has left out its verb with the subject gets both ("je n'ai eu aucune réponse"), where only one verb can be meant. Linear.
 */
#include "nominal.h"

#include "clause.h"
#include "onset.h"

#include <string.h>

bool
nominal_note(const struct line *line, guint at)
{
    const char *next = line_low(line, at + 1);
    return word_in(line_low(line, at), "merci aucun aucune impossible impossibilité") ||
           (word_in(line_low(line, at), "toujours encore plus pas") && word_in(next, "pas rien aucun aucune de d'"));
}

/* The words, put in before `at`; what follows an apostrophe hangs on it. */
static void
put(struct line *line, guint at, const char *words)
{
    g_auto(GStrv) each = g_strsplit(words, " ", -1);
    for (guint i = 0; each[i]; i++)
        line_insert(line, at + i, each[i], i > 0 && g_str_has_suffix(each[i - 1], "'"));
}

/* Behind "mais", "et", "depuis": the clause has begun there. */
static bool
fill_joined(struct line *line, guint at)
{
    const char *low = line_low(line, at), *next = line_next(line, at), *before = line_before(line, at);
    const char *after = at + 1 < line->pieces->len ? line_next(line, at + 1) : "$";
    bool still =
        word_in(low, "toujours") && word_in(next, "pas aucun aucune"); /* "mais toujours pas de remboursement" */
    bool more = word_in(low, "plus") && word_in(next, "aucun aucune rien");
    bool none = word_in(low, "aucun aucune") && word_in(before, "depuis") && /* "et depuis aucune nouvelle" */
                word_in(line_before(line, at - 1), "et mais");
    if (!none && !(word_in(before, "mais et depuis") && (still || more)))
        return false;
    if (more && word_in(before, "depuis") && word_in(next, "rien") && !word_in(after, "ne n'")) {
        line_set(line, at + 1, "nouvelles"); /* "et depuis plus rien": since then no news */
        line_insert(line, at + 1, "de", false);
    }
    put(line, at, "je n' ai");
    return true;
}

/* Whether somebody did it: "… par des numéros", and no "par le chat". */
static bool
is_done_by(const struct line *line, guint at)
{
    for (guint i = at + 1; i + 2 < line->pieces->len && strcmp(line_next(line, i - 1), "$") != 0; i++)
        if (word_in(line_low(line, i), "par"))
            return word_in(line_low(line, i + 1),
                           "un une des le la l' les leur leurs vos votre quelqu'un cette ce deux trois") &&
                   !word_in(line_low(line, i + 2), "chat tchat formulaire messagerie appli application site mail email "
                                                   "courrier téléphone poste fenêtre porte");
    return false;
}

/* "Appelé onze fois par des numéros", "Laissé ma Clio pour une vidange": whose deed it was, or to whom it was done. */
bool
nominal_deed(struct line *line, guint at)
{
    static const char suffered[] = "appelé appelée rappelé rappelée contacté contactée relancé relancée sollicité "
                                   "sollicitée démarché démarchée harcelé harcelée insulté insultée menacé menacée "
                                   "trompé trompée arnaqué arnaquée escroqué escroquée agressé agressée",
                      done[] = "commandé acheté reçu payé appelé envoyé réservé écrit demandé contacté réglé versé "
                               "renvoyé laissé déposé donné pris ramené rapporté signé souscrit loué confié trouvé";
    const char *low = line_low(line, at), *next = line_next(line, at);
    bool passive = word_in(low, suffered) && is_done_by(line, at);
    bool active = word_in(low, done) && (word_in(next, "un une mon ma mes notre nos des deux trois quatre") ||
                                         (g_ascii_isdigit(*next) && !word_in(low, "réglé écrit")));
    if (!passive && !active)
        return false;
    put(line, at, passive ? "j' ai été" : "j' ai");
    return true;
}

bool
nominal_filled(struct line *line, guint at)
{
    static const char answers[] = "réponse nouvelle nouvelles retour explication remboursement solution suite contact "
                                  "information proposition";
    const char *low = line_low(line, at), *next = line_next(line, at), *before = line_before(line, at);
    const char *after = at + 1 < line->pieces->len ? line_next(line, at + 1) : "$";
    bool marked = strcmp(before, "^") == 0;
    bool denied = at > 1 && word_in(line_low(line, at - 2), "ne n'"); /* "ne permet | plus de payer": one denial */
    bool free = marked ||
                (!denied && !french_is_finite(before) && !french_joins(before) && !word_in(before, ONSET_PREPOSITIONS));
    if (fill_joined(line, at))
        return false;
    if (word_in(low, "impossible") && word_in(next, "de d'") && free && !word_in(before, "pas toujours encore est")) {
        put(line, at, "il est");
        return true;
    }
    if (word_in(low, "aucun aucune") && marked && word_in(next, answers)) {
        put(line, at, "je n' ai eu"); /* "…, aucune réponse depuis" */
        return true;
    }
    if (word_in(low, "refus") && marked && strcmp(next, "$") == 0) {
        line_set(line, at, "refusé");
        put(line, at, "on a");
        return true;
    }
    if (word_in(low, "rien") && word_in(next, "à") && word_in(after, "faire") && free) {
        line_set(line, at + 1, "n'y");
        line_set(line, at + 2, "fait");
        return true;
    }
    bool amount = g_ascii_isdigit(*after) ||
                  word_in(after, "un une deux trois quatre cinq six dix quinze vingt trente la cent mille");
    if (word_in(low, "plus") && word_in(next, "de d' aucun aucune") && free && !amount && !word_in(after, "peur") &&
        !word_in(before, "pas n' ne bien beaucoup peu encore rien fois mois") && !french_is_participle(before)) {
        put(line, at, "il n' y a");
        for (guint k = 1; k < 4 && k < at; k++) /* "…, et depuis septembre plus aucun créneau": it began before that */
            if (word_in(line_low(line, at - k), "depuis dès") && word_in(line_before(line, at - k), "et mais"))
                return false;
        return true;
    }
    return false;
}
