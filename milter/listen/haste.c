/*
 * haste.c - what haste leaves out of a French sentence, put in before its persons are turned.
 *
 * Customers write as they speak or as they type on a telephone: "jarrive pa a me co", "Toujours pas reçu le devis", "ça marche
 * plus". Each rule writes out one such form where the words around it leave no second reading; the rest is left to quotation. The
 * rules are read in order, so that text-speak is written out before the negation is looked at. Thread-safe.
 */
#include "haste.h"

#include "swaps.h"

#include <string.h>

#define CLITICS "(?:me|m'|te|t'|se|s'|vous|nous|le|la|les|l'|lui|leur|y|en)"
#define FOOD                                                                                                           \
    "(?:repas|dîn|déjeun|mang|plats?\\b|menus?\\b|(?<!de "                                                           \
    ")cuisines?\\b|aliment|nourriture|insecte|cafard|mouches?\\b|rats?"                                                \
    "\\b|"                                                                                                             \
    "serveu|chambres?\\b|séjour|nuits?\\b|hygiène|toilettes|savon|tables?\\b|boisson|pizza|petit-déj)"
/* "commandé une cuisine chez": furniture, no meal. */
#define FURNISHED "\\b(?:achet|command|livr)\\p{L}* (?:une?|ma|notre|la|deux) (?:cuisine|table|chambre)"
/* "plus de dix", "plus de bruit que prévu": more of it, not no more. */
#define MORE                                                                                                           \
    "d(?:e (?:\\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille|la moitié)|"     \
    "'une?\\b|(?:e |')(?:(?!depuis|alors|parce|pour|afin|sans)\\p{L}+ ){1,3}qu(?:e\\b|'))"
#define DAY                                                                                                            \
    "(\\d{1,2}(?:er)? "                                                                                                \
    "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \\d{4})?)"
#define SUM     "(?=(?:à |de )?\\d[\\d ,.]* ?(?:€|euros?))"
#define NO_VERB "(?!.*\\b(?:est|sont|était|étaient|a|ont|n'a|n'ont|n'est|ne|avait|avaient|fut|sera|seront|va|peut)\\b)"

