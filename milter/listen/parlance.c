/*
 * parlance.c - French as it is spoken to a machine or posted on a wall: "bah moi j'appelle parce que …", "… ? Chapeau !".
 *
 * Told back in the desk's voice, a filler is a stutter, a jeer a mockery and an aside the desk's own opinion; they go, and what only
 * they held together becomes sentences. Runs on the whole body, before sentences are cut. The rules are read in order. Thread-safe.
 */
#include "parlance.h"

#include "swaps.h"

#include <string.h>

#define START SWAPS_START
#define END   "(?=\\s*(?:[.!?]|$|\\n))"
#define CLAUSE                                                                                                         \
    "(?=(?:je|on|nous|il|elle|ils|elles|ça|cela|mon|ma|mes|le|la|les|un|une|votre|vos|notre|nos|ce|cette|ces|"        \
    "personne|vous|moi|aucune?|dans|depuis)\\b|[jlcn]')"
#define CALL                                                                                                           \
    "(?:(?:moi,? )?(?:c'est|c'était|je vous appelle|j'appelle|je vous contacte|j'écris|je vous écris|je (?:vous )?" \
    "téléphone) (?:pour|au sujet de|à propos de|concernant|par rapport à|rapport à|à cause de) )"
#define NUMBER "(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs)"
#define NO_OBJECT                                                                                                      \
    "(?<!\\bpour )(?<!\\bchez )(?<!\\bavec )(?<!\\bà )(?<!\\bde )(?<!\\bsur )(?<!\\bsans )(?<!\\bselon )"             \
    "(?<!\\bcomme )(?<!ez )(?<!\\bd'après )(?<!\\bcontre )(?<!\\bque )(?<!-)"
#define NO_VERB "(?!fois\\b|[^,.!?\\n]*\\b(?:est|sont|a|ont|va|vont|suis|ai|avons|vous|je|on)\\b)"
#define ITEM    "[-–•*] *"
#define DEED                                                                                                           \
    "(?!(?:votre|notre|autre|quatre|leur)\\b)(?:me |m'|nous |l'|le |la |les |y |ne pas )?\\p{L}+(?:er|ir|re|oir)\\b"

