/*
 * nounstyle.c - French that is told in nouns alone: "au retour, facture de 642 euros", "toilettes sans savon", "61 € avant, 188 € maintenant".
 *
 * Behind "que" it is no French, alone it is a shred; behind a colon it is how a French list is written. A verb under "qui" or "que" is
 * not the clause's own, nor one without its subject behind a bare noun; a form that may be a noun ("facture", "livre") is a verb only
 * where its part has a subject. In doubt the clause has its verb and stays. Pure, linear but for the few words looked back at.
 */
#include "nounstyle.h"

#include "clause.h"
#include "jotting.h"
#include "onset.h"

#include <hearken/text.h>
#include <string.h>

#define WORDS_MIN  3
#define JOINED_MAX 12 /* words of two under one head: no more of the mail stands on end */
#define DETERMINERS                                                                                                    \
    "le la les l' un une des mon ma mes ton ta tes notre nos votre vos son sa ses leur leurs ce cet cette ces aucun "  \
    "aucune chaque plusieurs certains certaines deux trois quatre cinq six sept huit neuf dix"
#define PRONOUNS                                                                                                       \
    "je j' tu il elle ils elles on nous vous ce c' ça cela ceci personne rien tout tous quelqu'un chacun chacune "    \
    "beaucoup celui celle ceux"

/* A noun or determiner that is no preposition's begins a subject between the last mark and `at`. */
static bool
has_subject(const struct line *line, guint at)
{
    for (guint i = at; i > 0; i--) {
        const char *low = line_low(line, i - 1), *before = line_before(line, i - 1);
        if (word_in(low, DETERMINERS " " PRONOUNS) && !word_in(before, ONSET_PREPOSITIONS) &&
            (i < at || word_in(low, PRONOUNS)))
            return true;
        if (strcmp(before, "^") == 0)
            return false;
    }
    return false;
}

/* Words that are nouns as often as verbs. */
static bool
is_twofold(const char *low)
{
    return word_in(
        low, "facture commande livre demande marche manque porte part change offre reste note coupe voyage touche "
             "annonce baisse menace affiche passe bugue plante conteste promis fait dit mis figure assure suite "
             "reproche continue colle tombe vis suis goutte chute trouve entre rouille loue appelle dure ferme "
             "sent bat utilise propose précise confirme garde compte téléphone");
}

/* Whether what stands between the last two marks hangs on a noun: "…, venu le 3, |". */
static bool
closes_aside(const struct line *line, guint at)
{
    guint from = at - 1;
    while (from > 0 && strcmp(line_before(line, from), "^") != 0)
        from--;
    return from > 1 &&
           (french_is_participle(line_low(line, from)) || word_in(line_low(line, from), "qui dont lui elle"));
}

/* What may be a verb that nobody listed: "le voisin jardine". */
static bool
may_be_verb(const struct line *line, guint at)
{
    static const char *const nouns[] = {"ique", "able", "ible", "elle", "ive",  "euse", "ette", "aire", "oire",
                                        "ale",  "ante", "ente", "ière", "aine", "ise",  "ète",  "uste", "ude",
                                        "ance", "ence", "age",  "ture", "isme", "iste", "esse", "ie",   "ment"};
    static const char plain[] =
        "forte froide sale vide seule propre rouge jaune verte grise blanche noire grande petite longue large haute "
        "basse double simple même autre chaude tiède malade neuve bonne mauvaise pleine gratuite montre entière "
        "moitié place ordre cause personne centre contre comme encore juste "
        "euros centime mètre litre homme femme fille prime titre cadre rendez-vous usage lourde vieille courte nulle "
        "terre semaine dimanche minute seconde heure quinzaine dizaine fausse moche libre presque quatre onze douze "
        "treize quatorze quinze seize trente quarante cinquante soixante mille septembre octobre novembre décembre";
    const char *low = line_low(line, at), *before = line_before(line, at);
    g_autofree char *male = g_strndup(low, strlen(low) - (g_str_has_suffix(low, "e") ? 1 : 0)); /* "fendue" */
    bool behind_aside = at > 3 && strcmp(before, "^") == 0 && closes_aside(line, at); /* "…, venu le 3, remplace" */
    if (at > 2 && strcmp(before, "^") == 0 && word_in(line_low(line, at - 1), "lui elle eux elles") &&
        strcmp(line_before(line, at - 1), "^") == 0) /* "la plateforme, elle, clôture" */
        return true;
    if (!at || (strcmp(before, "^") == 0 && !behind_aside) || strlen(low) < 4 ||
        word_in(before, DETERMINERS " " ONSET_PREPOSITIONS " et ou non") || g_ascii_isdigit(*before) ||
        french_is_participle(low) || french_is_participle(male) || jotting_is_listed(low) || french_joins(low) ||
        word_in(low, DETERMINERS " " PRONOUNS " " ONSET_PREPOSITIONS) || word_in(low, plain))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(nouns); i++)
        if (g_str_has_suffix(low, nouns[i]))
            return false;
    const struct piece *piece = line->pieces->pdata[at];
    bool third = g_str_has_suffix(low, "it") &&
                 !word_in(low, "produit crédit débit petit lit circuit conflit bruit fruit nuit huit minuit droit toit "
                               "étroit endroit dépit esprit profit appétit gratuit récit délit déficit inédit trait");
    return !piece->quoted && g_unichar_islower(g_utf8_get_char(piece->text)) &&
           (g_str_has_suffix(low, "e") || third || (g_str_has_suffix(low, "ent") && g_str_has_suffix(before, "s")));
}

