/*
 * jotting.c - French sentences that only list what there is: "Chambre sale, cheveux dans la douche, pas d'eau, 6 heures d'attente".
 *
 * Each piece between commas must be a bare noun, a thing denied, a count or a time; nouns get their article (by their ending, or by
 * the short lists here) and are what the writer signals, the rest gets its own verb. A piece that may be anything else, or a verb
 * anywhere, and the sentence stays as it is. Pure, linear.
 */
#include "jotting.h"

#include "clause.h"
#include "french_line.h"

#include <string.h>

#define PIECES_MAX 8
#define COUNTS                                                                                                         \
    "deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente plusieurs quelques nombreux "             \
    "nombreuses certains certaines"
#define PLACES                                                                                                         \
    "hôtel restaurant opérateur garage magasin site crèche école camping piscine banque mutuelle dentiste "        \
    "prothésiste opticien coiffeur plombier"
#define ARTICLES "un une des le la les l' mon ma mes notre nos leur leurs ce cette cet ces du"
#define PREPOSITIONS                                                                                                   \
    "de du des d' à au aux en par pour avec sans sur dans chez sous depuis après avant malgré dès vers lors"

enum kind { OTHER, THING, COUNTED, SPENT, TAKEN, DENIED, HANGING };

static const char *
unelided(const char *low)
{
    const char *mark = strchr(low, '\'');
    return mark && mark[1] ? mark + 1 : low;
}

static bool
ends_so(const char *low, const char *list)
{
    g_auto(GStrv) ends = g_strsplit(list, " ", -1);
    for (char **end = ends; *end; end++)
        if (strlen(low) > strlen(*end) + 1 && g_str_has_suffix(low, *end))
            return true;
    return false;
}

/* What a noun is like, no noun. */
static bool
is_quality(const char *low)
{
    if (word_in(low, "cheveux lieux jeux feux yeux variable cartable câble table étable motif tarif boutique"))
        return false;
    if (ends_so(low, "ité") && !word_in(low, "visité évité débité hésité limité invité irrité mérité profité habité"))
        return false; /* "indemnité refusée" */
    return french_is_participle(low) ||
           ends_so(low, "ble bles eux euse euses if ifs ive ives ique iques ant ants ante") ||
           word_in(low,
                   "sale sales froid froide froids froides cher chère chers nul nulle vide vides lent lente long "
                   "longue faux fausse chaud chaude dur dure bon bonne bref marre ras super trop très mal peu mieux "
                   "pire tout bien aussi même assez encore pourtant honte seul seule neuf neuve ouvert fermé");
}

static const char hers[] =
    "chambre salle banque boutique commande maison façon odeur erreur couleur panne fuite porte vitre table boîte "
    "route page plage cage image eau viande photo box vidéo attente relance remise réponse offre plainte perte menace "
    "brûlure "
    "infiltration moisissure trace rayure fissure malfaçon expertise infection piqûre punaise fourmi souris musique "
    "demande garde douche tâche tache taxe ligne vente visite nourriture lettre amende marchandise "
    "semelle fenêtre serrure pièce pizza sauce soupe batterie pub personne dette colère peur chaleur valeur hausse "
    "baisse livraison coupure peinture surprise annonce piscine machine cuisine caution réservation voiture location "
    "promo "
    "connexion qualité publicité étiquette montre notice valise escale échelle glace huître roue lampe prise chaise "
    "veste robe manche housse selle séance "
    "liste piste baignoire moquette lumière bougie tringle poignée étagère vaisselle literie climatisation";
static const char his[] =
    "service studio logement bar bracelet dossard groupe guide plat site compte produit litige contact refus accueil "
    "colis devis appel "
    "écran frigo vol "
    "train bruit "
    "délai prix problème manque retard vase repas verre sac sol mur lit drap courrier mail message rendez-vous "
    "conseiller dossier tissu vendeur livreur serveur technicien client défaut choc trou article montant contrat "
    "harcèlement "
    "accord avis reçu bon chèque virement retour four moteur pneu chauffage wifi café poulet poisson pain magasin "
    "carton casque clavier siège volant guidon rideau tapis coussin robinet évier sapin "
    "hôtel produit téléphone train canapé matelas plat câble appartement parking personnel artisan commerçant "
    "garagiste diner dîner déjeuner séjour";

