/*
 * heading.c - French sentences that begin with a bare noun, as forms and short reports do: "Achat d'un téléphone sur …", "Billet acheté
 * en mars : concert annulé", "Travaux mal réalisés par …".
 *
 * A deed named by a noun becomes the writer's deed, a thing with its participle what the writer did or what befell it; its article
 * follows the participle. Only what has no verb up to its first mark is touched. Thread-safe.
 */
#include "heading.h"

#include "clause.h"
#include "french_line.h"
#include "jotting.h"
#include "swaps.h"

#include <string.h>

/* A sentence's head in which no verb stands up to the first mark, and which no small word begins. */
#define HEAD                                                                                                            \
    "^(?![^,;:]*\\b(?:est|sont|était|étaient|ai|(?<!\\by "                                                            \
    ")a|avons|avez|ont|avoir|ayant|étant|n'a|n'ont|n'est|ne|avait|avaient|"                                            \
    "fut|sera|seront|va|peut|j'ai|suis|je|(?<!-)vous|nous|il(?! y a\\b)|elle|on)\\b)"                                   \
    "(?!(?:Mon|Ma|Mes|Notre|Nos|Votre|Vos|Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Suite|Lors|Après|"     \
    "Avant|Depuis|Malgré|Pour|Par|Dans|Sur|Chez|Avec|Sans|Bien|Très|Déjà|Pas|Plus|Jamais|Toujours|Merci|Bonjour|"   \
    "Client|"                                                                                                           \
    "Cliente|Nous|Vous|Je|Il|Elle|Ils|Elles|On|Cela|Ça|Celui|Celle|Qui|Que|Cependant|Puis|Ensuite|Enfin|Donc|Ainsi|"   \
    "Mais|Et|"                                                                                                          \
    "Ou|Car|Or|Personne|Rien|Certains|Certaines|Plusieurs|Beaucoup|Même|Aujourd|Hier|Ici|Là|Voici|Voilà|Tout|Ayant|" \
    "Étant|"                                                                                                           \
    "Avoir|Deux|Trois|Tous|Toutes|Quand|Si|En|Au|Aux|À|De|Du|Avons|Sommes)\\b)"
#define DONE "(achet|command|réserv|lou|trouv|contact|consult|engag|appel|pay|vers)"
#define OF   "d(?:e |')(?=(?:une?|deux|trois|quatre|plusieurs|mon|ma|notre) |\\d)"
#define BARE "(\\p{Lu}[\\p{Ll}-]{2,}(?: (?:(?:d'|de |en |à )?\\p{Ll}+|(?:à |pour |vers )\\p{Lu}[\\p{L}-]+)){0,3})"