/* "suffira", "serions", "vous dites": forms that are nothing else. */
static bool
is_sure(const struct line *line, guint at)
{
    static const char *const ends[] = {"era",   "eras", "erai", "eront", "erez", "erons", "erait", "eraient",
                                       "ira",   "iras", "irai", "iront", "irez", "irons", "irait", "iraient",
                                       "rions", "riez", "dra",  "dront", "ora",  "uront", "ura"};
    const char *low = line_low(line, at), *before = line_before(line, at);
    guint by = line_back_over(line, at, FRENCH_CLITICS " ne n'");
    const char *who = line_low(line, by);
    if (word_in(low, "vous nous"))
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
        if (strlen(low) > strlen(ends[i]) + 1 && g_str_has_suffix(low, ends[i]) && !word_in(low, "opéra caméra") &&
            !word_in(before, DETERMINERS))
            return true;
    bool ours = word_in(before, "nous vous") || (by < at && word_in(who, "nous vous"));
    return ours &&
           (g_str_has_suffix(low, "ons") || g_str_has_suffix(low, "ez") || word_in(low, "êtes dites faites sommes"));
}

/* Whether a verb stands at `at`, its own or another's. */
static bool
is_verb(const struct line *line, guint at)
{
    const char *low = line_low(line, at), *before = line_before(line, at);
    if (word_in(low, "pas plus jamais rien que qu'") ||
        (onset_is_ago(line, at) && !word_in(line_next(line, at), "eu"))) /* "il y a eu trente minutes d'attente" */
        return false;
    if (word_in(low, "a avait avaient aurait auraient aura auront"))
        return !word_in(before, "le les un une des");
    if (word_in(low, "voici voilà"))
        return true;
    bool noun = word_in(before, DETERMINERS " " ONSET_PREPOSITIONS) ||
                (g_ascii_isdigit(*before) && word_in(low, "vis livre marche facture"));
    if (word_in(before, "le la les") && word_in(low, "dit fait sent trouve appelle ferme propose")) /* "le dit libre" */
        return true;
    if (is_twofold(low))
        return !noun && has_subject(line, at);
    bool between = at > 1 && word_in(line_low(line, at - 2), ONSET_PREPOSITIONS); /* "entre nous convenu" */
    if (word_in(before, "nous vous me te se lui") && !between && !french_joins(low) && !french_is_infinitive(low) &&
        !word_in(low, ONSET_PREPOSITIONS " " FRENCH_CLITICS))
        return true; /* "votre voisine nous écrit" */
    if (word_in(before, "elle elles") && !french_joins(low) && !word_in(low, ONSET_PREPOSITIONS))
        return true;
    return is_sure(line, at) || onset_is_verb(line, at) || may_be_verb(line, at);
}

