/*
 * onset.c - where a French clause begins: a subject with its verb behind it, which no word before it joins.
 *
 * Of a word with many readings ("livre", "marche") the neighbours decide; what is no surer than that counts as no beginning. Pure,
 * linear but for the few words looked ahead at.
 */
#include "onset.h"

#include "clause.h"

#include <string.h>

#define AHEAD_MAX 7 /* words of a subject up to its verb */

/* Words that lead a clause behind a comma, as a time or a place does. */
bool
onset_leads(const char *low)
{
    return word_in(low, ONSET_PREPOSITIONS) ||
           word_in(low, "résultat bilan bref deux trois quatre une faute grâce quant") || g_ascii_isdigit(*low);
}

static const char strong[] =
    "est sont a ont était étaient avait avaient sera seront va vont peut peuvent doit doivent refuse "
    "refusent veut veulent marche marchent fonctionne fonctionnent reste restent coûte clignote dit "
    "disent affiche manque manquent devait devaient dure tient";

static bool
is_follower(const char *low)
{
    return word_in(low, "ne n' " FRENCH_CLITICS) || french_is_finite(low);
}

/* Whether a form of many readings is a verb here. */
bool
onset_is_verb(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *before = line_before(line, at);
    guint by = at;
    while (by > 0 && word_in(line_before(line, by), FRENCH_CLITICS " ne n'"))
        by--;
    if (word_in(line_before(line, by), "je j' tu il ils on") && !word_in(low, "ne n' " FRENCH_CLITICS))
        return true;
    if (word_in(line_before(line, by), "nous") && g_str_has_suffix(low, "ons") && strlen(low) > 5)
        return true;
    bool bound = false; /* by a word that only stands before a verb */
    guint first = by == at && at > 1 && word_in(line_before(line, at), "en y") ? at - 2 : by;
    for (guint i = first; i < at; i++)
        bound |= word_in(line_low(line, i), "se s' me m' ne n' lui");
    if (bound && !french_is_infinitive(low) && !french_is_participle(low) && !french_joins(low) &&
        !word_in(low, FRENCH_CLITICS " être avoir faire"))
        return true; /* "le gardien s'occupe" */
    if (word_in(low, "à") || !french_is_finite(low) ||
        (word_in(low, "fait dit mis pris") &&
         word_in(before, "ai as a avons avez ont avait avais été est suis en au pas bien")))
        return false;
    if (word_in(low, "est ai ont sont avez avons êtes suis"))
        return true; /* … and no "2 vis" */
    if ((g_ascii_isdigit(*before) && word_in(low, "vis livre marche")) ||
        word_in(before,
                "un une mon ma mes votre vos ce cette ces des du au aux de d' par sans sa son notre leur leurs aucune"))
        return false;
    bool ordered = strstr(before, "ième") || word_in(before, "première dernière prochaine nouvelle seule autre même");
    if (ordered && word_in(line_before(line, at - 1), "la une ma cette votre à de l'"))
        return false; /* "dès la deuxième facture" */
    return !word_in(before, "le la les l'") ||
           word_in(line_before(line, at - 1), "je tu il elle on nous vous ils elles ne qui");
}

/* Adverbs that belong to the clause that begins behind them: how many words. */
guint
onset_led(const struct line *line, guint at)
{
    const char *before = line_before(line, at), *second = at > 1 ? line_before(line, at - 1) : "^";
    if ((word_in(before, "coup") && word_in(second, "du")) || (word_in(before, "contre") && word_in(second, "par")) ||
        (word_in(before, "plus") && word_in(second, "en de")) || (word_in(before, "final") && word_in(second, "au")))
        return 2;
    return word_in(before, "depuis pourtant maintenant cependant résultat malheureusement désormais") ? 1 : 0;
}

