/*
 * southern_order.c - what a Romance or Dutch clause can say otherwise whatever its words are.
 *
 * The other ways of these languages (span.c, kernel.c, remark.c) know words and joints, and a clause that has none of them was cut or
 * lost. Here only closed classes count: a time changes its place, a second question gets its "also", the other
 * case of a "whether" its own. Owns its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "southern_order.h"

#include "span.h"
#include "swaps.h"

#include <string.h>

/* Times of a clause. */
#define ES_TIME                                                                                                        \
    "(?:desde )?(?:hoy|ayer|anteayer|anoche|ayer por la (?:mañana|tarde|noche)|esta (?:mañana|tarde|noche|semana)|"  \
    "el (?:pasado )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?|"                           \
    "el (?:día )?\\d{1,2}(?: de \\p{Ll}+)?|la semana pasada|el (?:mes|año) pasado|"                                  \
    "hace (?:\\p{Ll}+|\\d+) (?:días?|semanas?|mes(?:es)?|años?|horas?))"
#define IT_TIME                                                                                                        \
    "(?:da )?(?:oggi|ieri(?: (?:sera|mattina|pomeriggio))?|l'altro ieri|stamattina|stamani|stasera|stanotte|"          \
    "(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) scors[oa]|il \\d{1,2} \\p{Ll}+|"                \
    "(?:la settimana|il mese|l'anno) scors[oa]|(?:la scorsa settimana|lo scorso (?:mese|anno))|"                       \
    "(?:\\p{Ll}+|\\d+) (?:giorni|settimane|mesi|anni|ore) fa|(?:due|tre|quattro|\\d+) (?:giorni|settimane|mesi|anni))"
#define PT_TIME                                                                                                         \
    "(?:desde )?(?:hoje|ontem(?: à (?:noite|tarde))?|anteontem|esta (?:manhã|tarde|semana)|na semana passada|"        \
    "no (?:mês|ano) passado|no dia \\d{1,2}(?: de \\p{Ll}+)?|(?:na (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|" \
    "no (?:sábado|domingo))(?: passad[oa])?|há (?:\\p{Ll}+|\\d+) (?:dias?|semanas?|mês|meses|anos?))"
#define NL_TIME                                                                                                        \
    "(?:sinds )?(?:vandaag|gisteren(?:avond|middag|ochtend)?|eergisteren|vanochtend|vanmorgen|vanmiddag|vanavond|"     \
    "(?:vorige|afgelopen) (?:week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|"                  \
    "op \\d{1,2} \\p{Ll}+)(?: om \\d{1,2}[.:]\\d{2}(?: uur)?)?"
/* What a time behind it belongs to, so that it is not the clause's. */
#define LOOSE                                                                                                          \
    "(?<! de)(?<! del)(?<! da)(?<! do)(?<! di)(?<! e)(?<! y)(?<! o)(?<! a)(?<! en)(?<! em)(?<! para)(?<! per)"         \
    "(?<! hasta)(?<! desde)(?<! até)(?<! entro)(?<! non)(?<! no)(?<! não)(?<! como)(?<! come)(?<! la)(?<! con)"      \
    "(?<!ato)(?<!ata)(?<!ati)(?<!ate)(?<!ito)(?<!ita)(?<!uto)(?<!uta)(?<!ado)(?<!ada)(?<!ido)(?<!ida)(?<!os)(?<!as) "
#define PLAIN(stops)                                                                                                   \
    "^(?!(?:" stops ")\\b)([^ ,.;:()\"«]+ (?:(?!\\b(?:" stops ")\\b)(?:[^,.;:()\"«]|(?<=\\d)[.,](?=\\d)))+?)" LOOSE "("
#define BEHIND ")(?=[ ,]|$)(?! (?:che|que)\\b)"

