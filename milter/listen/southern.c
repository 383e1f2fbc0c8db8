/*
 * southern.c - Italian, Portuguese and Dutch: what a sentence needs before it is turned, and what is mended behind it.
 *
 * Notes get their verb, leads that are no part of the matter go; what turning leaves behind is put right where it has one right form,
 * and long runs of the customer's words are said in others of the same sense. What cannot be mended is refused (misturned.c). Owns its
 * compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "southern.h"

#include "foreign.h"
#include "span.h"

#include <string.h>

#define PARTED_LEAST 20 /* words of a sentence whose clauses are told one by one */
#define RUN_MOST     9  /* words of the customer's own on end, beyond which others of the same sense are taken */

struct swap {
    const char *language, *from, *to, *informal; /* informal NULL: the same */
};

/* ---- before ------------------------------------------------------------------------------------------------------ */

static const struct swap openings[] = {
    /* "è una vergogna, chiamo da una settimana …": the opener has the temper */
    {"it",
     "(?i)^(?:ma |questa |questo )*(?:è|e') (?:una |uno |un |davvero |proprio |semplicemente )*"
     "(?:vergogna|scandalo|schifo|assurdo|assurdità|inaccettabile|vergognoso|pazzesco|ridicolo|indecente)[,:!] "
     "(?=\\p{L}+ \\p{L}+ \\p{L})",
     "", NULL},
    {"pt",
     "(?i)^(?:isso |isto )?é (?:um |uma |realmente )*(?:vergonha|absurdo|descaso|palhaçada|inaceitável|ridículo)[,:!] "
     "(?=\\p{L}+ \\p{L}+ \\p{L})",
     "", NULL},
    /* "ma è possibile che ogni volta …?": no question */
    {"it", "(?i)^(?:ma |e )?(?:è|e') (?:mai )?possibile che ((?:ogni|tutte|nessuno|non|dopo|per)\\b[^?]*)\\?+$", "\\1.",
     NULL},
    {"pt",
     "(?i)^parabéns (?:pela|pelo|por) (?:falta|descaso|péssim|mau|má|incompet|desrespeito)[^,]*, (?=\\p{L}+ \\p{L}+ "
     "\\p{L})",
     "", NULL},
#define GRATEFUL "(?i)^(?:muito |muitíssimo )?obrigad[oa]s? "
#define FORMULA                                                                                                        \
    "(?!(?:sua |a |o |tua |vossa )?(?:aten|compreens|ajuda|paciência|resposta|tempo|colabora|tudo|nada))(?=\\p{L}+)"
    {"pt", GRATEFUL "pel([oa]s?) " FORMULA "([^,]+), (?=já \\p{L}+(?<![ei])\\b)", "agradeço \\1 \\2, que ", NULL},
    {"pt", GRATEFUL "pel([oa]s?) " FORMULA, "agradeço \\1 ", NULL},
    {"pt", GRATEFUL "por " FORMULA, "agradeço por ", NULL},
    {"pt", "(?i)^(?:e )?como (?:é que )?fazemos\\?+$", "o que devo fazer?", NULL},
    {"pt",
     "(?i)^(app|aplicativo|site|sistema|celular|entregador|motorista) "
     "(?=(?:não|trava|travou|caiu|cai|fecha|fica|ficou|está|"
     "tá|só|parou|veio|foi|disse|chegou)\\b)",
     "o \\1 ", NULL},
    {"pt", "(?i)^(internet|encomenda|entrega) (?=(?:não|caiu|cai|fica|está|tá|só|parou|veio|chegou)\\b)", "a \\1 ",
     NULL},
    /* "Una cosina: il buono …", "Pergunta: o …" */
    {"it",
     "(?i)^(?!errore|messaggio|codice)\\p{L}+(?: \\p{L}+){0,2}: "
     "(?=(?:il|lo|la|i|gli|le|un|una|mi|non|ho|è|se|quando|come|quanto|posso|potete|avete|nel|nella|in)\\b|l')",
     "", NULL},
    {"pt",
     "(?i)^(?!erro|mensagem|código)\\p{L}+(?: \\p{L}+){0,2}: "
     "(?=(?:o|a|os|as|um|uma|não|meu|minha|se|quando|como|quanto|posso|podem|há|dá|tem|fui|no|na|em)\\b)",
     "", NULL},
    {"nl",
     "(?i)^(?!fout|melding|code)\\p{L}+(?: \\p{L}+){0,2}: "
     "(?=(?:de|het|een|ik|mijn|kan|kunnen|hoe|wanneer|is|mag|er|wat|waar|hebben|zijn|heeft)\\b)",
     "", NULL},
    /* "a suo nome" of the dead: "Suo" would be the customer's */
    {"it", "(?i)\\b(mi[oa] (?:padre|marito|nonno|suocero|fratello|zio|figlio|compagno)\\b.*) a suo nome\\b",
     "\\1 intestate a lui", NULL},
    {"it", "(?i)\\b(mi[oa] (?:madre|moglie|nonna|suocera|sorella|zia|figlia|compagna)\\b.*) a suo nome\\b",
     "\\1 intestate a lei", NULL},
    {"it",
     "(?i)^(?:vi |le |ti )?scrivo (?:perché|in quanto|per (?:segnalar|comunicar|informar|dir|avvisar)(?:e|vi|le|ti) "
     "che|"
     "per far(?:vi|le|ti) (?:sapere|presente) che) ",
     "", NULL},
    {"it",
     "(?i)^(?:(?:vi |le |ti )?(?:volevo|vorrei|desidero|desideravo|volevamo|vorremmo)) "
     "(?:chieder|domandar|saper)(?:e|vi|le|ti) "
     "(?=(?:se|quando|quanto|come|dove|cosa|che|perché|chi|quale|quali|a)\\b)",
     "vorrei sapere ", NULL},
    {"it",
     "(?i)^(da quando [^,?]{5,60}?),? ((?:non|mi|il|la|l') "
     "?(?:riesco|funziona|posso|ho|si|va|vedo|ricevo|sento|trovo|parte|"
     "dà|esce|appare)\\b[^,?.]*)[.]?$",
     "\\2 \\l\\1.", NULL},
    {"it",
     "(?i)^(?:vi |le |ti )?scriv(?:o|iamo) per "
     "(?=(?!segnalar|comunicar|informar|avvisar|dir)[a-z]+r(?:e|mi|vi|le|lo|la) )",
     "vorrei ", NULL},
    {"it", "(?i)^[mc]i conferma(te)? (?:per favore |gentilmente )?che ", "potete dirmi se ", NULL},
    {"it", "(?i)^(?:la|vi|ti) prego di ", "vi chiedo di ", NULL},
    {"it",
     "(?i)\\b(confermar?(?:te)?[mc]i)(?:,? per (?:favore|cortesia|piacere),?)? "
     "che (?!ora\\b|cosa\\b)",
     "\\1 se ", NULL},
    {"it", "(?i)^(?:mi|ci) (?:serve|servirebbe|occorre|interessa|interesserebbe) sapere ", "vorrei sapere ", NULL},
    {"it", "(?i)^se ([^,?]{3,60}), ([^,?]+)\\?$", "\\2 se \\1?", NULL}, /* "se vengo domani, mi fate lo sconto?" */
    {"it",
     "(?i)^(?:ho (?:saputo|sentito(?: dire)?|letto) che )?([^?]{8,}), (?:è vero|vero|giusto|è giusto|è corretto|è "
     "così|sbaglio)\\?$",
     "vorrei sapere se è vero che \\l\\1.", NULL},
    /* a place of the customer's that another place names */
    {"it", "(?i)\\bqui (?=(?:in|a|ad|al|allo|alla|da|dal|nel|nella)\\b)", "", NULL},
    {"pt", "(?i)\\baqui (?=(?:em|no|na|nos|nas)\\b)", "", NULL},
    {"nl", "(?i)\\bhier (?=(?:in|op|bij|aan)\\b)", "", NULL},
    {"it", "(?i)(?:con la presente,? )?\\b(?:sono|siamo) (?:qui )?a (?:richieder|chieder)(?:e|vi|le)\\b", "chiedo",
     NULL},
    {"it", "(?i)(?:con la presente,? )?\\b(?:sono|siamo) (?:qui )?a (comunicar|segnalar)(?:e|vi|le)\\b", "\\1o", NULL},
    {"it", "(?i)\\bnon entro più\\b", "non riesco più a entrare", NULL},
    {"it", "(?i)\\b(devo|posso|dovrei) (\\p{L}+) io\\b", "\\1 \\2", NULL},
    {"it",
     "(?i)^(?:ai sensi )?(?:dell[’']art\\. ?)?\\d+ (?:del )?(?:GDPR|Regolamento (?:\\(?UE\\)? )?(?:n\\. ?)?2016/679)"
     "(?: \\(GDPR\\))?,? ",
     "", NULL},
    {"it",
     "(?i)^(?:e |ma )?((?:quanto costa|quanto ci|come faccio|come si fa|come posso|come funziona|quando "
     "(?:mi|arriva|la|lo)|"
     "dove (?:trovo|posso|sono|è)|cosa devo|che devo)\\b[^.?!,]*)[.!]?$",
     "\\1?", NULL},
    {"it", "(?i)^((?:vorrei|voglio|vorremmo) [^?]*)\\?+$", "\\1.", NULL},
    {"pt",
     "(?i)^(?:e |mas )?((?:quanto custa|quanto tempo|como faço|como posso|quando chega|onde (?:está|posso|fica|estão)|"
     "o que (?:faço|devo))\\b[^.?!,]*)[.!]?$",
     "\\1?", NULL},
    {"pt", "(?i)^((?:quero|queria|gostaria|gostava|preciso) [^?]*)\\?+$", "\\1.", NULL},
    {"pt", "(?i)^(?:gente|pessoal|galera|oi|olá|bom dia|boa tarde|boa noite)[,!.]? (?=(?:só|so|passando) )", "", NULL},
    {"pt",
     "(?i)\\bpra "
     "(?=(?:pessoa|conta|chave|família|gente|nossa|minha|loja|empresa|outra|mesma|próxima|cidade|transportadora|casa "
     "da)\\b)",
     "para a ", NULL},
    /* the customer's "there" is our place: left out behind what was bought, else no clause to tell ("cá" is refused) */
    {"pt", "(?i)\\b((?:compr|encomend|adquiri|ped)\\p{L}+ [^.,;?!]{2,40}?) aí\\b", "\\1", NULL},
    {"pt", "(?i) sem (?:nunca )?(?:pisar|ir|aparecer|entrar) aí\\b", "", NULL},
    {"pt", "(?i)(?<=\\p{L} )(?<!por )(?<!e )aí(?= |$|[.,;!?])", "cá", NULL},
    {"pt", "(?i)\\b(tem|há|existe)\\b(.*) por aqui\\b", "\\1\\2 por aí", NULL},
    {"pt", "(?i), (aparece|aparecem|surge|dá) (?=(?:o|um) (?:erro|código)\\b|(?:a|uma) mensagem\\b)", " e \\1 ", NULL},
    {"it", "(?i), ((?:appare|compare|esce) (?:l'|il |un )(?:errore|codice|messaggio))\\b", " e \\1", NULL},
    {"pt", "(?i)^ou seja,? |^já agora[:,] ", "", NULL},
    {"it", "(?i)^già che ci sono[:,] ", "", NULL},
    {"pt", "(?i)^(\\d+ª|segunda|terceira|quarta|quinta) vez (?:que|q) ", "é a \\1 vez que ", NULL},
    {"it", "(?i)^(\\d+[ªa°]|seconda|terza|quarta|quinta) volta che ", "è la \\1 volta che ", NULL},
    {"pt", "(?i)\\b(veio|vieram|vinha|vem|vêm|vir|passou|esteve|estiveram) cá (?=n[oa]s? |em |ontem|hoje|e |ver |às )",
     "\\1 ", NULL},
    /* who did it stands in the sentence before: without it the customer did ("cá" and "qua" are refused) */
    {"pt",
     "(?i)^(?:explicou|atendeu|ajudou|tratou|disse|respondeu|gritou|prometeu|garantiu|mostrou|recusou|insultou|chamou|"
     "desligou)\\b",
     "cá \\0", NULL},
    {"it",
     "(?i)^(?:non )?ha "
     "(?:spiegato|aiutato|trattato|detto|risposto|gridato|urlato|promesso|garantito|mostrato|insultato|riattaccato|"
     "guardato)\\b",
     "qua \\0", NULL},
    {"pt",
     "(?i)^não (?:percebo|entendo) (?:muito|nada|grande coisa) (?:disto|disso|destas coisas|dessas coisas|do "
     "assunto)\\b.*",
     "cá", NULL},
    {"pt", "(?i)^(?:e )?(?:eu )?já passei isso\\b.*", "cá", NULL},
    {"pt", "(?i),? o que (?:até )?tem a sua graça.*", "", NULL},
    {"pt", "(?i)^(?:também )?([^?]+), \\p{Ll}+(?:-[oa]s?)? ou não \\p{Ll}+(?:-[oa]s?)?\\?+$", "\\1.", NULL},
    {"nl",
     "(?i)^(?:en |maar )?((?:wanneer|waar|waarom|hoeveel|hoe lang|wat (?:gaan|kunnen|moet|kan)|hoe "
     "(?:kan|moet|krijg))\\b[^.?!,]*)[.!]?$",
     "\\1?", NULL},
    {"nl", "(?i)^(ik (?:wil|zou) [^?]*)\\?+$", "\\1.", NULL},
    /* notes: "Prenotato camera …", "Comprei" needs nothing, "Besteld op …" */
    {"it",
     "(?i)^(prenotat|comprat|ordinat|ricevut|pagat|acquistat|trovat|restituit|chiamat|scritt|chiest|aspettat|spedit|"
     "inviat|pers|"
     "mandat|telefonat|cambiat)[oaie] (?!da |dal |dalla |che |anche )",
     "ho \\1o ", NULL},
    {"it", "^(ho \\p{L}+o [^.;]+?),?(?: e)? (mai )?(trovat|ricevut)[oaie] (?=\\p{L})", "\\1 e ho \\2\\3o ", NULL},
    {"it", "(?i)\\be ho mai ricevuto\\b", "e non ho mai ricevuto", NULL},
    {"it", "(?i),? ma (?:davvero|sul serio)(?: nel \\d{4})?(?=[?.]|$)", "", NULL},
    {"it", "(?i)^una stella:? |^(?:zero|due|tre|quattro|cinque) stelle:? ", "", NULL},
    {"it", "(?i)\\bxk[eé]|\\bperch[eè](?!\\p{L})'?", "perché", NULL},
    {"it", "(?<=\\p{Ll}[iuo] )e'(?= )", "è", NULL},
    {"pt", "(?i)^(?:só|so|apenas) (?:estou )?(?:passando |a passar )?(?:para|pra) ", "quero ", NULL},
    {"pt", "(?i)^passando (?:aqui )?(?:só )?(?:para|pra) ", "quero ", NULL},
    {"pt", "(?i)\\bquero (agradecer|elogiar|avisar|informar|dizer|saber):", "quero \\1:", NULL},
    {"pt", "(?i)\\be (?:então )?tipo responde\\p{L}* logo.*", "", NULL},
    {"pt", "(?i)\\bvenho (?:por (?:este|esse) meio |por meio desta |pela presente )?solicitar\\b", "solicito", NULL},
    {"pt", "(?i)\\bvenho (?:por (?:este|esse) meio |por meio desta |pela presente )?pedir\\b", "peço", NULL},
    {"pt", "(?i)^(?:e )?também se ", "quero também saber se ", NULL},
    {"pt", "(?i)\\bcuja (\\p{Ll}+) anexo\\b", "cuja \\1 segue em anexo", NULL},
    {"nl", "(?i) toch ?\\?+$", ".", NULL},
    {"nl", "(?i) (?:stomme|achterlijke|verdomde|rot|kut) (?=\\p{Ll})", " ", NULL},
    {"nl", "(?i)^(?:en |maar )?(hoe \\p{Ll}+ (?:ik|je|jullie|we|wij|u) [^.?!,]*)[.!]?$", "\\1?", NULL},
    {"nl",
     "^((?!Ik|Wij|We|Graag|Gelieve|Gaarne|Kunt|Kan|Wilt|Mag|Hoe|Kunnen)\\p{Lu}\\p{Ll}+ "
     "(?![^,.?!]*\\b(?:ik|we|wij|u|jullie|is|heeft|wordt|moet|kan)\\b)[^,.?!]*\\b(?:afzeggen|opzeggen|annuleren|"
     "wijzigen|verzetten|"
     "verplaatsen|omruilen|ruilen|retourneren|terugsturen|aanpassen|aanvragen|bestellen|doorgeven|stopzetten|pauzeren|"
     "verlengen|"
     "inplannen|reserveren))[.!]?$",
     "ik wil \\l\\1.", NULL},
    {"nl", "(?i)^(?:en )?(?:een )?nieuwe graag\\b", "ik wil graag een nieuwe", NULL},
    {"it", "(?i)^(?:boh|mah|beh|vabbè|allora),? ", "", NULL},
    {"it", "(?i) (?:maledett[oaie]|stupid[oaie]|dannat[oaie]) (?=\\p{Ll})", " ", NULL},
    {"it", "(?i)^volevo solo ", "volevo ", NULL},
    {"it", "(?i)^(?:recensione: )?gioco (carin|bell|divertent|ottim|bruttin)(\\p{L}) ", "il gioco è \\1\\2 ", NULL},
    {"it", "(?i)^recensione: ", "", NULL},
    {"it", "(?i)\\bse non paghi\\b", "se non si paga", NULL},
    {"it", "(?i)\\bnon vai (?=avanti|da nessuna)", "non si va ", NULL},
    {"pt", "(?i)^avaliação: ", "", NULL},
    {"it", "(?i)^(?:e )?(.* me l[oaie] \\p{Ll}+(?:ate|ete|ite) o l[oaie] \\p{Ll}+o)[.!]?$", "\\1?", NULL},
    {"pt", "(?i) (?:maldit[oa]s?|bendit[oa]s?) (?=\\p{Ll})", " ", NULL},
    {"pt", "(?i)^(?:dela|dele|meu|minha|dos dois|das duas): ", "", NULL},
    {"pt", "(?i)\\b(tenho|está|estou|estamos|temos) aqui (?=(?:a|o|as|os|em|com|um|uma|no|na)\\b)", "\\1 ", NULL},
    {"nl", "(?i), graag (?:1x|een keer|het|alles) terug\\.?$", ", en ik wil dat graag terug.", NULL},
    {"nl", "(?i)^gelieve (.*?) (?:(op|af|in|uit|aan|door|over|terug|toe|bij|mee|na|weg|om) )?te (\\p{Ll}+en)\\b",
     "graag \\1 \\2\\3", NULL},
    {"nl", "(?i),? hoor(?=[.!,]| maar|$)", "", NULL},
    {"nl", "\\bEén\\b", "Eén", NULL},
    {"nl", "(?i),? (?:eerlijk is eerlijk|geloof ik|lijkt me|denk ik|vind ik),?(?= |$)", "", NULL},
    {"nl", "(?i)^(?:nou|amai|pff+|tja|dus),? ", "", NULL},
    {"nl", "(?i)^even een (?:dikke |grote |welgemeende )?(pluim|compliment) voor ", "ik geef een \\1 aan ", NULL},
    {"nl", "(?i)^(?:een )?(?:dikke |grote )?pluim voor ", "ik geef een pluim aan ", NULL},
};

