/*
 * endings.c - what the ear does not tell in French: "a" and "à", "ses" and "c'est", "commander" and "commandé".
 *
 * Each rule asks for the classes of the words around, so that no second reading is left; words that a mark parts are none. Linear but
 * for the few words looked back at. The caller holds the dictionary.
 */
#include "clause.h"
#include "french_line.h"

#include <string.h>

#define BACK_MAX 8 /* words looked back at within a clause */

static const char adverbs[] =
    "pas jamais toujours déjà bien rien tout encore plus aussi même vraiment juste seulement "
    "également donc quand même mal enfin finalement immédiatement directement beaucoup trop assez";
static const char possessives[] =
    "mon ma mes votre vos notre nos leur leurs son sa ses ce cet cette ces la le l' les un une";
static const char have[] =
    "j'ai ai as a avons avez ont avais avait avions aviez avaient aurais aurait auriez auraient aura auront "
    "aurez aurai avoir ayant eu";
static const char be[] =
    "suis es est sommes êtes sont étais était étions étiez étaient sera seront serait seraient été être "
    "étant fut soit soient";

static bool
is_quoted(const struct line *line, guint at)
{
    return at < line->pieces->len && ((const struct piece *)line->pieces->pdata[at])->quoted;
}

/* Whether the clause that `at` belongs to has a verb before it. */
static bool
has_verb_before(const struct line *line, guint at)
{
    for (guint i = at; i > 0 && at - i < 2 * BACK_MAX; i--) {
        const char *low = line_before(line, i);
        if (word_in(low, "^ que qu' qui dont mais car et où quand si"))
            return false;
        if (french_is_finite(low) || french_is_infinitive(low))
            return true;
    }
    return false;
}

/* ---- little words ------------------------------------------------------------------------------------------------ */

/* "ses toujours pas", "ces inadmissible": what is followed by no noun in the plural is "c'est". */
static const char *
its(const struct line *line, guint at)
{
    const char *next = line_next(line, at);
    bool plural = *next && strchr("sxz", next[strlen(next) - 1]);
    if (word_in(
            next,
            "pas toujours plus très trop vraiment juste bien jamais mon ma le la un une votre notre l' pour que qu' "
            "impossible inadmissible inacceptable urgent honteux scandaleux lamentable quoi où normal comme ça"))
        return "c'est";
    if (word_in(next, "$ deux trois quatre cinq six sept huit neuf dix mille cent quelque") || plural ||
        g_ascii_isdigit(*next) || !g_unichar_isalpha(g_utf8_get_char(next)))
        return NULL;
    return french_is_participle(next) && !g_str_has_suffix(next, "té") ? "c'est" : NULL;
}

/* "il la pas reçu", "on ma dit": a pronoun and its auxiliary. */
static const char *
has(const struct line *line, guint at, const char *low)
{
    const char *next = line_next(line, at), *before = line_before(line, at);
    const char *word = next;
    for (guint i = at + 1; word_in(word, adverbs) && i < line->pieces->len; i++)
        word = line_next(line, i);
    bool past =
        french_is_participle(word) &&
        !(word_in(low, "ma ta") && (g_str_has_suffix(word, "e") || word_in(word, "clé moitié"))) && /* "ma venue" */
        !g_str_has_suffix(word, "ée") && !g_str_has_suffix(word, "té") &&
        !word_in(word, "mise prise offre promesse vue partie suite facture perdue commise");
    bool subject =
        word_in(before, "il elle on qui ne tu transporteur livreur vendeur conseiller technicien site service "
                        "banque société boutique agence personne");
    bool infinitive =
        (word != next || word_in(before, "on il elle")) && french_is_infinitive(word) && g_str_has_suffix(word, "er");
    if ((!past && !infinitive) || (word_in(low, "la") && !subject) || (!subject && word == next && !past) ||
        word_in(before, "à de pour dans sur avec"))
        return NULL;
    return word_in(low, "ma") ? "m'a" : word_in(low, "la") ? "l'a" : "t'a";
}