/* Slips and text-speak: words that are no others. */
static const struct swap spoken[] = {
    {"^(?:désolée?|excus(?:ez|er|é)[- ]moi|pardon)(?: de vous déranger)?,? (?:mais "
     ")?(?=(?:je|mon|ma|où|comment)\\b|j')",
     ""},
    {"^voil[aà],? (?=j'|je |mon |ma |on |nous )", ""},
    {"\\bje reçu\\b", "j'ai reçu"},
    {"\\b(j'|(?:je|on|il|elle|me|qui|vous) )(r?appel)\\b", "\\1\\2le"},
    {"\\bj'?(me|te|peux|veux|vois|vais|viens|voudrais?|comprends?|trouve|reçois|recois|dois|fais|sais)\\b", "je \\1"},
    {"\\bje ((?:ne )?)(peu|veu)\\b", "je \\1\\2x"},
    {"\\b(aimer|souhaiter|voudr)ai\\b", "\\1ais"},
    {"\\b(j'ai|avons|avez|a|ont) prix\\b", "\\1 pris"},
    {"\\b(ai|a|ont|avez|avons) fait (\\p{L}+)é\\b", "\\1 fait \\2er"},
    {"\\b([mn]'a|nous a|vous a|ont|avez|a) dis\\b", "\\1 dit"},
    {"\\bvous dite\\b", "vous dites"},
    {"\\b(ils|elles) mont\\b", "\\1 m'ont"},
    {"\\bma (?=(?!\\p{L}*(?:ité|rté|nté|été|uté|tié)\\b|clé\\b)\\p{L}{3,}é\\b)", "m'a "},
    {"\\b(comment|qui|cela|ça) ce (passe|fait|trouve)\\b", "\\1 se \\2"},
    {"\\b(?:ça|cela) été\\b", "ça a été"},
    {"\\bsi faut que j'appelle\\b", "si je dois appeler"},
    {"\\bsi faut\\b", "s'il faut"},
    {"\\b(va|a|aura|sera|fera|pourra)[ -]?t[' -](il|elle|on)\\b", "\\1-t-\\2"},
    {"(?:^|(?<=, )|(?<=\\bet )|(?<=\\bmais )|(?<=\\boù )|(?<=\\bque ))y avait\\b", "il y avait"},
    {"\\b(j|l|d|n|qu|m|s) (?=(?:ai|avais|est|était|en|y|il|elle|on|a)\\b)", "\\1'"},
    {"\\b(normal|dommage|inadmissible|inacceptable) que (je n'|j')ai\\b", "\\1 que \\2aie"},
    {"\\b(souhaite|souhaitons) d'(?=être\\b)", "\\1 "},
    {"\\bquel (date|heure|adresse|semaine|taille|couleur)\\b", "quelle \\1"},
    {"\\btout les\\b", "tous les"},
    {"\\b([2-9]|\\d\\d+|deux|trois|quatre|cinq|six|dix|plusieurs) "
     "(semaine|jour|nuit|heure|minute|année|personne|article|"
     "place|pizza|chaise|pneu|mail|appel|message|facture|photo|billet|sac|produit)\\b",
     "\\1 \\2s"},
    {"\\b([2-9]|\\d[\\d,.]+) ?(?:euro|eur|eu)\\b", "\\1 euros"},
    {"(\\d{3}) e(?= (?:pour|par|en|de|d') ?|[,.!]|$)", "\\1 euros"},
    {"\\b(\\d+)(mois|jours?|semaines?|ans?|euros?|heures?|fois|minutes?)\\b", "\\1 \\2"},
    {"\\ba (\\d{1,2} ?h)", "à \\1"},
    {"\\bpas la(?= et\\b|[,.?!]|$)", "pas là"},
    {"ç(?=[eéèêi])", "c"},
    {"\\bpa\\b(?! ?\\.)", "pas"},
    {"\\bpr\\b", "pour"},
    {"\\bme co\\b", "me connecter"},
    {"\\bl ?'?appli\\b", "l'application"},
    {"\\b(arrive (?:pas|plus|jamais)|connecter|accéder|parler|envoyer) a\\b", "\\1 à"},
    {"\\bau tel\\b", "au téléphone"},
    {"\\b(?:rdv|(?<!vous )(?<!ne )rendez vous)\\b", "rendez-vous"},
    {"(?<!\\btant )(?<!\\bde mal en )\\bpis\\b", "et"},
    {"\\bcomme quoi\\b", "disant que"},
    {"\\?{2,}", "?"},
    {"!{2,}", "!"},
    /* "tu" and "on" for those whom the desk's sentence can turn */
    {"\\b(?:t'as|tu as)\\b", "vous avez"},
    {"\\b(?:t'avais|tu avais)\\b", "vous aviez"},
    {"\\bt'es\\b", "vous êtes"},
    {"\\btu peux\\b", "vous pouvez"},
    {"\\btu pourrais\\b", "vous pourriez"},
    {"\\bpeux[- ]tu\\b", "pouvez-vous"},
    {"(?<!')\\bon a ((?:juste |bien |aussi "
     ")?(?:dû|dormi|attendu|mangé|payé|réservé|commandé|appelé|demandé|acheté|reçu|"
     "loué|fini(?= l[ae] | notre "
     ")|signé|oublié|perdu|trouvé|quitté|eu|bu|pris|vu|passé|choisi|essayé|constaté|remarqué|découvert|"
     "profité))\\b",
     "nous avons \\1"},
    /* dates, lists and asides */
    {"^(?:nous sommes|on est) (?:déjà |aujourd'hui )?le " DAY ",? et (?:toujours|tjs) rien\\b",
     "Au \\1, je n'ai toujours rien"},
    {"^(?:nous sommes|on est) (?:déjà |aujourd'hui )?le " DAY "(?:,? et |, )", "Au \\1, "},
    {"^(?:nous sommes|on est) le \\d{1,2}(?:er)?,? et ", ""},
    {"\\bon est (?=(?:une? "
     "(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|quarantaine|cinquantaine|soixantaine|famille|couple)|"
     "(?:deux|trois|quatre|cinq|six|plusieurs) (?!fois|jours?|semaines?|mois|heures?)|nombreux|retraités|allés|venus|"
     "partis|restés|rentrés|arrivés|clients|abonnés|adhérents|voisins|locataires)(?:\\b| ))",
     "nous sommes "},
    {"^(?:(?:or|mais|et|car),? )?(.{12,}?),? il me semble[.!]*$", "Il me semble que \\l\\1."},
    {"^voici (?=(?:le|la|les|mon|ma|mes|des|quelques|leurs?) "
     "(?:numéros?|photos?|captures?|documents?|justificatifs?|preuves?|"
     "coordonnées|factures?|tickets?|échanges|vidéos?|liens?|courriers?|mails?)\\b)",
     "je vous donne "},
    {"\\bon (ne |)veut(?= (?!me\\b|m'|nous\\b|vous\\b|te\\b|faire\\b|pas (?:me|m'|nous|vous)\\b))", "nous \\1voulons"},
    {" = ", ", "},
    {"[,;] (?:svp )?faites (?=quelque chose|le nécessaire|au plus vite|vite)", " ; merci de faire "},
    {"(?<=, )qu('ils?|'elles?|e (?:le|la|les) \\p{L}+) (soi(?:en)?t|fassent?|aillent?)\\b", "je souhaite qu\\1 \\2"},
    {", heureusement que [^.]*[.]?$", "."},
    {"\\balors que nous sommes (?=(?:déjà )?(?:le \\d|en |à la |fin |début ))", "alors qu'on est "},
    {", pas (?:d(?:e (?!la |l'|bonne?s? )|')|(une? "
     "(?=annonce|info|excuse|explication|nouvelle|mot|appel|mail)))((?:(?! "
     "(?:je|on|il|elle|est|a|ont|sont)\\b| j')[^,])*)(?=,|$)",
     ", sans \\1\\2"},
    {", rien(?=[.!]*$)", " sans résultat"},
    {", personne(?=,|[.!]*$)", ", mais personne n'est venu"},
    {"\\bet (?:toujours|tjs) rien\\b", "et je n'ai toujours rien"},
    {", (?:toujours|tjs) rien(?=[.!]*$)", ", et je n'ai toujours rien"},
    {", téléphone (?=sonne\\b|coupe\\b|n'|ne )", ", le téléphone "},
    {"^(Mails?|Courriers?|Appels?|Lettres?|Recommandés?|Messages?|Relances?) sans (réponse|suite)\\b",
     "Je signale des \\l\\1 sans \\2"},
    {"\\bet pas (?=(?:en|au|aux|à|le|la|un|une|sur|chez) )", "et non "},
    {", et (?=(?:remboursez|rappelez|livrez|envoyez|rendez)-(?:moi|nous)\\b)", " ; "},
    {"(?<!\\bou),? non ?\\?+$", " ?"},
    {"^(?:et )?(?:en attendant,? )?((?:mon|ma|mes|le|la|les|votre) [^,?]{2,30}?) (?:il|elle|ils|elles) (est|sont) "
     "(?=où|quand)",
     "\\1 \\2 "},
    {"^(?:(?:L')?Opérateur|Résultat|Conséquence|Conclusion|(?:Petit |Seul )bémol) ?: ", ""},
    {"^((?:je |j')[^,;.]{4,60}?) et vous (?=(?:demande|prie|remercie|informe|signale)\\b)", "\\1 et je vous "},
    {"^(?:Dans l'attente [^,]*, |En vous remerciant[^,]*, )?je vous prie d'(?:agréer|accepter|recevoir)\\b[^.]*", ""},
    {"^(Prélev|Débit|Factur)é(e?s?) (?=en |le |de |deux |\\d)" NO_VERB, "J'ai été \\l\\1é\\2 "},
    {"^Déjà (signalé|demandé|dit|expliqué|réglé|renvoyé)\\b", "Je l'ai déjà \\1"},
    {"^Déjà ((?:\\d+|deux|trois|quatre|cinq|six|plusieurs) \\p{L}+s)\\b" NO_VERB, "Il y a déjà eu \\1"},
    {"^Déjà (?=\\p{L}+é\\b)", "J'ai déjà "},
    {"\\bc'est (?:de )?votre faute\\b", "cela vient de vous"}, /* no blame is told back in the desk's words */
    {"\\bc'est marqué\\b", "il est indiqué"},
    {"\\bça (?:dit|affiche|met|marque) ((?:code |compte |carte )?(?:invalide|expirée?|erronée?|refusée?|erreur))\\b",
     "le message « \\1 » s'affiche"},
    /* blanks: what a form has struck out */
    {" (?:intitulée?|nommée?|appelée?|dénommée?) XX+\\b", ""},
    {"\\b(chez|par|avec|auprès de|de la part de|contre) XX+\\b", "\\1 cette entreprise"},
    {"\\bsur XX+\\b", "sur ce site"},
    {"(?<=\\p{L}) XX+\\b", ""},
    {"\\b([Cc])e (?:docteur|professeur|maître), (\\p{Ll}+[^,.]*)(?:,|$)",
     "\\1e \\2"}, /* "le docteur ***, médecin à …," */
    {"\\bdu \\+\\d[\\dxX. ]+", ""},
    {" ,", ","},
};

