/*
 * gibe.c - what customers say in scorn, in the languages other than English: "Vielen Dank für die erneute Verschiebung", "Gracias por el
 * retraso", "evidentemente il gatto si fa la doccia", "Kommt das Paket per Brieftaube?".
 *
 * Thanks for what nobody gives thanks for are told as the complaint that they are; a jeer that tells nothing goes, where something else is
 * told. Only what cannot be meant in earnest is listed: the harm thanked for must be one, and a question must ask what has no answer.
 * French thanks for a harm are doleance.c's. Runs on the whole body. Owns its compiled patterns for the life of the process. Any thread.
 */
#include "gibe.h"

#include "swaps.h"

#include <hearken/text.h>
#include <string.h>

#define START  "(?:\\A\\s*|(?<=[.!?…:] )|(?<=\\n))"
#define TO_END "[^.!?\\n]*(?:[.!?…]+ ?|$|(?=\\n))"
#define ASKED  "[^.!?¿\\n]*[?!]+ ?"
#define HINT   "(?: (?:@\\w+|(?-i:\\p{Lu})[\\p{L}-]+))?"

/* What nobody gives thanks for */
#define DE_WOE                                                                                                           \
    "(?:\\p{L}*(?:verspätung(?:en)?|wartezeit|warterei|mahnung(?:en)?|ausfall|ausfälle|chaos|kratzer|delle|panne(?:n)" \
    "?|"                                                                                                                 \
    "störung(?:en)?|funkstille|lügen?|abzocke|frechheit|schikane|sperre|verzögerung(?:en)?|falschlieferung|"          \
    "fehlinformation(?:en)?|preiserhöhung|enttäuschung)|schweigen|(?:erneuten?|nochmaligen?|abermaligen?|"             \
    "wiederholten?|"                                                                                                     \
    "kurzfristigen?|dritten?|vierten?|fünften?) (?:\\p{L}*verschiebung|\\p{L}*absage|\\p{L}*stornierung|"               \
    "\\p{L}*umbuchung|\\p{L}*erhöhung|\\p{L}*änderung|\\p{L}*sperrung)|(?:kaputte|falsche|verlorene|verpasste|"        \
    "ruinierte|versaute|zerbrochene|abgesagte|leere|kalte)[nrs]? \\p{L}+)"
#define ES_WOE                                                                                                             \
    "(?:retrasos?|demora|cancelación|avería|caída|cortes?|apagón|espera|desastre|estafa|mentiras?|silencio|descuido|"  \
    "engaño|subida|penalización|sablazo|plantón|caos|error|disgusto|rotura|golpe|maltrato|abandono|timo|robo|pérdida|" \
    "mal (?:servicio|trato|rato)|mala (?:atención|gestión)|pésim[oa] \\p{L}+)"
#define IT_WOE                                                                                                         \
    "(?:ritardo|ritardi|disservizio|attesa|cancellazione|guasto|interruzione|truffa|bugie?|silenzio|disagio|disastro|" \
    "aumento|penale|errore|caos|blackout|presa in giro|graffio|danno|danni|delusione|rincaro|"                         \
    "(?:pessim[oa]|ennesim[oa]|solit[oa]) \\p{L}+)"
#define PT_WOE                                                                                                         \
    "(?:atrasos?|demora|cancelamento|avaria|queda|cortes?|apagão|espera|desastre|golpe|burla|mentiras?|silêncio|"    \
    "descaso|engano|aumento|multa|caos|erro|transtorno|prejuízo|estrago|arranhão|péssim[oa] \\p{L}+|"               \
    "mau (?:serviço|atendimento))"
#define NL_WOE                                                                                                         \
    "(?:vertraging(?:en)?|storing(?:en)?|wachttijd|wachtrij|puinhoop|ellende|schade|kras(?:sen)?|deuk|prijsverhoging|" \
    "(?:radio)?stilte|leugens?|uitval|chaos|teleurstelling|verkeerde \\p{L}+|kapotte "                                 \
    "\\p{L}+|(?:zoveelste|tweede|derde|"                                                                               \
    "vierde) (?:aanmaning|annulering|afzegging|wijziging|herinnering|vertraging))"
