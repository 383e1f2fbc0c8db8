/*
 * listener.c - French clauses about the customer, told as an attentive listener tells them.
 *
 * A customer's judgement stands as the customer's ("vous jugez …", "vous y voyez …"), never as ours or as a fact; feelings alone are
 * the opener's business. What is wordy is put plainly, and where a run of the customer's own words is too long, time and
 * circumstance change places, a verb its voice, a word its neighbour in sense. Thread-safe.
 */
#include "listener.h"

#include "company.h"
#include "span.h"
#include "swaps.h"

#include <string.h>

#define BAD                                                                                                                \
    "(?:inacceptable|inadmissible|intolérable|scandaleux|scandaleuse|honteux|honteuse|alarmant|alarmante|anormal|"        \
    "anormale|indigne|frustrant|frustrante|décevant|décevante|lamentable|déplorable|dégoûtant|dégoûtante|choquant|" \
    "choquante|inquiétant|inquiétante|malhonnête|injuste|abusif|abusive|incompréhensible|aberrant|aberrante|"          \
    "insupportable|pénible|révoltant|révoltante|écœurant|ridicule|absurde|irresponsable|dangereux|dangereuse|"        \
    "médiocre|catastrophique|pas normal|pas normale|pas sérieux|pas acceptable)"
#define HOW                                                                                                            \
    "(?:(?:tout à fait|totalement|complètement|vraiment|absolument|extrêmement|incroyablement|particulièrement|"   \
    "très|profondément|clairement|simplement|tout simplement|juste|franchement|assez|plutôt) )?"

/* What was told of days to come. */
#define SAID "(?:avions|avait|avaient) (?:dit|promis|assuré|annoncé|indiqué|confirmé)(?: [^,.;]{1,30})?"

/* Feelings, and the customer's remarks on his own mail. */
static const struct swap feelings[] = {
    {"^quelle? (?:mauvaise |bonne |immense |grosse )?(?:surprise|déception|honte|galère|pagaille|horreur) ?[:,] "
     "(?=\\p{L})",
     ""},
    {"^vous êtes " HOW "[^,]*? (?:suite à|de|par|après) votre (\\p{L}+ )?expérience (avec|chez|auprès)\\b",
     "vous nous écrivez au sujet de votre \\1expérience \\2"},
    {"^(?:vous êtes|vous me voyez) " HOW
     "(?:dans une colère noire|furieux|furieuse|en colère|hors de vous|désemparée?s?|"
     "dépitée?s?|désespérée?s?|consternée?s?|exaspérée?s?|à bout(?: de "
     "nerfs)?|perdue?|outrée?s?|scandalisée?s?|dégoûtée?s?|"
     "mécontente?s?|déçue?s?|frustrée?s?|choquée?s?|indignée?s?|inquiète|inquiet|stupéfaite?|abasourdie?)"
     "(?:,? (?:suite à|face à|devant|après|par|de|du|d'|concernant) (?:votre|cette|la|toute cette|mon|une telle|tout|"
     "cela|ça)(?: (?:mauvaise |terrible |dernière )?(?:expérience|situation|attitude|histoire|affaire|état de fait)"
     "[^,.]*)?)?$",
     ""},
    {"^c'est avec (?:une? )?(?:\\p{L}+ "
     ")?(?:déception|regret|colère|tristesse|amertume|stupeur|indignation|frustration) que vous nous écrivez\\b",
     "vous nous écrivez"},
    {"^vous vous sentez " HOW "(?!mal\\b)\\p{L}+$", ""},
    {"^vous vous sentez " HOW "(?!mal\\b)\\p{L}+ et (?=vous )", ""},
    {"^vous avez le sentiment d'être " HOW "\\p{L}+ée?s?$", ""},
    {"^(?:votre|ton) niveau de frustration .*$", ""},
    {"^(?:votre|ta|la) (?:frustration|colère|patience|déception) (?:est|a) .*$", ""},
    {"^chose faite\\b.*$", ""},
    {"^vous n'en pouvez plus(?: de .*)?$|^vous en avez (?:assez|marre|ras le bol)$|^vous n'avez pas de mots.*$", ""},
    {"^vous ne savez (?:pas|plus) (?:quoi faire|quoi penser|comment (?:faire|résoudre (?:ce problème|cette "
     "situation)))$",
     "vous cherchez une issue"},
    {"^(?:cette|toute cette) situation est " HOW BAD "$", ""},
    {"^(?:c'est|c'était|cela est|ceci est) " HOW "(?:frustrant|décevant|pénible|épuisant|stressant|fatigant)$", ""},
    {"^vous écrivez (?:pour|afin de) (?:exprimer|faire part de) (?:votre|vos) .*$", ""},
};