static const struct swap rules[] = {
    {"^Merci (?:beaucoup |encore |infiniment |bien )?pour (?!.*automatique)((?:l'|(?:le|la|les|votre|vos|ce|cette|ces) "
     ")[^,.!;?]{3,60})[.! ]*$",
     "Je vous remercie pour \\1."},
    /* a deed named by a noun */
    {HEAD "Achat (?:en ligne )?" OF, "J'ai acheté "},
    {HEAD "Achat (?:en ligne )?(?:de |d')(?=\\p{L}+s\\b)", "J'ai acheté des "},
    {HEAD "Commande (?:en ligne )?" OF "(?!\\d+ ?€)", "J'ai commandé "},
    {HEAD "Réservation " OF, "J'ai réservé "},
    {HEAD "Location " OF, "J'ai loué "},
    {HEAD "(?:Souscription|Adhésion) " OF, "J'ai souscrit "},
    {HEAD "Signature " OF, "J'ai signé "},
    {HEAD "Résiliation " OF, "J'ai résilié "},
    {HEAD "Réception " OF, "J'ai reçu "},
    {HEAD "(?:Paiement|Versement|Règlement) d(?:e |')(?=\\d)", "J'ai payé "},
    {HEAD "Envoi " OF, "J'ai envoyé "},
    {HEAD "Facture d(?:e |')(?=\\d)(?![^,;:]*\\bfactur)", "J'ai reçu une facture de "},
    {HEAD "Commande ((?:n° ?\\S+|\\d+) |)passée\\b", "J'ai passé la commande \\1"},
    {HEAD "(Retour|Virement|Dépôt) (?:fait|effectué)\\b", "J'ai fait le \\l\\1"},
    {HEAD "Démarchages? (téléphonique|à domicile)s?", "Je subis un démarchage \\1"},
    {HEAD "Démarchage (?=pour\\b|par\\b|devant\\b)", "J'ai subi un démarchage "},
    {HEAD "Rendez-vous pris\\b", "J'ai pris rendez-vous"},
    {HEAD "Aucun(e?) ([^,;:]*?) (?:reçu|eu)e?(?=[ .!,]|$)", "Je n'ai reçu aucun\\1 \\2"},
    {HEAD "(Aucune? [^,;:]*?) (\\p{L}+ée?)(?=[ .!,]|$)", "\\1 n'a été \\2"},
    {HEAD "Prix (affiché|annoncé|indiqué|convenu)((?: \\p{Ll}+){0,3}) (?:à |de )?(?=\\d)", "Le prix \\1\\2 était de "},
    {HEAD "(Facture|Note)((?: \\p{Ll}+)?) (?:de |à )?(?=\\d[\\d ,.]* ?€)", "La \\l\\1\\2 est de "},
    {"^Photos? rien à voir\\b", "Les photos n'ont rien à voir"},
    /* a thing and what was done with it */
    {HEAD BARE " " DONE "é ", "J'ai \\2é un \\l\\1 "},
    {HEAD BARE " " DONE "ée ", "J'ai \\2é une \\l\\1 "},
    {HEAD "(\\p{Lu}\\p{Ll}{2,}s(?: (?:d'|de |en |à )?\\p{Ll}+){0,3}) " DONE "ée?s ", "J'ai \\2é des \\l\\1 "},
    {"(?<=\\p{L}|\\d) ?[:,] (?:jamais|toujours pas) (?:reçue?|livrée?)\\b", " et je n'ai jamais été livré"},
};

/* What befell a thing: "Caution non restituée", "Lave-linge livré avec un défaut". The participle says the article. */
#define NOUN                                                                                                           \
    "(\\p{Lu}[\\p{Ll}-]{2,}(?: (?:d'|l'|de |du |des |en |à "                                                          \
    ")?(?!qui\\b|que\\b|et\\b|ou\\b)[\\p{Ll}\\d][\\p{L}\\d'’-]*){0,4}?)"
#define DENY "(?:(non|jamais|toujours pas|pas encore|pas|mal|déjà) )?"
#define PASS                                                                                                              \
    "((?:\\p{L}{2,}(?<!it|iét|sant|cót|libert|beaut|propriét|béb|march|caf|th|degr|côt)é|visité|traité|débité|" \
    "crédité|exploité|limité|perdu|"                                                                                  \
    "vendu|reçu|"                                                                                                        \
    "rendu|interrompu|suspendu|remis|promis|détruit|construit|ouvert|offert|couvert|fourni|fini|retenu|maintenu|"        \
    "exclu))"

/* With a capital, or with a small letter. Owned by caller. */
static char *
begun(const char *text, bool capital)
{
    g_autofree char *first = g_utf8_substring(text, 0, *text ? 1 : 0);
    g_autofree char *cased = capital ? g_utf8_strup(first, -1) : g_utf8_strdown(first, -1);
    return g_strconcat(cased, text + strlen(first), NULL);
}

/* "ma ", "l'", "des ": what the customer has is his own. Owned by caller. */
static char *
article_for(const char *thing, bool hers, bool many)
{
    static const char own[] =
        "compte contrat abonnement colis forfait dossier argent caution demande réservation réclamation carte ligne "
        "facture inscription sinistre véhicule voiture remboursement virement logement bagage valise commande paiement "
        "box connexion livraison intervention candidature";
    g_autofree char *head = g_strndup(thing, strcspn(thing, " "));
    bool open = strchr("aeiouh\xC3", *thing) != NULL, mine = word_in(head, own);
    return g_strdup(many   ? (mine ? "mes " : "des ")
                    : mine ? (hers && !open ? "ma " : "mon ")
                    : open ? "l'"
                    : hers ? "la "
                           : "le ");
}

