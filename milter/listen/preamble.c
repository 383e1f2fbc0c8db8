/*
 * preamble.c - what a letter says before its matter, put behind it or left out, in six languages.
 *
 * "Comme convenu, merci de m'envoyer le formulaire" asks for the form, as agreed; "Veuillez trouver ci-joint le contrat" sends the
 * contract; who says yes says what; who has two questions asks them; and no excuse for one's Spanish is the desk's business. Thread-safe.
 */
#include "preamble.h"

#include "swaps.h"

/* A German clause's words; a stop stands in a day ("am 2. Mai") */
#define SPOKEN_DE "(?:[^.,;:!?\\n]|(?<=\\d)[.,](?=[ \\d]))"
/* … that denies, and has no subject behind its verb */
#define LACKS_IT                                                                                                       \
    "(?= (?!der |die |das |mein|unser|eure?|ihre?|es |man |ich |ihr |sie |Sie |alles |so |\\p{Lu})[^.,!?\\n]{0,50}?"   \
    "\\b(?:nicht|nix|nie|kaum)\\b[^!?.\\n]{0,80}(?:[.!\\n]|$))"
/* "Ma possibile che …?!" cries out; "è possibile che …?" asks. */
#define INCREDIBLE_IT                                                                                                  \
    "(?:^|(?<=[.!?] )|(?<=\\n))(?:[Mm]a (?:è |com'è )?(?:mai )?|[Cc]om'è (?:mai )?|[Èè] mai |)[Pp]ossibile che "
#define BOUGHT_ES "(?=(?:compr|ped|regal|encargu|recib|estren|mont|pagu)\\p{L}{0,4}\\b)"
#define START     "(?:^|(?<=[.!?] )|(?<=\\n))" /* of a sentence */
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
/* Spanish: what nobody is to come with; German: why all at once, and the sum */
#define COME_ES                                                                                                        \
    "( as[ií] que| conque| y| pero) (?:por favor )?no (?:me|nos) veng(?:an|as|a|[aá]is) (?:ahora |otra vez )?con "
#define SUM_DE "((?:rund |fast |noch )?\\d[\\d.,]* ?(?:€|Euro|EUR|CHF|Franken)) ?"
#define JOTTED_NL                                                                                                      \
    "([Vv]orige (?:week|maand)|[Gg]isteren|[Ee]ergisteren|[Vv]anmorgen|[Vv]andaag) (mijn (?:\\p{L}+ )?\\p{L}+) "       \
    "(opgezegd|geblokkeerd|besteld|betaald|geannuleerd|gemeld|teruggestuurd|ingeleverd|verlengd|aangevraagd|"          \
    "gewijzigd|geretourneerd)\\b(?! (?:door|is|was|werd|omdat)\\b)"