/* Where the first verb stands that is the clause's own, from `at`; the line's length: there is none. */
static guint
own_verb(const struct line *line, guint at)
{
    static const char under[] = "que qu' qui dont où quand lorsque lorsqu' si s' puisque puisqu' quoique";
    const struct piece *first = line->pieces->pdata[at];
    bool noun = jotting_article(first->low) && g_unichar_islower(g_utf8_get_char(first->text));
    bool subject = !noun || word_in(first->low, DETERMINERS " " PRONOUNS), below = false;
    for (guint i = at; i < line->pieces->len; i++) {
        const char *low = line_low(line, i), *next = line_next(line, i);
        const struct piece *piece = line->pieces->pdata[i];
        if (strcmp(line_before(line, i), "^") == 0)
            below = false;
        if (piece->quoted)
            continue;
        if (word_in(low, under) && !word_in(line_before(line, i), "sauf") &&
            (strcmp(low, "s'") != 0 || word_in(next, "il ils"))) {
            below = true;
            continue;
        }
        bool bare = !subject && !has_subject(line, i);
        if (!is_verb(line, i) || (bare && !word_in(low, "est sont a ont voici voilà avez êtes")))
            continue;
        if (!below)
            return i;
        below = false;
    }
    return line->pieces->len;
}

/* What a noun alone would not be told with: a cheer, a time, what is said of the writer, half a sentence. */
static bool
is_no_note(const struct line *line)
{
    const char *low = line_low(line, 0);
    static const char no_heads[] =
        "bravo merci mille quel quelle quels quelles voici voilà vous tu nous il elle on ils ce c' ça cela personne "
        "rien "
        "ayant étant pour afin et ou mais car donc oui non ni comme si quand conformément monsieur madame";
    bool determined = word_in(low, DETERMINERS), built = false;
    for (guint i = 1; i < line->pieces->len && determined; i++)
        if (word_in(line_low(line, i), "où que qu' dont")) /* "la société où nous avons demandé": broken off */
            return true;
    for (guint i = 0; i + 1 < line->pieces->len && i < 4; i++)
        built |= strchr(((struct piece *)line->pieces->pdata[i])->trail, ':') != NULL; /* "le support : un robot" */
    bool named = built;
    for (guint i = 1; i < line->pieces->len; i++)
        built |= french_is_participle(line_low(line, i)) ||
                 word_in(line_low(line, i), "sans en pas toujours qui seul seule dans devant malade malades");
    return word_in(low, no_heads) ||
           (g_str_has_suffix(low, "ant") && !word_in(low, "restaurant enfant étudiant gérant assistant montant")) ||
           french_is_participle(low) || french_is_infinitive(low) ||
           (determined && (!built || line->pieces->len < (named ? 4 : 5)));
}

bool
nounstyle_is(const char *clause)
{
    struct line *line = line_of(clause);
    bool lacks = line->pieces->len >= WORDS_MIN && own_verb(line, 0) == line->pieces->len && !is_no_note(line);
    line_free(line);
    return lacks;
}

/* Whether a note may begin so that a clause follows: a noun without its article, of a known gender or before a colon; what lacks. */
static bool
opens_note(const struct line *line, const char *clause)
{
    const char *low = line_low(line, 0);
    gsize colon = strcspn(clause, ":,");
    bool headed = clause[colon] == ':';
    guint behind = 1;
    while (headed && behind + 1 < line->pieces->len && strcmp(line_before(line, behind), "^") != 0)
        behind++;
    static const char announced[] = "souci problème question suggestion remarque bémol hic point détail résultat bilan";
    for (guint i = 0; headed && i < behind; i++)
        if (word_in(line_low(line, i), announced)) /* "petit souci : sur les six verres, …" */
            return false;
    bool noun = (french_heads_fragment(low) || word_in(low, "restaurant")) &&
                !word_in(low, DETERMINERS " " ONSET_PREPOSITIONS) &&
                (jotting_article(low) || (headed && french_heads_fragment(line_low(line, behind))));
    return noun || word_in(low, "plus aucun aucune pas zéro") ||
           (g_ascii_isdigit(*low) &&
            word_in(line_low(line, 1), "€ euros")) || /* "214 € les deux au lieu de 78, et …" */
           (g_ascii_isdigit(*low) && g_ascii_isdigit(*line_low(line, 1)) && word_in(line_low(line, 2), "€ euros"));
}