/* Judgements: whose they are. */
static const struct swap judgements[] = {
    {"^(notre|nos) ((?:\\p{L}+[ -]){0,2}\\p{L}+) (?:est|sont) (?:vraiment |tout simplement "
     ")?(parfaite?s?|géniale?s?|géniaux|formidables?|"
     "excellente?s?|délicieux|délicieuses?|impeccables?|exceptionnel(?:le)?s?)\\b",
     "vous trouvez \\1 \\2 \\3"},
    {"^(?i:attention|bilan)[,:!]? ", ""},
    {"^(?:c'est|c'était|cela est|ceci est) (" HOW BAD ") de (?:leur|sa|notre|votre) part de ", "vous jugez \\1 de "},
    {"^(?:c'est|cela est|ceci est) (" HOW BAD ")(?= de | d'| que | qu')", "vous jugez \\1"},
    {"^(?:c'est|cela est|ceci est) (" HOW BAD "(?: (?:et|pour|,) [^,.]*)?)$", "vous jugez cela \\1"},
    {"^c'était (" HOW BAD ")\\b", "cela vous a paru \\1"},
    {"^il est (" HOW BAD ") (que|qu'|de|d')", "vous jugez \\1 \\2"},
    {"^(?:c'est|c'était|cela représente|cela constitue|ceci représente|ceci constitue|cela est|ce sont|cela montre|"
     "cela témoigne d'|cela dénote) (clairement |manifestement |tout simplement |vraiment )?(un|une|le|la|l'|du|de la) "
     "?"
     "(signe|symptôme|preuve|violation|manque|problème|scandale|infraction|négligence|danger|honte|arnaque|escroquerie|"
     "vol|abus|atteinte|non-respect|mensonge|tromperie|fraude|pratique|comportement|traitement|attitude|risque|"
     "indice|manquement|faute|erreur)\\b",
     "vous y voyez \\1\\2 \\3"},
    {" l' (?=\\p{L})", " l'"},
    {" et (?:soulève|pose) de sérieuses questions sur (?:leur|son|le|votre) ",
     ", et vous vous interrogez sérieusement sur le "},
    {" et (?:soulève|pose) (?:de sérieuses|des) questions sur ", ", et vous vous interrogez sur "},
    {"^((?:un|une|le|la|l'|les|ces|cette|cet|ce|de|de tels|de telles|des) ?[^,]*?) (?:est|était) (" HOW BAD ")$",
     "\\1 vous paraît \\2"},
    {"^((?:les|ces|de tels|de telles|des) [^,]*?) (?:sont|étaient) (" HOW BAD "s?)$", "\\1 vous paraissent \\2"},
    {", signe (d'une?|de|du|de la|des) ", ", ce qui est pour vous le signe \\1 "},
    {"\\b(\\p{L}{4,}) (frauduleux|abusifs?|malhonnêtes?|illicites?|frauduleuses?|abusives?|trompeuses?)(?=$|[,.]| et| "
     "de| du| sur| dans| qui| à)",
     "\\1 que vous jugez \\2"},
    {"\\bun travail (de mauvaise qualité|bâclé|médiocre)", "un travail que vous jugez \\1"},
    {"\\ba injustement (\\p{L}+)", "a \\1, à tort selon vous,"},
    {"^((?:ce|cette|cet|le|la|l')[^,]*?) (est|sont) (une? |des |d[eu] )(arnaques?|escroqueries?|fraudes?|escrocs?|"
     "imposture|mensonge)\\b",
     "\\1 \\2, selon vous, \\3\\4"},
    {"\\bcette (arnaque|escroquerie|fraude)\\b", "ce que vous appelez une \\1"},
    {"(^|, et |, | et )vous êtes (" HOW
     "(?:choquée?s?|outrée?s?|scandalisée?s?|indignée?s?|stupéfaite?s?|surprise?s?|déçue?s?|"
     "mécontente?s?|furieux|furieuse|consternée?s?|préoccupée?s?|indignée?s?|révoltée?s?)) (par|de|du|d'|contre)",
     "\\1vous vous dites \\2 \\3"},
    {"\\bvous vous dites " HOW "\\p{L}+ (?:par|de) ce manque (de|d')", "vous déplorez un manque \\1"},
    {"\\b(par|de) ce manque (de|d')", "\\1 ce que vous ressentez comme un manque \\2"},
    {"^(?:mais )?c'est " HOW "(?:faux|archi-faux|un mensonge|mensonger)$", "vous le contestez"},
    {"^(?:mais )?c'est " HOW "(?:faux|archi-faux)(?:,| :| car| puisque) ", "vous le contestez : "},
    {"^vous trouvez (?:ça|cela) ", "vous trouvez cela "},
    {", (?:ce qui est|chose) (?:totalement |complètement |absolument |entièrement )?(?:faux|fausse|archi-faux)\\b",
     ", ce que vous contestez"},
    {"\\b((?:dit|dite|disent|affirme|affirment|prétend|prétendent|soutient|assure|répond|indique|avance|promis|assuré|"
     "affirmé|prétendu|répondu|dire)\\b.*?),? (?:mais |or |et |alors que )?(?:c'est|c'était|cela est) "
     "(?:totalement |complètement |absolument |entièrement )?(?:faux|archi-faux|un mensonge|mensonger)(?=$|[,.;])",
     "\\1, ce que vous contestez"},
    {"\\b((?:dit|dite|disent|affirme|affirment|prétend|prétendent|soutient|assure|répond|indique)\\b.*?),? (?:mais |or "
     ")?"
     "ce n'est pas (?:vrai|le cas)(?=$|[,.;])",
     "\\1, ce que vous contestez"},
};

