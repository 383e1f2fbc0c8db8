/*
 * remedies.c - Italian, Portuguese and Dutch: what is mended behind the turning.
 *
 * What turning leaves behind is put right where it has one right form, and long runs of the customer's words are said in others of the
 * same sense. Thread-safe.
 */
#include "southern.h"

#include "foreign.h"
#include "span.h"
#include "swaps.h"

#include <string.h>

#define RUN_MOST 9 /* words of the customer's own on end, beyond which others of the same sense are taken */

static const struct swap_of mends[] = {
    /* who is meant: what the writer said of himself, of us, of the courier */
    {"it", "\\bse (non )?(?!estate|rate|date|fate|state)(\\p{Ll}{4,})(?:ate|ete|ite)\\b", "se \\1\\2iamo", NULL},
    {"it", "\\bfatt([oiae]) vive\\b", "fatt\\1 sentire", NULL},
    {"it", "\\b(di|a|per|da|senza) (\\p{Ll}{2,}[aei]r)mi\\b", "\\1 \\2Le", "\\1 \\2ti"},
    {"it", "\\b((?:prima|senza|nonostante) (?:che )?(?:(?:lo|la|li|le|Le|ne|non) )?\\p{Ll}+[aei]ss)i\\b", "\\1e",
     "\\1i"},
    {"it", "\\bche non c'ero\\b", "che Lei non c'era", "che tu non c'eri"},
    {"it", "\\bc'ero\\b", "c'era", "c'eri"},
    {"it", "\\bgliene (?:sono|è) (accort|pentit|andat|dimenticat)([oa])\\b", "se n'è \\1\\2", NULL},
    {"it", "\\bve (?=l'(?:ha|aveva|avrebbe)|l[oaie] (?:ha|aveva|manda|chiede|dice|scrive|invia)\\b)", "ce ", NULL},
    {"it", "\\bnoi (due|tre|quattro|cinque|sei)\\b", "voi \\1", NULL},
    {"it", "\\b((?:[Aa]ve(?:te|vate)|[Ss]iete) (?:già |sempre |anche )?\\p{Ll}+[ts][oaie]) noi\\b", "\\1 voi", NULL},
    {"it", "\\b[Ll]e (rimborsiamo|rimborseremo)(?= (?:o|e|oppure)\\b|,|$)", "La \\1", "ti \\1"},
    {"it", "\\bnoi (?=(?:siete|avete|\\p{Ll}{2,}(?:ate|ete|ite))\\b)", "", NULL},
    {"it", "\\bve (l[oaie]|ne) (?=(?:potete|dovete|avete|volete)\\b)", "ce \\1 ", NULL},
    {"it", "\\bLei (non )?Le (?:ha|abbiamo) (?=(?:\\p{Ll}+ )?\\p{Ll}+[ts]o\\b)", "\\1Le abbiamo ", NULL},
    {"it", "\\bLei (non )?Le aveva (?=(?:\\p{Ll}+ )?\\p{Ll}+[ts]o\\b)", "\\1Le avevamo ", NULL},
    {"it", "\\b(potremmo|possiamo|vorremmo) (\\p{Ll}+r[ei]) Lei\\b", "\\1 \\2", NULL},
    {"it", "\\b(a che punto|a (?:fine|metà|inizio)) siete\\b", "\\1 siamo", NULL},
    {"it", "\\bsiete (?=(?:ormai )?(?:a|in) (?:fine|metà|inizio|autunno|inverno|estate)\\b)", "siamo ", NULL},
    {"it", "^sono (?=(?:il|la|un|una) (?:padre|madre|figli[oa]|marito|moglie|titolare|proprietari[oa]|cliente)\\b)",
     "è ", "sei "},
    {"it", "\\bsapere se ce (la|lo|li|le|ne) (?=\\p{Ll}+iamo\\b)", "sapere se ve \\1 ", NULL},
    /* "Le", "La", "l'": what is done to the customer */
    {"it",
     "\\b[Ll]e (ha|hanno|aveva|avevano|abbiamo) "
     "((?:avvisat|avvertit|chiamat|contattat|richiamat|informat|aiutat|ascoltat|trattat|lasciat|tenut)[oa])\\b(?! "
     "(?:che|il|la|un|una)\\b)",
     "l'\\1 \\2", NULL},
    {"it",
     "^le (?=(?:abbiamo|avevamo|hanno|ha|aveva|avevano|è|sono|era|serve|servono|servirebbe|servirebbero|risulta|manca|"
     "mancano|dicono|diciamo|mandiamo|occorre|occorrono|arriva|arrivano|chiede|chiedono|va|vanno)\\b|\\p{Ll}+iamo\\b)",
     "Le ", NULL},
    {"it",
     "\\b[Ll]e ((?:(?:ri)?chiam|(?:ri)?contatt|avvis|aiut|inform|invit)(?:i?amo|assimo|eremo|avamo|eremmo)|rimanda|"
     "chiama|richiama|contatta|rassicura|aiuta|avvisa|invita|risarcisc[e]|ascolta)(no)?(?= |$)(?! che)",
     "La \\1\\2", "ti \\1\\2"},
    {"it", "\\b(ci chied[ei] di (?:non )?\\p{Ll}+r)s?[ti]i? (?=(?:il|lo|la|i|gli|le|un|una|due|tre) |l')", "\\1Le ",
     "\\1ti "},
    {"it",
     "\\b((?:ri)?chiama|(?:ri)?contatta|avvisa|aiuta|informa|accompagna|ascolta|avverti|(?:toglie|cancella|rimuove|"
     "elimina|disiscrive)(?=r[Ls][ei] da))r(?:Le|si)\\b(?! (?:il|lo|la|i|gli|le|un|una) | l')",
     "\\1rLa", "\\1rti"},
    {"it", "\\bfarLe (prestare|aiutare|accompagnare|visitare|portare|ospitare)\\b", "farsi \\1", NULL},
    {"it", "\\bfarLe (ripartire|rientrare|entrare|uscire|aspettare|attendere|tornare|venire|andare|girare|sentire)\\b",
     "farLa \\1", NULL},
    {"it",
     "\\b[Ll]e (fa|fanno) "
     "(ripartire|rientrare|entrare|uscire|aspettare|attendere|tornare|venire|andare|girare|sentire)\\b",
     "La \\1 \\2", "ti \\1 \\2"},
    {"it",
     "\\b[Ll]e (abbia|abbiano|avesse|avessero) "
     "((?:avvisat|avvertit|chiamat|contattat|richiamat|informat|aiutat|ascoltat|rimborsat)[oa])\\b(?! "
     "(?:che|il|la|un|una|le|i)\\b)",
     "l'\\1 \\2", NULL},
    {"it",
     "\\b(rimborsa|risarci)r(?:Le|si)\\b(?! (?:il|lo|la|i|gli|le|un|una|tutto|tutta|quanto|almeno|per intero|euro|\\d+|"
     "subito (?:il|la|i|le)|l'|questa?|metà|quella|quello|anche)\\b| l'| \\d| €)",
     "\\1rLa", "\\1rti"},
    {"it", "\\bl'(accend|apr|chiud|prend|mett|ved)o\\b", "l'\\1e", "l'\\1i"},
    {"it", "\\bl'(us|aspett|attiv|utilizz|acquist)o\\b", "l'\\1a", "l'\\1i"},
    /* whose word it is: nothing is promised or admitted in the desk's own */
    {"it", "^((?:Le |vi |ti |l')(?:avevamo|avremmo|abbiamo) )", "dice che \\1", "dici che \\1"},
    {"it",
     "^((?!dice |dici |indica |scrive |vuole |vuoi |chiede |chiedi "
     ")[^,]*\\b(?:sbagliamo|continuiamo|dimentichiamo|ignoriamo|abbiamo "
     "(?:sbagliato|dimenticato|perso|rotto|danneggiato|promesso|ignorato)))\\b",
     "dice che \\1", "dici che \\1"},
    {"it", "^((?!dice |dici |indica )[^.]*\\bnoi (?:Le|vi|ti) \\p{Ll}+iamo\\b.*)$", "dice che \\1", "dici che \\1"},
    {"it", "^((?!dice |dici |indica |scrive |vuoi |vuole |desidera )[^,.]*\\bnon \\p{Ll}+iamo\\b.*)$", "dice che \\1",
     "dici che \\1"},
    {"pt", "^(cobraram|descontaram|debitaram|faturaram|tiraram)-lhe\\b", "diz que lhe \\1", NULL},
    {"it", "(?: \\(non (?:\\p{Ll}+ )?\\p{Ll}+iamo\\b[^()]*\\))+", "", NULL},
    {"pt", "^(enganaram|esqueceram)-se\\b", "diz que se \\1", NULL},
    {"pt", "^((?:lhe )?(?:cobraram|debitaram|descontaram|faturaram)|erraram|falharam|mentiram|prometeram|ignoraram)\\b",
     "diz que \\1", NULL},
    /* what is asked and wished */
    {"it", "^[Ll]e (?:telefoni|chiami|richiami)\\b[^,.]*", "chiede una telefonata", NULL},
    {"it",
     "\\bsapere se (?:[Ll]e |ti )?(?:fa|facciamo|può far|possiamo far|fate) sapere ((?:entro|prima) [\\p{L}\\d]+) ",
     "sapere \\1 ", NULL},
    {"it", "^(?:voleva|volevo) (?=ringraziar|saper|chieder|segnalar|disdir|annullar|fare|far |solo |soltanto )",
     "vuole ", "vuoi "},
    {"it", "\\bsapere come (?:fa|fai) (?:a|per) (?=\\p{Ll}+r[ei])", "sapere come fare per ", NULL},
    {"pt", "\\bsaber (quando|como|onde|porque|por que) é que ", "saber \\1 ", NULL},
    {"pt", "^(?:só que|acontece que|é que|o problema é que|o caso é que),? (?=\\p{Ll})", "", NULL},
    {"it", "^(?:solo che|il fatto è che|il problema è che|il caso è che) (?=\\p{Ll})", "", NULL},
    {"pt", ",? então$", "", NULL},
    {"pt", "\\bsaber o que (?:você )?(?:deve|pode|tem que) fazer\\b", "saber o que fazer", NULL},
    {"pt", "\\bsaber porque\\b", "saber por que", NULL},
    {"pt",
     "\\bsaber por que ((?:não |ainda )*(?:lhes? |o |a "
     ")?)(cobr|descont|debit|cancel|bloque|cort|envi|mand|aument|rejeit|recus|"
     "fech|mud|tir|alter)aram\\b",
     "saber por que \\1\\2amos", NULL},
    {"pt", "\\bsaber se (?:vocês )?vão (?=(?:\\p{Ll}{3,}[aei]r|pôr|dar|ver)\\b(?! (?:a|até|em|na|no)\\b))",
     "saber se vamos ", NULL},
    {"it", "\\b((?:giorni|settimane|mesi|anni|ore) che (?:non )?)(\\p{Ll}{3,})(?:ate|ete|ite)\\b", "\\1\\2iamo", NULL},
    {"it", "\\bse ne (?=è\\b|era\\b)", "se n'", NULL},
    {"it", "\\bse l[oa] (?=è\\b|era\\b)", "se l'", NULL},
    /* what has no "lhe" */
    {"pt", "\\b(obrig\\p{Ll}+|impe\\p{Ll}+|proib\\p{Ll}+|forç\\p{Ll}+)-lhes?(?= (?:a|de) )", "\\1", NULL},
    {"pt", "\\blhes? ((?:obrig|forç)\\p{Ll}+)(?= (?:a|de) )", "\\1", NULL},
    {"pt", "\\bsaber (o que|quando|como) (pensa|pretende|tenciona)m (?=\\p{Ll}+[aei]r\\b)", "saber \\1 \\2mos ", NULL},
    {"pt", "\\bsaber (o que|como) vão (?=\\p{Ll}+[aei]r\\b)", "saber \\1 vamos ", NULL},
    {"pt", "\\b(saber se (?:\\p{Ll}+ )?\\p{Ll}+mos\\b[^,.]* ou (?:lhes? )?\\p{Ll}{3,}[ea])m\\b", "\\1mos", NULL},
    {"pt", "\\bsaber como (?:você )?faz (?:para|pra) ", "saber como fazer para ", NULL},
    {"pt",
     "\\bsaber como (?:você )?(?!funciona|fica|paga|demora|chama)(\\p{Ll}{3,})a (?=[oa]s? |[nd][oa]s? |em |um |uma "
     "|seu|sua)",
     "saber como \\1ar ", NULL},
    {"pt", "\\bsaber como (\\p{Ll}{3,})eio$", "saber como \\1ear", NULL},
    {"pt",
     "\\bsaber (quando|se) (lhes? |o |a "
     ")?((?:devolv|respond|resolv)e|(?:envi|entreg|reembols|mand|instal|pag|cancel)a)m\\b(?! (?:os|as) )",
     "saber \\1 \\2\\3mos", NULL},
    {"pt",
     "(?<=[,\\p{L}]) por que (?=você (?:\\p{Ll}+ou|\\p{Ll}+eu|está|tem|precisa|mora|estava|tinha)\\b)(?<!saber por que "
     ")",
     " porque ", NULL},
    {"pt", "\\be sem (resposta|notícias|retorno|solução) até (?:o )?momento\\b", "e está sem \\1 até o momento", NULL},
    {"pt", "\\bsaber como (?!faço|posso|consigo|novo|mesmo|pedido)(\\p{Ll}{4,})o$", "saber como \\1ar", NULL},
    {"pt",
     "\\bsaber quando (?:vocês )?vão (?=(?:resolver|entregar|enviar|devolver|reembolsar|trocar|consertar|instalar|"
     "cancelar|responder)\\b)",
     "saber quando vamos ", NULL},
    {"pt",
     "\\bsaber (quando|a que horas|em que dia) (?:vocês )?podem (?=\\p{Ll}+r\\b(?! (?:[oa]s|el[ea]s|seus|suas)\\b))",
     "saber \\1 podemos ", NULL},
    {"pt",
     "\\bquer saber se (?:nós )?(?:conseguimos|podemos) (?:lhe )?(?:dizer|informar|confirmar|explicar)(?:-lhe)?( até "
     "[\\p{L}\\d]+)? (?=(?:onde|quando|como|se|o que|qual|por que|quem)\\b)",
     "quer saber\\1 ", NULL},
    {"pt", "\\bse você (pode|consegue)(?=(?: não)? lhe )", "se \\1mos", NULL},
    {"pt", "\\bse você (pod|poder)ia(?=(?: não)? lhe )", "se \\1íamos", NULL},
    {"pt", "\\b(ninguém|alguém) nos (?=\\p{Ll})", "\\1 lhes ", NULL},
    {"pt", "\\bgostaria que lhe (\\p{Ll}+)asse(?= |$)(?! (?:o|a|um|uma|alguém|quem)\\b)", "gostaria que lhe \\1ássemos",
     NULL},
    {"pt", "\\b(sugere) que (\\p{Ll}{3,}[ea])m\\b(?! (?:os|as|eles|elas)\\b)", "\\1 que \\2mos", NULL},
    {"pt", "\\b(quer saber se )você (?=pode|precisa|deve|tem )", "\\1", NULL},
    {"pt", "^(?:agradecia|agradeceria) (?:que|se)\\b", "gostaria que", NULL},
    {"pt", "^(você )?agradece que (?=(?:lhes? |os? |as? )?\\p{Ll}+[ae]m(?:os)?\\b)", "\\1pede que ", NULL},
    {"pt", "^(?:e|mas|porém|então|enfim|aí|daí|mano|cara|moço|moça),? (?=\\p{Ll})", "", NULL},
    /* Portuguese "nós", and the gender of "preciso" */
    {"pt", "\\b(se|que|quem) nós (?=(?:lhe |o |a )?\\p{Ll}+mos\\b)", "\\1 ", NULL},
    {"pt", "\\bcomprou (.*?) de nós\\b", "comprou \\1 conosco", NULL},
    {"pt", "\\bcom nós\\b", "conosco", NULL},
    {"pt", "\\b(dess[ea]|dest[ea]) (\\p{Ll}+) de nós\\b", "\\1 \\2", NULL},
    {"pt", "\\b(n|d|pel|)(o|a|os|as|à|às) (\\p{Ll}+) de nós\\b", "\\1\\2 \\3 que temos", NULL},
    {"pt", "\\bque (\\p{Ll}+)-(lhes?|se|os?|as?)\\b", "que \\2 \\1", NULL},
    {"pt", "\\b(for|seja|ser|será|foi|era|fosse|é) precisa\\b(?! \\p{Ll}+a\\b)", "\\1 preciso", NULL},
    /* Dutch */
    {"nl",
     "\\bonze "
     "(?=(?:bericht|bedrag|beleid|besluit|bedrijf|antwoord|account|abonnement|nummer|kantoor|hotel|magazijn|systeme?|"
     "team|personeel|product|pakket|geld|loket|filiaal|restaurant|formulier|contract|aanbod|voorstel|verhaal|advies|"
     "onderhoud|portaal|adres|werk|park|bord|tarief|netwerk|station|perron|[a-z]{3,}je)\\b)",
     "ons ", NULL},
    {"nl", "\\bwij ([^,.]*?)\\bkunt\\b", "wij \\1kunnen", NULL},
    {"nl", "^als wij (.*) kunnen (laten )?(\\p{Ll}+en), (?:heel )?graag$", "u wilt graag dat wij \\1 \\2\\3",
     "je wilt graag dat wij \\1 \\2\\3"},
    {"nl", "\\bdat wij (.*?) (?:zouden )?willen (\\p{Ll}+en)$", "dat wij \\1 \\2", NULL},
    {"nl", "\\bdat wij dat (.*) zorgen$", "dat wij zorgen dat \\1", NULL},
    {"nl", "^(pakje|pakketje|doosje|bonnetje) (?=\\p{Ll}+)", "het \\1 ", NULL},
    {"nl", "\\bhoor(t?) (u|je) ons graag\\b", "hoor\\1 \\2 graag van ons", NULL},
    {"nl",
     "\\b([Oo])nze "
     "(verzoek|bedrijf|account|product|kantoor|adres|bericht|antwoord|systeem|team|contract|abonnement|magazijn|nummer|"
     "hotel|restaurant|pakket|personeel|filiaal|aanbod|beleid|voorstel|platform|\\p{Ll}{3,}je)\\b",
     "\\1ns \\2", NULL},
};
/* Ways to say the same in other words, for runs of the customer's own. */
static const struct swap_of loosenings[] = {
    /* what is the customer's, for what stands there */
    {"nl",
     "(?<!aan )\\b(?:de|het) "
     "(pakket|pakje|bestelling|agenda|account|abonnement|contract|factuur|rekening|wasmachine|koelkast|telefoon|"
     "reservering|boeking|polis|keuken|kast|tafel|fiets|meter)\\b(?! van)",
     "uw \\1", "je \\1"},
    {"it",
     "\\b(il|lo) "
     "(pacco|pagamento|contratto|(?<!portato il )(?<!chiesto il )(?<!pagato il )conto|contatore|telefono|rimborso|"
     "bonifico|forno|frigorifero|divano|volo|saldo)\\b(?! d)",
     "\\1 Suo \\2", "\\1 tuo \\2"},
    {"it",
     "(?<!scelto )(?<!chiesto )(?<!per )\\bla "
     "(bolletta|fattura|prenotazione|carta|caldaia|lavatrice|lavastoviglie|spedizione|consegna|pratica|richiesta|"
     "cucina)\\b(?! d)",
     "la Sua \\1", "la tua \\1"},
    {"pt", "\\bo (pedido|pacote|pagamento|cartão|telefone|reembolso|celular|colchão|voo|contador|plano)\\b(?! d)",
     "o seu \\1", NULL},
    {"pt", "\\ba (encomenda|fatura|reserva|conta|compra|geladeira|máquina|entrega|caldeira|linha|internet)\\b(?! d)",
     "a sua \\1", NULL},
    {"pt", " e se (?=há )", " e também se ", NULL},
    {"pt", " ainda está em vigor\\b", " continua em vigor", NULL},
    {"pt", " e (diz|dizem) que ", ", e agora \\1 que ", NULL},
    {"pt", " e (recebem|recebe|aparece) ", ", e \\1 sempre ", NULL},
};

