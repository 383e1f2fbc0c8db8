/*
 * hurry.c - what haste leaves out or runs together, in the languages other than English: a name called without its comma ("salve sig.
 * Ferri la porta non chiude"), a question with its reason behind a comma ("Warum kam niemand, ich war zu Hause?"), what a question is
 * about before it ("Para una transferencia, qué código uso"), a verdict before its sentence, Dutch without "ik heb".
 *
 * Each is put as the same words would stand in a careful mail, before sentences are cut; only what can be read in one way is touched.
 * Owns its compiled patterns for the life of the process. Any thread.
 */
#include "hurry.h"

#include "swaps.h"

#define START "(?:\\A\\s*|(?<=[.!?…] )|(?<=\\n))"
#define ENDS  "(?=\\s*(?:[.!?…]|$|\\n))"
#define NAME  "\\p{Lu}[\\p{L}'-]+"
/* Called without a comma, where the subject of what follows shows */
#define CALLED(language, greeting, titles, begins)                                                                     \
    {                                                                                                                  \
        language, "\\A\\s*((?i:" greeting ")),? (?i:" titles ") " NAME " (?=(?:" begins ")(?![\\p{L}-]))", "\\1, ",    \
            NULL                                                                                                       \
    }
/* A question whose reason stands behind a comma: first the reason, then the question */
#define REASON(language, asks, i_was, open)                                                                            \
    {                                                                                                                  \
        language, START "[¿]?((?i:" asks ")\\b[^,.!?¿\\n]{6,90}), ((?:" i_was ")\\b[^,.!?\\n]{4,80})\\?+",             \
            "\\u\\2. " open "\\u\\1?", NULL                                                                            \
    }
/* What a question is about, before it */
#define ABOUT(language, before, asks, open)                                                                            \
    {                                                                                                                  \
        language,                                                                                                      \
            START "((?i:" before ") (?!favor\\b|cortesia\\b|piacere\\b|que\\b|quoi\\b)[^,.!?¿:\\n]{5,80}), [¿]?"     \
                  "((?i:" asks ") [^,.!?\\n]{4,80}?) ?(?:\\?+|(?=[.!]|$|\\n))",                                        \
            open "\\u\\2 \\l\\1?", NULL                                                                                \
    }
#define VERDICT(language, verdicts)                                                                                    \
    {                                                                                                                  \
        language, START "(?i:" verdicts ")[,.] (?=(?:sirve|serve|no|non|não|es|è|é|se|me|mi|ni)\\b)", "", NULL         \
    }

/* A letter that is drawn out */
#define LONG(language)                                                                                                 \
    {                                                                                                                  \
        language, "(?i)(\\p{L})(?!\\1)(\\p{L})\\2{3,}", "\\1\\2", NULL                                                 \
    }

#define NL_DONE                                                                                                        \
    "(?:ontvangen|gekregen|betaald|gebeld|gemaild|gehoord|aangevraagd|opgestuurd|besteld|gezien|gevraagd|ingevuld|"    \
    "doorgegeven|opgezegd|geopend|geschreven|aangemeld|afgesloten|teruggestuurd|gekocht)"
#define NL_AGO                                                                                                         \
    "((?:paar|enkele|een|twee|drie|vier|vijf|zes|\\d+|half) (?:dagen|week|weken|maand|maanden|jaar|jaren)|half jaar)"

#define DONE_BY_ME                                                                                                        \
    "(pris|prise|consommé|bu|mangé|commandé|utilisé|demandé|souscrit|réservé|payé|acheté|choisi|signé|touché|" \
    "loué)(e?s?)\\b"