#define PT_HARM                                                                                                        \
    "(?:perder|cancelar|cobrar|ignorar|deixar|estragar|partir|quebrar|fazer|mentir|abandonar|danificar|arruinar)"
/* Who does nothing of what a jeer says of them */
#define DE_BEAST                                                                                                       \
    "(?:Katzen?|Hunde?|Goldfisch\\p{L}*|Geranien?|Geister|Heinzelmännchen|Mäuse|Möbel|Wände|Zimmerpflanzen?)"
#define ES_BEAST "(?:gatos?|perros?|geranios|plantas?|peces|fantasmas?|ratones|muebles|paredes|duendes)"
#define IT_BEAST "(?:gatt[oi]|cane|cani|gerani|piante?|pesci|fantasm[ai]|topi|mobili|muri|folletti)"
#define PT_BEAST "(?:gatos?|cães|cachorros?|gerânios|plantas?|peixes?|fantasmas?|ratos|móveis|paredes|duendes)"
#define NL_BEAST "(?:kat|katten|hond|honden|geraniums|planten|goudvis\\p{L}*|spoken|muizen|meubels|muren|kabouters)"

/* Thanks and congratulations for a harm */
static const struct swap_of mocks[] = {
    {"de",
     START
     "(?:(?:vielen|herzlichen|besten|schönen|tausend) )?danke?(?: auch| schön| nochmals?)?,?" HINT
     " für (?=(?:den|die|das|diese[nrs]?|ihren?|eure?n?|unse?re?n?|einen?)(?: (?:erneuten?|wiederholten?|weiteren?|"
     "tollen?|"
     "schönen?|netten?|neuen?|ganzen?|\\d+|zwei|drei|vier|\\p{L}+(?:ige|liche|same)n?))* " DE_WOE "\\b)",
     "Ich beschwere mich über ", NULL},
    {"es",
     START "¡?(?:muchas |mil |muchísimas )?gracias" HINT
           " por el (?=(?:nuevo |magnífico |gran |enorme |bonito |largo |tremendo )?" ES_WOE "\\b)",
     "Me quejo del ", NULL},
    {"es",
     START
     "¡?(?:muchas |mil |muchísimas )?gracias" HINT
     " por (?=(?:la|los|las|est[ea]|estos|estas|su|sus|vuestr[oa]s?|otr[oa]) (?:nuev[oa] |magnífic[oa] |gran |enorme "
     "|bonit[oa] "
     "|larg[oa]s? |tremend[oa] |\\d+ |dos |tres )?" ES_WOE "\\b)",
     "Me quejo de ", NULL},
    {"it",
     START "(?:mille |tante )?grazie(?: mille| tante| davvero)?" HINT
           " per (?=(?:il |lo |la |l'|i |gli |le |quest[oaie] |l[ae] vostr[ae] |il vostro )(?:nuov[oa] |bel |bell[ao] |"
           "splendid[oa] |magnific[oa] |lungh?[oae] |ennesim[oa] )?" IT_WOE "\\b)",
     "Lamento ", NULL},
    {"pt",
     START "(?:muito )?obrigad[oa]" HINT " pel([oa]s?) (?=(?:nov[oa] |bel[oa] |long[oa] |grande |magnífic[oa] )?" PT_WOE
           "\\b)",
     "Reclamo d\\1 ", NULL},
    {"pt", START "(?:muito )?obrigad[oa]" HINT " por ((?:me |nos )?)" PT_HARM "em\\b", "Vocês \\1\\2am", NULL},
    {"fr",
     START "(?:quelle joie|quel (?:plaisir|bonheur)) de recevoir (?![^\\n]*(?:rapid|parfait|ravi|magnifi|merci "
           "(?:beaucoup|pour)))",
     "J'ai reçu ", NULL},
    {"fr", START "(?:quelle joie|quel (?:plaisir|bonheur)) d'attendre (?![^\\n]*(?:ravi|magnifi))", "J'ai attendu ",
     NULL},
    {"fr",
     START "(?:quelle joie|quel (?:plaisir|bonheur)) de (?:voir|découvrir|constater) "
           "(?=qu)(?![^\\n]*(?:rapid|parfait|ravi|magnifi|merci (?:beaucoup|pour)))",
     "Je constate ", NULL},
    /* an answer that came again and again, and helped nothing */
    {"es",
     START "¡?(?:le|les|os) agradezco (?:mucho |muchísimo |infinito )?que (me|nos) "
           "(contest|mand|cobr|llam|cancel|pregunt)(?:en|e) (?=(?:[^.!?\\n]* )?por "
           "(?:segunda|tercera|cuarta|quinta|sexta|séptima|décima|enésima) vez)",
     "Ustedes ya \\1 \\2an ", NULL},

    {"es",
     START "¡?(?:le|les|os) agradezco (?:mucho |muchísimo |infinito )?que (me|nos) "
           "respondan? (?=(?:[^.!?\\n]* )?por "
           "(?:segunda|tercera|cuarta|quinta|sexta|séptima|décima|enésima) vez)",
     "Ustedes ya \\1 responden ", NULL},

    {"es",
     START "¡?(?:le|les|os) agradezco (?:mucho |muchísimo |infinito )?que (me|nos) "
           "env[ií]en? (?=(?:[^.!?\\n]* )?por "
           "(?:segunda|tercera|cuarta|quinta|sexta|séptima|décima|enésima) vez)",
     "Ustedes ya \\1 envían ", NULL},
    {"it",
     START "(?:grazie|vi ringrazio|la ringrazio) (?:mille |tante |davvero |infinitamente )?(?:per|di) aver(mi|ci) "
           "(\\p{L}+t)o (?=(?:[^.!?\\n]* )?per la (?:seconda|terza|quarta|quinta|sesta|ennesima|decima) volta)",
     "\\u\\1 avete \\2o ", NULL},
    {"fr",
     START "(?:merci|je vous remercie) (?:beaucoup |infiniment |bien )?(?:de|d') ?(m'|nous )avoir "
           "(\\p{L}+(?:é|u|is)) (?=(?:[^.!?\\n]* )?pour la (?:deuxième|seconde|troisième|quatrième|cinquième|sixième|"
           "énième|dixième) fois)",
     "Vous \\1avez \\2 ", NULL},
    /* who did the harm, praised for it */
    {"es",
     START "¡?(?:genial|fantástico|estupendo|maravilloso|brillante|fenomenal|bravo|ole|olé) (?:por )?((?:el|la|los|las|"
           "su|vuestro|vuestra) (?:repartidor|repartidora|repartidores|mensajero|mensajera|transportista|técnico|"
           "técnica|camarero|camarera|conductor|conductora|chófer|cartero|cartera|recepcionista|operador|operadora|"
           "agente|servicio técnico)),? (?=(?:que )?(?:me |nos |lo |la |se |no )?(?:\\p{L}+ó|\\p{L}+aron|\\p{L}+ieron|"
           "ha|han|dijo|puso|hizo)\\b)(?![^\\n]*(?:gracias|encant|amable|felic))",
     "\\u\\1 ", NULL},
    {"it",
     START "(?:bravo|bravissimo|bravi|ottimo|fantastico|geniale|grande|complimenti) (?:al? ?|ai )?((?:il|la|lo|i) "
           "(?:corriere|postino|fattorino|tecnico|cameriere|cameriera|autista|receptionist|operatore|operatrice)),? "
           "(?=(?:che )?(?:mi |ci |lo |la |si |non )?(?:ha|hanno)\\b)(?![^\\n]*(?:grazi|gentil|content|soddisf))",
     "\\u\\1 ", NULL},
    {"fr",
     START
     "(?:bravo|génial|super|chapeau|magnifique|formidable) (?:à |au )?((?:le|la|les|votre|vos) (?:livreur|livreuse|"
     "livreurs|facteur|factrice|technicien|technicienne|serveur|serveuse|chauffeur|conseiller|conseillère|"
     "transporteur)),? (?=(?:qui )?(?:m'|l'|me |nous |le |la |n'|ne )?(?:a|ont|est)\\b)(?![^\\n]*(?:merci|ravi|"
     "gentil|sympa|aimable|content))",
     "\\u\\1 ", NULL},
    {"nl",
     START
     "(?:(?:heel |erg )?bedankt|dank (?:u|je)(?: wel)?|hartelijk dank)" HINT
     " voor (?=(?:de|het|deze|dit|die|dat|jullie|uw|een) (?:nieuwe |mooie |leuke |lange |geweldige |fijne )?" NL_WOE
     "\\b)",
     "Ik klaag over ", NULL},
};

