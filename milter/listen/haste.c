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

#define NEGATIONS "(?:pas|plus|jamais|rien|aucune?)"
#define CLITICS   "(?:me|m'|te|t'|se|s'|vous|nous|le|la|les|l'|lui|leur|y|en)"
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
#define NO_VERB "(?!.*\\b(?:est|sont|était|étaient|a|ont|n'a|n'ont|n'est|ne|avait|avaient|fut|sera|seront|va|peut)\\b)"

/* Text-speak: words that are no others. */
static const struct swap spoken[] = {
    {"^(?:bonjours?,? |bonsoir,? )?(?:désolée?|désoler|desolee?|desoler|excus(?:ez|er|é)[- ]moi|pardon)"
     "(?: de vous d[eé]\\p{L}+er)?,? (?=(?:je|j'|mais|on|il|ma|mon|ne|comment|est-ce|jai|où|nous)\\b)(?:mais )?",
     ""},
    {"^bonjours\\b", "bonjour"},
    {"\\btout a l'heure\\b", "tout à l'heure"},
    {"\\b(devis de [\\d ,.]+ ?(?:€|euros?)),? (?=facture (?:de|à) )", "\\1 et une "},
    {"\\bon n'a (pas|rien|plus|jamais) (dormi|mangé|pu|eu|réussi|trouvé|su|fermé)\\b", "nous n'avons \\1 \\2"},
    {"\\bon a ((?:juste |bien |aussi "
     ")?(?:dû|dormi|attendu|mangé|payé|réservé|commandé|appelé|demandé|acheté|reçu|loué|signé|oublié|perdu|trouvé|"
     "quitté|eu|bu|pris|vu|passé|choisi|essayé|constaté|remarqué|découvert|adoré|profité|patienté|voyagé))\\b",
     "nous avons \\1"},
    {"\\bqu'nous\\b", "que nous"},
    {"\\b(?:ou|où) en est[- ]on(?: vraiment)?\\b", "où en sont les choses"},
    {"\\b(j'ai|avons|a|ont|avez) prix (?=une?|le|la|les|mon|ma|mes|rendez|l')", "\\1 pris "},
    {"\\b(comment|qui|cela|ça) ce (déroule|passe|fait|termine|trouve)\\b", "\\1 se \\2"},
    {"\\b(cette|ces|ce) (fois|jours|temps) ci\\b", "\\1 \\2-ci"},
    {"\\bj'appel\\b", "j'appelle"},
    {"\\bquel (date|heure|adresse|semaine|taille|couleur)\\b", "quelle \\1"},
    {"\\baitai(s|t|ent)\\b", "étai\\1"},
    {"\\bdepuis,? (?:(?:c'est )?(?:le )?silence radio\\b|plus de nouvelles?\\b|plus rien(?=$|[,.;!?]))",
     "depuis, je n'ai plus de nouvelles"},
    {"\\bqu'on (?=(?:en )?(?:n')?a (?:pas "
     ")?(?:bu|pris|mangé|acheté|commandé|payé|réservé|demandé|reçu|fait|signé|souscrit|rendu))",
     "que nous "},
    {"\\bque nous ((?:en )?)(n')?a ", "que nous \\1\\2avons "},
    {", pas d(?:e |')((?:(?! (?:je|on|il|elle|est|a|ont|sont)\\b| j')[^,])*)(?=,|$)", ", sans \\1"},
    {"\\bje ((?:ne |n')?(?:le |la |les |l'))(voi|sai|comprend|trouv|doi|reçoi)\\b", "je \\1\\2s"},
    {"\\bje reçu\\b", "j'ai reçu"},
    {"\\b(mon|votre|son|notre|leur) cot[eé]r?\\b", "\\1 côté"},
    {"\\bc'est normale\\b", "c'est normal"},
    {"\\b(normal|dommage|inadmissible|inacceptable|honteux|logique) que (je n'|j')ai\\b", "\\1 que \\2aie"},
    {"(?:^|, )(?:on est|nous sommes) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) et ", ""},
    {"\\bwsh\\b,?", "salut,"},
    {"\\bj(ai|avais|arrive|attends|aimerais|habite|étais|etais|espère|espere|utilise)\\b", "j'\\1"},
    {"\\b(?:jsuis|chui|chuis|j'suis)\\b", "je suis"},
    {"\\bj'?(me|te|peux|veux|vois|vais|viens|voudrais?|comprends?|trouve|reçois|recois|dois|fais|sais)\\b", "je \\1"},
    {"\\bvoudrai\\b", "voudrais"},
    {"\\b(\\d+)(mois|jours?|semaines?|ans?|euros?|heures?|fois|minutes?)\\b", "\\1 \\2"},
    {"\\bj'?veux?\\b", "je veux"},
    {"\\bn(arrive|ai)\\b", "n'\\1"},
    {"\\b(arrive (?:pas|plus|jamais)) a\\b", "\\1 à"},
    {"\\b(connecter|accéder|parler|envoyer|adresser) a (mon|ma|mes|la|l'|votre|une?)\\b", "\\1 à \\2"},
    {",? photos? (?:en pj|jointes?|ci-jointes?|en pièces? jointes?|à l'appui)\\b", ""},
    {"\\bje ((?:ne |n')?)(comprend|croi|voi|sai|doi|attend|prend|répond|entend|perd)\\b", "je \\1\\2s"},
    {"\\bje ((?:ne )?)(peu|veu)\\b", "je \\1\\2x"},
    {"\\bje ((?:ne )?)re[cç]oi\\b", "je \\1reçois"},
    {"\\b(?:t'as|tu as)\\b", "vous avez"},
    {"\\b(?:t'avais|tu avais)\\b", "vous aviez"},
    {"\\b(?:t'es|tu es)\\b", "vous êtes"},
    {"\\btu peux\\b", "vous pouvez"},
    {"\\btu pourrais\\b", "vous pourriez"},
    {"\\bpeux[- ]tu\\b", "pouvez-vous"},
    {"\\bpourrais[- ]tu\\b", "pourriez-vous"},
    {"\\bas[- ]tu\\b", "avez-vous"},
    {"\\b(peut|doit|faut|va) (on|il)\\b(?=.*\\?)", "\\1-\\2"},
    {"\\bva-il\\b", "va-t-il"},
    {"\\bpatcher\\b", "corriger cela"},
    {"^jeu (?=\\p{L})", "le jeu "},
    {" ou ?\\?+$", " ?"},
    {"\\ba (chaque fois|peu près|peu pres|défaut|defaut|quel|quelle|partir|cause|nouveau)\\b", "à \\1"},
    {"\\bà peu pres\\b", "à peu près"},
    {"\\bà defaut\\b", "à défaut"},
    {"\\btout les\\b", "tous les"},
    {"\\bvous dite\\b", "vous dites"},
    {"\\b([Jj]'aimer|[Jj]e souhaiter|[Jj]e voudr|[Jj]e désirer)ai\\b", "\\1ais"},
    {"\\b1 ?(?:eur|eu)\\b", "1 euro"},
    {"\\b([2-9]|\\d[\\d,.]+) ?(?:euro|eur|eu)\\b", "\\1 euros"},
    {"\\b(va|vas|vat|a|aura|sera|fera|pourra|peut|doit)[ -]?t[' -](il|elle|on)\\b", "\\1-t-\\2"},
    {"\\bvat-t-", "va-t-"},
    {"(?:(?<=^|[,.] )|\\b(?:et|mais) )(?:nous sommes|on est) (en "
     "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
     "octobre|novembre|décembre)|le \\d{1,2}(?:er)?(?: \\p{L}+)?),? et ",
     "et, \\1, "},
    {", et, en ", " et, en "},
    {"\\b([Jj]'ai|[Nn]ous avons|[Oo]n a) "
     "(?!voulu|dû|pu|essayé|souhaité|demandé|décidé|préféré|tenté|cherché|oublié|refusé|accepté|prévu|"
     "pensé|espéré|fallu|dit|proposé|failli|aimé)(\\p{L}+(?:é|i|u|is|it)) ((?!pour |afin |à |de )[^,.;?!]{3,60}?) et "
     "(\\p{L}{2,})er (?=(?:un|une|le|la|les|des|mon|ma|mes|l'|\\d))",
     "\\1 \\2 \\3 et \\4é "},
    {"\\balors que nous sommes (?=(?:déjà |bientôt )?(?:le \\d|en "
     "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
     "octobre|novembre|décembre|été|hiver)|à la mi|mi-|fin |début ))",
     "alors qu'on est "},
    {"\\breçu (un|une) (noire?|bleue?|blanche?|blanc|rouge|verte?|grise?|autre|cassée?|vide)(?=$|[.,])",
     "reçu \\1 \\2"},
    {"\\b([Jj])'ai reçu (un|une) (?=(?:noire?|bleue?|blanche?|blanc|rouge|verte?|grise?|autre)(?:$|[.,]))",
     "\\1'en ai reçu \\2 "},
    {"\\b([2-9]) ?x (?=\\d)", "\\1 fois "},
    {"\\b([2-9]|\\d\\d+) (semaine|jour|heure|minute|an|année|personne|euro|article|place|"
     "pizza|carton|livre|chaise|pneu|mail|appel|message|facture|photo|billet|paire|sac|produit|relance|courrier|pièce|"
     "nuit)"
     "\\b",
     "\\1 \\2s"},
    {"\\bqu'on serait (?=\\p{L}+és\\b)", "que nous serions "},
    {", rien(?=[.!]*$)", " sans résultat"},
    {", franchement,? (?:ça|cela) (?:change|fait plaisir|fait du bien)(?=[.!]*$)", ""},
    {"\\bau tel\\b", "au téléphone"},
    {"\\b(le|votre|au) sav\\b", "\\1 SAV"},
    {"\\bet (?:toujours|tjs) rien\\b", "et je n'ai toujours rien"},
    {"\\bc'est rendu à\\b", "le prix est passé à"},
    {"\\bcomme quoi\\b", "disant que"},
    {"\\b(conseiller|agent|service) (?=centre\\b)", "\\1 d'un "},
    {"\\bcentre formation\\b", "centre de formation"},
    {"\\bpar dessus\\b", "par-dessus"},
    {",? mais combien (?:de |d')[^?]*\\?{2,}", "."},
    {"\\b(on|il|elle|ça|cela) est que (?=un|deux|trois|quatre|\\d)", "\\1 n'est que "},
    {"\\b(me|nous|vous|il|elle|on|je|qui) (appel|rappel|conseil|travail|accueil)\\b", "\\1 \\2le"},
    {"\\b(ils|elles) mont\\b", "\\1 m'ont"},
    {"\\b(ai|a|ont|avez|avons) fait (\\p{L}+)é\\b", "\\1 fait \\2er"},
    {"\\bil(s?) (me|nous) dise\\b", "ils \\2 disent"},
    {"\\b(mais|et|car|que|où|[.,;]) personne "
     "(?=(?!ne\\b|n'|d'|de\\b|et\\b|qui\\b|en\\b|âgée|seule)[bcdfgjklmnpqrstv]\\p{L}*(?:e|t|d|ait)\\b)",
     "\\1 personne ne "},
    {"\\b(mais|et|car|que|où|[.,;]) personne (?=(?!est\\b|et\\b|en\\b|âgée)[aeéêiou]\\p{L}*(?:e|t|d|ait)\\b)",
     "\\1 personne n'"},
    {"\\b(?:ça|ca|cela) été (?=\\p{L}+[éiu]s?\\b)", "ça a été "},
    {"\\bj'ai ((?:tout )?\\p{L}+ment|toujours|même|encore) (pas|rien|jamais)\\b", "je n'ai \\1 \\2"},
    {"^((?:je|on|il|elle|ça|cela|nous|vous) [^,.?]{2,32}?) (combien de temps|combien|quand|où|comment)(?: s'il[- "
     "]vous[- ]plaît| svp)? ?\\?",
     "\\2 \\1 ?"},
    {"\\bmois ci\\b", "mois-ci"},
    {"\\b(été|allée?|aller|suis|va|vais|retournée?) a (la|l'|mon|ma|votre)\\b", "\\1 à \\2"},
    {"\\bun recommander\\b", "un recommandé"},
    {"\\b(mes|vos|nos) "
     "(?!quatre\\b|cinq\\b|sept\\b|huit\\b|neuf\\b|onze\\b|douze\\b)(\\p{Ll}{3,}[^sxzuSXZ\\W\\d])\\b(?!['-])",
     "\\1 \\2s"},
    {"\\bchauffe eau\\b", "chauffe-eau"},
    {"(?:^|(?<=, )|(?<=\\bet )|(?<=\\bmais )|(?<=\\boù )|(?<=\\bque ))y avait\\b", "il y avait"},
    {", heureusement que [^.]*[.]?$", "."},
    {",? sinon je (?:ne )?serais? [^.]*[.]?$", "."},
    {"\\bsi faut\\b", "s'il faut"},
    {"\\bs'il faut que j'appelle\\b", "si je dois appeler"},
    {"\\b(à ce jour,?(?: soit [^,]*,)?) aucun(e?) (remboursement|réponse|nouvelle|livraison|retour)\\b",
     "\\1 je n'ai eu aucun\\2 \\3"},
    {"\\bdisant que (?=il|elle|on)", "disant qu'"},
    {"\\b(il|elle|on) c['’ ]est (?=\\p{L}+[éiu]\\b)", "\\1 s'est "},
    {"\\b(je crois|je pense) (?=(?:il|elle|on) )", "\\1 qu'"},
    {"\\bvous vous (mettez|indiquez|comptez|facturez)\\b", "vous \\1"},
    {"\\bsi vous dites (?=à quel|où|comment|quand)", "si vous me dites "},
    {"(?<!\\bne )(?<!\\bil )(?<!\\belle )(?<!\\bon )(?<!\\bqui )\\bcomprend pas\\b", "comprends pas"},
    {"\\bpa\\b(?! ?\\.)", "pas"},
    {"\\bpr\\b", "pour"},
    {"\\b(?:rdv|(?<!vous )(?<!ne )rendez vous)\\b", "rendez-vous"},
    {"(?<!\\btant )(?<!\\bde mal en )\\bpis\\b", "et"},
    {"\\bl ?appli\\b|\\bl'appli\\b", "l'application"},
    {"\\bles applis\\b", "les applications"},
    {"(?<=votre |cette |notre |mon |son )appli\\b", "application"},
    {"\\bpetit déj\\b", "petit déjeuner"},
    {"(\\d+) ?(?:balles|boules)\\b", "\\1 euros"},
    {"(\\d\\d) ?e\\b(?! ?(?:mail|fois|relance|appel|message|courrier|étage|arr|jour|siècle|anniv|année))", "\\1 €"},
    {"\\bme co\\b", "me connecter"},
    {"\\bsa (marche|fonctionne|dit|affiche|fait|va|met|charge|bloque|bug|bugue|reste|ne)\\b", "ça \\1"},
    {"\\bc'est le bon\\b", "c'est le bon code"},
    {"\\bdit code erroné?e?\\b", "indique que le code est erroné"},
    {"\\bque c'est le bon code\\b", "que c'est le bon"},
    {"\\b(j'arrive|je n'arrive)( pas|) a\\b", "\\1\\2 à"},
    {"\\bon ma\\b", "on m'a"},
    {"\\b(j|l|d|n|qu|m|s) (?=(?:ai|avais|est|était|en|y|il|elle|on|a)\\b)", "\\1'"},
    {"([a-z]{3,})ee(s?)\\b", "\\1ée\\2"},
    {"\\bpr[eé]vieni(ez|ons)", "préveni\\1"},
    {"\\ba (\\d{1,2} ?h)", "à \\1"},
    {"\\bc'est (?:de )?votre faute\\b", "cela vient de vous"},
    {"^(Prélev|Débit|Factur)é(e?s?) (?=en |le |de |deux |trois |encore |toujours |\\d)" NO_VERB,
     "J'ai été \\l\\1é\\2 "},
    {", (toujours|encore) (prélev|débit|factur)é(e?) (?=en |le |ce |au )", " et je suis \\1 \\2é\\3 "},
    {"^voil[aà],? (?=j'|je |mon |ma |on |nous )", ""},
    {"\\bpas la(?= et\\b|[,.?!]|$)", "pas là"},
    {"\\bc'est [ée]crit (retour exp[ée]diteur|livré|expédié|refusé|annulé)\\b", "il est indiqué « \\1 »"},
    {"\\bça (?:dit|affiche|met|marque) ((?:code|compte|carte|numéro|mot de passe) "
     "(?:invalide|erronée?|expirée?|inconnue?|incorrecte?|refusée?))\\b",
     "le message « \\1 » s'affiche"},
    {"^(?:(?:L')?Opérateur|Résultat|Conséquence|Conclusion|(?:Petit |Seul )bémol) ?: ", ""},
    {"(^|, |\\bet )(?:moi )?(?:je|on) (?:fais|fait|dois faire|doit faire) comment,?(?: moi| nous)?(?= pour| avec| "
     "?\\?)",
     "\\1comment faire"},
    {"^(?:et )?en attendant,? ([^?,]*\\?)", "\\1"},
    {"^((?:mon|ma|mes|le|la|les|l'|votre) ?[^,?]{2,30}?) (?:il|elle|ils|elles) (est|sont) (?=où|quand)", "\\1 \\2 "},
    {"^(?=.{0,180}$)(?!.*(?:est-ce|pourquoi|comment|quand|-vous|savoir))([^?]*\\bvous (?:me |nous "
     ")?(?:dites|annoncez|répondez) "
     "(?:que |qu')[^?]*?) ?\\?+$",
     "\\1."},
    {"\\btu (m'|nous )as\\b", "vous \\1avez"},
    {"^((?:je |j')[^,;.]{4,60}?) et vous (?=(?:demande|prie|remercie|informe|signale)\\b)", "\\1 et je vous "},
    {"^(?:Dans l'attente [^,]*, |En vous remerciant[^,]*, )?je vous prie d'(?:agréer|accepter|recevoir)\\b[^.]*", ""},
    {"^Déjà (\\p{L}+é) (?=\\p{L}+é[.!]*$)", "J'ai déjà \\1 et "},
    {"^Déjà (?=\\p{L}+é\\b)", "J'ai déjà "},
    {"\\bet pas (?=(?:en|au|aux|à|le|la|un|une|sur|chez) )", "et non "},
    {"\\bpourquoi (?=\\d)", "pourquoi il y a "},
    {"(?<!\\bou),? non ?\\?+$", " ?"},
    {", et (?=(?:remboursez|rappelez|livrez|envoyez|rendez)-(?:moi|nous)\\b)", " ; "},
    {"^((?:Ré|Dé)siliation) demandée ", "J'ai demandé la \\l\\1 "},
    {"^(Froid|Écrasé|Cassé|Abîmé|Rayé|Trempé|Déchiré|Périmé)e(?=,| et|[.!]*$)", "Elle était \\l\\1e"},
    {"^(Froid|Écrasé|Cassé|Abîmé|Rayé|Trempé|Déchiré|Périmé)(?=,| et|[.!]*$)", "Il était \\l\\1"},
    {", personne(?=,|[.!]*$)", ", mais personne n'est venu"},
    {", pas un(e?) (appel|mot|mail|message|sms|coup de fil)(?=,|[.!]*$| depuis)", " et je n'ai pas eu un\\1 seul \\2"},
    {"\\bou faut (?=que\\b|qu'|\\p{L}+er\\b)", "ou est-ce qu'il faut "},
    {"(^|, )suivi (?=indique|dit|affiche|marque|bloqué)", "\\1le suivi "},
    {"\\bindiqu(e|ait) (livré|expédié|distribué|remis)\\b", "indiqu\\1 « \\2 »"},
    {"\\b([mn]'a|nous a|vous a|ont|avez|a) dis\\b", "\\1 dit"},
    {"ç(?=[eéèêi])", "c"},
    {"\\bsi (ils?)\\b", "s'\\1"},
    {"\\bça (?:dit|affiche|met|marque) (expiré|erroné|invalide|refusé|indisponible|erreur)\\b",
     "le message « \\1 » s'affiche"},
    {"\\bc'est marqué\\b", "il est indiqué"},
    {"(?<=\\p{L}) (?=ça indique que)", " ; "},
    {"[,;]? vous pouvez (?:reset|réinitialiser)\\b(?: svp| stp)?[ .!?]*$", " ; pouvez-vous réinitialiser mon accès ?"},
    {"(que vous (?:m'|nous )?avez \\p{L}+ [^,;]{0,40}?) (?:il|elle) (?=\\p{L}+)", "\\1 "},
    {"\\bbrul(é|ée|er|e)\\b", "brûl\\1"},
    {"\\b(hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) a (\\d)", "\\1 à \\2"},
    {" (?:intitulée?|nommée?|appelée?|dénommée?) XX+\\b", ""},
    {"\\b(chez|par|avec|auprès de|de la part de|contre) XX+\\b", "\\1 cette entreprise"},
    {"\\bsur XX+\\b", "sur ce site"},
    {"(?<=\\p{L}) XX+\\b", ""},
    {"\\b([Cc])e (?:docteur|professeur|maître), (\\p{Ll}+[^,.]*)(?:,|$)",
     "\\1e \\2"}, /* "le docteur ***, médecin à …," */
    {"\\?{2,}", "?"},
    {"!{2,}", "!"},
    {" ,", ","},
};