/* ---- behind ------------------------------------------------------------------------------------------------------ */

/* What the writer wishes of nobody named: of us. */

static const struct swap mends[] = {
    {"pt",
     "\\bsaber quando (?:é que )?(?:vocês )?vão "
     "(?=(?:resolver|entregar|enviar|devolver|reembolsar|trocar|mandar|vir|consertar|arrumar|instalar|ligar|estornar|"
     "cancelar|responder|arranjar|reparar)\\b)",
     "saber quando vamos ", NULL},
    {"pt", "\\bsaber (quando|como|onde|porque) é que ", "saber \\1 ", NULL},
    {"pt", "\\b(se|que|quem) nós (?=(?:lhe |o |a )?\\p{Ll}+mos\\b)", "\\1 ", NULL},
    {"it", "\\bche non c'ero\\b", "che Lei non c'era", "che tu non c'eri"},
    {"it", "\\bc'ero\\b", "c'era", "c'eri"},
    {"it", "\\bgliene (?:sono|è) (accort|pentit|andat|dimenticat)([oa])\\b", "se n'è \\1\\2", NULL},
    {"it", "\\bve (?=l'(?:ha|aveva|avrebbe)|l[oaie] (?:ha|aveva|manda|chiede|dice|scrive|invia)\\b)", "ce ", NULL},
    {"it", "\\be (?=è\\b)", "ed ", NULL},
    {"it", "\\bfarLe (prestare|aiutare|accompagnare|visitare|portare|ospitare)\\b", "farsi \\1", NULL},
    {"it",
     "\\b[Ll]e (ha|hanno|aveva|avevano|abbiamo) "
     "((?:avvisat|avvertit|chiamat|contattat|richiamat|informat|aiutat|ascoltat|trattat|lasciat)[oa])\\b(?! "
     "(?:che|il|la|un|una)\\b)",
     "l'\\1 \\2", NULL},
    {"pt", "^(?:l|L)he (\\p{L}{3,})[ií](?= |$)", "você se \\1iu", NULL},
    {"it",
     "^le (?=(?:abbiamo|avevamo|hanno|ha|aveva|avevano|è|sono|era|serve|servono|servirebbe|servirebbero|risulta|manca|"
     "mancano|dicono|diciamo|mandiamo|occorre|occorrono|arriva|arrivano|chiede|chiedono|va|vanno)\\b)",
     "Le ", NULL},
    {"it", "^le (?=\\p{Ll}+iamo\\b|\\p{Ll}+(?:a|e|ano|ono) (?:(?:il|lo|la|i|gli|un|una)\\b|l'))", "Le ", NULL},
    {"it",
     "\\b[Ll]e "
     "((?:(?:ri)?chiam|(?:ri)?contatt|avvis|aiut|inform|invit)(?:i?amo|assimo|eremo|avamo|eremmo)|rimanda|chiama|"
     "richiama|contatta|"
     "rassicura|aiuta|avvisa|invita|risarcisc[e]|ascolta)(no)?(?= |$)(?! "
     "che)",
     "La \\1\\2", "ti \\1\\2"},
    {"it",
     "\\bsapere se (?:[Ll]e |ti )?(?:fa|facciamo|può far|possiamo far|fate) sapere ((?:entro|prima) [\\p{L}\\d]+) ",
     "sapere \\1 ", NULL},
    {"it", "(?: \\(non (?:\\p{Ll}+ )?\\p{Ll}+iamo\\b[^()]*\\))+", "", NULL},
    {"it", "\\be se oppure\\b", "o se", NULL},
    {"it", "\\bLe (ha|hanno|abbiamo|aveva|avevano|avevamo) mess([oa]) (?=in |alla |a |al |nell?a? )", "l'\\1 mess\\2 ",
     "ti \\1 mess\\2 "},
    /* what we are asked to do to the customer: "spostarsi l'appuntamento", "toglierLe dalla lista", "richiamarLe" */
    {"it", "\\b(ci chied[ei] di (?:non )?\\p{Ll}+r)s?[ti]i? (?=(?:il|lo|la|i|gli|le|un|una|due|tre) |l')", "\\1Le ",
     "\\1ti "},
    {"it",
     "\\b((?:ri)?chiama|(?:ri)?contatta|avvisa|aiuta|informa|accompagna|ascolta|avverti|(?:toglie|cancella|rimuove|"
     "elimina|"
     "disiscrive)(?=r[Ls][ei] da))r(?:Le|si)\\b(?! (?:il|lo|la|i|gli|le|un|una) | l')",
     "\\1rLa", "\\1rti"},
    {"it", "^(?:ci )?chiederebbe di ", "ci chiede di ", NULL},
    {"it", "\\bchiede la cortesia di ", "chiede di ", NULL},
    {"it", "^[Ll]e (?:telefoni|chiami|richiami)\\b[^,.]*", "chiede una telefonata", NULL},
    {"it", "^(?:è|sei) \\p{Lu}\\p{Ll}+, (?=abbonat|client|soci)", "è ", "sei "},
    {"it", "^((?:con|per|in|senza|da) [^,]+), e (?:Lei )?(desidera|vuole|vuoi) sapere se ", "\\2 sapere se, \\1, ",
     NULL},
    {"pt", "^((?:com|em|para|sem|nesse|no) [^,]+), e (?:você )?quer saber se ", "você quer saber se, \\1, ", NULL},
    {"it", "\\bLe (ha|hanno|abbiamo|aveva) (\\p{Ll}+[aeiu](?:ta|tta))\\b(?! (?:la|il|una|un|lo)\\b)", "l'\\1 \\2",
     NULL},
    {"it",
     "\\b(fa|fanno|far|fatto)(?: )?Le "
     "(ripartire|rientrare|entrare|uscire|aspettare|attendere|tornare|venire|andare|girare|sentire)\\b",
     "\\1La \\2", NULL},
    {"it",
     "\\b[Ll]e (fa|fanno) "
     "(ripartire|rientrare|entrare|uscire|aspettare|attendere|tornare|venire|andare|girare|sentire)\\b",
     "La \\1 \\2", "ti \\1 \\2"},
    {"it", "\\b(a che punto|a (?:fine|metà|inizio)) siete\\b", "\\1 siamo", NULL},
    {"it",
     "\\bsiete (?=(?:ormai )?(?:a|al|in) "
     "(?:fine|metà|inizio|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|"
     "novembre|dicembre|autunno|inverno|estate)\\b)",
     "siamo ", NULL},
    {"it", "^((?!dice |dici |indica |scrive |vuoi |vuole |desidera )[^,.]*\\bnon \\p{Ll}+iamo\\b.*)$", "dice che \\1",
     "dici che \\1"},
    {"it", "\\bnoi (due|tre|quattro|cinque|sei)\\b", "voi \\1", NULL},
    {"it", "\\bse si può (?=\\p{Ll}+r[ei])", "se è possibile ", NULL},
    {"it", "\\b(pervenut|arrivat|inviat|comunicat|spedit|addebitat|consegnat|mandat|propost|fornit)([aeio])mi\\b",
     "\\1\\2Le", "\\1\\2ti"},
    {"it", "\\bsi possiamo\\b", "si può", NULL},
    {"it", "^((?:Le|vi) (?:avevamo|avremmo|abbiamo) )", "dice che \\1", NULL},
    {"it", "^(ti abbiamo )", "dici che \\1", NULL},
    {"it", "^(l'abbiamo )", "dice che \\1", "dici che \\1"},
    {"it",
     "^((?!dice |dici |indica |scrive |vuole |vuoi |chiede |chiedi "
     ")[^,]*\\b(?:sbagliamo|continuiamo|dimentichiamo|ignoriamo|abbiamo "
     "(?:sbagliato|dimenticato|perso|rotto|danneggiato|promesso|ignorato)))\\b",
     "dice che \\1", "dici che \\1"},
    {"it", "^(ti (?:avevamo|avremmo) )", "dici che \\1", NULL},
    {"it", "\\bsapere se ce (la|lo|li|le|ne) (?=\\p{Ll}+iamo\\b)", "sapere se ve \\1 ", NULL},
    {"it", "^((?!dice |dici |indica )[^.]*\\bnoi (?:Le|vi) \\p{Ll}+iamo\\b.*)$", "dice che \\1", NULL},
    {"it", "^((?!dice |dici |indica )[^.]*\\bnoi ti \\p{Ll}+iamo\\b.*)$", "dici che \\1", NULL},
    {"it", "^(?:voleva|volevo) (?=ringraziar|saper|chieder|segnalar|disdir|annullar|fare|far |solo |soltanto )",
     "vuole ", "vuoi "},
    {"it", "^volevi (?=\\p{Ll}+r[ei])", "vuoi ", NULL},
    {"it", "^se s[iì],? ", "", NULL},
    {"it", "^(?:dopodich[eé]|poi|e|ma|però|allora|intanto|quindi|invece|infatti|insomma),? ", "", NULL},
    {"it", "\\bsapere come (?:fa|fai) a (?=\\p{Ll}+r[ei])", "sapere come fare per ", NULL},
    {"it", "\\bsapere come (?:fa|fai) per ", "sapere come fare per ", NULL},
    {"pt", "\\bsaber como (?:é que )?(?:você )?faz (?:para|pra) ", "saber como fazer para ", NULL},
    {"pt",
     "\\bsaber como (?:é que )?(?:eu )?(resolv|receb|devolv|entend|preench|vend|respond|escrev|receb|escolh|met)o\\b",
     "saber como \\1er", NULL},
    {"pt",
     "\\bsaber como (?:é que )?(?:eu )?(?!novo|combinado|pedido|prometido|faço|posso|consigo)(\\p{Ll}{3,})o (?=[oa]s? "
     "|[nd][oa]s? |em |um |uma |meu|seu|sua)",
     "saber como \\1ar ", NULL},
    {"it", "\\bvuole sapere se sa(?:pete|ppiamo) ", "vuole sapere ", NULL},
    {"pt",
     "\\bsaber como (?:você )?(?!funciona|fica|paga|demora|chama)(\\p{Ll}{3,})a (?=[oa]s? |[nd][oa]s? |em |um |uma "
     "|seu|sua)",
     "saber como \\1ar ", NULL},
    {"pt", "\\b(n|d|pel)([oa]) (site|loja|aplicativo|app|página|balcão|agência|estabelecimento) de nós\\b",
     "\\1\\2 noss\\2 \\3", NULL},
    {"pt", "\\bcomprou (.*?) de nós\\b", "comprou \\1 conosco", NULL},
    {"pt", "\\bcom nós\\b", "conosco", NULL},
    {"pt", "\\b(for|seja|ser|será|foi|era|fosse) precisa\\b(?! \\p{Ll}+a\\b)", "\\1 preciso", NULL},
    {"pt", "\\bé precisa (?=que\\b|\\p{Ll}+[aei]r\\b)", "é preciso ", NULL},
    {"pt", "^(cobraram|descontaram|debitaram|faturaram|tiraram)-lhe\\b", "diz que lhe \\1", NULL},
    {"pt", "^(enganaram|esqueceram)-se\\b", "diz que se \\1", NULL},
    {"pt", "^((?:erraram|falharam|mentiram|prometeram|ignoraram)\\b)", "diz que \\1", NULL},
    {"pt", "^((?:lhe )?(?:cobraram|debitaram|descontaram|faturaram)\\b)", "diz que \\1", NULL},
    {"pt", "\\b(dess[ea]|dest[ea]) (\\p{Ll}+) de nós\\b", "\\1 \\2", NULL},
    {"pt", "\\b(n|d|pel|)(o|a|os|as|à|às) (\\p{Ll}+) de nós\\b", "\\1\\2 \\3 que temos", NULL},
    {"pt", "\\b(?!uma|alguma|nenhuma|cada|qualquer)(\\p{Ll}+(?:ança|ção|são|dade|gem|ura|ência)) de nós\\b",
     "\\1 nossa", NULL},
    {"pt", "^(?:agradecia|agradeceria) (?:que|se)\\b", "gostaria que", NULL},
    {"pt",
     "\\bquer saber se (?:nós )?(?:conseguimos|podemos) (?:lhe )?(?:dizer|informar|confirmar|explicar)(?:-lhe)?( até "
     "[\\p{L}\\d]+)? (?=(?:onde|quando|como|se|o que|qual|por que|quem)\\b)",
     "quer saber\\1 ", NULL},
    {"pt", "\\bpara (?=\\p{Ll}+ (?:errada|errado)\\b)", "para a ", NULL},
    {"pt", "^(?:e|mas|porém|então|enfim|aí|daí|mano|cara|moço|moça),? (?=\\p{Ll})", "", NULL},
    {"pt", "\\bvocê quer (?:só )?(?=agradecer|elogiar)", "você quer ", NULL},
    {"nl", "^(?:toch|dus|en|maar|verder|trouwens),? (?=(?:de|het|een|u|je|jullie|uw|er|dat|wij|in|op|bij|na|sinds)\\b)",
     "", NULL},
    {"nl", "\\beén\\b", "één", NULL},
    {"nl", "^wij mogen (?:u|je) (?:daarvoor )?(?:altijd )?(?:eens )?(?:op)?bellen\\b", "u mag daarvoor gebeld worden",
     "je mag daarvoor gebeld worden"},
    {"nl", "\\bvolgens wij\\b", "volgens ons", NULL},
    {"nl", "\\bhoort u ons graag\\b", "hoort u graag van ons", NULL},
    {"nl", "\\bhoor je ons graag\\b", "hoor je graag van ons", NULL},
    {"nl", " of (\\p{Ll}+t) ((?:een|het|de|dat) \\p{L}+)$", " of dat \\2 \\1", NULL},
    {"nl", "\\bwij ([^,.]*?)\\bkunt\\b", "wij \\1kunnen", NULL},
    {"nl", "\\bwij ([^,.]*?)\\bhebt\\b", "wij \\1hebben", NULL},
    {"nl", "\\bwij ([^,.]*?)\\bwilt\\b", "wij \\1willen", NULL},
    {"nl", "^als wij (.*) kunnen (laten )?(\\p{Ll}+en), (?:heel )?graag$", "u wilt graag dat wij \\1 \\2\\3",
     "je wilt graag dat wij \\1 \\2\\3"},
    {"nl", "\\bdat wij (.*?) (?:zouden )?willen (\\p{Ll}+en)$", "dat wij \\1 \\2", NULL},
    {"nl", "\\bdat wij dat (.*) zorgen$", "dat wij zorgen dat \\1", NULL},
    {"nl", "^wij krijgen (nog )?tot ", "u geeft ons \\1tot ", "je geeft ons \\1tot "},
    {"nl",
     "\\b([Oo])nze "
     "(verzoek|bedrijf|account|product|kantoor|adres|bericht|antwoord|systeem|team|contract|abonnement|magazijn|nummer|"
     "hotel|"
     "restaurant|pand|pakket|personeel|filiaal|callcenter|hoofdkantoor|aanbod|beleid|voorstel|schrijven|incassobureau|"
     "depot|platform|"
     "zwembad|dossier|huis|\\p{Ll}{3,}je)\\b",
     "\\1ns \\2", NULL},
    {"nl", "^(pakje|pakketje|doosje|account|bonnetje|internet) (?=\\p{Ll}+)", "het \\1 ", NULL},
    {"nl",
     "^(app|website|site|bestelling|wasmachine|koelkast|telefoon|rekening|factuur|poort|klantenservice|chauffeur|"
     "monteur|"
     "bezorger|koerier|tafel|stoel|fiets|kaart|pas) (?=(?:\\p{Ll}+t|is|van|stond|ging|kwam|bleef|doet|was|had)\\b)",
     "de \\1 ", NULL},
};