/* Which tell nothing, wherever they stand */
static const struct swap_of jeers[] = {
    {"de", ",? ?(?:und |aber )?man gönnt sich (?:ja )?sonst nichts(?=[.!?…]|$)", "", NULL},
    {"de",
     ",? ?(?:und |aber )?(?:es|das|dies) hat (?:durchaus |schon |ja |irgendwie |auch |immerhin )*(?:seinen |einen "
     "gewissen |etwas |"
     "was )?(?:charme|stil|unterhaltungswert|romantik)(?=[.!?…]|$)",
     "", NULL},
    {"de",
     START "(?:und )?(?:bitte )?richte[nt] (?:sie )?(?:bitte )?(?:meinem|dem) "
           "(?:doppelgänger|geist|zwilling|phantom)\\b" TO_END,
     "", NULL},
    {"de", START "interessant, (?=(?:ich|denn|nur|da)\\b)", "", NULL},
    {"de", START "(?:offenbar|offensichtlich|wahrscheinlich|vermutlich|anscheinend) [^.!?\\n]{0,24}\\b" DE_BEAST TO_END,
     "", NULL},
    {"de", START "[^.!?\\n]{0,60}\\b(?:brieftauben?|postkutsche|rauchzeichen|hellseher\\p{L}*)\\b" ASKED, "", NULL},
    {"de",
     START "(?:wollen sie|wollt ihr|willst du) mich (?:eigentlich )?(?:veräppeln|verarschen|veralbern|auf den arm "
           "nehmen|für dumm "
           "verkaufen)" ASKED,
     "", NULL},
    {"de", START "(?:halten sie|haltet ihr) (?:mich|uns) (?:eigentlich )?für (?:blöd|dumm|bescheuert|einen)" ASKED, "",
     NULL},
    {"es",
     START "¡?(?:qué|menud[oa]|vaya) (?:avance|nivel|nivelazo|eficacia|eficiencia|progreso|modernidad|profesionalidad|"
           "seriedad)[.!…]+ ?",
     "", NULL},
    {"es", START "¡?así da gusto (?:pagar|viajar|ser cliente|volar|comprar|esperar)\\b" TO_END, "", NULL},
    {"es",
     START
     "(?:les|os|le) (?:pongo|doy|otorgo) un (?:diez|10|sobresaliente) en (?:imaginación|creatividad|fantasía|ficción|"
     "originalidad|paciencia)" TO_END,
     "", NULL},
    {"es", "¿[^.!?¿\\n]{0,60}\\b(?:palomas? mensajeras?|señales de humo|telepatía)\\b" ASKED, "", NULL},
    {"es",
     START
     "¿?(?:se creen|os creéis|creen|creéis|se piensan|os pensáis) que (?:soy|somos|tengo cara|nací|me chupo)" ASKED,
     "", NULL},
    {"es", START "(?:será|debe de ser|debe ser|supongo|se ve) que (?:el|la|los|las|mis?|tengo) " ES_BEAST "\\b" TO_END,
     "", NULL},
    {"es",
     START "¿?(?:pero )?(?:a ustedes |a vosotros )?qu[eé] (?:carajos |diablos |demonios |rayos )?(?:les|os|le) pasa(?: "
           "a ustedes| a vosotros)?(?=[?!., ]*[?!])[?!., ]+",
     "", NULL},
    {"es", START "(?:vaya |qué |menudo )?(?:un |una )(?:genio|crack|lumbrera|maravilla|joya)[.!…]+ ?", "", NULL},
    {"es", START "por si (?:les|os|le|a alguien (?:le)?) (?:interesa|importa|sirve),? (?=\\p{L})", "", NULL},
    {"fr",
     START "(?:si ça vous intéresse|si cela vous intéresse|pour info|pour votre information),? "
           "(?=(?:le|la|les|il|elle|mon|ma)\\b)",
     "", NULL},
    {"it", START "(?:se (?:vi|le) interessa|nel caso (?:vi|le) interessi),? (?=\\p{L})", "", NULL},
    {"it", START "(?:che |un vero |proprio un )(?:genio|fenomeno|campione)[.!…]+ ?", "", NULL},
    {"it",
     START
     "(?:evidentemente|forse|probabilmente|si vede che|magari|immagino che) (?:il |i |la |le |l'|gli )?(?:mi[oaei]|"
     "miei )?" IT_BEAST "\\b" TO_END,
     "", NULL},
    {"it", START "[^.!?\\n]{0,60}\\b(?:piccion[ei] viaggiator[ei]|segnali di fumo|telepatia)\\b" ASKED, "", NULL},
    {"it",
     START "(?:vi|le) (?:do|metto|dò) un (?:dieci|10) (?:per|in) (?:la |l')?(?:fantasia|immaginazione|creatività|"
           "originalità)" TO_END,
     "", NULL},
    {"it",
     START "(?:ma )?(?:mi|ci) (?:state|sta) prendendo in giro" ASKED "|" START
           "(?:ma )?(?:pensate|credete) che (?:io )?(?:sia|siamo|abbia) (?:scem|stupid|fess|nat|l'anello)" ASKED,
     "", NULL},
    {"it", "(?<=[.!?…] )complimenti(?: vivissimi| davvero| a tutti| ragazzi)*(?: @\\w+)?[.!…]*\\s*$", "", NULL},
    {"pt",
     START
     "(?:e )?quem sabe (?:n[oa]|em|até|lá|para|pelo|pela) [^.!?\\n]{2,40}\\b(?:vem|vêm|chega|chegam|aparece)\\b" TO_END,
     "", NULL},
    {"pt", ",? (?:e )?fico (?:muito |imensamente )?(?:contente|feliz) por (?:el[ea]s?|vocês)(?=[.!…]|$)", "", NULL},
    {"pt", START "[^.!?\\n]{0,60}\\b(?:pombos?[- ]correios?|sinais de fum(?:o|aça)|telepatia)\\b" ASKED, "", NULL},
    {"pt",
     START "(?:vocês |vcs )?(?:acham|pensam) que (?:eu )?(?:sou|tenho cara|nasci|somos)" ASKED "|" START
           "(?:vocês )?(?:estão|tão) (?:a gozar|de brincadeira|brincando|a brincar)" ASKED,
     "", NULL},
    {"pt", START "(?:dou|leva(?:m)?) (?:nota )?(?:dez|10) (?:em|de|pela) (?:criatividade|imaginação|fantasia)" TO_END,
     "", NULL},
    {"pt",
     START "(?:vai ver|deve ser|se calhar|provavelmente) (?:que )?(?:é )?(?:o|a|os|as) (?:meus? |minhas? )?" PT_BEAST
           "\\b" TO_END,
     "", NULL},
    {"de",
     "^(?![^\\n]*(?:danke|zufrieden|freue|empfehl|trotzdem))([^\\n]*\\b(?:nicht|kein\\p{L}*|nie|nichts|niemand|wieder|"
     "verspät\\p{L}*|ausgefallen|kaputt|verloren|stunden|wochen)\\b[^\\n]*?) *[-–,.!?]+ *(?:bester|toller|super|klasse|"
     "spitzen|top|starker|mega|großartiger|hervorragender)[- ]?(?:service|kundenservice|kundendienst|leistung|arbeit|"
     "organisation|planung|job)[!.…]*\\s*$",
     "\\1.", NULL},
    {"nl",
     "^(?![^\\n]*(?:bedankt|tevreden|blij|aanrader))([^\\n]*\\b(?:niet|geen|nooit|niets|niemand|alweer|weer|vertra\\p{"
     "L}*|"
     "uitgevallen|kapot|kwijt|weken)\\b[^\\n]*?) *[-–,.!?]+ *(?:top|goede|geweldige|fantastische|mooie|lekkere|super|"
     "fijne)[- ]?(?:service|klantenservice|organisatie|planning)[!.…]*\\s*$",
     "\\1.", NULL},
    {"nl",
     START "ik zou (?:hier|bij (?:deze|dit|jullie|hen)\\b[^.!?\\n]{0,20}) (?:dus |echt )?nooit[^.!?\\n]{3,80}" TO_END,
     "", NULL},
    {"nl", START "[^.!?\\n]{0,60}\\b(?:postduif|postduiven|rooksignalen|telepathie)\\b" ASKED, "", NULL},
    {"nl",
     START "(?:denken jullie|denkt u|dachten jullie|dacht je|denk je) dat (?:ik|wij|we) (?:gek|achterlijk|dom|van "
           "gisteren)" ASKED,
     "", NULL},
    {"nl",
     START "(?:ik )?denk dat (?:ze|jullie) (?:daar |allemaal |vooral |gewoon )*(?:liggen te slapen|zitten te "
           "slapen|slapen|"
           "aan het slapen zijn)" TO_END,
     "", NULL},
    {"nl", START "(?:blijkbaar|waarschijnlijk|vermoedelijk|kennelijk) [^.!?\\n]{0,24}\\b" NL_BEAST "\\b" TO_END, "",
     NULL},
    {"fr", START "ne vous (?:pressez|dérangez|gênez|fatiguez|bousculez) (?:surtout |donc )*pas\\b" TO_END, "", NULL},
    {"fr",
     START "(?:mais )?vous vous (?:foutez|moquez|fichez) (?:vraiment )?(?:de (?:moi|nous|ma gueule|la gueule|notre "
           "gueule|vos clients|qui)|du monde)\\b" ASKED,
     "", NULL},
    {"fr",
     START "(?:vous|ils) (?:les?|la) (?:mangez|mangent|collectionnez|collectionnent|jetez|brûlez)\\b[^.!?\\n]{0,20} ou "
           "quoi[.!? ]*",
     "", NULL},
    {"fr",
     "(?<=[\\p{So}\\p{Sk}] )(?:vous|ils) (?:les?|la) (?:mangez|mangent|collectionnez|jetez|brûlez)\\b[^.!?\\n]{0,20} "
     "ou quoi[.!? ]*",
     "", NULL},
    {"fr", START "[^.!?\\n]{0,60}\\b(?:pigeons? voyageurs?|signaux de fumée|télépathie)\\b" ASKED, "", NULL},
    {"fr",
     START "(?:je vous (?:mets|donne|accorde) un )?(?:dix|20|vingt) sur (?:dix|20|vingt) (?:pour|en) (?:l'imagination|"
           "imagination|la créativité|créativité)" TO_END,
     "", NULL},
};

