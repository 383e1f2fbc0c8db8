/*
 * overture.c - the words with which people begin to speak before they say anything, in the languages other than English: who is hailed
 * ("Wey, …", "raga ma …", "Leute, …"), laughter, hums, excuses for asking, "resumiendo", "ok perfecto, entonces …".
 *
 * A closed class in each language. Behind "que" or "si" such a word is no sentence any more, and a question that begins with one is
 * taken for a clause and a question. Words that can be something else ("Tío Paco", "vale por dos") go only where a mark stands behind
 * them; nothing goes where hardly a word would be left, so an answer of one word stays. What a "but" stood against stands no more, so it
 * goes with them. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "overture.h"

#include "swaps.h"

#include <string.h>

#define LAUGHS                                                                                                         \
    "(?:(?:ja){2,}j?|(?:je){2,}j?|(?:ha){2,}h?|(?:ah){2,}a?|(?:he){2,}|(?:eh){2,}e?|(?:rs){2,}|k{3,}|hihi|x+d+|lol|"   \
    "lel|rofl|mdr+|ptdr+)"
#define MARK "(?:\\s*[,:;!…]+|\\s*\\.{2,}|\\s+[-–—](?=\\s))"
/* Behind either: enough words that something is still said, and no clause that hangs on what would go ("gut, dass …") */
#define LEFT "(?!dass\\b|dat\\b|que\\b|qu'|che\\b)(?=(?:[¿¡«\"'(]*[\\p{L}\\d][^\\s.!?\\n]* +){2})"
/* free: such words wherever a sentence begins; marked: with a mark behind; but: what may stand behind them, and goes with them. What
 * is broken off before them ("Peux-tu... pardon, pouvez-vous") needs them. */
#define BEGINS(free, marked, but)                                                                                      \
    "(?<!\\.\\. )(?:(?:(?:" LAUGHS "|" free ")(?![\\p{L}\\d'’-])" MARK "?|(?:" marked ")(?![\\p{L}\\d'’-])" MARK       \
    ") *)+"                                                                                                            \
    "(?:(?:" but ") (?=\\S))?" LEFT
#define OF(language, greeting, free, marked, but)                                                                      \
    {language, SWAPS_START "(?-i:(?=\\p{Lu}))" BEGINS(free, marked, but) "(\\p{L})", "\\u\\1", NULL},                  \
        {language, SWAPS_START BEGINS(free, marked, but), "", NULL},                                                   \
        {language, SWAPS_START "(" greeting ")[,!. ]+" BEGINS(free, marked, but), "\\1, ", NULL},                      \
    {                                                                                                                  \
        language, "[, ]+(?:" LAUGHS ")(?=[^\\p{L}\\d\\n.!?]*(?:[.!?]|$|\\n))", "", NULL                                \
    }