static const struct swap_of rules[] = {
    CALLED("it", "salve|buongiorno|buonasera|ciao|buon giorno",
           "(?:gentile )?(?:sig\\.?(?:ra|na)?\\.?|signora?|dott\\.?(?:ssa)?|avv\\.?|ing\\.?)",
           "il|la|lo|i|le|gli|ho|mi|non|è|ci|sono|anche|da|questa|questo|abbiamo|stamattina|oggi|ieri"),
    CALLED("es", "hola|buenas|buenos días|buenas tardes", "(?:don|doña|sr\\.?|sra\\.?|señora?)",
           "el|la|los|las|me|no|ya|se|mi|he|tengo|hay|otra|esta|este|desde|ayer|hoy"),
    CALLED("pt", "oi|olá|bom dia|boa tarde|boa noite", "(?:seu|dona|sr\\.?|sra\\.?|senhora?)",
           "o|a|os|as|meu|minha|não|já|está|tem|tenho|de|ontem|hoje|desde"),
    CALLED("fr", "bonjour|bonsoir|bjr", "(?:monsieur|madame|mme|mr|m\\.|mlle)",
           "le|la|les|mon|ma|mes|je|il|elle|on|nous|depuis|hier|ce|cette"),
    CALLED("de", "hallo|guten tag|guten morgen|moin|servus", "(?:herr|frau)",
           "die|der|das|mein|meine|unser|unsere|ich|wir|bei|seit|es|im|gestern|heute|hier"),
    CALLED("nl", "hoi|hallo|dag|goedemorgen|goedemiddag", "(?:meneer|mevrouw|dhr\\.?|mevr\\.?|mw\\.?)",
           "de|het|mijn|onze|ik|wij|we|er|sinds|gisteren|vandaag|hier"),

    REASON("de", "warum|wieso|weshalb|wie kann es sein,? dass",
           "ich (?:war|bin|habe|hatte|hab)|wir (?:waren|sind|haben|hatten)", ""),
    REASON("nl", "waarom|hoezo|hoe kan het dat",
           "ik (?:was|ben|heb|zat|had)|wij (?:waren|zijn|hebben)|we (?:waren|zijn|hebben)", ""),
    REASON("es", "por qué|porqué|por que|cómo es que",
           "(?:yo )?(?:estuve|estaba|estábamos|estuvimos|he estado|hemos estado)", "¿"),
    REASON("it", "perché|come mai", "(?:io )?(?:ero|eravamo|sono stat[oa]|siamo stati)", ""),
    REASON("pt", "por que|porque|porquê", "(?:eu )?(?:estive|estava|estávamos|fiquei|estivemos)", ""),
    REASON("fr", "pourquoi|comment se fait-il que", "j'étais|nous étions|j'ai été|je suis resté\\p{L}*", ""),

    /* "encoreeeee" */
    LONG("de"),
    LONG("fr"),
    LONG("es"),
    LONG("it"),
    LONG("pt"),
    LONG("nl"),
    {"fr",
     "(?:\\A|(?<=[.!?…] )|(?<=\\n))((?i:bonjour|bonsoir|salut|bjr)[,! ]+)?(?i:est-ce que )?(?i:vous trouvez|trouvez[- "
     "]vous) (?:ça|cela|ca) "
     "(?:vraiment )?normal,? (de |d'|que |qu')([^?\\n]+?) ?\\?+",
     "\\1Je ne trouve pas normal \\2\\3.", NULL},
    {"fr", "(?<=[\\p{L}\\d]),? (?:mais )?alors (comment|où|pourquoi|quand) (?=[^.!?\\n]{2,60}\\?)", ". \\u\\1 ", NULL},
    {"fr",
     "\\b([Cc]omment (?:peut-on |puis-je |on peut |je peux |dois-je |faut-il )?faire) (ça|cela|ca) (?=n'|ne |est "
     "|marche |fonctionne |bloque )",
     "\\1 ? \\u\\2 ", NULL},
    {"fr",
     START
     "((?i:une? autre|un nouveau|une nouvelle) (?:date|rendez-vous|rdv|créneau|horaire|jour|heure)\\b[^.!?\\n]{0,60}?"
     "\\b(?:si possible|svp|s'il vous plaît)[^.!?\\n]{0,30})(?=[.!?]|$|\\n)",
     "Je voudrais \\l\\1", NULL},

    {"es", START "(?:[Ss]olo|[Ss]ólo) (?:para|por) (?:clarificar|aclarar|confirmar|saber)(?:lo|me)?,? (?=[\\p{L}¿])",
     "", NULL},
    {"es", "[,?]+ es decir,? (?:que )?(?=[^.!?\\n]*\\?)", "? ¿", NULL},
    ABOUT("es", "para|con", "qué|cuál|cuáles|cómo|cuánto|dónde", "¿"),
    {"es",
     START
     "((?i:para) [^,.!?¿:\\n]{5,80}), que (código|número|documento|papel|documentación|datos|dirección|horario|cuenta|"
     "formulario|app|tarjeta|pasos|requisitos|plazo) ([^,.!?\\n]{4,80}?) ?(?:\\?+|(?=[.!]|$|\\n))",
     "¿Qué \\2 \\3 \\l\\1?", NULL},
    ABOUT("it", "per", "quale|quali|che|come|quanto|dove", ""),
    ABOUT("pt", "para", "qual|quais|como|quanto|onde|que", ""),
    VERDICT("es", "mal[ií]s+im[ao]|pésim[oa]|pesim[oa]|horrible|fatal|lamentable|nefast[oa]|inútil"),
    VERDICT("it", "pessim[oa]|orribile|inutile|penos[oa]|scandalos[oa]|vergognos[oa]"),
    VERDICT("pt", "péssim[oa]|pessim[oa]|horrível|inútil|lamentável|terrível"),

    {"it",
     START
     "[Cc]ontattat[oa] (?:il )?(gestore|corriere|negozio|venditore|produttore|supporto|servizio clienti|call center)"
     ",? (?=(?:dice|risponde|sostiene|mi ha|afferma)\\b)",
     "Ho contattato il \\1, che ", NULL},
    {"it", START "[Cc]ontattat[ao] (?:l')?(assistenza|azienda),? (?=(?:dice|risponde|sostiene|mi ha|afferma)\\b)",
     "Ho contattato l'\\1, che ", NULL},

    /* a greeting that asks nothing */
    {"es",
     "\\A\\s*((?i:hola|buenas|buenos días|buenos dias|buenas tardes|buenas noches)[ ,.!]*)?[¿]?(?i:cómo|como|qué|que) "
     "(?i:va|van|están|estan|estás|estas|está|andan|tal)(?: todo| están| va| vais)? ?[?!.,]+ *",
     "\\1", NULL},
    {"it",
     "\\A\\s*((?i:ciao|buongiorno|buonasera|salve)[ ,.!]*)?(?i:come) (?i:va|state|stai|sta|andate)(?: tutto)? ?[?!.,]+ "
     "*",
     "\\1", NULL},
    {"fr",
     "\\A\\s*((?i:bonjour|bonsoir|salut|coucou|hello)[ ,.!]*)?(?i:comment (?:allez[- ]vous|vas[- ]tu|ça va|ca "
     "va)|(?:ça|ca) va|"
     "vous allez bien|tu vas bien) ?[?!]+ *",
     "\\1", NULL},

    /* French: "on" that is the writer, what a parcel's page says, hours, plurals */
    {"fr", "\\bqu'on n'a (pas|jamais|même pas) " DONE_BY_ME, "que nous n'avons \\1 \\2\\3", NULL},
    {"fr", "\\bqu'on a " DONE_BY_ME, "que nous avons \\1\\2", NULL},
    {"fr", "\\bqu'on n'avait (pas|jamais|même pas) " DONE_BY_ME, "que nous n'avions \\1 \\2\\3", NULL},
    {"fr", "\\bqu'on avait " DONE_BY_ME, "que nous avions \\1\\2", NULL},
    {"fr", "(?i)\\ben revanche,? (?=(?:le|la|les|l'|mon|ma|mes|je|j'|il|elle|on|nous|votre|vos|ce|cette|aucun))",
     "mais ", NULL},
    {"fr",
     "\\b((?:la|ma|cette|une|votre) (?:nouvelle |dernière )?(?:carte|commande|livraison|facture|lettre|chambre|"
     "machine|box|pièce|réponse|clé|robe|montre|voiture)\\b[^.!?\\n]{0,60}?[;,] (?:et |mais )?)elle "
     "(m'avait|m'a|nous avait|nous a) (?=(?:dit|promis|annoncé|assuré|indiqué|répondu|affirmé|garanti)\\b)",
     "\\1on \\2 ", NULL},
    {"fr", "(?i)\\bpour ne pas qu(?=e |')", "pour éviter qu", NULL},
    {"fr",
     START "(?i:résultat|bilan|conséquence) ?[,:]+ ?(?:je n'ai |nous n'avons |on n'a )?(plus|pas|aucune?|toujours pas) "
           "(?=d(?:e |')|accès|(?:internet|connexion|téléphone|nouvelles?|réponse|solution)\\b)",
     "Je n'ai \\1 ", NULL},
    {"fr", START "(?i:résultat|bilan|conséquence) ?[,:]+ ?(?=(?:je|j'|nous|on|le|la|les|mon|ma|mes|il|elle|l')\\b)",
     "\\u", NULL},
    {"fr",
     START
     "((?i:abonnée?|cliente?|adhérente?)(?: (?:chez|de|à|depuis|en|du|au|fidèle)[^,.!?\\n]{2,40})), (?=(?:un|une|le|"
     "la|les|mon|ma|mes|on|il|elle|ce|cette|aucun\\p{L}*|personne) |l')",
     "Je suis \\l\\1. \\u", NULL},
    {"fr",
     "\\b((?:le|mon|votre) (?:suivi|statut|site|mail|sms|message)|l'appli(?:cation)?|la page) (?:me "
     "|m')?(?:dit|indique|"
     "affiche|annonce|marque|note) (?:comme )?(livré|expédié|distribué|retourné|remis|déposé)\\b(?! [àa]?u? ?(?:le|la) "
     ")",
     "\\1 indique que le colis a été \\2", NULL},
    {"fr",
     "\\b(?<!depuis )(?<!jusqu'à )(?<!partir de )(?<!avant )(?<!dès )((?i:hier|aujourd'hui|demain|ce matin|ce "
     "soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)) "
     "(?=\\d{1,2} ?[hH](?: ?\\d{2})?\\b(?! de))",
     "\\1 à ", NULL},
    {"fr", "\\bnormal de (me|nous) (prélev|factur|débit|demand|réclam|laiss|compt|refus|impos)er\\b",
     "normal qu'on \\1 \\2e", NULL},
    {"fr", "\\bqu'on (me|nous) préleve\\b", "qu'on \\1 prélève", NULL},
    {"fr", "\\bet (?=(?:deuxi|troisi|quatri|cinqui|sixi|septi|huiti|dixi|éni)ème fois qu)", "et la ", NULL},
    {"fr", "(?i)(?:,? et |, |(?<=[.!?] ))malgré ([^,.!?\\n]{4,40}?),? toujours (rien|aucune?|pas (?:de |d'))",
     ". Malgré \\1, il n'y a toujours \\2", NULL},
    {"fr",
     "\\b((?:(?:l|d|m|t|s|v|n|c)es|vos|nos|tous) [^,.;!?\\n]{3,40} (?:sont|étaient|seront|soient) (?:pas |toujours "
     "|bien |"
     "tous )?(?:non "
     ")?)(conforme|disponible|valable|indisponible|injoignable|illisible|inutilisable|incomplet|incorrect|"
     "bloqué|vide|expiré|erroné)(?=[ ,.;!?]|$)(?! pour)",
     "\\1\\2s", NULL},

    {"fr",
     "\\b((?:(?:l|d|m|t|s|v|n|c)es|vos|nos) (?!choses)\\p{L}+[sx]) est "
     "(conforme|disponible|valable|incomplet|incorrect|arrivé|"
     "envoyé|prêt|cassé|manquant|absent|illisible)s?\\b",
     "\\1 sont \\2s", NULL},

    /* so many times that nobody counts */
    {"fr",
     "(?i)(?<!merci )(?:comme |au moins |genre )?(?:\\b\\d{5,}|\\bmille|\\bcent mille|\\b(?:un million|des "
     "milliers|des "
     "millions) de) fois\\b(?! merci)",
     "de très nombreuses fois", NULL},
    {"es",
     "(?i)(?<!gracias )(?:como |unas |casi |al menos |más de )?(?:\\b\\d{5,}|\\bmil|\\bcien mil|\\b(?:un "
     "millón|miles|millones) "
     "de) veces\\b(?! gracias)",
     "muchísimas veces", NULL},
    {"it",
     "(?i)(?<!grazie )(?:tipo |almeno )?(?:\\b\\d{5,}|\\bmille|\\bcentomila|\\b(?:un milione|migliaia|milioni) di) "
     "volte\\b(?! grazie)",
     "moltissime volte", NULL},
    {"pt", "(?i)(?:tipo |umas |pelo menos )?(?:\\b\\d{5,}|\\bmil|\\b(?:um milhão|milhares|milhões) de) vezes\\b",
     "inúmeras vezes", NULL},

    /* Spanish: what is asked or told beside its words */
    {"es", "(?i)\\bcon él (?=(?:gerente|encargado|supervisor|jefe|técnico|repartidor|banco|servicio|seguro)\\b)",
     "con el ", NULL},
    {"es", "(?i)\\btl?f(?:no|n|o)?\\.? (?=móvil|fijo|celular)", "teléfono ", NULL},
    {"es",
     START "(?:[Aa] ver,? )?(?i:desde cuándo|desde cuando|en (?:que|qué) momento|de cuándo acá) "
           "(?=(?:mi|mis|el|la|los|las|una?) "
           "[^.!?\\n]{3,60}\\bno (?:sirven?|valen?|cuentan?|son|es|existen?)\\b)([^.!?\\n]{8,80}?)(?:, (?=me |no "
           "|tengo )|(?=[.?!]))\\??",
     "\\u\\1. \\u", NULL},
    {"es",
     "((?:[Cc]obr|[Cc]argad|[Dd]ebit|[Ff]actur)[^.!?,\\n]{3,60})[.,] (?:[Ss]on|[Tt]otal:?) "
     "(\\d+(?:[.,]\\d{1,2})?(?: ?(?:€|euros|pesos|\\$))?)(?=[.,;] |\\s*$|\\n)",
     "\\1 (\\2)", NULL},

    /* Dutch without who and "heb" */
    {"nl", "\\b([Ii]k\\b[^,.!?\\n]{3,60}), ga (?=alles |mijn |het |de |nu |dus )(?![^.!?\\n]*\\bik\\b)", "\\1. Ik zal ",
     NULL},
    {"nl",
     "\\b([Ii]k\\b[^,.!?\\n]{3,60}), (moet|wil|zal|overweeg|stap|stop|verhuis|vertrek|zoek) "
     "(?!ik\\b|u\\b|je\\b|jullie\\b|er\\b|het\\b)",
     "\\1. Ik \\2 ", NULL},
    {"nl",
     START "(?:[Ee]en )?(?i:" NL_AGO ") geleden (?!heb|ben|was|is|had|werd|kreeg)([^.!?\\n,]*?\\b" NL_DONE
           ")(?=[,.!?]|$|\\n)",
     "Ik heb een \\l\\1 geleden \\2", NULL},
    {"nl", "\\b(I|i)k heb een (een|enkele|twee|drie|vier|vijf|zes|\\d+) ", "\\1k heb \\2 ", NULL},
    {"nl", START "(?:[Ee]en )?(?i:" NL_AGO ") (?:geleden )?klant geworden\\b",
     "Ik ben een \\l\\1 geleden klant geworden", NULL},
    {"nl", "\\b(I|i)k ben een (een|enkele|twee|drie|vier|vijf|zes|\\d+) ", "\\1k ben \\2 ", NULL},
    {"nl",
     START "[Tt]ot (op heden|nu toe|nu|vandaag) ((?:nog )?(?:steeds )?(?:geen|niets|niks)\\b[^.!?,\\n]*?" NL_DONE
           ")\\b",
     "Tot \\1 heb ik \\2", NULL},
    {"nl",
     "\\bmaar ((?:tussentijds|ondertussen|intussen|inmiddels) (?:wel |al |ook |nog )*[^,.!?\\n]{0,40}?" NL_DONE
     ")" ENDS,
     "maar ik heb \\1", NULL},
    {"nl", ", (ondertussen|inmiddels|intussen) ([^,.!?\\n]{0,30}?\\b" NL_DONE "),? ?", ". Ik heb \\1 \\2, ", NULL},
};

char *
hurry_whole(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, 0, .spares = true);
    return swaps_put(&table, language, false, body);
}