/* One of the pack's "word:word of the same sense", where the run of source's words gets shorter by it. */
static char *
said_otherwise(char *clause, const char *pair, const char *source)
{
    g_auto(GStrv) sides = g_strsplit(pair, ":", 2);
    g_autofree char *from = sides[0] && sides[1] ? g_strdup_printf(" %s ", sides[0]) : NULL;
    g_autofree char *padded = g_strdup_printf("%s ", clause);
    const char *at = from ? strstr(padded, from) : NULL;
    bool alone = at && at - padded > 3 && strncmp(at - 3, " da", 3) == 0; /* Italian "da solo" is alone, not only */
    if (!at || alone || strpbrk(clause, "\"“«"))
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
    static struct swaps mending = SWAPS(mends, 0), loosening = SWAPS(loosenings, 0);
    if (!clause || !southern_knows(pack))
        return clause;
    clause = swaps_put(&mending, pack->language, informal, clause);
    clause = strcmp(pack->language, "pt") == 0 ? southern_ours(clause) : clause;
    for (char **pair = pack_texts(pack, "apart"); pair && *pair && span_longest(clause, source) > RUN_MOST; pair++)
        clause = said_otherwise(clause, *pair, source);
    for (gsize i = 0; i < G_N_ELEMENTS(loosenings) && span_longest(clause, source) > RUN_MOST; i++) {
        char *other = swaps_put_one(&loosening, i, pack->language, informal, g_strdup(clause));
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
