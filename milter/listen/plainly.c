/*
 * plainly.c - Spanish clauses told plainly: whose opinion it is, whose part, what is wanted, and asides left out.
 *
 * A rule is a pattern and what it becomes; all are tried on every clause, in their order. Thread-safe.
 */
#include "plainly.h"

#include "swaps.h"

struct rule {
    const char *from, *to, *informal; /* informal NULL: as to */
};

/* What a customer thinks of a thing, so that it is not told as ours. */
#define VERDICT                                                                                                          \
    "((?:muy |un poco |bastante |tan |totalmente |demasiado |realmente "                                                 \
    ")?(?:terribles?|horribles?|p[eé]sim[oa]s?|lamentables?|vergonzos[oa]s?|inaceptables?|decepcionantes?|"             \
    "frustrantes?|indignantes?|incre[ií]bles?|ridícul[oa]s?|absurd[oa]s?|\\p{L}+ísim[oa]s?|peligros[oa]s?|inútil(?:" \
    "es)?|molest[oa]s?|incómod[oa]s?|injust[oa]s?|(?:excesiv|exagerad)[oa]s?))\\b"

static const struct rule plain[] = {
    /* marks and spelling */
    {"(\\d)(?=€)", "\\1 ", NULL},
    {"(?<=[\\p{L}\\d)]) (?=pero |así que |sino que |aunque |(?<!desde )ya que |por eso )", ", ", NULL},
    {"\\bnº ?(?=\\d)", "n.º ", NULL},
    {"\\b(hasta|a|desde|de|en) que (?=(?:hora|día|talla|fecha)\\b(?! que))", "\\1 qué ", NULL},
    {"\\by trabajo (?=con |en |para |como |desde )", "y trabaja ", "y trabajas "},
    {"\\baún así\\b", "aun así", NULL},
    {",? LITERALMENTE$", "", NULL},
    {", (quedan|queda|están|está) (\\p{L}+)$", ": \\1 \\2", NULL},
    /* in other words */
    {"\\ba la (?:mayor )?brevedad(?: posible)?\\b", "lo antes posible", NULL},
    {"\\bni (?:dios|cristo)\\b", "nadie", NULL},
    {"\\bvideo tutorial\\b", "vídeo explicativo", NULL},
    {"\\b(has?) recibido un (?:email|correo|e-mail|mail) de la factura de\\b",
     "\\1 recibido por correo electrónico la factura de", NULL},
    {" y nada$", " sin éxito", NULL},
    {"^((?:segund|tercer|cuart|quint)a|\\d+\\.?ª) vez que ", "es la \\1 vez que ", NULL},
    {"^(?:lo único (?:es )?que|solo que|lo que pasa es que|el caso es que|la cosa es que) "
     "(?=(?:el|la|los|las|un|una|su|tu|no|me|le|te|se) )",
     "", NULL},
    {"^están a (?=\\d{1,2} de )", "estamos a ", NULL},
    /* what the customer is told to do himself: "que me quede con lo que hay" */
    {"\\bque (?:le|te) (quede(?= con | sin | esperando\\b| en casa\\b)|conforme(?= con )|olvide (?=de "
     ")|resigne\\b|apañe\\b|aguante\\b|espere(?= otr| una? | más | hasta | \\d)|"
     "calme\\b|tranquilice\\b)",
     "que se \\1", "que te \\1s"},
    {"\\bque si ((?:no )?(?:l[oae]s? )?(?:compr|contrat|reserv|pag|encarg|renov|acept|firm)a[rb]a)(?= (?!el |la |una? "
     "|mi ))",
     "que si \\1", "que si \\1s"},
    {"^acab(?:an|áis) (?=\\p{L}+ndo\\b)", "acabaron ", "acabasteis "},
    {"\\bno (?:le|te) (esperabas?)\\b", "no \\1", NULL},
    {"^solo (quería|querías) ", "\\1 ", NULL},
    {"^(?:solo |sólo )?quería (?=felicitar|dar|agradecer|saber|preguntar|anular|cancelar|cambiar|devolver|pedir)",
     "quiere ", NULL},
    {"^(?:solo |sólo )?querías (?=felicitar|dar|agradecer|saber|preguntar|anular|cancelar|cambiar|devolver|pedir)",
     "quieres ", NULL},
    {"^no (?:se dio|te diste) cuenta de (?!que\\b)", "según indica, no se había fijado en ",
     "según indicas, no te habías fijado en "},
    {"\\bse da cuenta (?:de )?que\\b", "ha visto que", NULL},
    {"\\b(cuando|cada vez que|si|al que) (?:se siente|te sientes)(?=$|[,.;]| (?:la|el|se|y|no|sin|a|en|sobre)\\b)",
     "\\1 se sienta", "\\1 te sientas"},
    {"\\b(?:se siente|te sientes) (?=y |en (?:el|la|ell[ao]|un|una) |sobre |encima |baja )", "se sienta ",
     "te sientas "},
    {"\\b((?:queremos que|por más que) (?:nos )?(?:l[oa]s? )?\\p{L}+[ae])(?= )", "\\1", "\\1s"},
    {"\\bantes de darnos cuenta\\b", "antes de que se dieran cuenta", "antes de que os dierais cuenta"},
    {"\\b(sin que|que|cuando|aunque|como) tú ((?:no |lo |la )?\\p{L}+(?:ra|ía|aba))\\b", "\\1 usted \\2",
     "\\1 tú \\2s"},
    {"\\bse (puede|pueden|podía|podían|podría|podrían) (?=\\p{L}+[aei]r\\b)(\\p{L}+)\\b", "\\1 \\2se", NULL},
    {"^(reserva|factura|póliza) (?=[A-Z]*\\d)", "se trata de la \\1 ", NULL},
    {"^(pedido|vuelo|contrato|expediente) (?=[A-Z]*\\d)", "se trata del \\1 ", NULL},
    {"\\b(semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día \\d+|antes(?: posible)?|ya|hoy|ahora|pronto|"
     "urgente(?:mente)?)(?:, (?=que (?:vien|llev|celebr))|,? (?=que (?:tien|teng|hay|no |está|necesit|mañana)))que ",
     "\\1, porque ", NULL},
    /* who one is: told of anybody, not of the reader */
    {"\\b(cuando|en cuanto|cada vez que|si) te (\\p{L}{3,}[ae])s\\b", "\\1 uno se \\2", "\\1 te \\2s"},
    /* who came by it: "lo encontró mojado" behind "el transportista …" */
    {"^((?:l[oa]s?) )(?=encontró|recogió|abrió|montó|dejó |devolvió|compró|pidió|llevó|probó|guardó|tiró)", "usted \\1",
     "\\1"},
    /* whose opinion it is */
    {"^(?:muchas |mil )?gracias por ", "da las gracias por ", "das las gracias por "},
    {"^enhorabuena por ", "nos felicita por ", "nos felicitas por "},
    {"^(?:esto |eso )?es " VERDICT "(?! (?:que|y que)\\b)", "le parece \\1", "te parece \\1"},
    {"^((?:el|la|su|tu|nuestr[oa]|este|esta) [^,;:]{3,60}?) es " VERDICT, "\\1 le parece \\2", "\\1 te parece \\2"},
    {"^((?:los|las|sus|tus|nuestr[oa]s|estos|estas) [^,;:]{3,60}?) son " VERDICT, "\\1 le parecen \\2",
     "\\1 te parecen \\2"},
    {"^((?:el|la|su|tu|nuestr[oa]) [^,;:]{3,40}?) es una? (?:auténtic[oa] |verdader[oa] "
     ")?(?:castaña|porquería|birria|basura|mierda|chapuza|desastre|vergüenza)\\b",
     "\\1 le parece de muy mala calidad", "\\1 te parece de muy mala calidad"},
    {"\\bno es (normal|lógico|justo|serio|aceptable|razonable)\\b", "no le parece \\1", "no te parece \\1"},
    {"^se (?:nota|ve) que ", "le parece que ", "te parece que "},
    {"^(?:que )?(?:esto |eso )?es (una (?:auténtica |verdadera )?(?:estafa|vergüenza|tomadura de pelo|falta de "
     "respeto))$",
     "lo considera \\1", "lo consideras \\1"},
    {"^(?:esto |eso )?es imposible (?=\\p{L}+r(?:l[aeo]s?|se)?\\b)", "le resulta imposible ", "te resulta imposible "},
    {"^(?:esto |eso )?es (un(?:a)? (?:claro |clara |evidente "
     ")?(?:fallo|error|defecto|falta|incumplimiento|problema|estafa|abuso|"
     "engaño|robo|cobro) (?:claro |clara |evidente )?(?:de "
     "(?:fabricación|fábrica|diseño|respeto|montaje|calidad|control|seguridad)|indebido|grave|abusivo)\\b.*)$",
     "lo considera \\1", "lo consideras \\1"},
    {"^((?:muy )?(?:content|encantad|satisfech|agradecid|decepcionad|descontent|disgustad|enfadad|molest)[oa]|muy "
     "feliz) "
     "(?=con |por )",
     "está \\1 ", "estás \\1 "},
    {"^parece (un(?:a)? (?:fallo|error|defecto|problema)\\b)", "le parece \\1", "te parece \\1"},
    {"(^|\\by )(?:ustedes |vosotros )?deberían (?=(?:\\p{L}+ )?\\p{L}+r(?:l[aeo]s?|nos|se)?\\b)",
     "\\1cree que deberíamos ", "\\1crees que deberíamos "},
    {"^(?:nosotros )?(?:tienen|tenéis|tenemos) que (?=\\p{L}+[aei]r(?:l[aeo]s?|nos|se)?\\b)", "cree que tenemos que ",
     "crees que tenemos que "},
    {"\\b(mejorar|cuidar|revisar|controlar) (?:su|vuestro|nuestro|el) (?=embalaje|servicio|control)", "\\1 más el ",
     NULL},
    {"\\bmejorar más el\\b", "mejorar el", NULL},
    /* our part, our shop */
    {"\\b(?:su|tu) (sitio web)\\b", "nuestro \\1", NULL},
    {"\\b(respuesta|solución|explicación|disculpa|compensación|contestación)( \\p{L}+)? por su parte\\b",
     "\\1\\2 por nuestra parte", NULL},
    {"\\b((?:corra|corre|sea|vaya)n? (?:de|por)) su cuenta\\b", "\\1 nuestra cuenta", NULL},
    {"\\bsi (no )?(le|te|les|os) hacen (?=una? |el |la |algún )", "si \\1\\2 hacemos ", NULL},
    {"\\bsi se hacen cargo\\b", "si nos hacemos cargo", NULL},
    {"\\bsaber ((?:si|cuándo|cómo|por qué) (?:l[aeo]s? |te |se l[ao]s? )?)(?:van|vais|vienen|vendrán|pasan) a "
     "(?=\\p{L}{2,}[aei]r(?:l[aeo]s?|me|nos|sel[ao]s?)?\\b)",
     "saber \\1vamos a ", NULL},
    {"\\b(?:van|vais) a (?=(?:enviar|mandar|devolver|reembolsar|cambiar|reparar|solucionar|arreglar|resolver|traer|"
     "responder|contestar|instalar|entregar|recoger|abonar|cobrar|avisar|llamar|explicar)(?:le|te|les|l[oa]s?|sel[oa]s?"
     ")?"
     "\\b)",
     "vamos a ", NULL},
    {"\\b(pides?|piden|que) que ten(?:gamos|gan|gáis) la (?:bondad|amabilidad|gentileza) de "
     "(envi|mand|abon|reembols|confirm|llam|cambi|"
     "inform|indic|revis|repar|anul|cancel|contest|avis)ar(le|te|les|os|lo|la)?\\b",
     "\\1 que \\3 \\2emos", NULL},
    {"\\bque vengan a (?=por (?:él|ella|ellos|ellas)\\b|recog|llev[aá]r)", "que vayamos a ", NULL},
    {"\\b(pides?) que no (le |te |les |os )?(pas|cobr|carg|envi|mand|llam)en\\b", "\\1 que no \\2\\3emos", NULL},
    {"\\baqu[ií] (?=no (?:vive|reside)\\b)", "ahí ", NULL},
    {"\\baqu[ií] (?=no |nadie )", "", NULL},
    {"\\b((?:confirm|avis|respond|contest|escrib|digamos|dec|envi|mand)\\p{L}*(?: [^,. ]+){0,4}) por "
     "(?:acá|aqu[ií])\\b",
     "\\1 por este medio", NULL},
    {"\\bpor aqu[ií]\\b", "por ahí", NULL},
    {"\\b(y |pero )aqu[ií] (?=(?:sigue|sigues|siguen|seguís|está|estás|están|estáis|continúa)\\b)", "\\1", NULL},
    {"^aqu[ií] (?=(?:sigue|sigues|siguen|seguís|está|estás|están|estáis|continúa)\\b)", "", NULL},
    {"(?<!hasta )\\baqu[ií]\\b(?! (?:tiene|tenemos|le|les|te|os|va|van|adjunt|mand|enví|est[aá]n?\\b))", "ahí", NULL},
    {"\\bacá\\b", "allá", NULL},
    /* as it is written before another vowel of the same sound */
    {"\\by (?=h?[ií](?![ae]))", "e ", NULL},
    {"\\bo (?=h?[oó])", "u ", NULL},
    /* what is wanted */
    {"^(pide|exige|espera|quiere|solicita)(s?) (?=(?:compensación|solución|respuesta|explicación|indemnización)\\b)",
     "\\1\\2 una ", NULL},
    {"^quieres? saber si ((?:sus?|tus?|el|la|los|las) \\p{L}+)$", "pregunta por \\1", "preguntas por \\1"},
    {"\\bsaber si sab(?:en|éis|emos) (?=(?:cuándo|cómo|dónde|qué|por qué|cuánto)\\b)", "saber ", NULL},
    {"\\bsaber qué (?:hacemos|hacen|hacéis)(?= ahora$| entonces$|$)", "saber qué hacer", NULL},
    {"\\b(me|te|le|nos) (dij|asegur|promet|explic|confirm|advirt|avis)(o|ó|aron|eron|ieron|ió) que "
     "((?:si |no )*(?:l[oae]s? |me |te )?(?:llam|compr|esper|pag|reclam|acept|firm|mont|cancel|reserv|contrat|pas)"
     "(?:a[rb]a)|(?:si |no )*(?:l[oae]s? )?(?:devolv|hac|ped|recog|escrib)(?:iera|ía))(?= (?!una?\\b|el\\b|la\\b|"
     "los\\b|las\\b|alguien\\b|otr[oa]\\b|usted\\b|tú\\b))",
     "\\1 \\2\\3 que \\4", "\\1 \\2\\3 que \\4s"},
    {"\\bsaber cómo (?:hago|hace|haces) (?=(?:el|la|un|una|los|las) )", "saber cómo hacer ", NULL},
    {"\\bsaber cómo proced(?:o|e|es)$", "saber cómo proceder", NULL},
    {"\\bsaber cómo (l[oa]s?) (?:hacemos|hacéis|hacen|hace|haces)$", "saber cómo hacer\\1", NULL},
    {"\\bsaber qué (?:tiene|tienes|debe|debes) (?:que )?(?=hacer)", "saber qué debe ", "saber qué debes "},
    {"\\bsaber cómo (?:puede|puedes|se puede) (?!ser\\b|haber\\b|estar\\b|pasar\\b)(?=\\p{L}+r)", "saber cómo ", NULL},
    {"\\b(?:proceder (?:con|a)|realizar|hacer|tramitar|efectuar|gestionar) la devolución del (?:producto|artículo)\\b",
     "devolver el artículo", NULL},
    {"\\bsaber si (le|te|les|os) (?:pueden|podrían|puede|podría|podéis|podríais|podemos|podríamos) (\\p{L}+r)\\b",
     "saber si podemos \\2\\1", NULL},
    {"\\bsaber si (se|te|os) (lo|la|los|las) (?:pueden|podrían|puede|podéis|podríais|podemos|podríamos) (\\p{L}+)ar\\b",
     "saber si podemos \\3ár\\1\\2", NULL},
    {"\\bsi podríamos (?=\\p{L}+r)", "si podemos ", NULL},
    {"\\bsi hay alguna (?:forma|manera|posibilidad|opción) de\\b", "si es posible", NULL},
    {"\\b(podemos|puede|puedes|posible) (enviar|mandar)(le|te|nos)? un reemplazo de la ", "\\1 \\2\\3 otra ", NULL},
};

char *
plainly_told(bool informal, char *clause)
{
    static struct swaps table = SWAPS(plain, 0);
    return swaps_put(&table, "es", informal, clause);
}
