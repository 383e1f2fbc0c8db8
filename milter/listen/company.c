/*
 * company.c - French: a company once named is "elle", however the customer went on.
 *
 * Mails of consumer portals come with the company's name struck out ("chez *****") and go on with "ils". Behind "cette entreprise"
 * a careful writer says "elle": the verb beside the pronoun, the verbs joined to it, its participle and "leur" go with it. Where
 * the mail names others whom "ils" might mean, nothing is touched. Owns its compiled patterns for the life of the process. Pure,
 * thread-safe.
 */
#include "company.h"

#include "clause.h"
#include "jotting.h"

#include <string.h>

/* Whether the mail names several things or people of which a state may be told. */
static bool
names_many(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autoptr(clause) words = clause_cut(insight->sentences[i].text);
        for (guint k = 0; k + 1 < words->count; k++)
            if (word_in(words->words[k].low, "les des ces mes nos deux trois quatre plusieurs quelques certains") &&
                strlen(words->words[k + 1].low) > 3 && g_str_has_suffix(words->words[k + 1].low, "s"))
                return true;
    }
    return false;
}

bool
company_is_they(const struct insight *insight)
{
    static const char *const others[] = {"voisins",  "ouvriers", "techniciens", "livreurs", "vendeurs", "passagers",
                                         "enfants",  "parents",  "artisans",    "agents",   "serveurs", "collègues",
                                         "produits", "médecins", "employés",    "insectes", "amis",     "prélèvements"};
    bool struck = false;
    for (guint i = 0; i < insight->sentence_count; i++) {
        const char *text = insight->sentences[i].text;
        struck |= strstr(text, "***") != NULL || strstr(text, " XXX") != NULL || strstr(text, " xxx") != NULL;
        for (guint k = 0; k < G_N_ELEMENTS(others); k++)
            if (strstr(text, others[k]))
                return false;
    }
    return struck;
}

/* What stands before a company's struck name. NULL: none is named. Owned by caller. */
static char *
before_mark(const char *text)
{
    const char *at = strstr(text, "***");
    at = at ? at : strstr(text, " XX") ? strstr(text, " XX") : strstr(text, " xx");
    return at ? g_strndup(text, (gsize)(at - text)) : NULL;
}

/* "cette boutique", "ce garage": the company by its kind, where the mail names one. Owned by caller. */
static char *
named(const struct insight *insight, bool he)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *before = before_mark(insight->sentences[i].text);
        if (!before)
            continue;
        g_autoptr(clause) words = clause_cut(before);
        const char *noun = words->count > 1 ? words->words[words->count - 1].low : "";
        const char *article = words->count > 1 ? words->words[words->count - 2].low : "";
        if (he && word_in(article, "le du au un ce") && !strchr("aeiouh\xC3", *noun))
            return g_strconcat("ce ", noun, NULL);
        if (!he && word_in(article, "la une cette"))
            return g_strconcat("cette ", noun, NULL);
        break;
    }
    return g_strdup(he ? "ce dernier" : "cette entreprise");
}

/* "au garage *****", "l'opérateur XXX": masculine; a company of which no kind is named is "cette entreprise". */
static bool
is_he(const struct insight *insight)
{
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autofree char *before = before_mark(insight->sentences[i].text);
        if (!before)
            continue;
        g_autoptr(clause) words = clause_cut(before);
        guint k = words->count;
        const char *noun = k ? words->words[k - 1].low : "";
        guint back = g_str_has_prefix(noun, "d'") ? 3 : k > 1 && word_in(words->words[k - 2].low, "de") ? 4 : 2;
        const char *article = k >= back ? words->words[k - back].low : ""; /* "le fournisseur d'énergie *****" */
        if (k > 2 && back == 2 && strlen(article) > 4 && strlen(noun) > 4) /* "au cabinet dentaire *****" */
            article = clause_low(words, k - 3);
        bool his = word_in(article, "le du au un ce cet mon notre votre") && !word_in(noun, "chez par de avec");
        return his ||
               (g_str_has_prefix(noun, "l'") && (g_str_has_suffix(noun, "eur") || g_str_has_suffix(noun, "isme") ||
                                                 g_str_has_suffix(noun, "tel") || g_str_has_suffix(noun, "isan")));
    }
    return false;
}

