/*
 * southern.c - Italian, Portuguese and Dutch: what a sentence needs before it is turned, and the last look at what came out.
 *
 * There is no parser for these languages, so what turning leaves behind is told by its closed classes: mended where it has one right
 * form, refused where a native reader would stumble. Refused clauses are told by their frame or wish, or quoted. Owns its compiled
 * patterns for the life of the process. Pure, thread-safe.
 */
#include "southern.h"

#include "foreign.h"

#include <string.h>

enum where { ANYWHERE, STATEMENT, WISH };

struct swap {
    const char *language, *from, *to, *informal; /* informal NULL: the same */
};

/* ---- before ------------------------------------------------------------------------------------------------------ */

static const struct swap openings[] = {
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
    /* a place of the customer's that another place names */
    {"it", "(?i)\\bqui (?=(?:in|a|ad|al|allo|alla|da|dal|nel|nella)\\b)", "", NULL},
    {"pt", "(?i)\\baqui (?=(?:em|no|na|nos|nas)\\b)", "", NULL},
    {"nl", "(?i)\\bhier (?=(?:in|op|bij|aan)\\b)", "", NULL},
    /* notes: "Prenotato camera …", "Comprei" needs nothing, "Besteld op …" */
    {"it",
     "(?i)^(prenotato|comprato|ordinato|ricevuto|pagato|acquistato|trovato|restituito|chiamato|scritto|chiesto|"
     "aspettato|"
     "spedito|inviato|perso|mandato|telefonato) (?!da |dal |dalla |che |anche )",
     "ho \\1 ", NULL},
    {"it", "^(ho \\p{L}+o [^,.;]+?)(?: e)? (trovato|ricevuto|mai ricevuto) (?=\\p{L})", "\\1 e ho \\2 ", NULL},
    {"it", "(?i)\\be ho mai ricevuto\\b", "e non ho mai ricevuto", NULL},
    {"it", "(?i),? ma (?:davvero|sul serio)(?: nel \\d{4})?(?=\\?)", "", NULL},
    {"it", "(?i)^una stella:? |^(?:zero|due|tre|quattro|cinque) stelle:? ", "", NULL},
    {"it", "(?i)\\bxk[eé]|\\bperch[eè](?!\\p{L})'?", "perché", NULL},
    {"it", "(?<=\\p{Ll}[iuo] )e'(?= )", "è", NULL},
    {"pt", "(?i)^(?:só|so|apenas) (?:estou )?(?:passando |a passar )?(?:para|pra) ", "quero ", NULL},
    {"pt", "(?i)^passando (?:aqui )?(?:só )?(?:para|pra) ", "quero ", NULL},
    {"pt", "(?i)\\bquero (agradecer|elogiar|avisar|informar|dizer|saber):", "quero \\1:", NULL},
    {"pt", "(?i)\\be (?:então )?tipo responde\\p{L}* logo.*", "", NULL},
    {"nl", "(?i),? (?:eerlijk is eerlijk|geloof ik|lijkt me|denk ik|vind ik),?(?= |$)", "", NULL},
    {"nl", "(?i)^(?:nou|amai|pff+|tja|dus),? ", "", NULL},
    {"nl", "(?i)^even een (?:dikke |grote |welgemeende )?(pluim|compliment) voor ", "ik geef een \\1 aan ", NULL},
    {"nl", "(?i)^(?:een )?(?:dikke |grote )?pluim voor ", "ik geef een pluim aan ", NULL},
};

/* ---- behind ------------------------------------------------------------------------------------------------------ */