#define TABLE(name) name, G_N_ELEMENTS(name)

static GRegex **
compiled(const struct swap *table, gsize count)
{
    GRegex **patterns = g_new0(GRegex *, count);
    for (gsize i = 0; i < count; i++)
        patterns[i] = g_regex_new(table[i].from, 0, 0, NULL);
    return patterns;
}

static char *
swapped(const struct pack *pack, bool informal, char *text, const struct swap *table, gsize count, GRegex **patterns)
{
    for (gsize i = 0; i < count; i++) {
        const char *to = informal && table[i].informal ? table[i].informal : table[i].to;
        if (strcmp(table[i].language, pack->language) != 0 || !g_regex_match(patterns[i], text, 0, NULL))
            continue;
        char *mended = g_regex_replace(patterns[i], text, -1, 0, to, 0, NULL);
        g_free(text);
        text = mended;
    }
    return text;
}

bool
southern_knows(const struct pack *pack)
{
    return pack && word_in(pack->language, "it pt nl");
}

struct clause *
southern_opened(const struct pack *pack, const struct clause *spoken)
{
    static GRegex **patterns;
    static gsize once;
    if (g_once_init_enter(&once)) {
        patterns = compiled(TABLE(openings));
        g_once_init_leave(&once, 1);
    }
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < spoken->count; i++)
        g_string_append_printf(line, "%s%s%s%s", i ? " " : "", spoken->words[i].lead, spoken->words[i].text,
                               spoken->words[i].trail);
    g_autofree char *opened = swapped(pack, false, g_strdup(line->str), TABLE(openings), patterns);
    return clause_cut(opened);
}

