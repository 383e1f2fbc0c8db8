/*
 * heading.c - French sentences that begin with a bare noun, as forms and short reports do: "Achat d'un téléphone sur …", "Billet acheté
 * en mars : concert annulé", "Travaux mal réalisés par …".
 *
 * A deed named by a noun becomes the writer's deed, a thing with its participle what the writer did or what befell it; its article
 * follows the participle. Only what has no verb up to its first mark is touched. Owns its compiled patterns for the life of the
 * process. Pure, thread-safe.
 */
#include "heading.h"

#include <string.h>

/* A sentence's head in which no verb stands up to the first mark, and which no small word begins. */
#define HEAD                                                                                                             \
    "^(?![^,;:]*\\b(?:est|sont|était|étaient|ai|a|avons|avez|ont|avoir|ayant|étant|n'a|n'ont|n'est|ne|avait|avaient|" \
    "fut|sera|seront|va|peut|j'ai|suis|je|vous|nous|il|elle|on)\\b)"                                                     \
    "(?!(?:Mon|Ma|Mes|Notre|Nos|Votre|Vos|Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Suite|Lors|Après|"      \
    "Avant|Depuis|Malgré|Pour|Par|Dans|Sur|Chez|Avec|Sans|Bien|Très|Pas|Plus|Jamais|Toujours|Merci|Bonjour|Client|"    \
    "Cliente|Ayant|Étant|Avoir|Deux|Trois|Tous|Toutes|Quand|Si|En|Au|Aux|À|De|Du)\\b)"
#define DONE "(achet|command|réserv|lou|trouv|contact|consult|engag|appel|pay|vers)"
#define LOST                                                                                                               \
    "(annul|refus|rejet|report|supprim|bloqu|suspend|cass|endommag|abîm|renvoy|retourn|clôtur|ferm|coup|résili|débit|" \
    "prélev|class|ignor|retard|modifi)"