/* "Virement toujours en attente", "Ascenseur encore en panne". NULL: it is none. */
static char *
still(const char *piece)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern =
            g_regex_new("^(\\p{Lu}[\\p{Ll}-]{2,}(?: (?:d'|l'|de |du |en |à )?\\p{Ll}[\\p{L}'-]*){0,3}?) "
                        "(toujours|encore|actuellement) "
                        "((?:en (?:attente|cours|préparation|transit|traitement|panne|retard|suspens|"
                        "réparation|rupture|rade|livraison)|hors service|à l'arrêt|inaccessible|introuvable|invisible|"
                        "indisponible|injoignable|absente?|fermée?|bloquée?|coupée?|suspendue?)\\b.*)$",
                        0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) found = NULL;
    if (!g_regex_match(pattern, piece, 0, &found))
        return NULL;
    g_autofree char *noun = g_match_info_fetch(found, 1), *when = g_match_info_fetch(found, 2),
                    *how = g_match_info_fetch(found, 3), *thing = begun(noun, false);
    g_autofree char *head = g_strndup(thing, strcspn(thing, " ")), *word = g_strndup(how, strcspn(how, " ,.!"));
    bool hers = jotting_is_hers(head) || g_str_has_suffix(word, "ée") || g_str_has_suffix(word, "ue");
    if (french_is_participle(head) || (g_str_has_suffix(head, "s") && !word_in(head, "colis devis bus repas accès")))
        return NULL;
    g_autofree char *article = article_for(thing, hers, false);
    return g_strdup_printf("%s%s est %s %s", article, thing, when, how);
}

/* Whether "NOUN STEM(e)(s) REST" is no noun that something befell, but a quality, a clause, or words that hang on others. */
static bool
is_no_deed(const char *noun, const char *stem, const char *end, const char *rest)
{
    if (word_in(stem, "privé agréé avarié périmé contaminé usagé moisi pourri")) /* what it is, not what befell it */
        return true;
    static const char *const deeds[] = {" livré", " reçu", " arrivé", " acheté", " commandé", " loué"};
    for (guint i = 0; i < G_N_ELEMENTS(deeds); i++)
        if (g_str_has_prefix(rest, deeds[i])) /* "lit superposé livré sans échelle": the first is a quality */
            return true;
    g_autofree char *led = g_strndup(noun, strcspn(noun, " ")), *low_led = g_utf8_strdown(led, -1);
    const char *final = strrchr(noun, ' ') ? strrchr(noun, ' ') + 1 : noun;
    g_auto(GStrv) inner = g_strsplit(noun, " ", -1);
    for (char **word = inner[0] ? inner + 1 : inner; *word; word++)
        if (french_is_finite(*word)) /* "Suivi indique livré" */
            return true;
    if (word_in(final, "de du des d' la le les à au aux en l'") || /* "moisissures dans la chambre du | bébé" */
        (g_str_has_suffix(led, "s") && !g_str_has_suffix(end, "s") && !word_in(low_led, "colis devis repas bus accès")))
        return true;
    return french_is_participle(low_led) ||
           strstr(low_led, "ez-"); /* "…, financé par un crédit affecté": hangs on what stands before */
}