static const struct swap mends[] = {
    {"it",
     "^le (?=(?:abbiamo|avevamo|hanno|ha|aveva|avevano|è|sono|era|serve|servono|servirebbe|servirebbero|risulta|manca|"
     "mancano|dicono|diciamo|mandiamo|occorre|occorrono|arriva|arrivano|chiede|chiedono|va|vanno)\\b)",
     "Le ", NULL},
    {"it", "^(?:voleva|volevo) (?=ringraziar|saper|chieder|segnalar|disdir|annullar|fare|far )", "vuole ", "vuoi "},
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
    {"pt", "\\b(\\p{L}*[aã]o?) de nós\\b(?! dois)", "\\1 nossa", NULL},
    {"pt", "\\bcomprou (.*?) de nós\\b", "comprou \\1 conosco", NULL},
    {"pt", "\\bde nós\\b", "nosso", NULL},
    {"pt", "\\bpara (?=\\p{Ll}+ (?:errada|errado)\\b)", "para a ", NULL},
    {"pt", "^(?:e|mas|porém|então|enfim|aí|daí|mano|cara|moço|moça),? (?=\\p{Ll})", "", NULL},
    {"pt", "\\bvocê quer (?:só )?(?=agradecer|elogiar)", "você quer ", NULL},
    {"nl", "^(?:toch|dus|en|maar|verder|trouwens),? (?=(?:de|het|een|u|je|jullie|uw|er|dat|wij|in|op|bij|na|sinds)\\b)",
     "", NULL},
    {"nl", "^(pakje|pakketje|doosje|account|bonnetje|internet) (?=\\p{Ll}+)", "het \\1 ", NULL},
    {"nl",
     "^(app|website|site|bestelling|wasmachine|koelkast|telefoon|rekening|factuur|poort|klantenservice|chauffeur|"
     "monteur|"
     "bezorger|koerier|tafel|stoel|fiets|kaart|pas) (?=(?:\\p{Ll}+t|is|van|stond|ging|kwam|bleef|doet|was|had)\\b)",
     "de \\1 ", NULL},
};

