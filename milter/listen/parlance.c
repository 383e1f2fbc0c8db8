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
#define ITEM "[-–•*] *"
#define DEED                                                                                                           \
    "(?!(?:votre|notre|autre|quatre|leur)\\b)(?:me |m'|nous |l'|le |la |les |y |ne pas )?\\p{L}+(?:er|ir|re|oir)\\b"

static const struct swap rules[] = {
    /* who is spoken to */
    {START
     "@\\w+[ ,:]+(complet|ferm|bloqu|coup|annul|suspend)(é|u|)e?s? (?=depuis|pour|hier|ce |cette |sans|encore|et |à )",
     "C'est \\1\\2 "},
    {START "@\\w+[ ,:]+(\\p{L})", "\\u\\1"},
    {START "@\\w+[ ,:]+", ""},
    {"(?<=[.!?)]) +@\\w+" END, ""},
    {START "nulle part,? (je|on|nous|il|elle|ils|elles) (n'\\w+) (\\w+)", "\\u\\1 \\2 \\3 nulle part"},
    /* inversions without their hyphens, and what else the ear writes: "le cours a t il lieu ?", "est il ouvert ?", "3 moi" */
    {START "((?:(?:où|quand|comment|pourquoi|combien|que|à quelle heure|jusqu'à quand) )?(?:\\p{L}+ez|êtes|faites)) "
           "vous (?!-)"
           "(?=[^.!?\\n]*\\?)",
     "\\1-vous "},
    {"(?<=[ae])[ -]t[ '-](ils?|elles?|on)\\b(?!-)", "-t-\\1"},
    {"(?<!\\bqu'il )(?<!\\bil )(?<!\\belle "
     ")(?<!\\bc')\\b(est|sont|était|étaient|serait|seraient|sera|seront|peut|peuvent|doit|doivent|"
     "vont|ont|fait|font|faut|vient|viennent|part|partent|ouvrent|passent|acceptent|marchent|fonctionnent|existent|"
     "prennent|"
     "durent|rouvrent|arrivent) (ils?|elles?) "
     "(?!(?:est|sont|a|ont|va|vont|ne|n'|y|en|se|s'|me|m'|nous|vous|faut|faudra)\\b)"
     "(?=[^.!?\\n]*\\?)",
     "\\1-\\2 "},
    {"\\b(le|du|ce|un|au|chaque|dernier|prochain|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|\\d+) moi\\b(?!-)",
     "\\1 mois"},
    /* fillers */
    {START
     "(?:(?:bonjour|bonsoir|madame|monsieur|allô|salut|coucou)[, ]+)*(?:oui|ouais|bah|ben|ah|eh bien|et bien|bon|"
     "alors|donc|du coup|ok|okay|en fait|écoutez|euh|heu|voilà|alors voilà|sérieux|sérieusement|non mais|nan mais|"
     "dites donc|pff+|mdr|lol|purée|oh là là)[, ]+(?:(?:bonjour|bonsoir|salut|coucou|oui|bah|ben|bon|alors|donc|"
     "du coup|voilà|en fait|euh|écoutez)[, ]+)*" CLAUSE,
     ""},
    {NO_OBJECT "\\bmoi,? (?=je |j'|on |nous |c'est )", ""},
    {"\\b((?:je |j')[^,.!?\\n]{3,40}?)(?<!chez)(?<! et)(?<! à)(?<! pour)(?<! avec)(?<! que)(?<! sur)(?<! de)(?<! "
     "ou)(?<!comme) moi" END,
     "\\1"},
    {"[, ]+(?:lol|mdr|ptdr|xd|haha+)" END, ""},
    {"(?:[, ]+(?:parce que|car|mais|enfin|donc))(?: (?:là|bon|voilà|franchement|quoi|hein|euh))+" END, ""},
    {"[, ]+(?:voilà|franchement|hein)" END, ""},
    {", (?:vous imaginez|imaginez(?:-vous)?|vous vous rendez compte|je vous laisse imaginer)" END, ""},
    {"\\bet vous, (?:(?:l'|le |la |en tant qu'|en tant que )\\p{L}+, )?vous (?=(?:me |m'|nous |ne |n')?\\p{L})",
     "et vous "},
    {"(?<=\\p{L}) ?(?:\\.{2,}|…) ?(?=(?:dans|sur|sous|devant) (?:le|la|les|un|une|mon|ma|mes|notre|nos|l')"
     "(?: |(?<='))\\p{L}+(?: \\p{L}+){0,3}(?:[.,!]|$))",
     " "},
    {"\\bet puis\\b(?! quoi|-)", "et"},
    {", (?:mais|et) bon,? ", ", mais "},
    {"\\b(sur|de|à|en|dans|avec|pour|par|est|sont|a|ont|reçu|payé) ?(?:\\.{2,}|…) "
     "?(?=(?:une?|des|les?|la|deux|rien)\\b|l')",
     "\\1 "},
    {"(?<=\\d)€", " €"},
    {"\\b(marché|village|quartier|gare|mairie|commune|ville) (?:de |d'|du )(?:\\*{3,}|XXX)", "\\1"},
    /* what only leads in */
    {START "(?:(?:je vous |j')(?:appelle|écris|contacte)|je (?:vous )?téléphone) (?:parce qu(?:e |')|car |vu que )"
           "(?:bah |bon |voilà )*",
     ""},
    {START CALL
     "((?:mon|ma|mes|notre|nos|le|la|les) [\\p{L}'-]+(?: [\\p{L}'-]+)?)(?: là| en fait)?,? (?:parce qu(?:e (?:là "
     ")?|'))?(?:il|elle|ils|elles) (?!y\\b)(?=\\p{L})",
     "\\1 "},
    {"\\bc'est rapport (?=à|au)", "c'est par rapport "},
    {START "(?:juste |voici )?(?:un )?petit mot (?:de |d'|du |des )[^:.!?\\n]{3,70} ?: (?=\\p{L})", ""},
    {"\\b(que|qu'|quoi|car|parce que|et|mais) ((?:mon|ma|mes|son|sa|ses|le|la|les|votre|vos) "
     "(?!(?:lendemain|soir|matin|jour|midi|mois|veille|semaine|fois|nuit)\\b)\\p{L}+) (?:il|elle|ils|elles) "
     "(?=(?:est|a|sont|ont|ne|marche|fonctionne)\\b|n')",
     "\\1 \\2 "},
    {"\\b((?:le|la|les|un|une) \\p{L}+ qui (?:est|sont|a|ont|m'a|nous a) \\p{L}+) (?:il|elle|ils|elles) "
     "(?=(?:a|est|ont|sont|m'a|nous a|n'a)\\b)",
     "\\1 "},
    {"\\bon est (?=(?:tous |toutes )?\\p{L}{3,}(?:és|ées)\\b)", "nous sommes "},
    {"\\b((?:posé|pris|bloqué) (?:ma|mon|une?|la) (?:matinée|journée|après-midi|jour)\\b[^,.!?\\n]{0,40}|"
     "attendu\\b[^,.!?\\n]{0,50})[.!] personne[.!]+",
     "\\1 et personne n'est venu."},
    {", personne (?=(?:à|au|aux)\\b(?![^,.!?\\n]*(?:\\bne\\b|\\bn')))", ", il n'y avait personne "},
    {START "(?:(?:je vous |j')(?:appelle|écris|contacte)|c'est|c'était) (?:juste )?pour (?:savoir|(?:vous )?demander) "
           "(?=si |s'il|quand|comment|combien|où |quel|ce que|pourquoi)",
     "Je voudrais savoir "},
    {START "(?:moi,? )?(?:(?:c'est |c'était )?juste pour|je (?:voulais|voudrais) (?:juste |simplement )?) ?(?:vous )?"
           "(?:dire|signaler) que " CLAUSE,
     ""},
    {START "(?:Tout d'abord|D'abord|Premièrement),? " CLAUSE, ""},
    {",? (?:donc|alors|du coup|et(?= je (?:voulais|voudrais) savoir))(?:,? là)?,? (?=j'aimerais|je voudrais|je "
     "voulais|je veux|je souhaite|je me demande|il "
     "faudrait)(\\p{L})",
     ". \\u\\1"},
    {"(?<=[\\p{L}\\d]),? (?:par contre|en revanche|sauf que),? "
     "(?=(?:le|la|les|il|elle|ils|elles|on|je|personne|mon|ma|mes|votre|vos|ce|cette|tout|une?|aucune?)\\b|[lj]')",
     ", mais "},
    {START "((?:le|la|mon|ma|votre) "
           "[^,.!?\\n]{3,60}?)(?<!\\bque)(?<!\\bet)(?<!\\bmais)(?<!\\bcar)(?<!\\bquand)(?<!\\bsi),? c'était "
           "(?=(?:dans|sur|chez|à|en|au|sous|devant|derrière|contre|près)\\b)",
     "\\u\\1 était "},
    {START "((?:le|la|mon|ma|votre) \\p{L}+(?: d[eu] \\p{L}+)?),? c'est (bien |toujours )?(?=" NUMBER
           " (?:an|mois|jour|heure|semaine))",
     "\\u\\1 est \\2de "},
    {"(?<=\\p{L})\\. (le (?:jour|lendemain|soir|matin) d(?:u|e la|e l'|es) ?[^,.!?\\n]{3,25})(?=[.!])", ", \\l\\1"},
    {START "((?:bientôt |déjà |presque )?" NUMBER " (?:minutes|heures|jours|semaines|mois|ans|fois)) qu(?=e |')",
     "Cela fait \\l\\1 qu"},
    {START "(?:Et depuis|Depuis|Et|Mais|Toujours)?,? ?rien(?: depuis| du tout)? *[.!]+",
     "Depuis, il ne s'est rien passé."},
    /* what is asked behind a comma, or without its question */
    {", (le|la|les|mon|ma|mes) ([^,.?!\\n]{2,25}?) (est|sont) où *\\?*" END, ". Où \\3 \\1 \\2 ?"},
    {"((?:faut|peut|puis|pouvons|est|sont|y a)-[^.?!\\n]{5,80}?), et ((?:les|le|la|mon|ma|mes|nos|notre) "
     "[^,.?\\n]{2,30}?) (\\p{L}+)-(?:t-)?(?:ils|elles|il|elle)\\b([^?\\n]*\\?)",
     "\\1 ? Est-ce que \\2 \\3\\4"},
    {"(?:^|[,.]? )(?:et |alors |donc |du coup )*(?:moi,? )?(?:je|on) fai[st] comment(?: moi| nous)?((?: pour "
     "[^.?!\\n]{3,40}?)?)"
     "(?: moi| nous)? *\\?*" END,
     ". Comment puis-je faire\\1 ?"},
    {START "(?:et |mais |donc )?(?:ça|ca|cela) sert à quoi,? ((?!de\\b|d'|que\\b)[^,.?!\\n]{2,50}?)"
           "(?: au juste| exactement| en fait)? *\\?*" END,
     "À quoi sert \\1 ?"},
    {START "(?:et |mais )?c'est quand (la |votre |l')([^,.?!\\n]{3,50}?) *\\?*" END, "Quelle est la date de \\1\\2 ?"},
    {START "(?:et |mais )?c'est quand le ([^,.?!\\n]{3,50}?) *\\?*" END, "Quelle est la date du \\1 ?"},
    {START "(?:et |mais )?((?:la|le|les|mon|ma|mes|votre|vos|l') ?[^,.?!\\n]{3,45}?),? c'est quand *\\?+(?=\\s|$)",
     "Quand est \\l\\1 ?"},
    {START "(?:et |mais )?((?:la|le|les|mon|ma|mes|votre|vos|l') ?[^,.?!\\n]{3,45}?),? c'est o[uù] *\\?+(?=\\s|$)",
     "Où est \\l\\1 ?"},
    {START "(?:et |mais )?((?:la|le|mon|ma|votre|l') ?[^,.?!\\n]{3,45}?),? c'est combien *\\?+(?=\\s|$)",
     "Combien coûte \\l\\1 ?"},
    {START "(?:et |mais |donc )?(?:ça|ca|cela) coûte combien,? ((?:un|une|le|la|votre) [^,.?!\\n]{2,50}?) *\\?*" END,
     "Combien coûte \\1 ?"},
    {"(?:^|[,.]? )(?:et |alors |donc |du coup )*(?:moi,? )?(?:je|on) fai[st] quoi((?: en attendant| maintenant| du "
     "coup)?)(?: moi| nous)? *\\?*" END,
     ". Que dois-je faire\\1 ?"},
    {",? qu'est-ce (?:qu'on|que je|que nous) (?:peut|peux|dois|doit|pouvons|devons) faire *\\?*" END,
     ". Que puis-je faire ?"},
    {" \\?\\.(?=\\s|$)", " ?"}, /* the stop that the sentence before or this one had */
    {START "(Annulation|Résiliation|Réparation),? (?:svp|stp|s'il vous plaît|merci)" END, "Je demande une \\l\\1"},
    {START
     "(?!(?:est-ce|pourquoi|quand|comment|si|s'il|que|combien|et|ou|je (?:voudrais|me demande))\\b)([^.?!\\n]{10,120}?"
     "(?<!\\bque)(?<!\\bsi)(?<!\\bet)(?<!\\bou)(?<!\\bmais)[^,\\s]),? (?:c'est|est-ce(?: que c'est)?)(?: bien)? "
     "(normal|grave|dangereux|possible|prévu|une erreur|un bug|une panne|réparable|garanti|trop tard)"
     "(?: ça| ou pas| ou non)? *\\?+",
     "\\1. Est-ce \\2 ?"},
    {",? (?:mais |donc |et )?si vous (?:pouv|pourr)i?ez ([^,.?!\\n]{4,90}?),? (?:ce|ça|cela) (?:serait|m'arrangerait)"
     "[^,.?!\\n]*(?:, (\\p{L}[^.?!\\n]*))?[.!]*(?=\\s|$)",
     ". Pourriez-vous \\1 ? \\u\\2."},
    {START "(Changez|Touchez|Lâchez|Modifiez) (rien|pas)\\b", "Ne \\l\\1 \\2"},
    {"(?<=\\p{L})\\. Je (conteste|refuse)(?=[.!]+(?:\\s|$))", ", et je \\1 cela"},
    /* a list of what is wanted */
    {"\\b(bien vouloir|merci de|demande de|demandons de|prie de|remercie de|souhaite|souhaiterais|voudrais|veuillez) "
     "?:? *\\n+ "
     "*" ITEM "(?=" DEED ")",
     "\\1 "},
    {"\\b(demande|demandons|prie|merci) ?: *\\n+ *" ITEM "(?=(?:de |d')" DEED ")", "\\1 "},
    {" *[,;.]?(?: et)? *\\n *" ITEM "(?=(?:de |d')" DEED ")", " et "},
    {"(\\b(?:bien vouloir|merci de|demande de|prie de|remercie de) [^\\n]{5,160}?) *[,;.]?(?: et)? *\\n *" ITEM
     "(?=" DEED ")",
     "\\1 et de "},
    /* thanks */
    {START "(?:Chapeau|Un (?:grand|énorme|gros|immense) bravo) (?=à |au |aux )", "Bravo "},
    {START "Merci (?:beaucoup |bien |encore )?pour ([^,.!?\\n]{3,60}?),? mais[, ]+(?=\\p{L})",
     "Je vous remercie pour \\1, mais "},
    {START "(?:(?:Je|Nous|On) (?:tien|ten|voul)\\p{L}+ (?:à |juste |simplement )*|(?:juste )?un (?:simple |petit )?mot "
           "pour )vous (remerci|félicit)er (?=de |d'|du |des |pour )",
     "Je vous \\1e "},
    {START "(?:Je|J'en) profite(?: (?:de|dans) ce (?:message|mail|courrier|mot))? pour ((?:vous |le |la |les )?)"
           "(salu|remerci|félicit|signal|demand)er ",
     "Je \\1\\2e "},
    {"\\bje vous remercie(?: par avance| d'avance)? d(?:e |')(?!avoir|m'avoir|nous avoir|l'avoir)(?=" DEED ")",
     "merci de "},
    /* jeers and asides: told back they would be the desk's own */
    {",? et vous (?:pensi|croyi|espéri|imagini|pens|croy)ez qu(?:e |')[^.!?\\n]*\\?+", "."},
    {", (?:rien à (?:re)?dire|aucun reproche|rien à reprocher|(?:vidéos?|photos?|preuves?|témoins?|courriers?(?: "
     "recommandés?)?|factures?|captures?(?: d'écran)?|justificatifs?|tickets?) à "
     "l'appui|j'avoue|je l'avoue|soyons honnêtes?|c'est vrai)(?=[,.!]|\\s*$)",
     ""},
    {"(?:,| et| mais)+ (?:(?:c'est )?toujours (?:pareil|la même chose|idem)|(?:c'est )?pareil|idem)(?=[,.!]|\\s*$)",
     " sans résultat"},
    {"(?:,| et| mais)+ (?:tant pis|(?:ce n'est|c'est) pas (?:bien |si |très |trop )?(?:grave|méchant)|pas (?:bien |si "
     "|trop )?grave|peu importe)(?=[,.!]|\\s*$)",
     ""},
    {START "Encore (une?) (?!fois\\b)(\\p{L}{3,}) (\\p{L}+(?:é|ée|ue?|ise?|ite?|erte?))\\b"
           "(?![^.!?\\n]*\\b(?:est|sont|a|ont|ai|était|avait)\\b)",
     "\\u\\1 \\2 a encore été \\3"},
    {START "Encore (une? (?!fois\\b|peu\\b|instant\\b|moment\\b|mot\\b)(?:\\p{L}+ "
           ")?(?:souci|problème|panne|retard|erreur|coupure|fuite|bug|incident|"
           "refus|accident|vol|grève|travaux|annulation|oubli|relance|facture|amende)s?\\b)(?![^.!?\\n]*\\b(?:est|sont|"
           "a|ont|ai|était|avait)\\b)",
     "Il y a encore \\1"},
    {START "(?:Une )?petite pensée (?:pour|à) ((?:votre|vos|le|la|les|ce|cette|ces|un|une|mon|ma|mes) (?:\\p{L}+ "
           "){1,3}|l'\\p{L}+ )qui "
           "(?=(?:a|ont|est|sont|m'a|nous a|n'a|m'ont|se|s'|ne|me|nous|attend\\p{L}*)\\b)",
     "\\u\\1"},
    {START
     "(?:Ah |Oh |Eh |Alors |Franchement,? |Encore )?(?:ben |bah |bon )?bravo(?: (?:à )?(?:la |le |les "
     "|l')?[\\p{L}&]+)? ?[,!:]+ "
     "(?=(?:\\d|" NUMBER
     " |encore |toujours |aucun|personne|pas de |plus de |zéro )|[^.!?\\n]*\\b(?:jamais|pas|rien|retard|perdu|raté|"
     "cassé|panne)\\b)",
     ""},
    {START "(?![^.!?\\n]*\\b(?:merci|rien à re|rien à "
           "dire))([^.!?\\n]*\\b(?:pas|jamais|rien|personne|retard|attente|perdue?s?|cassée?s?|"
           "raccroch\\p{L}*|fermée?s?|annulée?s?|oubliée?s?|froide?s?|minutes|heures)\\b[^.!?\\n]*?\\p{L}),? "
           "(?:chapeau|bien joué|bravo|merci pour rien|"
           "bien vu)(?: (?:l'artiste|les gars|vraiment|l'équipe))? *[!.]*(?=$|\\n)",
     "\\1."},
    {START "On (?:se croirait|croirait|dirait [^.!?\\n]*mais (?:non|bon))\\b[^.!?\\n]*[.!?]*\\s*", ""},
    {START
     "Vous vous (?:moquez|fichez|foutez) (?:du monde|de nous|de moi|des gens|des clients)(?: ou quoi)?[.! ]*(?=$|\\n)",
     ""},
    {"(?<=[.!?…] )(?:Génial|Super|Bravo|Top|Chapeau|Magnifique|Merveilleux|Sympa|La "
     "classe|Parfait|Excellent|Formidable|"
     "Merci bien|Merci qui|La honte|Honteux|Lamentable|Scandaleux|N'importe quoi|Pathétique|Ridicule|Champion|Bien "
     "joué|Bravo l'artiste|Quel talent)"
     "(?: (?:quoi|alors|vraiment|la gestion|le service|l'organisation|l'équipe))? *[!.…?]* *(?=$|\\n)",
     ""},
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