/* A verbless piece with its participle. NULL: it is none. */
static char *
befallen(const char *piece)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new("^" NOUN "(?<!\\d) " DENY PASS "(e?s?)(?=[ .!]|$)(.*)$", 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) found = NULL;
    if (!g_regex_match(pattern, piece, 0, &found))
        return NULL;
    g_autofree char *noun = g_match_info_fetch(found, 1), *deny = g_match_info_fetch(found, 2),
                    *stem = g_match_info_fetch(found, 3), *end = g_match_info_fetch(found, 4),
                    *rest = g_match_info_fetch(found, 5);
    if (is_no_deed(noun, stem, end, rest))
        return NULL;
    bool many = g_str_has_suffix(end, "s"), hers = *end == 'e';
    g_autofree char *thing = begun(noun, false), *article = article_for(thing, hers, many);
    if (strcmp(stem, "reçu") == 0 && !word_in(deny, "non jamais") && !strchr(deny, ' ')) { /* the writer received it */
        bool mine = g_str_has_prefix(article, "m");
        return g_strdup_printf("j'ai %s%sreçu %s%s%s", deny, *deny ? " " : "",
                               mine || many ? article
                               : hers       ? "une "
                                            : "un ",
                               thing, rest);
    }
    bool being = word_in(stem, "arrivé resté tombé passé"),
         lasts = strstr(rest, " depuis ") && word_in(stem, "fermé bloqué suspendu coupé interrompu arrêté"),
         state = (g_str_has_prefix(rest, " depuis") || lasts || word_in(stem, "dépassé")) && !*deny;
    bool active =
        word_in(stem, "grillé cédé lâché claqué explosé disparu fondu rouillé") && !*deny; /* "l'ampoule a grillé" */
    if (active)
        return g_strdup_printf("%s%s %s %s%s", article, thing, many ? "ont" : "a", stem, rest);
    bool itself = word_in(stem, "cassé détaché décollé effondré arrêté") && !*deny;
    const char *aux = itself  ? (many ? "se sont" : "s'est")
                      : being ? (many ? "sont" : "est")
                      : state ? (many ? "sont" : "est")
                              : (many ? "ont été" : "a été");
    bool never = *deny && !word_in(deny, "mal déjà");
    g_autofree char *denied = never ? g_strdup_printf("%s%s %s %s",
                                                      many && !being  ? "n'"
                                                      : being && many ? "ne "
                                                                      : "n'",
                                                      many ? (being ? "sont" : "ont") : (being ? "est" : "a"),
                                                      strcmp(deny, "non") == 0 ? "pas" : deny, being ? "" : "été")
                                    : NULL;
    g_autofree char *line = g_strdup_printf("%s%s %s %s%s%s%s", article, thing, denied ? g_strchomp(denied) : aux,
                                            *deny && !never ? deny : "", *deny && !never ? " " : "", stem, end);
    return g_strconcat(line, rest, NULL);
}

/* The gender of a noun, by itself, its ending, or the quality said of it; neither or both: not known. */
static void
tell_gender(const char *head, const char *how, bool *hers_out, bool *his_out)
{
    static const char *const feminine[] = {"tion", "sion", "té", "ée",  "ance", "ence",
                                           "ure",  "ette", "ie", "ise", "forme"};
    static const char *const masculine[] = {"ment", "age", "eur", "isme", "oir", "ier", "tel", "in"};
    bool hers = word_in(head, "banque boutique piscine chambre salle eau route");
    bool his =
        word_in(head, "service magasin site hôtel plat médecin produit vol train compte contrat dossier écran garage");
    for (guint i = 0; i < G_N_ELEMENTS(feminine); i++)
        hers |= g_str_has_suffix(head, feminine[i]);
    for (guint i = 0; i < G_N_ELEMENTS(masculine); i++)
        his |= g_str_has_suffix(head, masculine[i]);
    g_autofree char *quality = g_strndup(how, strcspn(how, ","));
    if (!his && !hers) { /* "télécommande absente": the word tells */
        hers = g_str_has_suffix(quality, "nte") || g_str_has_suffix(quality, "euse");
        his = g_str_has_suffix(quality, "nt") || g_str_has_suffix(quality, "eux");
    }
    hers |= !his && jotting_is_hers(head);
    his |= !hers && jotting_is_his(head);
    *hers_out = hers;
    *his_out = his;
}

