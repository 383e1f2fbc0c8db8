/*
 * tally.c - what is counted and told without its verb in Spanish, Italian and Portuguese: "Tres semanas sin agua", "Terzo pacco che arriva
 * aperto", "e nem uma mensagem", put as a sentence of the writer's.
 *
 * Told back, a count is said to somebody ("le cuenta que tres semanas sin agua" is no Spanish), so it gets the verb that the writer left
 * out: how long something has lasted, the how-manieth of its kind it is, what has not come. A sentence that says with a verb of its own
 * what the count is ("Dos semanas sin luz son demasiadas") is left alone. Owns its compiled patterns for the life of the process. Any
 * thread.
 */
#include "tally.h"

#include "swaps.h"

#define START "(?:^|(?<=[.!?:] )|(?<=[!?]\" )|(?<=\\n))" /* of a sentence, or of what a colon brings */
#define ENDS  "(?=[.!,;]|\\n|$)"

/* How many of which stretch of time */
#define SPAN_ES                                                                                                        \
    "((?:[Cc]asi |[Mm]ás de |[Yy]a )?(?:\\d+|[Dd]os|[Tt]res|[Cc]uatro|[Cc]inco|[Ss]eis|[Ss]iete|[Oo]cho|[Nn]ueve|"    \
    "[Dd]iez|[Dd]oce|[Qq]uince|[Vv]einte|[Uu]na?|[Mm]edia) "                                                           \
    "(?:minutos?|horas?(?: y media)?|días?|semanas?|mes(?:es)?|años?|tardes|mañanas|noches))"
#define SPAN_IT                                                                                                        \
    "((?:[Qq]uasi |[Pp]iù di )?(?:\\d+|[Dd]ue|[Tt]re|[Qq]uattro|[Cc]inque|[Ss]ei|[Ss]ette|[Oo]tto|[Nn]ove|[Dd]ieci|"  \
    "[Qq]uindici|[Vv]enti|[Uu]na?|[Mm]ezz'|[Uu]n') ?(?:minuti|or[ae](?: e mezza)?|giorn[oi]|settiman[ae]|mes[ei]|"     \
    "ann[oi]))"
#define SPAN_PT                                                                                                        \
    "((?:[Qq]uase |[Mm]ais de )?(?:\\d+|[Dd]ois|[Dd]uas|[Tt]rês|[Qq]uatro|[Cc]inco|[Ss]eis|[Ss]ete|[Oo]ito|[Nn]ove|"  \
    "[Dd]ez|[Qq]uinze|[Vv]inte|[Uu]ma?|[Mm]eia) (?:minutos?|horas?(?: e meia)?|dias?|semanas?|m[eê]s(?:es)?|anos?))"
/* … of which nothing is said further on */
#define UNSAID_ES                                                                                                      \
    "(?![^.!?\\n]*\\b(?:es|son|parecen?|fue|fueron|ha sido|han sido|bastan?|llevo|llevamos|estoy|estamos|he "          \
    "estado)\\b)"
#define UNSAID_IT "(?![^.!?\\n]*\\b(?:è|sono|sembra(?:no)?|era|erano|bastano|aspetto|siamo|sto)\\b)"
#define UNSAID_PT "(?![^.!?\\n]*\\b(?:é|são|parecem?|foi|foram|basta|estou|estamos|espero)\\b)"

/* What should have come, and has not */
#define WORD_ES                                                                                                        \
    "(?:sol[oa] |triste |mísera? |mísero )*(?:mensaje|llamada|correo|aviso|respuesta|disculpa|explicación|sms|"     \
    "email|noticia|contestación)s?"
#define WORD_IT                                                                                                        \
    "(?:sol[oa] |misero |misera "                                                                                      \
    ")*(?:messaggio|telefonata|chiamata|mail|e-mail|avviso|risposta|spiegazione|parola|sms|riga)"
#define WORD_PT                                                                                                                \
    "(?:únic[oa] |mísera? |só )*(?:mensagem|ligação|chamada|telefonema|e-?mail|aviso|resposta|explicação|satisfação|" \
    "desculpa|notícia|sms|contato|contacto)"
/* The how-manieth: what was done with it by the writer takes a verb of its own behind it */
#define BEFALLS_ES                                                                                                     \
    "(?=(?:me |nos |se |no )*(?!compr|ped|pid|encarg|contrat|hac|hag|he |hemos "                                       \
    "|prueb|prob|mand|env|escrib|tengo)\\p{L}+)"
#define BEFALLS_IT "(?=(?:mi |ci |si |non )*(?!compr|ordin|acquist|chied|provo|ho |abbiamo |faccio|scriv|devo)\\p{L}+)"
#define BEFALLS_PT                                                                                                     \
    "(?=(?:me |nos |se |não )*(?!compr|ped|peço|encomend|faço|fiz|tento|tenho|ligo|envi|escrev|mando)\\p{L}+)"

