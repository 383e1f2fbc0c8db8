/*
 * sequel.c - what follows a matter without a mark between them, in French, Spanish, Italian and Portuguese: the question that it leads to
 * ("… arrivou aberta e agora o que faço?", "… ma non funziona come mai?", "… está com defeito onde efetuo a troca"), a sentence that
 * only its capital parts ("… il 3 marzo Non mi è arrivata"), a plea before its reason ("si pueden ayudarme, cometí un error").
 *
 * Before questions get their marks (posed.c): a question that stands alone is told as one, and the matter as a statement. Only what
 * can be read in one way is parted. Owns its compiled patterns for the life of the process. Any thread.
 */
#include "sequel.h"

#include "swaps.h"

#define START SWAPS_START
#define ENDS  " ?(?:\\?+|(?=[.!]|\\s*$|\\n))"
/* A matter: it asks nothing itself, and is long enough to hold its verb */
#define MATTER(asks) "((?!(?i:si|se|s'il|s'ils|quando|quand|cuando) )(?:(?!(?i:\\b(?:" asks ")\\b))[^.!?¿\n]){12,}?)"
#define FR_ASKS                                                                                                        \
    "savoir|demande|demandais|comprends|dire|expliquer|pourquoi|comment|quand|est-ce|pouvez|pourriez|puis-je"
#define ES_ASKS "saber|pregunto|entiendo|decirme|explicarme|por qué|cómo|cuándo|pueden|podrían|puede|podría"
#define IT_ASKS "sapere|capire|chiedo|dirmi|spiegarmi|perché|perche|quando|potete|potreste|può|sapete"
#define PT_ASKS "saber|entender|dizer|explicar|quando|como|podem|poderiam|pode|poderia|sabem"
/* Behind these a place or a manner is no question */
#define NO_PLACE                                                                                                       \
    "(?<!saber )(?<!sei )(?<!sabe )(?<!loja )(?<!lojas )(?<!local )(?<!lugar )(?<!site )(?<!página )(?<!link )"       \
    "(?<!endereço )(?<!tienda )(?<!sitio )(?<!dirección )(?<!casa )(?<!pagina )(?<!cidade )(?<!ciudad )(?<!por )"    \
    "(?<! de )(?<! em )(?<!desde )(?<!que )(?<! e )(?<! y )(?<! ni )(?<!nem )(?<!sobre )(?<!ver )(?<! no )(?<!não "   \
    ")(?<!tal "                                                                                                        \
    ")"                                                                                                                \
    "(?<!así )(?<!assim )(?<! o )(?<! ou )(?<!conta )(?<!cuenta )"
#define PT_STATE                                                                                                       \
    "(?=[^.!?\\n]*\\b(?:est[áa]|veio|vieram|parou|chegou|quebrou|recebi|comprei|apresent\\p{L}+|ficou|deu)\\b)"
#define ES_STATE                                                                                                             \
    "(?=[^.!?\\n]*\\b(?:est[áa]|vino|dejó|llegó|rompió|recibí|compré|presenta|salió|funciona|estropeó|tengo|perdí)" \
    "\\b)"
#define MONTHS_IT "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre"
#define MONTHS_FR                                                                                                      \
    "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
/* A sentence that begins with its capital where no mark stands: behind a small letter, a figure or a month */
#define ANEW(language, words)                                                                                          \
    {                                                                                                                  \
        language,                                                                                                      \
            "(?<=[\\p{Ll}\\d]{2}|\\d) (?=(?:" words                                                                    \
            ")(?![\\p{L}'-]))(?![^.!?\\n]{0,30} \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)",                                     \
            ". ", NULL                                                                                                 \
    }