bool
southern_parts(const struct clause *clause, guint from, guint at)
{
    if (clause->count < PARTED_LEAST || at < from + 5 || at + 5 > clause->count ||
        strchr(clause->words[clause->count - 1].trail, '?'))
        return false;
    gint open = 0;
    for (guint i = 0; i < at; i++)
        open += (strchr(clause->words[i].lead, '(') != NULL) - (strchr(clause->words[i].trail, ')') != NULL) +
                (strstr(clause->words[i].lead, "\xC2\xAB") != NULL) -
                (strstr(clause->words[i].trail, "\xC2\xBB") != NULL);
    if (g_ascii_isdigit(*clause->words[at + 2].text) || word_in(clause->words[at + 3].low, "che que die"))
        return false; /* "fra le 14 e le 18", "e il distributore che …" */
    if (word_in(clause->words[at + 2].low, "due tre quattro cinque sei sette otto nove dieci undici dodici duas "
                                           "tr\xC3\xAAs seis sete oito dez onze doze twee drie vijf"))
        return false; /* "tra le otto e le dodici" */
    const char *low = clause->words[at].low, *next = clause->words[at + 1].low;
    bool joint = word_in(low, "e ed ma per\xC3\xB2 mas por\xC3\xA9m maar") ||
                 (word_in(low, "en want dus") && strchr(clause->words[at - 1].trail, ','));
    return joint && open == 0 &&
           word_in(next, "il lo la i gli le l' non nessuno ho mi adesso ora c'\xC3\xA8 vorrei chiedo sono abbiamo "
                         "o a os as n\xC3\xA3o ningu\xC3\xA9m eu agora meu minha quero gostaria "
                         "ik we wij de het mijn er nu niemand ze toch onze jullie u");
}