/* "le vélo que vous m'avez vendu a un frein": the clause behind the noun has its verb, and the noun none but this. */
static bool
is_main_verb(const struct line *line, guint at)
{
    guint finite = 0;
    for (guint i = at; i > 0; i--) {
        const char *low = line_before(line, i);
        if (word_in(low, "^ mais car et"))
            return false;
        if (word_in(low, "que qu' qui dont") && i > 2)
            return finite == 1 &&
                   word_in(line_low(line, i - 3), "le la les l' mon ma mes votre vos notre nos ce cette un une") &&
                   (i < 4 || word_in(line_before(line, i - 3), "^ et mais car"));
        finite += french_is_finite(low);
    }
    return false;
}

/* "a" that is no verb: before a thing or a time where the clause has its verb already, or before an infinitive. */
static bool
is_preposition(const struct line *line, guint at)
{
    const char *next = line_next(line, at), *before = line_before(line, at);
    bool owned = word_in(before, "il elle on qui y n' ne m' l' t' s' ça cela lui leur nous vous en j'");
    if (strcmp(before, "jusqu'") == 0 || (!owned && word_in(next, "me m' se s' vous nous") &&
                                          at + 1 < line->pieces->len && french_is_infinitive(line_next(line, at + 1))))
        return true;
    if (strcmp(next, before) == 0 || (strcmp(next, "qui") == 0 && word_in(before, "^ et")))
        return true; /* "petit à petit", "à qui dois-je" */
    if (word_in(next, "cause partir propos nouveau domicile jeun chaque quel quelle défaut peine") ||
        (!owned && strcmp(next, "découvert") == 0)) /* "on a découvert" */
        return true;
    if (word_in(before, "était étaient est sont sera seront")) /* "c'était à vous de voir" */
        return true;
    if (owned || french_is_participle(next) || (word_in(next, adverbs) && !word_in(next, "tout")))
        return false;
    if (french_is_infinitive(next) || french_is_infinitive(before) ||
        word_in(before, "jusque quant grâce suite face rapport rien merci d'ici"))
        return true;
    const char *unit = at + 1 < line->pieces->len ? line_next(line, at + 1) : "$";
    if (g_ascii_isdigit(*next) && (strstr(next, "\xE2\x82\xAC") || word_in(unit, "euros euro \xE2\x82\xAC")))
        return true;
    if (g_ascii_isdigit(*next) || word_in(next, "un une des deux trois"))
        if (is_main_verb(line, at))
            return false;
    bool thing = word_in(next, possessives) || g_ascii_isdigit(*next) || g_unichar_isupper(g_utf8_get_char(next));
    const struct piece *after = at + 1 < line->pieces->len ? line->pieces->pdata[at + 1] : NULL;
    thing |= after && g_unichar_isupper(g_utf8_get_char(after->text));
    return thing && has_verb_before(line, at);
}

static const char *
where(const struct line *line, guint at)
{
    const char *next = line_next(line, at), *before = line_before(line, at);
    if (word_in(before,
                "savoir sais sait vérifier information sur là jour moment prix endroit d' par site cas dire trouve "
                "connaître comprends pas") &&
        (word_in(next, "en est se sont ça j' je il elle on le la dans vous nous mon ma mes") ||
         strcmp(next, "$") == 0) &&
        (!word_in(before, "pas") || (has_verb_before(line, at) && word_in(next, "en est se dans $"))))
        return "où";
    bool lies = word_in(before, "est sont") && strcmp(next, "$") == 0; /* "mon colis est où" */
    return lies || (word_in(before, "^") && word_in(next, "en est se sont")) ? "où" : NULL;
}