/* Wordy phrases put plainly, and what the swap of persons leaves awkward. */
static const struct swap plain[] = {
    {"^(?:en tant que [^,]+, )?vous (?:trouvez|pensez) qu'il serait (?:appréciable|bien|souhaitable|bon|utile) que\\b",
     "vous aimeriez que"},
    {"^(?:en tant que [^,]+, )?vous (?:trouvez|pensez) qu'il serait (?:appréciable|bien|souhaitable|bon|utile) qu'",
     "vous aimeriez qu'"},
    {"\\bfaire un signalement (?:concernant|sur|au sujet de) ", "signaler "},
    {"\\bavez effectué un investissement\\b", "avez investi"},
    {"\\bavez effectué (un|une|le|la) (virement|paiement|règlement|achat|commande|réservation)", "avez fait \\1 \\2"},
    {"\\bcontracté les services de (?=l'|la |cette |une )", "fait appel à "},
    {"\\bcontracté les services du ", "fait appel au "},
    {"\\bfait la sourde oreille à\\b", "ne réagit pas à"},
    {"\\bmalgré une garantie en théorie\\b", "malgré la garantie prévue"},
    {", (?:seulement|uniquement|juste|tout cela) pour découvrir qu", ", mais vous avez découvert qu"},
    {"\\b[Ii]ls n'ont (toujours )?pas traité votre demande\\b", "votre demande n'a \\1pas été traitée"},
    {"\\b(un|une) récente? (\\p{L}+)\\b", "\\1 \\2 récent"},
    {"\\bla fourniture de (tous |)(les|documents)", "l'envoi de \\1\\2"},
    {"\\bcette situation frustrante\\b", "cette situation"},
    {"\\b(même|aussi)? ?vous précisez que vous n'aviez\\b", "vous n'aviez"},
    {"\\bqui (?:était|étaient) (tiède|froide?s?|sale|cassée?s?|cuite?s?|périmée?s?)(?=$|[,.])", "\\1"},
    {"\\bmais aucun(e?) (retour|réponse|nouvelle)\\b", "mais sans \\2"},
    {"\\bet aucun(e?) (retour|réponse|nouvelle)\\b", "et vous restez sans \\2"},
    {"\\bavant qu'il y ait\\b", "avant qu'il n'y ait"},
    {"\\bet engagée? sous (\\d+) mois\\b", "avec un engagement de \\1 mois"},
    {"^(?:cet|cette|ce) \\p{L}+ est d'un montant de ", "son montant est de "},
    {"\\bet de vous confirmer par écrit$", "et de vous le confirmer par écrit"},
    {"(?<!,) et malgré ([^,]+), (?=(?:ils?|elles?|vous|on|le|la|les|votre|vos|cette|ce|personne|rien)\\b|l')",
     " ; malgré \\1, "},
    {"\\bet malgré ([^,]+), ", "et, malgré \\1, "},
    {"\\bça\\b", "cela"},
    {"(^|, |\\bque )((?:un|une|le|la|les) \\p{L}+),? cela (?=va|est|sera|ne|n')", "\\1\\2 "},
    {"(?<!,)(?<!ez) donc (?=un|une|le|la|les|il|elle|vous)", ", donc "},
    {"\\bcela fait que\\b", "de ce fait,"},
    {"\\bdu coup\\b", "de ce fait"},
    {"\\bet (?:puis )?après que\\b", "et après que"},
    {"(?<!fais )(?<!faites )(?<!fait )(?<!faisons )\\bsuite à\\b", "à la suite de"},
    {"\\bà la suite du?e? (?:le|les)\\b", "à la suite du"},
    {"\\bà la suite de (une?)\\b", "à la suite d'\\1"},
    {"^((?:la|le|les|l'|votre|vous|il|elle|cela|personne)\\b ?[^,]*), on vous ", "\\1 et l'on vous "},
    {"\\bsavoir que (?=vous|nous)", "savoir ce que "},
    {"\\bpar rapport à\\b", "au sujet de"},
    {"\\bau niveau de\\b", "pour"},
    {"(?<!\\bavez |\\bavait |\\bai |\\ba |\\bont |\\bpas |\\bbien )vu que\\b", "puisque"},
    {"\\bc'est pareil\\b", "sans résultat"},
    {"\\bjusqu'à ce jour\\b", "à ce jour"},
    {"\\bavez subi\\b", "avez eu"},
    {"(?<!,) mais (?=(?:vous|nous|il|elle|ils|la|le|les|votre|vos|on|personne|rien|cela|ce|cette|aucun|aucune)\\b)",
     ", mais "},
    {"\\bde (?=[aeéèêiouàâ]\\p{L})(?!onze\\b|oui\\b|un\\b|une\\b)", "d'"},
    {"^et (?=maintenant|puis|ensuite|là|depuis)", ""},
    {"\\b(un \\p{L}+(?: \\p{L}+)?),? soi-disant (?!de |du |d'|des |pour )(?=\\p{L}+)", "\\1 présenté comme "},
    {"\\b(une \\p{L}+(?: \\p{L}+)?),? soi-disant (?!de |du |d'|des |pour )(?=\\p{L}+)", "\\1 présentée comme "},
    {"^heureusement que .*$", ""},
    {"\\bil faut que vous ayez (?=une?|l[ae]s?|l'|des|votre|vos)", "il vous faut "},
    {" \\([^()]*,? vous croyez\\)", ""},
    {"^on (?:pense|prend|écrit|est)\\b[^.]*\\bquand (?:cela|tout) (?:ne )?va\\b[^.]*$", ""}, /* beside praise */
    {"\\bil vous est impossible de se (?=\\p{L}+(?:er|ir|re)\\b)", "il vous est impossible de vous "},
    {"^(?:et )?c'est (?:de la camelote|du vol|n'importe quoi|une blague|la catastrophe|une catastrophe|du grand "
     "n'importe quoi)$",
     ""},
    {"\\b(attend(?:re|ai[st]|aient|ent|ons|u)?(?: "
     "(?:dehors|là|longtemps|devant|dans|au|à|chez|sur|en)\\b[^,.;:]{0,30}?)?|"
     "pour|avant|veut|voulait|voulaient|voulons|voulu|fallait|faudrait|faut|fallu|sans|afin|de peur|à condition|"
     "jusqu'à ce|refus(?:e|ent|ait|aient|é)|exig(?:e|ent|eait|eaient|é|eons)|(?:demand|souhait|accept|impos|préfèr)"
     "(?:e|ent|ait|aient|é|ons)|veulent) que vous ((?:me |le |la |les |l'|nous |leur |lui |n'|ne )?)"
     "(?!ayez|avez)(\\p{L}+[^ié])ez\\b",
     "\\1 que vous \\2\\3iez"},
    {"^il faut que vous soyiez ", "vous devez être "},
    {"(?<!faut que vous )\\bsoyiez\\b", "soyez"},
    {"\\b([Qq])ue (?=(?:on|en|au|aux|un|une|à|après|avant|aucune?|avec|entre|était|est|il|ils|elle|elles)\\b)",
     "\\1u'"},
    {"\\b(" SAID " que nous (?:(?:vous|le|la|les|lui|en) |l')*)envoyons\\b", "\\1enverrions"},
    {"\\b(" SAID " que nous (?:(?:vous|le|la|les|lui|en) |l')*)(rappel)ons\\b", "\\1\\2lerions"},
    {"\\b(" SAID " que nous (?:(?:vous|le|la|les|lui|en) |l')*)"
     "(rembours|livr|pass|chang|répar|remplac|trait|install|annul|contact|recontact|crédit|régularis|expédi)e?ons\\b",
     "\\1\\2erions"},
    {"\\bsi on\\b", "si l'on"},
    {"^quand (?=(?:vous|nous|le|la|les|votre|vos|notre|ce|cette) )", "lorsque "},
    {"\\bl'on l", "on l"},
    {"^((?:une?|deux|trois|quatre|cinq|six|quelques|plusieurs|\\d+) (?:jours?|semaines?|mois|ans?|heures?) plus "
     "tard) (?=\\p{Ll})",
     "\\1, "},
    {"\\bne (?=[aeéèêiou])", "n'"},
    {"\\bn'sommes\\b", "ne sommes"},
    {"\\bpour que plus personne la\\b", "pour que plus personne ne la"},
    {"\\bmais sans (retour|réponse|nouvelle) de leur part\\b", "mais vous restez sans \\1 de leur part"},
    {"^il a \\d+ ans quoi$", ""},
    {"\\best top\\b", "vous plaît"},
    {"\\bsavoir si là c'est\\b", "savoir si c'est désormais"},
    {"\\bde bien vouloir (?=[aeéèêiouh])", "d'"},
    {"\\bde bien vouloir\\b", "de"},
    {"\\bvous nous priez de (?:bien vouloir )?", "vous nous demandez de "},
    {"^vous vous permettez de nous écrire (?=au sujet|à propos|pour|concernant|afin|car|suite|à la suite)",
     "vous nous écrivez "},
    {"^vous vous permettez de nous (\\p{L}+)er concernant ", "vous nous \\1ez au sujet de "},
    {"^vous vous permettez de nous (\\p{L}+)er\\b", "vous nous \\1ez"},
    {"\\bau sujet de (?:le|les)\\b", "au sujet du"},
    {"\\bde (?=avoir\\b|y\\b)", "d'"},
    {"\\bne (vous|nous|le|la|les|lui) ne\\b", "ne \\1"},
    {" ?: (?=[\\d /-]{9,}$)[\\d /-]+$", ""},
    {"\\bfait (?:le mort|la morte)\\b", "ne répond plus"},
    {"^on ne vous y (?:re)?prendra plus$", ""},
    {"\\bsavoir comment vous (?:faites|pouvez faire) pour\\b", "savoir comment"},
    {"^vous (?:pouvez|pourriez|pourrez) nous "
     "(transmettre|envoyer|fournir|communiquer|adresser|faire parvenir|faire suivre|montrer|donner)\\b",
     "vous proposez de nous \\1"}, /* an offer, no leave of ours */
    {"\\bsavoir comment vous pouvez faire$", "savoir comment faire"},
    {"\\bà chaque fois que\\b", "chaque fois que"},
    {", là le prix\\b", ", et le prix"},
    {"^(vous remerciez [^.]*?),? (et (?:surtout |en particulier |notamment )?)à (?=\\p{Lu}|votre|notre|la|l'|toute)",
     "\\1, \\2"},
    {"^(vous remerciez [^,]*?),? qui (?:a|ont) ", "\\1 d'avoir "},
    {"^(vous remerciez [^,]*? d'avoir [^,]*?) et (vous l'|l'|vous )a (?=\\p{L}+(?:é|i|u|is|it)e?s?\\b)",
     "\\1 et de \\2avoir "},
    {"^(vous remerciez [^,]*? d'avoir [^,]*?) et a (?=\\p{L}+(?:é|i|u|is|it)e?s?\\b)", "\\1 et d'avoir "},
    {"^(?:vous (?:tenez à|tiendriez à|voudriez|vouliez) (?:dire|signaler|préciser|souligner|(?:vous|nous) "
     "(?:informer|signaler|dire)) "
     "(?:que |(?=qu'))(?:qu')?|"
     "vous indiquez que )",
     ""},
    {"^(vous nous demandez [^,]*), (?:cela|elle est|il est|c'est) [^,]*$", "\\1"},
    {"\\bdu petit (?=qui a \\d)", "de votre petit "},
    {"\\bde la petite (?=qui a \\d)", "de votre petite "},
    {"(^|, )(\\d+) degrés dans\\b", "\\1il fait \\2 degrés dans"},
    {"(?:,| )(?: ?de ce fait| ?donc)$", ""},
    {"^sauf que ", ""},
    {"^en conséquence,? |^par conséquent,? |^ainsi,? |^en effet,? |^de plus,? |^en outre,? |^par ailleurs,? |^or,? |"
     "^enfin,? |^cependant,? |^toutefois,? |^malheureusement,? |^franchement,? |^bref,? |^également,? ",
     ""},
};