/* Its indefinite article; NULL: nobody knows. */
static const char *
article_of(const char *low)
{
    static const char mine[] = "tion sion ée ance ence ure ette ie ise esse ade ude elle enne onne ille aille té";
    static const char thine[] = "ment age eau isme oir ier al ent eur in ard et ien iste ing";
    if (word_in(low, "poussière rouille buée boue graisse fumée saleté crasse"))
        return "de la ";
    if (word_in(low, "un deux colis devis refus avis repas accès bus procès bras choix prix") || word_in(low, his))
        return "un ";
    if (word_in(low, hers))
        return "une ";
    if (ends_so(low, "s x"))
        return "des ";
    return ends_so(low, mine) ? "une " : ends_so(low, thine) ? "un " : NULL;
}

bool
jotting_is_listed(const char *low)
{
    g_autofree char *one = g_strndup(low, strlen(low) - (g_str_has_suffix(low, "s") ? 1 : 0));
    return word_in(one, hers) || word_in(one, his) || word_in(low, his);
}

const char *
jotting_article(const char *low)
{
    return article_of(low);
}

bool
jotting_is_his(const char *low)
{
    const char *article = article_of(low);
    return article && strcmp(article, "un ") == 0;
}

bool
jotting_is_hers(const char *low)
{
    const char *article = article_of(low);
    return article && strcmp(article, "une ") == 0;
}

static guint
piece_end(const struct clause *clause, guint from)
{
    guint to = from + 1;
    while (to < clause->count && !strchr(clause->words[to - 1].trail, ',') &&
           strcmp(clause->words[to].low, "mais") != 0)
        to++;
    return to;
}

/* Whether a verb or a clause's pronoun stands there. */
static bool
has_verb(const struct clause *clause)
{
    for (guint i = 0; i < clause->count; i++) {
        if (i > 0 && strcmp(clause->words[i].low, "qui") == 0) /* "coutures qui craquent": of the noun */
            i = piece_end(clause, i);
        if (i >= clause->count)
            break;
        const char *low = clause->words[i].low, *bare = unelided(low), *before = i ? clause->words[i - 1].low : "";
        if (word_in(low, "je il elle ils elles on nous vous qui que qu'il qu'ils ne tu moi ça cela merci bonjour vos "
                         "l'a l'ont l'avait") ||
            (strlen(low) > 2 && low[1] == '\'' && strchr("jnmtsc", *low)) || g_str_has_prefix(low, "qu'") ||
            (strstr(low, "-vous") && strcmp(low, "rendez-vous") != 0))
            return true;
        bool noun = i == 0 || strcmp(bare, "entre") == 0 || bare != low || *clause->words[i - 1].trail ||
                    g_ascii_isdigit(*before) ||
                    word_in(before, ARTICLES " " COUNTS " " PREPOSITIONS " aucun aucune sa son ses première deuxième");
        if (!noun && strlen(low) > 5 && g_str_has_suffix(low, "ent") && !g_str_has_suffix(low, "ment") &&
            g_str_has_suffix(before, "s") && !word_in(low, "différent absent présent excellent urgent"))
            return true; /* "deux personnes mangent" */
        bool future = i > 1 && strlen(bare) > 5 &&
                      (g_str_has_suffix(bare, "ra") || g_str_has_suffix(bare, "ront") ||
                       g_str_has_suffix(bare, "rait")); /* "un mail me suffira" */
        if (word_in(bare, "est ont sont était ira iront irai") || (future && !noun) ||
            (!noun && french_is_finite(bare) && !word_in(bare, "fait dit part satisfait parfait défait")))
            return true;
    }
    return false;
}

static bool
is_count(const char *low)
{
    return g_ascii_isdigit(*low) || word_in(low, COUNTS);
}

/* "trois heures après", "dix ans de photos": a count that counts nothing told. */
static bool
is_stretch(const char *next, const char *third)
{
    return word_in(third, "après avant tôt tard") ||
           (strcmp(next, "ans") == 0 && (strcmp(third, "de") == 0 || g_str_has_prefix(third, "d'")));
}

/* A piece that begins with a count; `small` is its text. */
static enum kind
read_count(const struct clause *clause, guint from, guint to, const char *small, char **said)
{
    const char *low = clause->words[from].low, *next = from + 1 < to ? clause->words[from + 1].low : "",
               *third = from + 2 < to ? clause->words[from + 2].low : "";
    if (is_stretch(next, third))
        return OTHER;
    enum kind kind = OTHER;
    bool money = strstr(low, "€") || word_in(next, "€ euros");
    if (word_in(next, "heures jours semaines mois minutes ans heure") && *third)
        kind = word_in(third, "à au aux dans en chez sur") ? SPENT : strcmp(third, "pour") == 0 ? TAKEN : COUNTED;
    else if (strlen(next) > 3 && g_str_has_suffix(next, "s") && !word_in(next, "euros fois"))
        kind = COUNTED;
    else if (money && (strstr(small, "en plus") || strstr(small, "de plus") || strstr(small, "de frais")))
        kind = THING;
    if (kind != OTHER)
        *said = g_strdup(small);
    return kind;
}