static const struct swap_of rules[] = {
    OF("fr", "bonjour|bonsoir|salut|coucou",
       "wesh|euh+|heu+|hum+|pf+|bah|ben|rho+|non mais(?: sérieux| franchement| allô)?|nan mais(?: sérieux| "
       "franchement)?|"
       "alors comme (?:ça|ca)|o+k(?:ay|é)?(?= mais\\b)|d'accord(?= mais\\b)|perso|pour info(?= "
       "(?:le|la|les|votre|mon|ma) )",
       "ok|okay|d'accord|les gars|les amis|bonjour à tous|sérieux|sérieusement|dites(?:-moi| moi)?(?: donc)?|dis donc|"
       "(?:si j'ai|si je|si j’ai) (?:bien )?(?:compris|comprends|résume)(?: bien)?|(?:je )?résum(?:e|ons)|pour "
       "résumer|en "
       "résumé|récapitul(?:ons|atif)|en gros|pour info(?:rmation)?|pardon|excusez[- ]moi(?: de vous "
       "déranger)?|désolée? "
       "(?:de vous|du) dérang\\p{L}+|tiens|ah|oh|écoutez|quelle blague|sans rire|sans déconner|purée|punaise|la vache|"
       "bon(?: alors)?|allô|voyons|eh|hé|hep|ouais|oui|alors|super",
       "mais|donc|alors|du coup|et"),
    OF("es", "hola|holi|buenas|buen[oa]?s? (?:d[ií]as?|tardes|noches)",
       "we[oó]n(?:es)?|hue[oó]n|wey|g[üu]ey|ostras|buah|uf+|ay|eh|mm+|ok(?:ey|i|is)?(?: perfecto| genial)?|"
       "s[ií](?=,? ya )|(?:bueno )?no,? pero(?: en serio)?|o sea que|total,? que|vale(?= perfecto\\b)|vale(?: y| "
       "pero)(?= si\\b)",
       "che|parce|pana|bro|t[ií][oa]|macho|hermano|amig[oa]s?|chic[oa]s|gente|vale|perfecto|genial|de "
       "acuerdo|entendido|"
       "entonces|pues|bueno|nada|oye|oiga|oigan|o[ií]d|mire|mira|sí|de verdad|en serio|a ver|vamos a ver|o sea|"
       "es decir|resumiendo|en resumen|hombre|perd[oó]n(?:a|e|en|ad)?(?:,? (?:por|el|la|las|que) "
       "(?:molest|rollo|escrib|insist|os |le |les |te )\\p{L}*(?: (?!que)\\p{L}+){0,4})?|disculp(?:a|e|en|ad|á)(?:,? "
       "(?:por|la|las|que) "
       "(?:molest|escrib|insist|os |le |les |te )\\p{L}*(?: (?!que)\\p{L}+){0,4})?|(?:una |tengo una "
       ")?(?:pregunta|duda|consulta)(?: rápida)?",
       "pero|es que|que|pues|entonces"),
    OF("it", "buongiorno|buonasera|salve|ciao",
       "rag[aà]|reg[aà]|bo+h|be+h|ma+h|uf+a?|eh|mmh?|(?:ma )?no(?:,? ma| vabb[eè]['’]?| dai)(?: "
       "(?:davvero|seriamente|sul "
       "serio))?|o+k(?:ay|ei)?(?=,? ma\\b)|va bene(?=,? ma\\b)|s[iì](?=,? (?:l['’]|lo |la |li |le )?ho già\\b)|"
       "sc?us(?:i|a|ate)(?: eh)?(?=,? ma\\b)",
       "ragazz[ie]|gente|o+k(?:ay|ei)?|va bene|perfetto|senta|senti|sentite|guardi|guarda|guardate|(?:ma )?dai|cioè|"
       "vabb[eè]['’]?|mi scusi|scusi|scusa|scusate(?:mi)?|(?:scusate|scusi|scusa) (?:il disturbo|l'insistenza|per il "
       "disturbo|se "
       "(?:vi |la |le |ti )?(?:disturb|scriv|insist|riscriv|torn)\\p{L}+(?: (?!che)\\p{L}+){0,4})|sì|allora|"
       "insomma|dunque|ecco|niente|comunque|ricapitolando|riassumendo|in pratica|praticamente|in sostanza|se ho capito "
       "bene|(?:una |avrei una )?(?:domanda|domandina)|sul serio|davvero|seriamente|eh|oh|ah",
       "ma|però|quindi|allora|che"),
    OF("pt", "oi|olá|boas|bom dia|boa tarde|boa noite",
       "ep[aá]|eia|eita|oxe|uai|pô|aff?|hum+|ahn?|gente(?= (?:a|o|as|os|meu|minha) )|t[áa](?: bom| certo)?(?=,? "
       "mas\\b)|"
       "o+k(?:ay|ey)?(?=,? mas\\b)|beleza(?=,? mas\\b)|certo(?=,? mas\\b)",
       "ó|ó "
       "pá|pá|o+k(?:ay|ey)?|beleza|certo|perfeito|combinado|mano|meu|cara|véi|vei|velho|amigos?|gente|galera|pessoal|"
       "malta|(?:me )?desculp(?:a|e|em)(?: (?:o|a|por)? "
       "?(?:incomod|incóm|incôm|transtorn|maçad|insist|escrev)\\p{L}*(?: (?!que)\\p{L}+){0,3})?|olha|olhe|olhem|"
       "então|bom|bem|pois|sim|na boa|sério|a sério|resumindo|ou seja|em resumo|quer dizer|é o seguinte|tipo|aí|ah|oh|"
       "(?:uma |tenho uma )?(?:pergunta|dúvida)(?: rápida)?",
       "mas|é que|então|porque"),
    OF("de", "hallo|hi|hey|moin|servus|guten (?:tag|morgen|abend)",
       "ey|äh+m*|öhm*|hm+|tja|digg[ah]+|uff|puh|pff+|ja nee|nee nee|na ja|naja|ach ja|okay? (?=aber\\b)",
       "leute|jungs|mädels|freunde|alter|bro|mann|o+k(?:ay)?(?: gut)?|na gut|also gut|ja gut|gut|alles "
       "klar|ja|nee|hey|ach|oh|"
       "sorry(?: für (?:die|meine) \\p{L}+)?|(?:’|')?(?:ent)?schuldigung(?: (?:für )?die störung)?|entschuldigen "
       "sie(?: bitte)?"
       "(?: die störung)?|verzeihung|kurz(?: gesagt| und gut| zusammengefasst| gefragt)?|(?:mal |ganz |jetzt mal "
       ")*ehrlich|"
       "(?:mal |ganz )*im ernst|mal so gefragt|(?:mal )?(?:eine |ne )?(?:kurze |blöde |dumme )?frage|fassen wir "
       "zusammen|"
       "zusammengefasst|zusammenfassend|sagen wir so|also|nun ja|tja",
       "aber|also"),
    OF("nl", "hallo|hoi|hey|dag|goede(?:morgen|middag|navond|ndag)",
       "pf+|tja|joh|goh|jeetje|nou ja|uhm*|eh+m*|hmm+|ok[eé]é?(?=,? maar\\b)|oke(?=,? maar\\b)|ja maar|sorry(?: "
       "hoor)?(?=,? maar\\b)",
       "jongens|mensen|lui|nou|ach|ey|hé|hey|ok[eé]é?|oke|okay|prima|goed|ja|ja hoor|sorry(?: "
       "hoor)?|excuses|pardon|zeg|"
       "luister|kijk|eerlijk gezegd|even serieus|serieus|kort gezegd|samengevat|dus|(?:even )?(?:een )?(?:korte )?"
       "vraag(?:je)?|trouwens",
       "maar|dus"),
};

char *
overture_off(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    return strcmp(language, "en") == 0 ? body : swaps_put(&table, language, false, body);
}