/* Endings that the ear does not tell: "j'ai changer", "pour me connecté", "des montant prélevés". */
static const struct swap endings[] = {
    {"\\b(ai|avons|avez|ont|avais) ((?:pas|déjà|bien|tout|jamais|encore|rien) "
     ")?(?!cher\\b|hier\\b|fer\\b|mer\\b|hiver\\b)"
     "(\\p{L}+(?<!i))er\\b",
     "\\1 \\2\\3é"},
    {"\\b(ai|avons|avez|ont) ((?:pas|déjà|bien) )?(résil|oubl|vérif|modif|env|renv|pa|essa|notif|bénéfic)(i|oy|y)er\\b",
     "\\1 \\2\\3\\4é"},
    {"\\bj'ai ((?:pas|déjà|bien|tout) "
     ")?(?!comme|une\\b|cette|même|quelque|presque|encore|honte|autre|entre|mille|votre|"
     "notre|juste|toute|beaucoup|moins|faute)(\\p{L}{3,}[bcdfgjlmnpqrstvxyz])e\\b",
     "j'ai \\1\\2é"},
    {"\\b(n'(?:ai|avons) (?:jamais|pas|rien)\\b[^.]*?) ni (\\p{L}+)er\\b", "\\1 ni \\2é"},
    {"\\bni donné quelconque\\b", "ni donné la moindre"},
    {"\\b(pour|de|sans|à|peux|veux|dois|peut|veut|doit|va|vais|pouvoir|faut) (pas )?(me |m'|se |s'|vous |nous )"
     "(\\p{L}+)é\\b",
     "\\1 \\2\\3\\4er"},
    {"\\b(des|les|ces|mes|vos|nos|ses|leurs|plusieurs|quelques) (?!avoir\\b|être\\b)(\\p{L}{3,}[^sxzS\\W\\d]) "
     "(\\p{L}+(?:és|ées))\\b",
     "\\1 \\2s \\3"},
    {"(\\d+(?: €|€| euros?)) hebdomadaires?\\b", "\\1 par semaine"},
    {"(\\d+(?: €|€| euros?)) mensuels?\\b", "\\1 par mois"},
    {"(\\d+(?: €|€| euros?)) annuels?\\b", "\\1 par an"},
    {"\\b(a|ont|ai|avons) (pas )?(\\p{L}+[éu]) (pendant|lors de|durant) ([^,]{3,30}), (?=une? )",
     "\\1 \\2\\3 \\4 \\5 "},
    {"\\b(sera|est|était|été|serait|seront) (?!(?:sup|hyp)er\\b|premier|dernier|entier)(\\p{L}{3,})er\\b", "\\1 \\2é"},
    {"^vous (me |m'|nous |)(\\p{L}+)er (?!et\\b)", "Vous \\1\\2ez "},
    {"\\bsouhaitons d'être remboursés?\\b", "souhaitons être remboursés"},
    {"\\bsouhaite d'être\\b", "souhaite être"},
    {"\\bdevais payé\\b", "devais payer"},
};