static struct swaps thanked = SWAPS(mocks, G_REGEX_CASELESS, .spares = true);
static struct swaps jeering = SWAPS(jeers, G_REGEX_CASELESS, .spares = true);

/* "Enhorabuena por la nueva web: …": what is congratulated on is what the mail is about. */
static const struct swap_of topics[] = {
    {"es",
     "\\A\\s*¡?(?:enhorabuena|felicidades) (?:a todos )?por ((?:el|la|los|las|su|sus|est[ea]) "
     "(?!puntualidad|rapidez|efic|compet|organiz|calidad|excel|agilidad)[^,.:;!?\\n]{4,60}): "
     "(?=[^\\n]*\\b"
     "(?:no|sin|nunca|nadie|nada|meses|semanas|tarde|retraso|rot[oa]s?|error)\\b)(?![^\\n]*(?:gracias|encant|perfect|"
     "amable|recomend|eficien|estupend))",
     "Les escribo por \\1. ", NULL},
    {"it",
     "\\A\\s*complimenti (?:davvero )?per ((?:il|la|l'|i|le|gli|lo) "
     "?(?!puntual|rapid|veloc|effic|compet|organiz|qualità|eccell|serietà|servizio)[^,.:;!?\\n]{4,60}): "
     "(?=[^\\n]*\\b(?:non|senza|"
     "mai|nessun\\p{L}*|niente|mesi|settimane|ritardo|rott[oaie]|errore)\\b)(?![^\\n]*(?:grazi|ottim|perfett|gentil|"
     "consigli|eccellent|soddisf))",
     "Vi scrivo per \\1. ", NULL},
    {"pt",
     "\\A\\s*parabéns pel([oa]s?) "
     "(?!pontualidade|rapidez|efici|compet|organiz|qualidade|excel|agilidade)([^,.:;!?\\n]{4,60}): "
     "(?=[^\\n]*\\b(?:não|sem|nunca|ninguém|nada|meses|semanas|atras\\p{L}*|"
     "quebrad[oa]s?|errad[oa]s?|erro|só)\\b)(?![^\\n]*(?:obrigad|ótim|perfeit|excelen|recomend|simpátic|rápid))",
     "Escrevo sobre \\1 \\2. ", NULL},
    {"nl",
     "\\A\\s*(?:gefeliciteerd|complimenten) (?:met|voor) ((?:de|het|jullie|uw) "
     "(?!stipth|snelh|effici|kwalit|organis|service)[^,.:;!?\\n]{4,60}): "
     "(?=[^\\n]*\\b(?:niet|geen|"
     "nooit|niemand|niets|weken|maanden|kapot|fout)\\b)(?![^\\n]*(?:bedankt|dank|tevreden|blij|top\\b))",
     "Ik schrijf over \\1. ", NULL},
    {"de",
     "\\A\\s*(?:herzlichen )?glückwunsch zu[mr]? [^,.:;!?\\n]{4,60}: (?=[^\\n]*\\b(?:nicht|kein\\p{L}*|nie|niemand|"
     "nichts|wochen|monate\\p{L}*|kaputt|falsch)\\b)(?![^\\n]*(?:danke|zufrieden|freue|empfehl))",
     "", NULL},
};
static struct swaps congratulated = SWAPS(topics, G_REGEX_CASELESS, .spares = true);

