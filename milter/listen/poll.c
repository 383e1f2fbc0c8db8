/*
 * poll.c - questions put to everybody who may read, in the languages other than English: "quelqu'un sait si …?", "¿alguien más sin luz?",
 * "solo a me il biglietto …?".
 *
 * Who knows it is not what the writer wants to know; told back, the desk wonders whether "somebody knows". Who asks "anybody else?" has
 * the matter, and wants to know whether it is the others' too; most such questions have no verb of their own. Only where a sentence
 * begins. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "poll.h"

#include "swaps.h"

#include <string.h>

#define START SWAPS_START
#define REST  "([^.,;?!\\n]{2,70}?) ?\\?+"

/* What begins the question that is meant */
#define FR_ASKED                                                                                                       \
    "(?=(?:si|s'ils?|pourquoi|pk|pq|pourkoi|comment|quand|où|combien|ce qu[ei]|ce qu'|(?:à |de |dans |sur "          \
    ")?quel\\p{L}*|"                                                                                                   \
    "depuis quand|jusqu'à quand)\\b)"
#define ES_ASKED                                                                                                       \
    "(?=(?:si|por ?qu[eé]|c[oó]mo|cu[aá]ndo|(?:a |de )?d[oó]nde|(?:a |de |en )?qu[eé]|cu[aá]nt[oa]s?|(?:a "      \
    ")?cu[aá]l(?:es)?|"                                                                                               \
    "hasta cu[aá]ndo|desde cu[aá]ndo)\\b)"
#define IT_ASKED                                                                                                       \
    "(?=(?:se|perch[eéè]|xch[eéè]|quando|come|dove|quant[oaie]|(?:a |in |di )?(?:che|quale|quali)|cosa|fino a "    \
    "quando)\\b)"
#define DE_ASKED                                                                                                       \
    "(?=(?:ob|wann|warum|wieso|weshalb|wie|wo|was|wohin|woher|welche[rsmn]?|(?:bis|ab|seit) wann|um wie ?viel|ab "     \
    "welche\\p{L}*)\\b)"
#define NL_ASKED "(?=(?:of|waarom|wanneer|hoe|hoeveel|waar|wat|welke?|tot wanneer|vanaf wanneer|sinds wanneer)\\b)"

#define FR_OTHERS "Je voudrais savoir si d'autres clients sont concernés."
#define ES_OTHERS "¿Hay más clientes afectados?"
#define IT_OTHERS "Vorrei sapere se capita anche ad altri."
#define PT_OTHERS "Há mais clientes com o mesmo problema?"
#define DE_OTHERS "Ich möchte wissen, ob noch andere betroffen sind."
#define NL_OTHERS "Ik wil graag weten of meer klanten er last van hebben."

#define FR_SOMEBODY "(?:(?:est-ce qu(?:e |'))?(?:il )?(?:y a(?:-t-il)? )?(?:quelqu['’ ]?un|qqu?n)(?: ici| parmi vous)?)"
#define FR_ELSE     "(?:(?:est-ce qu(?:e |'))?(?:il )?(?:y a(?:-t-il)? )?(?:quelqu['’ ]?un|qqu?n) d'autre(?: ici)?)"
#define ES_SOMEBODY "¿?(?:hay )?(?:alguien|algun[oa])(?: de (?:ustedes|vosotr[oa]s)| por (?:aquí|ahí|acá))?"
#define ES_ELSE     "¿?(?:hay )?(?:alguien|algun[oa]) m[aá]s(?: que est[eéá])?"
#define IT_SOMEBODY "(?:c'è )?qualcuno(?: di voi| qui)?(?: che)?"
#define PT_ELSE     "(?:mais algu[eé]m|algu[eé]m mais)(?: (?:está|aí))?"
#define DE_SOMEBODY "(?:jemand|irgendjemand|irgendwer|wer|einer|eine[rs]? von euch)(?: von euch| hier| zufällig)*"

