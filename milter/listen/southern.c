/*
 * southern.c - Italian, Portuguese and Dutch: what a sentence needs before it is turned.
 *
 * Notes get their verb, leads that are no part of the matter go (behind it: remedies.c). What cannot be mended is refused (misturned.c).
 * Thread-safe.
 */
#include "southern.h"

#include "swaps.h"

#include <string.h>

#define PARTED_LEAST 20 /* words of a sentence whose clauses are told one by one */

/* ---- before ------------------------------------------------------------------------------------------------------ */

static const struct swap_of openings[] = {
    /* what a caller says before the matter */
    {"it",
     "(?i)^(?:s[iì],? (?=buon|salve|pronto|allora|guard|senta|ciao))?(?:(?:pronto|allora|guardi|senta|ascolti|niente|"
     "ehm|buongiorno|buonasera|buonasera|salve|ciao),? )*(?:io )?(?=(?:vorrei|volevo|dovrei|chiamo|avrei|ho)\\b)",
     "", NULL},
    {"pt",
     "(?i)^(?:(?:al[ôo]|oi|olá|bom dia|boa tarde|boa noite|então|olha|olhe|é que|assim|tudo bem|estou sim),? )+"
     "(?=(?:eu )?(?:queria|quero|gostaria|gostava|preciso|comprei|estou|tenho|liguei)\\b)",
     "", NULL},
    {"nl",
     "(?i)^(?:(?:ja|hallo|hoi|goedemorgen|goedemiddag|goedenavond|dag|u spreekt|je spreekt),? )*met (?:\\p{L}+ "
     "){1,4}(?=ik (?:bel|wil|heb|zou|had|wou)\\b)",
     "", NULL},
    {"nl",
     "(?i)^ik (?:bel|mail|schrijf) over ((?:de|het|mijn|onze|die|dat) \\p{L}+),? want (?:hij|ze|zij|die|het|dat) "
     "(?!is er)",
     "\\1 ", NULL},
    {"nl", "(?i)^ik (?:bel|mail|schrijf)(?: jullie| u| even)? (?:over|omtrent|vanwege) [^,]*?,? want ", "", NULL},
    {"it", "(?i)^qualcuno (?:mi )?(?:sa|sa dirmi|può dirmi) (?=(?:se|quando|come|dove|perché|quanto|cosa)\\b)",
     "vorrei sapere ", NULL},
    {"pt",
     "(?i)^(?:será que )?alguém (?:aí )?(?:sabe|pode (?:me )?dizer|me diz)(?: dizer| me dizer)? "
     "(?=(?:se|quando|como|onde|porque|por que|quanto|o que)\\b)",
     "quero saber ", NULL},
    {"nl",
     "(?i)^(?:weet iemand|iemand die weet|kan iemand (?:me |mij )?(?:zeggen|vertellen)) "
     "(?=(?:of|wanneer|hoe|waar|waarom|wat|hoeveel)\\b)",
     "ik wil weten ", NULL},
    {"pt", "(?i)^(?:é que|isso porque) (?=n[oa] |em )", "", NULL},
    {"pt", "(?i)[, ]+(?:k{3,}|(?:rs){2,}|(?:ha){2,}h?)$", "", NULL},
    {"pt", "(?i),? e (?:vcs|vocês) (?:aí )?(?:só )?(?:post|fic|brinc|faz|cobr)\\p{Ll}*ndo\\b[^.!?]*", "", NULL},
    {"pt", "(?i)^dia (\\d+) sem ", "estou há \\1 dias sem ", NULL},
    {"pt",
     "(?i)^(?:já são |há )?(\\d+|um|uma|dois|duas|três|quatro|cinco|seis|sete) (dias?|semanas?|horas?|meses|mês) sem ",
     "estou há \\1 \\2 sem ", NULL},
    {"it", "(?i)^(?:giorno (\\d+)|(?:da )?(\\d+) giorni) senza ", "sono da \\1\\2 giorni senza ", NULL},
    {"nl",
     "(?i)^al (\\d+|een|twee|drie|vier|vijf|zes) (dag(?:en)?|we(?:ek|ken)|maand(?:en)?|uur|uren|jaar) wachten op ",
     "ik wacht al \\1 \\2 op ", NULL},
    {"nl",
     "(?i)^al (\\d+|een|twee|drie|vier|vijf|zes) (dag(?:en)?|we(?:ek|ken)|maand(?:en)?|uur|uren|jaar) "
     "(?=(?:een|geen|nog geen|niets|niks)\\b)",
     "er is al \\1 \\2 ", NULL},
    {"it", "(?i),? (?:complimenti(?: vivissimi| davvero)?|bravi(?:,? davvero|ssimi)?|grazie mille eh)[.!]*$", "", NULL},
    {"it",
     "(?i)^(seconda|terza|quarta|quinta|\\d+[ªa]) volta (?=(?:oggi|questa settimana|questo mese|in una? \\p{L}+)\\b)",
     "è la \\l\\1 volta ", NULL},
    {"it",
     "(?i)^ma (?:[^?]{3,50} )?(?:è|sono) (?:fint[oaei]|uno scherzo|vero|normale|possibile|fatt[oaei] per non "
     "[^?]{3,30})\\?+$",
     "qua", NULL},
    {"it",
     "(?i)^grazie (?:mille |infinite |di cuore |davvero )?(?:a|ad|all[ao'])(?= ) (?!tutti|voi|lei\\b)([^,]{3,50}), "
     "(?=(?:ha|hanno|mi|ci|che) )",
     "voglio ringraziare \\1, che ", NULL},
    {"pt",
     "(?i)^se (?:eu )?((?:[\\p{L}\\d]+ )+?[\\p{L}\\d]+) (ainda "
     ")?((?:pago|posso|perco|recebo|tenho|preciso|devolvem|fazem|há|dá para)\\b )([^?,]+)\\?$",
     "\\3\\2\\4 se eu \\1?", NULL},
    {"pt", "(?i)^parabéns à(s?) ([^,]{3,60}), (?=(?:trat|atend|ajud|resolv|salv|consegu|encontr)\\p{L}+ )",
     "quero elogiar a\\1 \\2, que ", NULL},
    {"pt", "(?i)^parabéns ao(s?) ([^,]{3,60}), (?=(?:trat|atend|ajud|resolv|salv|consegu|encontr)\\p{L}+ )",
     "quero elogiar o\\1 \\2, que ", NULL},
    {"pt", "(?i)^(app|aplicativo|site|sistema|cartão|chat)( d[oae] \\p{L}+)? (travado|fora do ar|bloqueado|lento) ",
     "o \\1\\2 está \\3 ", NULL},
    {"pt", "(?i)\\b(saiu|saíram|veio|vieram) (assim )?daí\\b", "\\1 \\2da loja", NULL},
    {"pt", "(?i), que não posso ir(?= *[.]?$)", ", dia em que não posso ir", NULL},
    {"it", "(?i)^(\\d+) (?:min|minuti) di ([^,.?]{3,30}?) e (?:poi|dopo) (?=\\p{L})", "dopo \\1 minuti di \\2 ", NULL},
    {"it", "(?i)^(\\d+) ore di ([^,.?]{3,30}?) e (?:poi|dopo) (?=\\p{L})", "dopo \\1 ore di \\2 ", NULL},
    {"it", "(?i)^complimenti (?:per|a|al|alla|alle|ai|davvero)\\b[^:.!?]{0,40}: (?=\\p{L}+ \\p{L}+ \\p{L})", "", NULL},
    {"it",
     "(?i)^(treno|volo|traghetto|autobus|pullman|pacco) ((?:del|delle|dell'|per)\\b ?[^,]{1,25}?) "
     "(partit|arrivat|cancellat|soppress|consegnat)o\\b",
     "il \\1 \\2 è \\3o", NULL},
    {"it",
     "(?i)^(?:e )?se ((?:[\\p{L}\\d']+ ){2,}[\\p{L}\\d']+) "
     "((?:pago|devo|posso|trovo|perdo|rischio|ricevo|serve|bisogna|conviene|vale|spendo|ho diritto|mi "
     "(?:fate|date|costa|conviene|spetta|restituite|rimborsate|ridate|rendete|danno|fanno|tocca))\\b "
     "[^?,]+)\\?$",
     "\\2 quando \\1?", NULL},
    {"it",
     "(?i)^([^,?]{3,50}?) (?:merita|meriterebbe) (?:un |una )(?:aumento|premio|elogio|medaglia|promozione)\\b[^,]*, "
     "(?=(?:mi|ci|ha|l'ha) )",
     "voglio ringraziare \\l\\1, che ", NULL},
    {"pt",
     "(?i)^(?:gente |pessoal )?([oa] [^,?]{3,60}?) (?:merece (?:um|uma) "
     "(?:aumento|pr[êé]mio|elogio|medalha|promoção)|está de parabéns)\\b"
     "[^,]*, (?=\\p{L}+(?:ou|eu|iu|ez)(?:-me)?\\b)",
     "quero elogiar \\l\\1, que ", NULL},
    {"pt", "(?i),? e (?:a|o) (?:companhia|empresa|operadora|loja|site|app) (?:só )?\\p{Ll}+(?:ando|endo)\\b[^.!?]*", "",
     NULL},
    {"pt", "(?i)(?<=, )trabalho (?=em |de |no |na |com |por )", "o meu trabalho é ", NULL},
    /* behind a place, what stands there is private */
    {"pt", "(?i)(?<=endereço novo|novo endereço|morada nova|nova morada)\\p{L}*: [^?!]*$", ".", NULL},
    {"it", "(?i)(?<=indirizzo nuovo|nuovo indirizzo|nuova sede): [^?!]*$", ".", NULL},
    {"nl", "(?i)(?<=nieuwe adres|nieuw adres): [^?!]*$", ".", NULL},
    {"it",
     "(?i)\\bnon (l[oaie]) (posso|possiamo|riesco a|riusciamo a|devo|voglio|vogliamo|potevo|riuscivo a) "
     "(\\p{Ll}+r)e\\b",
     "non \\2 \\3\\1", NULL},
    {"it", "(?i)\\b(sul|sulla|nel|nella|dentro|sopra|sotto) (\\p{L}+ )c'ha\\b", "\\1 \\2c'è", NULL},
    {"it", "(?i)\\bc'ha(?=\\b)", "ha", NULL},
    {"it", "(?i)\\b(?:dire|fare) (?:un (?:grande |enorme )?)?grazie all([oae]|')", "ringraziare l\\1", NULL},
    {"it", "(?i)\\b(?:dire|fare) (?:un (?:grande |enorme )?)?grazie (?:al|a(?=i ))", "ringraziare il", NULL},
    {"it", "(?i)\\bma che (?!fine\\b)[^?]*\\?\\?+$", "", NULL}, /* scorn, no question */
    {"pt", "(?i)^só (?=(?:queria|quero|gostaria|gostava)\\b)", "", NULL},
    {"nl", "(?i)\\b(en|maar) nou\\b", "\\1 nu", NULL},
    {"nl", "(?i)^(?:heel erg |heel veel |hartelijk(?:e)? |veel )?(?:dank|bedankt) aan ", "ik bedank ", NULL},
    {"nl", "(?i)^graag ((?:een|mijn|het|de|uw|jullie) [^,?]*(?<!en)), (?=(?:de|het|mijn|onze) )",
     "ik wil graag \\1, want ", NULL},
    {"nl", "(?i)^graag ((?:een|mijn|het|de|uw|jullie) [^,?]*(?<!en))[.!]?$", "ik wil graag \\1.", NULL},
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
     "(?i)^(?:ho (?:saputo|sentito(?: dire)?|letto) che )?([^?]{8,}?)(?:, (?:è vero|è giusto|è corretto|è "
     "così|sbaglio|no)|,? (?:vero|giusto))\\?+$",
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
     "(?i)^(?![^?]*[?])(prenotat|comprat|ordinat|ricevut|pagat|acquistat|trovat|restituit|chiamat|scritt|chiest|"
     "aspettat|spedit|"
     "inviat|pers|"
     "mandat|telefonat|cambiat)[oaie] (?!da |dal |dalla |che |anche )",
     "ho \\l\\1o ", NULL},
    {"it",
     "(?i)^(ho (?:scritto|chiamato|telefonato|mandato|inviato|sollecitato)\\b[^.?!,]*?),? (?:e |ma )?(?:ancora|tuttora|"
     "finora) (?:niente|nulla|nessuna)(?: rispost[ae])?[.! ]*$",
     "\\1 e non ho ancora avuto risposta.", NULL},
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
    {"nl", "(?i)(?<!waar)(?<!hoe)(?<!wat),? (?:eerlijk is eerlijk|geloof ik|lijkt me|denk ik|vind ik),?(?= |$)", "",
     NULL},
    {"nl", "(?i)^(?:nou|amai|pff+|tja|dus),? ", "", NULL},
    {"nl", "(?i)^even een (?:dikke |grote |welgemeende )?(pluim|compliment) voor ", "ik geef een \\1 aan ", NULL},
    {"nl", "(?i)^(?:een )?(?:dikke |grote )?pluim voor ", "ik geef een pluim aan ", NULL},
};

bool
southern_knows(const struct pack *pack)
{
    return pack && word_in(pack->language, "it pt nl");
}

struct clause *
southern_opened(const struct pack *pack, const struct clause *spoken)
{
    static struct swaps table = SWAPS(openings, 0);
    g_autoptr(GString) line = g_string_new(NULL);
    for (guint i = 0; i < spoken->count; i++)
        g_string_append_printf(line, "%s%s%s%s", i ? " " : "", spoken->words[i].lead, spoken->words[i].text,
                               spoken->words[i].trail);
    g_autofree char *opened = swaps_put(&table, pack->language, false, g_strdup(line->str));
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