/* "appli", "conso": words cut short, and some that the dictionary takes for others. NULL: it is none. */
static const char *
clipped(const char *low)
{
    static const char *const words[][2] = {
        {"soeur", "sœur"},        {"soeurs", "sœurs"},        {"freeze", "se fige"},       {"arretez", "arrêtez"},
        {"arreter", "arrêter"},   {"conso", "consommation"},  {"appart", "appartement"},   {"ordi", "ordinateur"},
        {"resto", "restaurant"},  {"perso", "personnel"},     {"proprio", "propriétaire"}, {"forcement", "forcément"},
        {"appli", "application"}, {"récap", "récapitulatif"}, {"recap", "récapitulatif"},  {"dispo", "disponible"}};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(low, words[i][0]) == 0)
            return words[i][1];
    return NULL;
}

/* "mon colis c'est perdu": "s'est"; not "le yoga, c'est terminé". */
static bool
is_itself(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *next = line_next(line, at);
    return word_in(low, "c'") && word_in(next, "est") && at > 1 && at + 2 < line->pieces->len &&
           french_is_participle(line_low(line, at + 2)) &&
           !word_in(line_low(line, at + 2), "marqué indiqué écrit noté fini prévu") &&
           (word_in(line_before(line, at - 1), "le la mon ma votre ce cette") ||
            (at > 2 && word_in(line_before(line, at - 2), "le la mon ma votre ce cette"))) &&
           !has_verb_before(line, at) && !strchr(((const struct piece *)line->pieces->pdata[at - 1])->trail, ',');
}

static const char *
little(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *next = line_next(line, at), *before = line_before(line, at);
    const char *whole = clipped(low);
    if (whole)
        return whole;
    if (word_in(low, "ses ces"))
        return its(line, at);
    if (word_in(low, "ma la ta") && strcmp(next, "$") != 0) {
        const char *own = has(line, at, low);
        if (own)
            return own;
    }
    if (word_in(low, "la") && (word_in(next, "$") || (word_in(before, "et ^") && word_in(next, "on il je j'"))))
        return "là";
    if (word_in(low, "a") && is_preposition(line, at))
        return "à";
    if (word_in(low, "à") && french_is_participle(next) && !word_in(next, "fait mise prise partie suite vue") &&
        !word_in(before, "commence continue réussi arrive arrivé reste cherche hésite commencé continué ^") &&
        word_in(before, "il elle on qui m' l' y n' colis livreur technicien vendeur client"))
        return "a";
    if (word_in(low, "ou"))
        return where(line, at);
    if (word_in(low, "du") && word_in(before, have) &&
        (french_is_infinitive(next) || word_in(next, "me m' se s' la le l'")))
        return "dû";
    if (word_in(low, "et") && word_in(next, "bien pas toujours jamais déjà encore très trop") && at > 1 &&
        word_in(line_before(line, at - 1), possessives) && !has_verb_before(line, at) &&
        (french_is_participle(line_low(line, at + 2)) ||
         (word_in(next, "pas très trop") && !word_in(line_low(line, at + 2), "en au aux à le la un une sur chez de"))))
        return "est";
    if (word_in(low, "son") && (word_in(before, "ils elles qui") || g_str_has_suffix(before, "s")) &&
        !word_in(before, "après dès sans dans pas plus moins vers sous depuis alors mais lors puis jamais hors") &&
        (french_is_participle(next) || word_in(next, "pas toujours jamais")) && !french_is_finite(before))
        return "sont";
    if (word_in(low, "on") && (french_is_participle(next) || word_in(next, "pas toujours jamais")) &&
        word_in(before, "ils elles"))
        return "ont";
    if (is_itself(line, at))
        return "s'";
    if (word_in(low, "mes") && word_in(next, "je j' il elle on la le les ça c' personne aucun aucune toujours"))
        return "mais";
    if (word_in(low, "peu") && word_in(before, "il on qui ça elle ne"))
        return "peut";
    if (word_in(low, "quand quant") && word_in(next, "à au aux") && word_in(low, "quand"))
        return "quant";
    if (word_in(low, "vacance") && word_in(before, "en"))
        return "vacances";
    if (word_in(low, "coté cote") && (word_in(before, "du un à ce l' le de") ||
                                      word_in(next, "parking rue mer jardin cour piscine conducteur passager")))
        return "côté";
    if (word_in(low, "notre votre") && word_in(before, "le la") && strcmp(next, "$") == 0)
        return word_in(low, "notre") ? "nôtre" : "vôtre";
    if (word_in(low, "des") && word_in(next, "que qu' le la l'"))
        return "dès";
    if (word_in(low, "voila"))
        return "voilà";
    return word_in(low, "temps") && word_in(next, "attendu attendue attendus attendues") ? "tant" : NULL;
}