static const struct {
    const char *language;
    enum where where;
    const char *pattern;
} refusals[] = {
    {"it", ANYWHERE, "(?i) (?:e|o|ma|di|a|da|in|con|per|il|la|lo|i|gli|le|un|una|che|del|della|al|alla)$"},
    {"pt", ANYWHERE, "(?i) (?:e|ou|mas|de|a|o|em|com|para|os|as|um|uma|que|do|da|no|na|ao|por)$"},
    {"nl", ANYWHERE, "(?i) (?:en|maar|de|het|een|met|naar|want|omdat)$"},
    /* Italian: the customer's place, a person half turned, an order, an unknown verb of the first person */
    {"it", ANYWHERE, "(?i)\\b(?:qui|qua|voi)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:ho|mi|io|mio|mia|miei|mie|l'ho|m'ha|ce l'ho)\\b"},
    {"it", STATEMENT,
     "(?i)^(?!(?:dopo|solo|secondo|tutto|questo|quello|sono|hanno|entro|verso|sotto|dentro|poco|quanto|ultimo|nuovo|"
     "primo|vostro|nostro|Suo|tuo|nessuno|ogni|troppo|molto|sabato|marzo|giugno|luglio|agosto|lo|no|uno|vero|meno|"
     "stanno|vanno|fanno|danno|erano|può|però|ciò)\\b)\\p{Ll}+o "
     "(?:il|la|lo|i|le|gli|un|una|\\d+|in|a|di|da|con|per|che)\\b"},
    {"it", ANYWHERE,
     "(?i)\\b(?:non|lo|la|li|le|già) "
     "(?!foto\\b|mano\\b|moto\\b|auto\\b|sono\\b|hanno\\b|stanno\\b|vanno\\b|danno\\b|fanno\\b)\\p{Ll}+[^no "
     "](?<!am)o$"},
    {"it", ANYWHERE, "\\b(?:lo|li|ne|glie(?:lo|la|li|le|ne)) \\p{Ll}+(?:ate|ete|ite)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:paghi|vai|sapete|dite|guardate|vergognatevi|capite|immaginate|complimenti)\\b"},
    {"it", STATEMENT,
     "(?i)^(?:ditemi|fatemi|mandatemi|rispondete|chiamatemi|inviatemi|rimborsatemi|prego|forza|basta|date|ridate)\\b"},
    {"it", WISH,
     "\\bsapere se (?:vorrebbe|vuole|desidera|vorresti|vuoi|scusate|ha "
     "(?:letto|comprato|ordinato|ricevuto|pagato|visto))\\b"},
    {"it", WISH, "\\bsapere [^.]*:|\\bsapere se [^.]*, (?:come|quando|cosa|ce|me)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:La|Le) (?:abbiamo|avevamo) \\p{Ll}+to\\b(?<=La abbiamo spedito)"},
    {"it", STATEMENT, "(?i)^in mancanza|^altrimenti|^se no\\b|^uno straccio|^se c'è\\b"},
    /* Portuguese */
    {"pt", ANYWHERE, "(?i)\\b(?:aqui|cá|vos|vosso|vossa|eu|meu|minha|meus|minhas|comigo|mim)\\b"},
    {"pt", ANYWHERE, "(?i)\\bvocê (?:est|s)ão\\b|\\bvocê \\p{Ll}+m a?\\b(?<!tem a)(?<!tem )(?<!vem )(?<!em )"},
    {"pt", ANYWHERE, "(?i)\\bnós (?:não )?(?:lhe )?\\p{Ll}+(?:a|am|em)\\b|\\bvocê de \\b"},
    {"pt", WISH, "\\b(?:como|onde|quando) (?:você )?\\p{Ll}+o\\b(?<!mesmo)(?<!novo)(?<!pedido)"},
    {"pt", WISH, "\\bsaber [^.]*:|\\bpara apesar\\b|\\bpede [^.]*:"},
    {"pt", STATEMENT,
     "(?i)^(?:mandem|enviem|devolvam|resolvam|tirem|cancelem|respondam|liguem|façam|deem|parem|me|alguém|socorro|cadê)"
     "\\b|"
     "\\b(?:senão|responde logo|me mandem|lhe mandem)\\b"},
    {"pt", STATEMENT, "(?i)^desculp|^sou |^obrigad|^com o [^,]*$|^parabéns"},
    /* Dutch */
    {"nl", ANYWHERE, "(?i)\\b(?:hier|ik|mij|mijn|jouw service|ons u)\\b"},
    {"nl", ANYWHERE,
     "(?i)\\bjullie (?:hebt|bent|kunt|wilt|gaat|had het)\\b|\\bu u\\b|\\bu (?:heb|ben|kan "
     "niet|geef|moeten|kunnen|zoeken)\\b"},
    {"nl", ANYWHERE,
     "(?i)\\b(?:bij|van|met|aan|volgens|door|voor) onze (?:is|zijn|heeft|hebben|gehad|open|ge\\p{Ll}+)\\b|\\bonze "
     "open\\b"},
    {"nl", ANYWHERE, "(?i)\\b(?:u|je|jullie) [^,.]*\\b(?:heb|geef|ben) (?:aan|ge|ons|be|ver)\\p{Ll}*"},
    {"nl", WISH,
     "(?i)\\b(?:en|of) (?:volstaat|is|kan|moet|mag|krijg|heb|ben|wordt) (?:ik|u|je|een|het|de|dat|er|die)\\b"},
    {"nl", WISH, "(?i)\\bbinnen om\\b"},
    {"nl", STATEMENT,
     "(?i)^(?:graag|gelieve|stuur|bel|geef|regel|zorg|fix|foutmelding|eén ster|één ster|zo niet|zo "
     "ja|proficiat|geniaal)\\b"},
    {"nl", STATEMENT, "(?i)^[^ ]+ (?:besteld|gekocht|betaald|ontvangen|gebeld),"},
};

#define TABLE(name) name, G_N_ELEMENTS(name)