static const struct swap_of rules[] = {
    {"fr",
     START "(?:" FR_SOMEBODY
           "|qui) (?:qui )?(?:sait|saurait|sachant|a (?:une |la moindre )?idée(?: de)?)(?: par hasard)?,? " FR_ASKED,
     "Je voudrais savoir ", NULL},
    {"fr", START "(?:et )?(?:savez|sauriez)[- ]vous,? " FR_ASKED, "Je voudrais savoir ", NULL},
    {"fr", START FR_ELSE " (?:est |qui est |encore )?sans " REST, "Je suis sans \\1. " FR_OTHERS, NULL},
    {"fr", START FR_ELSE " (?:qui )?n'a pas (\\p{L}+) s(on|a|es) " REST, "Je n'ai pas \\1 m\\2 \\3. " FR_OTHERS, NULL},
    {"fr", START FR_ELSE " (?:qui )?n'a (pas|plus|jamais) " REST, "Je n'ai \\1 \\2. " FR_OTHERS, NULL},
    {"fr", START FR_ELSE " (?:qui )?a (?=(?:un|une|des|le|la|les|l'))" REST, "J'ai \\1. " FR_OTHERS, NULL},
    {"es",
     START ES_SOMEBODY
     " (?:que )?(?:sabe|sepa|sabrá|sabr[ií]a|tiene (?:alguna )?idea(?: de)?)(?: decir(?:me|nos))?,? " ES_ASKED,
     "Quisiera saber ", NULL},
    {"es",
     START "¿?(?:y )?(?:(?:ustedes |vosotros )?(?:sab[eé]is|saben|sabr[ií]an|sabr[ií]ais)|sabe usted)(?: "
           "decirme)?,? " ES_ASKED,
     "Quisiera saber ", NULL},
    {"es", START ES_ELSE " sin " REST, "Estoy sin \\1. " ES_OTHERS, NULL},
    {"es", START ES_ELSE " con (?=(?:el|la|los|las|un|una|problemas)\\b)" REST, "Tengo \\1. " ES_OTHERS, NULL},
    {"es", START "¿?a (?:alguien|algun[oa]) m[aá]s (?:tampoco )?(?:le|les) (no )?" REST, "\\1me \\2. " ES_OTHERS, NULL},
    {"it", START IT_SOMEBODY " (?:sa|sappia|saprebbe|ha idea(?: di)?|ha (?:un')idea(?: di)?),? " IT_ASKED,
     "Vorrei sapere ", NULL},
    {"it", START "(?:per caso )?(?:sapete|sapreste)(?: dirmi)?,? " IT_ASKED, "Vorrei sapere ", NULL},
    {"it", START "(?:c'è )?(?:qualcun(?:o)? altro|altri) senza " REST, "Sono senza \\1. " IT_OTHERS, NULL},
    {"it", START "(?:(?:ma )?(?:è )?sol(?:o|tanto) a me|(?:ma )?anche a voi|capita anche a voi che) " REST,
     "A me \\1. " IT_OTHERS, NULL},
    {"pt",
     START "(?:vocês |vcs )?(?:sabem|saberiam)(?: me)?(?: dizer)?(?:-me)?,? (?=(?:se|quando|como|onde|por "
           "?qu[eê]|quant[oa]s?|qual|quais|até quando|a que)\\b)",
     "Gostaria de saber ", NULL},
    {"pt", START PT_ELSE " (sem|com) " REST, "Estou \\1 \\2. " PT_OTHERS, NULL},
    {"pt", START "(?:é |sou )?só (?:eu|a mim) (?:que )?(?=não )" REST, "Eu \\1. " PT_OTHERS, NULL},
    {"de", START "Wei(?:ß|ss) (?:zufällig )?" DE_SOMEBODY ",? " DE_ASKED, "Ich möchte wissen, ", NULL},
    {"de", START "wisst ihr(?: zufällig| vielleicht| schon)?,? " DE_ASKED, "Ich möchte von euch wissen, ", NULL},
    {"de", START "wissen Sie(?: zufällig| vielleicht| schon)?,? " DE_ASKED, "Ich möchte wissen, ", NULL},
    {"de", START "(?:(?:ist|sitzt) )?noch (?:jemand|wer) ohne " REST, "Ich bin ohne \\1. " DE_OTHERS, NULL},
    {"de",
     START "hat (?:hier )?(?:noch )?(?:jemand|wer)(?: anders)? (auch "
           ")?(?=(?:keine?n?|Probleme|Ärger|Störung\\p{L}*|Ausf\\p{L}+) )" REST,
     "Ich habe \\2. " DE_OTHERS, NULL},
    {"de", "\\b(bin ich der|bin ich die) einzige (?=(?:bei |für |mit |von )?(?:dem|der|die|den)\\b)", "\\1 Einzige, ",
     NULL},
    {"nl", START "(?:weet (?:er )?iemand(?: hier| toevallig)*|iemand (?:een|enig|enig|'n) idee),? " NL_ASKED,
     "Ik wil graag weten ", NULL},
    {"nl", "\\b(ben ik de enige) (?=(?:(?:bij|voor|met|van) wie|die)\\b)", "\\1, ", NULL},
    {"nl", START "weten jullie(?: toevallig| misschien| al)?,? " NL_ASKED, "Ik wil graag van jullie weten ", NULL},
    {"nl", START "weet u(?: toevallig| misschien| al)?,? " NL_ASKED, "Ik wil graag weten ", NULL},
    {"nl", START "(?:is er )?nog iemand (?:die )?zonder " REST, "Ik zit zonder \\1. " NL_OTHERS, NULL},
    {"nl", START "(?:heeft (?:er )?)?nog iemand (?:die )?(last van|problemen met) " REST, "Ik heb \\1 \\2. " NL_OTHERS,
     NULL},
};

char *
poll_own(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, G_REGEX_CASELESS, .spares = true);
    return strcmp(language, "en") == 0 ? body : swaps_put(&table, language, false, body);
}