/* "je trouve pas", "marche plus", "c'est pas": the negation whole. */
static const struct swap negations[] = {
    {"\\bc'(est|était) (pas|jamais|plus(?= (?:possible|l[ea]|du "
     "tout|acceptable|tenable|dispo(?:nible)?|bon|une?)\\b(?!.* que\\b)))",
     "ce n'\\1 \\2"},
    {"(?<!ne )(?<!-)\\bvous (avez|êtes) (pas|plus(?! de choix| .* que\\b)|jamais|rien)\\b", "vous n'\\1 \\2"},
    {"(?<!ne )(?<!-)\\bvous (pouvez|répondez|voulez|faites) (pas|plus|jamais|rien)\\b", "vous ne \\1 \\2"},
    {"(?<!ne )\\b(s'|m')([aeiouyéêh]\\p{L}+) (même pas|pas même)\\b", "ne \\1\\2 \\3"},
    {"\\b(je|il|elle|on|ils|elles) (?!ne\\b|n')((?:me |se |le |la |les |lui )?)([bcdfgjklmnpqrstv]\\p{L}+) même pas\\b",
     "\\1 ne \\2\\3 même pas"},
    {"\\bc'est (juste|vraiment|même|toujours|franchement) pas\\b", "ce n'est \\1 pas"},
    {"\\bj'(?!" CLITICS "\\b)(\\p{L}+) ((?:pas|jamais|rien|aucune?)\\b|plus(?! " MORE
     ")(?= (?:rien|d[eu']|les?|la|accès)\\b|$))",
     "je n'\\1 \\2"},
    {"(?<!n')\\b(?:il )?y a (pas|plus(?! " MORE "|.* que\\b| (?:cher|grave|simple|grand|urgent)\\b)|rien|aucune?)\\b",
     "il n'y a \\1"},
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
    {"(?<!n')(?<!ne )\\b((?:m'|me |se )?)(envoie|donne|propose|dit) rien\\b", "ne \\1\\2 rien"},
    {"(?:^|(?<=\\bet )|(?<=\\bmais )|(?<=\\bcar )|(?<=, )|(?<=[.;] ))personne "
     "(me|m'|vous|nous|répond|vient|sait|fait|rappelle|veut|peut|est|a|bouge|décroche|prévient)(?= |(?<='))",
     "personne ne \\1"},
    {"\\bne ne\\b", "ne"},
    {"^je ne sais pas (si|où|comment|quand|ce que) ([^?]*?) ?\\?$", "Je voudrais savoir \\1 \\2."},
    {"\\bn'(m'|me |te |se |les |la |le |lui |leur |vous |nous )", "ne \\1"},
    {"\\b(ne) (a|ai|est|arrive|avait|était|apparaît|ouvre)\\b", "n'\\2"},
};

