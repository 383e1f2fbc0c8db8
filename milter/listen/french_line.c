/*
 * french_line.c - French typed without care, as words that its grammar can be asked about.
 *
 * Stands behind orthography, before sentences are cut. Each line is cut into words, elided ones apart; endings.c puts right what the ear
 * does not tell, breath.c parts clauses that nothing joins. What is known of a word is its closed class, or its ending. Pure but for
 * the dictionary, which the caller holds; linear.
 */
#include "french_line.h"

#include "clause.h"

#include <string.h>

#define LED_MAX 16 /* words of a detail that leads a clause */

static void
piece_free(gpointer data)
{
    struct piece *piece = data;
    g_free(piece->lead);
    g_free(piece->text);
    g_free(piece->low);
    g_free(piece->trail);
    g_free(piece);
}

static struct piece *
piece_new(const char *lead, const char *text, const char *trail, bool glued)
{
    struct piece *piece = g_new0(struct piece, 1);
    piece->lead = g_strdup(lead);
    piece->text = g_strdup(text);
    piece->low = g_utf8_strdown(text, -1);
    piece->trail = g_strdup(trail);
    piece->glued = glued;
    return piece;
}

/* ---- words ------------------------------------------------------------------------------------------------------- */

const char *
line_low(const struct line *line, guint at)
{
    return at < line->pieces->len ? ((struct piece *)line->pieces->pdata[at])->low : "^";
}

const char *
line_before(const struct line *line, guint at)
{
    const struct piece *piece = at && at <= line->pieces->len ? line->pieces->pdata[at - 1] : NULL;
    return piece && !*piece->trail ? piece->low : "^";
}

const char *
line_next(const struct line *line, guint at)
{
    const struct piece *piece = at + 1 < line->pieces->len ? line->pieces->pdata[at] : NULL;
    return !piece || *piece->trail ? "$" : line_low(line, at + 1);
}

guint
line_back_over(const struct line *line, guint at, const char *list)
{
    guint i = at;
    while (i > 0 && strcmp(line_before(line, i), "^") != 0) {
        if (!word_in(line_low(line, i - 1), list))
            return i - 1;
        i--;
    }
    return at;
}

static void
wear(struct line *line, char **place, char *text)
{
    g_ptr_array_add(line->worn, *place);
    *place = text;
}

void
line_set(struct line *line, guint at, const char *text)
{
    struct piece *piece = line->pieces->pdata[at];
    bool capital = g_unichar_isupper(g_utf8_get_char(piece->text));
    g_autofree char *first = g_utf8_substring(text, 0, 1), *upper = g_utf8_strup(first, -1);
    wear(line, &piece->low, g_utf8_strdown(text, -1));
    wear(line, &piece->text, capital ? g_strconcat(upper, text + strlen(first), NULL) : g_strdup(text));
}

void
line_spell(struct line *line, guint at, const char *text)
{
    wear(line, &((struct piece *)line->pieces->pdata[at])->text, g_strdup(text));
}

void
line_mark(struct line *line, guint at, const char *trail)
{
    wear(line, &((struct piece *)line->pieces->pdata[at])->trail, g_strdup(trail));
}

void
line_insert(struct line *line, guint at, const char *text, bool glued)
{
    struct piece *piece = piece_new("", text, "", glued);
    struct piece *next = at < line->pieces->len ? line->pieces->pdata[at] : NULL;
    if (next && next->lead && *next->lead) {
        wear(line, &piece->lead, g_strdup(next->lead));
        wear(line, &next->lead, g_strdup(""));
    }
    g_ptr_array_insert(line->pieces, (gint)at, piece);
}

void
line_cut(struct line *line, guint at)
{
    struct piece *piece = g_ptr_array_steal_index(line->pieces, at), *before = at ? line->pieces->pdata[at - 1] : NULL;
    if (before && *piece->trail)
        wear(line, &before->trail, g_strconcat(before->trail, piece->trail, NULL));
    char *gone[] = {piece->lead, piece->text, piece->low, piece->trail};
    for (guint i = 0; i < G_N_ELEMENTS(gone); i++)
        g_ptr_array_add(line->worn, gone[i]);
    g_ptr_array_add(line->worn, piece);
}

/* ---- classes ----------------------------------------------------------------------------------------------------- */