/* "pare brise", "pouvez vous", "est ce que": words with their hyphen. */
static void
hyphenate(struct line *line, guint at)
{
    static const char *const pairs[] = {
        "pare-brise",    "pare-choc",   "pare-chocs",   "lave-linge",     "lave-vaisselle", "sèche-linge",
        "sèche-cheveux", "week-end",    "celui-ci",     "celle-ci",       "ceux-ci",        "ci-joint",
        "ci-jointe",     "ci-jointes",  "micro-ondes",  "porte-monnaie",  "code-barres",    "compte-rendu",
        "après-vente",   "là-bas",      "belle-mère",   "grand-mère",     "beau-père",      "est-ce",
        "puis-je",       "dois-je",     "soi-disant",   "petit-déjeuner", "vis-à-vis",      "faut-il",
        "nous-même",     "nous-mêmes",  "vous-même",    "moi-même",       "lui-même",       "elle-même",
        "eux-mêmes",     "soit-disant", "aller-retour", "sous-sol",       "rond-point",     "boîte-aux",
        "peut-on",       "est-il",      "peut-être"};
    const char *low = line_low(line, at), *next = line_next(line, at), *before = line_before(line, at);
    g_autofree char *pair = g_strconcat(low, "-", next, NULL);
    bool listed = false;
    for (guint i = 0; i < G_N_ELEMENTS(pairs) && !listed; i++)
        listed = strcmp(pairs[i], pair) == 0;
    listed &= strcmp(pair, "boîte-aux") != 0;
    const char *after = at + 1 < line->pieces->len ? line_next(line, at + 1) : "$";
    bool pronoun = word_in(after, FRENCH_CLITICS);
    if (strcmp(pair, "faut-il") == 0 || strcmp(pair, "est-il") == 0)
        listed = word_in(before, "^ et comment quand pourquoi où que qu' combien");
    if (strcmp(pair, "peut-être") == 0)
        listed =
            strcmp(before, "^") == 0 || g_str_has_suffix(before, "ez") || word_in(before, have) || word_in(before, be);
    if (strcmp(pair, "est-ce") == 0)
        listed =
            word_in(after, "que qu' encore toujours possible normal bien vrai légal prévu obligatoire compris gratuit");
    if (word_in(low, "puis dois") && strcmp(next, "je") == 0)
        listed = french_is_infinitive(after) || pronoun;
    bool meeting =
        strcmp(pair, "rendez-vous") == 0 && word_in(before, "un le mon ce votre de aucun pas du au nouveau premier");
    bool ours = strcmp(next, "nous") == 0 && word_in(low, "pouvons devons avons sommes allons") &&
                !word_in(before, "nous ne n'") && (french_is_infinitive(after) || pronoun);
    bool past = strcmp(next, "vous") == 0 && strcmp(low, "avez") == 0 && french_is_participle(after) &&
                word_in(before, "^ l' les quand comment pourquoi");
    bool asked = strcmp(next, "vous") == 0 && g_str_has_suffix(low, "ez") && french_is_finite(low) &&
                 !word_in(before, "vous ne n' chez") &&
                 (french_is_infinitive(after) || pronoun || word_in(after, "$") ||
                  (word_in(low, "auriez avez") && word_in(after, "un une des le la les l'") &&
                   !word_in(before, "que qu' si quand où dont qui comme")));
    if (!listed && !meeting && !asked && !ours && !past)
        return;
    line_set(line, at,
             strcmp(pair, "soit-disant") == 0 ? "soi-disant"
             : strcmp(pair, "nous-même") == 0 ? "nous-mêmes"
                                              : pair);
    line_mark(line, at, ""); /* what is cut gives its own */
    line_cut(line, at + 1);
}