#define WHY_DE "([Ww]arum|[Ww]ieso|[Ww]eshalb) (?:denn )?(plötzlich|jetzt|auf einmal|schon wieder|erneut|nun) "

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
    {"de", START "Ich (?:habe|hätte) (?:zwei|drei|ein paar|einige|mehrere) (?:kurze )?Fragen[.:]\\s*" ASKED, "", NULL},
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
    {"es", START "(?:Mentira|Falso)(?: podrida)?[,:.!]+ (?=(?:no|estuve|estaba|yo|he|es|tengo|había|sí) )(\\p{L})",
     "No es cierto, \\l\\1", NULL},
    /* "Dos horas perdidas montando …", "Tres tardes esperando …" */
    {"es",
     START "((?:\\d+|Dos|Tres|Cuatro|Cinco|Seis|Un[oa]s? (?:\\p{L}+ )?|Toda (?:la|una) |Medi[oa] )(?: "
           "?(?:horas?|días?|semanas?|meses|tardes?|mañanas?))) perdid[oa]s? ",
     "He perdido \\l\\1 ", NULL},
    {"es",
     START "((?:\\d+|Dos|Tres|Cuatro|Cinco|Seis|Unas|Toda (?:la|una)|Media) "
           "(?:horas?|días|semanas|meses|tardes?|mañanas?)) (?=\\p{L}+ndo\\b)",
     "He pasado \\l\\1 ", NULL},
    {"es",
     START "(Si (?:no )?[^,.;:!?\\n]{5,60}?) (?=(?:(?:me |os |les |lo |la )?(?!porque )(?:voy "
           "a|iré|iremos|\\p{L}{2,}(?:[aei]ré|dré|[aei]remos|dremos))\\b))",
     "\\1, ", NULL}, /* "Si no lo recibo esta semana pondré …" */
    {"es",
     START
     "[Oo]tra vez (sin (?:internet|luz|agua|gas|línea|cobertura|wifi|calefacción|conexión|servicio|señal|teléfono))\\b",
     "Estoy otra vez \\1", NULL},
    {"es",
     START
     "(\\d[\\d.,]* ?(?:euros|€)) (?:tirados|perdidos)(?: (?:a la basura|por el desagüe|por la ventana))?(?=[.!\\n]|$)",
     "Son \\1", NULL},
    {"es",
     START "Gracias (a (?!ti\\b|vosotr|ustedes|usted\\b|todos|eso\\b|ello\\b|dios\\b|Dios\\b)(?:\\p{Lu}|la |el |los "
           "|las |mi )[^.!?\\n]{2,50}?,? que (?:se|me|nos|le|hizo|fue|supo|tuvo) )",
     "Quiero dar las gracias \\1", NULL},
    /* "vaya mierda de mesa. se la compré …": the thing stays */
    {"es", START "[Vv]aya \\p{L}+ de (\\p{L}+)(?:,? con perd[oó]n)?[.,!]+ ((?:[Ss]e |[Mm]e |[Nn]os )?)[Ll]a " BOUGHT_ES,
     "La \\1 \\l\\2la ", NULL},
    {"es", START "[Vv]aya \\p{L}+ de (\\p{L}+)(?:,? con perd[oó]n)?[.,!]+ ((?:[Ss]e |[Mm]e |[Nn]os )?)[Ll]o " BOUGHT_ES,
     "El \\1 \\l\\2lo ", NULL},
    {"es",
     START "[Vv]aya \\p{L}+ de (\\p{L}+)(?:,? con perd[oó]n)?[.,!]+ ((?:[Ss]e |[Mm]e |[Nn]os )?)[Ll]as " BOUGHT_ES,
     "Las \\1 \\l\\2las ", NULL},
    {"es",
     START "[Vv]aya \\p{L}+ de (\\p{L}+)(?:,? con perd[oó]n)?[.,!]+ ((?:[Ss]e |[Mm]e |[Nn]os )?)[Ll]os " BOUGHT_ES,
     "Los \\1 \\l\\2los ", NULL},
    /* a cry that looks like a question, a contradiction that looks like a condition */
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bvenga\\b([^.!?\\n]*)[?!]+", "\\u\\1viene\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bvengano\\b([^.!?\\n]*)[?!]+", "\\u\\1vengono\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bsia\\b([^.!?\\n]*)[?!]+", "\\u\\1è\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bsiano\\b([^.!?\\n]*)[?!]+", "\\u\\1sono\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\babbia\\b([^.!?\\n]*)[?!]+", "\\u\\1ha\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\babbiano\\b([^.!?\\n]*)[?!]+", "\\u\\1hanno\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bdebba\\b([^.!?\\n]*)[?!]+", "\\u\\1deve\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bdebbano\\b([^.!?\\n]*)[?!]+", "\\u\\1devono\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bpossa\\b([^.!?\\n]*)[?!]+", "\\u\\1può\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\brisponda\\b([^.!?\\n]*)[?!]+", "\\u\\1risponde\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bfunzioni\\b([^.!?\\n]*)[?!]+", "\\u\\1funziona\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\barrivi\\b([^.!?\\n]*)[?!]+", "\\u\\1arriva\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bcosti\\b([^.!?\\n]*)[?!]+", "\\u\\1costa\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bci voglia\\b([^.!?\\n]*)[?!]+", "\\u\\1ci vuole\\2.", NULL},
    {"it", INCREDIBLE_IT "([^.!?\\n]*?)\\bci vogliano\\b([^.!?\\n]*)[?!]+", "\\u\\1ci vogliono\\2.", NULL},
    {"it", START "Ma se (?=[^.!?\\n,]{6,}!)(\\p{L})", "\\u\\1", NULL},
    {"nl",
     ", (monteur|bezorger|medewerker|klantenservice|chauffeur|verkoper|helpdesk|verhuurder) "
     "(?=(?:is|heeft|zei|zegt|belde|kwam|was|"
     "komt|kan|wil|beweert|weet) )",
     ". De \\1 ", NULL},
    {"nl", ", dus graag ((?:even |snel |spoedig )?\\p{Ll}+en )", ". Graag \\1", NULL},
    {"nl",
     ", (?:echt |gewoon |wat |dat is )?(?:belachelijk|schandalig|ongelo(?:o)?felijk|bizar|absurd|onzin|niet "
     "normaal)(?=[.!\\n]|$)",
     "", NULL},
    {"nl", START "(?:Dat|Dit) klopt (?:echt |gewoon |helemaal |dus )?niet(?=[,.!])", "Volgens mij klopt dat niet",
     NULL},
    /* whose mistake it was is no matter where one follows; told back it would be a confession */
    {"en",
     START "(?:It|This|That)(?: was| is|'s) (?:clearly |obviously |entirely |all )?your(?: own)? "
           "(?:mistake|fault|error)[,;:]? "
           "(?:(?:and|so|as|because|since) )?(?=(?:you|the|my|i|we|your) [^.!?\\n]{8,})(\\p{L})",
     "\\u\\1", NULL},
    {"de",
     START "(?:Das|Es) (?:war|ist) (?:ja |doch |klar |eindeutig )*(?:Ihr|euer|dein)e? (?:eigener "
           ")?(?:Fehler|Verschulden|Schuld)[,;:]? "
           "(?:(?:denn|und|da) )?(?=(?:der|die|das|ich|wir|Sie|ihr|mein|meine) [^.!?\\n]{8,})(\\p{L})",
     "\\u\\1", NULL},
    {"fr",
     START "C'est (?:votre|de votre) (?:propre )?(?:faute|erreur)[,;:] (?:(?:et|car) "
           ")?(?=(?:le|la|les|je|vous|mon|ma|on) |l'|j')(\\p{L})",
     "\\u\\1", NULL},
    {"es", START "(?:Es|Fue|Ha sido) (?:un )?(?:vuestro|su|tu) (?:propio )?(?:error|fallo)(?:,? y |[,;:] )(\\p{L})",
     "\\u\\1", NULL},
    {"es", ",? (?:y )?(?:es|fue|ha sido) (?:un )?(?:vuestro|su|tu) (?:propio )?(?:error|fallo)(?= y |[.!]|$)", "",
     NULL},
    {"it", START "(?:È|E') (?:un |stato un )?(?:vostro|suo) errore[,;:] (?:(?:e|perché) )?(\\p{L})", "\\u\\1", NULL},
    {"pt",
     START "(?:O erro (?:foi|é) (?:de vocês|vosso|seu)|(?:Foi|É) (?:um )?erro (?:de vocês|vosso|seu))[,;:] "
           "(?:(?:e|pois) )?(\\p{L})",
     "\\u\\1", NULL},
    {"nl",
     START "(?:Dat|Dit|Het) (?:was|is) (?:echt |toch |duidelijk )*(?:uw|jullie|jouw) (?:eigen )?(?:fout|schuld)[,;:] "
           "(?:(?:en|want) )?(?=(?:de|het|ik|wij|we|u|"
           "jullie|mijn) )(\\p{L})",
     "\\u\\1", NULL},
    /* "Warum zahle ich Versand, ich bin doch Kundin?" */
    {"de",
     START "((?:Warum|Wieso|Weshalb|Wie|Wann|Was|Wo|Wer)\\b" SPOKEN_DE
           "{5,90}), ((?:ich|wir|ihr|das|es|er|sie|Sie) \\p{Ll}+(?: "
           "(?:mir|uns|das|es))?) doch (" SPOKEN_DE "{3,60})\\?+",
     "\\u\\2 \\3. \\1?", NULL},
    /* "…, dabei habe ich bezahlt" tells against what stands before */
    {"de",
     ", dabei (hab|hatt)(en?) ((?:ich|wir|er|sie|Sie) (?!mir |mich |uns |sich )" SPOKEN_DE "{3,80}?) "
     "(\\p{Ll}*ge\\p{Ll}+(?:t|en)|(?:be|ver|er|ent|über|unter|wider)\\p{Ll}+(?:t|en)|\\p{Ll}+iert)(?=[.;!\\n]|$)",
     ", obwohl \\3 \\4 \\1\\2", NULL},
    {"de",
     ", dabei (war|ist|wurde) ((?:(?:der|die|das|mein|meine|unser|unsere) \\p{Lu}[\\p{L}-]+|es|er|sie|das|alles)) "
     "(?:doch )?((?:laut|schon|noch|angeblich|eigentlich|extra)? ?" SPOKEN_DE
     "{3,70})(?=[.;!\\n]|$)(?<=garantiert|versprochen|zugesagt|bezahlt|"
     "vereinbart|angekündigt|bestellt|gekündigt|storniert|neu|frei|kostenlos|geöffnet|da|verfügbar|lieferbar|inklusive|"
     "bestätigt)",
     ", obwohl \\2 \\3 \\1", NULL},
    /* "Stimmt aber nicht.", "Geht seit gestern nicht mehr." */
    {"de", START "(Stimmt|Reicht|Hilft)" LACKS_IT, "Das \\l\\1", NULL},
    {"de", START "(Geht|Funktioniert|Klappt|Passt|Hält|Läuft)" LACKS_IT, "Es \\l\\1", NULL},
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
    {"es", "\\b(?:ahora )?resulta que ([^.,;!?\\n]{3,70}?) y que (?=(?!si )\\p{Ll})", "ahora \\1 y ", NULL},
    {"es", "\\b(?:ahora )?resulta que ", "ahora ", NULL},
    /* a warning to the desk, not a matter: "así que no me vengan con excusas"; what it is not stays said */
    {"es", COME_ES "que (?=(?:es|son|fue|está|están) )", "\\1 no ", NULL},
    {"es", COME_ES "(lo del? (?!que )\\p{L}+)", "\\1 no es por \\2", NULL},
    {"es", ",?" COME_ES "(?!que |lo )[^.,;:!?\\n]{3,40}(?=[.;!?\\n]|$)", "", NULL},
    {"es",
     "(?<=[\\p{L}\\d])\\. Y (?=(?!yo |tú |si |no |que |por |cuándo |cómo |qué |necesit|quier|quisier|solicit|pid)"
     "\\p{Ll}+(?: [\\p{L}\\d]+){0,3}(?:[.!]|$))",
     ", y además ", NULL},
    {"es", "\\bque no que (?=(?:es|era|son|eran|está|hay) )", "que ", NULL},
    {"es", "\\by llego y (?=me |nos |no |está )", "y al llegar ", NULL},
    {"es", "\\b(?:yo )?lo (?:único )?que (quiero|queremos|necesito|pido) es (?=que |\\p{L}+r)", "\\1 ", NULL},
    {"es", "\\b(es|son|está|están) (\\p{L}+) no (?=(?:es|son|está|están) )", "\\1 \\2 y no ", NULL},
    {"es", "\\b(les|le|os) rogamos que ", "\\1 ruego que ", NULL},
    {"es",
     "\\b(?:([Ll]e|[Ll]es|[Oo]s|[Tt]e) )?ruego que (?=(?:me |nos |l[oae]s? |se |no )*\\p{L}+(?:en|an|éis|áis)\\b)",
     "\\1 pido que ", NULL},
    {"es", START "Ruego que (?=(?:me |nos |l[oae]s? |se |no )*\\p{L}+(?:en|an)\\b)", "Les pido que ", NULL},
    {"es", START "Ruego que (?=(?:me |nos |l[oae]s? |se |no )*\\p{L}+(?:éis|áis)\\b)", "Os pido que ", NULL},
    {"es",
     START "(Si [^,.;!?]{3,60}?),? (?:(?:decidlo|decídmelo|decídnoslo|avisad|avisadme) )?(?:y )?me devolv[eé]is "
           "([^,.;!?]{3,40}?)(?: y (?:ya está|listo|punto))?(?=[.,;!?]|$)",
     "\\1, devolvedme \\2", NULL},
    {"es",
     START "(Si [^,.;!?]{3,60}?), (?:me devuelven|que me devuelvan) ([^,.;!?]{3,40}?)(?: y (?:ya "
           "está|listo|punto))?(?=[.,;!?]|$)",
     "\\1, devuélvanme \\2", NULL},
    {"es", START "Porque yo no ", "Yo no ", NULL},
    {"es", START "(Si [^.,;:?!¿\\n]{5,80}) (?=¿)", "\\1, ", NULL}, /* the condition of what is asked */
    /* what is broken off says nothing */
    {"fr",
     ",? (?:et|mais) (?:qu(?:e |'))?(?:(?!et |mais )[^.,;:?!\\n ]+ ){1,4}(?:ne|de|que|à|me|se|le|la|un|une) "
     "?(?:…|\\.{2,}) *(\\p{L})",
     ". \\u\\1", NULL},
    {"es", START "No tiene (?:ningún )?sentido[,:] (\\p{L})", "\\u\\1", NULL},
    {"es", "\\bqué hago (?=con |para |si |ahora)", "qué tengo que hacer ", NULL},
    {"es", START "O ((?:me |nos )?(?:l[oa]s?|me|nos) \\p{L}+(?:n|is)\\b[^.,;!?]{0,40}?),? o (?=\\p{L}+o )",
     "Si no \\1, ", NULL},
    {"it", START "O ((?:me l[oaie] |mi |ci |l[oaie] )\\p{L}+te\\b[^.,;!?]{0,40}?),? o (?=\\p{L}+o )", "Se non \\1, ",
     NULL},
    {"pt", START "(?:E |Mas )?[Aa]final,? (?=(?:quem|quando|como|onde|qual|o que|por que|quanto) )(\\p{L})", "\\u\\1",
     NULL},
    /* a jeer hung on with a comma */
    {"pt",
     ", (?:(?:que|um) )?(?:péssimo|pessimo|horrível|horrivel|lamentável|lamentavel|terrível|ridículo) "
     "(?:atendimento|serviço|servico|suporte)(?=[.!]|\\n|$)",
     "", NULL},
    {"pt", "\\b(\\p{L}+[aei]ram) me (?=(?:um|uma|o|a|os|as|que|uns|umas|mais|dois|duas|\\d+) )", "\\1-me ", NULL},
    {"it", "\\b[Mm]i (?:dite|sapete dire|potete dire|fate sapere|dici) (?=se |quando |come |perché |dove |quanto )",
     "Vorrei sapere ", NULL},
    {"it", "\\b(dev|poss)(o|iamo) (\\p{Ll}{3,}r)e (?:io|noi)(?=[.,;!? ]|$)", "\\1\\2 \\3e", NULL},
    /* what was told, and then a question behind a comma */
    {"it", "\\b[Xx] (?=(?:il|la|lo|i|le|gli|un|una|favore|piacere|questo|cui) )", "per ", NULL},
    {"it",
     "\\b((?:ho|è|sono|abbiamo|hanno|avete) \\p{Ll}+[ts][oaie] [^.,;!?\\n]{2,60}), (?=((?:per )?(?:il |la |lo |le |i "
     "|gli |l')?\\p{L}+ (?:lo |la |li |le |l')?(?:devo|dobbiamo|dovrei|posso|possiamo|potrei) [^.,;!?\\n]{3,50}\\?))",
     "\\1. ", NULL},
    {"it", ", (dice|dicono) che (?=(?!non)\\p{L})", " e \\1 che ", NULL},
    {"es", ", (dice|dicen) que (?=(?!no)\\p{L})", " y \\1 que ", NULL},
    {"es", "\\b[Ss]i (?:es|fuera) así,? (quiero|quisiera|querría) ", "\\u\\1 ", NULL},
    {"es",
     "¿[Cc][óo]mo (recuper|cancel|activ|anul|actualiz|desactiv|descarg|solicit|reclam|tramit)o (?=mi |el |la |los |las "
     "|una? )",
     "¿Cómo puedo \\1ar ", NULL},
    {"es", "(?<=[\\p{L}\\d€]) y (?=(?:me|nos) (?:abon|reembols|ingres|compens|arregl|repar)(?:en|éis)\\b)", " y que ",
     NULL},
    {"es", START "Ruego (?=(?:el |la |una? )?(?:cambio|\\p{Ll}+ción|reembolso|respuesta|arreglo)\\b)", "Pido ", NULL},
    {"pt", START "Ou (me )?(\\p{Ll}{3,})am ([^.,;!?]{2,40}?),? ou (?=\\p{Ll}+o )", "Se não \\1\\2arem \\3, ", NULL},
    {"es", START "(?:[Uu]na )?[Ss]olución,? por favor", "Quiero una solución", NULL},
    {"es",
     START "[Oo] (me|nos) (\\p{L}+(?<![cgz]))[áa]is ([^.,;!?]{2,40}?) o (?:me |nos )?(\\p{L}+(?<![cgz]))[áa]is\\b",
     "Quiero que \\1 \\2éis \\3 o \\1 \\4éis", NULL},
    {"es", START "[Oo] (me|nos) (\\p{L}+(?<![cgz]))an ([^.,;!?]{2,40}?) o (?:me |nos )?(\\p{L}+(?<![cgz]))an\\b",
     "Quiero que \\1 \\2en \\3 o \\1 \\4en", NULL},
    {"it",
     START "([Mm]e (?:ne|l[oaie])|[Mm]i|[Cc]e (?:ne|l[oaie])|[Cc]i) (\\p{L}+(?<!i))(?:ate|ete) ([^?.!]{2,60}?),? per "
           "(?:favore|cortesia|piacere) ?\\?",
     "Chiedo che \\l\\1 \\2iate \\3.", NULL},
    {"pt", "\\b([Cc]omo) (cancel|recuper|alter|mud|envi|ativ|pag|reclam|desativ|instal|configur|anul|us|lig|carreg)o ",
     "\\1 posso \\2ar ", NULL},
    {"pt", "\\b([Cc]omo) (devolv|resolv|receb)o ", "\\1 posso \\2er ", NULL},
    {"pt", "\\b([Cc]omo) peço ", "\\1 posso pedir ", NULL},
    {"pt",
     START "(?:A )?([Ii]nternet|[Nn]et|[Ll]uz|[Áá]gua|[Tt]elevisão|[Ll]inha|[Aa]plicação) (?=em "
           "baixo|cortada|desligada|sem sinal)",
     "A \\l\\1 está ", NULL},
    {"pt", "\\bsem (?:eu|nós) (?=(?:ter|saber|pedir|autorizar|\\p{Ll}{2,}ar) )", "sem ", NULL},
    {"it", "\\b(l'ordine [^,.]{2,30}), pagato (subito|con [^,.]{2,25}|per intero)\\b", "\\1, l'ho pagato \\2", NULL},
    {"es", START "(?:buen[oa]s )?(?:días|tardes|noches): (?=\\p{L})", "Buenas tardes, ", NULL},
    {"es",
     START "(?:A la atención|Querid[oa]s|Estimad[oa]s|Señor(?:es|as)?|Amig[oa]s) "
           "(?:de|del|vecin|amig|señor|compañer)[^.:!?\\n]{0,50}: (?=\\p{L})",
     "", NULL},
    {NULL,
     "\\((\\p{L}+),? (?:je crois|je pense|creo|creo que|credo|acho|acho eu|glaube ich|denk ik|geloof ik|ik denk)\\)",
     "(\\1)", NULL},
    /* a question without its verb */
    {"de", START WHY_DE SUM_DE "((?:\\p{L}+ ){0,4})(abgebucht|berechnet|verlangt|abgezogen|eingezogen) ?\\?",
     "\\1 wurden \\2 \\3 \\4\\5?", NULL},
    {"de", START WHY_DE SUM_DE "((?:(?:\\p{L}+ ){0,5}(?:\\p{Lu}\\p{L}+|mehr|extra|zusätzlich))?) ?\\?",
     "\\1 werden \\2 \\3 \\4 berechnet?", NULL},
    {"de",
     START WHY_DE
     "((?:zwei|drei|vier|fünf|sechs|zehn|\\d+|so viele|so hohe|doppelte|die|diese|eine|keine) (?:\\p{Ll}+ ){0,2}"
     "\\p{Lu}\\p{L}+(?: (?:für|im|in|am|auf|von|vom|bei|beim) (?:\\p{L}+ ){0,2}\\p{Lu}\\p{L}+)?) ?\\?",
     "\\1 gibt es \\2 \\3?", NULL},
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
    /* Dutch jottings: who did it, and what stood with it */
    {"nl", "\\bdoodleuk ", "", NULL},
    {"nl", ", (?:er )?stond (?:er )?(?:toch |nog |zelfs )?(?:echt |duidelijk |wel )?(\\p{Ll}+) bij(?=[.!,]|\\n|$)",
     ", terwijl er \\1 bij stond", NULL},
    {"nl", START JOTTED_NL "([^.,;!?\\n]{0,40}), kreeg (?=(?:zelfs|geen|een|wel|alleen) )",
     "\\1 heb ik \\2 \\3\\4. Ik kreeg ", NULL},
    {"nl", START JOTTED_NL "(?=[.,! ]|\\n|$)", "\\1 heb ik \\2 \\3", NULL},
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
