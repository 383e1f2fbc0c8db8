/*
 * preamble.c - what a letter says before its matter, put behind it or left out, in six languages.
 *
 * "Comme convenu, merci de m'envoyer le formulaire" asks for the form, as agreed; "Veuillez trouver ci-joint le contrat" sends the
 * contract; who says yes says what; who has two questions asks them; and no excuse for one's Spanish is the desk's business. Thread-safe.
 */
#include "preamble.h"

#include "swaps.h"

#define START "(?:^|(?<=[.!?] )|(?<=\\n))" /* of a sentence */
/* what nobody is thanked for */
#define MISHAP "(?:perdu|cassé|oublié|raté|annulé|abîmé|gâché|ignoré|laissé|menti|fait (?:attendre|perdre|courir))\\b"
/* … of what two deeds tell only a quotation is sure */
#define TURNS "(?![^.!?\\n]* und \\p{Ll}+ (?:habt|haben|hast)\\b)"
/* … or behind whom the letter greets */
#define THANKED "(?:^|(?<=[.!?,] )|(?<=\\n))"
#define ASKED   "(?=[^.!\\n]{6,}\\?)" /* a question follows */
#define REST    "[^,.!?\\n]{0,40}"
/* Two questions in one breath, nowhere a mark: behind a greeting or none, and up to the line's end. */
#define CALL                                                                                                            \
    "(?:^|(?<=\\n))((?:(?:moin|hallo|hi|hoi|hey|hola|buenas|buenos|tardes|días|salut|bonjour|bonsoir|bjr|slt|salve|"   \
    "ciao|"                                                                                                             \
    "buongiorno|buonasera|oi|olá|ola|boa|bom|dia|tarde|noite|goeiedag|goedemiddag|goedemorgen|goedenavond|dag|servus|" \
    "guten|tag|zusammen|allo|coucou|goeiendag),? )*)"
#define FIRST "(?:[^.?!\\n]|\\d\\.){3,70}?"
#define NEXT  "( [^.?!,\\n]{1,50}?)? *(?=\\n|$)"