static const struct swap_of ways[] = {
    /* "soit une place le 17, soit le remboursement" */
    {"fr", "\\bsoit (?!nous\\b|vous\\b)([^.;:]{4,}?),? soit (?!nous\\b|vous\\b)", "\\1 ou bien ", NULL},
    /* "le hicieron dos cargos el día 14 por …" → "el día 14 le hicieron dos cargos por …" */
    {"es",
     PLAIN("que|quien|donde|si|quiere|quieres|pide|pides|y (?:el|la|los|las|no|se|ya|nadie|ahora)") ES_TIME BEHIND,
     "\\2 \\1", NULL},
    {"it",
     PLAIN("che|cui|dove|se|chiede|chiedi|vuole|vorrebbe|e (?:il|la|lo|i|gli|le|non|si|nessuno|ora)") IT_TIME BEHIND,
     "\\2 \\1", NULL},
    {"pt", PLAIN("que|quem|onde|se|quer|pede|e (?:o|a|os|as|não|ninguém|já|agora)") PT_TIME BEHIND, "\\2 \\1", NULL},
    /* "de chauffeur heeft gisteren om 17.40 …" → "gisteren om 17.40 heeft de chauffeur …" */
    {"nl",
     "^((?:de|het|een|uw|je|jullie|u|er|hij|zij|ze) (?:(?!\\b(?:die|dat|waar|wilt?)\\b)[^,.;:()\"“])*?) "
     "(heeft|hebben|hebt|is|zijn|bent|was|waren|werd|werden|had|kwam|kreeg) (" NL_TIME ")(?= )",
     "\\3 \\2 \\1", NULL},
    /* "in de doos zaten wel de poten, maar geen …" → "de poten zaten wel in de doos, maar geen …" */
    {"nl",
     "^((?:in|op|bij) (?:de|het) [^,.;:()\"]+?) (zaten|zat|lagen|lag|stonden|stond) (wel )?"
     "((?:de|het|een|uw|je) [^,.;:()\"]+?)(?=, maar )",
     "\\4 \\2 \\3\\1", NULL},
    /* "da stamattina nel vano scala si sente odore di gas" → "nel vano scala si sente odore di gas da stamattina" */
    {"es", "^(" ES_TIME "),? (?!y\\b|e\\b)([^,.;:()\"«]+)$", "\\2 \\1", NULL},
    {"it", "^(" IT_TIME "),? (?!e\\b)([^,.;:()\"«]+)$", "\\2 \\1", NULL},
    {"pt", "^(" PT_TIME "),? (?!e\\b|que\\b)([^,.;:()\"«]+)$", "\\2 \\1", NULL},
    /* "quiere saber cuánto … y si …": the second of two questions */
    {"es",
     "^(.*\\bsaber .{8,}? y) (?=(?:si|cuándo|cuánto|cuánta|cómo|qué|dónde|quién|cuál|hasta cuándo|a qué|en qué) )",
     "\\1 también ", NULL},
    {"it",
     "^(.*\\bsapere .{8,}? e) (?=(?:se|quando|quanto|quanti|come|cosa|che|dove|chi|quale|entro quando|in quanti) )",
     "\\1 anche ", NULL},
    {"pt",
     "^(.*\\bsaber .{8,}? e) (?=(?:se|quando|quanto|quantos|como|o que|onde|quem|qual|até quando|em quantos|em "
     "quantas|em que) )",
     "\\1 também ", NULL},
    {"nl", "^(.*\\bweten .{8,}? en) (?=(?:of|wanneer|hoe|hoeveel|wat|waar|wie|welke?) )", "\\1 ook ", NULL},
    /* "whether it comes with the pump or is bought apart": the other case asked as the first */
    {"es", "^(.*\\bsaber si .{6,}? o) (?=(?:no )?(?:se|la|lo|le|les|me|te|es|viene|va|hay|tiene|sirve) \\p{Ll})",
     "\\1 si ", NULL},
    {"it", "^(.*\\bsapere se .{6,}? o) (?=(?:non )?(?:si|la|lo|le|è|viene|va|c'è|serve|occorre|vale|basta) \\p{Ll})",
     "\\1 se ", NULL},
    {"pt", "^(.*\\bsaber se .{6,}? ou) (?=(?:não )?(?:se|é|vem|vai|há|tem|serve|vale|fica|só) \\p{Ll})", "\\1 se ",
     NULL},
    /* "al abrir la caja, la tapa …": the main clause first */
    {"es", "^((?:al|cuando|después de|desde que|antes de) [^,.;:()\"«]{6,}), ([^,.;:()\"«]{8,})$", "\\2 \\1", NULL},
    {"it", "^((?:quando|da quando|dopo|prima di) [^,.;:()\"«]{6,}), ([^,.;:()\"«]{8,})$", "\\2 \\1", NULL},
    {"pt", "^((?:ao|quando|desde que|depois de|antes de) [^,.;:()\"«]{6,}), ([^,.;:()\"«]{8,})$", "\\2 \\1", NULL},
};

static struct swaps table = SWAPS(ways, G_REGEX_CASELESS);

char *
southern_order_put(const char *language, const char *clause, const char *source)
{
    for (gsize i = 0; i < G_N_ELEMENTS(ways); i++) {
        if (strcmp(ways[i].language, language) != 0)
            continue;
        g_autofree char *line = swaps_put_one(&table, i, language, false, g_strdup(clause));
        if (strcmp(line, clause) != 0 && span_longest(line, source) <= SPAN_MAX)
            return g_steal_pointer(&line);
    }
    return NULL;
}