static const struct swap_of rules[] = {
    /* figure and month in one */
    {"it", "(?<=\\b\\d|\\d\\d)(?=(?i:" MONTHS_IT ")\\b)", " ", NULL},
    {"fr", "(?<=\\b\\d|\\d\\d)(?=(?i:" MONTHS_FR ")\\b)", " ", NULL},

    /* a capital that begins anew */
    ANEW("it", "Non (?:mi|ho|è|si|riesco|ci|abbiamo|sono|funziona|posso|ha)|Ho (?:già |anche )?\\p{Ll}+t[oi]|Vorrei "
               "\\p{Ll}+|Chiedo \\p{Ll}+|Potete \\p{Ll}+|Quando \\p{Ll}+|Perché \\p{Ll}+|Sono \\p{Ll}+|Il mio|La mia"),
    ANEW("es", "No (?:me|he|se|tengo|puedo|hay|es|ha|han|funciona|llega|consigo)|Quiero \\p{Ll}+|Necesito "
               "\\p{Ll}+|Quisiera \\p{Ll}+|Me (?:han|ha|gustaría|dicen|llegó|cobraron)|He "
               "\\p{Ll}+[ai]do|Tengo \\p{Ll}+|Ya (?:he|no|me|llamé)|Espero \\p{Ll}+"),
    ANEW("pt", "Não (?:chegou|recebi|consigo|tenho|foi|me|é|funciona|veio|está|gostei|quero)|Quero \\p{Ll}+|Preciso "
               "\\p{Ll}+|Gostaria \\p{Ll}+|Comprei \\p{Ll}+|Já (?:liguei|tentei|fiz|enviei|mandei|paguei)|Aguardo "
               "\\p{Ll}+|Paguei \\p{Ll}+|Faltou \\p{Ll}+"),

    /* the question that a matter leads to */
    {"it", START MATTER(IT_ASKS) ",? (?:e |ma )?(?i:come mai)" ENDS, "\\1. Come mai?", NULL},
    {"it",
     START MATTER(IT_ASKS) ",? (?:e )?(?i:adesso|ora|quindi|allora),? (?i:che|cosa|che cosa) (?:faccio|devo fare|posso "
                           "fare|dobbiamo fare|facciamo)" ENDS,
     "\\1. Cosa devo fare?", NULL},
    {"it", START MATTER(IT_ASKS) ",? (?:e )?(?i:adesso|ora|quindi),? come (faccio|si fa|facciamo)" ENDS,
     "\\1. Come \\2?", NULL},
    {"it", "(?<=\\p{L}) e (?:adesso|ora)(?=\\. (?:Cosa devo|Come))", "", NULL},
    {"es",
     START MATTER(ES_ASKS) ",? ¿?(?i:y )?(?i:ahora|entonces),? ¿?(?i:qu[eé]) (?:hago|puedo hacer|debo hacer|tengo que "
                           "hacer|hacemos)" ENDS,
     "\\1. ¿Qué puedo hacer?", NULL},
    {"es",
     START MATTER(ES_ASKS) ",? ¿?(?i:y )(?i:ahora|entonces),? ¿?(?i:c[oó]mo) (hago|lo soluciono|lo resuelvo)" ENDS,
     "\\1. ¿Cómo \\2?", NULL},
    {"pt",
     START MATTER(PT_ASKS) ",? (?i:e )?(?i:agora|então|entao),? (?i:o que|que) (?:eu )?(?:faço|devo fazer|posso "
                           "fazer|fazer|tenho que fazer)" ENDS,
     "\\1. O que devo fazer?", NULL},
    {"pt", START MATTER(PT_ASKS) ",? (?i:e )(?i:agora),? (?i:como) (?:eu )?(faço|resolvo|fica|procedo)" ENDS,
     "\\1. Como \\2?", NULL},
    {"fr",
     START MATTER(FR_ASKS) ",? (?i:et )?(?i:(?:du coup |alors |là )?maintenant|du coup|donc),? (?i:je fais quoi|que "
                           "faire|que dois-je faire|qu'est[- ]ce que je fais|on fait quoi|je dois faire quoi)" ENDS,
     "\\1. Que dois-je faire ?", NULL},
    {"fr", START MATTER(FR_ASKS) ",? (?i:et )(?i:maintenant),? (?i:comment (?:faire|je fais))" ENDS,
     "\\1. Comment faire ?", NULL},

    /* where it is to be mended, behind what is broken */
    {"pt",
     START PT_STATE MATTER("saber") " " NO_PLACE
                                    "(onde|como) (?:eu )?((?:efetuo|faço|realizo|solicito|troco|conserto|devolvo|peço|"
                                    "consigo|levo|posso|devo|recebo)\\b[^.!?\\n]*?) ?(?:\\?+|\\.|(?=!|\\s*$|\\n))",
     "\\1. \\u\\2 \\3?", NULL},
    {"es",
     START ES_STATE MATTER(
         "saber") " " NO_PLACE "d[oó]nde ((?:hago|puedo|solicito|tramito|pido|consigo|llevo|realizo|obtengo|cambio|"
                  "devuelvo|reclamo)\\b[^.!?\\n]*?) ?(?:\\?+|\\.|(?=!|\\s*$|\\n))",
     "\\1. ¿Dónde \\2?", NULL},

    /* a plea before its reason */
    {"es",
     "\\b((?:pueden|puede|podrían|podría) (?:ustedes )?ayudarme|(?:me|nos) (?:pueden|puede|podrían|podría) ayudar)(?: "
     "por "
     "favor)? ?, "
     "?(?=(?:he|hemos|tengo|tenemos|no|me|mi|el|la|compré|cometí|hice|elegí|perdí|pagué|quiero|necesito)\\b)",
     "\\1. ", NULL},
    {"it",
     "\\b((?:potete|potreste|può|potrebbe) (?:aiutarmi|aiutarci)|(?:mi|ci) (?:potete|potreste|può|potrebbe) "
     "aiutare)(?: per favore)? ?, "
     "?(?=(?:ho|abbiamo|non|il|la|mi|sono|vorrei|devo)\\b)",
     "\\1? ", NULL},
    {"pt",
     "\\b((?:podem|pode|poderiam|poderia) (?:me ajudar|ajudar-me))(?: por favor)? ?, "
     "?(?=(?:eu|não|comprei|fiz|o|a|meu|minha|paguei|preciso|quero|tenho)\\b)",
     "\\1? ", NULL},
    {"es", "(?<=[.!?] |\\n)([a-z])(?=(?:ometí|ice|legí|ompré|agué|erdí) )", "\\u\\1", NULL},

    /* accents that told questions need */
    {"es",
     "\\b((?i:d[ií]g[ae]n(?:me|nos)|d[ií]game|dime|saber|decir(?:me|nos)|expl[ií]quen(?:me|nos)|explicar(?:me|nos)|me "
     "(?:digan|expliquen)|nos digan)(?: por favor)?) que (?:pas[oó](?= )|pas[oó]$)",
     "\\1 qué pasó", NULL},
    {"es",
     "\\b((?i:d[ií]g[ae]n(?:me|nos)|d[ií]game|dime|saber|decir(?:me|nos)|expl[ií]quen(?:me|nos)|explicar(?:me|nos)|me "
     "(?:digan|expliquen)|nos digan)(?: por favor)?) que (?=(?:pasa|ocurrió|ocurrio|sucedió|sucedio|ocurre|debo|puedo|"
     "hago|significa)\\b)",
     "\\1 qué ", NULL},
    {"es",
     "(\\b(?i:d[ií]g[ae]n(?:me|nos)|d[ií]game|saber|decirme) (?:qu[eé]|d[oó]nde|por qu[eé])\\b[^.,!?\\n]{2,40}? y) "
     "cuando ",
     "\\1 cuándo ", NULL},
    {"es",
     "(\\b(?i:d[ií]g[ae]n(?:me|nos)|d[ií]game|saber|decirme) (?:qu[eé]|cu[aá]ndo|por qu[eé])\\b[^.,!?\\n]{2,40}? y) "
     "donde ",
     "\\1 dónde ", NULL},
    {"es", "\\b((?:hoy|ya) (?:es|son|estamos a) \\d[^,.!?\\n]{0,14}?),? y (?:aún |todavía |sigue )?nada\\b",
     "\\1 y todavía no hay nada", NULL},
};

char *
sequel_parted(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, 0, .spares = true);
    return swaps_put(&table, language, false, body);
}
