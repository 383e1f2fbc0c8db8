/*
 * doleance.c - French complaints that say what they mean by its contrary, or leave half of it unsaid.
 *
 * "Merci pour ces trois heures d'attente" thanks for nothing and "le personnel vous prend de haut" speaks of the writer: told back as
 * they stand, the one is a mockery and the other an accusation of ourselves. Runs on the whole body; the rules are read in order, and
 * only what a sentence cannot mean in earnest is turned. Thread-safe.
 */
#include "doleance.h"

#include "swaps.h"

#include <string.h>

#define START SWAPS_START
#define END   "(?=\\s*(?:[.!?…]|$|\\n))"
#define DET   "(?:ces?|cette|cet|les?|la|vos|votre|toutes ces|tous ces|l')"
#define COUNT "(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|plusieurs)"
/* What nobody gives thanks for */
#define WOE                                                                                                            \
    "(?:attentes?|retards?|d[ée]connexions?|coupures?|pannes?|bugs?|mensonges?|silence|absence|m[ée]pris|manque|"    \
    "annulations?|erreurs?|arnaques?|d[ée]ception|mauvaises?|faux|fausses?|frais|hausse|augmentation|"                \
    "non[- ]r[ée]ponse|accueil (?:glacial|froid|d[ée]plorable|lamentable|ex[ée]crable))"
#define SPOILT "(?:perdue?s?|g[âa]ch[ée]e?s?|pourrie?s?|foutue?s?|rat[ée]e?s?)"
/* Done to the writer, it is no kindness */
#define WRONGED                                                                                                            \
    "(?:raccroch[ée]|menti|ignor[ée]e?s?|fait "                                                                          \
    "(?:attendre|perdre|patienter|d[ée]placer|revenir|poireauter)|oubli[ée]e?s?|"                                        \
    "laiss[ée]e?s?|coup[ée]|bloqu[ée]e?s?|factur[ée]|g[âa]ch[ée]|pris pour|vol[ée]|arnaqu[ée]e?s?|mal|refus[ée]|" \
    "insult[ée]e?s?|plant[ée]e?s?|perdu)"
/* Told of what gave joy, it is no joy */
#define AMISS                                                                                                          \
    "(?=[^.!?\\n]*\\b(?:annul\\p{L}+|supprim\\p{L}+|retards?|retard[ée]e?s?|cass[ée]e?s?|perdue?s?|refus[ée]e?s?|"  \
    "augment\\p{L}+|en panne|jamais|report[ée]e?s?|ferm[ée]e?s?|plus d(?:e |')|factur[ée]e?s?|bloqu[ée]e?s?|"      \
    "n(?:e |')\\p{L}+ (?:pas|plus|rien|jamais|toujours))\\b)"
/* … and nothing in the whole that is meant well */
#define IN_EARNEST                                                                                                     \
    "(?![^\\n]*(?:ravi|content|satisf|d[ée]lici|adorable|sympa|aimable|gentil|impecc|je recommand|au top|régal|"     \
    "superbe|formidabl|nickel|bonheur|plaisir|bluff|heureu|à temps|merci\\b|continue))"
#define FAILED                                                                                                         \
    "(?=[^\\n]*\\b(?:pas|jamais|personne|manque|cass\\p{L}*|ab[îi]m\\p{L}*|retard|panne|erreur|ouvert|perdue?s?|"     \
    "impossible|plus|attends|attente|froide?s?|trou[ée]e?s?|bloqu\\p{L}*|vide)\\b)"

