/*
 * concord.c - French words that do not go with those beside them: "les délai", "n'a pas étais", "je n'est reçu", "du à un problèmes".
 *
 * Stands before endings.c, whose rules ask for auxiliaries and articles that are right. A plural is only made of what the dictionary
 * knows as one, behind an article that is no pronoun here. The caller holds the dictionary. Linear.
 */
#include "clause.h"
#include "swaps.h"
#include "french_line.h"

#include <string.h>

static const char adverbs[] = "pas jamais toujours déjà bien rien tout encore plus même vraiment donc aussi";
static const char have[] = "ai as a avons avez ont avait avais aurait aurais avoir ayant";
static const char arrivals[] =
    "parvenu parvenue arrivé arrivée venu venue parti partie resté restée tombé tombée revenu allé";

/* What stands for another form of its auxiliary. NULL: nothing does. */
static const char *
auxiliary(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *next = line_next(line, at);
    guint by = line_back_over(line, at, adverbs);
    if (by != at && word_in(line_low(line, by), have)) {
        if (word_in(low, "étais était étaient etais etait étés"))
            return "été";
        if (word_in(low, "eut eus eux"))
            return "eu";
    }
    guint subject = line_back_over(line, at, FRENCH_CLITICS " ne n'");
    if (subject == at)
        return NULL;
    const char *who = line_low(line, subject), *deed = next;
    for (guint i = at + 1; word_in(deed, adverbs) && i < line->pieces->len; i++)
        deed = line_next(line, i);
    bool past = french_is_participle(deed);
    if (strcmp(low, "est") == 0 && word_in(who, "je j'"))
        return past && word_in(deed, arrivals) ? "suis"
               : past ||
                       (subject + 1 < at && (word_in(next, "rien aucun aucune toujours") || word_in(deed, "de d' eu")))
                   ? "ai"
                   : NULL;
    if (strcmp(low, "ai") == 0 && word_in(who, "qui il elle on") && past)
        return word_in(deed, arrivals) ? "est" : "a";
    return NULL;
}

/* "les" before a verb is a pronoun. */
static bool
is_article(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *before = line_before(line, at);
    if (word_in(low, "ces mes vos nos ses plusieurs quelques"))
        return true;
    if (word_in(low, "des"))
        return !word_in(before, "un une le la");
    return word_in(low, "les") && !word_in(before, "je tu il elle on nous vous ils elles ne qui se me te ai as") &&
           !french_is_infinitive(line_next(line, at));
}

/* "les délai", "des nouvelle": the noun behind an article of many. Owned by caller; NULL: it is none, or right. */
static char *
plural(const struct line *line, guint at)
{
    static const char others[] =
        "que qu' maintenant demain lors hier aujourd' mien mienne quatre cinq sept huit neuf onze "
        "douze quinze vingt trente cent mille uns autre même tout quelque voici";
    const char *low = line_low(line, at);
    const struct piece *piece = line->pieces->pdata[at];
    gsize width = strlen(low);
    if (!at || strcmp(line_before(line, at), "^") == 0 || piece->glued || !is_article(line, at - 1) || width < 4 ||
        strchr("sxz", low[width - 1]) || strpbrk(low, "0123456789'-/@.") || word_in(low, others) ||
        g_unichar_isupper(g_utf8_get_char(piece->text)) || french_is_infinitive(low) ||
        (french_is_finite(low) && word_in(line_low(line, at - 1), "les")) ||
        (french_is_participle(low) && word_in(line_low(line, at - 1), "les")))
        return NULL;
    g_autofree char *many =
        g_strconcat(low, g_str_has_suffix(low, "eau") || g_str_has_suffix(low, "eu") ? "x" : "s", NULL);
    return spelling_knows(line->spelling, low) && spelling_knows(line->spelling, many) ? g_steal_pointer(&many) : NULL;
}

