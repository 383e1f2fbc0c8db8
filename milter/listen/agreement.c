/*
 * agreement.c - French participles that do not go with their noun: "la fuite est revenu", "les photos que j'ai envoyé".
 *
 * Behind "être" it is the subject, behind "avoir" the object that stands before. A noun's number is its article's, its gender the
 * article's or its ending's; where neither tells, nothing is touched. Linear but for the few words looked back at.
 */
#include "clause.h"
#include "french_line.h"

#include <string.h>

static const char adverbs[] =
    "pas jamais toujours déjà bien rien tout encore plus aussi même vraiment juste seulement "
    "également donc quand même mal enfin finalement immédiatement directement beaucoup trop assez";

static char *
with_ending(const char *low, const char *suffix, const char *other)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(low) - strlen(suffix)), low, other);
}

/* Feminine by the ending, or a thing that mails are about. */
static bool
is_hers(const char *plural)
{
    static const char women[] =
        "chaussures lunettes places factures commandes fenêtres pièces chaises tables bottes photos "
        "affaires enceintes piles clés étagères portes baskets données cartes machines "
        "toilettes vacances bouteilles robes chemises valises lampes plantes roues";
    static const char *const ends[] = {"tions", "sions", "ées",   "tés", "ances",
                                       "ences", "ures",  "ettes", "ies", "ises"};
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (g_str_has_suffix(plural, ends[i]))
            return true;
    return word_in(plural, women);
}

/* What a determiner says: gender 'm', 'f', 'n' (none), plural or not. */
static char
gender(const char *low, bool *many_out)
{
    *many_out = word_in(low, "les des mes vos ces nos ses leurs plusieurs ils elles");
    return word_in(low, "la une ma ta sa cette elle elles aucune") ? 'f'
           : word_in(low, "le un ce cet du il ils aucun")          ? 'm'
                                                                   : 'n';
}

/* "la commande est arrivé": behind "être" the participle goes with a subject that stands at the clause's head. */
static char *
agreed(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, adverbs);
    bool been = by != at && word_in(line_low(line, by), "été");
    if (been)
        by = line_back_over(line, by, adverbs);
    been &= word_in(line_low(line, by), "a ont avait avaient");
    if (by != at && word_in(line_before(line, by), "s'") && word_in(line_next(line, at), "le la les l' un une"))
        return NULL; /* "elle s'est cassé le bras" */
    if (by == at || (!been && !word_in(line_low(line, by), "est sont était étaient sera seront serait")))
        return NULL;
    guint subject = line_back_over(line, by, "ne n' m' s' nous vous");
    if (subject != by && subject > 1 && g_ascii_isdigit(*line_low(line, subject))) /* "ma commande 5512 est" */
        subject--;
    const struct piece *named = subject > 1 ? line->pieces->pdata[subject - 1] : NULL;
    if (subject != by && named &&
        (strchr(line_low(line, subject), '*') || g_str_has_prefix(line_low(line, subject), "xx")))
        subject--; /* "la société XXX est venu" */
    const char *word = line_low(line, subject), *lead = line_before(line, subject);
    bool plural = false;
    char kind = subject == by ? 'n' : gender(word, &plural);
    if (kind == 'n' && subject != by && french_joins(line_before(line, subject ? subject - 1 : 0)))
        kind = gender(lead, &plural);
    if (word_in(line_low(line, by), "ont sont étaient avaient seront") &&
        word_in(lead, "les des mes vos ces nos ses leurs"))
        plural = true;
    g_autofree char *several = g_strconcat(word, "s", NULL);
    if (kind == 'n' && word_in(lead, "l'") &&
        (is_hers(several) || word_in(word, "offre annonce agence adresse erreur enquête entreprise école affaire")))
        kind = 'f';
    if (word_in(word, "c' ce ça cela"))
        kind = 'm';
    const char *stem = g_str_has_suffix(low, "es")  ? "es"
                       : g_str_has_suffix(low, "s") ? "s"
                       : g_str_has_suffix(low, "e") ? "e"
                                                    : "";
    g_autofree char *base = with_ending(low, stem, "");
    bool regular =
        g_str_has_suffix(base, "é") ||
        word_in(base, "reçu parti perdu vendu fini venu revenu rendu prévu vu sorti tenu convenu perçu vécu seul "
                      "petit grand");
    if (!regular || (kind == 'n' && !plural) || (kind == 'n' && strstr(stem, "e")))
        return NULL;
    return g_strdup_printf("%s%s%s", base, kind == 'f' ? "e" : "", plural ? "s" : "");
}

