/*
 * portugal.c - the Portuguese of Portugal: where a mail is written in it, nobody is "você", and things have their names there; and what is
 * asked of us in either, told of us.
 *
 * Told by words, the euro and "está a fazer"; the clauses were worded as in Brazil. Thread-safe.
 */
#include "romance.h"
#include "southern.h"
#include "swaps.h"

#include <string.h>

static bool
is_european(const struct insight *insight)
{
    static const char words[] =
        "encomenda encomendas telemóvel vosso vossa vossos vossas autocarro comboio morada palavra-passe utilizador "
        "exmos "
        "exmo ex.mos gostava contacto contactar facto ecrã frigorífico fatura contribuinte nif mbway multibanco ctt "
        "casa-de-banho pequeno-almoço rapariga bebés prenda piquete reforma canadianas levantamentos psp eletricista "
        "orçamento equipa registo acusa receção secretária viagem-me enviar-me dizer-me podem-me convosco percebo "
        "avariado avariada acamado acamada incómodo "
        "directo balcão balcões utente bebé sítio fumo candeeiro cinzento cinzenta indemnização bilhete bilhetes "
        "comprovativo "
        "ginásio marcação sanita autoclismo estafeta apelido freguesia talão camisola carrinha loiça telefonar "
        "gostávamos "
        "utentes setúbal aveiro viseu coimbra braga leiria évora guimarães";
    static const char brazil[] =
        "você vocês vc vcs pix celular cadastro boleto cpf cnpj procon aplicativo ônibus pra pro nota "
        "geladeira usuários usuário equipe protocolo r reais";
    int europe = 0;
    for (guint i = 0; i < insight->sentence_count; i++) {
        g_autoptr(clause) words_of = clause_cut(insight->sentences[i].text);
        for (guint k = 0; k < words_of->count; k++) {
            const char *low = words_of->words[k].low;
            europe += word_in(low, words) || g_str_has_suffix(low, "-me") || g_str_has_suffix(low, "ei-a") ||
                              g_str_has_suffix(low, "ei-o")
                          ? 1
                          : 0;
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
    {"\\bsaber por que (?!raz)", "saber por que razão "},
    {"\\bcom você\\b", "consigo"},
    {"\\b(para|de|por|sobre|a|até|em) você\\b", "\\1 si"},
    {"^((?:[oa]s? )?(?:seus?|suas?) [^,.;:]{6,60}?) e você (?=\\p{Ll})", "\\1 e diz que "}, /* no "sua mala … e está" */
    {"\\b[Vv]ocês? (?=\\p{Ll})", ""},
};

/* What is asked of us: no verb of things, and nothing named before it. */
#define OURS                                                                                                           \
    "\\b((?:pede|pedem|quer|querem|precisa|precisam|espera|exige|solicita|agradece|prefere|deseja|necessita) que "     \
    "(?:não )?"                                                                                                       \
    "(?:lhes? |o |a |os |as |se )?)(?!sej|estej|tenham|haj|chegu|funcion|fiqu|dur|caib|sirv|venh|quem\\b)"

#define WISHED                                                                                                         \
    "\\b((?:agradecia|agradeceria|gostaria|gostava|queria|pretendia) que (?:não |me |lhe |te |o |a |os |as )?)"       \
    "(?!fossem|cheg|fic|estiv|funcion|dur|pass|viess|houv)"

static const struct swap asked[] = {
    {OURS "(\\p{Ll}{2,})eiem\\b", "\\1\\2eemos"},
    {OURS "d[eê]em\\b", "\\1demos"},
    {OURS "(\\p{Ll}{2,})([ea])m\\b", "\\1\\2\\3mos"},
    {"(\\bque (?:não )?(?:lhes? |[oa]s? )?\\p{Ll}+[ea]mos\\b[^,.;]* e que (?:lhes? |[oa]s? )?)(\\p{Ll}{3,})([ea])m\\b",
     "\\1\\2\\3mos"},
    {"(\\bque (?:não )?(?:lhes? |[oa]s? )?\\p{Ll}+[ea]mos\\b[^,.;]* e (?:lhes? )?)(\\p{Ll}{3,})([ea])m "
     "(?=(?:[oa]s?|uma?|seus?|suas?|outr[oa]) )",
     "\\1\\2\\3mos "},
    {"(\\bque (?:não )?(?:lhes? |[oa]s? )?\\p{Ll}+[ea]mos\\b[^,.;]* e lhes? )(\\p{Ll}{3,})([ea])m\\b", "\\1\\2\\3mos"},
    {"\\bque (lhes? )?venham (?=(?:buscar|recolher|levantar|retirar|consertar|reparar|arranjar|ver)\\b)",
     "que \\1venhamos "},
    {"\\b([Ss]e (?:não )?|[Aa]ssim que |[Qq]uando )((?:lhes? |[oa]s? "
     ")?)(?!cheg|fic|funcion|dur|for)(\\p{Ll}{2,}[aei])rem\\b(?! [oa]s )",
     "\\1\\2\\3rmos"},
    {WISHED "((?:f|ref|satisf)iz|p[uô]d|qu?is|diss|troux|pus|rep|tiv|d|soub|v)essem\\b", "\\1\\2éssemos"},
    {WISHED "(\\p{Ll}{2,})essem\\b", "\\1\\2êssemos"},
    {WISHED "(\\p{Ll}{2,})issem\\b", "\\1\\2íssemos"},
    {WISHED "(\\p{Ll}+)assem\\b", "\\1\\2ássemos"},
};

static char *
settle(char *text)
{
    static struct swaps table = SWAPS(settled, 0);
    return swaps_put(&table, "pt", false, text);
}

char *
southern_ours(char *clause)
{
    static struct swaps table = SWAPS(asked, 0);
    return swaps_put(&table, "pt", false, clause);
}

void
southern_settle(const struct pack *pack, struct insight *insight)
{
    if (southern_knows(pack) || (pack && strcmp(pack->language, "es") == 0))
        southern_parted(pack, insight);
    if (!pack || strcmp(pack->language, "pt") != 0 || !is_european(insight))
        return;
    for (guint i = 0; i < insight->issue_count; i++)
        if (!insight->issues[i].quoted)
            insight->issues[i].clause = settle(insight->issues[i].clause);
    if (insight->wish_clause)
        insight->wish_clause = settle(insight->wish_clause);
}

/* ---- the many ---------------------------------------------------------------------------------------------------- */

char *
portuguese_we(const char *low)
{
    static const char *const ends[][2] = {{"riam", "ríamos"}, {"avam", "ávamos"}, {"iam", "íamos"}, {"aram", "amos"},
                                          {"eram", "emos"},   {"iram", "imos"},   {"am", "amos"},   {"em", "emos"}};
    bool third =
        word_in(low, "abrem pedem servem seguem dormem conseguem preferem sentem partem permitem cumprem garantem "
                     "decidem emitem");
    if (third)
        return romance_ending(low, "em", "imos");
    if (g_str_has_suffix(low, "eiem")) /* "bloqueiem" */
        return romance_ending(low, "eiem", "eemos");
    if (word_in(low, "deem dêem"))
        return g_strdup("demos");
    for (guint i = 0; i < G_N_ELEMENTS(ends) && strlen(low) > 4; i++)
        if (g_str_has_suffix(low, ends[i][0]))
            return romance_ending(low, ends[i][0], ends[i][1]);
    return NULL;
}

/* "mande-me", "diz-me": one who is asked, as the many are. NULL: it may be no order ("falta-me um parafuso"). Owned by caller. */
static char *
asked_of_one(const char *base)
{
    static const char *const thou[][2] = {
        {"diz", "digam"},        {"faz", "façam"},          {"põe", "ponham"},        {"traz", "tragam"},
        {"devolve", "devolvam"}, {"responde", "respondam"}, {"escreve", "escrevam"},  {"resolve", "resolvam"},
        {"manda", "mandem"},     {"envia", "enviem"},       {"avisa", "avisem"},      {"troca", "troquem"},
        {"liga", "liguem"},      {"confirma", "confirmem"}, {"explica", "expliquem"}, {"informa", "informem"},
        {"reserva", "reservem"}, {"guarda", "guardem"},     {"marca", "marquem"},     {"cancela", "cancelem"},
        {"ajuda", "ajudem"},     {"paga", "paguem"},        {"passa", "passem"},      {"tira", "tirem"},
        {"muda", "mudem"}};
    for (guint i = 0; i < G_N_ELEMENTS(thou); i++)
        if (strcmp(thou[i][0], base) == 0)
            return g_strdup(thou[i][1]);
    return NULL;
}

char *
portuguese_order(const struct voice *voice, const char *low)
{
    static const char *const hung[][2] = {{"-me", "lhe "}, {"-nos", "lhes "}, {"-no", "o "},   {"-na", "a "},
                                          {"-nas", "as "}, {"-lhe", "lhe "},  {"-o", "o "},    {"-a", "a "},
                                          {"-os", "os "},  {"-as", "as "},    {"-mo", "lho "}, {"-ma", "lha "},
                                          {"-se", "nos "}};
    const char *hyphen = strrchr(low, '-');
    g_autofree char *base = hyphen ? g_strndup(low, (gsize)(hyphen - low)) : g_strdup(low);
    const char *pronoun = hyphen ? NULL : "";
    for (guint i = 0; hyphen && i < G_N_ELEMENTS(hung); i++)
        if (strcmp(hung[i][0], hyphen) == 0)
            pronoun = hung[i][1];
    if (!pronoun || strlen(base) < 3)
        return NULL;
    if (hyphen && strcmp(hyphen, "-nos") == 0 && g_str_has_suffix(base, "m") &&
        !word_in(base, "enviem mandem digam informem avisem respondam liguem expliquem confirmem devolvam ajudem deem "
                       "paguem tragam"))
        pronoun = "os ";
    g_autofree char *more = g_strconcat(base, "m", NULL), *one = asked_of_one(base);
    bool many = foreign_lists(voice->pack, "turn.order", base),
         single = !many && foreign_lists(voice->pack, "turn.order", more);
    g_autofree char *we = many            ? portuguese_we(base)
                          : single        ? portuguese_we(more)
                          : one && hyphen ? portuguese_we(one)
                                          : NULL;
    return we ? g_strconcat(pronoun, we, NULL) : NULL;
}