unsigned long
nounstyle_before_clause(const char *clause)
{
    struct line *line = line_of(clause);
    guint verb = line->pieces->len ? own_verb(line, 0) : 0, starts = verb;
    bool found = verb < line->pieces->len && verb > 2 && opens_note(line, clause);
    while (found && starts > 0 && strcmp(line_before(line, starts), "^") != 0)
        starts--;
    guint from = starts + word_in(line_low(line, starts), "et mais");
    bool save = word_in(line_low(line, starts), "sauf") && word_in(line_next(line, starts), "que qu'");
    const char *trail = found && starts > 2 ? ((struct piece *)line->pieces->pdata[starts - 1])->trail : "";
    found &= g_str_has_suffix(trail, ",") && (save || word_in(line_low(line, from), DETERMINERS " " PRONOUNS) ||
                                              (from > starts && has_subject(line, verb))); /* "…, et à l'entrée on" */
    const char *at = clause;
    for (guint i = 0; found && i < starts; i++) { /* the place of that comma */
        const struct piece *piece = line->pieces->pdata[i];
        const char *next = strstr(at, piece->text);
        at = next ? next + strlen(piece->text) : at;
    }
    const char *comma = found ? strchr(at, ',') : NULL;
    line_free(line);
    return comma ? (gsize)(comma - clause) : 0;
}

unsigned long
nounstyle_behind_clause(const char *clause)
{
    const char *comma = g_strrstr(clause, ", ");
    struct line *line = line_of(comma ? comma + 2 : "");
    const char *low = line_low(line, 0);
    bool noun =
        line->pieces->len > 3 && french_heads_fragment(low) && !word_in(low, DETERMINERS " " ONSET_PREPOSITIONS);
    bool built = jotting_article(low) != NULL;
    for (guint i = 1; i < line->pieces->len; i++)
        built |= french_is_participle(line_low(line, i));
    noun &= built;
    line_free(line);
    return noun && comma - clause > 20 && nounstyle_is(comma + 2) ? (gsize)(comma - clause) : 0;
}

char *
nounstyle_flat(char *clause)
{
    g_autoptr(GString) flat = g_string_new(clause);
    g_free(clause);
    g_string_replace(flat, " : ", ", ", 0); /* one colon in a sentence */
    g_string_replace(flat, ": ", ", ", 0);
    while (flat->len && strchr(".!?,;: ", flat->str[flat->len - 1]))
        g_string_truncate(flat, flat->len - 1);
    return g_string_free(g_steal_pointer(&flat), FALSE);
}

char *
nounstyle_headed(bool informal, char *clause)
{
    g_autofree char *flat = nounstyle_flat(clause), *first = g_utf8_substring(flat, 0, *flat ? 1 : 0),
                    *small = g_utf8_strdown(first, -1);
    bool name = *flat && g_unichar_isupper(g_utf8_get_char(flat + strlen(first)));
    return g_strconcat(informal ? NOUNSTYLE_HEAD_DU : NOUNSTYLE_HEAD, name ? first : small, flat + strlen(first), NULL);
}

char *
nounstyle_told(bool informal, char *clause)
{
    return nounstyle_is(clause) ? nounstyle_headed(informal, clause) : clause;
}

const char *
nounstyle_bare(const char *clause)
{
    static const char *const heads[] = {NOUNSTYLE_HEAD, NOUNSTYLE_HEAD_DU, NOUNSTYLE_MORE, NOUNSTYLE_MORE_DU};
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(clause, heads[i]))
            return clause + strlen(heads[i]);
    return clause;
}

char *
nounstyle_joined(const char *first, const char *second)
{
    const char *before = nounstyle_bare(first), *behind = nounstyle_bare(second);
    bool both = before != first && behind != second;
    return both && text_word_count(before) + text_word_count(behind) <= JOINED_MAX
               ? g_strconcat(first, " ; ", behind, NULL)
               : NULL;
}

char *
nounstyle_more(const char *first, const char *second)
{
    const char *behind = nounstyle_bare(second);
    if (nounstyle_bare(first) == first || behind == second || strstr(first, "ajoute"))
        return NULL;
    return g_strconcat(g_str_has_prefix(second, "tu ") ? NOUNSTYLE_MORE_DU : NOUNSTYLE_MORE, behind, NULL);
}

unsigned long
nounstyle_share(const char *clause, unsigned words)
{
    gsize share = 0;
    guint depth = 0;
    for (const char *at = clause; *at; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        depth += c == '(' || c == 0xAB;
        depth -= depth && (c == ')' || c == 0xBB);
        bool ends = !depth && ((at[0] == ',' && at[1] == ' ') || !*g_utf8_next_char(at));
        gsize width = (gsize)(at - clause) + (at[0] == ',' ? 0 : 1);
        g_autofree char *piece = ends ? g_strndup(clause, width) : NULL;
        if (piece && text_word_count(piece) > words)
            return share;
        share = piece ? (at[0] == ',' ? width : strlen(clause)) : share;
    }
    return share;
}