/* ---- endings ----------------------------------------------------------------------------------------------------- */

static char *
with_ending(const char *low, const char *suffix, const char *other)
{
    return g_strdup_printf("%.*s%s", (int)(strlen(low) - strlen(suffix)), low, other);
}

/* "ai commander", "est prélever", "ai demandez": behind an auxiliary the participle. */
static char *
participle(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    const char *suffix = g_str_has_suffix(low, "er") ? "er" : g_str_has_suffix(low, "ez") ? "ez" : NULL;
    guint by = line_back_over(line, at, adverbs);
    const char *auxiliary = line_low(line, by);
    if (!suffix || strlen(low) < 5 || by == at || (!word_in(auxiliary, have) && !word_in(auxiliary, be)) ||
        (!french_is_infinitive(low) && strcmp(suffix, "er") == 0) || word_in(low, "chez assez"))
        return NULL;
    if (word_in(auxiliary, "a") &&
        !word_in(line_before(line, by), "il elle on qui m' t' l' s' y n' nous vous les lui") &&
        !word_in(line_before(line, by), "^") && french_is_infinitive(line_before(line, by)))
        return NULL;
    if (word_in(auxiliary, "a avait") && word_in(line_before(line, by), "y"))
        return NULL;
    if (word_in(auxiliary, "été") && word_in(line_before(line, by), "l' cet d'"))
        return NULL;
    g_autofree char *past = with_ending(low, suffix, "é");
    return spelling_knows(line->spelling, past) ? g_steal_pointer(&past) : NULL;
}

/* "j'ai paye", "il a sonne": the accent left out of a participle behind its auxiliary; behind "a", which may be "à", only where a pronoun is
 * its subject or object. */
static char *
closed(const struct line *line, guint at)
{
    static const char others[] =
        "vide calme simple double libre autre même meme une cette envie affaire charge place faute bonne "
        "grande presque contre entre comme quelque chaque moitié complète";
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, adverbs);
    const char *auxiliary = line_low(line, by), *owner = line_before(line, by);
    bool a = word_in(auxiliary, "a");
    if (!g_str_has_suffix(low, "e") || strlen(low) < 4 || by == at || word_in(low, others) || !g_str_is_ascii(low) ||
        french_is_participle(low) || !word_in(auxiliary, "ai a avons avez ont avait avais avions aviez avaient") ||
        (a && !word_in(owner, "il elle on qui m' l' t' s' n' vous nous lui leur")))
        return NULL;
    g_autofree char *past = with_ending(low, "e", "é");
    return spelling_knows(line->spelling, past) ? g_steal_pointer(&past) : NULL;
}

/* "pour être remboursé" is whole; "peut me contacté", "sans demandé" want the infinitive. */
static char *
infinitive(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, FRENCH_CLITICS " pas plus");
    const char *leader = line_low(line, by);
    if (!g_str_has_suffix(low, "é") || by == at ||
        !word_in(leader,
                 "pour sans peux peut pouvez veux veut voulez dois doit devez devrait devrais pouvoir vais va faut "
                 "vouloir devoir allez voudrais aimerais souhaite souhaiterais pourriez pourrait afin devait devais "
                 "devaient pouvait "
                 "pouvais pouvaient voulait voulais voulaient allait allais doivent peuvent veulent pourra devra "
                 "faudrait voulu pu dû faire laisser"))
        return NULL;
    g_autofree char *deed = with_ending(low, "é", "er");
    return spelling_knows(line->spelling, deed) ? g_steal_pointer(&deed) : NULL;
}