/* "un problèmes": one of the things that mails are about. */
static char *
singular(const struct line *line, guint at)
{
    static const char things[] =
        "problèmes échanges produits articles retours remboursements gestes délais messages mails "
        "appels techniciens livreurs soucis courriers abonnements contrats paiements "
        "virements commandes factures réponses erreurs livraisons solutions";
    const char *low = line_low(line, at);
    if (!word_in(low, things) || !word_in(line_before(line, at), "un une le la ce cette mon ma votre du aucun aucune"))
        return NULL;
    return g_strndup(low, strlen(low) - 1);
}

/* "les étiquettes n'était", "les problèmes soit": the verb behind its plural subject. */
static const char *
many(const struct line *line, guint at)
{
    static const char *const forms[][2] = {{"était", "étaient"}, {"est", "sont"},       {"soit", "soient"},
                                           {"sera", "seront"},   {"avait", "avaient"},  {"doit", "doivent"},
                                           {"peut", "peuvent"},  {"serait", "seraient"}};
    if (word_in(line_low(line, at), "disponible") && word_in(line_before(line, at), "sont seront étaient soient"))
        return "disponibles";
    guint by = line_back_over(line, at, "ne n' me m' se s' nous vous lui leur");
    const char *noun = line_low(line, by), *lead = by != at && by ? line_before(line, by) : "^";
    const char *before = by > 1 ? line_before(line, by - 1) : "^";
    if (by == at || !word_in(lead, "les mes vos ces ses nos plusieurs") || strlen(noun) < 4 ||
        !strchr("sx", noun[strlen(noun) - 1]) || french_is_infinitive(before) || french_is_finite(before) ||
        word_in(before, "de d' pour sur dans par avec chez sous sans pas entre vers contre"))
        return NULL;
    const char *low = line_low(line, at);
    for (guint i = by > 12 ? by - 12 : 0; i < by && strcmp(low, "soit") == 0; i++)
        if (strcmp(line_low(line, i), low) == 0)
            return NULL; /* "soit mes chaussures soit mes 89 euros": either, or */
    for (guint i = 0; i < G_N_ELEMENTS(forms); i++)
        if (strcmp(low, forms[i][0]) == 0)
            return forms[i][1];
    return NULL;
}

/* "un aspirateur acheter en 2022": bought, behind what was. */
static char *
bought(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *next = line_next(line, at);
    if (!word_in(low, "acheter commander payer livrer réserver renvoyer installer") || at < 2 ||
        !word_in(next, "en le chez il hier par dans sur au depuis") || french_is_finite(line_before(line, at)) ||
        french_is_participle(line_before(line, at)) || word_in(line_before(line, at), FRENCH_CLITICS))
        return NULL;
    const char *lead = line_before(line, at - 1);
    g_autofree char *stem = g_strndup(low, strlen(low) - 2);
    if (word_in(lead, "un le mon ce votre du"))
        return g_strconcat(stem, "é", NULL);
    return word_in(lead, "une la ma cette") ? g_strconcat(stem, "ée", NULL) : NULL;
}

void
concord_words(struct line *line)
{
    for (guint at = 0; at < line->pieces->len; at++) {
        const struct piece *piece = line->pieces->pdata[at];
        if (piece->quoted)
            continue;
        if (strlen(piece->low) == 1 &&
            (strchr("jldmtsn", *piece->low)
                 ? strchr("aeiouyh\xC3", *line_next(line, at)) != NULL
                 : strcmp(piece->low, "c") == 0 && word_in(line_next(line, at), "est était")) &&
            at + 1 < line->pieces->len && !word_in(line_next(line, at), "et ou à") &&
            !g_ascii_isdigit(*line_before(line, at))) {
            g_autofree char *letter = g_strconcat(piece->low, "'", NULL); /* "n est jamais venu" */
            line_set(line, at, letter);
            ((struct piece *)line->pieces->pdata[at + 1])->glued = true;
            continue;
        }
        if (strcmp(piece->low, "du") == 0 && word_in(line_next(line, at), "a à au aux") &&
            !word_in(line_before(line, at), "que le"))
            line_set(line, at, "dû");
    }
}