static GRegex **
compiled(const struct swap *table, gsize count)
{
    GRegex **patterns = g_new0(GRegex *, count);
    for (gsize i = 0; i < count; i++)
        patterns[i] = g_regex_new(table[i].from, G_REGEX_OPTIMIZE, 0, NULL);
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

char *
southern_mended(const struct pack *pack, bool informal, char *clause)
{
    static GRegex **patterns;
    static gsize once;
    if (g_once_init_enter(&once)) {
        patterns = compiled(TABLE(mends));
        g_once_init_leave(&once, 1);
    }
    return swapped(pack, informal, clause, TABLE(mends), patterns);
}

/* ---- the last look ----------------------------------------------------------------------------------------------- */

/* Endings that finite verbs alone have, near enough. */
static bool
ends_as_verb(const char *language, const char *low)
{
    static const struct {
        const char *language, *suffix;
    } ends[] = {{"it", "ava"},   {"it", "eva"},  {"it", "iva"}, {"it", "ano"},   {"it", "ono"},  {"it", "rà"},
                {"it", "rebbe"}, {"it", "isce"}, {"it", "amo"}, {"it", "reste"}, {"it", "ò"},    {"it", "ete"},
                {"pt", "ou"},    {"pt", "eu"},   {"pt", "iu"},  {"pt", "ava"},   {"pt", "ia"},   {"pt", "am"},
                {"pt", "em"},    {"pt", "rá"},   {"pt", "rão"}, {"pt", "amos"},  {"pt", "emos"}, {"pt", "imos"}};
    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
        if (strcmp(ends[i].language, language) == 0 && strlen(low) > strlen(ends[i].suffix) + 1 &&
            g_str_has_suffix(low, ends[i].suffix))
            return true;
    return false;
}

static bool
has_verb(const struct pack *pack, const struct clause *words)
{
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low;
        if (foreign_lists(pack, "hedge.verbs", low) || foreign_lists(pack, "turn.modal", low) ||
            ends_as_verb(pack->language, low) || strchr(low, '-'))
            return true;
        for (char **verb = pack_texts(pack, "turn.verb"); verb && *verb; verb++) {
            g_auto(GStrv) forms = g_strsplit(*verb, ":", 3);
            for (guint k = 1; forms[0] && k < 3 && forms[k]; k++)
                if (strcmp(forms[k], low) == 0)
                    return true;
        }
        bool dutch = strcmp(pack->language, "nl") == 0 && strlen(low) > 3 && !foreign_lists(pack, "turn.noverb", low);
        if (dutch && (g_str_has_suffix(low, "t") || g_str_has_suffix(low, "de") || g_str_has_suffix(low, "te") ||
                      g_str_has_suffix(low, "den") || g_str_has_suffix(low, "ten")))
            return true;
        if (dutch && foreign_lists(pack, "turn.past", low))
            return true;
    }
    return false;
}

/* A verb of the first person that no swap reached. */
static bool
speaks_first(const struct pack *pack, const struct clause *words)
{
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low, *before = i ? words->words[i - 1].low : "";
        if (foreign_lists(pack, "turn.noun", low) || foreign_lists(pack, "turn.det", before) ||
            word_in(low, "sono pago conto") || g_str_has_suffix(low, "iamo") || g_str_has_suffix(low, "mos"))
            continue;
        for (char **verb = pack_texts(pack, "turn.verb"); verb && *verb; verb++) {
            g_auto(GStrv) forms = g_strsplit(*verb, ":", 3);
            bool own = forms[0] && forms[1] && strcmp(forms[0], low) == 0;
            for (guint k = 1; own && k < 3 && forms[k]; k++)
                own = strcmp(forms[k], low) != 0;
            if (own)
                return true;
        }
    }
    return false;
}