/* Notes: the subject, the article, the verb that a telegram leaves out. */
static const struct swap notes[] = {
    {"^(?:Bonjour|Bonsoir|Salut|Coucou|Hello|Bjr)(?: à tous| madame| monsieur|, madame|, monsieur)?[,!]? "
     "(?=(?-i:\\p{Ll}))",
     ""},
    {"(?:^|(?<=\\p{P} |njour |nsoir "
     "))(êtes|avez|pouvez|pourriez|faites|proposez|vendez|acceptez|livrez|auriez|seriez|comptez|prenez) vous\\b",
     "\\1-vous"},
    {"^(?:Autre |Petite |Dernière )?question(?: annexe| subsidiaire| bête)? ?: ", ""},
    {", (?:vous verrez|tu verras|point barre|je dis bien [^,]*)(?=[,.!]|$)| point barre\\b", ""},
    {"^(.*?\\p{L}) ?: quid d(es|u|e la|e l')( ?[^?]*?) ?\\?$", "\\1 et je voudrais savoir ce qu'il en est d\\2\\3"},
    {"^(Ma|Mon|Mes|La|Le|Les|Carte|Paiement) (.*), pourquoi ?\\?$", "Pourquoi \\l\\1 \\2 ?"},
    {"^pourquoi (carte|commande|livraison) (\\p{L}+ée?)\\b", "Pourquoi ma \\1 a été \\2"},
    {"^pourquoi (paiement|compte|colis) (\\p{L}+é)\\b", "Pourquoi mon \\1 a été \\2"},
    {"^C'est jusqu'à quand pour (.*)\\?", "Jusqu'à quand peut-on \\1?"},
    {"^((?:je (?:voudrais|souhaite|souhaiterais|désire)|j'aimerais)\\b(?! savoir| bien savoir)[^?,]*?)"
     "(?:,? s'il[- ]vous[- ]plaît| svp)? ?\\?$",
     "\\1."},
    {"^Merci (?:beaucoup |encore |infiniment )?pour (l'|(?:le|la|les|votre|vos|ce|cette|ces) )([^,.!;]{3,50}), "
     "(?=(?:je|nous|tout|le|la|il|elle|c'est)\\b|j')",
     "Je vous remercie pour \\1\\2 et "},
    {"^(Cliente?|Abonnée?|Locataire|Adhérente?) (depuis [^,.;]{2,25}?),? (?:et )?(?=(?:je|on|le|la|nous|mon|ma)\\b|j')",
     "Je suis \\l\\1 \\2 et "},
    {"^Dégât des eaux (?=le |en |du |hier)", "J'ai eu un dégât des eaux "},
    {"^Que faire ?\\?", "Que dois-je faire ?"},
    {"^On ne sait (plus|pas) (quoi|comment) faire\\b", "Nous ne savons \\1 \\2 faire"},
    {"^(Abonnement|Contrat|Forfait|Compte|Billet|Colis|Vol|Crédit|Prêt|Dossier|Achat) ([^:,.]{2,40}?) ?: "
     "(?=(?:je|j'|nous|on|vous|il)\\b)",
     "Pour mon \\l\\1 \\2, "},
    {"^(Commande|Facture|Box|Ligne|Livraison|Réservation|Location|Assurance|Mutuelle|Carte) ([^:,.]{2,40}?) ?: "
     "(?=(?:je|j'|nous|on|vous|il)\\b)",
     "Pour ma \\l\\1 \\2, "},
    {"^Aucun(e?) ((?:\\p{L}+ ){1,3}?)(reçu|eu|trouvé)e? ", "Je n'ai \\3 aucun\\1 \\2"},
    {"^(Un|Une|Des) (?=(?:bruit|odeur|problème|souci|défaut|panne|fuite|erreur|coupure|rayure|trou|tache|bug|message "
     "d'erreur|retard|bip|grincement|dysfonctionnement)s?\\b[^,;]*$)" NO_VERB,
     "Je signale \\l\\1 "},
    {"^Comment (annuler|résilier|renvoyer|récupérer|contacter|obtenir|joindre|changer|modifier|procéder|échanger)\\b",
     "Comment puis-je \\1"},
    {"^Comment faire ?\\?", "Comment puis-je faire ?"},
    {"^Quels? tarifs? ?\\?", "Combien cela coûte-t-il ?"},
    {"^Et (me |m'|nous )(\\p{L}+(?:er|ir|re)) ([^?]*?) ?\\?$", "Merci de \\1\\2 \\3."},
    {"^(Deux|Trois|Quatre|Cinq|Six|\\d+) fois que ", "Cela fait \\l\\1 fois que "},
    {"^(Deux|Trois|Quatre|Cinq|Six|\\d+) (appels|mails|messages|courriers|courriels) (à|au|aux) ([^:,.]+)(?: "
     "?[:,].*)?$",
     "J'ai envoyé \\l\\1 \\2 \\3 \\4, sans résultat."},
    {"\\benvoyé (\\p{L}+ appels)", "passé \\1"},
    {"^(Concert|Spectacle|Vol|Train|Rendez-vous|Stage|Cours|Match|Séjour) "
     "([^,]*?)(report|annul|décal|déplac|supprim)[eé]\\b",
     "Le \\l\\1 \\2a été \\3é"},
    {"^(?:Super|Excellent|Très bon) (séjour|moment|week-end)\\b(?! \\p{L}+é)", "J'ai passé un excellent \\1"},
    {"^Ce que j'ai (\\p{L}+) ?: ", "J'ai \\1 : "},
    {"^soit (d'|de )(.*?)[ ;.]*$", "Je vous demande soit \\1\\2."},
    {"^(?:Surtout,? )?n(?:e |')(m'|me |nous |le |la |les |l'|)(\\p{L}+)ez (pas|rien|plus|jamais)\\b",
     "Merci de ne \\3 \\1\\2er"},
    {"\\b(\\p{L}+ez|dites|faites) (le|la|les)[ -](moi|nous)\\b", "\\1-\\2-\\3"},
    {", (?=(?:venez|faites|envoyez|arrêtez|cessez|trouvez) (?:le|la|les|me|nous|de|une?|mon|ma|mes)\\b)", " ; "},
    {"^Dites[- ]moi(?: franchement| juste| simplement| svp)?,? (?=est-ce|pourquoi|quand|comment|quel)", ""},
    {"^(?:(?:Super|Bravo|Merci|Génial)[^,.]*, )?((?:\\d+|deux|trois|quatre|cinq|six) (?:jours|semaines|mois|heures)) "
     "pour (?=(?:me |m'|nous )\\p{L}+r[e ])",
     "Il a fallu \\1 pour "},
    {"\\b((?:ap|com|re|sur|entre)?pren)er\\b", "\\1dre"},
    {"\\b(rend|vend|attend|perd|descend|défend|entend|répond|tord)er\\b", "\\1re"},
    {"\\b(\\p{L}*[tv]en|serv|sort|part|repart|ouvr|offr|dorm|ment)er\\b", "\\1ir"},
    {"\\b(per|trans|re|)metter\\b", "\\1mettre"},
    {"^([^?]*\\p{L}), puis (?=\\p{L}+ez\\b(?!-))", "\\1 et "},
    {"(?<!\\bet|\\bou|puis)[,;]? \\b(rembours|rappel|aid|contact|livr)ez[ -]moi\\b(?: svp| stp| s'il vous plaît)?(?=[ "
     ".!]*$)",
     " ; merci de me \\1er"},
    {"(?<!\\bet|\\bou|puis)[,;]? \\b(remboursez|rappelez|répondez|aidez|contactez|livrez|rendez|envoyez)[ "
     "-](moi|nous)\\b",
     " ; \\1-\\2"},
    {"[,;]? (?:svp |stp )?\\b(annul|résili|arrêt)ez[ .!]*$", " ; merci de tout \\1er."},
    {", at?tendez que\\b", " avant que"},
    {"^((?!je ne )(?:je|j'|il|elle|on|le|la|les|mon|ma|mes|nous|vous|ça|c'est|personne|rien|toujours)\\b.*?), "
     "(?=(?:je veux|je voudrais|je souhaite|je demande|je vous demande|j'exige|merci de|merci d')\\b ?)",
     "\\1 ; "},
    {" (?:svp|stp|s'il vous plaît),? (?=\\p{L}+ez\\b)", " ; "},
    {"^Toujours pas (\\p{L}+(?:é|i|u|is|it|ert))\\b", "Je n'ai toujours pas \\1"},
    {"^Toujours pas (d'|de )", "Je n'ai toujours pas \\1"},
    {"^Toujours (rien|aucun)" NO_VERB, "Je n'ai toujours \\1"},
    {"^(Toujours|Depuis) sans (réponse|nouvelles?|retour)", "Je suis toujours sans \\2"},
    {"^(Pas|Pas encore|Rien|Jamais) (reçu|eu|pu|trouvé|compris|vu|commandé|signé|demandé)\\b", "Je n'ai \\l\\1 \\2"},
    {"^(Deux|Trois|Quatre) (?=rendez-vous (?!ont|sont|étaient)\\p{L}+,)", "J'ai eu \\l\\1 "},
    {"^Un (échange|remboursement|avoir|retour), vous (\\p{L}+ez) ([^?]+?) ?\\?$",
     "Un \\1 est-il possible et \\2-vous \\3 ?"},
    {"^(?:Mes )?[Vv]oisins non plus\\b", "Mes voisins non plus n'ont rien reçu"},
    {"^Aucune? (réponse|nouvelle|retour|solution|explication|remboursement|livraison)" NO_VERB, "Je n'ai eu \\l\\0"},
    {"^Pas de (réponse|nouvelles?|retour|solution)" NO_VERB, "Je n'ai pas eu de \\1"},
    {"^Plus (d'|de )(?=\\p{L})" NO_VERB, "Il n'y a plus \\1"},
    {"^Pas (d'|de )(eau|courant|électricité|chauffage|réseau|connexion|internet|wifi|signal|lumière)\\b" NO_VERB,
     "Il n'y a pas \\1\\2"},
    {"^Impossible (de|d')", "Il m'est impossible \\1"},
    {"^(?:et )?que vous (?=(?:me |nous |lui |leur |les |l')?\\p{L}+iez\\b)", "Je souhaite que vous "},
    {"^(?:Nous sommes|On est) (?:déjà )?en "
     "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?=[.!]*$)",
     "Le mois de \\1 est arrivé"},
    {"^(J'ai commandé \\d+ \\p{L}+), (\\d+) (livrée?s|reçue?s)\\b", "\\1, \\2 seulement ont été \\3"},
    {"\\b(\\d+) (\\p{L}+s) (commandée?s), (\\d+) (livrée?s|reçue?s)\\b",
     "\\1 \\2 étaient \\3, mais \\4 seulement ont été \\5"},
    {"^(?!Toujours|Jamais|Depuis|Après|Plusieurs|Quelques|Certains|Leurs|Deux|Nous|Vous|Ils|Elles)(\\p{L}{3,}s) "
     "(\\p{L}+(?:és|ées|is|ies|us|ues)) "
     "(?=sur|dans|par|hier|ce|à|au|en|le|il y a)" NO_VERB,
     "Des \\l\\1 ont été \\2 "},
    {"^Pas besoin (de|d')", "Je n'ai pas besoin \\1"},
    {"^(?:Franchement,? )?rien à redire\\b", "Je n'ai rien à redire"},
    {"^(?:Parce que |(?:Alors )?Moi,? (?=on )|(?:Juste|Seul) une? (?:petite? "
     ")?(?:truc|chose|détail|point|remarque|souci) ?[:,]? ?(?=on |il |le |la |les |je |nous ))(?=\\p{L}+['’ ])",
     ""},
    {"^Même jour,? ", "Le même jour, "},
    {"^Depuis,? (plus )?aucun(e?) (?=\\p{L}+(?:$|[.,!]| d))", "Depuis, je n'ai \\1eu aucun\\2 "},
    {"^Je m'appelle \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)? et ", ""},
    {"^Retour (en|au|à|dans|chez) ([^:,]{3,30}?) ?: ", "De retour \\1 \\2, "},
    {", impossible (de |d')", ", il m'est impossible \\1"},
    {"\\bPlus de peur que de mal(?:,? heureusement)?,? ?(?:mais )?", ""},
    {"\\bdonc pas de (?=\\p{L}+(?:$|[.,!]))", "et qu'il n'y a donc pas de "},
    {"^Quelle (?:ne )?fut (?:pas )?(?:ma|notre) surprise (?:en|de|lorsque|quand) (?:découvr|constat|appren|voy)\\p{L}+ "
     "(que|qu')",
     "J'ai découvert avec surprise \\1"},
    {"^Voici (?:les faits|mon problème|mon histoire|la situation|ce qui s'est passé|ce qui m'arrive) ?: ", ""},
    {"(?: :|,|;) (?:vous trouverez|ci-joint)\\b[^.]*$", ""},
    {"^Soit vous me (\\p{L}+)ez (.*?), soit vous (\\p{L}+)ez et vous me rendez ",
     "Merci de me \\1er \\2 ou de \\3er et de me rendre "},
    {"\\bou de (annuler|effectuer|envoyer|arrêter|échanger)", "ou d'\\1"},
    {"^Soit je l'ai (.*?), soit vous me remboursez ", "Je voudrais l'avoir \\1 ou que vous me remboursiez "},
    {"^Et (le|la|l'|les|pour) ?([^,?]{3,40}) \\?$", "Qu'en est-il pour \\1 \\2 ?"},
    {"\\bpour pour\\b", "pour"},
    {"(, ou|\\bou) c'est (?=.*\\?)", " ou est-ce que c'est "},
    {"^Besoin (de|d')", "J'ai besoin \\1"},
    {"^(Odeur|Fuite|Panne|Coupure|Erreur|Inondation)\\b" NO_VERB, "Il y a une \\l\\1"},
    {"^(Problème|Souci|Bruit|Bug|Dégât)\\b(?! résolu)" NO_VERB, "Il y a un \\l\\1"},
    {"^(Appel|Message|SMS|Mail|Courrier|Email) (téléphonique |reçu )?(?=(?:du|de|d'|concernant|au sujet)\\b)",
     "J'ai reçu un \\l\\1 \\2"},
    {"^Se présente comme étant (un |une )?", "La personne se présentait comme \\1"},
    {"^Se présente comme\\b", "La personne se présentait comme"},
    {"^Voulait\\b", "Elle voulait"},
    {"^(Deuxième|Troisième|Quatrième|Cinquième|Énième|Enième|[2-9] ?(?:e|ème|eme)) fois\\b", "C'est la \\l\\1 fois"},
    {"^([2-9]) ?(?:e|ème|eme) (mail|message|appel|courrier|courriel|e-mail)\\b[ !.]*$", "C'est mon \\1e \\2."},
    {"^([2-9]) ?(?:e|ème|eme) relance\\b[ !.]*$", "C'est ma \\1e relance."},
    {"^(Commandé|Acheté|Reçu|Payé|Appelé|Envoyé|Réservé|Écrit|Essayé|Demandé|Contacté|Téléphoné|Relancé|Résilié|Réglé|"
     "Versé|Renvoyé|Retourné|Testé)\\b(?! par|,|e)(?:(?= (?:une?|deux|trois|quatre|mon|ma|mes|des) )|" NO_VERB ")",
     "J'ai \\l\\1"},
    {"^(Vendu|Annoncé|Présenté|Livré)(e?) (?!par|à)" NO_VERB, "Il a été \\l\\1\\2 "},
    {"^Il (?=a été (?:vendue|annoncée|présentée|livrée) )", "Elle "},
    {"^(Suis|Voudrais|Souhaite|Veux|Habite|Attends|Cherche|Souhaiterais|Aimerais|Viens|Constate)\\b(?!-)", "Je \\l\\1"},
    {"^Je (habite|attends|aimerais)\\b", "J'\\1"},
    {"^(Ai|Avais) (?!-)", "J'\\l\\1 "},
    {"^(Sommes|Avons|Souhaitons|Attendons|Voudrions)\\b(?!-)", "Nous \\l\\1"},
    {"^Pouvez (?=(?:m'|me |nous )|\\p{L}+(?:er|ir|re)\\b)", "Pouvez-vous "},
    {"^vous pouvez (réinitialiser|reset)$", "Pouvez-vous réinitialiser mon accès ?"},
    {"^vous pouvez (?=(?:me |m'|nous )?\\p{L}+(?:er|ir|re)\\b)", "Pouvez-vous "},
    {"^(Rappel|Rembours|Contact|Livr)ez(?:[- ](?:moi|nous))?(?: svp| stp| s'il vous plaît)?[ .!]*$",
     "Merci de me \\l\\1er."},
    {"^Aidez[- ]moi(?: svp| stp| s'il vous plaît)?[ .!]*$", "Merci de m'aider."},
    {"^(Rappelez|Répondez|Remboursez|Livrez|Aidez|Contactez)[ .!]*$", "\\1-moi."},
    {"^(?:(?:C'est )?Juste (?:un (?:petit )?mot )?pour|Je (?:voudrais|voulais|tenais à|tiens à|souhaite)) (?:vous "
     ")?dire (?:un (?:grand |énorme )?)?merci (?=à |aux |au )",
     "Un grand merci "},
    {"^Juste un (?:petit )?mot pour (remercier|dire|féliciter)\\b", "Je voudrais \\1"},
    {"^(\\d[\\d ,.]* ?(?:€|euros?)) (prélevés?|débités?|facturés?|encaissés?|retenus?) "
     "(?=sur|sans|le|en|par|de|alors|pour)" NO_VERB,
     "\\1 ont été \\2 "},
    {"^(?:Un grand |Un gros |Un immense )bravo (?=à|aux)", "Bravo "},
    {"^[Jj]e vous (?:informe|signale|fais savoir|annonce) (?:donc )?qu(?:e |')", ""},
    {"^(?:Super|Très bonne|Excellente|Belle) (expérience|surprise|prestation|découverte)\\b(?: :|,|!)? ?(?=\\p{L}*)",
     "J'ai eu une très bonne \\1, "},
    {"^[Jj]e (?:voulais|voudrais|tenais à|tiens à|viens) (?:juste |simplement )?vous "
     "(?:dire|informer|signaler|prévenir|faire savoir) qu(?:e |')",
     ""},
    {"^Merci (?:infiniment|beaucoup|mille fois|encore|vraiment|énormément) (?=à (?!vous\\b|toi\\b|tous\\b)|aux |au )",
     "Un grand merci "},
    {"^Merci (?=à (?!vous\\b|toi\\b|tous\\b)|aux |au )", "Un grand merci "},
    {"^(?:Un immense|Mille|Un énorme) mercis? (?=à )", "Un grand merci "},
    {"\\bdu \\+\\d[\\dxX. ]+", ""},
    {"\\bde chez cette entreprise\\b", "de cette entreprise"},
    {"^(?!.*" FURNISHED ")(?=.*\\b" FOOD ")(.*)\\bchez cette entreprise\\b", "\\1dans cet établissement"},
    {"\\b(abonnement|contrat|commandé?e?|souscrit|assurance|acheté|réservé) ([^,.]{0,24})chez cette entreprise\\b",
     "\\1 \\2auprès de cette entreprise"},
    {"^(Colis|Paiement|Virement|Compte|Code|Appareil|Remboursement|Dossier|Abonnement|Vol|Article|Produit|Contrat) "
     "(marqué|indiqué|noté|annoncé|arrivé|parti|tombé|resté|livré|bloqué|fermé|suspendu)\\b" NO_VERB,
     "Mon \\l\\1 est \\2"},
    {"^(Colis|Paiement|Virement|Compte|Code|Appareil|Remboursement|Dossier|Abonnement|Vol|Article|Contrat) "
     "(\\p{L}+[éui])\\b(?! de)" NO_VERB,
     "Mon \\l\\1 a été \\2"},
    {"^(Commande|Livraison|Carte|Facture) (marquée|indiquée|notée|annoncée|arrivée|partie|livrée|bloquée)\\b" NO_VERB,
     "Ma \\l\\1 est \\2"},
    {"^(Commande|Livraison|Carte|Facture|Réservation) (\\p{L}+[éui]e)\\b" NO_VERB, "Ma \\l\\1 a été \\2"},
    {"^(?!Commande|Livraison|Carte|Facture)(\\p{Lu}\\p{Ll}{3,}[^s\\W]) (command|achet|réserv|lou)ée\\b" NO_VERB,
     "J'ai \\2é une \\l\\1"},
    {"^(\\p{Lu}\\p{Ll}{3,}[^s\\W]) (command|achet|réserv|lou)é\\b" NO_VERB, "J'ai \\2é un \\l\\1"},
    {"^(Viande|Nourriture|Eau|Farine|Salade|Purée|Charcuterie|Vaisselle|Peinture) (?=\\p{L})" NO_VERB,
     "Je signale de la \\l\\1 "},
};