/* "vous continuer": "vous" is the subject where its clause begins with it. */
static char *
yours(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, "me m' nous le la les l' lui leur y en ne n'");
    if (!g_str_has_suffix(low, "er") || by == at || !word_in(line_low(line, by), "vous") || !french_is_infinitive(low))
        return NULL;
    const char *before = line_before(line, by);
    bool first = word_in(before, "mais que qu' si car comme quand donc où alors") || (word_in(before, "^") && by > 0) ||
                 (word_in(before, "et") && !french_is_infinitive(line_before(line, by - 1)));
    for (guint i = by; first && i > 0 && by - i < BACK_MAX; i--)
        if (word_in(line_low(line, i - 1), "pour de d' à veux voudrais souhaite aimerais"))
            first = false;
    return first ? with_ending(low, "er", "ez") : NULL;
}

/* "celui-ci me dis", "le vendeur veux": verbs whose persons differ by the last letter. */
static char *
person(const struct line *line, guint at)
{
    static const char *const forms[][2] = {
        {"dis", "dit"},     {"fais", "fait"},          {"peux", "peut"},      {"veux", "veut"},  {"dois", "doit"},
        {"sais", "sait"},   {"reçois", "reçoit"},      {"prends", "prend"},   {"vois", "voit"},  {"viens", "vient"},
        {"mets", "met"},    {"réponds", "répond"},     {"attends", "attend"}, {"rends", "rend"}, {"tiens", "tient"},
        {"crois", "croit"}, {"comprends", "comprend"}, {"perds", "perd"},     {"suis", "est"},   {"vais", "va"}};
    guint by = line_back_over(line, at, FRENCH_CLITICS " ne n'");
    const char *subject = line_low(line, by), *low = line_low(line, at);
    if (by == at)
        return NULL;
    bool i = word_in(subject, "je j'");
    if (i && french_is_finite(low) && g_str_has_suffix(low, "ait") && strcmp(low, "fait") != 0)
        return with_ending(low, "t", "s"); /* "j'était" */
    if (i && word_in(low, "serais aurais") &&
        word_in(line_next(line, at), "absent absente présent présente disponible"))
        return with_ending(low, "s", ""); /* of a day to come */
    if (word_in(subject, "il elle on ça cela qui") && g_str_has_suffix(low, "rais"))
        return with_ending(low, "s", "t"); /* "il pourrais" */
    bool future = g_str_has_suffix(low, "erai") || g_str_has_suffix(low, "irai") || g_str_has_suffix(low, "drai");
    bool third =
        word_in(subject, "il elle on qui ça cela celui-ci celle-ci personne") ||
        (word_in(line_before(line, by), "le la mon ma votre ce cette un une notre l'") && !word_in(subject, "tu je"));
    for (guint k = by + 1; k-- > 0 && by - k < BACK_MAX && !third;) { /* "ma voisine en fauteuil ne peux" */
        if (word_in(line_low(line, k), "je j' tu que qui et nous vous"))
            break;
        third = strcmp(line_before(line, k), "^") == 0 &&
                word_in(line_low(line, k), "le la mon ma votre ce cette un une notre l'");
    }
    if (third && future) /* "un technicien passerai" */
        return with_ending(low, "i", "");
    for (guint k = 0; k < G_N_ELEMENTS(forms); k++) {
        if (third && strcmp(low, forms[k][0]) == 0 && (k < G_N_ELEMENTS(forms) - 2 || word_in(subject, "il elle on")))
            return g_strdup(forms[k][1]);
        if (i && strcmp(low, forms[k][1]) == 0 && k < G_N_ELEMENTS(forms) - 2)
            return g_strdup(forms[k][0]);
    }
    return NULL;
}