static bool
ends_in(const char *low, const char *list)
{
    g_auto(GStrv) ends = g_strsplit(list, " ", -1);
    for (char **end = ends; *end; end++)
        if (strlen(low) > strlen(*end) + 1 && g_str_has_suffix(low, *end))
            return true;
    return false;
}

bool
french_is_finite(const char *low)
{
    static const char forms[] =
        "ai as a avons avez ont aurai aura auront aurez suis es est sommes êtes sont sera seront serez fut peux peut "
        "pouvons pouvez peuvent veux veut voulons voulez veulent dois doit devons devez doivent vais va vas vont "
        "allons "
        "allez fais fait font faites dis dit disent dites sais sait savons savez savent vois voit voient viens vient "
        "viennent reste restent manque manquent marche marchent fonctionne fonctionnent refuse refusent demande "
        "demandent "
        "répond répondent réponds trouve trouvent arrive arrivent attends attend attendons attendent reçois reçoit "
        "reçoivent prend prends prennent affiche affichent indique indiquent coûte coûtent semble semblent paie paye "
        "payent "
        "comprends comprend comprennent souhaite souhaitons faut continue continuent augmente dure tient tiens "
        "tiennent "
        "ferme ferment raccroche réclame réclament propose proposent promet met mets mettent bug bugue plante clignote "
        "clignotent passe passent entre pense pensent crois croit parle parlent habite appelle appellent constate "
        "rappelle envoie envoient débite prélève prélèvent facture exige accepte insiste affirme prétend précise "
        "explique "
        "assure annonce utilise essaie essaye ignore ignorent bloque bloquent coupe fuit suffit existe voyage pars "
        "part "
        "perds perd rends rend apparaît apparait paraît figure figurent saute tombe tombent tourne chauffe chauffent "
        "démarre répète invoque conteste signale informe confirme joins dors vis "
        "vend vendent vends sert servent sent sentent donne donnent laisse laissent profite profitent oblige change "
        "touche "
        "sonne ouvre ouvrent couvre couvrent fournit fournissent garantit interdit suit devient deviennent revient "
        "obtient contient contiennent convient vaut sort sortent correspond correspondent dépend entend perdent "
        "rendent "
        "déchire déchirent s'élève s'élèvent élève élèvent chauffait gère gèrent loue livre reproche menace mérite "
        "promettent "
        "répète appartient descend envoies chute grésille vibre claque craque goutte dégage colle décolle rouille "
        "grince renvoie renvoient remonte remontent descendent baisse baissent ignorent facturent commence commencent "
        "dort dorment bat battent "
        "coince coincent conteste contestent nie nient couine";
    static const char others[] = "fait lait souhait français anglais jamais mais frais délais délai mauvais parfait "
                                 "trait extrait retrait relais "
                                 "désormais essais biais portrait forfait chez assez rez nez rendez rendez-vous "
                                 "japonais balai jais attrait bienfait "
                                 "opéra caméra";
    if (word_in(low, forms))
        return true;
    return !word_in(low, others) && ends_in(low, "ait ais aient ez erai era eront erons");
}

bool
french_is_participle(const char *low)
{
    static const char forms[] = "reçu reçue reçus vu vue eu pu dû su lu cru tenu venu venue voulu répondu vendu perdu "
                                "perdue rendu attendu entendu "
                                "mis mise pris prise promis promise compris comprise permis dit dite fait faite écrit "
                                "souscrit ouvert ouverte offert "
                                "couvert découvert fini finie choisi servi parti partie sorti subi fourni averti "
                                "rempli été convenu prévu prévue "
                                "déduit réduit produit conduit détruit construit cuit retenu obtenu parvenu revenu "
                                "survenu battu cassé abouti réussi agi tordu fendu";
    g_autofree char *one = g_str_has_suffix(low, "us") || g_str_has_suffix(low, "ues") || g_str_has_suffix(low, "ts")
                               ? g_strndup(low, strlen(low) - 1)
                               : NULL; /* "vendus le 9" */
    static const char acts[] =
        "visité évité débité hésité limité invité irrité mérité profité habité édité crédité cité "
        "traité maltraité exploité sollicité excité imité agité facilité incité récité acquitté",
                      nouns[] =
                          "santé beauté liberté société propriété clarté propreté variété anxiété café marché degré "
                          "côté bébé pitié moitié amitié";
    if ((g_str_has_suffix(low, "ité") && !word_in(low, acts)) || word_in(low, nouns)) /* "indemnité" */
        return false;
    return word_in(low, forms) || (one && word_in(one, forms)) || ends_in(low, "é ée és ées");
}