static const struct swap_of rules[] = {
    /* ---- Spanish */
    {"es", START SPAN_ES " (?=sin )" UNSAID_ES, "Llevo \\l\\1 ", NULL},
    {"es", START SPAN_ES " (?=de (?:uso|vida|antigüedad)\\b)" UNSAID_ES, "Tiene \\l\\1 ", NULL},
    {"es",
     START
     "(?=[Uu]n |[Uu]na )" SPAN_ES
     " (?=de (?!(?:la|el|mi|uso|garantía|plazo|prueba|regalo|alquiler|contrato|permanencia)\\b)\\p{Ll}+)" UNSAID_ES,
     "Ha sido \\l\\1 ", NULL},
    {"es",
     START SPAN_ES
     " (?=de (?!(?:la|el|mi|uso|garantía|plazo|prueba|regalo|alquiler|contrato|permanencia)\\b)\\p{Ll}+)" UNSAID_ES,
     "Han sido \\l\\1 ", NULL},
    {"es", START "((?:[Ss]egund|[Cc]uart|[Qq]uint|[Ss]ext|[Ee]nésim)o|[Tt]ercer) ((?!vez)\\p{Ll}{3,}) que " BEFALLS_ES,
     "Es el \\l\\1 \\2 que ", NULL},
    {"es", START "((?:[Ss]egund|[Tt]ercer|[Cc]uart|[Qq]uint|[Ss]ext|[Ee]nésim)a) ((?!vez)\\p{Ll}{3,}) que " BEFALLS_ES,
     "Es la \\l\\1 \\2 que ", NULL},
    {"es",
     START "([Uu]n[oa]|[Ll]a primera|[Ee]l primero) (el (?:día )?\\p{L}*\\d*[^.,;!?\\n]{0,20}) y (otr[oa]|la "
           "segunda|el segundo) (?=el )",
     "\\1 fue \\2 y \\3 ", NULL},
    {"es", ",? y (ni (?:un|una) " WORD_ES ")" ENDS, " y no he recibido \\1", NULL},
    {"es", START "Ni (un|una) (" WORD_ES ")" ENDS, "No he recibido ni \\1 \\2", NULL},
    /* ---- Italian */
    {"it", START SPAN_IT " (senza [^.,;:!?\\n]{2,40}?)(?= e |[.,;:!?]|$|\\n)" UNSAID_IT, "Sono \\2 da \\l\\1", NULL},
    {"it", START SPAN_IT " ad (?:aspettare|attendere)\\b" UNSAID_IT, "Aspetto da \\l\\1", NULL},
    {"it", START SPAN_IT " di attesa\\b" UNSAID_IT, "Ho aspettato \\l\\1", NULL},
    {"it", START SPAN_IT " (?=(?:al telefono|in coda|in fila)\\b)" UNSAID_IT, "Ho passato \\l\\1 ", NULL},
    {"it", START "([Ss]econdo|[Tt]erzo|[Qq]uarto|[Qq]uinto|[Ee]nnesimo) (\\p{Ll}{3,}) che " BEFALLS_IT,
     "È il \\l\\1 \\2 che ", NULL},
    {"it", START "([Ss]econda|[Tt]erza|[Qq]uarta|[Qq]uinta|[Ee]nnesima) ((?!volta)\\p{Ll}{3,}) che " BEFALLS_IT,
     "È la \\l\\1 \\2 che ", NULL},
    {"it", ",? e (nemmeno|neanche|neppure) (un |una |un')(" WORD_IT ")" ENDS, " e non ho ricevuto \\1 \\2\\3", NULL},
    {"it", START "(Nemmeno|Neanche|Neppure) (un |una |un')(" WORD_IT ")" ENDS, "Non ho ricevuto \\l\\1 \\2\\3", NULL},
    {"it", START "([Tt]reno|[Aa]utobus|[Bb]us|[Vv]olo|[Tt]raghetto|[Tt]ram) " SPAN_IT " (fermo|bloccato)\\b",
     "Il \\l\\1 è rimasto \\3 \\2", NULL},
    /* ---- Portuguese */
    {"pt", START SPAN_PT " (?=(?:sem|à espera|esperando) )" UNSAID_PT, "Estou há \\l\\1 ", NULL},
    {"pt", START SPAN_PT " (?=de (?:uso|vida)\\b)" UNSAID_PT, "Tem \\l\\1 ", NULL},
    {"pt", START SPAN_PT " (?=de (?!(?:uma?|uso|vida|garantia|prazo|teste|aluguel)\\b)\\p{Ll}+)" UNSAID_PT,
     "Foram \\l\\1 ", NULL},
    {"pt", START "([Ss]egundo|[Tt]erceiro|[Qq]uarto|[Qq]uinto) (\\p{Ll}{3,}) que " BEFALLS_PT, "É o \\l\\1 \\2 que ",
     NULL},
    {"pt", START "([Ss]egunda|[Tt]erceira|[Qq]uarta|[Qq]uinta) ((?!vez)\\p{Ll}{3,}) que " BEFALLS_PT,
     "É a \\l\\1 \\2 que ", NULL},
    {"pt", ",? e (nem (?:um|uma) " WORD_PT ")" ENDS, " e não recebi \\1", NULL},
    {"pt", START "Nem (um|uma) (" WORD_PT ")" ENDS, "Não recebi nem \\1 \\2", NULL},
};

char *
tally_told(const char *language, char *body)
{
    static struct swaps table = SWAPS(rules, 0, .spares = true);
    return swaps_put(&table, language, false, body);
}