/* What the piece from..to is; `said` is how it is told, owned by the caller where one is. */
static enum kind
read_piece(const struct clause *clause, guint from, guint to, char **said)
{
    const char *low = clause->words[from].low, *next = from + 1 < to ? clause->words[from + 1].low : "",
               *third = from + 2 < to ? clause->words[from + 2].low : "";
    g_autofree char *text = clause_join(clause, from, to), *rest = clause_join(clause, MIN(from + 1, to - 1), to);
    bool name = strlen(low) > 1 && g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(clause->words[from].text)));
    g_autofree char *small = name ? g_strdup(text) : g_strconcat(low, text + strlen(clause->words[from].text), NULL);
    bool of = word_in(next, "de") || g_str_has_prefix(next, "d'");
    if (word_in(low, "pas") && of && to - from > (strcmp(next, "de") == 0 ? 2 : 1)) {
        *said = g_strdup(strcmp(next, "de") == 0 ? rest + 3 : rest + 2);
        return DENIED;
    }
    if (word_in(low, "aucun aucune") && *next) {
        *said = g_strdup(rest);
        return DENIED;
    }
    if (word_in(low, "le la les") || (g_str_has_prefix(low, "l'") && low[2]))
        return OTHER; /* a clause of its own: "l'agence garde l'argent" */
    if (is_count(low)) {
        enum kind counted = read_count(clause, from, to, small, said);
        if (counted != OTHER || is_stretch(next, third))
            return counted;
    }
    if (word_in(low, "même mêmes") && *next) {
        const char *such = article_of(next);
        *said = such ? g_strconcat(strcmp(such, "des ") == 0  ? "les "
                                   : strcmp(such, "un ") == 0 ? "le "
                                                              : "la ",
                                   small, NULL)
                     : NULL;
        return such ? COUNTED : OTHER;
    }
    if (word_in(low, PREPOSITIONS " a") || is_quality(low)) {
        *said = g_strdup(small);
        return HANGING;
    }
    if (word_in(low, "un une des mon ma mes notre nos")) {
        *said = g_strdup(small);
        return THING;
    }
    bool large = word_in(low, "mauvais mauvaise mauvaises gros grosse grand grande");
    static const char others[] = "mesdames messieurs docteur date lettre copie objet référence maître identifiant";
    const char *article = large ? (g_str_has_suffix(low, "e") ? "une " : "un ")
                          : jotting_is_listed(low) || (french_heads_fragment(low) && !word_in(low, others))
                              ? article_of(low)
                              : NULL;
    bool undone = strcmp(next, "non") == 0 && strlen(third) > 3; /* "vitres non faites" */
    if (!article || (!undone && word_in(next, "n° numéro non pas ci-joint ci-joints")) || strpbrk(next, "0123456789"))
        return OTHER;
    *said = g_strconcat(article, small, NULL);
    return THING;
}

/* "a", "a et b", "a, b et c", "a mais b". */
static char *
in_a_row(GPtrArray *parts, const char *last)
{
    GString *row = g_string_new(NULL);
    for (guint i = 0; i < parts->len; i++) {
        const char *part = parts->pdata[i];
        bool but = g_str_has_prefix(part, "mais ");
        g_string_append_printf(row, "%s%s", i == 0 ? "" : but ? " " : i + 1 == parts->len ? last : ", ", part);
    }
    return g_string_free(row, FALSE);
}

static char *
denied(GPtrArray *things)
{
    const char *thing = things->pdata[0];
    if (things->len > 1) {
        g_autofree char *row = in_a_row(things, " ni ");
        return g_strconcat("je n'ai eu ni ", row, NULL);
    }
    bool open = strchr("aeiouhAEIOUH\xC3", *thing) != NULL;
    return g_strconcat(strstr(thing, "ma part")           ? "il n'y a pas eu "
                       : g_str_has_prefix(thing, "trace") ? "il n'y a pas "
                                                          : "je n'ai pas eu ",
                       open ? "d'" : "de ", thing, NULL);
}

/* The pieces of one kind with their verb. */
static char *
with_verb(GPtrArray *parts, enum kind kind, bool led)
{
    g_autofree char *row = in_a_row(parts, " et ");
    return kind == DENIED    ? denied(parts)
           : kind == COUNTED ? g_strconcat("il y a eu ", row, NULL)
           : kind == SPENT   ? g_strconcat("j'ai passé ", row, NULL)
           : kind == TAKEN   ? g_strconcat("il a fallu ", row, NULL)
                             : g_strconcat(led ? "j'ai constaté " : "je signale ", row, NULL);
}