/* Ways to say the same in other words, for runs of the customer's own. */
static const struct swap loosenings[] = {
    {"it", "\\b(ha|hai) fatto il reso degli ", "\\1 restituito gli ", NULL},
    {"it", "\\b(ha|hai) fatto il reso dei ", "\\1 restituito i ", NULL},
    {"it", "\\b(ha|hai) fatto il reso delle ", "\\1 restituito le ", NULL},
    {"it", "\\b(ha|hai) fatto il reso della ", "\\1 restituito la ", NULL},
    {"it", "\\b(ha|hai) fatto il reso del ", "\\1 restituito il ", NULL},
    /* Dutch clauses may close on their participle or on its verb */
    {"nl",
     "\\b((?:ge|be|ver|ont|her|aan|af|op|uit|in|door|over|terug)\\p{Ll}+(?:d|t|en)) "
     "(wordt|worden|werd|werden|is|zijn)(?=$|,| en )",
     "\\2 \\1", NULL},
    /* what stands first, behind its verb */
    {"nl",
     "^((?:sinds|na|op|in|vanaf|bij|via|tijdens|door|gisteren|vandaag|vanmorgen) .{4,60}?) "
     "(is|zijn|heeft|hebben|was|waren|werd|werden|wordt|"
     "worden|\\p{Ll}{4,}(?:eert|elt|ert|kt|pt|gt|lt|nt)) ((?:de|het|mijn|uw|je|onze|ons|een) \\p{Ll}+) (?=\\p{L})",
     "\\3 \\2 \\1 ", NULL},
    /* what is the customer's, for what stands there */
    {"nl",
     "(?<!aan )\\b(?:de|het) "
     "(pakket|pakje|bestelling|agenda|account|abonnement|contract|factuur|rekening|wasmachine|koelkast|warmtepomp|"
     "ketel|"
     "thermostaat|telefoon|internetverbinding|reservering|boeking|polis|keuken|kast|tafel|fiets|meter)\\b(?! van)",
     "uw \\1", "je \\1"},
    {"it",
     "\\b(il|lo) "
     "(pacco|pagamento|contratto|(?<!portato il )(?<!chiesto il )(?<!pagato il "
     ")conto|contatore|telefono|rimborso|bonifico|forno|frigorifero|divano|volo|saldo)\\b(?! "
     "d)",
     "\\1 Suo \\2", "\\1 tuo \\2"},
    {"it",
     "(?<!scelto )(?<!chiesto )(?<!per )\\bla "
     "(bolletta|fattura|prenotazione|carta|caldaia|lavatrice|lavastoviglie|spedizione|consegna|linea|pratica|richiesta|"
     "cucina)\\b(?! d)",
     "la Sua \\1", "la tua \\1"},
    {"pt",
     "\\bo "
     "(pedido|pacote|pagamento|cartão|telefone|reembolso|celular|colchão|voo|contador|plano)\\b(?"
     "! d)",
     "o seu \\1", NULL},
    {"pt", "\\ba (encomenda|fatura|reserva|conta|compra|geladeira|máquina|entrega|caldeira|linha|internet)\\b(?! d)",
     "a sua \\1", NULL},
    {"nl", ", dat er ", " en dat er ", NULL},
    {"nl", " en dat (?=het|de|mijn|uw|je)", " en dat ook ", NULL},
    {"nl", " komt (?=vóór|voor|op|in )", " volgt ", NULL},
    {"it", " e che (?=\\p{Ll}+ )", " e inoltre che ", NULL},
    {"it", " e (?:poi|dopo) ", " e in seguito ", NULL},
    {"it", "\\bqualcuno Le dica\\b", "Le si dica", NULL},
    {"pt", " e que (?=\\p{Ll}+ )", " e ainda que ", NULL},
    {"pt", " e se (?=há )", " e também se ", NULL},
    {"pt", " ainda está em vigor\\b", " continua em vigor", NULL},
    {"pt", " e (recebem|recebe|aparece|diz|dizem) ", ", e \\1 sempre ", NULL},
};