/* "les écouteurs que j'ai acheté": it goes with what "que" stands behind. */
static char *
agreed_relative(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, adverbs);
    guint subject = by != at && word_in(line_low(line, by), "ai a avez avons ont")
                        ? line_back_over(line, by, "me m' nous vous lui")
                        : at;
    bool regular = g_str_has_suffix(low, "é") || word_in(low, "reçu rendu vendu perdu vu");
    if (subject == at || subject < 3 || !regular || !word_in(line_low(line, subject), "je j' vous nous il elle on") ||
        !word_in(line_before(line, subject), "que qu'") || french_is_infinitive(line_next(line, at)))
        return NULL;
    const char *noun = line_before(line, subject - 1), *lead = line_before(line, subject - 2);
    bool plural = word_in(lead, "les des mes ces vos nos deux trois quatre");
    if (word_in(lead, "la une ma cette"))
        return g_strconcat(low, "e", NULL);
    return plural && g_str_has_suffix(noun, "s") ? g_strconcat(low, is_hers(noun) ? "es" : "s", NULL) : NULL;
}

/* "ma commande … je l'ai passé": behind "l'" and "les" it goes with the thing last named. */
static char *
agreed_object(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, adverbs);
    bool one = by != at && word_in(line_low(line, by), "ai a avez ont avons") && word_in(line_before(line, by), "l'") &&
               word_in(line_before(line, by - 1), "je vous nous ne");
    bool regular = g_str_has_suffix(low, "é") || word_in(low, "reçu rendu vendu perdu attendu revu obtenu");
    if (!one || !regular)
        return NULL;
    for (guint i = by - 1; i > 0 && by - i < 12; i--) {
        const char *lead = line_low(line, i - 1), *noun = line_low(line, i);
        if (i > 1 && word_in(line_before(line, i - 1), "de")) /* "le bonnet de ma fille" */
            continue;
        if (word_in(line_before(line, i - 1), "est c'est")) /* "c'est une contrefaçon": what it is, not what is named */
            return NULL;
        if (word_in(lead, "le un mon ce cet du au des les mes votre l' ces vos ses que qu'") ||
            (word_in(lead, "la une ma cette") &&
             word_in(noun, "semaine veille fois nuit date matinée journée première dernière place suite part")))
            return NULL;
        if (word_in(lead, "la une ma cette") && !french_is_finite(noun))
            return g_strconcat(low, "e", NULL);
    }
    return NULL;
}

/* "les chaussures … vous les avez reçu": the things last named. */
static char *
agreed_objects(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, adverbs);
    bool all = by > 1 && by != at && word_in(line_low(line, by), "ai a avez ont avons") &&
               word_in(line_before(line, by), "les") &&
               word_in(line_before(line, by - 1), "je vous nous ne on il elle");
    if (!all || !(g_str_has_suffix(low, "é") || word_in(low, "reçu rendu vendu perdu attendu revu obtenu")))
        return NULL;
    for (guint i = by - 1; i > 0 && by - i < 24; i--)
        if (word_in(line_low(line, i - 1), "les des mes ces deux trois quatre") &&
            g_str_has_suffix(line_low(line, i), "s"))
            return g_strconcat(low, is_hers(line_low(line, i)) ? "es" : "s", NULL);
    return NULL;
}

char *
agreement_of(const struct line *line, guint at)
{
    static char *(*const passes[])(const struct line *, guint) = {agreed, agreed_object, agreed_objects,
                                                                  agreed_relative};
    const char *low = line_low(line, at);
    char *with = NULL;
    bool adjective = word_in(low, "seul seule seuls seules petit petite petits petites grand grande grands grandes");
    if (adjective)
        return agreed(line, at);
    for (guint i = 0; i < G_N_ELEMENTS(passes) && !with && french_is_participle(low); i++)
        with = passes[i](line, at);
    return with;
}