/* The singular of a verb in the third person, or NULL. */
static char *
singular(const char *verb)
{
    static const char *const irregular[][2] = {{"ont", "a"},
                                               {"sont", "est"},
                                               {"font", "fait"},
                                               {"vont", "va"},
                                               {"veulent", "veut"},
                                               {"peuvent", "peut"},
                                               {"doivent", "doit"},
                                               {"savent", "sait"},
                                               {"disent", "dit"},
                                               {"prennent", "prend"},
                                               {"viennent", "vient"},
                                               {"tiennent", "tient"},
                                               {"mettent", "met"},
                                               {"vendent", "vend"},
                                               {"répondent", "répond"},
                                               {"prétendent", "prétend"},
                                               {"reçoivent", "reçoit"},
                                               {"rendent", "rend"},
                                               {"permettent", "permet"},
                                               {"reviennent", "revient"}};
    for (guint i = 0; i < G_N_ELEMENTS(irregular); i++)
        if (strcmp(irregular[i][0], verb) == 0)
            return g_strdup(irregular[i][1]);
    gsize width = strlen(verb);
    if (g_str_has_suffix(verb, "endent") || g_str_has_suffix(verb, "ondent") || g_str_has_suffix(verb, "erdent"))
        return g_strdup_printf("%.*s", (int)width - 3, verb);
    bool adverb = g_str_has_suffix(verb, "ment") &&
                  !word_in(verb, "réclament affirment confirment ferment informent estiment suppriment consomment");
    if (adverb || width < 5)
        return NULL;
    if (g_str_has_suffix(verb, "aient"))
        return g_strdup_printf("%.*sait", (int)width - 5, verb);
    if (g_str_has_suffix(verb, "ront"))
        return g_strdup_printf("%.*sra", (int)width - 4, verb);
    return g_str_has_suffix(verb, "ent") ? g_strdup_printf("%.*s", (int)width - 2, verb) : NULL;
}

static bool
is_clitic(const char *low)
{
    return word_in(low, "ne n' me m' te t' se s' vous nous le la les l' lui leur y en");
}

/* "n'ont" is cut as one word: its elided head. */
static gsize
elided(const char *low)
{
    return strlen(low) > 2 && strchr("nlmts", low[0]) && low[1] == '\'' ? 2 : 0;
}

/* The verb at or behind `at` made singular. False: none is known there. */
static bool
set_verb(struct clause *clause, guint at, bool he)
{
    while (at < clause->count && is_clitic(clause->words[at].low))
        at++;
    if (at >= clause->count)
        return false;
    const char *low = clause->words[at].low;
    gsize head = elided(low);
    g_autofree char *one = singular(low + head);
    if (!one)
        return false;
    bool being = strcmp(one, "est") == 0;
    g_autofree char *form = g_strdup_printf("%.*s%s", (int)head, low, one);
    clause_set(clause, at, form);
    for (guint i = at + 1; being && i < clause->count && i < at + 3; i++) {
        const char *participle = clause->words[i].low;
        if (!g_str_has_suffix(participle, "és") && !g_str_has_suffix(participle, "us") &&
            !g_str_has_suffix(participle, "is"))
            continue;
        if (word_in(participle, "plus jamais depuis"))
            continue;
        g_autofree char *agreed = g_strdup_printf("%.*s%s", (int)strlen(participle) - 1, participle, he ? "" : "e");
        clause_set(clause, i, agreed);
        break;
    }
    return true;
}

/* Behind "et", "ou": the next verb of the same subject, or its pronoun. */
static bool
is_joined(const struct clause *clause, guint at)
{
    return at > 0 &&
           (word_in(clause->words[at - 1].low, "et ou mais puis") ||
            (strchr(clause->words[at - 1].trail, ',') && word_in(clause->words[at].low, "ont sont n'ont ne")));
}

/* "mais ne m'ont jamais": whose the joined verb is its number tells. */
static bool
is_theirs(const struct clause *clause, guint at)
{
    while (at < clause->count && is_clitic(clause->words[at].low))
        at++;
    const char *low = at < clause->count ? clause->words[at].low : "";
    return word_in(low + elided(low), "ont font sont vont veulent refusent");
}

/* "vous voulez … qu'ils viennent": the mood of what is wished. */
static bool
is_wished(const struct clause *clause, guint at)
{
    for (guint i = 0; i < at; i++)
        if (word_in(clause->words[i].low, "voulez souhaitez exigez aimeriez demandez voudriez pour"))
            return true;
    return false;
}