/* "vos conseillers nous parle": a noun in the plural, a verb in the singular. */
static char *
many(const struct line *line, guint at)
{
    const char *low = line_low(line, at);
    guint by = line_back_over(line, at, FRENCH_CLITICS " ne n'");
    const char *noun = line_low(line, by), *lead = by != at ? line_before(line, by) : "^";
    bool plural = word_in(lead, "les des mes vos ces nos leurs plusieurs ses deux trois quatre") && strlen(noun) > 3 &&
                  strchr("sx", noun[strlen(noun) - 1]);
    bool they = by != at && word_in(noun, "ils elles");
    bool of_one = by > 2 && strcmp(lead, "des") == 0 && /* "l'état des lieux ne mentionne" */
                  word_in(line_before(line, by - 2), "le la l' un une mon ma votre notre ce cette");
    if ((!plural && !they) || of_one || !g_str_has_suffix(low, "e") || strlen(low) < 4 ||
        word_in(line_low(line, at - 1), "le la les l'") ||
        (word_in(line_low(line, at - 1), "en y") && !french_is_finite(low)) ||
        (by + 1 == at && !they && !french_is_finite(low)) ||
        (word_in(low, "entre") &&
         (g_ascii_isdigit(*line_next(line, at)) || word_in(line_next(line, at), "midi le les"))))
        return NULL;
    g_autofree char *verb = g_strconcat(low, "nt", NULL);
    return spelling_knows(line->spelling, verb) && !word_in(low, "autre comme même une") ? g_steal_pointer(&verb)
                                                                                         : NULL;
}

/* ---- the pass ---------------------------------------------------------------------------------------------------- */

/* "savoir quand est-ce que je vais": the question's own words go where another asks already. */
static void
ask_once(struct line *line, guint at)
{
    const char *before = line_before(line, at);
    if (!word_in(line_low(line, at), "est-ce") || !word_in(line_next(line, at), "que qu'"))
        return;
    bool asked = word_in(before, "quand comment où pourquoi combien") && at > 1 && line_before(line, at - 1)[0] != '^';
    if (word_in(before, "savoir sais")) {
        line_set(line, at, "si");
        line_cut(line, at + 1);
    } else if (asked) {
        line_cut(line, at + 1);
        line_cut(line, at);
    } else {
        return;
    }
    if (at < line->pieces->len)
        ((struct piece *)line->pieces->pdata[at])->glued = false;
}

static void
endings(struct line *line, guint at)
{
    if (at >= line->pieces->len)
        return;
    static char *(*const passes[])(const struct line *, guint) = {participle, closed, infinitive, yours, many};
    for (guint i = 0; i < G_N_ELEMENTS(passes); i++) {
        g_autofree char *right = passes[i](line, at);
        if (right)
            line_set(line, at, right);
    }
    const char *again = line_next(line, at), *low = line_low(line, at);
    if (french_is_participle(low) && french_is_participle(again) && g_str_has_prefix(again, "re") &&
        g_str_has_suffix(low, "é") && g_str_has_suffix(again, "é") && !word_in(low, "été")) /* "débranché rebranché" */
        line_insert(line, at + 1, "et", false);
    g_autofree char *other = person(line, at);
    if (other)
        line_set(line, at, other);
    char *with = agreement_of(line, at);
    if (with)
        line_set(line, at, with);
    g_free(with);
}

void
endings_words(struct line *line)
{
    for (guint at = 0; at < line->pieces->len; at++) {
        if (is_quoted(line, at))
            continue;
        const char *right = little(line, at);
        if (right)
            line_set(line, at, right);
        hyphenate(line, at);
    }
}

void
endings_right(struct line *line)
{
    for (guint at = 0; at < line->pieces->len; at++)
        if (!is_quoted(line, at)) {
            ask_once(line, at);
            endings(line, at);
        }
    for (guint at = 0; at < line->pieces->len; at++)
        if (!is_quoted(line, at) && denial_put(line, at))
            at++;
}