/* Endings that the ear does not tell: "pour me connecté", "ni donner". */
static const struct swap endings[] = {
    {"\\b(n'(?:ai|avons) (?:jamais|pas|rien)\\b[^.]*?) ni (\\p{L}+)er\\b", "\\1 ni \\2é"},
    {"\\b(pour|de|sans|à|peux|veux|dois|peut|doit|va|vais) (me |m'|se |s'|vous |nous )(\\p{L}+)é\\b", "\\1 \\2\\3er"},
};

/* "je trouve pas", "marche plus": the negation whole. */
static const struct swap negations[] = {
    {"\\bc'est plus (?=possible|tenable|acceptable)", "ce n'est plus "},
    {"\\bj'(\\p{L}+) plus(?! " MORE ")(?= (?:à|rien|personne|d[eu']|les?|la|accès)\\b|$)", "je n'\\1 plus"},
    {"\\bj'en peux plus\\b", "je n'en peux plus"},
    {"(?<!n'|[np]u |n)\\b(?:il )?y'? ?a (rien|personne)\\b(?! (?:que|de plus))", "il n'y a \\1"},
    {"(?<!n')\\b(?:il )?y a plus(?! " MORE ")(?= d[e']| rien| personne)", "il n'y a plus"},
    {"(?<!-)\\b(je|tu|il|elle|on|ils|elles|ça|cela|qui) (?!ne\\b|n')((?:" CLITICS
     " ?)?)([aeéêiouy]\\p{L}*) ((?:pas|jamais|rien|"
     "aucune?)\\b|plus(?! " MORE ")(?= (?:rien|d[eu']|les?|la|m[oae]n?s?|depuis|accès)\\b|$))(?! (?:que|mal)\\b)",
     "\\1 n'\\2\\3 \\4"},
    {"(?<!-)\\b(je|tu|il|elle|on|ils|elles|ça|cela|qui) (?!ne\\b|n'|est\\b|a\\b)((?:" CLITICS
     " ?)?)(\\p{L}+) ((?:pas|jamais|rien|"
     "aucune?)\\b|plus(?! " MORE ")(?= (?:rien|d[eu']|les?|la|m[oae]n?s?|depuis|accès)\\b|$))(?! (?:que|mal)\\b)",
     "\\1 ne \\2\\3 \\4"},
    {"(?<!ne |n'|ne me |ne se |ne vous |ne m'|ne les |ne le )(?<!\\bça "
     ")\\b(marche|fonctionne|passe|répond|arrive|charge|"
     "marchent|fonctionnent|répondent) (pas|plus|jamais)\\b",
     "ne \\1 \\2"},
    {"\\b(mais|et|car|que|où|[.,;]) personne "
     "(?=(?!ne\\b|n'|d'|de\\b|et\\b|qui\\b|en\\b|âgée|seule)[bcdfgjklmnpqrstv]\\p{L}*(?:e|t|d|ait)\\b)",
     "\\1 personne ne "},
    {"\\bne (arrive|a|ai|est|avait|était|ouvre)\\b", "n'\\1"},
    {"^je ne sais pas (si|où|comment|quand|ce que) ([^?]*?) ?\\?$", "Je voudrais savoir \\1 \\2."},
};