bool
french_is_infinitive(const char *low)
{
    static const char others[] =
        "hier cher fer mer hiver ver premier dernier entier léger étranger particulier régulier courrier papier "
        "dossier "
        "panier atelier chantier clavier métier quartier financier cahier loyer boucher boulanger plombier conseiller "
        "danger foyer janvier février fichier palier escalier septembre octobre novembre décembre être livre autre "
        "notre "
        "votre encore heure contre entre lettre fenêtre chambre nombre titre centre mètre ordre quatre offre facture "
        "voiture "
        "plaisir avenir désir loisir cuir soir noir espoir miroir couloir trottoir rasoir tiroir vrai amer sucre cadre "
        "membre litre arbre maître montre erreur conseillère première dernière super supérieure hyper hamburger leader "
        "manager poster scooter container propre pire rire rare genre guère derrière manière matière lumière caissière "
        "peinture ouverture température procédure signature coupure rayure serrure chaussure assure reçoire cuisinière "
        "gazinière cafetière glacière portière chaudière carrière frontière rivière bière arrière prière colère";
    return !word_in(low, others) &&
           (ends_in(low, "er ir oir dre ttre aître") ||
            word_in(low, "faire dire lire être avoir mettre croire boire "
                         "vivre conduire produire réduire interdire détruire construire écrire inscrire rire suivre"));
}

bool
french_joins(const char *low)
{
    return word_in(
        low,
        "^ que qu' qui dont où quand lorsque lorsqu' si s' comme puisque puisqu' car mais et ou donc or alors ainsi "
        "puis ensuite ni pourquoi comment combien quoi lequel laquelle lesquels lesquelles auquel auxquels auxquelles "
        "duquel desquels desquelles quel quelle quels "
        "quelles sinon jusqu' parce tant dès quoique quoiqu' sauf selon");
}

bool
french_heads_fragment(const char *low)
{
    static const char others[] =
        "bonjour bonsoir madame monsieur salut suite votre notre leurs cette toujours encore jamais demain aussi alors "
        "quelle merci bravo super personne impossible désolé désolée aucune aucun lundi mardi mercredi jeudi vendredi "
        "samedi dimanche janvier février avril juillet septembre octobre novembre décembre courant début client "
        "cliente "
        "locataire adhérent adhérente habitant étudiant étudiante titulaire propriétaire retraité enceinte maman papa "
        "handicapé bilan hier malgré voici résultat pourtant cependant maintenant parfois souvent après avant ainsi "
        "certes franchement chers chère cher chaque";
    return strlen(low) > 4 && g_unichar_isalpha(g_utf8_get_char(low)) && !word_in(low, others) && !french_joins(low) &&
           !french_is_finite(low) && !french_is_participle(low) && !french_is_infinitive(low) &&
           !ends_in(low, "ant ment");
}

bool
french_leads_in(const struct line *line, guint from, guint at)
{
    static const char openers[] = "malgré après avec sans dès suite pendant durant depuis lors selon à au";
    for (guint i = at; i > from + 1 && at - i < LED_MAX; i--) {
        const char *low = line_low(line, i - 1), *before = line_before(line, i - 1);
        if (word_in(before, "et mais or donc car") && word_in(low, openers))
            return true;
        if (french_is_finite(low) && !word_in(low, "est a") && !word_in(before, "le la les l' un une mon ma du d' de"))
            return false;
    }
    return false;
}

/* ---- cutting and joining ----------------------------------------------------------------------------------------- */

static gsize
elided_width(const char *text)
{
    static const char *const heads[] = {"lorsqu'", "puisqu'", "jusqu'", "quoiqu'", "qu'", "j'", "l'",
                                        "m'",      "t'",      "s'",     "n'",      "d'",  "c'"};
    g_autofree char *low = g_ascii_strdown(text, -1);
    for (guint i = 0; i < G_N_ELEMENTS(heads); i++)
        if (g_str_has_prefix(low, heads[i]) && low[strlen(heads[i])])
            return strlen(heads[i]);
    return 0;
}

