/*
 * misturned.c - the last look at a turned Italian, Portuguese or Dutch clause.
 *
 * There is no parser for these languages, so a clause is judged by its closed classes: a person half turned, a place of the customer's,
 * an order left standing, no verb. What a native reader would stumble over is refused, and told by its frame or wish, or quoted. Owns
 * its compiled patterns for the life of the process. Pure, thread-safe.
 */
#include "foreign.h"
#include "forms.h"
#include "southern.h"

#include <string.h>

static const struct refusal list[] = {
    {"it", ANYWHERE, "(?i) (?:e|o|ma|di|a|da|in|con|per|il|la|lo|i|gli|le|un|che|del|della|al|alla)$"},
    {"pt", ANYWHERE, "(?i) (?:e|ou|mas|de|a|o|em|com|para|os|as|que|do|da|no|na|ao|por)$"},
    {"it", STATEMENT, "(?i)^da quando (?:[^ ,]+ ){0,6}[^ ,]+$|^il (?:primo|secondo|terzo) che\\b|, dai$|si sollecita$"},
    {"", WISH, "\\b(?:sapere|saber) se (?:[^, ]+ ){22,}"},
    {"nl", ANYWHERE, "(?i) (?:en|maar|de|het|een|met|naar|want|omdat)$"},
    /* Italian: the customer's place, a person half turned, an order, an unknown verb of the first person */
    {"it", ANYWHERE, "(?i)\\b(?:qui|qua|(?<!t[oaie] )(?<!s[oaie] )voi|vergognatevi|(?<! i )complimenti)\\b"},
    {"it", ANYWHERE, "(?i)\\b(?:ho|mi|io|mio|mia|miei|mie|l'ho|m'ha|ce l'ho)\\b"},
    {"it", STATEMENT,
     "^(?!(?:dopo|solo|secondo|tutto|questo|quello|sono|hanno|entro|verso|sotto|dentro|poco|quanto|ultimo|nuovo|"
     "siamo|abbiamo|possiamo|primo|vostro|nostro|Suo|tuo|nessuno|ogni|troppo|molto|sabato|marzo|giugno|luglio|agosto|"
     "lo|no|uno|vero|meno|"
     "stanno|vanno|fanno|danno|erano|può|però|ciò)\\b)\\p{Ll}+o "
     "(?:il|la|lo|i|le|gli|un|una|\\d+|in|a|di|da|con|per|che)\\b"},
    {"it", ANYWHERE,
     "(?i)\\b(?:non|lo|la|li|le|già) "
     "(?!stesso\\b|otto\\b|foto\\b|mano\\b|moto\\b|auto\\b|sono\\b|hanno\\b|stanno\\b|vanno\\b|danno\\b|fanno\\b)"
     "(?<!già (?=\\p{Ll}{1,12}(?:[aiust]t|[rs]s|nd)o$))\\p{Ll}+[^no ](?<!am)(?<!rl)o$"},
    {"it", ANYWHERE,
     "(?i)\\bnon "
     "(?!solo|molto|troppo|tutto|meno|proprio|certo|altro|uno|dopo|poco|sono|\\p{Ll}+[oa]no\\b|\\p{Ll}+(?:at|ut|it|st|"
     "tt|s|rt)o\\b|\\p{Ll}+r(?:me|te|glie|ve|ce)?lo\\b)\\p{Ll}+[^àèìòù ]o\\b(?<!iamo)"},
    {"it", ANYWHERE,
     "(?i)\\bnon (?:accuso|uso|penso|passo|accetto|aspetto|metto|permetto|ammetto|insisto|porto|rifiuto)\\b"},
    {"it", WISH,
     "\\bsapere se [^,]* (?:è|sono|ha|hanno|avete|avevate|aveva) [^.]*, "
     "(?:bisogna|serve|occorre|deve|dovete|devono|posso|può|potete|possiamo|si può|si deve)\\b"},
    {"it", WISH, "\\bsapere se (?:(?:ti sei|si è) (?:rott|fatt|accort)|(?:dopo|in|entro) [^ ]+ \\p{Ll}+$)"},
    {"it", ANYWHERE, "\\bLei (?:non )?Le\\b|\\bnoi siete\\b"},
    {"it", STATEMENT, "(?i)\\bpoi (?:vedete|vediamo)\\b|\\w+t[oa] nessuno (?:è|ha|sono) "},
    {"it", WISH, "\\bsapere (?:cosa|come|quando|perché|se)(?:,|$)"},
    {"it", STATEMENT,
     "(?i)^che |^di |^cioè\\b|\\beh$|^già che\\b|^(?:le|la|gliel[aoie]) "
     "(?:chiami|mandi|faccia|dica|scriva|risponda|dia|invii|consenta|permetta|scusi)\\b"},
    {"it", ANYWHERE,
     "\\bgliel[aoie] (?:(?!\\p{Ll}+iamo\\b)\\p{Ll}+o|dica|mandi)\\b|\\bci "
     "\\p{Ll}+(?:ate|ete)\\b|\\b\\p{Ll}+(?<!r)te(?:mi|ci|la|lo|melo|mela|velo|vela|vene)\\b|\\bLe arrangi\\b|\\bLa "
     "siete\\b|\\bsei "
     "stat[ao] "
     "(?:gentil|bravissim|molto|davvero|cos)"},
    /* Portuguese */
    {"pt", ANYWHERE, "(?i)\\b(?:aqui|cá|vos|vosso|vossa|eu|meu|minha|meus|minhas|comigo|mim)\\b"},
    {"pt", ANYWHERE, "(?i)\\bvocê (?:est|s)ão\\b|\\bvocê \\p{Ll}+m a?\\b(?<!tem a)(?<!tem )(?<!vem )(?<!em )(?<!ém )"},
    {"pt", STATEMENT,
     "(?i)^(?:mandem|enviem|devolvam|resolvam|tirem|cancelem|respondam|liguem|façam|deem|parem|me|alguém|socorro|cadê)"
     "\\b|"
     "\\b(?:senão|responde logo|me mandem|lhe mandem)\\b"},
    {"pt", WISH, "\\bse você \\p{Ll}+ lhe\\b"},
    {"pt", WISH, "\\bsaber se (?:cancela|manda|envia|troca|resolve|devolve)\\b"},
    {"pt", STATEMENT,
     "(?i)^(?:cancela|manda|troca|devolve|resolve|ajuda|envia) (?:para|isso|logo) |desculpa incomodar|^não para\\b|^já "
     "passou isso\\b"},
    {"pt", STATEMENT, "(?i)^desculp|^sou |^obrigad|^com o [^,]*$|^parabéns"},
    {"pt", STATEMENT,
     "(?i)\\b(?:tragam|levem|coloquem|estornem|remarquem|vejam)\\b|^se há\\b|(?:^|, )lhe "
     "(?:fala|manda|liga|passa|envia|avisa|responde|confirma|diz)\\b|"
     "\\b(?:manda|enfiaram|mandaram|deixaram|deixem|puseram|meteram|chamaram|deixou|mandou|chamou)-lhe "
     "(?:(?:no|na|num|numa|para|de)\\b|a \\p{Ll}+r\\b)|^com [oa]s? "},
    /* Dutch */
    {"nl", WISH, "\\b(?:u|je)$|\\bdat wij (?:het|er) .*zou|\\bhoe (?:kunt|kan|moet) "},
    {"nl", STATEMENT,
     "(?i)^alvast |fijne dag|^met dank|^dank|, heel graag$|schrijven (?:inmiddels|intussen)|zouden wij sieren"},
    {"nl", WISH, ", en (?:zit|is|kan|mag|moet|hoe|krijg) |\\bstaan \\p{Ll}+en hebben$"},
    {"nl", ANYWHERE, "(?i)\\b(?:hier|ik|mij|mijn|ikzelf|mezelf|m'n|jouw service|ons u)\\b"},
    {"nl", ANYWHERE,
     "(?i)\\bjullie (?:hebt|bent|kunt|wilt|gaat|had het)\\b|\\bu u\\b|\\bu (?:heb|ben|kan "
     "niet|geef|moeten|kunnen|zoeken)\\b"},
    {"nl", STATEMENT,
     "(?i)^(?:graag|gelieve|stuur|bel|geef|regel|zorg|fix|foutmelding|eén ster|één ster|zo niet|zo "
     "ja|proficiat|geniaal)\\b"},
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

/* "a cirurgia", "para a casa", "da via": what stands behind an article or "de" is no verb, whatever its end. */
static bool
is_named(const struct pack *pack, const struct clause *words, guint at)
{
    const char *before = at ? words->words[at - 1].low : "", *low = words->words[at].low;
    return strcmp(pack->language, "pt") == 0 &&
           (strcmp(low, "para") == 0 ||
            (g_str_has_suffix(low, "ia") && word_in(before, "a as o os da das do dos de na nas no uma um sua seu")));
}

/* "enviaram-lhe", no "LX-20931", "check-in" or "e-mail" */
static bool
hangs_pronoun(const struct pack *pack, const char *low)
{
    const char *hyphen = strrchr(low, '-');
    return hyphen && strcmp(pack->language, "pt") == 0 &&
           word_in(hyphen + 1, "me te se nos lhe lhes o a os as lo la los las no na");
}

static bool
has_verb(const struct pack *pack, const struct clause *words)
{
    for (guint i = 0; i < words->count; i++) {
        const char *low = words->words[i].low;
        if (is_named(pack, words, i))
            continue;
        if (foreign_lists(pack, "hedge.verbs", low) || foreign_lists(pack, "turn.modal", low) ||
            ends_as_verb(pack->language, low) || hangs_pronoun(pack, low))
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

bool
southern_acts(const struct pack *pack, const char *clause)
{
    g_autoptr(clause) words = clause_cut(clause);
    return has_verb(pack, words);
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