/* "le code par sms n'arrive", "votre technicien est": a noun and its verb. */
bool
onset_is_noun(const struct line *line, guint at)
{
    at += word_in(line_low(line, at), "tous toutes") && word_in(line_next(line, at), "les mes vos ces");
    if (!word_in(line_low(line, at),
                 "le la l' les mon ma mes votre vos notre nos ce cet cette ces mon un une aucun aucune son sa"))
        return false;
    bool loose = strcmp(line_before(line, at), "^") == 0 || onset_led(line, at) > 0; /* "…, en plus le toit fuit" */
    for (guint j = at + 1; j < line->pieces->len && j - at <= AHEAD_MAX; j++) {
        const char *low = line_low(line, j), *next = line_next(line, j);
        if (strcmp(line_before(line, j), "^") == 0 || (j == at + 1 && g_ascii_isdigit(*low)))
            return false;
        if (j > at + 1 && (word_in(low, "ne n'") ||
                           (word_in(low, "me m' te t' se s' lui leur nous vous y") &&
                            (french_is_finite(next) || word_in(next, FRENCH_CLITICS))) ||
                           ((word_in(low, strong) || (loose && french_is_finite(low))) &&
                            !word_in(line_before(line, j), ONSET_PREPOSITIONS))))
            return true;
        if (j == at + 2 && word_in(low, "il elle ils elles") && is_follower(next) && strcmp(next, "y") != 0 &&
            !word_in(line_low(line, at + 1),
                     "jour soir matin mois midi veille semaine année nuit fois lendemain plupart"))
            return true; /* "le chauffeur il a dit" */
        if (french_joins(low) || french_is_infinitive(low) || word_in(low, "je j' il elle on ils elles c' ça cela") ||
            word_in(low, "sur dans pour chez avec depuis pas plus ai avez"))
            return false;
    }
    return false;
}

/* What stands behind "il y a" measures time: "deux mois", "une bonne semaine", "longtemps". */
static bool
is_span_of_time(const struct line *line, guint at)
{
    static const char units[] =
        "an ans année années mois semaine semaines jour jours heure heures minute minutes temps "
        "longtemps moment quinzaine dizaine bientôt peu";
    for (guint i = at; i < at + 4 && i < line->pieces->len; i++) {
        if (word_in(line_low(line, i), units))
            return true;
        if (strcmp(line_next(line, i), "$") == 0)
            break;
    }
    return false;
}

bool
onset_is_ago(const struct line *line, guint at)
{
    return at > 1 && word_in(line_low(line, at), "a") && word_in(line_low(line, at - 1), "y") &&
           word_in(line_low(line, at - 2), "il") && is_span_of_time(line, at + 1);
}

/* A subject and its verb. */
bool
onset_is_clause(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *next = line_next(line, at);
    const char *before = line_before(line, at), *after = line_low(line, at + 2);
    if (word_in(low, "on") && word_in(before, "l'"))
        return false; /* "et l'on ne m'entend plus" */
    bool led = word_in(before, ONSET_PREPOSITIONS);
    if (word_in(low, "il") && word_in(next, "y") && word_in(after, "a") && is_span_of_time(line, at + 3))
        return false; /* a time */
    if (word_in(low, "je j' il ils on"))
        return strcmp(next, "$") != 0;
    if (word_in(low, "elle elles"))
        return !led && is_follower(next);
    if (word_in(low, "c'")) /* "…, c'est ça ?" */
        return word_in(next, "est était") &&
               !(word_in(after, "ça cela bien") && strcmp(line_next(line, at + 2), "$") == 0);
    if (word_in(low, "ce"))
        return word_in(next, "n'");
    if (word_in(low, "ça cela"))
        return !led && is_follower(next) && !french_is_finite(before);
    if (word_in(low, "nous vous")) {
        bool two =
            word_in(next, "ne n' " FRENCH_CLITICS) && word_in(after, FRENCH_CLITICS); /* "vous me l'avez rendu" */
        const char *verb = two ? line_low(line, at + 3) : word_in(next, "ne n' " FRENCH_CLITICS) ? after : next;
        const char *end = word_in(low, "nous") ? "ons" : "ez";
        return !led &&
               (g_str_has_suffix(verb, end) || word_in(verb, "sommes êtes dites faites") ||
                (word_in(next, "ne n'") && word_in(after, FRENCH_CLITICS))) &&
               !word_in(verb, "chez assez rendez-vous");
    }
    if (word_in(low, "plus") && word_in(next, "personne rien") && word_in(after, "ne n'"))
        return true;
    if (word_in(low, "personne rien"))
        return word_in(next, "ne n'") && !led && !word_in(before, "plus");
    if (word_in(low, "aucun aucune") && word_in(after, "ne n'"))
        return !word_in(before, "plus");
    bool bound = strcmp(before, "^") != 0 && !onset_led(line, at) &&
                 (led || french_is_finite(before) || french_is_infinitive(before) || french_is_participle(before) ||
                  word_in(before, "pas plus jamais même " FRENCH_CLITICS));
    return !bound && onset_is_noun(line, at);
}