/* One of the pack's "word:word of the same sense", where the run of source's words gets shorter by it. */
static char *
said_otherwise(char *clause, const char *pair, const char *source)
{
    g_auto(GStrv) sides = g_strsplit(pair, ":", 2);
    g_autofree char *from = sides[0] && sides[1] ? g_strdup_printf(" %s ", sides[0]) : NULL;
    g_autofree char *padded = g_strdup_printf("%s ", clause);
    const char *at = from ? strstr(padded, from) : NULL;
    if (!at || strpbrk(clause, "\"“«"))
        return clause;
    char *other = g_strdup_printf("%.*s %s %s", (int)(at - padded), padded, sides[1], at + strlen(from));
    g_strchomp(other);
    bool better = span_longest(other, source) < span_longest(clause, source);
    g_free(better ? clause : other);
    return better ? other : clause;
}

char *
southern_mended(const struct pack *pack, bool informal, char *clause, const char *source)
{
    static GRegex **patterns, **looser;
    static gsize once;
    if (!clause || !southern_knows(pack))
        return clause;
    if (g_once_init_enter(&once)) {
        patterns = compiled(TABLE(mends));
        looser = compiled(TABLE(loosenings));
        g_once_init_leave(&once, 1);
    }
    clause = swapped(pack, informal, clause, TABLE(mends), patterns);
    clause = strcmp(pack->language, "pt") == 0 ? southern_ours(clause) : clause;
    for (char **pair = pack_texts(pack, "apart"); pair && *pair && span_longest(clause, source) > RUN_MOST; pair++)
        clause = said_otherwise(clause, *pair, source);
    for (gsize i = 0; i < G_N_ELEMENTS(loosenings) && span_longest(clause, source) > RUN_MOST; i++) {
        char *other = swapped(pack, informal, g_strdup(clause), &loosenings[i], 1, &looser[i]);
        bool better = span_longest(other, source) < span_longest(clause, source);
        g_free(better ? clause : other);
        clause = better ? other : clause;
    }
    return clause;
}