static const struct swap rules[] = {
    {START
     "@\\w+[ ,:]+(complet|ferm|bloqu|coup|annul|suspend)(é|u|)e?s? (?=depuis|pour|hier|ce |cette |sans|encore|et |à )",
     "C'est \\1\\2 "},
    {START "@\\w+[ ,:]+(\\p{L})", "\\u\\1"},
    {START "@\\w+[ ,:]+", ""},
    {"(?<=[.!?)]) +@\\w+" END, ""},
    {START "On (?:paie|paye) pour (?:ça|cela)\\b[^.!?\\n]*\\?+ *", ""},
    {START "(?:On attend|Vous attendez|Il faut) quoi\\b[^.!?\\n]*[?!]+ *", ""},
    /* fillers */
    {START "(?:(?:bonjour|bonsoir|madame|monsieur|allô|salut|coucou)[, ]+)*(?:oui|ouais|bah|ben|eh bien|et "
           "bien|bon|alors|donc|du coup|"
           "ok|okay|en fait|écoutez|euh|heu|alors voilà|sérieux|sérieusement|non mais|nan mais|dites "
           "donc|pff+|mdr|lol|purée|oh là là)[, ]+(?:(?:bonjour|bonsoir|salut|coucou|oui|bah|ben|bon|alors|donc|du "
           "coup|voilà|"
           "en fait|euh|écoutez)[, ]+)*" CLAUSE,
     ""},
    {START "(?:(?:bonjour|bonsoir|madame|monsieur)[, ]+)+voilà[, ]+" CLAUSE, ""},
    {"(?<!pas)(?<!est)(?<!suis) là,? (?=cel(?:ui|le) qu|(?:il|elle) )", " "},
    {START CALL
     "((?:mon|ma|mes|notre|nos|le|la|les) [\\p{L}'-]+(?: [\\p{L}'-]+)?)(?: là| en fait)?,? (?:parce qu(?:e (?:là "
     ")?|'))?(?:il|elle|ils|elles) (?!y\\b)(?=\\p{L})",
     "\\1 "},
    {START CALL "((?:mon|ma|mes|notre|nos|le|la|les) [\\p{L}'-]+(?: [\\p{L}'-]+)?)(?: là)?(?:,? cel(?:ui|le)|,? ceux)? "
                "(qu(?:e |'))"
                "([^,.!?\\n]{3,50}?),? (?:il|elle|ils|elles) (?!y\\b)(?=\\p{L})",
     "\\1 \\2\\3 "},
    {"\\b(que|qu'|comme quoi|car|parce que|et|mais) ((?:mon|ma|mes|son|sa|ses|le|la|les|leur|leurs|votre|vos) "
     "(?!(?:lendemain|soir|matin|jour|midi|mois|veille|semaine|fois|nuit|première|deuxième|seule|plupart)\\b)\\p{L}+) "
     "(?:il|elle|ils|elles) "
     "(?=(?:est|a|sont|ont|ne|était|avait|marche|fonctionne|plante|fait|va|veut|peut|me|en|arrive|dit)\\b|[nsm]')",
     "\\1 \\2 "},
    {"(?:[, ]+(?:alors|donc))? soit vous ([^,.!?\\n]{3,40}?),? soit (je |j'|on )([^,.!?\\n]{3,40})",
     ". Soit vous \\1, soit \\2\\3"},
    {START "Soit vous ((?:me |m'|nous )?)(\\p{L}+[^i])ez([^,.!?\\n]*), soit (?=je |j'|on )",
     "Je souhaite que vous \\1\\2iez\\3, sinon "},
    {"\\bj'ai plus (?=personne|rien)", "je n'ai plus "},
    {" et depuis,? (?=(?:je|on|il|elle|ils|elles) |j')", ". Depuis, "},
    {"(?<=\\p{L})(?<!\\bil)(?<!\\bne)(?<!\\bme)(?<!\\bqu')(?<!\\bou)(?<!\\bsi)(?<!\\bet) (faudrait|faut) (?=(?:quand "
     "même|vraiment)\\b)",
     ". Il \\1 "},
    {START "(?:(?:salut|coucou|bonjour|re)[, ]+)?(?:c'est )?encore moi[, ]+(?:mais )?(?=\\p{L})", ""},
    {START "(?:moi,? )?c'est (?:par )?rapport (?:au|à un) ", "Je vous appelle au sujet du "},
    {START "(?:moi,? )?c'est (?:par )?rapport aux ", "Je vous appelle au sujet des "},
    {START "(?:moi,? )?c'est (?:par )?rapport à (la |l'|ma |mon |mes )", "Je vous appelle au sujet de \\1"},
    {"\\b((?:mon|ma|mes|le|la|les) \\p{L}+),? (lui|elle|eux),? (?:il|elle|ils) (?=(?:a|ont|est|sont|ne)\\b|n')",
     "\\1, \\2, "},
    {START "(?:moi,? )?je (?:voulais|voudrais|veux) (?:juste |simplement )?(?:vous )?(?:dire|signaler) que " CLAUSE,
     ""},
    {" et quand (?=(?:je|on|nous)\\b|j')", ". Quand "},
    {",? qu'est-ce (?:qu'on|que je|que l'on|que nous) (?:peut|peux|dois|doit|pouvons|devons) faire *\\?*" END,
     ". Que puis-je faire ?"},
    {"[, ]+(?:lol|mdr|ptdr|xd|haha+)" END, ""},
    {"(?<!n')\\ben peu(x|t|vent) plus\\b", "n'en peu\\1 plus"},
    {"\\b(et|mais|,) (?:il )?y a (même )?pas (?=une?\\b|de\\b|d')", "\\1 il n'y a \\2pas "},
    {START
     "je trouve (?:que c'est|ça|cela) (?:vraiment |quand même |franchement )?(?:pas normal|pas sérieux|honteux|abusé|"
     "anormal|inadmissible|inacceptable|scandaleux),? " CLAUSE,
     ""},
    {NO_OBJECT "\\bmoi,? (?=je |j'|on |nous )", ""},
    {START "(?:(?:je vous |j')(?:appelle|écris|contacte)|je (?:vous )?téléphone) (?:parce qu(?:e |')|car |vu que )"
           "(?:bah |bon |voilà )*",
     ""},
    {START "(?:(?:je vous |j')(?:appelle|écris|contacte)|je (?:vous )?téléphone|c'est|c'était) (?:juste |simplement )?"
           "pour (?:savoir|(?:vous )?demander) (?=si |s'il|quand|comment|combien|où |quel|à quel|ce que|pourquoi)",
     "Je voudrais savoir "},
    {"(?<!\\best)(?<!\\bde)(?<!\\bà)(?<!\\ben)(?<!\\bpour)(?<!\\bsur)(?<!\\bque)(?<!importe)(?<!\\bsais)(?<!\\bsavoir)("
     "?<!\\bpas)"
     "(?<!\\bplus)(?<!\\bou)(?<!\\bpar)(?<!\\bavec)(?<!comprends)(?<!\\bcomme) (?:quoi|hein)(?=,? "
     "(?:donc|alors|mais|et|parce|du "
     "coup|"
     "là|je)\\b| j'|[.,!]|\\s*$)",
     ""},
    {"(qu'on me rappelle)(?:,? mais)?(?: vraiment| franchement)?,?(?: hein)?,? pas (?=un (?:message|mail|sms)|une "
     "lettre)",
     "\\1 et non qu'on m'envoie "},
    {"(?:[, ]+(?:parce que|car|mais|enfin|donc))(?: (?:là|bon|voilà|franchement|quoi|hein|euh))+" END, ""},
    {"[, ]+(?:voilà|franchement|hein)" END, ""},
    {",? (?:donc|alors|du coup)(?:,? là)?,? (?=j'aimerais|je voudrais|je voulais|je veux|je souhaite|je me demande|il "
     "faudrait)(\\p{L})",
     ". \\u\\1"},
    {"\\bet puis\\b(?! quoi|-)", "et"},
    {"\\b(reçu|ticket|facture|justificatif|preuve)(?: là)? (sous les yeux|devant moi|sous la main),? "
     "((?:\\d[\\d, ]*|\\p{L}+(?:-\\p{L}+)*) (?:euros?|€)(?: (?:\\d+|(?:dix|vingt|trente|quarante|cinquante|soixante|"
     "quatre)[-\\p{L}]*))?)",
     "\\1 de \\3 \\2"},
    {"[, ]+(?:et |mais )?c'est (?:vraiment |quand même |franchement )?pas [^,.!?\\n]{3,14} (?:ça|quoi|hein)" END, ""},
    {"[,.]? (?:et |alors |donc |du coup )*(?:moi,? )?(?:je|on) fai[st] quoi((?: en attendant| maintenant| du "
     "coup)?)(?: moi| nous)? *"
     "\\?*" END,
     ". Que dois-je faire\\1 ?"},
    {"[,.]? (?:et |alors |donc |du coup )*(?:moi,? )?(?:je|on) fai[st] comment((?: pour [^.?!\\n]{3,40}?)?)(?: moi| "
     "nous)? *\\?*" END,
     ". Comment puis-je faire\\1 ?"},
    {"\\b((?:je |j')[^,.!?\\n]{3,40}?)(?<!chez)(?<! et)(?<! à)(?<! pour)(?<! avec)(?<! que)(?<! sur)(?<! de)(?<! "
     "ou)(?<!comme) "
     "moi" END,
     "\\1"},
    {"(?<=\\p{L}) en plus (?=(?:ce jour-là|il|elle|on|je|mon|ma|mes|c'est)\\b|j')(\\p{L})", ". \\u\\1"},
    {"\\b(ce jour-là|hier|aujourd'hui|maintenant) ((?:mon|ma|mes|le|la|les) \\p{L}+) (?:il|elle|ils|elles) "
     "(?=(?:est|a|sont|ont|"
     "ne|était|avait|marche|fait)\\b|n')",
     "\\1 \\2 "},
    /* asides, and what is only said in mockery */
    {",? et vous (?:pensi|croyi|espéri|imagini|pens|croy)ez(?: vraiment| sérieusement)? qu(?:e "
     "|')(?:personne|on|nous|je|j')"
     "[^.!?\\n]*\\?+",
     "."},
    {", (?:rien à (?:re)?dire|aucun reproche|rien à reprocher|(?:vidéos?|photos?|preuves?|témoins?|courriers?(?: "
     "recommandés?)?|factures?|captures?(?: d'écran)?|justificatifs?|tickets?) à "
     "l'appui|j'avoue|je l'avoue|soyons honnêtes?|c'est vrai)(?=[,.!]|\\s*$)",
     ""},
    {"(?:,| et| mais)+ (?:(?:c'est )?toujours (?:pareil|la même chose|idem)|(?:c'est )?pareil|idem)(?=[,.!]|\\s*$)",
     " sans résultat"},
    {",? et (?:en plus |après |encore )?(?:il )?(?:faudrait|faut|on devrait|je devrais|on doit|je "
     "dois)\\b[^.!?\\n]{0,24}"
     "\\b(?:merci|contents?|sourire|applaudi\\w+|ravie?s?|heureux|heureuse)\\b[^.!?\\n]*[?!]*",
     "."},
    {",? (?:évidemment|forcément|(?:il )?fallait (?:oser|le faire))" END, ""},
    {START "(?:(?:À|Pour) [^,.!?\\n]{2,30}, )?(?:on a (?:déjà )?connu mieux|on repassera|on "
           "(?:attend|attendait|s'attendait à) "
           "mieux)[^.!?\\n]*[.!?]*\\s*",
     ""},
    {START "(?:Ils|Elles|Vous|Elle|Il) (?:n'|ne )?(?:ont|avez|a) pas le droit *[.!]+\\s*", ""},
    {"(, (?:lui|elle|eux),) (a|ont|est) (rien|pas|jamais)\\b", "\\1 n'\\2 \\3"},
    {", seulement (?=(?:le|la|les|mon|ma|mes|il|elle|on|je|un|une)\\b|[lj]')", ", mais "},
    {START "(vous [^.?!\\n]{10,}?) *\\? (?:sérieu(?:x|sement)|non mais|vraiment)[^.?!\\n]*\\?+", "\\1."},
    {", (?:et )?mon (?:patron|chef|boss|employeur) (?:est|était|sera|va être) (?:ravi|content|enchanté|heureux)" END,
     ""},
    {START
     "Vous vous (?:moquez|fichez|foutez) (?:du monde|de nous|de moi|des gens|des clients)(?: ou quoi)?[.! ]*(?=$|\\n)",
     ""},
    {START "(?:Ah bon|Vraiment|Sérieux|Et alors|Et donc|Hein|Quoi|Pardon|Ah oui) *\\?+\\s*", ""},
    {START
     "(vous (?!(?:ne )?(?:pouvez|pourriez|savez|auriez|sauriez|voulez|faites|vendez|acceptez)\\b|avez (?:des?|une?)\\b)"
     "[^.?!\\n]{10,}?) *\\?{2,}",
     "\\1."},
    {START "On (?:peut|pourra) toujours (?:dire|croire|rêver|espérer|attendre)[^.!?…\\n]*[.!?…]*\\s*", ""},
    {START
     "Merci (?:pour )?(?:la|le|les|l') ?(?:discothèque|concert|spectacle|sauna|douche|piscine|balade|sport|animation|"
     "surprise|cadeau|patinoire)\\b[^.!?\\n]*[.!?]*\\s*",
     ""},
    {"(?:,| et| mais)+ (?:tant pis|(?:ce n'est|c'est) pas (?:bien |si |très |trop )?(?:grave|méchant)|pas (?:bien |si "
     "|trop )?"
     "grave|peu importe)(?=[,.!]|\\s*$)",
     ""},
    {START "(?:Ce n'est|C'est) pas (?:bien |si |très |trop )?(?:grave|méchant),? (?:mais )?(?=\\p{L})", ""},
    {", (?:vous (?:imaginez|voyez|savez|verrez)|figurez-vous|croyez-moi|c'est dommage|dommage|c'est tout)" END, ""},
    {START
     "(?:(?:non mais|mais|et|franchement|sérieusement|sérieux)[, ]+)*(?:vous trouvez (?:ça|cela|que c'est)|"
     "vous vous (?:en )?(?:fichez|foutez|moquez)|vous êtes sérieux|(?:c'est )?une (?:blague|plaisanterie|farce)|"
     "on se (?:moque|fiche|fout) de|de qui se moque|vous plaisantez|vous rigolez|vous vous rendez compte|"
     "c'est ça,? (?:le|la|votre|vos|notre)|vous appelez (?:ça|cela)|c'est quoi ce(?:tte|s)? (?:délire|bordel|cirque|"
     "service|blague|histoires?|bazar|arnaque)|(?:non mais )?sérieux|sérieusement)\\b[^.!?\\n]*\\?+\\s*",
     ""},
    {START
     "Au moins,? (?:on|nous|je|c'est|ça|j')[^.!?\\n]{0,16}\\b(?:rassur|tranquille|rigol|ri\\b|sûr|drôle|rire|marche|"
     "prévenu|sport|exercice|économi)[^.!?\\n]*[.!?]*\\s*",
     ""},
    {START "On (?:se croirait|croirait|dirait [^.!?\\n]*mais (?:non|bon))\\b[^.!?\\n]*[.!?]*\\s*", ""},
    {START "On dirait (?=qu)", "J'ai l'impression "},
    {START "On dirait (?=une? |du |de la |des |le |la |les )", "J'ai l'impression que c'est "},
    {"(?<=[.!?…] )(?:Génial|Super|Bravo|Top|Chapeau|Magnifique|Merveilleux|Sympa|La "
     "classe|Parfait|Excellent|Formidable|"
     "Merci bien|Merci qui|La honte|Honteux|Lamentable|Scandaleux|N'importe quoi|Pathétique|Ridicule|Champion|Bien "
     "joué|Bravo l'artiste|Quel talent)"
     "(?: (?:quoi|alors|vraiment|la gestion|le service|l'organisation|l'équipe))? *[!.…?]* *(?=$|\\n)",
     ""},
    {",? (?:et )?vous (m'|nous )expliquez(?: ça| cela)? *[.?!]*(?=\\s*$)", ". Pouvez-vous \\1expliquer cela ?"},
    {"\\b(sur|de|à|en|dans|avec|pour|par|coûte|fait|vaut|est|sont|a|ont|avons|reçu|eu|payé|pris|\\p{L}{2,}(?:er|ir|re))"
     " ?"
     "(?:\\.{2,}|…) ?(?=(?-i:un|une|des|le|la|les|deux|trois|quatre|cinq|dix|rien|zéro)\\b|\\d|l')",
     "\\1 "},
    /* a wish behind its thanks */
    {",? (?:mais |donc |et |alors )?si vous (?:pouv|pourr)(?:i?ez)(?: juste| simplement)? ([^,.?!\\n]{4,90}?),? "
     "(?:ce|ça|cela) (?:serait|(?:m'|nous |me )(?:arrangerait|aiderait|ferait|éviterait|rendrait))[^,.?!\\n]*"
     "(?:, (?:parce qu(?:e |')|car |vu que )?(\\p{L}[^.?!\\n]*))?[.!]*(?=\\s|$)",
     ". Pourriez-vous \\1 ? \\u\\2."},
    {" \\? \\.(?!\\.)", " ?"},
    {START
     "(?!(?:est-ce|pourquoi|quand|comment|si|s'il|que|combien|et|ou|je (?:voudrais|me demande))\\b)([^.?!\\n]{10,120}?"
     "(?<!\\bque)(?<!\\bsi)(?<!\\bet)(?<!\\bou)(?<!\\bmais)[^,\\s]),? (?:c'est|est-ce(?: que c'est)?)(?: bien)? "
     "(normal|grave|dangereux|possible|prévu|une erreur|un bug|une panne|réparable|garanti|trop tard)"
     "(?: ça| ou pas| ou non)? *\\?+",
     "\\1. Est-ce \\2 ?"},
    {START
     "Merci (?:beaucoup |bien |encore )?pour ([^,.!?\\n]{3,60}?),? (?:mais|par contre|en revanche|cependant|sauf que|"
     "seulement)[, ]+(?=\\p{L})",
     "Je vous remercie pour \\1, mais "},
    {START "(?:juste |voici )?(?:un|ce) (?:tout )?(?:simple |petit |court |bref )?(?:mot|message|mail|courrier|merci) "
           "(?:est |c'est )?(?:juste |simplement )?pour "
           "vous (remerci|félicit)er (?=de |d'|du |des |pour )",
     "Je vous \\1e "},
    {START "(?:Je|Nous|On) "
           "(?:tiens|tenais|tenions|tenons|voulais|voulions|voulait|souhaitais|souhaitions|souhaite|souhaitons) (?:à "
           "|juste |simplement )*"
           "vous (remerci|félicit)er (?=de |d'|du |des |pour )",
     "Je vous \\1e "},
    {START "(?:Je|J'en) profite(?: (?:aussi|également))?(?: (?:de|dans) ce (?:message|mail|courrier|mot)| de "
           "l'occasion)? pour "
           "((?:vous |le |la |les )?)(salu|remerci|félicit|signal|demand)er ",
     "Je \\1\\2e "},
    {START "(?:coucou,? |juste |voici |bonjour,? )*(?:un )?petit mot (?:de la part )?(?:de |d'|du |des |pour "
           ")[^:.!?\\n]{3,70} ?: "
           "(?=\\p{L})",
     ""},
    {",? (?:donc|alors|du coup) si (?:quelqu'un|on) (?:peut|pouvait|pourrait) ([^.?!\\n]{3,60})" END,
     ". Est-ce que quelqu'un peut \\1 ?"},
    {",? (?:donc|alors|du coup) si vous (?:pouvez|pouviez|pourriez) ([^.?!\\n]{3,60})" END, ". Pouvez-vous \\1 ?"},
    {"(?<=\\p{L})(?<!\\bet)(?<!\\bou)(?<!\\bmais) alors (?:moi,? )?(je |j')(?=\\p{L})", ". \\u\\1"},
    {START "(?:moi,? )?ce que je (?:ne )?comprends pas,? c'est qu(?:e |')", "Je ne comprends pas pourquoi "},
    {START "(?:c'est |c'était )?juste pour (?:vous )?(?:dire|signaler|informer|prévenir) que " CLAUSE, ""},
    {START "(?:Chapeau|Bravo) à (?:elle|lui|eux|elles)[.! ]*(?=$|\\n)", ""},
    {START "Chapeau (?=à |au |aux )", "Bravo "},
    {"\\bon est (?=(?:tous |toutes )?\\p{L}{3,}(?:és|ées)\\b)", "nous sommes "},
    {", personne (?=(?:à|au|aux|pour|sur|dans)\\b(?![^,.!?\\n]*(?:\\bne\\b|\\bn')))", ", il n'y avait personne "},
    {START "(\\p{L}+ième|\\d+e) (mois|jour|été|hiver|soir) sans (?=\\p{L})", "C'est le \\l\\1 \\2 sans "},
    {START "(\\p{L}+ième|\\d+e) (semaine|nuit|année) sans (?=\\p{L})", "C'est la \\l\\1 \\2 sans "},
    {START "Facture(?: de| :)? (\\d[\\d ,.]* ?(?:€|euros)) *\\.", "La facture est de \\1."},
    {START "r[ée]f(?:érence)?\\.? ?(?:n° ?)?([\\w-]*\\d[\\w-]*) ?[:,-] " CLAUSE, "Pour le dossier \\1, "},
    {START "facture (?:n° ?)?([\\w-]*\\d[\\w-]*) ?[:,-] " CLAUSE, "Sur ma facture \\1, "},
    {START "(commande|réservation) (?:n° ?)?([\\w-]*\\d[\\w-]*) ?[:,-] " CLAUSE, "Pour ma \\l\\1 \\2, "},
    {START "(?:Une|Des) (idée|piste|solution|explication)s? *\\?", "Avez-vous une \\1 ?"},
    {", (le|la|les|mon|ma|mes) ([^,.?!\\n]{2,25}?) (est|sont) où *\\?*" END, ". Où \\3 \\1 \\2 ?"},
    {START "(Merci|Bravo|Un grand merci) (à|au|aux) ([^,.!?\\n]{3,50}), (?:il|elle|ils|elles) "
           "(?=(?:a|ont|m'a|m'ont|nous a|nous ont|était|étaient)\\b)",
     "\\1 \\2 \\3, qui "},
    {"(?<=[\\p{L}\\d]),? sauf que ", ", mais "},
    {", (cel(?:ui|le)|ceux|celles) (qu(?:e |')[^,.!?\\n]{3,30}? (?:est|sont|n'est|ne|a|ont) )", ", mais \\1 \\2"},
    {"\\b((?:m'|nous )(?:avait|a|aviez|avez)) (?:dit|promis|annoncé) sous ", "\\1 promis une réponse sous "},
    /* verbs that a post leaves out */
    {START "(?:Et depuis|Depuis|Et|Mais|Toujours)?,? ?rien(?: depuis| du tout)? *[.!]+",
     "Depuis, il ne s'est rien passé."},
    {START "(\\p{L}+(?:ième|xième)|\\d+e) (réclamation|relance|demande|lettre|tentative) *[.!:]+",
     "C'est ma \\l\\1 \\2."},
    {START "(\\p{L}+(?:ième|xième)|\\d+e) (mail|message|courrier|appel) *[.!:]+", "C'est mon \\l\\1 \\2."},
    {START "(" NUMBER "? ?(?:\\d+ ?h ?\\d*|\\d+ ?min|\\d+ (?:minutes|heures|jours|semaines|mois)|" NUMBER
           " (?:minutes|heures|jours|semaines|mois))) pour (?=" DEED ")",
     "Il m'a fallu \\1 pour "},
    {"(?<=\\p{L})\\. Avec ((?:une?|mon|ma|des|deux|trois) (?!salut|respect|plaisir|consid)[^,.!?\\n]{4,60})(?=[.!])",
     ", avec \\1"},
    {START "(dossier|sinistre|contrat) (?:n° ?)?([\\w-]*\\d[\\w-]*) ?[:,-] toujours (?=aucune?\\b|rien\\b|pas de )",
     "Pour mon \\l\\1 \\2, je n'ai toujours "},
    {START "(dossier|sinistre|contrat) (?:n° ?)?([\\w-]*\\d[\\w-]*) ?[:,-] " CLAUSE, "Pour mon \\l\\1 \\2, "},
    {START "(ticket|reçu|justificatif)( de caisse)? (?:en main|à l'appui|conservé)" END, "J'ai le \\l\\1\\2"},
    {START "(Déçue?s?|Mécontente?s?|Satisfaite?s?|Surprise?|Choquée?s?|Enchantée?s?) (par|de|du|des) ",
     "Je suis \\l\\1 \\2 "},
    {START
     "(Renvoi|Remboursement|Échange|Rappel|Remplacement)((?: d'urgence| rapide| immédiat| complet| intégral| total)?)"
     "(?: demandé| souhaité| exigé)?(?:,? svp|,? s'il vous plaît|,? merci)?" END,
     "Je demande un \\l\\1\\2"},
    {START "(Annulation|Résiliation|Réparation|Indemnisation)((?: d'urgence| rapide| immédiate| complète| totale)?)"
           "(?: demandée| souhaitée| exigée)?(?:,? svp|,? s'il vous plaît|,? merci)?" END,
     "Je demande une \\l\\1\\2"},
    {" et (?:toujours|encore) personne" END, " et personne n'est venu"},
    {START "commande (?:n° ?)?([\\w-]*\\d[\\w-]*) ?[:,-] reçue? (?=une?\\b|\\d|deux|trois|quatre|le |la )",
     "Pour ma commande \\1, j'ai reçu "},
    {START "(Ponctuel|Souriant|Compétent|Patient|Courtois|Poli)(?=,| et)", "Il était \\l\\1"},
    {START "(Ponctuelle|Souriante|Compétente|Patiente|Courtoise|Polie)(?=,| et)", "Elle était \\l\\1"},
    {START "Déjà (signalé|demandé|dit|expliqué|réglé|renvoyé|fourni|essayé)\\b", "Je l'ai déjà \\1"},
    {START "(?:À|Pour) (\\d[\\d ,.]* ?(?:€|euros)(?: par \\p{L}+| la \\p{L}+| le \\p{L}+)?) *[!.]+",
     "Cela me coûte \\1."},
    {START "(Bulletin|Relevé|Contrat|Devis|Ticket)( [^:.!?\\n]{2,30})? ?: (?=il (?:manque|y a))",
     "Sur mon \\l\\1\\2, "},
    {START "(Facture|Commande|Fiche|Note)( [^:.!?\\n]{2,30})? ?: (?=il (?:manque|y a))", "Sur ma \\l\\1\\2, "},
    {"^(?!Hôtel|Camping)\\p{Lu}[\\p{L}'-]+(?: (?:de |du |des |d')?\\p{L}+)? \\*{3,} ?: (?!je|nous|on|j')(\\p{L})",
     "\\u\\1"},
    {START "[\\p{L}' -]{3,30} (\\*{3,}) ?: (?=(?:je|nous|on)\\b|j')", "Chez \\1, "},
    {"(?:(?<=[.,] )|^)((?:le |la |l')[\\p{L}-]+(?: [\\p{L}-]+)?) (en retard|en panne|au courant|hors service|en "
     "grève|à "
     "l'arrêt|injoignable)(?= de \\d|,|[.!]| pendant| tout)",
     "\\1 était \\2"},
    {"(?:(?<=[.,] )|^)(les [\\p{L}-]+(?: [\\p{L}-]+)?) (en retard|en panne|au courant|hors service|en grève|à l'arrêt|"
     "injoignables)(?= de \\d|,|[.!]| pendant| tout)",
     "\\1 étaient \\2"},
    {START
     "(\\p{Ll})(?=\\p{L}{2,}(?: \\p{L}+){0,3} (?:toujours|encore) (?:en|hors|bloqu|introuv|injoign|absent|ferm)\\b)",
     "\\u\\1"},
    {START "(une? (?:mouche|cheveu|cafard|insecte|fuite|odeur|bruit|panne|erreur|trou|fissure|tache|rayure|bosse|clou|"
           "morceau|araignée|limace|ver|souris)\\b[^,.!?\\n]*), "
           "(?=(?:ma|mon|mes|je|on|le|la|personne|il|elle|nous)\\b|j')(\\p{L})",
     "Il y avait \\l\\1. \\u\\2"},
    {START "(?:et )?encore (une?|des|du|de la) " NO_VERB, "Il y a encore \\1 "},
    {" et (" NUMBER " \\p{L}+s (?:vides?|libres?|absents?|fermée?s|cassée?s|en panne)) (?=hier|ce |cette |aujourd)",
     " et il y avait \\1 "},
    {",? (?:et )?(?:du coup )?vous (comptez|allez|pensez|voulez|pouvez) ([^,.?!\\n]{4,60}?) (quand|comment)(?: "
     "exactement| au juste)? *\\?*(?=\\s*$)",
     ". \\u\\3 \\1-vous \\2 ?"},
    {"(?<!savoir)(?:,| et|, et) (combien (?:ça|cela) (?:coûte|coûterait|fait))(?: à peu près| environ)? *\\?*(?=\\s*$)",
     ". \\u\\1 ?"},
    {"\\b(Je voudrais savoir [^.?!\\n]{8,}?) (?:parce que |parce qu')" CLAUSE "(\\p{L})", "\\1. \\u\\2"},
    {START "((?:bientôt |déjà |presque )?" NUMBER " (?:minutes|heures|jours|semaines|mois|ans)) qu(?=e |')",
     "Cela fait \\l\\1 qu"},
    {START "(?:Et )?(?:le )?(\\d+)(?:e|ème|eme|er) (jour|mois|soir|week-end) (?:de suite |d'affilée )?qu(?=e |')",
     "C'est le \\1e \\2 qu"},
    {START "(?:Et )?(?:la )?(\\d+)(?:e|ème|eme|ère) (semaine|nuit|année) (?:de suite |d'affilée )?qu(?=e |')",
     "C'est la \\1e \\2 qu"},
    {START "Pas (?:de |d')([^,.!?\\n]{2,30}), (?:et )?pas (?:de |d')([^,.!?\\n]{2,30})(?=, (?:alors|mais|quand))",
     "Je n'ai eu ni \\1 ni \\2"},
    {START "(?:Tout d'abord|D'abord|Premièrement|Primo)[, ]+" CLAUSE, ""},
    {"(?<=[\\p{L}\\d]),? (?:par contre|en revanche),? "
     "(?=(?:le|la|les|il|elle|ils|elles|on|je|personne|mon|ma|mes|votre|vos|ce|cette|un|une|aucun|aucune)\\b|"
     "[lj]')",
     ", mais "},
    {", (?:ensuite|enfin|deuxièmement|de plus|en plus|pour finir),? (?=(?:le|la|les|il|elle|on|je|personne|mon|ma|"
     "mes|votre|vos|ce|cette)\\b|[lj]')(\\p{L})",
     ". \\u\\1"},
    {START "personne (?=(?:à|au|aux|pour|sur|dans|en|derrière)\\b(?![^,.!?\\n]*(?:\\bne\\b|\\bn')))",
     "Il n'y a personne "},
    {", (" NUMBER
     ") (techniciens?|plombiers?|livreurs?|agents?|réparateurs?|conseillers?) (venu|passé|intervenu)s(?=[,.]|$)",
     ". \\u\\1 \\2 sont \\3s"},
    {START "(?:Déjà |Plus de |Près de )?(" NUMBER " ?h(?:eures?)?(?: ?\\d+)?|" NUMBER
           " ?(?:min|minutes|jours)) (?=(?:sur|dans|à|au|debout|devant|sous) [^,.!?]*[,.])" NO_VERB,
     "J'ai passé \\1 "},
    {", pas (une?(?: seule?)?) "
     "(?=(?:annonce|info|excuse|explication|geste|nouvelle|mot|agent|employé|vendeur|responsable)\\b)",
     ", sans \\1 "},
    {", (?:mais|et) bon,? ", ", mais "},
    {"[,.]? (?:et )?merci (?:du|pour le|pour la|de la|de l'|pour l')(?: "
     "|(?<='))(?:luxe|voyage|spectacle|balade|accueil|sauna|leçon|cadeau|confort|surprise)(?=[.!…]*\\s*$)",
     ""},
    {START "Ah (?:donc|bon|ben|oui|ok)?,? ?(?=(?:le|la|les|mon|ma|mes|un|une|votre|vos)\\b|l')(\\p{L})", "\\u\\1"},
    {START "((?:le|la|mon|ma|votre) [^,.!?\\n]{3,60}?),? c'était "
           "(?=(?:dans|sur|chez|à|en|au|sous|devant|derrière|contre|près)\\b)",
     "\\u\\1 était "},
    {START
     "((?:les|mes|vos) [^,.!?\\n]{3,60}?),? c'était (?=(?:dans|sur|chez|à|en|au|sous|devant|derrière|contre|près)\\b)",
     "\\u\\1 étaient "},
    {"(?<=\\p{L})\\. (le (?:jour|lendemain|soir|matin) d(?:u|e la|e l'|es) ?[^,.!?\\n]{3,25})(?=[.!])", ", \\l\\1"},
    {START "(?:Je note|C'est noté|Je prends note|À bon entendeur)(?: donc| bien)?[.!…]*(?=\\s*$|\\s*\\n)", ""},
    {START "(?:Je tenais|Je tiens|Je voulais|On voulait|Nous tenions)(?: juste| simplement| donc)? à? ?(?:vous |le |la "
           ")*(?:signaler|dire|faire savoir)[.!]*(?=\\s*$|\\s*\\n)",
     ""},
    {START "(Quand|Lorsque) ((?:je|on|nous|j')[^,.!?\\n]{4,50}?(?:é|i|u|er|ir|re)) ((?:le|la|les) \\p{L}+) "
           "(?=(?:m'|nous |n'|ne |a |est |était )[^,])",
     "\\1 \\2, \\3 "},
    {"(?<=\\d)€", " €"},
    {"\\b(signé|commandé|acheté|souscrit|accepté|réservé|payé|loué)\\b([^,.!?\\n]*?[\\p{L}*])(?<!\\bpour)(?<!\\bde)(?<!"
     "\\bà)(?<!"
     "\\bdes)(?<!\\bles) (\\d[\\d .]* ?(?:€|euros?))(?=[.,!?\\n])",
     "\\1\\2 pour \\3"},
    {START "(?:(?:Ah|Alors|Et bien|Eh bien),? )?(?:bravo|super|génial|magnifique|chapeau|merci)(?: pour)?,? "
           "(?=(?:la|le|les|l'|votre|vos) ?« )(\\p{L})",
     "\\u\\1"},
    {START "(?:Je vous laisse imaginer|Imaginez|Je vous laisse deviner|Devinez|On imagine) [^.!?\\n]*[.!?…]+ *", ""},
    {"(?<=\\p{L})\\. ((?:dans|sur|sous|devant|derrière|contre) (?:la|le|les|l'|mon|ma|mes|un|une) "
     "?[^,.!?\\n]{2,25})(?=[.!])",
     " \\l\\1"},
    {"\\b(marché|village|quartier|aéroport|port|plage|gare|mairie|commune|ville) (?:de |d'|du )(?:\\*{3,}|XXX)", "\\1"},
    {"\\b(je ne (?:vous )?(?:veux|demande|souhaite|cherche|réclame|voulais)(?: pas| plus| ni) [^,.!?\\n]{3,60}), (?=je "
     "(?:vous )?(?:veux|demande|souhaite|voudrais|voulais)\\b)",
     "\\1 mais "},
    {"(?<!« )\\b((?:l'|le |la |les |mon |ma |mes )\\p{L}+) été "
     "(?=(?:complet|complète|fermée?|pleine?|vide|ouverte?|occupée?|cassée?|en panne|sale)s?\\b)",
     "\\1 était "},
    {"\\bde(s)? (\\p{L}+s) qui (n')?existe pas\\b", "de\\1 \\2 qui n'existent pas"},
    {"\\b(je (?:ne |n')?(?:m'en |me |le |la )?)remet\\b", "\\1remets"},
    {"\\bà l'arrivé (?=on|il|elle|le|la|je|nous|j'|les)", "à l'arrivée "},
    {"\\b(deux|trois|quatre|cinq|six|sept|dix|plusieurs) "
     "(nuit|jour|semaine|heure|minute|fille|chaise|pièce|paire|personne)(?=[ ,.!])",
     "\\1 \\2s"},
    {", et moi (?:avec|sans) [^,.!?\\n]{3,40}(?=[.!]|$)", ""},
    {"\\b((?:le|la|les|un|une) \\p{L}+ qui (?:est|sont|a|ont|m'a|nous a) \\p{L}+) (?:il|elle|ils|elles) "
     "(?=(?:a|est|ont|sont|m'a|nous a|n'a)\\b)",
     "\\1 "},
    {",? (?:et|donc) (?=je (?:voulais|voudrais|souhaite) savoir|j'aimerais savoir)(\\p{L})", ". \\u\\1"},
    {"((?:faut|peut|puis|pouvons|est|sont|y a)-[^.?!\\n]{5,80}?), et ((?:les|le|la|mon|ma|mes|nos|notre) "
     "[^,.?\\n]{2,30}?) (\\p{L}+)-(?:t-)?(?:ils|elles|il|elle)\\b([^?\\n]*\\?)",
     "\\1 ? Est-ce que \\2 \\3\\4"},
    {START "(" NUMBER
           ") (mails?|courriers?|messages?|relances?|lettres?)((?: en [^,.!?\\n]{3,20})?), (?:zéro|aucune?|pas "
           "(?:de|une?)|toujours (?:pas|aucune?)(?: de)?) (?:réponses?|retours?|nouvelles?)\\b",
     "J'ai envoyé \\l\\1 \\2\\3 sans réponse"},
    {START
     "(" NUMBER
     ") (appels?)((?: en [^,.!?\\n]{3,20})?), (?:zéro|aucune?|pas (?:de|une?)) (?:réponses?|retours?|nouvelles?)\\b",
     "J'ai passé \\l\\1 \\2\\3 sans réponse"},
    {"(?<=mails|courriers|messages|lettres)\\. (" NUMBER " en [^,.!?\\n]{3,20}), (?:zéro|aucune|pas de) réponse",
     ". J'en ai envoyé \\l\\1 sans réponse"},
    {"\\bj'ai plus qu(?=e |')", "je n'ai plus qu"},
    {START "Un (?:grand|immense|énorme|gros) bravo (?=à |au |aux )", "Bravo "},
    {START "((?:Très )?(?:bonne?|belle?|agréable)|Super|Excellente?) (soirée|journée|expérience|visite|nuit) (au |à "
           "|en |dans |chez |avec )([^,.!?\\n]{3,40}), (?=(?:le|la|les|on|nous|je|l')\\b)(\\p{L})",
     "J'ai passé une \\l\\1 \\2 \\3\\4. \\u\\5"},
    {START "((?:Très )?(?:bon|beau|agréable)|Super|Excellent) (séjour|moment|repas|week-end|spectacle) (au |à |en "
           "|dans |chez |avec )([^,.!?\\n]{3,40}), (?=(?:le|la|les|on|nous|je|l')\\b)(\\p{L})",
     "J'ai passé un \\l\\1 \\2 \\3\\4. \\u\\5"},
    {START "(?:Seul|Seule|Petit|Unique|Un seul|Un petit|Un) (?:regret|bémol|hic|point noir|reproche|souci)(?: :|,) "
           "?(?=(?:le|la|les|on|l'|mon|ma)\\b)",
     "Cependant, "},
    {START "Prochaine (visite|livraison|séance|réunion) (?=dans|le|en|à)", "La prochaine \\1 est "},
    {START "Prochain (rendez-vous|rdv|passage|créneau|cours) (?=dans|le|en|à)", "Le prochain \\1 est "},
    {"\\bje ((?:ne |n')?(?:m'en |me |le |la )?)(dor|sor|par|sen|ser)t\\b", "je \\1\\2s"},
    {START "Faites-(la|le|les) (?=\\p{L}+(?:er|ir|re)\\b)", "Merci de \\1 faire "},
    {"(?<=\\p{L})\\. Je refuse(?: absolument| formellement| catégoriquement)?(?=[.!]+(?:\\s|$))", ", mais je refuse"},
    {"(?<=\\p{L})\\. Je conteste(?: absolument| formellement| catégoriquement| totalement)?(?=[.!]+(?:\\s|$))",
     ", et je conteste cela"},
    {START "(?:Merveilleux|Formidable|Super|Génial|Bravo|Magnifique|Parfait|Fantastique|Excellent|Top),? "
           "(?=(?:le|la|les|l'|votre|vos|un|une) ?[^.!?\\n]{0,30}« [^.!?\\n]* (?:ne |n'))(\\p{L})",
     "\\u\\1"},
    {START "(Ligne \\w{1,3}) (arrêtée|coupée|interrompue|fermée|suspendue) (?=depuis|ce|cet)", "La \\l\\1 est \\2 "},
    {START "(Changez|Touchez|Lâchez|Modifiez) (rien|pas)\\b", "Ne \\l\\1 \\2"},
    /* a list of what is wanted */
    {"\\b(bien vouloir|merci de|demande de|demandons de|prie de|souhaite|souhaiterais|voudrais|veuillez|remercie "
     "de|remercions de|remercie par avance de) ?:? *\\n+ "
     "*" ITEM "(?=" DEED ")",
     "\\1 "},
    {"\\b(demande|demandons|prie|merci)(?: donc| par conséquent)? ?: *\\n+ *" ITEM "(?=(?:de |d')" DEED ")", "\\1 "},
    {" *[,;.]?(?: et)? *\\n *" ITEM "(?=(?:de |d')" DEED ")", " et "},
    {"(\\b(?:bien vouloir|merci de|demande de|prie de|remercie de) [^\\n]{5,160}?) *[,;.]?(?: et)? *\\n *" ITEM
     "(?=" DEED ")",
     "\\1 et de "},
    {" *[,;.]?(?: et)? *\\n *" ITEM "(?=(?:me |m'|nous )" DEED ")", " et de "},
    {"\\bje vous remercie(?: par avance| d'avance)? d(?:e |')(?!avoir|m'avoir|nous avoir|l'avoir)(?=" DEED ")",
     "merci de "},
    {START "[.,;] +", ""},
};

char *
parlance_plain(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    if (strcmp(language, "fr") != 0)
        return body;
    g_autoptr(GString) straight = g_string_new(body);
    g_string_replace(straight, "\xE2\x80\x99", "'", 0);
    g_free(body);
    return swaps_put(&table, language, false, g_strdup(straight->str));
}