static const struct swap mocks[] = {
    {"\\bmerci de [^.!?\\n]{3,80}? et (?=merci (?:bien )?pour " DET " ?(?:" COUNT " )?" WOE "\\b)", ""},
    {"\\bmerci(?: bien| beaucoup| encore| infiniment)? (?:de|d') ?(m'|nous )avoir ((?:\\p{L}+ment )?" WRONGED
     "\\b[^.!?,\\n]*)"
     "(?:, (?:c'est |c'était )?(?:très|vraiment|bien|super|tellement) \\p{L}+(?= *[.!…\\n]|$))?",
     "vous \\1avez \\2"},
    {"\\bmerci(?: bien| beaucoup| encore| infiniment)?(?: (?-i:\\p{Lu})\\p{L}+)? pour (?=" DET " ?(?:" COUNT
     " |(?:petite?s?|belles?|longues?|jolies?|super|magnifiques?) )*(?:" WOE "\\b|\\p{L}+ (?:d'|de )?" WOE
     "\\b|[\\p{L}-]+ (?:de \\p{L}+ )?" SPOILT "\\b))",
     "je déplore "},
    {"\\b(?:je suis|nous sommes|quel(?:le)?|c'est avec|c'est un|toujours|comme c'est)? ?(?:vraiment |absolument |très |"
     "si )?(?:ravie?s?|enchantée?s?|heureu(?:x|ses?)|contente?s?|bonheur|plaisir|joie|agréable|sympa) "
     "(?:d'apprendre|de (?:voir|constater|découvrir|lire|savoir|recevoir)|que j'apprends) (?=qu[e'])" AMISS,
     "je constate "},
    {"\\A\\s*((?:bonjour|bonsoir)[ ,!]*)?(?:bravo|félicitations|chapeau)(?: à vous)?,? pour (votre|vos|le|la|les|l'|ce|"
     "cette|ces)( ?[^,.:…!?\\n]{3,50}?) ?[,:…!.]+ *(?=\\p{L})" FAILED IN_EARNEST,
     "\\1Je vous écris au sujet de \\2\\3. "},
    {"\\b(je déplore [^.,!?\\n]*?) en (?:me|nous) (?:disant|affirmant|assurant) (?=qu[e'])", "\\1 : on m'a dit "},
    {"\\b(au sujet d)e les?\\b", "\\1u"},
    {START "(vous m'avez|vous nous avez|je déplore|je constate)\\b", "\\u\\1"},
};

/* What "on" does where it is the writer and theirs */
#define OURSELVES                                                                                                                  \
    "(?i:(?:part|habite|vit|attend|doit|voudrait|aimerait|souhaite|souhaiterait|compte|paie|paye|arrive|voyage|"                   \
    "déménage|loge|dort)\\b(?! (?:me|m'|nous|vous)\\b)|vous a "                                                                  \
    "(?:envoyé|payé|écrit|appelés?|contactés?|commandé|confié|signalé|rendu|transmis|prévenus?|renvoyé|réglé)\\b|n'a " \
    "(?:pas|plus|jamais|toujours pas) "                                                                                            \
    "(?:eu|pu|reçu|vu|pris|mangé|dormi|trouvé|réussi|compris|signé|demandé|commandé|payé|choisi|de? "                      \
    "?(?:eau|électricité|internet|chauffage|nouvelles|réponse|courant|ascenseur|wifi|téléphone|connexion|lumière|gaz)"       \
    "|d'(?:eau|électricité|internet|chauffage|nouvelles|réponse|courant|ascenseur|wifi|téléphone|connexion|lumière|"         \
    "gaz))\\b|"                                                                                                                    \
    "n'avait (?:pas|plus|jamais) "                                                                                                 \
    "(?:eu|pu|reçu|vu|pris|mangé|dormi|trouvé|réussi|compris|signé|demandé|commandé|payé|choisi)\\b|a besoin\\b|est "      \
    "(?:\\d+|deux|trois|quatre|cinq|six|abonnés|clients|adhérents|locataires|"                                                   \
    "plusieurs|en vacances|rentrés|partis|arrivés|venus|restés|allés)\\b|avait "                                               \
    "(?:réservé|commandé|payé|prévu|demandé)\\b)"

#define LACK                                                                                                           \
    "(?:nouvelles?|r[ée]ponses?|retour|suivi|explications?|solutions?|rappel|contact|information|infos?|"             \
    "remboursement|"                                                                                                   \
    "geste|excuses?|aide|assistance|livraison|colis|carte|rendez-vous|rdv)"
