/*
 * tribute.c - praise called out for somebody, in the languages other than English: "Chapeau à l'équipe du camping, …", "Riesenlob an den
 * Hausmeister: …", "un aplauso para el conductor, …".
 *
 * A call without a verb cannot be told in the desk's voice, so all of it was quoted, or its words took a verb that they do not have ("der
 * Hut ist ab"). It becomes a sentence with the writer's "I", in the case and with the preposition that it had; what stands behind it, by
 * a mark, is a sentence of its own. Only where a sentence begins. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "tribute.h"

#include "swaps.h"

#include <string.h>

#define START SWAPS_START
/* Who is praised, with a clause that tells why ("…, qui a attendu"); `rest` begins what follows behind a mark */
#define WHO(relative) "([^,.:;!?\\n]{2,80}?)(?:,?( (?:" relative ")\\b[^.:;!?\\n]{3,140}?))?"
#define WHO_DE        "([^,.:;!?\\n]{2,80}?(?:, (?:d(?:er|ie|as|em|en)) [^,.:;!?\\n]{3,140}? \\p{Ll}+)?)()"
#define REST                                                                                                           \
    "(?: ?[,:;]+ | [-–—] | ?!+ ?)(?!(?:qu[ei]|quien|che|del?|d[iao]|du|della|van|vo[nm])\\b|d(?:er|ie|en|em) "     \
    "[^,.:;!?\\n]+ "                                                                                                   \
    "(?:ha(?:t|ben|tten?)|ist|sind|war(?:en)?|wurden?)[ .!?]*$)(\\p{L}|\\d)"
#define END "(?= ?[.!?\\n]| ?$)"
/* Two rows: with something behind it, and alone */
#define CALLED(language, head, relative, before, after) CALLED_TO(language, head, WHO(relative), before, after)
#define CALLED_TO(language, head, who, before, after)                                                                  \
    {language, START head who REST, before "\\1\\2" after ". \\u\\3", NULL},                                           \
    {                                                                                                                  \
        language, START head who END, before "\\1\\2" after, NULL                                                      \
    }

#define FR_GREAT "(?:un |une |mille |le )?(?:grand |gros |énorme |immense |petit |sacré )?"
#define ES_GREAT "(?:un |una )?(?:gran |fuerte |enorme )?"
#define DE_GREAT "(?:ein(?:en)? )?(?:ganz )?(?:dicke|große|riesige|fette|herzliche|liebe|besondere|riesen)?[sn]?[ -]?"
#define NL_GREAT "(?:een |mijn )?(?:heel )?(?:grote |dikke |groot |dik |welverdiende? )?"
#define DE_FOR   "(?=(?:an|für) )(?:an|für) "

/* French "à l'équipe", "au chauffeur", "aux pompiers", "à Samira", whose "à" the verb takes away */
#define FRENCH(head, before)                                                                                           \
    CALLED("fr", head "à (?!vous\\b|toi\\b|tous\\b|toutes?\\b)", "qui|d'avoir|pour", before, ""),                      \
        CALLED("fr", head "au ", "qui|d'avoir|pour", before "le ", ""),                                                \
        CALLED("fr", head "aux ", "qui|d'avoir|pour", before "les ", "")