void
southern_parted(const struct pack *pack, struct insight *insight)
{
    static const struct {
        const char *language, *and, *also;
    } joints[] = {{"es", " y ", " y tambi\xC3\xA9n "},
                  {"it", " e ", " e anche "},
                  {"pt", " e ", " e tamb\xC3\xA9m "},
                  {"nl", " en ", " en ook "}};
    g_autoptr(GString) mail = g_string_new(NULL);
    for (guint i = 0; i < insight->sentence_count; i++)
        g_string_append_printf(mail, "%s ", insight->sentences[i].text);
    const char *possible = insight->wish_clause && span_longest(insight->wish_clause, mail->str) > SPAN_MAX
                               ? strstr(insight->wish_clause, "saber si es posible ")
                               : NULL;
    if (possible && strcmp(pack->language, "es") == 0) {
        char *other = g_strdup_printf("%.*ssaber si se puede %s", (int)(possible - insight->wish_clause),
                                      insight->wish_clause, possible + strlen("saber si es posible "));
        g_free(insight->wish_clause);
        insight->wish_clause = other;
    }
    for (guint i = 0; i < G_N_ELEMENTS(joints) && insight->wish_clause; i++) {
        const char *at = insight->wish_clause;
        guint run = span_longest(at, mail->str);
        while (strcmp(joints[i].language, pack->language) == 0 && run > SPAN_MAX && (at = strstr(at, joints[i].and))) {
            gsize head = (gsize)(at - insight->wish_clause), width = strlen(joints[i].and);
            char *parted = g_strdup_printf("%.*s%s%s", (int)head, insight->wish_clause, joints[i].also, at + width);
            g_autofree char *next = g_strndup(at + width, strcspn(at + width, " ,"));
            bool asks = foreign_lists(pack, "turn.wh", next) || foreign_lists(pack, "turn.whether", next);
            bool better = asks && span_longest(parted, mail->str) < run;
            g_free(better ? insight->wish_clause : parted);
            insight->wish_clause = better ? parted : insight->wish_clause;
            run = span_longest(insight->wish_clause, mail->str);
            at = insight->wish_clause + head + width;
        }
    }
}
