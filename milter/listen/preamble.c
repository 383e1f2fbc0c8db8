/*
 * preamble.c - what a letter says before its matter, put behind it or left out, in six languages.
 *
 * "Comme convenu, merci de m'envoyer le formulaire" asks for the form, as agreed; "Veuillez trouver ci-joint le contrat" sends the
 * contract; who says yes says what; who has two questions asks them; and no excuse for one's Spanish is the desk's business. Thread-safe.
 */
#include "preamble.h"

#include "swaps.h"

#define START "(?:^|(?<=[.!?] )|(?<=\\n))" /* of a sentence */
#define ASKED "(?=[^.!\\n]{6,}\\?)"        /* a question follows */
#define REST  "[^,.!?\\n]{0,40}"

static const struct swap_of rules[] = {
    {"de",
     START "Wie (" REST "?\\b(?:besprochen|vereinbart|abgesprochen|zugesagt|gewünscht|versprochen)" REST "), "
           "(\\p{Ll}+en) Sie (mir |uns |ihm |ihr )?([^,.!?\\n]{4,90})",
     "\\u\\2 Sie \\3wie \\1 \\4", NULL},
    {"de",
     START
     "(?:Entschuldigung|Entschuldigen Sie|Sorry|Verzeihung)?[, ]*(?:aber )?mein Deutsch ist (?:leider )?(?:noch )?"
     "(?:nicht (?:so |sehr )?gut|schlecht|nicht perfekt)[^.!?\\n]{0,25}[.!]\\s*",
     "", NULL},
    {"de",
     START
     "(?:Entschuldigung|Entschuldigen Sie|Sorry|Verzeihung)(?: bitte)?(?: für)? mein (?:schlechtes )?Deutsch[.!]\\s*",
     "", NULL},
    {"de",
     "\\b(entsprach(?:en)?|stimmt|ist|war|sind|waren|bin|habe|haben|hatte|gab|gibt)\\b([^.:!?\\n]{4,60}): "
     "(?=(?:Der|Die|Das|Ein|Eine|Es|Wir|Ich|Meine?|Unsere?) \\p{L}+)",
     "\\1\\2. ", NULL},
    {"de", START "Leider (?=(?!muss|kann|soll|will|darf)\\p{Ll}{3,} sie [^?\\n]{3,}[.!:])", "Allerdings ", NULL},
    {"de",
     START "Leider (?!müssen)(\\p{Ll}{3,}) (ich|wir|es|er|(?:der|die|das|meine?|unsere?|Ihre?) (?:\\p{Ll}+en? "
           ")?\\p{Lu}[\\p{L}-]+)"
           "(?! (?:von|vom|der|des|aus|für|zum|zur|in|im) )(?=[ ,][^?\\n]{3,}[.!:])",
     "\\u\\2 \\1 leider", NULL},
    {"de", START "Ich (?:habe|hätte) (?:zwei|drei|ein paar|einige|mehrere) (?:kurze )?Fragen[.:]\\s*" ASKED, "", NULL},
    {"fr",
     START "(?:Veuillez trouver|Vous trouverez|Trouvez|Merci de trouver)(?: ci-jointe?s?| en (?:pièces? "
           "jointes?|pj|annexe)),? "
           "(?=(?:le|la|les|un|une|des|mon|ma|mes|notre|nos|une copie|copie)\\b|l')",
     "Je joins ", NULL},
    {"fr",
     START "(?:Ci-jointe?s?|En pièces? jointes?|En pj),? :? ?(?=(?:le|la|les|un|une|des|mon|ma|mes|notre|nos)\\b|l')",
     "Je joins ", NULL},
    {"fr",
     START "Comme ((?:convenu|discuté|vu|prévu|demandé|promis)" REST "), "
           "(merci de|pouvez-vous|pourriez-vous|veuillez) ([^,.!?\\n]{4,90})",
     "\\u\\2 \\3, comme \\1", NULL},
    {"fr", START "Oui, (\\p{L})", "\\u\\1", NULL},
    {"fr",
     START "(?:Désolée?|Excusez|Pardon|Veuillez excuser|Je m'excuse)(?: pour| de)? mon (?:mauvais "
           ")?français[^.!?\\n]{0,30}[.!]\\s*",
     "", NULL},
    {"fr", START "Mon français n'est pas (?:très |si |vraiment )?bon[^.!?\\n]{0,25}[.!]\\s*", "", NULL},
    {"fr", START "J'ai (?:deux|trois|quelques|plusieurs) (?:petites )?questions ?[.:]\\s*" ASKED, "", NULL},
    {"fr",
     START "(?:oui |allô |allo |ouais )*(?:bonjour|bonsoir|allô|allo) (?:alors |donc |voilà |oui |euh "
           ")*(?=(?:je|j'|c'est|on|nous|il|mon|ma|la|le)\\b)",
     "", NULL},
    {"fr", "[, ]+(?:euh|heu),? ((?:le|la|les) \\p{L}+),? (?:il|elle|ils|elles) (?=\\p{L})", ". \\u\\1 ", NULL},
    {"fr",
     "(?<=[\\p{L}\\d]{2})(?<!\\bque)(?<!\\bet)(?<!\\bpour)(?<!\\bmais)(?<!\\bde)(?<!\\bdonc)(?<!\\bvoilà)(?<!"
     "\\bbonjour)(?<!\\bou)(?<!\\balors)(?<!\\bdu)[, ]+(?:euh|heu),? "
     "(?=(?:il|elle|ils|elles|on|nous|la semaine|le mois|hier|depuis|d'habitude|normalement)\\b(?! de\\b))(\\p{L})",
     ". \\u\\1", NULL},
    {"fr", "[, ]+(?:euh|heu)\\b,?", "", NULL},
    {"es",
     START "(?:Genial|Fantástico|Estupendo|Maravilloso|Fenomenal|Qué bien)[,.!]* (?:@\\w+ )?(?=otra |otro |otra vez|un "
           "día más |sin )",
     "", NULL},
    {"es", START "Como (?:ya )?(?:hablamos|hablado|habíamos hablado)(" REST "), (?!no\\b)([^,.!?\\n]{4,90})",
     "\\u\\2, según lo hablado\\1", NULL},
    {"es",
     START "Como (?:ya )?(?:acordamos|quedamos|acordado|convenido|convenimos)(" REST "), (?!no\\b)([^,.!?\\n]{4,90})",
     "\\u\\2, según lo acordado\\1", NULL},
    {"es", START "(?:Sí|Si(?=, (?:el|la|los|las|mi|gracias|correcto|claro|de acuerdo|está)\\b)), (\\p{L})", "\\u\\1",
     NULL},
    {"es", START "(?:Perdón|Perdonen?|Disculpen?|Perdona|Disculpa)(?: por)? mi (?:mal )?español[^.!?\\n]{0,30}[.!]\\s*",
     "", NULL},
    {"es", START "Mi español no es (?:muy )?bueno[^.!?\\n]{0,25}[.!]\\s*", "", NULL},
    {"es", START "Tengo (?:dos|tres|varias|unas|algunas|un par de) preguntas[.:]\\s*(?=¿)", "", NULL},
    {"es",
     START
     "(?:(?:sí|eh|hola|muy|oye|oiga|mire|mira|a ver|pues|bueno|hija|hijo|guapa|guapo|señorita|perdone|perdona|buenas|"
     "tardes|noches|buenos|días|nada|verá|es que|que),? ){2,}(?=(?:yo|tú|me|a mí|a mi|no|te|os|le|les|lo|llamo|llamaba|"
     "quería|quiero|tengo|tenía|resulta|se|he|hace|el|la|los|las|mi|en|desde|ayer|hoy)\\b)(?![^.!?\\n]{0,60}\\?)",
     "", NULL},
    {"es", "\\b(?:yo )?lo (?:único )?que (quiero|queremos|necesito|pido) es (?=que |\\p{L}+r)", "\\1 ", NULL},
    {"es",
     START "(?:(?:hola|buen[oa]s)(?: tardes| días| noches)?,? )?(?:le |les |os |te "
           ")?(?:llamaba|llamo|escribo|escribía) (?:por|para) lo de (la|mi|los|las) (\\p{L}+) que "
           "(?=(?:se|no|me|ha|han|está|están|tiene|\\p{L}+[ae]n?) )",
     "\\u\\1 \\2 ", NULL},
    {"es",
     START "(?:(?:hola|buen[oa]s)(?: tardes| días| noches)?,? )?(?:le |les |os |te "
           ")?(?:llamaba|llamo|escribo|escribía) (?:por|para) lo del (\\p{L}+) que "
           "(?=(?:se|no|me|ha|está|tiene|\\p{L}+[ae]) )",
     "El \\1 ", NULL},
    {"es", START "(?:buen[oa]s )?(?:días|tardes|noches): (?=\\p{L})", "Buenas tardes, ", NULL},
    {"es",
     START
     "En cuanto al? (?!l )(?:l )?([^,.?!\\n]{4,60}), ¿(?=(?:se|es|está|son|están|va|entra|sirve|vale|caduca|cubre) )",
     "¿\\u\\1 ", NULL},
    {"es", "\\b(es|son|está|están) (\\p{L}+) no (?=(?:es|son|está|están) )", "\\1 \\2 y no ", NULL},
    {"es",
     START "(?:A la atención|Querid[oa]s|Estimad[oa]s|Señor(?:es|as)?|Amig[oa]s) "
           "(?:de|del|vecin|amig|señor|compañer)[^.:!?\\n]{0,50}: (?=\\p{L})",
     "", NULL},
    {"es",
     START "((?:Hola|Buen[oa]s(?: días| tardes| noches)?),? )?(?:yo )?(?:(?:le|les|os|te) )?(?:llamo|escribo|llamaba) "
           "porque ",
     "\\1", NULL},
    {"es",
     START "(?:@\\w+ )?([^.!?\"\\n]{8,50}),? (?:dice|pone|anuncia) (la|el|vuestra|vuestro|su) "
           "(factura|anuncio|web|cartel|publicidad|folleto|app)\\.",
     "En \\2 \\3 pone \"\\l\\1\".", NULL},
    {"es", START "Será[n]? [^.!?\\n]{3,60}, porque ", "", NULL},
    {"es", "\\bpersona (?:humana )?ninguna\\b(?! [^.,!?\\n])", "no me atiende ninguna persona", NULL},
    {"es", START "(?:llegar|venir|contestar|avisar|funcionar|salir|entregar) no (?=\\p{L}+)", "no ", NULL},
    {"es",
     START "(?:Me dirijo a (?:ustedes|vosotros|usted)|(?:Les?|Os) escrib(?:o|imos)|Me pongo en contacto con "
           "(?:ustedes|vosotros)) para "
           "(?:comunicar|informar|indicar|trasladar|exponer|decir|hacer(?:les|os)? saber)(?:les|le|os)? que "
           "([^.!?\\n]{6,140}?),? y que ",
     "\\1 y ", NULL},
    {"es",
     START "(?:Me dirijo a (?:ustedes|vosotros|usted)|(?:Les?|Os) escrib(?:o|imos)|Me pongo en contacto con "
           "(?:ustedes|vosotros)) para "
           "(?:comunicar|informar|indicar|trasladar|exponer|decir|hacer(?:les|os)? saber)(?:les|le|os)? que ",
     "", NULL},
    {"es",
     START "¿\\p{L}+ en (?:un|una|dos|tres|cuatro|\\d+) (?:días|semanas|mes|meses|horas|minutos|semana|día)\\?+\\s*",
     "", NULL},
    {"es", "(?<=\\p{L})\\. (La|El) (de (?:mi|nuestr[oa]) \\p{L}+, que [^.!?\\n]{5,60}\\.)", ", \\l\\1 \\2", NULL},
    {"es",
     START "(?:Quedo|Quedamos) a la espera de (?:su|sus|vuestra|vuestras) "
           "(?:respuesta|contestación|noticias)[^.!?\\n]{0,20}\\.\\s*",
     "", NULL},
    {"es", START "¡?Qué \\p{L}+ (?:más|tan) [^.!?\\n]{3,20}(?:[.!]+|$)\\s*", "", NULL},
    {"es", START "Menos mal que ", "Por suerte ", NULL},
    {"es", START "(?:Solicitud de )?Baja (en|del|de la|de los) ([^,.!?\\n]{3,30})\\.", "Quiero darme de baja \\1 \\2.",
     NULL},
    {"es",
     "\\b(?:les?|os) (?:escrib(?:o|imos)|contact(?:o|amos)) (?:en relación con|con relación a|en referencia a|con "
     "motivo de|respecto a|"
     "acerca de|sobre) ([^.!?;\\n]{4,70})\\. (?=(?:finalmente|al final|el|la|los|las|hemos|he|seremos|hoy|ayer) "
     ")(\\p{L})",
     "en relación con \\1, \\l\\2", NULL},
    {"es",
     "\\b(escrib(?:o|imos)) (?:en relación con|con relación a|en referencia a|con motivo de|respecto a|acerca de) ",
     "\\1 sobre ", NULL},
    {"es", "\\bagradecer(?:ía|íamos) que (me|nos) (\\p{L}+)c(?:aran|arais)\\b", "pido que \\1 \\2quen", NULL},
    {"es", "\\bagradecer(?:ía|íamos) que (me|nos) (\\p{L}+g)(?:aran|arais)\\b", "pido que \\1 \\2uen", NULL},
    {"es", "\\bagradecer(?:ía|íamos) que (me|nos) (\\p{L}+)(?:aran|arais)\\b", "pido que \\1 \\2en", NULL},
    {"es",
     "(?<=\\p{L}); l[oa]s? ((?:solicit|ped|encargu|pagu|reclam)(?:é|í|amos|imos)\\b[^.;\\n]*? y (?:aún |todavía )?no "
     ")l[oa]s? "
     "(?=he |hemos )",
     ", que \\1", NULL},
    {"es", START "Ha sido un (?:verdadero )?(?:placer|gusto)\\b[^.!?\\n]{0,50}[.!]\\s*", "", NULL},
    {"es", START "(?:Muchas )?gracias por (?:est[oa]s|tant[oa]s|todos estos|todos los) [^,.!?\\n]{3,30}[.!]\\s*", "",
     NULL},
    {"es", "(?<=\\p{L}); l[oa]s? (?=(?:solicit|ped|encargu|pagu|reclam)(?:é|í|amos|imos) )", ", que ", NULL},
    {"es", "\\b(les|le|os) rogamos que ", "\\1 ruego que ", NULL},
    {"es", START "(?:Solo|Sólo|Únicamente) una? (?:pega|cosita|pero|detalle|apunte|queja|cosa)[,:] (\\p{L})", "\\u\\1",
     NULL},
    {"es", START "(?:mire|mira|oiga|oye|verá|verán)(?: usted)?,? (?=(?:yo|resulta|me|tengo|le|os|les) )", "", NULL},
    {"es", "\\bdar (?:les |le )?las gracias (?=al? )", "expresar mi agradecimiento ", NULL},
    {"es", "\\by llego y (?=me |nos |no |está )", "y al llegar ", NULL},
    {"es", "\\bque no que (?=(?:es|era|son|eran|está|hay) )", "que ", NULL},
    {"es", "\\b(?:ahora )?resulta que ", "ahora ", NULL},
    {"es",
     START
     "((?:@\\w+ )?)(\\p{L}{4,}[^ay\\W]) "
     "((?:cancel|anul|suspend|aplaz|retras|perd|extravi|bloque|rechaz|deneg|cort|retir)(?:ad|id)o)(?=[,.;!\\n]|$)",
     "\\1El \\l\\2 está \\3", NULL},
    {"es",
     START
     "((?:@\\w+ )?)(\\p{L}{2,}(?:a|ión|dad)) "
     "((?:cancel|anul|suspend|aplaz|retras|perd|extravi|bloque|rechaz|deneg|cort|retir)(?:ad|id)a)(?=[,.;!\\n]|$)",
     "\\1La \\l\\2 está \\3", NULL},
    {"es", ",? (?:por cierto|eso sí|digo yo|y (?:con )?mi paciencia)(?=[.!?\\n]|$)", "", NULL},
    {"es",
     "(?<=[\\p{L}\\d])\\. (?:Y|Además,?) (?=(?!yo |tú |si |no |que |por |cuándo |cómo |qué "
     "|necesit|quier|quisier|solicit|pid)\\p{Ll}+(?: "
     "[\\p{L}\\d]+){0,3}(?:[.!]|$))",
     ", y además ", NULL},
    {"it",
     START "Complimenti per il (treno|volo|traghetto|autobus|pullman) ([^,.\\n]{2,20}) (partito|arrivato) (alle "
           "[\\d.:]+|con [^,.\\n]+)"
           "(?:, almeno\\b[^.\\n]*)?",
     "Il \\1 \\2 è \\3 \\4", NULL},
    {"it", START "(?:Solo|Soltanto|C'è solo) una? (?:cosa|cosina|pecca|nota|osservazione|appunto|neo)[,:] (\\p{L})",
     "\\u\\1", NULL},
    {"it", START "Come ((?:concordato|d'accordo|convenuto|promesso|richiesto)" REST "), ([^,.!?\\n]{4,90})",
     "\\u\\2, come \\1", NULL},
    {"it",
     START "(Buongiorno|Buonasera|Salve|Ciao)(?:[,!.]|(?= c)) ?(?:come va|come state|come sta|tutto bene)[?!., ]+",
     "\\1, ", NULL},
    {"it", START "Sì, (\\p{L})", "\\u\\1", NULL},
    {"it", START "Scus(?:ate|i|a) (?:per )?il mio (?:cattivo )?italiano[^.!?\\n]{0,25}[.!]\\s*", "", NULL},
    {"it", START "Ho (?:due|tre|alcune|un paio di) domande[.:]\\s*" ASKED, "", NULL},
    {"pt", START "(?:Só|Apenas) uma? (?:coisa|coisinha|detalhe|reparo|observação|nota)[,:] (\\p{L})", "\\u\\1", NULL},
    {"pt", START "(?:Como|Conforme) (combinado|acordado|pedido|prometido)(" REST "), ([^,.!?\\n]{4,90})",
     "\\u\\3, conforme \\1\\2", NULL},
    {"pt",
     START "(Oi|Olá|Bom dia|Boa tarde|Boa noite)[,!.]? (?:tudo bem|tudo bom|tudo certo|como vai|como vão|como "
           "estão)(?: com vocês)?[?!., ]+",
     "\\1, ", NULL},
    {"pt", START "Sim, (\\p{L})", "\\u\\1", NULL},
    {"pt", START "Desculpem? (?:pel)?o meu (?:mau )?português[^.!?\\n]{0,25}[.!]\\s*", "", NULL},
    {"pt", START "Tenho (?:duas|três|algumas|umas) (?:perguntas|dúvidas)[.:]\\s*" ASKED, "", NULL},
    {"nl",
     START "Zoals (" REST "?\\b(?:besproken|afgesproken|beloofd|gevraagd)" REST
           "), (stuur|stuurt|mail|bel|geef|neem) ([^,.!?\\n]{4,90})",
     "\\u\\2 \\3, zoals \\1", NULL},
    {"nl",
     START "(Hallo|Hoi|Goedendag|Dag|Goedemorgen)[,!.]? (?:hoe gaat het|alles goed)(?: met jullie| met u)?[?!., ]+",
     "\\1, ", NULL},
    {"nl", START "(?:Sorry|Excuses) voor mijn (?:slechte )?Nederlands[^.!?\\n]{0,25}[.!]\\s*", "", NULL},
    {"nl", START "Ik heb (?:twee|drie|een paar|enkele) (?:korte )?vragen[.:]\\s*" ASKED, "", NULL},
};

char *
preamble_put(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    return swaps_put(&table, language, false, body);
}
