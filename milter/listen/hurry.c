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