static void
add_word(struct line *line, const struct word *word, bool *quoted)
{
    const char *rest = word->text, *lead = word->lead;
    *quoted |= strstr(lead, "\xC2\xAB") || strchr(lead, '"');
    bool glued = false;
    for (gsize width = elided_width(rest); width; width = elided_width(rest)) {
        g_autofree char *head = g_strndup(rest, width);
        struct piece *piece = piece_new(lead, head, "", glued);
        piece->quoted = *quoted;
        g_ptr_array_add(line->pieces, piece);
        rest += width;
        lead = "";
        glued = true;
    }
    struct piece *piece = piece_new(lead, rest, word->trail, glued);
    piece->quoted = *quoted;
    g_ptr_array_add(line->pieces, piece);
    *quoted &= !strstr(word->trail, "\xC2\xBB") && !strchr(word->trail, '"');
}

/* A mark that stands alone goes with the word before; what else holds no letter is a word. */
static void
add_marks(struct line *line, const char *raw, bool *quoted)
{
    struct piece *last = line->pieces->len ? line->pieces->pdata[line->pieces->len - 1] : NULL;
    if (strstr(raw, "\xC2\xAB") || strstr(raw, "\xC2\xBB") || strchr(raw, '"'))
        *quoted = strstr(raw, "\xC2\xAB") ? true : strstr(raw, "\xC2\xBB") ? false : !*quoted;
    if (last && strspn(raw, ".,;:!?") == strlen(raw)) {
        wear(line, &last->trail, g_strdup_printf("%s %s", last->trail, raw));
        return;
    }
    gsize width = strlen(raw);
    while (width > 1 && strchr(".,;:!?", raw[width - 1]))
        width--;
    g_autofree char *word = g_strndup(raw, width);
    g_ptr_array_add(line->pieces, piece_new("", word, raw + width, false));
}

static void
cut(struct line *line, const char *text)
{
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    bool quoted = false;
    for (char **word = words; *word; word++) {
        g_autoptr(clause) cut = clause_cut(*word);
        if (cut->count == 1 && *cut->words[0].text)
            add_word(line, &cut->words[0], &quoted);
        else if (**word)
            add_marks(line, *word, &quoted);
    }
}

static void
join(const struct line *line, GString *right)
{
    for (guint i = 0; i < line->pieces->len; i++) {
        const struct piece *piece = line->pieces->pdata[i];
        bool apart = i && !piece->glued;
        g_string_append_printf(right, "%s%s%s%s", apart ? " " : "", piece->lead, piece->text, piece->trail);
    }
}

struct line *
line_of(const char *text)
{
    struct line *line = g_new0(struct line, 1);
    line->pieces = g_ptr_array_new_with_free_func(piece_free);
    line->worn = g_ptr_array_new_with_free_func(g_free);
    cut(line, text);
    return line;
}

char *
line_text(const struct line *line)
{
    GString *text = g_string_new(NULL);
    join(line, text);
    return g_string_free(text, FALSE);
}

void
line_free(struct line *line)
{
    g_ptr_array_unref(line->pieces);
    g_ptr_array_unref(line->worn);
    g_free(line);
}

char *
french_line_right(struct spelling *spelling, const char *text)
{
    g_autofree char *opened = concord_opened(text);
    g_autoptr(GString) straight = g_string_new(opened), right = g_string_new(NULL);
    g_string_replace(straight, "\xE2\x80\x99", "'", 0);
    g_string_replace(straight, "c'est à dire", "c'est-à-dire", 0);
    g_string_replace(straight, "c'est a dire", "c'est-à-dire", 0);
    for (char *at = straight->str; (at = strstr(at, " ,")); at++) /* "succession ,j'ai" */
        if (at[2] && !strchr(" ,\n", at[2])) {
            at[0] = ',';
            at[1] = ' ';
        }
    g_auto(GStrv) rows = g_strsplit(straight->str, "\n", -1);
    for (char **row = rows; *row; row++) {
        struct line line = {g_ptr_array_new_with_free_func(piece_free), g_ptr_array_new_with_free_func(g_free),
                            spelling};
        gsize margin = strspn(*row, " \t");
        g_string_append_printf(right, "%s%.*s", row == rows ? "" : "\n", (int)margin, *row);
        cut(&line, *row + margin);
        concord_words(&line);
        endings_words(&line);
        g_autoptr(GString) heard = g_string_new(NULL);
        join(&line, heard);
        g_ptr_array_set_size(line.pieces, 0);
        cut(&line, heard->str);
        concord_right(&line);
        endings_right(&line);
        breath_parted(&line);
        join(&line, right);
        g_ptr_array_unref(line.pieces);
        g_ptr_array_unref(line.worn);
    }
    return g_string_free(g_steal_pointer(&right), FALSE);
}