/* What stands at the body's start, and behind a mark, with its capital. Takes line; owned by caller. */
static char *
with_capital(char *line)
{
    g_autofree char *body = g_strstrip(line), *first = g_utf8_substring(body, 0, MIN(1, g_utf8_strlen(body, -1)));
    g_autofree char *great = g_utf8_strup(first, -1);
    return g_strconcat(great, body + strlen(first), NULL);
}

char *
gibe_meant(const char *language, char *body, bool *mocks_out)
{
    g_autofree char *before = g_strdup(body);
    char *told = swaps_put(&congratulated, language, false, body);
    told = swaps_put(&thanked, language, false, told);
    told = swaps_put(&jeering, language, false, told);
    if (strcmp(told, before) == 0)
        return told;
    if (text_word_count(told) < 3) { /* nothing else is told */
        g_free(told);
        return g_steal_pointer(&before);
    }
    *mocks_out = true;
    return with_capital(told);
}

static const struct {
    const char *language, *praise;
} headings[] = {
    {"de", "^\\W*(?:herzlichen )?(?:glückwunsch|super sache|tolle sache|tolle leistung|bravo|vielen "
           "dank|danke|respekt)\\W*$"},
    {"fr",
     "^\\W*(?:un grand |grand )?(?:bravo|félicitations|merci|chapeau|super|génial)(?: à tous| à vous| beaucoup)?\\W*$"},
    {"es", "^\\W*(?:mi |muchas )?(?:enhorabuena|felicidades|bravo|gracias|todo perfecto|perfecto)(?: \\(no\\))?\\W*$"},
    {"it", "^\\W*(?:tanti |mille )?(?:complimenti|bravi|grazie|ottimo)(?: vivissimi| mille| davvero)?\\W*$"},
    {"pt", "^\\W*(?:os meus |muito )?(?:parabéns|obrigad[oa]|bravo|ótimo|excelente)\\W*$"},
    {"nl", "^\\W*(?:gefeliciteerd|bravo|hulde|bedankt|complimenten|top|geweldig)(?: hoor)?\\W*$"},
};
static struct forms heads = FORMS(headings, praise, G_REGEX_CASELESS);

bool
gibe_is_heading(const char *language, const char *subject)
{
    struct grain grain;
    grain_take(&grain, subject);
    for (guint i = 0; i < G_N_ELEMENTS(headings); i++)
        if (strcmp(headings[i].language, language) == 0)
            return form_holds(&forms_open(&heads)[i], subject, &grain, NULL);
    return false;
}
