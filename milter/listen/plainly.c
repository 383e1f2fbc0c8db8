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

#define VERDICT                                                                                                          \
    "(terribles?|horribles?|p[eé]sim[oa]s?|fatal(?:es)?|mal[ií]sim[oa]s?|lamentables?|vergonzos[oa]s?|inaceptables?|"  \
    "decepcionantes?|frustrantes?|indignantes?|incre[ií]bles?|intolerables?|inadmisibles?|ridícul[oa]s?|absurd[oa]s?|" \
    "\\p{L}+ísim[oa]s?|desesperantes?|peligros[oa]s?|inútil(?:es)?|molest[oa]s?|incómod[oa]s?|injust[oa]s?|"          \
    "preocupantes?|deplorables?|"                                                                                        \
    "ex(?:cesiv|agerad)[oa]s?)"
#define DEGREE "((?:realmente |muy |un poco |bastante |tan |sumamente |totalmente |demasiado )?)"
#define TOPIC                                                                                                          \
    "(?:el|la|los|las|su|sus|tu|tus|es[ea]|es[oa]s|est[ea]|est[oa]s) [^,]{2,40}?" /* named before it is asked of */

/* Always. */
static const struct rule plain[] = {
    {"(\\d)(?=€)", "\\1 ", NULL},
    {"(?<=[\\p{L}\\d)]) (?=pero |así que |sino que |aunque |(?<!desde )ya que |por eso )", ", ", NULL},
    {"\\bnº ?(?=\\d)", "n.º ", NULL},
    {"\\b[eE]-?mails?\\b(?! de )", "correo electrónico", NULL},
    {"\\bvideo tutorial\\b", "vídeo explicativo", NULL},
    {"\\bpor (?:email|mail|e-mail|correo electrónico) de\\b", "por correo electrónico", NULL},
    {"\\b(has?) recibido un (?:email|correo|e-mail|mail) de la factura de\\b",
     "\\1 recibido por correo electrónico la factura de", NULL},
    {"^no (?:se dio|te diste) cuenta de (?!que\\b)", "según indica, no se había fijado en ",
     "según indicas, no te habías fijado en "},
    {"\\bte das cuenta de que\\b", "has visto que", NULL},
    {"\\bse da cuenta (?:de )?que\\b", "ha visto que", NULL},
    {"\\b(?:se siente|te sientes) (?=y |en (?:el|la|ell[ao]|un|una) |sobre |encima |baja )", "se sienta ",
     "te sientas "},
    {"\\b(cada vez que|cuando|si) (?:se siente|te sientes)(?=$|,| (?:la|el) )", "\\1 se sienta", "\\1 te sientas"},
    {",? vaya (?:tela|tela marinera|desastre|vergüenza)$", "", NULL},
    {", (?=(?:le|te) (?:sale|aparece|da|dice|pone) )", " y ", NULL},
    {", (?=(?:cambió|compró|llamó|pidió|volvió|pagó|envió|escribió) )", "; ", NULL},
    {"\\bni (?:dios|cristo|el tato|san pedro)\\b", "nadie", NULL},
    {"\\bpor más que (\\p{L}+[ae])(?= (?:el|la|los|las|lo|un|una)\\b| |$)", "por más que \\1", "por más que \\1s"},
    {"^acab(?:an|áis) (?=\\p{L}+ndo\\b)", "acabaron ", "acabasteis "},
    {"^ni (un[ao]?) (disculpa|llamada|respuesta|explicación|correo|aviso|mensaje|perdón)$", "no ha recibido ni \\1 \\2",
     "no has recibido ni \\1 \\2"},
    {"^imposible de (?=\\p{L}+r\\b)", "resulta imposible de ", NULL},
    {"^imposible (?=\\p{L}+r\\b)", "le resulta imposible ", "te resulta imposible "},
    {"^((?:el|la|los|las|su|tu|nuestr[oa]) [^,;:]{3,40}?) es un[ao]? (?:auténtic[oa] |verdader[oa] )?"
     "(?:castaña|porquería|birria|patata|basura|mierda|chapuza|truño)\\b",
     "\\1 le parece de muy mala calidad", "\\1 te parece de muy mala calidad"},
    {"\\bque vengan a (?=por (?:él|ella|ellos|ellas)\\b|recog|llev[aá]r)", "que vayamos a ", NULL},
    {"\\baqu[ií] (?=no (?:vive|reside|conoce|hay)\\b)", "ahí ", NULL},
    {"\\bsaber cómo consigues? (?=\\p{L})", "saber cómo conseguir ", NULL},
    {"\\bsaber si sab(?:en|éis|emos) (?=(?:cuándo|cómo|dónde|qué|por qué|cuánto)\\b)", "saber ", NULL},
    {"^(nuestr[oa] \\p{L}+) es (?=un[ao]? (?:robot|desastre|vergüenza|asco|caos|broma|chiste|tomadura)\\b)",
     "\\1 le parece ", "\\1 te parece "},
    {"\\b(es [^,;]{4,30}), no (le|te) (sirve|vale)\\b", "\\1 y no \\2 \\3", NULL},
    {"\\bantes de darnos cuenta\\b", "antes de que se dieran cuenta", "antes de que os dierais cuenta"},
    {"^(?:solo |sólo )?quería (?=felicitar|dar|agradecer|saber|preguntar|anular|cancelar|cambiar|devolver|pedir)",
     "quiere ", NULL},
    {"^(?:solo |sólo )?querías (?=felicitar|dar|agradecer|saber|preguntar|anular|cancelar|cambiar|devolver|pedir)",
     "quieres ", NULL},
    {"^solo (quería|querías) ", "\\1 ", NULL},
    {"^(primera|segunda|tercera|cuarta|quinta|sexta|enésima|\\d+\\.?ª) vez que ", "es la \\1 vez que ", NULL},
    {"^lo único que (?=(?:(?:el|su|sus|tu|tus) (?!.*\\b(?:es|fue|era) que\\b)|(?:la|los|las) "
     "(?!.*\\b(?:es|fue|era|son) (?:que|el|la|lo|los|las|un|una|su|tu)\\b)))",
     "lo único es que ", NULL},
    {"(?:,| y) dic(?:e usted|es tú)(?=$|[,.;])", "", NULL}, /* "…, digo yo" */
    {"\\bsaber si (" TOPIC ") quién (se )?l[oa]s? (lleva|queda|come)$", "saber quién \\2\\3 \\1", NULL},
    {"\\bsaber si (" TOPIC ") quién (?:se l[oa]s? )(\\p{L}+)$", "saber quién le \\2 \\1", NULL},
    {"\\bsaber si (" TOPIC ") quién (te )?l[oa]s? (\\p{L}+)$", "saber quién \\2\\3 \\1", NULL},
    {"^(quieres? saber si [^,;]+), ((?:te|se|le) [^,;]+mos)$", "\\1 o \\2", NULL},
    {"\\b(ella|él|usted|no|ya|aún|todavía|que|y) esta (?=\\p{L}+(?:ad|id)[oa]s?\\b)", "\\1 está ", NULL},
    {",? porque si no,? .*$", "", NULL},
    {"^nos pidieron (?=la |el |los |las |un )", "piden ", NULL},
    {"^nos solicitaron (?=la |el |los |las |un )", "solicitan ", NULL},
    {"\\bno (?:le|te) (esperabas?) (?=tan |que |est[aeo]|algo )", "no \\1 ", NULL},
    {" y (?:está|estás) (?:muy |realmente |bastante )?(?:decepcionad|enfadad|indignad|hart|frustrad|cansad)[oa]$", "",
     NULL},
    {"^((?:dos|tres|cuatro|cinco|\\d+) \\p{L}+ "
     "(?:fallid|cancelad|incumplid|rechazad|anulad|perdid|equivocad)[oa]s\\b)(?! (?:es|son|está|han|y "
     "(?:es|son|han|está))\\b)",
     "ha habido \\1", NULL},
    {"^además,? (?!de )", "", NULL},
    {"^(?:muchas |mil )?gracias por ", "da las gracias por ", "das las gracias por "},
    {"\\b(dicen|dice|dijeron) (no|ya) (me|le|te|les|se|lo|la|ha|han|está|hay|tienen) ", "\\1 que \\2 \\3 ", NULL},
    {"\\b(hasta|a|desde|de|en) que (hora|día|talla|fecha|precio|dirección|número) ", "\\1 qué \\2 ", NULL},
    {"\\b(hasta|a|desde) que (hora|día)$", "\\1 qué \\2", NULL},
    {"^(?:y )?del (\\p{L}+),? mejor ni habl\\p{L}+$", "el \\1 tampoco le gustó", "el \\1 tampoco te gustó"},
    {"^(?:y )?de la (\\p{L}+),? mejor ni habl\\p{L}+$", "la \\1 tampoco le gustó", "la \\1 tampoco te gustó"},
    {"\\bqueremos que (nos (?:l[oa]s? )?\\p{L}+[ea]) ", "queremos que \\1 ", "queremos que \\1s "},
    {"\\b(sin que|que|cuando|aunque|como) tú ((?:no |lo |la |te )?\\p{L}+(?:ra|ía|aba))\\b", "\\1 usted \\2",
     "\\1 tú \\2s"},
    {" y nada$", " sin éxito", NULL},
    {"^enhorabuena por ", "nos felicita por ", "nos felicitas por "},
    {"^alguien que ", "pide a alguien que ", "pides a alguien que "},
    {"^(content|encantad|satisfech|decepcionad)([oa]) con ", "está \\1\\2 con ", "estás \\1\\2 con "},
    {"^(content|encantad|satisfech|decepcionad)([oa]s) con ", "están \\1\\2 con ", "estáis \\1\\2 con "},
    {"^quedas? a la espera de (?:una |la |su |nuestra |vuestra )?(solución|respuesta|noticias)$", "espera una \\1",
     "esperas una \\1"},
    {"\\besperas? una noticias$", "espera noticias", "esperas noticias"},
    {"\\bsaber qué (?:hacéis|hacen|hacemos|hace|haces)$", "saber qué hacer", NULL},
    {"\\bsaber cómo (l[oa]s?) (?:hacemos|hacéis|hacen|hace|haces)$", "saber cómo hacer\\1", NULL},
    {"\\bse (puede|pueden|podía|podían|podría|podrían) (?=\\p{L}+[aei]r\\b)(\\p{L}+)\\b", "\\1 \\2se", NULL},
    {",? (?:ya )?o "
     "(?:pondrá|acudirá|irá|denunciará|presentará|tomará|interpondrá|iniciará|reclamará|hablará|llamará)s? .*$",
     "", NULL},
    {"\\b(le|les|te|os|se) an (?=\\p{L}+(?:ad|id)o\\b)", "\\1 han ", NULL},
    {"\\b(le|les|te|os|se) a (?=(?:llegado|pagado|cobrado|enviado|mandado|dicho|hecho|quedado|dado)\\b)", "\\1 ha ",
     NULL},
    /* threats and asides behind the wish */
    {", (?:de lo contrario|en caso contrario|de no ser así|o si no),? .*$", "", NULL},
    {", así que tóme(?:n)?lo como aviso\\b", " y pide que lo tomemos como aviso", " y pides que lo tomemos como aviso"},
    {"^(reserva|pedido|factura|vuelo|contrato|póliza|expediente) (?:n\\.º )?(?=[A-Z]*\\d|[A-Z]{2})", "se trata de \\1 ",
     NULL},
    {"\\bse trata de (reserva|factura|póliza) ", "se trata de la \\1 ", NULL},
    {"\\bse trata de (pedido|vuelo|contrato|expediente) ", "se trata del \\1 ", NULL},
    {"^(pide|exige|espera|quiere|solicita)(s?) (?=(?:compensación|solución|respuesta|explicación|indemnización)\\b)",
     "\\1\\2 una ", NULL},
    {"^(pide|exige|espera|quiere|solicita)(s?) (?=(?:reembolso|reemplazo|descuento)\\b)", "\\1\\2 un ", NULL},
    /* whose opinion it is */
    {"^(?:esto |eso )?es " DEGREE VERDICT "\\b(?! (?:que|y que)\\b)", "le parece \\1\\2", "te parece \\1\\2"},
    {"^(?:esto |eso )?me parece ", "le parece ", "te parece "},
    {"^((?:el|la|su|tu|nuestr[oa]|este|esta) [^,;:]{3,60}?) es " DEGREE VERDICT "\\b", "\\1 le parece \\2\\3",
     "\\1 te parece \\2\\3"},
    {"^((?:los|las|sus|tus|nuestr[oa]s|estos|estas) [^,;:]{3,60}?) son " DEGREE VERDICT "\\b", "\\1 le parecen \\2\\3",
     "\\1 te parecen \\2\\3"},
    {"^(?:esto |eso )?es imposible (?=\\p{L}+r(?:l[aeo]s?|se)?\\b)", "le resulta imposible ", "te resulta imposible "},
    {"^(?:esto |eso )?es (un(?:a)? (?:claro |clara |evidente "
     ")?(?:fallo|error|defecto|falta|incumplimiento|problema|estafa|abuso|"
     "engaño|robo|cobro) (?:claro |clara |evidente )?(?:de "
     "(?:fabricación|fábrica|diseño|respeto|montaje|calidad|control|seguridad)|indebido|grave|abusivo)\\b.*)$",
     "lo considera \\1", "lo consideras \\1"},
    {"\\bno (?:es|son) (normal|normales|lógico|justo|serio|aceptable|razonable)\\b", "no le parece \\1",
     "no te parece \\1"},
    {"\\bno le parece (normales)\\b", "no le parecen \\1", NULL},
    {"\\b(así que|por lo que) (el (?:fallo|defecto|error|problema|daño)) (es|viene|está)\\b", "\\1 cree que \\2 \\3",
     "\\1 crees que \\2 \\3"},
    {"^se (?:nota|ve) que ", "le parece que ", "te parece que "},
    {"^((?:el|la|los|las|su) [^,;]{3,40}?) (crees?) que (es|son|está|están|fue) ", "\\2 que \\1 \\3 ", NULL},
    {"^muy (content[oa]|satisfech[oa]|agradecid[oa]|feliz) (?=con |por )", "está muy \\1 ", "estás muy \\1 "},
    {", (son|es) (?=\\p{L}+ísim)", ": \\1 ", NULL},
    {"^parece (un(?:a)? (?:fallo|error|defecto|problema)\\b)", "le parece \\1", "te parece \\1"},
    {"^(?:creo|cree) que es (?=un(?:a)? (?:fallo|error|defecto|problema)\\b)", "lo considera ", "lo consideras "},
    {"^(?:ustedes |vosotros )?deberían (?=(?:\\p{L}+ )?\\p{L}+r(?:l[aeo]s?|nos|se)?\\b)", "cree que deberíamos ",
     "crees que deberíamos "},
    {" y (?:ustedes )?deberían (?=\\p{L}+r(?:l[aeo]s?|nos|se)?\\b)", " y cree que deberíamos ",
     " y crees que deberíamos "},
    {"^(?:ustedes |vosotros )?deberíais (?=(?:\\p{L}+ )?\\p{L}+r\\b)", "cree que deberíamos ", "crees que deberíamos "},
    {"^(?:nosotros )?deberíamos (?=(?:\\p{L}+ )?\\p{L}+r\\b)", "cree que deberíamos ", "crees que deberíamos "},
    {"^(?:nosotros )?(?:tienen|tenéis|tenemos) que (?=\\p{L}+[aei]r(?:l[aeo]s?|nos|se)?\\b)", "cree que tenemos que ",
     "crees que tenemos que "},
    {"\\b(mejorar|cuidar|revisar|controlar) (?:su|vuestro|nuestro|el) (?=embalaje|servicio|control)", "\\1 más el ",
     NULL},
    {"\\bmejorar más el\\b", "mejorar el", NULL},
    {",? literalmente$", "", NULL},
    {",? LITERALMENTE$", "", NULL},
    {"\\bsi sería posible\\b(?! que\\b)", "si es posible", NULL},
    {"((?:necesita|quiere|espera|exige)s? una solución), no (?=pued)", "\\1, porque no ", NULL},
    {", (quedan|queda|están|está) (\\p{L}+)$", ": \\1 \\2", NULL},
    {"^(para (?:el precio|lo) que (?:tiene|cuesta|vale)), ((?:le|te) parece .*)$", "\\2 \\1", NULL},
    /* our part, our shop */
    {"\\b(su|tu) sitio web\\b", "nuestro sitio web", NULL},
    {"^por (\\d+ \\p{L}+),? (?:esto |eso )?es (una tomadura de pelo|una vergüenza|un robo|un timo|un abuso)$",
     "por \\1 le parece \\2", "por \\1 te parece \\2"},
    {"\\bpide que (l[aeo]s? |se l[ao]s? )?env[ií]en\\b", "pide que \\1enviemos", NULL},
    {"\\b(respuesta|solución|explicación|disculpa|parte|compensación|contestación|noticia)(\\p{L}* (?:\\p{L}+ )?)por "
     "su "
     "parte\\b",
     "\\1\\2por nuestra parte", NULL},
    {"\\b(corra[n]?|corre[n]?|sea[n]?|va(?:ya)?[n]?) (de|por) su cuenta\\b", "\\1 \\2 nuestra cuenta", NULL},
    {"\\b(con|de|en|a) esta (tienda|empresa|página|web|compañía|marca)\\b", "\\1 nuestra \\2", NULL},
    {"\\baún así\\b", "aun así", NULL},
    {"\\bhecho dañó\\b", "hecho daño", NULL},
    {"\\bsi (no )?(le|te|les|os) dan (?!ganas|las)", "si \\1\\2 damos ", NULL},
    {"\\bsi (no )?(le|te|les|os) hacen (?=(?:un|una|algún|alguna|el|la) "
     "(?:descuento|rebaja|precio|oferta|devolución|abono|"
     "cambio|reembolso))",
     "si \\1\\2 hacemos ", NULL},
    {"^si no (le|te|les|os) (respond|devuelv|resuelv|ofrec)en\\b(?! (?:el|la|los|las) )", "si no \\1 \\2emos", NULL},
    {"\\bsi no (le|te|les|os) (l[oa]s? )?(contest|soluciona|arregl|mand|reembols)an\\b", "si no \\1 \\2\\3amos", NULL},
    {"\\b(no \\p{L}+ )devuelvemos\\b", "\\1devolvemos", NULL},
    {"\\b(no \\p{L}+ )resuelvemos\\b", "\\1resolvemos", NULL},
    {"^(?:que )?(?:esto |eso )?es (una (?:auténtica |verdadera )?(?:estafa|vergüenza|tomadura de pelo|falta de "
     "respeto))$",
     "lo considera \\1", "lo consideras \\1"},
    {",? (?:y )?(?:vaya|menud[oa]|qué|que) (?:asco|vergüenza|horror|desastre|decepción|pena|rabia|locura|desilusión)$",
     "", NULL},
    {"\\baqu[ií] (?=no |nadie )", "", NULL},
    {"^quiere saber si (su|sus|el|la|los|las) (\\p{L}+)$", "pregunta por \\1 \\2", NULL},
    {"^quieres saber si (tu|tus|el|la|los|las) (\\p{L}+)$", "preguntas por \\1 \\2", NULL},
    {"\\bpara el (\\d{1,2}) que (tien|teng|vien|hay)", "para el \\1 porque \\2", NULL},
    {"^están a (\\d{1,2} de \\p{L}+)\\b", "estamos a \\1", NULL},
    {"^(la|el) (primer[ao]?|un[ao]) con ([^,]+) y (la|el) (segund[ao]|otr[ao]) con (?=\\p{L})",
     "\\1 \\2 tenía \\3 y \\4 \\5, ", NULL},
    {"^muy (decepcionad|descontent|disgustad|insatisfech|enfadad|molest)([oa]) (?=con |por )", "está muy \\1\\2 ",
     "estás muy \\1\\2 "},
    {"\\bvendemos algo que no tienen\\b", "vendemos algo que no tenemos", NULL},
    {" y ya (?:está|estaría|vale)$", "", NULL},
    {"\\b(semana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día \\d+|antes(?: posible)?|ya|hoy|ahora|pronto|"
     "urgente(?:mente)?)(?:, (?=que (?:vien|llev|celebr))|,? (?=que (?:tien|teng|hay|no |está|necesit|mañana)))que ",
     "\\1, porque ", NULL},
    {"\\ba la mayor brevedad(?: posible)?\\b", "lo antes posible", NULL},
    {"\\ba la brevedad\\b", "lo antes posible", NULL},
    {"^(?:es )?(?:una )?lástima que ", "lamenta que ", "lamentas que "},
    {"\\bpero si ((?:el|la|los|las) \\p{L}+)$", "pero sí \\1", NULL},
    {"^(el resto|lo demás|todo lo demás) bien$", "\\1 está bien", NULL},
    {"\\bsi no (se|te|os) (l[oa]s?) env(?:í|i)an\\b", "si no \\1 \\2 enviamos", NULL},
    {"\\bsi no (se|te|os) (l[oa]s?) (cambi|mand|arregl|soluciona)an\\b", "si no \\1 \\2 \\3amos", NULL},
    {"\\b(son|es) de nosotros$", "\\1 de nuestra tienda", NULL},
    /* who one is: told of anybody, not of the reader */
    {"\\b(cuando|en cuanto|cada vez que|si) te (\\p{L}{3,}[ae])s\\b", "\\1 uno se \\2", "\\1 te \\2s"},
    {"\\b(cuando|en cuanto|cada vez que) (?!antes|apenas|veces)(\\p{L}{3,}[ae])s (?=(?:el|la|un|una) )", "\\1 se \\2 ",
     "\\1 \\2s "},
    {"\\b(cuando|en cuanto|cada vez que) (?!antes|apenas|veces)(\\p{L}{3,}[ae])s "
     "(?=(?:los|las|unos|unas|dos|tres|varios|varias) )",
     "\\1 se \\2n ", "\\1 \\2s "},
    {"\\bsi (lo|la) (?!tienes|quieres|puedes|deseas|sabes)(\\p{L}{3,}[ae])s\\b", "si se \\2", "si \\1 \\2s"},
    {"\\bsi (los|las) (\\p{L}{3,}[ae])s (?=del todo|mucho|demasiado|con fuerza)", "si se \\2n ", "si \\1 \\2s "},
    {"^(crees?) que (.*) y que deberían (?=\\p{L}+r\\b)", "\\1 que \\2 y que deberíamos ", NULL},
    {", luego (?=(?:el|la|los|las) \\p{L}+ (?:es|son|está|están|viene|vino)\\b)", ", así que ", NULL},
    {"^((?:el|la) (?:error|fallo|culpa|responsabilidad|problema)) (?=es nuestr)", "cree que \\1 ", "crees que \\1 "},
    {", te ves (más|menos|muy) (\\p{L}+) de lo que eres\\b", ": uno se ve \\1 \\2 de lo que es", NULL},
    {"^si no, (?=\\p{L})", "de no ser así, ", NULL},
    {"^no es (verdad|cierto), (?=\\p{L})", "dice que no es \\1: ", "dices que no es \\1: "},
    {"\\b((?:le|te) preocupa que [^,]+), (tienen?|tienes|hay|vive)\\b", "\\1, porque \\2", NULL},
    {"\\bsaber si se hacen cargo\\b", "saber si nos hacemos cargo", NULL},
    {"\\bsaber si (pueden|podrían) hacerse cargo\\b", "saber si podemos hacernos cargo", NULL},
    {"\\bsaber cuándo (?:vienen|van a venir|vendrán|pasan|van a pasar) a (\\p{L}+)\\b", "saber cuándo vamos a \\1",
     NULL},
    {"\\bsaber cuándo (?:vienen|van a venir|vendrán|pasan|van a pasar)$", "saber cuándo iremos", NULL},
    {"\\bse han (equivocado|confundido|olvidado)\\b(?= de| al| con|$)", "nos hemos \\1", NULL},
    {"\\b((?:le|te) parece [^,]*)que vendan\\b", "\\1que vendamos", NULL},
    /* what is wanted */
    {"^le gustaría (?:poder )?saber\\b", "quiere saber", "quieres saber"},
    {"^te gustaría (?:poder )?saber\\b", "quieres saber", NULL},
    {"^(?:quisiera|desearía) saber\\b", "quiere saber", "quieres saber"},
    {"\\b(?:proceder (?:con|a)|realizar|hacer|tramitar|efectuar|gestionar) la devolución del (?:producto|artículo)\\b",
     "devolver el artículo", NULL},
    {"\\b(?:proceder (?:con|a)|realizar|hacer|tramitar|efectuar) la devolución de (?=la|las|los|un|su)", "devolver ",
     NULL},
    {"\\b(?:proceder (?:con|a)|realizar|hacer|tramitar|efectuar) la devolución del ", "devolver el ", NULL},
    {"\\bproceder (?:con|a) la (?:cancelación|anulación) del ", "cancelar el ", NULL},
    {"\\bsaber (cómo|qué pasos|cuándo|dónde) (lo|la|los|las) (?:puedo|hago|hace|haces)\\b", "saber \\1 hacer\\2", NULL},
    {"\\bsaber (cómo|cuándo|dónde) (l[oa]s?) devuelves?$", "saber \\1 devolver\\2", NULL},
    {"\\bsaber (cómo|cuándo|dónde) (l[oa]s?) "
     "(cambia|cancela|anula|monta|instala|activa|paga|descarga|solicita|repara|arregla|desmonta|"
     "regula|ajusta|reclama|tramita|reserva|limpia)s?$",
     "saber \\1 \\3r\\2", NULL},
    {"\\bsaber cómo proced(?:o|e|es|en|emos|éis)$", "saber cómo proceder", NULL},
    {"\\bsaber cómo (l[oa]s?) pides?$", "saber cómo pedir\\1", NULL},
    {"\\bsaber cómo (cancel|anul|cambi|recuper|solicit|activ|pag|reclam|factur|reserv|renov|descarg|tramit)as? "
     "(?=el |la |los |las |un |una |mi |su |tu )",
     "saber cómo \\1ar ", NULL},
    {"^(lleva|llevas) siendo (\\p{L}+) (?:desde hace )?(\\d+ años|\\p{L}+ años)", "es \\2 desde hace \\3",
     "eres \\2 desde hace \\3"},
    {"\\bsaber cómo (?:hace|haces) (?=el |la |un )", "saber cómo hacer ", NULL},
    {"^nos ruegas? (?:que )?(l[aeo]s?|te|se l[oa]|te l[oa]) (\\p{L}+[ea])\\b", "pide que \\1 \\2mos",
     "pides que \\1 \\2mos"},
    {"\\bsaber cómo (?:puede|puedes|se puede) (?!ser\\b|haber\\b|estar\\b|pasar\\b)(?=\\p{L}+r)", "saber cómo ", NULL},
    {"\\bsaber qué (?:tiene|tienes|debe|debes) (?:que )?(?=hacer)", "saber qué debe ", "saber qué debes "},
    {"\\bsaber si (?:le|te|les|os) (?:pueden|podrían|puede|podría|podéis|podemos) ayudar\\b",
     "saber si podemos ayudarle", "saber si podemos ayudarte"},
    {"\\bsaber si (le|te|les|os) (?:pueden|podrían|puede|podría|podéis|podríais|podemos|podríamos) (\\p{L}+r)\\b",
     "saber si podemos \\2\\1", NULL},
    {"\\bsaber si (se|te|os) (lo|la|los|las) (?:pueden|podrían|puede|podéis|podríais|podemos|podríamos) (\\p{L}+)ar\\b",
     "saber si podemos \\3ár\\1\\2", NULL},
    {"\\bsaber si (se|te|os) (lo|la|los|las) (?:pueden|podrían|puede|podéis|podríais|podemos|podríamos) (\\p{L}+)er\\b",
     "saber si podemos \\3ér\\1\\2", NULL},
    {"\\bsaber si (lo|la|los|las) (?:pueden|podrían|puede|podéis|podríais) (\\p{L}+r)\\b", "saber si podemos \\2\\1",
     NULL},
    {"\\bsi podríamos (?=\\p{L}+r)", "si podemos ", NULL},
    {"^(l[aeo]s?|te) gustaría que pudiéramos (?=\\p{L}+r)", "quiere saber si podemos ", "quieres saber si podemos "},
    {"\\b(?:van|vais) a "
     "(?=(?:enviar|mandar|devolver|reembolsar|cambiar|reparar|solucionar|arreglar|resolver|hacer|traer|responder|"
     "contestar|compensar|proceder|instalar|"
     "activar|entregar|recoger|abonar|cobrar|decir|dar|atender|avisar|llamar|poner|quitar|explicar|indemnizar)(?:le|te|"
     "les|l["
     "oa]s?|sel[oa]s?)?\\b)",
     "vamos a ", NULL},
    {"\\bsi hay alguna (?:forma|manera|posibilidad|opción) de\\b", "si es posible", NULL},
    {"\\b(podemos|puede|puedes|posible) (enviar|mandar)(le|te|nos)? un reemplazo de la ", "\\1 \\2\\3 otra ", NULL},
    {"\\b(podemos|puede|puedes|posible) (enviar|mandar)(le|te|nos)? un reemplazo del ", "\\1 \\2\\3 otro ", NULL},
    {"\\b(pides?) que no (le |te |les |os )?(pas|cobr|carg|envi|mand|llam|factur|gir)en\\b", "\\1 que no \\2\\3emos",
     NULL},
    {"^((?:el|la) \\p{L}+(?:, \\p{Lu}\\p{L}+,)?) ((?:muy|súper|super) \\p{L}+[oae]|\\p{L}+ísim[oa])(?=$| y )",
     "\\1 le pareció \\2", "\\1 te pareció \\2"},
    {"\\b(?:le|te) acostumbra(ría|rá|ba)\\b", "se acostumbra\\1", "te acostumbra\\1s"},
    /* a subject that the verb shows already */
    {"^tú (?=(?:no |ya |nunca |lo |la |los |las )*\\p{L}+(?:ste|bas|ías)\\b)", "", NULL},
    {"\\b(?<=y |que )tú (?=(?:no |ya |nunca |lo |la |los |las )*\\p{L}+ste\\b)", "", NULL},
    {"\\bno ((?:\\p{L}+ ){1,3})(pagar|poner|asumir) (?:tú|usted) (?=el |la |los |las )", "no \\1\\2 ", NULL},
    {"^((?:usted )?(?:p[ie]di|compr|encarg|elegi|escogi|reserv)\\p{L}+ [^,;]+?),? y est[oae] es ",
     "\\1 y lo que ha recibido es ", "\\1 y lo que has recibido es "},
    {"^(quieres? (?:felicitar|dar las gracias|expresar su agradecimiento|expresar tu agradecimiento) al? [^,]+(?:, "
     "de[^,]+)?), que ",
     "\\1, porque ", NULL},
    /* who came by it: "lo encontró mojado" behind "el transportista …" */
    {"^((?:l[oa]s?) )(?=encontró|recogió|abrió|montó|dejó |devolvió|compró|pidió|llevó|probó|guardó|tiró)", "usted \\1",
     "\\1"},
};

char *
plainly_told(bool informal, char *clause)
{
    static struct swaps table = SWAPS(plain, 0);
    return swaps_put(&table, "es", informal, clause);
}