static const struct {
    const char *from, *to;
} rules[] = {
    /* a deed named by a noun */
    {HEAD "Achat (?:en ligne |sur internet |récent )?d(?:e |')(?=une? |deux |trois |quatre |plusieurs |\\d)",
     "J'ai acheté "},
    {HEAD "Achat (?:en ligne |sur internet |récent )?(?:de |d')(?=\\p{L}+s\\b)", "J'ai acheté des "},
    {HEAD "Commande (?:en ligne |sur internet )?d(?:e |')(?=une? |deux |trois |quatre |plusieurs |\\d+ \\p{L})",
     "J'ai commandé "},
    {HEAD "Réservation (?:en ligne )?d(?:e |')(?=une? |deux |trois |quatre |plusieurs |\\d+ \\p{L})", "J'ai réservé "},
    {HEAD "Location d(?:e |')(?=une? |deux |trois )", "J'ai loué "},
    {HEAD "(?:Souscription|Adhésion) d(?:e |')(?=une? )", "J'ai souscrit "},
    {HEAD "(?:Souscription|Adhésion) (?=à |au |chez |auprès )", "J'ai souscrit "},
    {HEAD "Inscription (?=à |au |chez |auprès |en )", "J'ai fait une inscription "},
    {HEAD "Signature d(?:e |')(?=une? )", "J'ai signé "},
    {HEAD "Résiliation d(?:e |')(?=mon |ma |notre |une? )", "J'ai résilié "},
    {HEAD "Résiliation du (?=contrat|forfait|bail)", "J'ai résilié le "},
    {HEAD "Réception d(?:e |')(?=une? |deux |trois )", "J'ai reçu "},
    {HEAD "Paiement d(?:e |')(?=\\d)", "J'ai payé "},
    {HEAD "(?:Versement|Règlement) d(?:e |')(?=une? |\\d)", "J'ai versé "},
    {HEAD "Envoi d(?:e |')(?=une? |deux |trois |plusieurs |\\d)", "J'ai envoyé "},
    {HEAD "Envoi du (?=colis|dossier|courrier|recommandé|formulaire)", "J'ai envoyé le "},
    {HEAD "Demande d(e |')(\\p{L}+) (?!refusée|rejetée|restée|ignorée)(?=(?:par|le|en|auprès|il y a|au|depuis|à)\\b)",
     "J'ai fait une demande d\\1\\2 "},
    {HEAD "(?:Devis|Contrat|Bon de commande) (signé|accepté) ", "J'ai \\1 un contrat "},
    {HEAD "Facture d(?:e |')(?=\\d)(?![^,;:]*\\bfactur)", "J'ai reçu une facture de "},
    {HEAD "Démarchages? (téléphoniques?|à domicile)", "Je subis un démarchage \\1"},
    {"\\bsubis un démarchage téléphoniques\\b", "subis un démarchage téléphonique"},
    {HEAD "Commande passée\\b", "J'ai passé commande"},
    {HEAD "Commande effectuée\\b", "J'ai passé commande"},
    {HEAD "Rendez-vous pris\\b", "J'ai pris rendez-vous"},
    /* a thing and what was done with it */
    {HEAD "(Demande|Réclamation|Déclaration|Plainte|Candidature|Inscription|Prise en charge|Intervention) ([^,;:]*?)"
          "(refusée|rejetée|ignorée|annulée|restée sans réponse|classée sans suite|bloquée|suspendue)\\b",
     "Ma \\l\\1 \\2a été \\3"},
    {"\\ba été restée sans\\b", "est restée sans"},
    {HEAD "Travaux ([^,;:]*?) ?(mal |)(réalis|effectu|exécut|bâcl)és par ([^,;:]+?)(?=[.,;:!]|$)",
     "\\4 a \\2\\3é des travaux \\1"},
    {HEAD "Travaux ([^,;:]*?) ?non (terminés|finis|conformes|réalisés)", "Les travaux \\1 n'ont pas été \\2"},
    {HEAD "(\\p{Lu}\\p{Ll}{2,}(?: (?:d'|de |en |à )?\\p{Ll}+){0,3}) " DONE "é ", "J'ai \\2é un \\l\\1 "},
    {HEAD "(\\p{Lu}\\p{Ll}{2,}(?: (?:d'|de |en |à )?\\p{Ll}+){0,3}) " DONE "ée ", "J'ai \\2é une \\l\\1 "},
    {HEAD "(\\p{Lu}\\p{Ll}{2,}s(?: (?:d'|de |en |à )?\\p{Ll}+){0,3}) " DONE "ée?s ", "J'ai \\2é des \\l\\1 "},
    {HEAD "(\\p{Lu}\\p{Ll}{2,}(?: (?:d'|de |en |à )?\\p{Ll}+){0,2}) (?:souscrit|pris)(e?) "
          "(?=chez|auprès|en|le|sur|avec|via)",
     "J'ai souscrit un\\2 \\l\\1 "},
    /* behind the head: what befell it */
    {"(?<=\\p{L}|\\d) ?[:,] (colis|produit|article|paquet|remboursement|dossier) (jamais|toujours pas) "
     "(reçu|arrivé|livré)\\b",
     " et je n'ai \\2 reçu le \\1"},
    {"(?<=\\p{L}|\\d) ?[:,] (commande|marchandise|livraison|carte|facture) (jamais|toujours pas) "
     "(?:reçue|arrivée|livrée)\\b",
     " et je n'ai \\2 reçu la \\1"},
    {"(?<=\\p{L}|\\d) ?[:,] (?:jamais|toujours pas) (?:reçue?|livrée?)\\b", " et je n'ai jamais été livré"},
    {"(?<=\\p{L}|\\d) ?: ([bcdfgjklmnpqrstvz]\\p{Ll}+) " LOST "(é|u)\\b", " ; le \\1 a été \\2\\3"},
    {"(?<=\\p{L}|\\d) ?: ([aeéiouh]\\p{Ll}+) " LOST "(ée?|ue?)\\b", " ; l'\\1 a été \\2\\3"},
    {"(?<=\\p{L}|\\d) ?: ([bcdfgjklmnpqrstvz]\\p{Ll}+) " LOST "(ée|ue)\\b", " ; la \\1 a été \\2\\3"},
    /* what there is, or is not */
    {HEAD
     "(Infiltrations|Fissures|Moisissures|Fuites|Nuisances|Odeurs|Pannes|Erreurs|Retards|Coupures|Malfaçons|Dégâts|"
     "Traces|Problèmes|Prélèvements|Relances|Menaces|Frais)\\b",
     "Il y a des \\l\\1"},
    {"\\bIl y a des frais\\b", "Il y a des frais"},
    {HEAD "Aucun(e?) (indemnisation|aide|proposition|dédommagement|suite|excuse|geste|intervention|information|contact|"
          "remboursement|explication|accusé|nouvelle|réponse|solution|retour)(?=s?\\b)",
     "Je n'ai reçu aucun\\1 \\2"},
    {"^(Le \\d+(?:er)? \\p{L}+(?: \\d{4})?),? toujours rien\\b", "\\1, je n'avais toujours rien"},
    {"^(\\p{L}+ (?:jours?|semaines?|mois|ans?) (?:plus tard|après)),? toujours rien\\b",
     "\\1, je n'avais toujours rien"},
};

char *
heading_told(const char *sentence)
{
    static GRegex *compiled[G_N_ELEMENTS(rules)];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < G_N_ELEMENTS(rules); i++)
            compiled[i] = g_regex_new(rules[i].from, G_REGEX_OPTIMIZE, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    char *line = g_strdup(sentence);
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++) {
        char *told = g_regex_replace(compiled[i], line, -1, 0, rules[i].to, 0, NULL);
        g_free(line);
        line = told;
    }
    if (*line && g_unichar_isupper(g_utf8_get_char(sentence))) {
        g_autofree char *first = g_utf8_substring(line, 0, 1), *upper = g_utf8_strup(first, -1);
        char *raised = g_strconcat(upper, line + strlen(first), NULL);
        g_free(line);
        line = raised;
    }
    return line;
}