static const struct swap_of rules[] = {
    /* as agreed: behind what is asked */
    {"de",
     START "Wie (" REST "?\\b(?:besprochen|vereinbart|abgesprochen|zugesagt|versprochen)" REST "), (\\p{Ll}+en) Sie "
           "(mir |uns )?([^,.!?\\n]{4,90})",
     "\\u\\2 Sie \\3wie \\1 \\4", NULL},
    {"fr",
     START "Comme ((?:convenu|discuté|vu|prévu|demandé|promis)" REST "), "
           "(merci de|pouvez-vous|pourriez-vous|veuillez) ([^,.!?\\n]{4,90})",
     "\\u\\2 \\3, comme \\1", NULL},
    {"es", START "Como (?:ya )?hablamos(" REST "), (?!no\\b)([^,.!?\\n]{4,90})", "\\u\\2, según lo hablado\\1", NULL},
    {"es", START "Como (?:ya )?(?:acordamos|quedamos|convenimos)(" REST "), (?!no\\b)([^,.!?\\n]{4,90})",
     "\\u\\2, según lo acordado\\1", NULL},
    {"it", START "Come ((?:concordato|d'accordo|convenuto|promesso|richiesto)" REST "), ([^,.!?\\n]{4,90})",
     "\\u\\2, come \\1", NULL},
    {"pt", START "(?:Como|Conforme) (combinado|acordado|pedido|prometido)(" REST "), ([^,.!?\\n]{4,90})",
     "\\u\\3, conforme \\1\\2", NULL},
    {"nl",
     START "Zoals (" REST "?\\b(?:besproken|afgesproken|beloofd|gevraagd)" REST
           "), (stuur|stuurt|mail|bel|geef|neem) ([^,.!?\\n]{4,90})",
     "\\u\\2 \\3, zoals \\1", NULL},
    /* questions announced */
    {"de",
     START "(?:(?:Das|Es|Eins) )?(?:muss|darf) (?:(?:auch|jetzt|hier|einfach|ja) )*(?:(?:mal|einmal) )?gesagt "
           "werden:\\s*(\\p{L})",
     "\\u\\1", NULL},
    {"de", START "Ich (?:habe|hätte) (?:zwei|drei|ein paar|einige|mehrere) (?:kurze )?Fragen[.:]\\s*" ASKED, "", NULL},
    {"de",
     START "(?:[Ii]ch )?(?:[Hh]abe?|[Hh]ätte?)(?: ich)?(?: (?:da|mal|auch|nur|kurz|noch)){0,4} (?:eine|'?ne)(?: "
           "(?:kurze|kleine|dumme|blöde|einfache))? Frage[:,.!]\\s*" ASKED,
     "", NULL},
    {"fr", START "J'ai (?:deux|trois|quelques|plusieurs) (?:petites )?questions ?[.:]\\s*" ASKED, "", NULL},
    {"it", START "Ho (?:due|tre|alcune|un paio di) domande[.:]\\s*" ASKED, "", NULL},
    {"pt", START "Tenho (?:duas|três|algumas|umas) (?:perguntas|dúvidas)[.:]\\s*" ASKED, "", NULL},
    {"nl", START "Ik heb (?:twee|drie|een paar|enkele) (?:korte )?vragen[.:]\\s*" ASKED, "", NULL},
    {"es",
     START
     "En cuanto al? (?!l )(?:l )?([^,.?!\\n]{4,60}), ¿(?=(?:se|es|está|son|están|va|entra|sirve|vale|caduca|cubre) )",
     "¿\\u\\1 ", NULL},
    {"de",
     CALL "((?!ich |wir )\\p{L}+(?:t|en) (?:ihr|Sie|man|es) " FIRST
          ")(?:,| und)? (?:und |wenn ja,? )+((?:bis|ab|zu|um|für) w|w)(ann|as|ie|o|elche[rsn]?)" NEXT,
     "\\1\\2? \\u\\3\\4\\5?", NULL},
    {"nl",
     CALL "((?!ik |wij |we )\\p{L}+ (?:jullie|u|het|er) " FIRST
          ")(?:,| en)? (?:en |zo ja,? )+(hoe|wat|wanneer|waar|tot hoe|welke)" NEXT,
     "\\1\\2? \\u\\3\\4?", NULL},
    {"fr", CALL "(" FIRST ") et c'est (quand|où)( (?:le|la|les) [^.?!,\\n]{3,50}?) *(?=\\n|$)",
     "\\1\\2? \\u\\3 est\\4?", NULL},
    {"fr", CALL "(" FIRST ") et c'est (combien)" NEXT, "\\1\\2? \\u\\3 ça coûte\\4?", NULL},
    {"fr", CALL "(" FIRST ") et (?:ça|ca|cela) (coûte|coute|fait|prend|dure) (combien)" NEXT,
     "\\1\\2? \\u\\4 ça \\3\\5?", NULL},
    {"fr",
     CALL "((?:est[- ]ce (?:que|qu')|vous (?!m'|me |nous |n'|avez )|avez|faites|y a) ?" FIRST
          ") et (combien|quand|comment|où|quels?|quelles?|à quel(?:le)?)" NEXT,
     "\\1\\2? \\u\\3\\4?", NULL},
    {"es",
     CALL "((?:ustedes )?(?!quer)(?:\\p{L}{2,}[aeé]n|hay|se puede) " FIRST
          ") y (cu[aá]nt[oa]s?|cu[aá]ndo|c[oó]mo|d[oó]nde|qu[eé]|a qu[eé]|hasta qu[eé]|cu[aá]l)" NEXT,
     "\\1¿\\2? ¿\\u\\3\\4?", NULL},
    {"it",
     CALL "((?:voi )?(?:\\p{L}+(?:ate|ete|ite)|c'è|è possibile|si può) " FIRST
          ") e (quant[oaie]|quando|come|dove|che|fino a|a che|quale?)" NEXT,
     "\\1\\2? \\u\\3\\4?", NULL},
    {"pt",
     CALL "((?:vcs|voc[eê]s|tem|há|\\p{L}{2,}[ae]m) " FIRST
          ") e (quant[oa]s?|quando|como|onde|qual|até que|a que|que)" NEXT,
     "\\1\\2? \\u\\3\\4?", NULL},
    /* one's own language, and how one does */
    {"de",
     START "(?:(?:Entschuldigung|Entschuldigen Sie|Sorry)(?: für)?[, ]*)?(?:aber )?mein (?:schlechtes )?Deutsch\\b"
           "[^.!?\\n]{0,30}[.!]\\s*",
     "", NULL},
    {"es",
     "[, ]*(?:\\b(?:soy|vengo) (?:de \\p{L}+|\\p{L}+[oa]n[oa]|extranjer[oa]),? (?:y |así que |asi que "
     ")?)?\\b(?:perd[oó]n(?:en|ad|a|e)?|disculp\\p{L}+)"
     "(?: por)? (?:mi|el) (?:mal )?(?:español|castellano)(?: malo)?[ ,.!]+(\\p{L})",
     ". \\u\\1", NULL},
    {"es", ", (?:ojo|oye|oiga)(?=[,.])", "", NULL}, /* ", ojo, pero …" */
    {"es", START "(?:Es decir|En fin|En resumen|Resumiendo|En definitiva|O sea),? (?:que )?(\\p{L})", "\\u\\1", NULL},
    {"es", START "(?:Perdón|Perdonen?|Disculpen?)(?: por)? mi (?:mal )?español[^.!?\\n]{0,30}[.!]\\s*", "", NULL},
    {"it", START "Scus(?:ate|i|a) (?:per )?il mio (?:cattivo )?italiano[^.!?\\n]{0,25}[.!]\\s*", "", NULL},
    {"pt",
     START "(Oi|Olá|Bom dia|Boa tarde|Boa noite)[,!.]? (?:tudo bem|tudo bom|tudo certo|como vai|como vão|como "
           "estão)(?: com vocês)?[?!., ]+",
     "\\1, ", NULL},
    /* "Leider kam das Paket nicht": the order of a statement */
    {"de",
     START "Leider (?!müssen)(\\p{Ll}{3,}) (ich|wir|es|er|(?:der|die|das|meine?|unsere?|Ihre?) (?:\\p{Ll}+en? "
           ")?\\p{Lu}[\\p{L}-]+)"
           "(?! (?:von|vom|der|des|aus|für|zum|zur|in|im) )(?=[ ,][^?\\n]{3,}[.!:])",
     "\\u\\2 \\1 leider", NULL},
    /* what comes with the letter */
    {"fr",
     START "(?:Veuillez trouver|Vous trouverez|Merci de trouver)(?: ci-jointe?s?| en (?:pièces? jointes?|pj|annexe)),? "
           "(?=(?:le|la|les|une?|des|mon|ma|mes|notre|nos|copie)\\b|l')",
     "Je joins ", NULL},
    {"fr",
     START "(?:Ci-jointe?s?|En pièces? jointes?|En pj),? :? ?(?=(?:le|la|les|une?|des|mon|ma|mes|notre|nos)\\b|l')",
     "Je joins ", NULL},
    /* spoken leads */
    {"fr",
     START "(?:oui |allô |allo |ouais )*(?:bonjour|bonsoir|allô|allo) (?:alors |donc |voilà |oui |euh "
           ")*(?=(?:je|j'|c'est|on|nous|il|mon|ma|la|le)\\b)",
     "", NULL},
    {"fr", "[, ]+(?:euh|heu),? ((?:le|la|les) \\p{L}+),? (?:il|elle|ils|elles) (?=\\p{L})", ". \\u\\1 ", NULL},
    {"fr", "(?<!\\bque)(?<!\\bet)(?<!\\bmais)(?<!\\bdonc)[, ]+(?:euh|heu),? (?=(?:il|elle|on) (?:a|est)\\b)(\\p{L})",
     ". \\u\\1", NULL},
    {"fr", "[, ]+(?:euh|heu)\\b,?", "", NULL},
    {"es",
     START
     "(?:(?:sí|eh|hola|muy|oye|oiga|mire|mira|a ver|pues|bueno|hija|hijo|guapa|guapo|señorita|perdone|perdona|buenas|"
     "tardes|noches|buenos|días|nada|verá|es que|que),? ){2,}(?=(?:yo|tú|me|a mí|a mi|no|te|os|le|les|lo|llamo|llamaba|"
     "quería|quiero|tengo|tenía|resulta|se|he|hace|el|la|los|las|mi|en|desde|ayer|hoy)\\b)(?![^.!?\\n]{0,60}\\?)",
     "", NULL},
    {"es",
     "(?<=[\\p{L}\\d])\\. Y (?=(?!yo |tú |si |no |que |por |cuándo |cómo |qué |necesit|quier|quisier|solicit|pid)"
     "\\p{Ll}+(?: [\\p{L}\\d]+){0,3}(?:[.!]|$))",
     ", y además ", NULL},
    {"es", "\\bque no que (?=(?:es|era|son|eran|está|hay) )", "que ", NULL},
    {"es", "\\by llego y (?=me |nos |no |está )", "y al llegar ", NULL},
    {"es", "\\b(?:yo )?lo (?:único )?que (quiero|queremos|necesito|pido) es (?=que |\\p{L}+r)", "\\1 ", NULL},
    {"es", "\\b(es|son|está|están) (\\p{L}+) no (?=(?:es|son|está|están) )", "\\1 \\2 y no ", NULL},
    {"es", "\\b(les|le|os) rogamos que ", "\\1 ruego que ", NULL},
    {"es", START "(?:buen[oa]s )?(?:días|tardes|noches): (?=\\p{L})", "Buenas tardes, ", NULL},
    {"es",
     START "(?:A la atención|Querid[oa]s|Estimad[oa]s|Señor(?:es|as)?|Amig[oa]s) "
           "(?:de|del|vecin|amig|señor|compañer)[^.:!?\\n]{0,50}: (?=\\p{L})",
     "", NULL},
    {NULL,
     "\\((\\p{L}+),? (?:je crois|je pense|creo|creo que|credo|acho|acho eu|glaube ich|denk ik|geloof ik|ik denk)\\)",
     "(\\1)", NULL},
    {"de", "\\bGott sei Dank\\b", "zum Glück", NULL},
    /* who thanks us for what we have done */
    {"de",
     THANKED
     "(?:(?:vielen|herzlichen|lieben|besten|tausend|ganz) )*Danke?(?: schön| sehr| nochmals?)?,? dass Sie " TURNS,
     "Ich danke Ihnen, dass Sie ", NULL},
    {"de",
     THANKED
     "(?:(?:vielen|herzlichen|lieben|besten|tausend|ganz) )*Danke?(?: schön| sehr| nochmals?)?,? dass ihr " TURNS,
     "Ich danke euch, dass ihr ", NULL},
    {"de",
     THANKED
     "(?:(?:vielen|herzlichen|lieben|besten|tausend|ganz) )*Danke?(?: schön| sehr| nochmals?)?,? dass du " TURNS,
     "Ich danke dir, dass du ", NULL},
    {"nl", THANKED "(?:(?:heel|erg|hartelijk|veel) )*(?:be)?dankt?(?: je| u)?(?: wel)?,? dat (jullie|u|je) ",
     "Ik bedank \\1 dat \\1 ", NULL},
    {"fr", THANKED "mercis?(?: beaucoup| infiniment| bien)*,? d'avoir (?=" MISHAP ")", "Vous avez ", NULL},
    {"fr", THANKED "mercis?(?: beaucoup| infiniment| bien)*,? de m'avoir (?=" MISHAP ")", "Vous m'avez ", NULL},
    {"fr", "(\\bVous (?:m')?avez " MISHAP "[^.!?\\n]*?) et de m'avoir ", "\\1 et vous m'avez ", NULL},
    {"fr",
     THANKED "(?:un (?:grand|immense) |mille |encore )?mercis?(?: beaucoup| infiniment| encore| à vous)*,? (d'avoir|de "
             "m'avoir|de nous avoir) ",
     "Je vous remercie \\1 ", NULL},
    {"it", THANKED "(?:mille )?grazie(?: mille| tante| infinite| di cuore| ancora)*,? (per aver(?:mi|ci)?) ",
     "Vi ringrazio \\1 ", NULL},
    {"pt", THANKED "(?:muito )?obrigad[oa]s?,? (por ter(?:em)?) ", "Agradeço \\1 ", NULL},
    /* scorn that reads as praise */
    {"it",
     START "Complimenti per il (treno|volo|traghetto|autobus|pullman) ([^,.\\n]{2,20}) (partito|arrivato) (alle "
           "[\\d.:]+|con [^,.\\n]+)(?:, almeno\\b[^.\\n]*)?",
     "Il \\1 \\2 è \\3 \\4", NULL},
};

char *
preamble_put(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    return swaps_put(&table, language, false, body);
}
