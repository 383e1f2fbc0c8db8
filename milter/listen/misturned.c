/*
 * misturned.c - the last look at a turned Italian, Portuguese or Dutch clause.
 *
 * There is no parser for these languages, so a clause is judged by its closed classes: a person half turned, a place of the customer's,
 * an order left standing, no verb. What a native reader would stumble over is refused, and told by its frame or wish, or quoted. Owns
 * its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "foreign.h"
#include "refusal.h"
#include "southern.h"

#include <string.h>

static const struct refusal list[] = {
    {"it", ANYWHERE, "(?i) (?:e|o|ma|di|a|da|in|con|per|il|la|lo|i|gli|le|un|che|del|della|al|alla)$"},
    {"pt", ANYWHERE, "(?i) (?:e|ou|mas|de|a|o|em|com|para|os|as|que|do|da|no|na|ao|por)$"},
    {"nl", STATEMENT, "(?i)^zonde van|^(?:u|je) een \\p{Ll}+|\\bverzoekt u ons$|\\(a\\)|^dank(?:zij)? "},
    {"it", STATEMENT, "(?i)\\brileva quanto segue|^con riferimento [^,]*$|\\bper fortuna$|\\bavete provato:"},
    /* what is said of us, on nobody's word; the customer's "we shall see" */
    {"it", STATEMENT, "^(?!(?:dice|dici|indica|indichi|scrive|scrivi)\\b).*\\bnon \\p{Ll}+iamo\\b"},
    {"it", STATEMENT, "(?i)\\bpoi (?:vedete|vediamo|vedrete|si vede)\\b|^(?:si vede|evidentemente|insomma|ossia) "},
    {"it", WISH,
     "\\bsapere se [^,]* (?:è|sono|ha|hanno|avete|avevate|aveva) [^.]*, "
     "(?:bisogna|serve|occorre|deve|dovete|devono|posso|può|potete|possiamo|si può|si deve)\\b"},
    {"pt", STATEMENT, "(?i) (?:é|são)$"},
    {"pt", STATEMENT, "(?i)^não para\\b|^ou seja\\b|^já passou isso\\b|\\btem a sua graça\\b"},
    {"pt", ANYWHERE,
     "(?i)\\bnão (?:me |lhe |o |a |os |as "
     ")?(?!veio\\b|\\p{Ll}*[aiu]do\\b|\\p{Ll}+ndo\\b|muito\\b|tanto\\b|pouco\\b|mesmo\\b|"
     "como\\b|pelo\\b|feito\\b|dito\\b|visto\\b|escrito\\b|aberto\\b|pago\\b|gasto\\b|todo\\b|quando\\b|certo\\b|"
     "novo\\b|"
     "bloco\\b|outro\\b|preciso\\b|justo\\b)\\p{Ll}{3,}o\\b"},
    {"it", ANYWHERE,
     "(?i)\\bnon "
     "(?:accuso|uso|penso|passo|rimborso|accetto|aspetto|metto|permetto|ammetto|contesto|resto|acquisto|insisto|porto|"
     "sopporto|discuto|rifiuto|aiuto)\\b|\\bvi riusciamo\\b"},
    {"it", WISH, "\\bsapere da quando [^.]*\\bnon\\b"},
    {"it", WISH, "\\btu può\\b|\\bse tu\\b|\\bsapere se (?:dopo|in|entro) [^ ]+ \\p{Ll}+$"},
    {"pt", WISH, "\\bsaber se (?:remarque|mande|cancele|venha)m(?:os)?\\b"},
    {"it", STATEMENT, "(?i)^da quando [^,]*$|^il (?:primo|secondo|terzo) che\\b|, dai$|si sollecita$"},
    {"nl", STATEMENT, "(?i)schrijven (?:inmiddels|intussen)"},
    {"nl", WISH, ", en (?:zit|is|kan|mag|moet|hoe|krijg) "},
    {"it", WISH, "\\bsapere se (?:[^, ]+ ){22,}"},
    {"pt", WISH, "\\bsaber se (?:[^, ]+ ){22,}"},
    {"pt", STATEMENT, "\\bque [ao] \\p{L}+(?: de \\p{L}+)?, no valor de [\\d.,]+ ?€$"},
    {"nl", WISH, "\\bstaan \\p{Ll}+en hebben$"},
    {"pt", STATEMENT, "(?i)não é por mal|sabe que são|^se puder|\\baproveito\\b|^enfim\\b"},
    {"nl", ANYWHERE, "(?i) (?:en|maar|de|het|een|met|naar|want|omdat)$"},
    /* Italian: the customer's place, a person half turned, an order, an unknown verb of the first person */
    {"it", STATEMENT, "(?i)\\w+t[oa] nessuno (?:è|ha|sono) "}, /* "… nessuno è rimasta a terra": two clauses */
    {"it", ANYWHERE, "\\bchied[ei] di (?:(?:il|lo|la|i|gli|le|un|una|uno)\\b|l')"},
    {"it", ANYWHERE, "(?i)\\b(?:qui|qua|voi)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:ho|mi|io|mio|mia|miei|mie|l'ho|m'ha|ce l'ho)\\b"},
    {"it", STATEMENT,
     "(?i)^(?!(?:dopo|solo|secondo|tutto|questo|quello|sono|hanno|entro|verso|sotto|dentro|poco|quanto|ultimo|nuovo|"
     "primo|vostro|nostro|Suo|tuo|nessuno|ogni|troppo|molto|sabato|marzo|giugno|luglio|agosto|lo|no|uno|vero|meno|"
     "stanno|vanno|fanno|danno|erano|può|però|ciò)\\b)\\p{Ll}+o "
     "(?:il|la|lo|i|le|gli|un|una|\\d+|in|a|di|da|con|per|che)\\b"},
    {"it", ANYWHERE,
     "(?i)\\b(?:non|lo|la|li|le|già) "
     "(?!stesso\\b|otto\\b|foto\\b|mano\\b|moto\\b|auto\\b|sono\\b|hanno\\b|stanno\\b|vanno\\b|danno\\b|fanno\\b)\\p{"
     "Ll}+[^no "
     "](?<!am)(?<!rl)o$"},
    {"it", ANYWHERE, "\\b(?:lo|li|ne|glie(?:lo|la|li|le|ne)) \\p{Ll}+(?:ate|ete|ite)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:paghi|vai|sapete|dite|guardate|vergognatevi|capite|immaginate|(?<! i )complimenti)\\b"},
    {"it", STATEMENT,
     "(?i)^(?:ditemi|fatemi|mandatemi|rispondete|chiamatemi|inviatemi|rimborsatemi|prego|forza|basta|date|ridate)\\b"},
    {"it", WISH,
     "\\bsapere se (?:vorrebbe|vuole|desidera|vorresti|vuoi|scusate|ha "
     "(?:letto|comprato|ordinato|ricevuto|pagato|visto))\\b"},
    {"it", WISH, "\\bsapere [^.]*:|\\bsapere se [^.]*, (?:come|quando|cosa|ce|me)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:La|Le) (?:abbiamo|avevamo) \\p{Ll}+to\\b(?<=La abbiamo spedito)"},
    {"it", STATEMENT, "(?i)^in mancanza|^altrimenti|^se no\\b|^uno straccio|^se c'è\\b"},
    {"it", ANYWHERE,
     "(?i)\\bnon "
     "(?!solo|molto|troppo|tutto|meno|proprio|certo|altro|uno|dopo|poco|sono|\\p{Ll}+[oa]no\\b|\\p{Ll}+(?:at|ut|it|st|"
     "tt|s|rt)o\\b|\\p{Ll}+r(?:me|te|glie|ve|ce)?lo\\b)\\p{Ll}+[^àèìòù ]o\\b(?<!iamo)"},
    {"it", ANYWHERE,
     "\\b(?:sono|state|erano|vengono|(?<!sapere se )le|delle|alle|nelle|riceve|ricevuto) \\p{Ll}+iamo\\b"},
    {"it", WISH, "\\bsapere (?:cosa|come|quando|perché|se)(?:,|$)"},
    {"it", STATEMENT,
     "(?i)^che |^di |^cioè\\b|\\beh$|^già che\\b|^(?:le|la|gliel[aoie]) "
     "(?:chiami|mandi|faccia|dica|scriva|risponda|dia|invii|consenta|permetta|scusi)\\b"},
    {"it", ANYWHERE,
     "\\bgliel[aoie] (?:(?!\\p{Ll}+iamo\\b)\\p{Ll}+o|dica|mandi)\\b|\\bci "
     "\\p{Ll}+(?:ate|ete)\\b|\\b\\p{Ll}+(?<!r)te(?:mi|ci|la|lo|melo|mela)\\b|\\bLe arrangi\\b|\\bLa siete\\b|\\bsei "
     "stat[ao] "
     "(?:gentil|bravissim|molto|davvero|cos)"},
    {"it", WISH, "\\bsapere se (?:ti sei|si è) (?:rott|fatt|accort)"},
    /* Portuguese */
    {"pt", STATEMENT, "(?i)^(?:o )?seu português"},
    {"pt", ANYWHERE, "(?i)\\b(?:aqui|cá|vos|vosso|vossa|eu|meu|minha|meus|minhas|comigo|mim)\\b"},
    {"pt", ANYWHERE, "(?i)\\bvocê (?:est|s)ão\\b|\\bvocê \\p{Ll}+m a?\\b(?<!tem a)(?<!tem )(?<!vem )(?<!em )"},
    {"pt", ANYWHERE, "(?i)\\bnós (?:não )?(?:lhe )?\\p{Ll}+(?:a|am|em)\\b|\\bvocê de \\b"},
    {"pt", WISH, "\\b(?:como|onde|quando) (?:você )?\\p{Ll}+o\\b(?<!mesmo)(?<!novo)(?<!pedido)"},
    {"pt", WISH, "\\bsaber [^.]*:|\\bpara apesar\\b|\\bpede [^.]*:"},
    {"pt", STATEMENT,
     "(?i)^(?:mandem|enviem|devolvam|resolvam|tirem|cancelem|respondam|liguem|façam|deem|parem|me|alguém|socorro|cadê)"
     "\\b|"
     "\\b(?:senão|responde logo|me mandem|lhe mandem)\\b"},
    {"pt", STATEMENT, "(?i)^(?:cancela|manda|troca|devolve|resolve|ajuda|envia) (?:para|isso|logo) "},
    {"pt", STATEMENT, "(?i)^desculp|^sou |^obrigad|^com o [^,]*$|^parabéns"},
    {"pt", STATEMENT,
     "(?i)\\b(?:tragam|levem|coloquem|estornem|remarquem|vejam)\\b|^resumo |^se há\\b|(?:^|, )lhe "
     "(?:fala|manda|liga|passa|envia|avisa|responde|confirma|diz)\\b|"
     "\\b(?:manda|enfiaram|mandaram|deixaram|deixem|puseram|meteram|chamaram|deixou|mandou|chamou)-lhe "
     "(?:no|na|num|numa|para|de|a)\\b|"
     "desculpa incomodar|^a[s]? \\p{Ll}+ que (?:sempre )?(?:foi|era) de \\d+$|^com [oa]s? "},
    {"pt", WISH, "\\bsaber se (?:cancela|manda|envia|troca|resolve|devolve)\\b|\\bpodemos ser\\b"},
    /* Dutch */
    {"nl", WISH, "\\b(?:u|je)$|\\bdat wij (?:het|er) .*zou|\\bhoe (?:kunt|kan|moet) "},
    {"nl", STATEMENT,
     "(?i)^alvast |fijne dag|schrijven inmiddels|zouden wij sieren|^met dank|, heel graag$|^geen internet"},
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

static struct refusals refusals = REFUSALS(list);

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
            (strcmp(low, "preciso") == 0 && word_in(before, "\xC3\xA9 for seja ser ser\xC3\xA1 foi era fosse")) ||
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
    if (refusals_hold(&refusals, pack->language, clause, wish))
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
