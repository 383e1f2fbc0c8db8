/*
 * outrage.c - what Spanish, Italian and Portuguese customers ask in outrage, and do not want to know: "¿Os parece normal que …?", "Ma vi pare
 * possibile?", "Acham justo que …?", "y adivinen qué falta".
 *
 * Told back as a question it would ask for our opinion ("quiere saber si nos parece normal"), so it is told as the verdict that it is: it does
 * not seem right to the writer. "¿Les parece bien que pase el lunes?" is a question, and stays one. Owns its compiled patterns for the life
 * of the process. Any thread.
 */
#include "outrage.h"

#include "swaps.h"

#define START "(?:^|(?<=[.!?:,] )|(?<=\\n))"

static const struct swap_of rules[] = {
    /* ---- Spanish */
    {"es",
     START
     "[¿¡]*(?:[Yy] |[Pp]ero |[Dd]e verdad |[Ee]n serio )?(?:[Aa] (?:ustedes|vosotr[oa]s|usted),? "
     ")?(?:[Oo]s|[Ll]es?|[Tt]e) "
     "(?:parece|parecería) (?:a (?:ustedes|vosotr[oa]s) )?"
     "((?:tan |muy )?(?:normal|lógico|serio|justo|de recibo|razonable|aceptable|correcto|decente|profesional))"
     "((?: (?:que|tener|esperar|pagar|cobrar|tardar|dejar|tratar|llamar|hacer|cerrar|vender)\\b[^?¿\\n]*?)?)[?!]+",
     "No me parece \\1\\2.", NULL},
    {"es", START "[¿¡]*(?:[Ee]s|[Ss]erá) (?:mucho|tanto) pedir que ([^?¿\\n]{6,}?)[?!]+", "Solo pido que \\1.", NULL},
    {"es",
     ",? (?:y |pero )?adivin(?:ad|en|a|e|á) (?:qué|que) (traía|llevaba|tenía|venía|contenía) (?:dentro de |en |dentro "
     ")?((?:el|la|los|las|mi) [^.,?!\\n]{3,40})(?=[.,?!\\n]|$)",
     " y \\2 \\1 justo eso", NULL},
    /* what would have been enough: a jeer, whatever it stands behind */
    {"es",
     START "Si [^.!?\\n]{3,60}?,? (?:con (?:preguntar|pedirlo|decirlo|avisar)(?:me|nos)? (?:ya )?)?bastaba(?: con "
           "\\p{L}+)?[.!]+ ?",
     "", NULL},
    /* ---- Italian */
    {"it",
     START "(?:[Mm]a |[Ee] |[Dd]avvero )*(?:[Vv]i|[Ll]e|[Tt]i) (?:pare|sembra|sembrerebbe) (?:davvero |forse )?"
           "(normale|giusto|corretto|serio|logico|accettabile|ragionevole|possibile|professionale)"
           "((?: (?:che|aspettare|pagare|dover|trattare|far|fare|lasciare|rispondere|chiudere)\\b[^?\\n]*?)?)[?!]+",
     "Non mi sembra \\1\\2.", NULL},
    {"it", START "(?:È|E') (?:davvero )?(?:chiedere )?(?:troppo|tanto)(?: chiedere)? che ([^?\\n]{6,}?)[?!]+",
     "Chiedo solo che \\1.", NULL},
    {"it",
     START
     "[Cc]omplimenti[^.!?\\n]{0,20}\\b(?:barzelletta|vergogna|farsa|presa in giro|pagliacciata)(?:[.!]+ ?|$|(?=\\n))",
     "", NULL},
    {"it", START "(?:[Ee] poi )?(?:[Mm]a )?(?:stiamo|state) scherzando(?: che (?=\\p{L})|[?!.]+ ?)", "", NULL},
    /* ---- Portuguese */
    {"pt",
     START "(?:[Mm]as |[Ee] )?(?:[Vv]ocês |[Vv]cs )?[Aa]ch(?:am|a)(?: (?:mesmo|isso|que isso é|que é))* "
           "(normal|justo|certo|correto|aceitável|razoável|sério|bonito)"
           "((?: (?:que|eu|esperar|pagar|ter|cobrar|deixar|tratar|fazer|demorar|um|uma)\\b[^?\\n]*?)?)[?!]+",
     "Não acho \\1\\2.", NULL},
};

char *
outrage_told(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, 0, .spares = true);
    return swaps_put(&table, language, false, body);
}