/* "Société injoignable", "Production très inférieure à …": its gender by the noun's ending. NULL: not known, or no such word. */
static char *
described(const char *piece)
{
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new(
            "^(\\p{Lu}[\\p{Ll}-]{2,}(?: (?:d'|de |du |après-)?(?!qui\\b)\\p{Ll}[\\p{L}'-]*){0,2}?) "
            "((?:très |trop |bien |totalement |complètement |entièrement |toujours |souvent )?"
            "(?:neufs?|neuf|neuve|neuves|courte?s?|longue?s?|petite?s?|lourde?s?|étroite?s?|mort|morte|HS|foutue?|"
            "fichue?|tiède|collante?|gluante?|inférieure?s?|supérieure?s?|"
            "absente?s?|inexistante?s?|défectueux|défectueuse|"
            "insuffisante?s?|différente?s?|trompeur|trompeuse|mensonger|mensongère|incomplet|incomplète|"
            "vides?|sales?|insalubres?|injoignables?|introuvables?|indisponibles?|inutilisables?|illisibles?|froide?s?|"
            "incorrecte?s?|impossible|incompréhensible|désagréable|agressif|agressive|incompétent|"
            "incompétente|hors service|en panne|bruyante?s?|inaudible|en "
            "(?:chinois|anglais|allemand|italien|espagnol|tchèque|polonais)))(?=[ .!]|$)(.*)$",
            0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GMatchInfo) found = NULL;
    if (!g_regex_match(pattern, piece, 0, &found))
        return NULL;
    g_autofree char *noun = g_match_info_fetch(found, 1), *how = g_match_info_fetch(found, 2),
                    *rest = g_match_info_fetch(found, 3);
    g_autofree char *first = g_utf8_substring(noun, 0, 1), *small = g_utf8_strdown(first, -1);
    g_autofree char *thing = g_strconcat(small, noun + strlen(first), NULL);
    g_autofree char *head = g_strndup(thing, strcspn(thing, " "));
    if (french_is_participle(head)) /* "Acheté neuf, il est …" */
        return NULL;
    bool hers, his;
    tell_gender(head, how, &hers, &his);
    bool open = strchr("aeiouh\xC3", *thing) != NULL;
    static GRegex *counted;
    static gsize counted_once;
    if (g_once_init_enter(&counted_once)) {
        counted =
            g_regex_new("^ (?:\\d+|deux|trois|quatre|cinq|six|plusieurs) (?:fois|jours)\\b|^ hier\\b", 0, 0, NULL);
        g_once_init_leave(&counted_once, 1);
    }
    bool past = g_regex_match(counted, rest, 0, NULL); /* "technicien absent trois fois" */
    if (g_str_has_suffix(head, "s") && g_str_has_suffix(how, "s"))
        return g_strdup_printf("les %s %s %s%s", thing, past ? "ont été" : "sont", how, rest);
    if (g_str_has_suffix(head, "s") || (!open && hers == his))
        return NULL;
    return g_strdup_printf("%s%s %s %s%s",
                           open   ? "l'"
                           : hers ? "la "
                                  : "le ",
                           thing, past ? "a été" : "est", how, rest);
}

static char *
ruled(const char *sentence)
{
    static struct swaps table = SWAPS(rules, 0);
    char *capital = begun(sentence, true);
    g_autofree char *raised = g_strdup(capital);
    char *line = swaps_put(&table, "fr", false, capital);
    if (strcmp(line, raised) != 0)
        return line;
    g_free(line);
    return g_strdup(sentence);
}

/* What goes on of the thing: "Des panneaux ont été posés, toujours pas raccordés". Takes line; owned by caller. */
static char *
gone_on(char *line)
{
    static const struct swap still_undone[] = {
        {"^((?:Des|Les|Mes) [^,]*), (toujours pas|pas encore) (?=\\p{L}+és\\b|\\p{L}+ées\\b)", "\\1 et ne sont \\2 "},
        {"^((?:L[ea] |L'|Mon |Ma |Une? )[^,]*), (toujours pas|pas encore) (?=\\p{L}+ée?\\b)", "\\1 et n'est \\2 "},
    };
    static struct swaps table = SWAPS(still_undone, 0);
    return swaps_put(&table, "fr", false, line);
}