#define NO_DENIAL "(?![^,.!?;\\n]*\\b(?:ne|n'|est|sont|a|ont|était|m'a)\\b)(?![^,.!?;\\n]*\\bn')"
#define DEED                                                                                                             \
    "(?:annuler|bloquer|envoyer|rembourser|renvoyer|rappeler|v[ée]rifier|corriger|arr[êe]ter|suspendre|transmettre|"   \
    "d[ée]bloquer|r[ée]silier|supprimer|remplacer|r[ée]parer|livrer|pr[ée]venir|contacter|adresser|fournir|stopper|" \
    "retirer|rectifier|r[ée]gulariser|proc[ée]der|[ée]changer|relancer|modifier|changer|activer|d[ée]sactiver)\\b"

static const struct swap rules[] = {
    {"\\bjrs\\b", "jours"},
    {"(?:\\A|(?<=\\n))p\\.? ?-?s\\.? *[:.,-]* +(?=\\p{L})", ""},
    /* verdicts for other customers, and jests */
    {START "(?:voire? même |et |bref,? )?(?:à|(?-i:A)) (?:éviter|eviter|fuir|bannir|proscrire)"
           "(?: absolument| d'urgence| à tout prix| a tout prix| de toute urgence| vite)*(?: *[,:!.…]+ *|$)",
     ""},
    {START "(?:C'est|Est-ce) une (?:blague|plaisanterie)(?: ou quoi)? ?[?!]+ *", ""},
    {"\\b((?:votre|cette|la|le) \\p{L}+|l'\\p{L}+),? c'est (?:vraiment )?(?:du )?(?:grand )?n'importe quoi ?[,:;] ?"
     "(?:elle|il) ",
     "\\1 "},
    {START "Vous (?:aurez|avez)(?: peut-être| sans doute| sûrement| surement| certainement)? "
           "(?:remarqué|noté|vu|constaté) que (?=j'|je |mon |ma |mes |nous )",
     ""},
    {START "Sauf qu(?:e |')(?=(?:il|elle|ils|elles|on|je|le|la|les|mon|ma|mes|vous|votre)\\b|j')", "Mais "},
    {START "Encore (une? \\p{L}+ qui (?:ne |n'))", "Il y a encore \\1"},
    {START "et (?=toujours (?:aucune? |pas d(?:e |')|rien\\b))", ""},
    /* accents left out where the word has two readings */
    {"\\b(d[ée]clar|indiqu|marqu|affich)[ée](e?s?) (comme )?livre(e?s?)\\b", "\\1é\\2 \\3livré\\4"},
    {"\\b(d[ée]lais?|dates?) depasse(e?s?)(?=[,.;!?\\n]|$)", "\\1 dépassé\\2"},
    /* who "vous" and "on" are */
    {"\\bon vous (?=(?:fait (?:attendre|patienter|poireauter)|prend (?:pour|de haut)|traite|raccroche|parle (?:mal|"
     "comme)|envoie (?:balader|promener|bouler)|ignore|méprise)\\b)",
     "on me "},
    {"\\b(le personnel|l'équipe|l'accueil|les? (?:serveu\\p{L}+|vendeu\\p{L}+|conseill\\p{L}+|employée?s?|agents?|"
     "responsables?|patronn?e?s?|gérante?s?)|la (?:vendeuse|serveuse|patronne|gérante)|ils|elles) vous "
     "(?=(?:prend|prennent|regarde|regardent|traite|traitent|méprisent?|ignorent?|raccrochent?|parlent? (?:mal|comme)|"
     "envoient? (?:balader|promener|bouler)|font? (?:attendre|patienter)|fait (?:attendre|patienter))\\b)",
     "\\1 me "},
    {"\\bils (séquestrent|bloquent|gardent|retiennent|volent|prennent) vos\\b", "ils \\1 mes"},
    {"\\bon se demande (?:bien |vraiment |parfois |sérieusement )*((?:si |s'il)[^.?!\\n]*?) *\\?+",
     "je me demande \\1."},
    {"\\bon se demande (?:bien |vraiment |parfois |sérieusement )*(?=si |s'il|pourquoi|comment|où |à quoi|qui |ce "
     "qu|combien|quand)",
     "je me demande "},
    {START "en plus de (?:ça|ca|cela|tout (?:ça|ca|cela)),? (?=\\p{L})", ""},
    {START "à qui de droit ?[,.:]+\\s*", ""},
    {"\\bbrill(?:e|ent) par (?:son|leur) absence\\b", "n'est pas là"},
    {START "((?:inscrit|inscrite|installée?|hospitalisée?|locataire|propriétaire|titulaire)(?: "
           "(?:à|au|aux|chez|de|du|depuis|en|dans|"
           "d')[^,.!?\\n]{2,60})), (?=(?:je|nous|on|le|la|les|mon|ma|mes|il|elle) |j'|l')",
     "Je suis \\l\\1. \\u"},
    {"\\b(je (?:ne )?(?:peux|veux|dois|vais|souhaite|voudrais)|je peu|vous (?:pouvez|pourriez)|pouvez-vous|il "
     "faut|pourriez-vous) "
     "((?:pas |le |la |les |me |m'|nous "
     ")?)(décal|annul|report|chang|modifi|pay|envoy|récupér|command|réserv|résili|activ|"
     "rembours|échang|livr|contact|appel|retir|déplac|avanc|renvoy)[ée](?= "
     "(?:le|la|les|mon|ma|mes|un|une|à|a|cette|ce|au|"
     "pour|par) |l')",
     "\\1 \\2\\3er"},
    {"\\bje peu\\b", "je peux"},
    {"(?<!y )(?<!il )(?<!elle )(?<!on )(?<!qui )\\ba la "
     "(?=(?:semaine|date|fin|poste|banque|maison|livraison|suite|caisse|rentrée)\\b)",
     "à la "},
    /* "on" that is the writer and theirs, by what nobody else does */
    {"\\bqu'on (?=" OURSELVES ")", "que nous\u200b "},
    {"\\bOn (?=" OURSELVES ")", "Nous\u200b "},
    {"\\b(?<!l')(?<!ou )on (?=" OURSELVES ")", "nous\u200b "},
    {"ous\u200b part\\b", "ous partons"},
    {"ous\u200b habite\\b", "ous habitons"},
    {"ous\u200b vit\\b", "ous vivons"},
    {"ous\u200b attend\\b", "ous attendons"},
    {"ous\u200b doit\\b", "ous devons"},
    {"ous\u200b voudrait\\b", "ous voudrions"},
    {"ous\u200b aimerait\\b", "ous aimerions"},
    {"ous\u200b souhaite\\b", "ous souhaitons"},
    {"ous\u200b souhaiterait\\b", "ous souhaiterions"},
    {"ous\u200b compte\\b", "ous comptons"},
    {"ous\u200b paie\\b", "ous payons"},
    {"ous\u200b paye\\b", "ous payons"},
    {"ous\u200b arrive\\b", "ous arrivons"},
    {"ous\u200b voyage\\b", "ous voyageons"},
    {"ous\u200b déménage\\b", "ous déménageons"},
    {"ous\u200b loge\\b", "ous logeons"},
    {"ous\u200b dort\\b", "ous dormons"},
    {"ous\u200b vous a\\b", "ous vous avons"},
    {"ous\u200b n'a\\b", "ous n'avons"},
    {"ous\u200b n'avait\\b", "ous n'avions"},
    {"ous\u200b a\\b", "ous avons"},
    {"ous\u200b est\\b", "ous sommes"},
    {"ous\u200b avait\\b", "ous avions"},
    /* what has to be done */
    {"(?:\\b(?:donc|alors|du coup),? )?\\b(?:il )?va falloir (me |m'|nous )(?=\\p{L}+(?:er|ir|re)\\b)",
     "je vous demande de \\1"},
    {START "va falloir\\b", "Il va falloir"},
    {"(?<=\\b)(et|donc|alors|mais) va falloir\\b", "\\1 il va falloir"},
    {"(?:^|,? ?(?<=\\p{L}), |(?<=[.!?] ))(?:et |donc |alors )?(?:il )?(?:va falloir|faut|faudra) "
     "(?:encore )(attendre|patienter|compter) combien de temps *\\?*" END,
     ". Combien de temps faut-il encore \\1 ?"},
    {",? (?:et |donc |alors )?(?:il )?(?:va falloir|faut|faudra) (attendre|patienter) encore combien de temps "
     "*\\?*" END,
     ". Combien de temps faut-il encore \\1 ?"},
    {",? (?:et |donc |alors )?(?:il )?(?:va falloir|faut|faudra) (attendre|patienter|compter) combien de temps "
     "*\\?*" END,
     ". Combien de temps faut-il \\1 ?"},
    {" \\?[ .]*\\?", " ?"},
    {"\\b((?:pouvez|pourriez)[- ]vous) ((?:m'|me |nous )?(?:dire|indiquer|préciser|confirmer|expliquer|informer)) "
     "((?:si |s'|d'où |où |quand |quel|pourquoi |comment |combien |à quoi |ce qu|qui |que |qu'|en quoi )"
     "(?:(?!\\b(?:pe[uû][xt]|pouv\\p{L}+|dois|doit|devons|faut|possible|vais|va|allons)\\b)[^?.!\\n])*?)"
     "(?<!comment)(?<!où)(?<!quand)(?<! et)(?<! ou)(?:,| et|, et) "
     "((?:me |m'|nous |le |la |les |l')?" DEED "[^?.!\\n]*)\\?",
     "\\1 \\2 \\3 ? \\1 \\4?"},
    {"\\b((?:je (?:voudrais|veux|souhaite|souhaiterais)|j'aimerais) (?:(?!\\bne\\b|\\bn')[^,.!?\\n]){5,60}?) "
     "(?<!ou )(?<!et )(?<!mais )pas (une? |d'|de |des )([^,.!?\\n]{3,30}?)(?: merci| svp)?" END,
     "\\1, pas \\2\\3"},
    /* what was bought, lost, and never came */
    {START "Achat (?:de |d')((?:plus de |environ |près de )?\\d[\\d ]* ?(?:€|euros?) d)", "J'ai acheté pour \\1"},
    {", aucun(e?) (\\p{L}+) (\\p{L}+é|reçu)e?(?=[ ,.!]|$)", " et aucun\\1 \\2 n'a été \\3\\1"},
    {START "Carte ((?:(?:de |d')\\p{L}+|bancaire|bleue|visa|vitale) )?(volée|perdue|avalée|bloquée|refusée|piratée)\\b",
     "Ma carte \\1a été \\2"},
    {START "(Mais|Pourtant|Et),? aucun(e?) (" LACK "(?: \\p{L}+){0,2})" NO_DENIAL "(?= *[.!…]| *$| *\\n)",
     "\\1 je n'ai eu aucun\\2 \\3"},
    {"(?<=[\\p{L}\\d])(?:,? (?:et|mais)|,)(?: depuis)? toujours (pas d(?:e |')|aucune? )(" LACK
     "\\b|nouve\\p{L}+ \\p{L}+)"
     "(?=[^,.!?;\\n]*(?:[.!,]|$|\\n))" NO_DENIAL,
     " et je n'ai toujours \\1\\2"},
    {"\\bdepuis,? (pas d(?:e |')|aucune? )(nouvelles?|r[ée]ponses?|retour),? toujours (bloqu|coinc)[ée]e?s?\\b",
     "depuis je n'ai \\1\\2, c'est toujours \\3é"},
    {" *(?:,|\\.{2,}|…)? ?et (?:tout )?(?:ça|ca|cela) sans (?:jamais )?(aucune?|le moindre|la moindre) ",
     " et je n'ai eu \\1 "},
    {" \\(((?:j'ai|je|nous|on m'a|on nous a|on|il|elle|mon|ma|mes) [^()]{12,160})\\)" END, ". \\u\\1"},
};

static char *
straight(char *body)
{
    g_autoptr(GString) line = g_string_new(body);
    g_string_replace(line, "\xE2\x80\x99", "'", 0);
    g_free(body);
    return g_strdup(line->str);
}

char *
doleance_meant(const char *language, char *body, bool *mocks_out)
{
    static struct swaps table = SWAPS(mocks, G_REGEX_CASELESS, .spares = true);
    *mocks_out = false;
    if (strcmp(language, "fr") != 0)
        return body;
    body = straight(body);
    char *meant = swaps_put(&table, language, false, g_strdup(body));
    *mocks_out = strcmp(meant, body) != 0;
    g_free(body);
    return meant;
}

char *
doleance_plain(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    return strcmp(language, "fr") != 0 ? body : swaps_put(&table, language, false, straight(body));
}