/* "leur plateforme", "leurs clients": its own. */
static void
set_possessive(struct clause *clause, guint at)
{
    static const char *const feminine[] = {"tion", "té", "ée", "ance", "ence", "ure", "ette", "ie", "forme", "part"};
    const char *next = at + 1 < clause->count ? clause->words[at + 1].low : "";
    bool many = strcmp(clause->words[at].low, "leurs") == 0;
    if (!many && at > 0 && word_in(clause->words[at - 1].low, "vous je tu ne nous on y il elle")) {
        clause_set(clause, at, "lui"); /* "vous leur avez écrit" */
        return;
    }
    bool hers = word_in(next, "demande réponse faute politique garantie facture plateforme boutique parole publicité");
    for (guint i = 0; i < G_N_ELEMENTS(feminine); i++)
        hers |= g_str_has_suffix(next, feminine[i]);
    hers |= jotting_is_hers(next);
    hers &= *next && !strchr("aeiouyh\xC3", *next);
    clause_set(clause, at, many ? "ses" : hers ? "sa" : "son");
}

/* "les plats sont arrivés, ils étaient froids": of things, of which the mail names many, a state is told; what a company does is no state. */
static bool
is_things(const struct clause *clause, guint at, bool many)
{
    guint verb = at + 1;
    while (verb < clause->count && is_clitic(clause->words[verb].low))
        verb++;
    if (verb >= clause->count)
        return false;
    const char *low = clause->words[verb].low;
    if (!word_in(low + elided(low), "sont étaient semblent semblaient seront seraient paraissent restent"))
        return false;
    const char *next = verb + 1 < clause->count ? clause->words[verb + 1].low : "";
    if (word_in(next, "venus partis passés revenus intervenus repartis restés engagés"))
        return false;
    return many;
}

char *
company_told(const struct insight *insight, char *text)
{
    g_autoptr(clause) clause = clause_cut(text);
    bool many = names_many(insight), he = is_he(insight);
    bool they = false, meant = false, service = strstr(text, "le service ") != NULL;
    for (guint i = 0; i < clause->count; i++) {
        const char *low = clause->words[i].low;
        bool behind = word_in(low, "qu'ils s'ils lorsqu'ils puisqu'ils parce-qu'ils");
        bool mutual = strcmp(clause_low(clause, i + 1), "se") == 0 || /* "ils se renvoient la balle": two */
                      (clause_has(clause, i + 1, "ont") && strcmp(clause_low(clause, i + 3), "ans") == 0);
        if ((strcmp(low, "ils") == 0 || behind) && (mutual || is_things(clause, i, many))) {
            they = false;
        } else if (strcmp(low, "ils") == 0 || behind) {
            const char *verb = i + 1 < clause->count ? clause->words[i + 1].low : "";
            if (behind && strcmp(low, "qu'ils") == 0 && is_wished(clause, i) && g_str_has_suffix(verb, "nent")) {
                g_autofree char *wished = g_strndup(verb, strlen(verb) - 2);
                clause_set(clause, i + 1, wished);
            } else if (!set_verb(clause, i + 1, he || service)) {
                return text;
            }
            char *she = behind ? g_strdup_printf("%.*s%s", (int)strlen(low) - 3, low, he ? "il" : "elle")
                               : g_strdup(he ? "il" : "elle");
            static const char kinds[] = "cette cet ce entreprise société l'entreprise elle";
            bool said = i == 0 || meant || he;
            for (guint k = 0; k < i && !said; k++) /* "votre banque, mais elle …": which of them? */
                said = word_in(clause->words[k].low, kinds);
            if (!said && !service && (!behind || strcmp(low, "qu'ils") == 0)) {
                g_autofree char *noun = named(insight, he);
                bool on = strcmp(noun, "cette entreprise") == 0; /* "on vous réclame": heavy words for "ils" */
                g_free(she);
                she = g_strconcat(!behind ? "" : on ? "qu'" : "que ", on ? "on" : noun, NULL);
            }
            if (strcmp(low, "s'ils") == 0)
                clause_set(clause, i, he ? "s'il" : "si elle");
            else
                clause_set(clause, i, she);
            g_free(she);
            if (service && !behind)
                clause_set(clause, i, "il");
            they = meant = true;
        } else if (word_in(low, "il elle on je tu qui") || (word_in(low, "vous nous") && !is_joined(clause, i))) {
            they = false;
        } else if (is_joined(clause, i) && (they || (meant && is_theirs(clause, i)))) {
            set_verb(clause, i, he || service);
        } else if (word_in(low, "leur leurs") && (meant || !word_in(low, "lui"))) {
            set_possessive(clause, i);
        } else if (word_in(low, "eux")) {
            clause_set(clause, i, he ? "lui" : "elle");
        }
    }
    g_free(text);
    g_autofree char *line = clause_join(clause, 0, clause->count);
    g_autoptr(GString) told = g_string_new(line);
    g_string_replace(told, " ne est ", " n'est ", 0);
    g_string_replace(told, " ne a ", " n'a ", 0);
    return g_string_free(g_steal_pointer(&told), FALSE);
}