/* Whether the text is a sentence's head, or a piece, without a verb. */
static bool
is_bare(const char *said)
{
    const char *under = strstr(said, " parce qu"); /* "retour refusé parce que la boîte est abîmée" */
    under = under ? under : strstr(said, " alors qu");
    g_autofree char *piece = under ? g_strndup(said, (gsize)(under - said)) : g_strdup(said);
    static GRegex *pattern;
    static gsize once;
    if (g_once_init_enter(&once)) {
        pattern = g_regex_new(HEAD, 0, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    return g_regex_match(pattern, piece, 0, NULL);
}

/* "Agence immobilière qui ne rend pas le dépôt": who is complained of, and what he does, as the writer's report. NULL: no such head. */
static char *
reported(const char *sentence)
{
    g_autoptr(clause) clause = clause_cut(sentence);
    guint who = 1;
    while (who < clause->count && strcmp(clause->words[who].low, "qui") != 0)
        who++;
    if (who > 6 || who + 2 >= clause->count || strchr(clause->words[who].trail, ','))
        return NULL;
    g_autofree char *head = clause_join(clause, 0, who), *capital = begun(head, true), *small = begun(head, false);
    const char *article = jotting_article(clause->words[0].low);
    if (!article || strpbrk(head, ",;:.") || !is_bare(capital) || !french_heads_fragment(clause->words[0].low) ||
        word_in(clause->words[who - 1].low, "à de pour avec chez sur pas plus"))
        return NULL;
    for (guint i = 1; i < who; i++)
        if (french_is_finite(clause->words[i].low) && !word_in(clause->words[i].low, "porte") &&
            !word_in(clause->words[i - 1].low, "de du des à en")) /* "agence de voyage qui annule" */
            return NULL;
    g_autofree char *rest = clause_join(clause, who, clause->count);
    return g_strconcat("Je signale ", article, small, " ", rest, NULL);
}

/* One piece as a clause. NULL: it is none that is known. */
static char *
clause_of(const char *piece, bool first)
{
    g_autofree char *capital = begun(piece, true);
    if (!first && g_str_has_prefix(capital, "Aucun") && is_bare(capital)) {
        g_autofree char *small = begun(capital, false);
        return g_strconcat("je n'ai eu ", small, NULL);
    }
    if (!is_bare(capital) || strchr(piece, ':'))
        return NULL;
    char *told = still(capital);
    told = told ? told : described(capital);
    return told ? told : befallen(capital);
}

char *
heading_told(const char *sentence)
{
    char *of_another = strchr(sentence, '?') ? NULL : reported(sentence);
    if (of_another)
        return of_another;
    g_autofree char *line = ruled(sentence);
    bool ruled_head = strcmp(line, sentence) != 0;
    if (strchr(sentence, '?') || strstr(sentence, "ez-")) /* "Est-ce autorisé ?", "Envoyez-moi une housse neuve" */
        return g_steal_pointer(&line);
    g_autofree char *behind =
        strstr(line, ": ") ? jotting_told(line) : NULL; /* "J'ai loué une salle : toit percé, …" */
    if (behind && strcmp(behind, line) != 0)
        return g_steal_pointer(&behind);
    if (!g_unichar_isupper(g_utf8_get_char(sentence)) || (!ruled_head && !is_bare(sentence)))
        return ruled_head ? g_steal_pointer(&line) : jotting_told(sentence);
    g_auto(GStrv) pieces = g_strsplit(line, ", ", 8);
    guint count = g_strv_length(pieces);
    g_autoptr(GString) whole = g_string_new(NULL);
    bool all = ruled_head, begun_so = ruled_head;
    for (guint i = 0; i < count; i++) {
        g_autofree char *told = (i == 0 && ruled_head) || (i > 0 && !begun_so) ? NULL : clause_of(pieces[i], i == 0);
        begun_so |= told != NULL; /* what goes on behind a head that is none stays as it is */
        all = (i == 0 ? ruled_head || told : all && told);
        if (i)
            g_string_append(whole, all && (i + 1 == count || g_str_has_prefix(pieces[i + 1], "et ")) ? " et " : ", ");
        g_string_append(whole, told ? told : pieces[i]);
    }
    g_autofree char *jotted = !all && count > 1 ? jotting_told(sentence) : NULL; /* told by half, it is no sentence */
    return jotted && strcmp(jotted, sentence) != 0 ? g_steal_pointer(&jotted) : gone_on(begun(whole->str, true));
}