static const struct swap_of rules[] = {
    FRENCH(FR_GREAT "(?:bravos?|chapeau(?: bas)?|coup de chapeau|félicitations|big up|respect) ", "Je félicite "),
    FRENCH(FR_GREAT "(?:mercis?|remerciements) (?![^.,:;!?\\n]* pour )", "Je remercie "),
    CALLED("fr",
           "(?:je )?(?:voulais|voudrais|veux|tiens à|tenais à|souhaite) (?:juste |simplement |vraiment )?féliciter "
           "(?!vous)",
           "qui|d'avoir|pour", "Je félicite ", ""),
    CALLED("fr", "(?:juste |voici )?(?:un )?petit mot (?=pour (?:la |le |les |l')(?!vous))", "qui",
           "J'écris un petit mot ", ""),
    CALLED("es",
           ES_GREAT
           "(?:aplauso|diez|10|ovación|hurra|chapó|sobresaliente|matrícula) (?:para|por|a) (?=(?:la|las|los|mi|todo|"
           "toda|\\p{Lu})\\b)",
           "que|quien", "Doy las gracias a ", ""),
    {"fr",
     ",? (?:et )?(?:encore )?(?:un (?:grand|immense|énorme|gros) |mille )mercis?(?: à (?:vous|tous|elle|lui))?" END, "",
     NULL},
    CALLED("es", ES_GREAT "(?:aplauso|diez|10|ovación|hurra|chapó|sobresaliente|matrícula) (?:(?:para|por|a) e|a)l ",
           "que|quien", "Doy las gracias al ", ""),
    CALLED("es", "bravo (?:por|para|a) (?=(?:la|las|los|mi)\\b)", "que|quien", "Quiero felicitar a ", ""),
    CALLED("es", "bravo (?:por e|para e|a)l ", "que|quien", "Quiero felicitar al ", ""),
    CALLED("es", "(?:mis |muchas )?(?:felicidades|enhorabuena|felicitaciones) (?=(?:a |al )(?!tod|vosotr|usted))",
           "que|quien", "Quiero felicitar ", ""),
    CALLED("es",
           "(?:mil |muchas |muchísimas |infinitas )?gracias (?=(?:al (?!menos)|a la |a los |a las |a "
           "\\p{Lu})(?!todos|dios))(?-i:(?!a Dios))",
           "que|quien|por", "Doy las gracias ", ""),
    CALLED("it",
           "(?:un )?(?:grande |grosso |enorme )?(?:applauso|plauso|bravo|complimento|chapeau) "
           "(?=(?:a|al|allo|alla|ai|agli|alle) |all')",
           "che|per", "Voglio fare i complimenti ", ""),
    CALLED("it", "(?:tanti |mille |i miei )?complimenti (?=(?:a|al|allo|alla|ai|agli|alle) (?!tutti|voi)|all')",
           "che|per", "Voglio fare i complimenti ", ""),
    CALLED("it",
           "(?![^.,:;!?\\n]*, ha )(?:mille |tante |un )?(?:grazie|ringraziamento)(?: mille| di cuore| infinite| "
           "speciale)? "
           "(?=(?:a|al|allo|alla|ai|agli|alle) "
           "(?!tutti|voi|Lei)|all')",
           "che|per", "I miei ringraziamenti vanno ", ""),
    CALLED("it", "(?:volevo|vorrei|voglio) (?:solo |tanto )?ringraziare (?!per |tutti )", "che", "Voglio ringraziare ",
           ""),
    CALLED("pt",
           "(?:uma |muitas |uma salva de )?(?:palmas|nota (?:mil|dez|10)|aplausos?|elogios?|estrelinha) (?:para "
           "o|pro|ao) ",
           "que", "Quero agradecer ao ", ""),
    CALLED(
        "pt",
        "(?:uma |muitas |uma salva de )?(?:palmas|nota (?:mil|dez|10)|aplausos?|elogios?|estrelinha) (?:para a|pra|à) ",
        "que", "Quero agradecer à ", ""),
    CALLED("pt", "(?:os meus |meus )?parabéns (?=(?:ao|à|aos|às) (?!envolvid|responsáve|génio|gênio))", "que",
           "Quero dar os parabéns ", ""),
    CALLED("pt", "(?:muito )?obrigad[oa] (?=(?:ao|à|aos|às) )", "que", "Quero agradecer ", ""),
    CALLED_TO("de", DE_GREAT "(?:lob|kompliment|respekt|props|applaus|chapeau|shoutout|daumen hoch|pluspunkt) " DE_FOR,
              WHO_DE, "Mein Lob geht an ", ""),
    CALLED_TO("de",
              "(?:vielen |tausend |herzlichen |lieben |besten )?" DE_GREAT
              "(?:dank|danke|dankeschön) an (?!Frau |Herrn? |alle|euch|Sie\\b)",
              WHO_DE, "Mein Dank geht an ", ""),
    CALLED_TO("de", "(?:hut ab|respekt|chapeau) vor ", WHO_DE, "Ich habe großen Respekt vor ", ""),
    CALLED("nl",
           NL_GREAT "(?:shout-?out|complimenten|compliment|compliments|pluim|duim(?: omhoog)?|petje "
                    "af|hulde|lof|applaus|respect|chapeau|tien)"
                    " (?:naar|voor|aan) (?!(?:jullie|u|je)\\b)",
           "die|dat", "Mijn complimenten gaan naar ", ""),
};

char *
tribute_told(const char *language, char *body, bool *praises_out)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    *praises_out = false;
    if (strcmp(language, "en") == 0)
        return body;
    g_autofree char *before = g_strdup(body);
    char *told = swaps_put(&table, language, false, body);
    *praises_out = strcmp(before, told) != 0;
    return told;
}