bool
southern_refuses(const struct pack *pack, bool informal, const char *clause, bool wish)
{
    static GRegex *patterns[G_N_ELEMENTS(refusals)];
    static gsize once;
    if (g_once_init_enter(&once)) {
        for (guint i = 0; i < G_N_ELEMENTS(refusals); i++)
            patterns[i] = g_regex_new(refusals[i].pattern, G_REGEX_OPTIMIZE, 0, NULL);
        g_once_init_leave(&once, 1);
    }
    for (guint i = 0; i < G_N_ELEMENTS(refusals); i++)
        if (strcmp(refusals[i].language, pack->language) == 0 &&
            (refusals[i].where == ANYWHERE || (refusals[i].where == WISH) == wish) &&
            g_regex_match(patterns[i], clause, 0, NULL))
            return true;
    g_autoptr(clause) words = clause_cut(clause);
    if (strcmp(pack->language, "nl") == 0) {
        bool own = false;
        for (guint i = 0; i < words->count; i++)
            own |= word_in(words->words[i].low, "heb ben");
        return !has_verb(pack, words) || (own && !informal);
    }
    return !has_verb(pack, words) || speaks_first(pack, words);
}

/* ---- Portugal and Brazil ----------------------------------------------------------------------------------------- */

static bool
is_european(const struct insight *insight)
{
    static const char words[] =
        "encomenda encomendas telemóvel vosso vossa vossos vossas autocarro comboio morada palavra-passe utilizador "
        "exmos "
        "exmo ex.mos gostava contacto contactar facto ecrã frigorífico fatura contribuinte nif mbway multibanco ctt "
        "casa-de-banho pequeno-almoço rapariga bebés prenda piquete reforma canadianas levantamentos psp eletricista "
        "orçamento equipa registo acusa receção secretária viagem-me enviar-me dizer-me podem-me";
    static const char brazil[] =
        "você vocês vc vcs pix celular cadastro boleto cpf cnpj procon aplicativo ônibus pra pro nota "
        "geladeira usuários usuário equipe protocolo r reais";
    int europe = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autoptr(clause) words_of = clause_cut(insight->sentences[i].text);
        for (guint k = 0; k < words_of->count; k++) {
            const char *low = words_of->words[k].low;
            europe += word_in(low, words) || g_str_has_suffix(low, "-me") ? 1 : 0;
            europe -= word_in(low, brazil) ? 2 : 0;
        }
        europe += strstr(insight->sentences[i].text, "€") ? 2 : 0;
        europe -= strstr(insight->sentences[i].text, "R$") ? 4 : 0;
        static const char *const doing[] = {"está a ", "estou a ", "estamos a ", "estão a "};
        for (guint k = 0; k < G_N_ELEMENTS(doing); k++)
            europe += strstr(insight->sentences[i].text, doing[k]) ? 2 : 0;
    }
    return europe > 0;
}

static const struct swap settled[] = {
    {"pt", "\\bcom você\\b", "consigo", NULL},
    {"pt", "\\b(para|de|por|sobre|a|até|em) você\\b", "\\1 si", NULL},
    {"pt", "\\b[Vv]ocês? (?=\\p{Ll})", "", NULL},
    {"pt", "\\bconosco\\b", "connosco", NULL},
    {"pt", "\\baplicativo\\b", "aplicação", NULL},
    {"pt", "\\brastreamento\\b", "seguimento", NULL},
    {"pt", "\\bpela? seguimento\\b", "pelo seguimento", NULL},
    {"pt", "\\be quer saber, e\\b", "e quer saber e", NULL},
};

void
southern_settle(const struct pack *pack, struct insight *insight)
{
    static GRegex **patterns;
    static gsize once;
    if (g_once_init_enter(&once)) {
        patterns = compiled(TABLE(settled));
        g_once_init_leave(&once, 1);
    }
    if (!pack || strcmp(pack->language, "pt") != 0 || !is_european(insight))
        return;
    for (guint i = 0; i < insight->issue_count; i++)
        if (!insight->issues[i].quoted)
            insight->issues[i].clause = swapped(pack, false, insight->issues[i].clause, TABLE(settled), patterns);
    if (insight->wish_clause)
        insight->wish_clause = swapped(pack, false, insight->wish_clause, TABLE(settled), patterns);
}