/* "Malgré trois relances aucune réponse", "Depuis le 3 mai plus aucune nouvelle". NULL: no such sentence. */
static char *
led_denial(const struct clause *clause)
{
    if (!word_in(clause->words[0].low, "malgré depuis après suite pendant"))
        return NULL;
    for (guint i = 2; i + 1 < clause->count; i++) {
        bool more = strcmp(clause->words[i].low, "plus") == 0;
        if (!word_in(clause_low(clause, i + more), "aucun aucune"))
            continue;
        g_autofree char *lead = clause_join(clause, 0, i), *rest = clause_join(clause, i + more, clause->count);
        return g_strdup_printf("%s, je n'ai %s %s", lead, more ? "plus eu" : "eu", rest);
    }
    return NULL;
}

/* What has been read of a line. */
struct list {
    GPtrArray *clauses, *parts; /* of strings, owned */
    char *lead;                 /* "à notre arrivée", or NULL; owned */
    enum kind last;
    guint pieces;
    bool bare; /* told without verbs */
};

/* The parts of one kind are a clause. */
static void
list_close(struct list *list)
{
    if (list->parts->len)
        g_ptr_array_add(list->clauses, with_verb(list->parts, list->last, list->lead != NULL));
    g_ptr_array_set_size(list->parts, 0);
}

/* One piece; false: it may be anything. */
static bool
list_add(struct list *list, const struct clause *clause, guint from, guint to)
{
    g_autofree char *said = NULL;
    const char *low = clause->words[from].low, *third = from + 2 < to ? clause->words[from + 2].low : "";
    bool joint = from > 0 && to - from > 1 && word_in(low, "et mais");
    bool but = joint && strcmp(low, "mais") == 0;
    enum kind kind = read_piece(clause, from + joint, to, &said);
    if (list->bare && kind == DENIED) { /* "… : pas de four, piscine fermée" */
        bool open = strchr("aeiouhAEIOUH\xC3", *said) != NULL;
        char *without = g_strconcat(open ? "pas d'" : "pas de ", said, NULL);
        g_free(said);
        said = without;
        kind = THING;
    }
    bool led = (kind == HANGING && word_in(low, "à a au lors dans pendant en sur depuis")) ||
               word_in(third, "après tard") || word_in(low, "hier aujourd'hui");
    if (from == 0 && led && to > 1 && to < clause->count && !list->lead) {
        g_autofree char *text = clause_join(clause, 0, to);
        list->lead = g_strconcat(strcmp(low, "a") == 0 ? "à" : "", text + (strcmp(low, "a") == 0), ", ", NULL);
        return true;
    }
    if (kind == OTHER || list->pieces++ == PIECES_MAX || (kind == HANGING && !list->parts->len))
        return false;
    if (kind == HANGING) { /* "…, sans prévenir" */
        g_autofree char *before = g_ptr_array_steal_index(list->parts, list->parts->len - 1);
        g_ptr_array_add(list->parts, g_strconcat(before, ", ", said, NULL));
        return true;
    }
    if (kind != list->last)
        list_close(list);
    g_ptr_array_add(list->parts, but && list->parts->len ? g_strconcat("mais ", said, NULL) : g_strdup(said));
    list->last = kind;
    return true;
}

/* The line's pieces from a word on; NULL: some piece is none. */
static char *
listed(const struct clause *clause, guint from, bool bare)
{
    g_autoptr(GPtrArray) clauses = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);
    struct list list = {.clauses = clauses, .parts = parts, .bare = bare};
    bool all = true, things = true, place = false;
    for (guint to; from < clause->count && all; from = to) {
        to = piece_end(clause, from);
        bool label = from == 0 && to <= 3 && to < clause->count && word_in(clause->words[0].low, PLACES);
        place |= label;
        all = label || list_add(&list, clause, from, to); /* "Hôtel *****, chambre sale" */
        things &= label || list.last == THING;
    }
    g_autofree char *lead = list.lead;
    if (!all || !parts->len || (bare && (!things || list.pieces < 2)) ||
        (!bare && !lead && !place && list.pieces == 1 && list.last == THING && !is_count(clause->words[0].low) &&
         !word_in(clause->words[0].low, "un une") && !jotting_is_listed(clause->words[0].low)))
        return NULL;
    if (bare)
        return in_a_row(parts, " et ");
    list_close(&list);
    g_autofree char *told = in_a_row(clauses, ", et ");
    return g_strconcat(lead ? lead : "", told, NULL);
}