void
concord_right(struct line *line)
{
    static char *(*const passes[])(const struct line *, guint) = {plural, singular, bought};
    for (guint at = 0; at < line->pieces->len; at++) {
        if (((const struct piece *)line->pieces->pdata[at])->quoted)
            continue;
        const char *other = auxiliary(line, at);
        for (guint i = 0; i < G_N_ELEMENTS(passes) && !other; i++) {
            g_autofree char *right = passes[i](line, at);
            if (right)
                line_set(line, at, right);
        }
        other = other ? other : many(line, at);
        if (other)
            line_set(line, at, other);
    }
}

char *
concord_opened(const char *text)
{
    static const char *const rows[][2] = {
        {"ils m'ont\\b", "on m'a"},
        {"ils ne m'ont\\b", "on ne m'a"},
        {"ils ont (?=(?:mis|fait|coupé|bloqué|changé|annulé|cassé|augmenté|refusé|" /* "on a pris" would be the writer */
         "facturé|débité|prélevé|fermé|supprimé|envoyé|livré|laissé)\\b)(?![^.!?\n]*\\b(?:et|mais|puis) (?:ne |n'|me "
         "|se |ils )*\\p{L}+(?:ent|ont)\\b)",
         "on a "},
        {"ils nous ont\\b", "on nous a"},
        {"ils me (refuse|demande|réclame|facture|prélève)nt\\b", "on me \\2"},
        {"ils me disent\\b", "on me dit"}};
    static const struct swap slips[] = {
        {"\\b(on|il|elle|qui) ((?:ne )?(?:me|te|nous|vous|lui|leur|le|la|les) )(pr[eé]|en|re|sou)l[eé]v(?:é|e)\\b(?! "
         "par)",
         "\\1 \\2\\3lève"},
        {"\\b(me|te|nous|vous|lui|leur|en) prelève\\b", "\\1 prélève"},
        {"\\bmoi qui a\\b", "moi qui ai"},
        {"\\b(l[ea] |l')(\\p{L}{4,}) c'est que pour\\b", "\\1\\2 n'est que pour"},
        {"\\bavoir (accident|problème|réponse)\\b", "avoir un \\1"},
        {"\\bavoir un réponse\\b", "avoir une réponse"},
        {"\\b(les|des|d'autres|ces|mes|vos|plusieurs|certains|deux|trois) "
         "(gens|personnes|clients|clientes|voisins|enfants|parents|"
         "vendeurs|livreurs|pièces|colis) (?:va|vas)(?= \\p{L}+(?:er|ir|re)\\b)",
         "\\1 \\2 vont"},
        {"\\b(étaient|sont) (plein|pleine|sale|vide|froid|froide|cassé|cassée|périmé|périmée|ouvert|ouverte)(?= "
         "|[,.]|$)",
         "\\1 \\2s"},
        {",? mais ((?:combien d|pourquoi |comment )[^.?!]{5,90}\\?)", ". \\u\\1"}};
    static struct swaps slipped = SWAPS(slips, G_REGEX_CASELESS);
    static GRegex *patterns[G_N_ELEMENTS(rows)];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
            g_autofree char *whole =
                g_strconcat("\\A((?:(?:bonjours?|bonsoir|madame|monsieur|salut)[ ,.!\n]*)*)", rows[i][0], NULL);
            patterns[i] = g_regex_new(whole, G_REGEX_CASELESS, 0, NULL);
        }
        g_once_init_leave(&once, 1);
    }
    char *opened = swaps_put(&slipped, "fr", false, g_strdup(text));
    for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
        g_autofree char *to = g_strconcat("\\1", rows[i][1], NULL);
        char *next = g_regex_replace(patterns[i], opened, -1, 0, to, 0, NULL);
        g_free(opened);
        opened = next;
    }
    return opened;
}