/* Ways to say the same apart from the source's own words: order, voice, word. */
static const struct swap apart[] = {
    {"^((?:le|la|les|l'|un|une|votre) ?[^,]*?) (devait|devaient|doit|doivent) (passer|venir|livrer|intervenir|être "
     "livrée?s?|arriver) "
     "((?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \\d|hier|demain|ce matin|aujourd'hui)(?:(?! "
     "pour\\b)[^,])*)( pour [^,]*)?",
     "\\4, \\1 \\2 \\3\\5"},
    {"^(votre|vos) (\\p{L}+) a été (\\p{L}+é)e? par ((?:le |la |l'|un |une |votre |notre ?)[^,]+)$",
     "\\4 a \\3 \\1 \\2"},
    {"\\bpersonne n'est (?:jamais )?venu\\b", "personne ne s'est présenté"},
    {"\\bpersonne ne s'est présenté\\b", "personne n'est venu"},
    {"^((?!vous (?:souhait|nous "
     "demand|voul|aimer|voudr|demand|exig|désir))(?:vous|votre|vos|le|la|les|l'|un|une|ces|cette|cet|ce|nous|notre|nos|"
     "aucun|"
     "aucune|personne|rien)\\b(?:(?!\\b(?:que|qui|dont|où|mais|car|parce|alors|si|lorsque|quand|puis|et)\\b|\\bqu')[^,]"
     ")*?"
     ") "
     "((?:depuis (?!que\\b|qu')|dès |le \\d|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
     "novembre|décembre)|il y a |hier|ce matin|cette nuit|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
     "(?:dernier|soir|matin))(?:(?! et\\b| ou\\b| pour\\b| est\\b| a\\b| sont\\b| ont\\b| ne\\b| n'| "
     "était\\b)[^,]){0,28}?)"
     "(?=$|, (?:mais|alors)\\b)",
     "\\2, \\1"},
    {"^((?:dans|chez|sur|à) (?!partir|cause|nouveau)[^,]+), ((?:les?|la|l'|un|une|vous|on|il|elle|votre|vos)\\b "
     "?[^,]*)$",
     "\\2 \\1"},
    {"^((?:vous|votre|vos|le|la|il|elle|on)\\b[^,]*?) (après avoir \\p{L}+é[^,]*)$", "\\2, \\1"},
    {"\\bd'un montant de (?=\\d)", "de "},
    {"\\bne (\\p{L}+) pas du tout\\b", "ne \\1 absolument pas"},
    {"\\bau mois d(?:e |')(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b",
     "en \\1"},
    {"^((?:votre|vos|le|la|les|l'|il|elle|on|un|une|nous) "
     "?(?:(?!\\b(?:que|qui|dont|où|mais|car|si|et|pour|suite)\\b|\\bqu'|,).)*?) "
     "(pour (?:une?|des|le|la|les|votre|vos|ce|cette) "
     "(?:(?!\\b(?:que|qui|dont|où|mais|car|si|et|pour)\\b|\\bqu'|,).)+)$",
     "\\2, \\1"},
    {",? mais "
     "(?=(?:(?:le|la|les|votre|vos|il|elle|on|un|une|personne|rien|aucun|aucune)\\b|l')(?:(?!\\b(?:mais|et)\\b|[,;]).)*"
     "$)",
     " ; cependant, "},
    {"\\bet combien de temps (?:ça|cela) (?:prend|va prendre)\\b", "et quel est le délai"},
    {"\\bcombien de temps (?:ça|cela) (?:prend|va prendre)\\b", "quel est le délai"},
    {"\\brégulièrement\\b", "souvent"},
    {"\\bsystématiquement\\b", "à chaque fois"},
    {"\\bconstamment\\b", "sans cesse"},
    {"\\bfréquemment\\b", "souvent"},
    {"\\bmanifestement\\b", "visiblement"},
    {"\\bclairement\\b", "nettement"},
    {"^((?:malgré|après|lors de|lors d'|pendant|sans|depuis|en (?:visitant|mangeant|ouvrant|arrivant)) ?[^,]+), "
     "(?!(?:la nouvelle|le nouveau|le premier|la première|le second|la "
     "seconde|il|elle)\\b|l'ancien)((?:vous|nous|votre|le|la|les|l'|il|elle|aucun|aucune|personne)\\b ?[^,]*)((?:, "
     "[^,]{3,30})?)$",
     "\\2 \\1\\3"},
    {"\\bvous n'avez (?:reçu|eu) aucun ((?!d')\\p{L}+)", "aucun \\1 ne vous est parvenu"},
    {"\\bvous n'avez (?:reçu|eu) aucune ((?!d')\\p{L}+)", "aucune \\1 ne vous est parvenue"},
    {"\\bvous n'avez pas reçu de ((?!leur|la|votre|sa)\\p{L}+)\\b", "aucun \\1 ne vous est parvenu"},
    {"\\bvous n'avez toujours rien reçu\\b", "rien ne vous est encore parvenu"},
    {"^(.*), affiche,? sur (\\p{L}+) ", "sur \\2, \\1, affiche "},
    {"^((?:ce|cette|cet|le|la|un|une) [^,]*?) (affiche|propose|annonce|vend) sur (\\p{Lu}\\p{L}+) ",
     "sur \\3, \\1 \\2 "},
    {"\\bmalgré plusieurs tentatives (?:de contact|pour contacter|pour joindre)\\b",
     "malgré plusieurs tentatives pour joindre"},
    {"\\bmalgré plusieurs relances\\b", "malgré des relances répétées"},
    {"\\bde nombreux problèmes sont apparus\\b", "beaucoup de problèmes sont survenus"},
    {"\\bdu jour au lendemain\\b", "soudainement"},
    {"\\bqui a (\\p{L}+é) ((?:(?! et |,).)*?) en (\\p{L}{3,})ant ", "qui a \\1 \\2 et a \\3é "},
    {"\\bd'une lenteur \\p{L}+", "extrêmement lent"},
    {"\\bincroyable\\b", "extrême"},
    {"\\ba été reconduit(e?)\\b", "a été renouvelé\\1"},
    {"\\bsont apparus\\b", "sont survenus"},
    {"\\bpar la suite\\b", "ensuite"},
    {"\\bétaient laissée?s à\\b", "restaient à"},
    {"\\bétait laissée? à\\b", "restait à"},
    {"\\bdes actions concrètes\\b", "des mesures concrètes"},
    {"\\béliminer\\b", "supprimer"},
    {"\\bet envoyer\\b", "et d'envoyer"},
    {"\\bdans le même cas\\b", "dans la même situation"},
    {"\\bremarqué\\b", "constaté"},
    {"\\bavez (bien |aussi |ensuite )?aperçu (?!que\\b|qu')", "avez \\1vu "},
    {"\\bafin d(e|')", "pour "},
    {"\\bpour lui proposer\\b", "lui proposant"},
    {"\\bcertains\\b", "plusieurs"},
    {"\\butilisaient encore\\b", "se servaient toujours"},
    {"\\bse servaient toujours des\\b", "se servaient toujours de"},
    {"\\bpour des quantités très réduites\\b", "pour de très petites quantités"},
    {"\\bsans vous en informer\\b", "sans vous en avertir"},
    {"\\bsans vous informer\\b", "sans vous avertir"},
    {"\\bà votre domicile\\b", "chez vous"},
    {"\\bmoyennant\\b", "pour"},
    {"\\bcherche (un|une)\\b", "recherche \\1"},
    {"\\bd'environ\\b", "d'à peu près"},
    {"\\bavec l'itinérance\\b", "et de l'itinérance"},
    {"\\bpas encore\\b", "toujours pas"},
    {"\\b(ne|n')(.{1,24}) toujours pas\\b", "\\1\\2 pas encore"},
    {"\\bsans autre avis\\b", "sans nouvel avis"},
    {"\\bvous saisirez\\b", "vous comptez saisir"},
    {"\\bsignalerez\\b", "signaler"},
    {"^((?:le|la|les|votre|vos|l'|un|une)\\b ?.*?) ((?:une|deux|trois|quatre|\\d+) "
     "(?:heures?|jours?|semaines?|minutes?) "
     "(?:avant|après) [^,]+)(, .*)?$",
     "\\2, \\1\\3"},
    {"\\bainsi que\\b", "et"},
    {"\\bmais il y a (un|une|des|deux)\\b", "mais vous avez constaté \\1"},
    {"\\bil manque ((?:le|la|votre) \\p{L}+)$", "\\1 manque"},
    {"\\b(d'|de |vous )adresser\\b", "\\1envoyer"},
    {"\\bde envoyer\\b", "d'envoyer"},
    {"\\btransmettre\\b", "envoyer"},
    {"\\bde cesser\\b", "d'arrêter"},
    {"\\bà compter d", "à partir d"},
    {"\\beffectuer\\b", "faire"},
    {"\\bprocéder au remboursement de\\b", "rembourser"},
    {"\\bdans les meilleurs délais\\b", "au plus vite"},
    {"\\brapidement\\b", "vite"},
    {" et (de |d')", " ainsi que \\1"},
    {"\\bque conformément à\\b", "qu'en vertu de"},
    {"\\bconformément à\\b", "en vertu de"},
    {"\\bau titre de\\b", "en vertu de"},
    {"\\by compris\\b", "et notamment"},
    {"\\bdans les plus brefs délais\\b", "au plus vite"},
    {"\\bne fonctionne plus\\b", "a cessé de fonctionner"},
    {"\\bne marchait pas\\b", "ne fonctionnait pas"},
    {"\\bne marche plus\\b", "ne fonctionne plus"},
    {"\\bne marche pas\\b", "ne fonctionne pas"},
    {"\\bà plusieurs reprises\\b", "plusieurs fois"},
    {"\\bplusieurs fois\\b", "à plusieurs reprises"},
    {"\\bimmédiatement\\b", "aussitôt"},
    {"\\bparce qu(e |')", "car "},
    {"\\bcar elle\\b", "parce qu'elle"},
};

#define RUN_MAX 12 /* words of the customer's own on end that are left where a rule parts them */

char *
listener_clause(const struct insight *insight, char *clause)
{
    static struct swaps tables[] = {SWAPS(feelings, 0), SWAPS(judgements, 0), SWAPS(plain, 0)};
    if (strcmp(insight->language, "fr") != 0 || insight->form == FORM_INFORMAL)
        return clause;
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
        clause = swaps_put(&tables[i], "fr", false, clause);
    clause = listener_parted(clause);
    return *clause && company_is_they(insight) ? company_told(insight, clause) : clause;
}

char *
listener_apart(char *clause, const char *source)
{
    static struct swaps table = SWAPS(apart, 0);
    guint run = span_longest(clause, source);
    for (guint i = 0; i < table.count && run > RUN_MAX; i++) {
        char *told = swaps_put_one(&table, i, "fr", false, g_strdup(clause));
        guint shorter = span_longest(told, source);
        if (shorter < run) {
            run = shorter;
            g_free(clause);
            clause = g_steal_pointer(&told);
        }
        g_free(told);
    }
    return clause;
}