/* "Je signale une piscine mal tenue : eau trouble, douches froides": what stands behind the colon. NULL: no list. */
static char *
behind_colon(const char *sentence)
{
    const char *colon = strstr(sentence, ": ");
    if (!colon || strstr(colon + 1, ": ") || strpbrk(sentence, "?;\"(") || strstr(sentence, "\xC2\xAB"))
        return NULL;
    g_autoptr(clause) clause = clause_cut(colon + 2);
    if (clause->count < 3 || has_verb(clause))
        return NULL;
    g_autofree char *row = listed(clause, 0, true);
    if (!row)
        return NULL;
    g_autofree char *front = g_strndup(sentence, (gsize)(colon - sentence)), *said = NULL;
    g_autoptr(clause) named = clause_cut(front);
    bool bare = !strstr(front, "bravo") && !strstr(front, "merci") && named->count && !has_verb(named) &&
                read_piece(named, 0, named->count, &said) == THING && jotting_is_listed(named->words[0].low);
    return bare ? g_strdup_printf("Je signale %s : %s", said, row)
                : g_strdup_printf("%.*s%s", (int)(colon + 2 - sentence), sentence, row);
}

/* "On m'a posé des lentilles, infection à l'œil, 5 jours d'arrêt": what hangs on a clause. NULL: nothing of the kind. */
static char *
behind_clause(const char *sentence)
{
    if (strpbrk(sentence, "?:;\"(") || strstr(sentence, "\xC2\xAB"))
        return NULL;
    for (const char *comma = strstr(sentence, ", "); comma; comma = strstr(comma + 2, ", ")) {
        g_autofree char *front = g_strndup(sentence, (gsize)(comma - sentence));
        g_autoptr(clause) head = clause_cut(front);
        g_autoptr(clause) rest = clause_cut(comma + 2);
        bool thing = rest->count > 1 &&
                     (jotting_is_listed(rest->words[0].low) || (is_count(rest->words[0].low) && rest->count > 3));
        g_autofree char *row =
            head->count > 3 && thing && has_verb(head) && !has_verb(rest) ? listed(rest, 0, false) : NULL;
        if (row)
            return g_strdup_printf("%s ; %s", front, row);
    }
    return NULL;
}

/* "Poussière sous les lits, vitres sales, et votre employée est partie": a list, and a clause behind it. NULL: no such sentence. */
static char *
before_clause(const char *sentence)
{
    const char *comma = g_strrstr(sentence, ", ");
    if (!comma || strpbrk(sentence, "?:;\"(") || strstr(sentence, "\xC2\xAB") ||
        !g_unichar_isupper(g_utf8_get_char(sentence)))
        return NULL;
    g_autofree char *front = g_strndup(sentence, (gsize)(comma - sentence));
    const char *rest = comma + 2 + (g_str_has_prefix(comma + 2, "et ") ? 3 : 0);
    g_autoptr(clause) head = clause_cut(front);
    g_autoptr(clause) tail = clause_cut(rest);
    if (head->count < 3 || tail->count < 3 || has_verb(head) || !has_verb(tail) ||
        !word_in(tail->words[0].low, "votre le la les mon ma mes personne il elle on je"))
        return NULL;
    g_autofree char *row = listed(head, 0, false);
    return row ? g_strdup_printf("%s, et %s", row, rest) : NULL;
}

char *
jotting_told(const char *sentence)
{
    static const char head[] = "Je signale ";
    char *named = behind_colon(sentence);
    named = named ? named : behind_clause(sentence);
    named = named ? named : before_clause(sentence);
    if (named)
        return named;
    const char *line = g_str_has_prefix(sentence, head) ? sentence + strlen(head) : sentence;
    g_autoptr(clause) clause = clause_cut(line);
    if (clause->count < 3 || clause_has(clause, 0, "un grand|immense|gros bravo|merci") || strpbrk(line, "?:;\"(") ||
        strstr(line, "\xC2\xAB") || has_verb(clause) ||
        (line == sentence && !g_unichar_isupper(g_utf8_get_char(line)) && !g_ascii_isdigit(*line)))
        return g_strdup(sentence);
    char *led = led_denial(clause);
    g_autofree char *told = led ? led : listed(clause, 0, false);
    if (!told)
        return g_strdup(sentence);
    g_autofree char *first = g_utf8_substring(told, 0, 1), *up = g_utf8_strup(first, -1);
    return g_strconcat(up, told + strlen(first), NULL);
}