/* Notes: what their brevity leaves out. */
static const struct swap notes[] = {
    {"^(Cliente?|Abonnée?|Locataire|Adhérente?) (depuis [^,.;]{2,25}?),? (?:et )?(?=(?:je|on|le|la|nous|mon|ma)\\b|j')",
     "Je suis \\l\\1 \\2 et "},
    {"^(?:Bonjour|Bonsoir|Salut|Coucou|Hello|Bjr)(?: à tous| madame| monsieur|, madame|, monsieur)?[,!]? "
     "(?=(?-i:\\p{Ll}))",
     ""},
    /* questions and wishes */
    {"(?:^|(?<=njour |nsoir |, ))(êtes|avez|pouvez|pourriez|faites|acceptez|livrez|auriez) vous\\b", "\\1-vous"},
    {"^(?:Autre |Petite |Dernière )?question(?: \\p{L}+)? ?: ", ""},
    {"^((?:je (?:voudrais|souhaite|souhaiterais)|j'aimerais)\\b(?! (?:bien )?savoir)[^?,]*?)"
     "(?:,? s'il[- ]vous[- ]plaît| svp)? ?\\?$",
     "\\1."},
    {"(, ou|\\bou) c'est (?=.*\\?)", " ou est-ce que c'est "},
    {"^Et (?:pour )?((?:le|la|les|mon|ma|mes) |l')([^,?]{3,40}) \\?$", "Qu'en est-il pour \\1\\2 ?"},
    {"^(?:vous )?pouvez (?=(?:me |m'|nous )?\\p{L}+(?:er|ir|re)\\b)", "Pouvez-vous "},
    {"^(?:Surtout,? )?n(?:e |')(m'|me |nous |le |la |les |l'|)(\\p{L}+)ez (pas|rien|plus|jamais)\\b",
     "Merci de ne \\3 \\1\\2er"},
    {"\\b((?:ap|com|re)?pren)er\\b", "\\1dre"},
    {"\\b(rend|vend|attend|perd|descend|entend|répond)er\\b", "\\1re"},
    {"\\b(\\p{L}*[tv]en|serv|sort|part|ouvr|offr)er\\b", "\\1ir"},
    {"\\b(\\p{L}+ez|dites|faites) (le|la|les)[ -](moi|nous)\\b", "\\1-\\2-\\3"},
    {"(?<!\\bet|\\bou|puis)[,;]? \\b(remboursez|rappelez|répondez|aidez|contactez|livrez|rendez|envoyez)[ "
     "-](moi|nous)\\b",
     " ; \\1-\\2"},
    {"[,;]? (?:svp |stp )?\\b(annul|résili|arrêt)ez[ .!]*$", " ; merci de tout \\1er."},
    {"^(Rappel|Rembours|Contact|Livr)ez(?:[- ](?:moi|nous))?(?: svp| stp| s'il vous plaît)?[ .!]*$",
     "Merci de me \\l\\1er."},
    {"^Soit vous ((?:m'en |me |nous |le |la |les )\\p{L}+)ez ([^,;.]{0,50}?),? soit vous ((?:m'en |nous en "
     ")\\p{L}+)ez\\b",
     "Merci de \\1er \\2 ou de \\3er"},
    {"^Soit vous me (\\p{L}+)ez (.*?), soit vous ([aeéo]\\p{L}+)ez et vous me rendez ",
     "Merci de me \\1er \\2 ou d'\\3er et de me rendre "},
    /* what is there, what is not */
    {"^Depuis,? (plus )?aucun(e?) " NO_VERB, "Depuis, je n'ai \\1eu aucun\\2 "},
    {"^((?:En|À la|Au|Sur) \\p{Ll}+),? (aucune? \\p{Ll}+)(?=[,.!]|$)", "\\1, je n'ai eu \\2"},
    {"^Aucun(e?) ([^,;.]{3,50}? (?:sur|dans|à|au|aux|en) [^,;.]{2,40}?),? et (?:pas d(?:e |')|aucun(?=e? ))(e? "
     "?)" NO_VERB,
     "Il n'y a aucun\\1 \\2 ni aucun\\3"},
    {"^(Dépôt(?: de garantie)?|Acompte|Loyer)(?: total)? de (\\d[\\d ,.]* ?(?:€|euros?))(?=[.!]*$)",
     "Le \\l\\1 est de \\2"},
    {"^(Toilettes|Sanitaires|Chambres|Douches|Vestiaires) sans (\\p{L}+(?: \\p{L}+)?)(?=[.!]*$)",
     "Je signale des \\l\\1 sans \\2"},
    {"^(\\d[\\d ,.]* ?(?:€|euros?)),? et (?=(?:ils?|elles?|on) )", "Le montant est de \\1, et "},
    {"\\bj'ai signalé (?=(?:à (?:la |l'|une? )?|au |aux )\\p{L}+(?:[,.;!]| (?:et|mais|ils?|elles?|on) |$))",
     "je l'ai signalé "},
    {"\\b(a|ont) ((?:reconnu|admis|confirmé|constaté|présenté) [^,;.]{3,60}?), (promis|annoncé|proposé|assuré|accepté|"
     "refusé) (?=une?\\b|des|le|la|les|de|d'|l'|qu)",
     "\\1 \\2, \\1 \\3 "},
    {"^Toujours (rien\\b|aucun|pas d[e']|pas (?:reçu|eu|pu|compris|trouvé)\\b)" NO_VERB, "Je n'ai toujours \\1"},
    {"^((?:Malgré|Depuis|Après) (?:(?!n')\\p{L}+ ){1,4}?),? ((?:toujours |encore )?pas) (d'|de )" NO_VERB,
     "\\1, je n'ai \\2 eu \\3"},
    {"^Pas (d'|de )(?=\\p{L})(?!(?:(?!\\bqu).)*\\b(?:est|sont|était|vous|problème|souci|suis|ai)\\b)",
     "Il n'y a pas \\1"},
    {"^(?:Toujours|Depuis) sans (réponse|nouvelles?|retour)", "Je suis toujours sans \\1"},
    {"^(Pas|Rien|Jamais) (reçu|eu|pu|trouvé|compris|vu)\\b", "Je n'ai \\l\\1 \\2"},
    {"^Plus (d'|de )(?=\\p{L})" NO_VERB, "Il n'y a plus \\1"},
    {"^Impossible (de|d')", "Il m'est impossible \\1"},
    {"^Besoin (de|d')", "J'ai besoin \\1"},
    {"^(?:Nous sommes|On est) (?:déjà )?en "
     "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?=[.!]*$)",
     "Le mois de \\1 est arrivé"},
    {"^(Odeur|Fuite|Panne|Coupure|Erreur|Inondation)\\b" NO_VERB, "Il y a une \\l\\1"},
    {"^(Problème|Souci|Bruit|Bug|Dégât)\\b(?! résolu)" NO_VERB, "Il y a un \\l\\1"},
    {"^(Appel|Message|SMS|Mail|Courrier|Email) (téléphonique |reçu )?(?=(?:du|de|d'|concernant|au sujet)\\b)",
     "J'ai reçu un \\l\\1 \\2"},
    {"^(?:Et )?(?:la )?((?:Deux|Trois|Quatr|Cinqu)ième|[2-9] ?(?:e|ème)) (fois|semaine|nuit|relance|réclamation)\\b",
     "C'est la \\l\\1 \\2"},
    {"^Même jour,? ", "Le même jour, "},
    /* who did it, to whom it was done */
    {"^((?:Harcel|Insult|Menac|Arnaqu|Escroqu|Agress|Démarch)ée?)(?=[ ,.!]|$)", "J'ai été \\l\\1"},
    {"(?<=, )(?:puis |et )?((?:prélev|factur|débit|annonc)é) ((?:quand même |malgré tout |ensuite |finalement )?)" SUM,
     "on m'a \\1 \\2"},
    {"^(Commandé|Acheté|Reçu|Payé|Appelé|Envoyé|Réservé|Écrit|Essayé|Demandé|Contacté|Téléphoné|Relancé|Résilié|Réglé|"
     "Versé|Renvoyé|Retourné|Testé|Laissé|Déposé|Donné|Pris|Ramené|Rapporté|Signé|Souscrit|Loué|Confié|Fait|Vu|Mangé|"
     "Attendu|Trouvé)"
     "\\b(?! par|,|e)(?:(?= (?:(?:sur|chez|dans|en|à|au|auprès de) [^,;:]{2,40}? "
     ")?(?:une?|deux|trois|quatre|mon|ma|mes|notre|nos|des|\\d+) )|" NO_VERB ")",
     "J'ai \\l\\1"},
    {"^(Suis|Voudrais|Souhaite|Veux|Cherche|Souhaiterais|Viens|Constate)\\b(?!-)", "Je \\l\\1"},
    {"^(Ai|Avais|Aimerais|Attends|Habite)\\b(?!-)", "J'\\l\\1"},
    {"^(Sommes|Avons|Souhaitons|Attendons|Voudrions)\\b(?!-)", "Nous \\l\\1"},
    {"^Se présente comme(?: étant)?(?: un| une)?\\b", "La personne se présentait comme"},
    {"^Voulait\\b", "Elle voulait"},
    {"^(Froid|Écrasé|Cassé|Abîmé|Rayé|Périmé)e(?=,| et|[.!]*$)", "Elle était \\l\\1e"},
    {"^(Froid|Écrasé|Cassé|Abîmé|Rayé|Périmé)(?=,| et|[.!]*$)", "Il était \\l\\1"},
    {"^(Vendu|Annoncé|Présenté|Livré)e (?!par|à)" NO_VERB, "Elle a été \\l\\1e "},
    {"^(Annoncé|Promis|Facturé) (?=(?:à )?\\d[\\d ,.]* ?(?:€|euros?))", "On m'a \\l\\1 "},
    {", (facture|devis)(?: finale?| totale?)? (?:de |à )?(?=\\d[\\d ,.]* ?(?:€|euros?)(?: parce| car| alors|[.!]*$))",
     ", et le montant est de "},
    {"^(Vendu|Annoncé|Présenté|Livré) (?!par|à)" NO_VERB, "Il a été \\l\\1 "},
    {"^(\\d[\\d ,.]* ?(?:€|euros?)) (prélevés?|débités?|facturés?|encaissés?) "
     "(?=sur|sans|le|en|par|de|alors|pour)" NO_VERB,
     "\\1 ont été \\2 "},
    {"^(Colis|Paiement|Virement|Compte|Code|Appareil|Remboursement|Dossier|Abonnement|Vol|Article|Contrat) "
     "(\\p{L}+[éui])\\b(?! de| toujours| encore)" NO_VERB,
     "Mon \\l\\1 a été \\2"},
    {"^(Commande|Livraison|Carte|Facture|Réservation) (\\p{L}+[éui]e)\\b" NO_VERB, "Ma \\l\\1 a été \\2"},
    /* what leads in, and thanks */
    {"^Je vous (?:informe|signale|annonce) (?:donc )?qu(?:e |')", ""},
    {"^Je (?:voulais|voudrais|tenais à|tiens à|viens) (?:juste |simplement )?vous (?:dire|informer|signaler|prévenir) "
     "qu(?:e |')",
     ""},
    {"^(?:Parce que |(?:Alors )?Moi,? (?=on )|(?:Juste|Seul) une? (?:petite? "
     ")?(?:truc|chose|détail|point|remarque|souci) ?[:,]? ?(?=on |il |le |la |les |je |nous ))(?=\\p{L}+['’ ])",
     ""},
    {"^(?:(?:Un (?:grand|immense|énorme)|Mille) mercis?|Merci(?: infiniment| beaucoup| encore)?|(?:(?:C'est )?juste "
     "pour|"
     "Je (?:voudrais|voulais|tenais à|tiens à|souhaite)) (?:vous )?dire (?:un (?:grand |énorme )?)?merci) (?=à "
     "(?!vous\\b|toi\\b|tous\\b)|aux |au )",
     "Un grand merci "},
    {"^(?:C'est )?(?:Juste )?un (?:simple |petit )?mot pour (?=(?:vous )?(?:remercier|dire|féliciter)\\b)",
     "Je voudrais "},
    {"^(?:Super|Excellent|Très bon) (séjour|moment|week-end)\\b(?! \\p{L}+é)", "J'ai passé un excellent \\1"},
    /* "this company", where its name was */
    {"\\bde chez cette entreprise\\b", "de cette entreprise"},
    {"^(?!.*" FURNISHED ")(?=.*\\b" FOOD ")(.*)\\bchez cette entreprise\\b", "\\1dans cet établissement"},
    {"\\b(abonnement|contrat|commandé?e?|souscrit|assurance|acheté|réservé) ([^,.]{0,24})chez cette entreprise\\b",
     "\\1 \\2auprès de cette entreprise"},
};

char *
haste_mended(const char *sentence)
{
    static struct swaps tables[] = {SWAPS(spoken, G_REGEX_CASELESS), SWAPS(endings, G_REGEX_CASELESS),
                                    SWAPS(notes, G_REGEX_CASELESS), SWAPS(negations, G_REGEX_CASELESS)};
    g_autoptr(GString) straight = g_string_new(sentence);
    g_string_replace(straight, "\xE2\x80\x99", "'", 0);
    char *line = g_strdup(straight->str);
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
        line = swaps_put(&tables[i], "fr", false, line);
    if (g_unichar_isupper(g_utf8_get_char(sentence)) && *line) { /* begun anew, it begins as it did */
        g_autofree char *first = g_utf8_substring(line, 0, 1), *upper = g_utf8_strup(first, -1);
        char *raised = g_strconcat(upper, line + strlen(first), NULL);
        g_free(line);
        line = raised;
    }
    return line;
}