/* Reviews: "Service lent, plats froids". */
static const struct swap reviews[] = {
    {"^(Hôtel|Chirurgien|Médecin|Technicien|Livreur|Service|Serveur|Personnel|Accueil|Repas|Plat|Lit|Petit "
     "déjeuner|Petit-déjeuner|Restaurant|Cadre|Vendeur|"
     "Chauffeur|Emplacement)"
     " (?=(?:très |trop |plutôt |vraiment |pas |assez |super )?\\p{L}+(?:,| et|[.!]*$| mais))",
     "Le \\l\\1 était "},
    {"^(Chambre|Serveuse|Cuisine|Nourriture|Literie|Ambiance|Salle de bains?|Piscine|Viande|Vaisselle|Vendeuse|Vue) "
     "(?=(?:très |trop |plutôt |vraiment |pas |assez |super )?\\p{L}+(?:,| et|[.!]*$| mais))",
     "La \\l\\1 était "},
    {"^(Serveurs|Plats|Lits|Repas|Toilettes|Chambres|Portions|Draps|Serveuses|Vendeurs|Prix) "
     "(?=(?:très |trop |plutôt |vraiment |pas |assez |super )?\\p{L}+(?:,| et|[.!]*$| mais))",
     "Les \\l\\1 étaient "},
    {"\\bLe (accueil|emplacement|hôtel)\\b", "L'\\1"},
    {"\\bLa ambiance\\b", "L'ambiance"},
    {"^((?:Le|La|Les|L') ?[^,]*? étai(?:t|ent) .*?(?:, | et ))(service|serveur|personnel|repas|plat|lit|petit "
     "déjeuner|petit-déjeuner|cadre) (?=\\p{L}+(?:,| "
     "et|[.!]*$))",
     "\\1le \\2 "},
    {"^((?:Le|La|Les|L') ?[^,]*? étai(?:t|ent) .*?(?:, | et ))(chambre|serveuse|cuisine|nourriture|literie|salle de "
     "bains?|piscine|viande|vaisselle) "
     "(?=\\p{L}+(?:,| et|[.!]*$))",
     "\\1la \\2 "},
    {"^((?:Le|La|Les|L') ?[^,]*? étai(?:t|ent) .*?(?:, | et ))(accueil|addition|ambiance|emplacement) (?=\\p{L}+(?:,| "
     "et|[.!]*$))",
     "\\1l'\\2 "},
    {"^((?:Le|La|Les|L') ?[^,]*? étai(?:t|ent) .*?(?:, | et ))(plats|lits|toilettes|portions|draps|serveurs) "
     "(?=\\p{L}+(?:,| et|[.!]*$))",
     "\\1les \\2 "},
};

char *
haste_mended(const char *sentence)
{
    static struct swaps tables[] = {SWAPS(spoken, G_REGEX_CASELESS), SWAPS(endings, G_REGEX_CASELESS),
                                    SWAPS(notes, G_REGEX_CASELESS), SWAPS(reviews, G_REGEX_CASELESS),
                                    SWAPS(negations, G_REGEX_CASELESS)};
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
